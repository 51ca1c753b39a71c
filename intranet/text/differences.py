"""What changed between two texts, word by word. Pure.

The pieces in their order hold both texts to the letter: `same` and `added` joined are the new one, `same` and `removed`
joined the old one, white space and line ends with them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby
from typing import Literal, get_args

Kind = Literal["same", "removed", "added"]
KINDS: tuple[Kind, ...] = get_args(Kind)

WORD = re.compile(r"\S+")
WHITE_SPACE = re.compile(r"\s*")
BLANK_LINE = re.compile(r"\n[ \t]*\r?\n")
MOST_PAIRS = 4_000_000
"""How many pairs of equal words are looked at. A text that is one word over and over must not take minutes."""


@dataclass(frozen=True)
class Piece:
    """A stretch of text that both have, or that only the old one or only the new one has. Never empty."""

    kind: Kind
    text: str

    @property
    def is_blank(self) -> bool:
        """Whether it is nothing but white space."""
        return not self.text.strip()

    @property
    def is_break(self) -> bool:
        """Whether it is nothing but white space and parts paragraphs."""
        return self.is_blank and BLANK_LINE.search(self.text) is not None


def word_differences(old: str, new: str) -> tuple[Piece, ...]:
    """The pieces of the two texts: no two of one kind follow each other, and what was removed precedes what was added.

    Words are compared, which is thirty times quicker than comparing the spaces between them too.
    """
    return tuple(_joined(_pieces(old, new)))


def only_changes(pieces: Sequence[Piece], around: int = 60) -> tuple[Piece, ...]:
    """The pieces with long stretches that both have cut to some letters beside each change: a summary for a console.

    What was cut is said by “…”, so that the result does not hold the texts any more.
    """
    found = []
    for number, piece in enumerate(pieces):
        if piece.kind == "same" and len(piece.text) > 2 * around:
            before = f"{piece.text[:around]} " if number else ""
            after = f" {piece.text[-around:]}" if number < len(pieces) - 1 else ""
            piece = Piece("same", f"{before}…{after}")
        found.append(piece)
    return tuple(found)


def in_signs(pieces: Iterable[Piece]) -> str:
    """The pieces for a console: [-removed-] and {+added+}; white space that changed alone gets no signs."""
    shown = {"same": "{}", "removed": "[-{}-]", "added": "{{+{}+}}"}
    return "".join((piece.text if piece.kind == "added" else "") if piece.is_blank and piece.kind != "same"
                   else shown[piece.kind].format(piece.text) for piece in pieces)


def _pieces(old: str, new: str) -> Iterator[tuple[Kind, str]]:
    """Each pair of words that was found again, and what stands between it and the next pair."""
    olds, news = list(WORD.finditer(old)), list(WORD.finditer(new))
    at_old = at_new = 0
    for place_old, place_new in matches([one[0] for one in olds], [one[0] for one in news]):
        word_old, word_new = olds[place_old], news[place_new]
        yield from _between(old[at_old:word_old.start()], new[at_new:word_new.start()])
        yield "same", word_new[0]
        at_old, at_new = word_old.end(), word_new.end()
    yield from _between(old[at_old:], new[at_new:])


def _between(old: str, new: str) -> Iterator[tuple[Kind, str]]:
    """What stands between two words that both have: the white space at its ends is shared as far as it is the same."""
    head = _same_signs(_white_space(old), _white_space(new))
    tail = _same_signs(_white_space(old[head:][::-1]), _white_space(new[head:][::-1]))
    yield "same", new[:head]
    yield "removed", old[head:len(old) - tail]
    yield "added", new[head:len(new) - tail]
    yield "same", new[len(new) - tail:]


def _white_space(text: str) -> str:
    found = WHITE_SPACE.match(text)
    return found[0] if found else ""


def _same_signs(one: str, other: str) -> int:
    """How many signs are the same from the start on."""
    count = 0
    while count < min(len(one), len(other)) and one[count] == other[count]:
        count += 1
    return count


def _joined(pieces: Iterable[tuple[Kind, str]]) -> Iterator[Piece]:
    """The pieces without empty ones, each run between two words that both have in one."""
    filled = [piece for piece in pieces if piece[1]]
    for is_same, run in groupby(filled, key=lambda piece: piece[0] == "same"):
        together = list(run)
        for kind in KINDS[:1] if is_same else KINDS[1:]:
            text = "".join(words for its_kind, words in together if its_kind == kind)
            if text:
                yield Piece(kind, text)


def matches(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """The places of what both sequences have, rising in both; what they begin and end with alike always among them."""
    shorter = min(len(old), len(new))
    head = next((place for place in range(shorter) if old[place] != new[place]), shorter)
    tail = next((place for place in range(shorter - head) if old[-1 - place] != new[-1 - place]), shorter - head)
    middle_old, middle_new = old[head:len(old) - tail], new[head:len(new) - tail]
    counted = Counter(middle_new)
    found = [(place, place) for place in range(head)]
    if sum(counted[word] for word in middle_old) <= MOST_PAIRS:
        for block in SequenceMatcher(None, middle_old, middle_new).get_matching_blocks():
            found += [(head + block.a + step, head + block.b + step) for step in range(block.size)]
    found += [(len(old) - tail + step, len(new) - tail + step) for step in range(tail)]
    return found
