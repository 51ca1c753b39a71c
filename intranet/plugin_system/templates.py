"""Templates of plugins: `plugins/<name>/<file>`, so that nothing of the core can be replaced; and fenced rendering."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from flask import render_template
from jinja2 import BaseLoader, Environment, TemplateNotFound
from markupsafe import Markup

from intranet.plugin_system.registry import Registry, registry

PREFIX = "plugins/"


class PluginTemplates(BaseLoader):
    """Finds a template in the templates folder of a plugin that is on."""

    def __init__(self, of: Registry) -> None:
        self._registry = of

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        """The template's text, or TemplateNotFound; never a file outside the plugin's own folder."""
        name, _, rest = template.removeprefix(PREFIX).partition("/")
        folder = self._registry.folder_of(name) if template.startswith(PREFIX) else None
        if folder is None or not rest:
            raise TemplateNotFound(template)
        home = (folder / "templates").resolve()
        path = (home / rest).resolve()
        if not path.is_relative_to(home) or not path.is_file():
            raise TemplateNotFound(template)
        changed = path.stat().st_mtime_ns
        return path.read_text(encoding="utf-8"), str(path), lambda: _unchanged(path, changed)


def _unchanged(path: Path, changed: int) -> bool:
    return path.exists() and path.stat().st_mtime_ns == changed


def render_contribution(name: str, template: str, values: Mapping[str, Any]) -> Markup:
    """A contributor's template, rendered inside the fence; empty when it fails or failed before."""
    part = f"rendering {template}"
    own = registry()
    if not own.may_try(name, part):
        return Markup("")
    return own.fenced(name, part, lambda: Markup(render_template(template, **values)), Markup(""))
