"""What the room hands to the gathering rooms: its place in the navigation, the next events, what can be found, personal
data, mails that are due, what memos are told.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from flask_babel import force_locale
from flask_babel import gettext as _
from sqlalchemy.orm import Session

from intranet.events import actions, rules, words
from intranet.events.for_memos import actions as for_memos
from intranet.events.for_memos import series
from intranet.events.for_memos.composed import blocks
from intranet.events.materials import actions as materials
from intranet.events.notices import actions as notices
from intranet.events.notices.reminders import remind
from intranet.events.presence import actions as presence
from intranet.events.types import ROLE, Event
from intranet.extensions import current_settings
from intranet.people.types import SignedInPerson
from intranet.plugin_system.memo_blocks import MemoBlock, MemoScope, MemoSeries
from intranet.plugin_system.timing import Daily, EveryMinutes
from intranet.plugin_system.types import NavigationEntry, SearchText, StartPanel, TimedJob, first_step


def navigation(person: SignedInPerson) -> list[NavigationEntry]:
    """Events, for everybody who is signed in."""
    return [NavigationEntry(_("Events"), "/events", 300, also=("/live",))]


def start_panels(person: SignedInPerson, language: str, now: datetime) -> list[StartPanel]:
    """The next events, one's own first; for a facilitator the next one that they lead."""
    coming = actions.coming(person, now)
    steps = [_facilitators_step(rules.next_led(coming))] if person.has_role(ROLE) else []
    return steps + [StartPanel("next", place, "events/_start.html", {"one": one, "words": words, "now": now})
                    for place, one in enumerate(rules.on_start_page(coming))]


def _facilitators_step(event: Event | None) -> StartPanel:
    """The next event that the person leads with how many come, or the way to a first one."""
    if event is None:
        return first_step(10, "clipboard-list", "/events/new", _("Make an event"), _(
            "Day, place, seats and agenda. It is a draft until you publish it."))
    told = _("It is a draft still.") if event.state == "draft" else f"{words.seats_words(event)}."
    title = _("Who comes: %(event)s", event=event.title_and_town)
    return first_step(10, "clipboard-list", f"{event.path}/people", title, f"{words.day_and_hours(event)}. {told}")


def search_texts() -> list[SearchText]:
    """Every published event with its agenda, and every series of which something is published."""
    return actions.search_texts()


def memo_series(person: SignedInPerson) -> list[MemoSeries]:
    """The series that the person leads."""
    return series.led_series(person)


def memo_attendees(scope: MemoScope) -> list[str]:
    """Who was noted as present at the events of a memo."""
    return series.attendees(scope)


def timed_jobs() -> list[TimedJob]:
    """Mails that a page had no time for, or that a stop held up."""
    return [TimedJob("event_mails", _("Sends the mails about events that are due"), EveryMinutes(1),
                     notices.send_all_due),
            TimedJob("event_reminders", _("Reminds those who are signed up, a week and a day before"), Daily(9),
                     remind),
            TimedJob("forget_event_needs", _("Forgets what people asked for at events, 30 days after"), Daily(3, 15),
                     presence.forget_needs),
            TimedJob("forget_event_names", _("Forgets who was at an event, two years after; the numbers stay"),
                     Daily(3, 35), presence.forget_names),
            TimedJob("forget_event_files", _("Deletes files of events whose material was removed"), Daily(3, 25),
                     materials.forget_files)]


def memo_blocks(scope: MemoScope, language: str, now: datetime) -> list[MemoBlock]:
    """What a series and its events give to a memo of it."""
    with force_locale(language):
        found = for_memos.retold(scope)
        return blocks(found, current_settings.site_url) if found else []


def personal_data(person: SignedInPerson) -> dict[str, Any]:
    """Where the person is signed up, was present, and what they lead."""
    return actions.held_about(person)


def forget_person(person: SignedInPerson, database: Session) -> None:
    """Seats that the person had go to those who wait; sign-ups, attendance and mails go with their row."""
    actions.forget_person(database, person)
