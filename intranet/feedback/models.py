"""Tables of feedback: forms, who leads them, responses, keys of sends, what is shown.

Responses and keys are kept WITHOUT ROWID on SQLite: an ordinary table gives rows back in the order in which they came,
whatever their keys. PostgreSQL keeps that order too; there the store rewrites the rows in key order at closing.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Boolean, ForeignKey, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from intranet.database import UtcDateTime, db
from intranet.ids import random_id


class FeedbackForm(db.Model):
    """A form that was opened from a template. It keeps the template's words as they were."""

    __tablename__ = "feedback_form"

    id: Mapped[str] = mapped_column(String(22), primary_key=True, default=random_id)
    code: Mapped[str] = mapped_column(String(6), unique=True)
    """What people type or scan; six letters or digits."""
    template: Mapped[str] = mapped_column(String(40))
    """The plugin's name."""
    definition: Mapped[str] = mapped_column(Text)
    """JSON as keeping.py writes it."""
    title: Mapped[str] = mapped_column(String(120))
    title_language: Mapped[str] = mapped_column(String(2))
    opened_at: Mapped[datetime] = mapped_column(UtcDateTime)
    closes_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    closed_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None, index=True)
    is_example: Mapped[bool] = mapped_column(Boolean, default=False)
    """Its figures are examples: every page that shows them says so."""


class FeedbackFacilitator(db.Model):
    """Who leads a form and sees its results."""

    __tablename__ = "feedback_facilitator"

    form_id: Mapped[str] = mapped_column(ForeignKey("feedback_form.id", ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True)


class FeedbackResponse(db.Model):
    """One response. No person, time, address, agent, language or order: never add such a column."""

    __tablename__ = "feedback_response"
    __table_args__ = {"sqlite_with_rowid": False}

    form_id: Mapped[str] = mapped_column(ForeignKey("feedback_form.id", ondelete="CASCADE"), primary_key=True)
    key: Mapped[str] = mapped_column(String(22), primary_key=True, default=random_id)
    """Random, made here, told to nobody."""
    answers: Mapped[str] = mapped_column(Text)
    """JSON as keeping.py writes it."""


class FeedbackKey(db.Model):
    """The key of a send that has had its effect. Knows no response; emptied when the form closes."""

    __tablename__ = "feedback_key"
    __table_args__ = {"sqlite_with_rowid": False}

    form_id: Mapped[str] = mapped_column(ForeignKey("feedback_form.id", ondelete="CASCADE"), primary_key=True)
    key_digest: Mapped[str] = mapped_column(String(64), primary_key=True)


class FeedbackSnapshot(db.Model):
    """What is shown of a form now. One a form: the next replaces it, so old ones tell nobody anything more."""

    __tablename__ = "feedback_snapshot"

    form_id: Mapped[str] = mapped_column(ForeignKey("feedback_form.id", ondelete="CASCADE"), primary_key=True)
    answered: Mapped[int] = mapped_column(Integer)
    shown: Mapped[str] = mapped_column(Text)
    """JSON as keeping.py writes it."""
