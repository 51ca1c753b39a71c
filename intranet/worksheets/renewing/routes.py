"""The page that shows what comes along into the new version of a worksheet, and the button that does it."""

from __future__ import annotations

from flask import Blueprint, Response

from intranet.faults import Fault, Invalid
from intranet.web.access import current_person, signed_in
from intranet.web.forms import posted
from intranet.web.fragments import go_to, page
from intranet.web.languages import language
from intranet.worksheets.renewing import actions
from intranet.worksheets.renewing.types import RenewedAgain
from intranet.worksheets.shown import perspective_of, perspective_words
from intranet.worksheets.types import UnfitStart
from intranet.worksheets.words import problem_words

pages = Blueprint("worksheet_versions", __name__)


@pages.get("/sheets/<token:sheet_id>/settings/version")
@signed_in
def before(sheet_id: str) -> Response:
    """What comes along and what does not, before anything is done."""
    return _plan_page(sheet_id)


@pages.post("/sheets/<token:sheet_id>/settings/version")
@signed_in
def go_on(sheet_id: str) -> Response:
    """A new sheet with the answers that have their place; the old one stays."""
    perspective = subject = ""
    try:
        perspective, subject = posted("perspective", 80), posted("subject").strip()
        new = actions.continue_in_new(current_person, sheet_id, posted("seen", 64), perspective, subject, language())
    except (RenewedAgain, UnfitStart) as fault:
        return _plan_page(sheet_id, fault, perspective, subject)
    except Invalid as fault:  # forbidden signs in the subject: what is left of it comes back
        return _plan_page(sheet_id, fault, perspective, fault.words.get("subject", ""))
    return go_to(f"/sheets/{new.id}")


def _plan_page(sheet_id: str, fault: Fault | None = None, perspective: str = "", subject: str = "") -> Response:
    planned, reader = actions.plan(current_person, sheet_id, language()), language()
    return page("worksheets/version.html", fault=fault, plan=planned, sheet=planned.sheet,
                then=perspective_of(planned.sheet, reader),
                now=perspective_words(planned.newer, planned.perspective, reader),
                is_renewed_again=isinstance(fault, RenewedAgain), chosen=perspective, subject=subject,
                problems=problem_words(fault.problems if isinstance(fault, Invalid) else {}))
