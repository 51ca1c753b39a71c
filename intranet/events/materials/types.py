"""A material of an event, and what can go wrong with one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from intranet.faults import Invalid, NotFound
from intranet.text.words import Said

Kind = Literal["card", "sheet", "video", "link", "file"]


@dataclass(frozen=True)
class Material:
    """Something to read, see or fill in."""

    id: str
    kind: Kind
    title: str
    address: str = ""
    """Of a link or video, empty where only a video's name is known; the key of a worksheet."""
    card_id: str | None = None
    file_kind: str = ""
    """The ending of a file, or of the picture of a video."""
    octets: int = 0


@dataclass(frozen=True)
class Shown:
    """A material as a page shows it."""

    material: Material
    title: Said
    href: str
    """Where it opens; empty where nobody knows."""
    host: str = ""
    """Whose site a link leads to."""
    still: str = ""
    """Address of the picture of a video; empty for none."""


class MaterialNotFound(NotFound):
    """The event has no such material, or it is not the reader's to see."""


class UnfitMaterial(Invalid):
    """It cannot be kept like this; what was typed comes back."""
