"""Which words of texts may need explaining, and in which order they are told. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

from intranet.cards.candidates.types import Candidate, Found, Place

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
LONG = 10
"""Letters of a base form that may be what made a marked paragraph hard."""
MOST = 100
LONGEST_WORD = 80


def long_words(text: str, bases: Callable[[str], Sequence[str]], is_term: Callable[[str], bool]) -> Iterator[str]:
    """The long words of a text in their base form, once each, without those that the glossary explains."""
    seen: set[str] = set()
    for word in WORD.findall(text):
        base = next(iter(bases(word)), word.lower())
        if len(base) >= LONG and base not in seen and not is_term(word):
            seen.add(base)
            yield base


def key_of(word: str) -> str:
    """A word as it is remembered when it was put aside."""
    return " ".join(unicodedata.normalize("NFC", word).lower().split())[:LONGEST_WORD]


def candidates(found: Iterable[Found], left: Collection[str]) -> tuple[Candidate, ...]:
    """Each word once: what readers marked most comes first, then what stands in most cards."""
    taps: Counter[str] = Counter()
    checks: dict[str, dict[str, None]] = {}
    places: dict[str, dict[Place, None]] = {}
    names: dict[str, str] = {}
    for one in found:
        key = key_of(one.word)
        if key and key not in left:
            names.setdefault(key, one.word)
            taps[key] += one.taps
            places.setdefault(key, {})[one.place] = None
            checks.setdefault(key, {}).update({one.check: None} if one.check else {})
    order = sorted(names, key=lambda key: (-taps[key], -len(places[key]), key))
    return tuple(Candidate(names[key], taps[key], tuple(checks[key]), tuple(places[key])) for key in order[:MOST])
