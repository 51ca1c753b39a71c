"""What the contact of an organisation does with rounds: open one, ask more people, remind, give time, show, end."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from datetime import datetime

from intranet import clock
from intranet.audit import actions as audit
from intranet.audit import types as happened
from intranet.database import writing
from intranet.faults import NotAllowed
from intranet.ids import random_id
from intranet.people import actions as people
from intranet.people.types import SignedInPerson
from intranet.rounds import letters, rules, store
from intranet.rounds.showing import show_if_due, tell
from intranet.rounds.types import Choice, NewRound, Part, Round, RoundsNotFor, UnfitRound
from intranet.worksheets import actions as worksheets
from intranet.worksheets.together import actions as together
from intranet.worksheets.types import Definition

log = logging.getLogger("ankkuri.rounds")


def choices(person: SignedInPerson) -> list[Choice]:
    """The organisations in whose name the person can open rounds. Raises NotAllowed where there are none."""
    led = [own for own in person.memberships if own.is_contact]
    if not led:
        raise NotAllowed
    members = people.members_of([own.organisation_id for own in led])
    return [Choice(own.organisation_id, own.organisation_name, members[own.organisation_id]) for own in led]


def worksheets_for_rounds() -> list[Definition]:
    """Every worksheet that a round can be about."""
    return [one for one in worksheets.worksheets() if not one.is_private]


def worksheet_for_round(key: str) -> Definition:
    """A worksheet that a round can be about; raises WorksheetNotFound, or RoundsNotFor where it is private."""
    found = worksheets.worksheet(key)
    if found.is_private:
        raise RoundsNotFor
    return found


def open_round(contact: SignedInPerson, worksheet: str, new: NewRound) -> str:
    """A new round, and a mail to each who is asked; its id. The same form sent twice is one round.

    Raises NotAllowed for who is no contact there, WorksheetNotFound, RoundsNotFor, or UnfitRound with every problem.
    """
    definition, now = worksheet_for_round(worksheet), clock.now()
    rules.must_be_contact(contact, new.organisation_id)
    members = people.members_of([new.organisation_id])[new.organisation_id]
    until = rules.check_opening(definition, new, members, now)
    one = Round(new.key or random_id(), new.organisation_id, definition,
                new.perspective if definition.perspectives else "", new.subject if definition.subject else "",
                contact.id, now, until, parts=tuple(Part(person, now) for person in dict.fromkeys(new.asked)))
    with writing() as database:
        if store.is_taken(database, one.id) or not store.add_round(database, one, definition):
            return store.round_to_change(database, contact, one.id).id
        audit.note(database, happened.ROUND_OPENED, by=contact.id, object_kind="round", object_id=one.id,
                   organisation_id=one.organisation_id)
    _write(letters.asked_letter, one, [part.person_id for part in one.parts], contact, now)
    return one.id


def ask_more(contact: SignedInPerson, round_id: str, person_ids: Iterable[str]) -> None:
    """Ask further members. Raises UnfitRound `asked`, TooLate, NotAllowed or RoundNotFound."""
    one = _led(contact, round_id)
    members, now = people.members_of([one.organisation_id])[one.organisation_id], clock.now()
    wanted = list(dict.fromkeys(person_ids))
    if not set(wanted) <= set(members):
        raise UnfitRound({"asked": "not_a_choice"})
    with writing() as database:
        one = store.round_to_change(database, contact, round_id)
        rules.must_be_open(one)
        added = [person for person in wanted if one.part(person) is None]
        if not added:
            raise UnfitRound({"asked": "nobody_new"})
        store.add_parts(database, one.id, added, now)
    _write(letters.asked_letter, one, added, contact, now)


def remind(contact: SignedInPerson, round_id: str) -> int:
    """A mail to every member who is not ready, once a day; how many mails. Raises UnfitRound `remind`, TooLate …"""
    one = _led(contact, round_id)
    members, now = people.members_of([one.organisation_id])[one.organisation_id], clock.now()
    with writing() as database:
        one = store.round_to_change(database, contact, round_id)
        rules.must_be_open(one)
        if not rules.may_remind(one, now):
            raise UnfitRound({"remind": "today"})
        store.change(database, one.id, reminded_on=rules.day_of(now))
    awaited = [part.person_id for part in one.parts if part.person_id in members and not part.is_ready]
    return _write(letters.reminder_letter, one, awaited, contact, now)


def give_time(contact: SignedInPerson, round_id: str, until: str) -> None:
    """A later last day. Raises UnfitRound `until`, TooLate, NotAllowed or RoundNotFound."""
    _led(contact, round_id)
    with writing() as database:
        one = store.round_to_change(database, contact, round_id)
        rules.must_be_open(one)
        store.change(database, one.id, until=rules.longer(one, until, clock.now()))


def show_early(contact: SignedInPerson, round_id: str) -> None:
    """Show the answers before the day. Raises UnfitRound `round` when somebody who has begun is not ready, TooLate …"""
    one = _led(contact, round_id)
    members, now = people.members_of([one.organisation_id])[one.organisation_id], clock.now()
    with writing() as database:
        one = store.round_to_change(database, contact, round_id)
        rules.must_be_open(one)
        after = show_if_due(database, one, members, now, early=True)
        if not after.revealed_at:
            raise UnfitRound({"round": "not_yet"})
    tell(after, members, contact.name_of_own(one.organisation_id))


def call_off(contact: SignedInPerson, round_id: str) -> None:
    """Nothing is shown; everybody's sheet is theirs alone. Raises TooLate, NotAllowed or RoundNotFound."""
    _led(contact, round_id)
    with writing() as database:
        one = store.round_to_change(database, contact, round_id)
        rules.must_be_open(one)
        store.change(database, one.id, called_off_at=clock.now())
        together.let_go(database, one.id)
        audit.note(database, happened.ROUND_CALLED_OFF, by=contact.id, object_kind="round", object_id=one.id,
                   organisation_id=one.organisation_id)


def delete(contact: SignedInPerson, round_id: str) -> None:
    """The round with what was shown and agreed is gone; everybody's sheet stays theirs."""
    _led(contact, round_id)
    with writing() as database:
        one = store.round_to_change(database, contact, round_id)
        together.let_go(database, one.id)
        store.delete_round(database, one.id)
        audit.note(database, happened.ROUND_DELETED, by=contact.id, object_kind="round", object_id=one.id,
                   organisation_id=one.organisation_id)


def _led(contact: SignedInPerson, round_id: str) -> Round:
    """The round, when the person is a contact of its organisation. Raises RoundNotFound or NotAllowed."""
    one = store.round_of(contact, round_id)
    rules.must_be_contact(contact, one.organisation_id)
    return one


def _write(letter: letters.Letter, one: Round, person_ids: Iterable[str], by: SignedInPerson, at: datetime) -> int:
    """After the commit, and never to oneself: what fails here undoes nothing, and the round's page tells as much."""
    try:
        return letters.send(letter, one, [person for person in person_ids if person != by.id], by.name,
                            by.name_of_own(one.organisation_id), at)
    except OSError:
        log.exception("the mails of a round were not written")
        return 0
