"""Phrases that a reader of files says: English for the console, and told in the reader's language on a page. Pure.

A phrase is its English words, a plain text like any other, and remembers the pattern and the values they were made of.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping


class Phrase(str):
    """English words with what is needed to say them in another language. Made by `N_` or `verbatim`."""

    __slots__ = ("pattern", "values")
    pattern: str
    values: Mapping[str, object]

    def __new__(cls, pattern: str, values: Mapping[str, object], words: str) -> Phrase:
        """`pattern` is what stands in the catalogues; empty for words that are the same in every language."""
        made = super().__new__(cls, words)
        made.pattern, made.values = pattern, values
        return made


def N_(pattern: str, **values: object) -> Phrase:
    """A phrase that is translated later; the name is the one by which Babel finds its words in the code.

    A value that is a phrase is translated within it.
    """
    return Phrase(pattern, values, pattern % values if values else pattern)


def verbatim(words: object) -> Phrase:
    """What is the same in every language: a name, a number, something quoted."""
    return Phrase("", {}, str(words))


def in_words(phrase: str, translate: Callable[[str], str]) -> str:
    """The phrase as `translate` says its pattern; a plain text stays as it is."""
    if not isinstance(phrase, Phrase) or not phrase.pattern:
        return str(phrase)
    pattern = translate(phrase.pattern)
    if not phrase.values:
        return pattern
    return pattern % {name: in_words(value, translate) if isinstance(value, str) else value
                      for name, value in phrase.values.items()}
