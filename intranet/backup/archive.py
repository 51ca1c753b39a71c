"""One file with everything in it, its manifest first: written aside and renamed when it is whole, and read back piece
by piece, so that nothing is taken that the manifest does not name, or of another size or digest.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import shutil
import tarfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, cast

from intranet.backup import rules
from intranet.backup.sealing import Opening, Sealing, is_sealed
from intranet.backup.types import BackupRefused, BrokenArchive, Manifest, Part
from intranet.ids import random_id

MANIFEST = "manifest.json"
PIECE = 1024 * 1024
LEAVE_FREE = 64 * 1024 * 1024


class PlainEntry(tarfile.TarInfo):
    """A file and nothing else. Long names and other extensions, which tarfile would take into memory whatever their
    size, no backup of ours has.
    """

    def _proc_member(self, tar: tarfile.TarFile) -> tarfile.TarInfo:
        if self.type != tarfile.REGTYPE:
            raise BrokenArchive("The archive holds something else than files: it is no backup of Ankkuri.")
        return cast(tarfile.TarInfo, super()._proc_member(tar))  # type: ignore[misc]  # not in the types


def part_of(folder: Path, path: str) -> Part:
    """A staged file as the manifest names it."""
    size, found = 0, hashlib.sha256()
    with (folder / path).open("rb") as file:
        while piece := file.read(PIECE):
            size += len(piece)
            found.update(piece)
    return Part(path, size, found.hexdigest())


def write(draft: Path, folder: Path, manifest: Manifest, key: str) -> None:
    """The staged files as one archive, on the disk when this returns."""
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        sink = Sealing(file, key) if key else None
        with gzip.GzipFile("", "wb", 6, cast(IO[bytes], sink or file), mtime=0) as packed, \
                tarfile.open(fileobj=packed, mode="w|", format=tarfile.GNU_FORMAT) as tar:
            said = json.dumps(rules.as_plain(manifest), indent=1).encode()
            (folder / MANIFEST).write_bytes(said)
            for path in (MANIFEST, *(part.path for part in manifest.parts)):
                entry = tarfile.TarInfo(path)
                entry.size, entry.mode = (folder / path).stat().st_size, 0o600
                entry.mtime = int(manifest.made_at.timestamp())
                with (folder / path).open("rb") as content:
                    tar.addfile(entry, content)
        if sink is not None:
            sink.close()
        file.flush()
        os.fsync(file.fileno())


def unpack(archive: Path, folder: Path, key: str, folders: Iterable[str],
           agree: Callable[[Manifest], None] = lambda manifest: None) -> Manifest:
    """Everything in it into a folder, checked on the way; `agree` may refuse before anything is written.

    Raises BackupRefused: WrongKey, BrokenArchive, or what `agree` says.
    """
    with archive.open("rb") as file:
        source = Opening(file, key) if is_sealed(file) else file
        with _told_as_broken(), gzip.GzipFile(fileobj=cast(IO[bytes], source)) as packed, \
                tarfile.open(fileobj=packed, mode="r|", tarinfo=PlainEntry) as tar:
            manifest = _manifest(tar, folders)
            agree(manifest)
            _check_room(manifest, folder)
            for part in manifest.parts:
                _take(tar, part, folder / part.path)
            if tar.next() is not None:
                raise BrokenArchive("The archive holds more than its manifest names.")
            if packed.read(PIECE) and packed.read(1):  # the end says whether all of it was there
                raise BrokenArchive("The archive goes on after its end.")
    return manifest


@contextmanager
def _told_as_broken() -> Iterator[None]:
    try:
        yield
    except (tarfile.TarError, EOFError, zlib.error, gzip.BadGzipFile, json.JSONDecodeError, UnicodeDecodeError,
            RecursionError) as problem:
        raise BrokenArchive("The archive cannot be read: it is cut off, changed, or no backup of Ankkuri.") \
            from problem


def _manifest(tar: tarfile.TarFile, folders: Iterable[str]) -> Manifest:
    entry = tar.next()
    if entry is None or entry.name != MANIFEST or not entry.isreg() or entry.size > rules.LARGEST_MANIFEST:
        raise BrokenArchive("The archive does not begin with a manifest: it is no backup of Ankkuri.")
    content = tar.extractfile(entry)
    return rules.read_manifest(json.loads(content.read() if content else b""), folders)


def _check_room(manifest: Manifest, folder: Path) -> None:
    needed = sum(part.size for part in manifest.parts) + LEAVE_FREE
    free = shutil.disk_usage(folder).free
    if needed > free:
        raise BackupRefused(f"There is no room to unpack the archive: it needs {needed // 1024 ** 2} MB in {folder}, "
                            f"and {free // 1024 ** 2} are free.")


def _take(tar: tarfile.TarFile, part: Part, path: Path) -> None:
    """The next entry, which must be this part and no other."""
    entry = tar.next()
    content = tar.extractfile(entry) if entry is not None and entry.isreg() else None
    if entry is None or content is None or (entry.name, entry.size) != (part.path, part.size):
        raise BrokenArchive(f"The archive lacks {part.path}, or has it in another size.")
    path.parent.mkdir(mode=0o700, exist_ok=True)
    found = hashlib.sha256()
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        while piece := content.read(PIECE):
            found.update(piece)
            file.write(piece)
        file.flush()
        os.fsync(file.fileno())
    if found.hexdigest() != part.sha256:
        raise BrokenArchive(f"In the archive {part.path} is not what was put into it.")


def draft_of(path: Path) -> Path:
    """Beside its last place, under a name that nobody takes for a backup."""
    return path.with_name(f".{path.name}.{random_id()[:8]}.part")


def put_in_place(draft: Path, path: Path) -> None:
    """From now on it is there, also after a power cut. Raises FileExistsError: no archive is ever written over."""
    if path.exists():
        raise FileExistsError(path)
    os.replace(draft, path)
    keep_names(path.parent)


def keep_names(folder: Path) -> None:
    """The folder's own entry on the disk: a renamed file is else only perhaps there after a power cut."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
