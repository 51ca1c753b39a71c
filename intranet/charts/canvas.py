"""A canvas: boxes in rows, each row led to a gate. Pure numbers; templates/_pictures.html draws it.

Places across are percent of the width and places down are pixels. A state is told by the outline as well as by colour:
dashed for what is empty or closed, a line for what is begun or open, filled for what is done or decided.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from intranet.charts.timeline import in_lines

State = Literal["empty", "begun", "done"]
ROW, MIDDLE = 104, 28
"""Pixels from one row to the next, and where in a row its boxes stand."""
LINE = 16


@dataclass(frozen=True)
class Box:
    """A box with its number and name, or a gate, which has no number."""

    number: int
    name: str
    state: State


@dataclass(frozen=True)
class BoxDrawn:
    """Where it stands: x in percent, y in pixels, its name in lines below it."""

    box: Box
    x: float
    y: int
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Canvas:
    """What the template draws: boxes and gates, and the lines along the rows."""

    boxes: tuple[BoxDrawn, ...]
    gates: tuple[BoxDrawn, ...]
    rows: tuple[tuple[float, float, int], ...]
    """From where to where, and how far down."""
    height: int


def canvas(groups: Sequence[tuple[Sequence[Box], Box | None]]) -> Canvas | None:
    """The picture of groups of boxes, each with the gate that it leads to; None when there is no box."""
    groups = [group for group in groups if group[0]]
    if not groups:
        return None
    places = max(len(boxes) + (gate is not None) for boxes, gate in groups)
    boxes_drawn, gates, rows = [], [], []
    for row, (boxes, gate) in enumerate(groups):
        y = MIDDLE + ROW * row
        own = [BoxDrawn(box, _place(at, places), y, in_lines(box.name)) for at, box in enumerate(boxes)]
        boxes_drawn += own
        if gate is not None:
            gates.append(BoxDrawn(gate, _place(len(boxes), places), y, in_lines(gate.name)))
        rows.append((own[0].x, (gates[-1] if gate is not None else own[-1]).x, y))
    return Canvas(tuple(boxes_drawn), tuple(gates), tuple(rows), ROW * len(groups))


def _place(at: int, places: int) -> float:
    return round((at + .5) * 100 / places, 2)
