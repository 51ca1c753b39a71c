"""Addresses of static files, and serving them: hashed names that a browser may keep for ever.

What they are made of stands in asset_build.py. Templates say `asset("app.css")`.
"""

from __future__ import annotations

import difflib
import json
import os
import re
import secrets
import threading
from pathlib import Path
from typing import Any, cast

from flask import Flask
from whitenoise import WhiteNoise

from intranet.security import policy_headers
from intranet.settings import Settings
from intranet.web.asset_build import Asset, build, signature, sources

PREFIX = "static/"
HASHED = re.compile(r"\.[0-9a-f]{12}\.[a-z0-9]+\Z")

_made: dict[str, dict[str, Asset]] = {}
_lock = threading.Lock()


def install_assets(app: Flask, root: Path) -> None:
    """Make what is not made yet, serve it below /static/, and give templates `asset` and `integrity`."""
    settings = cast(Settings, app.extensions["ankkuri_settings"])
    assets = ready_assets(root, settings.plugins)

    def named(name: str) -> Asset:
        if name not in assets:
            near = difflib.get_close_matches(name, assets, 1)
            raise LookupError(f"no static file called {name}" + (f"; did you mean {near[0]}?" if near else ""))
        return assets[name]

    app.jinja_env.globals["asset"] = lambda name: f"/{PREFIX}{named(name).path}"
    app.jinja_env.globals["integrity"] = lambda name: named(name).integrity
    app.wsgi_app = StaticFiles(  # type: ignore[method-assign]
        app.wsgi_app, policy_headers(settings), root=str(root / "build" / "static"), prefix=PREFIX,
        allow_all_origins=False, immutable_file_test=lambda path, url: bool(HASHED.search(url)))


class StaticFiles(WhiteNoise):  # type: ignore[misc]  # no types there
    """WhiteNoise with the policy on every answer; its own way leaves it out of 304, 405 and 416."""

    def __init__(self, application: Any, headers: dict[str, str], **ways: Any) -> None:
        super().__init__(application, **ways)
        self._policy = list(headers.items())

    def serve(self, static_file: Any, environ: dict[str, Any], start_response: Any) -> Any:
        """The file, or what stands in its way."""
        return super().serve(static_file, environ,
                             lambda status, headers: start_response(status, headers + self._policy))


def ready_assets(root: Path, plugins: Path) -> dict[str, Asset]:
    """Every static file by name, as build/static/ has it now. When no source changed this only looks at their times.

    Raises AssetMistake when the browser parts are missing or a style sheet names a file that is not there.
    """
    found = sources(root, plugins)
    mark = signature(root, found)
    with _lock:
        if mark not in _made:
            _made[mark] = _from_manifest(root, mark) or _build(root, found, mark)
        return _made[mark]


def _manifest(root: Path) -> Path:
    return root / "build" / "static.json"  # beside the folder: it is nobody's business


def _from_manifest(root: Path, mark: str) -> dict[str, Asset] | None:
    """What an earlier start made of the same sources, or None."""
    try:
        kept = json.loads(_manifest(root).read_text(encoding="utf-8"))
        if kept["signature"] != mark:
            return None
        assets = {name: Asset(**facts) for name, facts in kept["files"].items()}
    except (OSError, ValueError, KeyError, TypeError):
        return None
    if not all((root / "build" / "static" / asset.path).is_file() for asset in assets.values()):
        return None
    return assets


def _build(root: Path, found: dict[str, Path], mark: str) -> dict[str, Asset]:
    assets = build(root, found, root / "build" / "static")
    path = _manifest(root)
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    files = {name: {"path": asset.path, "integrity": asset.integrity} for name, asset in sorted(assets.items())}
    draft.write_text(json.dumps({"signature": mark, "files": files}, indent=1), encoding="utf-8")
    os.replace(draft, path)
    return assets
