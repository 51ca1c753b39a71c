"""Makes build/static/ from our static files, the plugins' and the browser parts that npm brought.

Names carry a hash of what is inside, `url()` in style sheets follows, text is compressed beforehand. No Flask here.
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import logging
import os
import posixpath
import re
import secrets
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import brotli

from intranet.plugin_system.places import plugin_places
from intranet.web.icons import ICONS

log = logging.getLogger("ankkuri.assets")

PARTS = "build/npm/node_modules"
FONT = "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next"
FROM_NPM = {
    "htmx.js": "htmx.org/dist/htmx.min.js",
    "morph.js": "idiomorph/dist/idiomorph-ext.min.js",
    "fonts/atkinson-latin.woff2": f"{FONT}-latin-wght-normal.woff2",
    "fonts/atkinson-latin-ext.woff2": f"{FONT}-latin-ext-wght-normal.woff2",
    "fonts/atkinson-latin-italic.woff2": f"{FONT}-latin-wght-italic.woff2",
    "fonts/atkinson-latin-ext-italic.woff2": f"{FONT}-latin-ext-wght-italic.woff2",
}
"""Name under /static/ and where npm put it. Style sheets say url("fonts/atkinson-latin.woff2")."""
SPRITE = "icons.svg"
LUCIDE = "lucide-static/icons"
COMPRESSED = (".css", ".js", ".svg", ".json", ".txt", ".webmanifest")
KEPT_SECONDS = 7 * 86_400
"""A page that was opened before an update still finds its old files for this long."""
URL = re.compile(r"""url\(\s*(["']?)([^"')]+)\1\s*\)""")
PLUGIN_NAME = re.compile(r"[a-z][a-z0-9_]*\Z")


class AssetMistake(Exception):
    """A static file cannot be made; the sentence says which and what to do."""


@dataclass(frozen=True)
class Asset:
    """One file of build/static/: its hashed name, and the integrity that a page may demand of it."""

    path: str
    integrity: str


Source = Path | tuple[Path, ...]


def sources(root: Path, plugins: Path) -> dict[str, Path]:
    """Every static file by its name under /static/, without the icon sprite.

    Raises AssetMistake when set-up has not brought the browser parts.
    """
    parts = root / PARTS
    found = {name: parts / path for name, path in FROM_NPM.items()}
    if not all(path.is_file() for path in found.values()):
        raise AssetMistake("The browser parts are not in build/npm yet: run “make setup” once.")
    found |= _files(root / "intranet" / "static", "")
    for place in plugin_places(plugins):
        if PLUGIN_NAME.match(place.name):
            found |= _files(place.folder / "static", f"plugins/{place.name}/")
    return found


def _files(folder: Path, prefix: str) -> dict[str, Path]:
    if not folder.is_dir():
        return {}
    return {prefix + path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*"))
            if path.is_file() and not any(part.startswith(".") for part in path.relative_to(folder).parts)}


def signature(root: Path, found: dict[str, Path]) -> str:
    """Changes when any source does: names, sizes, times, the list of icons, this file itself."""
    own = [Path(__file__), root / PARTS / ".package-lock.json", root / PARTS / LUCIDE]
    facts = [",".join(ICONS)]
    for name, path in [*sorted(found.items()), *((str(path), path) for path in own)]:
        stat = path.stat() if path.exists() else None
        facts.append(f"{name} {stat.st_mtime_ns} {stat.st_size}" if stat else name)
    return hashlib.sha256("\n".join(facts).encode()).hexdigest()


def build(root: Path, found: dict[str, Path], target: Path) -> dict[str, Asset]:
    """Write every file under its hashed name; what is already there stays. A plugin's wrong file is left out."""
    making = _Making(root, found, target)
    for name in sorted({*found, SPRITE}):
        try:
            making.made(name)
        except AssetMistake as mistake:
            if not name.startswith("plugins/"):
                raise
            log.error("%s", mistake)
    _forget_old(target, (asset.path for asset in making.done.values()))
    return making.done


class _Making:
    """One build: files that name other files are made after them."""

    def __init__(self, root: Path, found: dict[str, Path], target: Path) -> None:
        self.done: dict[str, Asset] = {}
        self._root, self._found, self._target = root, found, target
        self._open: list[str] = []

    def made(self, name: str) -> Asset:
        if name in self.done:
            return self.done[name]
        if name in self._open:
            raise AssetMistake(f"static/{name} names itself by way of {', '.join(self._open)}.")
        self._open.append(name)
        try:
            content = self._content(name)
        finally:
            self._open.pop()
        stem, ending = posixpath.splitext(name)
        asset = Asset(f"{stem}.{hashlib.sha256(content).hexdigest()[:12]}{ending}",
                      "sha384-" + base64.b64encode(hashlib.sha384(content).digest()).decode())
        _write(self._target / asset.path, content)
        self.done[name] = asset
        return asset

    def _content(self, name: str) -> bytes:
        if name == SPRITE and name not in self._found:
            return sprite(self._root / PARTS / LUCIDE, ICONS)
        content = self._found[name].read_bytes()
        if not name.endswith(".css"):
            return content
        try:
            return URL.sub(lambda match: self._followed(name, match), content.decode("utf-8")).encode()
        except UnicodeDecodeError:
            raise AssetMistake(f"static/{name} is not UTF-8.") from None

    def _followed(self, sheet: str, match: re.Match[str]) -> str:
        """The url() of a style sheet with the hashed name, still relative to the sheet."""
        words = match[2].strip()
        if words.startswith(("data:", "#")):
            return match[0]
        folder = posixpath.dirname(sheet)
        path, mark, rest = words.partition("#")
        name = posixpath.normpath(posixpath.join(folder, path))
        if ":" in path or path.startswith("/") or name not in {*self._found, SPRITE}:
            raise AssetMistake(f"static/{sheet} has url({words}), which is none of our static files; "
                               "write it relative to the style sheet.")
        return f'url("{posixpath.relpath(self.made(name).path, folder or ".")}{mark}{rest}")'


def sprite(folder: Path, icons: Iterable[str]) -> bytes:
    """One SVG with a symbol for each icon: `<use href="…/icons.svg#name">` draws it in the text's colour."""
    symbols = []
    for icon in icons:
        path = folder / f"{icon}.svg"
        if not path.is_file():
            raise AssetMistake(f"Lucide has no icon called {icon}; see the list in intranet/web/icons.py.")
        lines = path.read_text(encoding="utf-8")
        drawing = " ".join(lines[lines.index(">", lines.index("<svg")) + 1:lines.rindex("</svg>")].split())
        symbols.append(f'<symbol id="{icon}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" '
                       f'stroke-linecap="round" stroke-linejoin="round">{drawing}</symbol>')
    return ('<svg xmlns="http://www.w3.org/2000/svg"><!-- Lucide, ISC licence -->\n' + "\n".join(symbols)
            + "\n</svg>\n").encode()


def _write(path: Path, content: bytes) -> None:
    """The file and its compressed twins; a reader never meets half a file."""
    if path.exists():
        os.utime(path)  # still in use: its seven days begin anew
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    twins = {"": content}
    if path.suffix in COMPRESSED:
        twins |= {".br": brotli.compress(content, quality=11), ".gz": gzip.compress(content, 9, mtime=0)}
    # the file itself last: when it is there, its twins are too
    for ending, octets in sorted(twins.items(), reverse=True):
        if ending and len(octets) >= len(content):
            continue
        draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
        draft.write_bytes(octets)
        os.replace(draft, path.with_name(path.name + ending))


def _forget_old(target: Path, used: Iterable[str]) -> None:
    """Remove what no manifest has named for a week."""
    keep = {str(target / path) for path in used}
    before = time.time() - KEPT_SECONDS
    for path in target.rglob("*"):
        main = str(path).removesuffix(".br").removesuffix(".gz")
        if main in keep or not path.is_file():
            continue
        whole = Path(main)
        stat = (whole if whole.exists() else path).stat()
        if stat.st_mtime < before:
            path.unlink(missing_ok=True)
