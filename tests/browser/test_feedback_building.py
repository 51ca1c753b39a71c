"""Building a form in a real browser: with the keyboard alone, without a script, in every look; and answering it."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.browser.looks import EVERY_LOOK, looks_right
from tests.browser.visit import PHONE, Opens, Visit


def begins(visit: Visit, title: str, *, series: bool = False, template: str = "Tyhjä") -> Page:
    """A facilitator begins a draft; the page of its questions."""
    page = visit.signs_in("vetaja")
    visit.opens("/forms/new" + ("?series=pienmarkkinat-2018" if series else ""))
    page.locator("#title").fill(title)
    if series:
        page.locator("#audience-all").check()
    page.locator("#template").select_option(label=next(
        text for text in page.locator("#template option").all_text_contents() if text.startswith(template)))
    page.get_by_role("button", name="Jatka kysymyksiin").click()
    page.wait_for_url("**/edit")
    return page


def presses(page: Page, do: str) -> None:
    """A button of the builder; the page comes back."""
    button = page.locator(f"button[name=do][value={do}]").last
    with page.expect_navigation():
        button.click()


def builds(page: Page) -> None:
    """Two questions of which the second is asked only of some."""
    presses(page, "add-choice")
    page.locator("#label-q1").fill("Mistä kuulit tapahtumasta?")
    page.locator("#options-q1").fill("Sähköpostista\nTutulta\nMuualta")
    presses(page, "add-short_text")
    page.locator("#label-q2").fill("Mistä muualta?")
    page.locator("#question-q2 summary").click()
    page.get_by_label("Muualta").check()
    presses(page, "add-choices")
    page.locator("#label-q3").fill("Miten haluat osallistua?")
    page.locator("#options-q3").fill("Paikan päällä\nVerkossa")


@EVERY_LOOK
def test_every_page_of_building_looks_right(opens: Opens, width: int, dark: bool) -> None:
    visit = opens(width, dark=dark)
    page = begins(visit, "Kaikki näkyy", series=True)
    looks_right(visit, "an empty draft")
    builds(page)
    presses(page, "out-q1")
    looks_right(visit, "what was taken out")
    presses(page, "undo")
    page.locator("#options-q3").fill("")
    presses(page, "check")
    expect(page.locator("#problems")).to_be_visible()
    looks_right(visit, "mistakes")
    page.locator("#options-q3").fill("Paikan päällä\nVerkossa")
    draft = visit.path
    presses(page, "open")
    page.wait_for_url("**/open")
    looks_right(visit, "before it opens")
    visit.opens(draft.replace("/edit", "/preview"))
    looks_right(visit, "preview")
    visit.opens(draft.replace("/edit", "/delete"))
    looks_right(visit, "before it is deleted")
    visit.opens("/forms")
    looks_right(visit, "a list with a draft")
    visit.opens(draft.replace("/edit", "/open"))
    page.locator("main form button").click()
    page.wait_for_url("**/results")
    looks_right(visit, "results of a form with parts")
    visit.opens(draft)
    looks_right(visit, "name and last day")
    visit.opens(draft.replace("/edit", "/poster"))
    looks_right(visit, "posters")


def test_a_form_is_built_with_the_keyboard_alone(opens: Opens) -> None:
    visit = opens()
    page = begins(visit, "Näppäimillä")

    def goes_to(selector: str) -> None:
        """Tab until the focus is there: nothing else moves it."""
        for _ in range(80):
            if page.evaluate("selector => document.activeElement.matches(selector)", selector):
                return
            page.keyboard.press("Tab")
        raise AssertionError(f"no way to {selector} by Tab")

    def takes(do: str) -> None:
        goes_to(f"button[value={do}]")
        with page.expect_navigation():
            page.keyboard.press("Enter")

    takes("add-scale")
    expect(page.locator("#label-q1")).to_be_focused()
    page.keyboard.type("Sain tukea")
    takes("add-long_text")
    expect(page.locator("#label-q2")).to_be_focused()
    page.keyboard.type("Mitä opit?")
    takes("up-q2")
    assert page.locator(".to-edit > li").evaluate_all("rows => rows.map(row => row.id)") == [
        "question-q2", "question-q1"]
    takes("out-q2")
    takes("undo")
    expect(page.locator("#label-q2")).to_have_value("Mitä opit?")
    takes("open")
    page.wait_for_url("**/open")
    goes_to("main form button")
    page.keyboard.press("Enter")
    page.wait_for_url("**/results")


def test_a_form_is_built_and_answered_without_script(opens: Opens) -> None:
    page = begins(opens(script=False), "Ilman skriptiä")
    builds(page)
    presses(page, "open")
    page.locator("main form button").click()
    page.wait_for_url("**/results")
    answering = page.locator("a.address").first.get_attribute("href") or ""
    visit = opens(PHONE, script=False)
    page = visit.opens(answering)
    assert "Vastaa tähän, jos valitsit kohdassa 1:" in page.locator("#more-q1").inner_text()
    page.get_by_label("Tutulta").check()
    page.get_by_label("Verkossa").check()
    page.locator("#feedback button[type=submit]").click()
    page.wait_for_url("**/thanks")


def test_the_preview_is_what_those_who_answer_see(opens: Opens) -> None:
    leader = opens()
    page = begins(leader, "Esikatseltu")
    builds(page)
    presses(page, "save")
    draft = leader.path
    leader.opens(draft.replace("/edit", "/preview"))
    seen = page.locator("#feedback .question").all_inner_texts()
    expect(page.locator("#answer-q2")).to_have_count(0)
    page.get_by_label("Muualta").check()
    expect(page.locator("#answer-q2")).to_be_visible()
    page.locator("#feedback button[type=submit]").click()
    expect(page.get_by_text("Näin vastaus lähtisi.")).to_be_visible()
    leader.opens(draft.replace("/edit", "/open"))
    page.locator("main form button").click()
    page.wait_for_url("**/results")
    visit = opens(PHONE)
    answering = page.locator("a.address").first.get_attribute("href") or ""
    visit.opens(answering)
    assert visit.page.locator("#feedback .question").all_inner_texts() == seen
    visit.page.get_by_label("Muualta").check()
    visit.page.locator("#answer-q2").fill("radiosta")
    visit.page.locator("#feedback button[type=submit]").click()
    visit.page.wait_for_url("**/thanks")


def test_a_pooled_form_asks_the_town_first_and_a_towns_own_link_does_not(opens: Opens) -> None:
    leader = opens()
    page = begins(leader, "Paikkakunnittain", series=True, template="Työpajan")
    presses(page, "open")
    page.locator("main form button").click()
    page.wait_for_url("**/results")
    pooled = page.locator("a.address").first.get_attribute("href") or ""
    own = page.locator(".parts a.address").nth(1).get_attribute("href") or ""
    visit = opens(PHONE)
    visit.opens(pooled)
    for statement in ("support", "readiness"):
        visit.page.locator(f"#answer-{statement}-4").check()
    visit.page.locator("#feedback button[type=submit]").click()
    expect(visit.page.locator("#note-part")).to_contain_text("Valitse, missä olit.")
    looks_right(visit, "where they were is missing")
    visit.page.get_by_label("Iisalmi").check()
    visit.page.locator("#feedback button[type=submit]").click()
    visit.page.wait_for_url("**/thanks")
    visit.opens(own)
    expect(visit.page.locator(".own-part")).to_be_visible()
    expect(visit.page.locator("input[name=part]")).to_have_count(0)
    looks_right(visit, "a town's own link")
