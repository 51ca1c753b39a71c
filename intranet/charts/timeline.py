"""A timeline: phases from left to right, moments that helped above the line and moments that hindered below it.

Pure numbers; templates/_pictures.html draws it. Places across are percent of the width and places down are pixels, so
that the picture follows the page's width while its numbers keep their size.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

STEP, RADIUS = 34, 13
"""Pixels from one moment to the next, and of half a moment."""
HEAD = 26
"""Pixels above everything for the word that says where one is now."""
LINE = 17
LONGEST_LINE = 13
"""Letters of a phase's name in one line."""
MOST_STACKED = 12


@dataclass(frozen=True)
class Moment:
    """A moment in a phase (counted from 0), with the number that it has in the table."""

    phase: int
    number: int
    helped: bool


@dataclass(frozen=True)
class MomentDrawn:
    """Where a moment stands: x in percent, y in pixels."""

    moment: Moment
    x: float
    y: int


@dataclass(frozen=True)
class PhaseDrawn:
    """A phase: its number from 1, where its column begins and how wide it is, its name in lines."""

    number: int
    start: float
    width: float
    lines: tuple[str, ...]
    is_now: bool

    @property
    def middle(self) -> float:
        """Where its moments stand."""
        return round(self.start + self.width / 2, 2)


@dataclass(frozen=True)
class Unstacked:
    """How many moments do not fit on a stack any more, said at its end: the table has them."""

    count: int
    x: float
    y: int


@dataclass(frozen=True)
class Timeline:
    """What the template draws."""

    phases: tuple[PhaseDrawn, ...]
    moments: tuple[MomentDrawn, ...]
    unstacked: tuple[Unstacked, ...]
    axis: int
    foot: int
    """Where the names of the phases begin."""
    height: int


def timeline(names: Sequence[str], moments: Sequence[Moment], now: int | None) -> Timeline | None:
    """The picture of some phases; None without phases, or when there is neither a moment nor a now."""
    if not names or (not moments and now is None):
        return None
    width = 100 / len(names)
    columns = [[[one for one in moments if one.phase == phase and one.helped is helped] for helped in (True, False)]
               for phase in range(len(names))]
    # what does not fit takes one more place, for the sign that says how many
    up, down = (max(min(len(column[side]), MOST_STACKED + 1) for column in columns) for side in (0, 1))
    axis = HEAD + STEP * up + STEP // 2
    foot = axis + STEP * down + STEP // 2 + LINE
    drawn = tuple(MomentDrawn(one, round((phase + .5) * width, 2), axis + sign * STEP * place)
                  for phase, column in enumerate(columns) for side, sign in ((0, -1), (1, 1))
                  for place, one in enumerate(column[side][:MOST_STACKED], 1))
    unstacked = tuple(Unstacked(len(column[side]) - MOST_STACKED, round((phase + .5) * width, 2),
                                axis + sign * STEP * (MOST_STACKED + 1))
                      for phase, column in enumerate(columns) for side, sign in ((0, -1), (1, 1))
                      if len(column[side]) > MOST_STACKED)
    phases = tuple(PhaseDrawn(phase + 1, round(phase * width, 2), round(width, 2), in_lines(name), phase == now)
                   for phase, name in enumerate(names))
    lines = max(len(one.lines) for one in phases)
    return Timeline(phases, drawn, unstacked, axis, foot, foot + LINE * lines)


def in_lines(name: str, longest: int = LONGEST_LINE) -> tuple[str, ...]:
    """A name in lines of about so many letters, parted between words."""
    lines: list[str] = []
    for word in name.split():
        if lines and len(lines[-1]) + 1 + len(word) <= longest:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return tuple(lines)
