"""What a curator does with notes on a text: have it looked at, put a note aside, bring it back."""

from __future__ import annotations

from functools import lru_cache

from intranet.cards.notes import rules, store
from intranet.cards.notes.types import HardWord, NotesShown, Twin
from intranet.cards.rendering import rendered, way_of_rendering
from intranet.cards.types import View
from intranet.database import writing
from intranet.glossary import actions as glossary
from intranet.ids import digest
from intranet.language.analysis import analyser
from intranet.language.plain.grammar import grammar_of
from intranet.language.plain.meter import CLEAR, PLAIN, look
from intranet.people.types import SignedInPerson
from intranet.text.markdown import LONGEST

LANGUAGE = "fi"
DESCRIBES = "theme"
"""Cards of this kind tell how something is and ask the reader for nothing."""


def twin(person: SignedInPerson, slug: str) -> Twin:
    """A card's plain text; raises CardNotFound."""
    return store.twin(person, slug)


def notes_on(text: str, card: Twin | None, view: View) -> NotesShown:
    """Notes on a text that is being written, for a card that is there or for a new one; a plain one is to be plainer.

    Of a text that is too long to be saved its beginning is looked at.
    """
    if card is not None and card.language != LANGUAGE:
        return NotesShown(False)
    looked = look(text[:LONGEST], grammar_of(analyser()), PLAIN if view == "plain" else CLEAR,
                  is_term=glossary.knows(LANGUAGE), instructs=card is None or card.kind != DESCRIBES)
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


# -- for the glossary's desk ------------------------------------------------------------------------------------------


def terms_in_texts(person: SignedInPerson) -> dict[str, tuple[tuple[str, str, str], ...]]:
    """For each term the published cards in which it stands: their slug, title and language."""
    way = way_of_rendering()
    found: dict[str, dict[tuple[str, str, str], None]] = {}
    for text in store.published_texts(person):
        # a text that nobody has read since the glossary changed is marked here; its next reader keeps it so
        terms = text.terms if text.rendered_with == way else _terms_in(text.body, text.language, way)
        for term in terms:
            found.setdefault(term, {})[text.slug, text.title, text.language] = None
    return {term: tuple(cards) for term, cards in found.items()}


def hard_words(person: SignedInPerson) -> list[HardWord]:
    """Words of published Finnish texts that readers may not know and that the glossary does not explain."""
    mark = glossary.glossary_mark()
    return [HardWord(word, check, text.slug, text.title, text.language)
            for text in store.published_texts(person) if text.language == LANGUAGE
            for word, check in _hard_words_in(text.body, text.is_plain, mark)]


def hard_words_in(paragraph: str) -> tuple[tuple[str, str], ...]:
    """The words of one Finnish paragraph that the glossary could explain, in their base form, each with its check."""
    return _hard_words_in(paragraph, True, glossary.glossary_mark())


@lru_cache(maxsize=1_000)
def _terms_in(body: str, language: str, way: str) -> tuple[str, ...]:
    return rendered(body, language).terms


@lru_cache(maxsize=1_000)
def _hard_words_in(body: str, is_plain: bool, mark: str) -> tuple[tuple[str, str], ...]:
    grammar = grammar_of(analyser())
    looked = look(body, grammar, PLAIN if is_plain else CLEAR, is_term=glossary.knows(LANGUAGE))
    return rules.hard_words(looked.notes, grammar.bases)
