"""A printed worksheet, what is typed from it, and what can go wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from intranet.faults import Invalid, NotFound, Stale
from intranet.text.words import Said
from intranet.worksheets.shown import WhenShown
from intranet.worksheets.types import Definition, Item, Option


@dataclass(frozen=True)
class Paper:
    """One printed worksheet: its code, and what stands on it."""

    code: str
    definition: Definition
    perspective: str

    @property
    def is_long(self) -> bool:
        """Whether it may take several sheets of paper, which then each need the code."""
        return any(item.kind != "scale" for item in self.definition.items)

    @property
    def shown_code(self) -> str:
        """ABCD-EFGH: two halves are read and typed with fewer slips."""
        return f"{self.code[:4]}-{self.code[4:]}"


@dataclass(frozen=True)
class Mark:
    """What is circled on paper for a choice, and typed for it."""

    sign: str
    option: Option
    label: Said


@dataclass(frozen=True)
class PaperRow:
    """One row of an item that is answered in rows, with a field for each of its columns."""

    number: int
    cells: tuple[PaperItem, ...]


@dataclass(frozen=True)
class PaperItem:
    """An item as it stands on paper and in the form for typing."""

    name: str
    """Of its field: the item's id, or `<item>.<row>.<column>` with the row counted from 1."""
    item: Item
    number: int
    label: Said
    help: Said
    marks: tuple[Mark, ...] = ()
    rows: tuple[PaperRow, ...] = ()
    done: PaperItem | None = None
    """The mark of a box."""
    when: WhenShown | None = None
    """When it is to be answered, for an item with a condition."""

    @property
    def is_on_scale(self) -> bool:
        """Whether it stands in the table of a scale."""
        return self.item.kind == "scale"


@dataclass(frozen=True)
class PaperSection:
    """A section with its items."""

    title: Said
    items: tuple[PaperItem, ...]
    has_new_scale: bool
    """Whether its scale has to be explained: the section before it has none, or another one."""

    @property
    def scale(self) -> tuple[Mark, ...]:
        """The marks of its first item on a scale; empty when it has none."""
        return next((one.marks for one in self.items if one.is_on_scale), ())

    @property
    def on_scale(self) -> list[PaperItem]:
        """Items for the table."""
        return [one for one in self.items if one.is_on_scale]

    @property
    def others(self) -> list[PaperItem]:
        """Items that have a place of their own."""
        return [one for one in self.items if not one.is_on_scale]

    @property
    def lines(self) -> int:
        """How many lines a text has: two where rows already have most of what there is to write."""
        return 2 if any(one.rows for one in self.items) else 3


@dataclass(frozen=True)
class Entered:
    """That a paper was typed in, and when; `sheet_id` only for whoever owns the sheet."""

    at: datetime
    sheet_id: str | None


class PaperNotFound(NotFound):
    """No worksheet of this site is printed with such a code."""


class PaperTaken(Stale):
    """The paper was typed in already."""


class UnfitPaper(Invalid):
    """Something that was typed does not fit; `words` has everything that was typed."""

    def __init__(self, problems: Mapping[str, str], words: Mapping[str, str]) -> None:
        super().__init__(problems, words)
