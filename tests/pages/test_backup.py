"""`flask backup` and `flask restore` on a database: what comes back, what is refused, what a cut leaves behind."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import MetaData, select, text

from intranet import brought_files, clock, running
from intranet.backup import actions, archive, postgres_copy, restoring, rules, sqlite_copy
from intranet.backup.types import BackupRefused, Manifest
from intranet.commands.tables import newest_revision, revisions
from intranet.database import db, writing
from intranet.jobs import actions as jobs
from intranet.people.models import Person
from intranet.running import LOCK_FILE, UNFINISHED, Taken, alone, stay
from intranet.settings import Settings, keep_first_start
from tests.conftest import POSTGRES

STATES = sorted((Path(__file__).parents[1] / "material" / "states").glob("*.sql"))
KEY = "kolme sanaa ja numero 7"
PASSING = {"timekeeper", "job"}
"""Tables that tell of processes, and begin anew after a restore."""
Says = Callable[..., Any]


@pytest.fixture
def instance(site: Flask, settings: Settings, a_person: Callable[..., Person]) -> Path:
    """A site with people, files that people brought, a switched-off plugin and mail that waits."""
    (settings.instance / "settings.toml").write_text('CONTACT = "a@b.example"\n', encoding="utf-8")
    keep_first_start(settings)
    for number in range(5):
        a_person(f"Henkilö {number}", organisation="Koe ry")
    for folder in brought_files.FOLDERS:
        brought_files.write(settings.instance / folder / f"-{folder}_1.jpg", os.urandom(100_000))
    (settings.instance / rules.PLUGINS_OFF).write_text('["notes"]', encoding="utf-8")
    (settings.instance / "outbox").mkdir()
    (settings.instance / "outbox" / "mail.eml").write_text("https://site.example/login/link/secret", encoding="utf-8")
    return settings.instance


@pytest.fixture
def says(site: Flask) -> Says:
    """Runs a command on the site; its answer."""
    def run(*words: object) -> Any:
        with site.app_context():
            db.session.remove()
        return site.test_cli_runner().invoke(args=[str(word) for word in words])

    return run


def seal(app: Flask, key: str) -> None:
    app.extensions["ankkuri_settings"] = replace(app.extensions["ankkuri_settings"], backup_key=key)


def content(app: Flask) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table."""
    with app.app_context():
        found = MetaData()
        with db.engine.connect() as connection:
            found.reflect(connection)
            rows = {name: sorted((tuple(row) for row in connection.execute(select(table))), key=repr)
                    for name, table in found.tables.items() if name not in PASSING}
        db.engine.dispose()
    rows["trail"] = [row for row in rows["trail"] if "site-restored" not in row]
    return rows


def files(instance: Path) -> dict[str, bytes]:
    """What is in the instance and belongs into a backup, by its path."""
    named = [instance / rules.FIRST_START, instance / rules.PLUGINS_OFF]
    brought = [path for folder in brought_files.FOLDERS for path in (instance / folder).glob("*")]
    return {str(path.relative_to(instance)): path.read_bytes() for path in (*named, *brought) if path.exists()}


def change_everything(app: Flask, instance: Path) -> None:
    """As if days had passed since the backup."""
    with app.app_context(), writing() as database:
        person = database.query(Person).filter_by(name="Henkilö 0").one()
        person.name = "Toinen nimi"
        database.query(Person).filter_by(name="Henkilö 1").update({"disabled_at": clock.now()})
    shutil.rmtree(instance / "pictures")
    brought_files.write(instance / "event_files" / "later.pdf", b"%PDF")
    (instance / rules.PLUGINS_OFF).unlink()


def members(path: Path, key: str = "") -> tuple[Manifest, set[str]]:
    folder = path.parent / "unpacked"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    return archive.unpack(path, folder, key, brought_files.FOLDERS), {
        str(one.relative_to(folder)) for one in folder.rglob("*") if one.is_file()}


# -- making one -------------------------------------------------------------------------------------------------------


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


# -- bringing it back -------------------------------------------------------------------------------------------------


def empty_postgres(app: Flask) -> None:
    with app.app_context():
        db.session.remove()
        with db.engine.begin() as connection:
            connection.execute(text("DROP SCHEMA public CASCADE"))
            connection.execute(text("CREATE SCHEMA public"))
        db.engine.dispose()


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


def test_the_revisions_of_this_version_are_known() -> None:
    assert revisions()[-1] == newest_revision() and revisions()[0] == "0001"
