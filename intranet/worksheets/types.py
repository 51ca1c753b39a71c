"""What worksheets, sheets and answers are, and what can go wrong with them. A definition is complete in itself.

A sheet keeps the definition it was answered with, so these types are also what is stored (keeping.py writes and reads
them as JSON): give a new field a default, or old sheets cannot be read.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Annotated

from pydantic import Field

from intranet.faults import Invalid, NotFound
from intranet.text.words import Words

ANY = ""
"""The key of words that are the same for all perspectives."""
UNSURE = "unsure"
"""The value of “I cannot say” on a scale: kept like any answer, and not counted."""
RESERVED_SECTIONS = ("result", "export", "share", "settings", "steps", "delete", "answers")
"""Section ids that would hide other pages of a sheet."""

KINDS = ("scale", "choice", "choices", "short_text", "long_text", "number", "date", "table", "timeline",
         "relations", "canvas")
ROW_KINDS = ("table", "timeline", "relations")
"""Kinds whose answers stand in rows that the person adds; each cell is an item of its own, `<item>.<row>.<column>`."""
CHOOSING = ("scale", "choice", "choices")
DONE = "done"
"""A box of a canvas has a mark that says it is good enough: an answer of its own, `<item>.done`."""
ROW_ID = re.compile("[a-z0-9]{12,24}")
Was = Annotated[tuple[str, ...], Field(exclude_if=lambda ids: not ids)]
"""Ids of earlier versions that were another name of the same thing. Left out where there are none, so that a definition
without any keeps the digest it always had."""
PaperRows = Annotated[int, Field(exclude_if=lambda rows: not rows)]
SECONDS = {"long_text": 120, "table": 300, "timeline": 240, "relations": 900, "canvas": 300}


# -- the definition -----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Perspective:
    """From where one looks: the own organisation, the whole, one network."""

    id: str
    label: Words
    help: Words = field(default_factory=dict)
    was: Was = ()


@dataclass(frozen=True)
class Subject:
    """What a sheet is about, in the words of the one who fills it."""

    label: Words
    help: Words = field(default_factory=dict)
    required_for: tuple[str, ...] = ()
    """Perspectives that cannot do without it."""
    required: bool = False
    """Whether no sheet can do without it."""


@dataclass(frozen=True)
class Option:
    """One value that can be chosen, with its words. Points of a scale have whole numbers as values."""

    value: str
    label: Words
    was: Was = ()


@dataclass(frozen=True)
class Scale:
    """Points from least to most, and the words of “I cannot say”, which is no point."""

    id: str
    points: tuple[Option, ...]
    unsure: Words = field(default_factory=dict)


@dataclass(frozen=True)
class Condition:
    """When an item is asked: one of the values was chosen for an earlier item, or all of these boxes are done."""

    item: str = ""
    values: tuple[str, ...] = ()
    done: tuple[str, ...] = ()


@dataclass(frozen=True)
class Item:
    """One thing that is asked. `label` and `help` have words for each perspective, or for ANY."""

    id: str
    kind: str
    label: Mapping[str, Words]
    help: Words = field(default_factory=dict)
    scale: str = ""
    options: tuple[Option, ...] = ()
    required: bool = False
    least: float | None = None
    most: float | None = None
    most_words: int = 0
    """How many words a text should have at most; told beside it, and never a reason to refuse one. 0 for any number."""
    avoid: tuple[str, ...] = ()
    """Words that say nothing here, in their base forms: told beside the text."""
    plain_notes: bool = False
    """Whether notes on plain language stand below the field."""
    columns: tuple[Item, ...] = ()
    """What each row asks, for the kinds that have rows."""
    row_name: Words = field(default_factory=dict)
    """What one row is called; its number follows."""
    add_row: Words = field(default_factory=dict)
    """The words of the button that adds one."""

    enough: Words = field(default_factory=dict)
    """When a box of a canvas is good enough."""
    show_when: Condition | None = None
    was: Was = ()
    paper_rows: PaperRows = 0
    """How many rows a printed worksheet has room for; 0 for as many as usual."""

    def label_for(self, perspective: str) -> Words:
        """Its words from one perspective."""
        return self.label.get(perspective) or self.label.get(ANY) or {}

    @property
    def is_gate(self) -> bool:
        """Whether it is the decision after some boxes of a canvas."""
        return self.kind == "choice" and self.show_when is not None and bool(self.show_when.done)

    @property
    def has_rows(self) -> bool:
        """Whether it is answered in rows."""
        return self.kind in ROW_KINDS

    def cell(self, row: str, column_id: str) -> Item:
        """A cell as an item of its own; raises ItemNotFound for a column that is not there."""
        for column in self.columns:
            if column.id == column_id:
                return replace(column, id=f"{self.id}.{row}.{column_id}")
        raise ItemNotFound


DONE_MARK = Item(DONE, "choices", {ANY: {"fi": "Valmis", "sv": "Klar", "en": "Done"}},
                 options=(Option("yes", {"fi": "Valmis", "sv": "Klar", "en": "Done"}),))
"""The mark of a box."""


@dataclass(frozen=True)
class Section:
    """Items that stand on one page."""

    id: str
    title: Words
    items: tuple[Item, ...]
    help: Words = field(default_factory=dict)
    was: Was = ()


@dataclass(frozen=True)
class Band:
    """A stretch of the scale with a name: below `below`, or up to the end when there is none."""

    id: str
    title: Words
    below: float | None = None


@dataclass(frozen=True)
class Feedback:
    """What a dimension's band means, and one thing to do next."""

    text: Words
    next_step: Words


