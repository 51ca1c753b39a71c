"""Steps in a real browser: axe on every page and state in all looks, the keyboard alone, without a script, in print."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from playwright.sync_api import expect

from intranet import clock
from tests.browser.axe import violations
from tests.browser.test_worksheets import begins, is_saved
from tests.browser.visit import DESK, PHONE, Opens, Visit


def a_step(visit: Visit, what: str, days: int | None = 5) -> str:
    """Writes a step down by the form; its path."""
    page = visit.opens("/steps/new")
    page.locator("#step-what").fill(what)
    if days is not None:
        page.locator("#step-due").fill((clock.now() + timedelta(days=days)).date().isoformat())
    page.get_by_role("button", name="Kirjaa askel muistiin").click()
    page.wait_for_url("**/steps?said=added**")
    return str(page.get_by_role("link", name=what).first.get_attribute("href"))


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [PHONE, DESK])
def test_every_page_and_state_is_accessible(opens: Opens, width: int, dark: bool) -> None:
    visit = opens(width, dark=dark)
    page = visit.signs_in("jasen")

    def looks(state: str) -> None:
        assert violations(page) == [], state
        assert visit.too_wide_by() == 0, state

    step = a_step(visit, f"Kutsutaan koolle {width} {dark}")
    for path in ("/steps", "/steps?show=own", "/steps?show=organisation", "/steps/new", step, "/"):
        visit.opens(path)
        looks(path)
    visit.opens(step)
    page.locator("#step-who").select_option("other")
    page.get_by_role("button", name="Tallenna muutokset").click()
    page.wait_for_selector("#problems")
    looks("a change that lacks a name")
    visit.opens("/steps")
    row = page.locator(f"li[id='step-{step.removeprefix('/steps/')}']")
    row.locator("summary").click()
    looks("the date to move to")
    row.get_by_role("button", name="Siirrä").click()
    expect(row.locator(".problem")).to_contain_text("Valitse uusi päivä.")
    looks("a move that lacks its day")
    row.get_by_role("button", name="Tehty").click()
    expect(row).to_contain_text("tehty")
    looks("a step that was done")
    visit.opens(step)
    looks("the page of a step that was done")
    sheet = begins(visit)
    for number in range(1, 5):
        page.locator(f"input[name=answer-purpose_{number}][value='1']").check()
        is_saved(page)
    visit.opens(f"{sheet}/result")
    looks("a result with a way to a step")
    page.get_by_role("link", name=re.compile("^Tee tästä askel")).click()
    page.wait_for_url("**/steps?area=purpose**")
    looks("the form with a proposal")
    page.get_by_role("button", name="Kirjaa askel muistiin").click()
    page.wait_for_selector(".agreed-step")
    looks("the plan of a sheet")
    page.locator("#step-what").fill("")
    page.get_by_role("button", name="Kirjaa askel muistiin").click()
    page.wait_for_selector("#problems")
    looks("a step that lacks its words, in place")
    begins(visit)
    page.wait_for_selector(".planned")
    looks("what was planned before")
    visit.opens("/worksheets/network_health")
    looks("what was planned with a worksheet")


def test_the_keyboard_alone_writes_a_step_down_and_the_focus_stays_at_its_button(opens: Opens) -> None:
    visit = opens()
    page = visit.signs_in("yhteys")
    visit.opens("/steps/new")
    page.locator("#step-what").focus()
    page.keyboard.type("Soitetaan kuntaan")
    page.keyboard.press("Tab")
    expect(page.locator("#step-who")).to_be_focused()
    page.get_by_role("button", name="Kirjaa askel muistiin").press("Enter")
    page.wait_for_url("**/steps?said=added**")
    button = page.get_by_role("button", name=re.compile("^Tehty ?: ?Soitetaan kuntaan"))
    button.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name=re.compile("^Palauta ?: ?Soitetaan kuntaan"))).to_be_focused()
    expect(page.locator("#steps-said")).to_have_text("Hienoa! Askel on merkitty tehdyksi.")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name=re.compile("^Tehty ?: ?Soitetaan kuntaan"))).to_be_focused()
    expect(page.locator("#steps-said")).to_have_text("Askel on taas avoinna.")


def test_a_step_is_added_in_place_and_its_words_are_not_lost(opens: Opens) -> None:
    visit = opens()
    page = visit.signs_in("jasen")
    sheet = begins(visit)
    visit.opens(f"{sheet}/steps")
    page.locator("#step-what").fill("Pidetään alkukierros")
    page.locator("#step-who").select_option("other")
    page.get_by_role("button", name="Kirjaa askel muistiin").click()
    page.wait_for_selector("#step-who-problem")
    expect(page.locator("#step-what")).to_have_value("Pidetään alkukierros")
    expect(page.locator("#problems")).to_be_focused()
    page.locator("#step-who-name").fill("Pekka Puhuja")
    page.get_by_role("button", name="Kirjaa askel muistiin").click()
    expect(page.locator(".agreed-step")).to_contain_text("Pekka Puhuja")
    expect(page.locator("#steps-said")).to_have_text("Askel on kirjattu.")
    expect(page.locator("#step-what")).to_have_value("")
    assert visit.path == f"{sheet}/steps" and violations(page) == []


def test_the_next_fill_goes_on_while_a_step_is_marked(opens: Opens) -> None:
    visit = opens()
    page = visit.signs_in("naapuri")
    visit.opens("/worksheets/network_health")
    sheet = begins(visit)
    visit.opens(f"{sheet}/steps")
    page.locator("#step-what").fill("Luvattu viimeksi")
    page.get_by_role("button", name="Kirjaa askel muistiin").click()
    page.wait_for_selector(".agreed-step")
    begins(visit)
    page.locator("input[name=answer-purpose_1][value='3']").check()
    page.get_by_role("button", name=re.compile("^Luovuttiin ?: ?Luvattu viimeksi")).first.click()
    expect(page.get_by_role("button", name=re.compile("^Palauta ?: ?Luvattu viimeksi"))).to_be_visible()
    is_saved(page)
    assert page.locator("input[name=answer-purpose_1][value='3']").is_checked() and violations(page) == []


def test_it_works_without_a_script(opens: Opens) -> None:
    visit = opens(PHONE, script=False)
    page = visit.signs_in("naapuri")
    step = a_step(visit, "Ilman skriptiä")
    page.get_by_role("button", name=re.compile("^Tehty ?: ?Ilman skriptiä")).click()
    assert visit.path == "/steps"
    page.get_by_role("button", name=re.compile("^Palauta ?: ?Ilman skriptiä")).click()
    visit.opens(step)
    page.locator("#step-outcome").fill("Ei ehditty")
    page.get_by_role("button", name="Luovu askeleesta").click()
    page.get_by_text("Askeleesta luovuttiin.").wait_for()
    expect(page.get_by_text("Ei ehditty")).to_be_visible()


def test_a_list_of_steps_on_paper_has_no_buttons(opens: Opens) -> None:
    visit = opens()
    page = visit.signs_in("jasen")
    a_step(visit, "Paperille")
    page.emulate_media(media="print")
    expect(page.get_by_role("link", name="Paperille").first).to_be_visible()
    expect(page.locator(".step-ways").first).to_be_hidden()
    expect(page.get_by_role("link", name="Kirjaa askel")).to_be_hidden()


def test_the_link_of_a_reminder_is_a_page_like_others(opens: Opens) -> None:
    visit = opens(PHONE)
    page = visit.opens("/steps/stop/" + "x" * 22 + "/" + "y" * 43)
    assert page.locator("h1").count() == 1 and violations(page) == []
