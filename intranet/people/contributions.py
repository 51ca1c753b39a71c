"""What the room hands to the gathering rooms: the reader's organisations beside the start page, personal data."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from intranet.people import actions
from intranet.people.types import SignedInPerson
from intranet.plugin_system.types import StartPanel


def start_panels(person: SignedInPerson, language: str, now: datetime) -> list[StartPanel]:
    """For whom one is here, and for a contact the way to invite; all of it came with the sign-in, no query."""
    return [StartPanel("side", 100 + place, "people/_organisation.html", {"own": own})
            for place, own in enumerate(person.memberships)]


def personal_data(person: SignedInPerson) -> dict[str, Any]:
    """Everything in this room's tables about the person, but keys and digests."""
    return actions.held_about(person)
