"""A word that may need explaining, with what speaks for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Place(NamedTuple):
    """A card in which a word stands."""

    slug: str
    title: str
    language: str


class Found(NamedTuple):
    """A word as it was found: in its base form, by which check (empty for a mark alone), marked how often, where."""

    word: str
    check: str
    taps: int
    place: Place


@dataclass(frozen=True)
class Candidate:
    """One word with everything that speaks for it."""

    word: str
    taps: int
    """How often readers marked a paragraph that holds it."""
    checks: tuple[str, ...]
    places: tuple[Place, ...]


@dataclass(frozen=True)
class Candidates:
    """The words that may need explaining, and those that were put aside."""

    words: tuple[Candidate, ...]
    left: tuple[str, ...]
