"""Events, series and sign-ups: rows in and out. Each look-up takes the acting person: a draft is found by those who
lead it, what is published by everybody who is signed in, who is signed up by those who lead the event.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    ColumnElement,
    Connection,
    Row,
    String,
    and_,
    bindparam,
    case,
    exists,
    false,
    func,
    or_,
    select,
)
from sqlalchemy.orm import Session

from intranet.database import reading_aside
from intranet.events.models import (
    AgendaItem,
    AttendanceRow,
    EventFacilitator,
    EventNotice,
    EventRow,
    SeriesFacilitator,
    SeriesRow,
    SignUpRow,
)
from intranet.events.types import (
    ROLE,
    AgendaRow,
    Channel,
    Event,
    EventNotFound,
    OwnEvent,
    Series,
    SeriesNotFound,
    Standing,
)
from intranet.people.types import SignedInPerson

Database = Session | Connection
COLUMNS = (EventRow.id, EventRow.slug, EventRow.title, EventRow.language, EventRow.town, EventRow.place,
           EventRow.address, EventRow.description, EventRow.speaker, EventRow.starts_at, EventRow.ends_at,
           EventRow.seats, EventRow.state, EventRow.reason, EventRow.sequence, EventRow.changed_at, EventRow.series_id,
           EventRow.meeting, EventRow.happened, EventRow.speaker_part, EventRow.still_open)
NAMES = tuple(column.key for column in COLUMNS)
SERIES_COLUMNS: tuple[Any, ...] = (
    SeriesRow.id, SeriesRow.slug, SeriesRow.title, SeriesRow.language, SeriesRow.themes, SeriesRow.goals,
    SeriesRow.heading, SeriesRow.bigger_picture, SeriesRow.earlier, SeriesRow.earlier_id, SeriesRow.earlier_address,
    SeriesRow.contact, SeriesRow.upcoming, SeriesRow.channels)
IS_SEEN = EventRow.state.in_(("published", "cancelled"))


def led_by(person: SignedInPerson) -> ColumnElement[bool]:
    """Whether the person leads an event. Who is no facilitator any more leads none."""
    own = exists().where(EventFacilitator.event_id == EventRow.id, EventFacilitator.person_id == person.id)
    return own if person.has_role(ROLE) else false()


def seen_by(person: SignedInPerson) -> ColumnElement[bool]:
    """Whether the person may read an event."""
    return or_(IS_SEEN, led_by(person))


def was_there(person: SignedInPerson) -> ColumnElement[bool]:
    """Whether the person was noted as present at an event."""
    return exists().where(AttendanceRow.event_id == EventRow.id, AttendanceRow.person_id == person.id)


def _counted(column: ColumnElement[bool]) -> Any:
    return (select(func.count()).select_from(SignUpRow).where(SignUpRow.event_id == EventRow.id, column)
            .correlate(EventRow).scalar_subquery())


def _events(*more: Any) -> Any:
    # a past event whose names were forgotten keeps its number
    signed_up = _counted(SignUpRow.has_seat.is_(True)) + EventRow.past_signed_up
    return (select(*COLUMNS, SeriesRow.slug.label("series_slug"), SeriesRow.title.label("series_title"),
                   SeriesRow.language.label("series_language"), signed_up.label("signed_up"),
                   _counted(SignUpRow.has_seat.is_(False)).label("waiting"), *more)
            .outerjoin(SeriesRow, SeriesRow.id == EventRow.series_id))


def _event(row: Row[Any]) -> Event:
    values: dict[str, Any] = {name: row._mapping[name] for name in NAMES}
    return Event(**values, series_slug=row.series_slug or "", series_title=row.series_title or "",
                 series_language=row.series_language or "", signed_up=row.signed_up, waiting=row.waiting)


# -- reading ----------------------------------------------------------------------------------------------------------


def _own_events() -> Any:
    """The events that a `person` may read, by their beginning, each with how the person stands; whether they are a
    `facilitator` is bound too.
    """
    person = bindparam("person", type_=String)
    own = (select(SignUpRow.event_id, SignUpRow.number, SignUpRow.has_seat, SignUpRow.needs)
           .where(SignUpRow.person_id == person).subquery())
    leads = and_(exists().where(EventFacilitator.event_id == EventRow.id, EventFacilitator.person_id == person),
                 bindparam("facilitator", type_=Boolean))
    there = exists().where(AttendanceRow.event_id == EventRow.id, AttendanceRow.person_id == person)
    before = (select(func.count()).select_from(SignUpRow)
              .where(SignUpRow.event_id == EventRow.id, SignUpRow.has_seat.is_(False),
                     SignUpRow.number <= own.c.number).correlate(EventRow, own).scalar_subquery())
    return (_events(own.c.has_seat.label("has_seat"), own.c.needs.label("needs"),
                    case((own.c.has_seat.is_(False), before), else_=0).label("queue_place"),
                    case((leads, 1), else_=0).label("leads"), case((there, 1), else_=0).label("was_there"))
            .outerjoin(own, own.c.event_id == EventRow.id)
            .where(or_(IS_SEEN, leads)).order_by(EventRow.starts_at, EventRow.slug))


# Put together once: the start page asks it of everybody, and building it cost more than the database took.
OWN_EVENTS = _own_events()
COMING = OWN_EVENTS.where(EventRow.ends_at > bindparam("now"))


def events(person: SignedInPerson, *which: ColumnElement[bool]) -> list[OwnEvent]:
    """The events that the person may read, by their beginning, each with how the person stands."""
    return _asked(person, OWN_EVENTS.where(*which) if which else OWN_EVENTS)


def _asked(person: SignedInPerson, question: Any, **values: Any) -> list[OwnEvent]:
    with reading_aside() as connection:
        rows = connection.execute(question, {"person": person.id, "facilitator": person.has_role(ROLE), **values})
        return [OwnEvent(_event(row), None if row.has_seat is None else
                         Standing(bool(row.has_seat), row.queue_place, row.needs), bool(row.leads), bool(row.was_there))
                for row in rows]


def coming(person: SignedInPerson, now: datetime) -> list[OwnEvent]:
    """Those that are not over."""
    return _asked(person, COMING, now=now)


def past(person: SignedInPerson, now: datetime) -> list[OwnEvent]:
    """Those that are over, the latest first."""
    return events(person, EventRow.ends_at <= now)[::-1]


def of_series(person: SignedInPerson, series_id: str) -> list[OwnEvent]:
    """Those of a series."""
    return events(person, EventRow.series_id == series_id)


def event(person: SignedInPerson, slug: str) -> OwnEvent:
    """One that the person may read; raises EventNotFound."""
    found = events(person, EventRow.slug == slug)
    if not found:
        raise EventNotFound
    return found[0]


def agenda(event_id: str, database: Database | None = None) -> tuple[AgendaRow, ...]:
    """The rows of an agenda in their order."""
    question = (select(AgendaItem.minutes, AgendaItem.what, AgendaItem.who).where(AgendaItem.event_id == event_id)
                .order_by(AgendaItem.number))
    if database is not None:
        return tuple(AgendaRow(*row) for row in database.execute(question))
    with reading_aside() as connection:
        return tuple(AgendaRow(*row) for row in connection.execute(question))


def facilitators(event_ids: Iterable[str]) -> dict[str, list[str]]:
    """Who leads these events: ids of persons by the event's id."""
    question = (select(EventFacilitator.event_id, EventFacilitator.person_id)
                .where(EventFacilitator.event_id.in_(list(event_ids))).order_by(EventFacilitator.person_id))
    found: dict[str, list[str]] = {}
    with reading_aside() as connection:
        for row in connection.execute(question):
            found.setdefault(row.event_id, []).append(row.person_id)
    return found


