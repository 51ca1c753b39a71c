"""What can be followed, and how often one hears of it, in the reader's language."""

from __future__ import annotations

from flask_babel import gettext as _

from intranet.cards.words import kinds_word
from intranet.following.types import Followed


def digest_words(digest: str) -> str:
    """How often a digest comes."""
    return {"never": _("Never"), "daily": _("Every day at 8 when something is new"),
            "weekly": _("On Mondays at 8 when something is new")}[digest]


def name_of(one: Followed) -> str:
    """What is followed, by name."""
    if one.follow.what == "kind":
        return kinds_word(one.follow.target)
    if one.follow.what == "tag":
        return one.follow.target
    return one.card.title if one.card is not None else _("A card that cannot be read now")


def what_words(what: str) -> str:
    """What kind of thing it is."""
    return {"kind": _("Kind of card"), "tag": _("Topic"), "card": _("Card")}[what]
