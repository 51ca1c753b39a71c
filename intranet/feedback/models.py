"""Tables of feedback: forms, their parts, who leads them, responses, who took part, keys of sends, what is shown.

Responses, keys and who took part are kept WITHOUT ROWID on SQLite: an ordinary table gives rows back in the order in
which they came, whatever their keys. That order can still be read from the pages of SQLite's file, and PostgreSQL
keeps it too: the store rewrites the rows in key order.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Boolean, ForeignKey, Index, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from intranet.database import UtcDateTime, db
from intranet.ids import random_id


class FeedbackForm(db.Model):
    """A form made from a template: a draft whose questions can be changed, then opened, then closed."""

    __tablename__ = "feedback_form"

    id: Mapped[str] = mapped_column(String(22), primary_key=True, default=random_id)
    code: Mapped[str] = mapped_column(String(6), unique=True)
    """What people type or scan; six letters or digits."""
    template: Mapped[str] = mapped_column(String(40))
    """The plugin's name; `own` for questions that the facilitator wrote."""
    definition: Mapped[str] = mapped_column(Text)
    """JSON as keeping.py writes it."""
    title: Mapped[str] = mapped_column(String(120))
    title_language: Mapped[str] = mapped_column(String(2))
    opened_at: Mapped[datetime] = mapped_column(UtcDateTime)
    """When a draft was made, until it is opened."""
    closes_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    closed_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None, index=True)
    is_example: Mapped[bool] = mapped_column(Boolean, default=False)
    """Its figures are examples: every page that shows them says so."""
    is_draft: Mapped[bool] = mapped_column(Boolean, default=False)
    """Its code leads nowhere yet, and nobody has answered."""
    event_id: Mapped[str | None] = mapped_column(ForeignKey("event.id", ondelete="SET NULL"), index=True, default=None)
    """The event that it asks about; with a series, none."""
    series_id: Mapped[str | None] = mapped_column(ForeignKey("event_series.id", ondelete="SET NULL"), index=True,
                                                  default=None)
    split: Mapped[str] = mapped_column(String(6), default="")
    """`towns` or `events`: into what a form about a series is split when it opens; empty where it is about none."""
    audience: Mapped[str] = mapped_column(String(4), default="all")
    """`all`: whoever has the code; `list`: those who have a seat or were there, once each. Never changed."""
    version: Mapped[int] = mapped_column(Integer, default=0)
    """Rises with every change by a facilitator."""
    removed: Mapped[str] = mapped_column(Text, default="")
    """JSON of the questions that were taken out of a draft, to be put back; empty once it is open."""
    reminded_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    """When those who had not answered were last reminded."""


class FeedbackPart(db.Model):
    """One part of a form that is asked in several towns: fixed when the form opens, by the dates of the events."""

    __tablename__ = "feedback_part"

    form_id: Mapped[str] = mapped_column(ForeignKey("feedback_form.id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    """From 1; what a response knows of its part."""
    label: Mapped[str] = mapped_column(String(120))
    code: Mapped[str] = mapped_column(String(6), unique=True)
    """Of the part's own link: six letters or digits that no form and no other part has."""
    event_id: Mapped[str | None] = mapped_column(ForeignKey("event.id", ondelete="SET NULL"), index=True, default=None)
    """The event; none for a town with several events, which the label names."""


class FeedbackFacilitator(db.Model):
    """Who leads a form and sees its results."""

    __tablename__ = "feedback_facilitator"

    form_id: Mapped[str] = mapped_column(ForeignKey("feedback_form.id", ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True)


class FeedbackResponse(db.Model):
    """One response. No person, time, address, agent, language or order: never add such a column."""

    __tablename__ = "feedback_response"
    # counting reads the small index: the table itself holds every word that was written
    __table_args__ = (Index("ix_feedback_response_form_id", "form_id"), {"sqlite_with_rowid": False})

    form_id: Mapped[str] = mapped_column(ForeignKey("feedback_form.id", ondelete="CASCADE"), primary_key=True)
    key: Mapped[str] = mapped_column(String(22), primary_key=True, default=random_id)
    """Random, made here, told to nobody."""
    answers: Mapped[str] = mapped_column(Text)
    """JSON as keeping.py writes it."""
    part: Mapped[int] = mapped_column(Integer, default=0)
    """The number of the form's part that it is about; 0 where the form has none."""


class FeedbackTookPart(db.Model):
    """Somebody on a form's list has answered. No time, no order, nothing of the response; emptied when it closes."""

    __tablename__ = "feedback_took_part"
    __table_args__ = {"sqlite_with_rowid": False}

    form_id: Mapped[str] = mapped_column(ForeignKey("feedback_form.id", ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True)


class FeedbackNotice(db.Model):
    """A mail to somebody on a form's list that is due. Gone once it is sent."""

    __tablename__ = "feedback_notice"

    form_id: Mapped[str] = mapped_column(ForeignKey("feedback_form.id", ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True)
    kind: Mapped[str] = mapped_column(String(8), primary_key=True)
    """`opened` or `reminder`."""


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
