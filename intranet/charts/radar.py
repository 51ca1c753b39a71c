"""A radar: some values on one scale around a centre. Pure geometry; templates/_charts.html draws it.

Places are in the units of a view box of WIDTH × HEIGHT. Axis k of n points at the angle 2πk/n, clockwise from the top,
and a value v on low … high stands at (v − low) / (high − low) of the radius, so equal steps are equal lengths.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, pi, sin

WIDTH, HEIGHT, RADIUS = 520, 340, 120
LABEL_AT = 1.13
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
    """An axis with its end, its label's place and anchor, and its value's place."""

    axis: Axis
    end: Place
    label_place: Place
    anchor: str
    """SVG's text-anchor: start, middle or end."""
    dot: Place | None


@dataclass(frozen=True)
class Radar:
    """What the template draws: rings from the centre out, axes, strokes between neighbouring values."""

    centre: Place
    rings: tuple[str, ...]
    axes: tuple[AxisDrawn, ...]
    area: str
    """The polygon of all values; empty when one of them is missing."""
    strokes: tuple[tuple[Place, Place], ...]
    """Lines between neighbours that both have a value."""
    width: int = WIDTH
    height: int = HEIGHT


def radar(axes: Sequence[Axis], low: float, high: float) -> Radar | None:
    """The chart of three or more values between `low` and `high`; None for fewer axes or without any value."""
    count = len(axes)
    if count < FEWEST or all(axis.value is None for axis in axes):
        return None
    drawn = tuple(_drawn(axis, number, count, low, high) for number, axis in enumerate(axes))
    steps = range(1, round(high - low) + 1)
    rings = tuple(" ".join(str(_at(number, count, step / (high - low))) for number in range(count)) for step in steps)
    dots = [one.dot for one in drawn]
    strokes = tuple((dot, after) for dot, after in zip(dots, dots[1:] + dots[:1], strict=True) if dot and after)
    area = " ".join(map(str, dots)) if all(dots) else ""
    return Radar(_at(0, count, 0), rings, drawn, area, strokes)


def _drawn(axis: Axis, number: int, count: int, low: float, high: float) -> AxisDrawn:
    side = sin(2 * pi * number / count)
    anchor = "middle" if abs(side) < 0.1 else "start" if side > 0 else "end"
    dot = None if axis.value is None else _at(number, count, (axis.value - low) / (high - low))
    return AxisDrawn(axis, _at(number, count, 1), _at(number, count, LABEL_AT), anchor, dot)


def _at(number: int, count: int, share: float) -> Place:
    """The place at a share of the radius on one axis."""
    angle = 2 * pi * number / count
    return Place(round(WIDTH / 2 + RADIUS * share * sin(angle), 1), round(HEIGHT / 2 - RADIUS * share * cos(angle), 1))
