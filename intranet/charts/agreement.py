"""A bar of agreement: one part for each point that somebody chose. Pure numbers; templates/_charts.html draws it.

Places are shares of the bar's width in percent, so that the bar follows the page's width while its numbers keep their
size. A part is as wide as its share, but never narrower than its own number needs on a phone; what it takes for that
comes from the wider parts in proportion. The number in it says how many it stands for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

LEAST, EACH_DIGIT = 4.0, 3.0
"""A part with a number of d digits is at least LEAST + d · EACH_DIGIT percent wide: on 280 pixels 20 for one digit."""


@dataclass(frozen=True)
class BarPart:
    """A part of the bar. `point` counts from 1, disagreement first."""

    point: int
    count: int
    start: float
    width: float

    @property
    def middle(self) -> float:
        """Where its number stands."""
        return round(self.start + self.width / 2, 2)


@dataclass(frozen=True)
class AgreementBar:
    """The parts from left to right; points that nobody chose have none."""

    parts: tuple[BarPart, ...]
    total: int


def agreement_bar(counts: Sequence[int]) -> AgreementBar | None:
    """The bar of how often each point was chosen; None when there is nothing to draw."""
    total = sum(counts)
    if total <= 0:
        return None
    widths = _widths([count / total * 100 for count in counts], [_least(count) for count in counts])
    parts, start = [], 0.0
    for point, (count, width) in enumerate(zip(counts, widths, strict=True), 1):
        if count:
            parts.append(BarPart(point, count, round(start, 2), round(width, 2)))
            start += width
    return AgreementBar(tuple(parts), total)


def _least(count: int) -> float:
    return LEAST + EACH_DIGIT * len(str(count)) if count else 0.0


def _widths(shares: Sequence[float], least: Sequence[float]) -> list[float]:
    """Shares with the narrow ones raised to their least width; a pass can make another one too narrow, so repeat."""
    raised: set[int] = set()
    while True:
        room = 100 - sum(least[place] for place in raised)
        free = sum(share for place, share in enumerate(shares) if place not in raised)
        widths = [least[place] if place in raised else share * room / free if free else 0.0
                  for place, share in enumerate(shares)]
        narrow = {place for place, width in enumerate(widths) if width < least[place] and place not in raised}
        if not narrow:
            return widths
        raised |= narrow
