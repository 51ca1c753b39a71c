"""Numbers that addresses and buttons send: the one way in which all routes read them."""

from __future__ import annotations

import pytest

from intranet.web.forms import whole_number


def test_figures_are_a_number() -> None:
    assert [whole_number(sent) for sent in ("0", "7", "007", "999999999")] == [0, 7, 7, 999_999_999]


@pytest.mark.parametrize("sent", ["", "-1", "+1", " 1", "1\n", "1.5", "1e3", "0x1", "yksi", "٣", "²", "1_000", "1\x00",
                                  "1000000000", "9" * 5000])
def test_anything_else_is_what_was_said_for_it(sent: str) -> None:
    assert whole_number(sent) == 0 and whole_number(sent, otherwise=-1) == -1
