"""How an answer reads: its question, its words, and its value where it has one. The one place that knows this for every
kind of item; pages for paper, Word, Excel and JSON all ask here. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from intranet.text.words import Said, in_language
from intranet.worksheets import rules
from intranet.worksheets.asked import is_asked, is_done
from intranet.worksheets.cells import cells_of, rows_of
from intranet.worksheets.filled import Sheet
from intranet.worksheets.shown import numbers_of
from intranet.worksheets.types import DONE_MARK, Item, Section

CHOSEN = ("scale", "choice", "choices")
BETWEEN = ", "


@dataclass(frozen=True)
class Reading:
    """One question with its answer. `labels` are the words of choices, `typed` the words of everything else.

    An item that is answered in rows has those that say something in `rows`, and no words of its own.
    """

    item: Item
    id: str
    """The item's, or that of one cell of it."""
    number: int
    """Counted through the whole worksheet; 0 where only the boxes of a canvas are counted."""
    question: Said
    labels: tuple[Said, ...]
    typed: str
    value: float | int | date | None
    rows: tuple[RowRead, ...] = ()

    @property
    def says_something(self) -> bool:
        """Whether there is an answer."""
        return bool(self.labels or self.typed.strip() or self.rows)

    @property
    def is_long(self) -> bool:
        """Whether the answer may fill a page: it stands below its question, not beside it."""
        return self.item.kind not in (*CHOSEN, "short_text", "number", "date")

    @property
    def single(self) -> list[Reading]:
        """The answers it consists of: itself, or every cell of its rows; an empty item stands for itself."""
        return [cell for row in self.rows for cell in row.cells] or [self]

    @property
    def words(self) -> str:
        """The answer without marks of language."""
        return BETWEEN.join(label.text for label in self.labels) if self.labels else self.typed


@dataclass(frozen=True)
class RowRead:
    """One row with its cells; `name` is what it is called, with its number."""

    name: Said
    cells: tuple[Reading, ...]


def readings(sheet: Sheet, section: Section, language: str) -> list[Reading]:
    """The questions of a section in order, answered or not; those whose condition does not hold are left out."""
    numbers, words = numbers_of(sheet.definition), sheet.words()
    return [_reading(sheet, item, numbers[item.id], language) for item in section.items
            if is_asked(sheet.definition, item, words)]


def _reading(sheet: Sheet, item: Item, number: int, language: str) -> Reading:
    words = sheet.answer(item.id).words
    question = in_language(item.label_for(sheet.perspective), language)
    if item.has_rows:
        return Reading(item, item.id, number, question, (), "", None, _rows(sheet, item, number, language))
    if item.kind == "canvas" and is_done(item.id, sheet.words()):
        mark = in_language(DONE_MARK.label_for(sheet.perspective), question.language)
        question = Said(f"{question.text} – {mark.text.lower()}", question.language)
    if item.kind not in CHOSEN:
        return Reading(item, item.id, number, question, (), words, _value(item, words))
    chosen = words.split("\n")
    options = [option for option in sheet.definition.options_of(item) if option.value in chosen]
    labels = tuple(in_language(option.label, language) for option in options)
    points = [option.value for option in options if item.kind == "scale" and option.value.isdecimal()]
    return Reading(item, item.id, number, question, labels, "", int(points[0]) if points else None)


def _rows(sheet: Sheet, item: Item, number: int, language: str) -> tuple[RowRead, ...]:
    """The rows that say something, in their order; removed ones are left out."""
    found: list[RowRead] = []
    called = in_language(item.row_name, language)
    for row in rows_of(sheet.answers, item.id).there:
        cells = tuple(_reading(sheet, cell, number, language) for cell in cells_of(item, row))
        if any(cell.says_something for cell in cells):
            found.append(RowRead(Said(f"{called.text} {len(found) + 1}".strip(), called.language), cells))
    return tuple(found)


def _value(item: Item, words: str) -> float | int | date | None:
    """A number as a number, a day as a day: spreadsheets count with them."""
    match item.kind:
        case "number":
            number = rules.number_of(words)
            return int(number) if number is not None and number.is_integer() else number
        case "date":
            return rules.date_of(words)
    return None
