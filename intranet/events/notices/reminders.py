"""Reminders: a week and a day before, to those who have a seat, each once for each day of the event."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from intranet.database import writing
from intranet.events import store as events
from intranet.events.notices import actions, store
from intranet.events.notices.types import Kind
from intranet.web.formatting import ZONE

HOUR = time(9)
DAYS: tuple[tuple[Kind, int, int], ...] = (("week", 7, 3), ("day", 1, 1))
"""The kind, so many days before the event it is sent, and until how many days before it may come late."""


def remind(now: datetime) -> int:
    """Note every reminder that is due, and send them; how many mails.

    Who signed up after the reminder's own time gets none: they have just been told. An event that moved to another day
    has reminders of its own.
    """
    today = now.astimezone(ZONE).date()
    for event in events.coming_ones(now, now + timedelta(days=9)):
        day = event.starts_at.astimezone(ZONE).date()
        for kind, first, last in DAYS:
            moment = datetime.combine(day - timedelta(days=first), HOUR, ZONE)
            if not (moment <= now and (day - today).days >= last):
                continue
            with writing() as database:
                people = store.seated_before(database, event.id, moment)
                if people:
                    actions.due(database, event.id, people, kind, day.isoformat(), now)
    return actions.send_all_due(now)
