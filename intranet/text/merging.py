"""Two people changed one text: what both did, by paragraph, or where they changed the same one. Pure, and never lossy.

A merged text is a proposal for a person to accept, not something to save unseen.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from intranet.text.differences import matches

# Blank lines between paragraphs, or the line end after the last one. A text is paragraphs and these by turns, so that
# two neighbouring paragraphs can be changed by two people.
BREAK = re.compile(r"((?:[ \t]*\r?\n)(?:[ \t]*\r?\n)+|[ \t]*\r?\n\Z)")


@dataclass(frozen=True)
class Part:
    """A stretch of the text as it was, as the one has it and as the other has it."""

    base: str
    mine: str
    theirs: str

    @property
    def is_conflict(self) -> bool:
        """Whether both changed it, and not alike."""
        return self.mine != self.theirs and self.base not in (self.mine, self.theirs)

    @property
    def text(self) -> str:
        """What was agreed on: the change of the one who changed it. Of a conflict both versions, mine first."""
        if self.is_conflict:
            return self.mine + self.theirs
        return self.theirs if self.mine == self.base else self.mine


@dataclass(frozen=True)
class Merge:
    """The whole text in parts. Each of the three texts is its own parts joined, to the letter."""

    parts: tuple[Part, ...]

    @property
    def conflicts(self) -> tuple[Part, ...]:
        """The parts that a person must look at. One version is empty where one took out what the other changed."""
        return tuple(part for part in self.parts if part.is_conflict)

    @property
    def text(self) -> str | None:
        """The text with both people's changes; None when there are conflicts."""
        return None if self.conflicts else "".join(part.text for part in self.parts)


@dataclass(frozen=True)
class _Edit:
    """The paragraphs from `start` to `end` of the base became others, by one of the two."""

    start: int
    end: int
    words: tuple[str, ...]
    is_mine: bool


def merge(base: str, mine: str, theirs: str) -> Merge:
    """Both changes to `base` in one text. Line ends count: hand all three in with the same ones.

    Whatever one of the two changed alone is as that one has it; two who put in something at the same place, or changed
    the same paragraph, have a conflict, unless they did the same.
    """
    before = _tokens(base)
    edits = [*_edits(before, _tokens(mine), True), *_edits(before, _tokens(theirs), False)]
    edits.sort(key=lambda edit: (edit.start, edit.end))
    parts: list[Part] = []
    at = 0
    while edits:
        start, end, together = edits[0].start, edits[0].end, [edits.pop(0)]
        while edits and (edits[0].start < end or edits[0].start == edits[0].end == start == end):
            end = max(end, edits[0].end)
            together.append(edits.pop(0))
        _keep(parts, before[at:start])
        parts.append(Part("".join(before[start:end]), _applied(before, start, end, together, True),
                          _applied(before, start, end, together, False)))
        at = end
    _keep(parts, before[at:])
    return Merge(tuple(parts))


def _tokens(text: str) -> list[str]:
    return [token for token in BREAK.split(text) if token]


def _edits(before: Sequence[str], after: Sequence[str], is_mine: bool) -> list[_Edit]:
    """What somebody did to the paragraphs."""
    found = []
    at_before = at_after = 0
    for here, there in [*matches(before, after), (len(before), len(after))]:
        if here > at_before or there > at_after:
            found.append(_Edit(at_before, here, tuple(after[at_after:there]), is_mine))
        at_before, at_after = here + 1, there + 1
    return found


def _applied(before: Sequence[str], start: int, end: int, edits: Sequence[_Edit], is_mine: bool) -> str:
    """The stretch as one of the two has it."""
    words: list[str] = []
    at = start
    for edit in edits:
        if edit.is_mine == is_mine:
            words += [*before[at:edit.start], *edit.words]
            at = edit.end
    return "".join([*words, *before[at:end]])


def _keep(parts: list[Part], tokens: Sequence[str]) -> None:
    """A stretch that nobody changed."""
    if text := "".join(tokens):
        parts.append(Part(text, text, text))
