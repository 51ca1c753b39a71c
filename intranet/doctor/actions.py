"""Gathering the facts and asking every check. Looking changes nothing, also where there is no instance yet."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import timedelta

from flask import current_app
from sqlalchemy.exc import DBAPIError

from intranet import brought_files, clock
from intranet.audit import actions as audit
from intranet.backup import actions as backup
from intranet.backup import postgres_copy
from intranet.backup.types import BackupRefused
from intranet.cards.pictures import actions as pictures
from intranet.database import db, noted_revision
from intranet.doctor import machine, rules, store
from intranet.doctor.types import Facts, Finding
from intranet.events.materials import actions as materials
from intranet.extensions import current_settings
from intranet.jobs import actions as jobs
from intranet.language import lemma_file
from intranet.people import actions as people
from intranet.plugin_system.registry import gather, registry
from intranet.plugin_system.types import SearchText
from intranet.running import LOCK_FILE, UNFINISHED, Taken, alone, began_at
from intranet.settings import PROJECT

STARTING = timedelta(minutes=5)
"""So long a start may take: a first one fills the instance, another one may change large tables."""


def findings(newest_revision: str) -> list[Finding]:
    """Everything that is wrong with this site."""
    return rules.findings(facts(newest_revision))


def refusals(*, with_accounts: bool) -> list[Finding]:
    """What this site does not start with in production; accounts can be asked for once there are tables."""
    found = _of_settings()
    if with_accounts and found.mode == "production":
        found = replace(found, demo_accounts=people.counted_accounts().of_demo)
    return rules.refusals(found)


def facts(newest_revision: str) -> Facts:
    """The site as it is."""
    found = _of_machine(replace(_of_settings(), newest_revision=newest_revision))
    if not store.is_there():
        return replace(found, database="there is none yet")
    try:
        return _of_database(found)
    except (DBAPIError, RuntimeError) as problem:
        return replace(found, database=type(problem).__name__)
    finally:
        db.session.remove()
        db.engine.dispose()


def _of_settings() -> Facts:
    settings, config = current_settings, current_app.config
    return Facts(
        now=clock.now(), mode=settings.mode, site_url=settings.site_url, host=settings.host,
        trusted_proxies=settings.trusted_proxies, contact=settings.contact, secret_length=len(settings.secret_key),
        debug=bool(current_app.debug), backup_key_is_set=bool(settings.backup_key),
        cookie={name: value for name, value in config.items() if name.startswith("SESSION_COOKIE_")},
        trusted_hosts=tuple(config.get("TRUSTED_HOSTS") or ()))


def _of_machine(known: Facts) -> Facts:
    settings, now = current_settings, known.now
    instance, kind = settings.instance, db.engine.dialect.name
    mails, oldest = machine.waiting_mails(instance)
    standing = backup.standing(now)
    health = registry().health("en")
    own = [instance, *(instance / folder for folder in (*brought_files.FOLDERS, "outbox")), settings.backup_folder]
    return replace(
        known, open_paths=machine.open_paths(instance), unwritable=machine.unwritable(own),
        runs_as_root=os.geteuid() == 0, file_system=machine.file_system(instance),
        free_octets=machine.free_octets(instance), zone_is_known=machine.zone_is_known(),
        packages=machine.other_packages(PROJECT / "requirements.txt"),
        missing_folders=tuple(str(one) for one in (settings.content, settings.plugins) if not one.is_dir()),
        lemmas_are_there=lemma_file.opened() is not None,
        database_kind=kind, pg_dump=kind == "sqlite" or _has_programs(),
        restore_was_cut_off=(instance / UNFINISHED).exists(), old_copies=machine.old_copies(instance, now),
        site_runs=_site_runs(), waiting_mails=mails, oldest_mail_at=oldest,
        broken_plugins=tuple(one.name for one in health if one.state == "broken"),
        partly_plugins=tuple(one.name for one in health if one.state == "partly"),
        backup_is_overdue=standing.is_overdue, last_backup_at=standing.good[0].made_at if standing.good else None,
        unverified_backups=tuple(one.name for one in standing.kept if not one.verified),
        backups_lie_apart=machine.lie_apart(instance, settings.backup_folder))


def _of_database(known: Facts) -> Facts:
    known = replace(known, database_octets=store.octets(), database_settings=store.settings_that_lose(),
                    database_problem=store.problem(), revision=noted_revision() or "")
    if known.revision != known.newest_revision:
        return replace(known, site_runs=False)  # what follows would ask tables that may not be there
    accounts, last = people.counted_accounts(), audit.trail(1)
    return replace(known, admins=accounts.admins, demo_accounts=accounts.of_demo,
                   without_factor=accounts.without_factor, searchable=len(gather("search_texts", SearchText)),
                   newest_entry_at=last[0][1].at if last else None,
                   keeper_is_alive=jobs.is_kept() or _has_just_begun(known), failing_jobs=tuple(jobs.failing_keys()),
                   rows_without_file=(*pictures.missing_files(), *materials.missing_files()))


def _has_programs() -> bool:
    try:
        return all(postgres_copy.program(name) for name in ("pg_dump", "pg_restore", "psql"))
    except BackupRefused:
        return False


def _has_just_begun(known: Facts) -> bool:
    """Whether the site may still be at its start, which comes before the timekeeper."""
    return known.site_runs and timedelta(0) <= known.now - began_at(current_settings.instance) < STARTING


def _site_runs() -> bool:
    if not (current_settings.instance / LOCK_FILE).exists():
        return False
    try:
        with alone(current_settings.instance):
            return False
    except Taken:
        return True
