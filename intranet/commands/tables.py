"""Bringing the tables up to date: which migrations a database lacks, a copy of it first, then all of them or none."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

from alembic import command
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from flask import current_app
from sqlalchemy import inspect

from intranet.database import db, reading_aside
from intranet.extensions import current_settings
from intranet.settings import PROJECT

MIGRATIONS = PROJECT / "intranet" / "migrations"
Say = Callable[[str], None]


def migrate_database(say: Say = lambda words: None) -> None:
    """Run the migrations that this database has not seen; on SQLite after a copy of what is there.

    PostgreSQL has its own tools for copies; there as here a migration that fails changes nothing.
    """
    wanted = newest_revision()
    if revision_of_database() == wanted:
        return
    db.session.remove()
    if db.engine.dialect.name == "sqlite" and inspect(db.engine).get_table_names():
        copy = copy_database(f"before-{wanted}")
        say(f"Tables are brought up to date; a copy from before is in {copy.name}.")
    # not flask_migrate.upgrade(): it turns a failure into an exit without the reason
    command.upgrade(current_app.extensions["migrate"].migrate.get_config(str(MIGRATIONS)), "head")


def revision_of_database() -> str | None:
    """The last migration that this database has seen; None for an empty one."""
    with reading_aside() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def newest_revision() -> str:
    """The last migration there is."""
    found = ScriptDirectory(str(MIGRATIONS)).get_current_head()
    if found is None:
        raise LookupError(f"no migration in {MIGRATIONS}")
    return found


def copy_database(name: str) -> Path:
    """A whole, checked copy of the SQLite database beside it; its path. Raises OSError when the copy is not sound."""
    there = current_settings.instance / f"{name}.sqlite"
    draft = there.with_suffix(".draft")
    draft.unlink(missing_ok=True)
    own = sqlite3.connect(db.engine.url.database or "")
    copy = sqlite3.connect(draft)
    try:
        own.backup(copy)
        (state,) = copy.execute("PRAGMA integrity_check").fetchone()
    finally:
        own.close()
        copy.close()
    if state != "ok":
        raise OSError(f"the copy of the database is not sound: {state}")
    draft.chmod(0o600)
    draft.replace(there)
    return there
