"""What people do with their own second factors, and what admins and the operator do when one was lost."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from intranet import clock
from intranet.audit import actions as audit
from intranet.audit import types as happened
from intranet.database import writing
from intranet.extensions import current_settings, keyed
from intranet.faults import Invalid
from intranet.ids import random_code
from intranet.people import sign_ins
from intranet.people import store as people
from intranet.people.factors import ceremony, letters, rules, sealing, store
from intranet.people.factors.second_step import code_digest
from intranet.people.factors.types import APP, PASSKEY, Factors, PasskeyNotFound, WrongProof
from intranet.people.present_password import check_present_password
from intranet.people.rules import SECOND_STEP_TRY, must_be_admin
from intranet.people.types import PersonNotFound, SignedInPerson


@dataclass(frozen=True)
class NewPasskey:
    """What was sent to add a passkey."""

    name: str
    sent: Mapping[str, Any]
    issued: int
    password: str


def own_factors(person: SignedInPerson) -> Factors:
    """What the person has set up."""
    return store.factors_of(person.id)


def must_have_factor(person: SignedInPerson) -> bool:
    """Whether the person's roles ask for a second factor here."""
    return person.owes_factor or rules.owes_factor(current_settings.mode, person.roles, "")


# -- the app ----------------------------------------------------------------------------------------------------------


def secret_to_set_up(person: SignedInPerson) -> str:
    """The secret that the set-up page shows: the same while one is at it, another in the next sign-in. Nothing of it
    is kept before the person has shown that their app has it.
    """
    made = bytes.fromhex(keyed(f"authenticator app of {person.id} at {person.sign_in_id}"))
    return base64.b32encode(made[:20]).decode()


def set_up_app(person: SignedInPerson, code: str, password: str, address: str) -> list[str]:
    """The app is asked for from now on. Gives recovery codes where the person had no factor yet, else none.

    Every sign-in ends, and this browser gets a new key. The password is asked for: whoever came in by a link out of
    somebody's mail, or sits down at an open browser, must not make the account theirs. Raises Invalid, also where there
    is an app already.
    """
    missing = {name: "missing" for name, typed in (("app_password", password), ("code", code.strip())) if not typed}
    if missing:
        raise Invalid(missing)
    now, secret = clock.now(), secret_to_set_up(person)
    step = rules.step_of_code(secret, code, 0, now)
    if not step:
        raise WrongProof("code")
    check_present_password(person, password, address, field="app_password")
    kept = sealing.sealed(secret, person.id)
    with writing() as database:
        first = not store.has_factor(database, person.id)
        if not store.keep_app(database, person.id, kept, step, now):
            raise Invalid({"code": "is_set"})
        key, codes = _after_adding(database, person, APP, first)
    return _told(person, key, codes, letters.factor_added_letter)


def drop_app(person: SignedInPerson, password: str, address: str) -> None:
    """The app is not asked for any more. Raises Invalid for a wrong password, and where it is the last factor of
    somebody who has to have one.
    """
    check_present_password(person, password, address, field="app_password")
    with writing() as database:
        _check_removal(database, person)
        if not store.forget_app(database, person.id):
            return
        key = _after_removing(database, person)
    _told(person, key, [], letters.factor_removed_letter)


# -- passkeys ---------------------------------------------------------------------------------------------------------


def wish_for_new(person: SignedInPerson) -> tuple[str, int]:
    """What the page asks the browser for, and when it was asked; nothing where there can be no passkeys."""
    issued = rules.second_of(clock.now())
    if not ceremony.is_possible():
        return "", issued
    return ceremony.wish_for_new(person.id, person.email, person.name, store.credentials_of(person.id),
                                 person.sign_in_id, issued), issued


def add_passkey(person: SignedInPerson, new: NewPasskey, address: str) -> list[str]:
    """One more passkey, which also opens the account alone: so the password is asked for. Gives recovery codes where
    the person had no factor yet. Raises Invalid.
    """
    now = clock.now()
    rules.check_new_passkey(new.name, len(store.credentials_of(person.id)))
    check_present_password(person, new.password, address, field="passkey_password")
    if not ceremony.is_possible() or not rules.still_asked(new.issued, now):
        raise WrongProof("passkey")
    made = ceremony.new_credential(new.sent, person.sign_in_id, new.issued)
    with writing() as database:
        first = not store.has_factor(database, person.id)
        if not store.keep_passkey(database, person.id, made.credential, made.public_key, made.sign_count, new.name,
                                  new.issued, now):
            raise Invalid({"passkey": "known"})
        key, codes = _after_adding(database, person, PASSKEY, first)
    return _told(person, key, codes, letters.factor_added_letter)


