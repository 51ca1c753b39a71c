"""When one can say that one is there, who is missing, until when names are kept. Pure."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta

from intranet import retention
from intranet.events.types import Event

BEFORE, AFTER = timedelta(hours=2), timedelta(hours=12)
"""So long before the beginning and after the end the code on the door works."""
NAMES_KEPT = retention.span(retention.EVENT_NAMES)
"""Who was signed up and who came is forgotten two years after the event; the numbers stay."""
MOST_GUESTS = 1_000


def is_door_open(event: Event, now: datetime) -> bool:
    """Whether the code on the door works now."""
    return event.state == "published" and event.starts_at - BEFORE <= now <= event.ends_at + AFTER


def may_tick(event: Event, now: datetime) -> bool:
    """Whether the facilitator can note who is there: from two hours before it begins on."""
    return event.state == "published" and now >= event.starts_at - BEFORE


def has_certificate(event: Event, attended: bool, now: datetime) -> bool:
    """Whether the person gets a certificate."""
    return attended and event.state == "published" and now >= event.ends_at


def missing(organisations: Mapping[str, str], there: Collection[str]) -> tuple[str, ...]:
    """The names of the organisations of which nobody is there."""
    return tuple(sorted((name for one, name in organisations.items() if one not in there), key=str.casefold))


def guests_of(text: str) -> int | None:
    """How many came without an account; None for what is no such number."""
    plain = text.strip() or "0"
    return int(plain) if plain.isascii() and plain.isdigit() and len(plain) <= 6 and int(plain) <= MOST_GUESTS else None
