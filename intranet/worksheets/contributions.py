"""What the room hands to the gathering rooms: its place in the navigation, sheets to continue, personal data."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from flask_babel import gettext as _

from intranet.people.types import SignedInPerson
from intranet.plugin_system.types import NavigationEntry, StartPanel
from intranet.worksheets import actions
from intranet.worksheets.shown import perspective_of

MOST_CONTINUED = 3


def navigation(person: SignedInPerson) -> list[NavigationEntry]:
    """Worksheets, for everybody who is signed in."""
    return [NavigationEntry(_("Worksheets"), "/worksheets", 200, also=("/sheets",))]


def start_panels(person: SignedInPerson, language: str, now: datetime) -> list[StartPanel]:
    """The sheets that were begun and not finished, the last saved first."""
    unfinished = [sheet for sheet in actions.sheets(person) if not sheet.is_complete][:MOST_CONTINUED]
    return [StartPanel("continue", place, "worksheets/_continue.html",
                       {"sheet": sheet, "perspective": perspective_of(sheet, language), "newest": place == 0})
            for place, sheet in enumerate(unfinished)]


def personal_data(person: SignedInPerson) -> dict[str, Any]:
    """The person's sheets with their answers."""
    return actions.held_about(person)
