"""Events for tests: builders that say what matters, and a look at the seats."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from flask import Flask

from intranet import clock
from intranet.database import writing
from intranet.events.models import AgendaItem, EventFacilitator, EventRow, SeriesFacilitator, SeriesRow
from intranet.ids import random_id
from intranet.people.models import Person
from tests.tables import rows
from tests.visitor import Visitor

SOON = timedelta(days=10)
TYPED = {"title": "Pienmarkkinat Varkaudessa", "town": "Varkaus", "place": "Kirjasto", "address": "Osmajoentie 1",
         "day": "19.4.2099", "starts": "8.30", "ends": "11.30", "last_day": "", "seats": "20", "speaker": "",
         "description": "Tervetuloa!", "series": "", "minutes-0": "30", "what-0": "Kahvit", "who-0": "",
         "minutes-1": "150", "what-1": "Aikajana", "who-1": "Veera", "minutes-2": "", "what-2": "", "who-2": ""}
"""The form of an event, filled."""


def an_event(site: Flask, slug: str = "iisalmi", *, led_by: Iterable[Visitor] = (), state: str = "published",
             seats: int | None = None, starts_at: datetime | None = None, hours: float = 3, series: str | None = None,
             agenda: Sequence[tuple[int, str, str]] = (), **facts: Any) -> str:
    """An event in the database; its id. It begins in ten days when nothing else is said, and ends on the same day."""
    begins = starts_at or (clock.now() + SOON).replace(hour=9, minute=0, second=0, microsecond=0)
    event_id = random_id()
    values: dict[str, Any] = {"title": "Pienmarkkinat Iisalmessa", "town": "Iisalmi", "place": "Kulttuurikeskus",
                              "language": "fi", **facts}
    with site.app_context(), writing() as database:
        database.add(EventRow(id=event_id, slug=slug, series_id=series, starts_at=begins,
                              ends_at=begins + timedelta(hours=hours), seats=seats, state=state, made_at=clock.now(),
                              changed_at=clock.now(), **values))
        database.flush()
        for leader in led_by:
            database.add(EventFacilitator(event_id=event_id, person_id=leader.person_id))
        for number, (minutes, what, who) in enumerate(agenda):
            database.add(AgendaItem(event_id=event_id, number=number, minutes=minutes, what=what, who=who))
    return event_id


def a_series(site: Flask, slug: str = "kevat", *, led_by: Iterable[Visitor] = (), title: str = "Pienmarkkinat, kevät",
             themes: str = "Yhteistyö\nVaikuttaminen", goals: str = "Yhteinen linja löytyy.") -> str:
    """A series in the database; its id."""
    series_id = random_id()
    with site.app_context(), writing() as database:
        database.add(SeriesRow(id=series_id, slug=slug, title=title, language="fi", themes=themes, goals=goals,
                               made_at=clock.now()))
        database.flush()
        for leader in led_by:
            database.add(SeriesFacilitator(series_id=series_id, person_id=leader.person_id))
    return series_id


def some_people(number: int, a_person: Callable[..., Person], sits_down: Callable[[Person], Visitor],
                organisation: str = "Kallaveden Omaiset ry") -> list[Visitor]:
    """So many members at browsers of their own."""
    return [sits_down(a_person(f"Henkilö {one + 1}", email=f"henkilo{one + 1}@demo.example",
                               organisation=organisation)) for one in range(number)]


def seats(site: Flask) -> list[tuple[int, bool]]:
    """Number and seat of everybody who is signed up, in the order in which they came."""
    return [(row.number, bool(row.has_seat)) for row in
            rows(site, "SELECT number, has_seat FROM event_sign_up ORDER BY event_id, number")]


def utc(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    """A moment in UTC."""
    return datetime(year, month, day, hour, minute, tzinfo=UTC)


def sent(visitor: Visitor, path: str, **changes: Any) -> dict[str, Any]:
    """The form as the page has it, with changes: a browser sends all of it."""
    page = visitor.opens(path)
    fields = {one.get("name"): one.get("value", "") for one in next(page.tree.iter("main")).iter("input")
              if one.get("type") not in ("checkbox", "submit")}
    fields |= {one.get("name"): (one.text or "").lstrip("\n") for one in page.all("textarea")}
    return {**fields, **changes}


def event_row(site: Flask, slug: str) -> Any:
    """The event as the database has it."""
    return rows(site, "SELECT * FROM event WHERE slug = :slug", slug=slug)[0]


def in_an_hour(**facts: Any) -> dict[str, Any]:
    """What makes an event begin in an hour."""
    return {"starts_at": clock.now() + timedelta(hours=1), **facts}


def door_code_of(site: Flask) -> str:
    """The code on the door of the only event."""
    return str(rows(site, "SELECT door_code FROM event")[0].door_code)
