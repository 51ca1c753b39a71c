"""A document as Markdown that can be pasted into a mail as it is: no HTML, links with their whole address, tables that
are read as text. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from unicodedata import east_asian_width

from intranet.exports.plain_data import date_words, fact_name, number_words, without_controls
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

WIDEST = 76
"""Letters in a line of a mail; a table that is wider becomes a list."""
ENTITIES = {"<": "&lt;", "&": "&amp;"}
"""What no backslash makes harmless: the beginning of a tag, and of a spelt-out sign."""
IS_HTML = re.compile(r"<(?=[A-Za-z/!?])|&(?=#?\w{1,40};)")
BEGINS_SOMETHING = re.compile(r"^(\s*)(#{1,6}(?=\s)|[-+*](?=\s)|>|[0-9]{1,9}[.)](?=\s)|[-=]{3,}\s*$)", re.MULTILINE)
MEANS_SOMETHING = re.compile(r"[\\`\[\]]|\*(?=\S)|(?<=\S)\*|(?<!\w)_(?=\S)|(?<=\S)_(?!\w)")
"""What would be read as more than words: an underscore within a word is none, nor is a star between spaces."""


def markdown_text(document: Document) -> str:
    """The whole document, ending in its address."""
    headline = document.headline or (Run(document.title),)
    parts = [f"# {_line(headline, document)}"]
    if document.over:
        parts.append(_line(document.over, document))
    if document.facts.pairs:
        parts.append(_facts(document.facts, document))
    parts += _blocks(document.blocks, document, 2)
    if document.address:
        parts.append(f"<{document.address}>" if "://" in document.address else document.address)
    return without_controls("\n\n".join(part for part in parts if part.strip())) + "\n"


def _blocks(blocks: Sequence[Block], document: Document, level: int) -> list[str]:
    found: list[str] = []
    for place, block in enumerate(blocks):
        following = blocks[place + 1] if place + 1 < len(blocks) else None
        found += _block(block, following, document, level)
    return found


def _block(block: Block, following: Block | None, document: Document, level: int) -> list[str]:
    match block:
        case Heading():
            return [f"{'#' * (level + block.level - 1)} {_one_line(block.line, document)}"]
        case Paragraph(look="quote"):
            return [_before_each("> ", _line(block.line, document))]
        case Paragraph(look="typed"):
            return [_line(block.line, document).replace("\n", "  \n")]
        case Paragraph():
            return [_line(block.line, document)]
        case Listing():
            return ["\n".join(_point(f"{number}." if block.numbered else "-", _line(one, document))
                              for number, one in enumerate(block.lines, 1))]
        case Facts():
            return [_facts(block, document)]
        case Table():
            return _table(block, document)
        case Picture():
            # the table below a picture says the same in numbers
            return [] if isinstance(following, Table) else [_safe(block.words)]
        case Beside():
            inner = _blocks(block.blocks, document, level)
            told = any(isinstance(one, Table) for one in block.blocks)
            return inner if told else [_safe(block.picture.words), *inner]
        case Box():
            return [f"{'#' * level} {_one_line(block.title, document)}", *_blocks(block.blocks, document, level + 1)]
        case ToFill():
            return ["\n".join(f"{fact_name(name)} ________________" for name in block.names)]
    return []


def _facts(facts: Facts, document: Document) -> str:
    return "\n".join(f"- **{_safe(fact_name(name))}** {_line(line, document)}" for name, line in facts.pairs)


def _point(sign: str, words: str) -> str:
    return f"{sign} " + words.replace("\n", "\n" + " " * (len(sign) + 1))


def _before_each(sign: str, words: str) -> str:
    return "\n".join((sign + row).rstrip() for row in words.split("\n"))


# -- tables -----------------------------------------------------------------------------------------------------------


def _table(table: Table, document: Document) -> list[str]:
    """Columns beside each other where a mail is wide enough, else a point for each row."""
    rows = [[_cell(one, table.decimals, document) for one in row] for row in table.rows]
    foot = [_cell(one, table.decimals, document) for one in table.foot]
    head = [_safe(one).replace("|", "\\|").replace("\n", " ") for one in table.head]
    widths = [max(_width(row[place]) for row in [head, *rows, *([foot] if foot else [])])
              for place in range(len(head))]
    named = [f"**{_safe(table.name)}**"] if table.show_name and table.name else []
    if not rows and not foot:
        return named
    if sum(widths) + 3 * len(widths) + 1 <= WIDEST:
        line = "|" + "|".join("-" * (width + 2) for width in widths) + "|"
        return [*named, "\n".join((_columns(head, widths), line, *(_columns(row, widths) for row in rows),
                                   *([_columns(foot, widths)] if foot else [])))]
    return [*named, "\n".join(_as_point(head, row) for row in [*rows, *([foot] if foot else [])])]


def _columns(cells: Sequence[str], widths: Sequence[int]) -> str:
    return "| " + " | ".join(one + " " * (width - _width(one)) for one, width in zip(cells, widths, strict=True)) + " |"


def _as_point(head: Sequence[str], row: Sequence[str]) -> str:
    """The first cell names the row, the others come with the names of their columns."""
    rest = [f"{name}: {one}" if name else one for name, one in zip(head[1:], row[1:], strict=True) if one]
    return "- " + (f"**{row[0]}** " if row[0] else "") + "; ".join(rest)


def _width(words: str) -> int:
    return sum(2 if east_asian_width(sign) in "WF" else 1 for sign in words)


def _cell(cell: Cell, decimals: int, document: Document) -> str:
    if isinstance(cell, tuple):
        return _one_line(cell, document).replace("|", "\\|")
    return date_words(cell) if isinstance(cell, date) else number_words(cell, document.language, decimals)


# -- words ------------------------------------------------------------------------------------------------------------


def _one_line(line: Line, document: Document) -> str:
    return " ".join(_line(line, document).split())


def _line(runs: Iterable[Run], document: Document) -> str:
    """Words with their looks; a sign that would be read as Markdown keeps being a sign."""
    words = "".join(_run(run) for run in runs)
    return BEGINS_SOMETHING.sub(lambda found: f"{found[1]}\\{found[2]}" if not found[2][0].isdigit()
                                else f"{found[1]}{found[2][:-1]}\\{found[2][-1]}", words)


def _run(run: Run) -> str:
    words = _safe(run.text)
    bare = words.strip()
    if not bare:
        return words
    before, after = words[:len(words) - len(words.lstrip())], words[len(words.rstrip()):]
    signs = ("**" if run.bold else "") + ("*" if run.italic else "")
    if run.address:
        address = run.address.replace(" ", "%20").replace("(", "%28").replace(")", "%29")
        bare = f"<{address}>" if bare in (run.address, _safe(run.address)) else f"[{bare}]({address})"
    return f"{before}{signs}{bare}{signs[::-1]}{after}"


def _safe(words: str) -> str:
    return MEANS_SOMETHING.sub(lambda sign: f"\\{sign[0]}", IS_HTML.sub(lambda sign: ENTITIES[sign[0]], words))
