"""What somebody who was there says of a memo before it is published."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from intranet.faults import NotFound, Stale
from intranet.memos.types import Memo, Paper


@dataclass(frozen=True)
class Comment:
    """A comment on a part, or on the memo as a whole."""

    id: str
    memo_id: str
    part_id: str
    about: str
    """What the part was called when it was written."""
    person_id: str
    words: str
    made_at: datetime
    answer: str = ""
    resolved: bool = False
    version: int = 0


@dataclass(frozen=True)
class CommentPage:
    """A memo with what is said of it: everything for its facilitators, one's own for those who were asked."""

    memo: Memo
    paper: Paper | None
    """None while its facilitators have made it a draft again."""
    comments: tuple[Comment, ...]
    leads: bool
    is_open: bool
    names: Mapping[str, str]
    """Of those who commented, for the facilitators."""
    asked: int = 0
    """How many were asked."""
    to_ask: int = 0
    """How many more were there and have not been asked."""

    def on(self, part_id: str) -> list[Comment]:
        """What is said of one part; of the whole memo for an empty id."""
        return [one for one in self.comments if one.part_id == part_id]

    @property
    def elsewhere(self) -> list[Comment]:
        """What is said of parts that are not in the memo any more."""
        there = {"", *(one.id for one in self.paper.pieces)} if self.paper else set()
        return [one for one in self.comments if one.part_id not in there]


class CommentNotFound(NotFound):
    """There is no such comment, or it is somebody else's."""


class CommentsClosed(Stale):
    """The day is over, the memo is published, or a draft again; `words` is what was typed."""

    def __init__(self, words: str = "") -> None:
        super().__init__("comments are closed")
        self.words = words


class StaleAnswer(Stale):
    """Another facilitator answered first: `saved` is theirs, `sent` what was typed."""

    def __init__(self, saved: Comment, sent: str) -> None:
        super().__init__(saved.id)
        self.saved, self.sent = saved, sent
