"""One run of axe: a page in a state and a look, and what is wrong with it. The planted faults go through the same.

Each state is also looked at in the other views (views.py), while it is open: to open it takes as long as to look.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from playwright.sync_api import Page

from tests.browser.axe import AXE, violations
from tests.browser.every_page import Run, plan, read
from tests.browser.sweeping import LOST, Sweep
from tests.browser.views import Views
from tests.figures.telling import tell

ASKS = """() => [...document.querySelectorAll("main form[method=post]:not([data-autosave]), aside form[method=post]")]
  .filter((form) => form.querySelector("textarea, select, input:not([type=hidden], [type=submit], [type=checkbox])"))
  .map((form) => form.getAttribute("action"))"""
SWAPS = """() => [...document.querySelectorAll("main :is([hx-get], [hx-post]), aside :is([hx-get], [hx-post])")]
  .map((one) => one.outerHTML.slice(0, 120))"""
TWICE = """() => {
  const keys = [...document.querySelectorAll("form[data-sent-whole]:not([data-kept-nowhere])")]
    .map((form) => form.dataset.sentWhole || form.getAttribute("action"));
  return keys.filter((key, place) => keys.indexOf(key) !== place);
}"""
"""Forms whose kept text would be taken for another's (unsent_whole.js)."""
PARTS = 10
"""So many tests: two workers share them."""


@cache
def all_runs() -> tuple[Run, ...]:
    """The plan for all pages."""
    return tuple(plan(read().states))


@cache
def kinds_of(rule: str) -> frozenset[str]:
    """The kinds of states that the list has for a page; what it gives a reason for not having is one of them here."""
    pages = read()
    return frozenset([*(one.kind for one in pages.states if one.rule == rule),
                      *(kind for kind, told in pages.reasons.items() if rule in told)])


def left_out(run: Run, page: Page) -> list[str]:
    """What the list forgets: something can be filled in wrongly here and no error is listed, or htmx is at work and no
    swap is. And forms that nobody can tell apart.
    """
    kinds, found = kinds_of(run.state.rule), list[str]()
    found += [f"{run}: two forms keep their text as “{key}”" for key in page.evaluate(TWICE)]
    if run.state.kind in ("empty", "filled") and not kinds & {"error", "calm"}:
        found += [f"{run}: no error is listed, but it asks {asks}" for asks in page.evaluate(ASKS)]
    if run.state.kind in ("empty", "filled") and not kinds & {"swap", "no swap"}:
        found += [f"{run}: no swap is listed, but there is {swaps}" for swaps in page.evaluate(SWAPS)]
    return found


def part(number: int) -> list[Run]:
    """The runs of one test: those of some pages, in the order in which a browser does them fast."""
    rules = sorted({run.state.rule for run in all_runs()})
    own = set(rules[number::PARTS])
    return [run for run in all_runs() if run.state.rule in own]


def wrong_with(sweep: Sweep, runs: Sequence[Run], views: Views | None = None) -> list[str]:
    """Every violation on every page of these runs; a state that did not come about is one too.

    While a page is open for the first time it is looked at in the other `views` as well: what htmx puts in has the
    same looks.
    """
    found: list[str] = []
    sweep.brings(AXE)
    for run in runs:
        sweep.speaks(run.language)
        sweep.looks_like(run.state.who, width=run.width, dark=run.dark)
        page = sweep.shows(run.state)
        assert page.evaluate("document.documentElement.lang") == run.language, run
        found += [*(f"{run}: {one}" for one in violations(page, in_both=False)), *left_out(run, page)]
        if wide := sweep.at(run.state.who).too_wide_by():
            found.append(f"{run}: {wide} pixels too wide")
        if views is not None and run.state.kind != "swap":
            views.look(page, run.state)
    return found


def told(runs: Sequence[Run], found: Sequence[str]) -> None:
    """Hand the sums to the figures."""
    tell("axe", {run.state.name for run in runs}, pages=len({run.state.rule for run in runs}), runs=len(runs),
         violations=len(found))


def after_swaps(sweep: Sweep, runs: Sequence[Run]) -> list[str]:
    """What was wrong with the focus and with what was said when htmx put something in; told to the figures."""
    swapped = {state: wrong for state, wrong in sweep.swapped.items() if state in {run.state for run in runs}}
    wrong = [fault for each in swapped.values() for fault in each]
    names = {f"{state.name} {state.where}" for state in swapped}
    tell("keyboard", names, swaps=len(swapped), focus_lost=len([one for one in wrong if LOST in one]))
    tell("announced", names, swaps=len(swapped), said_twice_or_lost=len([one for one in wrong if LOST not in one]))
    return wrong


def sweep_of(number: int, sweep: Sweep) -> None:
    """One part of the whole sweep; the test of it."""
    runs = part(number)
    views = Views()
    found = wrong_with(sweep, runs, views)
    assert found == [], "\n".join(found)
    assert views.faults == [], "\n".join(views.faults)
    assert sweep.faults() == []
    assert after_swaps(sweep, runs) == []
    told(runs, found)
    views.told()
