"""What a backup is: its parts, what is said of it, and why one is not made or not taken."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


class BackupRefused(Exception):
    """A sentence for the operator: what was found, and what to do. Nothing was changed."""


class BrokenArchive(BackupRefused):
    """The archive is not what was written: cut off, changed, or never one of ours."""


class WrongKey(BackupRefused):
    """The archive is sealed, and with another key than the one that was given."""


class SiteRuns(BackupRefused):
    """Somebody works with the instance."""


@dataclass(frozen=True)
class Part:
    """One file in an archive."""

    path: str
    size: int
    sha256: str


@dataclass(frozen=True)
class Manifest:
    """What an archive says of itself, before anything else in it."""

    format: int
    version: str
    """Of the program that made it."""
    made_at: datetime
    mode: str
    """`demo` or `production`."""
    database: str
    """`sqlite` or `postgresql`."""
    revision: str
    """The last migration that the database had seen."""
    rows: dict[str, int]
    """How many rows each table had."""
    parts: tuple[Part, ...]

    @property
    def brought(self) -> int:
        """How many of them people brought: the database and what the site keeps for itself are not counted."""
        return sum("/" in part.path for part in self.parts)


@dataclass(frozen=True)
class Kept:
    """An archive in the folder of backups, with what was noted when it was made."""

    name: str
    made_at: datetime
    size: int
    verified: bool = False
    """It was opened again and everything in it was checked, and its size is still the same."""
    sealed: bool = False
    seconds: float = 0.0
    rows: int = 0
    files: int = 0

    @property
    def is_before_restore(self) -> bool:
        """Whether it is what a restore replaced."""
        return self.name.startswith("before-restore")


@dataclass(frozen=True)
class Made:
    """A backup that was just made."""

    path: str
    size: int
    sha256: str
    seconds: float
    sealed: bool
    manifest: Manifest


@dataclass(frozen=True)
class Standing:
    """What an administrator sees of the backups."""

    kept: tuple[Kept, ...] = ()
    """The newest first."""
    is_overdue: bool = False
    """Whether the last good one is too old."""
    is_kept: bool = False
    """Whether a timekeeper is there to make one."""
    is_running: bool = False
    is_asked: bool = False
    failures: int = 0
    """How many tries in a row have failed."""

    @property
    def good(self) -> list[Kept]:
        """Those that were verified, but for copies from before a restore: they hold what was given up."""
        return [one for one in self.kept if one.verified and not one.is_before_restore]
