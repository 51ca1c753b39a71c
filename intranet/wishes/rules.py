"""What may be wished, what each step needs, and how the board is ordered. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta, tzinfo

from intranet.text.days import day_of
from intranet.text.signs import CODE_LETTERS, shows_something
from intranet.wishes.types import STATE_AFTER, STATES, Outcome, Season, StaleWish, State, Step, UnfitWish, Wish

LONGEST_WISH = 1_000
LONGEST_OUTCOME = 2_000
LONGEST_NAME = 120
LONGEST_LINK = 500
LIMITS = {"promised_by": LONGEST_NAME, "promised_for": 40, "outcome": LONGEST_OUTCOME, "link": LONGEST_LINK}
MOST_HEARD = 20
"""So many wishes of one person may wait to be heard out."""
MOST_UNNAMED = 100
"""So many wishes without a name come on one day, from all together: whose they are is not known, and nobody fills the
board by the thousand."""
CODE_LENGTH = 8
FURTHEST = timedelta(days=3 * 365)
FIRST_OF_AUTUMN = 8
"""From August on a promise belongs to the autumn: July is nobody's season."""
LINK = re.compile(r"/(?![/\\])[!-~]*|https://[!-~]+")
ROLES = ("curator", "facilitator")
"""Who keeps the board."""


def check_wish(words: str, waiting: int, unnamed: int = 0) -> None:
    """Raise UnfitWish with what is wrong; `waiting` are the person's own that nobody has decided on, `unnamed` those
    that came today without a name, when this one has none.
    """
    problem = ""
    if not shows_something(words):
        problem = "missing"
    elif len(words) > LONGEST_WISH:
        problem = "too_long"
    elif waiting >= MOST_HEARD:
        problem = "too_many"
    elif unnamed >= MOST_UNNAMED:
        problem = "too_many_unnamed"
    if problem:
        raise UnfitWish({"words": problem}, {"words": words})


def outcome_of(sent: Mapping[str, str], step: Step, today: date) -> Outcome:
    """What a step sends, read; raises UnfitWish with everything that it lacks.

    A promise needs a name and a day that is not over; an answer needs words or a link; a refusal needs its reason.
    """
    name, link, words = sent.get("promised_by", "").strip(), sent.get("link", "").strip(), sent.get("outcome", "")
    day, problems = None, {}
    if step == "promise":
        if not shows_something(name):
            problems["promised_by"] = "missing"
        try:
            day = day_of(sent.get("promised_for", ""))
        except ValueError:
            problems["promised_for"] = "no_day"
        else:
            if day is None or not today <= day <= today + FURTHEST:
                problems["promised_for"] = "missing" if day is None else "past" if day < today else "too_far"
    if link and not LINK.fullmatch(link):
        problems["link"] = "no_link"
    if step == "answer" and not link and not shows_something(words):
        problems["outcome"] = "missing"
    if step == "decline" and not shows_something(words):
        problems["outcome"] = "no_reason"
    if problems:
        raise UnfitWish(problems, dict(sent))
    return Outcome(name, day, words, link)


def decided(wish: Wish, outcome: Outcome, step: Step, seen_version: int, by: str, now: datetime,
            sent: Mapping[str, str]) -> Wish:
    """The wish after a step. The very same once more changes nothing; raises StaleWish when another was first."""
    state: State = STATE_AFTER[step]
    if step == "back":
        outcome = Outcome()
    elif step != "promise":  # what was promised stays beside what came of it
        outcome = replace(outcome, promised_by=wish.outcome.promised_by, promised_for=wish.outcome.promised_for,
                          promise=wish.outcome.words if wish.state == "promised" else wish.outcome.promise)
    else:
        outcome = replace(outcome, link="")
    if (state, outcome) == (wish.state, wish.outcome):
        return wish
    if seen_version != wish.version:
        raise StaleWish(wish, dict(sent))
    promised = None if step == "back" else wish.promised_at or (now if step == "promise" else None)
    return replace(wish, state=state, outcome=outcome, promised_at=promised, decided_by=by, decided_at=now,
                   version=wish.version + 1)


def check_raised(words: str) -> None:
    """Raise UnfitWish when an answer to a form has nothing to read in it."""
    if not shows_something(words):
        raise UnfitWish({"words": "missing"}, {"words": words})


def as_of(wish: Wish, day: datetime) -> Wish:
    """The wish as it stood at a moment: promises and answers of later are still to come."""
    if wish.promised_at is None or wish.promised_at > day:
        before = replace(wish, state="heard", outcome=Outcome(), promised_at=None)
    else:
        words = wish.outcome.words if wish.state == "promised" else wish.outcome.promise
        before = replace(wish, state="promised", outcome=replace(wish.outcome, words=words, promise="", link=""))
    return before if wish.decided_at is None or wish.decided_at > day else wish


def is_late(wish: Wish, today: date) -> bool:
    """Whether a promise's day is over and nothing came of it."""
    return wish.state == "promised" and wish.outcome.promised_for is not None and wish.outcome.promised_for < today


def on_board(wishes: Iterable[Wish]) -> dict[State, list[Wish]]:
    """By state, in the order of a wish's life. Heard: the newest first; promised: the soonest; done: the newest."""
    by_state: dict[State, list[Wish]] = {state: [] for state in STATES}
    for wish in wishes:
        by_state[wish.state].append(wish)
    by_state["heard"].sort(key=lambda one: (one.wished_on, one.id), reverse=True)
    by_state["promised"].sort(key=lambda one: (one.outcome.promised_for or date.max, one.id))
    for state in ("answered", "declined"):
        by_state[state].sort(key=_decided, reverse=True)
    return by_state


def _decided(wish: Wish) -> tuple[str, str]:
    return (wish.decided_at.isoformat() if wish.decided_at else "", wish.id)


def seasons(wishes: Iterable[Wish], zone: tzinfo) -> list[Season]:
    """Everything that was ever promised, by the half-year in which it was, the newest first."""
    found: dict[tuple[int, bool], list[Wish]] = {}
    for wish in wishes:
        if wish.promised_at is not None:
            day = wish.promised_at.astimezone(zone).date()
            found.setdefault((day.year, day.month < FIRST_OF_AUTUMN), []).append(wish)
    newest_first = sorted(found, key=lambda key: (key[0], not key[1]), reverse=True)
    return [Season(*key, tuple(sorted(found[key], key=lambda one: (one.outcome.promised_for or date.max, one.id))))
            for key in newest_first]


def code_from(digest: str) -> str:
    """A code of eight signs out of a digest in hexadecimal: the same form sent twice gives the same code."""
    number, signs = int(digest, 16), []
    for _ in range(CODE_LENGTH):
        number, sign = divmod(number, len(CODE_LETTERS))
        signs.append(CODE_LETTERS[sign])
    return "".join(signs)


def code_as_typed(typed: str) -> str:
    """The code without the spaces and hyphens between its signs, in capitals."""
    return "".join(sign for sign in typed.upper() if sign in CODE_LETTERS)[:CODE_LENGTH + 1]
