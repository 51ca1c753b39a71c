"""`flask restore` on a database: what comes back, what is refused, what a cut leaves behind."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import text

from intranet import clock, running
from intranet.backup import actions, archive, restoring, rules, sqlite_copy
from intranet.backup.types import Manifest
from intranet.commands.tables import newest_revision, revisions
from intranet.database import writing
from intranet.jobs import actions as jobs
from intranet.running import LOCK_FILE, UNFINISHED, Taken, alone, stay
from intranet.settings import Settings
from tests.backups_made import KEY, Says, change_everything, content, empty_postgres, files, seal
from tests.conftest import POSTGRES

STATES = sorted((Path(__file__).parents[1] / "material" / "states").glob("*.sql"))


@pytest.fixture
def elsewhere(site: Flask, settings: Settings, tmp_path: Path,
              another_site: Callable[[Settings], Flask]) -> Iterator[Callable[[], Flask]]:
    """An empty instance, with an empty database of the same kind."""
    def make() -> Flask:
        if POSTGRES:
            empty_postgres(site)
            return another_site(replace(settings, instance=tmp_path / "elsewhere", secret_key="another"))
        return another_site(replace(settings, instance=tmp_path / "elsewhere", secret_key="another",
                                    database_url=f"sqlite:///{tmp_path / 'elsewhere' / 'ankkuri.sqlite'}"))

    yield make


@pytest.mark.parametrize("key", ["", KEY], ids=["plain", "sealed"])
def test_into_an_empty_instance_comes_everything_octet_by_octet(
        says: Says, site: Flask, instance: Path, tmp_path: Path, key: str, elsewhere: Callable[[], Flask]) -> None:
    seal(site, key)
    before, brought = content(site), files(instance)
    assert says("backup", tmp_path / "one").exit_code == 0
    other = elsewhere()
    seal(other, key)
    answer = other.test_cli_runner().invoke(args=["restore", str(tmp_path / "one")])
    assert answer.exit_code == 0, answer.output
    assert "The archive is whole" in answer.output and "Restored in" in answer.output
    assert "2 pictures and files of events." in answer.output, "as many as when it was made"
    assert content(other) == before and files(tmp_path / "elsewhere") == brought
    kept = json.loads((tmp_path / "elsewhere" / "first_start.json").read_text(encoding="utf-8"))
    assert kept["secret_key"] == "test-secret", "cookies, papers' codes and links of mails go on working"
    assert not (tmp_path / "elsewhere" / UNFINISHED).exists() and not (tmp_path / "elsewhere" / "outbox").exists()
    assert all(path.stat().st_mode & 0o077 == 0 for path in (tmp_path / "elsewhere").rglob("*"))
    with other.app_context(), writing() as database:
        assert database.execute(text("SELECT action FROM trail ORDER BY number DESC LIMIT 1")).scalar() == \
            "site-restored"
    assert other.test_client().get("/login", base_url="http://localhost").status_code == 200


def test_over_a_site_it_needs_replace_and_copies_first(says: Says, site: Flask, instance: Path,
                                                       tmp_path: Path) -> None:
    before, brought = content(site), files(instance)
    says("backup", tmp_path / "one")
    change_everything(site, instance)
    changed, there = content(site), files(instance)
    refused = says("restore", tmp_path / "one")
    assert refused.exit_code == 1 and "--replace" in refused.output
    assert (content(site), files(instance)) == (changed, there)

    answer = says("restore", tmp_path / "one", "--replace")
    assert answer.exit_code == 0, answer.output
    assert (content(site), files(instance)) == (before, brought)
    (copy,) = (instance / "backups").glob("before-restore-*.gz")
    assert str(copy) in answer.output
    assert says("restore", copy, "--replace").exit_code == 0
    assert (content(site), files(instance)) == (changed, there), "also the way back leads back"


class Killed(BaseException):
    """What a kill looks like from inside."""


@pytest.mark.parametrize("step", ["_bring_files", "_bring_database", "_bring_kept", "_forget_strangers"])
def test_a_restore_that_was_cut_off_is_noticed_and_run_again(
        says: Says, site: Flask, instance: Path, tmp_path: Path, step: str, monkeypatch: pytest.MonkeyPatch) -> None:
    before, brought = content(site), files(instance)
    says("backup", tmp_path / "one")
    change_everything(site, instance)
    says("backup", tmp_path / "another")

    def die(*rest: Any) -> None:
        raise Killed

    with monkeypatch.context() as patch, pytest.raises(Killed):
        patch.setattr(restoring, step, die)
        says("restore", tmp_path / "one", "--replace")
    started = says("people", "invite", "a@b.example", "--name", "A", "--role", "admin")
    assert started.exit_code == 1 and "A restore was cut off here" in started.output, "nobody works on half of it"
    other = says("restore", tmp_path / "another")
    assert other.exit_code == 1 and "Run that one again" in other.output
    answer = says("restore", tmp_path / "one")
    assert answer.exit_code == 0, answer.output
    assert (content(site), files(instance)) == (before, brought)
    assert len(list((instance / "backups").glob("before-restore-*.gz"))) == 1, "what was there first stays"


def test_while_a_site_runs_nothing_is_restored(says: Says, site: Flask, instance: Path, tmp_path: Path) -> None:
    says("backup", tmp_path / "one")
    stay(instance)
    try:
        answer = says("restore", tmp_path / "one", "--replace")
        assert answer.exit_code == 1 and "A site is running on this instance" in answer.output
    finally:
        os.close(running.held.pop())
    with site.app_context():
        jobs.sign_of_life("on another machine")
    answer = says("restore", tmp_path / "one", "--replace")
    assert answer.exit_code == 1 and "A site is running on this database" in answer.output
    with site.app_context():
        jobs.leave("on another machine")
    assert says("restore", tmp_path / "one", "--replace").exit_code == 0


def test_while_a_restore_works_no_site_starts(instance: Path) -> None:
    with alone(instance), pytest.raises(Taken):
        stay(instance)
    assert (instance / LOCK_FILE).stat().st_mode & 0o777 == 0o600


def test_a_backup_of_a_running_job_brings_back_no_claim(says: Says, site: Flask, instance: Path,
                                                        tmp_path: Path) -> None:
    with site.app_context():
        jobs.sign_of_life("me")
        assert jobs._claim(jobs.register()["make_backup"], "me") is None, "its time has not come"
        with writing() as database:
            jobs.ask_for(database, "make_backup")
        assert jobs._claim(jobs.register()["make_backup"], "me") is not None
        actions.make(tmp_path / "one", clock.now())
        jobs.leave("me")
    assert says("restore", tmp_path / "one", "--replace").exit_code == 0
    with site.app_context():
        assert not jobs.is_kept() and jobs.store.standings()["make_backup"].claimed_by == ""


@pytest.mark.parametrize(("harm", "words"), [
    (lambda octets: octets[:len(octets) // 2], "cut off"),
    (lambda octets: octets[:-4] + b"xxxx", "cut off"),
    (lambda octets: b"", "cannot be read"),
    (lambda octets: b"no archive at all", "cannot be read"),
])
def test_a_broken_archive_changes_nothing(says: Says, site: Flask, instance: Path, tmp_path: Path,
                                          harm: Callable[[bytes], bytes], words: str) -> None:
    says("backup", tmp_path / "one")
    (tmp_path / "one").write_bytes(harm((tmp_path / "one").read_bytes()))
    before = content(site), files(instance)
    answer = says("restore", tmp_path / "one", "--replace")
    assert answer.exit_code == 1 and words in answer.output and "Traceback" not in answer.output
    assert (content(site), files(instance)) == before
    assert not (instance / "backups").exists() and not (instance / UNFINISHED).exists()


def test_with_a_key_what_anybody_could_have_made_is_not_taken_unasked(says: Says, site: Flask, instance: Path,
                                                                      tmp_path: Path) -> None:
    says("backup", tmp_path / "one")
    before = content(site), files(instance)
    seal(site, KEY)
    answer = says("restore", tmp_path / "one", "--replace")
    assert answer.exit_code == 1 and "--unsealed" in answer.output and (content(site), files(instance)) == before
    assert says("restore", tmp_path / "one", "--replace", "--unsealed").exit_code == 0


def test_a_wrong_key_changes_nothing(says: Says, site: Flask, instance: Path, tmp_path: Path) -> None:
    seal(site, KEY)
    says("backup", tmp_path / "one")
    before = content(site), files(instance)
    for key in ("", KEY + "7"):
        seal(site, key)
        answer = says("restore", tmp_path / "one", "--replace")
        assert answer.exit_code == 1 and "BACKUP_KEY" in answer.output
        assert (content(site), files(instance)) == before


def test_a_newer_version_and_a_demo_in_production_are_refused(says: Says, site: Flask, instance: Path, tmp_path: Path,
                                                             monkeypatch: pytest.MonkeyPatch) -> None:
    says("backup", tmp_path / "one")
    monkeypatch.setattr(restoring, "__version__", "0.0.9")
    answer = says("restore", tmp_path / "one", "--replace")
    assert answer.exit_code == 1 and "Bring the newer version first" in answer.output
    monkeypatch.undo()
    site.extensions["ankkuri_settings"] = replace(site.extensions["ankkuri_settings"], mode="production")
    answer = says("restore", tmp_path / "one", "--replace")
    assert answer.exit_code == 1 and "into a demo only" in answer.output


def test_an_archive_that_is_not_there_is_told(says: Says, instance: Path, tmp_path: Path) -> None:
    answer = says("restore", tmp_path / "nothing")
    assert answer.exit_code == 1 and "There is no archive" in answer.output


@pytest.mark.skipif(bool(POSTGRES), reason="the states are of SQLite; PostgreSQL migrates the same way")
@pytest.mark.parametrize("state", STATES, ids=lambda path: path.stem)
def test_an_older_backup_is_brought_up_to_date(state: Path, settings: Settings, tmp_path: Path,
                                               another_site: Callable[[Settings], Flask]) -> None:
    stage = tmp_path / "old"
    stage.mkdir()
    with closing(sqlite3.connect(stage / "database.sqlite")) as database:
        database.executescript(state.read_text(encoding="utf-8"))
    rows, revision = sqlite_copy.verify(stage / "database.sqlite")
    manifest = Manifest(rules.FORMAT, "0.1.0", clock.now(), "demo", "sqlite", revision, rows,
                        (archive.part_of(stage, "database.sqlite"),))
    archive.write(tmp_path / "made", stage, manifest, "")
    other = another_site(replace(settings, instance=tmp_path / "new",
                                 database_url=f"sqlite:///{tmp_path / 'new' / 'ankkuri.sqlite'}"))
    answer = other.test_cli_runner().invoke(args=["restore", str(tmp_path / "made")])
    assert answer.exit_code == 0, answer.output
    found, now = sqlite_copy.verify(tmp_path / "new" / "ankkuri.sqlite")
    assert now == newest_revision() and found["person"] == rows["person"]
    assert ("Tables are brought up to date" in answer.output) is (revision < newest_revision())


@pytest.mark.skipif(bool(POSTGRES), reason="the file of a SQLite database")
def test_over_a_database_that_cannot_be_read_it_is_kept_as_it_is(says: Says, site: Flask, instance: Path,
                                                                 tmp_path: Path) -> None:
    before, brought = content(site), files(instance)
    says("backup", tmp_path / "one")
    broken = b"SQLite format 3\x00" + b"\x13" * 5000
    for ending in ("-wal", "-shm"):
        Path(f"{instance / 'ankkuri.sqlite'}{ending}").unlink(missing_ok=True)
    (instance / "ankkuri.sqlite").write_bytes(broken)
    answer = says("restore", tmp_path / "one", "--replace")
    assert answer.exit_code == 0, answer.output
    assert (content(site), files(instance)) == (before, brought)
    (aside,) = (instance / "backups").glob("before-restore-*")
    assert (aside / "ankkuri.sqlite").read_bytes() == broken and str(aside) in answer.output


def test_the_revisions_of_this_version_are_known() -> None:
    assert revisions()[-1] == newest_revision() and revisions()[0] == "0001"
