"""A card as far as its translations are concerned."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Kin:
    """One card with its language and what it says it is a translation of."""

    slug: str
    language: str
    translation_of: str
    title: str = ""


@dataclass(frozen=True)
class Lineage:
    """Where a card stands among its languages, for the desk."""

    original: Kin | None = None
    """The card that it is a translation of."""
    made_of: int | None = None
    """The revision of the original that its newest revision was made of or last compared with."""
    published: int | None = None
    """The revision of the original that members read now."""
    is_old: bool = False
    """Whether the original has changed since, and nobody has compared them."""
    translations: tuple[Kin, ...] = ()
    missing: tuple[str, ...] = ()
    """The languages into which nobody has translated it."""
