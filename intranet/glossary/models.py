"""Tables of the glossary: its terms, and the texts of the files that they came from or went out to."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import JSON, Boolean, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from intranet.database import UtcDateTime, db
from intranet.marks import marked


class TermRow(db.Model):
    """One term of the core's own. Packs of plugins are not in the database: their files are the truth."""

    __tablename__ = "glossary_term"
    __table_args__ = marked("glossary")

    slug: Mapped[str] = mapped_column(String(80), primary_key=True)
    term: Mapped[str] = mapped_column(String(80))
    definition: Mapped[str] = mapped_column(String(400))
    language: Mapped[str] = mapped_column(String(2))
    full_name: Mapped[str] = mapped_column(String(200), default="")
    forms: Mapped[str] = mapped_column(String(400), default="")
    """Principal parts as a person wrote them; or `of`, the word it is inflected like."""
    of: Mapped[str] = mapped_column(String(80), default="")
    agrees: Mapped[str] = mapped_column(String(80), default="")
    never: Mapped[list[str]] = mapped_column(JSON, default=list)
    paradigm: Mapped[str] = mapped_column(Text)
    """Every form, as keeping.py writes it: what the pages show and what is looked for in texts."""
    origin: Mapped[str] = mapped_column(String(40))
    version: Mapped[int] = mapped_column(Integer, default=1)
    changed_at: Mapped[datetime] = mapped_column(UtcDateTime)
    retired_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    """When it was taken out. The row stays, so that the file it came from does not bring it back."""
    moved_to: Mapped[str | None] = mapped_column(String(80), default=None)
    """The address that the term has now, where it was renamed: then this row is taken out, and only leads there."""


class GlossaryFile(db.Model):
    """A text that a file of the glossary had, to the letter: comments, heads and order stand nowhere else."""

    __tablename__ = "glossary_file"

    name: Mapped[str] = mapped_column(String(80), primary_key=True)
    """The file's name in its folder, such as `fi.yaml`."""
    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    """1, 2, 3 … within the name; no text is ever taken away."""
    source: Mapped[str] = mapped_column(Text)
    was_taken_in: Mapped[bool] = mapped_column(Boolean)
    """Whether the terms were as in this text once it was taken in; else it was written by an export."""
    kept_at: Mapped[datetime] = mapped_column(UtcDateTime)
