"""A workshop in real browsers: ten phones, a projector and two who lead; what happens when a connection is lost."""

from __future__ import annotations

import re
from dataclasses import dataclass

import pytest
from playwright.sync_api import Page, expect

from tests.browser.looks import EVERY_LOOK, looks_right
from tests.browser.visit import LOST_NETWORK, PHONE, Opens, Visit

SOON = 8_000
"""Milliseconds: a phone asks every two seconds, and a busy machine may be late."""
TERMS = "<!doctype html><title>WLAN</title><h1>Hyväksy ehdot</h1>"
"""What the network of a hall answers in the server's place."""
SCREENS = ((1280, 720), (1920, 1080))


@dataclass
class Workshop:
    """A session with who leads it."""

    lead: Visit
    path: str

    @property
    def page(self) -> Page:
        """The control page."""
        return self.lead.page

    def presses(self, name: str) -> None:
        """A button of the control page, and wait until it has had its effect."""
        version = self.page.locator("input[name=version]").first.get_attribute("value")
        self.page.get_by_role("button", name=name, exact=True).click()
        expect(self.page.locator("input[name=version]").first).not_to_have_attribute("value", version or "")

    def goes_on(self) -> None:
        """The next step."""
        self.presses("Seuraava")

    def has(self, answers: int) -> None:
        """The control page tells of so many answers."""
        expect(self.page.locator("#counts")).to_contain_text(f"{answers} vastaus", timeout=SOON)


def a_workshop(opens: Opens, title: str, *steps: tuple[str, str], width: int = 1280, dark: bool = False,
               script: bool = True) -> Workshop:
    """Made by the demo's facilitator in the browser; not begun."""
    lead = opens(width, dark=dark, script=script)
    page = lead.signs_in("vetaja")
    lead.opens("/live/new")
    page.locator("#title").fill(title)
    page.locator("#start_from").select_option("")
    page.get_by_role("button", name="Tee työpajanäyttö").click()
    page.wait_for_url("**/sheet")
    path = lead.path.removesuffix("/sheet")
    for kind, words in steps:
        lead.opens(f"{path}/steps/new?kind={kind}")
        page.locator("#title").fill(words)
        if kind == "timer":
            page.locator("#minutes").fill("5")
        page.get_by_role("button", name="Lisää kulkuun").click()
        page.wait_for_url("**/sheet*")
    lead.opens(f"{path}/control")
    return Workshop(lead, path)


def phones_of(opens: Opens, workshop: Workshop, many: int) -> list[Visit]:
    """So many phones that have typed the code."""
    found = []
    for number in range(many):
        visit = opens(PHONE if number % 2 else 390, dark=number % 3 == 0)
        visit.provoked += LOST_NETWORK
        page = visit.opens("/live")
        page.locator("#code").fill(workshop.path.removeprefix("/live/").lower())
        page.locator("main form button").click()
        page.wait_for_url(f"**{workshop.path}")
        found.append(visit)
    return found


def says(page: Page, words: str) -> None:
    """The phone or the screen shows it soon."""
    expect(page.locator("#stage h1")).to_have_text(words, timeout=SOON)


def sends(page: Page) -> None:
    """The answer is sent and taken."""
    page.locator("#answer button[type=submit]").click()
    expect(page.locator("#answer-said")).to_contain_text("Vastauksesi on mukana")


