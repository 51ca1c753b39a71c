"""The place of a text that answers a question best, in pieces: marked where it has the words that were looked for."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from intranet.language.search_words import WORD, plain_letters, words_of

SENTENCE_END = re.compile(r"(?<=[.!?…])\s+(?=[^\W\d_a-zåäö]|[”\"(])")
LONGEST = 220
"""Letters of a snippet; a longer sentence is cut around the first word that was found."""
BEFORE = 60


@dataclass(frozen=True)
class Piece:
    """Some letters of a text, perhaps a word that was looked for."""

    text: str
    marked: bool = False


Wanted = Mapping[str, Collection[tuple[int, float]]]
"""For each word that is looked for the concepts it stands for, each with how surely."""


def snippet(texts: Iterable[str], wanted: Wanted) -> tuple[Piece, ...]:
    """The sentence with most of what was asked for, and what follows as far as there is room.

    The beginning of the first text when no sentence has any.
    """
    paragraphs = [line.strip() for text in texts for line in text.split("\n") if line.strip()]
    if not paragraphs:
        return ()
    # a search looks at a thousand sentences: taken apart are the beginning and what has the letters of a wanted word
    hopeful = [number for number, paragraph in enumerate(paragraphs) if not number or _may_hold(paragraph, wanted)]
    lines = {number: SENTENCE_END.split(paragraphs[number]) for number in hopeful}
    places = [(line, place) for line in hopeful for place in range(len(lines[line]))]
    best, place = max(places, key=lambda one: (_worth(lines[one[0]][one[1]], wanted), -one[0], -one[1]))
    shown = lines[best][place]
    for following in lines[best][place + 1:]:  # not into the next paragraph: a heading would look like a sentence
        if len(shown) + len(following) >= LONGEST:
            break
        shown += " " + following
    return marked(_cut(shown, wanted), wanted)


def marked(text: str, wanted: Wanted) -> tuple[Piece, ...]:
    """The whole text in pieces, the wanted words marked."""
    pieces: list[Piece] = []
    place = 0
    for found in WORD.finditer(text):
        if not _is_wanted(found[0], wanted):
            continue
        if found.start() > place:
            pieces.append(Piece(text[place:found.start()]))
        pieces.append(Piece(found[0], marked=True))
        place = found.end()
    if place < len(text):
        pieces.append(Piece(text[place:]))
    return tuple(pieces)


def _is_wanted(written: str, wanted: Wanted) -> bool:
    return any(word in wanted for word in words_of(written))


def _may_hold(text: str, wanted: Wanted) -> bool:
    """Quickly: whether a wanted word's letters stand somewhere in it."""
    letters = plain_letters(text)
    return any(word in letters for word in wanted)


def _worth(sentence: str, wanted: Wanted) -> float:
    if not _may_hold(sentence, wanted):
        return 0.0
    surest: dict[int, float] = {}
    for word in words_of(sentence):
        for concept, weight in wanted.get(word, ()):
            surest[concept] = max(surest.get(concept, 0.0), weight)
    return sum(surest.values())


def _cut(text: str, wanted: Wanted) -> str:
    if len(text) <= LONGEST:
        return text
    first = next((found.start() for found in WORD.finditer(text) if _is_wanted(found[0], wanted)), 0)
    start = text.find(" ", max(0, first - BEFORE)) + 1 if first > BEFORE else 0
    end = text.rfind(" ", start, start + LONGEST)
    end = end if end > first else start + LONGEST
    return ("… " if start else "") + text[start:end] + (" …" if end < len(text) else "")
