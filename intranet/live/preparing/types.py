"""What is typed before a workshop: a new session's form, a step's form; what a section of a worksheet offers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from intranet.live.types import Question
from intranet.text.words import Words

FIELDS = {"title": 300, "body": 1_500, "minutes": 20, "card": 80, "source": 250, "one_by_one": 5}
"""The fields of a step's form with how much of each is read."""


@dataclass(frozen=True)
class TypedStep:
    """A step as its form has it."""

    words: Mapping[str, str] = field(default_factory=dict)

    def __getitem__(self, name: str) -> str:
        return self.words.get(name, "")


@dataclass(frozen=True)
class TypedSession:
    """A session as its form has it."""

    title: str = ""
    event_id: str = ""
    start_from: str = ""
    """Empty, `example`, or the code of an earlier session."""
    facilitators: tuple[str, ...] = ()


@dataclass(frozen=True)
class OfferedSection:
    """A section of a worksheet whose statements can be answered on phones."""

    source: str
    """`worksheet/section/perspective`; the last is empty where there is none."""
    worksheet: Words
    title: Words
    perspective: Words
    questions: tuple[Question, ...]


@dataclass(frozen=True)
class OfferedCard:
    """A published card."""

    slug: str
    title: str
    language: str
    summary: str = ""
    source: str = ""
    """Its text as Markdown; read only for the card that was chosen."""
