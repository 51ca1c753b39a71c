"""Wishes in a real browser: every page and state with axe, in every look."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.looks import EVERY_LOOK, looks_right
from tests.browser.visit import Opens


@EVERY_LOOK
def test_a_wish_from_the_form_to_a_promise_is_accessible(opens: Opens, width: int, dark: bool) -> None:
    visit = opens(width, dark=dark)
    page = visit.signs_in("jasen")
    visit.opens("/wishes/new")
    looks_right(visit, "the form")
    page.get_by_role("button", name="Lähetä toive").click()
    expect(page.locator("#words-problem")).to_have_text("Kirjoita ensin toiveesi.")
    looks_right(visit, "a refused form")
    page.get_by_label("Toive", exact=True).fill("Lisää sotesta oikein selkokielellä")
    page.get_by_label("Ilman nimeäni").check()
    page.get_by_role("button", name="Lähetä toive").click()
    expect(page.locator(".code")).to_be_visible()
    looks_right(visit, "the code")
    code = page.locator(".code").inner_text()
    visit.opens("/wishes")
    page.get_by_label("Toiveen koodi").fill(code.lower())
    page.get_by_role("button", name="Etsi toiveeni").click()
    expect(page.locator("blockquote")).to_have_text("Lisää sotesta oikein selkokielellä")
    address = visit.path
    keeper = opens(width, dark=dark)
    keeping = keeper.signs_in("asiantuntija")
    keeper.opens(address)
    looks_right(keeper, "the keepers' form")
    keeping.get_by_label("Kuka lupaa").fill("Asiantuntija")
    keeping.get_by_label("Mihin päivään mennessä").fill("2028-05-31")
    keeping.get_by_role("button", name="Lupaa").click()
    expect(keeping.locator(".said")).to_be_visible()
    looks_right(keeper, "a promise")
    visit.opens("/wishes")
    expect(page.locator("main")).to_contain_text("Asiantuntija tekee sen viimeistään 31.5.2028.")
    looks_right(visit, "the board")
    visit.opens("/wishes/promises")
    looks_right(visit, "the promises")
