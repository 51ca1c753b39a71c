"""Words that a file gives in several languages, and which of them a reader gets.

Content is Finnish first: where a translation is missing the Finnish words are shown and marked as Finnish.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

LANGUAGES = ("fi", "sv", "en")
FIRST_LANGUAGE = "fi"

Words = Mapping[str, str]


class Said(NamedTuple):
    """Words with the language they are really in, for the `lang` attribute beside them."""

    text: str
    language: str

    def __str__(self) -> str:
        return self.text


def in_language(words: Words, language: str) -> Said:
    """The words in `language`, else in Finnish, else in whichever language there is; empty words give empty text."""
    for choice in (language, FIRST_LANGUAGE, *words):
        if words.get(choice):
            return Said(words[choice], choice)
    return Said("", language)
