"""A text that is being written, and what stands in its way."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from intranet.cards.desk.types import Words
from intranet.faults import Stale


@dataclass(frozen=True)
class Writer:
    """An opened page that saves: a random key, and a number that rises with every save it sends."""

    key: str
    sequence: int


@dataclass(frozen=True)
class Draft:
    """What one person has typed and not saved as a version. Version 0 means that nothing is kept."""

    id: str
    slug: str
    """The card's address; empty for a card that is not there yet."""
    base: int
    """The revision that it was begun from."""
    version: int
    words: Words
    changed_at: datetime
    writer: Writer | None = None


@dataclass(frozen=True)
class DraftEntry:
    """A draft in a list."""

    id: str
    slug: str
    title: str
    changed_at: datetime


class StaleDraft(Stale):
    """Another window of the same person kept other words since: `saved` is what is kept, `sent` what was typed here."""

    def __init__(self, saved: Draft, sent: Words) -> None:
        super().__init__(saved.id)
        self.saved, self.sent = saved, sent
