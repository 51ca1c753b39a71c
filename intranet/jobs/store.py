"""Rows of timed jobs in and out. They belong to nobody: only administrators see them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from intranet.database import reading_aside
from intranet.jobs.models import JobRow, JobRunRow, TimekeeperRow
from intranet.jobs.types import Run, Standing, Timekeeper

INSERT: dict[str, Any] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}
STANDING = (JobRow.key, JobRow.served_at, JobRow.failures, JobRow.again_at, JobRow.asked_at, JobRow.claimed_by,
            JobRow.claimed_at)
RUN = (JobRunRow.key, JobRunRow.started_at, JobRunRow.ended_at, JobRunRow.outcome, JobRunRow.things, JobRunRow.place,
       JobRunRow.times)
KEEPER = (TimekeeperRow.id, TimekeeperRow.started_at, TimekeeperRow.seen_at, TimekeeperRow.left_at)
LONGEST_PLACE = 200


def standings() -> dict[str, Standing]:
    """How every job stands that was ever seen, by key."""
    with reading_aside() as connection:
        return {row.key: Standing(*row) for row in connection.execute(select(*STANDING))}


def standing(database: Session, first: Standing) -> Standing:
    """How a job stands, in a transaction that nobody else can change it in; kept as `first` when it is new."""
    new = INSERT[database.get_bind().dialect.name](JobRow).values(**asdict(first))
    database.execute(new.on_conflict_do_nothing(index_elements=["key"]))
    return Standing(*database.execute(select(*STANDING).where(JobRow.key == first.key).with_for_update()).one())


def keep(database: Session, standing: Standing) -> None:
    """How the job stands from now on."""
    values = asdict(standing)
    database.execute(update(JobRow).where(JobRow.key == values.pop("key")).values(**values))


def ask_for(database: Session, key: str, now: datetime) -> None:
    """Somebody wants a run; asking twice is asking once."""
    database.execute(update(JobRow).where(JobRow.key == key).values(asked_at=func.coalesce(JobRow.asked_at, now)))


# -- runs -------------------------------------------------------------------------------------------------------------


def note_run(database: Session, run: Run) -> None:
    """One more run. One that found nothing to do is added to the row of the one before that found nothing either:
    a job of every minute would else leave a hundred thousand rows that tell nothing.
    """
    if run.outcome == "done" and not run.things and _lengthen(database, run):
        return
    database.execute(insert(JobRunRow).values(**{**asdict(run), "place": run.place[:LONGEST_PLACE]}))


def _lengthen(database: Session, run: Run) -> bool:
    last = database.execute(select(JobRunRow.number, JobRunRow.outcome, JobRunRow.things, JobRunRow.started_at)
                            .where(JobRunRow.key == run.key).order_by(JobRunRow.number.desc()).limit(1)).one_or_none()
    if last is None or last.outcome != "done" or last.things or last.started_at < run.started_at - timedelta(days=1):
        return False
    database.execute(update(JobRunRow).where(JobRunRow.number == last.number)
                     .values(ended_at=run.ended_at, times=JobRunRow.times + 1))
    return True


def last_runs(keys: Iterable[str], most: int) -> dict[str, list[Run]]:
    """The last runs of each job, the newest first."""
    found: dict[str, list[Run]] = {}
    with reading_aside() as connection:
        for key in keys:
            question = select(*RUN).where(JobRunRow.key == key).order_by(JobRunRow.number.desc()).limit(most)
            found[key] = [Run(*row) for row in connection.execute(question)]  # type: ignore[arg-type]  # one of Outcome
    return found


def forget_runs_before(database: Session, moment: datetime) -> int:
    """Delete older runs; how many rows."""
    gone: Any = database.execute(delete(JobRunRow).where(JobRunRow.started_at < moment))
    return int(gone.rowcount)


# -- timekeepers ------------------------------------------------------------------------------------------------------


def keepers() -> list[Timekeeper]:
    """Those that are there, and those that were until lately."""
    with reading_aside() as connection:
        return [Timekeeper(*row) for row in connection.execute(select(*KEEPER))]


def keepers_now(database: Session) -> list[Timekeeper]:
    """The same, within a transaction."""
    return [Timekeeper(*row) for row in database.execute(select(*KEEPER))]


def sign_of_life(database: Session, keeper: str, now: datetime) -> None:
    """This timekeeper is alive."""
    new = INSERT[database.get_bind().dialect.name](TimekeeperRow).values(id=keeper, started_at=now, seen_at=now,
                                                                          left_at=None)
    database.execute(new.on_conflict_do_update(index_elements=["id"], set_={"seen_at": now, "left_at": None}))


def leave(database: Session, keeper: str, now: datetime) -> None:
    """This timekeeper ends in good order."""
    database.execute(update(TimekeeperRow).where(TimekeeperRow.id == keeper).values(seen_at=now, left_at=now))


def forget_claims(database: Session, now: datetime) -> None:
    """No timekeeper is there, and no job is being run or tried again."""
    database.execute(update(TimekeeperRow).where(TimekeeperRow.left_at.is_(None)).values(left_at=now))
    database.execute(update(JobRow).where(JobRow.claimed_by != "").values(claimed_by="", claimed_at=None))


def forget_keepers_before(database: Session, moment: datetime, but: str) -> None:
    """Delete those that have shown no sign since then, but one."""
    database.execute(delete(TimekeeperRow).where(TimekeeperRow.seen_at < moment, TimekeeperRow.id != but))
