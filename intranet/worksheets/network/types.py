"""The network's sums: what is counted, what is shown of it, and what one sheet would add."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from fractions import Fraction

from intranet.text.words import Words


@dataclass(frozen=True)
class Thing:
    """A dimension or a statement that is counted, with the parts of the scale into which organisations fall.

    The key ends with a digest of how its numbers come about, so that one that was changed is counted from the start.
    """

    key: str
    label: Words
    parts: tuple[Words, ...]
    limits: tuple[Fraction, ...]
    """Part k holds the numbers below limit k that no earlier part holds; the last part holds the rest."""
    dimension: str = ""
    """The dimension that it is, or that its statement belongs to."""
    is_statement: bool = False

    def part_of(self, number: Fraction) -> int:
        """The place of the part that a number falls into."""
        return next((place for place, limit in enumerate(self.limits) if number < limit), len(self.limits))


@dataclass(frozen=True)
class Number:
    """What an organisation says about a thing: the part of the scale, and a digest by which the same number is known
    again."""

    part: int
    digest: str
    known_to: frozenset[str] = frozenset()
    """Facilitators of events with whom every sheet behind the number is shared, and who reads them all in several
    organisations."""


Numbers = Mapping[str, Mapping[str, Number]]
"""By thing and organisation."""


@dataclass(frozen=True)
class Counted:
    """What went into earlier counts of one thing."""

    digests: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """By organisation."""
    unknowable: frozenset[str] = frozenset()
    """Organisations whose earlier numbers cannot be compared: their digests were made with another secret."""


@dataclass(frozen=True)
class Snapshot:
    """What is shown: of each thing how many organisations fall into each part of its scale."""

    counts: Mapping[str, tuple[int, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Standing:
    """How the count of one worksheet and perspective stands."""

    joined: int = 0
    state: str = ""
    counted_at: datetime | None = None
    snapshot: Snapshot | None = None
