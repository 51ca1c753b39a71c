"""Every connection that anything of ours opens waits for the disk: web, commands, migrations, timed jobs, backups."""

from __future__ import annotations

import gc
import re
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from sqlite3 import dbapi2
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import create_engine, text

from intranet import clock, database
from intranet.backup import actions as backup
from intranet.commands.tables import copy_database, migrate_database
from intranet.database import db, watch_engine
from intranet.jobs import actions as jobs
from intranet.settings import PROJECT, Settings, keep_first_start
from tests.conftest import POSTGRES
from tests.visitor import Visitor

on_sqlite = pytest.mark.skipif(bool(POSTGRES), reason="about SQLite's connections")
FULL = 2


@dataclass
class Watched:
    """Every SQLite connection that was opened since, and how each was set when it was let go."""

    ends: list[tuple[str, int]] = field(default_factory=list)
    opened: int = 0

    def weak(self) -> list[tuple[str, int]]:
        """Those that did not wait for the disk. The queue of the timed jobs may: it holds nothing but wake-ups."""
        gc.collect()
        return [(file, how) for file, how in self.ends if how < FULL and "jobs.sqlite" not in file]


@pytest.fixture
def watched(monkeypatch: pytest.MonkeyPatch) -> Iterator[Watched]:
    seen = Watched()

    class Connection(sqlite3.Connection):
        def close(self) -> None:
            try:
                how = sqlite3.Connection.execute(self, "PRAGMA synchronous").fetchone()[0]
                seen.ends.append((self.file, int(how)))
            except sqlite3.Error:  # closed before
                pass
            super().close()

        file = ""

    real = dbapi2.connect

    def connect(name: Any, *more: Any, **named: Any) -> sqlite3.Connection:
        connection: Connection = real(name, *more, **{**named, "factory": Connection})
        connection.file, seen.opened = str(name), seen.opened + 1
        return connection

    monkeypatch.setattr(dbapi2, "connect", connect)
    monkeypatch.setattr(sqlite3, "connect", connect)
    yield seen


def everything(app: Flask, settings: Settings, visitor: Visitor) -> None:
    """A page, a command, the migrations from nothing, a timed job, a backup, a copy before a new version."""
    def new_connections() -> None:
        with app.app_context():
            db.session.remove()
            db.engine.dispose()

    new_connections()
    assert visitor.sends("/worksheets/network_health/sheets", {"perspective": "own", "subject": "x"}).status == 303
    new_connections()
    told = app.test_cli_runner().invoke(args=["people", "invite", "uusi@esimerkki.example", "--name", "Uusi",
                                                  "--organisation", "Uusi ry"])
    assert told.exit_code == 0, told.output
    new_connections()
    with app.app_context():
        jobs.due(clock.now())
        assert jobs.run_if_due("publish_cards", "test") is not None
    new_connections()
    with app.app_context():
        assert backup.make(settings.instance / "made", clock.now()).size
        copy_database("copied")
    new_connections()


@on_sqlite
def test_every_connection_waits_for_the_disk(site: Flask, settings: Settings, member: Visitor, watched: Watched,
                                             another_site: Callable[[Settings], Flask], tmp_path: Path) -> None:
    keep_first_start(settings)
    everything(site, settings, member)
    new = another_site(replace(settings, database_url=f"sqlite:///{tmp_path / 'new.sqlite'}"))
    with new.app_context():
        migrate_database()
        db.session.remove()
        db.engine.dispose()
    assert watched.weak() == [] and len(watched.ends) > 7
    assert {Path(file).name for file, _ in watched.ends} > {"ankkuri.sqlite", "new.sqlite"}


@on_sqlite
def test_one_that_does_not_is_found(site: Flask, watched: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(database.PRAGMAS, "synchronous", "1")
    with site.app_context():
        db.engine.dispose()
        with db.engine.connect() as connection:
            connection.execute(text("SELECT 1"))
        db.engine.dispose()
    assert [how for _, how in watched.weak()] == [1]


@on_sqlite
def test_a_setting_that_was_not_taken_stops_the_connection(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Stubborn(sqlite3.Connection):
        def execute(self, sql: str, *more: Any) -> sqlite3.Cursor:
            return super().execute("SELECT 1" if sql.startswith("PRAGMA synchronous =") else sql, *more)

    engine = create_engine(f"sqlite:///{tmp_path / 'a.sqlite'}", connect_args={"factory": Stubborn})
    watch_engine(engine)
    monkeypatch.setitem(database.PRAGMAS, "synchronous", "3")  # what SQLite stands at by itself is 2
    with pytest.raises(RuntimeError, match="synchronous"):
        engine.connect()


def test_nobody_opens_a_database_past_these_assurances() -> None:
    """The one file that opens connections is the one that sets them."""
    opens = re.compile(r"sqlite3\.connect\(|psycopg\.connect\(|create_engine\(")
    found = {str(path.relative_to(PROJECT)) for path in (PROJECT / "intranet").rglob("*.py")
             if opens.search(path.read_text(encoding="utf-8"))}
    assert found == {"intranet/database.py"}


@pytest.mark.skipif(not POSTGRES, reason="about PostgreSQL's connections")
def test_postgres_waits_for_its_disk_whatever_its_server_does_by_default(site: Flask, settings: Settings) -> None:
    """The tests' server has it off, so that this can fail."""
    bare = create_engine(settings.database_url)
    with bare.connect() as connection:
        assert connection.execute(text("SHOW synchronous_commit")).scalar() == "off"
    bare.dispose()
    with site.app_context():
        db.engine.dispose()
        for _ in range(2):  # a new connection, and one from the pool after a transaction that was rolled back
            with db.engine.connect() as connection:
                assert connection.execute(text("SHOW synchronous_commit")).scalar() == "on"
                connection.rollback()
