"""A round by the keyboard alone: Tab, Space, the arrows and Enter from opening it to what is agreed and a step.

Nothing is clicked and no field is given the focus by the test: what Tab does not come to, nobody here can use.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.server import Server, running_site
from tests.browser.test_keyboard_alone import focus_is_in_view
from tests.browser.visit import DESK, PHONE, Opens, Visit

SECTIONS = ("purpose", "knowing", "trust", "roles", "organising", "impact")
LONG = 60_000
STOPS = 140
"""More stops of Tab than the longest of these pages has."""

FOCUSED = "(() => { const at = document.activeElement; return at.matches(%r); })()"
OUTLINED = """(() => {
  const at = document.activeElement, seen = (one) => one && getComputedStyle(one).outlineStyle !== 'none';
  return at === document.body || Boolean(seen(at) || seen(at.closest('label')));
})()"""


NOTES_WHAT_COMES = """
window.heard = [];
addEventListener('load', () => {
  for (const region of document.querySelectorAll('[role=status], [role=alert]'))
    new MutationObserver((changes) => {
      if (changes.some((one) => one.addedNodes.length)) window.heard.push(region.innerText.trim());
    }).observe(region, {childList: true, subtree: true, characterData: true});
});
"""


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A site of our own, with the two members of the demo's organisation and no others."""
    with running_site(tmp_path_factory.mktemp("keys")) as site:
        yield site


def goes_to(page: Page, selector: str) -> None:
    """Tab until it has the focus; each stop on the way is seen: a line around it, and nothing over it."""
    for _ in range(STOPS):
        page.keyboard.press("Tab")
        assert page.evaluate(OUTLINED), page.evaluate("document.activeElement.outerHTML.slice(0, 200)")
        if page.evaluate(FOCUSED % selector):
            assert focus_is_in_view(page), selector
            return
    raise AssertionError(f"Tab never comes to {selector}")


def presses(page: Page, selector: str, key: str = "Enter") -> None:
    goes_to(page, selector)
    page.keyboard.press(key)


def is_saved(page: Page) -> None:
    expect(page.locator("#save-line")).to_have_attribute("data-state", "rest", timeout=LONG)
    expect(page.locator("#save-status")).to_contain_text("Tallennettu klo", timeout=LONG)


def opens_round(contact: Visit, subject: str) -> str:
    page = contact.opens("/worksheets/network_health")
    presses(page, "main a[href^='/rounds/new'], aside a[href^='/rounds/new']")
    page.wait_for_url("**/rounds/new?**")
    presses(page, "input[name=perspective]", "Space")
    goes_to(page, "#subject")
    page.keyboard.type(subject)
    presses(page, "form.opening button[type=submit]")
    page.wait_for_url("**said=opened")
    return contact.path


def answers_all(visit: Visit, there: str, downs: int) -> None:
    """Every statement; `downs` is how many times one goes down from the first of its values."""
    page = visit.opens(there)
    presses(page, "form[action$='/join'] button")
    for section in SECTIONS:
        page.wait_for_url(f"**/{section}")
        for number in range(1, 5):
            presses(page, f"input[name=answer-{section}_{number}]", "Space")
            for _ in range(downs):
                page.keyboard.press("ArrowDown")
        presses(page, ".go button[value=next], .go button[type=submit]:last-of-type")
    page.wait_for_url("**/result*")
    visit.opens(there)
    presses(page, "form[action$='/ready'] button")
    page.wait_for_url("**said=*")


def test_what_was_just_done_comes_once_to_a_screen_reader(opens: Opens, own: Server) -> None:
    contact = opens(at=own)
    contact.page.add_init_script(NOTES_WHAT_COMES)
    contact.signs_in("yhteys")
    opens_round(contact, "Kuultava")
    said = contact.page.locator(".said").inner_text()
    contact.page.wait_for_timeout(2_500)
    assert contact.page.evaluate("window.heard") == [said]


@pytest.mark.parametrize("width", [DESK, PHONE])
def test_a_round_from_opening_it_to_a_step(opens: Opens, own: Server, width: int) -> None:
    contact, member = opens(width, at=own), opens(width, at=own)
    contact.signs_in("yhteys")
    member.signs_in("jasen")
    there = opens_round(contact, f"Näppäimistö {width}")
    answers_all(contact, there, 0)
    answers_all(member, there, 3)

    # what is agreed: the arrows choose, and the focus stays where it was after the answer is saved
    page = member.opens(there)
    expect(page.locator("#first")).to_be_visible()
    presses(page, ".statement .agreed input[type=radio]", "Space")
    page.keyboard.press("ArrowDown")
    chosen = page.evaluate("document.activeElement.value")
    is_saved(page)
    assert page.evaluate("document.activeElement.value") == chosen
    page.keyboard.press("Tab")
    page.keyboard.type("Koska näin on.")
    is_saved(page)
    assert page.evaluate("document.activeElement.matches('.statement textarea')")

    # a step of an area: a mistake leads to its field, and what was added is said once, with the focus on the page
    presses(page, ".area a[href*='/steps?area=']")
    page.wait_for_url("**/steps?area=*")
    goes_to(page, "#step-what")
    page.keyboard.press("Control+A")
    page.keyboard.press("Delete")
    presses(page, "#step-send")
    expect(page.locator("#problems")).to_be_focused()
    presses(page, "#problems a[href='#step-what']")
    expect(page.locator("#step-what")).to_be_focused()
    page.keyboard.type("Kirjoitamme tarkoituksen yhdelle sivulle.")
    goes_to(page, "#step-due")
    presses(page, "#step-send")
    expect(page.locator("#plan .agreed-step")).to_contain_text("Kirjoitamme tarkoituksen")
    expect(page.locator("#steps-said")).not_to_be_empty()
    assert page.evaluate("document.activeElement !== document.body")

    # moved to no day: the field that is wrong has the focus, and it says what is wrong
    page = member.opens("/steps")
    presses(page, ".agreed-step summary")
    presses(page, ".agreed-step button[value=moved]")
    expect(page.locator(".agreed-step input[name=due]").first).to_be_focused()
    expect(page.locator(".agreed-step input[name=due]").first).to_have_accessible_description(re.compile("päivä"))
