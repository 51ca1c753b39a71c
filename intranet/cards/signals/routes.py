"""What readers tell without a word: a tap on a paragraph, whether a text helped. Counted, never by whom."""

from __future__ import annotations

from flask import Blueprint, Response

from intranet.cards.card_page import answered_page, marked, own_signals, remember_signals
from intranet.cards.rules import view_of
from intranet.cards.signals import actions
from intranet.cards.signals.types import HELPED
from intranet.cards.types import View
from intranet.web.access import current_person, signed_in
from intranet.web.forms import posted_line, was_sent, whole_number
from intranet.web.fragments import go_to, wants_fragment

pages = Blueprint("signals", __name__)


@pages.post("/cards/<slug:slug>/marks")
@signed_in
def mark(slug: str) -> Response:
    """Count a `paragraph` of the text as hard to understand, or take it back with `undo`."""
    number, view = _text()
    takes_back = was_sent("undo")
    paragraph = whole_number(posted_line("undo" if takes_back else "paragraph", 10))
    tell = actions.take_back if takes_back else actions.mark
    own = tell(current_person, slug, number, view, paragraph, own_signals())
    answer = (marked(slug, view, own, paragraph) if wants_fragment() else
              go_to(f"/cards/{slug}?view={view}&mark=1&at={paragraph}#mark-{paragraph}"))
    return remember_signals(answer, own)


@pages.post("/cards/<slug:slug>/helped")
@signed_in
def helped(slug: str) -> Response:
    """Count whether the text helped; an empty `answer` takes back what this browser said."""
    number, view = _text()
    sent = posted_line("answer", 10)
    said = next((one for one in HELPED if one == sent), None)
    own = actions.answer(current_person, slug, number, view, said, own_signals())
    answer = answered_page(slug, view, own) if wants_fragment() else go_to(f"/cards/{slug}?view={view}#helped")
    return remember_signals(answer, own)


def _text() -> tuple[int, View]:
    """Which text the reader had open: the revision's number and the view."""
    return whole_number(posted_line("revision", 10)), view_of(posted_line("view", 20), "")
