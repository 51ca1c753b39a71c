"""What live sessions, their steps, answers and reveals are, and what can go wrong with them.

The content of a step and what is revealed are also what is stored (keeping.py writes and reads them as JSON): give a
new field a default, or old sessions cannot be read.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from intranet.faults import Invalid, NotFound, Stale
from intranet.text.words import Said, Words, in_language

State = Literal["draft", "running", "ended"]
Kind = Literal["text", "card", "section", "statement", "question", "words", "timer"]
KINDS: tuple[Kind, ...] = ("text", "card", "statement", "question", "words", "section", "timer")
"""In the order in which a run sheet offers them."""
ROLE = "facilitator"
ONLY = "q"
"""The id of the question of a step that asks one thing."""


@dataclass(frozen=True)
class Point:
    """One answer that can be chosen."""

    value: str
    label: Words


AGREEMENT = (
    Point("1", {"fi": "täysin eri mieltä", "sv": "helt av annan åsikt", "en": "strongly disagree"}),
    Point("2", {"fi": "jokseenkin eri mieltä", "sv": "delvis av annan åsikt", "en": "somewhat disagree"}),
    Point("3", {"fi": "jokseenkin samaa mieltä", "sv": "delvis av samma åsikt", "en": "somewhat agree"}),
    Point("4", {"fi": "täysin samaa mieltä", "sv": "helt av samma åsikt", "en": "strongly agree"}),
)


@dataclass(frozen=True)
class Question:
    """What is asked: `scale` by choosing a point, `text` in one's own words, `words` in one to three single ones."""

    id: str
    kind: Literal["scale", "text", "words"]
    label: Words
    points: tuple[Point, ...] = ()


@dataclass(frozen=True)
class Content:
    """What a step holds, whatever its kind; what a kind has no use for stays empty."""

    title: Words
    body: str = ""
    """Markdown as it was typed."""
    html: str = ""
    """The same, cleaned and rendered once."""
    minutes: int = 0
    """Counted down from when the step is shown; 0 for no clock."""
    card: str = ""
    """The slug of a card."""
    source: str = ""
    """Which section of which worksheet, as the form names it."""
    questions: tuple[Question, ...] = ()
    one_by_one: bool = False
    """Whether the statements of a section are shown one after another."""


@dataclass(frozen=True)
class Step:
    """One step of a run sheet."""

    id: str
    kind: Kind
    content: Content
    version: int = 0
    was_shown: bool = False
    """Whether it was on the screens: from then on it is not changed any more."""

    def title(self, language: str) -> Said:
        """Its title in a reader's language, or as it was written."""
        return in_language(self.content.title, language)

    @property
    def asks(self) -> bool:
        """Whether phones answer something."""
        return bool(self.content.questions)


@dataclass(frozen=True)
class Stop:
    """Where a session can stand: a step, or one statement of a section that goes one after another."""

    step: Step
    at: int = 0

    @property
    def questions(self) -> tuple[Question, ...]:
        """What is asked here."""
        asked = self.step.content.questions
        return asked[self.at:self.at + 1] if self.step.content.one_by_one else asked


@dataclass(frozen=True)
class Session:
    """A live session. `step_id` is empty in the waiting room."""

    id: str
    code: str
    title: str
    language: str
    state: State = "draft"
    version: int = 0
    """Rises with each change that a facilitator makes."""
    event_id: str | None = None
    step_id: str = ""
    at: int = 0
    page: int = 0
    """Which part of many answers the projector shows."""
    clock_ends_at: datetime | None = None
    clock_left: int | None = None
    """Seconds, while the clock stands still."""
    made_at: datetime | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None
    joined: int = 0
    """How many had joined when it ended."""
    last_by: str | None = None
    last_did: str = ""

    @property
    def said_title(self) -> Said:
        """The title with the language it is in."""
        return Said(self.title, self.language)

    @property
    def path(self) -> str:
        """Where phones follow it."""
        return f"/live/{self.code}"


@dataclass(frozen=True)
class Revealed:
    """What is shown of the answers to one question, for ever: it was frozen when it was revealed."""

    answered: int
    counts: Mapping[str, int] = field(default_factory=dict)
    """By point."""
    texts: tuple[str, ...] = ()
    """Shuffled."""
    words: tuple[tuple[str, int], ...] = ()
    """Each with how many gave it."""
    taken_out: tuple[int, ...] = ()
    """Places of texts or words that the facilitator hid."""
    is_hidden: bool = False
    """Whether the facilitator put the whole away again."""


Place = tuple[str, str]
"""A step's and a question's id."""


@dataclass(frozen=True)
class Whole:
    """A session with its run sheet and everything that was revealed."""

    session: Session
    steps: tuple[Step, ...]
    revealed: Mapping[Place, Revealed] = field(default_factory=dict)


@dataclass(frozen=True)
class Gate:
    """What decides whether a step takes an answer, as it is inside the transaction that would keep it."""

    state: State
    was_shown: bool
    revealed: frozenset[str]
    """The questions of the step that are revealed."""


@dataclass(frozen=True)
class Pulse:
    """What a phone asks for every two seconds."""

    session_id: str
    version: int


# -- what can go wrong ------------------------------------------------------------------------------------------------


class SessionNotFound(NotFound):
    """There is no such session, or it is led by others."""


class StepNotFound(NotFound):
    """The run sheet has no such step."""


class UnfitAnswer(Invalid):
    """Nothing was chosen or written, or it cannot be kept; what was sent comes back."""


class UnfitSession(Invalid):
    """A session cannot be made like this; what was typed comes back."""


class UnfitStep(Invalid):
    """A step cannot be kept like this; what was typed comes back."""


class LateAnswer(Stale):
    """The question was revealed, or the session ended, while somebody answered; what they wrote comes back."""

    def __init__(self, words: Mapping[str, str]) -> None:
        super().__init__("the question takes no more answers")
        self.words = dict(words)


class StaleStep(Stale):
    """Somebody else changed the step meanwhile; both texts are shown."""

    def __init__(self, saved: Step) -> None:
        super().__init__("the step was changed")
        self.saved = saved


class StepWasShown(Stale):
    """The step has been on the screens meanwhile, so it stays as it was."""


class SessionIsRunning(Stale):
    """A session is ended before it is deleted."""


class StaleControl(Stale):
    """Another facilitator led on meanwhile."""


class TooFewAnswers(Stale):
    """Nothing is shown from fewer than five answers."""

    def __init__(self, answered: int) -> None:
        super().__init__("fewer than five have answered")
        self.answered = answered
