"""After an event, in a real browser: written with the keyboard alone, every state fits and reads well."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.looks import EVERY_LOOK, looks_right
from tests.browser.visit import Opens

EVENT = "/events/pienmarkkinat-2018-varkaus-1"
SERIES = "/events/series/pienmarkkinat-2018"


@EVERY_LOOK
def test_every_page_and_state_is_accessible(opens: Opens, width: int, dark: bool) -> None:
    leader = opens(width, dark=dark)
    leader.signs_in("vetaja")
    for path in (SERIES, f"{SERIES}/edit", EVENT, f"{EVENT}/afterwards"):
        leader.opens(path)
        looks_right(leader, path)
    leader.opens(f"{SERIES}/edit")
    leader.page.locator("#channels").fill("Facebook")
    leader.page.locator("#earlier_address").fill("jossain")
    leader.page.get_by_role("button", name="Tallenna").click()
    leader.page.wait_for_selector("#problems")
    looks_right(leader, "what is wrong with a series")


def test_what_happened_is_written_with_the_keyboard_alone(opens: Opens) -> None:
    leader = opens()
    leader.signs_in("vetaja")
    page = leader.opens("/events/pienmarkkinat-2018-suonenjoki-1")
    page.get_by_role("link", name="Mitä tapahtui", exact=True).focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/afterwards")
    page.locator("#still_open").focus()
    page.keyboard.type("Jatkamme syksyllä.")
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Tallenna")).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url("**said=written")
    expect(page.get_by_role("status").filter(has_text="Tallennettu.")).to_be_visible()
    expect(page.get_by_text("Jatkamme syksyllä.")).to_be_visible()
    expect(page.get_by_text("Keskustelun kävi vaivattomasti")).to_be_visible()


def test_two_windows_get_both_texts_without_a_script(opens: Opens) -> None:
    path = "/events/pienmarkkinat-2018-iisalmi/afterwards"
    first, second = opens(script=False), opens(script=False)
    for visit in (first, second):
        visit.signs_in("vetaja")
        visit.opens(path)
    for visit, words in ((first, "Ensimmäinen."), (second, "Toinen.")):
        visit.page.locator("#speaker_part").fill(words)
        visit.page.get_by_role("button", name="Tallenna").click()
    first.page.wait_for_url("**said=written")
    expect(second.page.get_by_role("alert").filter(has_text="Toinen vetäjä tallensi")).to_be_visible()
    expect(second.page.locator("#speaker_part")).to_have_value("Toinen.")
    expect(second.page.get_by_text("Ensimmäinen.")).to_be_visible()
