"""Templates of plugins: `plugins/<name>/<file>`, so that nothing of the core can be replaced; and fenced rendering."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from flask import current_app, render_template
from jinja2 import BaseLoader, Environment, TemplateNotFound
from markupsafe import Markup

from intranet.plugin_system.limits import joined
from intranet.plugin_system.registry import CORE, Registry, registry

PREFIX = "plugins/"
ON_RESULTS = ("check_answers", "summarise", "result_panels")


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


def forget_templates(environment: Environment, name: str) -> None:
    """What was compiled of a plugin's templates is not used any more."""
    kept = environment.cache
    for key in list(kept or ()):
        if kept is not None and key[1].startswith(f"{PREFIX}{name}/"):
            with suppress(KeyError):  # another thread was first
                del kept[key]


def render_contribution(name: str, template: str, values: Mapping[str, Any]) -> Markup:
    """A contributor's template, rendered inside the fence; empty when it fails or failed before."""
    part = f"rendering {template}"
    own = registry()
    if not own.may_try(name, part):
        return Markup("")
    render = _rendered if name.startswith(CORE) else rendered_in_pieces
    return own.fenced(name, part, lambda: render(template, values), Markup(""))


def lacks_results(name: str) -> bool:
    """Whether something that a worksheet's plugin adds to results is switched off because it failed."""
    return any(part in ON_RESULTS for part in registry().failed_parts(name))


def _rendered(template: str, values: Mapping[str, Any]) -> Markup:
    return Markup(render_template(template, **values))


def rendered_in_pieces(template: str, values: Mapping[str, Any]) -> Markup:
    """The same, given up as soon as it is more than a page can need."""
    context = dict(values)
    current_app.update_template_context(context)
    return Markup(joined(current_app.jinja_env.get_template(template).generate(context)))
