"""What a curator does with words that may need explaining: look them over, put one aside, bring it back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from intranet.cards.candidates import rules, store
from intranet.cards.candidates.types import Candidates, Found, Place
from intranet.cards.notes import actions as notes
from intranet.cards.remembered import entries
from intranet.cards.signals import actions as signals
from intranet.cards.signals.types import CardSignals
from intranet.database import writing
from intranet.faults import Invalid, NotAllowed
from intranet.glossary import actions as glossary
from intranet.glossary.desk import actions as glossary_desk
from intranet.language.analysis import analyser
from intranet.language.plain.grammar import grammar_of
from intranet.people.types import SignedInPerson


def candidates(person: SignedInPerson) -> Candidates:
    """Words of marked paragraphs and of the meter's notes that the glossary does not explain."""
    left = store.left(person)
    found = [*_from_readers(person), *(Found(one.word, one.check, 0, Place(one.slug, one.title, one.language))
                                       for one in notes.hard_words(person))]
    new = glossary_desk.new_words(one.word for one in found)
    return Candidates(rules.candidates([one for one in found if one.word in new], frozenset(left)), tuple(left))


def words_of(person: SignedInPerson, told: Mapping[str, CardSignals]) -> dict[str, tuple[str, ...]]:
    """For each marked Finnish paragraph the words that may have made it hard, by what it says."""
    finnish = {one.slug for one in entries(person) if one.language == notes.LANGUAGE}
    left = frozenset(store.left(person))
    found = {place.words: _words_in(place.words)
             for one in told.values() if one.slug in finnish for text in one.texts for place in text.places}
    new = glossary_desk.new_words(word for words in found.values() for word in words)
    return {paragraph: tuple(word for word in words if word in new and rules.key_of(word) not in left)
            for paragraph, words in found.items()}


def _words_in(paragraph: str) -> dict[str, str]:
    """Those that the meter notes, each with its check, and the long ones."""
    grammar = grammar_of(analyser())
    noted = dict(notes.hard_words_in(paragraph))
    return {**dict.fromkeys(rules.long_words(paragraph, grammar.bases, glossary.knows(notes.LANGUAGE)), ""), **noted}


def _from_readers(person: SignedInPerson) -> Iterator[Found]:
    """The words of Finnish paragraphs that somebody marked."""
    told = signals.told_in_words(person)
    for card in entries(person):
        if card.slug not in told or card.language != notes.LANGUAGE:
            continue
        where = Place(card.slug, card.title, card.language)
        for place in (place for text in told[card.slug].texts for place in text.places):
            for word, check in _words_in(place.words).items():
                yield Found(word, check, place.times, where)


def leave(person: SignedInPerson, word: str) -> None:
    """Propose a word no more."""
    _only_curators(person)
    with writing() as database:
        store.leave(database, _key(word))


def bring_back(person: SignedInPerson, word: str) -> None:
    """Propose a word again."""
    _only_curators(person)
    with writing() as database:
        store.bring_back(database, _key(word))


def _only_curators(person: SignedInPerson) -> None:
    if not person.has_role("curator"):
        raise NotAllowed


def _key(word: str) -> str:
    key = rules.key_of(word)
    if not key:
        raise Invalid({"word": "missing"})
    return key
