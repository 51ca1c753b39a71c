"""A section as its page shows it: every item with its words, choices, version, and what could not be kept. Pure."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from intranet.text.words import Said, in_language
from intranet.worksheets.asked import is_asked, is_done, progress
from intranet.worksheets.cells import cells_of, rows_of
from intranet.worksheets.filled import Sheet, SheetEntry, StaleAnswer, UnfitAnswer
from intranet.worksheets.types import DONE, UNSURE, Definition, Item, Section

LONGEST_BEGINNING = 80


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
class WhenShown:
    """The condition of an item: the question that opens it with its answers, or the boxes and those still open."""

    holds: bool
    source: str = ""
    """What the question is called."""
    labels: tuple[Said, ...] = ()
    boxes: tuple[int, ...] = ()
    open_boxes: tuple[int, ...] = ()


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
    done: ItemShown | None = None
    """The mark of a box."""
    when: WhenShown | None = None
    """When it is asked, for an item with a condition."""
    in_row: bool = False
    """Whether it is a cell: its number is the item's."""
    rows: tuple[RowShown, ...] = ()
    removed: tuple[RowShown, ...] = ()
    """Rows that were taken away; they keep their words and can be brought back."""
    row_name: Said = Said("", "")
    add_row: Said = Said("", "")
    is_full: bool = False

    @property
    def fields(self) -> list[ItemShown]:
        """What has an answer: the item itself, or the cells of its rows, of removed ones too."""
        if self.item.has_rows:
            return [cell for row in (*self.rows, *self.removed) for cell in row.cells]
        return [self, self.done] if self.done else [self]

    @property
    def called(self) -> str:
        """What messages call it: its number, or its words where only boxes are numbered."""
        return str(self.number) if self.number else quoted(self.label)

    @property
    def says_something(self) -> bool:
        """Whether anything stands in it."""
        return any(one.words.strip() for row in self.rows for one in row.cells) if self.item.has_rows \
            else bool(self.words.strip())

    @property
    def saved_labels(self) -> list[Said]:
        """The saved choices in words, for a conflict."""
        return [option.label for option in self.options if option.saved]

    @property
    def sent_labels(self) -> list[Said]:
        """The sent choices in words, for a conflict."""
        return [option.label for option in self.options if option.chosen]


@dataclass(frozen=True)
class RowShown:
    """One row with its cells. `begins` are the first words in it, by which people know a removed one."""

    id: str
    cells: tuple[ItemShown, ...]

    @property
    def begins(self) -> str:
        """The first text that was written into it, or the first choice, in one line; empty when there is none."""
        for cell in self.cells:
            if cell.saved_words.strip():
                labels = " ".join(label.text for label in cell.saved_labels) if cell.options else cell.saved_words
                return " ".join(labels.split())[:LONGEST_BEGINNING]
        return ""

    @property
    def names(self) -> str:
        """The names under which its fields are sent, for hx-params."""
        return ",".join(f"{part}-{cell.item.id}" for cell in self.cells for part in ("answer", "version"))


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
                stale: Mapping[str, StaleAnswer], seen: Mapping[str, int] | None = None,
                new_row: str = "", touched: str = "") -> list[ItemShown]:
    """The items of a section in order; numbers count through the whole worksheet.

    `seen` has the versions that the sender saw of what could not be kept, `touched` is the item or cell that was just
    sent. An item without any row gets an empty one of the id `new_row`, which is there as soon as it is written into.
    """
    sent = {*unfit, *stale, *([touched] if touched else [])}
    found = []
    numbers = numbers_of(sheet.definition)
    for item in section.items:
        def show(one: Item, number: int = numbers[item.id]) -> ItemShown:
            return _shown(sheet, one, number, language, unfit.get(one.id), stale.get(one.id), (seen or {}).get(one.id))

        whole = replace(show(item), when=when_shown(sheet.definition, item, sheet.perspective,
                                                    sheet.words(), language))
        if item.kind == "canvas":
            whole = replace(whole, done=replace(show(sheet.definition.item(f"{item.id}.{DONE}")), in_row=True))
        found.append(_with_rows(sheet, whole, sent, language, new_row, show) if item.has_rows else whole)
    return found


