"""What is shown of the network's sums, ready for its page. Pure: reads the last count alone, and one's own sheet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from intranet.charts.crowd import Crowd, crowd
from intranet.text.words import Said, in_language
from intranet.worksheets.filled import Sheet
from intranet.worksheets.network.rules import still_needed
from intranet.worksheets.network.things import things_of
from intranet.worksheets.network.types import Standing, Thing
from intranet.worksheets.scoring import one_decimal
from intranet.worksheets.types import Definition


@dataclass(frozen=True)
class PartShown:
    """A part of a scale with how many organisations are in it."""

    label: Said
    count: int
    own: bool


@dataclass(frozen=True)
class ThingShown:
    """A dimension or a statement with its distribution, and the own number beside it where there is one."""

    key: str
    label: Said
    parts: tuple[PartShown, ...]
    total: int
    own: float | None = None
    own_part: Said | None = None
    chart: Crowd | None = None
    statements: tuple[ThingShown, ...] = ()
    is_statement: bool = False

    @property
    def scale(self) -> str:
        """Its parts in one line: things that share it stand in one table."""
        return " / ".join(part.label.text for part in self.parts)

    @property
    def has_own(self) -> bool:
        """Whether the reader's own number is there."""
        return self.own is not None


@dataclass(frozen=True)
class NetworkShown:
    """The sums of one worksheet from one perspective. `things` is empty while fewer than five take part."""

    joined: int
    needed: int
    """How many more organisations are needed before anything is shown."""
    counted_at: datetime | None
    things: tuple[ThingShown, ...]
    hidden: tuple[Said, ...] = ()
    """Dimensions that fewer than five organisations have answered."""


@dataclass(frozen=True)
class Beside:
    """The network beside one sheet."""

    shown: NetworkShown
    takes_part: bool
    """Whether the sheet itself is given into the sums."""


def network_shown(definition: Definition, perspective: str, standing: Standing, language: str,
                  own: Mapping[str, Fraction] | None = None) -> NetworkShown:
    """The last count in the reader's language: each dimension with its statements."""
    needed = still_needed(standing.joined)
    counts = standing.snapshot.counts if standing.snapshot and not needed else {}
    things = things_of(definition, perspective)
    heads = [one for one in things if not one.is_statement] or things
    found = []
    for head in heads:
        statements = tuple(_shown(one, counts[one.key], language, None) for one in things
                           if one.is_statement and one.dimension == head.dimension and one.key in counts
                           and one is not head and head.dimension)
        if head.key in counts:
            found.append(_shown(head, counts[head.key], language, (own or {}).get(head.key), statements))
    hidden = tuple(in_language(one.label, language) for one in heads if one.key not in counts) if not needed else ()
    return NetworkShown(standing.joined, needed, standing.counted_at if found else None, tuple(found), hidden)


def beside_others(sheet: Sheet, standing: Standing, own: Mapping[str, Fraction], language: str) -> Beside:
    """The last count with the sheet's own numbers marked in it."""
    return Beside(network_shown(sheet.definition, sheet.perspective, standing, language, own),
                  "network" in (sheet.shared or ()))


def own_numbers(sheet: Sheet, own: Mapping[str, Fraction], language: str) -> list[ThingShown]:
    """What one sheet says about each dimension and statement: exactly what is counted of it."""
    return [_shown(one, [0] * len(one.parts), language, own.get(one.key))
            for one in things_of(sheet.definition, sheet.perspective)]


def _shown(thing: Thing, counts: Sequence[int], language: str, own: Fraction | None,
           statements: tuple[ThingShown, ...] = ()) -> ThingShown:
    place = None if own is None else thing.part_of(own)
    labels = [in_language(label, language) for label in thing.parts]
    parts = tuple(PartShown(label, count, number == place)
                  for number, (label, count) in enumerate(zip(labels, counts, strict=True)))
    return ThingShown(thing.key, in_language(thing.label, language), parts, sum(counts),
                      None if own is None else one_decimal(own), None if place is None else labels[place],
                      crowd(counts, place), statements, thing.is_statement)
