"""What everybody does with events: look at them, sign up, cancel. What facilitators do stands in leading/."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from intranet import clock
from intranet.database import writing
from intranet.events import rules, store
from intranet.events.agenda import TimedRow, timed
from intranet.events.notices import actions as notices
from intranet.events.seats import store as seats
from intranet.events.types import Event, EventChoice, OwnEvent, Series, SeriesNotFound, SignedUp, Standing, UnfitSignUp
from intranet.people import actions as people
from intranet.people.types import SignedInPerson
from intranet.plugin_system.registry import gather
from intranet.plugin_system.types import NavigationEntry, SearchText


@dataclass(frozen=True)
class EventPage:
    """What the page of an event shows of it."""

    own: OwnEvent
    agenda: tuple[TimedRow, ...]
    facilitators: tuple[str, ...]
    is_open: bool


# -- looking ----------------------------------------------------------------------------------------------------------


def coming(person: SignedInPerson, now: datetime) -> list[OwnEvent]:
    """The events that are not over."""
    return store.coming(person, now)


def past(person: SignedInPerson, now: datetime) -> list[OwnEvent]:
    """Those that are over, the latest first."""
    return store.past(person, now)


def event(person: SignedInPerson, slug: str) -> OwnEvent:
    """An event with how the person stands; raises EventNotFound."""
    return store.event(person, slug)


def event_page(person: SignedInPerson, slug: str, now: datetime) -> EventPage:
    """Everything that its page shows; raises EventNotFound."""
    own = store.event(person, slug)
    names = people.names_of(store.facilitators([own.event.id]).get(own.event.id, []))
    return EventPage(own, timed(own.event.starts_at, store.agenda(own.event.id)), tuple(sorted(names.values())),
                     rules.is_open(own.event, now))


def series_page(person: SignedInPerson, slug: str) -> tuple[Series, list[OwnEvent], Series | None]:
    """A series with those of its events that the person may read, and the earlier one where they may read that;
    raises SeriesNotFound.
    """
    series = store.series(person, slug)
    return series, store.of_series(person, series.id), _readable(person, earlier_of(series))


def _readable(person: SignedInPerson, series: Series | None) -> Series | None:
    try:
        return store.series(person, series.slug) if series is not None else None
    except SeriesNotFound:
        return None


def earlier_of(series: Series) -> Series | None:
    """The series that this one names as the earlier one."""
    return store.series_by_id([series.earlier_id]).get(series.earlier_id) if series.earlier_id else None


def leads_series(person: SignedInPerson, series: Series) -> bool:
    """Whether the person may change the series and add events to it."""
    return store.leads_series(person, series.id)


def more_of(person: SignedInPerson, series_id: str | None) -> list[NavigationEntry]:
    """What other rooms have of a series: its memo, say."""
    return gather("series_links", NavigationEntry, series_id=series_id, person=person) if series_id else []


# -- signing up -------------------------------------------------------------------------------------------------------


def sign_up(person: SignedInPerson, slug: str, needs: str) -> Standing:
    """The person comes, or waits when all seats are taken; who is signed up already changes what they ask for.

    Raises EventNotFound, SignUpClosed, UnfitSignUp.
    """
    if len(needs) > rules.LONGEST_NEEDS:
        raise UnfitSignUp({"needs": "too_long"}, {"needs": needs})
    now, needs = clock.now(), needs.strip()
    with writing() as database:
        event = store.event_to_change(database, person, slug)
        rules.check_open(event, now, needs)
        rows = seats.sign_ups(database, event.id)
        if any(row.person_id == person.id for row in rows):
            seats.change_needs(database, event.id, person.id, needs)
        else:
            own = SignedUp(person.id, rules.next_number(rows), rules.gets_seat(event.seats, rows))
            organisation = person.organisation.organisation_id if person.organisation else None
            seats.add_sign_up(database, event.id, own, organisation, needs, now)
            notices.due(database, event.id, [person.id], "signed_up" if own.has_seat else "waiting",
                        str(own.number), now)
            rows.append(own)
    notices.send_due(now)
    found = rules.standing(rows, person.id, needs)
    assert found is not None, "the person was just signed up"
    return found


def cancel(person: SignedInPerson, slug: str) -> bool:
    """The person does not come; whoever waits longest gets the seat. False when they were not signed up.

    Raises EventNotFound, SignUpClosed.
    """
    now = clock.now()
    with writing() as database:
        event = store.event_to_change(database, person, slug)
        rules.check_open(event, now)
        was_there = seats.drop_sign_up(database, event.id, person.id)
        notices.drop(database, event.id, person.id)
        promote(database, event, now)
    notices.send_due(now)
    return was_there


def promote(database: Session, event: Event, now: datetime) -> None:
    """Give free seats to those who wait, in the order in which they came; they are told. Not after it has begun."""
    if not rules.is_open(event, now):
        return
    lucky = rules.promoted(event.seats, seats.sign_ups(database, event.id))
    if lucky:
        seats.give_seats(database, event.id, [row.person_id for row in lucky])
        for row in lucky:
            notices.due(database, event.id, [row.person_id], "promoted", str(row.number), now)


def forget_person(database: Session, person: SignedInPerson) -> None:
    """The person comes to no event any more: whoever waits longest gets the seat. The rest goes with their row."""
    now = clock.now()
    for event in store.signed_up_from(database, person.id, now):
        seats.drop_sign_up(database, event.id, person.id)
        notices.drop(database, event.id, person.id)
        promote(database, event, now)


# -- for other rooms --------------------------------------------------------------------------------------------------


def events_to_share_with(person: SignedInPerson) -> list[EventChoice]:
    """The events in which the person has a seat or was present, the latest first, with the names of who leads them."""
    there = store.joined(person)
    leaders = store.facilitators(event.id for event in there)
    names = people.names_of({one for ids in leaders.values() for one in ids})
    return [EventChoice(event.id, event.title, event.starts_at,
                        tuple(sorted(names[one] for one in leaders.get(event.id, ()) if one in names)))
            for event in there]


def series_of_event(event_id: str) -> str | None:
    """The id of the series that a published event belongs to."""
    return next((one.series_id for one in store.published() if one.id == event_id), None)


def published_in(series_slug: str) -> list[Event]:
    """The published events of a series, the earliest first, for rooms that are about it."""
    return sorted((one for one in store.published() if one.series_slug == series_slug),
                  key=lambda one: (one.starts_at, one.id))


def led_events(person: SignedInPerson) -> frozenset[str]:
    """The ids of the events that the person leads; none for who is no facilitator any more."""
    return store.led_ids(person)


def facilitators_of(event_ids: Iterable[str]) -> dict[str, list[str]]:
    """Who leads these events: ids of persons by the event's id."""
    return store.facilitators(event_ids)


