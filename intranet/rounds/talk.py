"""What is agreed, statement by statement: a value or “we disagree”, and words beside it. Pure.

It is kept like answers are: each field with a version of its own, so that two who write at once lose nothing. To the
rest of the house it is a worksheet with two questions for each statement; the rules for answers hold for it unchanged.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from intranet.rounds.types import Round
from intranet.text.words import Words
from intranet.worksheets.filled import Answer, Sheet
from intranet.worksheets.scoring import Scored, score
from intranet.worksheets.types import ANY, UNSURE, Definition, Item, Option, Section

DISAGREE, AGREED, OPEN = "_disagree", "_agreed", "_open"
"""No value of a worksheet begins with a line, so these are never one of its own."""
BECAUSE = "because"
WE_DISAGREE: Words = {"fi": "Olemme eri mieltä", "sv": "Vi är oense", "en": "We disagree"}
WE_AGREE: Words = {"fi": "Olemme samaa mieltä", "sv": "Vi är överens", "en": "We agree"}
NOT_YET: Words = {"fi": "Ei vielä sovittu", "sv": "Inte överenskommet än", "en": "Not agreed on yet"}
WHY: Words = {"fi": "Koska … (yksi tai kaksi virkettä riittää)", "sv": "För att … (en eller två meningar räcker)",
              "en": "Because … (one or two sentences are enough)"}
WHAT: Words = {"fi": "Mistä sovimme, tai miksi olemme eri mieltä",
               "sv": "Vad vi kom överens om, eller varför vi är oense",
               "en": "What we agreed on, or why we disagree"}


@dataclass(frozen=True)
class Agreed:
    """How far a talk has come."""

    agreed: int
    disagreed: int
    total: int

    @property
    def open(self) -> int:
        """What was not talked about yet."""
        return self.total - self.agreed - self.disagreed


def talk_definition(definition: Definition) -> Definition:
    """The worksheet of the talk: the same sections, and for each item what was agreed and why."""
    return Definition(
        definition.key, definition.version, definition.title, definition.description,
        tuple(Section(section.id, section.title, tuple(one for item in section.items
                                                       for one in (_choice(definition, item), _why(item))))
              for section in definition.sections), perspectives=definition.perspectives)


def talk_of(one: Round, answers: Mapping[str, Answer], newest: datetime | None) -> Sheet:
    """What was agreed so far, as a sheet of that worksheet."""
    return Sheet(one.id, talk_definition(one.definition), "", one.organisation_id, one.perspective, one.subject,
                 one.revealed_at or one.opened_at, newest or one.revealed_at or one.opened_at, answers)


def why_id(item_id: str) -> str:
    """The id of the words beside a choice."""
    return f"{item_id}.{BECAUSE}"


def agreed_of(definition: Definition, words: Mapping[str, str]) -> Agreed:
    """How many items are agreed on, how many are disagreed on, and how many there are."""
    chosen = [words.get(item.id, OPEN) for item in definition.items]
    disagreed = chosen.count(DISAGREE)
    return Agreed(len(chosen) - chosen.count(OPEN) - disagreed, disagreed, len(chosen))


def agreed_score(definition: Definition, words: Mapping[str, str]) -> Scored:
    """The areas as they come out of what was agreed; disagreement counts like “I cannot say”: not at all."""
    kept = {item.id: words[item.id] for item in definition.items if words.get(item.id, OPEN) != OPEN}
    return score(definition, {item: UNSURE if value == DISAGREE else value for item, value in kept.items()})


def _choice(definition: Definition, item: Item) -> Item:
    if item.kind in ("scale", "choice"):
        options = tuple(option for option in definition.options_of(item) if option.value != UNSURE)
    else:
        options = (Option(AGREED, WE_AGREE),)
    return Item(item.id, "choice", item.label, options=(*options, Option(DISAGREE, WE_DISAGREE), Option(OPEN, NOT_YET)))


def _why(item: Item) -> Item:
    return Item(why_id(item.id), "long_text", {ANY: WHY if item.kind in ("scale", "choice") else WHAT})
