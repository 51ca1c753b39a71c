"""A memo as a file."""

from __future__ import annotations

from flask import Blueprint, Response

from intranet import clock
from intranet.exports.docx_file import docx_bytes
from intranet.exports.markdown_file import markdown_text
from intranet.exports.pdf_file import pdf_bytes
from intranet.extensions import current_settings
from intranet.memos import actions
from intranet.memos.taking_along.documents import memo_document
from intranet.web.access import current_person, signed_in
from intranet.web.downloads import download

pages = Blueprint("memo_files", __name__)
TYPES = {"pdf": "application/pdf", "md": "text/markdown",
         "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document"}


@pages.get("/memos/<slug:slug>.<any(pdf,docx,md):kind>")
@signed_in
def file(slug: str, kind: str) -> Response:
    """What the memo's page shows to this person, as a file."""
    found = actions.look(current_person, slug)
    document = memo_document(found.paper, f"{current_settings.site_url}{found.memo.path}")
    if kind == "pdf":
        octets = pdf_bytes(document, clock.now())
    elif kind == "docx":
        octets = docx_bytes(document, clock.now())
    else:
        octets = markdown_text(document).encode()
    return download(octets, TYPES[kind], found.paper.title, kind)
