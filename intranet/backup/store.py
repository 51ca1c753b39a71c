"""What a backup asks the running database: how many rows, in one moment that pg_dump then copies."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, column, func, inspect, select, table, text

from intranet.database import db


@contextmanager
def held_still() -> Iterator[tuple[Connection, str]]:
    """A transaction on PostgreSQL that sees one moment, and the name by which others can see the same one."""
    with db.engine.connect().execution_options(isolation_level="REPEATABLE READ") as connection:
        yield connection, str(connection.execute(text("SELECT pg_export_snapshot()")).scalar_one())


def rows(connection: Connection) -> dict[str, int]:
    """How many each table has."""
    return {name: int(connection.execute(select(func.count()).select_from(table(name))).scalar_one())
            for name in tables(connection)}


def tables(connection: Connection) -> list[str]:
    """The names of every table there is."""
    return sorted(inspect(connection).get_table_names())


def revision(connection: Connection) -> str:
    """The last migration that the database has seen."""
    noted = table("alembic_version", column("version_num"))
    return str(connection.execute(select(noted.c.version_num)).scalar_one())
