"""A picture that is kept, and what stands in the way of one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from intranet.faults import Invalid, NotFound


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


class PictureNotFound(NotFound):
    """There is no such picture."""


class UnfitPicture(Invalid):
    """The file or its alternative text cannot be kept."""
