"""Papers that were typed in."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from intranet.database import UtcDateTime, db


class PaperEntry(db.Model):
    """That a paper was typed in: once. It goes with its sheet, so that a paper typed in by mistake can be again."""

    __tablename__ = "paper_entry"

    code: Mapped[str] = mapped_column(String(8), primary_key=True)
    sheet_id: Mapped[str] = mapped_column(ForeignKey("sheet.id", ondelete="CASCADE"), index=True)
    entered_at: Mapped[datetime] = mapped_column(UtcDateTime)
