"""What a sheet's answers look like as a picture with its table: told in numbers and words, drawn by templates. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from intranet.charts import relations as maps
from intranet.charts import timeline as charts
from intranet.text.words import Said, in_language
from intranet.worksheets.cells import rows_of
from intranet.worksheets.filled import Sheet
from intranet.worksheets.standard import HELPED
from intranet.worksheets.types import Item, Section

LONGEST_NAME = 44


@dataclass(frozen=True)
class MomentTold:
    """A moment in words. `effect` is None while nobody has said whether it helped; then it has no number."""

    number: int
    when: str
    what: str
    effect: Said | None


@dataclass(frozen=True)
class PhaseTold:
    """A phase with its moments."""

    section: Section
    title: Said
    is_now: bool
    moments: tuple[MomentTold, ...]


@dataclass(frozen=True)
class TimelineTold:
    """A timeline in words, and as a picture when there is something to draw."""

    phases: tuple[PhaseTold, ...]
    chart: charts.Timeline | None
    helped: int
    hindered: int

    @property
    def open(self) -> int:
        """Moments of which nobody has said whether they helped: they stand in the table only."""
        return sum(one.effect is None for phase in self.phases for one in phase.moments)

    @property
    def now(self) -> tuple[int, PhaseTold] | None:
        """Where one is, with its number."""
        return next(((number, one) for number, one in enumerate(self.phases, 1) if one.is_now), None)


@dataclass(frozen=True)
class PartnerTold:
    """A partner: how many answers speak for each kind of relation, what it is now, what is wished."""

    number: int
    name: str
    counts: tuple[int, ...]
    now: tuple[Said, ...]
    """The kinds with the most answers; several when they have equally many."""
    wished: Said | None
    changes: bool


@dataclass(frozen=True)
class RelationsTold:
    """The partners of a sheet in words, and as a map when there is something to draw."""

    kinds: tuple[Said, ...]
    partners: tuple[PartnerTold, ...]
    chart: maps.RelationMap | None

    @property
    def to_change(self) -> list[PartnerTold]:
        """Partners with whom something else is wished than is."""
        return [one for one in self.partners if one.changes]

    @property
    def several(self) -> list[PartnerTold]:
        """Partners that are two or three things at once."""
        return [one for one in self.partners if len(one.now) > 1]


def relations_of(sheet: Sheet, language: str) -> RelationsTold | None:
    """The relations of a sheet; None for a worksheet that has none.

    What a relation is now is the kind with the most answers. Kinds with equally many stand side by side: a partner can
    be several things at once, and that is worth saying aloud.
    """
    item = next((one for one in sheet.definition.items if one.kind == "relations"), None)
    if item is None:
        return None
    kinds = [option.value for option in item.options]
    labels = [in_language(option.label, language) for option in item.options]
    questions = [column.id for column in item.columns[1:-1]]
    partners: list[PartnerTold] = []
    drawn: list[maps.Relation] = []
    for number, cells in enumerate(_written_rows(sheet, item), 1):
        chosen = [cells[question] for question in questions]
        counts = tuple(chosen.count(kind) for kind in kinds)
        now = tuple(place for place, count in enumerate(counts) if count and count == max(counts))
        wished = kinds.index(cells["wished"]) if cells["wished"] in kinds else None
        partners.append(PartnerTold(number, cells["name"], counts, tuple(labels[place] for place in now),
                                    None if wished is None else labels[wished],
                                    wished is not None and bool(now) and now != (wished,)))
        drawn.append(maps.Relation(number, _short(cells["name"]), now, wished))
    return RelationsTold(tuple(labels), tuple(partners), maps.relation_map(len(kinds), drawn))


def _short(name: str) -> str:
    """A name for the picture, in one line; the table has all of it."""
    line = " ".join(name.split())
    return line if len(line) <= LONGEST_NAME else f"{line[:LONGEST_NAME - 1]}…"


def timeline_of(sheet: Sheet, language: str) -> TimelineTold | None:
    """The timeline of a sheet; None for a worksheet that has none. A phase is called as its section is."""
    found = [(section, item) for section in sheet.definition.sections for item in section.items
             if item.kind == "timeline"]
    if not found:
        return None
    now = sheet.answer(sheet.definition.now).words if sheet.definition.now else ""
    phases: list[PhaseTold] = []
    drawn: list[charts.Moment] = []
    for place, (section, item) in enumerate(found):
        moments = []
        for cells in _written_rows(sheet, item):
            effect = cells.get("effect", "")
            if effect:
                drawn.append(charts.Moment(place, len(drawn) + 1, effect == HELPED))
            moments.append(MomentTold(len(drawn) if effect else 0, cells.get("when", ""), cells.get("what", ""),
                                      _label(item, "effect", effect, language)))
        phases.append(PhaseTold(section, in_language(section.title, language), item.id == now, tuple(moments)))
    at = next((place for place, one in enumerate(phases) if one.is_now), None)
    helped = sum(one.helped for one in drawn)
    return TimelineTold(tuple(phases), charts.timeline([one.title.text for one in phases], drawn, at), helped,
                        len(drawn) - helped)


def _written_rows(sheet: Sheet, item: Item) -> list[dict[str, str]]:
    """The words of each row by column, in their order; rows that say nothing are left out."""
    words = sheet.words()
    found = [{column.id: words.get(f"{item.id}.{row}.{column.id}", "") for column in item.columns}
             for row in rows_of(sheet.answers, item.id).there]
    return [cells for cells in found if any(cells.values())]


def _label(item: Item, column: str, value: str, language: str) -> Said | None:
    """The words of what was chosen in a column; None for what is none of its options."""
    options = next((one.options for one in item.columns if one.id == column), ())
    return next((in_language(one.label, language) for one in options if one.value == value), None)
