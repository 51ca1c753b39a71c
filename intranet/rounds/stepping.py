"""Steps that are agreed on in a round: seen by the organisation, kept in the room of steps."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from flask_babel import gettext as _

from intranet.people.types import SignedInPerson
from intranet.rounds import talking
from intranet.rounds.spread import areas_of
from intranet.rounds.talk import agreed_score
from intranet.rounds.types import Looked, RoundNotFound, StepTold
from intranet.steps import actions as steps
from intranet.steps.types import Origin, Plan, Step, StepShown, StepWords
from intranet.text.words import in_language
from intranet.worksheets.scoring import band_of


def origin_of(looked: Looked, area: str = "") -> Origin:
    """What a step from this round says of where it comes from. Raises RoundNotFound while no answers are shown."""
    one = looked.round
    if not one.revealed_at:
        raise RoundNotFound
    known = {dimension.id for dimension in one.definition.dimensions}
    return Origin("round", one.id, one.organisation_id, one.definition.key, one.perspective, one.subject,
                  area if area in known else "")


def steps_from(person: SignedInPerson, looked: Looked) -> list[StepShown]:
    """The steps that came from the round."""
    return steps.steps_from(person, "round", looked.round.id)


def plan(person: SignedInPerson, looked: Looked, area: str = "", language: str = "") -> Plan:
    """The same with the form for one more, with what the worksheet proposes for one of its areas."""
    origin = origin_of(looked, area)
    found = steps.steps_of(person, "round", looked.round.id, looked.round.organisation_id)
    what = proposed(looked, origin.dimension, language)
    words = replace(found.form.words, dimension=origin.dimension)
    return replace(found, form=found.form.filled(replace(words, what=what) if what else words))


def make(person: SignedInPerson, looked: Looked, words: StepWords) -> Step:
    """Agree on a step. Raises UnfitStep, or RoundNotFound while no answers are shown."""
    return steps.make(person, origin_of(looked, words.dimension), words)


def proposed(looked: Looked, area: str, language: str) -> str:
    """What the worksheet says is to be done next in an area: by what was agreed, else by the mean of all answers."""
    definition = looked.round.definition
    if not area:
        return ""
    talk, _written = talking.talk(looked.round)
    agreed = next(one for one in agreed_score(definition, talk.words()).measured if one.dimension.id == area)
    means = next(one.means for one in areas_of(definition, [(voice.words, False) for voice in looked.voices])
                 if one.dimension.id == area)
    mean = agreed.mean if agreed.mean is not None else \
        sum((value for value, _own in means), Fraction(0)) / len(means) if means else None
    band = band_of(definition.bands, mean) if mean is not None else None
    said = agreed.dimension.feedback.get(band.id) if band else None
    return in_language(said.next_step, language).text if said else ""


def told(person: SignedInPerson, looked: Looked) -> tuple[StepTold, ...]:
    """The steps as a file tells them."""
    words = {"open": _("Open"), "done": _("step done"), "dropped": _("dropped")}
    return tuple(StepTold(one.step.what, one.who, one.step.due, words[one.step.state], one.step.state == "open")
                 for one in steps_from(person, looked))
