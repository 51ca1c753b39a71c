"""Pages of notes on a plain text: a card's own, and the text that is just being written."""

from __future__ import annotations

from flask import Blueprint, Response, request

from intranet.cards.notes import actions
from intranet.cards.notes.types import Twin
from intranet.cards.notes.words import better, check_name, known_by, why
from intranet.web.access import current_person, for_role
from intranet.web.forms import asked, posted
from intranet.web.fragments import page_or_fragment

pages = Blueprint("card_notes", __name__)


@pages.get("/cards/<slug:slug>/plain-notes")
@for_role("curator")
def of_card(slug: str) -> Response:
    """Notes on the plain text of a card's newest revision."""
    card = actions.twin(current_person, slug)
    return _shown(card.plain, card)


@pages.post("/cards/notes")
@for_role("curator")
def of_text() -> Response:
    """Notes on the text as it stands in the form. Its buttons put a note aside (`leave`) or bring it back (`back`)."""
    slug = asked("card", 80)
    card = actions.twin(current_person, slug) if slug else None
    text = posted("plain_body")
    if card is not None and request.form.get("leave"):
        actions.put_aside(card, posted("leave", 80))
    elif card is not None and request.form.get("back"):
        actions.bring_back(card, posted("back", 80))
    return _shown(text, card, carried())


def carried() -> list[tuple[str, str]]:
    """The other fields of the card's form, when its button asked: they go along, or they would be lost."""
    if "body" not in request.form:
        return []
    own = ("plain_body", "csrf_token", "leave", "back", "do")
    return [(name, value) for name, value in request.form.items(multi=True) if name not in own]


def _shown(text: str, card: Twin | None, carried: list[tuple[str, str]] | None = None) -> Response:
    return page_or_fragment("cards/notes.html", "plain_notes", "notes_said", text=text, twin=card,
                            carried=carried or [], notes=actions.notes_on(text, card), check_name=check_name, why=why,
                            better=better, known_by=known_by)
