"""Databases of PostgreSQL for tests. To make one costs more than most tests, so one is emptied and used again.

A test that changed tables, or left something that cannot be emptied, costs a new one.
"""

from __future__ import annotations

import os
from functools import cache

from sqlalchemy import Connection, Engine, create_engine, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError

SHAPE = """SELECT count(*), sum(attrelid::bigint * attnum + atttypid::bigint + attnotnull::int) FROM pg_attribute
JOIN pg_class ON pg_class.oid = attrelid WHERE relnamespace = 'public'::regnamespace AND attnum > 0"""
"""Another number when any table, column or index of ours was made, dropped or changed."""
OTHERS = """SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid()"""
TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename"
SEQUENCES = "SELECT sequencename FROM pg_sequences WHERE schemaname = 'public' AND last_value IS NOT NULL"


def address(server: str, database: str) -> str:
    """A database of the server, as our settings name it."""
    url = make_url(server).set(drivername="postgresql+psycopg", database=database)
    return url.render_as_string(hide_password=False)


class Databases:
    """The databases of one process of tests: the template, and the one that the tests take turns with."""

    def __init__(self, server: str) -> None:
        self._server = server
        self._name = f"ankkuri_{os.environ.get('PYTEST_XDIST_WORKER', 'one')}"
        self._number = 0
        self._free = ""
        self._engine: Engine | None = None
        self._shape: tuple[object, ...] = ()
        self._rows: dict[str, str] = {}

    def template(self) -> str:
        """A new database without tables; what is in it when `take` is asked first is what each test gets."""
        self._order(f'DROP DATABASE IF EXISTS "{self._name}" WITH (FORCE)', f'CREATE DATABASE "{self._name}"')
        return address(self._server, self._name)

    def take(self) -> str:
        """A database as the template is."""
        if not self._free:
            self._number += 1
            self._free = f"{self._name}_{self._number}"
            self._order(f'DROP DATABASE IF EXISTS "{self._free}" WITH (FORCE)',
                        f'CREATE DATABASE "{self._free}" TEMPLATE "{self._name}"')
            with self._inside() as connection:
                self._look(connection)
        return address(self._server, self._free)

    def apart(self, name: str) -> str:
        """One more as the template is, for a world that many tests share; whoever asks drops it or leaves it."""
        own = f"{self._name}_{name}"
        self._order(f'DROP DATABASE IF EXISTS "{own}" WITH (FORCE)', f'CREATE DATABASE "{own}" TEMPLATE "{self._name}"')
        return address(self._server, own)

    def give_back(self) -> None:
        """Empty it for the next test; where that cannot be done, the next one gets another."""
        try:
            with self._inside() as connection:
                connection.execute(text(OTHERS))
                emptied = connection.execute(text(SHAPE)).one() == self._shape and self._empty(connection)
        except DBAPIError:
            emptied = False
        if not emptied:
            assert self._engine is not None
            self._engine.dispose()
            self._order(f'DROP DATABASE IF EXISTS "{self._free}" WITH (FORCE)')
            self._engine, self._free = None, ""

    def copy_of(self, url: str) -> str:
        """A copy of a database in which nobody is; drop it afterwards."""
        name = make_url(url).database
        self._close()
        self._order(f'DROP DATABASE IF EXISTS "{name}_copy" WITH (FORCE)',
                    f'CREATE DATABASE "{name}_copy" TEMPLATE "{name}"')
        return address(self._server, f"{name}_copy")

    def drop(self, url: str) -> None:
        """Take a copy away."""
        self._order(f'DROP DATABASE IF EXISTS "{make_url(url).database}" WITH (FORCE)')

    def _close(self) -> None:
        if self._engine is not None:
            self._engine.dispose()

    def _look(self, connection: Connection) -> None:
        """What the template holds: its shape, and the few rows that migrations brought."""
        self._shape = tuple(connection.execute(text(SHAPE)).one())
        self._rows = {}
        for table in connection.execute(text(TABLES)).scalars():
            rows = connection.execute(text(f'SELECT json_agg(of)::text FROM "{table}" AS of')).scalar()  # noqa: S608
            self._rows[table] = rows or ""

    def _empty(self, connection: Connection) -> bool:
        connection.execute(text("SET lock_timeout = '3s'"))
        connection.execute(text("SET session_replication_role = replica"))  # no foreign key is asked
        found = " UNION ALL ".join(f"SELECT '{one}' WHERE EXISTS (SELECT 1 FROM \"{one}\")" for one in self._rows)
        for table in connection.execute(text(found)).scalars().all():
            connection.execute(text(f'DELETE FROM "{table}"'))  # noqa: S608 - a table of our own
        for table, rows in self._rows.items():
            if rows:
                connection.execute(text(f'INSERT INTO "{table}" SELECT * FROM json_populate_recordset(NULL::"{table}", '  # noqa: S608
                                        'CAST(:rows AS json))'), {"rows": rows})
        for sequence in connection.execute(text(SEQUENCES)).scalars().all():
            connection.execute(text(f'ALTER SEQUENCE "{sequence}" RESTART'))
        return True

    def _inside(self) -> Connection:
        if self._engine is None:
            self._engine = create_engine(address(self._server, self._free), isolation_level="AUTOCOMMIT", pool_size=1,
                                         pool_pre_ping=True)
        return self._engine.connect()

    def _order(self, *statements: str) -> None:
        with _server(self._server).connect() as connection:
            for statement in statements:
                connection.execute(text(statement))


@cache
def _server(url: str) -> Engine:
    return create_engine(make_url(url).set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT")
