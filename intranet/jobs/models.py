"""Tables of timed jobs: how each stands, its runs, and the processes that run them. No words that people wrote."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from intranet.database import UtcDateTime, db


class JobRow(db.Model):
    """How a job stands; see jobs.types.Standing."""

    __tablename__ = "job"

    key: Mapped[str] = mapped_column(String(160), primary_key=True)
    served_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    failures: Mapped[int] = mapped_column(Integer, default=0)
    again_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    asked_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    claimed_by: Mapped[str] = mapped_column(String(22), default="")
    claimed_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)


class JobRunRow(db.Model):
    """A run, or several in a row that found nothing to do. Deleted after jobs.rules.RUNS_KEPT."""

    __tablename__ = "job_run"

    number: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    key: Mapped[str] = mapped_column(String(160), index=True)
    started_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    outcome: Mapped[str] = mapped_column(String(10))
    """`done`, `failed`, or `broken` when the process ended in the middle."""
    things: Mapped[int] = mapped_column(Integer, default=0)
    times: Mapped[int] = mapped_column(Integer, default=1)
    """How many runs this row stands for."""
    place: Mapped[str] = mapped_column(String(200), default="")
    """The kind of error, and for a plugin the line; never the error's own words."""


class TimekeeperRow(db.Model):
    """A process that runs jobs, with its last sign of life. Deleted a day after it was gone."""

    __tablename__ = "timekeeper"

    id: Mapped[str] = mapped_column(String(22), primary_key=True)
    started_at: Mapped[datetime] = mapped_column(UtcDateTime)
    seen_at: Mapped[datetime] = mapped_column(UtcDateTime)
    left_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    """When it ended in good order."""
