"""What somebody asked, as concepts: for each word that says something, the words of the texts it may mean."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from intranet.language.analysis import Analyser
from intranet.language.empty_words import is_empty
from intranet.language.search_words import fold, words_of
from intranet.language.vocabulary import FORM, Meant, Vocabulary, strongest

MOST_WORDS = 12
FEW = 3
"""Fewer words found than this: spelling is looked at too."""
SELDOM = 10
"""Fewer texts than this: a compound is also looked for by its parts."""
SYNONYM = 0.8
LIKE_ENOUGH_TO_SAY = 0.55
"""A word less like what was typed is looked for, but nobody is asked whether they meant it."""

DOING = 0.7
"""What a verb tells beside other words: what is done is said in many ways, what it is done with in few."""
ONLY_PARTS = 2.0
"""A compound that no text has can only be about its parts, so they tell that much more."""
# The infinitive of most verbs; of those in -ea and -ia not, because adjectives and nouns look the same.
INFINITIVE = re.compile(r".{2,}(?:aa|ää|[uoyö][aä]|d[aä]|[lnr]{2}[aä]|st[aä]|[aouieyäö]t[aä])")

Synonym = tuple[str, str]


@dataclass(frozen=True)
class Concept:
    """One thing that was asked for: the words as typed, and the numbers of the words that may mean it."""

    asked: str
    meant: Meant
    weight: float = 1.0
    """How much it tells of what the question is about, beside its other concepts."""


@dataclass(frozen=True)
class Question:
    """Everything that was asked for. `corrected` is the question with its unknown words spelt as the texts do."""

    concepts: tuple[Concept, ...]
    corrected: str = ""


def understood(query: str, vocabulary: Vocabulary, texts_with: Callable[[Iterable[int]], int],
               synonyms: Iterable[Synonym] = ()) -> Question:
    """The concepts of a query. `texts_with` counts the texts that have any of some words."""
    words = words_of(query)[:MOST_WORDS]
    telling = [word for word in words if not is_empty(word, vocabulary.analyser)] or words
    concepts: list[Concept] = []
    corrections: dict[str, str] = {}
    for word in telling:
        found, corrected = _concepts_of(word, vocabulary, texts_with)
        concepts += found
        if corrected:
            corrections[word] = corrected
    if len(concepts) == len(telling):
        concepts = _joined(concepts, vocabulary)
    concepts = _doing_less(_with_synonyms(concepts, vocabulary, synonyms), vocabulary.analyser)
    corrected = " ".join(corrections.get(word, word) for word in words) if corrections else ""
    return Question(tuple(concepts), corrected)


def _concepts_of(word: str, vocabulary: Vocabulary,
                 texts_with: Callable[[Iterable[int]], int]) -> tuple[list[Concept], str]:
    keys = vocabulary.keys(word)
    same, compounds = vocabulary.same(word), vocabulary.compounds(keys)
    corrected, near = "", []
    sure = strongest(same, compounds)
    if not _is_written(word, vocabulary) and (len(sure) < FEW or not vocabulary.analyser.knows(word)):
        near = vocabulary.near(word)
    if not sure:
        halves = vocabulary.halves(word, near)
        if halves:
            return [Concept(word, strongest(vocabulary.same(half), vocabulary.compounds(vocabulary.keys(half))))
                    for half in halves], ""
    if near and (not same or not vocabulary.analyser.knows(word)) and near[0][1] >= LIKE_ENOUGH_TO_SAY:
        nearest = vocabulary.words[near[0][0]]
        corrected = nearest if fold(nearest) != fold(word) and near[0][0] not in same else ""
    meant = strongest(sure, vocabulary.kin(keys), vocabulary.nearly(near))
    if len(keys.parts) > 1 and texts_with(meant) < SELDOM:
        pieces, weight = vocabulary.pieces(keys), 1.0 if sure else ONLY_PARTS
        meant = strongest(meant, {number: weight * how for number, how in pieces.items()})
    return [Concept(word, meant)], corrected


def _doing_less(concepts: list[Concept], analyser: Analyser) -> list[Concept]:
    """Verbs tell less than the other words; where there are no others, they tell all."""
    doing = [is_verb(one.asked, analyser) for one in concepts]
    if all(doing):
        return concepts
    return [replace(one, weight=DOING) if is_doing else one for one, is_doing in zip(concepts, doing, strict=True)]


def is_verb(word: str, analyser: Analyser) -> bool:
    """Whether the word can be nothing but a verb: as Voikko reads it, else by its base forms."""
    readings = analyser.readings(word)
    if readings:
        return all(one.word_class == "verb" for one in readings)
    lemmas = analyser.lemmas(word)
    return bool(lemmas) and all(INFINITIVE.fullmatch(lemma) for lemma in lemmas)


def _is_written(word: str, vocabulary: Vocabulary) -> bool:
    number = vocabulary.number.get(word)
    return number is not None and vocabulary.used[number] > 0


def _joined(concepts: list[Concept], vocabulary: Vocabulary) -> list[Concept]:
    """Two words that the texts write as one (kirja hylly): a text with the compound has both."""
    joined = list(concepts)
    for place, (one, other) in enumerate(zip(concepts, concepts[1:], strict=False)):
        whole = vocabulary.same(one.asked + other.asked) or vocabulary.same(f"{one.asked}-{other.asked}")
        for number in (place, place + 1) if whole else ():
            joined[number] = Concept(joined[number].asked,
                                     strongest(joined[number].meant, dict.fromkeys(whole, FORM)))
    return joined


def _with_synonyms(concepts: list[Concept], vocabulary: Vocabulary, synonyms: Iterable[Synonym]) -> list[Concept]:
    """What the curator said means the same. An expression of several words stands for the concepts of its words."""
    found = list(concepts)
    for one, other in synonyms:
        for asked, instead in ((words_of(one), words_of(other)), (words_of(other), words_of(one))):
            places = _places_of(asked, found, vocabulary)
            if not places or not instead:
                continue
            weight = SYNONYM / len(instead)
            meant = strongest(*({number: weight * how for number, how in vocabulary.same(word).items()}
                                for word in instead if not is_empty(word, vocabulary.analyser)))
            for place in places:
                found[place] = Concept(found[place].asked, strongest(found[place].meant, meant))
    return found


def _places_of(expression: list[str], concepts: list[Concept], vocabulary: Vocabulary) -> list[int]:
    """Where all words of an expression were asked for, in any form."""
    places = []
    for word in expression:
        keys = set(vocabulary.keys(word).base)
        place = next((number for number, one in enumerate(concepts)
                      if not keys.isdisjoint(vocabulary.keys(one.asked).base)), None)
        if place is None:
            if not is_empty(word, vocabulary.analyser):
                return []
            continue
        places.append(place)
    return places
