"""Pages of notes on a card's texts: on its own plain one, and on the text that is just being written."""

from __future__ import annotations

from flask import Blueprint, Response

from intranet.cards.notes import actions
from intranet.cards.notes.types import Region, Twin
from intranet.cards.notes.words import better, check_name, known_by, why
from intranet.cards.types import View
from intranet.web.access import current_person, for_role
from intranet.web.forms import LONG_TEXT, as_sent, asked, pairs_sent, posted, posted_fields, was_sent
from intranet.web.fragments import page_or_fragment

pages = Blueprint("card_notes", __name__)
STANDARD: View = "standard"
PLAIN: View = "plain"


@pages.get("/cards/<slug:slug>/plain-notes")
@for_role("curator")
def of_card(slug: str) -> Response:
    """Notes on the plain text of a card's newest revision."""
    card = actions.twin(current_person, slug)
    return _shown(card.plain, card, "plain")


@pages.post("/cards/notes")
@for_role("curator")
def of_text() -> Response:
    """Notes on the text as it stands in the form, with `?text=standard` on the standard one.

    Its buttons put a note aside (`leave`) or bring it back (`back`).
    """
    slug, view = asked("card", 80), STANDARD if asked("text", 20) == STANDARD else PLAIN
    card = actions.twin(current_person, slug) if slug else None
    field = Region(slug, view).field
    text = posted_fields({field: LONG_TEXT})[0].get(field, "")  # what cannot be saved like this is told by saving
    if card is not None and as_sent("leave", 80):
        actions.put_aside(card, posted("leave", 80))
    elif card is not None and as_sent("back", 80):
        actions.bring_back(card, posted("back", 80))
    return _shown(text, card, view, carried(field))


def carried(field: str) -> list[tuple[str, str]]:
    """The other fields of the card's form, when its button asked: they go along, or they would be lost."""
    if not (was_sent("body") and was_sent("plain_body")):
        return []
    return pairs_sent(field, "csrf_token", "leave", "back", "do")


def _shown(text: str, card: Twin | None, view: View, carried: list[tuple[str, str]] | None = None) -> Response:
    return page_or_fragment("cards/notes.html", "notes_region", "notes_said", "notes_count", text=text, twin=card,
                            carried=carried or [], notes=actions.notes_on(text, card, view), check_name=check_name,
                            why=why, better=better, known_by=known_by,
                            region=Region(card.slug if card else "", view))
