"""From an archive back to an instance: everything is unpacked and checked aside before anything is changed, and a note
in the instance says until the end that it is not whole, so that no site starts on half of it.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from intranet import __version__, brought_files
from intranet.backup import actions, archive, postgres_copy, rules, sqlite_copy, store
from intranet.backup.sealing import is_sealed
from intranet.backup.types import BackupRefused, Manifest, SiteRuns
from intranet.database import db, reading_aside
from intranet.extensions import current_settings
from intranet.jobs import actions as jobs
from intranet.running import UNFINISHED, Taken, alone
from intranet.settings import KEPT_FILE

Say = Callable[[str], None]


def restore(source: Path, now: datetime, *, replace: bool, unsealed: bool, revisions: list[str], say: Say,
            finish: Callable[[Manifest], None]) -> None:
    """Bring back what an archive holds; raises BackupRefused with a sentence, before anything was changed.

    With a key only sealed archives are taken, unless `unsealed` says otherwise: what is in one runs as one's own data.
    What was there is copied first. Whoever was cut off runs the same again. `finish` is called when all of it is there,
    before anybody else may use the instance.
    """
    if not source.is_file():
        raise BackupRefused(f"There is no archive {source}.")
    with source.open("rb") as file:
        if current_settings.backup_key and not unsealed and not is_sealed(file):
            raise BackupRefused("BACKUP_KEY is set, but this archive is not sealed: anybody could have made it. If it "
                                "is your own, from before there was a key, run this again with --unsealed.")
    try:
        with alone(current_settings.instance):
            _refuse_running()
            with actions.staged() as stage:
                manifest = _restore(source, stage, now, replace=replace, revisions=revisions, say=say)
            finish(manifest)
    except Taken as problem:
        raise SiteRuns("A site is running on this instance (its processes hold running.lock): stop it first.") \
            from problem


def _refuse_running() -> None:
    """A site on another machine, with the same PostgreSQL: its timekeeper has shown a sign of life lately."""
    db.session.remove()
    try:
        alive = _is_there() and jobs.is_kept()
    except DBAPIError:  # a database without these tables, or one that cannot be read
        alive = False
    db.engine.dispose()
    if alive:
        raise SiteRuns("A site is running on this database (its timekeeper showed a sign of life in the last two "
                       "minutes): stop it first, and wait until it is still.")


def _is_there() -> bool:
    """Whether there is a database to ask; opening a SQLite one that is not there would make it."""
    return db.engine.dialect.name != "sqlite" or _database_file().exists()


def _database_file() -> Path:
    return Path(db.engine.url.database or "")


def _is_empty() -> bool:
    instance = current_settings.instance
    if (instance / KEPT_FILE).exists() or any((instance / folder).exists() for folder in brought_files.FOLDERS):
        return False
    if db.engine.dialect.name == "sqlite":
        return sqlite_copy.is_empty(_database_file())
    return not _tables_there()


def _tables_there() -> list[str]:
    with reading_aside() as connection:
        return store.tables(connection)


def _restore(source: Path, stage: Path, now: datetime, *, replace: bool, revisions: list[str], say: Say) -> Manifest:
    instance, kind = current_settings.instance, db.engine.dialect.name

    def agree(manifest: Manifest) -> None:
        rules.check_fits(manifest, database=kind, mode=current_settings.mode, version=__version__,
                         revisions=revisions)

    manifest = archive.unpack(source, stage, current_settings.backup_key, brought_files.FOLDERS, agree)
    actions.verify_database(stage, manifest)
    say(f"The archive is whole: {manifest.made_at:%Y-%m-%d %H:%M} UTC, version {manifest.version}, "
        f"{sum(manifest.rows.values())} rows, {manifest.brought} pictures and files of events.")
    which = hashlib.sha256(json.dumps(rules.as_plain(manifest)).encode()).hexdigest()
    begun = _begun(instance)
    if begun and begun != which and not replace:
        raise BackupRefused("The restore of another archive was cut off here. Run that one again, or this one with "
                            "--replace.")
    if not begun and not _is_empty():
        if not replace:
            raise BackupRefused(f"There is a site in {instance} already. With --replace it is copied first, and then "
                                "what it holds is replaced by the archive.")
        _copy_first(now, say)
    _note_begun(instance, which)
    _bring_files(stage, instance, manifest)
    _bring_database(stage, manifest)
    _bring_kept(stage, instance, manifest)
    _forget_strangers(instance, manifest)
    (instance / UNFINISHED).unlink()
    archive.keep_names(instance)
    return manifest


def _begun(instance: Path) -> str:
    """Which archive was being restored when a restore was cut off; empty when none was."""
    try:
        return str(json.loads((instance / UNFINISHED).read_text(encoding="utf-8"))["archive"])
    except FileNotFoundError:
        return ""
    except (OSError, ValueError, KeyError, TypeError):
        return "unknown"


def _note_begun(instance: Path, which: str) -> None:
    _write(instance / UNFINISHED, json.dumps({"archive": which}).encode())


def _write(path: Path, octets: bytes) -> None:
    """Whole or not at all."""
    draft = path.with_name(f".{path.name}.draft")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(octets)
        file.flush()
        os.fsync(file.fileno())
    os.replace(draft, path)
    archive.keep_names(path.parent)


def _copy_first(now: datetime, say: Say) -> None:
    """What is there now, in the folder of backups; a database that cannot be read is kept as it is, file by file."""
    folder = current_settings.backup_folder
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        made = actions.make(folder, now, before_restore=True)
    except BackupRefused as problem:
        if db.engine.dialect.name != "sqlite":
            raise BackupRefused(f"What is there now cannot be copied first ({problem}), so nothing was changed. Empty "
                                "the database yourself if it is of no use any more.") from problem
        aside = folder / f"before-restore-{now:{rules.STAMP}}"
        aside.mkdir(mode=0o700)
        sqlite_copy.keep_aside(_database_file(), aside)
        for name in (KEPT_FILE, rules.PLUGINS_OFF):
            if (current_settings.instance / name).exists():
                shutil.copyfile(current_settings.instance / name, aside / name)
        for folder_name in brought_files.FOLDERS:
            if (current_settings.instance / folder_name).is_dir():
                shutil.copytree(current_settings.instance / folder_name, aside / folder_name)
        say(f"What was there cannot be read ({problem}). It is kept as it is in {aside}.")
    else:
        actions.note(made)
        say(f"What was there is in {made.path}.")


def _bring_files(stage: Path, instance: Path, manifest: Manifest) -> None:
    """First: a file without a row does no harm, a row without a file does."""
    for path in (part.path for part in manifest.parts if "/" in part.path):
        (instance / path).parent.mkdir(mode=0o700, exist_ok=True)
        _write(instance / path, (stage / path).read_bytes())


def _bring_database(stage: Path, manifest: Manifest) -> None:
    path = stage / rules.DATABASES[manifest.database]
    if manifest.database == "sqlite":
        sqlite_copy.put_in_place(path, _database_file())
        return
    postgres_copy.put_in_place(db.engine.url, path, _tables_there())
    db.engine.dispose()
    with reading_aside() as connection:
        rules.check_rows(store.rows(connection), manifest)


def _bring_kept(stage: Path, instance: Path, manifest: Manifest) -> None:
    """Mode, secret and switched-off plugins are those of the archive; what it has not, is not there."""
    paths = {part.path for part in manifest.parts}
    for name in (rules.FIRST_START, rules.PLUGINS_OFF):
        if name in paths:
            _write(instance / name, (stage / name).read_bytes())
        elif name == rules.PLUGINS_OFF:
            (instance / name).unlink(missing_ok=True)


def _forget_strangers(instance: Path, manifest: Manifest) -> None:
    """Files that belong to what was replaced: no row speaks of them any more, and the copy has them."""
    paths = {part.path for part in manifest.parts}
    for folder in brought_files.FOLDERS:
        for path in (instance / folder).glob("*"):
            if path.is_file() and f"{folder}/{path.name}" not in paths:
                path.unlink(missing_ok=True)
