"""A site's rows and files as they were when everything was built: what has changed since, and the way back.

A request that must change nothing is followed by `changed()`, one that may by `restore()`. Only tables that differ
are filled again, so that the way back costs milliseconds.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Protocol

from flask import Flask
from sqlalchemy import create_engine, event, text
from sqlalchemy.engine import make_url

from intranet.brought_files import FOLDERS
from intranet.database import db
from tests.postgres_database import TABLES

NOT_COUNTED = ("trail", "counted_try")
"""Refusals are written down and wrong guesses counted: that is no change of anybody's data."""
WRITES = re.compile(r'(INSERT INTO|UPDATE|DELETE FROM)\s+"?([a-z_]+)', re.IGNORECASE)
OURS = (*FOLDERS, "outbox")


class Rows(Protocol):
    """The rows of one kind of database."""

    tables: list[str]

    def read(self, tables: Iterable[str]) -> dict[str, Any]:
        """These tables as they are now."""

    def put(self, table: str, rows: Any) -> None:
        """Give a table these rows and no others."""


class Kept:
    """What a site held at one moment."""

    def __init__(self, site: Flask) -> None:
        settings = site.extensions["ankkuri_settings"]
        self._folder = settings.instance
        self._rows: Rows = (OnSqlite if settings.database_url.startswith("sqlite") else OnPostgres)(
            settings.database_url)
        self._touched: set[str] = set()
        with site.app_context():
            event.listen(db.engine, "before_cursor_execute", self._note)
        self._after = {name: _reached_from(name) for name in self._rows.tables}
        self._then, self._files = self._rows.read(self._rows.tables), self._found()

    def changed(self, but: Iterable[str] = NOT_COUNTED) -> set[str]:
        """Tables that the requests since `restore` wrote to and that hold something else now."""
        return self._different(self._touched - set(but))

    def changed_anywhere(self, but: Iterable[str] = NOT_COUNTED) -> set[str]:
        """The same of all tables, whoever wrote to them and however."""
        return self._different(set(self._rows.tables) - set(but))

    def rows_then(self, table: str) -> list[Any]:
        """A table as it was."""
        return list(self._then[table])

    def rows_now(self, table: str) -> list[Any]:
        """A table as it is."""
        return list(self._rows.read([table])[table])

    def restore(self, every: bool = False) -> None:
        """Everything is as it was; mails and other files that were written since are gone."""
        if not every and not self._touched - {"trail"}:
            return  # the trail only grows, and nobody's answer depends on it
        for name in self._different(set(self._rows.tables) if every else self._touched):
            self._rows.put(name, self._then[name])
        if self._touched or every:
            now = self._found()
            for path in now.keys() - self._files.keys():
                path.unlink()
            for path, octets in self._files.items():
                if now.get(path) != octets:
                    path.write_bytes(octets)
        self._touched.clear()

    def overlook(self) -> None:
        """What was written since is a planted fault: it stays until everything is restored."""
        self._touched.clear()

    def _different(self, among: set[str]) -> set[str]:
        now = self._rows.read(sorted(among))
        return {name for name in now if now[name] != self._then[name]}

    def _note(self, connection: Any, cursor: Any, statement: str, *rest: Any) -> None:
        for what, name in WRITES.findall(statement):
            if name in self._after:
                self._touched.add(name)
                if what.upper().startswith("DELETE"):
                    self._touched |= self._after[name]

    def _found(self) -> dict[Path, bytes]:
        found = [path for folder in OURS for path in (self._folder / folder).rglob("*") if path.is_file()]
        return {path: path.read_bytes() for path in (*found, *self._folder.glob("*.json"))}


def _reached_from(table: str) -> set[str]:
    """The tables whose rows go or change when one of this table is deleted."""
    found: set[str] = set()
    waiting = {table}
    while waiting:
        now = waiting.pop()
        waiting |= {one.name for one in db.metadata.sorted_tables if one.name not in found
                    and any(key.column.table.name == now for key in one.foreign_keys)}
        found.add(now)
    return found


class OnSqlite:
    """Rows of SQLite, by a connection of our own."""

    def __init__(self, url: str) -> None:
        self._connection = sqlite3.connect(make_url(url).database or "", isolation_level=None)
        self._connection.execute("PRAGMA synchronous = OFF")  # nothing here has to outlive the test
        named = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
        self.tables = [row[0] for row in self._connection.execute(named)]

    def read(self, tables: Iterable[str]) -> dict[str, Any]:
        return {one: sorted(self._connection.execute(f'SELECT * FROM "{one}"').fetchall(), key=repr)  # noqa: S608
                for one in tables}

    def put(self, table: str, rows: Any) -> None:
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute(f'DELETE FROM "{table}"')  # noqa: S608 - a table of our own
        if rows:
            marks = ", ".join("?" * len(rows[0]))
            self._connection.executemany(f'INSERT INTO "{table}" VALUES ({marks})', rows)  # noqa: S608
        self._connection.execute("COMMIT")


class OnPostgres:
    """Rows of PostgreSQL, as JSON."""

    def __init__(self, url: str) -> None:
        self._engine = create_engine(url, isolation_level="AUTOCOMMIT", pool_size=1)
        with self._engine.connect() as connection:
            self.tables = list(connection.execute(text(TABLES)).scalars())

    def read(self, tables: Iterable[str]) -> dict[str, Any]:
        each = " UNION ALL ".join(f"SELECT '{one}', (SELECT json_agg(row_to_json(whole) ORDER BY whole::text)::text "  # noqa: S608
                                  f'FROM "{one}" AS whole)' for one in tables)
        if not each:
            return {}
        with self._engine.connect() as connection:
            return {name: [json.dumps(row) for row in json.loads(rows or "[]")]
                    for name, rows in connection.execute(text(each))}

    def put(self, table: str, rows: Any) -> None:
        with self._engine.connect() as connection:
            connection.execute(text("SET session_replication_role = replica"))  # no foreign key is asked
            connection.execute(text(f'DELETE FROM "{table}"'))  # noqa: S608 - a table of our own
            connection.execute(text(f'INSERT INTO "{table}" SELECT * FROM json_populate_recordset(NULL::"{table}", '  # noqa: S608
                                    'CAST(:rows AS json))'), {"rows": f"[{','.join(rows)}]"})
