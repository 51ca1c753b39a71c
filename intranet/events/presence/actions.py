"""What is done with attendance: the facilitator ticks a list or opens the door, people say that they are there."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from intranet import clock
from intranet.audit import actions as audit
from intranet.audit import types as happened
from intranet.database import writing
from intranet.events import actions as events
from intranet.events import store as events_store
from intranet.events.leading import store as leading
from intranet.events.leading.types import NotNow
from intranet.events.notices import actions as notices
from intranet.events.presence import rules, store
from intranet.events.presence.types import Coming, DoorNotFound, DoorShut, NoCertificate, People
from intranet.events.rules import NEEDS_KEPT
from intranet.events.seats import store as seats
from intranet.events.types import Event
from intranet.faults import Invalid, TooMany
from intranet.ids import short_code
from intranet.people import actions as people
from intranet.people.tries import begin_try, may_try
from intranet.people.types import SignedInPerson

TRY = "door-code"
"""The kind under which wrong codes are counted."""
WAIT_MINUTES = 15


# -- for who leads ----------------------------------------------------------------------------------------------------


def people_of(person: SignedInPerson, slug: str) -> People:
    """Everybody who comes or came; raises EventNotFound."""
    event = leading.led_event(person, slug).event
    rows, there, facts = store.signed_up(event.id), store.attended(event.id), store.facts(event.id)
    names = people.names_of({*(row.person_id for row in rows), *there})
    known = people.every_organisation()
    coming = [Coming(row.person_id, names.get(row.person_id, ""), known.get(row.organisation_id or "", ""), row.number,
                     row.has_seat, row.needs, there[row.person_id].way if row.person_id in there else "")
              for row in rows]
    without = [Coming(row.person_id, names.get(row.person_id, ""), known.get(row.organisation_id or "", ""), 0, False,
                      "", row.way) for row in there.values() if row.person_id not in {one.person_id for one in rows}]
    represented = {row.organisation_id for row in (there.values() if clock.now() >= event.starts_at else rows)}
    by_name = sorted(coming, key=lambda one: one.name.casefold())
    return People(event, tuple(one for one in by_name if one.has_seat),
                  tuple(one for one in coming if not one.has_seat),
                  tuple(sorted(without, key=lambda one: one.name.casefold())), facts.guests, facts.door_code or "",
                  rules.missing(known, {one for one in represented if one}) if not facts.forgotten_at else (),
                  facts.forgotten_at is not None, facts.past_attended)


def tick(person: SignedInPerson, slug: str, seen: Collection[str], ticked: Collection[str], guests: str) -> int:
    """Exactly those of the `seen` persons who are ticked are there; others, who came in meanwhile, stay as they are.

    How many are there. Raises EventNotFound, Invalid, NotNow.
    """
    count, now = rules.guests_of(guests), clock.now()
    if count is None:
        raise Invalid({"guests": "not_a_number"}, {"guests": guests})
    with writing() as database:
        event = leading.led_to_change(database, person, slug).event
        if not rules.may_tick(event, now):
            raise NotNow(event)
        before = store.attended(event.id, database)
        known = {row.person_id: row.organisation_id for row in seats.organisations_of(database, event.id)}
        known |= {one: row.organisation_id for one, row in before.items()}
        there = {one: known[one] for one in ticked if one in known}
        store.note(database, event.id, there, "list", now)
        store.unnote(database, event.id, [one for one in before if one in seen and one not in there])
        store.change(database, event.id, guests=count)
        return len(store.attended(event.id, database)) + count


def remove(person: SignedInPerson, slug: str, person_id: str) -> None:
    """Somebody's sign-up is removed by the facilitator; they are told, and the next one gets the seat."""
    now = clock.now()
    with writing() as database:
        event = leading.led_to_change(database, person, slug).event
        if seats.own_row(database, event.id, person_id) is None:
            return
        seats.drop_sign_up(database, event.id, person_id)
        notices.drop(database, event.id, person_id)
        notices.due(database, event.id, [person_id], "removed", now.strftime("%Y%m%d%H%M%S"), now)
        events.promote(database, event, now)
        audit.note(database, happened.SIGN_UP_REMOVED, by=person.id, object_kind="event", object_id=event.id)
    notices.send_due(now)


def change_door(person: SignedInPerson, slug: str, *, is_open: bool) -> None:
    """Open the door with a new code, or shut it. Raises EventNotFound, NotNow."""
    with writing() as database:
        event = leading.led_to_change(database, person, slug).event
        if event.state != "published":
            raise NotNow(event)
        taken, code = store.codes(database), short_code()
        while code in taken:
            code = short_code()
        store.change(database, event.id, door_code=code if is_open else None)


def note_export(person: SignedInPerson, event: Event) -> None:
    """The list was taken as a file: it holds names."""
    with writing() as database:
        audit.note(database, happened.PEOPLE_EXPORTED, by=person.id, object_kind="event", object_id=event.id)


# -- for who is there -------------------------------------------------------------------------------------------------


def event_at_door(person: SignedInPerson, code: str, address: str) -> Event:
    """The event whose door has this code. Raises DoorNotFound, and TooManyTries after too many wrong codes."""
    try:
        event = store.event_of_code(code)
    except DoorNotFound:
        begin_try(TRY, account=person.id, address=address)
        raise
    if not may_try(TRY, account=person.id, address=address):
        raise TooMany(WAIT_MINUTES)  # a right code too, or the limit would not slow down whoever guesses
    return event


def is_here(person: SignedInPerson, event: Event) -> bool:
    """Whether the person was noted as present."""
    return store.was_there(person, event.id)


def say_here(person: SignedInPerson, code: str, address: str) -> Event:
    """The person is there; twice is once. Raises DoorNotFound, TooManyTries, DoorShut."""
    event, now = event_at_door(person, code, address), clock.now()
    with writing() as database:
        event = events_store.event_by_id(database, event.id)
        if not rules.is_door_open(event, now):
            raise DoorShut(event)
        row = next((row for row in seats.organisations_of(database, event.id) if row.person_id == person.id),
                   None)
        own = person.organisation.organisation_id if person.organisation else None
        store.note(database, event.id, {person.id: row.organisation_id if row else own}, "code", now)
    return event


def certificate_of(person: SignedInPerson, slug: str) -> events.EventPage:
    """What the person's certificate tells; raises EventNotFound, NoCertificate."""
    now = clock.now()
    found = events.event_page(person, slug, now)
    if not rules.has_certificate(found.own.event, found.own.was_there, now):
        raise NoCertificate
    return found


# -- timed ------------------------------------------------------------------------------------------------------------


def forget_needs(now: datetime) -> int:
    """Delete what people asked for, 30 days after the event; how many."""
    with writing() as database:
        return store.forget_needs(database, now - NEEDS_KEPT)


def forget_names(now: datetime) -> int:
    """Delete who was signed up and who came, two years after the event, and keep how many; of how many events."""
    with writing() as database:
        old = store.to_forget(database, now - rules.NAMES_KEPT)
        for event_id in old:
            store.forget_names(database, event_id, now)
    return len(old)
