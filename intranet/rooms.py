"""The rooms of the house in the order in which they are opened, and who reads which part file of a plugin.

A new room is one line here.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import ModuleType

from flask import Blueprint

from intranet.admin import contributions as admin_contributions
from intranet.admin.leaders.routes import pages as leaders_pages
from intranet.admin.routes import pages as admin_pages
from intranet.backup import contributions as backup_contributions
from intranet.backup.routes import pages as backup_pages
from intranet.cards import contributions as cards_contributions
from intranet.cards.notes.routes import pages as card_notes_pages
from intranet.cards.routes import pages as cards_pages
from intranet.events import contributions as events_contributions
from intranet.events.routes import pages as events_pages
from intranet.feedback import contributions as feedback_contributions
from intranet.feedback.reading import read_form
from intranet.feedback.routes import pages as feedback_pages
from intranet.following import contributions as following_contributions
from intranet.following.routes import pages as following_pages
from intranet.glossary import contributions as glossary_contributions
from intranet.glossary.desk.routes import pages as glossary_desk_pages
from intranet.glossary.reading import read_glossary
from intranet.glossary.routes import pages as glossary_pages
from intranet.home.routes import pages as home_pages
from intranet.jobs import contributions as jobs_contributions
from intranet.live import contributions as live_contributions
from intranet.live.routes import pages as live_pages
from intranet.memos import contributions as memos_contributions
from intranet.memos.routes import pages as memos_pages
from intranet.people import contributions as people_contributions
from intranet.people.routes import pages as people_pages
from intranet.plugin_system.loader import PartReader
from intranet.privacy import contributions as privacy_contributions
from intranet.privacy.routes import pages as privacy_pages
from intranet.rounds import contributions as rounds_contributions
from intranet.rounds.agreeing import pages as rounds_pages
from intranet.rounds.taking_along.routes import pages as round_files_pages
from intranet.search import contributions as search_contributions
from intranet.search.routes import pages as search_pages
from intranet.steps import contributions as steps_contributions
from intranet.steps.routes import pages as steps_pages
from intranet.wishes import contributions as wishes_contributions
from intranet.wishes.routes import pages as wishes_pages
from intranet.worksheets import contributions as worksheets_contributions
from intranet.worksheets.comparing.routes import pages as comparing_pages
from intranet.worksheets.network import contributions as network_contributions
from intranet.worksheets.network.routes import pages as network_pages
from intranet.worksheets.papers.routes import pages as papers_pages
from intranet.worksheets.reading import read_worksheet
from intranet.worksheets.renewing.routes import pages as worksheet_versions_pages
from intranet.worksheets.routes import pages as worksheets_pages
from intranet.worksheets.sharing.routes import pages as sharing_pages
from intranet.worksheets.taking_along.routes import pages as worksheet_files_pages


@dataclass(frozen=True)
class Room:
    """A room's pages, and what it contributes to the gathering rooms."""

    name: str
    pages: Blueprint | None
    contributions: ModuleType | None = None


ROOMS: tuple[Room, ...] = (
    Room("people", people_pages, people_contributions),
    Room("home", home_pages),
    Room("cards", cards_pages, cards_contributions),
    Room("notes on cards", card_notes_pages),
    Room("glossary", glossary_pages, glossary_contributions),
    Room("desk of the glossary", glossary_desk_pages),
    Room("worksheets", worksheets_pages, worksheets_contributions),
    Room("sharing of worksheets", sharing_pages),
    Room("sums of the network", network_pages, network_contributions),
    Room("files of worksheets", worksheet_files_pages),
    Room("worksheets compared", comparing_pages),
    Room("worksheets on paper", papers_pages),
    Room("steps", steps_pages, steps_contributions),
    Room("versions of worksheets", worksheet_versions_pages),
    Room("rounds", rounds_pages, rounds_contributions),
    Room("files of rounds", round_files_pages),
    Room("search", search_pages, search_contributions),
    Room("events", events_pages, events_contributions),
    Room("feedback", feedback_pages, feedback_contributions),
    Room("live", live_pages, live_contributions),
    Room("wishes", wishes_pages, wishes_contributions),
    Room("memos", memos_pages, memos_contributions),
    Room("following", following_pages, following_contributions),
    Room("jobs", None, jobs_contributions),
    Room("backup", backup_pages, backup_contributions),
    Room("privacy", privacy_pages, privacy_contributions),
    Room("admin", admin_pages, admin_contributions),
    Room("what nobody leads", leaders_pages),
)

PART_READERS: dict[str, PartReader] = {
    "worksheet.yaml": read_worksheet,
    "form.yaml": read_form,
    "terms.yaml": read_glossary,
}
