"""A card as its page shows it, and the addresses of the shelf's filters.

Its HTML is marked as safe here: the sanitiser made it when the revision was rendered, and it was kept since.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlencode

from markupsafe import Markup

from intranet.cards import rules
from intranet.cards.questions.types import PublishedQuestion
from intranet.cards.types import ReadableCard, Rendering
from intranet.glossary.types import Definition
from intranet.text.words import Said

# Our own HTML: in its tags every sign of an attribute that could end it is escaped.
TAG = re.compile(r"<[a-z][^>]*>")
OWN_NAME = re.compile(r'( id="| href="#)(?=h-|fn-|fnref)')
TERM = re.compile(r'<button type="button" class="term"[^>]*>')


@dataclass(frozen=True)
class Link:
    """Something a page leads to."""

    href: str
    title: Said


@dataclass(frozen=True)
class Asked:
    """A question that the card shows with its answer."""

    question: str
    answer: Markup
    answered_at: datetime


@dataclass(frozen=True)
class CardShown:
    """A card with what stands around it."""

    card: ReadableCard
    worksheets: tuple[Link, ...]
    terms: tuple[Definition, ...]
    is_overdue: bool
    owner: str = ""
    """The name of who looks after it; empty when nobody in particular does."""
    questions: tuple[PublishedQuestion, ...] = ()

    @property
    def html(self) -> Markup:
        """The text as the sanitiser left it."""
        return html_of(self.card.text)

    @property
    def asked(self) -> list[Asked]:
        """The questions that stand under the text, each answer with ids of its own."""
        return [Asked(one.question, preview_html(Rendering(one.answer_html), f"q{number}-"), one.answered_at)
                for number, one in enumerate(self.questions, start=1)]

    @property
    def minutes(self) -> int:
        """How long the text takes."""
        return rules.reading_minutes(self.card.text.words, self.card.view)


def html_of(text: Rendering) -> Markup:
    """A text as the sanitiser left it."""
    return Markup(text.html)


def preview_html(text: Rendering, before: str) -> Markup:
    """The text for a page that shows several: each has ids of its own, and terms open nothing."""
    made = TAG.sub(lambda tag: OWN_NAME.sub(rf"\1{before}", tag[0]), text.html)
    return Markup(TERM.sub('<span class="term">', made).replace("</button>", "</span>"))


def shelf_address(kind: str = "", tag: str = "") -> str:
    """The shelf filtered by kind and tag."""
    asked = urlencode({name: value for name, value in (("kind", kind), ("tag", tag)) if value})
    return f"/cards?{asked}" if asked else "/cards"
