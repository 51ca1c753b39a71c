"""What the room hands to the gathering rooms: its place in the navigation, sheets to continue, what can be found,
personal data."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from flask_babel import gettext as _

from intranet.people.types import SignedInPerson
from intranet.plugin_system.types import NavigationEntry, SearchText, StartPanel
from intranet.worksheets import actions
from intranet.worksheets.shown import perspective_of
from intranet.worksheets.types import Definition

MOST_CONTINUED = 3


def navigation(person: SignedInPerson) -> list[NavigationEntry]:
    """Worksheets, for everybody who is signed in."""
    return [NavigationEntry(_("Worksheets"), "/worksheets", 200, also=("/sheets",))]


def start_panels(person: SignedInPerson, language: str, now: datetime) -> list[StartPanel]:
    """The sheets that were begun and not finished, the last saved first; and the newest result."""
    sheets = actions.sheets(person)
    unfinished = [sheet for sheet in sheets if not sheet.is_complete][:MOST_CONTINUED]
    newest = [sheet for sheet in sheets if sheet.is_complete][:1]
    return [StartPanel("continue", place, "worksheets/_continue.html",
                       {"sheet": sheet, "perspective": perspective_of(sheet, language), "newest": place == 0})
            for place, sheet in enumerate(unfinished)] + [
        StartPanel("next", 40, "worksheets/_newest_result.html",
                   {"sheet": sheet, "perspective": perspective_of(sheet, language)}) for sheet in newest]


def personal_data(person: SignedInPerson) -> dict[str, Any]:
    """The person's sheets with their answers."""
    return actions.held_about(person)


def search_texts() -> list[SearchText]:
    """Every worksheet that can be started, in each language that it has a title in. Never anybody's answers."""
    return [_search_text(one, language) for one in actions.worksheets() for language in one.title]


def _search_text(worksheet: Definition, language: str) -> SearchText:
    said = [worksheet.description, worksheet.lead, *(words for section in worksheet.sections for words in
            (section.title, section.help, *(one for item in section.items for one in item.label.values())))]
    texts = tuple(words[language] for words in said if words.get(language))
    return SearchText("worksheet", f"/worksheets/{worksheet.key}", worksheet.title[language], texts, language)
