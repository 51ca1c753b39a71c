"""The words of all texts, and which of them somebody means who asks with a word.

The same word, a form of it, a compound with it as a part, a word of the same root, or one that is spelt much like it:
each with how surely. What is sure counts most; the unsure is looked for only where the sure gives little.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from heapq import nsmallest
from types import MappingProxyType

from intranet.language.analysis import Analyser
from intranet.language.search_words import Keys, fold, keys_of

EXACT, FORM, PART, KIN, NEAR = 1.0, 0.9, 0.45, 0.25, 0.4
OF_MY_PARTS, IN_MY_PARTS = 0.2, 0.12
"""When a compound is found seldom: its parts as words of their own, and other compounds with those."""
SHORTEST_PART = 4
"""Letters: a shorter word stands at the beginning or end of too many others by chance."""
LIKE_ENOUGH, ALIKE = 0.45, 0.7
MOST_NEAR = 6
SHORTEST_HALF = 4

Meant = dict[int, float]


class Vocabulary:
    """Every word of the texts by number, and the ways to it. A word that no text has any more is meant by nobody."""

    def __init__(self, analyser: Analyser, known: Mapping[str, Keys] = MappingProxyType({})) -> None:
        self.analyser = analyser
        self._known = known
        self.fresh: dict[str, Keys] = {}
        """The keys of those words of the texts that were not known before."""
        self.number: dict[str, int] = {}
        self.words: list[str] = []
        self.used: list[int] = []
        self._trigrams: list[int] = []
        self._by_base: dict[str, list[int]] = defaultdict(list)
        self._by_part: dict[str, list[int]] = defaultdict(list)
        self._by_root: dict[str, list[int]] = defaultdict(list)
        self._by_trigram: dict[str, list[int]] = defaultdict(list)
        self._forward: list[tuple[str, int]] = []
        self._backward: list[tuple[str, int]] = []
        self._unsorted: list[tuple[str, int]] = []

    def keys(self, word: str) -> Keys:
        """The keys of a word: those that were kept, or found now."""
        kept = self._known.get(word) or self.fresh.get(word)
        return kept if kept is not None else keys_of(word, self.analyser)

    def keys_for_good(self, word: str) -> Keys:
        """The same for a word that comes with a text: it is kept, so that the next start has it. Not for questions."""
        keys = self.keys(word)
        if word not in self._known:
            self.fresh[word] = keys
        return keys

    def use(self, word: str, texts: int) -> int:
        """Note that so many more texts have the word (or fewer); its number."""
        number = self.number.get(word)
        if number is None:
            number = self.number[word] = len(self.words)
            self.words.append(word)
            self.used.append(0)
            self._learn(number, word)
        self.used[number] += texts
        return number

    def _learn(self, number: int, word: str) -> None:
        keys, spelt = self.keys_for_good(word), trigrams(fold(word))
        self._trigrams.append(len(spelt))
        for ways, names in ((self._by_base, keys.base), (self._by_part, keys.parts), (self._by_root, keys.roots),
                            (self._by_trigram, spelt)):
            for name in names:
                ways[name].append(number)
        self._unsorted += [(name, number) for name in keys.base]

    def settle(self) -> None:
        """Sort what is new; quick when it is little. Called by itself, and after many texts so that nobody waits."""
        if self._unsorted:
            self._forward += self._unsorted
            self._backward += [(name[::-1], number) for name, number in self._unsorted]
            self._unsorted = []
            self._forward.sort()
            self._backward.sort()

    def _in_use(self, numbers: Iterable[int]) -> list[int]:
        return [number for number in numbers if self.used[number] > 0]

    # -- what is meant --------------------------------------------------------------------------------------------

    def forms(self, keys: Keys, weight: float = FORM) -> Meant:
        """The forms of the same word."""
        return {number: weight for key in keys.base for number in self._in_use(self._by_base.get(key, ()))}

    def same(self, word: str) -> Meant:
        """The word itself and its forms."""
        found = self.forms(self.keys(word))
        if self.used[self.number[word]] if word in self.number else 0:
            found[self.number[word]] = EXACT
        return found

    def compounds(self, keys: Keys, weight: float = PART) -> Meant:
        """Compounds with the word as a part, and words that begin or end with it."""
        return {number: weight for key in keys.base
                for number in self._in_use((*self._by_part.get(key, ()), *self._around(key)))}

    def kin(self, keys: Keys) -> Meant:
        """Words made of the same root."""
        return {number: KIN for root in keys.roots for number in self._in_use(self._by_root.get(root, ()))}

    def pieces(self, keys: Keys) -> Meant:
        """The parts of a compound as words of their own, and other compounds with them."""
        parts = [self.keys(part) for part in keys.parts if len(part) >= SHORTEST_PART]
        return strongest(*(self.compounds(part, IN_MY_PARTS) for part in parts),
                         *(self.forms(part, OF_MY_PARTS) for part in parts))

    def near(self, word: str) -> list[tuple[int, float]]:
        """The words that are spelt most like it, the likest first."""
        asked = trigrams(fold(word))
        shared: dict[int, int] = defaultdict(int)
        for trigram in asked:
            for number in self._by_trigram.get(trigram, ()):
                shared[number] += 1
        likeness = [(-2 * count / (len(asked) + self._trigrams[number]), number) for number, count in shared.items()
                    if 2 * count >= LIKE_ENOUGH * (len(asked) + self._trigrams[number]) and self.used[number] > 0]
        return [(number, -like) for like, number in nsmallest(MOST_NEAR, likeness)]

    def nearly(self, near: Collection[tuple[int, float]]) -> Meant:
        """All forms of the words near in spelling."""
        return strongest(*(self.forms(self.keys(self.words[number]), NEAR * likeness * FORM)
                           for number, likeness in near),
                         {number: NEAR * likeness for number, likeness in near})

    def halves(self, word: str, near: Collection[tuple[int, float]]) -> tuple[str, ...]:
        """The known words that a compound of nobody's is made of (puutarhurinkirja); none for a misspelt word."""
        parts = self.keys(word).parts
        if len(parts) > 1 and all(self.forms(self.keys(part)) for part in parts):
            return parts
        if any(likeness >= ALIKE for _, likeness in near):
            return ()
        for place in range(SHORTEST_HALF, len(word) - SHORTEST_HALF + 1):
            if self.same(word[:place]) and self.same(word[place:]):
                return word[:place], word[place:]
        return ()

    def _around(self, key: str) -> Iterator[int]:
        if len(key) < SHORTEST_PART:
            return
        self.settle()
        yield from _beginning(self._forward, key)
        yield from _beginning(self._backward, key[::-1])


def strongest(*several: Meant) -> Meant:
    """What any of them means, each word with its best weight."""
    found: Meant = {}
    for one in several:
        for number, weight in one.items():
            if weight > found.get(number, 0.0):
                found[number] = weight
    return found


def trigrams(word: str) -> set[str]:
    """Runs of three letters, the beginning marked more strongly than the end."""
    marked = f"  {word} "
    return {marked[place:place + 3] for place in range(len(marked) - 2)}


def _beginning(pairs: list[tuple[str, int]], start: str) -> Iterator[int]:
    place = bisect_left(pairs, (start,))
    while place < len(pairs) and pairs[place][0].startswith(start):
        yield pairs[place][1]
        place += 1
