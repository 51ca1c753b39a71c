"""A card's text in pieces, with a place for a button after each paragraph: for a reader who marks what is hard."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from markupsafe import Markup

from intranet.cards.signals.paragraphs import pieces_of, with_numbers

WORDS_IN_NAME = 6


@dataclass(frozen=True)
class MarkPiece:
    """A stretch of the text, and the paragraph whose last word ends it; 0 for the stretch after the last one."""

    html: Markup
    number: int = 0
    begins: str = ""
    """The paragraph's first words, by which its button is told from the others."""
    is_marked: bool = False


@dataclass(frozen=True)
class Marking:
    """The text while its paragraphs can be marked."""

    pieces: tuple[MarkPiece, ...]
    at: int = 0
    """The paragraph that was marked or taken back just now."""
    is_marked: bool = False
    """Whether that one is marked now."""


def marking(html: str, own: Collection[int], at: int) -> Marking:
    """The text in pieces; `own` are the paragraphs that this browser has marked."""
    pieces = tuple(MarkPiece(Markup(piece), one.number, _beginning(one.words), one.number in own)
                   if one else MarkPiece(Markup(piece)) for piece, one in pieces_of(html))
    there = at if any(one.number == at for one in pieces) else 0
    return Marking(pieces, there, there in own)


def numbered(html: str) -> Markup:
    """The text with its paragraphs' numbers, by which a script knows the one that the pointer is at."""
    return Markup(with_numbers(html))


def _beginning(words: str) -> str:
    said = words.split()
    return " ".join(said[:WORDS_IN_NAME]) + (" …" if len(said) > WORDS_IN_NAME else "")
