"""What an event may hold, what a change of it means. Pure: facts are handed in."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from intranet.events.leading.times import NoSuchHour, hour_of, moment_of
from intranet.events.leading.types import NewEvent, TypedEvent, TypedRow, UnfitEvent
from intranet.events.types import AgendaRow, Event
from intranet.text.days import day_of
from intranet.text.signs import says_something

LIMITS = {"title": 120, "town": 60, "place": 120, "address": 200, "day": 30, "starts": 20, "ends": 20, "last_day": 30,
          "seats": 10, "speaker": 120, "description": 10_000, "series": 80, "meeting": 10}
LONGEST_REASON = 300
LONGEST_WHAT, LONGEST_WHO = 200, 120
MOST_ROWS, SPARE_ROWS = 40, 3
MOST_MINUTES, MOST_SEATS, MOST_MEETINGS = 1_440, 5_000, 99
LONGEST = timedelta(days=14)
YEARS = range(2000, 2100)
FIGURES = re.compile("[0-9]{1,6}")
RESERVED = frozenset({"new", "series", "here", "files", "calendar", "past", "coming"})
"""Words that addresses below /events mean already."""


def check_event(typed: TypedEvent, unfit: Mapping[str, str], series: Mapping[str, str], leaders: Collection[str],
                language: str, zone: ZoneInfo, own_id: str) -> NewEvent:
    """The event that was typed; raises UnfitEvent with everything that is wrong.

    `unfit` are problems that the input layer found, `series` ids of the series that the person leads by slug,
    `leaders` the ids of those who may lead.
    """
    words, problems = typed.words, dict(unfit)
    if "title" not in problems and not says_something(words.get("title", "")):
        problems["title"] = "missing"
    starts_at, ends_at = _times(words, zone, problems)
    seats = _number(words, "seats", MOST_SEATS, problems)
    meeting = _number(words, "meeting", MOST_MEETINGS, problems)
    agenda = _agenda(typed.rows, problems)
    chosen = words.get("series", "")
    if chosen and chosen not in series:
        problems["series"] = "not_a_choice"
    if problems or starts_at is None or ends_at is None:
        raise UnfitEvent(problems, typed)
    named = {own_id, *(one for one in typed.facilitators if one in leaders)}
    return NewEvent(words["title"], language, words.get("town", ""), words.get("place", ""), words.get("address", ""),
                    words.get("description", "").strip(), words.get("speaker", ""), starts_at, ends_at, seats,
                    series.get(chosen), agenda, tuple(sorted(named)), meeting if chosen else None)


def _times(words: Mapping[str, str], zone: ZoneInfo,
           problems: dict[str, str]) -> tuple[datetime | None, datetime | None]:
    day = _day(words, "day", problems)
    last = _day(words, "last_day", problems) if words.get("last_day", "").strip() else day
    starts_at = _moment(words, "starts", day, zone, problems)
    ends_at = _moment(words, "ends", last, zone, problems, starts_at)
    if starts_at is not None and ends_at is not None:
        if ends_at <= starts_at:
            problems["ends" if last == day else "last_day"] = "before_start"
        elif ends_at - starts_at > LONGEST:
            problems["last_day"] = "too_long_event"
    return starts_at, ends_at


def _day(words: Mapping[str, str], name: str, problems: dict[str, str]) -> date | None:
    text = words.get(name, "")
    if name in problems:
        return None
    if not text.strip():
        problems[name] = "missing"
        return None
    try:
        return day_of(text, YEARS)
    except ValueError:
        problems[name] = "not_a_day"
        return None


def _moment(words: Mapping[str, str], name: str, day: date | None, zone: ZoneInfo, problems: dict[str, str],
            after: datetime | None = None) -> datetime | None:
    text = words.get(name, "")
    if name in problems:
        return None
    if not text.strip():
        problems[name] = "missing"
        return None
    try:
        hour = hour_of(text)
        return moment_of(day, hour, zone, after) if day is not None else None
    except NoSuchHour:
        problems[name] = "no_such_hour"
    except ValueError:
        problems[name] = "not_an_hour"
    return None


def _number(words: Mapping[str, str], name: str, most: int, problems: dict[str, str]) -> int | None:
    plain = words.get(name, "").strip()
    if not plain or name in problems:
        return None
    if FIGURES.fullmatch(plain) is None or not 1 <= int(plain) <= most:
        problems[name] = "not_a_number"
        return None
    return int(plain)


def _agenda(rows: Sequence[TypedRow], problems: dict[str, str]) -> tuple[AgendaRow, ...]:
    found = []
    for number, row in enumerate(rows):
        if row.is_empty:
            continue
        minutes = row.minutes.strip()
        if minutes and (FIGURES.fullmatch(minutes) is None or not 1 <= int(minutes) <= MOST_MINUTES):
            problems[f"minutes-{number}"] = "not_minutes"
        if not says_something(row.what):
            problems.setdefault(f"what-{number}", "missing")
        if f"minutes-{number}" not in problems and f"what-{number}" not in problems:
            found.append(AgendaRow(int(minutes or 0), row.what, row.who))
    return tuple(found)


def with_room(rows: Sequence[TypedRow]) -> list[TypedRow]:
    """The rows with some empty ones after them, and none empty between."""
    full = [row for row in rows if not row.is_empty]
    return full + [TypedRow()] * max(0, min(SPARE_ROWS, MOST_ROWS - len(full)))


def moved_row(rows: Sequence[TypedRow], do: str) -> list[TypedRow]:
    """The rows after a button: `up-2` and `down-2` move a row, `out-2` takes it out; anything else changes nothing."""
    found = list(rows)
    way, _, number = do.partition("-")
    at = int(number) if FIGURES.fullmatch(number) else -1
    other = at - 1 if way == "up" else at + 1
    if way == "out" and 0 <= at < len(found):
        del found[at]
    elif way in ("up", "down") and 0 <= at < len(found) and 0 <= other < len(found):
        found[at], found[other] = found[other], found[at]
    return found


# -- changing ---------------------------------------------------------------------------------------------------------


def is_moved(before: Event, after: NewEvent) -> bool:
    """Whether people have to be told: another time or place."""
    return (before.starts_at, before.ends_at, before.place, before.address, before.town) != (
        after.starts_at, after.ends_at, after.place, after.address, after.town)


def sequence_after(before: Event, after: NewEvent) -> int:
    """The calendar entry's number: it rises with everything that a calendar shows, once others may have it."""
    shown = is_moved(before, after) or (before.title, before.description) != (after.title, after.description)
    return before.sequence + (1 if shown and before.state != "draft" else 0)


def free_slug(wanted: str, taken: Collection[str]) -> str:
    """The wanted slug, or with a number behind it when it is taken or means something else."""
    plain = wanted[:70].strip("-_") or "tapahtuma"
    found, number = plain, 2
    while found in taken or found in RESERVED:
        found, number = f"{plain}-{number}", number + 1
    return found
