"""Whether somebody wants reminders by mail, and the link in a mail by which they stop, without a sign-in."""

from __future__ import annotations

import base64
import hmac

from intranet.database import writing
from intranet.extensions import keyed
from intranet.people import actions as people
from intranet.people.types import SignedInPerson
from intranet.steps import store
from intranet.steps.types import StepNotFound


def wanted_by(person: SignedInPerson) -> bool:
    """Whether the person wants to be reminded by mail."""
    return store.reminding(person.id).wanted


def choose(person: SignedInPerson, *, wanted: bool) -> None:
    """Reminders by mail, or none."""
    _set(person.id, wanted)


def proof_for(person_id: str) -> str:
    """43 letters that only this site can make, and that are good for nothing but ending this person's reminders."""
    return base64.urlsafe_b64encode(bytes.fromhex(keyed(f"stop the reminders of {person_id}"))).decode().rstrip("=")


def check_proof(person_id: str, proof: str) -> None:
    """Pass, or raise StepNotFound."""
    if not hmac.compare_digest(proof_for(person_id), proof):
        raise StepNotFound


def end(person_id: str, proof: str) -> None:
    """The person, or their mail program, wants no reminders any more."""
    check_proof(person_id, proof)
    if people.names_of([person_id]):
        _set(person_id, wanted=False)


def _set(person_id: str, wanted: bool) -> None:
    with writing() as database:
        store.reminding_to_change(database, person_id)
        store.change_reminding(database, person_id, wanted=wanted)
