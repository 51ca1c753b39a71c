"""Numbers as a Finnish reader writes them."""

from __future__ import annotations

import pytest
from flask import Flask

from intranet.web.formatting import number


@pytest.mark.parametrize(("value", "decimals", "words"), [
    (2.25, 1, "2,3"), (2.75, 1, "2,8"), (3.24, 1, "3,2"), (0.5, 0, "1"), (1234567, None, "1\u00a0234\u00a0567"),
    (-0.04, 1, "0,0"), (-1.25, 1, "\N{MINUS SIGN}1,3"), (4, None, "4"), (4.0, None, "4,0"), (None, None, ""),
])
def test_numbers_are_rounded_as_on_paper(site: Flask, value: float | None, decimals: int | None, words: str) -> None:
    with site.test_request_context("/", headers={"Accept-Language": "fi"}):
        assert number(value, decimals) == words
