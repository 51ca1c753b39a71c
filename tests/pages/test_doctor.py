"""`flask doctor` on a real instance: nothing on a healthy one, each planted fault by its code; and unsafe starts."""

from __future__ import annotations

import json
import os
import sqlite3
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import text

from intranet import clock, running
from intranet.app import create_app
from intranet.backup import actions as backup
from intranet.commands.doctor import refuse_unsafe_start
from intranet.commands.start import fill_aside, prepare
from intranet.database import db, writing
from intranet.doctor import machine
from intranet.doctor.rules import CHECKS
from intranet.ids import random_key
from intranet.jobs import actions as jobs
from intranet.people.models import Person
from intranet.settings import Settings, keep_first_start
from tests.cards_on_the_shelf import a_card
from tests.conftest import POSTGRES

LOSES = {"E022"} if POSTGRES else set()
"""PostgreSQL runs without fsync for the tests, which the doctor tells."""
MACHINE = {"W013", "E014", "W015", "W018", "W020"}
"""What may be so on the machine that runs the tests."""
Codes = Callable[..., set[str]]


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """An instance that was started: a demo, with a secret of its own."""
    (settings.instance / "ankkuri.sqlite").exists() and (settings.instance / "ankkuri.sqlite").chmod(0o600)
    settings.instance.chmod(0o700)
    return keep_first_start(replace(settings, secret_key=random_key()))


@pytest.fixture
def healthy(site: Flask, a_person: Callable[..., Person]) -> Flask:
    """A demo with an administrator and something to find."""
    a_person("Yki", roles=("admin",), email="yki@jarjesto.example")
    a_card(site)
    with site.app_context():
        db.session.remove()
        db.engine.dispose()
    close_files(site)
    return site


def close_files(app: Flask) -> None:
    """As gunicorn's umask leaves them."""
    for path in app.extensions["ankkuri_settings"].instance.rglob("*"):
        path.chmod(0o700 if path.is_dir() else 0o600)


def asks(app: Flask) -> dict[str, Any]:
    answer = app.test_cli_runner().invoke(args=["doctor", "--json"])
    assert answer.exception is None or isinstance(answer.exception, SystemExit), answer.exception
    return dict(json.loads(answer.output))


@pytest.fixture
def codes(healthy: Flask) -> Codes:
    """What the doctor finds, but for the machine of the tests."""
    def ask(app: Flask = healthy) -> set[str]:
        return {one["code"] for one in asks(app)["findings"]} - MACHINE - LOSES

    return ask


def changed(app: Flask, **values: Any) -> None:
    app.extensions["ankkuri_settings"] = replace(app.extensions["ankkuri_settings"], **values)


def test_on_a_healthy_instance_it_finds_nothing(codes: Codes) -> None:
    assert codes() == set()


def test_it_changes_nothing(healthy: Flask, settings: Settings, codes: Codes) -> None:
    def all_files() -> dict[str, bytes]:
        return {str(path): path.read_bytes() for path in settings.instance.rglob("*")
                if path.is_file() and path.suffix not in (".sqlite-shm", ".sqlite-wal")}

    before = all_files()
    codes()
    assert all_files() == before


def test_it_ends_with_one_and_a_line_for_each_finding(healthy: Flask, settings: Settings) -> None:
    (settings.instance / "first_start.json").chmod(0o644)
    answer = healthy.test_cli_runner().invoke(args=["doctor"])
    assert answer.exit_code == 1
    assert "E011 Others on this machine get at" in answer.output and "first_start.json" in answer.output
    assert f"{len(CHECKS)} checks, " in answer.output
    assert settings.secret_key not in answer.output


