"""What is known of a timed job: how it stands, its runs, and who runs it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from intranet.plugin_system.types import TimedJob

Outcome = Literal["done", "failed", "broken"]
"""`broken`: the process ended in the middle of the run."""


@dataclass(frozen=True)
class Registered:
    """A job with its key, which is unique in the house, and with who handed it in."""

    key: str
    job: TimedJob
    contributor: str
    plugin: str = ""
    """The plugin's name; empty for a room of the core."""


@dataclass(frozen=True)
class Standing:
    """How a job stands."""

    key: str
    served_at: datetime | None = None
    """The last of its times that was dealt with; None before the first."""
    failures: int = 0
    """How many runs in a row have failed."""
    again_at: datetime | None = None
    """When it is tried again; None unless it failed."""
    asked_at: datetime | None = None
    """When somebody asked for a run that has not been made yet."""
    claimed_by: str = ""
    """The timekeeper that is running it."""
    claimed_at: datetime | None = None


@dataclass(frozen=True)
class Run:
    """One run, or several in a row that found nothing to do. Never words that people wrote."""

    key: str
    started_at: datetime
    ended_at: datetime | None
    outcome: Outcome
    things: int = 0
    """How many things were done."""
    place: str = ""
    """What kind of error it was, and for a plugin on which line."""
    times: int = 1


@dataclass(frozen=True)
class Timekeeper:
    """A process that runs jobs."""

    id: str
    started_at: datetime
    seen_at: datetime
    left_at: datetime | None = None


@dataclass(frozen=True)
class JobShown:
    """A job for the administrator's page."""

    key: str
    words: str
    plugin: str
    when: object
    standing: Standing
    next_at: datetime
    is_running: bool
    runs: tuple[Run, ...] = ()
    """The last ones, the newest first."""


@dataclass(frozen=True)
class JobsShown:
    """Every job, and whether somebody runs them."""

    jobs: tuple[JobShown, ...]
    keeper_seen_at: datetime | None
    """The last sign of life of any timekeeper."""
    is_kept: bool
    """Whether one is alive."""
