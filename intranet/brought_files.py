"""Files that people bring: in a folder of the instance that only the site can read, under a random name.

Which row speaks of which file, the room knows that took it; a file of which none does goes after a day.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Collection
from datetime import datetime, timedelta
from pathlib import Path

from intranet.extensions import current_settings

log = logging.getLogger("ankkuri.files")
FOLDERS = ("event_files", "pictures")
"""Every folder of the instance with such files: what stands here is in the backups."""
ROW_COMES_WITHIN = timedelta(days=1)


def path_of(folder: str, name: str, kind: str) -> Path:
    """Where a file stands; raises ValueError for a folder that no backup would hold."""
    if folder not in FOLDERS:
        raise ValueError(f"{folder} is none of {', '.join(FOLDERS)}")
    return current_settings.instance / folder / f"{name}.{kind}"


def write(path: Path, octets: bytes) -> None:
    """On the disk before any row speaks of it."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(octets)
        file.flush()
        os.fsync(file.fileno())


def names(folder: str) -> set[str]:
    """The names of all files that are there."""
    return {path.stem for path in _files(folder)}


def old_ones(folder: str, now: datetime) -> set[str]:
    """The names of files that would have their row by now: a stop may have come between the two."""
    before = (now - ROW_COMES_WITHIN).timestamp()
    return {path.stem for path in _files(folder) if path.stat().st_mtime < before}


def delete(folder: str, names: Collection[str]) -> int:
    """How many went. What cannot be deleted now is a file without a row, and goes another day."""
    gone = 0
    for path in _files(folder):
        if path.stem in names:
            try:
                path.unlink(missing_ok=True)
                gone += 1
            except OSError as problem:
                log.warning("%s/%s could not be deleted: %s", folder, path.stem, type(problem).__name__)
    return gone


def _files(folder: str) -> list[Path]:
    place = current_settings.instance / folder
    return [path for path in place.iterdir() if path.is_file()] if place.is_dir() else []
