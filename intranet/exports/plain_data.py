"""A document as dicts, lists and words, for the typesetter's template. Pure."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from intranet.exports.types import (
    Beside,
    Block,
    Box,
    Cell,
    Document,
    Facts,
    Heading,
    Line,
    Listing,
    Paragraph,
    Picture,
    Run,
    Table,
    ToFill,
)
from intranet.text.signs import FORBIDDEN

LONG_WORD = re.compile(r"\S{30}(?=\S)")
BREAK_HERE = "\N{ZERO WIDTH SPACE}"
STEERING = re.compile("[\x80-\x9f\ufe00-\ufe0f\ufeff\U000e0000-\U000e0fff]")
"""Controls, marks that only choose how an emoji looks, and tags: nothing of them is seen, and no font has them."""


def as_data(document: Document) -> dict[str, Any]:
    """The whole document, without signs that no file can hold."""
    data: dict[str, Any] = _cleaned({
        "title": document.title.strip() or "–", "author": document.author, "language": document.language,
        "address": document.address, "page_words": document.page_words, "over": _line(document.over),
        "headline": _line(_headline(document)), "facts": _facts(document.facts),
        "blocks": _blocks(document.blocks, document.language),
    })
    return data


def _cleaned(data: Any) -> Any:
    """The same with every word of it cleaned, wherever it stands."""
    if isinstance(data, dict):
        return {name: _cleaned(value) for name, value in data.items()}
    if isinstance(data, list):
        return [_cleaned(one) for one in data]
    return without_controls(data) if isinstance(data, str) else data


def without_controls(text: str) -> str:
    """The text without signs that no file can hold."""
    return FORBIDDEN.sub("", text)


def fact_name(name: str) -> str:
    """The name before its value: a question has its own sign."""
    return name if name.endswith("?") else f"{name}:"


def number_words(value: float, language: str, decimals: int = 1) -> str:
    """3,2 in Finnish and Swedish, 3.2 in English; a whole number as it is."""
    words = str(value) if isinstance(value, int) else f"{value:.{decimals}f}"
    return words if language == "en" else words.replace(".", ",")


def date_words(value: date) -> str:
    """19.4.2026"""
    return f"{value.day}.{value.month}.{value.year}"


def _headline(document: Document) -> Line:
    """The words at the top; a document without any words there would be none for those who hear it."""
    return next((one for one in (document.headline, (Run(document.title),)) if _says_something(one)), (Run("–"),))


def _says_something(line: Line) -> bool:
    return any(without_controls(STEERING.sub("", run.text)).strip() for run in line)


def _blocks(blocks: tuple[Block, ...], language: str) -> list[dict[str, Any]]:
    """Every block. An empty heading is no heading, and none is deeper than one below that before it."""
    found, deepest = [], 1
    for one in blocks:
        if isinstance(one, Heading):
            if not _says_something(one.line):
                continue
            one = Heading(one.line, 1) if deepest == 1 else one
            deepest = 2
        found.append(_block(one, language))
    return found


def _line(line: Line) -> list[dict[str, Any]]:
    return [{"text": _breakable(run.text), "bold": run.bold, "italic": run.italic, "language": run.language,
             "address": run.address} for run in line]


def _breakable(text: str) -> str:
    """A word that is wider than any column can be broken; the typesetter would write over the edge of the paper."""
    return LONG_WORD.sub(lambda part: part[0] + BREAK_HERE, STEERING.sub("", text))


def _cell(cell: Cell, language: str, decimals: int) -> dict[str, Any]:
    if isinstance(cell, tuple):
        return {"kind": "line", "line": _line(cell)}
    words = date_words(cell) if isinstance(cell, date) else number_words(cell, language, decimals)
    return {"kind": "number", "text": words}


def _facts(facts: Facts) -> dict[str, Any]:
    return {"kind": "facts", "pairs": [{"name": fact_name(name), "line": _line(line)} for name, line in facts.pairs]}


def _block(block: Block, language: str) -> dict[str, Any]:
    match block:
        case Heading():
            return {"kind": "heading", "level": block.level, "line": _line(block.line)}
        case Paragraph():
            return {"kind": "paragraph", "look": block.look, "line": _line(block.line)}
        case Listing():
            return {"kind": "listing", "numbered": block.numbered, "lines": [_line(one) for one in block.lines]}
        case Facts():
            return _facts(block)
        case Table():
            return _table(block, language)
        case Picture():
            return {"kind": "picture", "svg": block.svg, "words": block.words or "–", "width": block.width}
        case Beside():
            return {"kind": "beside", "picture": _block(block.picture, language),
                    "blocks": _blocks(block.blocks, language)}
        case Box():
            return {"kind": "box", "title": _line(block.title if _says_something(block.title) else ()),
                    "blocks": _blocks(block.blocks, language)}
        case ToFill():
            return {"kind": "to_fill", "names": list(block.names)}
    return {"kind": "new_page"}


def _table(table: Table, language: str) -> dict[str, Any]:
    def cells(row: tuple[Cell, ...]) -> list[dict[str, Any]]:
        return [_cell(one, language, table.decimals) for one in row]

    numbers = [place for place in range(len(table.head))
               if any(not isinstance(row[place], tuple) for row in table.rows)]
    return {"kind": "table", "name": table.name, "show_name": table.show_name, "head": list(table.head),
            "widths": list(table.widths or (1,) * len(table.head)), "numbers": numbers,
            "rows": [{"cells": cells(row)} for row in table.rows], "foot": cells(table.foot) or None}
