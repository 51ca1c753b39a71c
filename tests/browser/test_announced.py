"""What happens is said once to a screen reader: each live region that gets words is one announcement.

Regions are there before the words come, and a swap puts words into them instead of putting another region there.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.browser.every_page import State
from tests.browser.sweeping import Sweep
from tests.browser.visit import DESK
from tests.figures.telling import caught, tell

QUIET_MS = 3_500
"""Longer than any of our regions waits before it says that something was saved."""
LISTENS = """() => {
  window.heard = [];
  window.regions = [...document.querySelectorAll("[role=status], [role=alert], [aria-live]")]
    .filter((one) => one.getAttribute("aria-live") !== "off");
  for (const region of window.regions) {
    let before = region.textContent.trim(), timer = null;
    const says = () => {                     // what changes in one go is read in one go
      const words = region.textContent.trim();
      if (words && words !== before) window.heard.push(words.slice(0, 80));
      before = words;
    };
    new MutationObserver(() => {
      if (!region.textContent.trim()) before = "";   // emptied and filled anew with the same words is said anew
      clearTimeout(timer); timer = setTimeout(says, 250);
    })
      .observe(region, {childList: true, subtree: true, characterData: true});
  }
}"""
GONE = "() => window.regions.filter((one) => !one.isConnected).map((one) => one.outerHTML.slice(0, 120))"


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


def heard(sweep: Sweep, event: str, broken: str = "") -> list[str]:
    """What a screen reader says after an event, and regions that went away with a swap."""
    who, address, does, _ = EVENTS[event]
    sweep.speaks("fi")
    sweep.looks_like(who, width=DESK, dark=False)
    page = sweep.shows(State(address, "filled", who, address))
    page.wait_for_timeout(1_000)  # what the new page says of itself
    page.evaluate(LISTENS)
    if broken:
        page.evaluate(broken)
    does(page)
    page.wait_for_timeout(QUIET_MS)
    return [*page.evaluate("window.heard"), *(f"gone: {one}" for one in page.evaluate(GONE))]


@pytest.mark.parametrize("event", EVENTS)
def test_it_is_said_once(sweep: Sweep, event: str) -> None:
    said = heard(sweep, event)
    assert len(said) == 1 and not said[0].startswith("gone"), said
    assert EVENTS[event][3] in said[0]
    tell("announced", {event}, events=1, said=len(said))


def test_what_is_said_twice_is_found(sweep: Sweep) -> None:
    twice = """() => { const other = document.querySelector("#error-notice");
      new MutationObserver(() => { other.textContent = "Tämäkin"; }).observe(
        document.querySelector("#save-said"), {childList: true, characterData: true, subtree: true}); }"""
    assert len(heard(sweep, "an answer is refused", twice)) == 2
    caught("announced", "the same event in two live regions")
