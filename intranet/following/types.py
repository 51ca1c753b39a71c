"""What somebody follows, what is new for them, and how they want to hear of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, get_args

from intranet.cards.types import Readable
from intranet.faults import NotFound

What = Literal["card", "tag", "kind"]
WHATS: tuple[What, ...] = get_args(What)
Digest = Literal["never", "daily", "weekly"]
DIGESTS: tuple[Digest, ...] = get_args(Digest)


class NothingToFollow(NotFound):
    """There is no such card, topic or kind that this person may read."""


@dataclass(frozen=True)
class Follow:
    """One thing that somebody follows. `target` is a card's id, a topic or a kind."""

    what: What
    target: str
    since: datetime
    ended_at: datetime | None = None
    """When they stopped: kept for a while, so that it can be undone."""


@dataclass(frozen=True)
class Follower:
    """How somebody wants to hear of what they follow, and up to when they have."""

    digest: Digest = "weekly"
    seen_at: datetime | None = None
    """What was published up to then they have marked as seen."""
    digest_at: datetime | None = None
    """The last time for which a digest was made, or found to be empty."""


@dataclass(frozen=True)
class Own:
    """All that is known of one follower."""

    follows: tuple[Follow, ...] = ()
    """Those that were ended too, for a while."""
    follower: Follower = Follower()

    @property
    def open(self) -> tuple[Follow, ...]:
        """What they follow now."""
        return tuple(one for one in self.follows if one.ended_at is None)


@dataclass(frozen=True)
class Followed:
    """One thing that somebody follows, as their page shows it."""

    follow: Follow
    card: Readable | None = None
    """The card that is followed; None for a topic or a kind, and for a card that nobody can read now."""


@dataclass(frozen=True)
class Button:
    """What a page says about following one thing."""

    what: What
    target: str
    """A card's slug, a topic, a kind."""
    is_followed: bool
