"""A sheet as a file to take along: its kinds, and the octets of each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from flask_babel import gettext as _

from intranet.exports.csv_file import csv_bytes
from intranet.exports.docx_file import docx_bytes
from intranet.exports.pdf_file import pdf_bytes
from intranet.exports.xlsx_file import xlsx_bytes
from intranet.steps.types import StepShown
from intranet.worksheets.comparing.shown import OverTime
from intranet.worksheets.results import Result
from intranet.worksheets.taking_along.documents import answers_table, result_document, tables_document, value_words
from intranet.worksheets.taking_along.sheet_file import sheet_to_json
from intranet.worksheets.taking_along.summary import summary_document

KINDS = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv": "text/csv",
    "json": "application/json",
}
"""Ending and media type."""


def summary_file(result: Result, kind: str, language: str, address: str, now: datetime,
                 agreed: Sequence[StepShown] = ()) -> bytes:
    """The one page for a meeting, as `pdf` or `docx`, with the steps that were agreed on."""
    document = summary_document(result, language, address, agreed)
    return pdf_bytes(document, now) if kind == "pdf" else docx_bytes(document, now)


def sheet_file(result: Result, kind: str, language: str, address: str, now: datetime,
               told: OverTime | None = None) -> bytes:
    """The sheet as a file of one of KINDS, in the reader's language; with what changed over time where that is told."""
    match kind:
        case "pdf":
            return pdf_bytes(result_document(result, language, address, told), now)
        case "docx":
            return docx_bytes(result_document(result, language, address, told), now)
        case "xlsx":
            return xlsx_bytes(tables_document(result, language, address, told), _("Facts"), now)
        case "csv":
            table = answers_table(result.sheet, language)
            return csv_bytes([table.head, *([value_words(cell) for cell in row] for row in table.rows)])
    return sheet_to_json(result.sheet, language, now, is_own=result.is_own)
