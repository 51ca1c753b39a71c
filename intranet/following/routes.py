"""/following: what one follows, what is new in it, how often one hears of it; the buttons on cards; the link that stops
the digest without a sign-in.
"""

from __future__ import annotations

from flask import Blueprint, Response
from flask_babel import gettext as _

from intranet import clock
from intranet.cards.words import kind_word
from intranet.following import actions
from intranet.following.letters import change_words
from intranet.following.types import DIGESTS
from intranet.following.words import digest_words, name_of, what_words
from intranet.people.next_page import safe_next
from intranet.security import proves_itself
from intranet.web.access import current_person, open_to_all, signed_in
from intranet.web.form_places import form_stands_at
from intranet.web.forms import asked, posted
from intranet.web.fragments import go_to, page, page_or_fragment, wants_fragment
from intranet.web.languages import language

pages = Blueprint("following", __name__)


@pages.get("/following")
@signed_in
def following() -> Response:
    """Everything about the own following on one page; `?stopped=…&which=…` offers to undo."""
    return page("following/following.html", own=actions.own(current_person), followed=actions.followed(current_person),
                news=actions.news(current_person, clock.now(), language()), digests=DIGESTS, digest_words=digest_words,
                name_of=name_of, what_words=what_words, kind_word=kind_word, change_words=change_words, said=_said(),
                stopped=actions.stopped(current_person, asked("stopped", 10), asked("which", 120)))


@pages.post("/following")
@signed_in
def change() -> Response:
    """Follow a card, a topic or a kind, or follow it no longer; back to the page of the button."""
    do = actions.stop if posted("do", 10) == "stop" else actions.watch
    button = do(current_person, posted("what", 10), posted("target", 120))
    if wants_fragment():
        return page_or_fragment("following/changed.html", "follow", "follow_said", button=button,
                                back=posted("next", 2_000))
    return go_to(safe_next(posted("next", 2_000)))


@pages.post("/following/seen")
@signed_in
@form_stands_at("/following")
def mark_seen() -> Response:
    """What a page showed as new has been seen."""
    actions.mark_seen(current_person, posted("until", 40))
    return go_to(safe_next(posted("next", 2_000)))


@pages.post("/following/digest")
@signed_in
@form_stands_at("/following")
def choose_digest() -> Response:
    """How often the digest comes."""
    actions.choose_digest(current_person, posted("digest", 10))
    return go_to("/following?said=digest#digest")


@pages.get("/following/stop/<token:person_id>/<key:proof>")
@open_to_all
def before_stop(person_id: str, proof: str) -> Response:
    """Asks first: programs that look through mails open every link."""
    actions.check_proof(person_id, proof)
    return page("following/stop.html", address=f"/following/stop/{person_id}/{proof}", ended=False)


@pages.post("/following/stop/<token:person_id>/<key:proof>")
@open_to_all
@proves_itself
def stop(person_id: str, proof: str) -> Response:
    """No more digests; also for a mail program's one click, which has neither a sign-in nor a token."""
    actions.end_digest(person_id, proof)
    return page("following/stop.html", address="", ended=True)


def _said() -> str:
    """The short confirmation that the page before asked for. Only words of our own are shown."""
    return {"digest": _("Your choice was saved."), "back": _("You follow it again."),
            "seen": _("Marked as seen.")}.get(asked("said", 10), "")
