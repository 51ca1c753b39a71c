"""What a memo, its parts and what is shown of them are, and what can go wrong."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from intranet.exports.types import Block
from intranet.faults import Invalid, NotFound, Stale
from intranet.people.types import SignedInPerson
from intranet.plugin_system.memo_blocks import MemoBlock, MemoSeries

ROLE = "facilitator"
State = Literal["draft", "frozen", "published", "withdrawn"]
Shows = Literal["there", "empty", "hidden", "gone"]


@dataclass(frozen=True)
class Reader:
    """A person with the series that they lead: those series' memos are theirs to write."""

    person: SignedInPerson
    led: Mapping[str, MemoSeries]

    def leads(self, memo: Memo) -> bool:
        """Whether the memo is theirs to write."""
        return memo.series_id in self.led


@dataclass(frozen=True)
class About:
    """The series that a memo is about, as it was when the memo was frozen."""

    title: str
    language: str
    address: str
    towns: tuple[str, ...] = ()


@dataclass(frozen=True)
class Memo:
    """A memo without its parts."""

    id: str
    slug: str
    series_id: str
    title: str
    language: str
    as_of: date
    """Its own day: what is later is still to come."""
    made_at: datetime
    version: int = 0
    """Of title, language and day."""
    frozen_at: datetime | None = None
    about: About | None = None
    """Kept when it is frozen."""
    revision: int = 0
    """How often it was published."""
    published_at: datetime | None = None
    """For the first time."""
    withdrawn_at: datetime | None = None
    comments_until: datetime | None = None

    @property
    def path(self) -> str:
        """Its page."""
        return f"/memos/{self.slug}"

    @property
    def is_public(self) -> bool:
        """Whether members read it."""
        return self.revision > 0 and self.withdrawn_at is None

    @property
    def state(self) -> State:
        """Where it stands in its life."""
        if self.withdrawn_at is not None:
            return "withdrawn"
        return "published" if self.revision else "frozen" if self.frozen_at else "draft"


@dataclass(frozen=True)
class Part:
    """A part of a memo as its facilitators keep it: written, or drawn by a contributor under a key."""

    id: str
    number: int
    place: str
    """Which of PARTS it is; empty for a text that was added."""
    contributor: str = ""
    """Who draws it; empty for a written one."""
    key: str = ""
    named: str = ""
    """The title that its contributor gave it when it came into the memo."""
    title: str = ""
    """A title of the facilitators' own."""
    above: str = ""
    """Their words above what is drawn, as Markdown."""
    words: str = ""
    """A written part, as Markdown."""
    chosen: tuple[str, ...] = ()
    removed: bool = False
    version: int = 0
    kept: MemoBlock | None = None
    """What was drawn when the memo was frozen."""

    @property
    def is_written(self) -> bool:
        """Whether its words are the facilitators' own."""
        return not self.contributor


@dataclass(frozen=True)
class Piece:
    """A part as it is shown: in a draft drawn just now, in a frozen memo as it was."""

    id: str
    title: str
    blocks: tuple[Block, ...] = ()
    shows: Shows = "there"
    needs: str = ""
    """Of a hidden one: what is needed before it can be shown."""
    source: str = ""
    example: bool = False


@dataclass(frozen=True)
class Paper:
    """A whole memo as it is read, printed and kept."""

    title: str
    language: str
    as_of: date
    about: About
    pieces: tuple[Piece, ...]

    @property
    def shown(self) -> tuple[Piece, ...]:
        """The pieces that readers see: a text that nobody wrote is none."""
        return tuple(one for one in self.pieces if one.shows != "empty")


@dataclass(frozen=True)
class Revision:
    """A memo as it was published."""

    number: int
    published_at: datetime
    note: str
    """What was corrected; empty for the first one."""


@dataclass(frozen=True)
class Listed:
    """A memo in a list."""

    memo: Memo
    about: About
    """Of a published one as it was published, else as the series is now."""


class MemoNotFound(NotFound):
    """There is no such memo, or it is not published and others write it."""


class SeriesNotLed(NotFound):
    """There is no such series, or others lead it."""


class PartNotFound(NotFound):
    """The memo has no such part."""


class UnfitMemo(Invalid):
    """What was typed cannot be kept as it is; `words` carries all of it."""


class StalePart(Stale):
    """Somebody saved this part after it was opened: `saved` is theirs, `sent` what was typed."""

    def __init__(self, saved: Part, sent: Mapping[str, str], chosen: tuple[str, ...] = ()) -> None:
        super().__init__(saved.id)
        self.saved, self.sent, self.chosen = saved, dict(sent), chosen


class StaleMemo(Stale):
    """Somebody changed title, language or day after this was opened."""

    def __init__(self, saved: Memo, sent: Mapping[str, str]) -> None:
        super().__init__(saved.id)
        self.saved, self.sent = saved, dict(sent)


class NotNow(Stale):
    """The memo is not in a state in which this can be done: somebody was first, or the page was old."""
