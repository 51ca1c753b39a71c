"""Pages of cards: the shelf, a card in one of its two texts, its history."""

from __future__ import annotations

from flask import Blueprint, Response

from intranet import clock
from intranet.cards import actions, rules
from intranet.cards.candidates import routes as candidates
from intranet.cards.card_page import card_page, marking_page
from intranet.cards.desk import history as versions
from intranet.cards.desk import routes as desk
from intranet.cards.drafts import routes as drafts
from intranet.cards.pictures import routes as pictures
from intranet.cards.questions import routes as questions
from intranet.cards.shown import shelf_address
from intranet.cards.signals import routes as signals
from intranet.cards.translations.words import also_in
from intranet.cards.types import CardMoved, CardNotRead, Shelf
from intranet.cards.words import kind_word, kinds_word
from intranet.following import actions as following
from intranet.following.types import Button, What
from intranet.security import private_cookie
from intranet.web.access import current_person, signed_in
from intranet.web.forms import asked, kept_by_browser, whole_number
from intranet.web.fragments import NOTICE, go_on_at, page, page_or_fragment
from intranet.web.language_words import in_language_word
from intranet.web.languages import language
from intranet.web.revalidated import unless_unchanged

pages = Blueprint("cards", __name__)
pages.register_blueprint(desk.pages)
pages.register_blueprint(versions.pages)
pages.register_blueprint(drafts.pages)
pages.register_blueprint(pictures.pages)
pages.register_blueprint(signals.pages)
pages.register_blueprint(questions.pages)
pages.register_blueprint(candidates.pages)
VIEW_COOKIE = "ankkuri-view"
"""Remembers which text the reader chose last."""


@pages.before_request
def publish_what_is_due() -> None:
    """The safety net: a timed job does it, and whoever comes to look where none runs. Costs nothing until it is due."""
    now = clock.now()
    if actions.next_publishing() <= now:
        desk.actions.publish_due(now)


@pages.get("/cards")
@signed_in
def shelf() -> Response:
    """All cards by kind, or those of one kind, one tag or both."""
    found = actions.shelf(current_person, asked("kind", 40), asked("tag", 40), language())
    complaints = actions.complaints_for(current_person)
    buttons = _buttons(found)
    return unless_unchanged((found, complaints, buttons), lambda: page_or_fragment(
        "cards/shelf.html", "shelf", "shelf_said", shelf=found, buttons=buttons, complaints=complaints,
        kind_word=kind_word, kinds_word=kinds_word, shelf_address=shelf_address, minutes=rules.reading_minutes,
        in_language_word=in_language_word, also_in=also_in))


def _buttons(found: Shelf) -> tuple[Button, ...]:
    """To follow the kind and the topic by which the shelf is filtered, where there are cards of them."""
    asked_for: tuple[tuple[What, str], ...] = (("kind", found.kind or ""), ("tag", found.tag))
    there = {"kind": {one.value for one in found.kinds}, "tag": {one.value.casefold() for one in found.tags}}
    return tuple(following.button(current_person, what, target) for what, target in asked_for if target in there[what])


@pages.errorhandler(CardMoved)
def moved(fault: CardMoved) -> Response:
    """The same page of the card at the address that it has now; what was sent goes there too."""
    return go_on_at(f"/cards/{fault.before}", f"/cards/{fault.slug}")


@pages.errorhandler(CardNotRead)
def not_read(fault: CardNotRead) -> Response:
    """Why members do not see the card, and the way to the desk: only curators come here."""
    return page_or_fragment("cards/not_read.html", "error_notice", fault=fault, into=NOTICE)


@pages.get("/cards/<slug:slug>")
@signed_in
def card(slug: str) -> Response:
    """One card; `?view=` chooses its text, and the choice is remembered for the next card. With `?mark=1` each
    paragraph has a button by which a reader says that it is hard to understand.
    """
    remembered = kept_by_browser(VIEW_COOKIE)
    view = rules.view_of(asked("view", 20), remembered)
    answer = (marking_page(slug, view, whole_number(asked("at", 4))) if asked("mark", 1) else
              card_page(slug, view))
    if asked("view", 20) == view != remembered:
        private_cookie(answer, VIEW_COOKIE, view)
    return answer


@pages.get("/cards/<slug:slug>/history")
@signed_in
def history(slug: str) -> Response:
    """The revisions of a card: those that were published, and at the desk every one with who wrote it."""
    if current_person.has_role(desk.actions.ROLE):
        return desk.whole_history(slug)
    found = actions.history(current_person, slug)
    return unless_unchanged(found, lambda: page("cards/history.html", history=found))
