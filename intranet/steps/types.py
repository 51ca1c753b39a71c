"""A step as it is kept, as a form sends it and as pages show it; and what can go wrong with one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Literal, get_args

from intranet.faults import Invalid, NotFound, Stale
from intranet.text.words import Words

State = Literal["open", "done", "dropped"]
Change = Literal["save", "moved", "done", "dropped", "back"]
CHANGES: tuple[Change, ...] = get_args(Change)
"""What the buttons of a step do."""
OTHER = "other"
"""The choice “somebody else”: the name is written beside it."""
ONLY_ME = "me"
"""The choice that no organisation sees the step."""
Show = Literal["all", "own", "organisation"]
SHOWS: tuple[Show, ...] = get_args(Show)


@dataclass(frozen=True)
class Origin:
    """Where a step comes from, and whose it is. `kind` is `sheet`, `round` or an empty text."""

    kind: str = ""
    id: str = ""
    organisation_id: str | None = None
    """The organisation whose step it is and whose members see it; None: it is the acting person's alone."""
    worksheet: str = ""
    perspective: str = ""
    subject: str = ""
    dimension: str = ""


@dataclass(frozen=True)
class Moved:
    """The date was another one before."""

    before: date | None
    after: date | None
    at: datetime


@dataclass(frozen=True)
class Step:
    """A step with everything that is kept of it."""

    id: str
    what: str
    person_id: str | None
    """The colleague who does it; None when `who_name` says who, or when who did has left."""
    who_name: str
    due: date | None
    organisation_id: str | None
    private_to: str | None
    """The one person who sees it; None for a step of an organisation."""
    created_by: str | None
    created_at: datetime
    changed_by: str | None
    changed_at: datetime
    origin_kind: str = ""
    origin_id: str = ""
    worksheet: str = ""
    perspective: str = ""
    subject: str = ""
    dimension: str = ""
    state: State = "open"
    closed_on: date | None = None
    """The day on which it was done or dropped, as the person said."""
    closed_at: datetime | None = None
    closed_by: str | None = None
    outcome: str = ""
    """What came of it, or why it was dropped."""
    moves: tuple[Moved, ...] = ()
    version: int = 1
    reminded: int = 0
    """Which reminder has been sent: see rules.reminder_due."""


@dataclass(frozen=True)
class StepWords:
    """What a form sends, as it was typed."""

    what: str = ""
    who: str = ""
    """A person's id, or OTHER."""
    who_name: str = ""
    due: str = ""
    whose: str = ""
    """An organisation's id, or ONLY_ME; empty where the form does not ask."""
    key: str = ""
    """Given to the opened form: the same form sent twice makes one step."""
    dimension: str = ""
    closed_on: str = ""
    outcome: str = ""


@dataclass(frozen=True)
class StepShown:
    """A step as pages show it to one reader."""

    step: Step
    who: str
    """The name of who does it; empty when they have left the site."""
    may_change: bool
    days: int | None
    """Days until its date, negative when that has passed; None without a date or when it is closed."""
    organisation: str = ""
    """The organisation's name; empty for a step that the reader alone sees."""
    worksheet: Words = field(default_factory=dict)
    area: Words = field(default_factory=dict)

    @property
    def is_late(self) -> bool:
        """Whether it is open and its date has passed."""
        return self.days is not None and self.days < 0


@dataclass(frozen=True)
class Person:
    """Somebody who can be chosen to do it."""

    id: str
    name: str


@dataclass(frozen=True)
class Place:
    """An organisation that the step can belong to."""

    id: str
    name: str


@dataclass(frozen=True)
class StepForm:
    """The form of a step: what it holds, what can be chosen, and what is wrong with what was sent."""

    words: StepWords
    people: tuple[Person, ...]
    places: tuple[Place, ...] = ()
    may_be_private: bool = False
    problems: Mapping[str, str] = field(default_factory=dict)
    """Sentences by field."""

    @property
    def asks_whose(self) -> bool:
        """Whether there is a choice of who sees it."""
        return len(self.places) + self.may_be_private > 1

    def filled(self, words: StepWords) -> StepForm:
        """The same with what was typed."""
        return replace(self, words=words)

    def wrong(self, problems: Mapping[str, str]) -> StepForm:
        """The same with what is wrong."""
        return replace(self, problems=problems)


@dataclass(frozen=True)
class Plan:
    """The steps that come from one thing, and the form for one more. As a sequence it is its steps."""

    steps: tuple[StepShown, ...]
    form: StepForm

    def __iter__(self) -> Iterator[StepShown]:
        return iter(self.steps)

    def __len__(self) -> int:
        return len(self.steps)

    def __bool__(self) -> bool:
        return True

    def again(self, words: StepWords, problems: Mapping[str, str]) -> Plan:
        """The same with what was sent and could not be kept."""
        return replace(self, form=self.form.filled(words).wrong(problems))


@dataclass(frozen=True)
class Listed:
    """A person's page of steps, in the order in which it shows them."""

    late: tuple[StepShown, ...] = ()
    coming: tuple[StepShown, ...] = ()
    undated: tuple[StepShown, ...] = ()
    closed: tuple[StepShown, ...] = ()
    more_open: bool = False
    more_closed: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show."""
        return not (self.late or self.coming or self.undated or self.closed)


@dataclass(frozen=True)
class Reminding:
    """Whether somebody wants reminders by mail, and for which time the last one was made."""

    wanted: bool = True
    reminded_at: datetime | None = None


class StepNotFound(NotFound):
    """There is no such step, or it is not the acting person's to see."""


class UnfitStep(Invalid):
    """What was sent cannot be kept as it is."""


class StaleStep(Stale):
    """Somebody changed the step after this one was opened: `saved` is what stands, `sent` is what was typed."""

    def __init__(self, saved: Step, sent: StepWords) -> None:
        super().__init__(saved.id)
        self.saved, self.sent = saved, sent
