"""The pages of a workshop in a real browser: every look, the projector, without a script, by keyboard and by mouse."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import APIResponse, Route, expect

from tests.browser.looks import EVERY_LOOK, looks_right
from tests.browser.test_worksheets import expect_that
from tests.browser.visit import PHONE, Opens
from tests.browser.workshop import a_workshop, phones_of, says, sends

SCREENS = ((1280, 720), (1920, 1080))


@EVERY_LOOK
def test_every_page_of_a_session_is_accessible(opens: Opens, width: int, dark: bool) -> None:
    workshop = a_workshop(opens, "Näkymät", ("statement", "Äänemme kuuluu."), ("question", "Mikä auttaisi?"),
                          ("words", "Millä sanoilla?"), width=width, dark=dark)
    lead, page = workshop.lead, workshop.page
    visit = opens(width, dark=dark)
    for path in ("/live", "/live/new", f"{workshop.path}/sheet", f"{workshop.path}/settings", f"{workshop.path}/delete",
                 f"{workshop.path}/summary", f"{workshop.path}/steps/new?kind=section", f"{workshop.path}/control",
                 f"{workshop.path}/screen"):
        lead.opens(path)
        looks_right(lead, path)
    visit.opens("/live")
    visit.page.locator("#code").fill("nope")
    visit.page.locator("main form button").click()
    looks_right(visit, "a code that is none")
    visit.opens(workshop.path)
    looks_right(visit, "the waiting room")
    lead.opens(f"{workshop.path}/control")
    workshop.presses("Aloita työpaja")
    phones = [visit, *phones_of(opens, workshop, 4)]
    for number, texts in enumerate((None, "Rohkeutta", "Ilo")):
        workshop.goes_on()
        for phone in phones:
            phone.opens(workshop.path)
            if texts is None:
                phone.page.locator("#answer input[type=radio]").nth(number).check()
                expect(phone.page.locator("#answer-said")).to_contain_text("Vastauksesi on mukana")
            else:
                phone.page.locator("#answer-q").fill(texts)
                if phone is visit:
                    looks_right(visit, f"asked {number}")
                sends(phone.page)
        looks_right(visit, f"answered {number}")
        workshop.has(5)
        workshop.presses("Näytä tulokset")
        looks_right(lead, f"the control page {number}")
        visit.opens(workshop.path)
        looks_right(visit, f"shown {number}")
        lead.opens(f"{workshop.path}/screen")
        looks_right(lead, f"the screen {number}")
        lead.opens(f"{workshop.path}/control")
    page.locator(".live-end summary").click()
    page.get_by_role("button", name="Lopeta nyt").click()
    expect(page.get_by_role("heading", name="Työpaja on päättynyt.")).to_be_visible()
    lead.opens(f"{workshop.path}/summary")
    looks_right(lead, "what was shown")


@pytest.mark.parametrize(("width", "height"), SCREENS)
def test_the_projector_never_scrolls_and_its_letters_are_large(opens: Opens, width: int, height: int) -> None:
    long = "Järjestöt tietävät, kuka päättää meille tärkeistä asioista, ja uskaltavat ottaa yhteyttä ajoissa, " \
           "myös silloin, kun asia on vaikea ja kiire."
    workshop = a_workshop(opens, "Pitkän nimen työpaja, Pohjois-Savo", ("statement", long), ("question", long),
                          ("words", long))
    screen = opens(width, state=workshop.page.context.storage_state())
    screen.page.set_viewport_size({"width": width, "height": height})
    workshop.presses("Aloita työpaja")
    phones = phones_of(opens, workshop, 6)

    def fits(state: str) -> None:
        screen.opens(f"{workshop.path}/screen")
        tall, seen = screen.page.evaluate("[document.scrollingElement.scrollHeight, innerHeight]")
        assert tall <= seen and screen.too_wide_by() == 0, f"{state}: {tall} of {seen}"
        letters = screen.page.evaluate(
            "Math.min(...[...document.querySelectorAll('#stage :is(h1, li, text, .screen-address)')]"
            ".map((one) => parseFloat(getComputedStyle(one).fontSize)))")
        assert letters >= height / 36, f"{state}: {letters} pixels of {height}"

    fits("waiting room")
    for number in range(3):
        workshop.goes_on()
        fits(f"asked {number}")
        for place, phone in enumerate(phones):
            page = phone.opens(workshop.path)
            if number == 0:
                page.locator("#answer input[type=radio]").nth(place % 4).check()
                expect(page.locator("#answer-said")).to_contain_text("Vastauksesi on mukana")
                continue
            page.locator("#answer-q").fill(f"Vastaus {place} " + "pitkä sana " * (2 if number == 2 else 8 * place + 1))
            if number == 2:
                page.locator("#answer-q").fill(f"yhteistyökumppanuussopimus{place}")
                page.locator("#answer-q-2").fill(f"vaikuttamistoimielin{place}")
                page.locator("#answer-q-3").fill(f"vapaaehtoistoiminta{place}")
            sends(page)
        workshop.has(6)
        workshop.presses("Näytä tulokset")
        fits(f"shown {number}")


def test_without_script_a_workshop_is_led_and_answered(opens: Opens) -> None:
    workshop = a_workshop(opens, "Ilman skriptiä", ("question", "Mikä auttaisi?"), script=False)
    page = workshop.page
    page.get_by_role("button", name="Aloita työpaja").click()
    page.get_by_role("button", name="Seuraava").click()
    for number in range(5):
        visit = opens(PHONE, script=False)
        phone = visit.opens(workshop.path)
        if number == 0:
            phone.get_by_role("button", name="Olen mukana").click()
            expect(phone.get_by_role("button", name="Olen mukana")).to_have_count(0)
        phone.locator("#answer-q").fill(f"Ajatus {number}")
        phone.locator("#answer button[type=submit]").click()
        expect(phone.locator("#answer-said")).to_contain_text("Vastauksesi on mukana")
    page.get_by_role("link", name="Päivitä sivu").click()
    page.get_by_role("button", name="Näytä tulokset").click()
    phone.get_by_role("link", name="Päivitä sivu").click()
    expect(phone.locator("blockquote")).to_have_count(5)


def test_the_keyboard_alone_leads_and_answers(opens: Opens) -> None:
    workshop = a_workshop(opens, "Näppäimistöllä", ("statement", "Äänemme kuuluu."), ("question", "Mikä auttaisi?"))
    page = workshop.page
    page.locator("#do-start").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#do-next")).to_be_visible()
    page.locator("#do-next").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#current")).to_have_text("Äänemme kuuluu.")
    expect(page.locator("#do-next")).to_be_focused()
    visit = opens(PHONE)
    phone = visit.opens(workshop.path)

    def goes_to(wanted: str) -> None:
        for _ in range(40):
            phone.keyboard.press("Tab")
            if phone.evaluate("document.activeElement.id || document.activeElement.type").startswith(wanted):
                return
        raise AssertionError(f"the keyboard does not reach {wanted}")

    goes_to("answer-q")
    phone.keyboard.press("ArrowDown")
    expect(phone.locator("#answer-said")).to_contain_text("Vastauksesi on mukana")
    page.keyboard.press("Enter")
    says(phone, "Mikä auttaisi?")
    goes_to("answer-q")
    phone.keyboard.type("Rohkeutta")
    goes_to("submit")
    phone.keyboard.press("Enter")
    expect(phone.locator("#answer-said")).to_contain_text("Vastauksesi on mukana")


def test_what_was_asked_for_before_a_press_changes_nothing_after_it(opens: Opens) -> None:
    workshop = a_workshop(opens, "Vanha vastaus", ("statement", "Äänemme kuuluu."))
    workshop.presses("Aloita työpaja")
    page, slow = workshop.page, list[tuple[Route, APIResponse]]()
    page.route("**/control/now?*", lambda route: slow.append((route, route.fetch())), times=1)
    phones_of(opens, workshop, 1)
    expect_that(lambda: len(slow) == 1, page)
    workshop.goes_on()
    expect(page.locator("#counts")).to_contain_text("vastaus")
    route, answer = slow[0]
    assert "#counts" not in answer.text() or "vastaus" not in answer.text()
    route.fulfill(response=answer)
    page.wait_for_timeout(500)
    expect(page.locator("#counts")).to_contain_text("vastaus", timeout=1)


def test_steps_are_dragged_to_another_place(opens: Opens) -> None:
    workshop = a_workshop(opens, "Raahaten", ("text", "Yksi"), ("text", "Kaksi"), ("text", "Kolme"))
    page = workshop.page
    workshop.lead.opens(f"{workshop.path}/sheet")
    rows = page.locator(".run-sheet > li")
    rows.nth(2).locator(".step-words p").drag_to(rows.nth(0), target_position={"x": 5, "y": 2})
    page.wait_for_url(re.compile("#step-"))
    expect(page.locator(".step-words h2")).to_have_text(["Kolme", "Yksi", "Kaksi"])
