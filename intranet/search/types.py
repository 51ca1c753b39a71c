"""What a search gives, what was searched in vain, and words that mean the same."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from intranet.faults import NotFound
from intranet.language.snippets import Piece

KINDS = ("card", "term", "worksheet", "event", "memo")
"""In the order in which they are offered as a filter; everything else is `other`."""
OTHER = "other"
PER_PAGE = 20
LONGEST_QUERY = 200


class SynonymNotFound(NotFound):
    """There is no such pair of words any more."""


@dataclass(frozen=True)
class Result:
    """One thing that was found: its title and the place in it that answers best, in pieces."""

    kind: str
    address: str
    language: str
    title: tuple[Piece, ...]
    snippet: tuple[Piece, ...]


@dataclass(frozen=True)
class KindCount:
    """How many of one kind were found; `kind` is empty for all."""

    kind: str
    count: int
    chosen: bool


@dataclass(frozen=True)
class Results:
    """The answer to a question. `in_vain` when nothing has its words, not even in another form or as a part."""

    query: str
    kind: str = ""
    results: tuple[Result, ...] = ()
    count: int = 0
    kinds: tuple[KindCount, ...] = ()
    page: int = 1
    pages: int = 1
    in_vain: bool = False
    corrected: str = ""
    indexed: int = 0
    """How many things can be found at all."""


@dataclass(frozen=True)
class Synonym:
    """Two expressions of which either finds the other."""

    id: str
    one: str
    other: str


@dataclass(frozen=True)
class Miss:
    """Words that found nothing, how often, and the last day. Nobody's name and no time finer than a day."""

    words: str
    times: int
    last: date
