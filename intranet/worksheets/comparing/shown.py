"""What pages show of sheets beside each other: days as columns, areas as lines, perspectives over each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from intranet.charts.radar import Axis, Radar, radar
from intranet.charts.trend import Trend, trend
from intranet.text.words import Said, in_language
from intranet.web.formatting import date, local, number
from intranet.worksheets.comparing import rules
from intranet.worksheets.comparing.types import Area, Past, Range
from intranet.worksheets.filled import Sheet
from intranet.worksheets.shown import perspective_words


@dataclass(frozen=True)
class Column:
    """One sheet of a comparison, by its day."""

    past: Past
    is_this: bool

    @property
    def day(self) -> datetime:
        """When it was answered."""
        return self.past.day


@dataclass(frozen=True)
class Cell:
    """An area in one sheet: its mean, or why there is none. `range` is told where it is not the usual one."""

    shown: float | None
    is_asked: bool = True
    range: Range | None = None


@dataclass(frozen=True)
class AreaTold:
    """An area at all days."""

    title: Said
    cells: tuple[Cell, ...]
    changes: tuple[float | None, ...]
    """Between each of the pairs of columns between which changes are told."""
    other_items: bool
    """Whether other statements stand behind two means between which a change is told."""
    chart: Trend | None = None
    said: str = ""
    """The line in words."""
    along: float | None = None
    """By how much the line rises from its beginning to its end."""


@dataclass(frozen=True)
class OverTime:
    """The sheets about the same, the oldest first; `then` and `now` are the two that are compared closely."""

    columns: tuple[Column, ...]
    areas: tuple[AreaTold, ...]
    then: int
    now: int
    total: int
    """How many there are, shown or not."""
    pairs: tuple[tuple[int, int], ...] = ()
    """Between which columns changes are told: since last time, and since the first one that is shown."""
    step: float | None = None
    """By how much one answer that moves by one point moves the mean of an area; None where areas differ in size."""

    @property
    def two(self) -> tuple[Column, Column]:
        """The two that are compared closely."""
        return self.columns[self.then], self.columns[self.now]

    @property
    def has_twins(self) -> bool:
        """Whether two were answered on one day: then only the time tells them apart."""
        return len({local(one.day).date() for one in self.columns}) < len(self.columns)

    @property
    def has_other_scale(self) -> bool:
        """Whether a mean on another scale stands in the table."""
        return any(cell.range for one in self.areas for cell in one.cells)

    @property
    def of_other_items(self) -> list[AreaTold]:
        """Areas of which other statements were asked."""
        return [one for one in self.areas if one.other_items]


@dataclass(frozen=True)
class OutlineTold:
    """One perspective: its name, what its sheet is about, and when it was answered."""

    past: Past
    title: Said
    is_this: bool


@dataclass(frozen=True)
class GapTold:
    """A widest gap in words and numbers."""

    title: Said
    width: float
    highest: OutlineTold
    high: float
    lowest: OutlineTold
    low: float


@dataclass(frozen=True)
class Perspectives:
    """The perspectives over each other."""

    outlines: tuple[OutlineTold, ...]
    areas: tuple[tuple[AreaTold, float | None], ...]
    """Each area, and how far the perspectives stand apart in it."""
    widest: tuple[GapTold, ...]
    chart: Radar | None
    range: Range

    @property
    def has_other_scale(self) -> bool:
        """Whether a mean on another scale stands in the table and not in the picture."""
        return any(cell.range for one, _ in self.areas for cell in one.cells)


def over_time(sheet: Sheet, columns: Sequence[Column], sheets: Sequence[Sheet], total: int, language: str) -> OverTime:
    """The sheets of the columns over time; areas and their words are those of `sheet`."""
    this = next(place for place, one in enumerate(columns) if one.is_this)
    then, now = (this - 1, this) if this else (0, 1)
    pairs = tuple(dict.fromkeys(((then, now), (0, now))))
    found = rules.areas(sheet.definition, sheets)
    told = tuple(_area_over_time(area, columns, this, pairs, language) for area in found)
    sizes = {len(one.dimension.items) for one in found if one.here}
    return OverTime(tuple(columns), told, then, now, total, pairs, 1 / sizes.pop() if len(sizes) == 1 else None)


def _area_over_time(area: Area, columns: Sequence[Column], this: int, pairs: Sequence[tuple[int, int]],
                    language: str) -> AreaTold:
    title = in_language(area.dimension.short, language)
    usual = _usual(area, this)
    cells = _cells(area, usual)
    drawn = [(cell.shown if cell.range is None else None, number(cell.shown, 1)) for cell in cells]
    chart = trend(drawn, *usual, marked=this) if usual and area.here else None
    said = ", ".join(f"{date(column.day)} {words}" for column, (value, words) in zip(columns, drawn, strict=True)
                     if value is not None)
    values = [value for value, _ in drawn if value is not None]
    return AreaTold(title, cells, tuple(area.change(*pair) for pair in pairs),
                    any(area.is_of_other_items(*pair) for pair in pairs), chart, f"{title.text}: {said}",
                    round(values[-1] - values[0], 1) if chart else None)


def _usual(area: Area, this: int) -> Range | None:
    """The scale that is drawn: that of the sheet one looks at, else that of the newest that asked."""
    own = area.measures[this]
    known = [one.range for one in (*area.measures, own) if one is not None]
    return known[-1] if known else None


def _cells(area: Area, usual: Range | None) -> tuple[Cell, ...]:
    return tuple(Cell(None, is_asked=False) if one is None else
                 Cell(one.shown, range=one.range if one.range != usual else None) for one in area.measures)


def perspectives(sheet: Sheet, chosen: Sequence[Past], sheets: Sequence[Sheet], language: str) -> Perspectives | None:
    """The perspectives on one chart; None when fewer than two of them say anything that can be compared."""
    found = [area for area in rules.areas(sheet.definition, sheets) if area.here]
    gaps = {gap.dimension.id: gap for gap in rules.gaps(found)}
    if not gaps:
        return None
    outlines = tuple(OutlineTold(
        past, perspective_words(past.definition, past.perspective, language) or Said("", language),
        past.id == sheet.id) for past in chosen)
    usual = rules.range_of(sheet.definition, [item for one in sheet.definition.dimensions for item in one.items])
    told = []
    for area in found:
        gap = gaps.get(area.dimension.id)
        told.append((AreaTold(in_language(area.dimension.short, language), _cells(area, usual), (), False),
                     gap.width if gap else None))
    values = [[one.cells[place].shown if one.cells[place].range is None else None for one, _ in told]
              for place in range(len(outlines))]
    axes = [Axis(one.title.text, value, "") for (one, _), value in zip(told, values[0], strict=True)]
    widest = []
    for gap in rules.widest(rules.gaps(found)):
        area = next(one for one in found if one.dimension is gap.dimension)
        high, low = (area.measures[place] for place in (gap.highest, gap.lowest))
        if high and low and high.shown is not None and low.shown is not None:
            widest.append(GapTold(in_language(gap.dimension.short, language), gap.width, outlines[gap.highest],
                                  high.shown, outlines[gap.lowest], low.shown))
    return Perspectives(outlines, tuple(told), tuple(widest), radar(axes, *usual, others=values[1:]), usual)
