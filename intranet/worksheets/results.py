"""The result page's contents: the scored sheet with its words, and what the worksheet's own plugin adds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from intranet.cards import actions as cards
from intranet.people.types import SignedInPerson
from intranet.plugin_system.registry import registry
from intranet.plugin_system.types import ResultPanel
from intranet.text.words import Said
from intranet.worksheets import store
from intranet.worksheets.asked import asked_words
from intranet.worksheets.canvas import CanvasTold, canvas_of
from intranet.worksheets.filled import Sheet
from intranet.worksheets.headline import headline_of, page_title_of
from intranet.worksheets.pictures import RelationsTold, TimelineTold, relations_of, timeline_of
from intranet.worksheets.scoring import Scored, score
from intranet.worksheets.sharing import actions as sharing


@dataclass(frozen=True)
class Result:
    """Everything of a result; `remarks` and `panels` come from the plugin, inside the fence."""

    sheet: Sheet
    scored: Scored
    headline: Said | None
    remarks: tuple[str, ...]
    panels: tuple[ResultPanel, ...]
    cards: Mapping[str, str]
    """Titles by slug of the cards that can be read now."""
    timeline: TimelineTold | None = None
    relations: RelationsTold | None = None
    canvas: CanvasTold | None = None
    owner: str = ""
    """Whose sheet it is, for a reader with whom it is shared; empty for the owner."""
    organisation: str = ""
    """The organisation for which the sheet was begun."""

    @property
    def is_own(self) -> bool:
        """Whether the reader is the owner: others read and take along, and change nothing."""
        return not self.owner

    @property
    def has_picture(self) -> bool:
        """Whether the answers make a picture of their own; then they stand open below it."""
        return bool(self.timeline or self.relations or self.canvas)


def result(person: SignedInPerson, sheet_id: str, language: str) -> Result:
    """The result of a sheet that the person may read, complete or not; raises SheetNotFound."""
    sheet = store.readable_sheet(person, sheet_id)
    organisation = sharing.organisation_name(person, sheet)
    definition, words = sheet.definition, sheet.words()
    answers = asked_words(definition, words)
    scored = score(definition, words)
    told: dict[str, Any] = {"only": definition.key, "worksheet": definition, "answers": answers}
    house = registry()
    summaries = [words for _, words in house.ask("summarise", str, language=language, **told)]
    remarks = tuple(words for _, words in house.ask("check_answers", str, language=language, **told))
    panels = tuple(panel for _, panel in house.ask("result_panels", ResultPanel, language=language, **told))
    headline = Said(summaries[0], language) if summaries else headline_of(definition, scored, language) or \
        page_title_of(definition, sheet.subject or organisation, language)
    wanted = {slug for dimension in definition.dimensions for slug in dimension.cards}
    return Result(sheet, scored, headline, remarks, panels, cards.titles(person, wanted),
                  timeline_of(sheet, language), relations_of(sheet, language), canvas_of(sheet, language),
                  owner="" if sheet.person_id == person.id else sharing.owner_name(sheet), organisation=organisation)
