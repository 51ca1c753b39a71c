"""One run of axe: a page in a state and a look, and what is wrong with it. The planted faults go through the same."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from playwright.sync_api import Page

from tests.browser.axe import violations
from tests.browser.every_page import Run, plan, read
from tests.browser.sweeping import Sweep
from tests.figures.telling import tell

ASKS = """() => [...document.querySelectorAll("main form[method=post]:not([data-autosave]), aside form[method=post]")]
  .filter((form) => form.querySelector("textarea, select, input:not([type=hidden], [type=submit], [type=checkbox])"))
  .map((form) => form.getAttribute("action")).filter((action) => !action.startsWith("/steps/"))"""
"""Steps stand on many pages, wherever somebody has agreed on one: their errors and swaps are listed with /steps."""
SWAPS = """() => [...document.querySelectorAll("main :is([hx-get], [hx-post]), aside :is([hx-get], [hx-post])")]
  .filter((one) => !one.closest("form")?.getAttribute("action")?.startsWith("/steps/"))
  .map((one) => one.outerHTML.slice(0, 120))"""
PARTS = 10
"""So many tests: two workers share them."""


@cache
def all_runs() -> tuple[Run, ...]:
    """The plan for all pages."""
    return tuple(plan(read().states))


@cache
def kinds_of(rule: str) -> frozenset[str]:
    """The kinds of states that the list has for a page; `calm` is one of them here."""
    pages = read()
    return frozenset(one.kind for one in pages.states if one.rule == rule) | ({"calm"} if rule in pages.calm else set())


def left_out(run: Run, page: Page) -> list[str]:
    """What the list forgets: something can be filled in wrongly here and no error is listed, or htmx is at work."""
    kinds, found = kinds_of(run.state.rule), []
    if run.state.kind in ("empty", "filled") and not kinds & {"error", "calm"}:
        found += [f"{run}: no error is listed, but it asks {asks}" for asks in page.evaluate(ASKS)]
    if run.state.kind in ("empty", "filled") and not kinds & {"error", "swap"}:
        found += [f"{run}: no swap is listed, but there is {swaps}" for swaps in page.evaluate(SWAPS)]
    return found


def part(number: int) -> list[Run]:
    """The runs of one test: those of some pages, in the order in which a browser does them fast."""
    rules = sorted({run.state.rule for run in all_runs()})
    own = set(rules[number::PARTS])
    return [run for run in all_runs() if run.state.rule in own]


def wrong_with(sweep: Sweep, runs: Sequence[Run]) -> list[str]:
    """Every violation on every page of these runs; a state that did not come about is one too."""
    found: list[str] = []
    for run in runs:
        sweep.speaks(run.language)
        sweep.looks_like(run.state.who, width=run.width, dark=run.dark)
        page = sweep.shows(run.state)
        assert page.evaluate("document.documentElement.lang") == run.language, run
        found += [*(f"{run}: {one}" for one in violations(page, in_both=False)), *left_out(run, page)]
        if wide := sweep.at(run.state.who).too_wide_by():
            found.append(f"{run}: {wide} pixels too wide")
    return found


def told(runs: Sequence[Run], found: Sequence[str]) -> None:
    """Hand the sums to the figures."""
    tell("axe", {run.state.name for run in runs}, pages=len({run.state.rule for run in runs}), runs=len(runs),
         violations=len(found))


def sweep_of(number: int, sweep: Sweep) -> None:
    """One part of the whole sweep; the test of it."""
    runs = part(number)
    found = wrong_with(sweep, runs)
    assert found == [], "\n".join(found)
    assert sweep.faults() == []
    told(runs, found)
