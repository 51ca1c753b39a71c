"""A round as its page shows it: who was asked, and the answers side by side, ready for the template."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from flask_babel import gettext as _

from intranet.charts.dots import Dots, dots
from intranet.extensions import keyed
from intranet.rounds.spread import AreaSpread, Spread, areas_of, spread_of, widest
from intranet.rounds.types import Looked, Voice
from intranet.text.words import Said, in_language
from intranet.web.formatting import number
from intranet.worksheets.filled import Answer, Sheet, StaleAnswer, UnfitAnswer
from intranet.worksheets.scoring import one_decimal
from intranet.worksheets.shown import ItemShown, numbers_of, shown_items
from intranet.worksheets.taking_along.reads import Reading, readings
from intranet.worksheets.types import Definition, Item, Section

COUNTED = ("scale", "choice", "choices")


@dataclass(frozen=True)
class PersonShown:
    """Somebody who was asked, and how far they are: taking part is no answer."""

    person_id: str
    name: str
    state: str
    """`ready`, `begun`, `asked`, or `left` the organisation."""


@dataclass(frozen=True)
class Heard:
    """One answer that is no choice, as its person wrote it."""

    reading: Reading
    is_own: bool


@dataclass(frozen=True)
class StatementShown:
    """One question with everybody's answers."""

    item: Item
    number: int
    label: Said
    section: Section
    spread: Spread | None = None
    """For what is chosen."""
    chart: Dots | None = None
    chart_name: str = ""
    heard: tuple[Heard, ...] = ()
    """For what is written."""
    silent: int = 0
    rank: int = 0
    """Its place among what to talk about first; 0 for the others."""


@dataclass(frozen=True)
class AreaShown:
    """One area with everybody's means."""

    spread: AreaSpread
    title: Said
    means: tuple[tuple[str, bool], ...]
    chart: Dots | None
    chart_name: str

    @property
    def width(self) -> float:
        """From the lowest mean to the highest, with one decimal."""
        return one_decimal(self.spread.width)


@dataclass(frozen=True)
class Compared:
    """Everybody's answers side by side."""

    people: int
    talked_first: tuple[StatementShown, ...]
    areas: tuple[AreaShown, ...]
    sections: tuple[tuple[Section, tuple[StatementShown, ...]], ...]
    low: int = 1
    high: int = 4
    statements: Mapping[str, StatementShown] = field(default_factory=dict)

    @property
    def has_scale(self) -> bool:
        """Whether anything was answered on a scale."""
        return any(one.spread and one.spread.points for one in self.statements.values())


def people_of(looked: Looked) -> list[PersonShown]:
    """Everybody who was asked, by name; who left is counted without a name."""
    members, found = looked.standing.members, []
    for part in looked.round.parts:
        name = members.get(part.person_id)
        state = "left" if name is None else "ready" if part.person_id in looked.standing.given else \
            "begun" if part.has_begun else "asked"
        found.append(PersonShown(part.person_id, name or "", state))
    return sorted(found, key=lambda one: (one.state == "left", one.name.casefold()))


def compared(looked: Looked, language: str) -> Compared:
    """The comparison in the reader's language."""
    definition, voices = looked.round.definition, looked.voices
    told = [(voice.words, voice.is_own) for voice in voices]
    spreads = {item.id: spread_of(definition, item, told) for item in definition.items if item.kind in COUNTED}
    first = [one.item.id for one in widest([one for one in spreads.values() if one.item.kind == "scale"])]
    heard, numbers = _heard(looked, language), numbers_of(definition)
    statements: dict[str, StatementShown] = {}
    for section in definition.sections:
        for item in section.items:
            label = in_language(item.label_for(looked.round.perspective), language)
            rank = first.index(item.id) + 1 if item.id in first else 0
            if item.id in spreads:
                one = spreads[item.id]
                chart = dots([(float(point), own) for point, own in one.points], one.low, one.high)
                statements[item.id] = StatementShown(item, numbers[item.id], label, section, one, chart,
                                                     _chart_name(one, language), silent=one.silent, rank=rank)
            else:
                said = heard.get(item.id, ())
                statements[item.id] = StatementShown(item, numbers[item.id], label, section, heard=said,
                                                     silent=len(voices) - len(said))
    low, high = _ends(definition)
    areas = tuple(_area(one, low, high, language) for one in areas_of(definition, told))
    return Compared(len(voices), tuple(statements[one] for one in first), areas,
                    tuple((section, tuple(statements[item.id] for item in section.items))
                          for section in definition.sections), low, high, statements)


def talk_fields(definition: Definition, talk: Sheet, language: str, unfit: Mapping[str, UnfitAnswer],
                stale: Mapping[str, StaleAnswer], seen: Mapping[str, int]) -> dict[str, ItemShown]:
    """Every field of the talk by its id; both of a statement have the statement's number."""
    numbers = numbers_of(definition)
    return {shown.item.id: replace(shown, number=numbers[shown.item.id.partition(".")[0]])
            for section in talk.definition.sections
            for shown in shown_items(talk, section, language, unfit, stale, seen)}


def _area(one: AreaSpread, low: int, high: int, language: str) -> AreaShown:
    means = tuple((number(one_decimal(mean), 1), own) for mean, own in one.means)
    said = ", ".join(_("%(mean)s (yours)", mean=mean) if own else mean for mean, own in means)
    return AreaShown(one, in_language(one.dimension.short, language), means,
                     dots([(float(mean), own) for mean, own in one.means], low, high),
                     _("Everybody's mean on the scale from %(low)s to %(high)s: %(said)s.", low=low, high=high,
                       said=said))


def _chart_name(one: Spread, language: str) -> str:
    """What the picture shows, for those who do not see it; the table beside it has the same."""
    said = ", ".join(f"{in_language(chosen.option.label, language).text}: {chosen.count}" for chosen in one.chosen)
    return _("How many chose each: %(said)s.", said=said)


def _ends(definition: Definition) -> tuple[int, int]:
    points = [int(option.value) for scale in definition.scales for option in scale.points] or [1, 4]
    return min(points), max(points)


def _heard(looked: Looked, language: str) -> dict[str, tuple[Heard, ...]]:
    """What was written, by item. Each item has its own mixed order, so that nobody's texts can be strung together; it
    is made with the site's secret, or a reader could compute it from the round's address.
    """
    found: dict[str, list[tuple[str, Heard]]] = {}
    for voice in looked.voices:
        sheet = _as_sheet(looked, voice)
        for section in looked.round.definition.sections:
            if all(item.kind in COUNTED for item in section.items):
                continue
            for reading in readings(sheet, section, language):
                if reading.item.kind not in COUNTED and reading.says_something:
                    place = keyed(f"order of texts\n{looked.round.id}\n{reading.item.id}\n{voice.place}")
                    found.setdefault(reading.item.id, []).append((place, Heard(reading, voice.is_own)))
    return {item: tuple(heard for _place, heard in sorted(said, key=lambda one: one[0]))
            for item, said in found.items()}


def _as_sheet(looked: Looked, voice: Voice) -> Sheet:
    one = looked.round
    moment = one.revealed_at or one.opened_at
    return Sheet("", one.definition, "", one.organisation_id, one.perspective, one.subject, moment, moment,
                 {item: Answer(item, words, 1) for item, words in voice.words.items()})
