"""The page that compares an own sheet with others about the same."""

from __future__ import annotations

from flask import Blueprint, Response

from intranet.web.access import current_person, signed_in
from intranet.web.forms import asked_many
from intranet.web.fragments import page
from intranet.web.languages import language
from intranet.worksheets.comparing import actions
from intranet.worksheets.shown import perspective_of

pages = Blueprint("worksheet_comparing", __name__)
MOST_NAMED = 400


@pages.get("/sheets/<token:sheet_id>/result/compare")
@signed_in
def compare(sheet_id: str) -> Response:
    """Over time, and the answers of two sheets side by side; which sheets is in the address."""
    found = actions.compare(current_person, sheet_id, asked_many("with", MOST_NAMED), language())
    return page("worksheets/comparing/compare.html", comparison=found, sheet=found.sheet,
                perspective=perspective_of(found.sheet, language()))
