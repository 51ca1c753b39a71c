"""Who gets a seat and who waits; until when one can sign up. Pure: facts and times are handed in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from intranet import retention
from intranet.events.types import Event, OwnEvent, SignedUp, SignUpClosed, Standing

LONGEST_NEEDS = 500
NEEDS_KEPT = retention.span(retention.EVENT_NEEDS)
"""What somebody wrote about food or access is deleted so long after the event."""
MOST_ON_START = 3


def gets_seat(seats: int | None, rows: Sequence[SignedUp]) -> bool:
    """Whether who signs up now gets a seat. Nobody overtakes those who wait."""
    if seats is None:
        return True
    return not any(not row.has_seat for row in rows) and sum(row.has_seat for row in rows) < seats


def next_number(rows: Iterable[SignedUp]) -> int:
    """The number of who signs up now: after everybody else's."""
    return max((row.number for row in rows), default=0) + 1


def promoted(seats: int | None, rows: Iterable[SignedUp]) -> list[SignedUp]:
    """Those who wait and get a seat now: first in, first out. Fewer seats than before take nobody's seat away."""
    rows = list(rows)
    queue = sorted((row for row in rows if not row.has_seat), key=lambda row: row.number)
    free = len(queue) if seats is None else max(0, seats - sum(row.has_seat for row in rows))
    return queue[:free]


def standing(rows: Iterable[SignedUp], person_id: str, needs: str = "") -> Standing | None:
    """How a person stands; None when they are not signed up."""
    rows = list(rows)
    own = next((row for row in rows if row.person_id == person_id), None)
    if own is None:
        return None
    before = sum(not row.has_seat and row.number <= own.number for row in rows)
    return Standing(own.has_seat, 0 if own.has_seat else before, needs)


def is_open(event: Event, now: datetime) -> bool:
    """Whether one can sign up and cancel: until it begins."""
    return event.state == "published" and now < event.starts_at


def check_open(event: Event, now: datetime, needs: str = "") -> None:
    """Pass, or raise SignUpClosed with what was typed."""
    if not is_open(event, now):
        raise SignUpClosed(event, needs)


def is_over(event: Event, now: datetime) -> bool:
    """Whether it belongs among the past ones."""
    return event.ends_at <= now


def on_start_page(coming: Sequence[OwnEvent]) -> list[OwnEvent]:
    """The next events, those first in which the person has a seat or waits."""
    there = [one for one in coming if one.event.state == "published"]
    return sorted(there, key=lambda one: (one.standing is None, one.event.starts_at))[:MOST_ON_START]


def next_led(coming: Iterable[OwnEvent]) -> Event | None:
    """The next event that the person leads, a draft too."""
    return next((one.event for one in coming if one.leads and one.event.state != "cancelled"), None)
