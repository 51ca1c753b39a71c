"""What a facilitator fills in, and what can go wrong with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from intranet.events.types import AgendaRow, Event, Series
from intranet.faults import Invalid, Stale


@dataclass(frozen=True)
class TypedRow:
    """A row of an agenda as it was typed."""

    minutes: str = ""
    what: str = ""
    who: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed into it."""
        return not (self.minutes or self.what or self.who)


@dataclass(frozen=True)
class TypedEvent:
    """The form of an event as it was typed; everything comes back from here."""

    words: Mapping[str, str]
    """By field: title, town, place, address, day, starts, ends, last_day, seats, speaker, description, series,
    meeting."""
    rows: Sequence[TypedRow] = ()
    facilitators: Sequence[str] = ()
    seen: str = ""
    """When the event was last changed, as the page saw it."""
    tell: bool = False
    """Whether everybody who is signed up is to be told of another time or place."""


@dataclass(frozen=True)
class NewEvent:
    """An event that can be kept."""

    title: str
    language: str
    town: str
    place: str
    address: str
    description: str
    speaker: str
    starts_at: datetime
    ends_at: datetime
    seats: int | None
    series_id: str | None
    agenda: tuple[AgendaRow, ...]
    facilitators: tuple[str, ...]
    meeting: int | None = None


@dataclass(frozen=True)
class LedEvent:
    """An event for those who lead it."""

    event: Event
    agenda: tuple[AgendaRow, ...]
    facilitators: tuple[str, ...]
    """Ids of persons."""

    @property
    def seen(self) -> str:
        """What its form sends back, so that nobody overwrites what another facilitator saved meanwhile."""
        return self.event.changed_at.isoformat() if self.event.changed_at else ""


@dataclass(frozen=True)
class LedSeries:
    """A series for those who lead it."""

    series: Series
    facilitators: tuple[str, ...]
    events: int = 0


class UnfitEvent(Invalid):
    """The event cannot be kept like this; everything that was typed comes back."""

    def __init__(self, problems: Mapping[str, str], typed: TypedEvent) -> None:
        super().__init__(problems, typed.words)
        self.typed = typed


class UnfitSeries(Invalid):
    """The series cannot be kept like this."""


class StaleSeries(Stale):
    """Another facilitator saved the series after this form was opened."""

    def __init__(self, saved: Series, words: Mapping[str, str]) -> None:
        super().__init__("the series was changed meanwhile")
        self.saved = saved
        self.words = words


class StaleEvent(Stale):
    """Another facilitator saved the event after this form was opened."""

    def __init__(self, saved: LedEvent, typed: TypedEvent) -> None:
        super().__init__("the event was changed meanwhile")
        self.saved = saved
        self.typed = typed


class NotNow(Stale):
    """The event is not in a state in which this can be done."""

    def __init__(self, event: Event) -> None:
        super().__init__(event.state)
        self.event = event
