"""Tables of live sessions: who leads them, their run sheets, answers, participants, what was revealed.

Answers and participants are kept WITHOUT ROWID on SQLite: an ordinary table gives rows back in the order in which they
came, whatever their keys. Where the rows lie would tell it all the same, so the store rewrites them in key order when
the session ends.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Boolean, ForeignKey, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from intranet.database import UtcDateTime, db
from intranet.ids import random_id


class LiveSession(db.Model):
    """A live session."""

    __tablename__ = "live_session"

    id: Mapped[str] = mapped_column(String(22), primary_key=True, default=random_id)
    code: Mapped[str] = mapped_column(String(6), unique=True)
    """What people type or scan; six letters or digits."""
    title: Mapped[str] = mapped_column(String(120))
    language: Mapped[str] = mapped_column(String(2))
    event_id: Mapped[str | None] = mapped_column(ForeignKey("event.id", ondelete="SET NULL"), index=True, default=None)
    state: Mapped[str] = mapped_column(String(10), default="draft", index=True)
    """`draft`, `running` or `ended`."""
    version: Mapped[int] = mapped_column(Integer, default=0)
    step_id: Mapped[str] = mapped_column(String(22), default="")
    """Where it stands; empty in the waiting room. No foreign key: steps point here."""
    at: Mapped[int] = mapped_column(Integer, default=0)
    page: Mapped[int] = mapped_column(Integer, default=0)
    clock_ends_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    clock_left: Mapped[int | None] = mapped_column(Integer, default=None)
    """Seconds, while the clock stands still."""
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    started_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    joined: Mapped[int] = mapped_column(Integer, default=0)
    """How many had joined when it ended."""
    last_by: Mapped[str | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"), default=None)
    """Which facilitator changed it last, so that the other is told by whom."""
    last_did: Mapped[str] = mapped_column(String(12), default="")


class LiveFacilitator(db.Model):
    """Who leads a session."""

    __tablename__ = "live_facilitator"

    session_id: Mapped[str] = mapped_column(ForeignKey("live_session.id", ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True)


class LiveStep(db.Model):
    """A step of a run sheet."""

    __tablename__ = "live_step"

    id: Mapped[str] = mapped_column(String(22), primary_key=True, default=random_id)
    session_id: Mapped[str] = mapped_column(ForeignKey("live_session.id", ondelete="CASCADE"), index=True)
    number: Mapped[int] = mapped_column(Integer)
    kind: Mapped[str] = mapped_column(String(10))
    content: Mapped[str] = mapped_column(Text)
    """JSON as keeping.py writes it."""
    version: Mapped[int] = mapped_column(Integer, default=0)
    was_shown: Mapped[bool] = mapped_column(Boolean, default=False)


class LiveAnswer(db.Model):
    """One answer. No person, time, address, agent or order: never add such a column.

    `digest` is a keyed digest of the participant's key and this question: two answers of one participant have two
    digests, so nothing here tells that they belong together. Deleted when the question is revealed.
    """

    __tablename__ = "live_answer"
    __table_args__ = {"sqlite_with_rowid": False}

    step_id: Mapped[str] = mapped_column(ForeignKey("live_step.id", ondelete="CASCADE"), primary_key=True)
    question_id: Mapped[str] = mapped_column(String(80), primary_key=True)
    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    answer: Mapped[str] = mapped_column(Text)


class LiveParticipant(db.Model):
    """Somebody joined: a keyed digest of their key, to count them once. Deleted when the session ends."""

    __tablename__ = "live_participant"
    __table_args__ = {"sqlite_with_rowid": False}

    session_id: Mapped[str] = mapped_column(ForeignKey("live_session.id", ondelete="CASCADE"), primary_key=True)
    digest: Mapped[str] = mapped_column(String(64), primary_key=True)


class LiveRevealed(db.Model):
    """What is shown of one question, frozen."""

    __tablename__ = "live_revealed"

    step_id: Mapped[str] = mapped_column(ForeignKey("live_step.id", ondelete="CASCADE"), primary_key=True)
    question_id: Mapped[str] = mapped_column(String(80), primary_key=True)
    shown: Mapped[str] = mapped_column(Text)
    """JSON as keeping.py writes it."""
