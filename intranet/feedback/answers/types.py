"""Themes, what leaders did with single answers, and what can go wrong."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from intranet.faults import Invalid, NotFound, Stale

Move = Literal["up", "down", "remove", "restore"]
MOST_ON_PAGE = 100
"""Answers of one theme that a page shows; files have all, and who sorts them gets the next ones."""
MOVES: tuple[Move, ...] = ("up", "down", "remove", "restore")


@dataclass(frozen=True)
class Theme:
    """A heading that leaders put answers to one question under."""

    id: str
    question_id: str
    name: str
    place: int
    version: int = 0
    """How often it was renamed."""
    is_removed: bool = False
    """Kept, with what stood in it, to be brought back."""


@dataclass(frozen=True)
class Mark:
    """What leaders did with one answer."""

    theme_id: str = ""
    removed: tuple[str, ...] = ()
    """Words that are taken out wherever they stand in it."""
    is_hidden: bool = False
    version: int = 0
    """How often its words were taken out, hidden, or brought back."""


@dataclass(frozen=True)
class AnswerShown:
    """An answer as everybody may see it."""

    id: str
    text: str
    is_redacted: bool = False


@dataclass(frozen=True)
class ThemeShown:
    """A theme with its answers; without a name those that stand in none."""

    id: str
    name: str
    answers: tuple[AnswerShown, ...]
    version: int = 0
    hidden: tuple[str, ...] = field(default=())
    """Ids of its answers that a leader has hidden."""

    @property
    def first(self) -> tuple[AnswerShown, ...]:
        """As many as a page holds."""
        return self.answers[:MOST_ON_PAGE]

    @property
    def more(self) -> int:
        """How many stand on no page."""
        return max(0, len(self.answers) - MOST_ON_PAGE)


class ThemeNotFound(NotFound):
    """The form has no such theme."""


class AnswerNotFound(NotFound):
    """The form shows no such answer."""


class UnfitTheme(Invalid):
    """The name cannot be a theme's; what was typed comes back."""


class UnfitRedaction(Invalid):
    """Words to take out do not stand in the answer; what was typed comes back."""


class StaleTheme(Stale):
    """Another leader renamed the theme meanwhile: `saved` is theirs, `sent` is the name that was typed."""

    def __init__(self, saved: Theme, sent: str) -> None:
        super().__init__(saved.id)
        self.saved, self.sent = saved, sent


class MovedMeanwhile(Stale):
    """Another leader put the answer elsewhere: `saved` is where it stands, `sent` where it was to go."""

    def __init__(self, answer_id: str, saved: str, sent: str) -> None:
        super().__init__(answer_id)
        self.answer_id, self.saved, self.sent = answer_id, saved, sent


class StaleRedaction(Stale):
    """Another leader changed what is shown of the answer: `saved` is theirs, `sent` is what was typed."""

    def __init__(self, saved: Mark, sent: str) -> None:
        super().__init__("the answer was changed")
        self.saved, self.sent = saved, sent
