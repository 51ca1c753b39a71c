"""Rows of seats, for who has looked already whether the event may be seen or led."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, insert, select, union, update
from sqlalchemy.orm import Session

from intranet.database import reading_aside
from intranet.events.models import AttendanceRow, SignUpRow
from intranet.events.types import SignedUp

Database = Session | Connection


def sign_ups(database: Database, event_id: str) -> list[SignedUp]:
    """Everybody who is signed up, in the order in which they came."""
    question = (select(SignUpRow.person_id, SignUpRow.number, SignUpRow.has_seat)
                .where(SignUpRow.event_id == event_id).order_by(SignUpRow.number))
    return [SignedUp(*row) for row in database.execute(question)]


def own_row(database: Database, event_id: str, person_id: str) -> SignedUp | None:
    """A person's own row."""
    row = database.execute(select(SignUpRow.person_id, SignUpRow.number, SignUpRow.has_seat).where(
        SignUpRow.event_id == event_id, SignUpRow.person_id == person_id)).one_or_none()
    return None if row is None else SignedUp(*row)


def participants(event_ids: Collection[str]) -> dict[str, list[str]]:
    """Who has a seat at these events or was present: the events' ids by the person's."""
    seated = select(SignUpRow.person_id, SignUpRow.event_id).where(
        SignUpRow.event_id.in_(event_ids), SignUpRow.has_seat.is_(True))
    there = select(AttendanceRow.person_id, AttendanceRow.event_id).where(AttendanceRow.event_id.in_(event_ids))
    found: dict[str, list[str]] = {}
    with reading_aside() as connection:
        for row in connection.execute(union(seated, there).order_by("person_id", "event_id")):
            found.setdefault(row.person_id, []).append(row.event_id)
    return found


def organisations_of(database: Session, event_id: str) -> list[Any]:
    """In whose name each person is signed up."""
    return list(database.execute(select(SignUpRow.person_id, SignUpRow.organisation_id)
                                 .where(SignUpRow.event_id == event_id)))


def add_sign_up(database: Session, event_id: str, row: SignedUp, organisation_id: str | None, needs: str,
                now: datetime) -> None:
    """One more."""
    database.execute(insert(SignUpRow).values(
        event_id=event_id, person_id=row.person_id, number=row.number, has_seat=row.has_seat,
        organisation_id=organisation_id, needs=needs, signed_up_at=now))


def change_needs(database: Session, event_id: str, person_id: str, needs: str) -> None:
    """What the person asks for is this now."""
    database.execute(update(SignUpRow).where(SignUpRow.event_id == event_id, SignUpRow.person_id == person_id)
                     .values(needs=needs))


def give_seats(database: Session, event_id: str, person_ids: Iterable[str]) -> None:
    """These have waited and get a seat."""
    database.execute(update(SignUpRow).where(SignUpRow.event_id == event_id,
                                             SignUpRow.person_id.in_(list(person_ids))).values(has_seat=True))


def drop_sign_up(database: Session, event_id: str, person_id: str) -> bool:
    """One less; whether there was one."""
    gone: Any = database.execute(delete(SignUpRow).where(SignUpRow.event_id == event_id,
                                                         SignUpRow.person_id == person_id))
    return bool(gone.rowcount)
