"""Events in a real browser: axe on every page and state, the keyboard alone, without script, on paper."""

from __future__ import annotations

import re
from pathlib import Path
from uuid import uuid4

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import violations
from tests.browser.visit import DESK, PHONE, Opens, Visit
from tests.pictures import png

IN_AN_HOUR = """() => {
  const at = new Date(Date.now() + 3600e3);
  return [`${at.getDate()}.${at.getMonth() + 1}.${at.getFullYear()}`,
          `${at.getHours()}.${String(at.getMinutes()).padStart(2, "0")}`];
}"""
SAVE = "form.event-form button.btn[value=save]"


def fills(page: Page, **more: str) -> None:
    """A new event: in April 2030, when nothing else is said."""
    words = {"title": f"Ilta {uuid4().hex[:6]}", "day": "19.4.2030", "starts": "8.30", "ends": "11.30",
             "town": "Varkaus", "place": "Kirjasto", "seats": "1", "minutes-0": "60", "what-0": "Kahvit", **more}
    for name, value in words.items():
        page.locator(f"#{name}").fill(value)


def published(opens: Opens, **more: str) -> tuple[str, Visit]:
    """A new event that everybody sees; its address, and the facilitator's browser."""
    leader = opens()
    leader.signs_in("vetaja")
    leader.opens("/events/new")
    fills(leader.page, **more)
    leader.page.locator(SAVE).click()
    leader.page.wait_for_url("**said=made")
    path = leader.path
    leader.page.get_by_role("button", name="Julkaise").click()
    leader.page.wait_for_url("**said=published")
    return path, leader


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [PHONE, DESK])
def test_every_page_and_state_is_accessible(opens: Opens, width: int, dark: bool) -> None:
    leader = opens(width, dark=dark)
    leader.signs_in("vetaja")

    def looks(visit: Visit, state: str) -> None:
        assert violations(visit.page) == [], state
        assert visit.too_wide_by() == 0, state

    for path in ("/", "/events", "/events?when=past", "/events/series/new", "/events/new", "/events/here",
                 "/events/series/vaikuttamisen-oppikoulu", "/events/series/vaikuttamisen-oppikoulu/edit",
                 "/events/new?copy=oppikoulu-kuopio", "/events/oppikoulu-kuopio", "/events/oppikoulu-kuopio/edit",
                 "/events/oppikoulu-kuopio/materials", "/events/oppikoulu-kuopio/people",
                 "/events/oppikoulu-kuopio/call-off", "/events/here?code=AAAAAA"):
        leader.opens(path)
        looks(leader, path)
    page = leader.page
    leader.opens("/events/new")
    fills(page, seats="paljon", starts="x", **{"minutes-0": "kauan"})
    page.locator(SAVE).click()
    page.wait_for_selector("#problems")
    looks(leader, "what is wrong")
    day, hour = page.evaluate(IN_AN_HOUR)
    fills(page, day=day, starts=hour, ends="23.59")
    page.locator(SAVE).click()
    page.wait_for_url("**said=made")
    path = leader.path
    looks(leader, "a draft")
    leader.opens(f"{path}/delete")
    looks(leader, "delete a draft")
    leader.opens(f"{path}/materials")
    page.locator("#link-title").fill("Verkostot")
    page.locator("#link-address").fill("https://www.example.org/video")
    page.locator("#link-still").set_input_files({"name": "x.png", "mimeType": "image/png", "buffer": png(16, 9)})
    page.get_by_role("button", name="Lisää linkki").click()
    page.wait_for_url("**said=added")
    page.locator("#materials details summary").click()
    looks(leader, "materials")
    page.get_by_role("button", name="Lisää tiedosto tapahtumaan").click()
    page.wait_for_selector("#problems")
    looks(leader, "what is wrong with a file")
    leader.opens(path)
    page.get_by_role("button", name="Julkaise").click()
    page.wait_for_url("**said=published")

    for who in ("jasen", "naapuri"):
        visit = opens(width, dark=dark)
        visit.signs_in(who)
        visit.opens(path)
        looks(visit, f"{who} before signing up")
        visit.page.locator("#own button").click()
        visit.page.wait_for_url(re.compile("said="))
        looks(visit, f"{who} signed up")
        visit.opens("/")
        looks(visit, f"{who}'s start page")
        visit.opens(f"{path}/cancel")
        looks(visit, f"{who} before cancelling")
    leader.opens(f"{path}/people")
    looks(leader, "people")
    page.get_by_role("button", name="Tee koodi").click()
    page.wait_for_selector(".door-code")
    looks(leader, "the door")
    code = page.locator(".door-code").inner_text()
    visit.opens(f"/events/here/{code}")
    looks(visit, "at the door")
    visit.page.get_by_role("button", name="Olen täällä").click()
    visit.page.wait_for_url("**said=here#own")
    looks(visit, "noted as present")
    leader.opens(f"{path}/people")
    page.locator("a", has_text="Poista").first.click()
    looks(leader, "remove somebody")
    leader.opens(f"{path}/edit")
    page.locator("#place").fill("Toinen talo")
    page.locator(SAVE).click()
    page.wait_for_selector("#tell")
    looks(leader, "others are to be told")
    leader.opens(f"{path}/call-off")
    page.get_by_role("button", name="Peru tapahtuma").click()
    page.wait_for_url("**said=called_off")
    looks(leader, "called off")


