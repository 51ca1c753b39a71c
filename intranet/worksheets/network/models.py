"""Tables of the network's sums: what is shown, and what was counted before, as digests that tell no number."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from intranet.database import UtcDateTime, db


class NetworkCount(db.Model):
    """What is shown of one worksheet from one perspective. One row each: the next count replaces the last."""

    __tablename__ = "network_count"

    worksheet: Mapped[str] = mapped_column(String(40), primary_key=True)
    perspective: Mapped[str] = mapped_column(String(40), primary_key=True)
    joined: Mapped[int] = mapped_column(Integer, default=0)
    """How many organisations take part now; a count, not an answer."""
    state: Mapped[str] = mapped_column(String(120), default="")
    """How the shared sheets stood when it was last looked whether a new count is due."""
    counted_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    shown: Mapped[str] = mapped_column(Text, default="")
    """JSON as keeping.py writes it; empty before the first count."""


class NetworkNumber(db.Model):
    """A number of one organisation that went into some count: only its digest, so that the same number is known again
    and none can be read. Never the order, the time or the count it went into."""

    __tablename__ = "network_number"

    worksheet: Mapped[str] = mapped_column(String(40), primary_key=True)
    perspective: Mapped[str] = mapped_column(String(40), primary_key=True)
    thing: Mapped[str] = mapped_column(String(60), primary_key=True)
    """What was counted: a dimension or a statement."""
    organisation_id: Mapped[str] = mapped_column(ForeignKey("organisation.id", ondelete="CASCADE"), primary_key=True)
    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    key: Mapped[str] = mapped_column(String(8))
    """By which secret the digest was made: digests of another one cannot be compared."""
