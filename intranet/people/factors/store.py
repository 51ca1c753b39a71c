"""Second factors and half sign-ins: rows in and out."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import delete, exists, func, or_, select, update
from sqlalchemy.orm import Session

from intranet.ids import digest
from intranet.people.factors.models import AuthenticatorApp, HalfSignInRow, PasskeyRow, RecoveryCode
from intranet.people.factors.types import Factors, HalfSignIn, KeptPasskey, Passkey
from intranet.people.models import Person
from intranet.people.store import rows


def factors_of(person_id: str) -> Factors:
    """What a person has set up."""
    since = rows(select(AuthenticatorApp.created_at).where(AuthenticatorApp.person_id == person_id))
    passkeys = rows(select(PasskeyRow.id, PasskeyRow.name, PasskeyRow.created_at, PasskeyRow.used_at)
                    .where(PasskeyRow.person_id == person_id).order_by(PasskeyRow.created_at, PasskeyRow.id))
    codes = rows(select(func.count(RecoveryCode.id)).where(RecoveryCode.person_id == person_id))
    return Factors(since[0].created_at if since else None, tuple(Passkey(*row) for row in passkeys), codes[0][0])


def credentials_of(person_id: str) -> tuple[str, ...]:
    """The ids of a person's passkeys, as their authenticators know them."""
    return tuple(row.credential for row in rows(
        select(PasskeyRow.credential).where(PasskeyRow.person_id == person_id).order_by(PasskeyRow.created_at)))


def sealed_secret_of(person_id: str) -> tuple[str, int] | None:
    """The sealed secret and last used step of a person's app; None without one."""
    found = rows(select(AuthenticatorApp.sealed_secret, AuthenticatorApp.last_step)
                 .where(AuthenticatorApp.person_id == person_id))
    return (found[0].sealed_secret, found[0].last_step) if found else None


def passkey_by_credential(credential: str) -> KeptPasskey | None:
    """The passkey that an authenticator calls so, of somebody whose account is open."""
    found = rows(select(PasskeyRow.id, PasskeyRow.person_id, PasskeyRow.credential, PasskeyRow.public_key,
                        PasskeyRow.sign_count)
                 .join(Person, Person.id == PasskeyRow.person_id)
                 .where(PasskeyRow.credential_digest == digest(credential), Person.disabled_at.is_(None)))
    return KeptPasskey(*found[0]) if found else None


def half_sign_in(key: str, now: datetime) -> HalfSignIn | None:
    """Who waits for the second step with this key."""
    found = rows(select(HalfSignInRow.id, HalfSignInRow.is_shared, Person.id.label("person_id"), Person.email,
                        Person.name, Person.language,
                        AuthenticatorApp.person_id.is_not(None).label("has_app"))
                 .join(Person, Person.id == HalfSignInRow.person_id)
                 .outerjoin(AuthenticatorApp, AuthenticatorApp.person_id == Person.id)
                 .where(HalfSignInRow.key_digest == digest(key), HalfSignInRow.expires_at > now,
                        Person.disabled_at.is_(None)))
    if not found:
        return None
    one = found[0]
    return HalfSignIn(one.id, one.person_id, one.email, one.name, one.language, bool(one.has_app),
                      credentials_of(one.person_id), bool(one.is_shared))


def without_factor() -> int:
    """How many people with a role and an open account have no second factor."""
    question = select(Person.roles).where(Person.disabled_at.is_(None), ~_has_factor(Person.id))
    return sum(bool(row.roles) for row in rows(question))


# -- inside a writing transaction -------------------------------------------------------------------------------------


def _has_factor(person_id: Any) -> Any:
    return or_(exists().where(AuthenticatorApp.person_id == person_id),
               exists().where(PasskeyRow.person_id == person_id))


def has_factor(database: Session, person_id: str) -> bool:
    """Whether the person is asked for a second step."""
    return bool(database.execute(select(_has_factor(person_id))).scalar_one())


def keep_app(database: Session, person_id: str, sealed: str, step: int, now: datetime) -> bool:
    """The person's app from now on; False when there is one already."""
    if database.get(AuthenticatorApp, person_id) is not None:
        return False
    database.add(AuthenticatorApp(person_id=person_id, sealed_secret=sealed, last_step=step, created_at=now))
    return True


