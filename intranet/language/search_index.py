"""The one index: texts in, and for a question the texts that answer it, the best first.

Kept in memory and counted here, not by the database: SQLite and PostgreSQL cannot but answer the same. BM25F (a word in
the title counts more; saturating; long texts are not favoured) over concepts; a concept that half of the texts have
says little; a text with all concepts comes before one with many mentions of one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log
from types import MappingProxyType

from intranet.language.analysis import Analyser
from intranet.language.empty_words import is_empty
from intranet.language.questions import Concept, Question, Synonym, understood
from intranet.language.search_words import Keys, words_of
from intranet.language.vocabulary import Vocabulary

TITLE, KEYWORD = 3.0, 1.5
SATURATION, LENGTH = 0.9, 0.5
MISSING = 0.3
"""How much of its weight a concept that no text has takes part with, when coverage is counted."""
# What the best texts speak of decides between texts that match a question of several words about equally.
MODELS, TELLING, FEEDBACK = 4, 12, 0.5
TOO_COMMON = 0.1
SHORTEST_TELLING = 4
ALWAYS_SHOWN, WORTH_SHOWING = 10, 0.1
"""After the first ten, a text that is not worth a tenth of the best one is noise."""


@dataclass(frozen=True)
class IndexedText:
    """What is indexed of one thing: where it is, and its words by how much they tell."""

    title: str
    texts: tuple[str, ...]
    keywords: str = ""


@dataclass(frozen=True)
class Hit:
    """A text that answers, by its name, and how well compared to others of the same question."""

    name: str
    score: float


@dataclass(frozen=True)
class Found:
    """The hits, the best first, and how the question was understood."""

    hits: tuple[Hit, ...]
    question: Question
    words: Sequence[str]
    """The words of the texts by the numbers that the question's concepts have."""


