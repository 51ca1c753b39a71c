"""Sign-ins: from the cookie's key to the acting person, in one query on a connection of its own; the way in and out.

The query stands apart from the request's database session, because `writing()` must come before any read in it.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from flask import g, session
from flask_login import login_user, logout_user
from sqlalchemy import bindparam, delete, or_, select, update
from sqlalchemy.orm import Session

from intranet import clock
from intranet.database import WRITING, db, reading_aside
from intranet.ids import digest, random_key
from intranet.people.models import MembershipRow, Organisation, Person, SignIn
from intranet.people.rules import ABSOLUTE, IDLE, SEEN_EVERY, still_valid
from intranet.people.types import Membership, SignedInPerson, SignInEntry

log = logging.getLogger("ankkuri.people")


class KeyHolder:
    """What Flask-Login puts into the cookie: the sign-in's key and nothing about the person."""

    is_active = True

    def __init__(self, key: str) -> None:
        self.key = key

    def get_id(self) -> str:
        """The key, for Flask-Login."""
        return self.key


# Built once: it runs before every page, and building it took longer than asking it.
HELD = (
    select(SignIn.id.label("sign_in_id"), SignIn.created_at, SignIn.seen_at, Person.id, Person.name, Person.email,
           Person.language, Person.roles, MembershipRow.organisation_id, MembershipRow.is_contact,
           Organisation.name.label("organisation_name"))
    .join(Person, Person.id == SignIn.person_id)
    .outerjoin(MembershipRow, MembershipRow.person_id == Person.id)
    .outerjoin(Organisation, Organisation.id == MembershipRow.organisation_id)
    .where(SignIn.key_digest == bindparam("key_digest"), SignIn.ended_at.is_(None), Person.disabled_at.is_(None))
    .order_by(MembershipRow.joined_at, MembershipRow.id)
)


def person_of_key(key: str) -> SignedInPerson | None:
    """The person whose sign-in holds this key, with roles and memberships as they are now; None when it has ended."""
    with reading_aside() as connection:
        rows = connection.execute(HELD, {"key_digest": digest(key)}).all()
    now = clock.now()
    if not rows or not still_valid(rows[0].created_at, rows[0].seen_at, now):
        return None
    if now - rows[0].seen_at > SEEN_EVERY:
        _note_seen(rows[0].sign_in_id, now)
    return _person(rows)


def _person(rows: Sequence[Any]) -> SignedInPerson:
    first = rows[0]
    return SignedInPerson(
        id=first.id, name=first.name, email=first.email, language=first.language, roles=frozenset(first.roles),
        sign_in_id=first.sign_in_id,
        memberships=tuple(Membership(row.organisation_id, row.organisation_name, row.is_contact)
                          for row in rows if row.organisation_id),
    )


def _note_seen(sign_in_id: str, now: datetime) -> None:
    """Remember the last use. A page never waits or fails for this: a busy database is asked again next time."""
    patience = db.engine.dialect.name == "sqlite"
    try:
        with db.engine.connect() as connection:
            driver: Any = connection.connection.driver_connection
            if patience:
                driver.execute("PRAGMA busy_timeout = 50").close()
            try:
                connection.execution_options(**{WRITING: True})
                connection.execute(update(SignIn).where(SignIn.id == sign_in_id, SignIn.seen_at < now - SEEN_EVERY)
                                   .values(seen_at=now))
                connection.commit()
            finally:
                if patience:
                    connection.rollback()
                    driver.execute("PRAGMA busy_timeout = 5000").close()
    except Exception as problem:
        log.warning("the time of last use was not kept: %s", type(problem).__name__)


# -- the cookie -------------------------------------------------------------------------------------------------------


def hold_key(key: str) -> None:
    """Put the key into the cookie; whatever the cookie held before, the CSRF secret too, is dropped."""
    session.clear()
    login_user(KeyHolder(key))
    for name in ("_id", "_fresh"):  # Flask-Login's marks about the browser: the cookie holds the key alone
        session.pop(name, None)
    session.permanent = True  # the row's limits end it, not the closing of a window
    g.pop("_login_user", None)  # the rest of this request is the person's own
    g.pop("csrf_token", None)


def drop_key() -> None:
    """Empty the cookie."""
    logout_user()
    session.clear()


# -- rows, inside a writing transaction -------------------------------------------------------------------------------


def add(database: Session, person_id: str, browser: str, now: datetime) -> str:
    """A new sign-in with a new key; gives the key, of which the row keeps only the digest. The account is in use."""
    key = random_key()
    database.execute(update(Person).where(Person.id == person_id).values(seen_on=now.date(), told_on=None))
    database.add(SignIn(key_digest=digest(key), person_id=person_id, created_at=now, seen_at=now,
                        browser=browser[:120]))
    return key


def end_one(database: Session, person_id: str, sign_in_id: str, now: datetime) -> bool:
    """End this sign-in of the person; whether there was one to end."""
    ended: Any = database.execute(update(SignIn).where(SignIn.id == sign_in_id, SignIn.person_id == person_id,
                                                       SignIn.ended_at.is_(None)).values(ended_at=now))
    return bool(ended.rowcount)


def end_all(database: Session, person_id: str, now: datetime, *, but: str = "") -> None:
    """End all sign-ins of the person, but one when it is named."""
    database.execute(update(SignIn).where(SignIn.person_id == person_id, SignIn.id != but,
                                          SignIn.ended_at.is_(None)).values(ended_at=now))


def forget_ended(database: Session, now: datetime) -> int:
    """Delete rows that can never be used again: their owner's list shows only what is open. How many they were."""
    gone: Any = database.execute(delete(SignIn).where(or_(SignIn.ended_at.is_not(None), SignIn.seen_at < now - IDLE,
                                                          SignIn.created_at < now - ABSOLUTE)))
    return int(gone.rowcount)


def open_sign_ins(person_id: str, now: datetime) -> list[SignInEntry]:
    """The person's sign-ins that still hold, the last used first."""
    question = (select(SignIn.id, SignIn.browser, SignIn.created_at, SignIn.seen_at)
                .where(SignIn.person_id == person_id, SignIn.ended_at.is_(None)).order_by(SignIn.seen_at.desc()))
    with reading_aside() as connection:
        found = [SignInEntry(*row) for row in connection.execute(question)]
    return [entry for entry in found if still_valid(entry.created_at, entry.seen_at, now)]
