"""Languages in words: as the readers of each call it, and as the reader of the page does."""

from __future__ import annotations

from flask_babel import gettext as _

OWN = {"fi": "Suomeksi", "sv": "På svenska", "en": "In English"}
"""What leads to a text in a language is written in that language, whatever the page's own is."""


def in_language_word(language: str) -> str:
    """The language that something is in, in the middle of a sentence."""
    return {"fi": _("in Finnish"), "sv": _("in Swedish")}.get(language, _("in English"))
