"""The list of pages has every page that there is, leaves no state out without a reason, and the plan has every pair."""

from __future__ import annotations

from flask import Flask

from tests.browser.every_page import DESK, FILE, PHONE, Pages, every_run, pairs, plan, read
from tests.browser.sweeping import Sweep

FILES = (".ics", ".pdf", ".json", ".csv", ".svg", ".<any(", "/healthz", "/events/files/<token:material_id>",
         "/cards/pictures/<token:picture_id>")
"""Addresses that answer with a file and no page."""
OF_THE_FRAME = {"403", "404"}


def lacking(rules: set[str], pages: Pages) -> list[str]:
    """Pages that the list does not have, and entries without a page."""
    html = {rule for rule in rules if not any(part in rule for part in FILES)}
    return sorted(html ^ (pages.rules - OF_THE_FRAME))


def test_every_page_of_the_url_map_is_in_the_list(site: Flask) -> None:
    rules = {rule.rule for rule in site.url_map.iter_rules() if "GET" in (rule.methods or ())}
    assert lacking(rules, read()) == []
    assert lacking({*rules, "/new-page"}, read()) == ["/new-page"]
    assert {state.kind for state in read().states} == {"empty", "filled", "error", "swap"}


def test_every_page_is_seen_empty_or_the_list_says_why_it_never_is() -> None:
    assert read().never_told_empty == []
    listed = FILE.read_text(encoding="utf-8")
    for planted in ("filled  jasen  /new-page", "error  jasen  /new-page\n    never empty",
                    "empty  jasen  /new-page\n    never empty  it is full"):
        assert read(f"{listed}/new-page\n    {planted}\n").never_told_empty == ["/new-page"]


def test_every_pair_is_in_the_plan_and_900_runs_are_enough() -> None:
    states = read().states
    runs = plan(states)
    wanted = {pair for run in every_run(states) for pair in pairs(run)}
    assert wanted - {pair for run in runs for pair in pairs(run)} == set()
    assert len(runs) <= 900
    looks = {(run.language, run.dark, run.width) for run in runs}
    assert len(looks) == 12 and {run.width for run in runs} == {DESK, PHONE}


def test_what_leads_on_is_no_page(sweep: Sweep) -> None:
    for state in read().onward:
        visit, address = sweep.at(state.who), sweep.site.address(state.address)
        visit.opens(address)
        assert visit.path != address.partition("?")[0], state
