"""What happens is said once to a screen reader: each live region that gets words is one announcement (aloud.py)."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.browser.aloud import heard, listens
from tests.browser.every_page import State
from tests.browser.sweeping import LOST, Sweep
from tests.browser.visit import DESK
from tests.figures.telling import caught, tell

QUIET_MS = 3_500
"""Longer than any of our regions waits before it says that something was saved."""


def saved(page: Page) -> None:
    page.locator("[name=answer-trust_2]:not(:checked)").first.check()


def saved_again(page: Page) -> None:
    """As in the minute before, in the same words."""
    page.evaluate("""() => {
      const words = document.getElementById("save-said").textContent;
      if (!words.startsWith("Tallennettu klo")) throw new Error(words);
      htmx.on("htmx:afterRequest", () => { document.getElementById("save-status").textContent = words; });
    }""")
    saved(page)


def refused(page: Page) -> None:
    page.locator("#again-nothing, textarea").first.fill("x " * 60_000)


def signed_out(page: Page) -> None:
    kept = page.context.cookies()
    page.context.clear_cookies()
    page.locator("[name=answer-trust_3]:not(:checked)").first.check()
    page.locator("#sign-in-again").wait_for()
    page.context.add_cookies(kept)  # type: ignore[arg-type]  # the same cookies as it gave


EVENTS: dict[str, tuple[str, str, Callable[[Page], None], str]] = {
    "an answer is saved": ("jasen", "{begun}/trust", saved, "Tallennettu"),
    "an answer is saved again within a minute": ("jasen", "{begun}/trust", saved_again, "Tallennettu"),
    "an answer is refused": ("jasen", "{own_activity}", refused, ""),
    "the sign-in has ended": ("jasen", "{begun}/trust", signed_out, ""),
}


def said_of(sweep: Sweep, event: str, broken: str = "") -> list[str]:
    """What a screen reader says after an event, and regions that went away with a swap."""
    who, address, does, _ = EVENTS[event]
    sweep.speaks("fi")
    sweep.looks_like(who, width=DESK, dark=False)
    page = sweep.shows(State(address, "filled", who, address))
    page.wait_for_timeout(1_000)  # what the new page says of itself
    listens(page)
    if broken:
        page.evaluate(broken)
    does(page)
    page.wait_for_timeout(QUIET_MS)
    return heard(page)


@pytest.mark.parametrize("event", EVENTS)
def test_it_is_said_once(sweep: Sweep, event: str) -> None:
    said = said_of(sweep, event)
    assert len(said) == 1 and not said[0].startswith("gone"), said
    assert EVENTS[event][3] in said[0]
    tell("announced", {event}, events=1, said=len(said))


def test_what_is_said_twice_is_found(sweep: Sweep) -> None:
    twice = """() => { const other = document.querySelector("#error-notice");
      new MutationObserver(() => { other.textContent = "Tämäkin"; }).observe(
        document.querySelector("#save-said"), {childList: true, characterData: true, subtree: true}); }"""
    assert len(said_of(sweep, "an answer is refused", twice)) == 2
    caught("announced", "the same event in two live regions")


SWAP = State("/cards", "swap", "jasen", "/cards", "main a[hx-get] >> nth=1")
SETTLED = "document.addEventListener('htmx:afterSettle', () => setTimeout(() => { %s }, 20))"
BROKEN = {
    "any swap that drops the focus": ("keyboard", LOST, SETTLED % "document.activeElement.blur()"),
    "any swap that replaces a live region": ("announced", "gone: ", SETTLED % (
        "const said = document.getElementById('shelf-said'); said.replaceWith(said.cloneNode(true))")),
    "any swap of which two regions tell": ("announced", "said more than once", SETTLED % (
        "document.getElementById('follow-said').textContent = 'Tämäkin'")),
}


@pytest.mark.parametrize("fault", BROKEN)
def test_what_is_broken_at_a_swap_is_found(sweep: Sweep, fault: str) -> None:
    figure, told, script = BROKEN[fault]
    sweep.swapped.clear()
    with sweep.broken(SWAP.who, SWAP.address, "</body>", f"<script>{script}</script></body>"):
        sweep.shows(SWAP)
    assert [one for one in sweep.swapped[SWAP] if told in one], sweep.swapped
    caught(figure, fault)
