"""What memos ask of series: which ones somebody leads, and who was at their events."""

from __future__ import annotations

from intranet.events import store
from intranet.events.leading import store as leading
from intranet.events.presence import store as presence
from intranet.events.types import ROLE
from intranet.people.types import SignedInPerson
from intranet.plugin_system.memo_blocks import MemoScope, MemoSeries


def led_series(person: SignedInPerson) -> list[MemoSeries]:
    """The series that the person leads, the newest first, each with its published events."""
    if not person.has_role(ROLE):
        return []
    found = []
    for led in leading.led_series(person):
        one = led.series
        events = [own.event for own in store.of_series(person, one.id) if own.event.state == "published"]
        towns = dict.fromkeys(event.town for event in events if event.town)
        found.append(MemoSeries(one.id, one.title, one.language, one.path, tuple(event.id for event in events),
                                tuple(towns)))
    return found


def attendees(scope: MemoScope) -> list[str]:
    """The ids of those who were noted as present at these events."""
    return sorted({person for event_id in scope.events for person in presence.attended(event_id)})
