"""Pages for facilitators: the forms they lead, opening and closing them, their results as page and file, QR codes.

Another facilitator's form is a 404 like one that does not exist; the store sees to it.
"""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, request

from intranet import clock
from intranet.exports.csv_file import csv_bytes
from intranet.extensions import current_settings
from intranet.faults import Invalid
from intranet.feedback import actions, rules
from intranet.feedback.qr import KINDS, qr_code
from intranet.feedback.results import shown_results
from intranet.feedback.types import Form, UnfitForm
from intranet.feedback.words import csv_rows, headline, new_form_words
from intranet.web.access import current_person, for_role
from intranet.web.downloads import download
from intranet.web.formatting import ZONE
from intranet.web.forms import posted, posted_line
from intranet.web.fragments import go_to, page
from intranet.web.languages import language

pages = Blueprint("leading", __name__)


@pages.get("/forms")
@for_role(actions.ROLE)
def forms() -> Response:
    """The forms that the person leads, and where to open a new one."""
    return _forms_page(None)


@pages.post("/forms")
@for_role(actions.ROLE)
def open_form() -> Response:
    """A new form; then its own page with its address and QR code."""
    try:
        form = actions.open_form(current_person, posted("template", 40), posted_line("title"),
                                 posted_line("closes_on"), language(), ZONE)
    except UnfitForm as fault:
        return _forms_page(fault)
    except Invalid as fault:  # signs that no text holds: the rest of what was typed comes back with them
        sent = {name: request.form.get(name, "")[:400] for name in ("template", "title", "closes_on")}
        return _forms_page(UnfitForm(fault.problems, {**sent, **fault.words}))
    return go_to(f"/forms/{form.id}/results")


@pages.get("/forms/<token:form_id>/close")
@for_role(actions.ROLE)
def before_close(form_id: str) -> Response:
    """Asks first: it cannot be opened again."""
    form = actions.led_form(current_person, form_id)
    if form.closed_at is not None:
        return go_to(f"/forms/{form_id}/results")
    return page("feedback/close.html", form=form, **_state(form))


@pages.post("/forms/<token:form_id>/close")
@for_role(actions.ROLE)
def close(form_id: str) -> Response:
    """The form takes no more answers."""
    actions.close_form(current_person, form_id)
    return go_to(f"/forms/{form_id}/results")


@pages.get("/forms/<token:form_id>/results")
@for_role(actions.ROLE)
def results(form_id: str) -> Response:
    """What is shown of the answers, or how many are still needed."""
    found = actions.results(current_person, form_id)
    shown = shown_results(found.form.definition, found.shown, language()) if found.shown else None
    return page("feedback/results.html", form=found.form, shown=shown, headline=headline, **_state(found.form))


@pages.get("/forms/<token:form_id>/results.csv")
@for_role(actions.ROLE)
def results_file(form_id: str) -> Response:
    """The same as a table; nothing that the page does not show."""
    found = actions.results(current_person, form_id)
    if found.shown is None:
        return go_to(f"/forms/{form_id}/results")
    actions.note_export(current_person, form_id)
    shown = shown_results(found.form.definition, found.shown, language())
    return download(csv_bytes(csv_rows(found.form, shown)), "text/csv", f"{found.form.title}-{shown.answered}", "csv")


@pages.get("/forms/<token:form_id>/poster")
@for_role(actions.ROLE)
def poster(form_id: str) -> Response:
    """The code, the address and the QR code to be put on a wall or shown on a screen."""
    form = actions.led_form(current_person, form_id)
    if not rules.is_open(form, clock.now()):
        return go_to(f"/forms/{form_id}/results")
    return page("feedback/poster.html", form=form, **_state(form))


@pages.get("/forms/<token:form_id>/code.<any(svg,png):kind>")
@for_role(actions.ROLE)
def code(form_id: str, kind: str) -> Response:
    """The QR code of the address, built from the site's own setting."""
    form = actions.led_form(current_person, form_id)
    return download(qr_code(_address(form), kind), KINDS[kind], f"{form.title}-{form.code}", kind)


def _forms_page(fault: UnfitForm | None) -> Response:
    sent = fault.words if fault else {}
    problems = {name: new_form_words(name, word) for name, word in fault.problems.items()} if fault else {}
    rows = [(form, _state(form)) for form in actions.forms(current_person)]
    return page("feedback/forms.html", fault=fault, rows=rows, templates=actions.templates(), sent=sent,
                problems=problems, longest=rules.LONGEST_TITLE)


def _state(form: Form) -> dict[str, Any]:
    """What both pages say of a form."""
    return {"address": _address(form), "is_open": rules.is_open(form, clock.now()), "needed":
            rules.still_needed(form.answered), "next_at": rules.next_snapshot_at(form.answered),
            "last_day": actions.last_day(form, ZONE)}


def _address(form: Form) -> str:
    return f"{current_settings.site_url}/f/{form.code}"
