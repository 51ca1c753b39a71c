"""From the folder of plugins to loaded plugins: manifest, part files, code, each step fenced.

Knows no feature room: a room that understands a part file hands in a reader for it.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

from intranet.plugin_system.code import CodeMistake, import_code
from intranet.plugin_system.guides import Guide, read_guides
from intranet.plugin_system.manifest import FILE, Manifest, read_manifest
from intranet.plugin_system.types import Reason
from intranet.text.complaints import Complaint, errors_of
from intranet.text.definitions import unreadable

log = logging.getLogger("ankkuri.plugins")

PartReader = Callable[[Path, str], tuple[Any, list[Complaint]]]
"""Takes the part file's path and the plugin's name; gives the definition, or None, and every complaint."""


@dataclass
class LoadedPlugin:
    """One folder of plugins/ as it was understood."""

    name: str
    folder: Path
    manifest: Manifest | None = None
    parts: dict[str, Any] = field(default_factory=dict)
    """Definitions by part file's name."""
    guides: dict[str, Guide] = field(default_factory=dict)
    """Prose on its use, by language."""
    code: ModuleType | None = None
    reasons: list[Reason] = field(default_factory=list)
    switched_off: bool = False

    @property
    def fingerprint(self) -> str:
        """Changes when any file of the plugin changes."""
        files = [path for path in self.folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
        return f"{len(files)}-{max((path.stat().st_mtime_ns for path in files), default=0)}"


def plugin_folders(plugins: Path) -> list[Path]:
    """The folders that are plugins, by name; hidden ones and files beside them are not."""
    if not plugins.is_dir():
        return []
    return sorted(path for path in plugins.iterdir() if path.is_dir() and path.name[0] not in "._")


def load_plugin(folder: Path, readers: Mapping[str, PartReader], *, switched_off: bool = False) -> LoadedPlugin:
    """Read one plugin. Never raises: what is wrong stands in its reasons, and the other parts work.

    A plugin whose manifest is wrong does nothing, but its other files are read too: all mistakes are told at once. A
    switched-off one is never imported; its manifest alone is read, for the admin's page.
    """
    plugin = LoadedPlugin(folder.name, folder, switched_off=switched_off)
    try:
        manifest, complaints = read_manifest(folder)
    except Exception as problem:
        manifest, complaints = None, [unreadable(f"{folder.name}/{FILE}", problem)]
    plugin.manifest = manifest
    plugin.reasons += [_reason(FILE, complaint) for complaint in complaints]
    if switched_off:
        return plugin
    _read_parts(plugin, readers)
    guides, complaints = read_guides(folder)
    plugin.reasons += [_reason("guide", complaint) for complaint in complaints]
    if manifest is None:
        plugin.parts.clear()
    else:
        plugin.guides = guides
        try:
            plugin.code = import_code(folder)
        except CodeMistake as mistake:
            plugin.reasons += [_reason("plugin.py", complaint) for complaint in mistake.complaints]
    for reason in plugin.reasons:
        log.warning("plugin %s: %s", plugin.name, reason.words)
    return plugin


def _read_parts(plugin: LoadedPlugin, readers: Mapping[str, PartReader]) -> None:
    for part_file, reader in readers.items():
        path = plugin.folder / part_file
        if not path.exists():
            continue
        try:
            definition, complaints = reader(path, plugin.name)
        except Exception as problem:
            definition, complaints = None, [unreadable(f"{plugin.name}/{part_file}", problem)]
        plugin.reasons += [_reason(part_file, complaint) for complaint in complaints]
        if definition is not None and not errors_of(complaints):
            plugin.parts[part_file] = definition


def _reason(part: str, complaint: Complaint) -> Reason:
    return Reason(part, complaint.sentence(), complaint)
