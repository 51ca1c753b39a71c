"""The desk in a real browser: axe, narrow and dark, writing with the toolbar, the preview, what is kept, no script."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Dialog, Page, expect

from tests import pictures
from tests.browser.axe import violations
from tests.browser.unsent import AGE, goes_offline, keeps_nothing, loses_the_page, offers_of
from tests.browser.visit import DESK, LOST_NETWORK, PHONE, PROVOKED, Opens

CARD = "/cards/vaikuta-ajoissa"
PAGES = ("/cards/desk", "/cards/desk?state=archived", "/cards/new", f"{CARD}/edit", f"{CARD}/history",
         f"{CARD}/history/1", "/cards/desk/pictures", "/cards/desk/links")
KEPT = "#save-status:has-text('Tallessa luonnoksenasi klo')"


def saves(page: Page) -> None:
    """Press the button that makes a version."""
    page.locator(".steps-of-card button[value=save]").click()


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [PHONE, DESK])
def test_the_pages_of_the_desk(opens: Opens, width: int, dark: bool) -> None:
    visit = opens(width, dark=dark)
    visit.signs_in("asiantuntija")
    for path in PAGES:
        assert violations(visit.opens(path)) == [], path
        assert visit.too_wide_by() == 0, path


def test_writing_with_the_keyboard(opens: Opens, tmp_path: Path) -> None:
    visit = opens()
    visit.signs_in("asiantuntija")
    page = visit.opens("/cards/new")
    page.focus("#body")
    page.keyboard.type("Alku")
    page.keyboard.press("Shift+Tab")
    assert page.evaluate("document.activeElement.dataset.tool") == "heading", "one stop for the whole toolbar"
    page.keyboard.press("Enter")
    page.keyboard.press("End")
    page.keyboard.type("\n\nTämä on ")
    page.keyboard.press("Control+b")
    page.keyboard.type("tärkeää")
    page.keyboard.press("End")
    page.keyboard.type(".\n\nKatso ")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("End")
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("Enter")
    page.wait_for_selector("#link-picker:popover-open #links button")
    assert violations(page) == []
    page.keyboard.type("lausun")
    expect(page.locator("#links [data-address^='/cards']")).to_have_count(1)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "body"
    page.keyboard.type(".\n\n")
    (tmp_path / "viiva.png").write_bytes(pictures.png())
    page.locator("[data-tools=body] [data-tool=picture-picker]").click()
    page.set_input_files("#picture", tmp_path / "viiva.png")
    page.fill("#alternative", "Punainen viiva")
    page.keyboard.press("Enter")
    expect(page.locator("#body")).to_have_value(re.compile(r"\)$"))
    text = page.input_value("#body")
    assert text.startswith("## Alku\n\nTämä on **tärkeää**.\n\nKatso [Lausunto, jonka päättäjä jaksaa lukea](/cards/")
    assert "\n\n![Punainen viiva](/cards/pictures/" in text
    page.wait_for_selector("#seen-standard h2:has-text('Alku')")
    expect(page.locator("#seen-standard img")).to_have_js_property("naturalWidth", 2)
    assert violations(page) == []


def test_a_screen_reader_met_the_sentence_for_browsers_without_a_script(opens: Opens) -> None:
    visit = opens()
    visit.signs_in("asiantuntija")
    said = visit.opens("/cards/new").locator("#save-said")
    expect(said).to_contain_text("Tekstisi pysyy tallessa")
    expect(said).not_to_contain_text("painikkeesta")


def test_what_is_written_is_kept_and_the_page_can_be_left(opens: Opens) -> None:
    visit = opens()
    visit.signs_in("asiantuntija")
    page = visit.opens("/cards/jarjeston-edustaja/edit")
    asked: list[str] = []
    page.on("dialog", lambda dialog: _note(asked, dialog))
    page.focus("#plain_body")
    page.keyboard.press("Control+Home")
    page.keyboard.type("Kesken. ")
    page.wait_for_selector(KEPT)
    assert page.inner_text("#seen-plain").startswith("Kesken.")
    visit.opens("/cards/desk")
    assert asked == [] and "Sinulla on kesken" in page.inner_text("main")
    page = visit.opens("/cards/jarjeston-edustaja/edit")
    assert page.input_value("#plain_body").startswith("Kesken.")
    page.get_by_role("button", name="Heitä tämä teksti pois").click()
    page.wait_for_load_state()
    assert not page.input_value("#plain_body").startswith("Kesken.")


def test_the_preview_stays_where_it_is_while_one_types(opens: Opens) -> None:
    visit = opens()
    visit.signs_in("asiantuntija")
    page = visit.opens(f"{CARD}/edit?saved=1")
    seen = page.locator(".seen").first
    there = seen.evaluate("""seen => {
        seen.scrollTop = 300;
        seen.querySelector(".text > :last-child").isKnown = true;
        return seen.scrollTop;
    }""")
    page.focus("#body")
    page.keyboard.press("Control+Home")
    page.keyboard.type("Uusi alku. ")
    page.wait_for_selector("#seen-standard p:has-text('Uusi alku.')")
    assert seen.evaluate("seen => seen.querySelector('.text > :last-child').isKnown"), "what stayed the same stays"
    assert there == 300 == seen.evaluate("seen => seen.scrollTop")
    page.keyboard.type("\n\n## Uusi otsikko\n\n")
    page.wait_for_selector("#seen-standard h2:has-text('Uusi otsikko')")
    assert seen.evaluate("seen => seen.scrollTop") >= 300 and violations(page) == []


@pytest.mark.parametrize("width", [PHONE, DESK])
def test_a_picture_that_nothing_shows_is_deleted_by_the_keyboard(opens: Opens, tmp_path: Path, width: int) -> None:
    visit = opens(width)
    visit.signs_in("asiantuntija")
    page = visit.opens("/cards/desk/pictures")
    (tmp_path / "viiva.png").write_bytes(pictures.png())
    page.set_input_files("#picture", tmp_path / "viiva.png")
    page.fill("#alternative", "Turha viiva")
    page.keyboard.press("Enter")
    page.wait_for_selector("#picture-result code")
    page = visit.opens("/cards/desk/pictures?show=idle")
    row = page.locator(".pictures li", has_text="Turha viiva")
    row.locator("summary").focus()
    page.keyboard.press("Enter")
    assert violations(page) == [] and visit.too_wide_by() == 0
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/pictures?said=deleted")
    assert page.locator(".pictures li", has_text="Turha viiva").count() == 0


def test_without_a_connection_the_page_asks_before_it_is_left(opens: Opens) -> None:
    visit = opens()
    visit.provoked = (*PROVOKED, *LOST_NETWORK)
    visit.signs_in("asiantuntija")
    page = visit.opens("/cards/verkoston-koordinaattori/edit")
    page.context.set_offline(True)
    page.focus("#body")
    page.keyboard.type("Kesken. ")
    page.wait_for_selector("#save-line[data-state=unsaved]")
    assert "Ei tallessa" in page.inner_text("#save-status")
    asked: list[str] = []
    page.on("dialog", lambda dialog: _note(asked, dialog))
    page.evaluate("location.assign('/cards/desk')")
    page.wait_for_timeout(300)
    assert asked == ["beforeunload"]
    page.context.set_offline(False)
    page.wait_for_selector(KEPT)


def test_of_two_windows_that_were_killed_the_newer_text_comes_back_and_the_other_is_offered(opens: Opens) -> None:
    visit = opens()
    visit.provoked = (*PROVOKED, *LOST_NETWORK)
    visit.signs_in("asiantuntija")
    page = visit.opens("/cards/verkoston-koordinaattori/edit")
    other = page.context.new_page()
    other.goto(page.url)
    goes_offline(page.context)
    for window, words in ((page, "Vanhempi otsikko"), (other, "Uudempi otsikko")):
        window.fill("#title", words)
        window.wait_for_timeout(AGE)
    page = loses_the_page(visit, other)
    expect(page.locator("#title")).to_have_value("Uudempi otsikko")
    page.wait_for_selector(KEPT)
    offer = offers_of(page, "#unsent-offers")  # one text of several: it says which
    expect(offer).to_contain_text("Vanhempi otsikko")
    expect(offer.locator(".which")).to_have_text("Otsikko")
    assert violations(page) == []
    offer.get_by_role("button", name="Käytä tätä tekstiä").click()
    expect(page.locator("#title")).to_have_value("Vanhempi otsikko")
    page.wait_for_selector(KEPT)
    keeps_nothing(page)
    page.get_by_role("button", name="Heitä tämä teksti pois").click()
    page.wait_for_load_state()


def test_two_windows_meet_in_both_texts(opens: Opens) -> None:
    visit = opens()
    visit.signs_in("asiantuntija")
    page = visit.opens("/cards/kuka-paattaa-mista/edit?saved=1")
    other = page.context.new_page()
    other.goto(page.url)
    for window, words in ((page, "Toinen otsikko"), (other, "Kolmas otsikko")):
        window.fill("#title", words)
        saves(window)
        window.wait_for_load_state()
    assert "Tallensit tämän kortin toisessa ikkunassa" in other.inner_text("#problems")
    assert other.evaluate("document.activeElement.id") == "problems" and violations(other) == []
    saves(other)
    other.wait_for_selector("h1:has-text('Kolmas otsikko')")
    assert "3" in other.inner_text(".tabs")


def test_everything_works_without_a_script(opens: Opens) -> None:
    visit = opens(script=False)
    visit.signs_in("asiantuntija")
    page = visit.opens("/cards/new")
    assert not page.locator("[role=toolbar]").first.is_visible()
    page.fill("#title", "Ilman skriptiä")
    page.select_option("#kind", "guide")
    page.fill("#body", "## Otsikko\n\nTeksti.")
    with page.context.expect_page() as opened:
        page.locator("button[formaction='/cards/preview?view=standard']").click()
    assert opened.value.inner_text("h2") == "Otsikko"
    page.get_by_role("button", name="Pidä tämä tallessa").click()
    page.wait_for_url("**/cards/new?draft=*")
    assert "Tallessa luonnoksenasi" in page.inner_text("#save-status")
    page.locator("button[value=publish]").click()
    page.wait_for_url("**/cards/ilman-skriptia")
    assert page.inner_text("h1") == "Ilman skriptiä"


def _note(asked: list[str], dialog: Dialog) -> None:
    asked.append(dialog.type)
    dialog.dismiss()
