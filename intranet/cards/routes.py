"""Pages of cards: the shelf, a card in one of its two texts, its history."""

from __future__ import annotations

from flask import Blueprint, Response, redirect, request

from intranet import clock
from intranet.cards import actions, rules
from intranet.cards.desk import history as versions
from intranet.cards.desk import routes as desk
from intranet.cards.drafts import routes as drafts
from intranet.cards.pictures import routes as pictures
from intranet.cards.shown import shelf_address
from intranet.cards.types import CardMoved
from intranet.cards.words import kind_word, kinds_word
from intranet.extensions import current_settings
from intranet.security import private_cookie
from intranet.web.access import current_person, signed_in
from intranet.web.formatting import local
from intranet.web.forms import asked
from intranet.web.fragments import page, page_or_fragment
from intranet.web.languages import language
from intranet.web.revalidated import unless_unchanged

pages = Blueprint("cards", __name__)
pages.register_blueprint(desk.pages)
pages.register_blueprint(versions.pages)
pages.register_blueprint(drafts.pages)
pages.register_blueprint(pictures.pages)
VIEW_COOKIE = "ankkuri-view"
"""Remembers which text the reader chose last."""


@pages.before_request
def publish_what_is_due() -> None:
    """Whoever comes to look does it, so that no clock has to run beside us. Costs nothing while nothing is due."""
    now = clock.now()
    if actions.next_publishing() <= now:
        desk.actions.publish_due(now)


@pages.get("/cards")
@signed_in
def shelf() -> Response:
    """All cards by kind, or those of one kind, one tag or both."""
    found = actions.shelf(current_person, asked("kind", 40), asked("tag", 40))
    complaints = actions.complaints_for(current_person)
    return unless_unchanged((found, complaints), lambda: page_or_fragment(
        "cards/shelf.html", "shelf", "shelf_said", shelf=found, complaints=complaints, kind_word=kind_word,
        kinds_word=kinds_word, shelf_address=shelf_address, minutes=rules.reading_minutes))


@pages.errorhandler(CardMoved)
def moved(fault: CardMoved) -> Response:
    """The same page of the card at the address that it has now; what was sent goes there too."""
    there = request.full_path.rstrip("?").replace(f"/cards/{fault.before}", f"/cards/{fault.slug}", 1)
    return redirect(there, 301 if request.method == "GET" else 308, Response=Response)  # type: ignore[return-value]  # it is ours: we named its class


@pages.get("/cards/<slug:slug>")
@signed_in
def card(slug: str) -> Response:
    """One card; `?view=` chooses its text, and the choice is remembered for the next card."""
    remembered = request.cookies.get(VIEW_COOKIE, "")
    view = rules.view_of(asked("view", 20), remembered)
    found = actions.read(current_person, slug, view, language(), local(clock.now()).date())
    answer = unless_unchanged((found, view), lambda: page_or_fragment(
        "cards/card.html", "card_text", "view_said", "card_side", shown=found, card=found.card, wish=view,
        kinds_word=kinds_word, shelf_address=shelf_address, address=f"{current_settings.site_url}/cards/{slug}"))
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
