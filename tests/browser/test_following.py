"""Following in a real browser: the button on a card and on the shelf, by keyboard, with and without a script; the own
page; the administrator's page of timed jobs asks for a run and it is made.
"""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.axe import violations
from tests.browser.visit import DESK, PHONE, Opens

CARD = "/cards/hyva-lausunto"


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [PHONE, DESK])
def test_the_pages_of_following(opens: Opens, width: int, dark: bool) -> None:
    visit = opens(width, dark=dark)
    visit.signs_in("naapuri")
    page = visit.opens("/cards?kind=guide&tag=vaalit")
    assert violations(page) == [] and visit.too_wide_by() == 0
    for name in ("korttilaji", "aihe"):
        button = page.get_by_role("button", name=re.compile(f"^(Seuraa tätä|Lopeta) {name}"))
        if (button.text_content() or "").strip().startswith("Seuraa"):
            button.click()
            page.get_by_role("button", name=re.compile(f"^Lopeta {name}")).wait_for()
    assert violations(page) == [] and visit.too_wide_by() == 0
    for path in ("/following", "/account", "/"):
        assert violations(visit.opens(path)) == [], path
        assert visit.too_wide_by() == 0, path


def test_a_card_is_followed_with_the_keyboard_and_the_focus_stays(opens: Opens) -> None:
    visit = opens()
    visit.signs_in("jasen")
    page = visit.opens(CARD)
    page.get_by_role("button", name="Seuraa tätä korttia").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Lopeta kortin seuraaminen")).to_be_focused()
    expect(page.locator("#follow-said")).to_have_text("Seuraat nyt tätä. Uudet asiat näet omalla sivullasi.")
    assert violations(page) == []
    page = visit.opens("/following")
    page.get_by_role("button", name="Lopeta seuraaminen: Lausunto").focus()
    page.keyboard.press("Enter")
    page.get_by_text("Et enää seuraa: Lausunto").wait_for()
    assert violations(page) == []
    page.get_by_role("button", name="Kumoa").press("Enter")
    page.get_by_text("Seuraat tätä taas.").wait_for()
    visit.opens(CARD).get_by_role("button", name="Lopeta kortin seuraaminen").press("Enter")
    expect(page.get_by_role("button", name="Seuraa tätä korttia")).to_be_focused()


def test_it_works_without_a_script(opens: Opens) -> None:
    visit = opens(script=False)
    visit.signs_in("yhteys")
    page = visit.opens(CARD)
    page.get_by_role("button", name="Seuraa tätä korttia").click()
    assert visit.path == CARD
    page.get_by_role("button", name="Lopeta kortin seuraaminen").click()
    page.get_by_role("button", name="Seuraa tätä korttia").wait_for()
    page = visit.opens("/following")
    page.get_by_label("Joka päivä klo 8").check()
    page.get_by_role("button", name="Tallenna valinta").click()
    page.get_by_text("Valintasi tallennettiin.").wait_for()
    assert page.get_by_label("Joka päivä klo 8").is_checked()


@pytest.mark.parametrize("back", [False, True], ids=["by a link", "by Back"])
def test_what_was_stopped_can_be_followed_again_on_a_page_that_the_browser_kept(opens: Opens, back: bool) -> None:
    """It holds the page of the first visit, with the key that was used then."""
    visit = opens()
    visit.signs_in("naapuri")
    follow, stop = "Seuraa tätä korttia", "Lopeta kortin seuraaminen"
    page = visit.opens(CARD)
    page.get_by_role("button", name=follow).click()
    page.get_by_role("button", name=stop).click()
    page.get_by_role("button", name=follow).wait_for()
    visit.opens("/glossary")
    page.go_back() if back else visit.opens(CARD)
    page.get_by_role("button", name=follow).click()
    page.get_by_role("button", name=stop).wait_for(timeout=2_000)
    visit.opens(CARD).get_by_role("button", name=stop).click()
    page.get_by_role("button", name=follow).wait_for()


def test_the_link_of_a_digest_is_a_page_like_others(opens: Opens) -> None:
    visit = opens(PHONE)
    page = visit.opens("/following/stop/" + "x" * 22 + "/" + "y" * 43)
    assert "404" not in page.title() and violations(page) == []


def test_an_administrator_asks_for_a_run_and_it_is_made(opens: Opens) -> None:
    visit = opens()
    visit.signs_in("yllapito")
    page = visit.opens("/admin/jobs")
    expect(page.get_by_text("Ajastin on käynnissä")).to_be_visible()
    page.get_by_role("button", name="Aja nyt: Poistaa yli 90 päivää vanhat tuloksettomat haut").press("Enter")
    page.get_by_text("Työ ajetaan heti, kun ajastin ehtii.").wait_for()
    row = page.locator("li", has=page.get_by_role("heading", name="Poistaa yli 90 päivää vanhat tuloksettomat haut"))
    for _ in range(60):
        visit.opens("/admin/jobs")
        if "ei ollut tehtävää" in (row.text_content() or ""):
            break
        page.wait_for_timeout(500)
    assert "ei ollut tehtävää" in (row.text_content() or "") and violations(page) == []
