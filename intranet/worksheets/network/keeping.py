"""A count as JSON and back. Pure."""

from __future__ import annotations

from pydantic import TypeAdapter

from intranet.worksheets.network.types import Snapshot

_snapshot: TypeAdapter[Snapshot] = TypeAdapter(Snapshot)


def snapshot_to_json(snapshot: Snapshot) -> str:
    """A count."""
    return _snapshot.dump_json(snapshot).decode()


def snapshot_from_json(text: str) -> Snapshot:
    """The count again."""
    return _snapshot.validate_json(text)
