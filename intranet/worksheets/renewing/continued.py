"""By which sheet a sheet was continued in a new version: it follows from the two, so no table has to say it."""

from __future__ import annotations

from collections.abc import Mapping

from intranet.ids import digest_id


def continued_id(sheet_id: str, newer: str) -> str:
    """The id of the sheet that continues one with the definition of a digest.

    As hard to guess as the old sheet's, and the same however often one asks: two clicks make one sheet.
    """
    return digest_id(f"{sheet_id}\n{newer}")


def continued(digests: Mapping[str, str]) -> frozenset[str]:
    """Those of some sheets that another of them continues. `digests`: of each sheet's id, that of its definition.

    The newer one holds the same answers: beside each other they would look like two times.
    """
    newer = frozenset(digests.values())
    return frozenset(sheet for sheet, own in digests.items()
                     if any(digest != own and continued_id(sheet, digest) in digests for digest in newer))
