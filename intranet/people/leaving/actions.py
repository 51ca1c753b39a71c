"""Leaving an organisation, what a person's erasing takes from this room, and accounts that nobody uses."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy.orm import Session

from intranet import clock
from intranet.audit import actions as audit
from intranet.audit import types as happened
from intranet.database import writing
from intranet.extensions import keyed
from intranet.people import store as people
from intranet.people.leaving import rules, store
from intranet.people.leaving.types import Unused
from intranet.people.mailed.rights import withdraw_beyond_rights
from intranet.people.rules import must_be_admin
from intranet.people.types import MembershipNotFound, SignedInPerson

sole_contact_of = store.sole_contact_of
sole_roles_of = store.sole_roles_of
still_there = store.still_there
as_acting = store.as_acting


def leave_organisation(person: SignedInPerson, organisation_id: str) -> None:
    """The person is no member from the next request on; raises MembershipNotFound."""
    with writing() as database:
        if not store.leave(database, person.id, organisation_id):
            raise MembershipNotFound
        audit.note(database, happened.ORGANISATION_LEFT, by=person.id, object_kind="organisation",
                   object_id=organisation_id, organisation_id=organisation_id)


def erase(database: Session, admin: SignedInPerson | None, person: SignedInPerson, *, even_last: bool = False) -> None:
    """The last step of erasing somebody: their row goes, and with it what hangs on it. One admin at a time.

    `admin` is who does it for them, with the right of this moment. Raises Invalid for the last administrator, unless
    they came back with a backup.
    """
    people.admins_turn(database)
    if admin is not None:
        must_be_admin(people.as_of_now(database, admin))
    row = people.person_row(database, person.id)
    if not even_last:
        rules.check_leaving(row.roles, store.other_admins(database, person.id))
    # a contact who goes may have invited their successor; one without an inviter would pass for the operator's
    withdraw_beyond_rights(database, person.id, by=admin.id if admin else "",
                           goes=admin is not None or "admin" in row.roles)
    store.erase(database, person.id, row.email, keyed(row.email))


def due(today: date, kept_days: int) -> list[tuple[str, Unused]]:
    """What is to become of accounts that nobody uses."""
    found = [(rules.what_is_due(one, today, kept_days), one) for one in store.accounts()]
    return [(what, one) for what, one in found if what]


def note_days(database: Session, account: Unused, what: str, today: date) -> None:
    """Note that the account counts from today on, that its owner is told, or that they have come back."""
    store.note_days(database, account.person_id, seen_on=today if what == "count" else account.seen_on,
                    told_on=today if what == "tell" else None)


def today(now: datetime | None = None) -> date:
    """The day by which the use of accounts is counted."""
    return (now or clock.now()).date()
