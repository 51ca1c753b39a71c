"""From the cookie's key to the acting person, in one query on a connection of its own; and the way in and out.

The query stands apart from the request's database session, because `writing()` must come before any read in it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from flask import session
from flask_login import login_user, logout_user
from sqlalchemy import select

from intranet import clock
from intranet.database import reading_aside, writing
from intranet.ids import digest, random_key
from intranet.people.models import MembershipRow, Organisation, Person, SignIn
from intranet.people.types import Membership, SignedInPerson

IDLE = timedelta(days=14)
"""A sign-in that nobody used for this long has ended: long enough for a fortnightly habit."""
ABSOLUTE = timedelta(days=90)
"""However busy it is, a sign-in ends after this long."""


class KeyHolder:
    """What Flask-Login puts into the cookie: the sign-in's key and nothing about the person."""

    is_active = True

    def __init__(self, key: str) -> None:
        self.key = key

    def get_id(self) -> str:
        """The key, for Flask-Login."""
        return self.key


def person_of_key(key: str) -> SignedInPerson | None:
    """The person whose sign-in holds this key, with roles and memberships as they are now; None when it has ended."""
    question = (
        select(SignIn.id.label("sign_in_id"), SignIn.created_at, SignIn.seen_at, Person.id, Person.name, Person.email,
               Person.language, Person.roles, MembershipRow.organisation_id, MembershipRow.is_contact,
               Organisation.name.label("organisation_name"))
        .join(Person, Person.id == SignIn.person_id)
        .outerjoin(MembershipRow, MembershipRow.person_id == Person.id)
        .outerjoin(Organisation, Organisation.id == MembershipRow.organisation_id)
        .where(SignIn.key_digest == digest(key), SignIn.ended_at.is_(None), Person.disabled_at.is_(None))
        .order_by(MembershipRow.joined_at, MembershipRow.id)
    )
    with reading_aside() as connection:
        rows = connection.execute(question).all()
    if not rows or not still_valid(rows[0].created_at, rows[0].seen_at, clock.now()):
        return None
    return _person(rows)


def still_valid(created_at: datetime, seen_at: datetime, now: datetime) -> bool:
    """Whether a sign-in is within both its idle and its absolute limit."""
    return now - seen_at <= IDLE and now - created_at <= ABSOLUTE


def _person(rows: Sequence[Any]) -> SignedInPerson:
    first = rows[0]
    return SignedInPerson(
        id=first.id, name=first.name, email=first.email, language=first.language, roles=frozenset(first.roles),
        sign_in_id=first.sign_in_id,
        memberships=tuple(Membership(row.organisation_id, row.organisation_name, row.is_contact)
                          for row in rows if row.organisation_id),
    )


def begin_sign_in(person_id: str, browser: str) -> None:
    """A new sign-in row with a new key, and the key into the cookie; whatever the cookie held before is dropped."""
    key, now = random_key(), clock.now()
    with writing() as database:
        database.add(SignIn(key_digest=digest(key), person_id=person_id, created_at=now, seen_at=now,
                            browser=browser[:120]))
    session.clear()
    login_user(KeyHolder(key))
    for name in ("_id", "_fresh"):  # Flask-Login's marks about the browser: the cookie holds the key alone
        session.pop(name, None)
    session.permanent = True  # the row's limits end it, not the closing of a window


def end_sign_in(sign_in_id: str) -> None:
    """End one sign-in now and empty the cookie."""
    with writing() as database:
        row = database.get(SignIn, sign_in_id)
        if row is not None and row.ended_at is None:
            row.ended_at = clock.now()
    logout_user()
    session.clear()
