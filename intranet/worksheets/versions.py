"""Versions of one worksheet: what an id of the newer was called in the older, and whether anything changed. Pure.

Ids are matched first; what has a new id names its former ones by `was`. Comparing over time and carrying answers over
both ask here, so that they never disagree.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields, is_dataclass
from typing import Any, Literal, Protocol

from intranet.worksheets.types import Definition, Option

UNSEEN = ("version", "author", "description", "was", "paper_rows")
"""What can change in a definition without anybody who answers it noticing."""
Part = Literal["items", "dimensions", "sections", "perspectives"]


class Named(Protocol):
    """A part of a definition that can have had other ids."""

    @property
    def id(self) -> str:
        """Its id now."""

    @property
    def was(self) -> tuple[str, ...]:
        """Its ids before."""


def ids_then(older: Definition, newer: Definition, of: Part = "items") -> dict[str, str]:
    """By the id in the newer definition, the id of the same thing in the older; what is new stands in it not at all."""
    return former_ids(_parts(newer, of), [one.id for one in _parts(older, of)])


def former_ids(parts: Iterable[Named], ids: Sequence[str]) -> dict[str, str]:
    """By the id of each part, the one of `ids` that it had: its own, else the first of its former ones.

    Two never get the same: an id that is still in use means what it says.
    """
    known = list(parts)
    now = {one.id for one in known}
    found: dict[str, str] = {}
    for one in known:
        candidates = [one.id, *(former for former in one.was if former not in now)]
        then = next((former for former in candidates if former in ids and former not in found.values()), None)
        if then is not None:
            found[one.id] = then
    return found


def value_now(options: Sequence[Option], value: str) -> str | None:
    """The value that a chosen value has now; None when it cannot be chosen any more."""
    if any(one.value == value for one in options):
        return value
    return next((one.value for one in options if value in one.was), None)


def is_renewed(older: Definition, newer: Definition) -> bool:
    """Whether anything that people answer or read on the way to a result is different now."""
    if older == newer:
        return False
    return _as_answered(older) != _as_answered(newer)


def _as_answered(part: Any) -> Any:
    """A definition or a part of it without what nobody meets who answers."""
    if isinstance(part, tuple):
        return tuple(_as_answered(one) for one in part)
    if not is_dataclass(part):
        return part
    return {one.name: _as_answered(getattr(part, one.name)) for one in fields(part) if one.name not in UNSEEN}


def _parts(definition: Definition, of: Part) -> tuple[Named, ...]:
    parts: tuple[Named, ...] = getattr(definition, of)
    return parts
