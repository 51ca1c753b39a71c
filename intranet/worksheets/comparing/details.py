"""Two sheets question by question: what was said then and what is said now. Pure.

How an answer reads is known by taking_along/reads.py; here only the two sides are brought together. Rows have ids of
their own in each sheet: two rows are the same when their ids are (the sheet was begun with the other's answers), else
when they begin with the same words.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from intranet.text.differences import Piece, word_differences
from intranet.text.words import Said, in_language
from intranet.worksheets.canvas import canvas_of
from intranet.worksheets.comparing.ids import matched
from intranet.worksheets.comparing.rules import range_of
from intranet.worksheets.comparing.types import Compared, Range, RowCompared
from intranet.worksheets.filled import Sheet
from intranet.worksheets.pictures import PartnerTold, relations_of
from intranet.worksheets.taking_along.reads import Reading, RowRead, readings
from intranet.worksheets.types import Item, Section

MOST_MOVED = 5
LONGEST_TOGETHER = 60_000
"""Signs of texts that are compared word by word on one page; those after them stand side by side."""


@dataclass(frozen=True)
class SectionCompared:
    """A section with its questions; `section` is None for those that are not asked any more."""

    section: Section | None
    title: Said
    items: tuple[Compared, ...]


@dataclass(frozen=True)
class PartnerCompared:
    """A partner of a map of relations: what it was and is, what was and is wished; None where it is not there."""

    name: str
    then: PartnerTold | None
    now: PartnerTold | None

    @property
    def has_changed(self) -> bool:
        """Whether the relation is another one now."""
        return self.then is not None and self.now is not None and self.then.now != self.now.now

    @property
    def is_as_wished(self) -> bool:
        """Whether it is now what was wished then."""
        return self.has_changed and self.then is not None and self.now is not None and \
            self.now.now == (self.then.wished,)


@dataclass(frozen=True)
class TwoSheets:
    """Everything of the comparison of two sheets, the older one first."""

    then: Sheet
    now: Sheet
    sections: tuple[SectionCompared, ...]
    partners: tuple[PartnerCompared, ...] = ()

    @property
    def empty(self) -> int:
        """How many questions are answered in neither."""
        return sum(one.is_empty for one in self.items)

    @property
    def items(self) -> list[Compared]:
        """All questions in their order."""
        return [one for section in self.sections for one in section.items]

    @property
    def risen(self) -> list[Compared]:
        """The statements that rose most, the most first."""
        return sorted((one for one in self.items if (one.step or 0) > 0), key=lambda one: -(one.step or 0))[:MOST_MOVED]

    @property
    def fallen(self) -> list[Compared]:
        """The statements that fell most, the most first."""
        return sorted((one for one in self.items if (one.step or 0) < 0), key=lambda one: one.step or 0)[:MOST_MOVED]

    @property
    def changed(self) -> int:
        """How many questions have another answer now."""
        return sum(not one.is_same and not one.is_empty for one in self.items)

    @property
    def same(self) -> int:
        """How many have the same answer as then."""
        return sum(one.is_same and not one.is_empty for one in self.items)

    @property
    def has_scales(self) -> bool:
        """Whether statements are answered on a scale."""
        return any(one.kind == "scale" for one in self.items)


class _Budget:
    """How many signs may still be compared word by word."""

    def __init__(self) -> None:
        self.left = LONGEST_TOGETHER

    def pieces(self, then: str, now: str) -> tuple[Piece, ...]:
        """The two texts word by word, or nothing when that would take too long."""
        self.left -= len(then) + len(now)
        return word_differences(then, now) if self.left >= 0 else ()


def two_sheets(then: Sheet, now: Sheet, language: str) -> TwoSheets:
    """The two sheets in the order and the words of the newer one; what only the older one asked stands at the end."""
    ids, budget = matched(then.definition, now.definition), _Budget()
    before = {ids[one.id]: (one, sheet_item) for one, sheet_item in _read(then, language)}
    states = _states(then, ids, language), _states(now, {}, language)
    sections, seen = [], set()
    for section in now.definition.sections:
        after = {one.id: one for one in readings(now, section, language)}
        items = []
        for item in section.items:
            older, newer = before.get(item.id), after.get(item.id)
            seen.add(item.id)
            if newer is None and older is None:
                continue
            found = _compared(item, older[0] if older else None, newer, budget)
            found = replace(
                found, question=in_language(item.label_for(now.perspective), language), kind=item.kind,
                ranges=_ranges(then, older[1] if older else None, now, item),
                states=(states[0].get(item.id, ""), states[1].get(item.id, "")),
                asked_then=_other_words(older[1] if older else None, then, item, now, language))
            items.append(found)
        if items:
            sections.append(SectionCompared(section, in_language(section.title, language), tuple(items)))
    gone = [replace(_compared(item, reading, None, budget),
                    question=in_language(item.label_for(then.perspective), language), kind=item.kind)
            for name, (reading, item) in before.items() if name not in seen and reading.says_something]
    if gone:
        sections.append(SectionCompared(None, Said("", language), tuple(gone)))
    return TwoSheets(then, now, tuple(sections), _partners(then, now, language))


def _partners(then: Sheet, now: Sheet, language: str) -> tuple[PartnerCompared, ...]:
    """The partners of both maps by their names, those of the newer one first."""
    older, newer = ({_folded(one.name): one for one in told.partners} if told else {}
                    for told in (relations_of(then, language), relations_of(now, language)))
    return tuple(PartnerCompared((newer.get(name) or older[name]).name, older.get(name), newer.get(name))
                 for name in (*newer, *(name for name in older if name not in newer)) if name)


def _read(sheet: Sheet, language: str) -> Iterable[tuple[Reading, Item]]:
    return ((one, one.item) for section in sheet.definition.sections for one in readings(sheet, section, language))


def _states(sheet: Sheet, ids: Mapping[str, str], language: str) -> dict[str, str]:
    """How each box stands: done, begun, empty."""
    told = canvas_of(sheet, language)
    return {ids.get(box.item.id, box.item.id): box.state for box in told.boxes} if told else {}


def _ranges(then: Sheet, older: Item | None, now: Sheet, newer: Item) -> tuple[Range, Range] | None:
    """The scales of a statement in both sheets when they are not the same."""
    if older is None or "scale" not in (older.kind, newer.kind):
        return None
    found = tuple(range_of(sheet.definition, [item.id]) if item.kind == "scale" else (0, 0)
                  for sheet, item in ((then, older), (now, newer)))
    return (found[0], found[1]) if found[0] != found[1] else None


def _other_words(older: Item | None, then: Sheet, newer: Item, now: Sheet, language: str) -> Said | None:
    """What was asked then, where the words were others."""
    if older is None:
        return None
    asked, asks = (in_language(item.label_for(sheet.perspective), language)
                   for item, sheet in ((older, then), (newer, now)))
    return asked if asked.text != asks.text else None


def _compared(item: Item, then: Reading | None, now: Reading | None, budget: _Budget) -> Compared:
    """One question or one cell of a row."""
    either = now or then
    assert either is not None
    found = Compared(either.question, now.number if now else 0, item.kind, then, now)
    if item.has_rows:
        return replace(found, rows=_rows(then.rows if then else (), now.rows if now else (), budget))
    if then and now and then.typed.strip() and now.typed.strip() and then.typed != now.typed:
        return replace(found, pieces=budget.pieces(then.typed, now.typed))
    return found


def _rows(then: tuple[RowRead, ...], now: tuple[RowRead, ...], budget: _Budget) -> tuple[RowCompared, ...]:
    """The rows of the newer sheet, each with what it was; then those that are not there any more."""
    left = list(then)
    found = []
    for row in now:
        other = _same_row(row, left)
        if other is not None:
            left.remove(other)
        cells = {_column(cell): cell for cell in other.cells} if other else {}
        found.append(RowCompared(_name(row), other is not None, True, tuple(
            _compared(cell.item, cells.get(_column(cell)), cell, budget) for cell in row.cells)))
    return (*found, *(RowCompared(_name(row), True, False, tuple(
        _compared(cell.item, cell, None, budget) for cell in row.cells)) for row in left))


def _same_row(row: RowRead, others: list[RowRead]) -> RowRead | None:
    ids = [one for one in others if _row_id(one) == _row_id(row)]
    names = [one for one in others if _key(one) and _key(one) == _key(row)]
    return next(iter((*ids, *names)), None)


def _row_id(row: RowRead) -> str:
    return row.cells[0].id.split(".")[1]


def _column(cell: Reading) -> str:
    return cell.id.rpartition(".")[2]


def _key(row: RowRead) -> str:
    """By what a row is known again: its first text, but for a bare time (“2024” names no moment)."""
    texts = [cell.typed for cell in row.cells if cell.typed.strip() and _column(cell) != "when"]
    return _folded(texts[0]) if texts else ""


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()


def _name(row: RowRead) -> str:
    """What a row is called: its first words, else its number."""
    first = next((cell.typed for cell in row.cells if cell.typed.strip() and _column(cell) != "when"), "")
    words = " ".join(first.split())
    return (words if len(words) <= 80 else f"{words[:79]}…") or row.name.text
