"""Who comes and who came: rows in and out. Only those who lead the event find the list; each finds their own row."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from intranet.database import reading_aside
from intranet.events import store
from intranet.events.models import AttendanceRow, EventNotice, EventRow, SignUpRow
from intranet.events.presence.types import DoorNotFound
from intranet.events.store import Database
from intranet.events.types import Event
from intranet.people.types import SignedInPerson

INSERT: dict[str, Any] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}


def signed_up(event_id: str) -> list[Any]:
    """Everybody who is signed up, for who was found to lead the event."""
    question = (select(SignUpRow.person_id, SignUpRow.organisation_id, SignUpRow.number, SignUpRow.has_seat,
                       SignUpRow.needs).where(SignUpRow.event_id == event_id).order_by(SignUpRow.number))
    with reading_aside() as connection:
        return list(connection.execute(question))


def attended(event_id: str, database: Database | None = None) -> dict[str, Any]:
    """Who was noted as present: rows with `organisation_id` and `way` by the person's id."""
    question = select(AttendanceRow.person_id, AttendanceRow.organisation_id, AttendanceRow.way).where(
        AttendanceRow.event_id == event_id)
    if database is not None:
        return {row.person_id: row for row in database.execute(question)}
    with reading_aside() as connection:
        return {row.person_id: row for row in connection.execute(question)}


def facts(event_id: str) -> Any:
    """Guests, the code on the door, and whether names were forgotten."""
    question = select(EventRow.guests, EventRow.door_code, EventRow.forgotten_at, EventRow.past_attended).where(
        EventRow.id == event_id)
    with reading_aside() as connection:
        return connection.execute(question).one()


def was_there(person: SignedInPerson, event_id: str) -> bool:
    """Whether the person was noted as present."""
    question = select(AttendanceRow.event_id).where(AttendanceRow.event_id == event_id,
                                                    AttendanceRow.person_id == person.id)
    with reading_aside() as connection:
        return connection.execute(question).one_or_none() is not None


def note(database: Session, event_id: str, people: Mapping[str, str | None], way: str, now: datetime) -> None:
    """These persons are there, each in the name of an organisation; who is noted already stays as they are."""
    for person_id, organisation_id in people.items():
        row = INSERT[database.get_bind().dialect.name](AttendanceRow).values(
            event_id=event_id, person_id=person_id, organisation_id=organisation_id, way=way, noted_at=now)
        database.execute(row.on_conflict_do_nothing())


def unnote(database: Session, event_id: str, person_ids: Iterable[str]) -> None:
    """These were ticked by mistake."""
    database.execute(delete(AttendanceRow).where(AttendanceRow.event_id == event_id,
                                                 AttendanceRow.person_id.in_(list(person_ids))))


def change(database: Session, event_id: str, **values: Any) -> None:
    """Guests, or the code on the door."""
    database.execute(update(EventRow).where(EventRow.id == event_id).values(**values))


def codes(database: Database) -> set[str]:
    """Every code that some door has."""
    return {code for code in database.execute(select(EventRow.door_code)).scalars() if code}


def event_of_code(code: str) -> Event:
    """The event whose door has this code; raises DoorNotFound."""
    with reading_aside() as connection:
        event_id = connection.execute(select(EventRow.id).where(EventRow.door_code == code,
                                                                EventRow.state == "published")).scalar_one_or_none()
        if event_id is None:
            raise DoorNotFound
        return store.event_by_id(connection, event_id)


# -- forgetting -------------------------------------------------------------------------------------------------------


def forget_needs(database: Session, before: datetime) -> int:
    """Delete what people asked for at events that ended before this; how many."""
    old = select(EventRow.id).where(EventRow.ends_at < before)
    done: Any = database.execute(update(SignUpRow).where(SignUpRow.event_id.in_(old), SignUpRow.needs != "")
                                 .values(needs=""))
    return int(done.rowcount)


def to_forget(database: Session, before: datetime) -> list[str]:
    """Events that ended before this and still have names."""
    return list(database.execute(select(EventRow.id).where(EventRow.ends_at < before, EventRow.forgotten_at.is_(None))
                                 .with_for_update()).scalars())


def forget_names(database: Session, event_id: str, now: datetime) -> None:
    """Keep how many there were and delete who."""
    def counted(column: Any, table: Any, *which: Any) -> int:
        return int(database.execute(select(func.count(column)).select_from(table)
                                    .where(table.event_id == event_id, *which)).scalar() or 0)

    values = {"past_signed_up": counted(SignUpRow.person_id, SignUpRow, SignUpRow.has_seat.is_(True)),
              "past_attended": counted(AttendanceRow.person_id, AttendanceRow),
              "past_organisations": counted(AttendanceRow.organisation_id.distinct(), AttendanceRow)}
    for table in (SignUpRow, AttendanceRow, EventNotice):
        database.execute(delete(table).where(table.event_id == event_id))
    change(database, event_id, forgotten_at=now, door_code=None, **values)
