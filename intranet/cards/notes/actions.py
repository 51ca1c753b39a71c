"""What a curator does with notes on a plain text: have it looked at, put a note aside, bring it back."""

from __future__ import annotations

from intranet.cards.notes import rules, store
from intranet.cards.notes.types import NotesShown, Twin
from intranet.database import writing
from intranet.glossary import actions as glossary
from intranet.ids import digest
from intranet.language.analysis import analyser
from intranet.language.plain.grammar import grammar_of
from intranet.language.plain.meter import PLAIN, look
from intranet.people.types import SignedInPerson

LANGUAGE = "fi"
DESCRIBES = "theme"
"""Cards of this kind tell how something is and ask the reader for nothing."""


def twin(person: SignedInPerson, slug: str) -> Twin:
    """A card's plain text; raises CardNotFound."""
    return store.twin(person, slug)


def notes_on(text: str, card: Twin | None) -> NotesShown:
    """Notes on a plain text that is being written, for a card that is there or for a new one."""
    if card is not None and card.language != LANGUAGE:
        return NotesShown(False)
    looked = look(text, grammar_of(analyser()), PLAIN, is_term=glossary.knows(LANGUAGE),
                  instructs=card is None or card.kind != DESCRIBES)
    put_aside = store.put_aside(card.card_id) if card is not None else frozenset()
    return rules.shown(looked, put_aside, digest)


def put_aside(card: Twin, words: str) -> None:
    """Remember that a note was looked at and left; what is no note changes nothing."""
    note = rules.aside_of(words)
    if note is not None:
        with writing() as database:
            store.keep_aside(database, card.card_id, note)


def bring_back(card: Twin, words: str) -> None:
    """Tell a note again."""
    note = rules.aside_of(words)
    if note is not None:
        with writing() as database:
            store.bring_back(database, card.card_id, note)
