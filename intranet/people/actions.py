"""What admins do with people: give roles, open and close accounts, look after organisations; and what others ask.

Each checks that the acting person may. Invitations stand in invitations.py, one's own account in signing_in.py.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy.orm import Session

from intranet import clock
from intranet.audit import actions as audit
from intranet.audit import types as happened
from intranet.database import writing
from intranet.faults import Invalid
from intranet.ids import random_id
from intranet.people import rules, sign_ins, store
from intranet.people.factors import actions as factors
from intranet.people.factors.store import without_factor
from intranet.people.leaving import store as leaving
from intranet.people.mailed import store as mailed
from intranet.people.mailed.rights import withdraw_beyond_rights
from intranet.people.models import Organisation
from intranet.people.types import (
    Addressee,
    Colleague,
    CountedAccounts,
    MembershipNotFound,
    OrganisationEntry,
    PersonEntry,
    SignedInPerson,
    SignInEntry,
)

MOST_SHOWN = 200


# -- the own organisations --------------------------------------------------------------------------------------------


def colleagues(person: SignedInPerson) -> dict[str, list[Colleague]]:
    """The members of each of the person's own organisations."""
    return store.colleagues(person)


# -- for admins -------------------------------------------------------------------------------------------------------


def people(admin: SignedInPerson, words: str = "") -> tuple[list[PersonEntry], int]:
    """Persons whose name, address or organisation holds every word, at most MOST_SHOWN, and how many there are."""
    rules.must_be_admin(admin)
    wanted = words.casefold().split()
    found = [entry for entry in store.people()
             if all(word in " ".join((entry.name, entry.email, *(one.organisation_name for one in entry.memberships)))
                    .casefold() for word in wanted)]
    return found[:MOST_SHOWN], len(found)


def counted_accounts() -> CountedAccounts:
    """Open accounts that `flask doctor` and the start ask for."""
    open_ones = [entry for entry in store.people() if entry.disabled_at is None]
    return CountedAccounts(admins=sum("admin" in entry.roles for entry in open_ones),
                           of_demo=sum(entry.email.endswith(rules.DEMO_ADDRESS) for entry in open_ones),
                           without_factor=without_factor())


def person_entry(admin: SignedInPerson, person_id: str) -> tuple[PersonEntry, list[SignInEntry]]:
    """One person with the open sign-ins. Raises PersonNotFound."""
    rules.must_be_admin(admin)
    return store.person(person_id), sign_ins.open_sign_ins(person_id, clock.now())


def note_opened(admin: SignedInPerson, person_id: str) -> None:
    """An admin looks at somebody: that stands in the trail."""
    rules.must_be_admin(admin)
    store.person(person_id)
    audit.note_seen(happened.PERSON_OPENED, by=admin.id, object_kind="person", object_id=person_id)


def change_roles(admin: SignedInPerson, person_id: str, roles: Iterable[str]) -> None:
    """Exactly these roles from now on. The person's sign-ins end: new rights, new key."""
    wanted = sorted(set(roles))
    with writing() as database:
        must_still_be_admin(database, admin)
        row = store.person_row(database, person_id)
        rules.check_role_change(admin, person_id, row.roles, wanted, store.belongs_somewhere(database, person_id))
        if sorted(row.roles) == wanted:
            return
        row.roles = wanted
        sign_ins.end_all(database, person_id, clock.now())
        withdraw_beyond_rights(database, person_id, by=admin.id)
        audit.note(database, happened.ROLES_CHANGED, by=admin.id, object_kind="person", object_id=person_id)


def switch_account(admin: SignedInPerson, person_id: str, *, on: bool) -> None:
    """Open or close an account. Closing counts from the person's next request."""
    rules.check_disabling(admin, person_id)
    now = clock.now()
    with writing() as database:
        must_still_be_admin(database, admin)
        row = store.person_row(database, person_id)
        row.disabled_at = None if on else row.disabled_at or now
        if not on:
            sign_ins.end_all(database, person_id, now)
            mailed.use_up_links(database, person_id, now)
            withdraw_beyond_rights(database, person_id, by=admin.id)
        audit.note(database, happened.PERSON_ENABLED if on else happened.PERSON_DISABLED, by=admin.id,
                   object_kind="person", object_id=person_id)


def end_sign_ins_of(admin: SignedInPerson, person_id: str) -> None:
    """End all sign-ins of somebody, say of a lost phone."""
    with writing() as database:
        must_still_be_admin(database, admin)
        store.person_row(database, person_id)
        sign_ins.end_all(database, person_id, clock.now())
        audit.note(database, happened.SIGN_INS_ENDED, by=admin.id, object_kind="person", object_id=person_id)


def change_membership(admin: SignedInPerson, person_id: str, organisation_id: str, change: str) -> None:
    """`make_contact`, `drop_contact` or `remove`. Counts from the person's next request."""
    with writing() as database:
        must_still_be_admin(database, admin)
        row = store.membership_row(database, person_id, organisation_id)
        if row is None or change not in ("make_contact", "drop_contact", "remove"):
            raise MembershipNotFound
        if change == "make_contact":
            rules.check_new_contact(admin, person_id, store.person_row(database, person_id).roles)
        if change == "remove":
            database.delete(row)
        else:
            row.is_contact = change == "make_contact"
        if change != "make_contact":
            withdraw_beyond_rights(database, person_id, by=admin.id)
        audit.note(database, happened.MEMBERSHIP_REMOVED if change == "remove" else happened.CONTACT_CHANGED,
                   by=admin.id, object_kind="person", object_id=person_id, organisation_id=organisation_id)


