"""Blocks of a memo ready for its page: runs, cells and drawings as values that a template writes down."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from intranet.exports.plain_data import date_words, fact_name, number_words
from intranet.exports.types import (
    Beside,
    Block,
    Box,
    Cell,
    Facts,
    Heading,
    Line,
    Listing,
    Paragraph,
    Picture,
    Table,
    ToFill,
)
from intranet.memos.types import Paper
from intranet.web.drawings import in_page

SMALL, WHOLE = 100, 140
"""Millimetres: a picture that is so wide on paper takes the width of the page."""
MOST_ABREAST = 3
"""A table of more columns can be scrolled on a phone."""


def pieces_shown(paper: Paper, site_url: str) -> dict[str, list[dict[str, Any]]]:
    """What each piece of a paper shows, by its id."""
    return {one.id: blocks_shown(one.blocks, paper.language, f"p{place}", site_url)
            for place, one in enumerate(paper.pieces)}


def blocks_shown(blocks: Iterable[Block], language: str, own: str, site_url: str) -> list[dict[str, Any]]:
    """Each block with its kind; `own` begins the ids within its drawings."""
    return [_Shown(language, f"{own}-{place}", site_url).block(one) for place, one in enumerate(blocks)]


def one_line(words: Line) -> str:
    """A line of words without its looks, for what is picked by a check box."""
    return "".join(run.text for run in words)


class _Shown:
    def __init__(self, language: str, own: str, site_url: str) -> None:
        self._language, self._own, self._site = language, own, site_url

    def block(self, block: Block) -> dict[str, Any]:
        match block:
            case Heading():
                return {"kind": "heading", "line": self._line(block.line)}
            case Paragraph():
                return {"kind": "paragraph", "look": block.look, "line": self._line(block.line)}
            case Listing():
                lines = [self._line(one) for one in block.lines]
                return {"kind": "listing", "numbered": block.numbered, "lines": lines}
            case Facts():
                return {"kind": "facts", "pairs": [(fact_name(name), self._line(one)) for name, one in block.pairs]}
            case Table():
                return self._table(block)
            case Picture():
                size = "small" if block.width < SMALL else "middle" if block.width < WHOLE else "whole"
                return {"kind": "picture", "svg": in_page(block.svg, self._own), "words": block.words, "size": size}
            case Beside():
                return {"kind": "beside", "picture": self.block(block.picture), "blocks": self._inner(block.blocks)}
            case Box():
                return {"kind": "box", "title": self._line(block.title), "blocks": self._inner(block.blocks)}
            case ToFill():
                return {"kind": "to_fill", "names": [fact_name(one) for one in block.names]}
        return {"kind": "new_page"}

    def _inner(self, blocks: Iterable[Block]) -> list[dict[str, Any]]:
        return blocks_shown(blocks, self._language, self._own, self._site)

    def _line(self, line: Line) -> list[dict[str, Any]]:
        return [{"text": run.text, "bold": run.bold, "italic": run.italic, "address": self._address(run.address),
                 "away": bool(run.address) and not run.address.startswith(("/", f"{self._site}/", "mailto:")),
                 "language": run.language if run.language != self._language else ""} for run in line]

    def _address(self, address: str) -> str:
        """Within the site without the site's name, whatever the browser calls it; nothing that is no link."""
        if address.startswith(f"{self._site}/"):
            return address.removeprefix(self._site)
        return address if address.startswith(("https://", "http://", "mailto:", "tel:")) \
            or (address.startswith("/") and not address.startswith(("//", "/\\"))) else ""

    def _table(self, table: Table) -> dict[str, Any]:
        rows = [[self._cell(one, table.decimals) for one in row] for row in table.rows]
        foot = [self._cell(one, table.decimals) for one in table.foot]
        numbers = [bool(rows) and all(row[place]["number"] or not row[place]["line"] for row in rows)
                   for place in range(len(table.head))]
        return {"kind": "table", "name": table.name, "show_name": table.show_name, "head": table.head, "rows": rows,
                "foot": foot, "numbers": numbers, "is_wide": len(table.head) > MOST_ABREAST, "own": self._own,
                "has_head": any(one.strip() for one in table.head)}

    def _cell(self, cell: Cell, decimals: int) -> dict[str, Any]:
        if isinstance(cell, tuple):
            return {"number": False, "line": self._line(cell)}
        words = date_words(cell) if isinstance(cell, date) else number_words(cell, self._language, decimals)
        return {"number": not isinstance(cell, date),
                "line": [{"text": words, "bold": False, "italic": False, "address": "", "away": False, "language": ""}]}
