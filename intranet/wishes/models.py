"""The table of wishes."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Boolean, Date, ForeignKey, Integer, String, Text, false
from sqlalchemy.orm import Mapped, mapped_column

from intranet.database import UtcDateTime, db


class WishRow(db.Model):
    """A wish, from the wisher's words to what came of it."""

    __tablename__ = "wish"

    id: Mapped[str] = mapped_column(String(22), primary_key=True)
    """Follows from the key of the opened form: the same form sent twice wishes once."""
    words: Mapped[str] = mapped_column(Text)
    """As typed."""
    wished_on: Mapped[date] = mapped_column(Date)
    person_id: Mapped[str | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"), index=True)
    """Who wished and wants to be told; None for who gave no name or is gone."""
    organisation_id: Mapped[str | None] = mapped_column(ForeignKey("organisation.id", ondelete="SET NULL"))
    code_digest: Mapped[str | None] = mapped_column(String(64), index=True)
    """Keyed digest of the code by which who gave no name finds the wish again."""
    card_id: Mapped[str | None] = mapped_column(ForeignKey("card.id", ondelete="SET NULL"))
    """The card from which it was wished."""
    form_id: Mapped[str | None] = mapped_column(ForeignKey("feedback_form.id", ondelete="SET NULL"), index=True,
                                                default=None)
    """The form from whose answers it was raised."""
    series_id: Mapped[str | None] = mapped_column(ForeignKey("event_series.id", ondelete="SET NULL"), index=True,
                                                  default=None)
    """The series that it belongs to, so that its memo finds it."""
    is_example: Mapped[bool] = mapped_column(Boolean, default=False, server_default=false())
    """Its days are examples: no page shows them."""
    state: Mapped[str] = mapped_column(String(10), index=True)
    """`heard`, `promised`, `answered` or `declined`."""
    promised_by: Mapped[str] = mapped_column(String(120), default="", server_default="")
    promised_for: Mapped[date | None] = mapped_column(Date, default=None)
    promised_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    outcome: Mapped[str] = mapped_column(Text, default="", server_default="")
    """What is promised, what came of it, or why not; as typed."""
    promise: Mapped[str] = mapped_column(Text, default="", server_default="")
    """What was promised, once something came of it; as typed."""
    link: Mapped[str] = mapped_column(String(500), default="", server_default="")
    decided_by: Mapped[str | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"), default=None)
    decided_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    version: Mapped[int] = mapped_column(Integer, default=0, server_default="0")
    """How often it was decided on; who decides says which one they saw."""
    seen_version: Mapped[int] = mapped_column(Integer, default=0, server_default="0")
    """The version that the wisher has said to have read."""