def test_it_ends_with_nought_when_there_is_nothing(healthy: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    from intranet.commands import doctor

    monkeypatch.setattr(doctor.actions, "findings", lambda newest: [])
    answer = healthy.test_cli_runner().invoke(args=["doctor"])
    assert answer.exit_code == 0 and answer.output == f"{len(CHECKS)} checks, no findings.\n"


def plant_open_file(app: Flask, instance: Path) -> None:
    (instance / "settings.toml").write_text("", encoding="utf-8")
    (instance / "settings.toml").chmod(0o640)


def plant_missing_folder(app: Flask, instance: Path) -> None:
    changed(app, content=instance / "no-content")


def plant_cut_off_restore(app: Flask, instance: Path) -> None:
    (instance / running.UNFINISHED).write_text("{}", encoding="utf-8")
    close_files(app)


def plant_old_copy(app: Flask, instance: Path) -> None:
    (instance / "before-0018.sqlite").write_bytes(b"")
    (instance / "before-0018.sqlite").chmod(0o600)
    os.utime(instance / "before-0018.sqlite", (time.time() - 32 * 86_400,) * 2)


def plant_missing_picture(app: Flask, instance: Path) -> None:
    with app.app_context(), writing() as database:
        database.execute(text("INSERT INTO card_picture (id, kind, alternative, octets, width, height, created_at) "
                              "VALUES ('gone', 'jpg', 'Kissa', 1, 1, 1, '2026-01-01 00:00:00')"))


def plant_failing_job(app: Flask, instance: Path) -> None:
    with app.app_context():
        with writing() as database:
            jobs.ask_for(database, "forget_runs")
        with writing() as database:
            database.execute(text("UPDATE job SET failures = 3 WHERE key = 'forget_runs'"))


def plant_nobody(app: Flask, instance: Path) -> None:
    with app.app_context(), writing() as database:
        database.query(Person).update({"disabled_at": clock.now()})


def plant_old_site(app: Flask, instance: Path) -> None:
    os.utime(instance / "first_start.json", (time.time() - 4 * 86_400,) * 2)


def plant_changed_backup(app: Flask, instance: Path) -> None:
    with app.app_context():
        backup.make_by_itself(clock.now())
        path = instance / "backups" / backup.kept()[0].name
    path.write_bytes(path.read_bytes()[:-1])
    close_files(app)


def plant_entry_in_the_future(app: Flask, instance: Path) -> None:
    from intranet.audit import actions as audit

    with app.app_context():
        with writing() as database:
            audit.note(database, "signed-in")
        with writing() as database:
            database.execute(text("UPDATE trail SET at = :at"), {"at": f"{clock.now() + timedelta(days=1):%F %T}"})


def plant_earlier_tables(app: Flask, instance: Path) -> None:
    with app.app_context(), writing() as database:
        database.execute(text("UPDATE alembic_version SET version_num = '0001'"))


def plant_later_tables(app: Flask, instance: Path) -> None:
    with app.app_context(), writing() as database:
        database.execute(text("UPDATE alembic_version SET version_num = '9999'"))


@pytest.mark.parametrize(("plant", "code"), [
    (plant_open_file, "E011"), (plant_missing_folder, "E019"), (plant_cut_off_restore, "E025"),
    (plant_old_copy, "W027"), (plant_missing_picture, "W028"), (plant_failing_job, "W030"), (plant_nobody, "E035"),
    (plant_old_site, "E036"), (plant_changed_backup, "W037"), (plant_entry_in_the_future, "E016"),
    (plant_earlier_tables, "E024"), (plant_later_tables, "E024")], ids=lambda one: getattr(one, "__name__", one))
def test_a_planted_fault_is_told_by_its_code(healthy: Flask, settings: Settings, codes: Codes,
                                             plant: Callable[[Flask, Path], None], code: str) -> None:
    plant(healthy, settings.instance)
    assert codes() == {code}


def test_a_site_without_a_timekeeper_is_told_while_it_runs(healthy: Flask, settings: Settings, codes: Codes) -> None:
    running.stay(settings.instance)
    try:
        assert codes() == set(), "it has just begun: the instance may still be filled"
        began = time.time() - 301
        os.utime(settings.instance / running.LOCK_FILE, (began, began))
        assert codes() == {"E029"}
        with healthy.app_context():
            jobs.sign_of_life("me")
        assert codes() == set()
    finally:
        os.close(running.held.pop())


@pytest.mark.skipif(bool(POSTGRES), reason="the file of a SQLite database")
def test_a_broken_database_is_told_and_everything_else_looked_at(healthy: Flask, settings: Settings,
                                                                 codes: Codes) -> None:
    (settings.instance / "settings.toml").write_text("", encoding="utf-8")
    (settings.instance / "settings.toml").chmod(0o644)
    with sqlite3.connect(settings.instance / "ankkuri.sqlite") as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    (settings.instance / "ankkuri.sqlite").write_bytes(b"SQLite format 3\x00" + b"\x07" * 9000)
    assert codes() == {"E021", "E011"}


@pytest.mark.skipif(bool(POSTGRES), reason="PostgreSQL holds its keys itself")
def test_a_row_without_the_one_it_names_is_told(healthy: Flask, settings: Settings, codes: Codes) -> None:
    with sqlite3.connect(settings.instance / "ankkuri.sqlite") as connection:
        connection.execute("PRAGMA foreign_keys = 0")
        connection.execute("INSERT INTO membership (id, person_id, organisation_id, is_contact, joined_at) "
                           "VALUES ('x', 'nobody', 'nothing', 0, '2026-01-01')")
    assert codes() == {"E023"}


@pytest.mark.skipif(not POSTGRES, reason="settings of PostgreSQL")
def test_a_database_that_does_not_sync_is_told(healthy: Flask) -> None:
    (found,) = [one for one in asks(healthy)["findings"] if one["code"] == "E022"]
    assert "fsync = off" in found["words"]
    assert "synchronous_commit" not in found["words"], "off at the tests' server, on wherever we are connected"


def test_where_there_is_no_instance_it_says_so_and_makes_none(another_site: Callable[[Settings], Flask],
                                                             settings: Settings, tmp_path: Path) -> None:
    new = replace(settings, instance=tmp_path / "new", database_url=f"sqlite:///{tmp_path / 'new' / 'a.sqlite'}")
    found = {one["code"] for one in asks(another_site(new))["findings"]}
    assert "E021" in found and not (tmp_path / "new").exists()


def test_production_is_asked_for_more(healthy: Flask, codes: Codes, another_site: Callable[[Settings], Flask],
                                      settings: Settings) -> None:
    app = another_site(replace(settings, mode="production", site_url="http://intra.example.org", contact="",
                               trusted_proxies=0))
    outbox = settings.instance / "outbox"
    outbox.mkdir(mode=0o700)
    (outbox / "old.eml").write_text("x", encoding="utf-8")
    (outbox / "old.eml").chmod(0o600)
    os.utime(outbox / "old.eml", (time.time() - 2 * 86_400,) * 2)
    with healthy.app_context(), writing() as database:
        database.query(Person).update({"email": "yllapito@demo.example"})
    assert codes(app) == {"E002", "E003", "W009", "W034", "W038", "W039", "W040"}


def test_broken_plugins_are_told(healthy: Flask, codes: Codes, settings: Settings, tmp_path: Path,
                                 another_site: Callable[[Settings], Flask]) -> None:
    (tmp_path / "plugins" / "odd").mkdir(parents=True)
    (tmp_path / "plugins" / "odd" / "plugin.yaml").write_text("name: 7", encoding="utf-8")
    (tmp_path / "plugins").chmod(0o700)
    found = codes(another_site(replace(settings, plugins=tmp_path / "plugins")))
    close_files(healthy)
    assert found - {"E011"} == {"W031"}


def test_packages_are_compared_with_the_lock(tmp_path: Path) -> None:
    lock = tmp_path / "lock.txt"
    lock.write_text("flask==0.0.1 \\\n    --hash=sha256:00\nnot-there==1.0 \\\n"
                    "only-there==1.0 ; sys_platform == 'x' \\\n# flask==3\n    # via flask==4\n", encoding="utf-8")
    found = {name: (wanted, version) for name, wanted, version in machine.other_packages(lock)}
    assert found["not-there"] == ("1.0", "") and found["flask"][0] == "0.0.1" and found["flask"][1] > "3"
    assert set(found) == {"flask", "not-there"}


def test_modes_are_looked_at_all_the_way_down(tmp_path: Path) -> None:
    instance = tmp_path / "instance"
    (instance / "pictures").mkdir(parents=True, mode=0o700)
    instance.chmod(0o700)
    (instance / "pictures" / "a.jpg").write_bytes(b"")
    (instance / "pictures" / "a.jpg").chmod(0o604)
    (instance / "link").symlink_to("/etc/passwd")
    assert machine.open_paths(instance) == ("instance/pictures/a.jpg",)
    instance.chmod(0o750)
    assert machine.open_paths(instance) == ("instance", "instance/pictures/a.jpg")
    assert machine.open_paths(tmp_path / "nowhere") == ()


# -- unsafe starts ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("change", "code"), [({"site_url": "http://intra.example.org"}, "E003"),
                                              ({"secret_key": "demo"}, "E001")])
def test_an_unsafe_production_site_does_not_start_and_leaves_nothing(settings: Settings, tmp_path: Path,
                                                                     change: dict[str, Any], code: str) -> None:
    new = replace(settings, mode="production", instance=tmp_path / "new", site_url="https://intra.example.org",
                  database_url=f"sqlite:///{tmp_path / 'new' / 'a.sqlite'}")
    for start in (fill_aside, prepare):
        with pytest.raises(SystemExit, match=f"does not start in production like this:\n{code} "):
            start(create_app(replace(new, **change)), lambda words: None)
        assert not (tmp_path / "new").exists()


def test_a_demo_is_not_started_as_production_with_its_people(healthy: Flask, settings: Settings,
                                                            another_site: Callable[[Settings], Flask]) -> None:
    app = another_site(replace(settings, mode="production", site_url="https://intra.example.org"))
    with app.app_context():
        refuse_unsafe_start(with_accounts=True)
        with writing() as database:
            database.query(Person).update({"email": "yllapito@demo.example"})
        with pytest.raises(SystemExit, match="E002 1 accounts of the demo are open here"):
            refuse_unsafe_start(with_accounts=True)


