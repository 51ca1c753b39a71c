"""What the doctor asks the database about itself: never what anybody wrote."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, text

from intranet.database import PRAGMAS, db, reading_aside

KEEPS = {"fsync": ("on",), "full_page_writes": ("on",),
         "synchronous_commit": ("on", "local", "remote_write", "remote_apply")}
"""Of PostgreSQL: what must stand so that what was committed survives a power cut. The last one we set ourselves."""


def is_there() -> bool:
    """Whether there is a database to ask; opening a SQLite one that is not there would make it."""
    return db.engine.dialect.name != "sqlite" or Path(db.engine.url.database or "").exists()


def settings_that_lose() -> dict[str, str]:
    """Settings of the database with which what was said to be saved may be lost, as found."""
    with reading_aside() as connection:
        if db.engine.dialect.name == "sqlite":
            found = {name: _asked(connection, f"PRAGMA {name}") for name in PRAGMAS}
            return {name: value for name, value in found.items() if value != PRAGMAS[name]}
        found = {name: _asked(connection, f"SHOW {name}") for name in KEEPS}
        return {name: value for name, value in found.items() if value not in KEEPS[name]}


def problem() -> str:
    """What SQLite finds wrong with its file; PostgreSQL holds its keys itself and has no such question."""
    if db.engine.dialect.name != "sqlite":
        return ""
    with reading_aside() as connection:
        found = _asked(connection, "PRAGMA quick_check(1)")
        if found != "ok":
            return found
        orphan = connection.execute(text("PRAGMA foreign_key_check")).first()
    return f"a row of {orphan[0]} names one of {orphan[2]} that is not there" if orphan else ""


def octets() -> int:
    """How large the database is."""
    with reading_aside() as connection:
        if db.engine.dialect.name == "sqlite":
            return int(_asked(connection, "PRAGMA page_count")) * int(_asked(connection, "PRAGMA page_size"))
        return int(_asked(connection, "SELECT pg_database_size(current_database())"))


def _asked(connection: Connection, question: str) -> str:
    return str(connection.execute(text(question)).scalar_one())
