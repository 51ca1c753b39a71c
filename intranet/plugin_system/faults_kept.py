"""Which parts of which plugins failed while running, kept in the instance so that every process knows it.

A fault counts until the plugin's files change or an admin tries the part again.
"""

from __future__ import annotations

import json
import os
import secrets
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True)
class KeptFault:
    """One part that is switched off: the plugin, the part (a hook's name, or `rendering …`), and why."""

    plugin: str
    part: str
    words: str
    fingerprint: str
    """What the plugin's files were like when it failed."""


class FaultShelf:
    """A small file for each fault in one folder. A folder that cannot be written keeps them for this process."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._only_here: dict[tuple[str, str], KeptFault] = {}
        self._seen: int | None = None
        self._found: dict[tuple[str, str], KeptFault] = {}

    def keep(self, fault: KeptFault) -> None:
        """Remember a fault."""
        try:
            self.folder.mkdir(mode=0o700, exist_ok=True)
            draft = self.folder / f".{secrets.token_hex(6)}"
            draft.write_text(json.dumps(asdict(fault)), encoding="utf-8")
            os.replace(draft, self._path(fault.plugin, fault.part))
        except OSError:
            self._only_here[fault.plugin, fault.part] = fault

    def forget(self, plugin: str) -> None:
        """Try the plugin's parts again."""
        for key in [key for key in self._only_here if key[0] == plugin]:
            del self._only_here[key]
        for path in self.folder.glob(f"{plugin}--*.json"):
            path.unlink(missing_ok=True)

    def all(self) -> dict[tuple[str, str], KeptFault]:
        """Every kept fault by plugin and part; the folder is read again only when it changed."""
        try:
            changed = self.folder.stat().st_mtime_ns
        except OSError:
            return dict(self._only_here)
        if changed != self._seen:
            self._found = {}
            for path in self.folder.glob("*.json"):
                try:
                    fault = KeptFault(**json.loads(path.read_text(encoding="utf-8")))
                except (OSError, ValueError, TypeError):
                    continue
                self._found[fault.plugin, fault.part] = fault
            self._seen = changed
        return {**self._only_here, **self._found}

    def _path(self, plugin: str, part: str) -> Path:
        readable = "".join(letter if letter.isalnum() or letter == "_" else "-" for letter in part)[:80]
        return self.folder / f"{plugin}--{readable}.json"
