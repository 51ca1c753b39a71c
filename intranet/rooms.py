"""The rooms of the house in the order in which they are opened, and who reads which part file of a plugin.

A new room is one line here.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import ModuleType

from flask import Blueprint

from intranet.admin import contributions as admin_contributions
from intranet.admin.routes import pages as admin_pages
from intranet.cards import contributions as cards_contributions
from intranet.cards.notes.routes import pages as card_notes_pages
from intranet.cards.routes import pages as cards_pages
from intranet.feedback import contributions as feedback_contributions
from intranet.feedback.reading import read_form
from intranet.feedback.routes import pages as feedback_pages
from intranet.glossary import contributions as glossary_contributions
from intranet.glossary.desk.routes import pages as glossary_desk_pages
from intranet.glossary.reading import read_glossary
from intranet.glossary.routes import pages as glossary_pages
from intranet.home.routes import pages as home_pages
from intranet.people import contributions as people_contributions
from intranet.people.routes import pages as people_pages
from intranet.plugin_system.loader import PartReader
from intranet.search.routes import pages as search_pages
from intranet.worksheets import contributions as worksheets_contributions
from intranet.worksheets.reading import read_worksheet
from intranet.worksheets.routes import pages as worksheets_pages


@dataclass(frozen=True)
class Room:
    """A room's pages, and what it contributes to the gathering rooms."""

    name: str
    pages: Blueprint
    contributions: ModuleType | None = None


ROOMS: tuple[Room, ...] = (
    Room("people", people_pages, people_contributions),
    Room("home", home_pages),
    Room("cards", cards_pages, cards_contributions),
    Room("notes on cards", card_notes_pages),
    Room("glossary", glossary_pages, glossary_contributions),
    Room("desk of the glossary", glossary_desk_pages),
    Room("worksheets", worksheets_pages, worksheets_contributions),
    Room("search", search_pages),
    Room("feedback", feedback_pages, feedback_contributions),
    Room("admin", admin_pages, admin_contributions),
)

PART_READERS: dict[str, PartReader] = {
    "worksheet.yaml": read_worksheet,
    "form.yaml": read_form,
    "terms.yaml": read_glossary,
}
