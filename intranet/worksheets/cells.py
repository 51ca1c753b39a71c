"""Rows that people add to an item, and their cells: which there are, in which order, how many more fit. Pure.

A row is there when somebody added it or wrote into it. A removed row keeps its words, and can be brought back until
the sheet is deleted. Ids of rows begin with the time, so that sorting them gives the order in which they were made;
their random end lets two pages add rows at once without meeting.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from intranet.worksheets.filled import (
    ADDED,
    REMOVED,
    Answer,
    RowNotFound,
    Sheet,
    UnfitAnswer,
)
from intranet.worksheets.types import ROW_ID, Definition, Item, ItemNotFound

MOST_ROWS = 40
"""Of one item, removed ones too: a section of so many fits into one plain form (security.MOST_PARTS)."""
MOST_COLUMNS = 10
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
TIME_LETTERS, CHANCE_LETTERS = 9, 10


@dataclass(frozen=True)
class Rows:
    """The rows of one item by id, in the order in which they were made."""

    there: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()

    @property
    def is_full(self) -> bool:
        """Whether no further row fits."""
        return len(self.there) + len(self.removed) >= MOST_ROWS

    @property
    def is_over_full(self) -> bool:
        """Whether there are more than can have been added here."""
        return len(self.there) + len(self.removed) > MOST_ROWS


def row_id(now: datetime, chance: str) -> str:
    """A new row's id: the time in thousandths of a second, and the small letters and figures of `chance`."""
    left, letters = int(now.timestamp() * 1000), ""
    while left:
        left, digit = divmod(left, len(DIGITS))
        letters = DIGITS[digit] + letters
    end = "".join(sign for sign in chance.lower() if sign in DIGITS)
    return letters.rjust(TIME_LETTERS, "0") + end[:CHANCE_LETTERS].ljust(CHANCE_LETTERS, "0")


def rows_of(answers: Mapping[str, Answer], item_id: str) -> Rows:
    """The rows of one item."""
    states: dict[str, str] = {}
    for name, answer in answers.items():
        item, _, rest = name.partition(".")
        row, _, column = rest.partition(".")
        if item == item_id and ROW_ID.fullmatch(row) and (answer.version or answer.words):
            if not column:
                states[row] = answer.words
            else:
                states.setdefault(row, ADDED)
    return Rows(tuple(sorted(row for row, state in states.items() if state != REMOVED)),
                tuple(sorted(row for row, state in states.items() if state == REMOVED)))


def check_room(sheet: Sheet, cell_id: str, words: str) -> None:
    """Raises UnfitAnswer `too_many_rows` when the cell would begin a row that does not fit any more."""
    item, _, rest = cell_id.partition(".")
    row = rest.partition(".")[0]
    if row and words:
        rows = rows_of(sheet.answers, item)
        if rows.is_full and row not in (*rows.there, *rows.removed):
            raise UnfitAnswer(cell_id, "too_many_rows", words)


def changed_row(sheet: Sheet, item_id: str, row: str, change: str, now: datetime) -> Answer | None:
    """What is to be kept of a row after `add`, `remove` or `back`; None when it is as wished already.

    Raises ItemNotFound, RowNotFound, or UnfitAnswer `too_many_rows`.
    """
    item = sheet.definition.item(item_id)
    if not item.has_rows or not ROW_ID.fullmatch(row):
        raise RowNotFound
    rows = rows_of(sheet.answers, item.id)
    if row not in (*rows.there, *rows.removed):
        if change != "add":
            return None  # a row that was never written into: there is nothing to keep of it
        if rows.is_full:
            raise UnfitAnswer(item.id, "too_many_rows", "")
    state, saved = REMOVED if change == "remove" else ADDED, sheet.answer(f"{item.id}.{row}")
    if saved.words == state:
        return None
    return replace(saved, words=state, version=saved.version + 1, saved_at=now, writer=None)


def is_asked_in(definition: Definition, section_id: str, item_id: str) -> bool:
    """Whether a section asks this for one answer: an item, or a cell of one that has rows."""
    try:
        if definition.item(item_id).has_rows:
            return False
    except ItemNotFound:
        return False
    return definition.section_of(item_id).id == section_id


def cells_of(item: Item, row: str) -> tuple[Item, ...]:
    """The cells of one row, each as an item."""
    return tuple(item.cell(row, column.id) for column in item.columns)
