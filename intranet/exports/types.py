"""One neutral document: what a result, a summary for the board or a memo consists of, before it is a file.

Those who compose it choose words and order; what it looks like as PDF, Word or Excel is decided by the file's writer.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from intranet.text.words import Said


@dataclass(frozen=True)
class Run:
    """Words that look alike and are in one language."""

    text: str
    bold: bool = False
    italic: bool = False
    language: str = ""
    """Empty: the document's own."""
    address: str = ""
    """Where a link leads, with its scheme; empty for no link."""


Line = tuple[Run, ...]
Cell = Line | int | float | date
"""A number is a number in Excel too; no value is an empty line."""


@dataclass(frozen=True)
class Heading:
    """Level 1 stands below the document's title."""

    line: Line
    level: Literal[1, 2] = 1


@dataclass(frozen=True)
class Paragraph:
    """`lead` opens a document, `soft` stands back, `step` is what to do, `typed` keeps the line breaks of a person,
    `quote` is what somebody said in their own words.
    """

    line: Line
    look: Literal["plain", "lead", "soft", "step", "typed", "quote"] = "plain"


@dataclass(frozen=True)
class Listing:
    """Points, or numbered steps."""

    lines: tuple[Line, ...]
    numbered: bool = False


@dataclass(frozen=True)
class Facts:
    """Names with their values: what, about what, when."""

    pairs: tuple[tuple[str, Line], ...]


@dataclass(frozen=True)
class Table:
    """Rows under named columns. `name` is its caption, and in Excel the name of its page."""

    name: str
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[int, ...] = ()
    """Shares of the width, one for each column; all alike when there are none."""
    foot: tuple[Cell, ...] = ()
    decimals: int = 1
    """How many decimals of a number that is not whole are shown."""
    show_name: bool = False
    """Whether the caption is printed, or only told to those who cannot see the table."""


@dataclass(frozen=True)
class Picture:
    """A drawing as SVG with the words for those who do not see it. `width` is in millimetres."""

    svg: str
    words: str
    width: int = 90


@dataclass(frozen=True)
class Beside:
    """A picture with what belongs beside it, where the paper is wide enough."""

    picture: Picture
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Box:
    """Something to be lifted out as it is, such as a ready agenda item."""

    title: Line
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class ToFill:
    """Lines to write on by hand, each with its name."""

    names: tuple[str, ...]


@dataclass(frozen=True)
class NewPage:
    """What follows begins on a page of its own."""


Block = Heading | Paragraph | Listing | Facts | Table | Picture | Beside | Box | ToFill | NewPage


@dataclass(frozen=True)
class Document:
    """A whole document in one language; times and dates in it are words already."""

    title: str
    language: str
    blocks: tuple[Block, ...]
    headline: Line = ()
    """The large words at the top; the title when there are none."""
    over: Line = ()
    """Small words above them: what this is."""
    address: str = ""
    """Where it stands on the site, printed at the foot."""
    page_words: str = "{page}/{pages}"
    """How the foot counts pages."""
    author: str = ""
    pages: int = 0
    """On how many pages it has to fit: letters grow smaller, down to what can be read. 0 for as many as it takes."""
    facts: Facts = field(default_factory=lambda: Facts(()))

    @property
    def tables(self) -> tuple[Table, ...]:
        """Every table, also those in boxes and beside pictures."""
        return tuple(_tables(self.blocks))


def _tables(blocks: Iterable[Block]) -> Iterator[Table]:
    for block in blocks:
        if isinstance(block, Table):
            yield block
        elif isinstance(block, Box | Beside):
            yield from _tables(block.blocks)


def line(*parts: str | Said | Run) -> Line:
    """A line of words: plain ones, words that know their language, or runs."""
    return tuple(part if isinstance(part, Run) else Run(part.text, language=part.language) if isinstance(part, Said)
                 else Run(part) for part in parts if str(getattr(part, "text", part)))


def plain(cell: Cell | Sequence[Run]) -> str:
    """The words of a cell without their looks; numbers and dates have none."""
    return "".join(run.text for run in cell) if isinstance(cell, tuple | list) else ""
