"""Addresses of sheets as files, and the way back from one."""

from __future__ import annotations

from flask import Blueprint, Response
from flask_babel import gettext as _

from intranet import clock
from intranet.extensions import current_settings
from intranet.security import takes_up_to
from intranet.steps import actions as steps
from intranet.web.access import current_person, signed_in
from intranet.web.downloads import download
from intranet.web.forms import octets_sent
from intranet.web.fragments import go_to
from intranet.web.languages import language
from intranet.worksheets.comparing import actions as comparing
from intranet.worksheets.routes import sheets_page
from intranet.worksheets.taking_along import actions
from intranet.worksheets.taking_along.documents import file_name_of
from intranet.worksheets.taking_along.files import KINDS, sheet_file, summary_file
from intranet.worksheets.taking_along.sheet_file import LARGEST, UnfitFile
from intranet.worksheets.taking_along.words import file_problem

pages = Blueprint("worksheet_files", __name__)
WITH_CHANGES = ("pdf", "docx", "xlsx")
"""Kinds that also tell what changed since earlier sheets; CSV and JSON are one sheet's answers and nothing else."""


@pages.get("/sheets/<token:sheet_id>/export.<any(csv,xlsx,docx,pdf,json):kind>")
@signed_in
def export(sheet_id: str, kind: str) -> Response:
    """The sheet as a file, finished or not."""
    found = actions.take(current_person, sheet_id, language())
    tells = kind in WITH_CHANGES and found.is_own
    told = comparing.over_time_of(current_person, found.sheet, language()) if tells else None
    octets = sheet_file(found, kind, language(), _address(sheet_id), clock.now(), told)
    return download(octets, KINDS[kind], file_name_of(found.sheet, language()), kind)


@pages.get("/sheets/<token:sheet_id>/summary.<any(pdf,docx):kind>")
@signed_in
def summary(sheet_id: str, kind: str) -> Response:
    """The result on one page, with an agenda item for the board."""
    found = actions.take(current_person, sheet_id, language())
    agreed = steps.steps_from(current_person, "sheet", sheet_id)
    octets = summary_file(found, kind, language(), _address(sheet_id), clock.now(), agreed)
    name = _("One page") + " " + file_name_of(found.sheet, language())
    return download(octets, KINDS[kind], name, kind)


@pages.post("/sheets")
@signed_in
@takes_up_to(2 * LARGEST)
def bring() -> Response:
    """A sheet from a file that was taken along."""
    try:
        sheet, came = actions.bring(current_person, octets_sent("file", LARGEST))
    except UnfitFile as fault:
        return sheets_page(fault, file_problem(fault))
    return go_to(f"/sheets/{sheet.id}/result?said={came}")


def _address(sheet_id: str) -> str:
    """Where the sheet's result is read, for whoever holds the paper."""
    return f"{current_settings.site_url}/sheets/{sheet_id}/result"
