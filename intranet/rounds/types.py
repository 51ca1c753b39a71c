"""What a round is, who takes part in it, and what can go wrong with one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from intranet.faults import Invalid, NotFound
from intranet.worksheets.types import Definition

FEWEST = 2
"""So many answers at least are shown beside each other: product.md, the rule of five and its exception."""

State = Literal["open", "short", "revealed", "off"]
"""`short`: the day has come and fewer than FEWEST have answered. `off`: it was called off."""


@dataclass(frozen=True)
class Part:
    """One person who was asked. `ready_at` is when they said that their answers may be shown."""

    person_id: str
    asked_at: datetime
    sheet_id: str | None = None
    """Their own sheet; None before they begin, and again when they delete it."""
    ready_at: datetime | None = None

    @property
    def has_begun(self) -> bool:
        """Whether they have a sheet for the round."""
        return self.sheet_id is not None

    @property
    def is_ready(self) -> bool:
        """Whether they gave their answers."""
        return self.has_begun and self.ready_at is not None


@dataclass(frozen=True)
class Round:
    """One round of an organisation, with those who were asked."""

    id: str
    organisation_id: str
    definition: Definition
    """As it was when the round was opened: everybody answers the same questions."""
    perspective: str
    subject: str
    opened_by: str | None
    opened_at: datetime
    until: date
    """The last day on which one can answer."""
    reminded_on: date | None = None
    revealed_at: datetime | None = None
    called_off_at: datetime | None = None
    parts: tuple[Part, ...] = ()

    def part(self, person_id: str) -> Part | None:
        """The part of a person; None for who was not asked."""
        return next((part for part in self.parts if part.person_id == person_id), None)


@dataclass(frozen=True)
class NewRound:
    """What the contact fills in, as typed."""

    organisation_id: str
    perspective: str = ""
    subject: str = ""
    until: str = ""
    asked: tuple[str, ...] = ()
    key: str = ""
    """The round's id, which the form brings along: sent twice, it is one round."""


@dataclass(frozen=True)
class Standing:
    """How a round stands: its state, who is a member still, whose answers are given."""

    state: State
    members: Mapping[str, str]
    """The names of the organisation's members by id."""
    given: frozenset[str] = frozenset()
    """Those whose answers are given."""
    awaited: frozenset[str] = frozenset()
    """Members who were asked and have not said that they are ready."""
    begun: frozenset[str] = frozenset()
    """Members who have begun."""

    @property
    def may_reveal(self) -> bool:
        """Whether the contact can show the answers before the day: all who have begun are ready."""
        return self.state == "open" and len(self.given) >= FEWEST and not self.begun & self.awaited


@dataclass(frozen=True)
class Voice:
    """One person's answers as they were when they were shown. `place` is by chance and tells nothing."""

    place: int
    words: Mapping[str, str]
    is_own: bool = False


@dataclass(frozen=True)
class Looked:
    """A round as one person sees it."""

    round: Round
    standing: Standing
    part: Part | None
    is_contact: bool
    organisation: str
    voices: tuple[Voice, ...] = ()
    """Empty until the answers are shown."""
    answered: int = 0
    total: int = 0
    """How far the person's own sheet is."""

    @property
    def is_in(self) -> bool:
        """Whether the person's own answers are among those that are shown."""
        return any(voice.is_own for voice in self.voices)


@dataclass(frozen=True)
class Written:
    """Who wrote a field of the talk last, and when."""

    name: str
    """Empty when they are gone."""
    at: datetime


@dataclass(frozen=True)
class StepTold:
    """A step that was agreed in the round, in the reader's words."""

    what: str
    who: str
    due: date | None
    state: str
    """In words."""
    is_open: bool = True


@dataclass(frozen=True)
class Entry:
    """A round in a list, as one person sees it."""

    round: Round
    state: State
    organisation: str
    part: Part | None
    is_contact: bool
    given: int
    asked: int

    @property
    def waits_for_answer(self) -> bool:
        """Whether it waits for the person."""
        return self.state in ("open", "short") and self.part is not None and not self.part.is_ready


@dataclass(frozen=True)
class Choice:
    """An organisation in whose name the person can open rounds, with its members by id."""

    organisation_id: str
    name: str
    members: Mapping[str, str] = field(default_factory=dict)


class RoundNotFound(NotFound):
    """There is no such round, or it is not the acting person's to see."""


class RoundsNotFor(NotFound):
    """The worksheet is private: it has no rounds."""


class UnfitRound(Invalid):
    """A round cannot be opened or changed like this; `words` carries back what was typed."""


class TooLate(Invalid):
    """The answers are shown already, or the round was called off: it cannot be changed any more."""

    def __init__(self) -> None:
        super().__init__({"round": "too_late"})
