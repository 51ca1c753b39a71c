"""When a job is due, who may run it, and what follows from a run. Pure: times are handed in."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from intranet import retention
from intranet.jobs.types import Standing, Timekeeper
from intranet.plugin_system.timing import EveryMinutes, When, latest

RUNS_KEPT = retention.span(retention.RUNS_OF_JOBS)
SIGN_OF_LIFE = timedelta(seconds=20)
"""So often a timekeeper shows that it is alive."""
GONE_AFTER = timedelta(seconds=90)
"""One that has shown no sign for this long is gone, and what it was running is anybody's again."""
LONGEST_RUN = timedelta(minutes=30)
LONGEST_WAIT = timedelta(hours=1)


def first_standing(key: str, when: When, now: datetime) -> Standing:
    """How a job stands that was not there before: at a set hour only times to come count, the rest begins at once."""
    return Standing(key, None if isinstance(when, EveryMinutes) else latest(when, now))


def is_due(when: When, standing: Standing, now: datetime) -> bool:
    """Whether it is to be run now. However many of its times were missed, they are made up for by one run."""
    if standing.asked_at is not None:
        return True
    if standing.failures:
        return standing.again_at is None or standing.again_at <= now
    # a time in the future was kept by a clock that ran ahead
    return standing.served_at is None or not latest(when, now) <= standing.served_at <= now


def is_free(standing: Standing, alive: Collection[str], me: str) -> bool:
    """Whether no other runs it: claims of those that are gone do not count, nor does one of mine that was not ended."""
    return standing.claimed_by in ("", me) or standing.claimed_by not in alive


def claimed(standing: Standing, by: str, now: datetime) -> Standing:
    """Begun by this timekeeper."""
    return replace(standing, claimed_by=by, claimed_at=now)


def done(standing: Standing, when: When) -> Standing:
    """After a run that went well. A wish that came during the run is still open."""
    started = standing.claimed_at
    assert started is not None
    return replace(standing, served_at=latest(when, started), failures=0, again_at=None, claimed_by="",
                   claimed_at=None, asked_at=_open_wish(standing, started))


def failed(standing: Standing, now: datetime) -> Standing:
    """After a run that failed or was cut off: it waits, each time longer."""
    started = standing.claimed_at or now
    failures = standing.failures + 1
    return replace(standing, failures=failures, again_at=now + wait_after(failures), claimed_by="", claimed_at=None,
                   asked_at=_open_wish(standing, started))


def wait_after(failures: int) -> timedelta:
    """1, 2, 4, 8 … minutes, an hour at most."""
    return min(timedelta(minutes=2 ** min(failures - 1, 10)), LONGEST_WAIT)


def alive(keepers: Iterable[Timekeeper], now: datetime) -> set[str]:
    """The timekeepers that are there."""
    return {one.id for one in keepers if one.left_at is None and one.seen_at > now - GONE_AFTER}


def _open_wish(standing: Standing, started: datetime) -> datetime | None:
    return standing.asked_at if standing.asked_at is not None and standing.asked_at > started else None
