"""Faults that show at 400 percent, with wider text spacing, in forced colours, without motion, by Tab, or on paper.

Every page is looked at so while axe has it open (axe_runs.py).
"""

from __future__ import annotations

import pytest

from tests.browser.every_page import State
from tests.browser.sweeping import Sweep
from tests.browser.views import Views
from tests.browser.visit import DESK
from tests.figures.telling import caught

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
    "a control that Tab does not come to": (
        "by Tab", "</h1>", "</h1><p inert><a href='/'>x</a></p>"),
    "a page that lets nobody on": (
        "by Tab", "</body>", "<script>document.addEventListener('keydown', (event) => event.preventDefault())</script>"
                             "</body>"),
    "a foot that lies over what has the focus": (
        "by Tab", '<a class="skip"', "<div style='position: fixed; bottom: 0; height: 120px; width: 100%; z-index: 9; "
                                     "background: #fff'>x</div><a class='skip'"),
    "a page without a way past its head": ("by Tab", 'class="skip"', 'class="top"'),
    "a tool that is printed": ("paper", "</h1>", "</h1><div class='side' style='display: block !important'>x</div>"),
}


@pytest.mark.parametrize("fault", BROKEN)
def test_what_is_broken_on_purpose_is_found(sweep: Sweep, fault: str) -> None:
    view, what, instead = BROKEN[fault]
    state = State("/wishes/promises", "filled", "jasen", "/wishes/promises")
    views = Views()
    sweep.looks_like(state.who, width=DESK, dark=False)
    with sweep.broken(state.who, state.address, what, instead):
        views.look(sweep.shows(state), state)
    assert [one for one in views.faults if f" {view}: " in one], views.faults
    caught("keyboard" if view == "by Tab" else "views", fault)