def series_led_by(person: SignedInPerson) -> ColumnElement[bool]:
    """Whether the person leads a series."""
    own = exists().where(SeriesFacilitator.series_id == SeriesRow.id, SeriesFacilitator.person_id == person.id)
    return own if person.has_role(ROLE) else false()


def leads_series(person: SignedInPerson, series_id: str) -> bool:
    """The same of one series."""
    with reading_aside() as connection:
        return connection.execute(select(SeriesRow.id).where(SeriesRow.id == series_id, series_led_by(person))
                                  ).one_or_none() is not None


def series(person: SignedInPerson, slug: str) -> Series:
    """One of which something can be read, or that the person leads; raises SeriesNotFound."""
    is_read = exists().where(EventRow.series_id == SeriesRow.id, IS_SEEN)
    with reading_aside() as connection:
        row = connection.execute(_series().where(SeriesRow.slug == slug, or_(is_read, series_led_by(person)))
                                 ).one_or_none()
    if row is None:
        raise SeriesNotFound
    return series_of(row)


def _series() -> Any:
    return select(*SERIES_COLUMNS)


def series_of(row: Any) -> Series:
    """A series from the columns of its row."""
    channels = (line.rpartition(" ") for line in row.channels.split("\n") if line)
    return Series(row.id, row.slug, row.title, row.language, tuple(filter(None, row.themes.split("\n"))), row.goals,
                  row.heading, row.bigger_picture, row.earlier, row.earlier_id, row.earlier_address, row.contact,
                  row.upcoming, tuple(Channel(name, address) for name, _, address in channels))


def led_ids(person: SignedInPerson) -> frozenset[str]:
    """The ids of the events that the person leads."""
    with reading_aside() as connection:
        return frozenset(connection.execute(select(EventRow.id).where(led_by(person))).scalars())


