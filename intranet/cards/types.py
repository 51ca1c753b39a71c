"""What a card is: as its source says it, as it is kept rendered, and as a reader meets it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, get_args

from intranet.faults import NotFound
from intranet.text.finishing import Heading

Kind = Literal["theme", "tip", "role", "guide", "method"]
View = Literal["standard", "plain"]

KINDS: tuple[Kind, ...] = get_args(Kind)
VIEWS: tuple[View, ...] = get_args(View)
RESERVED_SLUGS = ("desk", "new", "preview")
"""Addresses below /cards that are pages of their own."""


class CardNotFound(NotFound):
    """No card that this person may read has this address."""


class CardNotRead(CardNotFound):
    """There is such a card, but members read none of it: for the curator who opened its reader's address."""

    def __init__(self, slug: str, title: str, language: str, is_archived: bool) -> None:
        super().__init__(slug)
        self.slug, self.title, self.language, self.is_archived = slug, title, language, is_archived


class CardMoved(NotFound):
    """The card has another address now."""

    def __init__(self, before: str, slug: str) -> None:
        super().__init__(f"{before} is {slug} now")
        self.before, self.slug = before, slug


@dataclass(frozen=True)
class Source:
    """Where a card's facts come from. `year` is text, because sometimes it is not known."""

    title: str
    publisher: str = ""
    year: str = ""
    url: str = ""
    language: str = ""
    """That of its title, where it is not the card's."""


@dataclass(frozen=True)
class CardText:
    """A card as its source says it. `source` and `plain_source` are what was written, to the letter."""

    slug: str
    language: str
    title: str
    kind: Kind
    body: str
    source: str
    plain_source: str | None = None
    summary: str = ""
    tags: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    review_by: date | None = None
    related_cards: tuple[str, ...] = ()
    related_worksheets: tuple[str, ...] = ()
    next_step: str = ""
    verify: tuple[str, ...] = ()
    origin: str = ""
    """The file it came from, such as `cards/hyva-lausunto.fi.md`; empty for what was written at the desk."""
    translation_of: str = ""
    """The slug of the card in another language that says the same; empty for an original."""


@dataclass(frozen=True)
class Rendering:
    """One text made ready for reading: cleaned HTML with its terms marked. Made once, kept with the revision."""

    html: str = ""
    headings: tuple[Heading, ...] = ()
    words: int = 0
    terms: tuple[str, ...] = ()


@dataclass(frozen=True)
class InLanguage:
    """The same guidance in another language: a card of its own."""

    slug: str
    language: str
    title: str
    tags: tuple[str, ...] = ()


@dataclass(frozen=True)
class Entry:
    """A card on the shelf."""

    slug: str
    language: str
    kind: Kind
    title: str
    summary: str
    tags: tuple[str, ...]
    words: int
    plain_words: int | None
    """None when the card has no plain twin."""
    number: int
    published_at: datetime
    translation_of: str = ""
    """What its front matter says; whether there is such a card is told by `family`."""
    family: str = ""
    """The same for a card and its translations."""
    others: tuple[InLanguage, ...] = ()
    """The same guidance in other languages, one card for each."""


@dataclass(frozen=True)
class ReadableCard:
    """A published card in one of its two texts, with everything that its page says."""

    revision_id: str
    slug: str
    language: str
    kind: Kind
    title: str
    summary: str
    tags: tuple[str, ...]
    sources: tuple[Source, ...]
    review_by: date | None
    related_cards: tuple[Entry, ...]
    """The cards it leads to, of those that can be read."""
    related_worksheets: tuple[str, ...]
    next_step: str
    verify: tuple[str, ...]
    number: int
    revisions: int
    """How many revisions have been published."""
    published_at: datetime
    view: View
    """The text that is shown."""
    has_plain: bool
    plain_is_old: bool
    """Whether the standard text has changed since the plain one was made of it."""
    text: Rendering
    rendered_with: str
    """What the text was rendered with; when the glossary or our rendering changed it is made anew."""
    owner_id: str | None = None
    """Who looks after it."""
    others: tuple[InLanguage, ...] = ()
    """The same guidance in other languages."""
    original_is_newer: bool = False
    """Whether it is a translation whose original has changed since."""


@dataclass(frozen=True)
class Readable:
    """The version of a card that members read now, for rooms that tell of changes."""

    card_id: str
    slug: str
    language: str
    kind: Kind
    title: str
    tags: tuple[str, ...]
    number: int
    published_at: datetime
    is_first: bool
    """Whether no version was published before."""
    written_by: str
    """The id of who wrote the version; empty for what came from files."""
    translation_of: str = ""
    """What its front matter says."""
    is_translation: bool = False
    """Whether there is such a card."""
    other_languages: tuple[str, ...] = ()
    """The languages in which the same guidance can be read too."""


@dataclass(frozen=True)
class OwnWords:
    """A published card's own words, for rooms that show it to people who do not sign in: without marks of terms."""

    slug: str
    title: str
    language: str
    summary: str
    source: str
    """Markdown; the plain text where there is one."""


@dataclass(frozen=True)
class RevisionEntry:
    """One published revision in a card's history."""

    number: int
    title: str
    published_at: datetime | None
    """None for a draft, which only the desk sees."""
    origin: str
    """The file that it came from; empty when it was written at the desk."""
    has_plain: bool
    is_current: bool


@dataclass(frozen=True)
class History:
    """A card with its published revisions, the newest first."""

    slug: str
    language: str
    title: str
    revisions: tuple[RevisionEntry, ...]


@dataclass(frozen=True)
class Group:
    """The cards of one kind."""

    kind: Kind
    cards: tuple[Entry, ...]


@dataclass(frozen=True)
class Choice:
    """One value of a filter, with how many cards it would leave."""

    value: str
    count: int
    chosen: bool
    language: str = ""
    """That of a topic; empty for a kind, which pages say in the reader's."""


@dataclass(frozen=True)
class Shelf:
    """The shelf as a reader asked for it."""

    groups: tuple[Group, ...]
    count: int
    """How many cards are shown."""
    total: int
    """How many there are."""
    kind: Kind | None
    tag: str
    unknown_kind: str
    """What was asked for where no such kind exists; all kinds are shown then."""
    language: str = "fi"
    """The reader's: cards in it stand first."""
    in_language: int = 0
    """How many of all there are in it."""
    kinds: tuple[Choice, ...] = ()
    tags: tuple[Choice, ...] = ()
