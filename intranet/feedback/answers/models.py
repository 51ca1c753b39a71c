"""Tables of what leaders do with open answers. Nothing in them tells who answered, when, or in which order."""

from __future__ import annotations

from sqlalchemy import Boolean, ForeignKey, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from intranet.database import db
from intranet.ids import random_id


class FeedbackTheme(db.Model):
    """A heading that leaders put answers to one question under."""

    __tablename__ = "feedback_theme"

    id: Mapped[str] = mapped_column(String(22), primary_key=True, default=random_id)
    form_id: Mapped[str] = mapped_column(ForeignKey("feedback_form.id", ondelete="CASCADE"), index=True)
    question_id: Mapped[str] = mapped_column(String(40))
    name: Mapped[str] = mapped_column(String(80))
    place: Mapped[int] = mapped_column(Integer)
    version: Mapped[int] = mapped_column(Integer, default=0)
    is_removed: Mapped[bool] = mapped_column(Boolean, default=False)


class FeedbackAnswerMark(db.Model):
    """What leaders did with one shown answer, by the id that chance gave it when it was shown."""

    __tablename__ = "feedback_answer_mark"

    form_id: Mapped[str] = mapped_column(ForeignKey("feedback_form.id", ondelete="CASCADE"), primary_key=True)
    answer_id: Mapped[str] = mapped_column(String(22), primary_key=True)
    theme_id: Mapped[str | None] = mapped_column(ForeignKey("feedback_theme.id", ondelete="SET NULL"), index=True)
    removed: Mapped[str] = mapped_column(Text, default="")
    """Words that are taken out, one or several on a line."""
    is_hidden: Mapped[bool] = mapped_column(Boolean, default=False)
    version: Mapped[int] = mapped_column(Integer, default=0)
