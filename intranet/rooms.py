"""The rooms of the house in the order in which they are opened, and who reads which part file of a plugin.

A new room is one line here.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import ModuleType

from flask import Blueprint

from intranet.home.routes import pages as home_pages
from intranet.plugin_system.loader import PartReader


@dataclass(frozen=True)
class Room:
    """A room's pages, and what it contributes to the gathering rooms."""

    name: str
    pages: Blueprint
    contributions: ModuleType | None = None


ROOMS: tuple[Room, ...] = (
    Room("home", home_pages),
)

PART_READERS: dict[str, PartReader] = {}
