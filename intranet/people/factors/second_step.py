"""The second stage of a sign-in: who waits for it, what passes it, and a passkey that is both stages at once.

Until it is passed there is no sign-in, only a row that opens nothing.
"""

from __future__ import annotations

import logging
from datetime import datetime

from sqlalchemy.orm import Session

from intranet import clock
from intranet.audit import actions as audit
from intranet.audit import types as happened
from intranet.database import writing
from intranet.faults import Invalid
from intranet.ids import digest, random_key
from intranet.people import rules as people_rules
from intranet.people import sign_ins
from intranet.people.factors import ceremony, letters, rules, sealing, store
from intranet.people.factors.types import APP, PASSKEY, RECOVERY, HalfSignIn, Proof, SecondStepOver, WrongProof
from intranet.people.store import forget_try
from intranet.people.tries import begin_try, may_try, owner_has_to_hear
from intranet.people.types import SignedInPerson, Visitor

log = logging.getLogger("ankkuri.people")
SECOND, ALONE = "second", "alone"
"""What a passkey is asked for: after the password, or instead of it. A proof for one is none for the other."""


# -- the first stage was right ----------------------------------------------------------------------------------------


def let_in(database: Session, person_id: str, browser: str, now: datetime, *, is_shared: bool) -> tuple[str, bool]:
    """What the right password or link gives, in its own transaction: a key, and whether the sign-in is whole.

    `is_shared`: others use the computer too.
    """
    if not store.has_factor(database, person_id):
        key = sign_ins.add(database, person_id, browser, now, is_shared=is_shared)
        audit.note(database, happened.SIGNED_IN, by=person_id)
        return key, True
    key = random_key()
    store.begin_half(database, key, person_id, now + rules.HALF_LASTS, is_shared=is_shared)
    return key, False


def hold(key: str, is_whole: bool) -> None:
    """Put what `let_in` gave into the cookie."""
    if is_whole:
        sign_ins.hold_key(key)
    else:
        sign_ins.hold_half(key)


# -- the second -------------------------------------------------------------------------------------------------------


def waiting() -> HalfSignIn:
    """Who waits for the second step in this browser, or SecondStepOver."""
    key = sign_ins.held_half()
    found = store.half_sign_in(key, clock.now()) if key else None
    if found is None:
        raise SecondStepOver
    return found


def wish_of(half: HalfSignIn) -> tuple[str, int]:
    """What the page asks the browser for, and when it was asked; nothing for somebody without a passkey."""
    issued = rules.second_of(clock.now())
    wish = ceremony.wish_for_proof(half.credentials, SECOND, half.id, issued, alone=False) if half.credentials else ""
    return wish, issued


def pass_second(proof: Proof, address: str, user_agent: str) -> None:
    """Check the one thing that was sent; it makes the sign-in whole, with a new key.

    Six digits can be guessed, so their tries are counted for the account. A passkey and a recovery code cannot: they
    open whatever was guessed before, or whoever has the password could keep the owner out for days.

    Raises SecondStepOver, Invalid for nothing or too much, WrongProof, and TooManyTries.
    """
    half, now = waiting(), clock.now()
    given = [field for field in ("code", RECOVERY, PASSKEY) if getattr(proof, field)]
    if len(given) != 1:
        raise Invalid({"code": "missing"})
    try_id = begin_try(people_rules.SECOND_STEP_TRY, account=half.email if proof.code else "", address=address)
    try:
        found = _look(half, proof, now)
        with writing() as database:
            left = _use(database, half, found, now)
            if not store.end_half(database, half.id):
                raise SecondStepOver
            forget_try(database, try_id)
            key = sign_ins.add(database, half.person_id, people_rules.browser_words(user_agent), now, found.by,
                               is_shared=half.is_shared)
            audit.note(database, happened.SIGNED_IN, by=half.person_id)
            if found.by == RECOVERY:
                audit.note(database, happened.RECOVERY_CODE_USED, by=half.person_id)
    except WrongProof:
        with writing(has_effect=False) as database:
            audit.note(database, happened.SECOND_STEP_REFUSED, object_kind="person", object_id=half.person_id)
        if proof.code and owner_has_to_hear(people_rules.SECOND_STEP_TRY, account=half.email):
            letters.tell(letters.stopped_letter(half.email, half.name, half.language))
        raise
    sign_ins.hold_key(key)
    if found.by == RECOVERY:
        letters.tell(letters.code_used_letter(half.email, half.name, left, half.language))


def may_show_another_proof(address: str) -> bool:
    """Whether a passkey or a recovery code would be looked at from this network address, whatever codes were wrong."""
    return may_try(people_rules.SECOND_STEP_TRY, account="", address=address)


