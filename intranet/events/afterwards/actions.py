"""What facilitators do after their event: see what is still to do, write down what happened."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import astuple
from datetime import datetime

from flask_babel import gettext as _

from intranet.database import writing
from intranet.events.afterwards import rules, store
from intranet.events.afterwards.types import Afterwards
from intranet.events.for_memos import store as retold
from intranet.events.leading import store as leading
from intranet.events.leading.types import LedEvent
from intranet.events.presence import store as presence
from intranet.events.types import Event, OwnEvent
from intranet.people.types import SignedInPerson
from intranet.plugin_system.registry import gather
from intranet.plugin_system.types import EventTask
from intranet.text.seen import seen_of


def led_event(person: SignedInPerson, slug: str) -> LedEvent:
    """An event that the person leads; raises EventNotFound."""
    return leading.led_event(person, slug)


def afterwards_of(event: Event) -> Afterwards:
    """What is written of it."""
    return Afterwards(event.happened, event.speaker_part, event.still_open)


def seen_by_form(afterwards: Afterwards) -> str:
    """What its form sends back, so that nobody overwrites what another facilitator saved meanwhile."""
    return seen_of(astuple(afterwards))


def tasks(person: SignedInPerson, own: OwnEvent, now: datetime) -> list[EventTask]:
    """What there is to do once the event is over, for who leads it; empty for everybody else and before."""
    event = own.event
    if not own.leads or event.state != "published" or now < event.ends_at:
        return []
    came, _organisations = retold.attendance([event.id])[event.id]
    ours = [EventTask(_("Write down what happened"), f"{event.path}/afterwards", bool(event.happened), 20)]
    if presence.facts(event.id).forgotten_at is None:  # after that nobody can be noted any more
        ours.append(EventTask(_("Note who was there"), f"{event.path}/people", came > 0, 10))
    others = gather("event_tasks", EventTask, event_id=event.id, series_id=event.series_id or "", person=person)
    return sorted([*ours, *others], key=lambda task: task.order)


def write_down(person: SignedInPerson, slug: str, words: Mapping[str, str], unfit: Mapping[str, str],
               seen: str) -> None:
    """This is what happened. Raises EventNotFound, UnfitAfterwards, StaleAfterwards."""
    with writing() as database:
        event = leading.led_to_change(database, person, slug).event
        store.keep(database, event.id, rules.check(words, unfit, seen, afterwards_of(event)))
