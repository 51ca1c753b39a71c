"""The other half of the sweep with axe: in a file of its own, because each file stays in one worker."""

from __future__ import annotations

import pytest

from tests.browser.axe_runs import PARTS, sweep_of
from tests.browser.sweeping import Sweep


@pytest.mark.parametrize("number", range(PARTS // 2, PARTS))
def test_every_page_in_every_state_and_look(sweep: Sweep, number: int) -> None:
    sweep_of(number, sweep)
