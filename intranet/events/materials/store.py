"""Materials: rows in and out. Whoever may read the event may see its materials."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from intranet.database import reading_aside
from intranet.events.materials.types import Material, MaterialNotFound
from intranet.events.models import EventRow, MaterialRow
from intranet.events.store import Database, seen_by
from intranet.people.types import SignedInPerson

COLUMNS = (MaterialRow.id, MaterialRow.kind, MaterialRow.title, MaterialRow.address, MaterialRow.card_id,
           MaterialRow.file_kind, MaterialRow.octets)


def of_event(event_id: str, database: Database | None = None) -> list[Material]:
    """What belongs to an event that the person was found to read, in its order."""
    question = select(*COLUMNS).where(MaterialRow.event_id == event_id).order_by(MaterialRow.number, MaterialRow.id)
    if database is not None:
        return [_material(row) for row in database.execute(question)]
    with reading_aside() as connection:
        return [_material(row) for row in connection.execute(question)]


def one(person: SignedInPerson, material_id: str) -> Material:
    """One of an event that the person may read; raises MaterialNotFound."""
    question = (select(*COLUMNS).join(EventRow, EventRow.id == MaterialRow.event_id)
                .where(MaterialRow.id == material_id, seen_by(person)))
    with reading_aside() as connection:
        row = connection.execute(question).one_or_none()
    if row is None:
        raise MaterialNotFound
    return _material(row)


def add(database: Session, event_id: str, material: Material, now: datetime) -> None:
    """One more, after the others."""
    last = database.execute(select(func.max(MaterialRow.number)).where(MaterialRow.event_id == event_id)).scalar()
    database.execute(insert(MaterialRow).values(
        id=material.id, event_id=event_id, number=(last or 0) + 1, kind=material.kind, title=material.title,
        address=material.address, card_id=material.card_id, file_kind=material.file_kind, octets=material.octets,
        made_at=now))


def put_in_order(database: Session, event_id: str, ids: Sequence[str]) -> None:
    """The materials stand like this from now on."""
    for number, material_id in enumerate(ids):
        database.execute(update(MaterialRow).where(MaterialRow.id == material_id, MaterialRow.event_id == event_id)
                         .values(number=number))


def drop(database: Session, event_id: str, material_id: str) -> None:
    """One less."""
    database.execute(delete(MaterialRow).where(MaterialRow.id == material_id, MaterialRow.event_id == event_id))


def with_files() -> set[str]:
    """The id of every material that has a file."""
    with reading_aside() as connection:
        return set(connection.execute(select(MaterialRow.id).where(MaterialRow.file_kind != "")).scalars())


def _material(row: Any) -> Material:
    return Material(*row)
