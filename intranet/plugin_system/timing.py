"""At which times something is to happen: every few minutes, daily or weekly on a Finnish wall clock. Pure.

A time that the clock skips in spring comes an hour later on the wall, one that it shows twice in autumn comes once.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from datetime import time as WallTime
from typing import Literal, get_args
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Europe/Helsinki")
Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
WEEKDAYS: tuple[Weekday, ...] = get_args(Weekday)
MINUTES_A_DAY = 1440


@dataclass(frozen=True)
class EveryMinutes:
    """Every so many minutes, counted from midnight UTC; `minutes` divides a day into whole steps."""

    minutes: int

    def __post_init__(self) -> None:
        if not 1 <= self.minutes <= MINUTES_A_DAY or MINUTES_A_DAY % self.minutes:
            raise ValueError(f"a day is no whole number of times {self.minutes} minutes")


@dataclass(frozen=True)
class Daily:
    """Every day at this time of a Finnish wall clock."""

    hour: int
    minute: int = 0

    def __post_init__(self) -> None:
        WallTime(self.hour, self.minute)  # raises ValueError


@dataclass(frozen=True)
class Weekly:
    """Once a week, such as `Weekly("monday", 8)`."""

    weekday: Weekday
    hour: int
    minute: int = 0

    def __post_init__(self) -> None:
        WallTime(self.hour, self.minute)
        if self.weekday not in WEEKDAYS:
            raise ValueError(f"weekdays are {', '.join(WEEKDAYS)}, not {self.weekday}")


When = EveryMinutes | Daily | Weekly


def latest(when: When, now: datetime) -> datetime:
    """The last of its times that is not after `now`, in UTC."""
    if isinstance(when, EveryMinutes):
        midnight = now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
        step = timedelta(minutes=when.minutes)
        return midnight + (now - midnight) // step * step
    return next(moment for moment in (_on_day(when, now, -days) for days in range(9)) if moment and moment <= now)


def following(when: When, now: datetime) -> datetime:
    """The first of its times that is after `now`, in UTC."""
    if isinstance(when, EveryMinutes):
        return latest(when, now) + timedelta(minutes=when.minutes)
    return next(moment for moment in (_on_day(when, now, days) for days in range(9)) if moment and moment > now)


def _on_day(when: Daily | Weekly, now: datetime, days: int) -> datetime | None:
    """Its time on the day so many days from now; None on a day that has none."""
    day = now.astimezone(ZONE).date() + timedelta(days=days)
    if isinstance(when, Weekly) and day.weekday() != WEEKDAYS.index(when.weekday):
        return None
    return datetime.combine(day, WallTime(when.hour, when.minute), ZONE).astimezone(UTC)
