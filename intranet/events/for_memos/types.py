"""A series as a memo tells of it."""

from __future__ import annotations

from dataclasses import dataclass

from intranet.events.materials.types import Shown
from intranet.events.types import AgendaRow, Event, Series


@dataclass(frozen=True)
class Told:
    """An event with what was done there and how many came; nobody's name."""

    event: Event
    meeting: int | None
    """Which meeting of the series it is; None for what one town did on its own."""
    agenda: tuple[AgendaRow, ...] = ()
    materials: tuple[Shown, ...] = ()
    attended: int = 0
    organisations: int = 0


@dataclass(frozen=True)
class Retold:
    """A series with what was held by the memo's day and what comes after it."""

    series: Series
    held: tuple[Told, ...]
    coming: tuple[Event, ...]
    earlier: Series | None = None


@dataclass(frozen=True)
class Used:
    """At which meeting something was first used, and at which events in all."""

    meeting: int | None
    events: tuple[Event, ...]
