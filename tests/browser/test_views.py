"""Every page enlarged to 400 percent, with wider text spacing, in forced colours, without motion, and on paper."""

from __future__ import annotations

from zlib import crc32

import pytest

from tests.browser.every_page import LANGUAGES, State, read
from tests.browser.sweeping import Sweep
from tests.browser.views import VIEWS, faults
from tests.figures.telling import caught, tell

PARTS = 4
BROKEN = {
    "a box that is wider than an enlarged page": ("400 percent", "</h1>", "</h1><div style='width: 500px'>x</div>"),
    "a head that covers half of an enlarged page": (
        "400 percent", '<a class="skip"',
        "<div style='position: sticky; top: 0; height: 200px'>x</div><a class='skip'"),
    "words that are cut off when they stand wider": (
        "text spacing", "</h1>", "</h1><p style='height: 1.2em; line-height: 1.2; overflow: hidden'>Sana</p>"),
    "a button that is nothing but its colour": (
        "forced colours", "</h1>", "</h1><button style='border: 0; background: #000'>x</button>"),
    "something that moves without end": (
        "no motion", "</h1>", "</h1><style>@keyframes a { to { left: 9px } } b { animation: a 1s infinite !important }"
                              "</style><b>x</b>"),
    "a tool that is printed": ("paper", "</h1>", "</h1><div class='side' style='display: block !important'>x</div>"),
}


def of_part(number: int) -> list[State]:
    """The states of one test, each language by turns; what htmx puts in has the same looks."""
    states = [state for state in read().states if state.kind != "swap"]
    rules = sorted({state.rule for state in states})[number::PARTS]
    return sorted((state for state in states if state.rule in rules), key=lambda one: (language_of(one), one.who))


def language_of(state: State) -> str:
    """Each page in one of the languages, always the same."""
    return LANGUAGES[crc32(str(state).encode()) % len(LANGUAGES)]


def wrong_with(sweep: Sweep, states: list[State]) -> list[str]:
    """Every fault of every view of these pages."""
    found = []
    for state in states:
        sweep.speaks(language_of(state))
        sweep.looks_like(state.who, width=1280, dark=False)
        page = sweep.shows(state)
        for view, wrong in faults(page).items():
            found += [f"{state.name} {state.address} {view}: {one}" for one in wrong]
    return found


@pytest.mark.parametrize("number", range(PARTS))
def test_every_page_in_every_way_of_looking(sweep: Sweep, number: int) -> None:
    states = of_part(number)
    found = wrong_with(sweep, states)
    assert found == []
    assert sweep.faults() == []
    tell("views", {state.rule for state in states}, pages=len({state.rule for state in states}),
         views=len(states) * len(VIEWS), faults=len(found))


@pytest.mark.parametrize("fault", BROKEN)
def test_what_is_broken_on_purpose_is_found(sweep: Sweep, fault: str) -> None:
    view, what, instead = BROKEN[fault]
    state = State("/wishes/promises", "filled", "jasen", "/wishes/promises")
    with sweep.broken("jasen", state.address, what, instead):
        found = wrong_with(sweep, [state])
    assert [one for one in found if f" {view}: " in one], found
    caught("views", fault)
