"""Pages of a card's revisions: two of them word by word for whoever may see them; one taken back, at the desk."""

from __future__ import annotations

from flask import Blueprint, Response

from intranet.cards.desk import actions, versions
from intranet.cards.desk.types import StaleRestore
from intranet.cards.desk.words import field_word
from intranet.cards.drafts import actions as drafts
from intranet.cards.words import kind_word
from intranet.faults import Fault
from intranet.web.access import current_person, for_role, signed_in
from intranet.web.form_places import form_stands_at
from intranet.web.forms import asked, posted, whole_number
from intranet.web.fragments import go_to, page

pages = Blueprint("history", __name__)


@pages.get("/cards/<slug:slug>/history/<int(max=999999):number>")
@signed_in
def compare(slug: str, number: int) -> Response:
    """A revision beside the one before it, or beside the one that `?from=` names."""
    return _compared_page(slug, number)


@pages.post("/cards/<slug:slug>/history/<int(max=999999):number>/restore")
@for_role(actions.ROLE)
@form_stands_at("/cards/{slug}/history")
def restore(slug: str, number: int) -> Response:
    """The words of this revision as a new draft."""
    seen = posted("revision", 20)
    try:
        card = versions.restore(current_person, slug, number, whole_number(seen))
    except StaleRestore as fault:
        return _compared_page(slug, number, fault)
    return go_to(drafts.form_of_saved(current_person, card))


def _compared_page(slug: str, number: int, fault: Fault | None = None) -> Response:
    before = asked("from", 6)
    found = versions.compared(current_person, slug, number, whole_number(before) or None)
    return page("cards/compared.html", fault=fault, compared=found, field_word=field_word, kind_word=kind_word)
