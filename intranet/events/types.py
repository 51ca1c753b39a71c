"""What series, events and sign-ups are, and what can go wrong with them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from intranet.faults import Invalid, NotFound, Stale
from intranet.text.words import Said

State = Literal["draft", "published", "cancelled"]
ROLE = "facilitator"


@dataclass(frozen=True)
class Channel:
    """Where people hear more or sign up: a name and an address."""

    name: str
    address: str


@dataclass(frozen=True)
class Series:
    """Events that share themes and goals."""

    id: str
    slug: str
    title: str
    language: str
    themes: tuple[str, ...] = ()
    goals: str = ""
    heading: str = ""
    """What stands above a memo of it besides the title, one line below the other."""
    bigger_picture: str = ""
    earlier: str = ""
    """How it goes on from an earlier series; the next two say where that one is."""
    earlier_id: str | None = None
    earlier_address: str = ""
    contact: str = ""
    upcoming: str = ""
    """Who prepares what comes next, and when."""
    channels: tuple[Channel, ...] = ()

    @property
    def said_title(self) -> Said:
        """The title with the language it is in."""
        return Said(self.title, self.language)

    @property
    def path(self) -> str:
        """Its page."""
        return f"/events/series/{self.slug}"


@dataclass(frozen=True)
class AgendaRow:
    """What is done for so many minutes, and who leads it."""

    minutes: int
    """0: nobody said how long."""
    what: str
    who: str = ""


@dataclass(frozen=True)
class Event:
    """A meeting, with how many come. Those numbers are counts: everybody may see them."""

    id: str
    slug: str
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
    state: State
    reason: str = ""
    sequence: int = 0
    changed_at: datetime | None = None
    series_id: str | None = None
    series_slug: str = ""
    series_title: str = ""
    series_language: str = ""
    signed_up: int = 0
    waiting: int = 0
    meeting: int | None = None
    """Which meeting of its series it is."""
    happened: str = ""
    speaker_part: str = ""
    still_open: str = ""

    @property
    def said_title(self) -> Said:
        """The title with the language it is in."""
        return Said(self.title, self.language)

    @property
    def said_series(self) -> Said:
        """The series' title with the language it is in."""
        return Said(self.series_title, self.series_language)

    @property
    def path(self) -> str:
        """Its page."""
        return f"/events/{self.slug}"

    @property
    def free(self) -> int | None:
        """How many seats nobody has; None where as many can come as want to."""
        return None if self.seats is None else max(0, self.seats - self.signed_up)

    @property
    def is_full(self) -> bool:
        """Whether who signs up now has to wait. A freed seat belongs to those who wait already."""
        return self.seats is not None and (self.free == 0 or self.waiting > 0)

    @property
    def where(self) -> str:
        """Place and town in one line."""
        return ", ".join(filter(None, (self.place, self.town)))

    @property
    def title_and_town(self) -> str:
        """What tells it from the same meeting in another town."""
        # a town's name in a title is often inflected: Iisalmessa, Varkaudessa
        stem = self.town[:max(3, len(self.town) - 2)].casefold()
        return self.title if stem in self.title.casefold() else f"{self.title}, {self.town}"


@dataclass(frozen=True)
class Standing:
    """How one person stands with an event."""

    has_seat: bool
    place: int = 0
    """Their place among those who wait, counted from 1; 0 with a seat."""
    needs: str = ""


@dataclass(frozen=True)
class OwnEvent:
    """An event as one person's list shows it."""

    event: Event
    standing: Standing | None
    leads: bool
    was_there: bool = False
    """Whether they were noted as present."""


@dataclass(frozen=True)
class SignedUp:
    """A row of sign-ups, for the rules about seats."""

    person_id: str
    number: int
    has_seat: bool


@dataclass(frozen=True)
class EventChoice:
    """An event with whose facilitators somebody can share something of theirs."""

    id: str
    title: str
    starts_at: datetime
    facilitators: tuple[str, ...]
    """Their names."""


class EventNotFound(NotFound):
    """There is no such event, or it is not published, or others lead it."""


class SeriesNotFound(NotFound):
    """There is no such series, or nothing of it is published, or others lead it."""


class SignUpClosed(Stale):
    """The event has begun, or was called off: nobody can sign up or cancel any more."""

    def __init__(self, event: Event, needs: str = "") -> None:
        super().__init__("sign-up is closed")
        self.event = event
        self.needs = needs


class UnfitSignUp(Invalid):
    """What was written about needs cannot be kept as it is."""
