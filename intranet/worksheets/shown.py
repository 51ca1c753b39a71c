"""A section as its page shows it: every item with its words, choices, version, and what could not be kept. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from intranet.text.words import Said, in_language
from intranet.worksheets import rules
from intranet.worksheets.types import (
    UNSURE,
    Definition,
    Item,
    Section,
    Sheet,
    SheetEntry,
    StaleAnswer,
    UnfitAnswer,
)


@dataclass(frozen=True)
class OptionShown:
    """A choice with its radio button or check box."""

    value: str
    label: Said
    chosen: bool
    saved: bool
    """Whether it is the choice that is saved, which differs from `chosen` where a save was refused."""
    unsure: bool = False
    """Whether it is “I cannot say”, which stands apart from the scale."""


@dataclass(frozen=True)
class ItemShown:
    """An item with what its field holds: what is saved, or what was sent and could not be kept."""

    item: Item
    number: int
    label: Said
    help: Said
    words: str
    version: int
    """What the form sends as seen. While something stands in the way it is what was sent: nothing overwrites another
    text that the person has not seen."""
    options: tuple[OptionShown, ...]
    problem: str = ""
    conflict: bool = False
    saved_words: str = ""
    saved_version: int = 0
    saved_at: datetime | None = None

    @property
    def saved_labels(self) -> list[Said]:
        """The saved choices in words, for a conflict."""
        return [option.label for option in self.options if option.saved]

    @property
    def sent_labels(self) -> list[Said]:
        """The sent choices in words, for a conflict."""
        return [option.label for option in self.options if option.chosen]


@dataclass(frozen=True)
class Step:
    """A section in the list of sections."""

    section: Section
    title: Said
    answered: int
    total: int
    current: bool

    @property
    def done(self) -> bool:
        """Whether every item says something."""
        return self.answered == self.total


@dataclass(frozen=True)
class Way:
    """All sections, and how far the sheet is."""

    steps: tuple[Step, ...]
    answered: int
    total: int

    @property
    def current(self) -> int:
        """The place of the current section, counted from 1; 0 when none is."""
        return next((place for place, step in enumerate(self.steps, 1) if step.current), 0)


def shown_items(sheet: Sheet, section: Section, language: str, unfit: Mapping[str, UnfitAnswer],
                stale: Mapping[str, StaleAnswer], seen: Mapping[str, int] | None = None) -> list[ItemShown]:
    """The items of a section in order; numbers count through the whole worksheet.

    `seen` has the versions that the sender saw of what could not be kept.
    """
    numbers = {item.id: number for number, item in enumerate(sheet.definition.items, 1)}
    return [_shown(sheet, item, numbers[item.id], language, unfit.get(item.id), stale.get(item.id),
                   (seen or {}).get(item.id))
            for item in section.items]


def _shown(sheet: Sheet, item: Item, number: int, language: str, unfit: UnfitAnswer | None,
           stale: StaleAnswer | None, seen: int | None) -> ItemShown:
    answer = sheet.answer(item.id)
    words = unfit.sent if unfit else stale.sent if stale else answer.words
    chosen, saved = words.split("\n"), answer.words.split("\n")
    choices = sheet.definition.options_of(item) if item.kind in ("scale", "choice", "choices") else ()
    options = tuple(OptionShown(option.value, in_language(option.label, language), option.value in chosen,
                                option.value in saved, item.kind == "scale" and option.value == UNSURE)
                    for option in choices)
    return ItemShown(item, number, in_language(item.label_for(sheet.perspective), language),
                     in_language(item.help, language), words,
                     answer.version if seen is None else seen, options,
                     unfit.problem if unfit else "", stale is not None, answer.words, answer.version,
                     answer.saved_at)


def way_of(sheet: Sheet, language: str, section_id: str = "") -> Way:
    """The list of sections with how many items of each say something."""
    words = sheet.words()
    steps = tuple(Step(section, in_language(section.title, language), rules.answered_in(section, words),
                       len(section.items), section.id == section_id) for section in sheet.definition.sections)
    return Way(steps, sum(step.answered for step in steps), sum(step.total for step in steps))


def perspective_of(sheet: Sheet | SheetEntry, language: str) -> Said | None:
    """The perspective in words; None where the worksheet has none."""
    return perspective_words(sheet.definition, sheet.perspective, language)


def perspective_words(definition: Definition, perspective: str, language: str) -> Said | None:
    """A perspective in words."""
    found = definition.perspective(perspective)
    return in_language(found.label, language) if found else None
