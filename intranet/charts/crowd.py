"""A crowd: a dot for each organisation in its part of a scale. Pure numbers; templates/_charts.html draws it.

Columns are equally wide, in percent, so that the parts of several charts stand below each other; dots and heights are
pixels, so that they keep their size on a phone. A dot's place inside its column says nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

STEP, EDGE = 15, 14
"""From dot to dot, and from the column's edge to the first one's middle."""
FOOT = 16
"""Room for the mark below the own column."""
IN_A_ROW = {1: 12, 2: 7, 3: 5, 4: 3}
"""So many dots stand side by side on 280 pixels, by the number of columns."""
FEWEST_IN_A_ROW = 2


@dataclass(frozen=True)
class Dot:
    """A dot's middle, from the column's upper left corner."""

    x: int
    y: int


@dataclass(frozen=True)
class Column:
    """A part of the scale; `own` when the reader's own value is in it."""

    start: float
    width: float
    dots: tuple[Dot, ...]
    own: bool


@dataclass(frozen=True)
class Crowd:
    """The columns from left to right. `body` is the height of the columns, `height` that of the whole."""

    columns: tuple[Column, ...]
    body: int
    height: int


def crowd(counts: Sequence[int], own: int | None = None) -> Crowd | None:
    """The chart of how many fall into each part; None when there is nothing to draw."""
    if not counts or sum(counts) <= 0:
        return None
    in_a_row = IN_A_ROW.get(len(counts), FEWEST_IN_A_ROW)
    rows = -(-max(counts) // in_a_row)
    body, width = 2 * EDGE + STEP * (rows - 1), 100 / len(counts)
    columns = tuple(Column(round(width * place, 2), round(width, 2), tuple(
        Dot(EDGE + STEP * (number % in_a_row), EDGE + STEP * (number // in_a_row)) for number in range(count)),
        place == own) for place, count in enumerate(counts))
    return Crowd(columns, body, body + (FOOT if own is not None else 0))
