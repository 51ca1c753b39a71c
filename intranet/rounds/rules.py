"""Decisions about rounds: who sees one, when answers are given, when they are shown. Pure.

An answer is given when its person says “I am ready”, with every question answered or not. When the day has ended, a
sheet in which everything is answered counts too, as long as its person is a member still. Answers are shown when every
member who was asked is ready, or when the day has ended; never fewer than FEWEST. Who left takes given answers along
nowhere: they stay, without a name, unless they delete their sheet before.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from intranet.faults import NotAllowed
from intranet.people.types import SignedInPerson
from intranet.rounds.types import FEWEST, NewRound, Part, Round, Standing, State, TooLate, UnfitRound
from intranet.text.days import end_of
from intranet.worksheets.rules import check_start, date_of
from intranet.worksheets.types import Definition, UnfitStart

ZONE = ZoneInfo("Europe/Helsinki")
LONGEST = timedelta(days=366)
USUAL = timedelta(days=14)
"""What the form proposes: a fortnight is a board's rhythm."""


def day_of(moment: datetime) -> date:
    """The day on a Finnish calendar."""
    return moment.astimezone(ZONE).date()


def closes_at(until: date) -> datetime:
    """The end of the last day."""
    return end_of(until, ZONE)


def must_be_contact(person: SignedInPerson, organisation_id: str) -> None:
    """Raises NotAllowed for everybody but the organisation's contacts."""
    if not person.is_contact_of(organisation_id):
        raise NotAllowed


def sees(person: SignedInPerson, one: Round) -> bool:
    """Those who were asked and the contacts, as long as they are members; nobody else."""
    return person.belongs_to(one.organisation_id) and (
        one.part(person.id) is not None or person.is_contact_of(one.organisation_id))


def standing(one: Round, members: Mapping[str, str], complete: Collection[str], now: datetime) -> Standing:
    """How a round stands. `complete` are the sheets in which everything is answered."""
    ended = now >= closes_at(one.until)
    given = frozenset(part.person_id for part in one.parts if _is_given(part, members, complete, ended))
    here = [part for part in one.parts if part.person_id in members]
    return Standing(_state(one, given, ended), members, given,
                    frozenset(part.person_id for part in here if not part.is_ready),
                    frozenset(part.person_id for part in here if part.has_begun))


def is_due(one: Round, now_standing: Standing, now: datetime) -> bool:
    """Whether the answers are to be shown now."""
    if now_standing.state == "revealed" or now_standing.state == "off" or len(now_standing.given) < FEWEST:
        return False
    return not now_standing.awaited or now >= closes_at(one.until)


def must_be_open(one: Round) -> None:
    """Raises TooLate when the answers are shown or the round was called off."""
    if one.revealed_at or one.called_off_at:
        raise TooLate


def may_remind(one: Round, now: datetime) -> bool:
    """Once a day is enough."""
    return one.reminded_on is None or one.reminded_on < day_of(now)


def longer(one: Round, typed: str, now: datetime) -> date:
    """The later day. Raises UnfitRound: `until` is `not_a_date`, `not_later` or `too_far`."""
    day = _day(typed, now)
    if day <= one.until:
        raise UnfitRound({"until": "not_later"}, {"until": typed})
    return day


def check_opening(definition: Definition, new: NewRound, members: Mapping[str, str], now: datetime) -> date:
    """The last day of a round that can be opened like this. Raises UnfitRound with every problem at once."""
    problems: dict[str, str] = {}
    try:
        check_start(definition, new.perspective, new.subject)
    except UnfitStart as fault:
        problems |= fault.problems
    day = date.max
    try:
        day = _day(new.until, now)
    except UnfitRound as fault:
        problems |= fault.problems
    if not set(new.asked) <= set(members):
        problems["asked"] = "not_a_choice"
    elif len(set(new.asked)) < FEWEST:
        problems["asked"] = "too_few"
    if problems:
        raise UnfitRound(problems, {"perspective": new.perspective, "subject": new.subject, "until": new.until})
    return day


def _is_given(part: Part, members: Mapping[str, str], complete: Collection[str], ended: bool) -> bool:
    return part.is_ready or (ended and part.sheet_id in complete and part.person_id in members)


def _state(one: Round, given: Collection[str], ended: bool) -> State:
    if one.called_off_at:
        return "off"
    if one.revealed_at:
        return "revealed"
    return "short" if ended and len(given) < FEWEST else "open"


def _day(typed: str, now: datetime) -> date:
    day, today = date_of(typed), day_of(now)
    problem = "missing" if not typed.strip() else "not_a_date" if day is None else \
        "past" if day < today else "too_far" if day > today + LONGEST else ""
    if problem or day is None:
        raise UnfitRound({"until": problem}, {"until": typed})
    return day
