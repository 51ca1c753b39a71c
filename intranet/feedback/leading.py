"""Pages for facilitators: the forms they lead, closing them, reminding, QR codes.

Another facilitator's form is a 404 like one that does not exist; the store sees to it.
"""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response
from flask_babel import gettext as _

from intranet import clock
from intranet.extensions import current_settings
from intranet.feedback import actions, rules
from intranet.feedback.listed import actions as listed
from intranet.feedback.listed.types import RemindedToday
from intranet.feedback.showing import rules as showing
from intranet.feedback.types import Form
from intranet.web.access import current_person, for_role
from intranet.web.downloads import download
from intranet.web.formatting import ZONE
from intranet.web.forms import asked
from intranet.web.fragments import go_to, page
from intranet.web.qr import KINDS, qr_code

pages = Blueprint("leading", __name__)


@pages.get("/forms")
@for_role(actions.ROLE)
def forms() -> Response:
    """The forms that the person leads, drafts after the others."""
    led = actions.forms(current_person)
    return page("feedback/forms.html", rows=[(form, _state(form)) for form in led if not form.is_draft],
                drafts=[form for form in led if form.is_draft],
                said_now=_("The draft is deleted.") if asked("said", 10) == "deleted" else "")


@pages.get("/forms/<token:form_id>/close")
@for_role(actions.ROLE)
def before_close(form_id: str) -> Response:
    """Asks first: it cannot be opened again."""
    form = actions.opened_form(current_person, form_id)
    if form.closed_at is not None:
        return go_to(f"/forms/{form_id}/results")
    return page("feedback/close.html", form=form, **_state(form))


@pages.post("/forms/<token:form_id>/close")
@for_role(actions.ROLE)
def close(form_id: str) -> Response:
    """The form takes no more answers."""
    actions.close_form(current_person, form_id)
    return go_to(f"/forms/{form_id}/results")


@pages.get("/forms/<token:form_id>/poster")
@for_role(actions.ROLE)
def poster(form_id: str) -> Response:
    """The code, the address and the QR code to be put on a wall or shown on a screen."""
    form = actions.opened_form(current_person, form_id)
    if not rules.is_open(form, clock.now()):
        return go_to(f"/forms/{form_id}/results")
    return page("feedback/poster.html", form=form, **_state(form))


@pages.get("/forms/<token:form_id>/code.<any(svg,png):kind>")
@for_role(actions.ROLE)
def code(form_id: str, kind: str) -> Response:
    """The QR code of the address, built from the site's own setting."""
    form = actions.opened_form(current_person, form_id)
    part = next((one for one in form.parts if str(one.number) == asked("part", 4)), None)
    address = f"{current_settings.site_url}/f/{part.code}" if part else _address(form)
    return download(qr_code(address, kind), KINDS[kind], f"{form.title}-{part.label if part else form.code}", kind)


@pages.post("/forms/<token:form_id>/remind")
@for_role(actions.ROLE)
def remind(form_id: str) -> Response:
    """Those on the list who have not answered get a mail, at most once a day."""
    try:
        listed.remind(current_person, form_id)
    except RemindedToday:
        return go_to(f"/forms/{form_id}/results?reminded=late")
    return go_to(f"/forms/{form_id}/results?reminded=now")


def _state(form: Form) -> dict[str, Any]:
    """What both pages say of a form."""
    return {"address": _address(form), "site": current_settings.site_url, "is_open": rules.is_open(form, clock.now()),
            "needed": showing.still_needed(form.answered, is_split=bool(form.parts)),
            "next_at": showing.next_snapshot_at(form.answered),
            "last_day": actions.last_day(form, ZONE)}


def _address(form: Form) -> str:
    return f"{current_settings.site_url}/f/{form.code}"
