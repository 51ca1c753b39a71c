"""Marking hard places and telling whether a text helped, in a real browser: axe, keyboard, without script, on paper."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import violations
from tests.browser.visit import DESK, PHONE, Opens

CARD = "/cards/hyva-lausunto"


def settled(page: Page) -> None:
    """What was asked for has come."""
    expect(page.locator(".htmx-request")).to_have_count(0)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [PHONE, DESK])
def test_marking_and_answering(opens: Opens, width: int, dark: bool) -> None:
    visit = opens(width, dark=dark)
    visit.signs_in("jasen")
    page = visit.opens(f"{CARD}?view=standard&mark=1")
    assert violations(page) == [] and visit.too_wide_by() == 0
    page.click("#mark-2")
    page.wait_for_selector("#mark-2[aria-pressed=true]")
    settled(page)
    assert violations(page) == [] and visit.too_wide_by() == 0
    page.click("#helped-no")
    page.wait_for_selector("#helped-no[aria-pressed=true]")
    assert violations(page) == [] and visit.too_wide_by() == 0


def test_with_the_keyboard_alone_the_focus_stays_and_each_thing_is_said_once(opens: Opens) -> None:
    visit = opens()
    visit.signs_in("naapuri")
    page = visit.opens(f"{CARD}?view=standard")
    stops = page.locator("article button:not(.term), article a").count()
    page.focus("#mark-hard")
    page.keyboard.press("Enter")
    page.wait_for_selector("#marking")
    settled(page)
    assert page.inner_text("#view-said") == "Nyt jokaisen kappaleen lopussa on painike."
    page.wait_for_url("**&mark=1")
    assert stops == 0, "a card is not longer to go through for who only reads"
    page.focus("#mark-3")
    page.keyboard.press("Enter")
    page.wait_for_selector("#mark-3[aria-pressed=true]:focus")
    settled(page)
    assert page.inner_text("#view-said") == "Kiitos. Kohta on laskettu mukaan."
    page.keyboard.press("Space")
    page.wait_for_selector("#mark-3[aria-pressed=false]:focus")
    settled(page)
    assert page.inner_text("#view-said") == "Merkintä on peruttu."
    page.keyboard.press("Enter")
    page.wait_for_selector("#mark-undo")
    settled(page)
    page.focus("#mark-undo")
    page.keyboard.press("Enter")
    page.wait_for_selector("#mark-3[aria-pressed=false]")
    settled(page)
    assert page.evaluate("document.activeElement !== document.body")
    page.get_by_role("link", name="Valmis").click()
    page.wait_for_selector("#mark-hard")
    page.wait_for_url("**?view=standard")
    assert page.locator("article button.mark").count() == 0


def test_the_focus_is_never_behind_the_line_that_stays_in_view(opens: Opens) -> None:
    visit = opens(PHONE)
    visit.signs_in("naapuri")
    page = visit.opens(f"{CARD}?view=standard&mark=1")
    last = page.locator("button.mark").count()
    page.focus(f"#mark-{last}")
    for _ in range(last - 1):
        page.keyboard.press("Shift+Tab")
        hidden = page.evaluate("""() => {
          const at = document.activeElement.getBoundingClientRect();
          const bar = document.getElementById("marking").getBoundingClientRect();
          const inside = document.getElementById("marking").contains(document.activeElement);
          return !inside && at.top >= 0 && at.top < bar.bottom && at.bottom > bar.top; }""")
        assert not hidden


def test_without_a_script_one_is_back_at_the_place_with_thanks(opens: Opens) -> None:
    visit = opens(PHONE, script=False)
    visit.signs_in("naapuri")
    page = visit.opens(f"{CARD}?view=plain")
    page.click("#mark-hard")
    page.click("#mark-2")
    assert page.url.endswith("#mark-2") and "Kiitos" in page.inner_text("#marking")
    expect(page.locator("#mark-2")).to_have_attribute("aria-pressed", "true")
    page.click("#mark-undo")
    assert "Merkintä on peruttu" in page.inner_text("#marking")
    page.get_by_role("link", name="Valmis").click()
    page.click("#helped-yes")
    assert page.url.endswith("#helped") and "Kiitos" in page.inner_text("#helped")
    page.click("#helped-yes")
    assert "Kiitos" not in page.inner_text("#helped")


def test_on_paper_nothing_of_it_is_seen(opens: Opens) -> None:
    visit = opens()
    visit.signs_in("jasen")
    page = visit.opens(f"{CARD}?view=standard&mark=1")
    page.emulate_media(media="print")
    for one in ("#marking", "button.mark", "#helped"):
        assert not page.locator(one).first.is_visible(), one


def test_with_a_mouse_one_press_is_enough(opens: Opens) -> None:
    visit = opens()
    visit.signs_in("yhteys")
    page = visit.opens(f"{CARD}?view=standard")
    paragraph = page.locator("article [data-paragraph='4']")
    assert page.locator("button.mark").count() == 0
    paragraph.hover()
    button = page.locator("button.mark.here")
    expect(button).to_be_visible()
    place, box = paragraph.bounding_box(), button.bounding_box()
    assert place and box and abs(box["y"] - place["y"]) < 30 and box["x"] > place["x"] + 200
    assert violations(page) == [] and visit.too_wide_by() == 0
    button.click()
    page.wait_for_selector("#mark-4[aria-pressed=true]")
    expect(page.locator("#view-said")).to_have_text("Kiitos. Kohta on laskettu mukaan.")
    settled(page)
    page.click("#mark-undo")
    page.wait_for_selector("#mark-4[aria-pressed=false]")


def test_the_button_goes_when_the_pointer_leaves_the_text(opens: Opens) -> None:
    visit = opens()
    visit.signs_in("yhteys")
    page = visit.opens(f"{CARD}?view=plain")
    page.hover("article p >> nth=0")
    expect(page.locator("button.mark.here")).to_have_count(1)
    page.hover("h1")
    expect(page.locator("button.mark.here")).to_have_count(0)
