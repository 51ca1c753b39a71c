"""Which sheets belong beside each other, how areas changed between them, and how far perspectives stand apart. Pure.

Beside each other stand sheets of one worksheet, one perspective and one subject, answered for the same organisation by
the same person. Means are compared as they are shown, so that whoever subtracts two numbers of a table gets the third;
means on different scales are never subtracted.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence

from intranet.worksheets.comparing.ids import matched
from intranet.worksheets.comparing.types import Area, Gap, Measure, Past, Range
from intranet.worksheets.filled import Sheet
from intranet.worksheets.scoring import score
from intranet.worksheets.types import Definition, Dimension

MOST_GAPS = 3
FEWEST_PERSPECTIVES = 2


# -- which sheets -------------------------------------------------------------------------------------------------


def folded(subject: str) -> str:
    """A subject without case and without white space around it: “Iisalmen hautomo ” is “iisalmen hautomo”."""
    return " ".join(unicodedata.normalize("NFC", subject).split()).casefold()


def is_about_the_same(sheet: Sheet, past: Past) -> bool:
    """Whether an own sheet is about what this one is about.

    A sheet for another organisation tells of another organisation; what is private is about the person alone.
    """
    return (past.definition.key == sheet.definition.key and past.perspective == sheet.perspective
            and folded(past.subject) == folded(sheet.subject) and is_for_the_same(sheet, past))


def is_for_the_same(sheet: Sheet, past: Past) -> bool:
    """Whether both were answered for the same organisation, as far as that is known."""
    return sheet.definition.is_private or past.organisation_id == sheet.organisation_id or \
        None in (past.organisation_id, sheet.organisation_id)


def others_over_time(sheet: Sheet, pasts: Iterable[Past]) -> list[Past]:
    """The other sheets about the same, the oldest first."""
    return sorted((one for one in pasts if one.id != sheet.id and is_about_the_same(sheet, one)),
                  key=lambda one: one.place)


def was_before(sheet: Sheet, past: Past) -> bool:
    """Whether an own sheet is about the same and was begun before this one: the newest such is last time's."""
    return (past.started_at, past.id) < (sheet.started_at, sheet.id) and is_about_the_same(sheet, past)


def of_each_perspective(sheet: Sheet, pasts: Sequence[Past]) -> list[Past]:
    """The newest finished sheet of each perspective, in the worksheet's order: this one for its own when finished.

    Nothing when fewer than two perspectives have one. Subjects are not compared: one network is looked at beside the
    own organisation, and each says by its name what it is about.
    """
    definition = sheet.definition
    found = []
    for perspective in definition.perspectives if definition.dimensions else ():
        finished = [one for one in pasts if one.definition.key == definition.key and one.completed_at
                    and one.perspective == perspective.id and is_for_the_same(sheet, one)]
        if finished:
            found.append(max(finished, key=lambda one: (one.id == sheet.id, one.place)))
    return found if len(found) >= FEWEST_PERSPECTIVES else []


# -- areas --------------------------------------------------------------------------------------------------------


def areas(base: Definition, sheets: Sequence[Sheet]) -> list[Area]:
    """Every area with its measure in each of the sheets: first those of `base`, then those that only others have."""
    measured = [_measures(sheet, base) for sheet in sheets]
    own = {one.id: one for one in base.dimensions}
    gone: dict[str, Dimension] = {}
    for sheet in reversed(sheets):
        ids = matched(sheet.definition, base)
        for dimension in sheet.definition.dimensions:
            if ids[dimension.id] not in own:
                gone.setdefault(ids[dimension.id], dimension)
    return [Area(dimension, tuple(one.get(place) for one in measured), place in own)
            for place, dimension in (own | gone).items()]


def _measures(sheet: Sheet, base: Definition) -> dict[str, Measure]:
    """The areas of one sheet by the ids of `base`."""
    definition, ids = sheet.definition, matched(sheet.definition, base)
    return {ids[one.dimension.id]: Measure(
        one.mean, range_of(definition, one.dimension.items), frozenset(ids[item] for item in one.dimension.items))
        for one in score(definition, sheet.words()).measured}


def range_of(definition: Definition, items: Iterable[str]) -> Range:
    """The least and the most point of the scales on which these items are answered."""
    scales = {definition.item(item).scale for item in items}
    points = [int(point.value) for scale in definition.scales if scale.id in scales for point in scale.points] or [1, 4]
    return min(points), max(points)


def gaps(found: Iterable[Area]) -> list[Gap]:
    """The areas by how far the sheets stand apart in them, the widest first; those that cannot be compared left out."""
    told = []
    for area in found:
        known = [(one.shown, place) for place, one in enumerate(area.measures) if one and one.shown is not None]
        ranges = {one.range for one in area.measures if one}
        if len(known) >= FEWEST_PERSPECTIVES and len(ranges) == 1:
            highest, lowest = max(known, key=lambda one: one[0]), min(known, key=lambda one: one[0])
            told.append(Gap(area.dimension, round(highest[0] - lowest[0], 1), highest[1], lowest[1]))
    return sorted(told, key=lambda one: -one.width)


def widest(found: Sequence[Gap]) -> list[Gap]:
    """The widest gap, with those that are just as wide; nothing when all perspectives say the same, or too many tie."""
    first = [one for one in found if one.width and one.width == found[0].width]
    return first if len(first) <= MOST_GAPS else []


# -- how many ---------------------------------------------------------------------------------------------------------


def window(is_this: Sequence[bool], most: int) -> range:
    """The places of so many columns that this sheet is among them: those before it, then those after it."""
    if not any(is_this):
        return range(0)
    end = max(is_this.index(True) + 1, min(most, len(is_this)))
    return range(max(0, end - most), end)
