"""The table of notes that were put aside."""

from __future__ import annotations

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from intranet.database import db


class NotePutAside(db.Model):
    """A note that a curator put aside: it stays away as long as the sentence is the same. Says nothing about who."""

    __tablename__ = "card_note_put_aside"

    card_id: Mapped[str] = mapped_column(ForeignKey("card.id", ondelete="CASCADE"), primary_key=True)
    check: Mapped[str] = mapped_column(String(30), primary_key=True)
    sentence: Mapped[str] = mapped_column(String(32), primary_key=True)
    """A digest of the sentence's words."""
