"""What readers signal, and what can go wrong with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from intranet.cards.types import View
from intranet.faults import NotFound

Helped = Literal["yes", "no"]
HELPED: tuple[Helped, ...] = get_args(Helped)

Own = tuple[str, ...]
"""What one browser has told, as its cookie holds it: the oldest first. The server keeps it nowhere."""


class ParagraphNotFound(NotFound):
    """The text has no such paragraph, or there is no such text."""


@dataclass(frozen=True)
class TextRead:
    """One text of a published revision: what a signal is about."""

    revision_id: str
    view: View
    html: str


@dataclass(frozen=True)
class HardPlace:
    """A paragraph that somebody found hard, with how many did."""

    number: int
    times: int
    words: str


@dataclass(frozen=True)
class Counted:
    """One count, of the revision that members read now. `what` is a paragraph's number or an answer."""

    slug: str
    view: View
    what: str
    times: int


@dataclass(frozen=True)
class TextSignals:
    """What readers told of one of the two texts that members read now."""

    view: View
    taps: int = 0
    yes: int = 0
    no: int = 0
    places: tuple[HardPlace, ...] = ()


@dataclass(frozen=True)
class CardSignals:
    """What readers told of a card: of the revision that members read now, and what they asked."""

    slug: str
    texts: tuple[TextSignals, ...] = ()
    open_questions: int = 0

    @property
    def weight(self) -> int:
        """By how much it asks for the desk: every tap, every no, every question that waits."""
        return sum(one.taps + one.no for one in self.texts) + self.open_questions
