"""What the room hands to the gathering rooms: its place in the navigation, what is new on the start page, what can be
found."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from flask_babel import gettext as _

from intranet.cards import actions, rules, store
from intranet.cards.desk import actions as desk
from intranet.cards.drafts import actions as drafts
from intranet.cards.words import kind_word
from intranet.people.types import SignedInPerson
from intranet.plugin_system.types import NavigationEntry, SearchText, StartPanel
from intranet.text.bare import bare_text


def navigation(person: SignedInPerson) -> list[NavigationEntry]:
    """The cards, for everybody who is signed in."""
    return [NavigationEntry(_("Cards"), "/cards", 100)]


def start_panels(person: SignedInPerson, language: str, now: datetime) -> list[StartPanel]:
    """What a curator is asked to read; and for everybody the cards that were changed last, in one panel."""
    cards = actions.newest(person, now)
    values = {"cards": cards, "kind_word": kind_word, "minutes": rules.reading_minutes}
    waiting = desk.waiting_for(person)
    return [*([StartPanel("next", 50, "cards/_waiting.html", {"waiting": waiting})] if waiting else []),
            *([StartPanel("new", 0, "cards/_new.html", values)] if cards else [])]


def personal_data(person: SignedInPerson) -> dict[str, Any]:
    """What the person wrote: versions of cards by number, and texts that were not saved as versions."""
    return {"card_versions": desk.written_by(person), "card_drafts": drafts.held_about(person)}


def search_texts() -> list[SearchText]:
    """Every published card with both of its texts."""
    return [SearchText("card", f"/cards/{card.slug}", card.title,
                       tuple(filter(None, (card.summary, bare_text(card.html), bare_text(card.plain_html or ""),
                                           card.next_step))),
                       card.language, " ".join(card.tags)) for card in store.readable_texts()]
