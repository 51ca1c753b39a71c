"""The looks in which every page has to be right: desk and phone, light and dark."""

from __future__ import annotations

import pytest

from tests.browser.axe import violations
from tests.browser.visit import DESK, PHONE, Visit

EVERY_LOOK = pytest.mark.parametrize(("width", "dark"), [(DESK, False), (DESK, True), (PHONE, False), (PHONE, True)],
                                     ids=["desk", "desk, dark", "phone", "phone, dark"])


def looks_right(visit: Visit, state: str = "") -> None:
    """The page that is open has nothing that axe finds, and nothing too wide."""
    assert violations(visit.page) == [], state or visit.path
    assert visit.too_wide_by() == 0, state or visit.path
