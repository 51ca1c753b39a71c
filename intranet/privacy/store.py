"""What the files of a database still hold of rows that were deleted: written over."""

from __future__ import annotations

import sqlite3
from typing import Any

from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from intranet.database import db, empty_log

IN_THE_WAY = (sqlite3.Error, SQLAlchemyError)
"""What is raised when somebody else is at work, or a disk is full."""


def sweep() -> bool:
    """Leave nothing of deleted rows in the files of the database; False when somebody is in the way.

    On SQLite the database is written anew and its log emptied: rows that moved when others came leave copies behind
    which deleting does not find. On PostgreSQL dead rows are given free.
    """
    if db.engine.dialect.name != "sqlite":
        with db.engine.connect() as connection:
            connection.execution_options(isolation_level="AUTOCOMMIT").execute(text("VACUUM"))
        return True
    held: Any = db.engine.raw_connection()
    try:
        held.driver_connection.execute("VACUUM").close()
    finally:
        held.close()
    return empty_log()
