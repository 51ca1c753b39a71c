"""The table of words that curators do not want in the glossary."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from intranet.database import db


class CardWordLeft(db.Model):
    """A word that curators looked at and do not want in the glossary; it is proposed no more."""

    __tablename__ = "card_word_left"

    word: Mapped[str] = mapped_column(String(80), primary_key=True)
    """In its base form and small letters."""
