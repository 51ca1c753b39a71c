"""An instance of any earlier state comes up to date, and keeps every word that stood in it: also when the last of the
migrations fails, or its process is killed in it, and they are run again.

The states in tests/material/states/ were written by `python -m tools.states`, each by the version that it is of.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from flask import Flask

from intranet.commands.start import load_first_content, prepare
from intranet.commands.tables import MIGRATIONS, migrate_database, newest_revision, revision_of_database
from intranet.database import db
from intranet.settings import PROJECT, Settings
from tests.conftest import PASSWORD, POSTGRES
from tests.visitor import Visitor

pytestmark = pytest.mark.skipif(bool(POSTGRES), reason="the states are of SQLite; PostgreSQL migrates the same way")

STATES = sorted((Path(__file__).resolve().parents[1] / "material" / "states").glob("*.sql"))
GONE = {"glossary_mark": "marks stand in a table of their own, and are made anew"}
"""Tables that a migration took away, and why nothing is lost with them."""

PENDING = [path for path in STATES if path.stem != newest_revision()]
"""The states that need migrations."""
ENDS_OTHERWISE = """

_done = upgrade


def upgrade() -> None:
    import pathlib, time
    _done()
    {ending}
"""
"""Added to the last migration: when its own work is done, and before anything is kept, something else happens."""
MIGRATES = """import pathlib, sys
from intranet.app import create_app
from intranet.commands import tables
tables.MIGRATIONS = pathlib.Path(sys.argv[1])
with create_app().app_context():
    tables.migrate_database()"""
AT_MOST = 60
"""Seconds until a process is in its last migration."""

Rows = dict[str, list[dict[str, Any]]]


@pytest.fixture(params=STATES, ids=lambda path: path.stem)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A database as an earlier version left it."""
    path = tmp_path / "old.sqlite"  # the settings of a test bring an empty database of their own
    database = sqlite3.connect(path)
    database.executescript(request.param.read_text(encoding="utf-8"))
    database.close()
    return path


@pytest.fixture
def before(old: Path) -> Rows:
    """Every row of it."""
    return rows_of(old)


@pytest.fixture
def site(old: Path, before: Rows, settings: Settings, another_site: Callable[[Settings], Flask]) -> Iterator[Flask]:
    """A site of this version with that database, brought up to date."""
    app = another_site(replace(settings, instance=old.parent, database_url=f"sqlite:///{old}"))
    with app.app_context():
        migrate_database()
        db.session.remove()
    yield app


