"""Which items of a worksheet are asked, which of them are answered, and what counts. Pure.

An item with a condition is asked when the condition holds. What was written into it before stays in any case; while it
is not asked it is neither missing nor counted. A worksheet whose state says that it is over asks only what stands
beside the state.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from intranet.worksheets.filled import Answer, SheetEntry, words_of
from intranet.worksheets.types import DONE, Definition, Dimension, Item


def is_done(box: str, words: Mapping[str, str]) -> bool:
    """Whether a box of a canvas is done: it is marked so, and something stands in it."""
    return box in words and f"{box}.{DONE}" in words


def is_asked(definition: Definition, item: Item, words: Mapping[str, str]) -> bool:
    """Whether an item's condition holds; one without a condition is always asked."""
    when = item.show_when
    if when is None:
        return True
    if when.done:
        return all(is_done(box, words) for box in when.done)
    source = definition.item(when.item)
    return is_asked(definition, source, words) and bool(set(words.get(when.item, "").split("\n")) & set(when.values))


def opens(item: Item, answered: str) -> bool:
    """Whether an answer that was just given could have opened an item."""
    when, name = item.show_when, answered.partition(".")[0]
    return when is not None and (when.item == name or name in when.done)


def is_over(definition: Definition, words: Mapping[str, str]) -> bool:
    """Whether the state says that nothing more is to come."""
    return bool(definition.over) and words.get(definition.state, "") in definition.over


def counted_items(definition: Definition, items: Iterable[Item], words: Mapping[str, str]) -> list[Item]:
    """Those of the items that are to be answered as things stand."""
    over = is_over(definition, words)
    beside = definition.section_of(definition.state).items if over else ()
    return [item for item in items if is_asked(definition, item, words) and (not over or item in beside)]


def says_something(item: Item, words: Mapping[str, str]) -> bool:
    """Whether an item is answered: one with rows as soon as a cell says something, a box when it is done."""
    if item.has_rows:
        return any(name.startswith(f"{item.id}.") for name in words)
    return is_done(item.id, words) if item.kind == "canvas" else item.id in words


def progress(definition: Definition, items: Iterable[Item], words: Mapping[str, str]) -> tuple[int, int]:
    """How many of the items that count are answered, and how many there are."""
    counted = counted_items(definition, items, words)
    return sum(says_something(item, words) for item in counted), len(counted)


def asked_words(definition: Definition, words: Mapping[str, str]) -> dict[str, str]:
    """The words of the items that are asked, and of their cells."""
    hidden = {item.id for item in definition.items if not is_asked(definition, item, words)}
    return {name: text for name, text in words.items() if name.partition(".")[0] not in hidden}


def asked_of(definition: Definition, dimension: Dimension, words: Mapping[str, str]) -> Dimension:
    """A dimension with those of its items that are asked; of fewer items no more have to be answered than there are."""
    items = tuple(one for one in dimension.items if is_asked(definition, definition.item(one), words))
    if items == dimension.items:
        return dimension
    return replace(dimension, items=items, minimum_answered=min(dimension.minimum_answered, max(1, len(items))))


def counted(entry: SheetEntry, answers: Mapping[str, Answer]) -> SheetEntry:
    """An entry of a list with its answers counted and its state told."""
    words, definition = words_of(answers), entry.definition
    answered, total = progress(definition, definition.items, words)
    state = next((option.label for option in definition.item(definition.state).options
                  if option.value == words.get(definition.state)), {}) if definition.state else {}
    return replace(entry, answered=answered, total=total, state=state)