def use_step(database: Session, person_id: str, step: int) -> bool:
    """Whether this is the first use of the code of this step. Two who come at once with the same: one gets it."""
    used: Any = database.execute(update(AuthenticatorApp).where(
        AuthenticatorApp.person_id == person_id, AuthenticatorApp.last_step < step).values(last_step=step))
    return bool(used.rowcount)


def forget_app(database: Session, person_id: str) -> bool:
    """Whether there was one."""
    gone: Any = database.execute(delete(AuthenticatorApp).where(AuthenticatorApp.person_id == person_id))
    return bool(gone.rowcount)


def keep_passkey(database: Session, person_id: str, credential: str, public_key: str, sign_count: int, name: str,
                 issued: int, now: datetime) -> bool:
    """One more passkey; False when the authenticator is known already."""
    known = database.execute(select(PasskeyRow.id).where(PasskeyRow.credential_digest == digest(credential))).first()
    if known is not None:
        return False
    database.add(PasskeyRow(person_id=person_id, credential_digest=digest(credential), credential=credential,
                            public_key=public_key, sign_count=sign_count, last_issued=issued, name=name,
                            created_at=now))
    return True


def use_passkey(database: Session, passkey_id: str, sign_count: int, issued: int, now: datetime) -> bool:
    """Whether this proof counts: it was asked for after the last one that did."""
    used: Any = database.execute(update(PasskeyRow).where(
        PasskeyRow.id == passkey_id, PasskeyRow.last_issued < issued)
        .values(sign_count=sign_count, last_issued=issued, used_at=now))
    return bool(used.rowcount)


def rename_passkey(database: Session, person_id: str, passkey_id: str, name: str) -> bool:
    """Whether the person has such a passkey."""
    changed: Any = database.execute(update(PasskeyRow).where(
        PasskeyRow.id == passkey_id, PasskeyRow.person_id == person_id).values(name=name))
    return bool(changed.rowcount)


def forget_passkey(database: Session, person_id: str, passkey_id: str) -> bool:
    """Whether the person had such a passkey."""
    gone: Any = database.execute(delete(PasskeyRow).where(PasskeyRow.id == passkey_id,
                                                          PasskeyRow.person_id == person_id))
    return bool(gone.rowcount)


def keep_codes(database: Session, person_id: str, digests: list[str]) -> None:
    """These recovery codes and no earlier ones."""
    database.execute(delete(RecoveryCode).where(RecoveryCode.person_id == person_id))
    database.add_all([RecoveryCode(person_id=person_id, code_digest=one) for one in digests])


def use_code(database: Session, person_id: str, code_digest: str) -> bool:
    """Whether there is such a code; then it is gone."""
    gone: Any = database.execute(delete(RecoveryCode).where(
        RecoveryCode.person_id == person_id, RecoveryCode.code_digest == code_digest))
    return bool(gone.rowcount)


def codes_left(database: Session, person_id: str) -> int:
    """How many recovery codes there are still."""
    return int(database.execute(select(func.count(RecoveryCode.id)).where(
        RecoveryCode.person_id == person_id)).scalar_one())


def forget_all(database: Session, person_id: str) -> bool:
    """Every factor and recovery code of the person; whether there was a factor."""
    had = has_factor(database, person_id)
    for table in (AuthenticatorApp, PasskeyRow, RecoveryCode):
        database.execute(delete(table).where(table.person_id == person_id))
    return had


def begin_half(database: Session, key: str, person_id: str, expires_at: datetime, *, is_shared: bool) -> None:
    """Somebody waits for the second step."""
    database.add(HalfSignInRow(key_digest=digest(key), person_id=person_id, expires_at=expires_at, is_shared=is_shared))


def end_half(database: Session, half_id: str) -> bool:
    """Whether it was still waiting: two who come at once with the same, one gets it."""
    gone: Any = database.execute(delete(HalfSignInRow).where(HalfSignInRow.id == half_id))
    return bool(gone.rowcount)


def end_halves_of(database: Session, person_id: str) -> None:
    """What the person began and did not finish."""
    database.execute(delete(HalfSignInRow).where(HalfSignInRow.person_id == person_id))


def forget_old_halves(database: Session, now: datetime) -> int:
    """Delete those whose time is over; how many."""
    gone: Any = database.execute(delete(HalfSignInRow).where(HalfSignInRow.expires_at < now))
    return int(gone.rowcount)
