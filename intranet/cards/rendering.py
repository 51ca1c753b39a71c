"""A card's texts made ready for reading: Markdown to cleaned HTML, its terms marked. The one place that renders."""

from __future__ import annotations

from intranet.cards.reading import body_of
from intranet.cards.types import CardText, Rendering, View
from intranet.glossary import actions as glossary
from intranet.ids import digest
from intranet.text.markdown import render

WAY = "1"
"""Counts up when our rendering changes, so that what was kept is made anew."""


def rendered(body: str, language: str) -> Rendering:
    """The text as HTML."""
    made = render(body, language)
    marked = glossary.mark(made.html, language)
    return Rendering(marked.html, made.headings, made.words, marked.used_terms)


def renderings_of(text: CardText) -> list[tuple[View, Rendering]]:
    """The texts of a card made ready for reading."""
    made: list[tuple[View, Rendering]] = [("standard", rendered(text.body, text.language))]
    if text.plain_source is not None:
        made.append(("plain", rendered(body_of(text.plain_source), text.language)))
    return made


def way_of_rendering() -> str:
    """What a text is rendered with now: our way and the glossary as it stands."""
    return digest(f"{WAY} {glossary.glossary_mark()}")
