"""Which id of one definition is which of another, whichever of the two is the older. Pure."""

from __future__ import annotations

from intranet.worksheets.types import Definition
from intranet.worksheets.versions import Part, ids_then

COMPARED: tuple[Part, ...] = ("items", "dimensions")


def matched(other: Definition, base: Definition) -> dict[str, str]:
    """The ids of items and dimensions of `other`, each with the id under which `base` asks the same.

    What only `other` has keeps its own id. Either may be the older one: sheets are looked back at and forward from,
    and what was renamed is named by the newer one's `was`.
    """
    found = {one: one for one in (*(item.id for item in other.items), *(area.id for area in other.dimensions))}
    for part in COMPARED:
        found |= ids_then(base, other, part)
        found |= {then: now for now, then in ids_then(other, base, part).items()}
    return found
