"""axe on every page in every state and look, and faults that it has to find; the second half is in the file beside."""

from __future__ import annotations

import pytest

from tests.browser.axe_runs import PARTS, sweep_of, wrong_with
from tests.browser.every_page import Run, State
from tests.browser.sweeping import Sweep
from tests.browser.visit import DESK, PHONE
from tests.figures.telling import caught

TINY = ("<style>.tiny { all: unset; display: inline-block; width: 12px; height: 12px; background: #000; }</style>"
        "<p><button class='tiny' aria-label='a'></button><button class='tiny' aria-label='b'></button></p>")
BROKEN = {
    "a page whose letters are hardly seen": ("color-contrast", "</head>",
                                             "<style>main p { color: #999; background: #aaa; }</style></head>"),
    "a control smaller than 24 pixels": ("target-size", "</h1>", "</h1>" + TINY),
    "a field without a name": ("label", "</h1>", "</h1><input name='nobody-knows'>"),
    "a page without a first heading": ("page-has-heading-one", "h1>", "p>"),
    "a page without a main landmark": ("landmark-one-main", "main", "div"),
}


@pytest.mark.parametrize("number", range(PARTS // 2))
def test_every_page_in_every_state_and_look(sweep: Sweep, number: int) -> None:
    sweep_of(number, sweep)


@pytest.mark.parametrize("fault", BROKEN)
def test_axe_finds_what_is_broken_on_purpose(sweep: Sweep, fault: str) -> None:
    rule, what, instead = BROKEN[fault]
    state = State("/wishes/promises", "filled", "jasen", "/wishes/promises")
    with sweep.broken("jasen", state.address, what, instead):
        found = wrong_with(sweep, [Run(state, "fi", dark, width) for dark, width in ((False, DESK), (True, PHONE))])
    assert [one for one in found if f"{rule}:" in one], found
    caught("axe", fault)


def test_a_swap_and_an_error_that_the_list_forgets_are_found(sweep: Sweep) -> None:
    for rule, address, forgotten in (("/wishes/new", "/cards", "no swap"), ("/cards", "/wishes/new", "no error")):
        run = Run(State(rule, "filled", "jasen", address), "fi", dark=False, width=DESK)
        assert [one for one in wrong_with(sweep, [run]) if f"{forgotten} is listed" in one]


def test_a_page_that_is_listed_as_empty_and_is_not_is_found(sweep: Sweep) -> None:
    with pytest.raises(AssertionError, match="it is not empty"):
        sweep.shows(State("/cards", "empty", "jasen", "/cards"))
