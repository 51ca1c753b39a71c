"""Tables of rounds: the round, who was asked, the answers as they were shown, and what was agreed."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Date, ForeignKey, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from intranet.database import UtcDateTime, db
from intranet.ids import random_id


class RoundRow(db.Model):
    """A round of one organisation."""

    __tablename__ = "round"

    id: Mapped[str] = mapped_column(String(22), primary_key=True, default=random_id)
    organisation_id: Mapped[str] = mapped_column(ForeignKey("organisation.id", ondelete="CASCADE"), index=True)
    definition_digest: Mapped[str] = mapped_column(ForeignKey("worksheet_definition.digest"), index=True)
    perspective: Mapped[str] = mapped_column(String(40), default="")
    subject: Mapped[str] = mapped_column(String(200), default="")
    opened_by: Mapped[str | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"), default=None)
    opened_at: Mapped[datetime] = mapped_column(UtcDateTime)
    until: Mapped[date] = mapped_column(Date, index=True)
    """The last day on which one can answer, on a Finnish calendar."""
    reminded_on: Mapped[date | None] = mapped_column(Date, default=None)
    revealed_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    called_off_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)


class PartRow(db.Model):
    """Somebody who was asked. The sheet is theirs alone; deleting it takes their answers out while none are shown."""

    __tablename__ = "round_part"

    round_id: Mapped[str] = mapped_column(ForeignKey("round.id", ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True)
    sheet_id: Mapped[str | None] = mapped_column(ForeignKey("sheet.id", ondelete="SET NULL"), index=True, default=None)
    asked_at: Mapped[datetime] = mapped_column(UtcDateTime)
    ready_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    """When they said that their answers may be shown; means nothing without a sheet."""


class VoiceRow(db.Model):
    """One person's answers as they were when they were shown. Never changed; stays when its person leaves."""

    __tablename__ = "round_voice"

    round_id: Mapped[str] = mapped_column(ForeignKey("round.id", ondelete="CASCADE"), primary_key=True)
    place: Mapped[int] = mapped_column(Integer, primary_key=True)
    """By chance: the order tells nothing of who answered when."""
    person_id: Mapped[str | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"), index=True,
                                                  default=None)
    """For their own mark in the pictures and their own export; shown to nobody else."""
    words: Mapped[str] = mapped_column(Text)
    """JSON: the answers by item."""


class TalkRow(db.Model):
    """What was agreed on one statement, or why not; each field of its form is a row with a version of its own."""

    __tablename__ = "round_talk"

    round_id: Mapped[str] = mapped_column(ForeignKey("round.id", ondelete="CASCADE"), primary_key=True)
    item: Mapped[str] = mapped_column(String(160), primary_key=True)
    """The item's id for what was chosen, `<item>.because` for the words beside it."""
    words: Mapped[str] = mapped_column(Text)
    version: Mapped[int] = mapped_column(Integer)
    page_key: Mapped[str | None] = mapped_column(String(64), default=None)
    """The opened page that saved it; random, and means nothing to anybody else."""
    sequence: Mapped[int] = mapped_column(Integer, default=0)
    saved_at: Mapped[datetime] = mapped_column(UtcDateTime)
    written_by: Mapped[str | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"), index=True,
                                                   default=None)
