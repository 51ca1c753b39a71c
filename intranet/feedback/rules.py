"""Decisions about feedback: what a response must hold, and what may be shown of many of them. Pure.

The rule of five. Whoever sees two views of the same answers can subtract one from the other. So it is not enough that
each view rests on five answers: what two views differ by must rest on five as well. Views are therefore snapshots.
One is taken whenever the number of responses reaches a multiple of five, in the transaction of the response that
reaches it, and nothing else is ever shown; two snapshots then differ by 5, 10, 15 … whole responses. At closing up to
four have come since the last multiple: showing them would let a reader subtract down to those four, so the closing
snapshot replaces the last one only when five or more have come (as when many were entered at once).

Questions that not everybody answers (open ones, conditional ones) need the same care one by one: ten responses may
hold six answers to a question of which five were shown before, and the sixth is one person's words. Each question of
a snapshot is therefore renewed only when at least FLOOR more *answers to it* have come than are shown, and keeps what
was shown before otherwise; a question with fewer than FLOOR answers is not in the snapshot at all, not even by number.
By induction every shown set of answers to a question is empty or has five at least, and so has every difference of
two: they grow in steps of five or more.

How many have responded is a count, not an answer, and is shown at any time. Parts of one bar may be smaller than five.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date, datetime, time, timedelta, tzinfo

from intranet.feedback.types import (
    Answers,
    Form,
    FormDefinition,
    Question,
    ShownQuestion,
    Snapshot,
    UnfitForm,
    UnfitResponse,
)

FLOOR = 5
LONGEST_ANSWER = 4_000
LONGEST_TITLE = 120
FURTHEST = timedelta(days=3 * 365)
"""A form closes within three years of its opening: responses have a retention time."""
ISO_DAY = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
FINNISH_DAY = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})")

Shuffled = Callable[[Sequence[str]], list[str]]
"""Hands back texts in an order that tells nothing of the order in which they came."""


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
    return condition is None or words.get(condition.item, "") in condition.values


def fit_answers(definition: FormDefinition, words: Mapping[str, str], unfit: Mapping[str, str]) -> Answers:
    """What is kept of a form that was sent; raises UnfitResponse with everything that is missing or wrong.

    Statements that are asked must be answered, open questions may stay empty. A choice for a statement that is not
    asked is left out: its bar speaks of those who were asked. Words are kept although their question's condition does
    not hold (without JavaScript it is always there to write into): nobody's words are thrown away.
    `unfit` are problems that the input layer found already, by question.
    """
    kept: dict[str, str] = {}
    problems: dict[str, str] = {}
    for question in definition.questions:
        text = words.get(question.id, "")
        if question.id in unfit:
            problems[question.id] = unfit[question.id]
        elif question.is_open:
            if text.strip():
                kept[question.id] = text
        elif is_asked(question, words):
            if not text:
                problems[question.id] = "missing"
            elif text not in {point.value for point in definition.points_of(question)}:
                problems[question.id] = "not_a_choice"
            else:
                kept[question.id] = text
    if problems:
        raise UnfitResponse(problems, words)
    return kept


# -- showing --------------------------------------------------------------------------------------------------------


def snapshot_due(answered: int, shown: Snapshot | None) -> bool:
    """Whether the response that has just come makes it time for the next snapshot."""
    return answered % FLOOR == 0 and _since(answered, shown) >= FLOOR


def closing_snapshot_due(answered: int, shown: Snapshot | None) -> bool:
    """Whether the closing snapshot replaces the last one."""
    return _since(answered, shown) >= FLOOR


def _since(answered: int, shown: Snapshot | None) -> int:
    return answered - (shown.answered if shown else 0)


def take_snapshot(definition: FormDefinition, responses: Sequence[Answers], shown: Snapshot | None,
                  shuffled: Shuffled) -> Snapshot:
    """What is shown from now on. Asked only when one is due; a question with too few new answers keeps its old ones."""
    questions: dict[str, ShownQuestion] = {}
    for question in definition.questions:
        before = shown.questions.get(question.id) if shown else None
        given = [response[question.id] for response in responses if response.get(question.id)]
        if len(given) - (before.answered if before else 0) >= FLOOR:
            questions[question.id] = _shown(definition, question, given, shuffled)
        elif before is not None:
            questions[question.id] = before
    return Snapshot(len(responses), questions)


def _shown(definition: FormDefinition, question: Question, given: Sequence[str], shuffled: Shuffled) -> ShownQuestion:
    if question.is_open:
        return ShownQuestion(len(given), texts=tuple(shuffled(given)))
    counted = Counter(given)
    return ShownQuestion(len(given), {point.value: counted[point.value] for point in definition.points_of(question)})


def still_needed(answered: int) -> int:
    """How many more responses the first snapshot needs; 0 when there is one."""
    return max(0, FLOOR - answered)


def agreeing(counts: Sequence[int]) -> int:
    """How many chose one of the upper half of the points; `counts` runs from disagreement to agreement."""
    return sum(counts[len(counts) // 2:])


def next_snapshot_at(answered: int) -> int:
    """With how many responses an open form's results are renewed next."""
    return (answered // FLOOR + 1) * FLOOR


# -- opening --------------------------------------------------------------------------------------------------------


def check_new_form(template: str, templates: Collection[str], title: str, closes_on: str, zone: tzinfo,
                   now: datetime) -> datetime | None:
    """When the new form closes, None for an open end; raises UnfitForm with everything that is wrong."""
    problems: dict[str, str] = {}
    if template not in templates:
        problems["template"] = "not_a_choice"
    if not title:
        problems["title"] = "missing"
    elif len(title) > LONGEST_TITLE:
        problems["title"] = "too_long"
    closes_at = None
    try:
        day = day_of(closes_on)
    except ValueError:
        problems["closes_on"] = "not_a_day"
    else:
        if day is not None and day >= (now + FURTHEST).date():
            problems["closes_on"] = "too_far"
        elif day is not None:
            closes_at = end_of(day, zone)
            if closes_at <= now:
                problems["closes_on"] = "in_the_past"
    if problems:
        raise UnfitForm(problems, {"template": template, "title": title, "closes_on": closes_on})
    return closes_at


# -- days -----------------------------------------------------------------------------------------------------------

def day_of(text: str) -> date | None:
    """The day that was picked (2027-05-31) or typed (31.5.2027), None for none; raises ValueError for anything else."""
    plain = text.strip()
    if not plain:
        return None
    if (found := ISO_DAY.fullmatch(plain)) is not None:
        year, month, day = map(int, found.groups())
    elif (found := FINNISH_DAY.fullmatch(plain)) is not None:
        day, month, year = map(int, found.groups())
    else:
        raise ValueError(plain)
    return date(year, month, day)


def end_of(day: date, zone: tzinfo) -> datetime:
    """The moment at which a day is over on the clocks of a zone."""
    return datetime.combine(day + timedelta(days=1), time(), zone)


def last_day(closes_at: datetime, zone: tzinfo) -> date:
    """The last day of a form that closes at this moment."""
    return (closes_at - timedelta(seconds=1)).astimezone(zone).date()
