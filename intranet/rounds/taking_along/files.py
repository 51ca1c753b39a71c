"""A round as a file to take along: its kinds, and the octets of each."""

from __future__ import annotations

from datetime import datetime

from flask_babel import gettext as _

from intranet.exports.csv_file import csv_bytes
from intranet.exports.docx_file import docx_bytes
from intranet.exports.pdf_file import pdf_bytes
from intranet.exports.xlsx_file import xlsx_bytes
from intranet.rounds.taking_along.actions import Taken
from intranet.rounds.taking_along.documents import answers_table, round_document, tables_document
from intranet.rounds.taking_along.round_file import round_to_json
from intranet.worksheets.taking_along.documents import value_words


def round_file(taken: Taken, kind: str, language: str, address: str, now: datetime) -> bytes:
    """The round as `pdf`, `docx`, `xlsx`, `csv` or `json`, in the reader's language."""
    match kind:
        case "pdf":
            return pdf_bytes(round_document(taken, language, address), now)
        case "docx":
            return docx_bytes(round_document(taken, language, address), now)
        case "xlsx":
            return xlsx_bytes(tables_document(taken, language, address), _("Facts"), now)
        case "csv":
            table = answers_table(taken, language)
            return csv_bytes([table.head, *([value_words(cell) for cell in row] for row in table.rows)])
    return round_to_json(taken, language, now)
