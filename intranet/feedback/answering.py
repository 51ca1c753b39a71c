"""Pages for whoever answers: the form, its conditional questions, the thanks. Open to all, and no line of a log.

Nothing here reads who is signed in. Answers never stand in an address: even the request that only opens a question is
a POST.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask import Blueprint, Response, request
from flask_wtf.csrf import generate_csrf

from intranet import clock
from intranet.errors import say_fault
from intranet.faults import Fault, Invalid, NotSaved, StaleForm, TooMany
from intranet.feedback import actions, rules
from intranet.feedback.listed import actions as listed
from intranet.feedback.listed.types import AlreadyAnswered, NotListed
from intranet.feedback.shown import shown_questions, with_problems
from intranet.feedback.tickets import is_ticket, new_ticket
from intranet.feedback.types import MOST_OPTIONS, Form, FormClosed, Question, UnfitResponse
from intranet.feedback.words import part_words, problem_words, summary_words
from intranet.web.access import acting_person, open_to_all
from intranet.web.forms import as_sent, asked, checked, unchecked, was_sent
from intranet.web.fragments import go_to, page, page_or_fragment
from intranet.web.languages import language
from intranet.web.sender import address_of_request

pages = Blueprint("answering", __name__)


@pages.get("/f/<code:code>")
@open_to_all
def form(code: str) -> Response:
    """The form to fill, or why the person cannot."""
    found = _form(code)
    standing = listed.standing(found, acting_person())
    if standing != "welcome" and rules.is_open(found, clock.now()):
        return page("feedback/not_now.html", form=found, standing=standing, questions=[],
                    code=code, status=403 if standing == "not_listed" else 200)
    return _form_page(found, {})


@pages.post("/f/<code:code>")
@open_to_all
def respond(code: str) -> Response:
    """Keep the response and thank; what is missing is shown where the person is, and everything typed stays."""
    found = _form(code)
    words, unfit = sent_answers(found)
    try:
        fresh = actions.respond(found, words, unfit, _ticket(found), part=_part(found), person=acting_person())
    except (UnfitResponse, NotSaved) as fault:
        return _form_page(found, words, fault)
    return go_to(f"/f/{found.code}/thanks" + ("" if fresh else "?said=again"))


@pages.post("/f/<code:code>/questions/<slug:question_id>")
@open_to_all
def open_questions(code: str, question_id: str) -> Response:
    """What an answer opens or closes. Nothing is kept of this request; what was typed stays in the page."""
    found = _form(code)
    question = found.definition.question(question_id)
    words, _ = sent_answers(found, with_kept=True)
    if not opens_or_closes(found, question, words):
        return Response(status=204)  # nothing to swap: somebody may be typing in what is open
    return _form_page(found, words, blocks=("follow_ups", "question_said"), touched=question.id)


@pages.get("/f/<code:code>/thanks")
@open_to_all
def thanks(code: str) -> Response:
    """Thanks, and what happens next. Nobody who has answered is told to wait. Anybody may come here, and nothing
    tells who has answered: the page says only what is true for everybody.

    While their address is to wait, every code gets the same thanks without a title, so that none tells whether it is
    right.
    """
    try:
        form = _form(code)
    except TooMany:
        form = None
    return page("feedback/thanks.html", form=form, is_open=form is not None and rules.is_open(form, clock.now()),
                again=asked("said", 10) == "again")


@pages.errorhandler(FormClosed)
def say_closed(fault: FormClosed) -> Response:
    """The form was closed meanwhile: what was written is there to be copied."""
    return page_or_fragment("feedback/closed.html", "closed_meanwhile", fault=fault, form=fault.form,
                            questions=shown_questions(fault.form.definition, language(), fault.words, {}))


@pages.errorhandler(NotListed)
@pages.errorhandler(AlreadyAnswered)
def say_not_taken(fault: NotListed | AlreadyAnswered) -> Response:
    """The answer was not taken: what was written is there to be copied."""
    return page_or_fragment("feedback/not_now.html", "not_taken", fault=fault, form=fault.form,
                            standing="answered" if isinstance(fault, AlreadyAnswered) else "not_listed",
                            code=fault.form.code,
                            questions=shown_questions(fault.form.definition, language(), fault.words, {}))


@pages.errorhandler(StaleForm)
def say_stale(fault: StaleForm) -> Response:
    """The page had been open for longer than its token lives: the form comes back with a fresh one and every word."""
    try:
        found = _form((request.view_args or {})["code"])
        answer = _form_page(found, sent_answers(found)[0], fault)
    except FormClosed as closed:
        return say_closed(closed)
    except Fault as other:
        return say_fault(other)
    answer.headers["X-CSRF-Token"] = generate_csrf()  # app.js writes it into the page and sends once more
    return answer


def _form(code: str) -> Form:
    return actions.form_to_answer(code, address_of_request(), as_sent("ticket", 200))


def _form_page(found: Form, words: Mapping[str, str], fault: Fault | None = None, *,
               blocks: tuple[str, ...] = ("form_problems", "question_notes"), touched: str = "") -> Response:
    """The page; htmx gets what changes beside the fields, which are never swapped."""
    if not rules.is_open(found, clock.now()):
        if any(words.values()):
            raise FormClosed(found, words)
        return page("feedback/closed.html", form=found, questions=[])
    problems = fault.problems if isinstance(fault, UnfitResponse) else {}
    return page_or_fragment("feedback/form.html", *blocks, fault=fault, **form_values(
        found, words, problems, address=f"/f/{(request.view_args or {})['code']}", part=_part(found), touched=touched,
        ticket=_ticket(found), trouble=type(fault).__name__ if fault else ""))


def form_values(found: Form, words: Mapping[str, str], problems: Mapping[str, str], *, address: str, part: str,
                touched: str = "", ticket: str = "", trouble: str = "", is_preview: bool = False) -> dict[str, Any]:
    """What the page of a form shows; `address` is where it is sent."""
    questions = shown_questions(found.definition, language(), words, problems)
    wrong = with_problems(questions)
    part_problem = part_words() if rules.PART in problems else ""
    return {"form": found, "address": address, "is_preview": is_preview, "questions": questions,
            "part": part, "part_problem": part_problem, "own_part": found.part_of_code(address.removeprefix("/f/")),
            "problems": ({rules.PART: part_problem} if part_problem else {}) | summary_words(wrong),
            "places": {rules.PART: "part-1"} | {one.id: one.place for one in wrong}, "problem_words": problem_words,
            "ticket": ticket, "touched": next((one for one in questions if one.id == touched), None),
            "trouble": trouble, "longest": rules.longest, "there": _questions_there(found)}


def _part(found: Form) -> str:
    """The number of the part: the link's own, or what was chosen."""
    own = found.part_of_code((request.view_args or {}).get("code", ""))
    return str(own.number) if own else as_sent("part", 4)


