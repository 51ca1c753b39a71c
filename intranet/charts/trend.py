"""A small line: one value at some days, on its scale from bottom to top. Pure; templates/_charts.html draws it.

All days stand equally far apart, whatever the time between them: ten days of one spring and one of last year are told
apart by their dates in the table, not by a crowd of dots.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from intranet.charts.radar import Place

WIDTH, HEIGHT = 248, 132
LEFT, RIGHT, TOP, BOTTOM = 34, 26, 26, 30
MOST_LINES = 10
FEW = 4
"""So many values are all written beside their dots; of more only the first and the last."""


@dataclass(frozen=True)
class Dot:
    """A value with its place."""

    place: Place
    shown: str
    is_marked: bool
    """Whether it is the value of the sheet that is looked at."""


@dataclass(frozen=True)
class Trend:
    """What the template draws: lines of the scale with their values, dots, strokes between neighbours."""

    lines: tuple[tuple[float, str], ...]
    dots: tuple[Dot, ...]
    strokes: tuple[tuple[Place, Place], ...]
    start: float = LEFT
    end: float = WIDTH - RIGHT
    width: int = WIDTH
    height: int = HEIGHT


def trend(values: Sequence[tuple[float | None, str]], low: int, high: int, marked: int) -> Trend | None:
    """The line through values with their words, the one at the place `marked` stands out; None for fewer than two.

    A value of None leaves a gap.
    """
    known = [place for place, (value, _) in enumerate(values) if value is not None]
    if len(known) < 2 or high <= low:
        return None

    def at(place: int, value: float) -> Place:
        across = LEFT + 12 + place * (WIDTH - LEFT - RIGHT - 24) / (len(values) - 1)
        return Place(round(across, 1), _height(value, low, high))

    places = [None if value is None else at(place, value) for place, (value, _) in enumerate(values)]
    written = known if len(known) <= FEW else (known[0], known[-1])
    dots = tuple(Dot(there, values[place][1] if place in written else "", place == marked)
                 for place, there in enumerate(places) if there)
    strokes = tuple((one, after) for one, after in zip(places, places[1:], strict=False) if one and after)
    steps = range(low, high + 1) if high - low <= MOST_LINES else (low, high)
    return Trend(tuple((_height(step, low, high), str(step)) for step in steps), dots, strokes)


def _height(value: float, low: int, high: int) -> float:
    """How far down a value stands."""
    return round(HEIGHT - BOTTOM - (value - low) / (high - low) * (HEIGHT - TOP - BOTTOM), 1)
