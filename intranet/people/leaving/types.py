"""What is known of accounts that may be unused."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Unused:
    """An account with the days that decide whether it is used."""

    person_id: str
    name: str
    email: str
    language: str
    seen_on: date | None
    """The day of the last sign-in; None before it was first counted."""
    told_on: date | None = None
    """When its owner was told that it will be erased."""
    is_last_admin: bool = False
    is_closed: bool = False
    """Nobody can sign in, so nobody is written to."""
