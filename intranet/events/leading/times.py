"""Hours as people type them, and the moments that a day and an hour mean on a Finnish clock. Pure.

An hour that a spring night has not is refused with a sentence; of one that an autumn night has twice the first is
taken, for an end the first that is after the beginning.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

HOUR = re.compile(r"(?:klo |kl\. ?|at )?([0-9]{1,2})(?:[.:]([0-9]{2}))?")


class NoSuchHour(ValueError):
    """The clocks are moved on that night: this hour does not exist."""


def hour_of(text: str) -> time:
    """8.30, 8:30, 08.30 or 8; raises ValueError."""
    found = HOUR.fullmatch(text.strip().casefold())
    if found is None:
        raise ValueError(text)
    return time(int(found[1]), int(found[2] or 0))


def moment_of(day: date, hour: time, zone: ZoneInfo, after: datetime | None = None) -> datetime:
    """The moment in UTC at which clocks show this; raises NoSuchHour. `after`: rather one that comes after it."""
    first = datetime.combine(day, hour, zone).astimezone(UTC)
    if first.astimezone(zone).replace(tzinfo=None) != datetime.combine(day, hour):
        raise NoSuchHour(f"{day} {hour}")
    second = datetime.combine(day, hour.replace(fold=1), zone).astimezone(UTC)
    return second if after is not None and first <= after < second else first


def is_twice(moment: datetime, zone: ZoneInfo) -> bool:
    """Whether clocks show this hour twice on that night."""
    local = moment.astimezone(zone)
    return local.replace(fold=0).utcoffset() != local.replace(fold=1).utcoffset()
