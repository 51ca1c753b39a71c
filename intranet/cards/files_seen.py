"""Remembers what a folder of cards held until one of its files changes: a curator's shelf need not read it anew."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from intranet.cards.reading import CardFolder, read_cards


def look_through(folder: Path, worksheets: frozenset[str]) -> CardFolder:
    """The folder as it is now."""
    return _read(folder, worksheets, _facts(folder))


def _facts(folder: Path) -> tuple[tuple[str, int, int], ...]:
    """Name, size and time of every file; a file that vanishes just now counts as gone."""
    found = []
    for path in sorted(folder.glob("*.md")) if folder.is_dir() else []:
        try:
            stat = path.stat()
        except OSError:
            continue
        found.append((path.name, stat.st_size, stat.st_mtime_ns))
    return tuple(found)


@lru_cache(maxsize=4)
def _read(folder: Path, worksheets: frozenset[str], facts: tuple[tuple[str, int, int], ...]) -> CardFolder:
    return read_cards(folder, worksheets)
