"""Notes on a card's texts as a page shows them: by sentence, with those that were put aside apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import urlencode

from intranet.cards.types import View
from intranet.language.plain.notes import Level, Note


@dataclass(frozen=True)
class Region:
    """Where on a page the notes on one of a card's two texts stand, and whom to ask for them."""

    slug: str
    """Empty for a card that is not there yet: then nothing can be put aside."""
    view: View

    @property
    def field(self) -> str:
        """The name and id of the field with the text."""
        return "plain_body" if self.view == "plain" else "body"

    @property
    def id(self) -> str:
        """The region's id; those of its count and of what is said aloud begin with it."""
        return f"{self.view}-notes"

    @property
    def address(self) -> str:
        """Who is asked."""
        told = {"card": self.slug} if self.slug else {}
        return "/cards/notes" + (f"?{urlencode({**told, 'text': self.view})}")


class Aside(NamedTuple):
    """A note that was put aside: which check, and the digest of the sentence it concerned."""

    check: str
    sentence: str


class Piece(NamedTuple):
    """A stretch of a sentence; `marked` when a note is about these words."""

    text: str
    marked: bool


@dataclass(frozen=True)
class NoteShown:
    """A note with what puts it aside or brings it back."""

    note: Note
    aside: Aside


@dataclass(frozen=True)
class SentenceShown:
    """A sentence with its notes."""

    number: int
    """Which sentence of the text it is, counted from 1; 0 for a heading or a cell."""
    start: int
    end: int
    pieces: tuple[Piece, ...]
    notes: tuple[NoteShown, ...]
    worst: Level


@dataclass(frozen=True)
class NotesShown:
    """Everything that the notes' region says."""

    is_finnish: bool
    by: str = ""
    """The analyser that knew the words."""
    sentences: tuple[SentenceShown, ...] = ()
    put_aside: tuple[SentenceShown, ...] = ()
    mend: int = 0
    look: int = 0
    most_often: str = ""
    """The check with the most notes, when some check has several."""
    words: int = 0

    @property
    def count(self) -> int:
        """How many notes are open."""
        return self.mend + self.look


@dataclass(frozen=True)
class Twin:
    """A card with its plain text at its newest revision, as the notes' page needs it."""

    card_id: str
    slug: str
    title: str
    language: str
    kind: str
    plain: str
    """Empty when there is none yet."""
    is_old: bool


@dataclass(frozen=True)
class PublishedText:
    """One text of a published card, as the glossary's desk looks at it."""

    slug: str
    title: str
    language: str
    kind: str
    is_plain: bool
    body: str
    terms: tuple[str, ...]
    rendered_with: str


class HardWord(NamedTuple):
    """A word of a published text that a check of plain language noted, in its base form, and the card."""

    word: str
    check: str
    slug: str
    title: str
    language: str
