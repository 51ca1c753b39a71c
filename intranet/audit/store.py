"""Rows of the trail in and out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from intranet.audit.models import TrailRow
from intranet.audit.types import TrailEntry
from intranet.database import reading_aside


def keep(database: Session, entry: TrailEntry) -> None:
    """One more row, in the transaction of what it tells of."""
    database.add(TrailRow(at=entry.at, action=entry.action, person_id=entry.person_id,
                          object_kind=entry.object_kind[:40], object_id=entry.object_id[:80],
                          organisation_id=entry.organisation_id))


def forget_before(database: Session, moment: datetime) -> int:
    """Delete what is older; how many entries."""
    gone: Any = database.execute(delete(TrailRow).where(TrailRow.at < moment))
    return int(gone.rowcount)


def noted_since(moment: datetime, action: str, person_id: str, object_id: str) -> bool:
    """Whether this person's doing this to this object was noted after the moment."""
    with reading_aside() as connection:
        return connection.execute(select(TrailRow.number).where(
            TrailRow.person_id == person_id, TrailRow.action == action, TrailRow.object_id == object_id[:80],
            TrailRow.at > moment).limit(1)).first() is not None


def latest(limit: int, before: int | None, actions: Sequence[str],
           person_id: str | None = None) -> list[tuple[int, TrailEntry]]:
    """The newest entries with their numbers; those before a number, of some actions or of one person, when asked."""
    question = select(TrailRow.number, TrailRow.at, TrailRow.action, TrailRow.person_id, TrailRow.object_kind,
                      TrailRow.object_id, TrailRow.organisation_id).order_by(TrailRow.number.desc()).limit(limit)
    if before is not None:
        question = question.where(TrailRow.number < before)
    if actions:
        question = question.where(TrailRow.action.in_(actions))
    if person_id is not None:
        question = question.where(TrailRow.person_id == person_id)
    with reading_aside() as connection:
        return [(row.number, TrailEntry(*row[1:])) for row in connection.execute(question)]
