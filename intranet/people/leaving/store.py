"""Rows of people who leave: out. Unused accounts: in and out."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import delete, exists, select, update
from sqlalchemy.orm import Session

from intranet.people.leaving.types import Unused
from intranet.people.models import CountedTry, Invitation, MailedLink, MembershipRow, Organisation, Person
from intranet.people.store import rows
from intranet.people.types import Membership, PersonNotFound, SignedInPerson


def as_acting(person_id: str) -> SignedInPerson:
    """A person with roles and memberships, as rooms are told of who leaves; raises PersonNotFound."""
    found = rows(select(Person.id, Person.name, Person.email, Person.language, Person.roles,
                        MembershipRow.organisation_id, MembershipRow.is_contact, Organisation.name.label("of"))
                 .outerjoin(MembershipRow, MembershipRow.person_id == Person.id)
                 .outerjoin(Organisation, Organisation.id == MembershipRow.organisation_id)
                 .where(Person.id == person_id).order_by(MembershipRow.joined_at, MembershipRow.id))
    if not found:
        raise PersonNotFound
    first = found[0]
    return SignedInPerson(first.id, first.name, first.email, first.language, frozenset(first.roles),
                          tuple(Membership(row.organisation_id, row.of, row.is_contact)
                                for row in found if row.organisation_id))


def still_there(person_ids: set[str]) -> list[str]:
    """Those of the ids that belong to somebody."""
    return [row.id for row in rows(select(Person.id).where(Person.id.in_(person_ids)).order_by(Person.id))]


def other_admins(database: Session, person_id: str) -> int:
    """How many others administer the site with an open account."""
    found = database.execute(select(Person.roles).where(Person.id != person_id, Person.disabled_at.is_(None)))
    return sum("admin" in roles for roles in found.scalars())


def sole_contact_of(person_id: str) -> list[str]:
    """The names of the organisations that have other members but no other contact, and of which the person is one. Who
    cannot sign in is neither.
    """
    other = MembershipRow.__table__.alias()
    others = exists().where(other.c.organisation_id == MembershipRow.organisation_id, other.c.person_id != person_id,
                            Person.id == other.c.person_id, Person.disabled_at.is_(None))
    question = (select(Organisation.name).join(MembershipRow, MembershipRow.organisation_id == Organisation.id)
                .where(MembershipRow.person_id == person_id, MembershipRow.is_contact, others,
                       ~others.where(other.c.is_contact)).order_by(Organisation.name))
    return [row.name for row in rows(question)]


def sole_roles_of(person_id: str) -> list[str]:
    """The roles that the person holds and nobody else with an open account."""
    held = {row.id: set(row.roles) for row in rows(select(Person.id, Person.roles).where(Person.disabled_at.is_(None)))}
    others = set().union(*(roles for one, roles in held.items() if one != person_id))
    return sorted(held.get(person_id, set()) - others)


def leave(database: Session, person_id: str, organisation_id: str) -> bool:
    """The person is no member any more; whether they were one."""
    gone: Any = database.execute(delete(MembershipRow).where(MembershipRow.person_id == person_id,
                                                            MembershipRow.organisation_id == organisation_id))
    return bool(gone.rowcount)


def erase(database: Session, person_id: str, email: str, account_digest: str) -> None:
    """The person's row, with it all that goes with it, and what knows them by their address alone."""
    database.execute(delete(Invitation).where(Invitation.email == email))
    database.execute(delete(CountedTry).where(CountedTry.account_digest == account_digest))
    database.execute(delete(Person).where(Person.id == person_id))


def accounts() -> list[Unused]:
    """Everybody with the days that tell whether the account is used."""
    found = rows(select(Person.id, Person.name, Person.email, Person.language, Person.seen_on, Person.told_on,
                        Person.roles, Person.disabled_at).order_by(Person.id))
    admins = [row.id for row in found if "admin" in row.roles and row.disabled_at is None]
    return [Unused(row.id, row.name, row.email, row.language, row.seen_on, row.told_on, [row.id] == admins,
                   row.disabled_at is not None)
            for row in found]


def held_about(person_id: str, email: str) -> dict[str, Any]:
    """What this room holds of a person beside their row, for their own export; no keys and no digests of them."""
    days = rows(select(Person.seen_on, Person.told_on).where(Person.id == person_id))[0]
    invited = rows(select(Invitation.name, Invitation.created_at, Invitation.expires_at, Invitation.used_at)
                   .where(Invitation.email == email).order_by(Invitation.created_at))
    inviting = rows(select(Invitation.email, Invitation.created_at).where(Invitation.invited_by == person_id)
                    .order_by(Invitation.created_at))
    brought = rows(select(MembershipRow.joined_at).where(MembershipRow.invited_by == person_id)
                   .order_by(MembershipRow.joined_at))
    links = rows(select(MailedLink.purpose, MailedLink.expires_at).where(MailedLink.person_id == person_id)
                 .order_by(MailedLink.expires_at))
    return {
        "last_signed_in_on": _said(days.seen_on), "told_of_erasing_on": _said(days.told_on),
        "invitations_to_you": [{"name": one.name, "made_at": _said(one.created_at), "until": _said(one.expires_at),
                                "used_at": _said(one.used_at)} for one in invited],
        "invitations_by_you": [{"email": one.email, "made_at": _said(one.created_at)} for one in inviting],
        "joined_by_your_invitation_at": [_said(one.joined_at) for one in brought],
        "mailed_links": [{"purpose": one.purpose, "until": _said(one.expires_at)} for one in links],
    }


def _said(moment: date | datetime | None) -> str | None:
    return moment.isoformat() if moment else None


def note_days(database: Session, person_id: str, *, seen_on: date | None, told_on: date | None) -> None:
    """From which day the account counts as unused, and when its owner was told."""
    database.execute(update(Person).where(Person.id == person_id).values(seen_on=seen_on, told_on=told_on))