def rows_of(path: Path) -> Rows:
    database = sqlite3.connect(path)
    database.row_factory = sqlite3.Row
    tables = [name for (name,) in database.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")]
    found = {table: [dict(row) for row in database.execute(f'SELECT * FROM "{table}"')] for table in tables}
    database.close()
    return found


def test_the_first_state_is_kept_and_every_one_is_of_a_migration_of_ours() -> None:
    known = {script.revision for script in ScriptDirectory(str(MIGRATIONS)).walk_revisions()}
    assert STATES[0].stem == "0001" and {path.stem for path in STATES} <= known


def whole(path: Path) -> list[str]:
    """Everything in a database, its tables too, as statements that would make it again."""
    database = sqlite3.connect(path)
    found = list(database.iterdump())
    database.close()
    return found


def migrations_that_end(folder: Path, ending: str) -> Path:
    """All migrations in a folder of their own, where the last one ends otherwise."""
    there = folder / "migrations"
    shutil.copytree(MIGRATIONS, there, ignore=shutil.ignore_patterns("__pycache__"))
    (last,) = (there / "versions").glob(f"{newest_revision()}_*.py")
    last.write_text(last.read_text(encoding="utf-8") + ENDS_OTHERWISE.format(ending=ending), encoding="utf-8")
    return there


def test_every_row_of_an_earlier_state_is_kept(site: Flask, old: Path, before: Rows) -> None:
    has_kept(old, before)


def has_kept(path: Path, before: Rows) -> None:
    """Every word that stood in an earlier state stands in this database, which is up to date."""
    after = rows_of(path)
    assert before["person"] and before["card_revision"] and before["answer"] and before["feedback_response"]
    for table, rows in before.items():
        if table in GONE or table == "alembic_version":
            continue
        columns = [name for name in rows[0] if name in after[table][0]] if rows else []
        kept = [json.dumps({name: row[name] for name in columns}, sort_keys=True) for row in after[table]]
        for row in rows:
            assert json.dumps({name: row[name] for name in columns}, sort_keys=True) in kept, table
            assert set(row) <= set(columns), f"{table} lost {set(row) - set(columns)}"


def is_up_to_date(site: Flask) -> None:
    """Its tables are those that a new instance has, and whole."""
    with site.app_context():
        assert revision_of_database() == newest_revision()
        with db.engine.connect() as connection:
            context = MigrationContext.configure(connection, opts={"compare_type": True})
            assert compare_metadata(context, db.metadata) == []
            assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
            assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []


def test_its_tables_are_those_of_a_new_instance(site: Flask, old: Path, before: Rows) -> None:
    is_up_to_date(site)
    is_new = before["alembic_version"][0]["version_num"] == newest_revision()
    assert (old.parent / f"before-{newest_revision()}.sqlite").exists() is not is_new


def test_its_people_find_everything_where_it_was(site: Flask, before: Rows) -> None:
    with site.app_context():
        load_first_content(lambda words: None)
    reader = Visitor(site)
    answer = reader.sends("/login", {"email": "jasen@demo.example", "password": PASSWORD})
    assert answer.status == 303
    for card in before["card"]:
        assert reader.opens(f"/cards/{card['slug']}").status == 200
        assert reader.opens(f"/cards/{card['slug']}?view=plain").status == 200
    for term in before["glossary_term"]:
        assert term["definition"] in reader.opens(f"/glossary/{term['slug']}").text
    owners = {row["id"]: row["email"] for row in before["person"]}
    for sheet in before["sheet"]:
        owner = Visitor(site)
        assert owner.sends("/login", {"email": owners[sheet["person_id"]], "password": PASSWORD}).status == 303
        assert owner.opens(f"/sheets/{sheet['id']}/result").status == 200
    assert "Iisalmen hankehautomo" in reader.opens("/sheets").text
    leading = Visitor(site)
    assert leading.sends("/login", {"email": "vetaja@demo.example", "password": PASSWORD}).status == 303
    for form in before["feedback_form"]:
        if form.get("is_draft"):
            assert leading.opens(f"/forms/{form['id']}/edit").status == 200
            continue
        assert leading.opens(f"/forms/{form['id']}/results").status == 200
        assert Visitor(site).opens(f"/f/{form['code']}").status == 200
    for live in before.get("live_session", []):
        assert leading.opens(f"/live/{live['code']}/control").status == 200
    for memo in before.get("memo", []):
        assert leading.opens(f"/memos/{memo['slug']}").status == 200


def test_a_start_brings_it_up_to_date_by_itself(old: Path, before: Rows, settings: Settings,
                                                another_site: Callable[[Settings], Flask]) -> None:
    app = another_site(replace(settings, instance=old.parent, database_url=f"sqlite:///{old}"))
    said: list[str] = []
    prepare(app, said.append)
    with app.app_context():
        is_new = before["alembic_version"][0]["version_num"] == newest_revision()
    assert any("a copy from before" in words for words in said) is not is_new
    prepare(app, said.append)
    with app.app_context():
        assert revision_of_database() == newest_revision()


def test_states_need_migrations() -> None:
    """The tests below are given something to do."""
    assert len(PENDING) >= 6


@pytest.mark.parametrize("old", PENDING, indirect=True, ids=lambda path: path.stem)
def test_a_last_migration_that_fails_leaves_everything_as_it_was_and_is_run_again(
        old: Path, before: Rows, settings: Settings, another_site: Callable[[Settings], Flask], tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch) -> None:
    app = another_site(replace(settings, instance=old.parent, database_url=f"sqlite:///{old}"))
    found = whole(old)
    broken = migrations_that_end(tmp_path, 'raise RuntimeError("in its middle")')
    with app.app_context(), monkeypatch.context() as patched:
        patched.setattr("intranet.commands.tables.MIGRATIONS", broken)
        with pytest.raises(RuntimeError, match="in its middle"):
            migrate_database()
    assert whole(old) == found == whole(old.parent / f"before-{newest_revision()}.sqlite")
    comes_up_to_date(app, old, before)


@pytest.mark.parametrize("old", (PENDING[0], PENDING[-1]), indirect=True, ids=lambda path: path.stem)
def test_a_process_killed_in_the_last_migration_leaves_everything_as_it_was_and_another_goes_on(
        old: Path, before: Rows, settings: Settings, another_site: Callable[[Settings], Flask], tmp_path: Path) -> None:
    app = another_site(replace(settings, instance=old.parent, database_url=f"sqlite:///{old}"))
    found, mark = whole(old), tmp_path / "in-the-last-one"
    waiting = migrations_that_end(tmp_path, f"pathlib.Path({str(mark)!r}).touch(); time.sleep({2 * AT_MOST})")
    own = {"INSTANCE": str(old.parent), "DATABASE_URL": f"sqlite:///{old}"}
    with subprocess.Popen([sys.executable, "-c", MIGRATES, str(waiting)], cwd=PROJECT, env=os.environ | own) as process:
        try:
            until = time.monotonic() + AT_MOST
            while not mark.exists() and process.poll() is None and time.monotonic() < until:
                time.sleep(0.02)
            assert mark.exists(), "it never came to the last migration"
        finally:
            process.kill()
    assert process.returncode == -signal.SIGKILL
    assert whole(old) == found
    comes_up_to_date(app, old, before)


def comes_up_to_date(app: Flask, path: Path, before: Rows) -> None:
    """Run again, the migrations do all that they would have done at first."""
    with app.app_context():
        migrate_database()
        db.session.remove()
    has_kept(path, before)
    is_up_to_date(app)
