"""From places of plugins to loaded plugins: manifest, part files, code, each step fenced.

Knows no feature room: a room that understands a part file hands in a reader for it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

from intranet.plugin_system.code import CodeMistake, import_code
from intranet.plugin_system.guides import Guide, read_guides
from intranet.plugin_system.manifest import FILE, Manifest, read_manifest
from intranet.plugin_system.places import Place, fingerprint
from intranet.plugin_system.types import Reason
from intranet.text.complaints import Complaint, errors_of
from intranet.text.definitions import unreadable

PartReader = Callable[[Path, str], tuple[Any, list[Complaint]]]
"""Takes the part file's path and the plugin's name; gives the definition, or None, and every complaint."""


@dataclass
class LoadedPlugin:
    """One plugin as it was understood."""

    name: str
    folder: Path
    package: str = ""
    """The distribution that brings it; empty for a folder of plugins/."""
    manifest: Manifest | None = None
    parts: dict[str, Any] = field(default_factory=dict)
    """Definitions by part file's name."""
    guides: dict[str, Guide] = field(default_factory=dict)
    """Prose on its use, by language."""
    code: ModuleType | None = None
    reasons: list[Reason] = field(default_factory=list)
    switched_off: bool = False
    read_as: str = ""
    """The fingerprint of its files as they were read."""

    @property
    def fingerprint(self) -> str:
        """Changes when any file of the plugin changes."""
        return fingerprint(self.folder)


def load_plugin(place: Place, readers: Mapping[str, PartReader], *, switched_off: bool = False) -> LoadedPlugin:
    """Read one plugin. Never raises: what is wrong stands in its reasons, and the other parts work.

    A plugin whose manifest is wrong does nothing, but its other files are read too: all mistakes are told at once. A
    switched-off one is never imported; its manifest alone is read, for the admin's page.
    """
    folder = place.folder
    plugin = LoadedPlugin(place.name, folder, place.package, switched_off=switched_off, read_as=fingerprint(folder))
    plugin.reasons += [_reason("package", complaint) for complaint in place.complaints]
    if errors_of(place.complaints):
        return plugin
    try:
        manifest, complaints = read_manifest(folder, place.name)
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
            plugin.code = import_code(folder, place.name)
        except CodeMistake as mistake:
            plugin.reasons += [_reason("plugin.py", complaint) for complaint in mistake.complaints]
    return plugin


def _read_parts(plugin: LoadedPlugin, readers: Mapping[str, PartReader]) -> None:
    for part_file, reader in readers.items():
        path = plugin.folder / part_file
        if not path.exists():
            continue
        try:
            definition, complaints = reader(path, plugin.name)
        except Exception as problem:
            definition, complaints = None, [unreadable(f"{plugin.folder.name}/{part_file}", problem)]
        plugin.reasons += [_reason(part_file, complaint) for complaint in complaints]
        if definition is not None and not errors_of(complaints):
            plugin.parts[part_file] = definition


def _reason(part: str, complaint: Complaint) -> Reason:
    return Reason(part, complaint.sentence(), complaint)
