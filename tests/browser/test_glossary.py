"""Definitions that open beside their word: by pointer, finger, keyboard, without script; and the glossary's pages."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.axe import violations
from tests.browser.visit import DESK, PHONE, Opens

CARD = "/cards/kuka-paattaa-mista"
HOVER_MS = 400


def words_of(page: Page) -> Locator:
    """The words of the card that have a definition."""
    return page.locator("article button.term")


def opened(page: Page) -> Locator:
    """The definition that is open."""
    return page.locator(".definition:popover-open")


def is_inside(page: Page, element: Locator) -> bool:
    """Whether the whole element is in the window."""
    box, window = element.bounding_box(), page.viewport_size
    return (box is not None and window is not None and box["x"] >= 0 and box["y"] >= 0
            and box["x"] + box["width"] <= window["width"] and box["y"] + box["height"] <= window["height"])


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [PHONE, DESK])
def test_pages_and_an_open_definition_are_accessible(opens: Opens, width: int, dark: bool) -> None:
    visit = opens(width, dark=dark)
    visit.signs_in("asiantuntija")
    for path in ("/glossary", "/glossary?q=hyvinvointialueella", "/glossary?q=kumpanuus", "/glossary/hyvinvointialue"):
        page = visit.opens(path)
        assert violations(page) == [], path
        assert visit.too_wide_by() == 0, path
    page = visit.opens(CARD)
    for number in (0, 4, words_of(page).count() - 1):
        words_of(page).nth(number).click()
        expect(opened(page)).to_have_count(1)
        assert is_inside(page, opened(page)) and visit.too_wide_by() == 0
        assert violations(page) == []
        page.keyboard.press("Escape")
        expect(opened(page)).to_have_count(0)


def test_hover_opens_stays_while_hovered_and_goes_by_escape(opens: Opens) -> None:
    visit = opens()
    visit.signs_in("jasen")
    page = visit.opens(CARD)
    word = words_of(page).nth(1)
    word.hover()
    expect(opened(page)).to_contain_text("hyvinvointialue")
    box, at = opened(page).bounding_box(), word.bounding_box()
    assert box is not None and at is not None
    assert 0 <= box["y"] - (at["y"] + at["height"]) < 16, "just under the word"
    page.mouse.move(at["x"] + 5, at["y"] + at["height"] + 3)
    page.mouse.move(box["x"] + 40, box["y"] + 20)
    page.wait_for_timeout(HOVER_MS * 2)
    expect(opened(page)).to_have_count(1)
    page.mouse.move(2, 2)
    expect(opened(page)).to_have_count(0)
    word.hover()
    expect(opened(page)).to_have_count(1)
    page.keyboard.press("Escape")
    expect(opened(page)).to_have_count(0)
    page.wait_for_timeout(HOVER_MS)
    expect(opened(page)).to_have_count(0)


def test_a_click_keeps_what_hover_opened_and_a_second_one_closes_it(opens: Opens) -> None:
    visit = opens()
    visit.signs_in("jasen")
    page = visit.opens(CARD)
    word = words_of(page).nth(1)
    word.hover()
    expect(opened(page)).to_have_count(1)
    word.click()
    expect(opened(page)).to_have_count(1)
    page.mouse.move(2, 2)
    page.wait_for_timeout(HOVER_MS * 2)
    expect(opened(page)).to_have_count(1)
    word.click()
    expect(opened(page)).to_have_count(0)
    word.click()
    words_of(page).nth(2).click()
    expect(opened(page)).to_have_count(1)
    expect(opened(page)).to_contain_text(words_of(page).nth(2).inner_text()[:6], ignore_case=True)


def test_the_same_word_further_down_opens_there(opens: Opens) -> None:
    visit = opens()
    visit.signs_in("jasen")
    page = visit.opens(CARD)
    same = page.locator('article button.term[popovertarget="term-hyvinvointialue"]')
    assert same.count() > 1
    for one in (same.first, same.last):
        one.focus()
        page.keyboard.press("Enter")
        expect(opened(page)).to_have_count(1)
        box, at = opened(page).bounding_box(), one.bounding_box()
        assert box is not None and at is not None
        assert min(abs(box["y"] - at["y"] - at["height"]), abs(at["y"] - box["y"] - box["height"])) < 16


def test_the_keyboard_opens_reads_follows_and_closes(opens: Opens) -> None:
    visit = opens()
    visit.signs_in("jasen")
    page = visit.opens(CARD)
    page.locator("#mark-hard").focus()
    page.keyboard.press("Tab")
    expect(words_of(page).nth(0)).to_be_focused()
    expect(opened(page)).to_have_count(1)
    page.keyboard.press("Tab")
    if not words_of(page).nth(1).evaluate("word => word === document.activeElement"):
        page.keyboard.press("Tab")  # the definition's link came between
    expect(words_of(page).nth(1)).to_be_focused()
    expect(opened(page)).to_contain_text("hyvinvointialue")
    page.keyboard.press("Escape")
    expect(opened(page)).to_have_count(0)
    expect(words_of(page).nth(1)).to_be_focused()
    page.keyboard.press("Enter")
    expect(opened(page)).to_have_count(1)
    page.keyboard.press("Tab")
    expect(opened(page).locator("a")).to_be_focused()
    page.keyboard.press("Escape")
    expect(opened(page)).to_have_count(0)
    expect(words_of(page).nth(1)).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/glossary/hyvinvointialue")


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_a_tap_opens_on_a_phone_also_without_script(opens: Opens, script: bool) -> None:
    visit = opens(PHONE, script=script)
    visit.signs_in("jasen")
    page = visit.opens(CARD + "?view=plain")
    for number in range(min(4, words_of(page).count())):
        words_of(page).nth(number).click()
        expect(opened(page)).to_have_count(1)
        assert is_inside(page, opened(page)), number
        words_of(page).nth(number).scroll_into_view_if_needed()
        page.keyboard.press("Escape")
    if script:
        assert visit.too_wide_by() == 0


def test_the_plain_text_that_htmx_brings_has_its_definitions_too(opens: Opens) -> None:
    visit = opens()
    visit.signs_in("jasen")
    page = visit.opens(CARD + "?view=standard")
    page.locator("#view-plain").click()
    page.wait_for_selector("article.plain-text")
    words_of(page).nth(0).hover()
    expect(opened(page)).to_have_count(1)
    page.locator("#view-standard").click()
    page.wait_for_selector("article:not(.plain-text)")


def test_paper_has_the_words_as_plain_text_and_their_definitions_below_it(opens: Opens) -> None:
    visit = opens()
    visit.signs_in("jasen")
    page = visit.opens(CARD)
    words_of(page).nth(0).click()
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    below = page.locator("article").evaluate("text => text.getBoundingClientRect().bottom")
    assert page.locator(".definition").evaluate_all(
        "(all, below) => all.length > 3 && all.every(one => getComputedStyle(one).position === 'static'"
        " && one.getBoundingClientRect().top >= below)", below), "also the one that was open"
    assert words_of(page).nth(0).evaluate("word => getComputedStyle(word).textDecorationLine") == "none"


def test_the_glossary_follows_what_one_types(opens: Opens) -> None:
    visit = opens()
    visit.signs_in("jasen")
    page = visit.opens("/glossary")
    field = page.locator("#word")
    field.press_sequentially("hyvinvointialuee", delay=15)
    expect(page.locator("#terms dt").first).to_have_text("hyvinvointialue")
    field.press_sequentially("lla", delay=15)
    page.wait_for_url("**/glossary?q=hyvinvointialueella")
    expect(field).to_be_focused()
    expect(page.locator("#terms-said")).to_have_text("1 sana")
    assert page.locator("#terms-said").get_attribute("role") == "status"
    page.reload()
    expect(field).to_have_value("hyvinvointialueella")
    field.fill("")
    expect(page.locator("#terms dt")).to_have_count(81)
    quiet = opens(script=False)
    quiet.signs_in("jasen")
    page = quiet.opens("/glossary")
    page.locator("#word").fill("kunnissa")
    page.locator("form.look-up button").click()
    assert page.locator("#terms dt").all_inner_texts()[0] == "kunta"
