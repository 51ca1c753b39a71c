"""With whom a sheet is shared, and what can go wrong with a choice."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime

from intranet.events.types import EventChoice
from intranet.faults import Invalid, Stale
from intranet.worksheets.filled import Sheet, SheetEntry

ORGANISATION, FACILITATOR, NETWORK = "organisation", "facilitator", "network"
WAYS = (ORGANISATION, FACILITATOR, NETWORK)
"""In whose place a sheet can be looked at before it is shared."""


@dataclass(frozen=True)
class Choices:
    """The owner's choices; none of them is “only me”. Each stands for itself."""

    organisation: bool = False
    network: bool = False
    events: frozenset[str] = frozenset()

    @property
    def none(self) -> bool:
        """Whether nobody but the owner is meant."""
        return not (self.organisation or self.network or self.events)


@dataclass(frozen=True)
class Sharing:
    """The choices that are kept, with their version; 0 before the first."""

    choices: Choices = field(default_factory=Choices)
    version: int = 0
    changed_at: datetime | None = None


@dataclass(frozen=True)
class Offer:
    """What the owner can choose, and why not, as a code word: `private`, `no_numbers`, `no_organisation`, `left`,
    `round`."""

    organisation_name: str
    members: int
    no_organisation: str
    no_network: str
    events: tuple[EventChoice, ...]
    gone: tuple[str, ...] = ()
    """Ids of events that are chosen and that the person is not signed up for any more."""


@dataclass(frozen=True)
class SheetToShare:
    """What the page of sharing needs."""

    sheet: Sheet
    sharing: Sharing
    offer: Offer


@dataclass(frozen=True)
class SharedEntry:
    """A sheet that somebody else shared with the reader."""

    entry: SheetEntry
    owner_name: str
    organisation_name: str = ""
    """For those who lead an event: people come from everywhere."""


@dataclass(frozen=True)
class SharedGroup:
    """Shared sheets by where they come from: an organisation of the reader's, or an event that the reader leads."""

    name: str
    kind: str
    sheets: tuple[SharedEntry, ...]


class UnfitChoices(Invalid):
    """Somebody was chosen who cannot be: `not_a_choice`."""


class StaleSharing(Stale):
    """The choices were changed in another window: those that are kept, and those that were sent."""

    def __init__(self, kept: Sharing, sent: Choices) -> None:
        super().__init__("sharing")
        self.kept, self.sent = kept, sent


def changed(before: Choices, after: Choices) -> Collection[str]:
    """Which of WAYS differ."""
    pairs = ((ORGANISATION, before.organisation, after.organisation), (NETWORK, before.network, after.network),
             (FACILITATOR, before.events, after.events))
    return [way for way, one, other in pairs if one != other]
