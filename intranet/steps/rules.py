"""What a step needs, who sees and changes it, in which order steps stand, and when one reminds. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta

from intranet import retention
from intranet.faults import NotAllowed
from intranet.people.types import SignedInPerson
from intranet.steps.types import (
    ONLY_ME,
    OTHER,
    Change,
    Moved,
    StaleStep,
    Step,
    StepShown,
    StepWords,
    UnfitStep,
)
from intranet.text.days import day_of
from intranet.text.signs import as_compared, says_something, shows_something

LONGEST_WHAT = 1_000
LONGEST_NAME = 120
LONGEST_OUTCOME = 2_000
LIMITS = {"what": LONGEST_WHAT, "who": 22, "who_name": LONGEST_NAME, "due": 20, "whose": 22, "key": 22,
          "dimension": 40, "closed_on": 20, "outcome": LONGEST_OUTCOME}
MOST_OPEN = 200
"""So many open steps of one maker."""
MOST_MOVES = 50
WEEK = timedelta(days=7)
SOON = timedelta(days=14)
"""So far ahead the start page looks."""
UNDO_FOR = timedelta(hours=1)
CLOSED_KEPT = retention.span(retention.CLOSED_STEPS)
"""A step that was done or dropped is deleted after so long."""
YEARS = range(2000, 2200)
WEEK_BEFORE, ON_THE_DAY, WEEK_LATE = 1, 2, 3


# -- what was typed ---------------------------------------------------------------------------------------------------


def due_problem(typed: str, today: date, before: date | None = None, *, required: bool = False) -> str:
    """A code word for what is wrong with the date; one that has passed may stay, not be chosen."""
    try:
        day = day_of(typed, YEARS)
    except ValueError:
        return "not_a_day"
    if day is None:
        return "missing" if required else ""
    return "past" if day < today and day != before else ""


def what_problem(what: str) -> str:
    """A code word for what is wrong with the words of a step."""
    return "" if shows_something(what) else "missing"


def who_problem(words: StepWords, people: Collection[str], me: str, *, is_private: bool) -> str:
    """A code word for what is wrong with who does it. `people` are the ids that may be named."""
    if words.who == OTHER:
        return "" if says_something(words.who_name) else "nameless"
    if not words.who:
        return "missing"
    if is_private and words.who != me:
        return "cannot_see"
    if words.who not in people:
        return "unknown"
    return "two" if words.who_name else ""


def check_new(words: StepWords, people: Collection[str], me: str, today: date, made: int, *, is_private: bool) -> None:
    """Raise UnfitStep with everything that is wrong; `made` are the maker's open steps."""
    problems = {"what": what_problem(words.what), "due": due_problem(words.due, today),
                "who": who_problem(words, people, me, is_private=is_private)}
    if made >= MOST_OPEN:
        problems["what"] = problems["what"] or "too_many"
    _refuse(problems)


def check_change(step: Step, words: StepWords, change: Change, people: Collection[str], me: str,
                 today: date) -> None:
    """Raise UnfitStep with everything that is wrong with a change."""
    problems: dict[str, str] = {}
    if change == "save":
        problems = {"what": what_problem(words.what), "due": due_problem(words.due, today, step.due),
                    "who": who_problem(words, {*people, *({step.person_id} if step.person_id else ())}, me,
                                       is_private=step.private_to is not None)}
    elif change == "moved":
        problems = {"due": due_problem(words.due, today, step.due, required=True)}
    elif change == "done":
        problems = {"closed_on": _closed_problem(words.closed_on, today)}
    _refuse(problems)


def _closed_problem(typed: str, today: date) -> str:
    try:
        day = day_of(typed, YEARS)
    except ValueError:
        return "not_a_day"
    return "future" if day is not None and day > today else ""


def _refuse(problems: Mapping[str, str]) -> None:
    found = {name: code for name, code in problems.items() if code}
    if found:
        raise UnfitStep(found)


def whose(words: StepWords, own: Collection[str], otherwise: str | None) -> str | None:
    """The organisation that the form chose; None for the person alone. What is not one's own is not chosen."""
    if words.whose == ONLY_ME:
        return None
    return words.whose if words.whose in own else otherwise if otherwise in own else None


# -- who sees, changes, is reminded -----------------------------------------------------------------------------------


def sees(step: Step, person: SignedInPerson) -> bool:
    """Whether the person sees the step: their own alone, or one of an organisation of theirs."""
    if step.private_to is not None:
        return step.private_to == person.id
    return step.organisation_id is not None and person.belongs_to(step.organisation_id)


