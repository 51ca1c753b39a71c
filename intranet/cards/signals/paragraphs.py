"""The paragraphs of a card's text, as a reader can mark them: each block of words that is no heading. Pure.

They are counted from 1 in the order of the text. A text that is made anew with other terms marked has the same ones.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape

# Our own HTML: in its tags every sign of an attribute that could end it is escaped.
TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)[^>]*>")
BLOCKS = frozenset(("p", "div", "section", "pre", "blockquote", "ul", "ol", "li", "dl", "dt", "dd", "figure",
                    "figcaption", "hr", "table", "h1", "h2", "h3", "h4", "h5", "h6"))
NOT_MARKED = frozenset(("dt", "h1", "h2", "h3", "h4", "h5", "h6"))
"""Blocks that say what the next one is about."""


@dataclass(frozen=True)
class Paragraph:
    """One block of words. `end` is where in the HTML something can be put after its last word."""

    number: int
    end: int
    words: str
    opened: int = 0
    """Where an attribute can be put into the tag that opens the block; 0 for words outside of any."""


def paragraphs(html: str) -> tuple[Paragraph, ...]:
    """The paragraphs of a text as it was made for reading; a table is one of them."""
    found: list[Paragraph] = []
    inside: list[str] = []
    opened: list[int] = []
    words: list[str] = []
    at = 0

    def close(end: int) -> None:
        said = " ".join(unescape("".join(words)).split())
        words.clear()
        if said and not NOT_MARKED.intersection(inside):
            found.append(Paragraph(len(found) + 1, end, said, opened[-1] if opened else 0))

    for tag in TAG.finditer(html):
        words.append(html[at:tag.start()])
        at, (closing, name) = tag.end(), tag.groups()
        in_table = "table" in inside
        if in_table and name != "table":
            words.append("" if name in ("a", "b", "i", "em", "strong", "button", "span", "abbr") else " ")
        elif name in BLOCKS:
            # nothing may stand in a table beside its rows, so what belongs to it comes after
            close(tag.end() if name == "table" and closing else tag.start())
            if not closing and name != "hr":
                inside.append(name)
                opened.append(tag.end(2))
            elif closing and name in inside:  # well nested as the text is, the last one of this name is meant
                place = len(inside) - 1 - inside[::-1].index(name)
                del inside[place:], opened[place:]
        elif name == "br":
            words.append(" ")
    words.append(html[at:])
    close(len(html))
    return tuple(found)


def pieces_of(html: str) -> tuple[tuple[str, Paragraph | None], ...]:
    """The HTML cut after the last word of each paragraph, each piece with the paragraph that ends there."""
    pieces: list[tuple[str, Paragraph | None]] = []
    at = 0
    for one in paragraphs(html):
        pieces.append((html[at:one.end], one))
        at = one.end
    return (*pieces, (html[at:], None))


def with_numbers(html: str) -> str:
    """The HTML with the number of each paragraph in the tag that opens it; of two in one tag that of the first."""
    pieces, at = [], 0
    for one in sorted({one.opened: one for one in reversed(paragraphs(html))}.values(), key=lambda one: one.opened):
        if one.opened:
            pieces += [html[at:one.opened], f' data-paragraph="{one.number}"']
            at = one.opened
    return "".join([*pieces, html[at:]])