def _ticket(found: Form) -> str:
    """The ticket that was sent, or a new one: a page that was sent keeps its own, so that it counts once."""
    sent = as_sent("ticket", 200)
    return sent if is_ticket(found.id, sent) else new_ticket(found.id)


def _questions_there(found: Form) -> set[str]:
    """The questions whose fields the sender's page has: htmx can put a note at these alone."""
    return {one.id for one in found.definition.questions if one.show_when is None or was_sent(f"shown-{one.id}")}


def opens_or_closes(found: Form, question: Question, words: Mapping[str, str]) -> bool:
    """Whether the answer to this question opens one that the sender's page has not, or closes one that it has."""
    return any(rules.is_asked(one, words) != was_sent(f"shown-{one.id}")
               for one in found.definition.follow_ups(question.id))


def sent_answers(found: Form, *, with_kept: bool = False) -> tuple[dict[str, str], dict[str, str]]:
    """Every answer as it was typed, and by question what is wrong with its signs or length.

    A question that has closed again holds its text in a `kept-` field: it comes back when the question opens, and is
    no answer.
    """
    words: dict[str, str] = {}
    unfit: dict[str, str] = {}
    for one in found.definition.questions:
        sent = unchecked(f"answer-{one.id}")
        if not sent and with_kept:
            sent = unchecked(f"kept-{one.id}", 1)
        text = "\n".join(sent[:MOST_OPTIONS]) if one.takes_several else (sent or [""])[0]
        try:
            words[one.id] = checked(one.id, text, rules.longest(one))
        except Invalid as fault:
            words[one.id], unfit[one.id] = fault.words[one.id], fault.problems[one.id]
    return words, unfit
