"""Tables of what readers signal: counts alone. No person, no time, no address stands in them.

They have no mark: a card's page says nothing of them, so no page has to be made anew for a tap.
"""

from __future__ import annotations

from sqlalchemy import ForeignKey, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from intranet.database import db


class CardTap(db.Model):
    """How many readers marked a paragraph of a text as hard to understand."""

    __tablename__ = "card_tap"

    revision_id: Mapped[str] = mapped_column(ForeignKey("card_revision.id", ondelete="CASCADE"), primary_key=True)
    view: Mapped[str] = mapped_column(String(8), primary_key=True)
    paragraph: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    """Counted from 1 in the text as it is read (signals/paragraphs.py)."""
    times: Mapped[int] = mapped_column(Integer)


class CardHelped(db.Model):
    """How many readers said that a text helped, and how many that it did not."""

    __tablename__ = "card_helped"

    revision_id: Mapped[str] = mapped_column(ForeignKey("card_revision.id", ondelete="CASCADE"), primary_key=True)
    view: Mapped[str] = mapped_column(String(8), primary_key=True)
    answer: Mapped[str] = mapped_column(String(3), primary_key=True)
    """`yes` or `no`."""
    times: Mapped[int] = mapped_column(Integer)
