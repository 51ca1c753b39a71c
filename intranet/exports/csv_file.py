"""A table as a CSV file that opens with a double click in the spreadsheets of our members.

Semicolons between cells: in Finnish and Swedish the comma is the decimal sign, so Excel there splits at semicolons and
puts a file with commas into one column. A byte order mark, or Excel reads ä and ö as two signs each. LibreOffice and
scripts understand both once they are told.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

DELIMITER = ";"
# A program that splits at other signs than ours would take what follows them for a cell: “10,-” may stay as it is.
INNER_FORMULA = re.compile(r"(?<=[,;|\t\r\n])(\s*)(?=[=+@＝＋＠]|[-－][^\s\-/.,;])")
FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def csv_bytes(rows: Iterable[Sequence[str | int]]) -> bytes:
    """The rows as a file, in UTF-8 with a byte order mark."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=DELIMITER, lineterminator="\r\n")
    writer.writerows([[safe_cell(cell) for cell in row] for row in rows])
    return text.getvalue().encode("utf-8-sig")


def safe_cell(cell: str | int) -> str:
    """The cell as text: words that a spreadsheet would run as a formula get an apostrophe before them.

    Also inside, after a sign at which some program might split.
    """
    if isinstance(cell, int):
        return str(cell)
    begins = cell.lstrip(" \N{NO-BREAK SPACE}").startswith(FORMULA_SIGNS)
    return ("'" if begins else "") + INNER_FORMULA.sub(r"\1'", cell)
