"""What happened at events: rows out. The event was found to be led by whoever writes."""

from __future__ import annotations

from dataclasses import asdict

from sqlalchemy import update
from sqlalchemy.orm import Session

from intranet.events.afterwards.types import Afterwards
from intranet.events.models import EventRow


def keep(database: Session, event_id: str, afterwards: Afterwards) -> None:
    """This is what happened. Nothing that a calendar shows has changed, so neither has the event's own version."""
    database.execute(update(EventRow).where(EventRow.id == event_id).values(**asdict(afterwards)))
