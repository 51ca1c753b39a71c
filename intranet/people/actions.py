"""What people do with people: invite, join, give roles, open and close accounts, look after organisations.

Each checks that the acting person may. What somebody does with their own account stands in signing_in.py.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from intranet import clock
from intranet.audit import actions as audit
from intranet.audit import types as happened
from intranet.database import writing
from intranet.faults import Invalid, NotAllowed
from intranet.ids import digest, random_id, random_key
from intranet.mail import actions as mail
from intranet.people import letters, passwords, rules, sign_ins, store
from intranet.people.models import Invitation, Organisation, Person
from intranet.people.signing_in import checked_name, forget_old
from intranet.people.tries import begin_try
from intranet.people.types import (
    Colleague,
    InvitationEntry,
    InvitationNotFound,
    LinkNotFound,
    MembershipNotFound,
    NewInvitation,
    OrganisationEntry,
    PersonEntry,
    SignedInPerson,
    SignInEntry,
    Visitor,
)

MOST_SHOWN = 200


# -- inviting ---------------------------------------------------------------------------------------------------------


def invite(inviter: SignedInPerson | None, new: NewInvitation) -> tuple[InvitationEntry, Path]:
    """Mail somebody a link by which they join; gives the invitation and the mail's file.

    `inviter` is None for the command line. Raises Invalid, or OrganisationNotFound for what is not theirs. Nothing
    here tells whether the address has an account elsewhere in the network.
    """
    email, problems = rules.normal_email(new.email), {}
    if email is None:
        problems["email"] = "not_an_address"
    if rules.name_problem(new.name, rules.LONGEST_NAME):
        problems["name"] = rules.name_problem(new.name, rules.LONGEST_NAME)
    if inviter is not None and not problems:
        begin_try("invite", account=new.email, address=inviter.id)  # also those that succeed: each is a mail
    key, now = random_key(), clock.now()
    with writing() as database:
        store.admins_turn(database)
        owner = store.person_by_email(database, email) if email else None
        rules.check_invitation(store.as_of_now(database, inviter) if inviter else None, new.organisation_id, new.roles,
                               new.as_contact, is_admins_address=owner is not None and "admin" in owner.roles,
                               is_members_address=owner is not None and store.belongs_somewhere(database, owner.id))
        organisation = store.organisation_row(database, new.organisation_id).name if new.organisation_id else ""
        if owner and new.organisation_id and store.membership_row(database, owner.id, new.organisation_id):
            problems["email"] = "already_member"
        if problems or email is None:
            raise Invalid(problems)
        store.withdraw_invitations(database, email, new.organisation_id, now)
        row = Invitation(id=random_id(), key_digest=digest(key), email=email, name=new.name,
                         organisation_id=new.organisation_id, is_contact=new.as_contact, roles=sorted(new.roles),
                         invited_by=inviter.id if inviter else None, created_at=now,
                         expires_at=now + rules.INVITATION_LASTS)
        database.add(row)
        entry = InvitationEntry(row.id, email, new.name, new.organisation_id, organisation, new.as_contact,
                                tuple(row.roles), inviter.name if inviter else "", row.expires_at, "open")
        audit.note(database, happened.INVITED, by=row.invited_by or "", object_kind="invitation", object_id=row.id,
                   organisation_id=new.organisation_id)
    return entry, mail.send(letters.invitation_letter(entry, key, new.language)) or Path()


def withdraw_invitation(person: SignedInPerson, invitation_id: str) -> None:
    """The link does not work any more. For the organisation's contact and for admins; to others it does not exist."""
    with writing() as database:
        row = store.invitation_row(database, invitation_id)
        person = store.as_of_now(database, person)
        if not (person.has_role("admin") or rules.is_contact(person, row.organisation_id)):
            raise InvitationNotFound
        if row.used_at is None and row.withdrawn_at is None:
            row.withdrawn_at = clock.now()
            audit.note(database, happened.INVITATION_WITHDRAWN, by=person.id, object_kind="invitation",
                       object_id=row.id, organisation_id=row.organisation_id)


def invitation_of_key(key: str) -> InvitationEntry:
    """The invitation behind a mailed link, in whatever state. Raises LinkNotFound."""
    found = store.invitations(clock.now(), key_digest=digest(key))
    if not found:
        raise LinkNotFound
    return found[0]