class _Found:
    """A proof that is right; whether it counts, the transaction says."""

    def __init__(self, by: str, step: int = 0, digest_of_code: str = "", passkey_id: str = "", sign_count: int = 0,
                 issued: int = 0) -> None:
        self.by, self.step, self.digest_of_code = by, step, digest_of_code
        self.passkey_id, self.sign_count, self.issued = passkey_id, sign_count, issued


def _look(half: HalfSignIn, proof: Proof, now: datetime) -> _Found:
    """The slow part, outside of any transaction."""
    if proof.passkey:
        kept = store.passkey_by_credential(ceremony.credential_of(proof.passkey))
        if kept is None or kept.person_id != half.person_id or not rules.still_asked(proof.issued, now):
            raise WrongProof(PASSKEY)
        count = ceremony.proven(proof.passkey, kept.public_key, kept.sign_count, SECOND, half.id, proof.issued,
                                alone=False)
        return _Found(PASSKEY, passkey_id=kept.id, sign_count=count, issued=proof.issued)
    if proof.recovery:
        code = rules.recovery_code(proof.recovery)
        if not code:
            raise WrongProof(RECOVERY)
        return _Found(RECOVERY, digest_of_code=code_digest(half.person_id, code))
    app = store.sealed_secret_of(half.person_id)
    step = rules.step_of_code(_secret(app[0], half.person_id), proof.code, app[1], now) if app else 0
    if not step:
        raise WrongProof("code")
    return _Found(APP, step=step)


def _secret(sealed: str, person_id: str) -> str:
    """The app's secret; one that cannot be opened gives no code, and the log says why."""
    try:
        return sealing.opened(sealed, person_id)
    except sealing.CannotOpen:
        log.error("the secret of an authenticator app cannot be opened: the instance's own secret has changed since. "
                  "Recovery codes and passkeys still work; an operator can remove the factor.")
        raise WrongProof("code") from None


def _use(database: Session, half: HalfSignIn, found: _Found, now: datetime) -> int:
    """Use it up, or WrongProof when another request was first; how many recovery codes are left."""
    if found.by == APP and not store.use_step(database, half.person_id, found.step):
        raise WrongProof("code")
    if found.by == PASSKEY and not store.use_passkey(database, found.passkey_id, found.sign_count, found.issued, now):
        raise WrongProof(PASSKEY)
    if found.by == RECOVERY and not store.use_code(database, half.person_id, found.digest_of_code):
        raise WrongProof(RECOVERY)
    return store.codes_left(database, half.person_id)


def code_digest(person_id: str, code: str) -> str:
    """What is kept of a recovery code. Not keyed: it has to work also after the instance's secret was lost, and its
    80 random bits are not guessed.
    """
    return digest(f"recovery code of {person_id}: {code}")


# -- a passkey instead of a password ----------------------------------------------------------------------------------


def wish_of_anybody() -> tuple[str, int]:
    """What the sign-in page asks the browser for: any passkey of this site; nothing where there can be none."""
    issued = rules.second_of(clock.now())
    if not may_have_passkeys():
        return "", issued
    return ceremony.wish_for_proof((), ALONE, sign_ins.this_visit(), issued, alone=True), issued


def sign_in_by_passkey(before: SignedInPerson | Visitor, proof: Proof, address: str, user_agent: str, *,
                       is_shared: bool = False) -> None:
    """Both stages at once: what one has, and the finger, face or PIN that unlocks it.

    `is_shared`: others use the computer too.

    Raises WrongProof, the same for an unknown passkey and a wrong proof, and TooManyTries.
    """
    now = clock.now()
    credential = ceremony.credential_of(proof.passkey)
    try_id = begin_try(people_rules.SIGN_IN_TRY, account=f"passkey {credential}", address=address)
    kept = store.passkey_by_credential(credential)
    try:
        if kept is None or not may_have_passkeys() or not rules.still_asked(proof.issued, now):
            raise WrongProof(PASSKEY)
        count = ceremony.proven(proof.passkey, kept.public_key, kept.sign_count, ALONE, sign_ins.this_visit(),
                                proof.issued, alone=True)
        with writing() as database:
            if not store.use_passkey(database, kept.id, count, proof.issued, now):
                raise WrongProof(PASSKEY)
            forget_try(database, try_id)
            if before.sign_in_id:
                sign_ins.end_one(database, before.id, before.sign_in_id, now)
            key = sign_ins.add(database, kept.person_id, people_rules.browser_words(user_agent), now, PASSKEY,
                               is_shared=is_shared)
            audit.note(database, happened.SIGNED_IN, by=kept.person_id)
    except WrongProof:
        with writing(has_effect=False) as database:
            audit.note(database, happened.SIGN_IN_REFUSED, object_kind="person",
                       object_id=kept.person_id if kept else "")
        raise
    sign_ins.hold_key(key)


def may_have_passkeys() -> bool:
    """Whether browsers allow passkeys at the site's address."""
    return ceremony.is_possible()
