"""Tables of memos: memos, their parts, what was published, who is asked to comment, comments."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Boolean, Date, ForeignKey, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from intranet.database import UtcDateTime, db
from intranet.ids import random_id
from intranet.marks import marked


class MemoRow(db.Model):
    """A memo. Who leads its series writes it; it names nobody."""

    __tablename__ = "memo"
    __table_args__ = marked("memos")

    id: Mapped[str] = mapped_column(String(22), primary_key=True, default=random_id)
    slug: Mapped[str] = mapped_column(String(80), unique=True)
    series_id: Mapped[str] = mapped_column(String(120), index=True)
    """As the contributor of the series calls it; no key of a table, for it can be a plugin's."""
    title: Mapped[str] = mapped_column(String(120))
    language: Mapped[str] = mapped_column(String(2))
    as_of: Mapped[date] = mapped_column(Date)
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    version: Mapped[int] = mapped_column(Integer, default=0)
    frozen_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    about: Mapped[str] = mapped_column(Text, default="")
    """JSON as keeping.py writes it, from when it was frozen."""
    revision: Mapped[int] = mapped_column(Integer, default=0)
    """How often it was published."""
    published_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    withdrawn_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    comments_until: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)


class MemoPartRow(db.Model):
    """A part of a memo."""

    __tablename__ = "memo_part"

    id: Mapped[str] = mapped_column(String(22), primary_key=True, default=random_id)
    memo_id: Mapped[str] = mapped_column(ForeignKey("memo.id", ondelete="CASCADE"), index=True)
    number: Mapped[int] = mapped_column(Integer)
    place: Mapped[str] = mapped_column(String(20), default="")
    contributor: Mapped[str] = mapped_column(String(120), default="")
    """Empty for a written part."""
    key: Mapped[str] = mapped_column(String(120), default="")
    named: Mapped[str] = mapped_column(Text, default="")
    title: Mapped[str] = mapped_column(String(200), default="")
    above: Mapped[str] = mapped_column(Text, default="")
    words: Mapped[str] = mapped_column(Text, default="")
    chosen: Mapped[str] = mapped_column(Text, default="[]")
    """JSON: the keys of what was picked."""
    removed: Mapped[bool] = mapped_column(Boolean, default=False)
    version: Mapped[int] = mapped_column(Integer, default=0)
    kept: Mapped[str | None] = mapped_column(Text, default=None)
    """JSON as keeping.py writes it: what was drawn when the memo was frozen."""


class MemoRevisionRow(db.Model):
    """A memo as it was published. Kept when a correction follows."""

    __tablename__ = "memo_revision"
    __table_args__ = marked("memos")

    memo_id: Mapped[str] = mapped_column(ForeignKey("memo.id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    content: Mapped[str] = mapped_column(Text)
    """JSON as keeping.py writes it."""
    note: Mapped[str] = mapped_column(Text, default="")
    published_at: Mapped[datetime] = mapped_column(UtcDateTime)


class MemoReaderRow(db.Model):
    """Somebody who was there and is asked to comment; deleted with the comments."""

    __tablename__ = "memo_reader"

    memo_id: Mapped[str] = mapped_column(ForeignKey("memo.id", ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True)
    asked_at: Mapped[datetime] = mapped_column(UtcDateTime)
    told_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    """When the mail was written; None while it is due."""


class MemoCommentRow(db.Model):
    """What somebody says of a memo or a part of it before it is published."""

    __tablename__ = "memo_comment"

    id: Mapped[str] = mapped_column(String(22), primary_key=True, default=random_id)
    memo_id: Mapped[str] = mapped_column(ForeignKey("memo.id", ondelete="CASCADE"), index=True)
    part_id: Mapped[str] = mapped_column(String(22), default="")
    """Empty for the memo as a whole; no key of a table, for the comment outlives the part."""
    about: Mapped[str] = mapped_column(Text, default="")
    """What the part was called then."""
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    words: Mapped[str] = mapped_column(Text)
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    answer: Mapped[str] = mapped_column(Text, default="")
    resolved: Mapped[bool] = mapped_column(Boolean, default=False)
    version: Mapped[int] = mapped_column(Integer, default=0)
