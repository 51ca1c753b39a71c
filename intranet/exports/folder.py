"""A folder that we write files into: each whole or not at all, none outside it, and nothing through a link."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

LARGEST = 2_000_000
"""Octets. A file of ours is far smaller; what is larger is left alone, and not read into memory."""
FOLDER = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW


@dataclass(frozen=True)
class Odd:
    """Something in the folder that is no file of ours: it is neither read nor replaced."""

    why: str


FileKind = Literal["write", "same", "remove", "left", "failed"]


@dataclass(frozen=True)
class FileStep:
    """What an export does with one file, or did; `failed` when the disk refused it."""

    kind: FileKind
    name: str
    octets: bytes = field(default=b"", repr=False)
    why: str = ""
    """The reason, in English for the console, why a file is removed or left as it is."""


class Folder:
    """An open folder. It stays the same one even when somebody moves it or puts a link in its place."""

    def __init__(self, place: int) -> None:
        self._place = place

    def contents(self, suffix: str) -> dict[str, bytes | Odd]:
        """What stands under the names that end so."""
        with os.scandir(self._place) as found:
            names = sorted(one.name for one in found if one.name.endswith(suffix))
        return {name: self._content(name) for name in names}

    def put(self, name: str, octets: bytes) -> None:
        """The file with this content; what was there before is there until the new one is whole and on the disk."""
        _must_be_a_name(name)
        draft = f".{name}.new"
        with suppress(FileNotFoundError):
            os.unlink(draft, dir_fd=self._place)
        mode = 0o644
        with suppress(FileNotFoundError):
            mode = stat.S_IMODE(os.stat(name, dir_fd=self._place, follow_symlinks=False).st_mode)
        try:
            handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600, dir_fd=self._place)
            with os.fdopen(handle, "wb") as file:
                file.write(octets)
                file.flush()
                os.fchmod(file.fileno(), mode)
                os.fsync(file.fileno())
            os.replace(draft, name, src_dir_fd=self._place, dst_dir_fd=self._place)
        except BaseException:
            with suppress(OSError):
                os.unlink(draft, dir_fd=self._place)
            raise
        os.fsync(self._place)

    def remove(self, name: str) -> None:
        """Take a file away."""
        _must_be_a_name(name)
        os.unlink(name, dir_fd=self._place)
        os.fsync(self._place)

    def carry_out(self, steps: Iterable[FileStep]) -> tuple[FileStep, ...]:
        """Do each step, and say what became of it. What cannot be done costs no other."""
        return tuple(self._done(step) for step in steps)

    def _done(self, step: FileStep) -> FileStep:
        try:
            if step.kind == "write":
                self.put(step.name, step.octets)
            elif step.kind == "remove":
                self.remove(step.name)
        except OSError as problem:
            return replace(step, kind="failed", why=problem.strerror or "an error")
        return step

    def _content(self, name: str) -> bytes | Odd:
        try:
            facts = os.stat(name, dir_fd=self._place, follow_symlinks=False)
            if stat.S_ISLNK(facts.st_mode):
                return Odd("it is a link")
            if not stat.S_ISREG(facts.st_mode):
                return Odd("it is no file")
            if facts.st_size > LARGEST:
                return Odd(f"it has {facts.st_size} bytes")
            handle = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=self._place)
            with os.fdopen(handle, "rb") as file:
                return file.read(LARGEST + 1)
        except OSError as problem:
            return Odd(f"it cannot be read ({problem.strerror})")


@contextmanager
def open_folder(path: Path) -> Iterator[Folder]:
    """The folder at `path`, made when it is not there. Raises OSError, also when a link stands in its place."""
    path.mkdir(parents=True, exist_ok=True)
    place = os.open(path, FOLDER)
    try:
        yield Folder(place)
    finally:
        os.close(place)


def contents_of(path: Path, suffix: str) -> dict[str, bytes | Odd]:
    """What stands in a folder under the names that end so; nothing when there is no such folder.

    For reading alone a link in the folder's place is followed. Raises OSError.
    """
    try:
        place = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    except FileNotFoundError:
        return {}
    try:
        return Folder(place).contents(suffix)
    finally:
        os.close(place)


def _must_be_a_name(name: str) -> None:
    """Refuse what could lead elsewhere, should a caller ever hand it in."""
    if not name or name in (".", "..") or "/" in name or "\0" in name or os.sep in name:
        raise ValueError("a file's name without a folder is wanted")
