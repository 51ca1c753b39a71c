"""Blocks of a document as plain JSON values and back: what was composed once can be kept as it was. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, fields
from datetime import date
from typing import Any

from intranet.exports.types import (
    Beside,
    Block,
    Box,
    Cell,
    Facts,
    Heading,
    Line,
    Listing,
    NewPage,
    Paragraph,
    Picture,
    Run,
    Table,
    ToFill,
)

KINDS: dict[str, type[Block]] = {
    "heading": Heading, "paragraph": Paragraph, "listing": Listing, "facts": Facts, "table": Table, "picture": Picture,
    "beside": Beside, "box": Box, "to_fill": ToFill, "new_page": NewPage,
}
NAMES = {kind: name for name, kind in KINDS.items()}


def kept_blocks(blocks: Iterable[Block]) -> list[dict[str, Any]]:
    """The blocks as values that JSON can write."""
    return [_kept(one) for one in blocks]


def blocks_again(kept: Iterable[Mapping[str, Any]]) -> tuple[Block, ...]:
    """The blocks again; a kind that this version does not know is left out."""
    return tuple(_again(one) for one in kept if one.get("kind") in KINDS)


def kept_line(line: Line) -> list[dict[str, Any]]:
    """A line of words, its runs without what they have by default."""
    return [{name: value for name, value in asdict(run).items() if value} for run in line]


def line_again(kept: Iterable[Mapping[str, Any]]) -> Line:
    """The line again."""
    return tuple(Run(**{"text": "", **run}) for run in kept)


def _kept(block: Block) -> dict[str, Any]:
    kind = {"kind": NAMES[type(block)]}
    match block:
        case Heading() | Paragraph():
            return kind | asdict(block) | {"line": kept_line(block.line)}
        case Listing():
            return kind | {"lines": [kept_line(one) for one in block.lines], "numbered": block.numbered}
        case Facts():
            return kind | {"pairs": [[name, kept_line(line)] for name, line in block.pairs]}
        case Table():
            plain = {one.name: getattr(block, one.name) for one in fields(block)}
            return kind | plain | {"head": list(block.head), "widths": list(block.widths), "foot": _row(block.foot),
                                   "rows": [_row(row) for row in block.rows]}
        case Beside():
            return kind | {"picture": asdict(block.picture), "blocks": kept_blocks(block.blocks)}
        case Box():
            return kind | {"title": kept_line(block.title), "blocks": kept_blocks(block.blocks)}
        case ToFill():
            return kind | {"names": list(block.names)}
    return kind | asdict(block)


def _row(cells: Iterable[Cell]) -> list[Any]:
    """A line is a list, a day an object, a number itself."""
    return [kept_line(one) if isinstance(one, tuple) else {"day": one.isoformat()} if isinstance(one, date) else one
            for one in cells]


def _again(kept: Mapping[str, Any]) -> Block:
    values = {name: value for name, value in kept.items() if name != "kind"}
    match kept["kind"]:
        case "heading" | "paragraph":
            return KINDS[kept["kind"]](**values | {"line": line_again(values["line"])})
        case "listing":
            return Listing(tuple(line_again(one) for one in values["lines"]), values["numbered"])
        case "facts":
            return Facts(tuple((name, line_again(line)) for name, line in values["pairs"]))
        case "table":
            return Table(**values | {"head": tuple(values["head"]), "widths": tuple(values["widths"]),
                                     "rows": tuple(_row_again(row) for row in values["rows"]),
                                     "foot": _row_again(values["foot"])})
        case "beside":
            return Beside(Picture(**values["picture"]), blocks_again(values["blocks"]))
        case "box":
            return Box(line_again(values["title"]), blocks_again(values["blocks"]))
        case "to_fill":
            return ToFill(tuple(values["names"]))
    return KINDS[kept["kind"]](**values)


def _row_again(cells: Iterable[Any]) -> tuple[Cell, ...]:
    return tuple(line_again(one) if isinstance(one, list) else date.fromisoformat(one["day"])
                 if isinstance(one, dict) else one for one in cells)
