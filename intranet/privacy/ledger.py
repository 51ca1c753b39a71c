"""Who was erased: an empty file for each, named by the id alone, in the instance and beside the backups.

It stands outside of the database, so that a restored backup, or a copy that somebody put back by hand, erases again. A
second folder says for whom something is left to do, so that a process that was killed leaves nothing half done.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import Path

from intranet.extensions import current_settings

ERASED, UNFINISHED = "erased", "erasing"
ID = re.compile("[A-Za-z0-9_-]{22}")


def note(person_id: str) -> None:
    """The person is erased with the commit that comes next."""
    for folder in (_unfinished(), *_folders()):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(folder / person_id, os.O_WRONLY | os.O_CREAT, 0o600))
        _keep_names(folder)


def take_back(person_id: str) -> None:
    """That commit did not come."""
    for folder in (_unfinished(), *_folders()):
        (folder / person_id).unlink(missing_ok=True)


def erased(more: Iterable[Path] = ()) -> set[str]:
    """The ids of all who were erased, as the instance, the backups and further folders of backups know them."""
    return _ids(*_folders(), *(folder / ERASED for folder in more))


def unfinished() -> set[str]:
    """Those for whom something is left to do."""
    return _ids(_unfinished())


def finished(person_ids: Iterable[str]) -> None:
    """Nothing is left to do for these."""
    for one in person_ids:
        (_unfinished() / one).unlink(missing_ok=True)


def _folders() -> tuple[Path, ...]:
    return current_settings.instance / ERASED, current_settings.backup_folder / ERASED


def _unfinished() -> Path:
    return current_settings.instance / UNFINISHED


def _ids(*folders: Path) -> set[str]:
    return {path.name for folder in folders if folder.is_dir() for path in folder.iterdir() if ID.fullmatch(path.name)}


def _keep_names(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
