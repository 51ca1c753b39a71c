"""How far the answers lie apart: per statement, per area, and which to talk about first. Pure.

The mathematics. A statement is answered on points; let n people have chosen points p(1) … p(n).

- Counted are the points. “I cannot say” and no answer are counted beside them and never pull the spread.
- range = (max p − min p) / (highest point − lowest point of its scale), between 0 and 1, so that worksheets with
  several scales can be compared; it needs n ≥ 2.
- deviation² = sum of (p(i) − mean)² / n, with the mean of the p(i): the variance of those who answered, who are all
  whom it is about and no sample.
- Talked about first are the three statements with the widest range; of equal ranges those with the larger deviation²;
  of equal ones the earlier in the worksheet. Statements on which all agree (range 0) are never among them.
- Poles apart are those with range 1: somebody chose the lowest point and somebody the highest.

An area's dots are the means of each person's counted answers in it, by the same rule that scores a sheet
(worksheets/scoring.py): who answered too few of its statements has no dot there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from intranet.worksheets.scoring import Measured, point_of, score
from intranet.worksheets.types import UNSURE, Definition, Dimension, Item, Option

MOST_TALKED = 3


@dataclass(frozen=True)
class Chosen:
    """One point or choice: how many chose it, and whether oneself did."""

    option: Option
    count: int
    is_own: bool


@dataclass(frozen=True)
class Spread:
    """The answers to one statement on a scale, or to a question with choices."""

    item: Item
    chosen: tuple[Chosen, ...]
    """Every point or choice, in the order of the worksheet, “I cannot say” left out."""
    unsure: int
    own_unsure: bool
    silent: int
    """Those who left it open, or were not asked it."""
    points: tuple[tuple[int, bool], ...]
    """Each counted answer with whether it is one's own, the lowest first; empty where nothing is a point."""
    low: int
    high: int

    @property
    def answered(self) -> int:
        """How many chose a point."""
        return len(self.points)

    @property
    def range(self) -> Fraction:
        """How wide the answers lie, as a share of the scale; 0 below two answers."""
        if len(self.points) < 2 or self.high <= self.low:
            return Fraction(0)
        return Fraction(self.points[-1][0] - self.points[0][0], self.high - self.low)

    @property
    def variance(self) -> Fraction:
        """The square of the standard deviation."""
        if not self.points:
            return Fraction(0)
        values = [point for point, _ in self.points]
        mean = Fraction(sum(values), len(values))
        return sum(((value - mean) ** 2 for value in values), Fraction(0)) / len(values)

    @property
    def is_poles_apart(self) -> bool:
        """Whether somebody chose the lowest point and somebody the highest."""
        return self.range == 1


@dataclass(frozen=True)
class AreaSpread:
    """The means of one area: each person's own, the lowest first."""

    dimension: Dimension
    means: tuple[tuple[Fraction, bool], ...]
    without: int
    """Those who answered too few of its statements."""

    @property
    def width(self) -> Fraction:
        """From the lowest mean to the highest."""
        return self.means[-1][0] - self.means[0][0] if self.means else Fraction(0)


def spread_of(definition: Definition, item: Item, voices: Sequence[tuple[Mapping[str, str], bool]]) -> Spread:
    """The answers to one item; `voices` are each person's answers and whether they are one's own."""
    answers = [(set(words[item.id].split("\n")), is_own) for words, is_own in voices if words.get(item.id)]
    options = [option for option in definition.options_of(item) if option.value != UNSURE]
    chosen = tuple(Chosen(option, sum(option.value in values for values, _ in answers),
                          any(is_own for values, is_own in answers if option.value in values)) for option in options)
    scale = [int(option.value) for option in options] if item.kind == "scale" else []
    points = sorted((point, is_own) for values, is_own in answers for value in values if item.kind == "scale"
                    for point in (point_of(value),) if point is not None)
    unsure = [is_own for values, is_own in answers if UNSURE in values]
    return Spread(item, chosen, len(unsure), any(unsure), len(voices) - len(answers), tuple(points),
                  min(scale, default=0), max(scale, default=0))


def widest(spreads: Sequence[Spread]) -> list[Spread]:
    """What to talk about first: at most MOST_TALKED, the widest first."""
    apart = [one for one in spreads if one.range]
    return sorted(apart, key=lambda one: (-one.range, -one.variance))[:MOST_TALKED]


def areas_of(definition: Definition, voices: Sequence[tuple[Mapping[str, str], bool]]) -> list[AreaSpread]:
    """Every area with each person's mean."""
    scored = [(score(definition, words).measured, is_own) for words, is_own in voices]
    found = []
    for place, dimension in enumerate(definition.dimensions):
        measured: list[tuple[Measured, bool]] = [(one[place], is_own) for one, is_own in scored]
        means = sorted((one.mean, is_own) for one, is_own in measured if one.mean is not None)
        found.append(AreaSpread(dimension, tuple(means), len(voices) - len(means)))
    return found
