"""What the room hands to the gathering rooms: its place in the navigation, sheets to continue, what can be found,
personal data, what memos are told."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from flask_babel import force_locale
from flask_babel import gettext as _

from intranet.extensions import current_settings
from intranet.language.plain.source import read
from intranet.people.types import SignedInPerson
from intranet.plugin_system.memo_blocks import MemoBlock, MemoScope
from intranet.plugin_system.types import NavigationEntry, SearchText, StartPanel, first_step
from intranet.worksheets import actions, for_memos
from intranet.worksheets.shown import perspective_of
from intranet.worksheets.types import Definition

MOST_CONTINUED = 3


def navigation(person: SignedInPerson) -> list[NavigationEntry]:
    """Worksheets, for everybody who is signed in."""
    return [NavigationEntry(_("Worksheets"), "/worksheets", 200, also=("/sheets", "/rounds"))]


def start_panels(person: SignedInPerson, language: str, now: datetime) -> list[StartPanel]:
    """A first step, the sheets that were begun and not finished, the last saved first; and the newest result."""
    sheets = actions.sheets(person)
    # a sheet for a round is continued by way of the round, which says until when
    unfinished = [sheet for sheet in sheets if not sheet.is_complete and not sheet.round_id][:MOST_CONTINUED]
    newest = [sheet for sheet in sheets if sheet.is_complete][:1]
    steps = [] if person.roles else [first_step(
        20, "clipboard-list", "/worksheets", _("Look at how your network works"),
        _("Fill a worksheet. Each answer is saved as you give it, and you can stop at any time."))]
    return steps + [StartPanel("continue", place, "worksheets/_continue.html",
                               {"sheet": sheet, "perspective": perspective_of(sheet, language), "newest": place == 0})
                    for place, sheet in enumerate(unfinished)] + [
        StartPanel("next", 40, "worksheets/_newest_result.html",
                   {"sheet": sheet, "perspective": perspective_of(sheet, language)}) for sheet in newest]


def personal_data(person: SignedInPerson) -> dict[str, Any]:
    """The person's sheets with their answers."""
    return actions.held_about(person)


def memo_blocks(scope: MemoScope, language: str, now: datetime) -> list[MemoBlock]:
    """The worksheets that were used at the events of a memo."""
    with force_locale(language):
        return for_memos.blocks(scope, language, current_settings.site_url)


def search_texts() -> list[SearchText]:
    """Every worksheet that can be started, in each language that it has a title in. Never anybody's answers."""
    return [_search_text(one, language) for one in actions.worksheets() for language in one.title]


def _search_text(worksheet: Definition, language: str) -> SearchText:
    said = [worksheet.description, worksheet.lead, *(words for section in worksheet.sections for words in
            (section.title, section.help, *(one for item in section.items for part in (item, *item.columns)
                                            for one in part.label.values())))]
    texts = tuple(words[language] for words in said if words.get(language)) + _guide_in(worksheet.key, language)
    return SearchText("worksheet", f"/worksheets/{worksheet.key}", worksheet.title[language], texts, language)


def _guide_in(key: str, language: str) -> tuple[str, ...]:
    """The lines of the worksheet's guide in just this language. A start makes no HTML of it only to take it off."""
    guide = actions.guide(key, language)
    if guide is None or guide.language != language:
        return ()
    return tuple(filter(None, (line.strip() for line in read(guide.words).text.splitlines())))
