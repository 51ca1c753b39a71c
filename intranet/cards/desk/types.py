"""What the desk works with: a card's words as a form has them, a card to edit, its life, and what can go wrong."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date, datetime
from typing import Literal, get_args

from intranet.cards.types import CardText, Kind, Rendering, RevisionEntry
from intranet.faults import Invalid, Stale
from intranet.text.differences import Piece

State = Literal["draft", "review", "published", "archived"]

Step = Literal["save", "review", "publish"]
STEPS: tuple[Step, ...] = get_args(Step)
"""What the buttons of the card's form do."""

Change = Literal["archive", "back", "unschedule", "withdraw"]
CHANGES: tuple[Change, ...] = get_args(Change)
"""Steps of a card's life that change no word of it."""


@dataclass(frozen=True)
class Words:
    """A card's words as the form has them: one text for each field."""

    title: str = ""
    slug: str = ""
    kind: str = ""
    summary: str = ""
    body: str = ""
    plain_body: str = ""
    review_by: str = ""
    tags: str = ""
    """Separated by commas."""
    sources: str = ""
    """One a line: title | publisher | year | address."""
    related_cards: str = ""
    """Slugs, separated by commas."""
    related_worksheets: str = ""
    """Names, separated by commas."""
    verify: str = ""
    """Facts that are still to be checked, one a line; members do not see them."""
    next_step: str = ""
    language: str = "fi"
    translation_of: str = ""
    """The slug of the card in another language that it is a translation of."""

    def as_typed(self) -> dict[str, str]:
        """Field by field, for the form and for what is kept while one types."""
        return {one.name: getattr(self, one.name) for one in fields(self)}

    def with_fields(self, typed: Mapping[str, str]) -> Words:
        """These words with those fields that were typed; others are ignored."""
        return replace(self, **{name: typed[name] for name in WORD_FIELDS if name in typed})


WORD_FIELDS = tuple(one.name for one in fields(Words))
LONG_FIELDS = ("body", "plain_body")
"""The two texts; differences of these are shown word by word, and merged by paragraph."""


@dataclass(frozen=True)
class Life:
    """Where a card stands between its first draft and the archive."""

    state: State = "draft"
    newest: int = 0
    published: int | None = None
    reviewer_id: str | None = None
    publish_at: datetime | None = None
    publish_number: int | None = None

    @property
    def is_read(self) -> bool:
        """Whether members can read some revision of it."""
        return self.published is not None and self.state != "archived"


@dataclass(frozen=True)
class CardToEdit:
    """A card with its newest revision, as somebody at the desk opens it."""

    id: str
    slug: str
    language: str
    life: Life
    text: CardText
    plain_is_old: bool
    owner_id: str | None
    changed_at: datetime
    """When the newest revision was written; a step of the card's life that changes no word is not meant."""
    changed_by: str | None
    """The id of who wrote the newest revision; None for files and for who is gone."""


@dataclass(frozen=True)
class Asked:
    """What somebody asks for when they send the form, beside its words."""

    step: Step = "save"
    revision: int = 0
    """The revision that the words began from; 0 for a new card."""
    reviewer_id: str = ""
    owner_id: str = ""
    publish_at: datetime | None = None
    plain_holds: bool = False
    """The plain twin was read again and is still right, although the card's text changed."""
    translation_holds: bool = False
    """The translation was compared with its original and is still right, although the original changed."""
    draft_id: str = ""
    """The opened form; what was kept of it while typing goes when it is saved."""


@dataclass(frozen=True)
class Preview:
    """A text as members would see it."""

    text: Rendering
    is_tangled: bool
    """It cannot be read as Markdown and is shown as plain paragraphs."""
    is_from_office: bool
    """It carries a word processor's markup, which is cleaned when it is saved."""


@dataclass(frozen=True)
class DeskRow:
    """One card on the desk."""

    slug: str
    language: str
    kind: Kind
    title: str
    state: State
    newest: int
    published: int | None
    reviewer_id: str | None
    owner_id: str | None
    publish_at: datetime | None
    changed_at: datetime
    changed_by: str | None
    review_by: date | None
    """Of the revision that members read."""
    has_plain: bool
    """Whether what members read, or else the newest revision, has a plain twin."""
    plain_is_old: bool
    translation_of: str = ""
    """The slug of its original."""
    original_is_newer: bool = False
    """Whether its original has changed since it was made."""
    signals: int = 0
    """How much readers told that asks for the desk: hard places, a text that did not help, questions that wait."""


@dataclass(frozen=True)
class Tab:
    """One state of the desk with how many cards it holds."""

    value: str
    count: int
    chosen: bool


@dataclass(frozen=True)
class Desk:
    """The desk in one state."""

    state: str
    tabs: tuple[Tab, ...]
    rows: tuple[DeskRow, ...]
    total: int


@dataclass(frozen=True)
class WrittenRevision(RevisionEntry):
    """One revision in a card's history with who wrote it and what it came from; drafts too, for the desk."""

    created_by: str | None = None
    created_at: datetime | None = None
    restored_from: int | None = None


@dataclass(frozen=True)
class WholeHistory:
    """Every revision of a card, the newest first."""

    slug: str
    language: str
    title: str
    life: Life
    revisions: tuple[WrittenRevision, ...] = field(default=())


class UnfitCard(Invalid):
    """Some fields cannot be kept as they are; `words` carries everything that was typed."""


class StaleCard(Stale):
    """Somebody saved a revision after this one was opened: `saved` is theirs, `sent` is what was typed."""

    def __init__(self, card: CardToEdit, saved: Words, sent: Words) -> None:
        super().__init__(card.slug)
        self.card, self.saved, self.sent = card, saved, sent


@dataclass(frozen=True)
class Compared:
    """Two revisions of a card, field by field: `before` is None for a card's first one."""

    slug: str
    language: str
    title: str
    number: int
    before: int | None
    changes: tuple[tuple[str, tuple[Piece, ...]], ...]
    """The fields that differ, with their pieces from the older words to the newer."""
    numbers: tuple[int, ...]
    """Every revision that the person may compare, the newest first."""
    newest: int
    is_archived: bool


class StaleRestore(Stale):
    """Somebody saved a revision since the history was opened."""
