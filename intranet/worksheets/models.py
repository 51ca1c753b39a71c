"""Tables of filled worksheets: definitions as they were, sheets, answers."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from intranet.database import UtcDateTime, db
from intranet.ids import random_id


class WorksheetDefinition(db.Model):
    """A definition in the exact words that some sheet was started with. Never changed; many sheets share one."""

    __tablename__ = "worksheet_definition"

    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    worksheet: Mapped[str] = mapped_column(String(40), index=True)
    """The plugin's name."""
    words: Mapped[str] = mapped_column(Text)
    """JSON as keeping.py writes it."""
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)


class SheetRow(db.Model):
    """One filled worksheet. Goes with its owner; stays readable when its plugin changed or is gone."""

    __tablename__ = "sheet"

    id: Mapped[str] = mapped_column(String(22), primary_key=True, default=random_id)
    definition_digest: Mapped[str] = mapped_column(ForeignKey("worksheet_definition.digest"), index=True)
    worksheet: Mapped[str] = mapped_column(String(40), index=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    organisation_id: Mapped[str | None] = mapped_column(ForeignKey("organisation.id", ondelete="SET NULL"), index=True)
    perspective: Mapped[str] = mapped_column(String(40), default="")
    subject: Mapped[str] = mapped_column(String(200), default="")
    started_at: Mapped[datetime] = mapped_column(UtcDateTime)
    saved_at: Mapped[datetime] = mapped_column(UtcDateTime)
    completed_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    """When the last open item was answered for the first time; plugins are told once."""
    round_id: Mapped[str | None] = mapped_column(String(22), index=True, default=None)
    """The round that it was begun for. No foreign key: the room of rounds, which stands above, looks after it."""


class AnswerRow(db.Model):
    """What stands as the answer to one item of one sheet, exactly as it was sent."""

    __tablename__ = "answer"

    sheet_id: Mapped[str] = mapped_column(ForeignKey("sheet.id", ondelete="CASCADE"), primary_key=True)
    item: Mapped[str] = mapped_column(String(160), primary_key=True)
    """The item's id; a cell of a table is `<item>.<row>.<column>`."""
    words: Mapped[str] = mapped_column(Text)
    version: Mapped[int] = mapped_column(Integer)
    page_key: Mapped[str | None] = mapped_column(String(64), default=None)
    """The opened page that saved it; random, and means nothing to anybody else."""
    sequence: Mapped[int] = mapped_column(Integer, default=0)
    saved_at: Mapped[datetime] = mapped_column(UtcDateTime)
