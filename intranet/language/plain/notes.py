"""What the meter gives: a note, how sure it is, and the limits it goes by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

Level = Literal["mend", "look"]
"""`mend`: most readers stumble here. `look`: perhaps; a person decides."""


class Place(NamedTuple):
    """A stretch of the source, and what stands there or what could stand there instead."""

    start: int
    end: int
    text: str
    instead: str = ""


@dataclass(frozen=True)
class Note:
    """One thing to look at. `start` and `end` are those of the sentence, `places` its words that are meant.

    `sentence` is its text without markup, by which a note can be known again when the text around it has changed.
    """

    check: str
    level: Level
    start: int
    end: int
    sentence: str
    places: tuple[Place, ...] = ()
    count: int = 0
    limit: int = 0


@dataclass(frozen=True)
class Limits:
    """From where on something is worth a note. None of them is official: Selkokeskus gives no numbers."""

    sentence_look: int
    sentence_mend: int
    average: int
    commas: int
    letters: int
    parts: int
    words_without_heading: int
    words_in_paragraph: int
    structures: Level
    """How sure a participle construction or a rare case is to be in the way."""
    passives: int = 2
    passive_window: int = 5
    chain: int = 3
    negations: int = 2
    digits: int = 4
    set_apart: int = 3
    fewest_for_average: int = 3
    """A mean of fewer sentences says no more than the sentences themselves."""


CLEAR = Limits(20, 25, 15, 2, 20, 3, 150, 80, "look")
"""For a text that everybody is to understand: a card's standard text."""
PLAIN = Limits(12, 15, 10, 1, 14, 2, 80, 40, "mend")
"""For the plain twin."""
