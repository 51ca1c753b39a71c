"""A map of relations: their kinds side by side, each partner on a line of its own, from what is to what is wished.

Pure numbers; templates/_pictures.html draws it. Places across are percent of the width and places down are pixels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

HEAD, ROW = 40, 58
"""Pixels of the heads, and from one partner to the next."""
DOWN = 36
"""Where in its row a partner's line runs: its name stands above it."""


@dataclass(frozen=True)
class Relation:
    """A partner: what the relation is now (several kinds at once are possible), and what is wished; counted from 0."""

    number: int
    name: str
    now: tuple[int, ...]
    wished: int | None


@dataclass(frozen=True)
class RelationDrawn:
    """A partner's line. Places across are percent; `arrow` leads from the nearest place of now to the wished one."""

    relation: Relation
    y: int
    dots: tuple[float, ...]
    wish: float | None
    stays: bool
    """Whether what is wished is already there."""
    arrow: tuple[float, float] | None

    @property
    def leads_right(self) -> bool:
        """Which way the arrow points."""
        return self.arrow is not None and self.arrow[1] > self.arrow[0]


@dataclass(frozen=True)
class RelationMap:
    """What the template draws: where the kinds stand, where one ends and the next begins, and the partners."""

    places: tuple[float, ...]
    between: tuple[float, ...]
    rows: tuple[RelationDrawn, ...]
    height: int


def relation_map(kinds: int, relations: Sequence[Relation]) -> RelationMap | None:
    """The map of partners of which something is known; None when nothing is."""
    known = [one for one in relations if one.now or one.wished is not None]
    if not kinds or not known:
        return None
    places = tuple(round((kind + .5) * 100 / kinds, 2) for kind in range(kinds))
    between = tuple(round(kind * 100 / kinds, 2) for kind in range(1, kinds))
    rows = tuple(_drawn(one, HEAD + ROW * place + DOWN, places) for place, one in enumerate(known))
    return RelationMap(places, between, rows, HEAD + ROW * len(rows) + 12)


def _drawn(relation: Relation, y: int, places: tuple[float, ...]) -> RelationDrawn:
    wished = relation.wished
    stays = wished is not None and wished in relation.now
    arrow = None
    if wished is not None and relation.now and not stays:
        nearest = min(relation.now, key=lambda kind: abs(kind - wished))
        arrow = (places[nearest], places[wished])
    return RelationDrawn(relation, y, tuple(places[kind] for kind in relation.now),
                         None if wished is None else places[wished], stays, arrow)
