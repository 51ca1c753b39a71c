"""Tables are what the migrations make of them: the same as the models, from every state that a release left."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from flask import Flask
from flask_migrate import downgrade
from sqlalchemy import inspect, text
from sqlalchemy.exc import OperationalError

from intranet.commands.tables import (
    MIGRATIONS,
    install_migrations,
    migrate_database,
    newest_revision,
    revision_of_database,
)
from intranet.database import WRITING, db, reading_aside, writing
from intranet.settings import PROJECT, Settings
from tests.cards_on_the_shelf import a_card
from tests.conftest import POSTGRES

only_sqlite = pytest.mark.skipif(bool(POSTGRES), reason="the copy before a migration is SQLite's")


def goes_down(app: Flask, revision: str) -> None:
    install_migrations(app)
    downgrade(revision=revision)


def test_migrations_make_the_tables_of_the_models(inside: Flask) -> None:
    with db.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, db.metadata) == []


def test_migrations_are_one_line_from_the_first_to_the_last() -> None:
    scripts = ScriptDirectory(str(MIGRATIONS))
    assert len(scripts.get_heads()) == 1 and len(scripts.get_bases()) == 1
    assert scripts.get_current_head() == newest_revision(), "files are named by their place in the line"


def test_a_database_that_is_up_to_date_is_left_alone(inside: Flask) -> None:
    told: list[str] = []
    migrate_database(told.append)
    assert told == [] and revision_of_database() == newest_revision()


def test_all_tables_can_be_taken_down_and_made_again(inside: Flask) -> None:
    db.session.remove()
    goes_down(inside, "base")
    assert inspect(db.engine).get_table_names() in ([], ["alembic_version"])
    migrate_database()
    assert revision_of_database() == newest_revision()


@only_sqlite
def test_a_migration_that_fails_changes_nothing_and_there_is_a_copy_from_before(
        site: Flask, settings: Settings, a_person: Callable[..., object]) -> None:
    a_person("Aino Esimerkki")
    with site.app_context():
        # tables without a note of what made them: the first migration meets tables that are there already
        with writing() as database:
            database.execute(text("DELETE FROM alembic_version"))
        told: list[str] = []
        with pytest.raises(OperationalError, match="already exists"):
            migrate_database(told.append)
        assert revision_of_database() is None
        with reading_aside() as connection:
            assert connection.execute(text("SELECT name FROM person")).scalars().all() == ["Aino Esimerkki"]
    assert told and f"before-{newest_revision()}.sqlite" in told[0]
    copy = sqlite3.connect(settings.instance / f"before-{newest_revision()}.sqlite")
    assert copy.execute("SELECT name FROM person").fetchall() == [("Aino Esimerkki",)]
    copy.close()


@only_sqlite
def test_foreign_keys_are_on_again_after_migrations(tmp_path: Path, another_site: Callable[[Settings], Flask],
                                                    settings: Settings) -> None:
    site = another_site(replace(settings, instance=tmp_path, database_url=f"sqlite:///{tmp_path / 'new.sqlite'}"))
    with site.app_context():
        migrate_database()
        with db.engine.connect().execution_options(**{WRITING: True}) as connection:
            assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1


def test_cards_of_the_first_version_get_what_the_desk_needs(site: Flask) -> None:
    address = a_card(site, "soita")
    with site.app_context():
        db.session.remove()
        goes_down(site, "0001")
        migrate_database()
        with reading_aside() as connection:
            row = connection.execute(text("SELECT slug, newest_number, published_number, changed_at, created_at,"
                                          " owner_id FROM card")).one()
            assert connection.execute(text("SELECT count(*) FROM card_revision WHERE NOT plain_is_old")).scalar() == 1
    assert (f"/cards/{row.slug}", row.newest_number, row.published_number, row.owner_id) == (address, 1, 1, None)
    assert row.changed_at == row.created_at


def test_the_command_line_has_the_migrations_own_commands(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "flask", "--app", "wsgi", "db", "heads"]
    told = subprocess.run(command, cwd=PROJECT, env={**os.environ, "INSTANCE": str(tmp_path / "instance")}, check=True,
                          capture_output=True, text=True)
    assert f"{newest_revision()} (head)" in told.stdout and not (tmp_path / "instance").exists()
