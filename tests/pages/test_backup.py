"""`flask backup`, and the job that makes one each night: what is in it, what is refused, what goes in its time."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import text

from intranet import clock
from intranet.backup import actions, archive, postgres_copy, rules
from intranet.backup.types import BackupRefused
from intranet.commands.tables import newest_revision
from intranet.database import writing
from intranet.feedback.models import FeedbackTookPart
from intranet.jobs import actions as jobs
from intranet.people.models import Person
from intranet.settings import Settings
from tests.backups_made import KEY, Says, empty_postgres, members, seal
from tests.conftest import POSTGRES
from tests.feedback_forms import many_answer, opens_form
from tests.visitor import Visitor


def test_a_backup_says_where_it_is_what_it_holds_and_how_long_it_took(says: Says, instance: Path,
                                                                      tmp_path: Path) -> None:
    answer = says("backup", tmp_path / "one.tar.gz")
    assert answer.exit_code == 0, answer.output
    assert "made and verified in" in answer.output
    assert str(tmp_path / "one.tar.gz") in answer.output and "2 pictures and files of events" in answer.output
    assert "It is not sealed" in answer.output
    assert (tmp_path / "one.tar.gz").stat().st_mode & 0o777 == 0o600


def test_into_a_folder_it_gets_a_name_of_its_own_and_never_writes_over_another(says: Says, instance: Path,
                                                                             tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    for _ in range(3):
        assert says("backup", tmp_path / "stick").exit_code == 0
    made = sorted((tmp_path / "stick").iterdir())
    assert len(made) == 3 and all(rules.made_at(path.name) for path in made)
    refused = says("backup", made[0])
    assert refused.exit_code == 1 and "never written over" in refused.output


def test_what_is_in_it_and_what_is_not(says: Says, instance: Path, tmp_path: Path) -> None:
    says("backup", tmp_path / "one")
    manifest, found = members(tmp_path / "one")
    assert found == {rules.DATABASES["postgresql" if POSTGRES else "sqlite"], "first_start.json", "plugins_off.json",
                     "pictures/-pictures_1.jpg", "event_files/-event_files_1.jpg"}, "no outbox, no settings.toml"
    assert manifest.mode == "demo" and manifest.revision == newest_revision() and manifest.rows["person"] == 5


def test_who_answered_a_form_for_those_on_a_list_is_in_no_backup(
        says: Says, site: Flask, instance: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One response and one name beside it would tell who answered what."""
    with site.app_context(), writing() as database:
        leader, person_id = (str(row.id) for row in database.query(Person.id).order_by(Person.id).limit(2))
    form = opens_form(site, Visitor(site, leader))
    many_answer(site, form, 1)
    with site.app_context(), writing() as database:
        database.add(FeedbackTookPart(form_id=form.id, person_id=person_id))
    together = f"{form.id}{person_id}".encode()
    says("backup", tmp_path / "one")
    manifest, found = members(tmp_path / "one")
    assert (manifest.rows["feedback_took_part"], manifest.rows["feedback_response"]) == (0, 1)
    if not POSTGRES:
        assert not any(together in (tmp_path / "unpacked" / name).read_bytes() for name in found)
        monkeypatch.setattr(rules, "LEFT_EMPTY", ())
        says("backup", tmp_path / "two")
        members(tmp_path / "two")
        assert together in (tmp_path / "unpacked" / rules.DATABASES["sqlite"]).read_bytes()


def test_with_a_key_it_is_sealed(says: Says, site: Flask, instance: Path, tmp_path: Path) -> None:
    seal(site, KEY)
    answer = says("backup", tmp_path / "one")
    assert answer.exit_code == 0 and "not sealed" not in answer.output and KEY not in answer.output
    assert b"Henkil" not in (tmp_path / "one").read_bytes()
    assert members(tmp_path / "one", KEY)[0].rows["person"] == 5


