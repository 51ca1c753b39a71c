"""Days as people type them, and where a day ends on a clock. Pure."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta, tzinfo

ISO_DAY = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
FINNISH_DAY = re.compile(r"([0-9]{1,2})\. ?([0-9]{1,2})\. ?([0-9]{4})")
ANY_YEAR = range(1, 10_000)


def day_of(text: str, years: range = ANY_YEAR) -> date | None:
    """The day that was picked (2027-05-31) or typed (31.5.2027), None for none.

    Raises ValueError for anything else, and for a day of another year than these.
    """
    plain = " ".join(text.split())
    if not plain:
        return None
    if (found := ISO_DAY.fullmatch(plain)) is not None:
        year, month, day = map(int, found.groups())
    elif (found := FINNISH_DAY.fullmatch(plain)) is not None:
        day, month, year = map(int, found.groups())
    else:
        raise ValueError(plain)
    if year not in years:
        raise ValueError(plain)
    return date(year, month, day)


def end_of(day: date, zone: tzinfo) -> datetime:
    """The moment at which a day is over on the clocks of a zone."""
    return datetime.combine(day + timedelta(days=1), time(), zone)


def last_day(end: datetime, zone: tzinfo) -> date:
    """The last day of what ends at this moment."""
    return (end - timedelta(seconds=1)).astimezone(zone).date()
