"""Series and events for those who lead them: rows in and out. Others' are not found."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from intranet.database import reading_aside
from intranet.events import store
from intranet.events.leading.types import LedEvent, LedSeries, NewEvent
from intranet.events.models import AgendaItem, EventFacilitator, EventRow, SeriesFacilitator, SeriesRow, SignUpRow
from intranet.events.store import Database, led_by, series_led_by
from intranet.events.types import EventNotFound, OwnEvent, Series, SeriesNotFound
from intranet.marks import INSERT
from intranet.people.rules import led_by_whom
from intranet.people.types import Led, SignedInPerson


def led_event(person: SignedInPerson, slug: str) -> LedEvent:
    """An event that the person leads; raises EventNotFound."""
    found: list[OwnEvent] = store.events(person, EventRow.slug == slug, led_by(person))
    if not found:
        raise EventNotFound
    event = found[0].event
    return LedEvent(event, store.agenda(event.id), tuple(store.facilitators([event.id]).get(event.id, ())))


def led_to_change(database: Session, person: SignedInPerson, slug: str) -> LedEvent:
    """The same inside a transaction; nobody else changes it or its seats until the commit."""
    event_id = database.execute(select(EventRow.id).where(EventRow.slug == slug, led_by(person))
                                .with_for_update()).scalar_one_or_none()
    if event_id is None:
        raise EventNotFound
    leaders = database.execute(select(EventFacilitator.person_id).where(EventFacilitator.event_id == event_id)
                               .order_by(EventFacilitator.person_id)).scalars()
    return LedEvent(store.event_by_id(database, event_id), store.agenda(event_id, database), tuple(leaders))


def slugs(database: Database) -> set[str]:
    """Every slug of an event."""
    return set(database.execute(select(EventRow.slug)).scalars())


def add_event(database: Session, event_id: str, slug: str, event: NewEvent, now: datetime,
              state: str = "draft") -> None:
    """A new event."""
    database.execute(insert(EventRow).values(id=event_id, slug=slug, state=state, sequence=0, made_at=now, reason="",
                                             guests=0, past_signed_up=0, past_attended=0, past_organisations=0,
                                             **_values(event, now)))
    _keep_rest(database, event_id, event)


def change_event(database: Session, event_id: str, event: NewEvent, sequence: int, now: datetime) -> None:
    """The event is this from now on; the language it was written in stays."""
    values = {name: value for name, value in _values(event, now).items() if name != "language"}
    database.execute(update(EventRow).where(EventRow.id == event_id).values(sequence=sequence, **values))
    for table in (AgendaItem, EventFacilitator):
        database.execute(delete(table).where(table.event_id == event_id))
    _keep_rest(database, event_id, event)


def _values(event: NewEvent, now: datetime) -> dict[str, Any]:
    return {"series_id": event.series_id, "title": event.title, "language": event.language, "town": event.town,
            "place": event.place, "address": event.address, "description": event.description,
            "speaker": event.speaker, "starts_at": event.starts_at, "ends_at": event.ends_at, "seats": event.seats,
            "meeting": event.meeting, "changed_at": now}


def _keep_rest(database: Session, event_id: str, event: NewEvent) -> None:
    if event.agenda:
        database.execute(insert(AgendaItem), [
            {"event_id": event_id, "number": number, "minutes": row.minutes, "what": row.what, "who": row.who}
            for number, row in enumerate(event.agenda)])
    database.execute(insert(EventFacilitator),
                     [{"event_id": event_id, "person_id": one} for one in event.facilitators])


def change_state(database: Session, event_id: str, now: datetime, **values: Any) -> None:
    """Published, called off, a draft again."""
    database.execute(update(EventRow).where(EventRow.id == event_id).values(changed_at=now, **values))


def delete_event(database: Session, event_id: str) -> None:
    """A draft is gone, with everything that hangs on it."""
    database.execute(delete(EventRow).where(EventRow.id == event_id))


def signed_up(database: Database, event_id: str) -> list[str]:
    """Everybody who has a seat or waits."""
    return list(database.execute(select(SignUpRow.person_id).where(SignUpRow.event_id == event_id)
                                 .order_by(SignUpRow.number)).scalars())


# -- series -----------------------------------------------------------------------------------------------------------


def led_series(person: SignedInPerson) -> list[LedSeries]:
    """The series that the person leads, the newest first, each with how many events it has."""
    events = (select(func.count()).select_from(EventRow).where(EventRow.series_id == SeriesRow.id)
              .correlate(SeriesRow).scalar_subquery())
    question = (select(*store.SERIES_COLUMNS, events.label("events"))
                .where(series_led_by(person)).order_by(SeriesRow.made_at.desc(), SeriesRow.slug))
    with reading_aside() as connection:
        return [LedSeries(store.series_of(row), (), row.events) for row in connection.execute(question)]


def one_series(person: SignedInPerson, slug: str) -> LedSeries:
    """A series that the person leads, with who else does; raises SeriesNotFound."""
    found = next((one for one in led_series(person) if one.series.slug == slug), None)
    if found is None:
        raise SeriesNotFound
    with reading_aside() as connection:
        leaders = connection.execute(select(SeriesFacilitator.person_id).where(
            SeriesFacilitator.series_id == found.series.id).order_by(SeriesFacilitator.person_id)).scalars()
        return LedSeries(found.series, tuple(leaders), found.events)


def series_slugs(database: Database) -> set[str]:
    """Every slug of a series."""
    return set(database.execute(select(SeriesRow.slug)).scalars())


def add_series(database: Session, series: Series, leaders: Iterable[str], now: datetime) -> None:
    """A new series."""
    database.execute(insert(SeriesRow).values(id=series.id, slug=series.slug, language=series.language, made_at=now,
                                              **_words(series)))
    _name_leaders(database, series.id, leaders)


def change_series(database: Session, series: Series, leaders: Iterable[str]) -> None:
    """The series is this from now on."""
    database.execute(update(SeriesRow).where(SeriesRow.id == series.id).values(**_words(series)))
    database.execute(delete(SeriesFacilitator).where(SeriesFacilitator.series_id == series.id))
    _name_leaders(database, series.id, leaders)


def series_to_change(database: Session, series_id: str) -> Series:
    """The series as it is now that nobody else can change it."""
    return store.series_of(database.execute(select(*store.SERIES_COLUMNS).where(SeriesRow.id == series_id)).one())


def _words(series: Series) -> dict[str, Any]:
    return {"title": series.title, "themes": "\n".join(series.themes), "goals": series.goals,
            "heading": series.heading, "bigger_picture": series.bigger_picture, "earlier": series.earlier,
            "earlier_id": series.earlier_id, "earlier_address": series.earlier_address, "contact": series.contact,
            "upcoming": series.upcoming,
            "channels": "\n".join(f"{one.name} {one.address}" for one in series.channels)}


def still_leads_series(database: Session, person: SignedInPerson, series_id: str) -> bool:
    """Whether the person leads it now that nobody else can change it."""
    return database.execute(select(SeriesRow.id).where(SeriesRow.id == series_id, series_led_by(person))
                            .with_for_update()).scalar_one_or_none() is not None


# -- who leads what, for whoever sees to it that somebody does --------------------------------------------------------


def things_led() -> list[Led]:
    """Every series and event with those who are named as its leaders."""
    series = select(SeriesRow.id, SeriesRow.title, SeriesRow.slug, SeriesFacilitator.person_id).outerjoin(
        SeriesFacilitator, SeriesFacilitator.series_id == SeriesRow.id).order_by(SeriesRow.title, SeriesRow.id)
    events = select(EventRow.id, EventRow.title, EventRow.slug, EventFacilitator.person_id).outerjoin(
        EventFacilitator, EventFacilitator.event_id == EventRow.id).order_by(EventRow.starts_at, EventRow.id)
    with reading_aside() as connection:
        return [one for kind, question, way in (("series", series, "/events/series/"), ("event", events, "/events/"))
                for one in led_by_whom(kind, [(row[0], row[1], f"{way}{row[2]}", row[3])
                                              for row in connection.execute(question)])]


def name_leader(database: Session, kind: str, thing_id: str, person_id: str) -> None:
    """The person leads an event or a series too."""
    table, name = (EventFacilitator, "event_id") if kind == "event" else (SeriesFacilitator, "series_id")
    new = INSERT[database.get_bind().dialect.name](table).values({name: thing_id, "person_id": person_id})
    database.execute(new.on_conflict_do_nothing())


def _name_leaders(database: Session, series_id: str, leaders: Iterable[str]) -> None:
    database.execute(insert(SeriesFacilitator), [{"series_id": series_id, "person_id": one} for one in leaders])
