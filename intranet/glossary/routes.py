"""Pages of the glossary: every word by letter, the words that were asked for, and one word with its forms."""

from __future__ import annotations

from flask import Blueprint, Response

from intranet.glossary import actions
from intranet.glossary.rules import LONGEST_ENQUIRY
from intranet.glossary.types import TermMoved
from intranet.glossary.words import forms_table
from intranet.web.access import current_person, signed_in
from intranet.web.forms import asked
from intranet.web.fragments import go_on_at, page, page_or_fragment
from intranet.web.revalidated import unless_unchanged

pages = Blueprint("glossary", __name__)


@pages.get("/glossary")
@signed_in
def shelf() -> Response:
    """Every word, or those that are meant by `?q=` in whatever form it stands."""
    found = actions.look_up(asked("q", LONGEST_ENQUIRY))
    complaints = actions.complaints_for(current_person)
    return unless_unchanged((found, complaints), lambda: page_or_fragment(
        "glossary/shelf.html", "terms", "terms_said", found=found, complaints=complaints))


@pages.errorhandler(TermMoved)
def moved(fault: TermMoved) -> Response:
    """The same page of the word at the address that it has now."""
    return go_on_at(f"/glossary/{fault.before}", f"/glossary/{fault.slug}")


@pages.get("/glossary/<slug:slug>")
@signed_in
def term(slug: str) -> Response:
    """One word: what it means, its forms, words near it."""
    shown = actions.term(slug)
    return unless_unchanged(shown, lambda: page("glossary/term.html", term=shown.term, related=shown.related,
                                                forms=forms_table(shown.term.paradigm)))
