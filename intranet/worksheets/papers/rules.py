"""Codes of papers, and what the marks on them mean. Pure: the site's key and chance are handed in.

A code is five signs of chance and three that are computed from them, the worksheet and the perspective with the site's
key. So a code needs no row in a table before it is used, a slip of the pen is noticed, and the code alone tells which
worksheet it is.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Iterable, Mapping

from intranet.text.signs import CODE_LETTERS
from intranet.text.words import Said, in_language
from intranet.worksheets.papers.types import Mark, PaperItem, PaperRow, PaperSection
from intranet.worksheets.shown import numbers_of, when_shown
from intranet.worksheets.types import DONE, DONE_MARK, UNSURE, Definition, Item

CHANCE, CHECK = 5, 3
LENGTH = CHANCE + CHECK
UNSURE_SIGN = "?"
DONE_SIGN = "x"
ROWS_ON_PAPER = 5
MOST_COPIES = 40
BETWEEN = re.compile(r"[\s,.;/+]+")


def code_of(chance: str, key: str, worksheet: str, perspective: str) -> str:
    """The whole code for five signs of chance."""
    found = hmac.new(key.encode(), "\n".join(("paper", chance, worksheet, perspective)).encode(), hashlib.sha256)
    number = int.from_bytes(found.digest()[:8], "big")
    check = "".join(CODE_LETTERS[number // len(CODE_LETTERS) ** place % len(CODE_LETTERS)] for place in range(CHECK))
    return chance + check


def as_code(typed: str) -> str:
    """What was typed as a code: in capitals, without what stands between its halves; empty when it cannot be one."""
    plain = re.sub(r"[\s\-–.]", "", typed).upper()
    return plain if len(plain) == LENGTH and set(plain) <= set(CODE_LETTERS) else ""


def worksheet_of(code: str, key: str, definitions: Iterable[Definition]) -> tuple[Definition, str] | None:
    """The worksheet and the perspective that a code was printed with; None for a code of none of them."""
    for definition in definitions:
        for perspective in [one.id for one in definition.perspectives] or [""]:
            if hmac.compare_digest(code_of(code[:CHANCE], key, definition.key, perspective), code):
                return definition, perspective
    return None


def copies_asked(typed: str) -> int:
    """How many papers to print: at least one, at most MOST_COPIES; one for what is no number."""
    return max(1, min(MOST_COPIES, int(typed))) if typed.isascii() and typed.isdecimal() and len(typed) < 10 else 1


def paper_sections(definition: Definition, perspective: str, language: str) -> list[PaperSection]:
    """What stands on the paper, numbered as on the pages. What is asked only sometimes says when."""
    found: list[PaperSection] = []
    numbers = numbers_of(definition)
    for section in definition.sections:
        items = []
        for item in section.items:
            items.append(_paper_item(definition, item, item.id, numbers[item.id], perspective, language))
        scale = next((one.item.scale for one in items if one.is_on_scale), "")
        before = next((one.item.scale for one in found[-1].items if one.is_on_scale), "") if found else ""
        found.append(PaperSection(in_language(section.title, language), tuple(items), bool(scale) and scale != before))
    return found


def fields_of(sections: Iterable[PaperSection]) -> dict[str, PaperItem]:
    """Every field of the form for typing, by its name."""
    items = [one for section in sections for one in section.items]
    return {one.name: one for item in items
            for one in ([cell for row in item.rows for cell in row.cells] if item.rows
                        else [item, item.done] if item.done else [item])}


def values_of(marks: tuple[Mark, ...], kind: str, typed: str) -> list[str] | None:
    """The values that typed signs stand for; None when one of them is no mark of this item."""
    signs = [sign for sign in BETWEEN.split(typed.strip().lower()) if sign]
    known = {one.sign: one.option.value for one in marks}
    if any(sign not in known for sign in signs) or (kind != "choices" and len(signs) > 1):
        return None
    return [known[sign] for sign in signs]


def only_typed(fields: Mapping[str, PaperItem], typed: Mapping[str, str]) -> dict[str, str]:
    """What was typed into fields that the paper has."""
    return {name: words for name, words in typed.items() if name in fields and words.strip()}


def _paper_item(definition: Definition, item: Item, name: str, number: int, perspective: str,
                language: str) -> PaperItem:
    label, told = in_language(item.label_for(perspective), language), in_language(item.help, language)
    when = when_shown(definition, item, perspective, {}, language)
    if item.has_rows:
        rows = tuple(PaperRow(row, tuple(
            _paper_item(definition, column, f"{item.id}.{row}.{column.id}", number, perspective, language)
            for column in item.columns)) for row in range(1, rows_of(item) + 1))
        return PaperItem(name, item, number, label, told, rows=rows, when=when)
    if item.kind == "canvas":
        mark = Mark(DONE_SIGN, DONE_MARK.options[0], in_language(DONE_MARK.label_for(""), language))
        done = PaperItem(f"{name}.{DONE}", DONE_MARK, number, mark.label, Said("", ""), (mark,))
        return PaperItem(name, item, number, label, told, done=done, when=when)
    return PaperItem(name, item, number, label, told, _marks(definition, item, language), when=when)


def rows_of(item: Item) -> int:
    """How many rows of an item the paper has room for."""
    return item.paper_rows or ROWS_ON_PAPER


def _marks(definition: Definition, item: Item, language: str) -> tuple[Mark, ...]:
    """On a scale the points themselves and a question mark for “I cannot say”; elsewhere choices are counted."""
    if item.kind not in ("scale", "choice", "choices"):
        return ()
    options = definition.options_of(item)
    if item.kind == "scale":
        return tuple(Mark(UNSURE_SIGN if one.value == UNSURE else one.value, one, in_language(one.label, language))
                     for one in options)
    return tuple(Mark(str(place), one, in_language(one.label, language)) for place, one in enumerate(options, 1))
