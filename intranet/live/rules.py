"""Decisions about live sessions: where one can go, what an answer must hold, what may be shown of many. Pure.

The rule of five in a room of people. Each question is shown once, when the facilitator reveals it and FLOOR or more
have answered; from that moment it takes no more answers and nothing of it is counted anew, so no two views of it exist
that could be subtracted. How many have answered is a count and may be seen at any time. A word that one person gave is
one of five answers at least, like one part of a bar.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from intranet import retention
from intranet.live.types import (
    Gate,
    LateAnswer,
    Question,
    Revealed,
    Session,
    Step,
    Stop,
    TooFewAnswers,
    UnfitAnswer,
    Whole,
)
from intranet.text.signs import says_something, shows_something

FLOOR = 5
CODE_LENGTH = 6
LONGEST_ANSWER = 1_000
LONGEST_WORD = 40
MOST_WORDS = 3
LONGEST_LIFE = timedelta(days=1)
ANSWERS_KEPT = retention.span(retention.LIVE_ANSWERS)
"""After the end; until then what was not revealed in the workshop still can be."""

Shuffled = Callable[[Sequence[str]], list[str]]
"""Hands back texts in an order that tells nothing of the order in which they came."""


# -- where a session stands -------------------------------------------------------------------------------------------


def stops(steps: Sequence[Step]) -> tuple[Stop, ...]:
    """Everywhere that a session can stand, in order."""
    found: list[Stop] = []
    for step in steps:
        turns = max(1, len(step.content.questions)) if step.content.one_by_one else 1
        found += [Stop(step, at) for at in range(turns)]
    return tuple(found)


def place(session: Session, along: Sequence[Stop]) -> int:
    """The number of the stop where it stands, counted from 0; -1 in the waiting room."""
    return next((number for number, stop in enumerate(along)
                 if stop.step.id == session.step_id and stop.at == session.at), -1)


def stop_of(whole: Whole) -> Stop | None:
    """Where the session stands; None in the waiting room, and when it is not running."""
    along = stops(whole.steps)
    number = place(whole.session, along)
    return along[number] if whole.session.state == "running" and number >= 0 else None


def goes(session: Session, along: Sequence[Stop], number: int, now: datetime) -> Session:
    """The session at another stop; its clock begins when the stop has minutes. -1 is the waiting room."""
    if number < 0 or not along:
        return replace(session, step_id="", at=0, page=0, clock_ends_at=None, clock_left=None)
    stop = along[min(number, len(along) - 1)]
    minutes = stop.step.content.minutes
    return replace(session, step_id=stop.step.id, at=stop.at, page=0, clock_left=None,
                   clock_ends_at=now + timedelta(minutes=minutes) if minutes else None)


def is_due(session: Session, now: datetime) -> bool:
    """Whether it has run for a day and nobody has ended it."""
    return session.state == "running" and session.started_at is not None and now >= session.started_at + LONGEST_LIFE


# -- the clock --------------------------------------------------------------------------------------------------------


def seconds_left(session: Session, now: datetime) -> int | None:
    """What its clock shows; None where there is none."""
    if session.clock_left is not None:
        return session.clock_left
    if session.clock_ends_at is None:
        return None
    return max(0, round((session.clock_ends_at - now).total_seconds()))


def paused(session: Session, now: datetime) -> Session:
    """The clock stands still."""
    return replace(session, clock_left=seconds_left(session, now), clock_ends_at=None)


def resumed(session: Session, now: datetime) -> Session:
    """It goes on."""
    left = seconds_left(session, now)
    return replace(session, clock_left=None, clock_ends_at=now + timedelta(seconds=left) if left is not None else None)


def with_a_minute_more(session: Session, now: datetime) -> Session:
    """A minute more; where there was no clock, one of a minute begins."""
    left = (seconds_left(session, now) or 0) + 60
    if session.clock_left is not None:
        return replace(session, clock_left=left)
    return replace(session, clock_ends_at=now + timedelta(seconds=left))


# -- answering --------------------------------------------------------------------------------------------------------


def still_open(gate: Gate, asked: Sequence[Question], words: Mapping[str, str]) -> list[Question]:
    """The questions that take answers: the session runs, the step was shown, they are not revealed. Raises LateAnswer
    when none does.

    A question stays open when the facilitator goes on without revealing it: who was still typing is not cut off.
    """
    left = [one for one in asked if one.id not in gate.revealed]
    if gate.state != "running" or not gate.was_shown or not left:
        raise LateAnswer(words)
    return left


def fit_answers(asked: Sequence[Question], words: Mapping[str, str], unfit: Mapping[str, str]) -> dict[str, str]:
    """What is kept of what was sent for these questions; raises UnfitAnswer with everything that is wrong.

    On a page of several statements some may be left out, but not all. `unfit` are problems that the input layer found.
    """
    kept: dict[str, str] = {}
    problems = {one.id: unfit[one.id] for one in asked if one.id in unfit}
    for one in asked:
        text = words.get(one.id, "")
        if one.id in problems or not shows_something(text):
            continue
        if one.kind == "scale" and text not in {point.value for point in one.points}:
            problems[one.id] = "not_a_choice"
        elif one.kind == "words" and not single_words(text):
            problems[one.id] = "no_words"
        else:
            kept[one.id] = text
    if not kept and not problems:
        problems = {asked[0].id: "missing"} if asked else {"": "missing"}
    if problems:
        raise UnfitAnswer(problems, words)
    return kept


def single_words(text: str) -> list[str]:
    """The words of a harvest as they are counted: without case and outer white space, each once, three at most."""
    found: list[str] = []
    for line in text.split("\n"):
        word = " ".join(line.split()).casefold().strip(".,;:!?\"”’'")
        if says_something(word) and word not in found:
            found.append(word)
    return found[:MOST_WORDS]


# -- revealing --------------------------------------------------------------------------------------------------------


def to_reveal(asked: Sequence[Question], answered: Mapping[str, int], done: Collection[str]) -> list[Question]:
    """The questions that can be shown now; raises TooFewAnswers when there is none.

    Of a page of statements those that enough have answered are shown; the others stay open.
    """
    left = [one for one in asked if one.id not in done]
    ready = [one for one in left if answered.get(one.id, 0) >= FLOOR]
    if not ready:
        raise TooFewAnswers(max((answered.get(one.id, 0) for one in left), default=0))
    return ready


def revealed(question: Question, answers: Sequence[str], shuffled: Shuffled) -> Revealed:
    """What is shown of the answers from now on; raises TooFewAnswers."""
    if len(answers) < FLOOR:
        raise TooFewAnswers(len(answers))
    if question.kind == "scale":
        given = Counter(answers)
        return Revealed(len(answers), {point.value: given[point.value] for point in question.points})
    if question.kind == "words":
        return Revealed(len(answers), words=harvest(answers))
    return Revealed(len(answers), texts=tuple(shuffled(list(answers))))


def harvest(answers: Sequence[str]) -> tuple[tuple[str, int], ...]:
    """Each word with how many gave it: the most frequent first, then by the alphabet, which tells of no order."""
    given = Counter(word for answer in answers for word in single_words(answer))
    return tuple(sorted(given.items(), key=lambda one: (-one[1], one[0])))


def switched(one: Revealed, number: int) -> Revealed:
    """The text or word at this place hidden, or shown again."""
    if not 0 <= number < max(len(one.texts), len(one.words)):
        return one
    return replace(one, taken_out=tuple(sorted(set(one.taken_out) ^ {number})))


def words_shown(one: Revealed) -> list[tuple[str, int]]:
    """The words of a harvest that are not hidden."""
    return [word for number, word in enumerate(one.words) if number not in one.taken_out]
