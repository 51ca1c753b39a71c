"""An instance of any earlier state comes up to date, and keeps every word that stood in it.

The states in tests/material/states/ were written by `python -m tools.states`, each by the version that it is of.
"""

from __future__ import annotations

import json
import sqlite3
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
from intranet.settings import Settings
from tests.conftest import PASSWORD, POSTGRES
from tests.visitor import Visitor

pytestmark = pytest.mark.skipif(bool(POSTGRES), reason="the states are of SQLite; PostgreSQL migrates the same way")

STATES = sorted((Path(__file__).resolve().parents[1] / "material" / "states").glob("*.sql"))
GONE = {"glossary_mark": "marks stand in a table of their own, and are made anew"}
"""Tables that a migration took away, and why nothing is lost with them."""

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


def test_every_row_of_an_earlier_state_is_kept(site: Flask, old: Path, before: Rows) -> None:
    after = rows_of(old)
    assert before["person"] and before["card_revision"] and before["answer"] and before["feedback_response"]
    for table, rows in before.items():
        if table in GONE or table == "alembic_version":
            continue
        columns = [name for name in rows[0] if name in after[table][0]] if rows else []
        kept = [json.dumps({name: row[name] for name in columns}, sort_keys=True) for row in after[table]]
        for row in rows:
            assert json.dumps({name: row[name] for name in columns}, sort_keys=True) in kept, table
            assert set(row) <= set(columns), f"{table} lost {set(row) - set(columns)}"


def test_its_tables_are_those_of_a_new_instance(site: Flask, old: Path, before: Rows) -> None:
    old_revision = before["alembic_version"][0]["version_num"]
    with site.app_context():
        assert revision_of_database() == newest_revision()
        with db.engine.connect() as connection:
            context = MigrationContext.configure(connection, opts={"compare_type": True})
            assert compare_metadata(context, db.metadata) == []
            assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
            assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
        is_new = old_revision == newest_revision()
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
