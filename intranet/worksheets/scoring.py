"""From answers to a result: means, bands, the strongest and the weakest, the statements that pull down. Pure.

The mathematics. Let a dimension have items i with answers a(i) on points 1 … 4.

- Counted are the answers that are points; an open item and “I cannot say” are not, so they never pull a mean.
- mean = sum of the counted a(i) / number of the counted. It is shown when at least `minimum_answered` are counted
  (half of the items unless the worksheet says otherwise); below that the dimension has no mean and no band.
- The band is the first whose `below` is above the mean: with 2.25 and 3.25, 2.24 is low, 2.25 middle, 3.25 good.
  The limits are a convention, not a norm, and the page says so.
- overall = the mean of the dimensions' means, each weighing the same; only when every dimension has one, because the
  mean of some of them would move when another is answered. The page shows it small, in the table's foot, and no band
  is drawn from it: a single mark would end the conversation that the dimensions begin.
- The share of “I cannot say” is their number / (their number + the counted): many of them tell something themselves.

Means are compared as exact fractions, so equal answers are equal and no rounding makes a winner. They are shown with
one decimal, halves upwards: 2.25 shows as 2.3 and is middle, and whatever shows as 2.2 is low.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import floor

from intranet.text.words import Words
from intranet.worksheets.asked import asked_of, asked_words, progress
from intranet.worksheets.types import UNSURE, Band, Definition, Dimension, Feedback, Item

MOST_PULLING = 6


@dataclass(frozen=True)
class Measured:
    """One dimension of a result. `mean` is None when too few items are counted."""

    dimension: Dimension
    mean: Fraction | None
    counted: int
    unsure: int
    band: Band | None
    feedback: Feedback | None

    @property
    def total(self) -> int:
        """How many items the dimension has."""
        return len(self.dimension.items)

    @property
    def value(self) -> float | None:
        """The mean for charts."""
        return None if self.mean is None else float(self.mean)

    @property
    def shown(self) -> float | None:
        """The mean for people, with one decimal."""
        return None if self.mean is None else one_decimal(self.mean)


@dataclass(frozen=True)
class Pulling:
    """A statement that was answered in the lower half of its scale."""

    item: Item
    dimension: Dimension
    value: int
    label: Words


@dataclass(frozen=True)
class Scored:
    """A whole result, in numbers and ids; words are chosen when it is shown."""

    measured: tuple[Measured, ...]
    strongest: tuple[Dimension, ...]
    weakest: tuple[Dimension, ...]
    pulling: tuple[Pulling, ...]
    more_pulling: int
    """How many more such statements there are than `pulling` lists."""
    answered: int
    total: int
    unsure: int
    scored: int
    """Answers on scales, “I cannot say” among them."""
    low: int
    high: int
    """The ends of the scale that the dimensions are measured on."""
    overall: Fraction | None = None
    """The mean of the dimensions' means; None while one of them has none."""

    @property
    def is_complete(self) -> bool:
        """Whether every item was answered."""
        return self.answered == self.total

    @property
    def overall_shown(self) -> float | None:
        """The mean of the dimensions' means for people, with one decimal."""
        return None if self.overall is None else one_decimal(self.overall)

    @property
    def unsure_percent(self) -> int:
        """The share of “I cannot say” among the answers on scales, in whole per cent."""
        return round(100 * self.unsure / self.scored) if self.scored else 0


def one_decimal(mean: Fraction) -> float:
    """The mean rounded to tenths, halves upwards."""
    return floor(mean * 10 + Fraction(1, 2)) / 10


def point_of(words: str) -> int | None:
    """The point that an answer on a scale stands for; None for “I cannot say” and for nothing."""
    return int(words) if words.isascii() and words.isdecimal() else None


def score(definition: Definition, answers: Mapping[str, str]) -> Scored:
    """The result of what was answered so far. `answers` has the words by item; missing items are open."""
    words, answers = answers, asked_words(definition, answers)
    measured = tuple(_measure(definition, asked_of(definition, dimension, words), answers)
                     for dimension in definition.dimensions)
    strongest, weakest = _ends(definition, measured)
    pulling = tuple(_pulling(definition, answers))
    scales = [item for item in definition.items if item.kind == "scale"]
    answered, total = progress(definition, definition.items, words)
    points = [int(option.value) for scale in definition.scales for option in scale.points] or [1, 4]
    return Scored(
        measured, strongest, weakest, pulling[:MOST_PULLING], max(0, len(pulling) - MOST_PULLING),
        answered=answered,
        total=total,
        unsure=sum(answers.get(item.id) == UNSURE for item in scales),
        scored=sum(bool(answers.get(item.id)) for item in scales),
        low=min(points), high=max(points), overall=_overall(measured))


def band_of(bands: tuple[Band, ...], mean: Fraction) -> Band | None:
    """The first band whose limit is above the mean; None where the worksheet has no bands."""
    return next((band for band in bands if band.below is None or mean < Fraction(str(band.below))), None)


def _measure(definition: Definition, dimension: Dimension, answers: Mapping[str, str]) -> Measured:
    words = [answers.get(item, "") for item in dimension.items]
    points = [point for point in map(point_of, words) if point is not None]
    unsure = words.count(UNSURE)
    if not points or len(points) < dimension.minimum_answered:
        return Measured(dimension, None, len(points), unsure, None, None)
    mean = Fraction(sum(points), len(points))
    band = band_of(definition.bands, mean)
    return Measured(dimension, mean, len(points), unsure, band, dimension.feedback.get(band.id) if band else None)


def _overall(measured: tuple[Measured, ...]) -> Fraction | None:
    means = [one.mean for one in measured if one.mean is not None]
    return sum(means, Fraction(0)) / len(means) if means and len(means) == len(measured) else None


def _ends(definition: Definition,
          measured: tuple[Measured, ...]) -> tuple[tuple[Dimension, ...], tuple[Dimension, ...]]:
    """The strongest and the weakest dimensions; ties are named together, and nothing when all are equal.

    With `strongest: 2` the two highest means are named, and whatever ties with the second; never one of the weakest.
    """
    shown = [(one.mean, one.dimension) for one in measured if one.mean is not None]
    if len({mean for mean, _ in shown}) < 2:
        return (), ()
    lowest = min(mean for mean, _ in shown)
    wanted = definition.headline.strongest if definition.headline else 1
    limit = sorted((mean for mean, _ in shown), reverse=True)[min(wanted, len(shown)) - 1]
    weakest = tuple(dimension for mean, dimension in shown if mean == lowest)
    strongest = tuple(dimension for mean, dimension in shown if mean >= limit and mean > lowest)
    return strongest, weakest


def _pulling(definition: Definition, answers: Mapping[str, str]) -> list[Pulling]:
    """Statements of the dimensions answered below the middle of their scale, the lowest first."""
    found = []
    for dimension in definition.dimensions:
        for item_id in dimension.items:
            item = definition.item(item_id)
            point = point_of(answers.get(item_id, ""))
            scale = next(one for one in definition.scales if one.id == item.scale)
            values = [int(option.value) for option in scale.points]
            if point is not None and 2 * point < min(values) + max(values):
                label = next(option.label for option in scale.points if int(option.value) == point)
                found.append(Pulling(item, dimension, point, label))
    return sorted(found, key=lambda one: one.value)
