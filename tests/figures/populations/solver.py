"""The reader who kept every view of every time and solves equations: which few answers can be worked out.

Each view is an equation: a number that is drawn from a set of answers. The views span a space; whatever can be worked
out is a vector of it. A vector that rests on fewer answers than the floor gives those few away, whatever its factors.
Answers that stand in the same views are one column, with as many answers as there are. All in exact fractions.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import combinations

FLOOR = 5
Answer = Hashable
Row = list[Fraction]


@dataclass
class Seen:
    """What one population showed: for each thing that is counted the sets of answers behind its views."""

    equations: dict[Hashable, set[frozenset[Answer]]] = field(default_factory=dict)
    known: dict[Hashable, frozenset[Answer]] = field(default_factory=dict)
    """For each reader who knows some answers anyhow, which."""
    own: list[frozenset[Answer]] = field(default_factory=list)
    """What each of those who answered knows of themselves: of the others they must not find fewer than four."""
    views: int = 0
    """How often somebody looked."""
    sources: set[str] = field(default_factory=set)
    """Where the numbers stood."""

    def sees(self, thing: Hashable, answers: Iterable[Answer], source: str) -> None:
        """One number that is drawn from these answers."""
        self.equations.setdefault(thing, set()).add(frozenset(answers))
        self.sources.add(source)

    def count(self) -> int:
        """How many different equations there are."""
        return sum(map(len, self.equations.values()))

    def found(self) -> list[frozenset[Answer]]:
        """Every group below the floor that somebody can work out: who knows nothing, and who knows some answers."""
        groups = []
        for thing, views in self.equations.items():
            groups += few(views)
            for known in self.known.values():
                groups += few(view - known for view in views)
            for own in self.own:
                groups += few((view - own for view in views), FLOOR - 1)
            assert frozenset() not in views, thing
        return groups


def few(views: Iterable[frozenset[Answer]], floor: int = FLOOR) -> list[frozenset[Answer]]:
    """The smallest groups of fewer answers than the floor on which some combination of the views rests."""
    rows = [one for one in set(views) if one]
    columns: dict[tuple[bool, ...], set[Answer]] = {}
    for answer in frozenset[Answer]().union(*rows):
        columns.setdefault(tuple(answer in row for row in rows), set()).add(answer)
    signs = list(columns)
    small = [place for place, sign in enumerate(signs) if len(columns[sign]) < floor]
    if not small:
        return []
    outside = _outside([[Fraction(sign[row]) for sign in signs] for row in range(len(rows))], len(signs))
    found: list[frozenset[Answer]] = []
    for some in _below(small, [len(columns[sign]) for sign in signs], floor):
        group = frozenset[Answer]().union(*(columns[signs[place]] for place in some))
        if not any(one <= group for one in found) and _rank([[row[place] for row in outside] for place in some]) < len(
                some):
            found.append(group)
    return found


def _below(small: Sequence[int], sizes: Sequence[int], floor: int) -> Iterator[tuple[int, ...]]:
    """Columns that together are fewer answers than the floor, few columns first."""
    for many in range(1, floor):
        yield from (some for some in combinations(small, many) if sum(sizes[place] for place in some) < floor)


def _outside(rows: Sequence[Row], width: int) -> list[Row]:
    """Vectors that stand right across the space of the rows: a vector is in that space when it has none of them.

    So a combination of views rests on some columns alone when these columns of what is given here depend on each other.
    """
    left, pivots = [list(row) for row in rows], list[int]()
    for column in range(width):
        here = len(pivots)
        place = next((one for one in range(here, len(left)) if left[one][column]), None)
        if place is None:
            continue
        left[here], left[place] = left[place], left[here]
        left[here] = [value / left[here][column] for value in left[here]]
        for other in range(len(left)):
            if other != here and left[other][column]:
                factor = left[other][column]
                left[other] = [one - factor * two for one, two in zip(left[other], left[here], strict=True)]
        pivots.append(column)
    free = [column for column in range(width) if column not in pivots]
    across = []
    for column in free:
        vector = [Fraction(0)] * width
        vector[column] = Fraction(1)
        for row, pivot in zip(left, pivots, strict=False):
            vector[pivot] = -row[column]
        across.append(vector)
    return across


def _rank(rows: Sequence[Row]) -> int:
    left, rank = [list(row) for row in rows], 0
    for column in range(len(left[0]) if left else 0):
        place = next((one for one in range(rank, len(left)) if left[one][column]), None)
        if place is None:
            continue
        left[rank], left[place] = left[place], left[rank]
        for other in range(rank + 1, len(left)):
            if left[other][column]:
                factor = left[other][column] / left[rank][column]
                left[other] = [one - factor * two for one, two in zip(left[other], left[rank], strict=True)]
        rank += 1
    return rank
