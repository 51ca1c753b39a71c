"""What may be asked, what an answer needs, and where a question stands after it. Pure."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from intranet.cards.questions.types import (
    AnswerWords,
    Differences,
    Question,
    StaleQuestion,
    State,
    Step,
    UnfitQuestion,
)
from intranet.text.differences import Piece, word_differences
from intranet.text.signs import shows_something

LONGEST_QUESTION = 2_000
LONGEST_ANSWER = 10_000
MOST_OPEN = 20
"""So many questions of one person may wait for an answer."""
LIMITS = {"published_question": LONGEST_QUESTION, "answer": LONGEST_ANSWER}


def check_question(words: str, waiting: int) -> None:
    """Raise UnfitQuestion with what is wrong; `waiting` are the person's questions that nobody has answered yet."""
    problem = ""
    if not shows_something(words):
        problem = "missing"
    elif len(words) > LONGEST_QUESTION:
        problem = "too_long"
    elif waiting >= MOST_OPEN:
        problem = "too_many"
    if problem:
        raise UnfitQuestion({"words": problem}, {"words": words})


def check_answer(words: AnswerWords, step: Step) -> None:
    """Raise UnfitQuestion with everything that the step still needs."""
    problems = {}
    if not shows_something(words.answer):
        problems["answer"] = "no_reason" if step == "decline" else "missing"
    if step == "publish" and not shows_something(words.published_question):
        problems["published_question"] = "missing"
    if problems:
        raise UnfitQuestion(problems, {"answer": words.answer, "published_question": words.published_question})


def saved(question: Question, words: AnswerWords, step: Step, seen_version: int, by: str, html: str,
          now: datetime) -> Question:
    """The question after a curator pressed a button. Raises StaleQuestion when another was first.

    The very same words and step once more change nothing. When what the asker is told changed, they are told anew.
    """
    state: State = "declined" if step == "decline" else "answered"
    publishes = step == "publish"
    is_same = (words.answer, words.published_question, state, publishes) == (
        question.answer, question.published_question, question.state, question.is_published)
    if is_same:
        return question
    if seen_version != question.version:
        raise StaleQuestion(question, words)
    tells_the_same = (words.answer, state) == (question.answer, question.state)
    return replace(question, state=state, published_question=words.published_question, answer=words.answer,
                   answer_html=html, answered_by=by, version=question.version + 1, is_published=publishes,
                   answered_at=question.answered_at if tells_the_same else now,
                   seen_at=question.seen_at if tells_the_same else None)


def differences(saved: Question, sent: AnswerWords) -> Differences:
    """Where the two differ, word by word."""
    return Differences(_differences(saved.published_question, sent.published_question),
                       _differences(saved.answer, sent.answer))


def _differences(saved: str, sent: str) -> tuple[Piece, ...]:
    return () if saved == sent else tuple(word_differences(saved, sent))


def in_order(questions: list[Question]) -> list[Question]:
    """As the desk works through them: what waits, the longest waiting first, and then the newest answers."""
    waiting = sorted((one for one in questions if one.state == "open"), key=lambda one: one.asked_at)
    done = sorted((one for one in questions if one.state != "open"), key=lambda one: one.answered_at or one.asked_at,
                  reverse=True)
    return waiting + done
