"""The table of the trail. It names people and objects by id alone, so it outlives them without telling of them."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from intranet.database import UtcDateTime, db


class TrailRow(db.Model):
    """One thing that happened. Deleted after the days of the setting KEEP_TRAIL."""

    __tablename__ = "trail"

    number: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    action: Mapped[str] = mapped_column(String(40), index=True)
    person_id: Mapped[str] = mapped_column(String(22), default="", index=True)
    object_kind: Mapped[str] = mapped_column(String(40), default="")
    object_id: Mapped[str] = mapped_column(String(80), default="")
    organisation_id: Mapped[str] = mapped_column(String(22), default="")
