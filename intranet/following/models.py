"""Tables of following. Every row belongs to one person and goes with them."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from intranet.database import UtcDateTime, db
from intranet.marks import marked


class FollowRow(db.Model):
    """A person follows a card (by its id: a renamed one stays followed), a topic or a kind."""

    __tablename__ = "follow"
    __table_args__ = marked("following")

    person_id: Mapped[str] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True)
    what: Mapped[str] = mapped_column(String(4), primary_key=True)
    """`card`, `tag` or `kind`."""
    target: Mapped[str] = mapped_column(String(120), primary_key=True)
    since: Mapped[datetime] = mapped_column(UtcDateTime)
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None, index=True)
    """When the person stopped; deleted a day later."""


class FollowerRow(db.Model):
    """How a person wants to hear of what they follow."""

    __tablename__ = "follower"
    __table_args__ = marked("following")

    person_id: Mapped[str] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True)
    digest: Mapped[str] = mapped_column(String(6))
    """`never`, `daily` or `weekly`."""
    seen_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    digest_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)


class FollowTold(db.Model):
    """A version of a card that a person's digest has told of. Deleted after following.rules.TOLD_KEPT."""

    __tablename__ = "follow_told"
    __table_args__ = (Index("ix_follow_told_told_at", "told_at"),)

    person_id: Mapped[str] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True)
    card_id: Mapped[str] = mapped_column(ForeignKey("card.id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    told_at: Mapped[datetime] = mapped_column(UtcDateTime)
