"""What may stand in an archive, which archives stay, when one is overdue, and what is not restored. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from intranet import retention
from intranet.backup.types import BackupRefused, BrokenArchive, Kept, Manifest, Part

FORMAT = 1
OVERDUE = timedelta(days=2)
"""When the last one is older, administrators are told."""
BEFORE_RESTORE_KEPT = retention.span(retention.COPIES)
ENDING, SEALED = ".tar.gz", ".sealed"
DATABASES = {"sqlite": "database.sqlite", "postgresql": "database.dump"}
LEFT_EMPTY = ("feedback_took_part", "feedback_notice")
"""Tables whose rows no backup takes: who has answered an anonymous form, and who is still to be reminded. Beside the
responses of one moment they would tell whose the only one is, and two backups whose came in between. After a restore
those people may answer once more.
"""
FIRST_START, PLUGINS_OFF = "first_start.json", "plugins_off.json"
STAMP = "%Y%m%dT%H%M%SZ"
NAME = re.compile(r"(ankkuri|before-restore)-(\d{8}T\d{6}Z)(?:-\d{1,2})?\.tar\.gz(?:\.sealed)?")
BROUGHT = re.compile(r"[a-z_]{1,40}/[A-Za-z0-9_-]{1,64}\.[a-z0-9]{1,8}")
LARGEST_MANIFEST = 32 * 1024 * 1024


def name_of(now: datetime, *, sealed: bool, before_restore: bool = False) -> str:
    """The archive's file name; names sort by time."""
    kind = "before-restore" if before_restore else "ankkuri"
    return f"{kind}-{now.astimezone(UTC):{STAMP}}{ENDING}{SEALED if sealed else ''}"


def made_at(name: str) -> datetime | None:
    """When an archive of this name was made; None when the name is not one of ours."""
    found = NAME.fullmatch(name)
    if found is None:
        return None
    try:
        return datetime.strptime(found[2], STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None


def to_forget(kept: Iterable[Kept], daily: int, weekly: int, now: datetime) -> list[str]:
    """The archives that have had their time: all but the last of each of the last days and weeks that have one.

    Copies from before a restore are a matter of their own, and stay five weeks. The newest of all always stays.
    """
    old, regular = [], []
    for one in sorted(kept, key=lambda one: (one.made_at, one.name), reverse=True):
        if not one.is_before_restore:
            regular.append(one)
        elif one.made_at < now - BEFORE_RESTORE_KEPT:
            old.append(one.name)
    days, weeks = dict[object, str](), dict[object, str]()
    for one in regular:
        days.setdefault(one.made_at.date(), one.name)
        weeks.setdefault(one.made_at.isocalendar()[:2], one.name)
    staying = {*list(days.values())[:max(daily, 1)], *list(weeks.values())[:weekly]}
    return old + [one.name for one in regular if one.name not in staying]


def is_overdue(kept: Iterable[Kept], site_began: datetime | None, now: datetime) -> bool:
    """Whether the last verified one is too old. A site of today owes none yet."""
    good = [one.made_at for one in kept if one.verified and not one.is_before_restore]
    last = max(good, default=site_began)
    return last is not None and now - last > OVERDUE


# -- manifests --------------------------------------------------------------------------------------------------------


def as_plain(manifest: Manifest) -> dict[str, Any]:
    """For JSON."""
    return {"format": manifest.format, "version": manifest.version, "made_at": manifest.made_at.isoformat(),
            "mode": manifest.mode, "database": manifest.database, "revision": manifest.revision,
            "rows": dict(sorted(manifest.rows.items())),
            "parts": [{"path": part.path, "size": part.size, "sha256": part.sha256} for part in manifest.parts]}


def read_manifest(found: Any, folders: Iterable[str]) -> Manifest:
    """From JSON; raises BrokenArchive for whatever ours does not have, and for places outside of the instance."""
    try:
        if found["format"] != FORMAT:
            raise BackupRefused(f"The archive is of format {int(found['format'])}; this version reads {FORMAT}. "
                                "It was made by a newer Ankkuri: restore it with that one.")
        parts = tuple(Part(str(part["path"]), _count(part["size"]), _digest(part["sha256"]))
                      for part in found["parts"])
        manifest = Manifest(FORMAT, str(found["version"]), datetime.fromisoformat(found["made_at"]),
                            str(found["mode"]), str(found["database"]), str(found["revision"]),
                            {str(table): _count(rows) for table, rows in found["rows"].items()}, parts)
    except (KeyError, TypeError, ValueError, AttributeError) as problem:
        raise BrokenArchive("The archive's manifest cannot be read.") from problem
    paths = [part.path for part in parts]
    known = tuple(folders)
    strange = [path for path in paths if not _may_stand(path, manifest.database, known)]
    if strange or len(set(paths)) != len(paths) or DATABASES.get(manifest.database) not in paths \
            or manifest.made_at.tzinfo is None or manifest.mode not in ("demo", "production"):
        raise BrokenArchive("The archive's manifest names what no backup of ours has"
                            f"{f': {strange[0][:80]!r}' if strange else ''}.")
    return manifest


def _may_stand(path: str, database: str, folders: tuple[str, ...]) -> bool:
    """A short list of places, so that nothing is ever written outside of the instance."""
    if path in (DATABASES.get(database), FIRST_START, PLUGINS_OFF):
        return True
    return BROUGHT.fullmatch(path) is not None and path.partition("/")[0] in folders


def _count(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ValueError("no count")
    return value


def _digest(value: Any) -> str:
    if not isinstance(value, str) or not re.fullmatch("[0-9a-f]{64}", value):
        raise ValueError("no digest")
    return value


def check_rows(found: Mapping[str, int], manifest: Manifest) -> None:
    """Raises BrokenArchive unless the database has as many rows as were there."""
    wrong = sorted(table for table in {*found, *manifest.rows} if found.get(table) != manifest.rows.get(table))
    if wrong:
        raise BrokenArchive(f"The archive's database has other rows than its manifest says: {', '.join(wrong[:5])}.")


def check_fits(manifest: Manifest, *, database: str, mode: str, version: str, revisions: Iterable[str]) -> None:
    """Raises BackupRefused when this program cannot take the archive: another database, a newer version, a demo."""
    if _numbers(manifest.version) > _numbers(version) or manifest.revision not in set(revisions):
        raise BackupRefused(f"The archive was made by version {manifest.version} (tables {manifest.revision}), which "
                            f"this version {version} does not know. Bring the newer version first.")
    if manifest.database != database:
        raise BackupRefused(f"The archive holds a database of {manifest.database}, and DATABASE_URL names one of "
                            f"{database}. Restore it into the kind it came from.")
    if manifest.mode == "demo" and mode != "demo":
        raise BackupRefused("The archive is of a demo, whose accounts have a password that everybody knows. It is "
                            "restored into a demo only: name an empty INSTANCE with MODE=demo.")


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in re.findall(r"\d+", version)[:3])
