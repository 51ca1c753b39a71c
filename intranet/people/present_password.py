"""The present password, asked for once more: before what nobody else at an open browser, or in the owner's mailbox, may
do.
"""

from __future__ import annotations

from intranet.audit import actions as audit
from intranet.audit import types as happened
from intranet.database import writing
from intranet.faults import Invalid
from intranet.people import passwords, rules, store, tries
from intranet.people.types import SignedInPerson


def check_present_password(person: SignedInPerson, password: str, address: str, *,
                           field: str = "old_password") -> None:
    """Pass, or raise Invalid at the field; wrong ones are noted, and counted like those of a sign-in. Raises
    TooManyTries. Nothing here is the effect of what was sent: that comes after it, or is refused.
    """
    if not password:
        raise Invalid({field: "missing"})
    try_id = tries.begin_try(rules.SIGN_IN_TRY, account=person.email, address=address)
    found = store.credentials(person.email)
    if found is None or not passwords.is_password(found.password_hash, password):
        with writing(has_effect=False) as database:
            audit.note(database, happened.PASSWORD_REFUSED, by=person.id, object_kind="person", object_id=person.id)
        raise Invalid({field: "wrong"})
    tries.forget_try(try_id)
