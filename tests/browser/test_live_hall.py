"""A workshop in real browsers: ten phones, a projector and who leads; what happens when a connection is lost."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.browser.visit import Opens
from tests.browser.workshop import SOON, a_workshop, phones_of, says, sends

TERMS = "<!doctype html><title>WLAN</title><h1>Hyväksy ehdot</h1>"
"""What the network of a hall answers in the server's place."""


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
