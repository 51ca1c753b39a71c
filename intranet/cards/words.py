"""The words for kinds of cards and for their files' complaints, in the reader's language."""

from __future__ import annotations

from flask_babel import gettext as _


def kind_word(kind: str) -> str:
    """One card of a kind."""
    match kind:
        case "theme":
            return _("Election theme")
        case "tip":
            return _("Advocacy tip")
        case "role":
            return _("Network role")
        case "guide":
            return _("Guide")
    return _("Method")


def kinds_word(kind: str) -> str:
    """All cards of a kind, as a heading."""
    match kind:
        case "theme":
            return _("Election themes")
        case "tip":
            return _("Advocacy tips")
        case "role":
            return _("Network roles")
        case "guide":
            return _("Guides")
    return _("Methods")
