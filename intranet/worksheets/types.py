"""What worksheets, sheets and answers are, and what can go wrong with them. A definition is complete in itself.

A sheet keeps the definition it was answered with, so these types are also what is stored (keeping.py writes and reads
them as JSON): give a new field a default, or old sheets cannot be read.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from intranet.faults import Invalid, NotFound, Stale
from intranet.text.words import Words

ANY = ""
"""The key of words that are the same for all perspectives."""
UNSURE = "unsure"
"""The value of “I cannot say” on a scale: kept like any answer, and not counted."""
RESERVED_SECTIONS = ("result", "export", "share", "settings", "steps", "delete", "answers")
"""Section ids that would hide other pages of a sheet."""

KINDS = ("scale", "choice", "choices", "short_text", "long_text", "number", "date")
LATER_KINDS = ("table", "timeline", "relations", "canvas")
"""Kinds that the format has and this version does not fill yet."""


# -- the definition -----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Perspective:
    """From where one looks: the own organisation, the whole, one network."""

    id: str
    label: Words
    help: Words = field(default_factory=dict)


@dataclass(frozen=True)
class Subject:
    """What a sheet is about, in the words of the one who fills it."""

    label: Words
    help: Words = field(default_factory=dict)
    required_for: tuple[str, ...] = ()
    """Perspectives that cannot do without it."""


@dataclass(frozen=True)
class Option:
    """One value that can be chosen, with its words. Points of a scale have whole numbers as values."""

    value: str
    label: Words


@dataclass(frozen=True)
class Scale:
    """Points from least to most, and the words of “I cannot say”, which is no point."""

    id: str
    points: tuple[Option, ...]
    unsure: Words = field(default_factory=dict)


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

    def label_for(self, perspective: str) -> Words:
        """Its words from one perspective."""
        return self.label.get(perspective) or self.label.get(ANY) or {}


@dataclass(frozen=True)
class Section:
    """Items that stand on one page."""

    id: str
    title: Words
    items: tuple[Item, ...]
    help: Words = field(default_factory=dict)


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

    @property
    def items(self) -> tuple[Item, ...]:
        """All items in the order in which they are asked."""
        return tuple(item for section in self.sections for item in section.items)

    @property
    def minutes(self) -> int:
        """About how long it takes, in steps of five: half a minute for a choice, two for a text."""
        seconds = sum(120 if item.kind == "long_text" else 25 for item in self.items)
        return max(5, 5 * round(seconds / 300))

    @property
    def is_private(self) -> bool:
        """Whether it has no rounds, goes into no sums and is shared by its owner alone."""
        return self.privacy == "private"

    def item(self, item_id: str) -> Item:
        """The item; raises ItemNotFound."""
        for item in self.items:
            if item.id == item_id:
                return item
        raise ItemNotFound

    def section(self, section_id: str) -> Section:
        """The section; raises SectionNotFound."""
        for section in self.sections:
            if section.id == section_id:
                return section
        raise SectionNotFound

    def section_of(self, item_id: str) -> Section:
        """The section that asks the item."""
        return next(section for section in self.sections if any(item.id == item_id for item in section.items))

    def perspective(self, perspective_id: str) -> Perspective | None:
        """The perspective, or None where there is none of that id."""
        return next((one for one in self.perspectives if one.id == perspective_id), None)

    def options_of(self, item: Item) -> tuple[Option, ...]:
        """What can be chosen: the scale's points and “I cannot say”, or the item's own options."""
        if item.kind != "scale":
            return item.options
        scale = next(one for one in self.scales if one.id == item.scale)
        return (*scale.points, *((Option(UNSURE, scale.unsure),) if scale.unsure else ()))


# -- what people fill ---------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Writer:
    """An opened page that saves: a random key, and a number that rises with every save it sends."""

    key: str
    sequence: int


@dataclass(frozen=True)
class Answer:
    """What stands as the answer to an item, exactly as it was sent. Version 0 means that nothing was saved yet."""

    item: str
    words: str = ""
    version: int = 0
    writer: Writer | None = None
    saved_at: datetime | None = None


@dataclass(frozen=True)
class Sheet:
    """One filled worksheet with the definition it was started with."""

    id: str
    definition: Definition
    person_id: str
    organisation_id: str | None
    perspective: str
    subject: str
    started_at: datetime
    saved_at: datetime
    """When an answer was last saved; the start when there is none."""
    answers: Mapping[str, Answer] = field(default_factory=dict)

    def answer(self, item_id: str) -> Answer:
        """The answer to an item; an empty one of version 0 when there is none."""
        return self.answers.get(item_id) or Answer(item_id)

    @property
    def has_answers(self) -> bool:
        """Whether anything was ever saved."""
        return bool(self.answers)

    def words(self) -> dict[str, str]:
        """Every answer that says something, by item."""
        return {item: answer.words for item, answer in self.answers.items() if answer.words.strip()}


@dataclass(frozen=True)
class SentAnswer:
    """What came for one item of a section's form: `values` is None when the form had no field for it."""

    item: str
    values: tuple[str, ...] | None
    seen_version: int


@dataclass(frozen=True)
class SheetEntry:
    """A sheet in a list: without its answers' words."""

    id: str
    definition: Definition
    perspective: str
    subject: str
    started_at: datetime
    saved_at: datetime
    answered: int
    total: int

    @property
    def is_complete(self) -> bool:
        """Whether every item says something."""
        return self.answered >= self.total


# -- what can go wrong --------------------------------------------------------------------------------------------


class WorksheetNotFound(NotFound):
    """No plugin brings such a worksheet, or it is switched off."""


class SheetNotFound(NotFound):
    """There is no such sheet, or it is not the acting person's to see."""


class SectionNotFound(NotFound):
    """The worksheet has no such section."""


class ItemNotFound(NotFound):
    """The worksheet asks no such thing."""


class UnfitStart(Invalid):
    """A sheet cannot be started like this: a perspective or a subject is missing."""


class UnfitAnswer(Invalid):
    """The item cannot hold what was sent; `words` carries it back."""

    def __init__(self, item: str, problem: str, words: str) -> None:
        super().__init__({item: problem}, {item: words})
        self.item, self.problem, self.sent = item, problem, words


class StaleAnswer(Stale):
    """Another tab or device was first: what it saved, and what was sent now."""

    def __init__(self, saved: Answer, sent: str) -> None:
        super().__init__(saved.item)
        self.saved, self.sent = saved, sent
