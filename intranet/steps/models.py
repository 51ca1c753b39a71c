"""Tables of steps. A step of an organisation stays with it; one that only its maker sees goes with them."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Boolean, Date, ForeignKey, Index, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from intranet.database import UtcDateTime, db


class StepRow(db.Model):
    """What is to be done, by whom and by when. Exactly one of `organisation_id` and `private_to` says who sees it."""

    __tablename__ = "step"
    __table_args__ = (Index("ix_step_origin", "origin_kind", "origin_id"),)

    id: Mapped[str] = mapped_column(String(22), primary_key=True)
    """Given to the opened form: the same form sent twice makes one step."""
    what: Mapped[str] = mapped_column(Text)
    person_id: Mapped[str | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"), index=True)
    """The colleague who does it. When they leave the site the step stays and says nobody's name."""
    who_name: Mapped[str] = mapped_column(String(120), default="", server_default="")
    """Somebody without an account here."""
    due: Mapped[date | None] = mapped_column(Date, default=None)
    organisation_id: Mapped[str | None] = mapped_column(ForeignKey("organisation.id", ondelete="CASCADE"), index=True)
    private_to: Mapped[str | None] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    origin_kind: Mapped[str] = mapped_column(String(6), default="", server_default="")
    origin_id: Mapped[str] = mapped_column(String(22), default="", server_default="")
    """No foreign key: a plan outlives the sheet that it came from."""
    worksheet: Mapped[str] = mapped_column(String(40), default="", server_default="")
    perspective: Mapped[str] = mapped_column(String(40), default="", server_default="")
    subject: Mapped[str] = mapped_column(String(200), default="", server_default="")
    dimension: Mapped[str] = mapped_column(String(40), default="", server_default="")
    state: Mapped[str] = mapped_column(String(7))
    """`open`, `done` or `dropped`."""
    closed_on: Mapped[date | None] = mapped_column(Date, default=None)
    closed_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None, index=True)
    closed_by: Mapped[str | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"), default=None)
    outcome: Mapped[str] = mapped_column(Text, default="", server_default="")
    moves: Mapped[list[Any]] = mapped_column(JSON, default=list)
    """Earlier dates: lists of the date before, the date after and when; nobody's name."""
    version: Mapped[int] = mapped_column(Integer)
    reminded: Mapped[int] = mapped_column(Integer, default=0, server_default="0")
    created_by: Mapped[str | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"), index=True)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    changed_by: Mapped[str | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    changed_at: Mapped[datetime] = mapped_column(UtcDateTime)


class StepReminding(db.Model):
    """Whether a person wants to be reminded by mail, and for which time the last mail was made."""

    __tablename__ = "step_reminding"

    person_id: Mapped[str] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True)
    wanted: Mapped[bool] = mapped_column(Boolean)
    reminded_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
