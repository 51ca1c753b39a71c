"""The two smallest parts of pages, which each page has by the dozen: an icon, and words in their language."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from flask import Flask
from markupsafe import Markup, escape

from intranet.text.words import Said
from intranet.web.languages import page_language


def install_small_parts(app: Flask) -> None:
    """Give them to the templates, which know them as `icon` and `said` of _ui.html."""
    places: dict[str, Markup] = {}

    def icon_beside_words(name: str) -> Markup:
        """Always beside words: it is hidden from screen readers. Names stand in intranet/web/icons.py."""
        if name not in places:
            address = cast(Callable[[str], str], app.jinja_env.globals["asset"])("icons.svg")
            places[name] = Markup('<svg class="icon" aria-hidden="true" focusable="false">'
                                  '<use href="{}#{}"></use></svg>').format(address, name)
        return places[name]

    app.jinja_env.globals.update(icon_beside_words=icon_beside_words, said_in_its_language=said_in_its_language)


def said_in_its_language(words: Said) -> Markup:
    """Words of a definition, marked when they are in another language than the page."""
    text = escape(words.text)
    if not text or words.language == page_language():
        return text
    return Markup('<span lang="{}">{}</span>').format(words.language, text)
