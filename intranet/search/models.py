"""Tables of the search: words with their keys, words that mean the same, searches in vain.

The texts themselves are not kept a second time: the index is made from what the rooms hand over, in memory, and what
costs most of it, the analysis of each word, is kept here.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Date, Index, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from intranet.database import UtcDateTime, db
from intranet.ids import random_id
from intranet.marks import marked


class SearchWord(db.Model):
    """A word of the texts and its keys, as one analyser gave them."""

    __tablename__ = "search_word"

    analyser: Mapped[str] = mapped_column(String(80), primary_key=True)
    """What took the word apart, with its version; the rows of another one are deleted."""
    word: Mapped[str] = mapped_column(String(60), primary_key=True)
    keys: Mapped[str] = mapped_column(Text)


class SearchSynonym(db.Model):
    """Two expressions of which either finds the other."""

    __tablename__ = "search_synonym"
    __table_args__ = (UniqueConstraint("one", "other"), marked("search"))

    id: Mapped[str] = mapped_column(String(22), primary_key=True, default=random_id)
    one: Mapped[str] = mapped_column(String(80))
    other: Mapped[str] = mapped_column(String(80))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)


class SearchMiss(db.Model):
    """How often some words found nothing on one day. No person, no time."""

    __tablename__ = "search_miss"
    __table_args__ = (Index("ix_search_miss_words", "words"),)

    day: Mapped[date] = mapped_column(Date, primary_key=True)
    words: Mapped[str] = mapped_column(String(80), primary_key=True)
    times: Mapped[int] = mapped_column(Integer)
