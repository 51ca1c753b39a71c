"""Invitations of somebody who may not invite any more: what they could not send now does not let anybody in either."""

from __future__ import annotations

from sqlalchemy.orm import Session

from intranet import clock
from intranet.audit import actions as audit
from intranet.audit import types as happened
from intranet.people import rules, store
from intranet.people.mailed.store import open_invitations_by
from intranet.people.types import SignedInPerson


def withdraw_beyond_rights(database: Session, person_id: str, *, by: str, goes: bool = False) -> None:
    """Withdraw the open invitations of somebody from whom a right was just taken, in the same transaction; `goes`: all
    of them, for nothing of the person stays. Otherwise they would come back by one that they had sent to themselves.
    """
    person, now = store.as_of_now(database, SignedInPerson(person_id, "", "", "fi")), clock.now()
    for row in open_invitations_by(database, person_id, now):
        if goes or not rules.may_still_give(person, row.organisation_id, row.roles):
            row.withdrawn_at = now
            audit.note(database, happened.INVITATION_WITHDRAWN, by=by, object_kind="invitation", object_id=row.id,
                       organisation_id=row.organisation_id)
