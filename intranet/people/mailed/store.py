"""Invitations and mailed links: rows in and out. Old ones are forgotten by people/store.py, with the counted tries."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session, aliased

from intranet.people.models import Invitation, MailedLink, Organisation, Person
from intranet.people.rules import link_state
from intranet.people.store import rows
from intranet.people.types import InvitationEntry, InvitationNotFound, LinkNotFound


def invitations(now: datetime, *, key_digest: str | None = None, open_in: Iterable[str] | None = None,
                only_open: bool = False) -> list[InvitationEntry]:
    """Invitations, newest first: the one with this key, or those of some organisations, or all."""
    account = aliased(Person)
    inviter = aliased(Person)
    question = (
        select(Invitation.id, Invitation.email, Invitation.name, Invitation.organisation_id,
               func.coalesce(Organisation.name, "").label("organisation_name"), Invitation.is_contact,
               Invitation.roles, func.coalesce(inviter.name, "").label("inviter_name"), Invitation.expires_at,
               Invitation.used_at, Invitation.withdrawn_at, account.id.is_not(None).label("has_account"))
        .outerjoin(Organisation, Organisation.id == Invitation.organisation_id)
        .outerjoin(inviter, inviter.id == Invitation.invited_by)
        .outerjoin(account, account.email == Invitation.email)
        .order_by(Invitation.created_at.desc(), Invitation.id)
    )
    if key_digest is not None:
        question = question.where(Invitation.key_digest == key_digest)
    if open_in is not None:
        question = question.where(Invitation.organisation_id.in_(list(open_in)))
    if only_open or open_in is not None:
        question = question.where(Invitation.used_at.is_(None), Invitation.withdrawn_at.is_(None),
                                  Invitation.expires_at > now)
    return [InvitationEntry(row.id, row.email, row.name, row.organisation_id, row.organisation_name, row.is_contact,
                            tuple(row.roles), row.inviter_name, row.expires_at,
                            link_state(row.expires_at, row.used_at, row.withdrawn_at, now), bool(row.has_account))
            for row in rows(question)]


def invited_names(ids: Iterable[str]) -> dict[str, str]:
    """For whom invitations were, by the invitations' ids."""
    question = select(Invitation.id, Invitation.name).where(Invitation.id.in_(set(ids)))
    return {row.id: row.name for row in rows(question)}


def invitation_row(database: Session, invitation_id: str) -> Invitation:
    """The row, or InvitationNotFound."""
    row = database.get(Invitation, invitation_id)
    if row is None:
        raise InvitationNotFound
    return row


def use_invitation(database: Session, invitation_id: str, now: datetime) -> Invitation | None:
    """The invitation, used from now on; None when it was not open any more. Two who come at once: one gets it."""
    used: Any = database.execute(update(Invitation).where(
        Invitation.id == invitation_id, Invitation.used_at.is_(None), Invitation.withdrawn_at.is_(None),
        Invitation.expires_at > now).values(used_at=now))
    return database.get(Invitation, invitation_id) if used.rowcount else None


def withdraw_invitations(database: Session, email: str, organisation_id: str | None, now: datetime) -> None:
    """Earlier invitations of this address to this organisation: the newest link is the one that counts."""
    of_organisation = (Invitation.organisation_id.is_(None) if organisation_id is None
                       else Invitation.organisation_id == organisation_id)
    database.execute(update(Invitation).where(
        Invitation.email == email, of_organisation, Invitation.used_at.is_(None),
        Invitation.withdrawn_at.is_(None)).values(withdrawn_at=now))


def open_invitations_by(database: Session, person_id: str, now: datetime) -> list[Invitation]:
    """What this person has sent and nobody has used yet."""
    return list(database.scalars(select(Invitation).where(
        Invitation.invited_by == person_id, Invitation.used_at.is_(None), Invitation.withdrawn_at.is_(None),
        Invitation.expires_at > now)))


def mailed_link(key_digest: str, purpose: str) -> Any:
    """id, expires_at, used_at, person_id, email and name of the link with this key and purpose, or LinkNotFound."""
    found = rows(select(MailedLink.id, MailedLink.expires_at, MailedLink.used_at, MailedLink.person_id, Person.email,
                        Person.name)
                 .join(Person, Person.id == MailedLink.person_id)
                 .where(MailedLink.key_digest == key_digest, MailedLink.purpose == purpose,
                        Person.disabled_at.is_(None)))
    if not found:
        raise LinkNotFound
    return found[0]


def use_link(database: Session, link_id: str, now: datetime) -> bool:
    """Whether this use is the first, and in time."""
    used: Any = database.execute(update(MailedLink).where(
        MailedLink.id == link_id, MailedLink.used_at.is_(None), MailedLink.expires_at > now).values(used_at=now))
    return bool(used.rowcount)


def use_up_links(database: Session, person_id: str, now: datetime) -> None:
    """No link that was mailed before works any more."""
    database.execute(update(MailedLink).where(
        MailedLink.person_id == person_id, MailedLink.used_at.is_(None)).values(used_at=now))
