"""What facilitators do with the events that they lead: make, change, publish, call off, copy; and with their series."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from sqlalchemy.orm import Session

from intranet import clock
from intranet.audit import actions as audit
from intranet.audit import types as happened
from intranet.database import writing
from intranet.events import actions as events
from intranet.events.leading import rules, series_rules, store
from intranet.events.leading.types import (
    LedEvent,
    LedSeries,
    NewEvent,
    NotNow,
    StaleEvent,
    StaleSeries,
    TypedEvent,
    TypedRow,
    UnfitEvent,
)
from intranet.events.notices import actions as notices
from intranet.events.types import ROLE, Event, Series, SeriesNotFound
from intranet.faults import Invalid, NotAllowed
from intranet.ids import random_id
from intranet.people import actions as people
from intranet.people.types import SignedInPerson
from intranet.text.finishing import slug_of
from intranet.text.seen import seen_of
from intranet.web.formatting import ZONE, local

things_led = store.things_led
name_leader = store.name_leader


def leaders() -> dict[str, str]:
    """Everybody who may lead, by id."""
    return people.holders_of(ROLE)


def led_event(person: SignedInPerson, slug: str) -> LedEvent:
    """An event that the person leads; raises EventNotFound."""
    return store.led_event(person, slug)


def make_event(person: SignedInPerson, typed: TypedEvent, unfit: Mapping[str, str], language: str) -> str:
    """A new draft; its slug. Raises UnfitEvent."""
    new = _checked(person, typed, unfit, language)
    now = clock.now()
    with writing() as database:
        _must_lead_series(database, person, new, None)
        wanted = slug_of(f"{new.title} {new.town if new.town.casefold() not in new.title.casefold() else ''}")
        slug = rules.free_slug(wanted, store.slugs(database))
        store.add_event(database, random_id(), slug, new, now)
    return slug


def change_event(person: SignedInPerson, slug: str, typed: TypedEvent, unfit: Mapping[str, str]) -> bool:
    """The event is as typed; whether people were told that it moved.

    Raises EventNotFound, UnfitEvent (also when others have to be told and nobody has said so yet), StaleEvent.
    """
    before = store.led_event(person, slug)
    new = _checked(person, typed, unfit, before.event.language, before.event)
    now = clock.now()
    with writing() as database:
        saved = store.led_to_change(database, person, slug)
        if saved.seen != typed.seen:
            raise StaleEvent(saved, typed)
        if saved.event.state == "cancelled":
            raise NotNow(saved.event)
        _must_lead_series(database, person, new, saved.event)
        told = store.signed_up(database, saved.event.id) if _people_must_know(saved.event, new) else []
        if told and not typed.tell:
            raise UnfitEvent({"tell": str(len(told))}, typed)
        sequence = rules.sequence_after(saved.event, new)
        store.change_event(database, saved.event.id, new, sequence, now)
        notices.due(database, saved.event.id, told, "moved", str(sequence), now, _earlier(saved.event))
        events.promote(database, replace(saved.event, seats=new.seats, starts_at=new.starts_at), now)
        if told:
            audit.note(database, happened.EVENT_MOVED, by=person.id, object_kind="event", object_id=saved.event.id)
    notices.send_due(now)
    return bool(told)


def _people_must_know(before: Event, after: NewEvent) -> bool:
    return before.state == "published" and rules.is_moved(before, after)


def _earlier(event: Event) -> str:
    where = ", ".join(filter(None, (event.place, event.address, event.town)))
    return json.dumps({"starts_at": event.starts_at.isoformat(), "ends_at": event.ends_at.isoformat(), "where": where})


def _checked(person: SignedInPerson, typed: TypedEvent, unfit: Mapping[str, str], language: str,
             before: Event | None = None) -> NewEvent:
    if not person.has_role(ROLE):
        raise NotAllowed
    series = {one.series.slug: one.series.id for one in store.led_series(person)}
    if before is not None and before.series_id:
        series[before.series_slug] = before.series_id  # who leads the event alone keeps it in its series
    return rules.check_event(typed, unfit, series, leaders(), language, ZONE, person.id)


def _must_lead_series(database: Session, person: SignedInPerson, new: NewEvent, before: Event | None) -> None:
    known = before.series_id if before is not None else None
    if new.series_id and new.series_id != known and not store.still_leads_series(database, person, new.series_id):
        raise SeriesNotFound


# -- a life of an event -----------------------------------------------------------------------------------------------


def publish(person: SignedInPerson, slug: str) -> None:
    """Everybody who is signed in sees the event and can sign up. Raises EventNotFound, NotNow."""
    _change_state(person, slug, "draft", "published", happened.EVENT_PUBLISHED)


def back_to_draft(person: SignedInPerson, slug: str) -> None:
    """Nobody but its facilitators sees the event. Raises EventNotFound, and NotNow when somebody is signed up."""
    _change_state(person, slug, "published", "draft", happened.EVENT_HIDDEN, only_empty=True)


def _change_state(person: SignedInPerson, slug: str, before: str, after: str, word: str, *,
                  only_empty: bool = False) -> None:
    now = clock.now()
    with writing() as database:
        led = store.led_to_change(database, person, slug)
        if led.event.state == after:
            return
        if led.event.state != before or only_empty and store.signed_up(database, led.event.id):
            raise NotNow(led.event)
        store.change_state(database, led.event.id, now, state=after)
        audit.note(database, word, by=person.id, object_kind="event", object_id=led.event.id)


def call_off(person: SignedInPerson, slug: str, reason: str) -> int:
    """The event does not take place; everybody who is signed up is told. How many. Raises EventNotFound, NotNow."""
    if len(reason) > rules.LONGEST_REASON:
        raise Invalid({"reason": "too_long"}, {"reason": reason})
    now = clock.now()
    with writing() as database:
        led = store.led_to_change(database, person, slug)
        if led.event.state != "published":
            raise NotNow(led.event)
        told, sequence = store.signed_up(database, led.event.id), led.event.sequence + 1
        store.change_state(database, led.event.id, now, state="cancelled", reason=reason.strip(), sequence=sequence,
                           door_code=None)
        notices.due(database, led.event.id, told, "cancelled", str(sequence), now)
        audit.note(database, happened.EVENT_CALLED_OFF, by=person.id, object_kind="event", object_id=led.event.id)
    notices.send_due(now)
    return len(told)


def delete_draft(person: SignedInPerson, slug: str) -> None:
    """A draft is gone for good. Raises EventNotFound, and NotNow for what was published."""
    with writing() as database:
        led = store.led_to_change(database, person, slug)
        if led.event.state != "draft":
            raise NotNow(led.event)
        store.delete_event(database, led.event.id)


def typed_from(led: LedEvent, *, as_copy: bool = False) -> TypedEvent:
    """The form of an event as it is kept; a copy is for another town and day."""
    event = led.event
    starts, ends = local(event.starts_at), local(event.ends_at)
    words = {"title": event.title, "town": event.town, "place": event.place, "address": event.address,
             "day": f"{starts.day}.{starts.month}.{starts.year}", "starts": f"{starts.hour}.{starts.minute:02d}",
             "ends": f"{ends.hour}.{ends.minute:02d}", "seats": str(event.seats or ""), "speaker": event.speaker,
             "last_day": "" if starts.date() == ends.date() else f"{ends.day}.{ends.month}.{ends.year}",
             "description": event.description, "series": event.series_slug, "meeting": str(event.meeting or "")}
    if as_copy:
        words |= {"town": "", "place": "", "address": "", "day": "", "last_day": ""}
    rows = [TypedRow(str(row.minutes or ""), row.what, row.who) for row in led.agenda]
    return TypedEvent(words, rows, led.facilitators, led.seen)


# -- series -----------------------------------------------------------------------------------------------------------


def led_series(person: SignedInPerson) -> list[LedSeries]:
    """The series that the person leads, the newest first."""
    return store.led_series(person)


def one_series(person: SignedInPerson, slug: str) -> LedSeries:
    """A series that the person leads; raises SeriesNotFound."""
    return store.one_series(person, slug)


def make_series(person: SignedInPerson, words: Mapping[str, str], unfit: Mapping[str, str], chosen: Sequence[str],
                language: str) -> str:
    """A new series; its slug. Raises UnfitSeries."""
    if not person.has_role(ROLE):
        raise NotAllowed
    kept = series_rules.check_series(words, unfit, _ids(earlier_choices(person, None)))
    named = sorted({person.id, *(one for one in chosen if one in leaders())})
    with writing() as database:
        slug = rules.free_slug(slug_of(kept["title"]), store.series_slugs(database))
        store.add_series(database, Series(random_id(), slug, language=language, **kept), named, clock.now())
    return slug


def change_series(person: SignedInPerson, slug: str, words: Mapping[str, str], unfit: Mapping[str, str],
                  chosen: Sequence[str], seen: str) -> None:
    """The series is as typed. Raises SeriesNotFound, UnfitSeries, StaleSeries."""
    found = store.one_series(person, slug).series
    kept = series_rules.check_series(words, unfit, _ids(earlier_choices(person, found)))
    named = sorted({person.id, *(one for one in chosen if one in leaders())})
    with writing() as database:
        if not store.still_leads_series(database, person, found.id):
            raise SeriesNotFound
        saved = store.series_to_change(database, found.id)
        if seen_series(saved) != seen and replace(saved, **kept) != saved:
            raise StaleSeries(saved, words)
        store.change_series(database, replace(found, **kept), named)


def earlier_choices(person: SignedInPerson, series: Series | None) -> list[Series]:
    """The series that can be named as the earlier one: those that the person leads besides itself, and the one that is
    named already.
    """
    own = [one.series for one in store.led_series(person)]
    named = events.earlier_of(series) if series is not None else None
    if named is not None and named not in own:
        own.append(named)
    return [one for one in own if series is None or one.id != series.id]


def seen_series(series: Series) -> str:
    """What its form sends back, so that nobody overwrites what another facilitator saved meanwhile."""
    return seen_of(typed_series(series))


def _ids(series: Iterable[Series]) -> dict[str, str]:
    return {one.slug: one.id for one in series}


def typed_series(series: Series) -> dict[str, str]:
    """The form of a series as it is kept."""
    named = events.earlier_of(series)
    texts = {name: getattr(series, name) for name in series_rules.TEXTS if name not in ("themes", "channels")}
    return {**texts, "title": series.title, "themes": "\n".join(series.themes),
            "channels": series_rules.typed_channels(series.channels), "earlier_address": series.earlier_address,
            "earlier_series": named.slug if named else ""}
