"""Feedback in a real browser: axe on every page and state, the keyboard alone, without script, no text ever lost."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Dialog, Page, expect

from tests.browser.axe import violations
from tests.browser.visit import DESK, LOST_NETWORK, PHONE, Opens, Visit


def address_of_new_form(opens: Opens, title: str) -> str:
    """A facilitator opens a form; the address to answer it at."""
    visit = opens()
    page = visit.signs_in("vetaja")
    visit.opens("/forms/new")
    page.locator("#title").fill(title)
    page.get_by_role("button", name="Avaa sellaisenaan").click()
    page.wait_for_url("**/results")
    return page.locator("a.address").get_attribute("href") or ""


def fills(page: Page, support: int = 4, readiness: int = 4) -> None:
    page.locator(f"#answer-support-{support}").check()
    page.locator(f"#answer-readiness-{readiness}").check()


def sends(page: Page) -> None:
    page.locator("#feedback button[type=submit]").click()


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [PHONE, DESK])
def test_every_page_and_state_is_accessible(opens: Opens, width: int, dark: bool) -> None:
    visit = opens(width, dark=dark)
    page = visit.page

    def looks(state: str) -> None:
        assert violations(page) == [], state
        assert visit.too_wide_by() == 0, state

    leader = opens(width, dark=dark)
    leader.signs_in("vetaja")
    for path in ("/", "/forms", "/forms/new"):
        assert violations(leader.opens(path)) == [] and leader.too_wide_by() == 0, path
    form = leader.page.locator("main form")
    form.evaluate("form => { form.noValidate = true; form.requestSubmit(); }")
    leader.page.wait_for_selector("#problems")
    assert violations(leader.page) == [] and leader.too_wide_by() == 0
    leader.opens("/forms")
    listed = leader.page.locator(".forms > li")
    answering = [listed.nth(place).locator("a.address").get_attribute("href") or "" for place in (0, -1)]
    for place in (0, -1):
        leader.opens("/forms")
        listed.nth(place).locator("h2 a").click()
        leader.page.wait_for_url("**/results")
        assert violations(leader.page) == [] and leader.too_wide_by() == 0, f"results {place}"
    leader.opens("/forms")
    listed.nth(0).locator("a[href$='/close']").click()
    leader.page.wait_for_url("**/close")
    assert violations(leader.page) == [] and leader.too_wide_by() == 0, "close"

    visit.opens(answering[0])
    looks("a fresh form")
    page.locator("#answer-support-1").check()
    page.wait_for_selector("#answer-missing")
    sends(page)
    page.wait_for_selector("#problems")
    looks("a form that lacks something, with a question that opened")
    visit.opens(answering[0] + "/thanks")
    looks("thanks")
    visit.opens(answering[-1])
    looks("a closed form")


def test_a_question_opens_in_place_and_what_is_missing_is_shown(opens: Opens) -> None:
    visit = opens(PHONE)
    page = visit.opens(address_of_new_form(opens, "Paikallaan"))
    expect(page.locator("#answer-missing")).to_have_count(0)
    page.locator("#answer-wish").fill("lisää selkokieltä")
    page.locator("#answer-support-2").check()
    page.locator("#answer-missing").fill("aikaa")
    expect(page.locator("#question-said")).to_contain_text("Mikä jäi puuttumaan?")
    page.locator("#answer-support-1").check()  # it stays open, and nothing is swapped under the typing hand
    page.locator("#answer-support-4").check()
    expect(page.locator("#answer-missing")).to_have_count(0)
    expect(page.locator("#question-said")).to_contain_text("sulkeutui")
    assert page.evaluate("document.activeElement.id") == "answer-support-4"
    page.locator("#answer-support-1").check()
    expect(page.locator("#answer-missing")).to_have_value("aikaa")

    sends(page)
    expect(page.locator("#problems")).to_be_focused()
    page.locator("#problems a").click()
    assert page.evaluate("document.activeElement.id") == "answer-readiness-1"
    expect(page.locator("#note-readiness")).to_contain_text("Valitse yksi")
    expect(page.locator("#answer-wish")).to_have_value("lisää selkokieltä")
    expect(page.locator("#answer-missing")).to_have_value("aikaa")
    fills(page, 1)
    sends(page)
    page.wait_for_url("**/thanks")
    # htmx notes the address of the page for its history, for as long as the tab is open; nothing of an answer
    assert page.evaluate("Object.keys(localStorage)") == []
    assert page.evaluate("Object.keys(sessionStorage)") in ([], ["htmx-current-path-for-history"])
    assert page.evaluate("(async () => (await indexedDB.databases()).length + (await caches.keys()).length)()") == 0


def test_the_keyboard_alone_answers(opens: Opens) -> None:
    visit = opens()
    page = visit.opens(address_of_new_form(opens, "Näppäimistöllä"))

    def goes_to(wanted: str) -> None:
        for _ in range(60):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.id || document.activeElement.type").startswith(wanted):
                return
        raise AssertionError(f"the keyboard does not reach {wanted}")

    goes_to("answer-support")
    page.keyboard.press("Space")
    page.wait_for_selector("#answer-missing")
    goes_to("answer-missing")
    page.keyboard.type("aikaa")
    goes_to("answer-readiness")
    page.keyboard.press("ArrowDown")
    goes_to("answer-learned")
    page.keyboard.type("rohkeutta")
    goes_to("submit")
    page.keyboard.press("Enter")
    page.wait_for_url("**/thanks")


def test_without_script_everything_is_there(opens: Opens) -> None:
    visit = opens(PHONE, script=False)
    page = visit.opens(address_of_new_form(opens, "Ilman skriptiä"))
    assert "Vastaa tähän, jos valitsit kohdassa 1:" in page.locator("#more-support").inner_text()
    page.locator("#answer-missing").fill("aikaa")
    page.locator("#answer-learned").fill("rohkeutta")
    sends(page)
    assert page.locator("#problems a").count() == 2
    assert page.locator("#answer-missing").input_value() == "aikaa"
    assert page.locator("#answer-learned").input_value() == "rohkeutta"
    fills(page, 2)
    sends(page)
    assert visit.path.endswith("/thanks")


def test_no_text_is_lost_by_a_lost_network_or_lost_cookies(opens: Opens) -> None:
    visit = opens(PHONE)
    visit.provoked += LOST_NETWORK
    page = visit.opens(address_of_new_form(opens, "Katkoksia"))
    fills(page)
    page.locator("#answer-wish").fill("pitkä toive")
    page.context.set_offline(True)
    sends(page)
    expect(page.locator("#error-notice")).not_to_be_empty()
    expect(page.locator("#answer-wish")).to_have_value("pitkä toive")
    page.context.set_offline(False)
    page.context.clear_cookies()  # the token is of no session any more: a fresh one comes and is used by itself
    sends(page)
    page.wait_for_url(re.compile("/thanks$"))


def test_two_quick_presses_are_one_answer(opens: Opens) -> None:
    address = address_of_new_form(opens, "Kaksi painallusta")
    visit = opens()
    page = visit.opens(address)
    fills(page)
    page.locator("#feedback button[type=submit]").dblclick()
    page.wait_for_url("**/thanks*")
    leader = opens()
    leader.signs_in("vetaja")
    leader.opens("/forms")
    expect(leader.page.locator(".forms > li", has_text="Kaksi painallusta")).to_contain_text("1 on vastannut.")


def test_bars_carry_numbers_and_on_paper_a_pattern(opens: Opens) -> None:
    leader = opens(PHONE)
    page = leader.signs_in("vetaja")
    leader.opens("/forms")
    page.locator(".forms > li", has_text="kevät 2018").locator("h2 a").click()
    page.wait_for_url("**/results")
    bar = page.locator("svg.agreement").first
    assert bar.locator("text").all_text_contents() == ["1", "3", "9", "8"]
    for number, part in zip(bar.locator("text").all(), bar.locator("rect:not(.agree-pattern)").all(), strict=True):
        inner, outer = number.bounding_box(), part.bounding_box()
        assert inner and outer and outer["x"] < inner["x"] and inner["x"] + inner["width"] < outer["x"] + outer["width"]
    pattern = page.locator(".agreement .agree-pattern").first
    assert pattern.evaluate("one => getComputedStyle(one).display") == "none"
    page.emulate_media(media="print")
    assert pattern.evaluate("one => getComputedStyle(one).display") != "none"


def test_a_script_of_an_answer_never_runs(opens: Opens) -> None:
    visit: Visit = opens()
    page = visit.opens(address_of_new_form(opens, "<img src=x onerror=alert(1)>"))
    page.on("dialog", lambda dialog: visit.faults.append(dialog.message))
    assert page.locator("h1").inner_text() == "<img src=x onerror=alert(1)>"
    page.locator("#answer-support-1").check()
    page.locator("#answer-missing").fill('"><script>alert(2)</script>')
    page.locator("#answer-support-4").check()
    expect(page.locator("#answer-missing")).to_have_count(0)
    page.locator("#answer-support-1").check()
    expect(page.locator("#answer-missing")).to_have_value('"><script>alert(2)</script>')


def test_what_was_typed_is_not_left_behind_without_a_question(opens: Opens) -> None:
    visit = opens(PHONE)
    page = visit.opens(address_of_new_form(opens, "Kieli vaihtuu"))
    asked: list[str] = []

    def stays(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.dismiss()

    page.locator("#answer-wish").press_sequentially("lisää selkokieltä")
    page.once("dialog", stays)
    page.get_by_role("button", name="Svenska").click()
    expect(page.locator("html")).to_have_attribute("lang", "fi")
    assert asked == ["beforeunload"]
    expect(page.locator("#answer-wish")).to_have_value("lisää selkokieltä")
    fills(page)
    sends(page)  # sending is no leaving behind: nothing is asked
    page.wait_for_url("**/thanks")
