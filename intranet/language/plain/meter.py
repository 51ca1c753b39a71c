"""All checks over one text: the table of them, and the one way to ask."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from intranet.language.plain import sentences, structures, whole, words
from intranet.language.plain.grammar import Grammar
from intranet.language.plain.notes import CLEAR, PLAIN, Limits, Note
from intranet.language.plain.source import read
from intranet.language.plain.text import Text

__all__ = ["CHECKS", "CLEAR", "PLAIN", "Looked", "look"]

CHECKS: dict[str, Callable[[Text], Iterator[Note]]] = {
    "sentence_length": sentences.length,
    "average_length": sentences.average,
    "commas": sentences.commas,
    "long_word": words.long_word,
    "long_compound": words.long_compound,
    "passive": structures.passive,
    "while_doing": structures.while_doing,
    "after_doing": structures.after_doing,
    "in_order_to": structures.in_order_to,
    "reported": structures.reported,
    "chain": structures.chain,
    "doing_as_noun": structures.doing_as_noun,
    "abbreviation": words.abbreviation,
    "shortened": words.shortened,
    "negation": sentences.negation,
    "hard_word": words.hard_word,
    "borrowed_word": words.borrowed_word,
    "rare_case": words.rare_case,
    "great_number": words.great_number,
    "no_heading": whole.headings,
    "paragraph_length": whole.paragraphs,
    "first_things": whole.first_things,
    "link_text": whole.links,
    "set_apart": whole.emphasis,
    "asks_nothing": whole.asks_nothing,
    "speaks_to_nobody": whole.speaks_to_nobody,
}
"""In the order of the list that they come from (docs/plain-language.md)."""


@dataclass(frozen=True)
class Looked:
    """What was looked at, by which way of knowing words, and the notes in the order of the text."""

    by: str
    text: str
    """The source without markup, of the same length."""
    notes: tuple[Note, ...]
    starts: tuple[int, ...]
    """Where its sentences begin."""
    words: int

    def number_of(self, start: int) -> int:
        """Which sentence begins there, counted from 1; 0 when none does, as in a heading."""
        return self.starts.index(start) + 1 if start in self.starts else 0


def look(source: str, grammar: Grammar, limits: Limits = PLAIN, *, is_term: Callable[[str], bool] = lambda word: False,
         instructs: bool = True) -> Looked:
    """Everything in a Markdown source that may be hard to read. Nothing is changed."""
    read_text = read(source)
    text = Text(read_text, grammar, limits, is_term, instructs)
    order = {check: number for number, check in enumerate(CHECKS)}
    notes = [note for check in CHECKS.values() for note in check(text)]
    notes.sort(key=lambda note: (note.start, order[note.check]))
    return Looked(grammar.name, read_text.text, tuple(notes), tuple(one.start for one in read_text.prose),
                  sum(len(one.words) for one in read_text.sentences))
