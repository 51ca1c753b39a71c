"""Bringing the tables up to date: which migrations a database lacks, a copy of it first, then all of them or none.

Alembic is loaded only when there is something to do: it would cost every process 11 MB and each start 0.14 s.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click
from flask import Flask, current_app
from sqlalchemy import inspect

from intranet.database import db, file_beside, noted_revision
from intranet.extensions import current_settings
from intranet.settings import PROJECT

MIGRATIONS = PROJECT / "intranet" / "migrations"
Say = Callable[[str], None]


def install_migrations(app: Flask) -> click.Group:
    """Make Flask-Migrate known to an app, for migrations that are to be run; its commands, for `flask db`."""
    from flask_migrate import Migrate
    from flask_migrate.cli import db as commands

    if "migrate" not in app.extensions:
        Migrate().init_app(app, db, directory=str(MIGRATIONS), render_as_batch=True, compare_type=True)
    group: click.Group = commands
    return group


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
    from alembic import command

    app: Flask = current_app._get_current_object()  # type: ignore[attr-defined]  # the proxy has no types
    install_migrations(app)
    # not flask_migrate.upgrade(): it turns a failure into an exit without the reason
    command.upgrade(app.extensions["migrate"].migrate.get_config(str(MIGRATIONS)), "head")


def revision_of_database() -> str | None:
    """The last migration that this database has seen; None for an empty one."""
    return noted_revision()


def newest_revision() -> str:
    """The last migration there is, by the number that its file begins with."""
    return max(revisions())


def revisions() -> list[str]:
    """The numbers of all migrations that this version knows."""
    return sorted(path.stem.partition("_")[0] for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))


def copy_database(name: str) -> Path:
    """A whole, checked copy of the SQLite database beside it; its path. Raises OSError when the copy is not sound."""
    there = current_settings.instance / f"{name}.sqlite"
    draft = there.with_suffix(".draft")
    draft.unlink(missing_ok=True)
    with file_beside(Path(db.engine.url.database or "")) as own, file_beside(draft, make=True) as copy:
        own.backup(copy)
        (state,) = copy.execute("PRAGMA integrity_check").fetchone()
    if state != "ok":
        raise OSError(f"the copy of the database is not sound: {state}")
    draft.chmod(0o600)
    draft.replace(there)
    return there
