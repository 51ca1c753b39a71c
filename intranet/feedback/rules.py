"""Decisions about feedback: what a response must hold, and what a new form needs. Pure.

What may be shown of many responses is decided in showing/rules.py.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from intranet.feedback.types import Answers, Form, FormDefinition, Question, UnfitResponse
from intranet.text.signs import shows_something

LONGEST_ANSWER = 4_000
LONGEST_SHORT = 200
PART = "/part"
"""Under this name stands what is wrong with the part that was chosen; no question can be called so."""
LONGEST_TITLE = 120
FURTHEST = timedelta(days=3 * 365)
"""A form closes within three years of its opening: responses have a retention time."""


# -- answering ------------------------------------------------------------------------------------------------------


def is_open(form: Form, now: datetime) -> bool:
    """Whether the form takes responses: not closed, and its closing time not over."""
    return form.closed_at is None and (form.closes_at is None or now < form.closes_at)


def is_due(form: Form, now: datetime) -> bool:
    """Whether its closing time is over and nobody has closed it yet."""
    return form.closed_at is None and not is_open(form, now)


def is_asked(question: Question, words: Answers) -> bool:
    """Whether a question is asked of somebody who has answered this so far."""
    condition = question.show_when
    if condition is None:
        return True
    return not set(condition.values).isdisjoint(words.get(condition.item, "").split("\n"))


def longest(question: Question) -> int:
    """How many letters an answer in words may have."""
    return LONGEST_SHORT if question.kind == "short_text" else LONGEST_ANSWER


def fit_part(form: Form, chosen: str) -> tuple[int, str]:
    """The number of the part that a response is about, 0 where the form has none; and what is wrong with the choice."""
    if not form.parts:
        return 0, ""
    number = next((part.number for part in form.parts if str(part.number) == chosen), 0)
    return number, "" if number else "missing"


def fit_answers(definition: FormDefinition, words: Mapping[str, str], unfit: Mapping[str, str]) -> Answers:
    """What is kept of a form that was sent; raises UnfitResponse with everything that is missing or wrong.

    Statements and choices of one that are asked must be answered, all others may stay empty. What was chosen for a
    question that is not asked is left out: its bar speaks of those who were asked. Words are kept although their
    question's condition does not hold (without JavaScript it is always there to write into): nobody's words are lost.
    `unfit` are problems that the input layer found already, by question.
    """
    kept: dict[str, str] = {}
    problems: dict[str, str] = {}
    for question in definition.questions:
        text = words.get(question.id, "")
        if question.id in unfit:
            problems[question.id] = unfit[question.id]
        elif question.is_open:
            if shows_something(text):
                kept[question.id] = text
        elif is_asked(question, words):
            there, chosen = [point.value for point in definition.points_of(question)], question.chosen(text)
            if not chosen:
                problems |= {} if question.takes_several else {question.id: "missing"}
            elif not set(chosen) <= set(there) or len(chosen) > 1 and not question.takes_several:
                problems[question.id] = "not_a_choice"
            else:
                kept[question.id] = "\n".join(value for value in there if value in chosen)
    if problems:
        raise UnfitResponse(problems, words)
    return kept


