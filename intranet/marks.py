"""Marks: one row for each thing that processes remember, by which they know that it changed.

A table says in its `info` whose mark changes with it (`marked("cards")` in its `__table_args__`). Every statement of
ours that writes to such a table changes the mark in the same transaction: no writer can forget it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask import Flask, g
from sqlalchemy import Connection, Engine, String, UpdateBase, event, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Mapped, Session, mapped_column

from intranet.database import db, reading_aside
from intranet.ids import random_id


class MarkRow(db.Model):  # type: ignore[name-defined]  # Flask-SQLAlchemy makes it
    """The mark of one remembered thing: another random value after each change."""

    __tablename__ = "mark"

    name: Mapped[str] = mapped_column(String(20), primary_key=True)
    value: Mapped[str] = mapped_column(String(22))


ALL = select(MarkRow.name, MarkRow.value)
INSERT: dict[str, Any] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}


def marked(name: str) -> dict[str, Any]:
    """What a table's `__table_args__` say when the mark of this name changes with it."""
    return {"info": {"marked": name}}


def mark_of(name: str) -> str:
    """The mark as it was at the first question of this request; empty while nothing was ever written.

    Ask for it before reading what is to be remembered under it: a change in between then shows as another mark.
    """
    return marks().get(name, "")


def marks() -> Mapping[str, str]:
    """Every mark by its name, for what is gathered from all rooms."""
    seen: Mapping[str, str] | None = g.get("marks")
    if seen is None:
        with reading_aside() as connection:
            seen = g.marks = {row.name: row.value for row in connection.execute(ALL)}
    return seen


def change_all(database: Session) -> None:
    """Everything is read again by every process: after what the database itself changes in rows of other tables."""
    for row in database.execute(select(MarkRow)).scalars():
        row.value = random_id()
    g.pop("marks", None)


def install_marks(app: Flask) -> None:
    """Watch the app's database."""
    with app.app_context():
        watch_marks(db.engine)


def watch_marks(engine: Engine) -> None:
    """Change the mark of a table with every statement that writes to it."""

    @event.listens_for(engine, "before_execute")
    def note(connection: Connection, statement: Any, *_: Any) -> None:
        name = _name_for(statement)
        if name is None:
            return
        insert = INSERT[connection.dialect.name](MarkRow).values(name=name, value=random_id())
        connection.execute(insert.on_conflict_do_update(index_elements=["name"],
                                                        set_={"value": insert.excluded.value}))
        g.pop("marks", None)


def _name_for(statement: Any) -> str | None:
    """The mark that a statement changes; None when it reads, or writes to a table without one."""
    if not isinstance(statement, UpdateBase):
        return None
    name: str | None = getattr(statement.table, "info", {}).get("marked")  # a migration's bare tables have no info
    return name
