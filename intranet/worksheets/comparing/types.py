"""What is compared: own sheets in their order, areas and answers of several sheets, and what changed between two."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from intranet.text.differences import Piece
from intranet.text.words import Said
from intranet.worksheets.scoring import one_decimal
from intranet.worksheets.taking_along.reads import Reading
from intranet.worksheets.types import Definition, Dimension

Range = tuple[int, int]
"""The least and the most point of what a mean is drawn from."""


@dataclass(frozen=True)
class Past:
    """An own sheet in which something was answered, without its answers."""

    id: str
    definition: Definition
    organisation_id: str | None
    perspective: str
    subject: str
    started_at: datetime
    saved_at: datetime
    completed_at: datetime | None = None

    @property
    def day(self) -> datetime:
        """When it was answered: a word that is mended a year later does not make an old sheet the newest."""
        return self.completed_at or self.saved_at

    @property
    def place(self) -> tuple[datetime, datetime, str]:
        """By which sheets are put in order, the oldest first."""
        return self.day, self.started_at, self.id


@dataclass(frozen=True)
class Measure:
    """One area in one sheet. Its mean is None when too little was answered."""

    mean: Fraction | None
    range: Range
    items: frozenset[str]
    """What it was drawn from, by the ids of the definition that is compared with."""

    @property
    def shown(self) -> float | None:
        """The mean for people, with one decimal."""
        return None if self.mean is None else one_decimal(self.mean)


@dataclass(frozen=True)
class Area:
    """An area with its measure in each of the sheets; None where the sheet did not ask it."""

    dimension: Dimension
    measures: tuple[Measure | None, ...]
    here: bool = True
    """Whether the definition that is compared with has it still."""

    def change(self, then: int, now: int) -> float | None:
        """By how much it rose between two of the sheets, as the shown means say; None when that cannot be told."""
        before, after = self.measures[then], self.measures[now]
        if before is None or after is None or before.range != after.range:
            return None
        if before.shown is None or after.shown is None:
            return None
        return round(after.shown - before.shown, 1)

    def is_of_other_items(self, then: int, now: int) -> bool:
        """Whether other statements stand behind it in two of the sheets."""
        before, after = self.measures[then], self.measures[now]
        return before is not None and after is not None and before.items != after.items


@dataclass(frozen=True)
class Gap:
    """How far the sheets stand apart in one area: the highest and the lowest, by their places."""

    dimension: Dimension
    width: float
    highest: int
    lowest: int


@dataclass(frozen=True)
class Compared:
    """One question in two sheets; a side is None where it was not asked. `rows` are those of either side."""

    question: Said
    number: int
    kind: str
    then: Reading | None
    now: Reading | None
    pieces: tuple[Piece, ...] = ()
    """Both texts word by word, where both say something and differ."""
    asked_then: Said | None = None
    """Its words at that time, where they were others."""
    ranges: tuple[Range, Range] | None = None
    """The two scales, where they differ: no step is counted between them."""
    states: tuple[str, str] = ("", "")
    """How a box stood and stands."""
    rows: tuple[RowCompared, ...] = ()

    @property
    def step(self) -> int | None:
        """By how many points an answer on a scale moved; None where that cannot be told."""
        if self.kind != "scale" or self.ranges or self.then is None or self.now is None:
            return None
        if not isinstance(self.then.value, int) or not isinstance(self.now.value, int):
            return None
        return self.now.value - self.then.value

    @property
    def is_same(self) -> bool:
        """Whether both sheets say just the same."""
        if self.then is None or self.now is None or self.ranges:
            return False
        if self.rows:
            return all(row.is_same for row in self.rows)
        return self.then.words == self.now.words and self.states[0] == self.states[1]

    @property
    def is_empty(self) -> bool:
        """Whether neither sheet says anything."""
        return not any(one is not None and one.says_something for one in (self.then, self.now))


@dataclass(frozen=True)
class RowCompared:
    """A row that either sheet has, or both."""

    name: str
    is_then: bool
    is_now: bool
    cells: tuple[Compared, ...]

    @property
    def is_same(self) -> bool:
        """Whether both sheets have it with the same words."""
        return self.is_then and self.is_now and all(cell.is_same for cell in self.cells)

    @property
    def changed(self) -> list[Compared]:
        """Those of its cells that say something else now."""
        return [cell for cell in self.cells if not cell.is_same]