def accept_invitation(key: str, name: str, password: str, language: str, user_agent: str) -> None:
    """A new person joins by the link, with a password of their own, and is signed in.

    Raises Invalid, or LinkNotFound when the link is not open or its address has an account already.
    """
    invitation = invitation_of_key(key)
    if invitation.state != "open" or invitation.invitee_has_account:
        raise LinkNotFound
    checked_name(name)
    passwords.check_new_password(password, name, invitation.email)
    hashed, now = passwords.hash_password(password), clock.now()
    with writing() as database:
        row = store.use_invitation(database, invitation.id, now)
        if row is None or store.person_by_email(database, row.email):
            raise LinkNotFound
        person = Person(id=random_id(), email=row.email, name=name, language=language, roles=list(row.roles),
                        password_hash=hashed, created_at=now)
        database.add(person)
        database.flush()
        _join(database, person.id, row)
        sign_in_key = sign_ins.add(database, person.id, rules.browser_words(user_agent), now)
        audit.note(database, happened.SIGNED_IN, by=person.id)
        forget_old(database, now)
    sign_ins.hold_key(sign_in_key)


def join_by_invitation(person: SignedInPerson, key: str) -> None:
    """Somebody who has an account joins one more organisation, or takes a role. Raises LinkNotFound.

    Only with the account of the invited address: a forwarded link is of no use to others. A role ends the person's
    sign-ins, as every change of roles does. Raises Invalid where an admin would join without the contact's yes.
    """
    invitation = invitation_of_key(key)
    if invitation.email != person.email:
        raise LinkNotFound
    with writing() as database:
        store.admins_turn(database)
        row = store.use_invitation(database, invitation.id, clock.now())
        if row is None:
            raise LinkNotFound
        own = store.person_row(database, person.id)
        if row.invited_by:  # the operator's own command may do both
            rules.check_joining(own.roles, row.roles, store.belongs_somewhere(database, own.id),
                                joins=row.organisation_id is not None, by_contact=row.organisation_id is not None
                                and store.is_contact(database, row.invited_by, row.organisation_id))
        if set(row.roles) - set(own.roles):
            own.roles = sorted({*own.roles, *row.roles})
            sign_ins.end_all(database, person.id, clock.now())
        _join(database, person.id, row)


def _join(database: Session, person_id: str, row: Invitation) -> None:
    if row.organisation_id:
        store.join(database, person_id, row.organisation_id, is_contact=row.is_contact, invited_by=row.invited_by,
                   now=clock.now())
    audit.note(database, happened.INVITATION_ACCEPTED, by=person_id, object_kind="invitation", object_id=row.id,
               organisation_id=row.organisation_id)


# -- the own organisations --------------------------------------------------------------------------------------------


def colleagues(person: SignedInPerson) -> dict[str, list[Colleague]]:
    """The members of each of the person's own organisations."""
    return store.colleagues(person)


def open_invitations(person: SignedInPerson) -> list[InvitationEntry]:
    """Those still open in the organisations that the person looks after."""
    own = [one.organisation_id for one in person.memberships if one.is_contact]
    return store.invitations(clock.now(), open_in=own) if own else []


# -- for admins -------------------------------------------------------------------------------------------------------


def all_open_invitations(admin: SignedInPerson) -> list[InvitationEntry]:
    """Every invitation that is still open."""
    _must_be_admin(admin)
    return store.invitations(clock.now(), only_open=True)


def people(admin: SignedInPerson, words: str = "") -> tuple[list[PersonEntry], int]:
    """Persons whose name, address or organisation holds every word, at most MOST_SHOWN, and how many there are."""
    _must_be_admin(admin)
    wanted = words.casefold().split()
    found = [entry for entry in store.people()
             if all(word in " ".join((entry.name, entry.email, *(one.organisation_name for one in entry.memberships)))
                    .casefold() for word in wanted)]
    return found[:MOST_SHOWN], len(found)


def person_entry(admin: SignedInPerson, person_id: str) -> tuple[PersonEntry, list[SignInEntry]]:
    """One person with the open sign-ins. Raises PersonNotFound."""
    _must_be_admin(admin)
    return store.person(person_id), sign_ins.open_sign_ins(person_id, clock.now())


