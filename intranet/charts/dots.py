"""Dots on a scale: one for each answer, so that nobody disappears in a mean. Pure; templates/_charts.html draws it.

Places along the scale are percent of the picture's width, so that it follows the page's width while dots and numbers
keep their size; heights are pixels. Equal answers stand one above the other. Answers that are so close that their dots
would cover each other are stacked too; each dot keeps its own place along the scale.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

SIDE = 8.0
"""Percent that stay free at either end, for half a dot and the number below it."""
CLOSE = 5.0
"""Percent: dots nearer to each other than this are stacked. On 280 pixels that is one dot's width."""
RADIUS, STEP, LEAST_STEP = 7, 16, 5
MOST_HIGH = 96
"""Pixels of the highest stack; in a higher one the dots overlap."""
FOOT = 26
"""Pixels below the line, for the numbers of the scale."""


@dataclass(frozen=True)
class Dot:
    """One answer: `x` in percent, `y` in pixels from the top."""

    x: float
    y: int
    is_own: bool


@dataclass(frozen=True)
class Tick:
    """One point of the scale."""

    x: float
    label: str


@dataclass(frozen=True)
class Dots:
    """The picture."""

    dots: tuple[Dot, ...]
    ticks: tuple[Tick, ...]
    height: int
    line: int
    """Where the scale's line is, in pixels from the top."""
    radius: int = RADIUS

    @property
    def start(self) -> float:
        """Where the line begins, in percent."""
        return self.ticks[0].x

    @property
    def end(self) -> float:
        """Where it ends."""
        return self.ticks[-1].x


def dots(values: Sequence[tuple[float, bool]], low: int, high: int) -> Dots | None:
    """The picture of values with whether each is one's own; None where there are none, or no scale.

    One's own is drawn last of its stack and at its foot, so that it is found at a glance.
    """
    if not values or high <= low:
        return None
    stacks: list[list[tuple[float, bool]]] = []
    for value, is_own in sorted(values, key=lambda one: (one[0], not one[1])):
        x = _x(value, low, high)
        if stacks and x - stacks[-1][0][0] < CLOSE:
            stacks[-1].append((x, is_own))
        else:
            stacks.append([(x, is_own)])
    highest = max(len(stack) for stack in stacks)
    step = STEP if highest < 2 else max(LEAST_STEP, min(STEP, MOST_HIGH // (highest - 1)))
    line = 2 * RADIUS + step * (highest - 1) + 8  # room for the corner of one's own
    placed = [Dot(round(x, 2), line - RADIUS - 2 - step * place, is_own) for stack in stacks
              for place, (x, is_own) in enumerate(sorted(stack, key=lambda one: not one[1]))]
    ticks = tuple(Tick(round(_x(point, low, high), 2), str(point)) for point in range(low, high + 1))
    return Dots(tuple(sorted(placed, key=lambda one: one.is_own)), ticks, line + FOOT, line)


def _x(value: float, low: int, high: int) -> float:
    return SIDE + (value - low) / (high - low) * (100 - 2 * SIDE)
