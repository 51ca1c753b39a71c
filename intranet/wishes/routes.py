"""Pages of wishes: the board, wishing, one wish and what is decided on it, everything that was promised."""

from __future__ import annotations

from datetime import date

from flask import Blueprint, Response

from intranet import clock
from intranet.faults import Fault, Invalid, NotSaved
from intranet.feedback.showing.words import removed_sign
from intranet.ids import random_id
from intranet.web.access import current_person, for_role, signed_in
from intranet.web.form_places import form_stands_at
from intranet.web.formatting import ZONE, local
from intranet.web.forms import asked, one_of, posted, posted_fields, posted_line, whole_number
from intranet.web.fragments import go_to, page
from intranet.wishes import actions, rules
from intranet.wishes.rules import LIMITS, LONGEST_WISH, ROLES
from intranet.wishes.types import STEPS, StaleWish, Step, UnfitWish, Wish, WishNotFound
from intranet.wishes.words import problem_words, promised_words, season_word, state_word, states_word

pages = Blueprint("wishes", __name__)
SAID = ("removed", "seen")
LONGEST_CODE = 40


@pages.get("/wishes")
@signed_in
def board() -> Response:
    """The board, the same for everyone."""
    return _board()


@pages.post("/wishes/code")
@signed_in
@form_stands_at("/wishes")
def by_code() -> Response:
    """Find one's wish again that bears no name. By POST: a code does not stand in an address."""
    typed = posted_line("code", LONGEST_CODE)
    try:
        return go_to(f"/wishes/{actions.wish_of_code(typed)}")
    except WishNotFound:
        return _board(Invalid({"code": "unknown"}, {"code": typed}))


@pages.get("/wishes/promises")
@signed_in
def promises() -> Response:
    """What was promised in which half-year, and what came of it."""
    return page("wishes/promises.html", seasons=(seasons := actions.promises(current_person, ZONE)),
                season_word=season_word, origins=actions.origins_of(one for each in seasons for one in each.wishes),
                state_word=state_word, promised_words=promised_words, is_late=_is_late)


@pages.get("/wishes/new")
@signed_in
def new() -> Response:
    """The form for a wish; `?form=…&answer=…` asks a leader whether an answer to their form is to become one."""
    form, answer = asked("form", 22), asked("answer", 22)
    if form or answer:
        return _raise(form, answer)
    return _new("", random_id(), asked("card", 80))


@pages.post("/wishes/new")
@signed_in
def send() -> Response:
    """Put the wish on the board. One without a name gets a code, which is shown once."""
    form, answer = posted_line("form", 22), posted_line("answer", 22)
    if form or answer:
        wish_id = actions.raise_answer(current_person, form, answer, removed_sign(), _today())
        return go_to(f"/wishes/{wish_id}?said=raised")
    key, card, named = posted_line("key", 22), posted_line("card", 80), posted_line("named", 3) != "no"
    try:
        words = posted("words", LONGEST_WISH)
        wish_id, code = actions.wish(current_person, words, key, card, _today(), named=named)
    except (Invalid, NotSaved) as fault:
        typed = fault.words.get("words", "") if isinstance(fault, Invalid) else words
        return _new(typed, key, card, fault, named=named)
    if code:
        return page("wishes/code.html", wish_id=wish_id, code=code)
    return go_to(f"/wishes/{wish_id}?said=wished")


@pages.get("/wishes/<token:wish_id>")
@signed_in
def one(wish_id: str) -> Response:
    """One wish; with the form for those who keep the board."""
    return _one(actions.wish_shown(current_person, wish_id))