def may_change(step: Step, person: SignedInPerson) -> bool:
    """Who made it, who does it, and the contact of the organisation; each only while they see it."""
    if not sees(step, person):
        return False
    return person.is_contact_of(step.organisation_id) or person.id in (step.private_to, step.created_by, step.person_id)


def check_may_change(step: Step, person: SignedInPerson) -> None:
    """Pass, or raise NotAllowed."""
    if not may_change(step, person):
        raise NotAllowed


def concerned(step: Step) -> tuple[str, ...]:
    """Who may hear of it: the one who sees it alone; or who does it, and else who made it."""
    named = (step.private_to,) if step.private_to is not None else (step.person_id, step.created_by)
    return tuple(one for one in named if one is not None)


def reminded_person(step: Step, members: Collection[str]) -> str | None:
    """Who hears of it: the first of the concerned who sees it still. A name alone gets no mail."""
    return next((one for one in concerned(step) if one in members), None)


# -- what follows -----------------------------------------------------------------------------------------------------


def changed(step: Step, words: StepWords, change: Change, seen_version: int, by: str, now: datetime,
            today: date) -> Step:
    """The step after a button. The same once more changes nothing; raises StaleStep when somebody was first."""
    after = _after(step, words, change, now, today)
    if after == step:
        return step
    if seen_version != step.version or (step.state == "open") == (change == "back"):
        raise StaleStep(step, words)
    if after.due != step.due:
        moves = (*step.moves, Moved(step.due, after.due, now))[-MOST_MOVES:]
        after = replace(after, moves=moves, reminded=0)
    if (after.due, after.person_id) != (step.due, step.person_id):
        after = replace(after, reminded=told_already(after, by, today))
    if after.state != step.state:
        after = replace(after, closed_by=None if change == "back" else by)
    return replace(after, version=step.version + 1, changed_by=by, changed_at=now)


def _after(step: Step, words: StepWords, change: Change, now: datetime, today: date) -> Step:
    match change:
        case "save":
            person_id, name = who_of(words)
            return replace(step, what=words.what, person_id=person_id, who_name=name, due=day_of(words.due, YEARS))
        case "moved":
            return replace(step, due=day_of(words.due, YEARS))
        case "back":
            return replace(step, state="open", closed_on=None, closed_at=None)
    if step.state == change and words.outcome in ("", step.outcome):
        return step
    day = day_of(words.closed_on, YEARS) if change == "done" else None
    return replace(step, state=change, closed_on=day or today, closed_at=now, outcome=words.outcome)


def who_of(words: StepWords) -> tuple[str | None, str]:
    """A person's id and no name, or no id and a name."""
    return (None, words.who_name) if words.who == OTHER else (words.who, "")


# -- reminders --------------------------------------------------------------------------------------------------------


def reminder_due(due: date | None, today: date) -> int:
    """Which reminder the day calls for: a week before, on the day, a week late; 0 for none yet."""
    if due is None or due - today > WEEK:
        return 0
    if due > today:
        return WEEK_BEFORE
    return ON_THE_DAY if today - due < WEEK else WEEK_LATE


def is_reminder_open(step: Step, today: date) -> bool:
    """Whether a reminder is due that was not sent. Days that were missed are made up for by one."""
    return step.state == "open" and reminder_due(step.due, today) > step.reminded


def told_already(step: Step, by: str, today: date) -> int:
    """Which reminder is not needed: who sets their own date knows it. Somebody else is told even on short notice."""
    is_own = step.person_id == by or step.person_id is None
    return reminder_due(step.due, today) if is_own else 0


# -- order ------------------------------------------------------------------------------------------------------------


def in_order(steps: Iterable[StepShown]) -> list[StepShown]:
    """Late ones first, then by their dates, then those without one, then the closed, the last closed first."""
    def place(one: StepShown) -> tuple[int, float, str]:
        step = one.step
        if step.state != "open":
            return 2, -(step.closed_at or step.changed_at).timestamp(), step.id
        return (0, float(step.due.toordinal()), step.id) if step.due else (1, step.created_at.timestamp(), step.id)
    return sorted(steps, key=place)


def is_same_matter(step: Step, perspective: str, subject: str) -> bool:
    """Whether a step of a worksheet has the perspective and the subject of a new sheet, as people write it."""
    return step.perspective == perspective and as_compared(step.subject) == as_compared(subject)
