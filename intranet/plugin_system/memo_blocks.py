"""What contributors hand to memos: blocks that are drawn from data, and what a memo asks them about."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, get_args

from intranet.exports.types import Block, Line
from intranet.plugin_system.types import UnfitValue, fit

KEY = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9_.-]{0,119}")
Part = Literal["towns", "themes", "goals", "differently", "first_meeting", "earlier", "second_meeting", "expert",
               "feedback", "open_answers", "wishes", "conclusions", "contact", "coming"]
PARTS: tuple[Part, ...] = get_args(Part)
"""The parts of a memo in the order in which a new one proposes them: those of the memo of 2018."""


@dataclass(frozen=True)
class MemoSeries:
    """A series of which a person may write memos, because they lead it."""

    series_id: str
    title: str
    language: str
    """In which language the title is."""
    address: str
    """Its page."""
    events: tuple[str, ...] = ()
    """Ids of its published events, the earliest first."""
    towns: tuple[str, ...] = ()
    """Where they are, each once."""

    def __post_init__(self) -> None:
        fit(self, series_id=str, title=str, language=str, address=str, events=(tuple, list), towns=(tuple, list))
        if not KEY.fullmatch(self.series_id):
            raise UnfitValue("series_id of MemoSeries has letters, digits, “_”, “-” and “.”, 120 at most")


@dataclass(frozen=True)
class MemoScope:
    """What a memo is about: a series and its events. `as_of` is the memo's own day: what is later is still to come."""

    series_id: str
    events: tuple[str, ...]
    """Ids of the series' published events, the earliest first."""
    as_of: datetime


@dataclass(frozen=True)
class MemoChoice:
    """Something that who writes the memo picks by hand, such as an open answer. `key` is its own in its block.

    `under` is the heading that it stands under, such as a theme; choices under the same one follow each other.
    """

    key: str
    line: Line
    under: str = ""

    def __post_init__(self) -> None:
        fit(self, key=str, line=(tuple, list), under=str)
        if not KEY.fullmatch(self.key):
            raise UnfitValue("key of MemoChoice has letters, digits, “_”, “-” and “.”, 120 at most")


@dataclass(frozen=True)
class MemoBlock:
    """A part of a memo that is drawn from data, in the memo's language and without a word about any person.

    `key` stays the same as long as the block is about the same thing: a memo knows by it what it had chosen. `part` is
    where a new memo proposes it. `says` are blocks of a document; below it stand the `choices` that were picked.
    `source` is the page where its data stands. `example` marks figures that are examples. `hidden` says, where there
    are too few answers to show, how many more are needed; `says` and `choices` are empty then.
    """

    key: str
    part: Part
    title: str
    says: tuple[Block, ...] = ()
    source: str = ""
    choices: tuple[MemoChoice, ...] = ()
    example: bool = False
    hidden: str = ""

    def __post_init__(self) -> None:
        fit(self, key=str, title=str, says=(tuple, list), source=str, choices=(tuple, list), example=bool, hidden=str)
        if not KEY.fullmatch(self.key):
            raise UnfitValue("key of MemoBlock has letters, digits, “_”, “-” and “.”, 120 at most")
        if self.part not in PARTS:
            raise UnfitValue(f"part of MemoBlock is none of {', '.join(PARTS)}")
        if not all(isinstance(one, MemoChoice) for one in self.choices):
            raise UnfitValue("choices of MemoBlock are not all MemoChoice")
        if not all(isinstance(one, Block) for one in self.says):
            raise UnfitValue("says of MemoBlock are not all blocks of a document")
