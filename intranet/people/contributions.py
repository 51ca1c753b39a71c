"""What the room hands to the privacy export: the account, the organisations, the sign-ins."""

from __future__ import annotations

from typing import Any

from intranet.people import actions
from intranet.people.types import SignedInPerson


def personal_data(person: SignedInPerson) -> dict[str, Any]:
    """Everything in this room's tables about the person, but keys and digests."""
    return actions.held_about(person)
