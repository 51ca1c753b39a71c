"""Pages of questions: asking from a card, one's own questions and their answers, and the desk's work with them.

One's own stand at /questions, because every address right below /cards may be some card's.
"""

from __future__ import annotations

from flask import Blueprint, Response

from intranet.cards.questions import actions, rules
from intranet.cards.questions.rules import LIMITS, LONGEST_QUESTION
from intranet.cards.questions.types import STEPS, AnswerWords, Question, StaleQuestion, Step, UnfitQuestion
from intranet.cards.questions.words import problem_words, state_word
from intranet.cards.shown import html_of
from intranet.cards.types import Rendering
from intranet.faults import Fault, Invalid, NotSaved
from intranet.ids import random_id
from intranet.web.access import current_person, for_role, signed_in
from intranet.web.forms import asked, one_of, posted, posted_fields, posted_line, whole_number
from intranet.web.fragments import go_to, page, page_or_fragment, wants_fragment

pages = Blueprint("questions", __name__)


# -- members ----------------------------------------------------------------------------------------------------------


@pages.get("/cards/<slug:slug>/ask")
@signed_in
def ask(slug: str) -> Response:
    """A form for a question about a card."""
    return _ask(slug, "", random_id())


@pages.post("/cards/<slug:slug>/ask")
@signed_in
def send(slug: str) -> Response:
    """Send the question to the expert; what cannot be kept comes back as it was typed."""
    key, organisation = posted_line("key", 22), posted_line("organisation", 22)
    try:
        words = posted("words", LONGEST_QUESTION)
        question_id = actions.ask(current_person, slug, words, organisation, key)
    except (Invalid, NotSaved) as fault:
        typed = fault.words.get("words", "") if isinstance(fault, Invalid) else words
        return _ask(slug, typed, key, fault, organisation=organisation)
    if wants_fragment():
        return _ask(slug, "", "", sent=question_id)
    return go_to(f"/questions/{question_id}?sent=1")


@pages.get("/questions")
@signed_in
def own() -> Response:
    """What the person asked, the newest first."""
    return page("cards/own_questions.html", questions=actions.own_questions(current_person), state_word=state_word)


@pages.get("/questions/<token:question_id>")
@signed_in
def own_question(question_id: str) -> Response:
    """One question of one's own with its answer."""
    found = actions.own_question(current_person, question_id)
    return page("cards/own_question.html", question=found, answer=_answer(found), state_word=state_word,
                sent=bool(asked("sent", 1)))


@pages.post("/questions/<token:question_id>/seen")
@signed_in
def seen(question_id: str) -> Response:
    """The answer was read: the start page tells of it no more."""
    actions.note_seen(current_person, question_id, whole_number(posted_line("version", 8)))
    return go_to("/")


def _ask(slug: str, words: str, key: str, fault: Fault | None = None, organisation: str = "",
         sent: str = "") -> Response:
    """The form with these words, or that the question was sent."""
    problems = problem_words(fault.problems) if isinstance(fault, Invalid) else {}
    return page_or_fragment("cards/ask.html", "ask", "ask_said", fault=fault, key=key, words=words, sent=sent,
                            card=actions.card_to_ask_about(current_person, slug), problems=problems,
                            not_saved=isinstance(fault, NotSaved), organisation=organisation)


# -- curators ---------------------------------------------------------------------------------------------------------


@pages.get("/cards/desk/questions")
@for_role(actions.ROLE)
def questions() -> Response:
    """Every question: what waits first, the longest waiting before the others."""
    found = actions.questions(current_person)
    return page("cards/desk_questions.html", questions=found, names=actions.names_in(found), state_word=state_word)


@pages.get("/cards/desk/questions/<token:question_id>")
@for_role(actions.ROLE)
def question(question_id: str) -> Response:
    """One question with the form that answers it; the wording for the card begins as the asker's own."""
    found = actions.question(current_person, question_id)
    wording = found.published_question if found.version else found.words
    return _question(found, AnswerWords(wording, found.answer))


@pages.post("/cards/desk/questions/<token:question_id>")
@for_role(actions.ROLE)
def save(question_id: str) -> Response:
    """Answer, publish or decline; both curators' words when another was first."""
    fields, problems = posted_fields(LIMITS)
    words = AnswerWords(fields.get("published_question", ""), fields.get("answer", ""))
    step: Step = one_of("do", STEPS, "answer")
    version = posted_line("version", 8)
    try:
        if problems:
            raise UnfitQuestion(problems)
        actions.save(current_person, question_id, words, step, whole_number(version))
    except (UnfitQuestion, NotSaved) as fault:
        return _question(actions.question(current_person, question_id), words, fault, version)
    except StaleQuestion as fault:
        return _question(fault.saved, words, fault)
    return go_to(f"/cards/desk/questions/{question_id}?saved={step}")


def _question(found: Question, words: AnswerWords, fault: Fault | None = None, version: str = "") -> Response:
    """The form with these words; a fault says what is wrong with them, or that another curator was first."""
    problems = problem_words(fault.problems) if isinstance(fault, UnfitQuestion) else {}
    said = asked("saved", 10)
    return page("cards/desk_question.html", fault=fault, question=found, words=words, problems=problems,
                names=actions.names_in([found]), state_word=state_word, not_saved=isinstance(fault, NotSaved),
                differ=rules.differences(found, words) if isinstance(fault, StaleQuestion) else None,
                answer=_answer(found), version=version or str(found.version), said=said if said in STEPS else "")


def _answer(found: Question) -> str:
    """The answer as the sanitiser left it."""
    return html_of(Rendering(found.answer_html))
