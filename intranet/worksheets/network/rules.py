"""Decisions about the network's sums: what is counted, when a new count is taken, what it shows. Pure.

The rule of five. A reader remembers every count there ever was, adds and subtracts them as they like, and knows the
numbers of their own organisation. Each count S(k) of a thing is a sum over organisations: one mark in the part of the
scale where the organisation's number falls. What must not be is a combination of counts, Σ c(k)·S(k), that rests on the
numbers of one to four organisations.

Forms of feedback only grow, so it is enough there that five more have come. Here numbers also change, leave and come
back. To ask that a count differs from the last one in five organisations is too little: with {A…E}, {A…J}, {A…E, K}
each differs from the one before in five at least, and the third without the first is K. To compare with every earlier
count is too little as well: {A…E} + {F…J} − {A…D, F…I, K} rests on E, J and K. So the rule asks for more:

    A new count is taken only when at least FIVE organisations bring a number that was in no count before.

Then no combination is smaller than five. Take any that is not empty, and let S(k) be the last count in it. The five
numbers that were new in S(k) are in no earlier one, and no later one is in the combination: each of them is in it
exactly c(k) ≠ 0 times. A number that comes back (A had 2, then 3, then 2 again) is the same number and is not new;
that is why a digest of each number that was ever counted is kept.

A facilitator with whom some of the organisations share their sheets knows their numbers, and takes them away from the
count. What is left must obey the same: for each such reader the count has no number that they do not know, and so tells
them nothing, or at least FIVE of those are new. The proof is the same, with the numbers that the reader knows left out.
So does a person who belongs to several organisations and can read what each of them gave; who knows one number alone,
as everybody does who takes part, is no such reader.
What is shared with a facilitator after it was counted cannot be undone, as little as four who tell each other theirs.

The rule is kept for each thing on its own, because not everybody answers every statement: a count of a thing is
renewed when five new numbers of *it* are there, and stays as it was otherwise. In a new version of the worksheet it may
be counted otherwise and begins anew, but a number that was counted in the old one is not new there: whoever remembers
the old count would take it away from the new one.

Numbers are shown as counts of the parts of a scale (low, middle, good; for a statement its points). A dot for each
organisation, a smallest and a largest, a median or a mean would be one organisation's own number, or would give away
the fifth to four who tell each other theirs. Parts of one bar may be smaller than five, as everywhere in the house.

Who leaves is out at the next count, and nobody can take them out earlier: a count without them, taken at once, is their
number. When fewer than five organisations take part, nothing is shown at all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping

from intranet.worksheets.network.types import Counted, Number, Numbers, Snapshot

FIVE = 5


def take(now: Numbers, parts: Mapping[str, int], counted: Mapping[str, Counted],
         shown: Snapshot | None) -> tuple[Snapshot, list[str]] | None:
    """What is shown from now on, and the things that were counted anew; None when nothing is due.

    `parts` has the number of parts of each thing that can be counted.
    """
    counts = dict(shown.counts) if shown else {}
    renewed = [thing for thing in now if thing in parts and is_due(now[thing], counted.get(thing, Counted()))]
    for thing in renewed:
        falls = [number.part for number in now[thing].values()]
        counts[thing] = tuple(falls.count(part) for part in range(parts[thing]))
    return (Snapshot(counts), renewed) if renewed else None


def is_due(numbers: Mapping[str, Number], counted: Counted) -> bool:
    """Whether at least FIVE organisations bring a number that was in no count before, without what a reader knows."""
    fresh = {organisation for organisation, number in numbers.items() if organisation not in counted.unknowable
             and number.digest not in counted.digests.get(organisation, frozenset())}
    readers = frozenset[str]().union(*(number.known_to for number in numbers.values()))
    unknown = [{organisation for organisation, number in numbers.items() if reader not in number.known_to}
               for reader in readers]
    return len(fresh) >= FIVE and all(not left or len(left & fresh) >= FIVE for left in unknown)


def who_could_subtract(known: Mapping[str, Collection[str]], leaders: Collection[str]) -> dict[str, frozenset[str]]:
    """Those of the readers of each organisation's number who could take numbers away from a count: who leads an event,
    and who reads for more than one organisation.
    """
    times = Counter(reader for readers in known.values() for reader in readers)
    return {organisation: frozenset(one for one in readers if times[one] > 1 or one in leaders)
            for organisation, readers in known.items()}


def still_needed(joined: int) -> int:
    """How many more organisations are needed before anything can be shown."""
    return max(0, FIVE - joined)
