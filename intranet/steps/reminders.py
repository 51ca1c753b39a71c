"""Reminders: at most one mail a day to each person, with all their steps of which that day reminds.

A person's turn is one transaction: what was told and the mail's file are kept together. The file's name and Message-ID
follow from the person and the morning for which the mail is made, so that a turn that was cut off between the two and
is taken again writes the same mail once more, and not a second one.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from intranet.database import writing
from intranet.ids import digest
from intranet.mail import actions as mail
from intranet.people import actions as people
from intranet.people.types import Addressee
from intranet.plugin_system.timing import Daily, latest
from intranet.steps import rules, store
from intranet.steps.letters import reminder_letter
from intranet.steps.types import Step
from intranet.web.formatting import local

AT = Daily(7, 30)


class SomeNotReminded(Exception):
    """Some people's reminders could not be made; they are tried again."""


def send_reminders(now: datetime) -> int:
    """Remind everybody who is to be reminded; how many mails. One that fails keeps nobody else's back."""
    today = local(now).date()
    waiting = [one for one in store.with_date_by(today + rules.WEEK) if rules.is_reminder_open(one, today)]
    reachable = {one.id: one for one in people.reachable(one for step in waiting for one in rules.concerned(step))}
    theirs = _by_person(waiting, reachable)
    sent, failed = mail.send_each(theirs, lambda person_id: _send(reachable[person_id], theirs[person_id], now),
                                  "a reminder")
    if failed:
        raise SomeNotReminded(f"{failed} of {len(theirs)}")
    return sent


def _by_person(steps: Sequence[Step], reachable: Collection[str]) -> dict[str, list[Step]]:
    """Who hears of which steps: those who can be written to, and only of organisations to which they belong still."""
    belongs = people.organisations_of(reachable)
    found: dict[str, list[Step]] = {}
    for step in steps:
        members = {one for one in reachable
                   if step.private_to == one or step.organisation_id in belongs.get(one, ())}
        person_id = rules.reminded_person(step, members)
        if person_id is not None:
            found.setdefault(person_id, []).append(step)
    return found


def _send(person: Addressee, steps: Sequence[Step], now: datetime) -> int:
    moment, today = latest(AT, now), local(now).date()
    names = people.organisation_names_of({one.organisation_id for one in steps if one.organisation_id})
    letter = reminder_letter(person, steps, names, today)
    with writing() as database:
        reminding = store.reminding_to_change(database, person.id)
        if not reminding.wanted or reminding.reminded_at is not None and reminding.reminded_at >= moment:
            return 0
        if store.to_remind(database, [one.id for one in steps]) != list(steps):
            return 0  # one was done or moved a moment ago, or another timekeeper was quicker: next time
        for one in steps:
            store.note_reminded(database, one.id, rules.reminder_due(one.due, today))
        store.change_reminding(database, person.id, reminded_at=moment)
        mail.send(letter, once=digest(f"steps {person.id} {moment.isoformat()}")[:22], at=moment)
    return 1
