"""Erasing somebody: in one transaction every room forgets; then mails, plugins and what the database's files hold.

What has to be done after the commit is noted before it, and done again by a timed job until it was done.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from intranet import marks
from intranet.audit import actions as audit
from intranet.audit import types as happened
from intranet.database import db, writing
from intranet.mail import actions as mail
from intranet.people import sign_ins
from intranet.people.leaving import actions as leaving
from intranet.people.present_password import check_present_password
from intranet.people.rules import must_be_admin
from intranet.people.types import SignedInPerson
from intranet.plugin_system.registry import registry
from intranet.privacy import ledger, store

log = logging.getLogger("ankkuri.privacy")


def leave(person: SignedInPerson, password: str, address: str) -> None:
    """The person erases their own account; this browser is signed out. Raises Invalid, TooManyTries."""
    check_present_password(person, password, address)
    _erase(person, by=person)
    sign_ins.drop_key()


def erase(admin: SignedInPerson, person_id: str) -> None:
    """An administrator erases somebody. Raises PersonNotFound, Invalid."""
    must_be_admin(admin)
    _erase(leaving.as_acting(person_id), by=admin)


def erase_unused(person_id: str) -> None:
    """An account that nobody has used for long goes by itself."""
    _erase(leaving.as_acting(person_id), by=None)


def erase_again(beside: Iterable[Path] = ()) -> int:
    """Erase whoever was erased and has come back with a backup; how many. `beside`: further folders of backups."""
    back = leaving.still_there(ledger.erased(beside))
    for one in back:
        _erase(leaving.as_acting(one), by=None, again=True)
    return len(back)


def finish(now: datetime | None = None) -> int:
    """Do what is left to do for those who were erased; for how many it was done."""
    left = ledger.unfinished()
    gone = left - set(leaving.still_there(left))  # whose commit has not come yet, or never came
    for one in sorted(gone):
        registry().tell_plugins("forget_person", person=SignedInPerson(one, "", "", "fi"), database=None)
    return _sweep(gone)


def _erase(person: SignedInPerson, *, by: SignedInPerson | None, again: bool = False) -> None:
    noted = False
    try:
        with writing() as database:
            registry().tell_rooms("forget_person", person=person, database=database)
            leaving.erase(database, by if by and by.id != person.id else None, person, even_last=again)
            marks.change_all(database)
            audit.note(database, happened.PERSON_ERASED, by=by.id if by else "", object_kind="person",
                       object_id=person.id)
            database.flush()
            mail.forget_person(person.email, person.name)
            noted = True
            ledger.note(person.id)
    except BaseException:
        if noted:
            ledger.take_back(person.id)
        raise
    _finish_with(person)


def _finish_with(person: SignedInPerson) -> None:
    """After the commit: whatever fails here is done again by the timed job, and the person is erased all the same."""
    try:
        mail.forget_person(person.email, person.name)  # what others wrote meanwhile
        registry().tell_plugins("forget_person", person=person, database=None)
        _sweep({person.id})
    except OSError as problem:
        log.warning("erasing is not finished: %s", type(problem).__name__)


def _sweep(person_ids: set[str]) -> int:
    if not person_ids:
        return 0
    db.session.remove()  # a session of ours would keep the log of SQLite from being emptied
    try:
        if store.sweep():
            ledger.finished(person_ids)
            return len(person_ids)
    except store.IN_THE_WAY as problem:
        log.warning("erasing is not finished: %s", type(problem).__name__)
    return 0
