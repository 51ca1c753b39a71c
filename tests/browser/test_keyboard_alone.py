"""The keyboard alone: nothing lies over the focus, nothing takes it away, and nothing is said too often."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.test_worksheets import begins, is_saved
from tests.browser.visit import PASSWORD, PHONE, Opens, Visit

LOW = {"width": PHONE, "height": 640}


@pytest.fixture
def phone(opens: Opens) -> Visit:
    """A member at a small phone with a keyboard."""
    visit = opens(PHONE)
    visit.page.set_viewport_size(LOW)  # type: ignore[arg-type]  # a dict of its two names
    visit.signs_in("jasen")
    return visit


def focus_is_in_view(page: Page) -> bool:
    """Whether the middle of what has the focus is seen: in the window, and nothing lies over it."""
    return bool(page.evaluate("""() => {
      const at = document.activeElement, box = at.getBoundingClientRect();
      const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return top !== null && (at.contains(top) || top.contains(at));
    }"""))


def test_the_menu_stayed_open_over_the_page_behind_it(phone: Visit) -> None:
    page = phone.opens("/cards")
    page.locator(".menu-button").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#menu")).to_be_visible()
    page.locator("#menu [data-logout] button").focus()
    page.keyboard.press("Tab")
    expect(page.locator("#menu")).to_be_hidden()
    assert page.evaluate("document.activeElement.closest('#menu') === null && document.activeElement !== document.body")
    page.locator(".menu-button").click()
    expect(page.locator("#menu")).to_be_visible()
    page.locator(".menu-button").click()
    expect(page.locator("#menu")).to_be_hidden()


def test_the_notice_took_the_arrow_keys_and_lay_over_the_question(phone: Visit) -> None:
    begins(phone)
    page = phone.page
    page.locator("input[name=answer-purpose_3]").first.focus()
    page.context.clear_cookies()
    page.keyboard.press("ArrowDown")
    page.locator("#sign-in-again").wait_for()
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.name") == "answer-purpose_3", "the next key stays here"
    assert focus_is_in_view(page)
    page.keyboard.press("Tab")
    assert "Kirjaudu uudelleen" in page.evaluate("document.activeElement.textContent") and focus_is_in_view(page)
    page.keyboard.press("Escape")
    expect(page.locator("#error-notice")).to_be_empty()
    page.keyboard.press("Enter")
    expect(page.locator("#again-email")).to_be_focused()
    page.keyboard.type("jasen@demo.example")
    page.keyboard.press("Tab")
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    is_saved(page)


def test_the_choice_between_two_texts_stood_behind_ones_back(phone: Visit) -> None:
    sheet = begins(phone)
    page = phone.page
    other = page.context.new_page()
    other.goto(f"{phone.url}{sheet}/purpose")
    other.locator("input[name=answer-purpose_1]").first.check()
    is_saved(other)
    page.locator("input[name=answer-purpose_1]").nth(2).focus()
    page.keyboard.press("Space")
    page.locator(".conflict").wait_for()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.value").startswith("mine:"), "the next stop is the choice"
    page.keyboard.press("Enter")
    is_saved(page)
    other.close()


def test_saved_was_said_after_every_arrow_key(phone: Visit) -> None:
    begins(phone)
    page = phone.page
    said = page.locator("#save-said")
    before = said.inner_text()
    page.locator("input[name=answer-purpose_1]").first.focus()
    page.keyboard.press("Space")
    for _ in range(3):
        page.keyboard.press("ArrowDown")
        is_saved(page)
    assert said.inner_text() == before
    expect(said).to_contain_text("Tallennettu", timeout=5_000)


def test_choosing_a_language_lost_the_place(phone: Visit) -> None:
    page = phone.opens("/cards")
    page.locator("footer button[value=sv]").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/cards#page-language")
    assert page.evaluate("document.activeElement.value") == "sv"
    page.locator("footer button[value=fi]").click()
    page.wait_for_url("**/cards#page-language")


def test_arrowing_through_a_question_opened_and_closed_another_each_time(phone: Visit) -> None:
    page = phone.opens("/")
    page.locator("a[href^='/f/']").first.click()
    asked: list[str] = []
    page.on("request", lambda sent: asked.append(sent.url) if "/questions/" in sent.url else None)
    page.locator("input[name=answer-support]").first.focus()
    page.keyboard.press("Space")
    for _ in range(2):
        page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(page.locator("#more-support textarea")).to_be_visible()
    assert len(asked) == 1, "it waits until the arrows rest"
    field = page.locator("textarea[name=answer-learned]")
    field.fill("x" * 5_500)
    expect(page.locator("#note-learned")).to_contain_text("1\N{NO-BREAK SPACE}500 liikaa")
    assert len(field.input_value()) == 5_500
    field.fill("lyhyt")
    expect(page.locator("#note-learned")).to_be_empty()
    phone.page.evaluate("document.getElementById('feedback').reset()")
