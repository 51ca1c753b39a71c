"""Tables of cards: the card, its revisions word for word, each revision's texts made ready for reading, the addresses a
card had before, texts that are being written, and pictures.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Boolean, Date, ForeignKey, Integer, String, Text, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column

from intranet.database import UtcDateTime, db
from intranet.ids import random_id
from intranet.marks import marked


class CardRow(db.Model):
    """A card: its address and which of its revisions is read."""

    __tablename__ = "card"
    __table_args__ = marked("cards")

    id: Mapped[str] = mapped_column(String(22), primary_key=True, default=random_id)
    slug: Mapped[str] = mapped_column(String(80), unique=True)
    language: Mapped[str] = mapped_column(String(2))
    """The language that it is written in."""
    state: Mapped[str] = mapped_column(String(10))
    """Where its newest revision stands: `draft`, `review`, `published` or `archived`."""
    published_number: Mapped[int | None] = mapped_column(Integer, default=None)
    """The revision that readers get; None before the first was published. A newer draft may stand beside it."""
    newest_number: Mapped[int] = mapped_column(Integer, default=1, server_default="1")
    """The last revision; who saves says which one they began from, and an older one is refused."""
    owner_id: Mapped[str | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"), default=None)
    """Who looks after it; None for what came from files and nobody took."""
    reviewer_id: Mapped[str | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"), default=None)
    """Who was asked to review the newest revision; None when anybody may."""
    publish_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None, index=True)
    publish_number: Mapped[int | None] = mapped_column(Integer, default=None)
    """The revision that is published at that time: what somebody decided on, not what was written after it."""
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    changed_at: Mapped[datetime] = mapped_column(UtcDateTime)
    """When something last happened to it: a revision, or a step of its life."""


class CardAddress(db.Model):
    """An address that a card had before it was renamed; it leads to the card for ever."""

    __tablename__ = "card_address"
    __table_args__ = marked("cards")

    slug: Mapped[str] = mapped_column(String(80), primary_key=True)
    card_id: Mapped[str] = mapped_column(ForeignKey("card.id", ondelete="CASCADE"), index=True)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)


class CardRevision(db.Model):
    """One revision. Its words never change; a restored text is a new revision."""

    __tablename__ = "card_revision"
    __table_args__ = (UniqueConstraint("card_id", "number"), marked("cards"))

    id: Mapped[str] = mapped_column(String(22), primary_key=True, default=random_id)
    card_id: Mapped[str] = mapped_column(ForeignKey("card.id", ondelete="CASCADE"), index=True)
    number: Mapped[int] = mapped_column(Integer)
    """1, 2, 3 … within the card."""
    source: Mapped[str] = mapped_column(Text)
    """What was written, front matter and all, to the letter: encoded as UTF-8 it is the file again."""
    plain_source: Mapped[str | None] = mapped_column(Text, default=None)
    """The plain twin's file; None where there is none."""
    plain_is_old: Mapped[bool] = mapped_column(Boolean, default=False, server_default=false())
    """Whether the card's text has changed since its plain twin was last written or found still right."""
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
    translation_of: Mapped[str] = mapped_column(String(80), default="", server_default="")
    """The slug of the card that it is a translation of; empty for an original."""
    made_of: Mapped[int | None] = mapped_column(Integer, default=None)
    """The revision of the original that it was last made of or compared with; None where there is no original."""
    origin: Mapped[str] = mapped_column(String(200), default="")
    """The file that it came from; empty for what was written at the desk."""
    restored_from: Mapped[int | None] = mapped_column(Integer, default=None)
    """The revision whose words were taken back; None for words that are new."""
    created_by: Mapped[str | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"), default=None)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    published_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)


class CardRendering(db.Model):
    """One text of a revision as HTML: made once, and again only when the glossary or our rendering changed."""

    __tablename__ = "card_rendering"
    __table_args__ = marked("cards")

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


class CardDraft(db.Model):
    """What one person is writing and has not saved as a revision yet, as typed; kept while they type."""

    __tablename__ = "card_draft"

    id: Mapped[str] = mapped_column(String(22), primary_key=True)
    """Given to the opened form; a new card that is saved from it gets the same id."""
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    card_id: Mapped[str | None] = mapped_column(ForeignKey("card.id", ondelete="CASCADE"), index=True, default=None)
    """None for a card that is not there yet."""
    base_number: Mapped[int] = mapped_column(Integer)
    """The revision it was begun from; 0 for a new card."""
    version: Mapped[int] = mapped_column(Integer)
    words: Mapped[dict[str, str]] = mapped_column(JSON)
    """The form's fields as typed."""
    writer_key: Mapped[str] = mapped_column(String(40), default="")
    writer_sequence: Mapped[int] = mapped_column(Integer, default=0)
    changed_at: Mapped[datetime] = mapped_column(UtcDateTime)


class CardPicture(db.Model):
    """A picture for cards; its octets stand in a file of the instance, named by the id."""

    __tablename__ = "card_picture"

    id: Mapped[str] = mapped_column(String(22), primary_key=True, default=random_id)
    kind: Mapped[str] = mapped_column(String(4))
    """`png`, `jpeg`, `webp` or `gif`, by its content."""
    alternative: Mapped[str] = mapped_column(String(300))
    """What the picture shows, for those who do not see it."""
    octets: Mapped[int] = mapped_column(Integer)
    width: Mapped[int] = mapped_column(Integer)
    height: Mapped[int] = mapped_column(Integer)
    created_by: Mapped[str | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"), default=None)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
