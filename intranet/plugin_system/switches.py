"""Which plugins are switched off: one small file in the instance, read before the database is and by every process."""

from __future__ import annotations

import fcntl
import json
import logging
import os
from pathlib import Path

log = logging.getLogger("ankkuri.plugins")
OFF_FILE = "plugins_off.json"


class Switches:
    """The switches of one instance, as this process saw them last."""

    def __init__(self, instance: Path) -> None:
        self._path = instance / OFF_FILE
        self._seen: tuple[int, int] | None = None
        self._off: frozenset[str] = frozenset()

    def changed(self) -> bool:
        """Whether somebody used a switch since the last look; the first look is none. Costs one look at a file's time.
        """
        before, self._seen = self._seen, self._now()
        return before is not None and before != self._seen

    def off(self) -> frozenset[str]:
        """The names of the plugins that are off. A file that cannot be read leaves everything as it was."""
        self._seen = self._now()
        try:
            self._off = frozenset(json.loads(self._path.read_text(encoding="utf-8")))
        except FileNotFoundError:
            self._off = frozenset()
        except (OSError, ValueError, TypeError) as problem:
            log.error("%s cannot be read, so every plugin stays as it was: %s", OFF_FILE, problem)
        return self._off

    def turn(self, name: str, on: bool) -> None:
        """Switch one. The file is written anew even if it says the same: every process then reads the plugin again.

        Raises OSError when the instance cannot be written.
        """
        with self._path.with_suffix(".lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)  # two who switch at once lose nobody's switch
            off = set(self.off())
            off.discard(name) if on else off.add(name)
            draft = self._path.with_suffix(".draft")
            draft.write_text(json.dumps(sorted(off)), encoding="utf-8")
            os.replace(draft, self._path)
        self._seen = (0, 0)

    def _now(self) -> tuple[int, int]:
        try:
            now = self._path.stat()
        except OSError:
            return 0, 0
        return now.st_mtime_ns, now.st_ino