def quoted(words: Said) -> str:
    """Words in the quotation marks of their language."""
    return f"“{words.text}”" if words.language == "en" else f"”{words.text}”"


def numbers_of(definition: Definition) -> dict[str, int]:
    """The number of each item by its id. Where there are boxes, they alone are numbered: people speak of “box 3”."""
    boxes = [item.id for item in definition.items if item.kind == "canvas"]
    if not boxes:
        return {item.id: number for number, item in enumerate(definition.items, 1)}
    return {item.id: boxes.index(item.id) + 1 if item.id in boxes else 0 for item in definition.items}


def when_shown(definition: Definition, item: Item, perspective: str, words: Mapping[str, str],
               language: str) -> WhenShown | None:
    """The condition of an item in numbers and words, as things stand with these answers."""
    when, numbers = item.show_when, numbers_of(definition)
    if when is None:
        return None
    holds = is_asked(definition, item, words)
    if when.done:
        return WhenShown(holds, boxes=tuple(numbers[box] for box in when.done),
                         open_boxes=tuple(numbers[box] for box in when.done if not is_done(box, words)))
    source = definition.item(when.item)
    number, label = numbers[source.id], in_language(source.label_for(perspective), language)
    return WhenShown(holds, str(number) if number else quoted(label),
                     tuple(in_language(option.label, language) for option in definition.options_of(source)
                           if option.value in when.values))


def _with_rows(sheet: Sheet, whole: ItemShown, sent: Collection[str], language: str, new_row: str,
               show: Callable[[Item], ItemShown]) -> ItemShown:
    """The item with its rows: those that are kept, and those of which something was sent and could not be kept."""
    item, kept = whole.item, rows_of(sheet.answers, whole.item.id)
    of_sent = {name.split(".")[1] for name in sent if name.startswith(f"{item.id}.")}
    there = sorted({*kept.there, *of_sent} - {*kept.removed}) or ([new_row] if new_row else [])

    def rows(ids: Iterable[str]) -> tuple[RowShown, ...]:
        return tuple(RowShown(row, tuple(replace(show(cell), in_row=True) for cell in cells_of(item, row)))
                     for row in ids)

    return replace(whole, rows=rows(there), removed=rows(kept.removed), is_full=kept.is_full,
                   row_name=in_language(item.row_name, language), add_row=in_language(item.add_row, language))


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


@dataclass(frozen=True)
class RowChanged:
    """A row that a button just added, removed or brought back."""

    item: ItemShown
    row: RowShown
    is_removed: bool
    is_new: bool


def row_changed(sheet: Sheet, item_id: str, row: str, change: str, language: str) -> RowChanged:
    """The row after the change, also when nothing was kept of it because nothing was ever written into it."""
    section = sheet.definition.section_of(item_id)
    items = shown_items(sheet, section, language, {}, {}, None, row, f"{item_id}.{row}.")
    item = next(one for one in items if one.item.id == item_id)
    shown = next(one for one in (*item.rows, *item.removed) if one.id == row)
    return RowChanged(item, shown, change == "remove", change == "add")


def way_of(sheet: Sheet, language: str, section_id: str = "") -> Way:
    """The list of sections with how many items of each say something."""
    words = sheet.words()
    steps = tuple(Step(section, in_language(section.title, language), *progress(sheet.definition, section.items, words),
                       section.id == section_id) for section in sheet.definition.sections)
    return Way(steps, sum(step.answered for step in steps), sum(step.total for step in steps))


def perspective_of(sheet: Sheet | SheetEntry, language: str) -> Said | None:
    """The perspective in words; None where the worksheet has none."""
    return perspective_words(sheet.definition, sheet.perspective, language)


def perspective_words(definition: Definition, perspective: str, language: str) -> Said | None:
    """A perspective in words."""
    found = definition.perspective(perspective)
    return in_language(found.label, language) if found else None
