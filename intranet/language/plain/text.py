"""A text as the checks see it: its sentences, what each word is, and which words the glossary explains."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from intranet.language.plain.grammar import Grammar, Told
from intranet.language.plain.notes import Level, Limits, Note, Place
from intranet.language.plain.source import JOINER, Sentence, Source, Word

LONGEST = 80
"""Letters: what is longer is no word, and taking it apart would take long."""


@dataclass(frozen=True)
class Text:
    """What is handed to every check."""

    source: Source
    grammar: Grammar
    limits: Limits
    is_term: Callable[[str], bool]
    """Whether a word is some form of a term in the glossary, which the reader can open."""
    instructs: bool
    """Whether it tells the reader what to do, as tips and guides do; a description has no one to address."""

    @cached_property
    def prose(self) -> tuple[Sentence, ...]:
        """Sentences proper."""
        return self.source.prose

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """Those, and headings and cells, whose words are words as well."""
        return self.source.sentences

    def told(self, word: Word) -> Told:
        """What is known of a word."""
        return self.grammar.told(word.text) if len(word.text) <= LONGEST else Told()

    def bases(self, word: Word) -> tuple[str, ...]:
        """The word's base forms, or the word itself in small letters."""
        known = self.grammar.bases(word.text) if len(word.text) <= LONGEST else ()
        return known or (word.text.lower(),)

    def parts(self, word: Word) -> int:
        """Of how many parts the longest piece between hyphens is made."""
        if len(word.text) > LONGEST:
            return 1
        return max(len(self.grammar.parts(piece)) for piece in word.text.split("-") if piece)


def at(sentence: Sentence, check: str, level: Level, words: list[Word] | tuple[Word, ...] = (), *, count: int = 0,
       limit: int = 0, instead: tuple[str, ...] = ()) -> Note:
    """A note at a sentence about some of its words."""
    better = instead or ("",) * len(words)
    places = tuple(Place(word.start, word.end, word.text, easy) for word, easy in zip(words, better, strict=True))
    shown = " ".join(sentence.text.replace(JOINER, "").split())
    return Note(check, level, sentence.start, sentence.end, shown, places, count, limit)
