"""What the room hands to the gathering rooms: the reader's organisations beside the start page, personal data."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from flask_babel import gettext as _

from intranet.people import actions, signing_in
from intranet.people.types import SignedInPerson
from intranet.plugin_system.timing import Daily
from intranet.plugin_system.types import StartPanel, TimedJob, first_step


def start_panels(person: SignedInPerson, language: str, now: datetime) -> list[StartPanel]:
    """For whom one is here, and for a contact the way to invite; all of it came with the sign-in, no query."""
    words = _("Your name, your language, the colleagues of your organisation.") if person.memberships else \
        _("Your name, your language, where you are signed in.")
    steps = [] if person.roles else [first_step(30, "user-round", "/account", _("Check your own data"), words)]
    return steps + [StartPanel("side", 100 + place, "people/_organisation.html", {"own": own})
                    for place, own in enumerate(person.memberships)]


def timed_jobs() -> list[TimedJob]:
    """Forget what has had its time, also in weeks in which nobody comes in."""
    return [TimedJob("forget_sign_ins", _("Forgets ended sign-ins, links and invitations, and an old trail"),
                     Daily(3, 30), signing_in.forget_what_is_over)]


def personal_data(person: SignedInPerson) -> dict[str, Any]:
    """Everything in this room's tables about the person, but keys and digests."""
    return actions.held_about(person)
