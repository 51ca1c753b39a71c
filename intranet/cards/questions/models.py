"""Tables of questions: who asked what and what was answered; and, apart from any person, what a card shows of it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from intranet.database import UtcDateTime, db
from intranet.marks import marked


class CardQuestion(db.Model):
    """A question to the expert, from the asker's own words to the answer."""

    __tablename__ = "card_question"

    id: Mapped[str] = mapped_column(String(22), primary_key=True)
    """Given to the opened form: the same form sent twice asks once."""
    card_id: Mapped[str] = mapped_column(ForeignKey("card.id", ondelete="CASCADE"), index=True)
    person_id: Mapped[str | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"), index=True)
    """Who asked; None for who is gone, whose words go too unless they were published in the curator's wording."""
    organisation_id: Mapped[str | None] = mapped_column(ForeignKey("organisation.id", ondelete="SET NULL"))
    """In whose name they asked."""
    words: Mapped[str] = mapped_column(Text)
    """As typed."""
    asked_at: Mapped[datetime] = mapped_column(UtcDateTime)
    state: Mapped[str] = mapped_column(String(10), index=True)
    """`open`, `answered` or `declined`."""
    published_question: Mapped[str] = mapped_column(Text, default="", server_default="")
    """The question in the curator's own wording, for the card."""
    answer: Mapped[str] = mapped_column(Text, default="", server_default="")
    """Markdown; of a declined question the reason."""
    answer_html: Mapped[str] = mapped_column(Text, default="", server_default="")
    """The answer made ready for reading when it was saved."""
    answered_by: Mapped[str | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"), default=None)
    answered_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    version: Mapped[int] = mapped_column(Integer, default=0, server_default="0")
    """How often the desk has saved it; who saves says which one they saw."""
    seen_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    """When the asker said that they have read the answer as it is now."""


class CardPublishedQuestion(db.Model):
    """What a card shows of a question. Of who asked it holds nothing, and a page is made anew only when it changes."""

    __tablename__ = "card_published_question"
    __table_args__ = marked("cards")

    question_id: Mapped[str] = mapped_column(ForeignKey("card_question.id", ondelete="CASCADE"), primary_key=True)
    card_id: Mapped[str] = mapped_column(ForeignKey("card.id", ondelete="CASCADE"), index=True)
    question: Mapped[str] = mapped_column(Text)
    answer_html: Mapped[str] = mapped_column(Text)
    answered_at: Mapped[datetime] = mapped_column(UtcDateTime)
