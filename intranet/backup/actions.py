"""Making a backup and looking at those that are there.

Everything is staged in the instance, packed aside, read back and checked, and only then gets its name.
"""

from __future__ import annotations

import json
import logging
import os
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from intranet import __version__, brought_files
from intranet.audit import actions as audit
from intranet.audit import types as happened
from intranet.backup import archive, postgres_copy, rules, sqlite_copy, store
from intranet.backup.types import BackupRefused, BrokenArchive, Kept, Made, Manifest, Standing
from intranet.database import db, writing
from intranet.extensions import current_settings
from intranet.jobs import actions as jobs
from intranet.people.types import SignedInPerson
from intranet.settings import KEPT_FILE

log = logging.getLogger("ankkuri.backup")
JOB = "make_backup"
STAGES = ".backup-"
ABANDONED_SECONDS = 24 * 3600
OTHERS = 0o077


def make(target: Path, now: datetime, *, before_restore: bool = False) -> Made:
    """A verified backup: into a folder under a name of its own, or as the file that `target` names.

    Raises BackupRefused with a sentence when it cannot be made; nothing then stands at its place.
    """
    began, key = time.monotonic(), current_settings.backup_key
    path = target
    if target.is_dir():
        path = _free(target / rules.name_of(now, sealed=bool(key), before_restore=before_restore))
    elif not target.parent.is_dir():
        raise BackupRefused(f"There is no folder {target.parent}.")
    if path.exists():
        raise BackupRefused(f"{path} is there already; a backup is never written over.")
    draft = archive.draft_of(path)
    before = os.umask(OTHERS)
    try:
        with staged() as stage:
            manifest = _stage(stage, now)
            archive.write(draft, stage, manifest, key)
        _verify(draft, manifest, key)
        size, digest = draft.stat().st_size, archive.part_of(draft.parent, draft.name).sha256
        archive.put_in_place(draft, path)
    except (OSError, sqlite3.Error) as problem:
        raise BackupRefused(f"The backup was not made: {problem}.") from problem
    finally:
        os.umask(before)
        with suppress(OSError):
            draft.unlink(missing_ok=True)
    return Made(str(path), size, digest, time.monotonic() - began, bool(key), manifest)


def _free(path: Path) -> Path:
    """Two within a second get names that differ."""
    stem, _, ending = path.name.partition(rules.ENDING)
    names = [path, *(path.with_name(f"{stem}-{number}{rules.ENDING}{ending}") for number in range(2, 100))]
    return next((one for one in names if not one.exists()), path)


@contextmanager
def staged() -> Iterator[Path]:
    """A folder in the instance that only we can read, gone afterwards; so are those that a kill left behind."""
    instance = current_settings.instance
    for left in instance.glob(f"{STAGES}*"):
        if left.stat().st_mtime < time.time() - ABANDONED_SECONDS:
            shutil.rmtree(left, ignore_errors=True)
    stage = Path(tempfile.mkdtemp(prefix=STAGES, dir=instance))
    try:
        yield stage
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def _stage(stage: Path, now: datetime) -> Manifest:
    """Files before and after the database: whichever a row of its moment speaks of was there at one of the times."""
    instance, url = current_settings.instance, db.engine.url
    _gather_files(instance, stage)
    if db.engine.dialect.name == "sqlite":
        copied = rules.DATABASES["sqlite"]
        sqlite_copy.copy(Path(url.database or ""), stage / copied, rules.LEFT_EMPTY)
        rows, revision = sqlite_copy.verify(stage / copied)
    else:
        copied = rules.DATABASES["postgresql"]
        with store.held_still() as (connection, snapshot):
            rows, revision = store.rows(connection), store.revision(connection)
            postgres_copy.copy(url, stage / copied, snapshot, rules.LEFT_EMPTY)
        rows |= {table: 0 for table in rules.LEFT_EMPTY if table in rows}
    _gather_files(instance, stage)
    for name in (KEPT_FILE, rules.PLUGINS_OFF):
        with suppress(FileNotFoundError):
            shutil.copyfile(instance / name, stage / name)
    first = [name for name in (copied, rules.FIRST_START, rules.PLUGINS_OFF) if (stage / name).exists()]
    brought = sorted(f"{path.parent.name}/{path.name}" for folder in brought_files.FOLDERS
                     for path in (stage / folder).glob("*"))
    return Manifest(rules.FORMAT, __version__, now, current_settings.mode, db.engine.dialect.name, revision, rows,
                    tuple(archive.part_of(stage, path) for path in (*first, *brought)))


def _gather_files(instance: Path, stage: Path) -> None:
    """Links to the files that people brought: they never change, and may be deleted meanwhile."""
    for folder in brought_files.FOLDERS:
        (stage / folder).mkdir(mode=0o700, exist_ok=True)
        for path in (instance / folder).glob("*"):
            there = stage / folder / path.name
            if not there.exists() and path.is_file() and rules.BROUGHT.fullmatch(f"{folder}/{path.name}"):
                with suppress(FileNotFoundError):
                    try:
                        os.link(path, there)
                    except FileNotFoundError:
                        raise
                    except OSError:  # some file systems know no links
                        shutil.copyfile(path, there)


