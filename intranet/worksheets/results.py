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
from intranet.worksheets.headline import headline_of
from intranet.worksheets.scoring import Scored, score
from intranet.worksheets.types import Sheet


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


def result(person: SignedInPerson, sheet_id: str, language: str) -> Result:
    """The result of the person's own sheet, complete or not; raises SheetNotFound."""
    sheet = store.sheet(person, sheet_id)
    definition, answers = sheet.definition, sheet.words()
    scored = score(definition, answers)
    told: dict[str, Any] = {"only": definition.key, "worksheet": definition, "answers": answers}
    house = registry()
    summaries = [words for _, words in house.ask("summarise", str, language=language, **told)]
    remarks = tuple(words for _, words in house.ask("check_answers", str, **told))
    panels = tuple(panel for _, panel in house.ask("result_panels", ResultPanel, language=language, **told))
    headline = Said(summaries[0], language) if summaries else headline_of(definition, scored, language)
    wanted = {slug for dimension in definition.dimensions for slug in dimension.cards}
    return Result(sheet, scored, headline, remarks, panels, cards.titles(person, wanted))
