"""What people do with their own account: sign in and out, choose passwords, end sign-ins. Roles and invitations stand
in actions.py.
"""

from __future__ import annotations

import logging
from datetime import datetime

from sqlalchemy.orm import Session

from intranet import clock, retention
from intranet.audit import actions as audit
from intranet.audit import types as happened
from intranet.database import writing
from intranet.extensions import keyed
from intranet.faults import Invalid, NotSaved
from intranet.ids import digest, random_key
from intranet.mail import actions as mail
from intranet.people import letters, passwords, rules, sign_ins, store
from intranet.people.factors import second_step
from intranet.people.factors.store import forget_old_halves
from intranet.people.mailed import store as mailed
from intranet.people.models import MailedLink
from intranet.people.present_password import check_present_password
from intranet.people.tries import begin_try, may_try
from intranet.people.types import (
    LinkNotFound,
    SignedInPerson,
    SignInEntry,
    SignInNotFound,
    Visitor,
    WrongSignIn,
)
from intranet.text.words import LANGUAGES

log = logging.getLogger("ankkuri.people")
ENDED_LINKS_KEPT = retention.span(retention.ENDED_INVITATIONS)


def sign_in(before: SignedInPerson | Visitor, typed_email: str, password: str, address: str,
            user_agent: str, *, is_shared: bool = False) -> bool:
    """Check the password, begin a sign-in and put its key into the cookie. What this browser had before ends.
    `is_shared`: others use the computer too.

    Gives whether it is whole: who has a second factor is asked for it next.

    Raises Invalid when a field is empty, WrongSignIn for unknown, closed and mistyped alike, after the same work, and
    TooManyTries.
    """
    if not typed_email or not password:
        raise Invalid({"sign_in": "missing"})  # nobody guesses with an empty field: it is no try
    email = _as_kept(typed_email)
    try_id = begin_try(rules.SIGN_IN_TRY, account=email, address=address)
    found = store.credentials(email)
    right = passwords.is_password(found.password_hash if found else None, password)
    if found is None or not right or found.disabled_at is not None:
        with writing(has_effect=False) as database:
            audit.note(database, happened.SIGN_IN_REFUSED, object_kind="person", object_id=found.id if found else "")
        raise WrongSignIn
    renewed = passwords.hash_password(password) if passwords.needs_new_hash(found.password_hash) else None
    now = clock.now()
    with writing() as database:
        store.forget_try(database, try_id)
        if before.sign_in_id:
            sign_ins.end_one(database, before.id, before.sign_in_id, now)
        if renewed:
            store.set_password(database, found.id, renewed)
        key, is_whole = second_step.let_in(database, found.id, rules.browser_words(user_agent), now,
                                           is_shared=is_shared)
        forget_old(database, now)
    second_step.hold(key, is_whole)
    return is_whole


def forget_old(database: Session, now: datetime) -> int:
    """Delete what has had its time; how many rows. A timed job does it each night, and whoever comes in, by password,
    link or invitation, where none runs.
    """
    return (store.forget_old(database, now, ENDED_LINKS_KEPT) + sign_ins.forget_ended(database, now)
            + forget_old_halves(database, now) + audit.forget_old(database))


def forget_what_is_over(now: datetime) -> int:
    """The same as a piece of work of its own."""
    with writing() as database:
        return forget_old(database, now)


def sign_out(person: SignedInPerson | Visitor, *, everywhere: bool = False) -> None:
    """End this sign-in, or all of the person's, and empty the cookie. Counts from the next request.

    The cookie goes also when the database cannot note it: nobody must stay signed in at a library's computer because
    a disk is full. NotSaved is raised only where other browsers are still signed in.
    """
    try:
        if person.is_authenticated:
            _end_sign_ins(person, everywhere)
    except NotSaved:
        if everywhere:
            raise
        log.exception("somebody signed out, and their sign-in could not be ended in the database")
    finally:
        sign_ins.drop_key()


def _end_sign_ins(person: SignedInPerson | Visitor, everywhere: bool) -> None:
    now = clock.now()
    with writing() as database:
        if everywhere:
            sign_ins.end_all(database, person.id, now)
        else:
            sign_ins.end_one(database, person.id, person.sign_in_id, now)
        audit.note(database, happened.SIGN_INS_ENDED if everywhere else happened.SIGNED_OUT, by=person.id)


def end_sign_in(person: SignedInPerson, sign_in_id: str) -> None:
    """End one of the person's own sign-ins; somebody else's does not exist for them."""
    with writing() as database:
        if not sign_ins.end_one(database, person.id, sign_in_id, clock.now()):
            raise SignInNotFound
        audit.note(database, happened.SIGN_INS_ENDED, by=person.id)


def end_other_sign_ins(person: SignedInPerson) -> None:
    """End all of the person's sign-ins but this one."""
    with writing() as database:
        sign_ins.end_all(database, person.id, clock.now(), but=person.sign_in_id)
        audit.note(database, happened.SIGN_INS_ENDED, by=person.id)


def own_sign_ins(person: SignedInPerson) -> list[SignInEntry]:
    """Where the person is signed in, the last used first."""
    return sign_ins.open_sign_ins(person.id, clock.now())


