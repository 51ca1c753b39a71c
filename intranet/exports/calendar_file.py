"""Events as a calendar file (RFC 5545) that phones and calendar programs read.

Times carry the Finnish time zone with its rules, so that a calendar shows a meeting at its hour on both sides of a
night when clocks change.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Literal
from zoneinfo import ZoneInfo

Method = Literal["PUBLISH", "CANCEL"]
MAKER = "-//Ankkuri//Ankkuri//FI"
YEAR = timedelta(days=366)


@dataclass(frozen=True)
class CalendarEvent:
    """What a calendar shows of an event. `uid` never changes; `sequence` rises with each change."""

    uid: str
    sequence: int
    title: str
    starts_at: datetime
    ends_at: datetime
    changed_at: datetime
    where: str = ""
    words: str = ""
    address: str = ""
    is_cancelled: bool = False


def calendar_bytes(name: str, events: Iterable[CalendarEvent], zone: ZoneInfo, method: Method = "PUBLISH") -> bytes:
    """The file. With CANCEL a calendar takes the events out again."""
    from icalendar import Calendar
    from icalendar import Event as Entry

    calendar = Calendar()
    calendar.add("prodid", MAKER)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", method)
    calendar.add("x-wr-calname", name)
    events = list(events)
    for event in events:
        calendar.add_component(_filled(Entry(), event, zone))
    if events:  # the zone's rules for the years around them: for all years they would be two kilobytes
        calendar.add_missing_timezones(first_date=(min(one.starts_at for one in events) - YEAR).date(),
                                       last_date=(max(one.ends_at for one in events) + YEAR).date())
    return bytes(calendar.to_ical())


def _filled(entry: Any, event: CalendarEvent, zone: ZoneInfo) -> Any:
    entry.add("uid", event.uid)
    entry.add("sequence", event.sequence)
    entry.add("dtstamp", event.changed_at)
    entry.add("last-modified", event.changed_at)
    starts, ends = event.starts_at.astimezone(zone), event.ends_at.astimezone(zone)
    if starts.fold or ends.fold:  # the hour that an autumn night has twice: a local time could be either
        starts, ends = event.starts_at.astimezone(UTC), event.ends_at.astimezone(UTC)
    entry.add("dtstart", starts)
    entry.add("dtend", ends)
    entry.add("summary", event.title)
    entry.add("status", "CANCELLED" if event.is_cancelled else "CONFIRMED")
    for field, value in (("location", event.where), ("description", event.words), ("url", event.address)):
        if value:
            entry.add(field, value)
    return entry
