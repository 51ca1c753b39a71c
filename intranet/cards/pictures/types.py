"""A picture that is kept, and what stands in the way of one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from intranet.faults import Invalid, NotFound, Stale


@dataclass(frozen=True)
class KeptPicture:
    """A picture as its row says."""

    id: str
    kind: str
    alternative: str
    octets: int
    width: int
    height: int
    created_at: datetime

    @property
    def address(self) -> str:
        """Where it is served."""
        return f"/cards/pictures/{self.id}"

    @property
    def markdown(self) -> str:
        """How a text shows it."""
        words = self.alternative.replace("\\", "").replace("[", "(").replace("]", ")")
        return f"![{words}]({self.address})"


@dataclass(frozen=True)
class Use:
    """A text that shows a picture."""

    how: Literal["now", "earlier", "draft", "answer"]
    """Whether it is a version that is read or edited now, an earlier one, what somebody has not saved yet, or an
    answer to a reader's question."""
    slug: str = ""
    """The card's address; empty for an answer, and for a draft, which is its writer's alone."""
    title: str = ""
    language: str = ""


@dataclass(frozen=True)
class Gallery:
    """The pictures as the desk sees them."""

    shown: tuple[KeptPicture, ...]
    uses: Mapping[str, tuple[Use, ...]]
    """Which texts show each, by its id."""
    count: int
    idle: int
    """How many no text shows."""
    only_idle: bool


class PictureNotFound(NotFound):
    """There is no such picture."""


class PictureInUse(Stale):
    """Some text shows the picture, so it stays."""


class UnfitPicture(Invalid):
    """The file or its alternative text cannot be kept."""
