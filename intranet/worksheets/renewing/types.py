"""How a sheet stands to the worksheet of today, and what would come along into a new one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from intranet.faults import NotFound, Stale
from intranet.worksheets.carrying import Carried
from intranet.worksheets.filled import Sheet
from intranet.worksheets.types import Definition, Item


@dataclass(frozen=True)
class Standing:
    """Whether a sheet's worksheet is offered as it was, was renewed since, or is offered no more."""

    state: Literal["same", "renewed", "gone"]
    continued: str = ""
    """The sheet in which its person went on with the new questions."""


@dataclass(frozen=True)
class Move:
    """One answer on its way: its question then and now, and the answer as people read it."""

    then: str
    now: str
    words: str

    @property
    def is_reworded(self) -> bool:
        """Whether the question is put in other words now."""
        return self.then != self.now


@dataclass(frozen=True)
class Plan:
    """What continuing in the new version would do; nothing of it is done yet."""

    sheet: Sheet
    newer: Definition
    seen: str
    """The digest of the new definition: what was shown must be what is done."""
    carried: Carried
    moves: Sequence[Move]
    new_items: Sequence[Item]
    """What the old version did not ask."""
    perspective: str
    """The sheet's perspective as it is called now; empty when there is none of it any more."""
    continued: str = ""

    @property
    def asks_perspective(self) -> bool:
        """Whether a perspective has to be chosen anew."""
        return bool(self.newer.perspectives) and not self.perspective

    @property
    def asks_subject(self) -> bool:
        """Whether the new version may ask what the old one did not."""
        return self.newer.subject is not None and not self.sheet.subject


class NotRenewed(NotFound):
    """The worksheet is as it was, or it is offered no more: there is no other version to continue in."""


class RenewedAgain(Stale):
    """The worksheet changed once more while one looked at what would come along."""