def rename_passkey(person: SignedInPerson, passkey_id: str, name: str) -> None:
    """Another name. Raises Invalid, and PasskeyNotFound for somebody else's."""
    rules.check_new_passkey(name, 0)
    with writing() as database:
        if not store.rename_passkey(database, person.id, passkey_id, name):
            raise PasskeyNotFound


def drop_passkey(person: SignedInPerson, passkey_id: str, password: str, address: str) -> None:
    """The passkey opens nothing any more. Raises Invalid as for the app, and PasskeyNotFound."""
    check_present_password(person, password, address, field="drop_password")
    with writing() as database:
        _check_removal(database, person)
        if not store.forget_passkey(database, person.id, passkey_id):
            raise PasskeyNotFound
        key = _after_removing(database, person)
    _told(person, key, [], letters.factor_removed_letter)


# -- recovery codes ---------------------------------------------------------------------------------------------------


def new_codes(person: SignedInPerson, password: str, address: str) -> list[str]:
    """New recovery codes, in place of all earlier ones; none for somebody without a factor. Raises Invalid."""
    check_present_password(person, password, address, field="codes_password")
    with writing() as database:
        if not store.has_factor(database, person.id):
            return []
        codes = _make_codes(database, person.id)
        audit.note(database, happened.RECOVERY_CODES_MADE, by=person.id)
    return codes


def _make_codes(database: Session, person_id: str) -> list[str]:
    codes = [random_code(rules.CODE_LENGTH) for _ in range(rules.CODES)]
    store.keep_codes(database, person_id, [code_digest(person_id, code) for code in codes])
    return [rules.in_groups(code) for code in codes]


# -- when one was lost ------------------------------------------------------------------------------------------------


def factors_of(admin: SignedInPerson, person_id: str) -> Factors:
    """What somebody has set up, for the admin's page: that and since when, no more."""
    must_be_admin(admin)
    return store.factors_of(person_id)


def remove_factors(admin: SignedInPerson | None, person_id: str) -> None:
    """Every second factor of somebody who lost theirs, and what was tried in its place; all their sign-ins end and they
    are told by mail. None is the operator at the command line. An admin's own are theirs to turn off at /account.
    """
    if admin is not None and admin.id == person_id:
        raise Invalid({"person": "yourself"})
    with writing() as database:
        if admin is not None:
            people.admins_turn(database)
            must_be_admin(people.as_of_now(database, admin))
        row = people.person_row(database, person_id)
        people.forget_tries_of(database, keyed(row.email), SECOND_STEP_TRY)
        if not store.forget_all(database, person_id):
            return
        sign_ins.end_all(database, person_id, clock.now())
        audit.note(database, happened.FACTORS_REMOVED, by=admin.id if admin else "", object_kind="person",
                   object_id=person_id)
        to = row.email, row.name, row.language
    letters.tell(letters.factors_taken_letter(*to))


def remove_factors_of_address(email: str) -> None:
    """The operator's way in: by the address. Raises PersonNotFound."""
    found = people.credentials(email)
    if found is None:
        raise PersonNotFound
    remove_factors(None, found.id)


def held_about(person: SignedInPerson) -> dict[str, object]:
    """What is held of the person's second factors, for their own export; no secrets and no keys."""
    own = store.factors_of(person.id)
    return {"app_since": own.app_since and own.app_since.isoformat(), "recovery_codes_left": own.codes_left,
            "passkeys": [{"name": one.name, "created_at": one.created_at.isoformat(),
                          "last_used_at": one.used_at and one.used_at.isoformat()} for one in own.passkeys]}


# -- what they share --------------------------------------------------------------------------------------------------


def _check_removal(database: Session, person: SignedInPerson) -> None:
    people.take_turn(database, f"factors of {person.id}")  # two tabs must not each find the other's factor still there
    rules.check_removal(current_settings.mode, person.roles, store.factors_of(person.id))


def _after_adding(database: Session, person: SignedInPerson, by: str, first: bool) -> tuple[str, list[str]]:
    """New rights, new key; the first factor comes with recovery codes."""
    codes = _make_codes(database, person.id) if first else []
    audit.note(database, happened.FACTOR_ADDED, by=person.id)
    return sign_ins.renew(database, person.id, person.sign_in_id, clock.now(), by), codes


def _after_removing(database: Session, person: SignedInPerson) -> str:
    if not store.has_factor(database, person.id):
        store.forget_all(database, person.id)  # the recovery codes too: they would stand in for nothing
    audit.note(database, happened.FACTOR_REMOVED, by=person.id)
    return sign_ins.renew(database, person.id, person.sign_in_id, clock.now())


def _told(person: SignedInPerson, key: str, codes: list[str], letter: letters.Letter) -> list[str]:
    sign_ins.hold_key(key)
    letters.tell(letter(person.email, person.name, person.language))
    return codes
