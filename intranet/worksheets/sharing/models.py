"""Tables of sharing: what the owner of a sheet chose. No row is “only me”."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Boolean, ForeignKey, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from intranet.database import UtcDateTime, db


class SheetSharing(db.Model):
    """With whom one sheet is shared. Goes with the sheet."""

    __tablename__ = "sheet_sharing"

    sheet_id: Mapped[str] = mapped_column(ForeignKey("sheet.id", ondelete="CASCADE"), primary_key=True)
    with_organisation: Mapped[bool] = mapped_column(Boolean, default=False)
    with_network: Mapped[bool] = mapped_column(Boolean, default=False)
    version: Mapped[int] = mapped_column(Integer)
    changed_at: Mapped[datetime] = mapped_column(UtcDateTime)


class SheetEvent(db.Model):
    """The facilitators of this event may read this sheet. The event may be gone: then nobody leads it."""

    __tablename__ = "sheet_event"

    sheet_id: Mapped[str] = mapped_column(ForeignKey("sheet.id", ondelete="CASCADE"), primary_key=True)
    event_id: Mapped[str] = mapped_column(String(22), primary_key=True, index=True)
