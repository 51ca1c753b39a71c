"""Every main task by Tab, Space, arrows and Enter: seen at each stop, never covered, never lost after a swap.

Rounds and steps stand in test_keyboard_rounds.py.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.keys import Walk
from tests.browser.sweeping import Sweep
from tests.browser.visit import DESK, PASSWORD
from tests.figures.telling import caught, tell


def signs_in(walk: Walk) -> None:
    walk.types("#email", "jasen@demo.example")
    walk.types("#password", PASSWORD)
    walk.page.keyboard.press("Enter")
    walk.page.wait_for_url(lambda address: "/login" not in address)


def reads_a_card(walk: Walk) -> None:
    walk.types("#find", "verkosto")
    walk.page.keyboard.press("Enter")
    walk.page.wait_for_url("**/search?**")
    walk.opens("#results a[href^='/cards/']", "**/cards/**")
    walk.swaps("#view-plain")
    walk.swaps("#view-standard")


def fills_every_kind(walk: Walk) -> None:
    walk.opens("main form[action$='/sheets'] button[type=submit]", "**/people")
    walk.types("[name=answer-whom]", "Naapurit")
    walk.types("[name=answer-day]", "1.6.2027")
    walk.types("[name=answer-many]", "3")
    walk.types("[name=answer-place]", "Kirjasto")
    walk.presses("[name=answer-one]", "Space")
    walk.presses("[name=answer-some]", "Space")
    expect(walk.page.locator(".item .problem")).to_have_count(0)
    expect(walk.page.locator("#save-line")).to_have_attribute("data-state", "rest", timeout=30_000)
    walk.keeps_focus("the answers were saved")
    walk.opens(".go button[type=submit]:last-of-type", "**/result*")


def signs_up(walk: Walk) -> None:
    walk.types("form[action$='/signup'] textarea", "pähkinäallergia")
    walk.opens("form[action$='/signup'] button", "**said=*")


def gives_feedback(walk: Walk) -> None:
    walk.swaps("[name=answer-support]", "Space")
    walk.presses("[name=answer-readiness]", "Space")
    walk.page.keyboard.press("ArrowDown")
    walk.opens("#feedback button[type=submit]", "**/thanks")


def answers_by_phone(walk: Walk) -> None:
    walk.types("#answer-q", "Rohkeutta")
    walk.swaps("#answer button[type=submit]")


def builds_a_form(walk: Walk) -> None:
    with walk.page.expect_navigation():
        walk.presses("button[name=do][value=add-short_text]")
    walk.types("[id^=label-q]", "Mistä kuulit?")
    with walk.page.expect_navigation():
        walk.presses("button[name=do][value=save]")


def curates_a_card(walk: Walk) -> None:
    walk.types("#title", "Näppäimistöllä kirjoitettu")
    walk.presses("#kind", "ArrowDown")
    walk.types("#summary", "Kortti ilman hiirtä.")
    walk.types("#body", "Soita aamulla.")
    walk.opens("button[name=do][value=publish]", lambda address: "/cards/new" not in address)  # type: ignore[arg-type]


def writes_a_memo(walk: Walk) -> None:
    walk.swaps("section.part form button[type=submit]")
    walk.keeps_focus("a part of the memo")


def invites_somebody(walk: Walk) -> None:
    walk.types("form[action$='/invitations'] #name", "Uusi Ihminen")
    walk.types("form[action$='/invitations'] #email", "kutsuttu@demo.example")
    with walk.page.expect_navigation():
        walk.presses("form[action$='/invitations'] button[type=submit]")


TASKS: dict[str, tuple[str, str, Callable[[Walk], None]]] = {
    "sign in": ("-", "/login", signs_in),
    "find and read a card": ("jasen", "/", reads_a_card),
    "a worksheet with every kind of item": ("jasen", "/worksheets/visit", fills_every_kind),
    "sign up for an event": ("naapuri", "/events/oppikoulu-iisalmi", signs_up),
    "give feedback": ("-", "/f/{fresh_code}", gives_feedback),
    "answer by phone": ("-", "{asked}", answers_by_phone),
    "build a form": ("vetaja", "/forms/{draft}/edit", builds_a_form),
    "curate a card": ("asiantuntija", "/cards/new", curates_a_card),
    "write a memo": ("vetaja", "{memo}/edit", writes_a_memo),
    "invite somebody": ("yllapito", "/admin/people", invites_somebody),
}


def walked(sweep: Sweep, task: str, broken: Callable[[Page], None] | None = None) -> Walk:
    """The task done from its page on; `broken` is what a planted fault does to that page first."""
    who, address, does = TASKS[task]
    sweep.speaks("fi")
    sweep.looks_like(who, width=DESK, dark=False)
    walk = Walk(sweep.at(who).opens(sweep.site.address(address)), task)
    if broken:
        broken(walk.page)
    does(walk)
    return walk


@pytest.mark.parametrize("task", [*(one for one in TASKS if one != "sign in"), "sign in"])
def test_the_task_is_done_by_keyboard_alone(sweep: Sweep, task: str) -> None:
    walk = walked(sweep, task)
    assert walk.faults == []
    assert walk.stops > 1
    tell("keyboard", {task}, tasks=1, stops=walk.stops, focus_lost=len(walk.lost))


STYLE = """words => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(words);
  document.adoptedStyleSheets = [sheet];
}"""
OVER = f"""css => {{
  document.body.append(Object.assign(document.createElement("div"), {{id: "over"}}));
  ({STYLE})(css);
}}"""
"""An element of its own: what a pseudo-element covers counts as covered by the body, which holds everything."""
BROKEN: dict[str, tuple[str, Callable[[Page], object]]] = {
    "a swap that drops the focus": ("the focus was lost", lambda page: page.evaluate(
        "document.addEventListener('htmx:afterSettle', () => setTimeout(() => document.activeElement.blur(), 60))")),
    "no line around what has the focus": ("no line", lambda page: page.evaluate(
        STYLE, "*:focus { outline: none !important; box-shadow: none !important; }")),
    "something that lies over what has the focus": ("covered", lambda page: page.evaluate(
        OVER, "#over { position: fixed; inset: 0; z-index: 99; background: #fff; }")),
}


@pytest.mark.parametrize("fault", BROKEN)
def test_what_is_broken_on_purpose_is_found(sweep: Sweep, fault: str) -> None:
    told, breaks = BROKEN[fault]
    walk = walked(sweep, "answer by phone", lambda page: None if breaks(page) else None)
    assert [one for one in walk.faults if told in one], walk.faults
    caught("keyboard", fault)
