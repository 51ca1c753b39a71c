"""Whether a site is running on an instance: its processes hold a lock on a file there as long as one of them lives.

The kernel lets go of it however they end, so there is no lock that a power cut leaves behind.
"""

from __future__ import annotations

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

LOCK_FILE = "running.lock"
UNFINISHED = "restoring.json"
"""There while a restore is under way, and after one that was cut off."""
GLANCE_SECONDS = 1.0
"""Somebody who only looks whether a site runs holds the lock for a moment."""
held: list[int] = []
"""Open files of this process, and of the workers that are forked from it."""


class Taken(Exception):
    """Others hold the lock in a way that does not go together with ours."""


def stay(instance: Path) -> None:
    """This process and its children run the site until they end. Raises Taken while a restore works there."""
    held.append(_lock(instance, fcntl.LOCK_SH))
    os.utime(instance / LOCK_FILE)


def began_at(instance: Path) -> datetime:
    """When the site that runs there began to start, by the time of the file: who only looks does not change it."""
    return datetime.fromtimestamp((instance / LOCK_FILE).stat().st_mtime, UTC)


@contextmanager
def alone(instance: Path) -> Iterator[None]:
    """No site runs there meanwhile, and none starts. Raises Taken when one does."""
    descriptor = _lock(instance, fcntl.LOCK_EX)
    try:
        yield
    finally:
        os.close(descriptor)


def _lock(instance: Path, how: int) -> int:
    instance.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor = os.open(instance / LOCK_FILE, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    until = time.monotonic() + (GLANCE_SECONDS if how == fcntl.LOCK_SH else 0)
    while True:
        try:
            fcntl.flock(descriptor, how | fcntl.LOCK_NB)
        except BlockingIOError as problem:
            if time.monotonic() > until:
                os.close(descriptor)
                raise Taken from problem
            time.sleep(0.05)
        else:
            return descriptor
