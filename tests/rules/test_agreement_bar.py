"""The bar of agreement: every part has its number's room, and the parts fill the bar."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from intranet.charts.agreement import EACH_DIGIT, LEAST, agreement_bar


def test_parts_are_as_wide_as_their_share() -> None:
    bar = agreement_bar([0, 5, 10, 5])
    assert bar is not None and bar.total == 20
    assert [(part.point, part.count, part.start, part.width, part.middle) for part in bar.parts] == [
        (2, 5, 0.0, 25.0, 12.5), (3, 10, 25.0, 50.0, 50.0), (4, 5, 75.0, 25.0, 87.5)]


def test_nothing_chosen_is_no_bar() -> None:
    assert agreement_bar([0, 0, 0, 0]) is None and agreement_bar([]) is None


@given(st.lists(st.integers(0, 10_000), min_size=4, max_size=4).filter(any))
def test_numbers_fit_and_parts_fill_the_bar(counts: list[int]) -> None:
    bar = agreement_bar(counts)
    assert bar is not None and [part.count for part in bar.parts] == [count for count in counts if count]
    assert abs(sum(part.width for part in bar.parts) - 100) < 0.1 and bar.parts[0].start == 0
    for part in bar.parts:
        assert part.width >= LEAST + EACH_DIGIT * len(str(part.count)) - 0.01
    for left, right in pairwise(bar.parts):
        assert abs(left.start + left.width - right.start) < 0.02
    for one in bar.parts:
        for other in bar.parts:
            if one.count >= other.count:  # also where room for a number makes a small part wider than its share
                assert one.width >= other.width - 0.01
