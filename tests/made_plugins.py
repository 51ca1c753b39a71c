"""Small plugins that tests write, broken in every way, and how they are."""

from __future__ import annotations

from pathlib import Path

from intranet.plugin_system.registry import Registry
from intranet.plugin_system.types import StartPanel

MANIFEST = """
name: "{name}"
api: 1
version: "1.0"
title: {{fi: "Koe", sv: "Prov", en: "Trial"}}
description: {{fi: "Koe", sv: "Prov", en: "Trial"}}
licence: "MIT"
author: "A tester"
"""
PANEL = """
from intranet.plugin_api import StartPanel

def start_panels(person):
    return [StartPanel("side", 10, "plugins/{name}/panel.html", {{"word": "hello"}})]
"""


def write_plugin(plugins: Path, name: str, **files: str) -> Path:
    """A plugin's folder; `code` is its plugin.py, other names are files with __ for / and _dot_ for the dot."""
    folder = plugins / name
    (folder / "templates").mkdir(parents=True)
    (folder / "plugin.yaml").write_text(files.pop("manifest", MANIFEST.format(name=name)))
    for file, text in files.items():
        path = {"code": "plugin.py", "panel": "templates/panel.html"}.get(file, file)
        (folder / path).write_text(text)
    return folder


def health_of(found: Registry, name: str) -> tuple[str, str]:
    """State, and all reasons as one text."""
    (health,) = [one for one in found.health("fi") if one.name == name]
    return health.state, " ".join(reason.words for reason in health.reasons)


def panels(found: Registry) -> list[str]:
    """Who gives a start panel."""
    return [name for name, _ in found.ask("start_panels", StartPanel, person=None, language="fi", now=None)]
