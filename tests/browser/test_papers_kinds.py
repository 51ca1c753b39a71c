"""Papers of worksheets with boxes and rows in a real browser: every screen, and how many sheets of A4 they take."""

from __future__ import annotations

import io
import re

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from tests.browser.axe import violations
from tests.browser.visit import DESK, PHONE, Opens

PAGES = {"network_timeline": 5, "relation_types": 3, "project_incubator": 4, "own_activity": 2}


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [PHONE, DESK])
def test_every_paper_and_its_form_are_accessible_and_no_word_is_broken(opens: Opens, width: int, dark: bool) -> None:
    visit = opens(width, dark=dark)
    page = visit.signs_in("jasen")
    for key in PAGES:
        found = re.search(r"/papers/([A-Z0-9]{8})/", visit.opens(f"/worksheets/{key}/blank").content())
        assert found and violations(page) == [] and visit.too_wide_by() == 0, key
        heads = page.locator(".paper-rows thead")
        if heads.count() and width == PHONE:
            assert heads.first.bounding_box()["height"] <= 1  # type: ignore[index]  # each cell has its own words
        visit.opens(f"/papers/{found[1]}")
        assert violations(page) == [] and visit.too_wide_by() == 0, key


@pytest.mark.parametrize("key", sorted(PAGES))
def test_a_long_paper_breaks_between_its_parts(opens: Opens, key: str) -> None:
    visit = opens()
    page = visit.signs_in("jasen")
    visit.opens(f"/worksheets/{key}/blank")
    page.wait_for_function("[...document.images].every(one => one.complete)")
    printed = PdfReader(io.BytesIO(page.pdf(format="A4", prefer_css_page_size=True)))
    pages = [one.extract_text() for one in printed.pages]
    assert len(pages) <= PAGES[key]
    assert all(len(one) > 100 for one in pages), "no page is nearly empty"
    assert "1." in pages[0]


def test_a_box_is_typed_in_by_the_keyboard_alone(opens: Opens) -> None:
    visit = opens()
    page = visit.signs_in("jasen")
    found = re.search(r"/papers/([A-Z0-9]{8})/", visit.opens("/worksheets/project_incubator/blank").content())
    assert found
    visit.opens(f"/papers/{found[1]}")
    page.locator("#subject").focus()
    for typed in ("Kyläkahvila", "Kahvila kylälle", "x"):
        page.keyboard.type(typed)
        page.keyboard.press("Tab")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/papers?entered=*")
    page.locator(".said a").click()
    expect(page.locator("main")).to_contain_text("Laatikoita valmiina: 1/10")
    assert violations(page) == []
