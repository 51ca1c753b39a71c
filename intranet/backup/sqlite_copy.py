"""A SQLite database copied while others write to it, checked, and put in the place of another."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Collection
from contextlib import AbstractContextManager
from pathlib import Path

from intranet.backup.archive import keep_names
from intranet.backup.types import BrokenArchive
from intranet.database import file_beside

PATIENCE = 30.0
BESIDE = ("", "-wal", "-shm")


def _opened(path: Path) -> AbstractContextManager[sqlite3.Connection]:
    """An existing database, for which somebody else may have to be waited."""
    return file_beside(path, patience=PATIENCE)


def copy(source: Path, target: Path, left_empty: Collection[str] = ()) -> None:
    """One moment of the database, with every change that was committed before; writers do not wait.

    What was deleted is not in it: VACUUM leaves free pages behind, where the rows of who has left still stand. The
    tables that are `left_empty` have no rows, and none in the octets of the copy either.
    """
    with _opened(source) as connection:
        connection.execute("VACUUM INTO ?", (str(target),))
    with _opened(target) as connection:
        connection.execute("PRAGMA secure_delete = ON")
        for table in sorted({*left_empty} & {*tables(connection)}):
            connection.execute(f'DELETE FROM "{table}"')  # noqa: S608 - a name of ours
    target.chmod(0o600)


def verify(path: Path) -> tuple[dict[str, int], str]:
    """The rows of each table and the last migration; raises BrokenArchive when the database is not sound."""
    try:
        with _opened(path) as connection:
            state = connection.execute("PRAGMA integrity_check").fetchone()[0]
            if state != "ok":
                raise BrokenArchive(f"The database is not sound: {state}")
            orphan = connection.execute("PRAGMA foreign_key_check").fetchone()
            if orphan is not None:
                raise BrokenArchive(f"A row of {orphan[0]} names one of {orphan[2]} that is not there.")
            rows = {table: int(connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])  # noqa: S608
                    for table in tables(connection)}
            revision = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.DatabaseError as problem:
        raise BrokenArchive(f"The database cannot be read: {problem}") from problem
    return rows, str(revision[0]) if revision else ""


def tables(connection: sqlite3.Connection) -> list[str]:
    """The names of the tables of ours."""
    return [name for (name,) in connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY name")]


def is_empty(path: Path) -> bool:
    """Whether there is nothing there that a restore would write over. What cannot be read is something."""
    if not path.exists() or not path.stat().st_size:
        return True
    try:
        with _opened(path) as connection:
            return not tables(connection)
    except sqlite3.DatabaseError:
        return False


def put_in_place(copied: Path, path: Path) -> None:
    """The copy instead of what is there; a power cut leaves the one or the other. Nobody has it open."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.restoring")
    shutil.copyfile(copied, draft)
    draft.chmod(0o600)
    with draft.open("rb") as file:
        os.fsync(file.fileno())
    if path.exists():
        try:
            with _opened(path) as connection:
                connection.execute("PRAGMA journal_mode = DELETE")  # what waits in its log belongs to it alone
        except sqlite3.DatabaseError:
            pass  # it is broken, and kept aside as it is
    for ending in BESIDE[1:]:
        Path(f"{path}{ending}").unlink(missing_ok=True)
    os.replace(draft, path)
    keep_names(path.parent)


def keep_aside(path: Path, folder: Path) -> None:
    """The files as they are, of a database that cannot be read."""
    for ending in BESIDE:
        if Path(f"{path}{ending}").exists():
            shutil.copyfile(f"{path}{ending}", folder / f"{path.name}{ending}")
