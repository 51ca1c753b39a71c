"""Invitations: a mailed link by which somebody joins an organisation or takes a role, and what becomes of it."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy.orm import Session

from intranet import clock
from intranet.audit import actions as audit
from intranet.audit import types as happened
from intranet.database import writing
from intranet.faults import Invalid
from intranet.ids import digest, random_id, random_key
from intranet.mail import actions as mail
from intranet.people import letters, passwords, rules, sign_ins, store
from intranet.people.mailed import store as mailed
from intranet.people.models import Invitation, Person
from intranet.people.signing_in import checked_name, forget_old
from intranet.people.tries import begin_try
from intranet.people.types import (
    InvitationEntry,
    InvitationNotFound,
    LinkNotFound,
    NewInvitation,
    SignedInPerson,
)


def invite(inviter: SignedInPerson | None, new: NewInvitation) -> tuple[InvitationEntry, Path]:
    """Mail somebody a link by which they join; gives the invitation and the mail's file.

    `inviter` is None for the command line. Raises Invalid, or OrganisationNotFound for what is not theirs. Nothing
    here tells whether the address has an account elsewhere in the network.
    """
    email, problems = rules.normal_email(new.email), {}
    if email is None:
        problems["email"] = "not_an_address" if new.email else "missing"
    if rules.name_problem(new.name, rules.LONGEST_NAME):
        problems["name"] = rules.name_problem(new.name, rules.LONGEST_NAME)
    if inviter is not None and not problems:
        begin_try("invite", account=email or "", address=inviter.id)  # also those that succeed: each is a mail
    key, now = random_key(), clock.now()
    with writing() as database:
        store.admins_turn(database)
        owner = store.person_by_email(database, email) if email else None
        try:
            rules.check_invitation(
                store.as_of_now(database, inviter) if inviter else None, new.organisation_id, new.roles, new.as_contact,
                is_admins_address=owner is not None and "admin" in owner.roles,
                is_members_address=owner is not None and store.belongs_somewhere(database, owner.id))
        except Invalid as fault:  # told together with what else is wrong
            raise Invalid({**problems, **fault.problems}) from fault
        organisation = store.organisation_row(database, new.organisation_id).name if new.organisation_id else ""
        if owner and new.organisation_id and store.membership_row(database, owner.id, new.organisation_id):
            problems["email"] = "already_member"
        if problems or email is None:
            raise Invalid(problems)
        mailed.withdraw_invitations(database, email, new.organisation_id, now)
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
        row = mailed.invitation_row(database, invitation_id)
        person = store.as_of_now(database, person)
        if not (person.has_role("admin") or person.is_contact_of(row.organisation_id)):
            raise InvitationNotFound
        if row.used_at is None and row.withdrawn_at is None:
            row.withdrawn_at = clock.now()
            audit.note(database, happened.INVITATION_WITHDRAWN, by=person.id, object_kind="invitation",
                       object_id=row.id, organisation_id=row.organisation_id)


def invitation_of_key(key: str) -> InvitationEntry:
    """The invitation behind a mailed link, in whatever state. Raises LinkNotFound."""
    found = mailed.invitations(clock.now(), key_digest=digest(key))
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
        row = mailed.use_invitation(database, invitation.id, now)
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
        row = mailed.use_invitation(database, invitation.id, clock.now())
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


def open_invitations(person: SignedInPerson) -> list[InvitationEntry]:
    """Those still open in the organisations that the person looks after."""
    own = [one.organisation_id for one in person.memberships if one.is_contact]
    return mailed.invitations(clock.now(), open_in=own) if own else []


def all_open_invitations(admin: SignedInPerson) -> list[InvitationEntry]:
    """Every invitation that is still open."""
    rules.must_be_admin(admin)
    return mailed.invitations(clock.now(), only_open=True)
