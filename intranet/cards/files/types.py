"""A card as its files have it and as the database has it, and what is to be done about the difference."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from intranet.cards.types import CardText
from intranet.text.complaints import Complaint


@dataclass(frozen=True)
class Texts:
    """A card's file and its plain twin's, to the letter; `plain` is None where there is no twin."""

    source: str
    plain: str | None = None


@dataclass(frozen=True)
class KeptCard:
    """A card of the database with every revision of it."""

    slug: str
    language: str
    state: str
    revisions: Mapping[int, Texts]
    """By number; none is ever taken away."""
    newest: int
    published: int | None
    origin: str
    """Where the newest revision came from; empty for the desk."""
    earlier_slugs: frozenset[str] = frozenset()
    """Addresses that it had before it was renamed."""
    plain_is_old: bool = False
    """Whether the newest revision's plain twin lags behind its text."""

    @property
    def is_read(self) -> bool:
        """Whether members can read it."""
        return self.published is not None and self.state != "archived"


SyncKind = Literal["new", "new draft", "forward", "draft", "same", "ahead", "archived"]
"""What becomes of a file: the card is new, published at once or as a draft; it moves forward; it becomes a draft beside
what is published; nothing, because the same stands in the database, or more than that; nothing, because of the archive.
"""
CHANGES: tuple[SyncKind, ...] = ("new", "new draft", "forward", "draft")


@dataclass(frozen=True)
class SyncStep:
    """What becomes of one card's files."""

    kind: SyncKind
    text: CardText
    card: KeptCard | None = None
    """The card as the database has it; None for a new one."""

    @property
    def changes(self) -> bool:
        """Whether the database gets a revision."""
        return self.kind in CHANGES


@dataclass(frozen=True)
class SyncPlan:
    """What becomes of every file, and what is wrong with those that are left out."""

    steps: tuple[SyncStep, ...]
    complaints: tuple[Complaint, ...]
    without_file: tuple[KeptCard, ...] = ()
    """Cards that members read and that have no file."""

    @property
    def changes(self) -> tuple[SyncStep, ...]:
        """The steps that change something."""
        return tuple(step for step in self.steps if step.changes)


@dataclass(frozen=True)
class Taken:
    """What was taken in, and what was not because somebody saved the card between the look and the change."""

    done: tuple[SyncStep, ...]
    overtaken: tuple[SyncStep, ...]
