"""What the start page shows: panels of all contributors, by area and order. Knows no feature room."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from intranet.people.types import SignedInPerson
from intranet.plugin_system.registry import registry
from intranet.plugin_system.types import StartPanel

AREAS = ("continue", "first", "next", "new", "side")


@dataclass(frozen=True)
class PlacedPanel:
    """A panel with the name of who gave it: the fence around its template needs to know."""

    contributor: str
    template: str
    values: Mapping[str, Any]


def start_page(person: SignedInPerson, language: str, now: datetime) -> dict[str, list[PlacedPanel]]:
    """The panels of each area, empty areas included."""
    found: dict[str, list[tuple[int, PlacedPanel]]] = {area: [] for area in AREAS}
    for name, panel in registry().ask("start_panels", StartPanel, person=person, language=language, now=now):
        # areas are fixed words; a panel for another one has nowhere to go
        if panel.area in found:
            found[panel.area].append((panel.order, PlacedPanel(name, panel.template, panel.values)))
    return {area: [panel for _, panel in sorted(panels, key=lambda one: one[0])] for area, panels in found.items()}
