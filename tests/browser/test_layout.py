"""The frame in a real browser: axe on the start page, the menu and the error pages; keyboard; language and light with
and without a script; and what happens when a sign-in or a token has ended in the middle of work.
"""

from __future__ import annotations

from collections import Counter
from urllib.parse import parse_qs

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.axe import violations
from tests.browser.test_worksheets import expect_that
from tests.browser.visit import DESK, LOST_NETWORK, PASSWORD, PHONE, Opens, Visit

# the form for one's own name, as htmx would send it: any form of a room behaves so
BY_HTMX = """() => {
  const form = document.querySelector("form[action='/account/name']");
  form.setAttribute("hx-post", "/account/name");
  form.setAttribute("hx-target", "this");
  htmx.process(form);
}"""


def test_what_is_sent_once_more_has_every_tick_of_several(opens: Opens) -> None:
    visit = opens()
    visit.provoked += ("Response Status Error Code 403",)
    page, sent = visit.signs_in("jasen"), list[str]()

    def refuses_first(route: Route) -> None:
        sent.append(route.request.post_data or "")
        route.fulfill(status=403 if len(sent) == 1 else 204, headers={"X-Answered-By": "us", "X-CSRF-Token": "new"})

    page.route("**/ticks", refuses_first)
    page.evaluate("""() => {
      const form = Object.assign(document.createElement("form"), {method: "post"});
      form.setAttribute("hx-post", "/ticks");
      const field = (about) => form.append(Object.assign(document.createElement("input"), about));
      for (const value of ["a", "b", "c"]) field({type: "checkbox", name: "tick", value, checked: value !== "b"});
      field({type: "hidden", name: "csrf_token", value: "old"});
      document.querySelector("main").append(form);
      htmx.process(form);
      form.requestSubmit();
    }""")
    expect_that(lambda: len(sent) == 2, page)
    assert [parse_qs(one)["tick"] for one in sent] == [["a", "c"], ["a", "c"]]
    assert [parse_qs(one)["csrf_token"] for one in sent] == [["old"], ["new"]]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [PHONE, DESK])
def test_the_start_page_the_menu_and_the_errors(opens: Opens, width: int, dark: bool) -> None:
    visit = opens(width, dark=dark)
    for path in ("/accessibility", "/privacy", "/nowhere"):
        assert violations(visit.opens(path)) == [], path
        assert visit.too_wide_by() == 0, path
    visit.signs_in("jasen")
    for path in ("/", "/nowhere", "/admin"):
        assert violations(visit.opens(path)) == [], path
        assert visit.too_wide_by() == 0, path
    if width == PHONE:
        page = visit.opens("/account")
        page.get_by_role("button", name="Valikko").click()
        page.get_by_role("link", name="Työpaperit").wait_for()
        assert violations(page) == [] and visit.too_wide_by() == 0


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [PHONE, 900, DESK])
def test_the_first_steps_of_each_role_leave_no_hole(opens: Opens, width: int, dark: bool) -> None:
    for who in ("jasen", "asiantuntija", "vetaja", "yllapito"):
        visit = opens(width, dark=dark)
        page = visit.signs_in(who)
        tops = page.evaluate("[...document.querySelectorAll('.first > li')].map(one => one.offsetTop)")
        if tops or who != "jasen":  # a member who has begun a worksheet is led on to it instead
            in_rows = set(Counter(tops).values())
            assert len(tops) in (3, 4) and len(in_rows) == 1 and (width != PHONE or in_rows == {1}), (who, tops)
        assert violations(page) == [] and visit.too_wide_by() == 0, who


@pytest.mark.parametrize("who", ["naapuri", "vetaja", "yllapito"])
def test_the_places_of_the_head_stand_in_one_row_in_every_language(opens: Opens, who: str) -> None:
    visit = opens(DESK)
    page = visit.signs_in(who)
    for language in ("sv", "en", "fi"):
        with page.expect_navigation():
            page.locator(f"footer button[value={language}]").click()
        for width in (DESK, 1217):
            page.set_viewport_size({"width": width, "height": 900})
            tops = page.evaluate("[...document.querySelectorAll('.menu nav li')].map(one => one.offsetTop)")
            assert len(set(tops)) == 1 and visit.too_wide_by() == 0, (language, width)


@pytest.mark.parametrize("language", ["sv", "en"])
def test_other_languages_fit_a_phone_too(opens: Opens, language: str) -> None:
    visit = opens(PHONE)
    page = visit.signs_in("yhteys")
    page.locator(f"footer button[value={language}]").click()
    expect(page.locator("html")).to_have_attribute("lang", language)
    for path in ("/", "/account", "/nowhere"):
        visit.opens(path)
        assert visit.too_wide_by() == 0, path
    visit.opens("/").locator("footer button[value=fi]").click()


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [PHONE, DESK])
def test_who_is_to_wait_at_the_sign_in_has_the_form_and_a_link_by_mail(opens: Opens, width: int, dark: bool) -> None:
    visit, email = opens(width, dark=dark), f"odottaa-{width}-{dark}@demo.example"
    page = visit.opens("/login")
    for _ in range(11):
        page.fill("#email", email)
        page.fill("#password", "väärä salasana")
        page.locator("#password").press("Enter")
        page.locator("#problems").wait_for()
    assert "Odota" in page.locator("#problems").inner_text() and page.input_value("#email") == email
    assert violations(page) == [] and visit.too_wide_by() == 0
    page.get_by_role("button", name="Lähetä minulle linkki").press("Enter")
    page.locator(".said").wait_for()
    assert email in page.locator(".said").inner_text()


