"""Results of a form, together, town beside town, first beside last; and as files. Fixed views only."""

from __future__ import annotations

from flask import Blueprint, Response

from intranet import clock
from intranet.extensions import current_settings
from intranet.feedback import actions as forms
from intranet.feedback.listed import actions as listed
from intranet.feedback.rules import is_open
from intranet.feedback.showing import actions, rules, words
from intranet.feedback.showing.files import KINDS, results_file
from intranet.web.access import current_person, for_role
from intranet.web.downloads import download
from intranet.web.formatting import ZONE
from intranet.web.forms import asked
from intranet.web.fragments import go_to, page
from intranet.web.languages import language

pages = Blueprint("showing", __name__)
VIEWS = ("towns", "change")


@pages.get("/forms/<token:form_id>/results")
@for_role(forms.ROLE)
def results(form_id: str) -> Response:
    """What is shown of the answers, or how many are still needed. `?view=towns|change` for a form with parts."""
    found = actions.results(current_person, form_id, language(), words.removed_sign())
    form, view = found.form, asked("view", 10)
    return page("feedback/results.html", form=form, shown=found.shown, answered_in=found.answered_in, words=words,
                view=view if form.parts and view in VIEWS else "all", is_open=is_open(form, clock.now()),
                needed=rules.still_needed(form.answered, is_split=bool(form.parts)),
                next_at=rules.next_snapshot_at(form.answered),
                last_day=forms.last_day(form, ZONE), listed=listed.state(form, clock.now()),
                reminded=asked("reminded", 10), site=current_settings.site_url,
                address=f"{current_settings.site_url}/f/{form.code}")


@pages.get("/forms/<token:form_id>/results.<any(csv,xlsx):kind>")
@for_role(forms.ROLE)
def file(form_id: str, kind: str) -> Response:
    """The same as a table; nothing that the page does not show."""
    found = actions.results(current_person, form_id, language(), words.removed_sign())
    if found.shown is None:
        return go_to(f"/forms/{form_id}/results")
    actions.note_export(current_person, form_id)
    address = f"{current_settings.site_url}/forms/{form_id}/results"
    octets = results_file(found.form, found.shown, kind, language(), address, clock.now())
    return download(octets, KINDS[kind], f"{found.form.title}-{found.shown.answered}", kind)
