"""The demo's events: coming ones, of which days are counted from the first start, and those of the memo of 2018.

Of 2018 only what the memo tells is there. An event has to have a time: where the memo gives none, the event's own name
says that its time is an example, so that it is said wherever the time shows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta

from pydantic import Field
from sqlalchemy.orm import Session

from intranet import clock
from intranet.cards import actions as cards
from intranet.database import reading_aside, writing
from intranet.events.afterwards import store as afterwards
from intranet.events.afterwards.types import Afterwards
from intranet.events.leading import store
from intranet.events.leading.times import hour_of, moment_of
from intranet.events.leading.types import NewEvent
from intranet.events.materials import store as materials
from intranet.events.materials.types import Material
from intranet.events.presence import store as presence
from intranet.events.types import AgendaRow, Channel, Series
from intranet.extensions import current_settings
from intranet.ids import random_id
from intranet.people.demo import person_id_of
from intranet.text.definitions import read_definition
from intranet.text.parts import Part
from intranet.web.formatting import ZONE

FILES = ("events.yaml", "events_2018.yaml")
FACILITATOR = "vetaja@demo.example"
SATURDAY = 5


class RowPart(Part):
    """One of `agenda`."""

    minutes: int = Field(default=0, ge=0, le=1_440)
    """0: nobody knows."""
    what: str = Field(min_length=1, max_length=200)
    who: str = Field(default="", max_length=120)


class TownPart(Part):
    """One of `also`: the same meeting in another town."""

    slug: str
    title: str = Field(min_length=1, max_length=120)
    town: str
    on: date


class EventPart(Part):
    """One of `events`."""

    slug: str
    title: str = Field(min_length=1, max_length=120)
    town: str
    place: str = ""
    address: str = ""
    in_days: int = 0
    """From the first start on."""
    on: date | None = None
    """The day itself, for what has been."""
    starts: str
    ends: str
    seats: int | None = None
    meeting: int | None = None
    speaker: str = ""
    description: str = ""
    happened: str = ""
    speaker_part: str = ""
    still_open: str = ""
    note: str = ""
    """What we say of it ourselves, below the series' note."""
    agenda: list[RowPart] = []
    worksheets: list[str] = []
    videos: list[str] = []
    """Titles of videos of which no address is known."""
    cards: list[str] = []
    also: list[TownPart] = []

    def everywhere(self) -> list[EventPart]:
        """This one and the same in other towns."""
        return [self, *(self.model_copy(update=town.model_dump()) for town in self.also)]


class ChannelPart(Part):
    """One of `channels`."""

    name: str
    address: str


class SeriesPart(Part):
    """One of `series`."""

    slug: str
    title: str = Field(min_length=1, max_length=120)
    heading: str = ""
    themes: list[str] = []
    goals: str = ""
    bigger_picture: str = ""
    earlier: str = ""
    contact: str = ""
    upcoming: str = ""
    channels: list[ChannelPart] = []
    note: str = ""
    """What we say of it ourselves, in every event."""
    events: list[EventPart] = []


class DemoFile(Part):
    """The whole file."""

    series: list[SeriesPart]


def load_demo(say: Callable[[str], None] = print) -> None:
    """Make what is missing; a series that is there stays as it is."""
    facilitator = person_id_of(FACILITATOR)
    if facilitator is None:
        return
    by_slug = {card.slug: card.card_id for card in cards.readables()}
    for name in FILES:
        path = current_settings.content / "demo" / name
        file, complaints = read_definition(path, DemoFile) if path.exists() else (None, [])
        for complaint in complaints:
            say(complaint.sentence())
        made = _load(file.series, facilitator, by_slug) if file else 0
        if made:
            say(f"demo: {made} {'coming' if name == FILES[0] else 'past'} events, led by {FACILITATOR}")


def _load(parts: Iterable[SeriesPart], facilitator: str, by_slug: dict[str, str]) -> int:
    with reading_aside() as connection:
        there, made = store.series_slugs(connection), 0
    for one in parts:
        if one.slug in there:
            continue
        with writing() as database:
            now, series = clock.now(), _series(one)
            events = [event for part in one.events for event in part.everywhere()]
            days = [event.on for event in events if event.on]
            store.add_series(database, series, [facilitator], _moment(min(days), "12.00") if days else now)
            for event in events:
                _add(database, event, series.id, one.note, facilitator, by_slug, now)
        made += len(events)
    return made


def _series(one: SeriesPart) -> Series:
    return Series(random_id(), one.slug, one.title, "fi", tuple(one.themes), one.goals, one.heading,
                  one.bigger_picture, one.earlier, contact=one.contact, upcoming=one.upcoming,
                  channels=tuple(Channel(channel.name, channel.address) for channel in one.channels))


def _add(database: Session, one: EventPart, series_id: str, note: str, facilitator: str, by_slug: dict[str, str],
         now: datetime) -> None:
    day = one.on or working_day(now.astimezone(ZONE).date() + timedelta(days=one.in_days))
    rows = tuple(AgendaRow(row.minutes, row.what, row.who) for row in one.agenda)
    event_id, about = random_id(), _below(one.description, " ".join(filter(None, (note, one.note))))
    store.add_event(database, event_id, one.slug, NewEvent(
        one.title, "fi", one.town, one.place, one.address, about, one.speaker, _moment(day, one.starts),
        _moment(day, one.ends), one.seats, series_id, rows, (facilitator,), one.meeting), now, "published")
    afterwards.keep(database, event_id, Afterwards(one.happened, one.speaker_part, one.still_open))
    found = [*(Material(random_id(), "sheet", "", key) for key in one.worksheets),
             *(Material(random_id(), "video", title) for title in one.videos),
             *(Material(random_id(), "card", "", card_id=by_slug[slug]) for slug in one.cards if slug in by_slug)]
    for material in found:
        materials.add(database, event_id, material, now)
    if one.on:
        presence.forget_names(database, event_id, now)  # nobody is noted for a meeting before this site


def _below(text: str, note: str) -> str:
    return "\n\n".join(filter(None, (text, note)))


def _moment(day: date, hour: str) -> datetime:
    return moment_of(day, hour_of(hour), ZONE)


def working_day(day: date) -> date:
    """The day, or the Monday after a weekend."""
    return day + timedelta(days=7 - day.weekday()) if day.weekday() >= SATURDAY else day
