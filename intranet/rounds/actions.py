"""What people do in a round: look at it, begin their own sheet, say that they are ready. Opening one: opening.py."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from intranet import clock
from intranet.database import writing
from intranet.people import actions as people
from intranet.people.types import SignedInPerson
from intranet.rounds import rules, store
from intranet.rounds.showing import settled, show_if_due, standing_of, tell
from intranet.rounds.types import Entry, Looked, Round, RoundNotFound
from intranet.worksheets.together import actions as together


def look(person: SignedInPerson, round_id: str) -> Looked:
    """A round as the person sees it; what was due is done first. Raises RoundNotFound."""
    one = store.round_of(person, round_id)
    now, members = clock.now(), people.members_of([one.organisation_id])[one.organisation_id]
    organisation = person.name_of_own(one.organisation_id)
    one = settled(one, members, organisation, now)
    part = one.part(person.id)
    looked = Looked(one, standing_of(one, members, now), part, person.is_contact_of(one.organisation_id),
                    organisation)
    if one.revealed_at:
        return replace(looked, voices=store.voices(person, one.id))
    if part is None or part.sheet_id is None or one.called_off_at:
        return looked
    answered, total = store.how_far(one.definition, part.sheet_id)
    return replace(looked, answered=answered, total=total)


def rounds(person: SignedInPerson, shown_since: datetime | None = None) -> list[Entry]:
    """The rounds that the person sees, the newest first; with a time only those that go on or were shown since.

    What is due is told as done, and is done when one looks.
    """
    found, now = store.rounds_of(person, shown_since), clock.now()
    members = people.members_of({one.organisation_id for one in found if not one.revealed_at})
    return [_entry(person, one, members.get(one.organisation_id, {}), now) for one in found]


def _entry(person: SignedInPerson, one: Round, members: dict[str, str], now: datetime) -> Entry:
    stands = standing_of(one, members, now)
    state = "revealed" if rules.is_due(one, stands, now) else stands.state
    return Entry(one, state, person.name_of_own(one.organisation_id), one.part(person.id),
                 person.is_contact_of(one.organisation_id), len(stands.given), len(one.parts))


def join(person: SignedInPerson, round_id: str) -> str:
    """The id of the person's own sheet for the round; begun now, where there is none. Two at once begin one.

    Raises RoundNotFound, also for a contact who was not asked; TooLate when the answers are shown or it was called off.
    """
    _settle(person, round_id)
    with writing() as database:
        one = store.round_to_change(database, person, round_id)
        part = one.part(person.id)
        if part is None:
            raise RoundNotFound
        if part.sheet_id:
            return part.sheet_id
        rules.must_be_open(one)
        sheet_id = together.begin_for_round(database, person, one.id, one.organisation_id, one.definition,
                                            one.perspective, one.subject, clock.now())
        store.keep_sheet(database, one.id, person.id, sheet_id)
    return sheet_id


def say_ready(person: SignedInPerson, round_id: str, *, ready: bool) -> None:
    """The person's answers may be shown, or may not be any more. When they were the last, the answers are shown.

    Raises RoundNotFound, also for who has not begun; TooLate when the answers are shown or the round was called off.
    """
    one = _settle(person, round_id)
    now, members = clock.now(), people.members_of([one.organisation_id])[one.organisation_id]
    with writing() as database:
        one = store.round_to_change(database, person, round_id)
        part = one.part(person.id)
        if part is None or not part.has_begun:
            raise RoundNotFound
        rules.must_be_open(one)
        if part.is_ready != ready:
            store.keep_ready(database, one.id, person.id, now if ready else None)
            one = store.round_to_change(database, person, round_id)
        after = show_if_due(database, one, members, now)
    if after.revealed_at:
        tell(after, members, person.name_of_own(after.organisation_id))


def _settle(person: SignedInPerson, round_id: str) -> Round:
    """The round after what is due: whoever comes after the day is late, although nobody has looked yet."""
    one = store.round_of(person, round_id)
    members = people.members_of([one.organisation_id])[one.organisation_id]
    return settled(one, members, person.name_of_own(one.organisation_id), clock.now())


def held_about(person: SignedInPerson) -> list[dict[str, Any]]:
    """The person's part in rounds, for their own export: never another's answers."""
    return store.held_about(person)
