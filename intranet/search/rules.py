"""What a search may note, which words may be made synonyms, which results stand on which page. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from math import ceil

from intranet import retention
from intranet.faults import Invalid
from intranet.language.questions import Question
from intranet.language.search_words import fold, words_of
from intranet.language.vocabulary import NEAR
from intranet.search.types import KINDS, OTHER, PER_PAGE, KindCount, Synonym

SURE = NEAR * 0.6
"""A question of which nothing is meant at least this surely is in vain; a misspelling that is understood is not."""
ANSWERS_TOO = 0.25
"""A text in the reader's language stands for one in another that answers better, when it is worth so much of it."""
MISSES_KEPT = retention.span(retention.SEARCH_MISSES)
MOST_MISSES_A_DAY = 500
"""So many different words are counted on one day: nobody fills the table, or the curator's page, with nonsense."""
MOST_MISS_WORDS = 6
LONGEST_MISS = 80
SHORTEST_MISS = 3
LONGEST_SYNONYM = 80
MOST_SYNONYMS = 500
# What is somebody's own and no word: an address, a number of several digits.
PERSONAL = re.compile(r"@|\d[\d\s./:-]{3,}\d|\d{4,}")
YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def is_in_vain(question: Question) -> bool:
    """Whether no text has what was asked for."""
    return not any(max(one.meant.values(), default=0.0) >= SURE for one in question.concepts)


def countable(query: str) -> str:
    """The words of a search in vain that may be counted; empty for what tells nothing, or of a person.

    Long texts, addresses and numbers are what somebody pasted; whoever it is about did not agree to be kept.
    """
    words = words_of(query)
    counted = " ".join(words)
    if PERSONAL.search(YEAR.sub("", query)) or len(words) > MOST_MISS_WORDS or len(counted) > LONGEST_MISS:
        return ""
    return counted if len(counted) >= SHORTEST_MISS and any(letter.isalpha() for letter in counted) else ""


def oldest_kept(today: date) -> date:
    """Searches in vain of earlier days are deleted."""
    return today - MISSES_KEPT


def check_synonym(one: str, other: str, known: Sequence[Synonym], unfit: Mapping[str, str]) -> None:
    """Pass, or raise Invalid with what is wrong about a new pair: also with what was found when it was read."""
    problems = {name: "too_long" if len(words) > LONGEST_SYNONYM else "missing"
                for name, words in (("one", one), ("other", other))
                if len(words) > LONGEST_SYNONYM or not words_of(words)} | dict(unfit)
    if not problems and same_words(one) == same_words(other):
        problems["other"] = "same_words"
    pair = {same_words(one), same_words(other)}
    if not problems and any({same_words(each.one), same_words(each.other)} == pair for each in known):
        problems["other"] = "known_pair"
    if not problems and len(known) >= MOST_SYNONYMS:
        problems["one"] = "too_many"
    if problems:
        raise Invalid(problems, {"one": one, "other": other})


def same_words(expression: str) -> str:
    """How expressions are compared: small letters, single spaces."""
    return " ".join(fold(word) for word in words_of(expression))


def kind_of(kind: str) -> str:
    """The kind under which something is listed."""
    return kind if kind in KINDS else OTHER


def kind_counts(kinds: Sequence[str], chosen: str) -> tuple[KindCount, ...]:
    """How many of each kind there are, all first; nothing to choose when there is but one."""
    there = [kind for kind in (*KINDS, OTHER) if kind in kinds or kind == chosen]
    if len(there) < 2:
        return ()
    return (KindCount("", len(kinds), not chosen),
            *(KindCount(kind, kinds.count(kind), kind == chosen) for kind in there))


def pages_of(count: int) -> int:
    """How many pages so many results take."""
    return max(1, ceil(count / PER_PAGE))
