"""Checks of a sentence as a whole: its length, its commas, its negations; and the mean of the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from intranet.language.plain.lists import NEGATIONS
from intranet.language.plain.notes import Level, Note
from intranet.language.plain.text import Text, at

COMMA = re.compile(r",(?!\d)")


def length(text: Text) -> Iterator[Note]:
    """More words than one takes in at once."""
    for sentence in text.prose:
        count = len(sentence.words)
        if count > text.limits.sentence_look:
            level: Level = "mend" if count > text.limits.sentence_mend else "look"
            yield at(sentence, "sentence_length", level, count=count, limit=text.limits.sentence_look)


def average(text: Text) -> Iterator[Note]:
    """Sentences that are long on the whole, told at the first of them."""
    if len(text.prose) < text.limits.fewest_for_average:
        return
    mean = sum(len(sentence.words) for sentence in text.prose) / len(text.prose)
    if mean > text.limits.average:
        yield at(text.prose[0], "average_length", "look", count=round(mean), limit=text.limits.average)


def commas(text: Text) -> Iterator[Note]:
    """Many commas: many clauses in one sentence, or a list that wants to be one."""
    for sentence in text.prose:
        count = len(COMMA.findall(sentence.text))
        if count > text.limits.commas:
            yield at(sentence, "commas", "look", count=count, limit=text.limits.commas)


def negation(text: Text) -> Iterator[Note]:
    """Two negations in one sentence."""
    for sentence in text.prose:
        found = [word for word in sentence.words
                 if word.text.lower() in NEGATIONS or "negation" in text.told(word).sure]
        if len(found) >= text.limits.negations:
            yield at(sentence, "negation", "mend", found, count=len(found), limit=text.limits.negations)
