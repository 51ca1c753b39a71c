"""Tables of cards: the card, its revisions word for word, and each revision's texts made ready for reading."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Date, ForeignKey, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from intranet.database import UtcDateTime, db
from intranet.ids import random_id


class CardRow(db.Model):
    """A card: its address and which of its revisions is read."""

    __tablename__ = "card"

    id: Mapped[str] = mapped_column(String(22), primary_key=True, default=random_id)
    slug: Mapped[str] = mapped_column(String(80), unique=True)
    language: Mapped[str] = mapped_column(String(2))
    """The language that it is written in."""
    state: Mapped[str] = mapped_column(String(10))
    """Where its newest revision stands: `draft`, `review`, `published` or `archived`."""
    published_number: Mapped[int | None] = mapped_column(Integer, default=None)
    """The revision that readers get; None before the first was published. A newer draft may stand beside it."""
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)


class CardRevision(db.Model):
    """One revision. Its words never change; a restored text is a new revision."""

    __tablename__ = "card_revision"
    __table_args__ = (UniqueConstraint("card_id", "number"),)

    id: Mapped[str] = mapped_column(String(22), primary_key=True, default=random_id)
    card_id: Mapped[str] = mapped_column(ForeignKey("card.id", ondelete="CASCADE"), index=True)
    number: Mapped[int] = mapped_column(Integer)
    """1, 2, 3 … within the card."""
    source: Mapped[str] = mapped_column(Text)
    """What was written, front matter and all, to the letter: encoded as UTF-8 it is the file again."""
    plain_source: Mapped[str | None] = mapped_column(Text, default=None)
    """The plain twin's file; None where there is none."""
    title: Mapped[str] = mapped_column(String(160))
    kind: Mapped[str] = mapped_column(String(10))
    summary: Mapped[str] = mapped_column(String(400), default="")
    tags: Mapped[list[str]] = mapped_column(JSON, default=list)
    sources: Mapped[list[dict[str, str]]] = mapped_column(JSON, default=list)
    review_by: Mapped[date | None] = mapped_column(Date, default=None)
    related_cards: Mapped[list[str]] = mapped_column(JSON, default=list)
    related_worksheets: Mapped[list[str]] = mapped_column(JSON, default=list)
    next_step: Mapped[str] = mapped_column(String(400), default="")
    verify: Mapped[list[str]] = mapped_column(JSON, default=list)
    """Facts that the curator is to check."""
    origin: Mapped[str] = mapped_column(String(200), default="")
    """The file that it came from; empty for what was written at the desk."""
    created_by: Mapped[str | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"), default=None)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    published_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)


class CardRendering(db.Model):
    """One text of a revision as HTML: made once, and again only when the glossary or our rendering changed."""

    __tablename__ = "card_rendering"

    revision_id: Mapped[str] = mapped_column(ForeignKey("card_revision.id", ondelete="CASCADE"), primary_key=True)
    view: Mapped[str] = mapped_column(String(8), primary_key=True)
    """`standard` or `plain`."""
    html: Mapped[str] = mapped_column(Text)
    headings: Mapped[list[dict[str, Any]]] = mapped_column(JSON, default=list)
    words: Mapped[int] = mapped_column(Integer)
    terms: Mapped[list[str]] = mapped_column(JSON, default=list)
    """Slugs of the terms marked in it, in the order of the text."""
    rendered_with: Mapped[str] = mapped_column(String(64))
    """A digest of the glossary and of the way we render."""
