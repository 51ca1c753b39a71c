"""Persons, organisations, memberships and counted tries: rows in and out. Reads use a short connection of their own, so
that an action may read before it opens its writing transaction. Sign-ins stand in sign_ins.py, invitations and mailed
links in mailed/.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Executable, delete, exists, func, inspect, or_, select, text, update
from sqlalchemy.orm import Session, aliased

from intranet.database import reading_aside
from intranet.people import rules
from intranet.people.models import (
    CountedTry,
    Invitation,
    MailedLink,
    MembershipRow,
    Organisation,
    Person,
)
from intranet.people.types import (
    Addressee,
    Colleague,
    Membership,
    OrganisationEntry,
    OrganisationNotFound,
    PersonEntry,
    PersonNotFound,
    SignedInPerson,
)
from intranet.text.signs import as_compared


def rows(question: Executable) -> Sequence[Any]:
    """The answer to a question on a connection of its own."""
    with reading_aside() as connection:
        return connection.execute(question).all()


def credentials(email: str) -> Any:
    """A row with id, name, email, language, password_hash and disabled_at of whoever has this address, or None."""
    found = rows(select(Person.id, Person.name, Person.email, Person.language, Person.password_hash,
                        Person.disabled_at).where(Person.email == email))
    return found[0] if found else None


def people(person_id: str | None = None) -> list[PersonEntry]:
    """Everybody, or the one, by name, each with their organisations."""
    question = (
        select(Person.id, Person.name, Person.email, Person.roles,
               Person.created_at, Person.disabled_at, MembershipRow.organisation_id, MembershipRow.is_contact,
               Organisation.name.label("organisation_name"))
        .outerjoin(MembershipRow, MembershipRow.person_id == Person.id)
        .outerjoin(Organisation, Organisation.id == MembershipRow.organisation_id)
        .order_by(Person.name, Person.id, MembershipRow.joined_at, MembershipRow.id)
    )
    if person_id is not None:
        question = question.where(Person.id == person_id)
    grouped: dict[str, list[Any]] = defaultdict(list)
    for row in rows(question):
        grouped[row.id].append(row)
    return [PersonEntry(first.id, first.name, first.email, tuple(first.roles), first.created_at,
                        first.disabled_at,
                        tuple(Membership(row.organisation_id, row.organisation_name, row.is_contact)
                              for row in own if row.organisation_id))
            for own in grouped.values() for first in own[:1]]


def person(person_id: str) -> PersonEntry:
    """The one person, or PersonNotFound."""
    found = people(person_id)
    if not found:
        raise PersonNotFound
    return found[0]


def names(ids: Iterable[str]) -> dict[str, str]:
    """The names of persons by id; those who are gone are missing."""
    return {row.id: row.name for row in rows(select(Person.id, Person.name).where(Person.id.in_(set(ids))))}


def reachable(ids: Iterable[str]) -> list[Addressee]:
    """Those with an open account who are a member somewhere or hold a role, by id."""
    belongs = exists().where(MembershipRow.person_id == Person.id)
    question = (select(Person.id, Person.name, Person.email, Person.language, Person.roles, belongs.label("belongs"))
                .where(Person.id.in_(set(ids)), Person.disabled_at.is_(None)).order_by(Person.id))
    return [Addressee(row.id, row.name, row.email, row.language) for row in rows(question)
            if row.belongs or row.roles]


def organisations_of(person_ids: Iterable[str]) -> dict[str, frozenset[str]]:
    """The ids of each person's organisations."""
    found: dict[str, set[str]] = defaultdict(set)
    for row in rows(select(MembershipRow.person_id, MembershipRow.organisation_id)
                    .where(MembershipRow.person_id.in_(set(person_ids)))):
        found[row.person_id].add(row.organisation_id)
    return {person_id: frozenset(own) for person_id, own in found.items()}


def organisation_names(ids: Iterable[str]) -> dict[str, str]:
    """The names of organisations by id."""
    question = select(Organisation.id, Organisation.name).where(Organisation.id.in_(set(ids)))
    return {row.id: row.name for row in rows(question)}


def members_among(pairs: Iterable[tuple[str, str]]) -> set[tuple[str, str]]:
    """Those of the pairs of a person and an organisation that belong together now."""
    wanted = set(pairs)
    question = select(MembershipRow.person_id, MembershipRow.organisation_id).where(
        MembershipRow.person_id.in_({person_id for person_id, _ in wanted}),
        MembershipRow.organisation_id.in_({organisation_id for _, organisation_id in wanted}))
    return wanted & {(row.person_id, row.organisation_id) for row in rows(question)}


