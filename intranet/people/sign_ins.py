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
from flask_wtf.csrf import generate_csrf
from sqlalchemy import bindparam, delete, or_, select, update
from sqlalchemy.orm import Session

from intranet import clock
from intranet.database import WRITING, db, reading_aside
from intranet.extensions import current_settings
from intranet.ids import digest, random_key
from intranet.people.factors.rules import owes_factor
from intranet.people.factors.store import end_halves_of
from intranet.people.models import MembershipRow, Organisation, Person, SignIn
from intranet.people.rules import ABSOLUTE, IDLE, SEEN_EVERY, still_valid
from intranet.people.types import Membership, SignedInPerson, SignInEntry

log = logging.getLogger("ankkuri.people")
HALF = "half"
"""Under which name the cookie holds the key of a sign-in that waits for its second step."""


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
    select(SignIn.id.label("sign_in_id"), SignIn.created_at, SignIn.seen_at, SignIn.passed_by, SignIn.is_shared,
           Person.id, Person.name, Person.email, Person.language, Person.roles, MembershipRow.organisation_id,
           MembershipRow.is_contact,
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
    owes = owes_factor(current_settings.mode, first.roles, first.passed_by)
    return SignedInPerson(
        id=first.id, name=first.name, email=first.email, language=first.language,
        roles=frozenset(() if owes else first.roles), sign_in_id=first.sign_in_id, owes_factor=owes,
        is_on_shared=first.is_shared,
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


def hold_half(key: str) -> None:
    """Put the key of a half sign-in into the cookie instead: it opens nothing but the page of the second step."""
    session.clear()
    session[HALF] = key
    g.pop("_login_user", None)
    g.pop("csrf_token", None)


def held_half() -> str:
    """The key of a half sign-in that the cookie holds, or an empty text."""
    held = session.get(HALF)
    return held if isinstance(held, str) else ""


def this_visit() -> str:
    """The browser's CSRF secret, made where there is none: new with each sign-in, and in nobody else's cookie."""
    generate_csrf()
    return str(session["csrf_token"])


def drop_key() -> None:
    """Empty the cookie."""
    logout_user()
    session.clear()


# -- rows, inside a writing transaction -------------------------------------------------------------------------------


def add(database: Session, person_id: str, browser: str, now: datetime, passed_by: str = "", *,
        is_shared: bool = False) -> str:
    """A new sign-in with a new key; gives the key, of which the row keeps only the digest. The account is in use."""
    key = random_key()
    database.execute(update(Person).where(Person.id == person_id).values(seen_on=now.date(), told_on=None))
    database.add(SignIn(key_digest=digest(key), person_id=person_id, created_at=now, seen_at=now,
                        browser=browser[:120], passed_by=passed_by, is_shared=is_shared))
    return key


def renew(database: Session, person_id: str, sign_in_id: str, now: datetime, passed_by: str | None = None) -> str:
    """All sign-ins of the person end, and the browser of this one gets a new one with a new key, which is given.

    `passed_by` as the ended one's, where nothing else is said; it stays on a shared computer if it was.
    """
    own = database.get(SignIn, sign_in_id)
    is_own = own is not None and own.person_id == person_id
    browser, by, is_shared = (own.browser, own.passed_by, own.is_shared) if is_own and own else ("", "", False)
    end_all(database, person_id, now)
    return add(database, person_id, browser, now, by if passed_by is None else passed_by, is_shared=is_shared)


def end_one(database: Session, person_id: str, sign_in_id: str, now: datetime) -> bool:
    """End this sign-in of the person; whether there was one to end."""
    ended: Any = database.execute(update(SignIn).where(SignIn.id == sign_in_id, SignIn.person_id == person_id,
                                                       SignIn.ended_at.is_(None)).values(ended_at=now))
    return bool(ended.rowcount)


def end_all(database: Session, person_id: str, now: datetime, *, but: str = "") -> None:
    """End all sign-ins of the person, but one when it is named; those too that wait for their second step."""
    end_halves_of(database, person_id)
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
