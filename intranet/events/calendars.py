"""Events as what a calendar shows of them."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlsplit

from intranet.events.types import Event
from intranet.exports.calendar_file import CalendarEvent, Method, calendar_bytes
from intranet.extensions import current_settings
from intranet.web.formatting import ZONE

TYPE = "text/calendar"


def calendar_file(events: Iterable[Event], method: Method = "PUBLISH") -> bytes:
    """A calendar file of these events."""
    return calendar_bytes("Ankkuri", [_entry(event) for event in events], ZONE, method)


def _entry(event: Event) -> CalendarEvent:
    site = current_settings.site_url
    host = urlsplit(site).hostname or "localhost"
    where = ", ".join(filter(None, (event.place, event.address, event.town)))
    return CalendarEvent(f"{event.id}@{host}", event.sequence, event.title, event.starts_at, event.ends_at,
                         event.changed_at or event.starts_at, where, event.description, f"{site}{event.path}",
                         event.state == "cancelled")
