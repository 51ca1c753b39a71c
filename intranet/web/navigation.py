"""The main navigation: gathered from whoever contributes to it, nobody named here."""

from __future__ import annotations

from dataclasses import dataclass

from flask import request

from intranet.plugin_system.registry import gather
from intranet.plugin_system.types import NavigationEntry
from intranet.web.access import current_person


@dataclass(frozen=True)
class NavigationLink:
    """An entry as the page shows it; `current` is the place where the reader is."""

    label: str
    href: str
    current: bool


def navigation_links() -> list[NavigationLink]:
    """The places of the signed-in person, by order; none for a visitor."""
    if not current_person.is_authenticated:
        return []
    entries = gather("navigation", NavigationEntry, person=current_person)
    return [NavigationLink(str(entry.label), entry.href, any(map(_is_here, (entry.href, *entry.also))))
            for entry in sorted(entries, key=lambda entry: (entry.order, entry.href))]


def _is_here(href: str) -> bool:
    return request.path == href or request.path.startswith(href.rstrip("/") + "/")
