"""Clock times of an agenda. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from intranet.events.types import AgendaRow


@dataclass(frozen=True)
class TimedRow:
    """A row of an agenda with when it begins and ends; neither where nobody said how long the rows up to it take."""

    starts_at: datetime | None
    ends_at: datetime | None
    row: AgendaRow


def timed(starts_at: datetime, rows: Iterable[AgendaRow]) -> tuple[TimedRow, ...]:
    """One after the other from the beginning on. In UTC, so that a night when clocks change has its real hours."""
    found: list[TimedRow] = []
    at: datetime | None = starts_at
    for row in rows:
        end = at + timedelta(minutes=row.minutes) if at is not None and row.minutes else None
        found.append(TimedRow(at if end is not None else None, end, row))
        at = end
    return tuple(found)


def minutes(rows: Iterable[AgendaRow]) -> int:
    """How long all of it takes."""
    return sum(row.minutes for row in rows)
