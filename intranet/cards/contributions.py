"""What the room hands to the gathering rooms: its place in the navigation, and what is new on the start page."""

from __future__ import annotations

from datetime import datetime

from flask_babel import gettext as _

from intranet.cards import actions, rules
from intranet.cards.words import kind_word
from intranet.people.types import SignedInPerson
from intranet.plugin_system.types import NavigationEntry, StartPanel


def navigation(person: SignedInPerson) -> list[NavigationEntry]:
    """The cards, for everybody who is signed in."""
    return [NavigationEntry(_("Cards"), "/cards", 100)]


def start_panels(person: SignedInPerson, language: str, now: datetime) -> list[StartPanel]:
    """The cards that were published or changed last, in one panel."""
    cards = actions.newest(person, now)
    values = {"cards": cards, "kind_word": kind_word, "minutes": rules.reading_minutes}
    return [StartPanel("new", 0, "cards/_new.html", values)] if cards else []