def change_roles(admin: SignedInPerson, person_id: str, roles: Iterable[str]) -> None:
    """Exactly these roles from now on. The person's sign-ins end: new rights, new key."""
    wanted = sorted(set(roles))
    with writing() as database:
        _must_still_be_admin(database, admin)
        row = store.person_row(database, person_id)
        rules.check_role_change(admin, person_id, row.roles, wanted, store.belongs_somewhere(database, person_id))
        if sorted(row.roles) == wanted:
            return
        row.roles = wanted
        sign_ins.end_all(database, person_id, clock.now())
        audit.note(database, happened.ROLES_CHANGED, by=admin.id, object_kind="person", object_id=person_id)


def switch_account(admin: SignedInPerson, person_id: str, *, on: bool) -> None:
    """Open or close an account. Closing counts from the person's next request."""
    rules.check_disabling(admin, person_id)
    now = clock.now()
    with writing() as database:
        _must_still_be_admin(database, admin)
        row = store.person_row(database, person_id)
        row.disabled_at = None if on else row.disabled_at or now
        if not on:
            sign_ins.end_all(database, person_id, now)
            store.use_up_links(database, person_id, now)
        audit.note(database, happened.PERSON_ENABLED if on else happened.PERSON_DISABLED, by=admin.id,
                   object_kind="person", object_id=person_id)


def end_sign_ins_of(admin: SignedInPerson, person_id: str) -> None:
    """End all sign-ins of somebody, say of a lost phone."""
    with writing() as database:
        _must_still_be_admin(database, admin)
        store.person_row(database, person_id)
        sign_ins.end_all(database, person_id, clock.now())
        audit.note(database, happened.SIGN_INS_ENDED, by=admin.id, object_kind="person", object_id=person_id)


def change_membership(admin: SignedInPerson, person_id: str, organisation_id: str, change: str) -> None:
    """`make_contact`, `drop_contact` or `remove`. Counts from the person's next request."""
    with writing() as database:
        _must_still_be_admin(database, admin)
        row = store.membership_row(database, person_id, organisation_id)
        if row is None or change not in ("make_contact", "drop_contact", "remove"):
            raise MembershipNotFound
        if change == "make_contact":
            rules.check_new_contact(admin, person_id, store.person_row(database, person_id).roles)
        if change == "remove":
            database.delete(row)
        else:
            row.is_contact = change == "make_contact"
        audit.note(database, happened.MEMBERSHIP_REMOVED if change == "remove" else happened.CONTACT_CHANGED,
                   by=admin.id, object_kind="person", object_id=person_id, organisation_id=organisation_id)


def organisations(admin: SignedInPerson | None) -> list[OrganisationEntry]:
    """Every organisation with its numbers of members and contacts. None is the command line."""
    if admin is not None:
        _must_be_admin(admin)
    return store.organisations()


def add_organisation(admin: SignedInPerson | None, name: str) -> OrganisationEntry:
    """A new member organisation. None is the command line. Raises Invalid when the name is taken, empty or long."""
    with writing() as database:
        if admin is not None:
            _must_still_be_admin(database, admin)
        _check_organisation_name(database, name)
        row = Organisation(id=random_id(), name=name, created_at=clock.now())
        database.add(row)
        audit.note(database, happened.ORGANISATION_ADDED, by=admin.id if admin else "", object_kind="organisation",
                   object_id=row.id, organisation_id=row.id)
        return OrganisationEntry(row.id, name)


def rename_organisation(admin: SignedInPerson, organisation_id: str, name: str) -> None:
    """Another name for an organisation, with the same demands."""
    with writing() as database:
        _must_still_be_admin(database, admin)
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
    """The names of persons by id, for rooms that keep ids; who has left is missing."""
    return store.names(person_ids)


def holders_of(role: str) -> dict[str, str]:
    """The names, by id, of those who hold a role and whose account is open."""
    return {one.id: one.name for one in store.people() if role in one.roles and one.disabled_at is None}


def organisation_names_of(organisation_ids: Iterable[str]) -> dict[str, str]:
    """The names of organisations by id."""
    return store.organisation_names(organisation_ids)


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
        "trail": [{"at": line.at.isoformat(), "action": line.action} for line in audit.trail_of(person.id)],
    }


def _must_be_admin(person: SignedInPerson | Visitor) -> None:
    if not person.has_role("admin"):
        raise NotAllowed


def _must_still_be_admin(database: Session, person: SignedInPerson) -> None:
    """The right as it is now, and not as it was when the request came in. Other admins wait until we are done."""
    store.admins_turn(database)
    _must_be_admin(store.as_of_now(database, person))