def organisations() -> list[OrganisationEntry]:
    """Every organisation by name, with how many members it has and how many contacts who can sign in."""
    members = func.count(MembershipRow.id).label("members")
    contacts = func.count(MembershipRow.id).filter(MembershipRow.is_contact, Person.disabled_at.is_(None)).label(
        "contacts")
    question = (select(Organisation.id, Organisation.name, members, contacts)
                .outerjoin(MembershipRow, MembershipRow.organisation_id == Organisation.id)
                .outerjoin(Person, Person.id == MembershipRow.person_id)
                .group_by(Organisation.id, Organisation.name).order_by(Organisation.name))
    return [OrganisationEntry(*row) for row in rows(question)]


def colleagues(acting: SignedInPerson) -> dict[str, list[Colleague]]:
    """The members of each of the acting person's own organisations; disabled ones are left out."""
    inviter = aliased(Person)
    own = [membership.organisation_id for membership in acting.memberships]
    question = (
        select(MembershipRow.organisation_id, Person.id, Person.name, MembershipRow.is_contact,
               MembershipRow.joined_at, func.coalesce(inviter.name, "").label("invited_by"))
        .join(Person, Person.id == MembershipRow.person_id)
        .outerjoin(inviter, inviter.id == MembershipRow.invited_by)
        .where(MembershipRow.organisation_id.in_(own), Person.disabled_at.is_(None))
        .order_by(Person.name, Person.id)
    )
    found: dict[str, list[Colleague]] = {organisation_id: [] for organisation_id in own}
    for row in rows(question):
        found[row.organisation_id].append(Colleague(*row[1:]))
    return found


def members(organisation_ids: Iterable[str]) -> dict[str, dict[str, str]]:
    """The names of the members of some organisations by id, in their order; disabled ones are left out."""
    found: dict[str, dict[str, str]] = {one: {} for one in organisation_ids}
    question = (select(MembershipRow.organisation_id, Person.id, Person.name)
                .join(Person, Person.id == MembershipRow.person_id)
                .where(MembershipRow.organisation_id.in_(found), Person.disabled_at.is_(None))
                .order_by(Person.name, Person.id))
    for row in rows(question):
        found[row.organisation_id][row.id] = row.name
    return found


# -- inside a writing transaction -------------------------------------------------------------------------------------


def person_row(database: Session, person_id: str) -> Person:
    """The row, or PersonNotFound."""
    row = database.get(Person, person_id)
    if row is None:
        raise PersonNotFound
    return row


def as_of_now(database: Session, acting: SignedInPerson) -> SignedInPerson:
    """The acting person with the roles and memberships of this moment; with none when the account was closed.

    The sign-in was read when the request came in, and since then somebody may have taken a right.
    """
    found = database.execute(
        select(Person.roles, MembershipRow.organisation_id, MembershipRow.is_contact)
        .outerjoin(MembershipRow, MembershipRow.person_id == Person.id)
        .where(Person.id == acting.id, Person.disabled_at.is_(None))).all()
    memberships = tuple(Membership(row.organisation_id, "", row.is_contact) for row in found if row.organisation_id)
    return SignedInPerson(acting.id, acting.name, acting.email, acting.language,
                          frozenset(found[0].roles if found else ()), memberships, acting.sign_in_id)


def admins_turn(database: Session) -> None:
    """One admin changes rights at a time: two who take each other's role must not both find the other's still there."""
    take_turn(database, "admins")


def belongs_somewhere(database: Session, person_id: str) -> bool:
    """Whether the person is a member of any organisation."""
    return database.execute(select(MembershipRow.id).where(MembershipRow.person_id == person_id)).first() is not None


def is_contact(database: Session, person_id: str | None, organisation_id: str) -> bool:
    """Whether the person looks after the organisation now."""
    row = membership_row(database, person_id, organisation_id) if person_id else None
    return row is not None and row.is_contact


def person_by_email(database: Session, email: str) -> Person | None:
    """The row with this address."""
    return database.execute(select(Person).where(Person.email == email)).scalar_one_or_none()


def organisation_row(database: Session, organisation_id: str) -> Organisation:
    """The row, or OrganisationNotFound."""
    row = database.get(Organisation, organisation_id)
    if row is None:
        raise OrganisationNotFound
    return row


