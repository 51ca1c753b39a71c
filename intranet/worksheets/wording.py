"""What stands beside a text that is being written: how many words it has, words that say nothing, what is hard to read.

It tells and never refuses: the text is the person's own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from intranet.cards.notes.words import better, check_name, why
from intranet.glossary import actions as glossary
from intranet.language.analysis import analyser
from intranet.language.plain.grammar import grammar_of
from intranet.language.plain.meter import CLEAR, look
from intranet.language.plain.notes import Note
from intranet.worksheets.types import Item

LANGUAGE = "fi"
MOST_NOTES = 5
WORD = re.compile(r"\S*\w\S*")
ABOUT_WHOLE = ("no_heading", "paragraph_length", "first_things", "asks_nothing", "speaks_to_nobody", "link_text")
"""Checks of a card: a text of fifty words has no headings and gives no instructions."""


@dataclass(frozen=True)
class NoteTold:
    """A note in the reader's words: what it is, why, a better way, and the words that are meant."""

    name: str
    why: str
    better: str
    places: tuple[str, ...]


@dataclass(frozen=True)
class Looked:
    """Everything that is told beside one text."""

    count: int
    most: int
    avoided: tuple[str, ...]
    """Words to leave out, as they stand in the text."""
    notes: tuple[NoteTold, ...]
    more: int
    """How many more notes there are than are told."""
    checked: bool
    """Whether the text was looked at for plain language."""

    @property
    def is_too_long(self) -> bool:
        """Whether there are more words than were asked for."""
        return bool(self.most) and self.count > self.most


def looks(items: Iterable[Item], words: Mapping[str, str], language: str) -> dict[str, Looked]:
    """What is told beside those of the items that ask for it, by item."""
    return {item.id: look_at(item, words.get(item.id, ""), language) for item in items if asks_for_a_look(item)}


def asks_for_a_look(item: Item) -> bool:
    """Whether anything is told beside the item's text."""
    return bool(item.most_words or item.avoid or item.plain_notes)


def look_at(item: Item, text: str, language: str) -> Looked:
    """One text looked at. Plain language only where the page is in Finnish: other texts would meet Finnish rules."""
    checked = item.plain_notes and language == LANGUAGE and bool(text.strip())
    notes = _notes(text) if checked else []
    told = tuple(NoteTold(check_name(one.check), why(one), better(one), tuple(place.text for place in one.places))
                 for one in notes[:MOST_NOTES])
    avoided = avoided_words(text, item.avoid, grammar_of(analyser()).bases) if item.avoid else ()
    return Looked(word_count(text), item.most_words, avoided, told, len(notes) - len(told), checked)


def word_count(text: str) -> int:
    """How many words a text has: stretches between blanks with a letter or figure in them."""
    return sum(1 for _ in WORD.finditer(text))


def avoided_words(text: str, avoid: Iterable[str], bases: Callable[[str], Iterable[str]]) -> tuple[str, ...]:
    """Those words of the text, as they stand in it and each once, of which a base form is to be avoided."""
    wanted = {word.casefold() for word in avoid}
    found = dict.fromkeys(word for word in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", text)
                          if wanted & {word.casefold(), *(base.casefold() for base in bases(word))})
    return tuple(found)


def _notes(text: str) -> list[Note]:
    """The notes, what most readers stumble over first."""
    looked = look(text, grammar_of(analyser()), CLEAR, is_term=glossary.knows(LANGUAGE), instructs=False)
    notes = [one for one in looked.notes if one.check not in ABOUT_WHOLE]
    return sorted(notes, key=lambda one: one.level != "mend")
