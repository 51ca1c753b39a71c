"""Worksheets in a real browser: axe on every page and state, the keyboard alone, and the whole way without script."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import violations
from tests.browser.visit import DESK, LOST_NETWORK, PHONE, Opens, Visit

SECTIONS = ("purpose", "knowing", "trust", "roles", "organising", "impact")
FOUR = range(1, 5)


def begins(visit: Visit, key: str = "network_health") -> str:
    """Begins a worksheet on its page; the sheet's path."""
    page = visit.opens(f"/worksheets/{key}")
    if page.locator("#perspective-one").count():
        page.locator("#perspective-one").check()
        page.locator("#subject").fill("Iisalmen hankehautomo")
    page.locator("main form[action$='/sheets'] button").click()
    page.wait_for_url("**/sheets/*/*")
    return visit.path.rsplit("/", 1)[0]


def is_saved(page: Page) -> None:
    """Waits until nothing is unsaved and the server's time is shown."""
    expect(page.locator("#save-line")).to_have_attribute("data-state", "rest")
    expect(page.locator("#save-status")).to_contain_text("Tallennettu klo")


def expect_that(holds: Callable[[], bool], page: Page) -> None:
    """Waits, while the page goes on, until something holds; at most five seconds."""
    for _ in range(100):
        if holds():
            return
        page.wait_for_timeout(50)
    raise AssertionError("it never came to hold")


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [PHONE, DESK])
def test_every_page_and_state_is_accessible(opens: Opens, width: int, dark: bool) -> None:
    visit = opens(width, dark=dark)
    page = visit.signs_in("jasen")

    def looks(state: str) -> None:
        assert violations(page) == [], state
        assert visit.too_wide_by() == 0, state

    visit.opens("/worksheets/network_health")
    looks("start page")
    page.locator("main form[action$='/sheets']").evaluate("form => { form.noValidate = true; form.requestSubmit(); }")
    page.wait_for_selector("#problems")
    looks("a start that lacks its perspective")
    sheet = begins(visit)
    looks("a fresh section")
    page.locator("input[name=answer-purpose_1][value='3']").check()
    is_saved(page)
    page.locator("input[name=answer-purpose_2][value=unsure]").check()
    is_saved(page)
    looks("a section with answers")
    other = page.context.new_page()
    other.goto(f"{visit.url}{sheet}/purpose")
    other.locator("input[name=answer-purpose_1][value='1']").check()
    is_saved(other)
    other.close()
    page.locator("input[name=answer-purpose_1][value='4']").check()
    page.wait_for_selector(".conflict")
    looks("a conflict in place")
    page.locator("button[name=settle][value^='saved:']").click()
    visit.provoked += LOST_NETWORK
    page.context.set_offline(True)
    page.locator("input[name=answer-purpose_3][value='3']").check()
    page.wait_for_selector("#save-line[data-state=unsaved]")
    looks("not saved")
    page.context.set_offline(False)
    is_saved(page)
    for path in (f"{sheet}/result", f"{sheet}/delete", "/worksheets", "/sheets"):
        visit.opens(path)
        looks(path)


def test_the_keyboard_alone_fills_a_section(opens: Opens) -> None:
    visit = opens()
    visit.signs_in("jasen")
    sheet = begins(visit)
    page = visit.page
    for number in FOUR:
        _tabs_to(page, f"answer-purpose_{number}")
        page.keyboard.press("Space")
        for _ in range(number - 1):
            page.keyboard.press("ArrowDown")
        assert page.evaluate("document.activeElement.name") == f"answer-purpose_{number}", "the focus stays"
        assert page.evaluate("document.activeElement.value") == str(number)
        is_saved(page)
        top = page.evaluate("document.activeElement.closest('label').getBoundingClientRect().top")
        assert top >= page.evaluate("document.getElementById('save-line').getBoundingClientRect().bottom")
    for _ in range(12):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.value") == "next":
            break
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{sheet}/knowing")
    visit.opens(f"{sheet}/purpose")
    for number in FOUR:
        assert page.locator(f"input[name=answer-purpose_{number}][value='{number}']").is_checked()


def _tabs_to(page: Page, name: str) -> None:
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.name") == name:
            return
    raise AssertionError(f"no way to {name} by Tab")


def test_the_whole_worksheet_without_script(opens: Opens) -> None:
    visit = opens(PHONE, script=False)
    visit.signs_in("jasen")
    sheet = begins(visit)
    page = visit.page
    assert "Vastauksesi tallentuvat, kun jatkat" in page.locator("#save-status").inner_text()
    for section in SECTIONS:
        page.wait_for_url(f"**{sheet}/{section}")
        for number in FOUR:
            value = "1" if section == "roles" else "unsure" if number == 2 else "4"
            page.locator(f"input[name=answer-{section}_{number}][value='{value}']").check()
        page.locator(".go button[value=next]").click()
    page.wait_for_url(f"**{sheet}/result")
    assert page.locator("h1").inner_text().endswith("Aloittakaa tästä: roolit.")
    other = visit.opens(f"{sheet}/roles")
    later = page.context.new_page()
    later.goto(f"{visit.url}{sheet}/roles")
    later.locator("input[name=answer-roles_1][value='2']").check()
    later.locator(".go button[value=next]").click()
    other.locator("input[name=answer-roles_1][value='3']").check()
    other.locator("input[name=answer-roles_2][value='4']").check()
    other.locator(".go button[value=next]").click()
    conflict = other.locator(".conflict")
    assert "Jokseenkin eri mieltä" in conflict.inner_text() and "Jokseenkin samaa mieltä" in conflict.inner_text()
    conflict.locator("button[value^='mine:']").click()
    visit.opens(f"{sheet}/roles")
    assert page.locator("input[name=answer-roles_1][value='3']").is_checked()
    assert page.locator("input[name=answer-roles_2][value='4']").is_checked()


def test_paper_is_one_or_two_pages(opens: Opens) -> None:
    visit = opens()
    visit.signs_in("jasen")
    sheet = begins(visit)
    for section in SECTIONS:
        page = visit.opens(f"{sheet}/{section}")
        for number in FOUR:
            page.locator(f"input[name=answer-{section}_{number}][value='{1 + number % 3}']").check()
        is_saved(page)
    visit.opens(f"{sheet}/result")
    paper = page.pdf(format="A4", prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", paper)) in (1, 2)
