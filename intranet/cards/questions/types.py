"""A question to the expert as the desk has it, as its asker sees it, and as a card shows it; and what can go wrong."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, get_args

from intranet.faults import Invalid, NotFound, Stale
from intranet.text.differences import Piece

State = Literal["open", "answered", "declined"]

Step = Literal["answer", "publish", "decline"]
STEPS: tuple[Step, ...] = get_args(Step)
"""What the buttons of the desk's form do. `answer` leaves the card without it, also when it was there before."""


@dataclass(frozen=True)
class CardAskedAbout:
    """The card that a question is about."""

    id: str
    slug: str
    title: str
    language: str
    is_read: bool = True
    """Whether members can read it now."""


@dataclass(frozen=True)
class Question:
    """A question with everything that is kept of it; its asker and the curators see it."""

    id: str
    card: CardAskedAbout
    person_id: str | None
    organisation_id: str | None
    words: str
    asked_at: datetime
    state: State = "open"
    published_question: str = ""
    answer: str = ""
    answer_html: str = ""
    answered_by: str | None = None
    answered_at: datetime | None = None
    version: int = 0
    seen_at: datetime | None = None
    is_published: bool = False


@dataclass(frozen=True)
class AnswerWords:
    """What a curator sends from the desk's form."""

    published_question: str
    answer: str


@dataclass(frozen=True)
class PublishedQuestion:
    """What a card shows of a question. Says nothing of who asked."""

    question: str
    answer_html: str
    answered_at: datetime


class QuestionNotFound(NotFound):
    """There is no such question, or it is somebody else's."""


class UnfitQuestion(Invalid):
    """What was sent cannot be kept as it is; `words` carries everything that was typed."""


class StaleQuestion(Stale):
    """Another curator saved after this one was opened: `saved` is theirs, `sent` is what was typed."""

    def __init__(self, saved: Question, sent: AnswerWords) -> None:
        super().__init__(saved.id)
        self.saved, self.sent = saved, sent


@dataclass(frozen=True)
class Differences:
    """Where two curators' words differ, from the saved to the sent ones; empty where they are the same."""

    published_question: tuple[Piece, ...]
    answer: tuple[Piece, ...]