def organisations(admin: SignedInPerson | None) -> list[OrganisationEntry]:
    """Every organisation with its numbers of members and contacts. None is the command line."""
    if admin is not None:
        rules.must_be_admin(admin)
    return store.organisations()


def add_organisation(admin: SignedInPerson | None, name: str) -> OrganisationEntry:
    """A new member organisation. None is the command line. Raises Invalid when the name is taken, empty or long."""
    with writing() as database:
        if admin is not None:
            must_still_be_admin(database, admin)
        _check_organisation_name(database, name)
        row = Organisation(id=random_id(), name=name, created_at=clock.now())
        database.add(row)
        audit.note(database, happened.ORGANISATION_ADDED, by=admin.id if admin else "", object_kind="organisation",
                   object_id=row.id, organisation_id=row.id)
        return OrganisationEntry(row.id, name)


def rename_organisation(admin: SignedInPerson, organisation_id: str, name: str) -> None:
    """Another name for an organisation, with the same demands."""
    with writing() as database:
        must_still_be_admin(database, admin)
        row = store.organisation_row(database, organisation_id)
        if row.name != name:
            _check_organisation_name(database, name, but=row.id)
            row.name = name
            audit.note(database, happened.ORGANISATION_RENAMED, by=admin.id, object_kind="organisation",
                       object_id=row.id, organisation_id=row.id)


def _check_organisation_name(database: Session, name: str, but: str = "") -> None:
    problem = rules.name_problem(name, rules.LONGEST_ORGANISATION_NAME)
    if problem:
        raise Invalid({"organisation_name": problem})
    same = store.organisation_by_name(database, name)
    if same is not None and same.id != but:
        raise Invalid({"organisation_name": "taken"})


# -- for other rooms --------------------------------------------------------------------------------------------------


def names_of(person_ids: Iterable[str]) -> dict[str, str]:
    """The names of persons by id, for rooms that keep ids; who has left is missing. Of nobody without a query."""
    wanted = set(person_ids)
    return store.names(wanted) if wanted else {}


def holders_of(role: str) -> dict[str, str]:
    """The names, by id, of those who hold a role and whose account is open."""
    return {one.id: one.name for one in store.people() if role in one.roles and one.disabled_at is None}


def members_of(organisation_ids: Iterable[str]) -> dict[str, dict[str, str]]:
    """The names of the members of some organisations, by organisation and id, for rooms whose pages only they see."""
    wanted = set(organisation_ids)
    return store.members(wanted) if wanted else {}


def reachable(person_ids: Iterable[str]) -> list[Addressee]:
    """Those of these persons who may be written to: their account is open, and they belong to an organisation or hold
    a role still.
    """
    return store.reachable(person_ids)


def invited_names_of(invitation_ids: Iterable[str]) -> dict[str, str]:
    """For whom invitations were, by the invitations' ids."""
    return mailed.invited_names(invitation_ids)


def organisations_of(person_ids: Iterable[str]) -> dict[str, frozenset[str]]:
    """The ids of each person's organisations; who belongs to none is missing."""
    return store.organisations_of(person_ids)


def every_organisation() -> dict[str, str]:
    """The names of all member organisations by id."""
    return {one.id: one.name for one in store.organisations()}


def organisation_names_of(organisation_ids: Iterable[str]) -> dict[str, str]:
    """The names of organisations by id."""
    wanted = set(organisation_ids)
    return store.organisation_names(wanted) if wanted else {}


def members_among(pairs: Iterable[tuple[str, str]]) -> set[tuple[str, str]]:
    """Those of the pairs of a person's and an organisation's id that belong together now."""
    wanted = set(pairs)
    return store.members_among(wanted) if wanted else set()


def held_about(person: SignedInPerson) -> dict[str, Any]:
    """What this room holds about the person, for their own export; no keys and no digests."""
    entry = store.person(person.id)
    return {
        "name": entry.name, "email": entry.email, "language": person.language, "roles": list(entry.roles),
        "created_at": entry.created_at.isoformat(),
        "organisations": [{"name": own.organisation_name, "contact": own.is_contact} for own in entry.memberships],
        "sign_ins": [{"browser": one.browser, "created_at": one.created_at.isoformat(),
                      "last_used_at": one.seen_at.isoformat()}
                     for one in sign_ins.open_sign_ins(person.id, clock.now())],
        **leaving.held_about(person.id, entry.email),
        "second_step": factors.held_about(person),
        "trail": [{"at": line.at.isoformat(), "action": line.action} for line in audit.trail_of(person.id)],
    }


def must_still_be_admin(database: Session, person: SignedInPerson) -> None:
    """The right as it is now, and not as it was when the request came in. Other admins wait until we are done."""
    store.admins_turn(database)
    rules.must_be_admin(store.as_of_now(database, person))