def test_signing_up_and_cancelling_with_the_keyboard_alone(opens: Opens) -> None:
    path, _ = published(opens, seats="")
    visit = opens()
    page = visit.signs_in("jasen")
    visit.opens(path)
    page.locator("#needs").focus()
    page.keyboard.type("Pähkinäallergia")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**said=seat#own")
    expect(page.locator("#own-title")).to_have_text("Olet ilmoittautunut")
    expect(page.locator("#needs")).to_have_value("Pähkinäallergia")
    page.locator("#own a", has_text="Peru ilmoittautuminen").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/cancel")
    page.locator("main form button").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**said=cancelled#own")
    expect(page.locator("#own")).to_contain_text("Ilmoittautumisesi on peruttu.")


def test_enter_in_a_field_saves_and_moves_no_row_and_rows_move_by_keyboard(opens: Opens) -> None:
    leader = opens()
    page = leader.signs_in("vetaja")
    leader.opens("/events/new")
    fills(page, **{"minutes-1": "30", "what-1": "Palaute"})
    page.locator("#what-1").press("Enter")
    page.wait_for_url("**said=made")
    leader.opens(f"{leader.path}/edit")
    page.locator("button[value=up-1]").focus()
    page.keyboard.press("Enter")
    expect(page.locator("p.notice[role=status]")).to_contain_text("Muista tallentaa.")
    assert [page.locator(f"#what-{at}").input_value() for at in range(2)] == ["Palaute", "Kahvit"]
    page.locator("#title").press("Enter")
    page.wait_for_url("**said=changed")
    expect(page.locator("table.agenda tbody tr").first).to_contain_text("Palaute")


def test_without_a_script_everything_can_be_done(opens: Opens) -> None:
    leader = opens(script=False)
    page = leader.signs_in("vetaja")
    leader.opens("/events/new")
    fills(page)
    page.locator(SAVE).click()
    path = leader.path
    page.get_by_role("button", name="Julkaise").click()
    member = opens(script=False)
    member.signs_in("jasen")
    member.opens(path)
    member.page.locator("#own button").click()
    expect(member.page.locator("#own-title")).to_have_text("Olet ilmoittautunut")
    leader.opens(f"{path}/edit")
    page.locator("#day").fill("20.4.2030")
    page.locator(SAVE).click()
    page.locator("#tell").check()
    page.locator(SAVE).click()
    assert leader.path == path and "moved" in page.url


def test_what_was_typed_survives_a_mistake_and_the_summary_leads_to_it(opens: Opens) -> None:
    leader = opens(PHONE)
    page = leader.signs_in("vetaja")
    leader.opens("/events/new")
    fills(page, starts="aamulla", description="Pitkä teksti\n\njossa rivejä")
    page.locator(SAVE).click()
    page.wait_for_selector("#problems")
    expect(page.locator("#problems")).to_be_focused()
    page.locator("#problems a").click()
    expect(page.locator("#starts")).to_be_focused()
    expect(page.locator("#description")).to_have_value("Pitkä teksti\n\njossa rivejä")
    expect(page).to_have_title(re.compile("^Virhe:"))


def test_a_calendar_file_comes_as_a_file(opens: Opens) -> None:
    visit = opens()
    page = visit.signs_in("jasen")
    visit.opens("/events")
    with page.expect_download() as waiting:
        page.locator("a[href='/events.ics']").click()
    file = waiting.value
    assert file.suggested_filename == "Tapahtumat.ics"
    assert Path(file.path()).read_text(encoding="utf-8").startswith("BEGIN:VCALENDAR")


def test_an_event_and_the_door_on_paper(opens: Opens) -> None:
    path, leader = published(opens)
    page = leader.page
    leader.opens(f"{path}/people")
    page.get_by_role("button", name="Tee koodi").click()
    page.wait_for_selector(".door-code")
    page.emulate_media(media="print")
    assert page.locator(".door img").is_visible() and not page.locator("button[data-print]").is_visible()
    leader.opens(path)
    for gone in (".own", ".tabs", ".top"):
        assert not page.locator(gone).is_visible(), gone
    assert page.locator("table.agenda").is_visible()
