"""What memos ask of events: how many came, what was to come. Numbers and published events alone, for no reader."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import exists, func, select

from intranet.database import reading_aside
from intranet.events import store
from intranet.events.models import AttendanceRow, EventFacilitator, EventRow, MaterialRow, SeriesFacilitator
from intranet.events.types import Event


def published(ids: Collection[str]) -> list[Event]:
    """Those of the events that are published."""
    return store.events_where(EventRow.id.in_(ids), EventRow.state == "published")


def led_by_the_same(series_id: str, ids: Collection[str], after: datetime, until: datetime) -> list[Event]:
    """Published events of that time that are led by whoever leads the series or one of its events."""
    leaders = select(SeriesFacilitator.person_id).where(SeriesFacilitator.series_id == series_id).union(
        select(EventFacilitator.person_id).where(EventFacilitator.event_id.in_(ids)))
    led = exists().where(EventFacilitator.event_id == EventRow.id, EventFacilitator.person_id.in_(leaders))
    return store.events_where(EventRow.state == "published", EventRow.starts_at > after, EventRow.starts_at <= until,
                              led)


def attendance(ids: Collection[str]) -> dict[str, tuple[int, int]]:
    """How many came to each event and from how many organisations, also when the names are forgotten."""
    question = (select(EventRow.id, EventRow.guests + EventRow.past_attended + func.count(AttendanceRow.person_id),
                       EventRow.past_organisations + func.count(AttendanceRow.organisation_id.distinct()))
                .outerjoin(AttendanceRow, AttendanceRow.event_id == EventRow.id)
                .where(EventRow.id.in_(ids))
                .group_by(EventRow.id, EventRow.guests, EventRow.past_attended, EventRow.past_organisations))
    with reading_aside() as connection:
        return {event_id: (int(came), int(organisations)) for event_id, came, organisations
                in connection.execute(question)}


def worksheets_at(ids: Collection[str]) -> dict[str, list[str]]:
    """The keys of the worksheets that belong to each event."""
    question = (select(MaterialRow.event_id, MaterialRow.address)
                .where(MaterialRow.event_id.in_(ids), MaterialRow.kind == "sheet")
                .order_by(MaterialRow.number, MaterialRow.id))
    found: dict[str, list[str]] = {}
    with reading_aside() as connection:
        for event_id, key in connection.execute(question):
            found.setdefault(event_id, []).append(key)
    return found


def organisations_at(ids: Collection[str]) -> frozenset[str]:
    """Of which organisations somebody was noted as present; none once the names are forgotten."""
    question = select(AttendanceRow.organisation_id).where(AttendanceRow.event_id.in_(ids)).distinct()
    with reading_aside() as connection:
        return frozenset(filter(None, connection.execute(question).scalars()))
