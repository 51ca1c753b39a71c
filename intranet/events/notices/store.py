"""Mails that are due: rows in and out."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from intranet.database import reading_aside
from intranet.events.models import EventNotice, SignUpRow
from intranet.events.notices.types import Kind, Notice

INSERT: dict[str, Any] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}
COLUMNS = (EventNotice.event_id, EventNotice.person_id, EventNotice.kind, EventNotice.key, EventNotice.earlier,
           EventNotice.made_at)


def add(database: Session, event_id: str, person_ids: Iterable[str], kind: Kind, key: str, earlier: str,
        now: datetime) -> int:
    """These persons are to get such a mail; who has one with the same key gets no second. How many are new."""
    made = 0
    for person_id in person_ids:
        row = INSERT[database.get_bind().dialect.name](EventNotice).values(
            event_id=event_id, person_id=person_id, kind=kind, key=key, earlier=earlier, made_at=now, sent_at=None)
        done: Any = database.execute(row.on_conflict_do_nothing())
        made += int(done.rowcount)
    return made


def drop(database: Session, event_id: str, person_id: str) -> None:
    """The person has nothing to do with the event any more."""
    database.execute(delete(EventNotice).where(EventNotice.event_id == event_id, EventNotice.person_id == person_id))


def unsent(most: int) -> list[Notice]:
    """Mails that are due, the oldest first."""
    question = (select(*COLUMNS).where(EventNotice.sent_at.is_(None))
                .order_by(EventNotice.made_at, EventNotice.event_id, EventNotice.person_id).limit(most))
    with reading_aside() as connection:
        return [Notice(*row) for row in connection.execute(question)]  # type: ignore[arg-type]  # one of Kind


def take(database: Session, notice: Notice, now: datetime) -> bool:
    """Mark it as sent; False when somebody else has, or the person cancelled meanwhile."""
    done: Any = database.execute(update(EventNotice).where(
        EventNotice.event_id == notice.event_id, EventNotice.person_id == notice.person_id,
        EventNotice.kind == notice.kind, EventNotice.key == notice.key,
        EventNotice.sent_at.is_(None)).values(sent_at=now))
    return bool(done.rowcount)


def seated_before(database: Session, event_id: str, moment: datetime) -> list[str]:
    """Those who have a seat and signed up before a moment."""
    return list(database.execute(select(SignUpRow.person_id).where(
        SignUpRow.event_id == event_id, SignUpRow.has_seat.is_(True), SignUpRow.signed_up_at < moment)
        .order_by(SignUpRow.number)).scalars())