@pages.post("/wishes/<token:wish_id>")
@for_role(*ROLES)
def decide(wish_id: str) -> Response:
    """Promise, answer, decline or hear anew; both decisions when another was first."""
    fields, problems = posted_fields(LIMITS)
    sent = dict.fromkeys(LIMITS, "") | fields  # the page shows all of them again
    step: Step = one_of("do", STEPS, "promise")
    version = posted_line("version", 8)
    try:
        if problems:
            raise UnfitWish(problems, sent)
        actions.decide(current_person, wish_id, sent, step, whole_number(version), _today())
    except StaleWish as fault:
        return _one(fault.saved, fault, sent)
    except (UnfitWish, NotSaved) as fault:
        return _one(actions.wish_shown(current_person, wish_id), fault, sent, version)
    return go_to(f"/wishes/{wish_id}?said=decided")


@pages.post("/wishes/<token:wish_id>/seen")
@signed_in
def seen(wish_id: str) -> Response:
    """The wisher has read the decision: the start page tells of it no more."""
    actions.note_seen(current_person, wish_id, whole_number(posted_line("version", 8)))
    return go_to("/")


@pages.get("/wishes/<token:wish_id>/remove")
@signed_in
def before_remove(wish_id: str) -> Response:
    """Asks first."""
    found = actions.wish_shown(current_person, wish_id)
    if not actions.may_remove(current_person, found):
        raise WishNotFound
    return page("wishes/remove.html", wish=found, own=found.person_id == current_person.id)


@pages.post("/wishes/<token:wish_id>/remove")
@signed_in
def remove(wish_id: str) -> Response:
    """The wish is off the board for good."""
    actions.remove(current_person, wish_id)
    return go_to("/wishes?said=removed")


def _raise(form: str, answer: str) -> Response:
    """Shows a leader what everybody would see; an answer that is on the board already leads there."""
    shown = actions.to_raise(current_person, form, answer, removed_sign())
    before = actions.raised_before(current_person, form, answer)
    if before:
        return go_to(f"/wishes/{before}")
    return page("wishes/raise.html", answer=shown, form=form)


def _board(fault: Invalid | None = None) -> Response:
    said = asked("said", 10)
    board = actions.board(current_person)
    origins = actions.origins_of(wish for wishes in board.values() for wish in wishes)
    return page("wishes/board.html", fault=fault, board=board, states_word=states_word, origins=origins,
                promised_words=promised_words, is_late=_is_late,
                problems=problem_words(fault.problems if fault else {}),
                code=fault.words["code"] if fault else "", said=said if said in SAID else "")


def _new(words: str, key: str, card: str, fault: Fault | None = None, *, named: bool = True) -> Response:
    problems = problem_words(fault.problems) if isinstance(fault, Invalid) else {}
    return page("wishes/new.html", fault=fault, words=words, key=key, card=card, named=named, problems=problems,
                not_saved=isinstance(fault, NotSaved))


def _one(found: Wish, fault: Fault | None = None, sent: dict[str, str] | None = None, version: str = "") -> Response:
    """The wish with the keepers' form; a fault says what is wrong with the form, or that another was first."""
    keeps = actions.keeps_board(current_person)
    outcome = found.outcome
    typed = sent or {"promised_by": outcome.promised_by, "outcome": outcome.words, "link": outcome.link,
                     "promised_for": outcome.promised_for.isoformat() if outcome.promised_for else ""}
    said = asked("said", 10)
    return page("wishes/wish.html", fault=fault, wish=found, typed=typed, keeps=keeps, version=version or found.version,
                names=actions.names_in([found]) if keeps else {}, state_word=state_word, is_late=_is_late,
                own=found.person_id == current_person.id, may_remove=actions.may_remove(current_person, found),
                problems=problem_words(fault.problems) if isinstance(fault, UnfitWish) else {},
                promised_words=promised_words, origins=actions.origins_of([found]),
                leads=actions.leads_origin(current_person, found),
                is_stale=isinstance(fault, StaleWish), not_saved=isinstance(fault, NotSaved),
                said=said if said in ("wished", "decided", "raised") else "")


def _is_late(found: Wish) -> bool:
    return rules.is_late(found, _today())


def _today() -> date:
    return local(clock.now()).date()