def _verify(draft: Path, manifest: Manifest, key: str) -> None:
    """Read the archive as a restore would; raises BrokenArchive when it is not what was meant."""
    with staged() as stage:
        found = archive.unpack(draft, stage, key, brought_files.FOLDERS)
        if found != manifest:
            raise BrokenArchive("The archive says something else of itself than what was written.")
        verify_database(stage, found)


def verify_database(stage: Path, manifest: Manifest) -> None:
    """The unpacked database is sound and has every row; raises BackupRefused."""
    path = stage / rules.DATABASES[manifest.database]
    if manifest.database == "sqlite":
        rows, revision = sqlite_copy.verify(path)
        if revision != manifest.revision:
            raise BrokenArchive("The archive's database is of another version than its manifest says.")
    else:
        rows = {**{table: 0 for table in rules.LEFT_EMPTY if table in manifest.rows},
                **postgres_copy.verify(db.engine.url, path)}
    rules.check_rows(rows, manifest)


# -- the site's own backups -------------------------------------------------------------------------------------------


def make_by_itself(now: datetime) -> int:
    """One more backup in the folder of backups; those that have had their time go. How many were made."""
    folder = current_settings.backup_folder
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    made = make(folder, now)
    note(made)
    log.info("a backup was made in %.1f s: %s", made.seconds, Path(made.path).name)
    forget_old(now)
    return 1


def note(made: Made) -> None:
    """What is known of an archive stands beside it: a sealed one tells nothing by itself."""
    path = Path(made.path)
    said = {"size": made.size, "sha256": made.sha256, "verified": True, "sealed": made.sealed,
            "seconds": round(made.seconds, 2), "rows": sum(made.manifest.rows.values()),
            "files": made.manifest.brought}
    draft = path.with_name(f".{path.name}.note")
    draft.write_text(json.dumps(said), encoding="utf-8")
    draft.chmod(0o600)
    os.replace(draft, _note_of(path))


def _note_of(path: Path) -> Path:
    return path.with_name(f"{path.name}.json")


def forget_old(now: datetime) -> None:
    """Delete archives that have had their time, and what killed backups left; a failure waits for another day."""
    folder = current_settings.backup_folder
    for name in rules.to_forget(kept(), current_settings.backups_daily, current_settings.backups_weekly, now):
        (folder / name).unlink(missing_ok=True)
        _note_of(folder / name).unlink(missing_ok=True)
    for left in folder.glob(".*.part"):
        if left.stat().st_mtime < time.time() - ABANDONED_SECONDS:
            left.unlink(missing_ok=True)


def kept() -> list[Kept]:
    """The archives in the folder of backups, the newest first. Names alone say what is one of ours."""
    folder, found = current_settings.backup_folder, []
    for path in folder.glob("*"):
        made_at = rules.made_at(path.name)
        if made_at is not None and path.is_file():
            with suppress(FileNotFoundError):  # it may have had its time just now
                found.append(_with_note(path, Kept(path.name, made_at, path.stat().st_size)))
    return sorted(found, key=lambda one: (one.made_at, one.name), reverse=True)


def _with_note(path: Path, one: Kept) -> Kept:
    try:
        said = json.loads(_note_of(path).read_text(encoding="utf-8"))
        return replace(one, verified=said["verified"] is True and said["size"] == one.size,
                       sealed=bool(said["sealed"]), seconds=float(said["seconds"]), rows=int(said["rows"]),
                       files=int(said["files"]))
    except (OSError, ValueError, KeyError, TypeError):
        return one


def standing(now: datetime) -> Standing:
    """The backups that are there, and whether the last good one is too old."""
    found = kept()
    return Standing(tuple(found), rules.is_overdue(found, _site_began(), now))


def shown(now: datetime) -> Standing:
    """The same, with what the timekeeper is doing about it."""
    there, job = standing(now), jobs.job_shown(JOB)
    return replace(there, is_kept=jobs.is_kept(), is_running=job.is_running,
                   is_asked=job.standing.asked_at is not None, failures=job.standing.failures)


def ask_for_one(admin: SignedInPerson) -> None:
    """Ask for a backup as soon as possible; the trail says who did."""
    with writing() as database:
        jobs.ask_for(database, JOB)
        audit.note(database, happened.JOB_ASKED_FOR, by=admin.id, object_kind="job", object_id=JOB)


def _site_began() -> datetime | None:
    """When the instance was first started; None for one that keeps nothing of it."""
    try:
        return datetime.fromtimestamp((current_settings.instance / KEPT_FILE).stat().st_mtime, UTC)
    except OSError:
        return None
