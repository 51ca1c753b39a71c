"""A step as pages show it to one reader. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from intranet.people.types import SignedInPerson
from intranet.steps import rules
from intranet.steps.types import Step, StepShown
from intranet.text.words import in_language
from intranet.worksheets.filled import Sheet
from intranet.worksheets.scoring import score
from intranet.worksheets.types import Definition


def shown(step: Step, person: SignedInPerson, names: Mapping[str, str], worksheets: Mapping[str, Definition],
          today: date) -> StepShown:
    """The step with the name of who does it, where it comes from, and what this reader may do."""
    definition = worksheets.get(step.worksheet)
    area = next((one for one in definition.dimensions if one.id == step.dimension), None) if definition else None
    return StepShown(
        step, names.get(step.person_id, "") if step.person_id else step.who_name, rules.may_change(step, person),
        (step.due - today).days if step.due and step.state == "open" else None,
        person.name_of_own(step.organisation_id),
        definition.title if definition else {}, area.short if area else {})


def proposed(sheet: Sheet, dimension: str, language: str) -> str:
    """What the result of a sheet proposes to do next in one of its areas; empty where it proposes nothing."""
    if not dimension:
        return ""
    measured = next((one for one in score(sheet.definition, sheet.words()).measured if one.dimension.id == dimension),
                    None)
    return in_language(measured.feedback.next_step, language).text if measured and measured.feedback else ""