def joined(person: SignedInPerson) -> list[Event]:
    """Published events in which the person has a seat or was present, the latest first."""
    seat = exists().where(SignUpRow.event_id == EventRow.id, SignUpRow.person_id == person.id,
                          SignUpRow.has_seat.is_(True))
    question = _events().where(EventRow.state == "published", or_(seat, was_there(person))).order_by(
        EventRow.starts_at.desc(), EventRow.slug)
    with reading_aside() as connection:
        return [_event(row) for row in connection.execute(question)]


def published_of_series(series_id: str) -> list[Event]:
    """The published events of a series, by their beginning, whoever asks."""
    return events_where(EventRow.series_id == series_id, EventRow.state == "published")


def coming_ones(now: datetime, until: datetime) -> list[Event]:
    """Published events that begin within this time, whoever comes: for reminders."""
    return events_where(EventRow.state == "published", EventRow.starts_at > now, EventRow.starts_at < until)


# -- inside a writing transaction -------------------------------------------------------------------------------------


def event_to_change(database: Session, person: SignedInPerson, slug: str) -> Event:
    """One that the person may read; nobody else changes it or its seats until the commit. Raises EventNotFound."""
    event_id = database.execute(select(EventRow.id).where(EventRow.slug == slug, seen_by(person))
                                .with_for_update()).scalar_one_or_none()
    if event_id is None:
        raise EventNotFound
    return event_by_id(database, event_id)


def signed_up_from(database: Session, person_id: str, now: datetime) -> list[Event]:
    """The events to come for which the person is signed up; others wait until their seats are given on."""
    ids = database.execute(select(EventRow.id).join(SignUpRow, SignUpRow.event_id == EventRow.id).where(
        SignUpRow.person_id == person_id, EventRow.starts_at > now).order_by(EventRow.id).with_for_update()).scalars()
    return [event_by_id(database, one) for one in ids.all()]


def event_by_id(database: Database, event_id: str) -> Event:
    """The event as it is now, for who has looked already whether it may be seen."""
    return _event(database.execute(_events().where(EventRow.id == event_id)).one())


# -- for gathering rooms ----------------------------------------------------------------------------------------------


def published() -> list[Event]:
    """Every event that can be read, for the search."""
    return events_where(EventRow.state == "published")


def events_where(*which: ColumnElement[bool]) -> list[Event]:
    """Some events by their beginning, whoever asks."""
    with reading_aside() as connection:
        return [_event(row) for row in connection.execute(_events().where(*which).order_by(EventRow.starts_at,
                                                                                           EventRow.slug))]


def agendas(event_ids: Iterable[str]) -> dict[str, list[AgendaRow]]:
    """The agendas of several events by their ids."""
    question = (select(AgendaItem.event_id, AgendaItem.minutes, AgendaItem.what, AgendaItem.who)
                .where(AgendaItem.event_id.in_(list(event_ids))).order_by(AgendaItem.event_id, AgendaItem.number))
    found: dict[str, list[AgendaRow]] = {}
    with reading_aside() as connection:
        for row in connection.execute(question):
            found.setdefault(row.event_id, []).append(AgendaRow(*row[1:]))
    return found


def series_by_id(ids: Iterable[str]) -> dict[str, Series]:
    """Series by their ids."""
    with reading_aside() as connection:
        return {row.id: series_of(row) for row in connection.execute(_series().where(SeriesRow.id.in_(set(ids))))}


def held_about(person_id: str) -> dict[str, list[dict[str, Any]]]:
    """Every row that speaks of a person."""
    of_event = {"event": EventRow.slug, "starts_at": EventRow.starts_at}
    questions = {
        "sign_ups": select(*(column.label(name) for name, column in of_event.items()), SignUpRow.has_seat,
                           SignUpRow.needs, SignUpRow.signed_up_at).join(EventRow, EventRow.id == SignUpRow.event_id)
        .where(SignUpRow.person_id == person_id),
        "attended": select(*(column.label(name) for name, column in of_event.items()), AttendanceRow.way,
                           AttendanceRow.noted_at).join(EventRow, EventRow.id == AttendanceRow.event_id)
        .where(AttendanceRow.person_id == person_id),
        "mails": select(EventRow.slug.label("event"), EventNotice.kind, EventNotice.made_at, EventNotice.sent_at)
        .join(EventRow, EventRow.id == EventNotice.event_id).where(EventNotice.person_id == person_id),
        "leads": select(EventRow.slug.label("event")).join(EventFacilitator, EventFacilitator.event_id == EventRow.id)
        .where(EventFacilitator.person_id == person_id),
        "leads_series": select(SeriesRow.slug.label("series"))
        .join(SeriesFacilitator, SeriesFacilitator.series_id == SeriesRow.id)
        .where(SeriesFacilitator.person_id == person_id),
    }
    with reading_aside() as connection:
        return {name: [dict(row._mapping) for row in connection.execute(question)]
                for name, question in questions.items()}
