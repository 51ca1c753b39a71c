"""Where plugins are: folders of plugins/, and packages that say so by the entry point `ankkuri.plugins`.

Nothing is imported here: a package is found by its name and read like a folder.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from importlib.metadata import EntryPoint, entry_points
from importlib.util import find_spec
from pathlib import Path

from intranet.text.complaints import Complaint
from intranet.text.phrases import N_, verbatim

GROUP = "ankkuri.plugins"


@dataclass(frozen=True)
class Place:
    """One plugin before anything of it is read."""

    name: str
    folder: Path
    package: str = ""
    """The distribution that brings it, with its version; empty for a folder of plugins/."""
    complaints: tuple[Complaint, ...] = ()


def plugin_folders(plugins: Path) -> list[Path]:
    """The folders that are plugins, by name; hidden ones and files beside them are not."""
    if not plugins.is_dir():
        return []
    return sorted(path for path in plugins.iterdir() if path.is_dir() and path.name[0] not in "._")


def plugin_places(plugins: Path) -> list[Place]:
    """Every plugin there is, by name. Of a folder and a package with the same name the folder is taken."""
    found = {place.name: place for place in map(_of_entry_point, entry_points(group=GROUP))}
    for folder in plugin_folders(plugins):
        hidden = found.get(folder.name)
        found[folder.name] = Place(folder.name, folder, complaints=(_hides(folder, hidden),) if hidden else ())
    return [place for _, place in sorted(found.items())]


def fingerprint(folder: Path) -> str:
    """Changes when any file in the folder does: its name, its size or its time."""
    facts = []
    for path in sorted(folder.rglob("*")):
        if "__pycache__" in path.parts:
            continue
        try:
            now = path.stat()
        except OSError:  # gone in this moment
            continue
        facts.append(f"{path} {now.st_size} {now.st_mtime_ns}" if path.is_file() else str(path))
    return hashlib.blake2b("\n".join(facts).encode("utf-8", "surrogateescape"), digest_size=12).hexdigest()


def _of_entry_point(point: EntryPoint) -> Place:
    package = f"{point.dist.name} {point.dist.version}" if point.dist else point.value
    try:
        spec = find_spec(point.module)
    except (ImportError, ValueError, AttributeError):
        spec = None
    where = list(spec.submodule_search_locations or ()) if spec else []
    if where:
        return Place(point.name, Path(where[0]).resolve(), package)
    lacks = Complaint(package, None, N_("the entry point “%(value)s”", value=point.value),
                      N_("the name of a package in which plugin.yaml stands"))
    return Place(point.name, Path(point.module), package, (lacks,))


def _hides(folder: Path, hidden: Place) -> Complaint:
    return Complaint(folder.name, None, N_("a plugin of the same name in the package %(package)s",
                                           package=verbatim(hidden.package)),
                     N_("one of the two; the folder is taken"), warning=True)
