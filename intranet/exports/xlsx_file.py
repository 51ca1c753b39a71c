"""A document's tables as an Excel file: a page with the facts, and a page for each table. Words are never formulas."""

from __future__ import annotations

import io
import re
from copy import copy
from datetime import date, datetime
from typing import Any

from intranet.exports.csv_file import FORMULA_SIGNS
from intranet.exports.plain_data import without_controls
from intranet.exports.types import Cell, Document, Table, plain

LONGEST_CELL = 32_000
"""Excel holds 32 767 units of UTF-16 in a cell; what is longer goes on in the next row, so that nothing is lost."""
ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
"""Excel reads _x0041_ as an A; the sign before it is spelt out, so that it stays what was typed."""
NAME_SIGNS = re.compile(r"[\[\]:*?/\\]")
WIDEST, NARROWEST = 70, 9


def xlsx_bytes(document: Document, facts_name: str, made_at: datetime) -> bytes:
    """The file; `facts_name` is the name of its first page."""
    from openpyxl import Workbook

    book = Workbook()
    book.properties.title = without_controls(document.title)
    book.properties.creator = without_controls(document.author)
    book.properties.language = document.language
    book.properties.created = book.properties.modified = made_at.replace(tzinfo=None, microsecond=0)
    page = book.active
    page.title = _page_name(facts_name, set())
    pairs = [(document.title, ""), *((name, plain(line)) for name, line in document.facts.pairs)]
    if document.headline:
        pairs.insert(1, (plain(document.headline), ""))
    if document.address:
        pairs.append((document.address, ""))
    looks = _Looks()
    for row, (name, words) in enumerate(pairs, 1):
        _write(page.cell(row, 1), name, looks, bold=row == 1 or bool(words))
        _write(page.cell(row, 2), words, looks)
    page.column_dimensions["A"].width, page.column_dimensions["B"].width = 28, 60
    used = {page.title.casefold()}
    for table in document.tables:
        sheet = book.create_sheet(_page_name(table.name, used))
        used.add(sheet.title.casefold())
        _fill(sheet, table, looks)
    for sheet in book.worksheets:
        sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
        sheet.page_setup.orientation = "portrait" if sheet is page else "landscape"
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
    octets = io.BytesIO()
    book.save(octets)
    return octets.getvalue()


class _Looks:
    """How cells look in one file. openpyxl compares each look that is set with all there are, which takes a minute for
    the answers of ten thousand people: so each is set once, and other cells that look alike get a copy of what it made.
    """

    def __init__(self) -> None:
        self.made: dict[tuple[Any, ...], Any] = {}

    def put_on(self, cell: Any, *, bold: bool, wraps: bool, filled: bool, quoted: bool, number_format: str) -> None:
        """The cell looks like this."""
        from openpyxl.styles import Alignment, Font, PatternFill

        key = bold, wraps, filled, quoted, number_format
        if key in self.made:
            cell._style = copy(self.made[key])
            return
        cell.font = Font(name="Calibri", size=11, bold=bold)
        if wraps:
            cell.alignment = Alignment(vertical="top", wrap_text=True)
        if filled:
            cell.fill = PatternFill("solid", start_color="FFE0F0F2")
        if number_format:
            cell.number_format = number_format
        cell.quotePrefix = quoted
        self.made[key] = copy(cell._style)


def _fill(sheet: Any, table: Table, looks: _Looks) -> None:
    """The head stays in sight and on each printed page; every column can be filtered."""
    from openpyxl.utils import get_column_letter

    for column, words in enumerate(table.head, 1):
        _write(sheet.cell(1, column), words, looks, bold=True, wraps=True, filled=True)
    row = 1
    for cells in (*table.rows, *((table.foot,) if table.foot else ())):
        for part in _parts(cells):
            row += 1
            for column, value in enumerate(part, 1):
                _write(sheet.cell(row, column), value, looks, wraps=True, decimals=table.decimals)
    widths = [max(NARROWEST, *(_width(sheet.cell(line, column).value) for line in range(1, min(row, 200) + 1)))
              for column in range(1, len(table.head) + 1)]
    for column, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(column)].width = min(WIDEST, width + 2)
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(table.head))}{1 + len(table.rows)}"
    sheet.print_title_rows = "1:1"


def _parts(cells: tuple[Cell, ...]) -> list[tuple[Cell | str, ...]]:
    """The row, and rows below it for words that are too long for a cell."""
    pieces = [_pieces(plain(cell)) if isinstance(cell, tuple) else [cell] for cell in cells]
    return [tuple(one[number] if number < len(one) else "" for one in pieces)
            for number in range(max(map(len, pieces)))]


def _pieces(words: str) -> list[Any]:
    """The words in pieces that a cell can hold; a sign beyond the first plane of Unicode is two units."""
    pieces, start, units = [], 0, 0
    for place, sign in enumerate(words):
        units += 2 if ord(sign) > 0xFFFF else 1
        if units > LONGEST_CELL:
            pieces.append(words[start:place])
            start, units = place, 2
    return [*pieces, words[start:]]


def _write(cell: Any, value: Cell | str, looks: _Looks, *, bold: bool = False, wraps: bool = False,
           filled: bool = False, decimals: int = 1) -> None:
    quoted, number_format = False, ""
    if isinstance(value, tuple):
        value = plain(value)
    if isinstance(value, str):
        if value:
            words = ESCAPE.sub("_x005F_", without_controls(value))
            cell.value = words
            cell.data_type = "s"  # also what begins with an equals sign
            # whoever edits the cell later does not turn it into a formula either
            quoted = words.lstrip().startswith(FORMULA_SIGNS)
    else:
        cell.value = value
        if isinstance(value, float):
            number_format = f"0.{'0' * decimals}"
        elif isinstance(value, datetime):
            number_format = "d.m.yyyy h:mm"
        elif isinstance(value, date):
            number_format = "d.m.yyyy"
    looks.put_on(cell, bold=bold, wraps=wraps, filled=filled, quoted=quoted, number_format=number_format)


def _width(value: Any) -> int:
    """About how many letters wide a value is: its longest line."""
    return max(map(len, str(value if value is not None else "").split("\n")))


def _page_name(words: str, used: set[str]) -> str:
    """A name that Excel takes: at most 31 letters, none of its own signs, no two alike."""
    name = NAME_SIGNS.sub(" ", without_controls(words)).strip("' ")[:31].strip() or "1"
    number = 2
    while name.casefold() in used:
        name = f"{name[:27]} {number}"
        number += 1
    return name
