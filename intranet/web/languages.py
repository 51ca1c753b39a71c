"""Which language a reader gets, and the catalogues: one PO file for each room and language, compiled in memory.

English words stand in the code, so English has no catalogue.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.support import NullTranslations, Translations
from flask import Flask, g, has_request_context, request
from flask_babel import Domain, force_locale, get_locale
from flask_login import current_user
from markupsafe import Markup

from intranet.extensions import babel
from intranet.text.words import FIRST_LANGUAGE, LANGUAGES

TRANSLATIONS = Path(__file__).resolve().parent.parent / "translations"
COOKIE = "ankkuri-language"
TIME_ZONE = "Europe/Helsinki"


@cache
def catalogue(language: str) -> NullTranslations:
    """All rooms' words in one language; plain English for English. Takes about 15 ms, once a process."""
    merged: Translations | None = None
    for path in sorted((TRANSLATIONS / language).glob("*.po")):
        with path.open("rb") as file:
            words = read_po(file, locale=language)
        compiled = io.BytesIO()
        write_mo(compiled, words)
        compiled.seek(0)
        of_room = Translations(compiled)
        merged = of_room if merged is None else merged.merge(of_room)
    return merged or NullTranslations()


class Catalogues(Domain):  # type: ignore[misc]  # no types there
    """Hands Flask-Babel our catalogues; it would look for compiled files on disk."""

    def get_translations(self) -> NullTranslations:
        """The catalogue of the reader's language."""
        locale = get_locale()
        return catalogue(locale.language if locale else FIRST_LANGUAGE)


def choose_language() -> str:
    """The person's own choice, else the visitor's cookie, else what the browser asks for, else Finnish."""
    if not has_request_context():
        return FIRST_LANGUAGE
    own = getattr(current_user, "language", "") or request.cookies.get(COOKIE, "")
    if own in LANGUAGES:
        return str(own)
    return request.accept_languages.best_match(LANGUAGES, FIRST_LANGUAGE) or FIRST_LANGUAGE


def language() -> str:
    """The language of the page that is being made: `fi`, `sv` or `en`."""
    locale = get_locale()
    return locale.language if locale else FIRST_LANGUAGE


class PageWords(dict[str, Markup]):
    """The words of pages in one language as they stand in a page. They are our own and written in the code."""

    def __init__(self, of: str) -> None:
        super().__init__()
        self._of = of

    def __missing__(self, text: str) -> Markup:
        words = self[text] = Markup(catalogue(self._of).gettext(text))
        return words


@cache
def page_words(of: str) -> PageWords:
    """The words that pages in this language have used so far."""
    return PageWords(of)


def page_language() -> str:
    """`language()` of templates: looked up once for a page."""
    kept: str | None = g.get("page_language")
    if kept is None:
        kept = g.page_language = language()
    return kept


def page_word(text: str, **values: Any) -> Markup:
    """`_()` of templates: the words in the page's language, with values put in escaped.

    Flask-Babel's own asks for the locale anew with every word, which was a third of what a page cost.
    """
    found = page_words(page_language())[text]
    return found % values if values or "%" in found else found


@contextmanager
def speaking(of: str) -> Iterator[None]:
    """Words, days and drawings of templates in another language than the reader's, as long as this lasts."""
    before = g.pop("page_language", None)
    try:
        with force_locale(of):
            yield
    finally:
        g.pop("page_language", None)
        if before is not None:
            g.page_language = before


def install_languages(app: Flask) -> None:
    """Bind the catalogues and the choice of language to the app."""
    babel.init_app(app, default_locale=FIRST_LANGUAGE, default_timezone=TIME_ZONE, locale_selector=choose_language)
    babel.domain_instance = Catalogues()
    app.jinja_env.globals.update(language=page_language, _=page_word, time_zone=TIME_ZONE)
