"""A colleague who is named for a step hears of it at once. Who wants no mails of steps gets none."""

from __future__ import annotations

import logging

from intranet import clock
from intranet.mail import actions as mail
from intranet.people import actions as people
from intranet.people.types import SignedInPerson
from intranet.steps import store
from intranet.steps.letters import given_letter
from intranet.steps.types import Step
from intranet.web.formatting import local

log = logging.getLogger("ankkuri.steps")


def tell_named(by: SignedInPerson, step: Step, before: Step | None = None) -> None:
    """A mail to whoever does an open step, when it is somebody else than who wrote it down and than did it before.

    That it could not be written undoes no step.
    """
    if step.state != "open" or step.person_id in (None, by.id, before.person_id if before else None):
        return
    try:
        for person in people.reachable([step.person_id]):
            if store.reminding(person.id).wanted:
                names = people.organisation_names_of([step.organisation_id] if step.organisation_id else [])
                mail.send(given_letter(person, step, by.name, names, local(clock.now()).date()))
    except Exception:
        log.exception("the mail about step %s could not be kept", step.id)