def organisation_by_name(database: Session, name: str) -> Organisation | None:
    """The row with this very name, in whatever letters and with whatever signs that nobody sees."""
    found = database.execute(select(Organisation)).scalars()
    return next((row for row in found if as_compared(row.name) == as_compared(name)), None)


def membership_row(database: Session, person_id: str, organisation_id: str) -> MembershipRow | None:
    """The row that makes the person a member of the organisation."""
    return database.execute(select(MembershipRow).where(
        MembershipRow.person_id == person_id, MembershipRow.organisation_id == organisation_id)).scalar_one_or_none()


def set_password(database: Session, person_id: str, password_hash: str) -> None:
    """The person's new password from now on."""
    database.execute(update(Person).where(Person.id == person_id).values(password_hash=password_hash))


def set_language(database: Session, person_id: str, language: str) -> None:
    """The person's interface language from now on."""
    database.execute(update(Person).where(Person.id == person_id).values(language=language))


def set_name(database: Session, person_id: str, name: str) -> None:
    """The person's name from now on."""
    database.execute(update(Person).where(Person.id == person_id).values(name=name))


def join(database: Session, person_id: str, organisation_id: str, *, is_contact: bool, invited_by: str | None,
         now: datetime) -> None:
    """The person is a member from now on; who was one already may become a contact, never less."""
    row = membership_row(database, person_id, organisation_id)
    if row is None:
        database.add(MembershipRow(person_id=person_id, organisation_id=organisation_id, is_contact=is_contact,
                                   invited_by=invited_by, joined_at=now))
    else:
        row.is_contact = row.is_contact or is_contact


# -- counted tries ----------------------------------------------------------------------------------------------------


def take_turn(database: Session, key: str) -> None:
    """On PostgreSQL: wait until nobody else counts for this key. SQLite lets one writer in at a time anyway."""
    if database.get_bind().dialect.name == "postgresql":
        database.execute(text("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))"), {"key": key})


def tries(database: Session | Connection, kind: str, *, account: str = "", address: str = "",
          since: datetime) -> list[datetime]:
    """When the account, or the network address, tried this since then. Both are keyed digests."""
    whose = CountedTry.account_digest == account if account else CountedTry.address_digest == address
    return list(database.execute(select(CountedTry.tried_at).where(
        CountedTry.kind == kind, whose, CountedTry.tried_at > since)).scalars())


def same_try(database: Session, kind: str, account: str, address: str, since: datetime) -> str | None:
    """The id of a try that was the very same; None when there was none since then."""
    return database.execute(select(CountedTry.id).where(
        CountedTry.kind == kind, CountedTry.account_digest == account, CountedTry.address_digest == address,
        CountedTry.tried_at > since).limit(1)).scalar_one_or_none()


def forget_try(database: Session, try_id: str) -> None:
    """The try succeeded: it does not count."""
    database.execute(delete(CountedTry).where(CountedTry.id == try_id))


def forget_tries_of(database: Session, account: str, kind: str) -> None:
    """The account's owner has proved what tries of this kind are to prove: begin counting them anew."""
    database.execute(delete(CountedTry).where(CountedTry.account_digest == account, CountedTry.kind == kind))


def forget_old(database: Session, now: datetime, ended: timedelta) -> int:
    """Delete tries that no limit counts any more, mailed links whose time is over, invitations that ended long ago; how
    many.
    """
    long = CountedTry.kind == rules.SECOND_STEP_TRY
    gone: list[Any] = [
        database.execute(delete(CountedTry).where(CountedTry.tried_at < now - rules.WINDOW, ~long)),
        database.execute(delete(CountedTry).where(CountedTry.tried_at < now - rules.DAY, long)),
        database.execute(delete(MailedLink).where(MailedLink.expires_at < now)),
        database.execute(delete(Invitation).where(or_(Invitation.expires_at < now - ended,
                                                      Invitation.used_at < now - ended,
                                                      Invitation.withdrawn_at < now - ended))),
    ]
    return sum(int(one.rowcount) for one in gone)


def is_of_others(connection: Connection, emails: Sequence[str]) -> bool:
    """Whether there are people or invitations, and nobody with one of these addresses. Tables may not be there yet."""
    there = set(inspect(connection).get_table_names())
    questions = [select(table.id) for table in (Person, Invitation) if table.__tablename__ in there]
    if not questions or connection.execute(questions[0].where(Person.email.in_(emails)).limit(1)).first() is not None:
        return False
    return any(connection.execute(one.limit(1)).first() is not None for one in questions)