def led_titles(person: SignedInPerson) -> dict[str, str]:
    """The titles, with the towns, of the events that the person leads by their ids, the latest first."""
    led = sorted(store.events(person, store.led_by(person)), key=lambda own: own.event.starts_at, reverse=True)
    return {own.event.id: own.event.title_and_town for own in led}


def led(person: SignedInPerson) -> list[Event]:
    """The events that the person leads, the latest first."""
    return [own.event for own in store.events(person, store.led_by(person))][::-1]


def of_series(series_id: str) -> list[Event]:
    """The published events of a series, by their beginning."""
    return store.published_of_series(series_id)


def participants(event_ids: Collection[str]) -> dict[str, list[str]]:
    """Ids of events by the id of each person who has a seat at one of these or was present there."""
    return seats.participants(event_ids)


def search_texts() -> list[SearchText]:
    """Every published event with its agenda, and the series that they belong to."""
    there = store.published()
    agendas = store.agendas(event.id for event in there)
    series = store.series_by_id(event.series_id for event in there if event.series_id)
    return [*(SearchText("event", event.path, event.title, tuple(filter(None, (
        event.description, event.happened, event.speaker_part, event.still_open, event.where, event.speaker,
        *(f"{row.what} {row.who}".strip() for row in agendas.get(event.id, ()))))), event.language,
        f"{event.series_title} {event.town}") for event in there),
        *(SearchText("event", one.path, one.title, tuple(filter(None, (
            one.heading, one.goals, one.bigger_picture, *one.themes, one.earlier))), one.language)
          for one in series.values())]


def held_about(person: SignedInPerson) -> dict[str, Any]:
    """What is kept of the person, for their own export."""
    return {f"event_{name}": [{field: value.isoformat() if isinstance(value, datetime) else value
                               for field, value in row.items()} for row in rows]
            for name, rows in store.held_about(person.id).items()}
