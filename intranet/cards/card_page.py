"""A card's page as its routes answer with it: made once for all who read, or for the one who marks hard places."""

from __future__ import annotations

from typing import Any

from flask import Response

from intranet import clock
from intranet.cards import actions
from intranet.cards.shown import CardShown, shelf_address
from intranet.cards.signals import rules as signals
from intranet.cards.signals.shown import Marking, marking, numbered
from intranet.cards.signals.types import Helped, Own
from intranet.cards.types import View
from intranet.cards.words import kinds_word
from intranet.extensions import current_settings, keyed
from intranet.following import actions as following
from intranet.following.types import Button
from intranet.security import private_cookie
from intranet.web.access import current_person
from intranet.web.formatting import local
from intranet.web.forms import kept_by_browser
from intranet.web.fragments import page_or_fragment
from intranet.web.language_words import OWN
from intranet.web.languages import language
from intranet.web.revalidated import unless_unchanged

SIGNALS_COOKIE = "ankkuri-signals"
"""What this browser has marked as hard and whether texts helped: kept there alone, so that it counts once."""
BLOCKS = ("card_text", "view_said", "card_side")


def own_signals() -> Own:
    """What this person has told before with this browser."""
    return signals.own_of(kept_by_browser(SIGNALS_COOKIE), _signals_key())


def remember_signals(answer: Response, own: Own) -> Response:
    """Give the browser what it knows at the next request."""
    private_cookie(answer, SIGNALS_COOKIE, signals.cookie_of(own, _signals_key()))
    return answer


def _signals_key() -> bytes:
    """Another for each person: who signs in next at the same computer sees nothing of it."""
    return keyed(f"signals of {current_person.id}").encode()


def card_page(slug: str, view: View) -> Response:
    """The card for reading; the same for everybody but for what this browser answered."""
    found = _read(slug, view)
    answered = signals.own_answer(own_signals(), found.card.revision_id, found.card.view)
    button = _button(slug)
    return unless_unchanged((found, view, answered, button),
                            lambda: _answer(found, view, BLOCKS, answered=answered, button=button))


def marking_page(slug: str, view: View, at: int = 0) -> Response:
    """The card with a button at each paragraph, for this one reader; `at` is the one that was pressed just now."""
    found = _read(slug, view)
    return _marking(found, view, own_signals(), at, BLOCKS)


def marked(slug: str, view: View, own: Own, at: int) -> Response:
    """After a button was pressed: the text again, in its place."""
    return _marking(_read(slug, view), view, own, at, BLOCKS[:2])


def answered_page(slug: str, view: View, own: Own) -> Response:
    """After the reader said whether the text helped: the question in its place."""
    found = _read(slug, view)
    answered = signals.own_answer(own, found.card.revision_id, found.card.view)
    return _answer(found, view, ("helped", "view_said"), answered=answered, button=_button(slug),
                   said="answered" if answered else "")


def _read(slug: str, view: View) -> CardShown:
    return actions.read(current_person, slug, view, language(), local(clock.now()).date())


def _marking(found: CardShown, view: View, own: Own, at: int, blocks: tuple[str, ...]) -> Response:
    card = found.card
    shown = marking(card.text.html, signals.own_paragraphs(own, card.revision_id, card.view), at)
    said = "marking" if not shown.at else "marked" if shown.is_marked else "unmarked"
    return _answer(found, view, blocks, marking=shown, said=said,
                   answered=signals.own_answer(own, card.revision_id, card.view), button=_button(card.slug))


def _button(slug: str) -> Button:
    return following.button(current_person, "card", slug)


def _answer(found: CardShown, view: View, blocks: tuple[str, ...], *, answered: Helped | None,
            button: Button, marking: Marking | None = None, said: str = "") -> Response:
    values: dict[str, Any] = {"shown": found, "card": found.card, "wish": view, "marking": marking, "said": said,
                              "answered": answered, "button": button, "text": numbered(found.card.text.html)}
    return page_or_fragment("cards/card.html", *blocks, kinds_word=kinds_word, shelf_address=shelf_address,
                            own_words=OWN, address=f"{current_settings.site_url}/cards/{found.card.slug}", **values)