def change_password(person: SignedInPerson, old: str, new: str, address: str) -> None:
    """A new password after the old one; every other sign-in ends and this one gets a new key."""
    if not old:
        raise Invalid({"old_password": "missing"})
    passwords.check_new_password(new, person.name, person.email, field="new_password")
    check_present_password(person, old, address)
    hashed, now = passwords.hash_password(new), clock.now()
    with writing() as database:
        store.set_password(database, person.id, hashed)
        mailed.use_up_links(database, person.id, now)
        key = sign_ins.renew(database, person.id, person.sign_in_id, now)
        audit.note(database, happened.PASSWORD_CHANGED, by=person.id)
    sign_ins.hold_key(key)
    _tell_of_change(person.email, person.name, person.language)


def ask_link(purpose: str, typed_email: str, address: str, language: str) -> None:
    """Mail a link to `reset` the password or to `sign-in`, if the address has an account. The work is the same if not.

    Raises Invalid when nothing was typed, and TooManyTries.
    """
    email = _as_kept(typed_email)
    if not email:
        raise Invalid({"email": "missing"})
    begin_try("link", account=email, address=address)
    found = store.credentials(email)
    known = found is not None and found.disabled_at is None
    key, now = random_key(), clock.now()
    with writing() as database:
        database.add(MailedLink(key_digest=digest(key), purpose=purpose, expires_at=now + rules.LINK_LASTS[purpose],
                                person_id=found.id if found and known else None))
        audit.note(database, happened.LINK_ASKED, object_kind="person", object_id=found.id if found else "")
    write = letters.reset_letter if purpose == "reset" else letters.sign_in_letter
    letter = write(found.email if found else "nobody@localhost", found.name if found else "–", key,
                   found.language if found else language)
    mail.send(letter, really=known)


def may_ask_link(typed_email: str, address: str) -> bool:
    """Whether a link can be asked for now, told by the same counts for known and unknown addresses."""
    return may_try("link", account=_as_kept(typed_email), address=address)


def link_of_key(purpose: str, key: str) -> tuple[str, str]:
    """State and address of the link with this key: `open`, `used` or `expired`. Raises LinkNotFound."""
    link = mailed.mailed_link(digest(key), purpose)
    return rules.link_state(link.expires_at, link.used_at, None, clock.now()), link.email


def choose_new_password(key: str, password: str) -> None:
    """Use the link: the new password counts, all sign-ins end. Raises Invalid, or LinkNotFound when it is not open."""
    link, now = mailed.mailed_link(digest(key), "reset"), clock.now()
    if rules.link_state(link.expires_at, link.used_at, None, now) != "open":
        raise LinkNotFound
    passwords.check_new_password(password, link.name, link.email)
    hashed = passwords.hash_password(password)
    with writing() as database:
        if not mailed.use_link(database, link.id, now):
            raise LinkNotFound
        row = store.person_row(database, link.person_id)
        row.password_hash = hashed
        mailed.use_up_links(database, row.id, now)
        # the mailbox is another way through the first step, never through the second: what was tried there stays
        store.forget_tries_of(database, keyed(row.email), rules.SIGN_IN_TRY)
        sign_ins.end_all(database, row.id, now)
        audit.note(database, happened.PASSWORD_CHANGED, by=row.id)
        language = row.language
    _tell_of_change(link.email, link.name, language)


def sign_in_by_link(before: SignedInPerson | Visitor, key: str, user_agent: str, *, is_shared: bool = False) -> bool:
    """Use the link: a new sign-in without a password; whether it is whole, as for a password. Raises LinkNotFound when
    it is not open.
    """
    link, now = mailed.mailed_link(digest(key), "sign-in"), clock.now()
    with writing() as database:
        if not mailed.use_link(database, link.id, now):
            raise LinkNotFound
        if before.sign_in_id:
            sign_ins.end_one(database, before.id, before.sign_in_id, now)
        sign_in_key, is_whole = second_step.let_in(database, link.person_id, rules.browser_words(user_agent), now,
                                                   is_shared=is_shared)
        forget_old(database, now)
    second_step.hold(sign_in_key, is_whole)
    return is_whole


def choose_language(person: SignedInPerson | Visitor, language: str) -> None:
    """Keep a member's interface language in their row; a visitor's lives in a cookie. Raises Invalid."""
    if language not in LANGUAGES:
        raise Invalid({"language": "unknown"})
    if person.is_authenticated:
        with writing() as database:
            store.set_language(database, person.id, language)


def rename(person: SignedInPerson, name: str) -> None:
    """The name that others see. Raises Invalid when it is empty or too long."""
    checked = checked_name(name)
    with writing() as database:
        store.set_name(database, person.id, checked)


def note_export(person: SignedInPerson) -> None:
    """The person took their data home."""
    with writing() as database:
        audit.note(database, happened.DATA_EXPORTED, by=person.id, object_kind="person", object_id=person.id)


def checked_name(name: str) -> str:
    """A person's name, or Invalid."""
    problem = rules.name_problem(name, rules.LONGEST_NAME)
    if problem:
        raise Invalid({"name": problem})
    return name


def _as_kept(typed_email: str) -> str:
    """The address as rows hold it; what is no address is counted as it was typed and belongs to nobody."""
    return rules.normal_email(typed_email) or typed_email.strip().lower()[:rules.LONGEST_EMAIL]


def _tell_of_change(email: str, name: str, language: str) -> None:
    """The change stands whatever becomes of the mail."""
    try:
        mail.send(letters.password_changed_letter(email, name, language))
    except OSError:
        log.exception("the mail about a changed password was not written")
