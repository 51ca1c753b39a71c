"""Questions to the expert in a real browser: from the card to the answer and back to the card, axe on each page."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.axe import violations
from tests.browser.looks import EVERY_LOOK, looks_right
from tests.browser.test_cards_signals import settled
from tests.browser.visit import PHONE, Opens

CARD = "/cards/jarjeston-edustaja"


@EVERY_LOOK
def test_from_the_card_to_the_answer(opens: Opens, width: int, dark: bool) -> None:
    words = f"Saako edustajalle maksaa matkat? {width} {dark}"
    asker, expert = opens(width, dark=dark), opens(width, dark=dark)
    asker.signs_in("naapuri")
    page = asker.opens(f"{CARD}?view=standard")
    page.locator("#ask a.btn").click()
    page.wait_for_selector("#ask-words")
    settled(page)
    looks_right(asker)
    page.fill("#ask-words", words)
    page.click("#ask-send")
    page.wait_for_selector("#ask .said")
    expect(page.locator("#ask-said")).to_have_text("Kysymyksesi on lähetetty.")
    looks_right(asker)

    expert.signs_in("asiantuntija")
    desk = expert.opens("/cards/desk/questions")
    looks_right(expert)
    desk.locator("li", has_text=words).locator("h2 a").click()
    desk.wait_for_selector("#answer")
    looks_right(expert)
    other = expert.page.context.new_page()
    other.goto(desk.url)
    desk.fill("#answer", "Kyllä, jos **hallitus** niin päättää.")
    desk.click("button[value=publish]")
    desk.wait_for_selector(".said")
    looks_right(expert)
    other.fill("#answer", "Kyllä, aina.")
    other.click("button[value=answer]")
    other.wait_for_selector("#problems")
    assert violations(other) == [] and other.input_value("#answer") == "Kyllä, aina."

    page = asker.opens("/")
    looks_right(asker)
    page.get_by_role("link", name="Kysymykseesi on vastattu").first.click()
    page.wait_for_selector("#answer")
    looks_right(asker)
    page.get_by_role("button", name="Olen lukenut tämän").click()
    page.wait_for_url("**/")
    asker.opens("/questions")
    looks_right(asker)
    page = asker.opens(CARD)
    assert words in page.inner_text("section.asked") and "Niilo" not in page.inner_text("section.asked")
    looks_right(asker)


def test_what_is_missing_is_said_in_place_and_typed_words_stay(opens: Opens) -> None:
    visit = opens(PHONE)
    visit.signs_in("jasen")
    page = visit.opens(CARD)
    page.focus("#ask a.btn")
    page.keyboard.press("Enter")
    page.wait_for_selector("#ask-words")
    settled(page)
    page.fill("#ask-words", "a" * 2001)
    page.focus("#ask-send")
    page.keyboard.press("Enter")
    page.wait_for_selector("#ask .problem")
    settled(page)
    assert page.input_value("#ask-words") == "a" * 2001 and violations(page) == []
    assert "liian pitkä" in page.inner_text("#ask-said")
    assert page.evaluate("document.activeElement.closest('#ask') !== null")


def test_without_a_script_a_question_is_asked_on_a_page_of_its_own(opens: Opens) -> None:
    visit = opens(script=False)
    visit.signs_in("jasen")
    page = visit.opens(CARD)
    page.locator("#ask a.btn").click()
    page.fill("#ask-words", "Kuinka pitkään edustaja on tehtävässä?")
    page.click("#ask-send")
    assert visit.path.startswith("/questions/") and "Kiitos. Kysymyksesi on lähetetty." in page.inner_text("main")