def test_ten_phones_and_a_projector_through_a_whole_run_sheet(opens: Opens) -> None:
    workshop = a_workshop(opens, "Pienmarkkinat · Kuopio", ("text", "Tervetuloa"), ("statement", "Äänemme kuuluu."),
                          ("question", "Mikä auttaisi eniten?"), ("words", "Millä sanoilla?"), ("timer", "Tauko"))
    screen = opens(1280, state=workshop.page.context.storage_state())
    screen.page.set_viewport_size({"width": 1280, "height": 720})
    screen.opens(f"{workshop.path}/screen")
    expect(screen.page.locator("img")).to_be_visible()
    phones = phones_of(opens, workshop, 10)
    workshop.presses("Aloita työpaja")
    expect(workshop.page.locator("#counts")).to_contain_text("10 on mukana", timeout=2 * SOON)
    workshop.goes_on()
    for visit in (*phones, screen):
        says(visit.page, "Tervetuloa")

    workshop.goes_on()
    for number, visit in enumerate(phones[:4]):
        says(visit.page, "Äänemme kuuluu.")
        visit.page.locator("#answer input[type=radio]").nth(number % 4).check()
        expect(visit.page.locator("#answer-said")).to_contain_text("Vastauksesi on mukana")
    workshop.has(4)
    workshop.page.get_by_role("button", name="Näytä tulokset", exact=True).click()
    expect(workshop.page.locator("#told")).to_contain_text("vähintään viisi")
    expect(screen.page.locator("svg.agreement")).to_have_count(0)
    phones[0].page.locator("#answer input[type=radio]").nth(3).check()  # until then one may think again
    phones[4].page.locator("#answer input[type=radio]").nth(3).check()
    workshop.has(5)
    workshop.presses("Näytä tulokset")
    expect(screen.page.locator("svg.agreement text")).to_have_text(["1", "1", "3"], timeout=SOON)
    for visit in phones:
        expect(visit.page.locator("td")).to_have_text(["0", "1", "1", "3"], timeout=SOON)

    workshop.goes_on()
    lost, late = phones[0].page, phones[1].page
    for visit in phones:
        says(visit.page, "Mikä auttaisi eniten?")
    lost.locator("#answer-q").fill("Tämä kirjoitettiin junassa")
    lost.context.set_offline(True)
    expect(lost.locator("#connection")).to_contain_text("Yhteys katkesi", timeout=SOON)
    late.locator("#answer-q").fill("Olin hetken liian hidas")
    for number, visit in enumerate(phones[2:7]):
        visit.page.locator("#answer-q").fill(f"Ajatus {number}")
        sends(visit.page)
    workshop.has(5)
    lost.route("**/now?*", lambda route: route.fulfill(status=200, content_type="text/html", body=TERMS), times=1)
    lost.context.set_offline(False)
    expect(lost.locator("#connection")).to_contain_text("Yhteys palasi", timeout=2 * SOON)
    expect(lost.locator("#pulse[data-pulse]")).to_have_count(1)
    expect(lost.locator("#answer-q")).to_have_value("Tämä kirjoitettiin junassa")
    sends(lost)
    workshop.has(6)
    workshop.presses("Näytä tulokset")
    expect(screen.page.locator(".screen-texts li")).to_have_count(6, timeout=SOON)
    expect(late.locator("#behind")).to_be_visible(timeout=SOON)
    expect(late.locator("#answer-q")).to_have_value("Olin hetken liian hidas")
    late.locator("#answer button[type=submit]").click()
    expect(late.locator("#answer-said")).to_contain_text("hetken liian myöhään")
    expect(late.locator("#answer-said .quote")).to_have_text("Olin hetken liian hidas")
    late.locator("#behind a").click()

    workshop.goes_on()
    for number, visit in enumerate(phones[:5]):
        says(visit.page, "Millä sanoilla?")
        visit.page.locator("#answer-q").fill("Yhteistyö")
        visit.page.locator("#answer-q-2").fill("ilo" if number < 3 else f"sana{number}")
        sends(visit.page)
    workshop.has(5)
    workshop.presses("Näytä tulokset")
    harvest = [re.compile("yhteistyö 5"), re.compile("ilo 3"), "sana3", "sana4"]
    expect(screen.page.locator(".screen-harvest li")).to_have_text(harvest, timeout=SOON)
    workshop.goes_on()
    says(phones[3].page, "Tauko")
    expect(phones[3].page.locator("[data-clock]")).to_have_text(re.compile("^4[.]5[0-9]$"), timeout=SOON)
    workshop.presses("Pysäytä kello")
    workshop.presses("Minuutti lisää")
    expect(screen.page.locator("[data-clock]")).to_have_text(re.compile("^5[.]"), timeout=SOON)
    workshop.page.locator(".live-end summary").click()
    workshop.page.get_by_role("button", name="Lopeta nyt").click()
    for visit in (*phones, screen):
        says(visit.page, "Kiitos, että tulit!")
    workshop.lead.opens(f"{workshop.path}/summary")
    expect(workshop.page.locator("main")).to_contain_text("10 oli mukana")
    expect(workshop.page.locator("main")).to_contain_text("Tämä kirjoitettiin junassa")


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


def test_steps_are_dragged_to_another_place(opens: Opens) -> None:
    workshop = a_workshop(opens, "Raahaten", ("text", "Yksi"), ("text", "Kaksi"), ("text", "Kolme"))
    page = workshop.page
    workshop.lead.opens(f"{workshop.path}/sheet")
    rows = page.locator(".run-sheet > li")
    rows.nth(2).locator(".step-words p").drag_to(rows.nth(0), target_position={"x": 5, "y": 2})
    page.wait_for_url(re.compile("#step-"))
    expect(page.locator(".step-words h2")).to_have_text(["Kolme", "Yksi", "Kaksi"])
