"""A radar: some values on one scale around a centre, or several outlines of such values. Pure geometry;
templates/_charts.html draws it.

Places count from the centre, in the units of a view box that is as wide as the longest names beside it need. Axis k of
n points at the angle 2πk/n, clockwise from the top, and a value v on low … high stands at (v − low) / (high − low) of
the radius, so equal steps are equal lengths.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import cos, pi, sin

HEIGHT, RADIUS = 330, 118
SIGN = 9
"""About how wide a letter of a name is."""
LABEL_AT = 1.13
LINE = 18
"""Between the two lines of a label: the name, and below it the value."""
FEWEST = 3


@dataclass(frozen=True)
class Axis:
    """One value with its name; `shown` is the value as text. A value of None is not drawn."""

    label: str
    value: float | None
    shown: str


@dataclass(frozen=True)
class Place:
    """A point of the view box."""

    x: float
    y: float

    def __str__(self) -> str:
        return f"{self.x:g},{self.y:g}"


@dataclass(frozen=True)
class AxisDrawn:
    """An axis with its end, the places of its label's two lines and their anchor, and its value's place."""

    axis: Axis
    end: Place
    name_place: Place
    shown_place: Place
    anchor: str
    """SVG's text-anchor: start, middle or end."""
    dot: Place | None


Strokes = tuple[tuple[Place, Place], ...]


@dataclass(frozen=True)
class Outline:
    """The values of one thing of several: dots, and strokes between neighbours that both have a value."""

    dots: tuple[Place, ...]
    strokes: Strokes


@dataclass(frozen=True)
class Radar:
    """What the template draws: rings from the centre out, axes, strokes between neighbouring values."""

    rings: tuple[str, ...]
    axes: tuple[AxisDrawn, ...]
    area: str
    """The polygon of all values; empty when one of them is missing."""
    strokes: Strokes
    """Lines between neighbours that both have a value."""
    width: int
    height: int = HEIGHT
    outlines: tuple[Outline, ...] = field(default=())
    """Where several are drawn over each other: all of them, the first too; then nothing is filled."""


def radar(axes: Sequence[Axis], low: float, high: float,
          others: Sequence[Sequence[float | None]] = ()) -> Radar | None:
    """The chart of three or more values between `low` and `high`; None for fewer axes or without any value.

    `others` are further values of the same axes, each drawn as an outline of its own.
    """
    count = len(axes)
    values = [[axis.value for axis in axes], *others]
    if count < FEWEST or all(value is None for one in values for value in one):
        return None
    drawn = tuple(_drawn(axis, number, count, low, high) for number, axis in enumerate(axes))
    steps = range(1, round(high - low) + 1)
    rings = tuple(" ".join(str(_at(number, count, step / (high - low))) for number in range(count)) for step in steps)
    dots = [one.dot for one in drawn]
    strokes = _strokes(dots)
    area = " ".join(map(str, dots)) if all(dots) else ""
    beside = [abs(one.name_place.x) + SIGN * len(one.axis.label) for one in drawn if one.anchor != "middle"]
    places = [[None if value is None else _at(number, count, (value - low) / (high - low))
               for number, value in enumerate(one)] for one in values] if others else []
    outlines = tuple(Outline(tuple(filter(None, one)), _strokes(one)) for one in places)
    return Radar(rings, drawn, area, strokes, 2 * round(max(*beside, RADIUS)), outlines=outlines)


def _strokes(dots: Sequence[Place | None]) -> Strokes:
    """Lines between neighbours that both have a value, around the circle."""
    return tuple((dot, after) for dot, after in zip(dots, [*dots[1:], *dots[:1]], strict=True) if dot and after)


def _drawn(axis: Axis, number: int, count: int, low: float, high: float) -> AxisDrawn:
    side = sin(2 * pi * number / count)
    anchor = "middle" if abs(side) < 0.1 else "start" if side > 0 else "end"
    dot = None if axis.value is None else _at(number, count, (axis.value - low) / (high - low))
    middle = _at(number, count, LABEL_AT)
    lift = LINE / 2 * cos(2 * pi * number / count)  # above the chart the label ends at its place, below it begins there
    name, shown = (Place(middle.x, round(middle.y - lift + half, 1)) for half in (-LINE / 2, LINE / 2))
    return AxisDrawn(axis, _at(number, count, 1), name, shown, anchor, dot)


def _at(number: int, count: int, share: float) -> Place:
    """The place at a share of the radius on one axis."""
    angle = 2 * pi * number / count
    return Place(round(RADIUS * share * sin(angle), 1), round(-RADIUS * share * cos(angle), 1))
