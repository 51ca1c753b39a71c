"""What the doctor asks the machine: modes of files, room, versions of packages. It reads nobody's files."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

OTHERS = 0o077
COPY_IS_OLD = timedelta(days=30)
LOCKED = re.compile(r"^([a-z0-9][a-z0-9._-]*)(?:\[[^\]]*\])?==([^ ;\\]+) *(;)?", re.MULTILINE | re.IGNORECASE)


def open_paths(instance: Path) -> tuple[str, ...]:
    """What others may read, write or list in the instance, itself among it."""
    if not instance.is_dir():
        return ()
    return tuple(str(path.relative_to(instance.parent)) for path in sorted(_everything(instance))
                 if not path.is_symlink() and path.stat().st_mode & OTHERS)


def _everything(instance: Path) -> Iterator[Path]:
    yield instance
    for folder, folders, files in os.walk(instance):
        yield from (Path(folder) / name for name in (*folders, *files))


def unwritable(folders: Iterable[Path]) -> tuple[str, ...]:
    """Those of the folders that are there and cannot be written into, or cannot be made."""
    return tuple(str(folder) for folder in folders
                 if not os.access(folder if folder.is_dir() else _nearest(folder), os.W_OK | os.X_OK))


def _nearest(path: Path) -> Path:
    """The path itself, or the folder above it that is there."""
    return next(one for one in (path, *path.parents) if one.exists())


def file_system(path: Path) -> str:
    """The kind of file system that the path lies on, as Linux says it; empty elsewhere."""
    found, best = "", -1
    try:
        lines = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    for line in lines:
        _, place, kind, *_ = line.split(" ")
        if len(place) >= best and path.is_relative_to(place.replace("\\040", " ")):
            found, best = kind, len(place)
    return found


def free_octets(path: Path) -> int:
    """What somebody who is not root can still write there."""
    found = os.statvfs(_nearest(path))
    return found.f_bavail * found.f_frsize


def lie_apart(one: Path, other: Path) -> bool:
    """Whether the two are on different file systems."""
    return _nearest(one).stat().st_dev != _nearest(other).stat().st_dev


def zone_is_known() -> bool:
    """Whether this machine, or a package, has the rules of Finnish time."""
    try:
        ZoneInfo("Europe/Helsinki")
    except (ZoneInfoNotFoundError, OSError, ValueError):
        return False
    return True


def other_packages(lock: Path) -> tuple[tuple[str, str, str], ...]:
    """Packages whose version is not the lock's: name, version of the lock, version found.

    What the lock wants for some machines only may be missing.
    """
    wrong = []
    for name, wanted, marked in LOCKED.findall(lock.read_text(encoding="utf-8")):
        try:
            found = version(name)
        except PackageNotFoundError:
            found = ""
        if found != wanted and (found or not marked):
            wrong.append((name, wanted, found))
    return tuple(wrong)


def old_copies(instance: Path, now: datetime) -> tuple[str, ...]:
    """Copies that were made before tables were brought up to date, more than a month ago."""
    before = (now - COPY_IS_OLD).timestamp()
    return tuple(sorted(path.name for path in instance.glob("before-*.sqlite") if path.stat().st_mtime < before))


def waiting_mails(instance: Path) -> tuple[int, datetime | None]:
    """How many lie in the outbox, and since when the oldest does."""
    times = [path.stat().st_mtime for path in (instance / "outbox").glob("*.eml")]
    return len(times), datetime.fromtimestamp(min(times), UTC) if times else None
