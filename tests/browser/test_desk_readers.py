"""What readers told, at the desk in a real browser: axe, narrow and dark, and the way to the place in the text."""

from __future__ import annotations

import pytest

from tests.browser.axe import violations
from tests.browser.visit import DESK, PHONE, Opens

CARD = "/cards/kuka-paattaa-mista"
READERS = "/cards/desk?state=readers"


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [PHONE, DESK])
def test_the_tab_and_the_words(opens: Opens, width: int, dark: bool) -> None:
    reader, expert = opens(width), opens(width, dark=dark)
    reader.signs_in("jasen")
    page = reader.opens(f"{CARD}?view=standard&mark=1")
    page.click("#mark-1")
    page.wait_for_selector("#mark-1[aria-pressed=true]")
    expert.signs_in("asiantuntija")
    for path in (READERS, "/cards/desk/words"):
        assert violations(expert.opens(path)) == [], path
        assert expert.too_wide_by() == 0, path
    assert expert.page.locator("h2").count() > 1


def test_the_place_is_chosen_in_the_text(opens: Opens) -> None:
    reader, expert = opens(), opens()
    reader.signs_in("yhteys")
    page = reader.opens(f"{CARD}?view=plain&mark=1")
    words = page.locator("article p").nth(1).inner_text()
    button = page.locator("article p").nth(1).locator("button.mark")
    number = button.get_attribute("value")
    button.click()
    page.wait_for_selector(f"#mark-{number}[aria-pressed=true]")
    expert.signs_in("asiantuntija")
    desk = expert.opens("/cards/desk")
    desk.click("#state-readers")
    desk.wait_for_selector(".hard-places")
    assert "korttia" in desk.inner_text("#desk-said") or "kortti" in desk.inner_text("#desk-said")
    desk.locator(".hard-places li", has_text=words[:30]).locator("a", has_text="Muokkaa").first.click()
    desk.wait_for_selector("#plain_body:focus")
    chosen = desk.evaluate("(at => at.value.slice(at.selectionStart, at.selectionEnd))(document.activeElement)")
    assert chosen.replace("*", "").startswith(words[:20]) and violations(desk) == []