class SearchIndex:
    """Texts by name."""

    def __init__(self, analyser: Analyser, known: Mapping[str, Keys] = MappingProxyType({})) -> None:
        self.vocabulary = Vocabulary(analyser, known)
        self._counts: dict[str, dict[int, float]] = {}
        self._lengths: dict[str, int] = {}
        self._postings: dict[int, dict[str, float]] = defaultdict(dict)
        self._telling: dict[int, str] = {}
        self._by_telling: dict[str, set[int]] = defaultdict(set)

    def __len__(self) -> int:
        return len(self._counts)

    def put(self, name: str, text: IndexedText) -> None:
        """Take a text in, in the place of what had its name."""
        self.drop(name)
        counts: dict[str, float] = defaultdict(float)
        length = 0
        for weight, words in ((TITLE, words_of(text.title)), *((1.0, words_of(one)) for one in text.texts)):
            length += len(words)
            for word in words:
                counts[word] += weight
        for word in self._further(words_of(text.keywords), counts):
            length += 1
            counts[word] += KEYWORD
        numbers = {self.vocabulary.use(word, 1): count for word, count in counts.items()}
        self._counts[name], self._lengths[name] = numbers, length
        for number, count in numbers.items():
            self._postings[number][name] = count
            self._tell(number)

    def _further(self, keywords: Iterable[str], counts: Mapping[str, float]) -> list[str]:
        """The keywords that are no form of a word the text has anyway: a paradigm must not outweigh a text."""
        there = {key for word in counts for key in self.vocabulary.keys(word).base}
        return [word for word in dict.fromkeys(keywords) if there.isdisjoint(self.vocabulary.keys_for_good(word).base)]

    def drop(self, name: str) -> None:
        """Forget a text; one that is not there is no fault."""
        for number in self._counts.pop(name, {}):
            self.vocabulary.use(self.vocabulary.words[number], -1)
            del self._postings[number][name]
        self._lengths.pop(name, None)

    def settle(self) -> None:
        """After many texts: what the first question would else wait for."""
        self.vocabulary.settle()

    def _tell(self, number: int) -> None:
        """Note the base form of a word that can say what a text is about."""
        if number in self._telling:
            return
        word = self.vocabulary.words[number]
        keys = self.vocabulary.keys(word)
        speaks = len(word) >= SHORTEST_TELLING and not is_empty(word, self.vocabulary.analyser, keys.base)
        self._telling[number] = keys.main if speaks else ""
        if speaks:
            self._by_telling[self._telling[number]].add(number)

    # -- answering ------------------------------------------------------------------------------------------------

    def search(self, query: str, synonyms: Iterable[Synonym] = ()) -> Found:
        """The texts that answer, the best first; equal ones by name."""
        question = understood(query, self.vocabulary, self._texts_with, synonyms)
        scores = self._scores(question.concepts)
        if len(question.concepts) > 1:
            self._learn_from_best(scores, question.concepts)
        ordered = sorted(scores.items(), key=lambda one: (-one[1], one[0]))
        least = WORTH_SHOWING * ordered[0][1] if ordered else 0.0
        ordered = [one for place, one in enumerate(ordered) if place < ALWAYS_SHOWN or one[1] >= least]
        return Found(tuple(Hit(name, score) for name, score in ordered), question, self.vocabulary.words)

    def _texts_with(self, numbers: Iterable[int]) -> int:
        return len({name for number in numbers for name in self._postings.get(number, ())})

    def _scores(self, concepts: Iterable[Concept]) -> dict[str, float]:
        texts = len(self._counts)
        mean = sum(self._lengths.values()) / texts if texts else 1.0
        scores: dict[str, float] = defaultdict(float)
        covered: dict[str, float] = defaultdict(float)
        whole = 0.0
        for concept in concepts:
            counts: dict[str, float] = defaultdict(float)
            surest: dict[str, float] = defaultdict(float)
            for number, weight in concept.meant.items():
                for name, count in self._postings.get(number, {}).items():
                    counts[name] += weight * count
                    surest[name] = max(surest[name], weight)
            having = sum(surest.values())  # a text that only may mean it makes the concept only that much commoner
            tells = concept.weight * log(1 + (texts - having + 0.5) / (having + 0.5))
            whole += tells if counts else tells * MISSING
            for name, count in counts.items():
                length = 1 - LENGTH + LENGTH * self._lengths[name] / mean
                scores[name] += tells * count * (SATURATION + 1) / (count + SATURATION * length)
                covered[name] += tells * surest[name]
        return {name: score * covered[name] / whole for name, score in scores.items()} if whole else {}

    def _learn_from_best(self, scores: dict[str, float], concepts: Iterable[Concept]) -> None:
        """Raise the texts that speak of the same as the best ones do. No text comes in that had nothing asked for."""
        best = sorted(scores.items(), key=lambda one: (-one[1], one[0]))[:MODELS]
        total = sum(score for _, score in best)
        if not total:
            return
        asked = {self._telling.get(number, "") for one in concepts for number in one.meant}
        tells: dict[str, float] = defaultdict(float)
        for name, score in best:
            for number, count in self._counts[name].items():
                base = self._telling[number]
                if base and base not in asked:
                    tells[base] += score / total * min(count, TITLE) / self._lengths[name]
        texts, chosen = len(self._counts), []
        for base, weight in tells.items():
            having = self._texts_with(self._by_telling[base])
            if 2 <= having <= max(2.0, texts * TOO_COMMON):
                chosen.append((-weight * log(texts / having), base))
        chosen = sorted(chosen)[:TELLING]
        together = -sum(weight for weight, _ in chosen)
        for weight, base in chosen:
            counts: dict[str, float] = defaultdict(float)
            for number in self._by_telling[base]:
                for name, count in self._postings[number].items():
                    counts[name] += count
            for name, count in counts.items():
                if name in scores:
                    scores[name] += FEEDBACK * best[0][1] * -weight / together * count / (count + 1)
