"""Pages for whoever takes part: typing the code, the session on a phone, answering. Open to all, and no line of a log.

Nothing here reads who is signed in but the greeting of the page.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask import Blueprint, Response

from intranet import clock
from intranet.faults import Fault, Invalid, NotFound, NotSaved
from intranet.feedback import actions as feedback
from intranet.live import actions, rules, words
from intranet.live.actions import Seat
from intranet.live.preparing.listing import list_page
from intranet.live.seals import is_seal, new_seal
from intranet.live.shown import questions, stage_key
from intranet.live.types import LateAnswer, SessionNotFound, Stop, UnfitAnswer
from intranet.security import private_cookie
from intranet.text.markdown import Rendered
from intranet.web.access import open_to_all
from intranet.web.form_places import form_stands_at
from intranet.web.forms import asked, checked, kept_by_browser, posted, unchecked, whole_number
from intranet.web.fragments import go_to, page_or_fragment, wants_fragment
from intranet.web.languages import language
from intranet.web.sender import address_of_request

pages = Blueprint("joining", __name__)
COOKIE_DAYS = 2
LONGEST_CODE = 20


@pages.get("/live")
@open_to_all
def code_or_list() -> Response:
    """Where the code is typed; a facilitator's sessions stand there too."""
    return list_page()


@pages.post("/live")
@open_to_all
def find() -> Response:
    """To the session with this code, or to the feedback form: on a wall both look the same."""
    typed = posted("code", LONGEST_CODE)
    code = "".join(typed.split()).replace("-", "").upper()
    if not code.isascii() or not code.isalnum() or len(code) != rules.CODE_LENGTH:
        return list_page(Invalid({"code": "no_code"}, {"code": typed}), typed)
    try:
        seat = _seat(code)
    except SessionNotFound as fault:
        if feedback.code_is_taken(code):
            return go_to(f"/f/{code}")
        return list_page(fault, typed)
    return go_to(seat.session.path)


@pages.get("/live/<code:code>")
@open_to_all
def phone(code: str) -> Response:
    """The session on a phone: the waiting room, the step that is on, what was revealed, the end."""
    seat = _seat(code)
    return _with_key(_phone_page(seat), seat)


@pages.get("/live/<code:code>/now")
@open_to_all
def now(code: str) -> Response:
    """What has changed since the version that the phone has seen; 204 when nothing has, which is the usual."""
    if not wants_fragment():
        return go_to(f"/live/{code}")
    seen = whole_number(asked("seen", 9), -1)
    if actions.version(code, _key(code), address_of_request()) == seen:
        return Response(status=204)
    seat = _seat(code)
    new_stage = stage_key(seat.whole, seat.stop) != asked("stage", 400)
    return _phone_page(seat, blocks=("pulse", "clock", "stage", "said") if new_stage else ("pulse", "clock"))


@pages.post("/live/<code:code>/join")
@open_to_all
@form_stands_at("/live/{code}")
def join(code: str) -> Response:
    """Somebody is there. A page with a script says so by itself."""
    seat = _seat(code)
    key = _valid_key(seat)
    actions.join(seat.session, key)
    answer = Response(status=200) if wants_fragment() else go_to(seat.session.path)
    return _with_key(answer, seat, key)


@pages.post("/live/<code:code>")
@open_to_all
def respond(code: str) -> Response:
    """Keep the answer; what is missing is shown where the person is, and everything typed stays."""
    seat, key = _seat(code), ""
    stop = _stop_sent(seat)
    sent, unfit = _sent(stop)
    try:
        key = _valid_key(seat)
        actions.answer(seat.session, stop, sent, unfit, key)
    except (UnfitAnswer, LateAnswer, NotSaved) as fault:
        return _with_key(_phone_page(seat, fault, sent=sent, of=stop, blocks=("answer_said",)), seat, key)
    if wants_fragment():
        return _with_key(_phone_page(seat, sent=sent, of=stop, blocks=("answer_said",), kept=True), seat, key)
    return _with_key(go_to(f"{seat.session.path}?said=kept"), seat, key)


