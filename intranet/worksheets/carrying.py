"""Answers carried from one version of a worksheet into another: what has its place there, and what has none. Pure.

Nothing is lost: what has no place is kept beside the answers, as text under the question that it answered.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from intranet.text.words import in_language
from intranet.worksheets.filled import ROW_STATES, UNPLACED, Sheet, UnfitAnswer, Unplaced
from intranet.worksheets.rules import fit_words
from intranet.worksheets.types import CHOOSING, DONE, ROW_ID, Definition, Item, ItemNotFound
from intranet.worksheets.versions import former_ids, value_now

BETWEEN = ", "


@dataclass(frozen=True)
class Told:
    """One answer of the other version, with everything that is known of it."""

    item: str
    """The id in that version, of an item, a mark or a cell; of a row, when its words are one of ROW_STATES."""
    words: str
    question: str = ""
    labels: str = ""
    """What was chosen, in words; empty where nothing could be chosen."""
    values: tuple[str, ...] = ()
    """Every value of the scale it was chosen from; empty when that is not known."""
    former: tuple[str, ...] = ()
    """What its item was called before that version."""

    @property
    def base(self) -> str:
        """The item's id."""
        return self.item.partition(".")[0]

    @property
    def is_row(self) -> bool:
        """Whether it says only that a row was added or removed."""
        return self.words in ROW_STATES and self.item.count(".") == 1 and not self.question

    @property
    def shown(self) -> str:
        """The answer as people read it."""
        return self.labels or self.words


@dataclass(frozen=True)
class Carried:
    """What became of the answers: those in place by item or cell, and those without a place."""

    answers: Mapping[str, str] = field(default_factory=dict)
    unplaced: tuple[Unplaced, ...] = ()
    placed: tuple[tuple[str, Told], ...] = ()
    """Where each answer went, with what it was."""

    @property
    def kept(self) -> dict[str, str]:
        """Everything that is to be kept, by the name under which it is."""
        return {**self.answers, **{one.name: one.as_kept for one in self.unplaced}}


def told_of(sheet: Sheet, language: str) -> list[Told]:
    """Every answer of a sheet in the order of its questions, also those whose question is hidden as things stand."""
    order = {item.id: place for place, item in enumerate(sheet.definition.items)}
    names = sorted(sheet.answers, key=lambda name: (order.get(name.partition(".")[0], len(order)), name))
    found = []
    for name in names:
        words = sheet.answers[name].words
        base, _, cell = name.partition(".")
        if not words or name.startswith(UNPLACED):
            continue
        if words in ROW_STATES and cell and "." not in cell and cell != DONE:
            found.append(Told(name, words))
            continue
        try:
            item, whole = sheet.definition.item(name), sheet.definition.item(base)
        except ItemNotFound:
            found.append(Told(name, words))
            continue
        question = in_language(item.label_for(sheet.perspective), language).text
        if item is not whole:
            question = f"{in_language(whole.label_for(sheet.perspective), language).text} – {question}"
        options = sheet.definition.options_of(item) if item.kind in CHOOSING else ()
        labels = [in_language(one.label, language).text for one in options if one.value in words.split("\n")]
        found.append(Told(name, words, question, BETWEEN.join(labels),
                          tuple(one.value for one in options) if item.kind == "scale" else (), whole.was))
    return found


def carry(newer: Definition, told: Sequence[Told], before: Iterable[Unplaced] = ()) -> Carried:
    """The answers in another version of their worksheet; `before` are those that had no place already."""
    now = _items_now(newer, told)
    columns = {new: _columns_now(newer.item(new), old, told) for old, new in now.items()}
    answers: dict[str, str] = {}
    placed: list[tuple[str, Told]] = []
    left = list(before)
    for one in told:
        place = _place(newer, one, now, columns)
        words, is_whole = (one.words, True) if place and one.is_row else _words_in(newer, place, one) if place \
            else ("", one.is_row)
        if place and words:
            answers[place] = words
            if not one.is_row:
                placed.append((place, one))
        if not is_whole:
            left.append(Unplaced(one.item, " ".join(one.question.split()), one.shown))
    return Carried(answers, _apart(left), tuple(placed))


def _apart(left: Sequence[Unplaced]) -> tuple[Unplaced, ...]:
    """Each under a name of its own: two versions may have used one id for two questions."""
    found: dict[str, Unplaced] = {}
    for one in left:
        name = one.item
        while name in found and found[name].as_kept != one.as_kept:
            name += "+"
        found[name] = replace(one, item=name)
    return tuple(found.values())


def _items_now(newer: Definition, told: Sequence[Told]) -> dict[str, str]:
    """By the id of each answered item, the id of the same item here.

    A file can come from a later version than the one here: then it is the file that knows the other name.
    """
    bases = list(dict.fromkeys(one.base for one in told))
    now = {old: new for new, old in former_ids(newer.items, bases).items()}
    here = {item.id for item in newer.items}
    for one in told:
        if one.base not in now:
            free = [former for former in one.former if former in here and former not in now.values()]
            if free:
                now[one.base] = free[0]
    return now


def _columns_now(item: Item, old: str, told: Sequence[Told]) -> dict[str, str]:
    """The same for the columns of one item."""
    answered = list(dict.fromkeys(one.item.rpartition(".")[2] for one in told
                                  if one.base == old and one.item.count(".") == 2))
    return {then: column for column, then in former_ids(item.columns, answered).items()}


def _place(newer: Definition, one: Told, now: Mapping[str, str],
           columns: Mapping[str, Mapping[str, str]]) -> str | None:
    """The name of the same item, mark, row or cell here; None when there is none."""
    new = now.get(one.base)
    if new is None:
        return None
    item, (_, _, cell) = newer.item(new), one.item.partition(".")
    row, _, column = cell.partition(".")
    if not cell:
        return None if item.has_rows else new
    if cell == DONE:
        return f"{new}.{DONE}" if item.kind == "canvas" else None
    if not item.has_rows or not ROW_ID.fullmatch(row):
        return None
    if not column:
        return f"{new}.{row}" if one.is_row else None
    found = columns[new].get(column)
    return f"{new}.{row}.{found}" if found else None


def _words_in(newer: Definition, place: str, one: Told) -> tuple[str, bool]:
    """What the place can hold of an answer, and whether that is all of it."""
    item = newer.item(place)
    if item.kind in CHOOSING:
        return _chosen_in(newer, item, one)
    if item.kind == "short_text" and "\n" in one.shown:
        return "", False  # its field has one line: the others would be gone with the next save
    try:
        return fit_words(newer, replace(item, id=place), [one.shown]), True
    except UnfitAnswer:
        return "", False


def _chosen_in(newer: Definition, item: Item, one: Told) -> tuple[str, bool]:
    """Choices by their values. A point means something on its own scale alone: 4 of 4 is not 4 of 5."""
    options = newer.options_of(item)
    if item.kind == "scale":
        if one.values:
            fits = set(one.values) == {option.value for option in options}
        else:
            fits = not one.labels or any(one.labels in option.label.values() for option in options)
        if not fits:
            return "", False
    sent = one.words.split("\n")
    found = [value for value in (value_now(options, sign) for sign in sent) if value is not None]
    if item.kind != "choices" and len(found) != 1:
        return "", False
    return "\n".join(option.value for option in options if option.value in found), len(found) == len(sent)
