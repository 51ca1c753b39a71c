"""How notes are put on a page. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from itertools import groupby

from intranet.cards.notes.types import Aside, NoteShown, NotesShown, Piece, SentenceShown
from intranet.language.plain.lists import BORROWED
from intranet.language.plain.meter import CHECKS, Looked
from intranet.language.plain.notes import Level, Note

DIGEST_LETTERS = 32
EXPLAINED = ("abbreviation", "borrowed_word", "long_compound", "long_word")
"""Checks whose words the glossary could explain."""
LONG_BASE = 15
"""Letters of a base form that is long itself, not by its ending."""


def shown(looked: Looked, put_aside: Collection[Aside], digest: Callable[[str], str]) -> NotesShown:
    """The notes by sentence, without those that were put aside for just this sentence."""
    notes = [NoteShown(note, Aside(note.check, digest(note.sentence)[:DIGEST_LETTERS])) for note in looked.notes]
    open_notes = [one for one in notes if one.aside not in put_aside]
    levels = Counter(one.note.level for one in open_notes)
    most = Counter(one.note.check for one in open_notes).most_common(1)
    return NotesShown(
        True, looked.by, _by_sentence(looked, open_notes),
        _by_sentence(looked, [one for one in notes if one.aside in put_aside]),
        levels["mend"], levels["look"], most[0][0] if most and most[0][1] > 1 else "", looked.words)


def aside_of(words: str) -> Aside | None:
    """What a button sent, `<check> <digest>`; None for anything else."""
    check, _, sentence = words.partition(" ")
    if check not in CHECKS or len(sentence) != DIGEST_LETTERS or not sentence.isalnum():
        return None
    return Aside(check, sentence)


def _by_sentence(looked: Looked, notes: Iterable[NoteShown]) -> tuple[SentenceShown, ...]:
    found = []
    for (start, end), group in groupby(notes, key=lambda one: (one.note.start, one.note.end)):
        own = tuple(group)
        worst: Level = "mend" if any(one.note.level == "mend" for one in own) else "look"
        pieces = _pieces(looked.text, start, end, [one.note for one in own])
        found.append(SentenceShown(looked.number_of(start), start, end, pieces, own, worst))
    return tuple(found)


def _pieces(text: str, start: int, end: int, notes: Sequence[Note]) -> tuple[Piece, ...]:
    """The sentence cut where words are meant."""
    pieces, at = [], start
    places = sorted({(place.start, place.end) for note in notes for place in note.places})
    for first, last in places:
        if first < at:  # two notes about overlapping words
            continue
        pieces += [Piece(text[at:first], False), Piece(text[first:last], True)]
        at = last
    pieces.append(Piece(text[at:end], False))
    return tuple(piece for piece in pieces if piece.text)


def hard_words(notes: Iterable[Note], bases: Callable[[str], Sequence[str]]) -> tuple[tuple[str, str], ...]:
    """The words in notes that an explanation would help, in their base form, each with its check."""
    found: dict[tuple[str, str], None] = {}
    for note in notes:
        for place in note.places if note.check in EXPLAINED else ():
            word = place.text
            if note.check == "abbreviation":
                word = word.split(":")[0].split("-")[0].rstrip("abcdefghijklmnopqrstuvwxyzåäö")
            elif known := bases(word):
                word = next((base for base in known if base in BORROWED), known[0])
            if note.check != "long_word" or len(word) >= LONG_BASE:
                found[word, note.check] = None
    return tuple(found)