def _phone_page(seat: Seat, fault: Fault | None = None, *, sent: Mapping[str, str] | None = None,
                of: Stop | None = None, blocks: tuple[str, ...] = ("stage",), kept: bool = False) -> Response:
    """The page, or for htmx the parts that change. `of` is the stop that was answered, `sent` what came with it."""
    stop, problems = seat.stop, fault.problems if isinstance(fault, UnfitAnswer) else {}
    is_here = of is None or (stop is not None and (of.step.id, of.at) == (stop.step.id, stop.at))
    own = {**seat.own, **(sent or {})} if is_here else seat.own
    shown = questions(seat.whole, stop, language(), own, problems if is_here else {})
    late = [one for one in of.questions if one.kind != "scale"] if of and isinstance(fault, LateAnswer) else []
    asked_of = shown if is_here else questions(seat.whole, of, language(), sent or {}, problems)
    values: dict[str, Any] = {
        "session": seat.session, "stop": stop, "questions": shown, "has_joined": seat.has_joined, "fault": fault,
        "trouble": type(fault).__name__ if fault else "", "kept": kept or asked("said", 5) == "kept",
        "late_texts": [text for one in late if (text := (sent or {}).get(one.id, "").strip())],
        "problem": next((words.problem_words(one.problem, one.text, one.kind) for one in asked_of if one.problem), ""),
        "key": stage_key(seat.whole, stop), "seconds": rules.seconds_left(seat.session, clock.now()),
        "clock_runs": seat.session.clock_ends_at is not None, "clock_words": words.clock_words,
        "answered_words": words.answered_words, "is_open": any(not one.is_frozen for one in shown),
        "html": Rendered(stop.step.content.html).markup if stop else ""}
    return page_or_fragment("live/phone.html", *blocks, **values)


# -- what a phone sent ------------------------------------------------------------------------------------------------


def _cookie_name(code: str) -> str:
    return f"ankkuri-live-{code}"


def _key(code: str) -> str:
    return kept_by_browser(_cookie_name(code))


def _seat(code: str) -> Seat:
    return actions.seat(code, _key(code), address_of_request())


def _valid_key(seat: Seat) -> str:
    sent = _key(seat.session.code)
    return sent if is_seal(seat.session.id, sent) else new_seal(seat.session.id)


def _with_key(answer: Response, seat: Seat, key: str = "") -> Response:
    """The phone keeps its key for this session; whoever has one already keeps that."""
    if not is_seal(seat.session.id, _key(seat.session.code)):
        private_cookie(answer, _cookie_name(seat.session.code), key or new_seal(seat.session.id), days=COOKIE_DAYS)
    return answer


def _stop_sent(seat: Seat) -> Stop:
    """The step that was answered: the facilitator may have gone on meanwhile."""
    step = actions.step_of(seat.whole, posted("step", 22))
    stop = Stop(step, whole_number(posted("at", 4)))
    if not stop.questions or stop not in rules.stops([step]):
        raise NotFound
    return stop


def _sent(stop: Stop) -> tuple[dict[str, str], dict[str, str]]:
    """Every answer as it was typed, and by question what is wrong with its signs or length."""
    sent: dict[str, str] = {}
    unfit: dict[str, str] = {}
    for one in stop.questions:
        several = unchecked(f"answer-{one.id}", rules.MOST_WORDS)
        for text in several if one.kind == "words" else several[:1]:
            longest = rules.LONGEST_WORD if one.kind == "words" else rules.LONGEST_ANSWER
            try:
                fit = checked(one.id, text, longest)
            except Invalid as fault:
                fit, unfit[one.id] = fault.words[one.id], fault.problems[one.id]
            sent[one.id] = f"{sent[one.id]}\n{fit}" if one.id in sent else fit
    return sent, unfit
