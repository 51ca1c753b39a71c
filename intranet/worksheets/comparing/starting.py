"""Beginning with last time's answers: which worksheets offer it, and what is copied. Pure.

Texts and rows are written on from year to year. What is judged is answered anew: a scale, a decision at a gate, the
state, the phase one is in would only be waved through.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from intranet.worksheets import rules
from intranet.worksheets.cells import rows_of
from intranet.worksheets.comparing.ids import matched
from intranet.worksheets.filled import Answer, Sheet, SheetEntry, UnfitAnswer
from intranet.worksheets.types import DONE, ROW_KINDS, Definition, ItemNotFound

TEXTS = ("short_text", "long_text", "canvas")
COPIED = (*TEXTS, *ROW_KINDS)
MOST_OFFERED = 5


@dataclass(frozen=True)
class Sources:
    """The sheets with which a new one can begin, the last saved first, and the one that is chosen."""

    entries: tuple[SheetEntry, ...]
    chosen: SheetEntry | None


def can_begin_from(definition: Definition) -> bool:
    """Whether a worksheet offers to begin with last time's answers: it has texts or rows, and nothing on a scale."""
    kinds = {item.kind for item in definition.items}
    return "scale" not in kinds and bool(kinds & set(COPIED))


def sources(definition: Definition, entries: Sequence[SheetEntry], chosen: str) -> Sources | None:
    """What the form that starts a sheet offers; None where there is nothing to begin with."""
    begun = [one for one in entries if one.answered or one.saved_at > one.started_at]
    if not begun or not can_begin_from(definition):
        return None
    of_address = next((one for one in begun if one.id == chosen), None)
    offered = begun[:MOST_OFFERED]
    return Sources(tuple([*offered, of_address] if of_address and of_address not in offered else offered), of_address)


def beginnings(source: Sheet, definition: Definition, now: datetime) -> dict[str, Answer]:
    """The first versions of a new sheet's answers; what its definition does not ask any more is left out."""
    found = {}
    for item_id, words in _copied(source, definition):
        try:
            item = definition.item(item_id)
            fit = rules.fit_words(definition, item, words.split("\n") if item.kind == "choices" else [words])
        except (ItemNotFound, UnfitAnswer):
            continue
        if fit:
            found[item_id] = Answer(item_id, fit, 1, None, now)
    return found


def _copied(source: Sheet, definition: Definition) -> Iterator[tuple[str, str]]:
    """What may be copied, under its new id. A row keeps its id, so that it is known again when sheets are compared."""
    words, ids = source.words(), matched(source.definition, definition)
    for item in source.definition.items:
        here = next((one for one in definition.items if one.id == ids[item.id]), None)
        if here is None or here.kind != item.kind or item.kind not in COPIED:
            continue
        names = [item.id, f"{item.id}.{DONE}"] if item.kind == "canvas" else [item.id]
        for row in rows_of(source.answers, item.id).there if item.has_rows else ():
            names += [f"{item.id}.{row}.{column.id}" for column in item.columns]
        for name in names:
            if name in words:
                yield here.id + name.removeprefix(item.id), words[name]
