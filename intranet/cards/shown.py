"""A card as its page shows it, and the addresses of the shelf's filters.

Its HTML is marked as safe here: the sanitiser made it when the revision was rendered, and it was kept since.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlencode

from markupsafe import Markup

from intranet.cards import rules
from intranet.cards.types import ReadableCard
from intranet.glossary.types import Definition
from intranet.text.words import Said


@dataclass(frozen=True)
class Link:
    """Something a page leads to."""

    href: str
    title: Said


@dataclass(frozen=True)
class CardShown:
    """A card with what stands around it."""

    card: ReadableCard
    worksheets: tuple[Link, ...]
    terms: tuple[Definition, ...]
    is_overdue: bool

    @property
    def html(self) -> Markup:
        """The text as the sanitiser left it."""
        return Markup(self.card.text.html)

    @property
    def minutes(self) -> int:
        """How long the text takes."""
        return rules.reading_minutes(self.card.text.words, self.card.view)


def shelf_address(kind: str = "", tag: str = "") -> str:
    """The shelf filtered by kind and tag."""
    asked = urlencode({name: value for name, value in (("kind", kind), ("tag", tag)) if value})
    return f"/cards?{asked}" if asked else "/cards"
