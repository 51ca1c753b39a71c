"""The network's sums against somebody who remembers every count there ever was and subtracts them as they like."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intranet.worksheets.network import rules
from intranet.worksheets.network.keeping import snapshot_from_json, snapshot_to_json
from intranet.worksheets.network.shown import network_shown
from intranet.worksheets.network.things import numbers_of, organisations_numbers, things_of
from intranet.worksheets.network.types import Counted, Number, Snapshot, Standing
from tests.shared_sheets import definition_of

FIVE = 5
THING = "d.trust.1"
World = Mapping[str, int]
"""What each organisation that takes part says: a number from 0 to 11, of which four make a part of the scale."""


class Network:
    """A network whose organisations come, go and change their minds; every count that was ever shown is remembered."""

    def __init__(self, known: frozenset[tuple[str, int]] = frozenset()) -> None:
        self.known = known
        """What some facilitator reads: they know which organisation says this number."""
        self.counted: dict[str, Counted] = {}
        self.snapshot: Snapshot | None = None
        self.rests_on: list[frozenset[tuple[str, int]]] = []
        """Of each count that was shown, the numbers it rests on: organisation and number."""

    def looks(self, world: World) -> bool:
        """What the house does when somebody looks; whether there is a new count."""
        numbers = {THING: {one: Number(number // 4, f"{one} {number}", frozenset({"leader"} if (one, number)
                                                                                      in self.known else ()))
                           for one, number in world.items()}}
        due = rules.take(numbers, {THING: 3}, self.counted, self.snapshot)
        if due is None:
            return False
        self.snapshot = due[0]
        known = {one: set(digests) for one, digests in self.counted.get(THING, Counted()).digests.items()}
        for one, number in numbers[THING].items():
            known.setdefault(one, set()).add(number.digest)
        self.counted[THING] = Counted({one: frozenset(digests) for one, digests in known.items()})
        self.rests_on.append(frozenset(world.items()))
        return True


def smallest_combination(counts: Sequence[frozenset[tuple[str, int]]]) -> int:
    """The fewest numbers on which a combination of counts can rest, for any factors.

    Numbers that are in the same counts stand and fall together. A combination that rests on as few as possible leaves
    out as many such groups as possible: it is fixed, but for its length, by the groups that it leaves out. So it is
    enough to try every choice of groups of one rank less than the whole.
    """
    groups: dict[tuple[int, ...], int] = {}
    for number in sorted(frozenset().union(*counts)):
        row = tuple(int(number in count) for count in counts)
        groups[row] = groups.get(row, 0) + 1
    rows = list(groups)
    rank = _rank(rows)
    fewest = sum(groups.values())
    for left_out in combinations(rows, rank - 1):
        if _rank(left_out) == rank - 1:
            fewest = min(fewest, sum(size for row, size in groups.items() if _rank([*left_out, row]) == rank))
    return fewest


def _rank(rows: Sequence[Sequence[int]]) -> int:
    """By elimination, in exact fractions."""
    left = [[Fraction(value) for value in row] for row in rows]
    rank = 0
    for column in range(len(left[0]) if left else 0):
        pivot = next((row for row in left[rank:] if row[column]), None)
        if pivot is None:
            continue
        left.remove(pivot)
        left.insert(rank, pivot)
        for row in left[rank + 1:]:
            if row[column]:
                factor = row[column] / pivot[column]
                row[:] = [one - factor * other for one, other in zip(row, pivot, strict=True)]
        rank += 1
    return rank


ORGANISATIONS = [f"o{number}" for number in range(14)]
WORLDS = st.lists(st.dictionaries(st.sampled_from(ORGANISATIONS), st.integers(0, 11), max_size=14), max_size=9)


@st.composite
def small_changes(draw: st.DrawFn) -> list[World]:
    """A network that moves as a sly one would have it: a few come, go, change, or go back to what they said before."""
    world: dict[str, int] = {one: draw(st.integers(0, 11)) for one in ORGANISATIONS[:draw(st.integers(4, 8))]}
    worlds: list[World] = [dict(world)]
    for _ in range(draw(st.integers(1, 14))):
        if draw(st.booleans()) and len(worlds) > 2:
            world = dict(draw(st.sampled_from(worlds)))
        for one in draw(st.sets(st.sampled_from(ORGANISATIONS), max_size=6)):
            if one in world and draw(st.booleans()):
                del world[one]
            else:
                world[one] = draw(st.integers(0, 11))
        worlds.append(dict(world))
    return worlds


KNOWN = st.one_of(
    st.frozensets(st.tuples(st.sampled_from(ORGANISATIONS[:8]), st.integers(0, 11)), max_size=40),
    st.frozensets(st.sampled_from(ORGANISATIONS), max_size=6).map(
        lambda some: frozenset((one, number) for one in some for number in range(12))))
"""What a facilitator reads of the organisations that share with them too."""


@settings(max_examples=250, deadline=None)
@given(st.one_of(WORLDS, small_changes()), KNOWN)
def test_no_combination_of_counts_rests_on_fewer_than_five_organisations(worlds: list[World],
                                                                         known: frozenset[tuple[str, int]]) -> None:
    network = Network(known)
    for world in worlds:
        network.looks(world)
        shown = network.snapshot.counts.get(THING, ()) if network.snapshot else ()
        assert not shown or sum(shown) >= FIVE
    counts = network.rests_on[:6]  # more rows only make the search longer
    for what_is_left in (counts, [count - known for count in counts]):
        if any(what_is_left):
            assert smallest_combination(what_is_left) >= FIVE


def test_the_adversary_finds_what_weaker_rules_would_give_away() -> None:
    """Otherwise the test above would prove nothing."""
    def count(names: str) -> frozenset[tuple[str, int]]:
        return frozenset((name, 1) for name in names)

    assert smallest_combination([count("ABCDE"), count("ABCDEF")]) == 1, "one has come"
    assert smallest_combination([count("ABCDE"), count("ABCDEFGHIJ"), count("ABCDEK")]) == 1, \
        "each differs from the one before in five, the third from the first in one"
    assert smallest_combination([count("ABCDE"), count("FGHIJ"), count("ABCDFGHIK")]) == 3, \
        "each differs from every other in five, and all three together rest on three"
    assert smallest_combination([count("ABCDE"), count("ABCDEFGHIJ")]) == FIVE


def worlds_of(*names: str) -> Iterator[World]:
    for one in names:
        yield {name: ord(name) % 12 for name in one}


@pytest.mark.parametrize(("worlds", "shown"), [
    (("ABCD",), [False]),
    (("ABCDE",), [True]),
    (("ABCDE", "ABCDEF"), [True, False]),
    (("ABCDE", "ABCDEFGHIJ", "ABCDEK"), [True, True, False]),
    (("ABCDE", "FGHIJ", "ABCDFGHIK"), [True, True, False]),
    (("ABCDE", "ABCD", "ABCDE"), [True, False, False]),
    (("ABCDE", "ABCDFGHIJ"), [True, True]),
])
def test_a_new_count_needs_five_new_numbers(worlds: tuple[str, ...], shown: list[bool]) -> None:
    network = Network()
    assert [network.looks(world) for world in worlds_of(*worlds)] == shown


def test_numbers_that_come_back_are_not_new() -> None:
    network = Network()
    first, second = dict.fromkeys("ABCDE", 1), dict.fromkeys("ABCDE", 5)
    assert [network.looks(world) for world in (first, second, {**first, "F": 9}, first)] == [True, True, False, False]


def test_who_reads_some_of_the_numbers_cannot_take_them_away_from_the_rest() -> None:
    def numbers(known: str, unknown: str) -> dict[str, Number]:
        return {name: Number(0, name, frozenset({"leader"} if name in known else ())) for name in known + unknown}

    assert not rules.is_due(numbers("ABCD", "E"), Counted()), "all but one"
    assert not rules.is_due(numbers("A", "BCDE"), Counted())
    assert rules.is_due(numbers("ABCD", "EFGHI"), Counted())
    assert rules.is_due(numbers("ABCDE", ""), Counted()), "it tells the one who knows them all nothing"
    two = {"A": Number(0, "A", frozenset({"x", "y"})), **{name: Number(0, name, frozenset({"x"})) for name in "BCDE"}}
    assert not rules.is_due(two, Counted()), "the other reader knows one of them"


def test_who_was_counted_with_another_secret_brings_nothing_new() -> None:
    numbers = {name: Number(0, name) for name in "ABCDE"}
    assert rules.is_due(numbers, Counted())
    assert not rules.is_due(numbers, Counted({"A": frozenset({"x"})}, frozenset("A")))
    assert rules.is_due({**numbers, "F": Number(0, "F")}, Counted({"A": frozenset({"x"})}, frozenset("A")))


def test_each_thing_is_renewed_on_its_own() -> None:
    four = {name: Number(1, name) for name in "ABCD"}
    taken = rules.take({"d": {**four, "E": Number(0, "E")}, "s": four}, {"d": 3, "s": 4}, {}, None)
    assert taken == (Snapshot({"d": (1, 4, 0)}), ["d"])
    counted = {"d": Counted({name: frozenset({name}) for name in "ABCDE"})}
    later = rules.take({"d": {**four, "E": Number(2, "E2")}, "s": {**four, "E": Number(3, "E")}}, {"d": 3, "s": 4},
                       counted, taken[0])
    assert later == (Snapshot({"d": (1, 4, 0), "s": (0, 4, 0, 1)}), ["s"])


def test_how_many_are_needed() -> None:
    assert [rules.still_needed(joined) for joined in (0, 1, 4, 5, 9)] == [5, 4, 1, 0, 0]


# -- what is counted ----------------------------------------------------------------------------------------------


def test_an_organisation_has_one_number_however_many_answer() -> None:
    numbers = organisations_numbers([("A", {"d": Fraction(2)}), ("A", {"d": Fraction(3), "s": Fraction(1)}),
                                     ("B", {"d": Fraction(4)})])
    assert numbers == {"d": {"A": Fraction(5, 2), "B": Fraction(4)}, "s": {"A": Fraction(1)}}


def test_a_sheet_says_a_number_for_each_dimension_and_statement_that_it_answers() -> None:
    health = definition_of("network_health")
    words = {item.id: "3" for item in health.items} | {"purpose_1": "unsure", "trust_1": "4"}
    found = numbers_of(health, words)
    by_name = {key.rsplit(".", 1)[0]: number for key, number in found.items()}
    assert by_name["d.purpose"] == 3 and by_name["d.trust"] == Fraction(13, 4) and by_name["s.trust_1"] == 4
    assert "s.purpose_1" not in by_name and len(found) == 6 + 23
    assert {thing.key for thing in things_of(health, "own")} >= found.keys()


def test_parts_are_the_bands_and_the_points() -> None:
    health = definition_of("network_health")
    dimension, statement = things_of(health, "own")[:2]
    assert [dimension.part_of(Fraction(number)) for number in ("1", "2.24", "2.25", "3.24", "3.25", "4")] == [
        0, 0, 1, 1, 2, 2]
    assert [statement.part_of(Fraction(number)) for number in ("1", "1.4", "1.5", "2", "3.5", "4")] == [
        0, 0, 1, 1, 3, 3]


def test_a_dimension_that_was_changed_is_counted_from_the_start() -> None:
    health = definition_of("network_health")
    first = health.dimensions[0]
    other = replace(health, dimensions=(replace(first, items=first.items[:3]), *health.dimensions[1:]))
    before, after = ([one.key for one in things_of(one, "own")] for one in (health, other))
    assert before[0] != after[0] and before[0].rsplit(".", 1)[0] == after[0].rsplit(".", 1)[0]
    renamed = replace(health, dimensions=(replace(first, short={"fi": "Toinen"}), *health.dimensions[1:]))
    assert [one.key for one in things_of(renamed, "own")] == before, "other words are the same question"


def test_nothing_is_shown_while_fewer_than_five_take_part() -> None:
    health = definition_of("network_health")
    thing = things_of(health, "own")[0].key
    snapshot = Snapshot({thing: (1, 3, 1)})
    assert snapshot_from_json(snapshot_to_json(snapshot)) == snapshot
    hidden = network_shown(health, "own", Standing(4, "", None, snapshot), "fi")
    assert (hidden.needed, hidden.things) == (1, ())
    shown = network_shown(health, "own", Standing(5, "", None, snapshot), "fi", {thing: Fraction(2)})
    assert [part.count for part in shown.things[0].parts] == [1, 3, 1] and shown.things[0].total == FIVE
    assert [part.own for part in shown.things[0].parts] == [True, False, False] and len(shown.hidden) == 5