@dataclass(frozen=True)
class Dimension:
    """Items that tell of the same thing."""

    id: str
    title: Words
    short: Words
    """For the chart and inside a sentence."""
    items: tuple[str, ...]
    minimum_answered: int
    feedback: Mapping[str, Feedback] = field(default_factory=dict)
    """By the band's id."""
    cards: tuple[str, ...] = ()
    was: Was = ()


@dataclass(frozen=True)
class Headline:
    """The words at the top of a result; {strongest} and {weakest} stand for dimensions' names."""

    usual: Words
    several: Words
    """When more than one dimension is the strongest."""
    even: Words
    few: Words
    strongest: int = 1
    """How many of the strongest are named; ties are named too."""
    level: Mapping[str, Words] = field(default_factory=dict)
    """By the id of a band, what is said first when every dimension is in it."""


@dataclass(frozen=True)
class Definition:
    """A whole worksheet."""

    key: str
    version: str
    title: Words
    description: Words
    sections: tuple[Section, ...]
    privacy: str = "shared"
    author: str = ""
    lead: Words = field(default_factory=dict)
    """How to answer; shown above every section."""
    perspectives: tuple[Perspective, ...] = ()
    subject: Subject | None = None
    scales: tuple[Scale, ...] = ()
    dimensions: tuple[Dimension, ...] = ()
    bands: tuple[Band, ...] = ()
    headline: Headline | None = None
    one_page: Words = field(default_factory=dict)
    """The heading of a result that is the answers themselves, set as one page to hand on; {subject} is its name."""
    now: str = ""
    """The id of a choice that says in which phase one is: its values are the ids of the timelines."""
    state: str = ""
    """The id of a choice that says how it stands; lists of sheets show it."""
    over: tuple[str, ...] = ()
    """Values of that choice after which nothing more is asked than what stands beside it."""

    @property
    def items(self) -> tuple[Item, ...]:
        """All items in the order in which they are asked."""
        return tuple(item for section in self.sections for item in section.items)

    @property
    def minutes(self) -> int:
        """About how long it takes, in steps of five: half a minute for a choice, two for a text."""
        seconds = sum(SECONDS.get(item.kind, 25) for item in self.items)
        return max(5, 5 * round(seconds / 300))

    @property
    def is_private(self) -> bool:
        """Whether it has no rounds, goes into no sums and is shared by its owner alone."""
        return self.privacy == "private"

    @property
    def goes_into_sums(self) -> bool:
        """Whether what organisations answer can be counted: it is not private, and something is on a scale."""
        return not self.is_private and any(item.kind == "scale" for item in self.items)

    def item(self, item_id: str) -> Item:
        """The item, or the cell of one as an item of its own; raises ItemNotFound."""
        name, _, cell = item_id.partition(".")
        row, _, column = cell.partition(".")
        for item in self.items:
            if item.id == item_id:
                return item
            if item.id == name and item.kind == "canvas" and cell == DONE:
                return replace(DONE_MARK, id=item_id)
            if item.id == name and item.has_rows and ROW_ID.fullmatch(row):
                return item.cell(row, column)
        raise ItemNotFound

    @property
    def is_flat(self) -> bool:
        """Whether each item has just one answer, so that answers can be counted without being read."""
        return not self.state and not any(item.has_rows or item.show_when or item.kind == "canvas"
                                          for item in self.items)

    def section(self, section_id: str) -> Section:
        """The section; raises SectionNotFound."""
        for section in self.sections:
            if section.id == section_id:
                return section
        raise SectionNotFound

    def section_of(self, item_id: str) -> Section:
        """The section that asks the item or the cell."""
        name = item_id.partition(".")[0]
        return next(section for section in self.sections if any(item.id == name for item in section.items))

    def perspective(self, perspective_id: str) -> Perspective | None:
        """The perspective, or None where there is none of that id."""
        return next((one for one in self.perspectives if one.id == perspective_id), None)

    def options_of(self, item: Item) -> tuple[Option, ...]:
        """What can be chosen: the scale's points and “I cannot say”, or the item's own options."""
        if item.kind != "scale":
            return item.options
        scale = next(one for one in self.scales if one.id == item.scale)
        return (*scale.points, *((Option(UNSURE, scale.unsure),) if scale.unsure else ()))


# -- what can go wrong --------------------------------------------------------------------------------------------


class WorksheetNotFound(NotFound):
    """No plugin brings such a worksheet, or it is switched off."""


class SectionNotFound(NotFound):
    """The worksheet has no such section."""


class ItemNotFound(NotFound):
    """The worksheet asks no such thing."""


class UnfitStart(Invalid):
    """A sheet cannot be started like this: a perspective or a subject is missing."""
