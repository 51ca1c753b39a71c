"""Two people saved one card: what each field says in both, and the proposal in which both changes stand. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from intranet.cards.desk.types import LONG_FIELDS, WORD_FIELDS, Words
from intranet.text.differences import Piece, word_differences
from intranet.text.front_matter import text_of
from intranet.text.merging import merge

Whose = Literal["theirs", "mine", "both"]


@dataclass(frozen=True)
class FieldConflict:
    """A field in which the saved card and the sent one differ."""

    name: str
    whose: Whose
    """Who changed it since both began."""
    pieces: tuple[Piece, ...]
    """From the saved words to the sent ones."""
    merged: bool
    """Whether both changes stand together in the proposal."""


@dataclass(frozen=True)
class Conflict:
    """Everything in which the two differ."""

    fields: tuple[FieldConflict, ...]
    proposal: Words | None
    """Both people's changes in one card; None where both changed the same paragraph or line."""


def conflict_of(base: Words | None, saved: Words, sent: Words) -> Conflict:
    """The two against what both began from; without that nothing can be proposed."""
    fields, proposal, whole = [], saved, base is not None
    for name in WORD_FIELDS:
        theirs, mine = _text(saved, name), _text(sent, name)
        before = _text(base, name) if base is not None else None
        if theirs == mine:
            continue
        together = _together(name, before, mine, theirs)
        whose: Whose = "mine" if before == theirs else "theirs" if before == mine else "both"
        fields.append(FieldConflict(name, whose, word_differences(theirs, mine), together is not None))
        if together is None:
            whole = False
        else:
            proposal = replace(proposal, **{name: together})
    return Conflict(tuple(fields), proposal if whole else None)


def changes(before: Words, after: Words) -> tuple[tuple[str, tuple[Piece, ...]], ...]:
    """The fields in which two cards differ, word by word."""
    return tuple((name, word_differences(_text(before, name), _text(after, name))) for name in WORD_FIELDS
                 if _text(before, name) != _text(after, name))


def _text(words: Words, name: str) -> str:
    text: str = getattr(words, name)
    return text_of(text) if name in LONG_FIELDS else text


def _together(name: str, before: str | None, mine: str, theirs: str) -> str | None:
    """The field with both changes, or None where they meet."""
    if before is None:
        return None
    if before in (mine, theirs):
        return theirs if before == mine else mine
    return merge(before, mine, theirs).text if name in LONG_FIELDS else None