def test_a_backup_that_is_not_what_was_written_gets_no_name(says: Says, instance: Path, tmp_path: Path,
                                                            monkeypatch: pytest.MonkeyPatch) -> None:
    real = archive.write

    def scratched(draft: Path, *rest: Any) -> None:
        real(draft, *rest)
        octets = bytearray(draft.read_bytes())
        octets[len(octets) // 2] ^= 1
        draft.write_bytes(octets)

    monkeypatch.setattr(archive, "write", scratched)
    (tmp_path / "stick").mkdir()
    answer = says("backup", tmp_path / "stick")
    assert answer.exit_code == 1 and "Error: " in answer.output and "Traceback" not in answer.output
    assert list((tmp_path / "stick").iterdir()) == [] and not list(instance.glob(".backup-*"))


def test_a_full_disk_is_told_in_a_sentence_and_leaves_nothing(says: Says, instance: Path, tmp_path: Path,
                                                              monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*rest: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    (tmp_path / "stick").mkdir()
    answer = says("backup", tmp_path / "stick")
    assert answer.exit_code == 1 and "No space left" in answer.output
    assert list((tmp_path / "stick").iterdir()) == []


@pytest.mark.skipif(bool(POSTGRES), reason="the file of a SQLite database")
def test_an_unsound_database_is_not_backed_up(says: Says, instance: Path, tmp_path: Path) -> None:
    with sqlite3.connect(instance / "ankkuri.sqlite") as connection:
        connection.execute("PRAGMA foreign_keys = 0")
        connection.execute("DELETE FROM person WHERE name = 'Henkilö 1'")
    answer = says("backup", tmp_path / "one")
    assert answer.exit_code == 1 and "names one of person that is not there" in answer.output
    assert not (tmp_path / "one").exists()


def test_without_a_target_it_lies_among_the_sites_own(says: Says, site: Flask, instance: Path) -> None:
    assert says("backup").exit_code == 0
    with site.app_context():
        (one,) = actions.kept()
        assert one.verified and one.files == 2 and one.rows > 5 and one.size > 100_000
        path = instance / "backups" / one.name
        path.write_bytes(path.read_bytes()[:-1])
        assert not actions.kept()[0].verified, "it was cut off since"


def test_there_is_no_backup_of_an_instance_that_is_not_there(another_site: Callable[[Settings], Flask],
                                                             settings: Settings, tmp_path: Path) -> None:
    if POSTGRES:
        empty_postgres(another_site(settings))
    empty = replace(settings, instance=tmp_path / "new")
    if not POSTGRES:
        empty = replace(empty, database_url=f"sqlite:///{tmp_path / 'new' / 'ankkuri.sqlite'}")
    answer = another_site(empty).test_cli_runner().invoke(args=["backup", str(tmp_path / "one")])
    assert answer.exit_code == 1 and "There is no instance" in answer.output
    assert not (tmp_path / "one").exists() and not (tmp_path / "new").exists()


def test_a_new_version_still_makes_a_backup_of_tables_that_wait_for_it(says: Says, site: Flask, instance: Path,
                                                                     tmp_path: Path) -> None:
    with site.app_context(), writing() as database:
        database.execute(text("UPDATE alembic_version SET version_num = '0017'"))
    assert says("backup", tmp_path / "one").exit_code == 0
    assert members(tmp_path / "one")[0].revision == "0017"
    with site.app_context(), writing() as database:
        database.execute(text("UPDATE alembic_version SET version_num = :newest"), {"newest": newest_revision()})


def test_the_sites_own_are_made_by_a_job_and_old_ones_go(site: Flask, instance: Path) -> None:
    begin = datetime(2026, 11, 1, 0, 10, tzinfo=UTC)
    with site.app_context():
        site.extensions["ankkuri_settings"] = replace(site.extensions["ankkuri_settings"], backups_daily=2,
                                                      backups_weekly=1)
        for number in range(4):
            assert actions.make_by_itself(begin + timedelta(days=number)) == 1
        assert [one.made_at.day for one in actions.kept()] == [4, 3]
        stranger = instance / "backups" / "own-notes.txt"
        stranger.write_text("x", encoding="utf-8")
        actions.make_by_itself(begin + timedelta(days=9))
        assert stranger.exists() and "make_backup" in jobs.register()


def test_what_a_killed_backup_left_goes_after_a_day(site: Flask, instance: Path) -> None:
    (instance / "backups").mkdir()
    left = instance / ".backup-abc", instance / "backups" / ".ankkuri-20260101T000000Z.tar.gz.x.part"
    left[0].mkdir()
    left[1].write_bytes(b"half")
    with site.app_context():
        actions.make_by_itself(clock.now())
        assert all(path.exists() for path in left), "somebody may be working on them"
        for path in left:
            os.utime(path, (1_000_000_000, 1_000_000_000))
        actions.make_by_itself(clock.now() + timedelta(seconds=1))
    assert not any(path.exists() for path in left)


@pytest.mark.skipif(not POSTGRES, reason="programs of PostgreSQL")
def test_without_pg_dump_the_operator_is_told_what_to_bring(says: Says, instance: Path, tmp_path: Path,
                                                            monkeypatch: pytest.MonkeyPatch) -> None:
    def none(name: str) -> str:
        raise BackupRefused(f"There is no {name} on this machine")

    monkeypatch.setattr(postgres_copy, "program", none)
    answer = says("backup", tmp_path / "one")
    assert answer.exit_code == 1 and "There is no pg_dump" in answer.output and not (tmp_path / "one").exists()