def test_the_keyboard_skips_to_the_content(opens: Opens) -> None:
    page = opens().opens("/privacy")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getBoundingClientRect().top >= 0"), "it shows when it has the focus"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "content"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")


@pytest.mark.parametrize("script", [True, False], ids=["script", "plain"])
def test_the_menu_opens_and_closes_by_keyboard_on_a_phone(opens: Opens, script: bool) -> None:
    visit = opens(PHONE, script=script)
    page = visit.signs_in("jasen")
    assert not page.locator("#menu").is_visible()
    page.locator(".menu-button").focus()
    page.keyboard.press("Enter")
    assert page.locator("#menu").is_visible()
    page.keyboard.press("Escape")
    assert not page.locator("#menu").is_visible()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('href')") == "/cards", "the first place comes next"
    page.keyboard.press("Enter")
    page.wait_for_url("**/cards")


def test_a_wide_screen_needs_no_menu_button(opens: Opens) -> None:
    page = opens(DESK).signs_in("jasen")
    assert not page.locator(".menu-button").is_visible()
    assert page.get_by_role("link", name="Työpaperit", exact=True).is_visible()


@pytest.mark.parametrize("script", [True, False], ids=["script", "plain"])
def test_language_and_light_are_chosen_where_one_is(opens: Opens, script: bool) -> None:
    visit = opens(DESK, script=script)
    page = visit.opens("/privacy")
    light = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.get_by_role("button", name="Tumma").click()
    page.wait_for_selector("html[data-theme=dark]")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != light
    assert visit.path == "/privacy"
    page.reload()
    assert page.locator("html[data-theme=dark]").count() == 1
    page.get_by_role("button", name="Svenska").click()
    page.wait_for_selector("html[lang=sv]")
    assert visit.path == "/privacy"


def test_what_is_being_typed_survives_a_change_of_light(opens: Opens) -> None:
    visit = opens()
    page = visit.opens("/login")
    page.locator("input[name=email]").fill("kesken@")
    page.get_by_role("button", name="Tumma").click()
    page.wait_for_selector("html[data-theme=dark] button[value=dark][aria-pressed=true]")
    assert page.locator("input[name=email]").input_value() == "kesken@"


def _at_own_name(visit: Visit, name: str) -> Page:
    visit.signs_in("naapuri")
    page = visit.opens("/account")
    page.evaluate(BY_HTMX)
    page.locator("input#name").fill(name)
    return page


def test_a_stale_token_is_renewed_and_the_form_sent_once_more(opens: Opens) -> None:
    visit = opens()
    page = _at_own_name(visit, "Niilo Uudempi")
    page.evaluate("document.querySelectorAll('input[name=csrf_token]').forEach((field) => { field.value = 'old'; })")
    page.locator("form[action='/account/name'] button").click()
    page.wait_for_url("**/account?said=named")
    assert page.locator("input#name").input_value() == "Niilo Uudempi"


def test_a_sign_in_that_ended_is_renewed_in_place_and_nothing_is_typed_twice(opens: Opens) -> None:
    visit = opens(PHONE)
    page = _at_own_name(visit, "Niilo Uusi")
    page.context.clear_cookies()
    page.locator("form[action='/account/name'] button").click()
    page.wait_for_selector("#error-notice #sign-in-again")
    assert page.locator("input#name").input_value() == "Niilo Uusi", "what was typed is still on the page"
    assert page.evaluate("document.activeElement.id") == "again-email"
    assert violations(page) == [] and visit.too_wide_by() == 0
    page.keyboard.type("naapuri@demo.example")
    page.keyboard.press("Tab")
    page.keyboard.type("väärä")
    page.keyboard.press("Enter")
    page.wait_for_selector("#sign-in-again .problem")
    page.locator("#again-password").fill(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url("**/account?said=named")
    assert page.locator("input#name").input_value() == "Niilo Uusi"


def test_no_answer_is_told_and_what_was_typed_stays(opens: Opens) -> None:
    visit = opens()
    page = _at_own_name(visit, "Niilo Katkos")
    visit.provoked += LOST_NETWORK
    page.context.set_offline(True)
    page.locator("form[action='/account/name'] button").click()
    page.wait_for_selector("#error-notice:has-text('Vastausta ei tullut')")
    assert page.locator("input#name").input_value() == "Niilo Katkos"
    page.get_by_role("button", name="Sulje").click()
    assert page.locator("#error-notice").inner_text() == ""
    assert page.evaluate("document.activeElement !== document.body")
    page.locator("form.narrow[action='/language'] button").click()
    page.wait_for_selector("#error-notice:has-text('Vastausta ei tullut')")
    assert visit.path == "/account", "a plain form would lead to the browser's own page of errors"
    page.context.set_offline(False)


def test_a_page_of_somebody_in_between_is_not_shown_as_ours(opens: Opens) -> None:
    visit = opens()
    page = _at_own_name(visit, "Niilo Välissä")
    page.route("**/account/name", lambda route: route.fulfill(status=404, body="<!doctype html><title>Proxy</title>",
                                                              content_type="text/html"))
    page.locator("form[action='/account/name'] button").click()
    page.wait_for_selector("#error-notice:has-text('Vastausta ei tullut')")
    assert page.locator("input#name").is_visible()


def test_paper_shows_the_content_alone(opens: Opens) -> None:
    page = opens().signs_in("jasen")
    page.goto(page.url.rstrip("/") + "/account")
    page.emulate_media(media="print", color_scheme="dark")
    assert not page.locator(".top").is_visible() and not page.locator(".foot").is_visible()
    assert page.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"
