"""What a mail about an event tells."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Kind = Literal["signed_up", "waiting", "promoted", "removed", "moved", "cancelled", "week", "day"]
REMINDERS = ("week", "day")
TO_SEATED = ("signed_up", "promoted", *REMINDERS)
"""Mails that make sense only while the person has a seat."""


@dataclass(frozen=True)
class Notice:
    """One mail that is due."""

    event_id: str
    person_id: str
    kind: Kind
    key: str
    earlier: str
    made_at: datetime
