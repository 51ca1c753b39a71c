"""The database: its one object, the type of times, and the only way to write.

SQLite by default, PostgreSQL by DATABASE_URL. Tables stand in the rooms' models.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from flask import Flask
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import (
    Connection,
    DateTime,
    Dialect,
    Engine,
    MetaData,
    TypeDecorator,
    event,
    inspect,
    text,
)
from sqlalchemy.exc import InternalError, OperationalError
from sqlalchemy.orm import DeclarativeBase, Session

from intranet.faults import NotSaved

log = logging.getLogger("ankkuri.database")

WRITING = "ankkuri_writing"
PRAGMAS = {"journal_mode": "wal", "synchronous": "2", "foreign_keys": "1", "busy_timeout": "5000",
           "secure_delete": "1"}  # what is deleted is written over: the file's free places would keep it for years
IN_A_FILE_BESIDE = {"synchronous": "2"}
"""Of SQLite files that are not the database itself, such as copies of it."""
WAITS_FOR_DISK = """SELECT set_config('synchronous_commit', 'on', false)
WHERE current_setting('synchronous_commit') = 'off'"""
"""PostgreSQL says "committed" only when it is on the disk, whatever its server's default is; one that also waits for
another machine is left as it is."""


class Base(DeclarativeBase):
    """What every table shares: constraint names that migrations can find again on both databases."""

    metadata = MetaData(naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    })


db = SQLAlchemy(model_class=Base)


class UtcDateTime(TypeDecorator[datetime]):
    """Aware UTC times, in and out. SQLite would give them back without a zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuses a time without a zone: nobody could tell later what it meant."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a time zone cannot be stored")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """The stored time, marked as the UTC it is."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


at_writing: list[Callable[[Session], None]] = []
"""What a writing transaction begins with, by whoever has to be part of each (once.py)."""


class AlreadyInTransaction(RuntimeError):
    """`writing()` came after a read in the same database session: the lock would come too late."""


@contextmanager
def writing(*, has_effect: bool = True) -> Iterator[Session]:
    """One short writing transaction: returning commits, raising rolls back.

    Without `has_effect` it only counts something before the effect, such as a try: what was sent has not had it yet.

    On SQLite it begins IMMEDIATE: a transaction that reads first and writes later fails at once when somebody else
    wrote in between, whatever the busy timeout. Hash passwords, run plugins and render pages outside of it.
    Raises NotSaved when the database is locked for too long, full, read only or gone.
    """
    session: Session = db.session()
    if session.in_transaction():
        raise AlreadyInTransaction("a read came before writing(); read inside it, or use reading_aside()")
    try:
        session.connection(execution_options={WRITING: True})
        for begin in at_writing if has_effect else ():
            begin(session)
        yield session
        session.commit()
    except (OperationalError, InternalError) as problem:
        session.rollback()
        log.error("not saved: %s", problem.orig)
        raise NotSaved from problem
    except BaseException:
        session.rollback()
        raise


@contextmanager
def reading_aside() -> Iterator[Connection]:
    """A short connection of its own for a read that must not open the request's database session."""
    with db.engine.connect() as connection:
        yield connection


def install_database(app: Flask, database_url: str) -> None:
    """Bind the database to the app; every connection anybody opens gets the same assurances."""
    app.config["SQLALCHEMY_DATABASE_URI"] = database_url
    app.config["SQLALCHEMY_ENGINE_OPTIONS"] = {
        "hide_parameters": True,  # an error in the log must not tell what somebody wrote
        **({"connect_args": {"timeout": 5}} if database_url.startswith("sqlite") else {"pool_pre_ping": True}),
    }
    db.init_app(app)
    with app.app_context():
        watch_engine(db.engine)


def watch_engine(engine: Engine) -> None:
    """Give every connection of the engine what keeps answers safe, and on SQLite begin transactions ourselves."""
    if engine.dialect.name != "sqlite":
        event.listen(engine, "connect", assure_postgres)
        return

    @event.listens_for(engine, "connect")
    def assure(connection: Any, record: Any) -> None:
        connection.isolation_level = None  # we say BEGIN; the driver would say it too late
        assure_sqlite(connection, PRAGMAS)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get(WRITING)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def assure_sqlite(connection: Any, pragmas: dict[str, str]) -> None:
    """Set them and read them back; raises RuntimeError where SQLite did not take one."""
    for name, value in pragmas.items():
        connection.execute(f"PRAGMA {name} = {value}").close()
    for name, value in pragmas.items():
        found = str(connection.execute(f"PRAGMA {name}").fetchone()[0])
        # a database in memory has no journal on disk: it is for tests only
        if found != value and not (name == "journal_mode" and found == "memory"):
            raise RuntimeError(f"SQLite runs with {name} = {found}, not {value}: answers would not be safe")


def assure_postgres(connection: Any, record: Any) -> None:
    """The same for PostgreSQL. Outside a transaction: what is set in one that is rolled back is forgotten."""
    connection.autocommit = True
    connection.execute(WAITS_FOR_DISK)
    (found,) = connection.execute("SHOW synchronous_commit").fetchone()
    if found == "off":
        raise RuntimeError("PostgreSQL runs with synchronous_commit = off: answers would not be safe")
    connection.autocommit = False


@contextmanager
def file_beside(path: Path, *, patience: float = 5.0, make: bool = False) -> Iterator[sqlite3.Connection]:
    """A SQLite file past SQLAlchemy: copies, and the database where it is copied. Nobody else opens one.

    Without `make` it has to be there; sqlite3 alone would make an empty one.
    """
    mode = "rwc" if make else "rw"
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode={mode}", uri=True, timeout=patience,
                                 isolation_level=None)) as connection:
        assure_sqlite(connection, IN_A_FILE_BESIDE)
        yield connection


def empty_log() -> bool:
    """Empty SQLite's log, in which rows stand in the order of their coming; False when somebody was in the way.

    On PostgreSQL the log is its server's, and nothing is done.
    """
    path = db.engine.url.database
    if db.engine.dialect.name != "sqlite" or not path:
        return True
    try:
        with file_beside(Path(path), patience=0.5) as connection:
            return not connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    except sqlite3.Error as problem:  # a full disk: nobody's answer fails for it, and it is tried again
        log.warning("the log was not emptied: %s", problem)
        return False


def noted_revision() -> str | None:
    """The last migration that the database has seen, as Alembic notes it; None for an empty one."""
    with reading_aside() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()
    return None if found is None else str(found)


def database_state() -> str:
    """`ok`, or the kind of error that a simple question to the database met."""
    try:
        with reading_aside() as connection:
            connection.execute(text("SELECT 1"))
    except Exception as problem:
        return type(problem).__name__
    return "ok"
