"""What is counted of a worksheet: its dimensions and statements with the parts of their scales, and the numbers that
sheets and organisations say about them. Pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from intranet.ids import digest
from intranet.worksheets.asked import asked_of, asked_words
from intranet.worksheets.network.types import Thing
from intranet.worksheets.scoring import point_of, score
from intranet.worksheets.types import Definition, Item


def things_of(definition: Definition, perspective: str) -> list[Thing]:
    """Every dimension, each followed by its statements, then the statements of no dimension."""
    found: list[Thing] = []
    told: set[str] = set()
    for dimension in definition.dimensions:
        items = [definition.item(one) for one in dimension.items]
        points = sorted({point for item in items for point in _points(definition, item)})
        limits = [Fraction(str(band.below)) for band in definition.bands if band.below is not None]
        parts = tuple(band.title for band in definition.bands)
        if not parts:
            limits, parts = _between(points), tuple(_figure(point) for point in points)
        how = (*dimension.items, str(dimension.minimum_answered), *map(str, points), *map(str, limits))
        found.append(Thing(_key("d", dimension.id, how), dimension.short, parts, tuple(limits), dimension.id))
        found += [_statement(definition, item, perspective, dimension.id) for item in items]
        told |= {*dimension.items}
    return found + [_statement(definition, item, perspective, "") for item in definition.items
                    if item.kind == "scale" and item.id not in told]


def _statement(definition: Definition, item: Item, perspective: str, dimension: str) -> Thing:
    points = _points(definition, item)
    labels = tuple(option.label for option in definition.options_of(item) if point_of(option.value) is not None)
    return Thing(_key("s", item.id, map(str, points)), item.label_for(perspective), labels, tuple(_between(points)),
                 dimension, True)


def _points(definition: Definition, item: Item) -> list[int]:
    found = map(point_of, (option.value for option in definition.options_of(item)))
    return [point for point in found if point is not None]


def _between(points: Sequence[int]) -> list[Fraction]:
    """Halfway between neighbours; a number there belongs to the upper one."""
    return [Fraction(one + other, 2) for one, other in zip(points, points[1:], strict=False)]


def _figure(point: int) -> dict[str, str]:
    return dict.fromkeys(("fi", "sv", "en"), str(point))


def _key(kind: str, name: str, how: Iterable[str]) -> str:
    return f"{kind}.{name}.{digest(chr(10).join(how))[:8]}"


def name_of(key: str) -> str:
    """What a thing is called whatever its numbers come from: the same in every version of its worksheet."""
    return key.rpartition(".")[0]


def numbers_of(definition: Definition, words: Mapping[str, str],
               things: Sequence[Thing] | None = None) -> dict[str, Fraction]:
    """What one sheet says about each thing; what it says nothing about is missing. “I cannot say” is no number.

    Who asks for many sheets of one definition hands its things in.
    """
    asked = asked_words(definition, words)
    means = {one.dimension.id: one.mean for one in score(definition, words).measured}
    whole = {one.id for one in definition.dimensions if asked_of(definition, one, words) == one}
    found: dict[str, Fraction] = {}
    for thing in things_of(definition, "") if things is None else things:
        name = thing.key.split(".")[1]
        if thing.is_statement:
            point = point_of(asked.get(name, ""))
            mean = None if point is None else Fraction(point)
        else:
            mean = means[name] if name in whole else None
        if mean is not None:
            found[thing.key] = mean
    return found


def organisations_numbers(of_people: Iterable[tuple[str, Mapping[str, Fraction]]]) -> dict[str, dict[str, Fraction]]:
    """One number for each organisation and thing: the mean of its people's, by thing and organisation."""
    gathered: dict[str, dict[str, list[Fraction]]] = {}
    for organisation, numbers in of_people:
        for thing, number in numbers.items():
            gathered.setdefault(thing, {}).setdefault(organisation, []).append(number)
    return {thing: {organisation: sum(given, Fraction(0)) / len(given) for organisation, given in of_thing.items()}
            for thing, of_thing in gathered.items()}
