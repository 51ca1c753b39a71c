"""Two people at one computer: neither sends what the other typed, and what nobody may leave behind is gone."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.server import Server
from tests.browser.test_worksheets import begins, is_saved
from tests.browser.unsent import AGE, TEXT, at_sheet, goes_offline, is_lost, kept_in, site_of_texts, types_offline
from tests.browser.visit import DESK, LOST_NETWORK, PASSWORD, Opens, Visit

TYPED = "Jaanan lause"


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A site of our own: somebody leaves it."""
    with site_of_texts(tmp_path_factory.mktemp("another")) as site:
        yield site


@pytest.fixture
def visit(opens: Opens, own: Server) -> Visit:
    """A member at a fresh sheet."""
    return at_sheet(opens, own)


def signs_in_at(page: Page, place: str, who: str, *, shared: bool = False) -> None:
    """Fills the form that stands at a place of the page."""
    form = page.locator(f"{place} form:has(input[name=password])")
    form.locator("input[name=email]").fill(f"{who}@demo.example")
    form.locator("input[name=password]").fill(PASSWORD)
    if shared:
        form.locator("input[name=shared]").check()
    form.locator("button").first.click()


def databases(page: Page) -> list[object]:
    found: list[object] = page.evaluate("indexedDB.databases()")
    return found


def has_no_database(page: Page) -> None:
    """Waits until it is so."""
    ends = time.monotonic() + 10
    while databases(page) and time.monotonic() < ends:
        page.wait_for_timeout(100)
    assert databases(page) == []


def watches_sending(page: Page) -> list[str]:
    """What is sent from now on."""
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.url) if request.method == "POST" else None)
    return sent


def comes_back_to(visit: Visit, sheet: str) -> None:
    """The first person signs in again and finds the text."""
    visit.page.context.clear_cookies()
    visit.signs_in("jasen")
    visit.opens(sheet)
    expect(visit.page.locator(TEXT)).to_have_value(TYPED)
    is_saved(visit.page)


def test_who_signs_in_at_anothers_page_is_led_away_from_it(visit: Visit) -> None:
    page, sheet = visit.page, visit.path
    page.context.clear_cookies()
    page.locator(TEXT).fill(TYPED)
    page.locator("#sign-in-again").wait_for()
    sent = watches_sending(page)
    signs_in_at(page, "#sign-in-again", "yhteys")
    page.wait_for_url(f"{visit.url}/")
    page.wait_for_load_state("load")
    page.wait_for_timeout(1500)
    assert sent == [f"{visit.url}/login"], "nothing of the first person's is sent as the second"
    (kept,) = kept_in(page)
    assert kept["address"] == sheet
    page.go_back(wait_until="load")
    page.wait_for_timeout(500)
    assert page.locator(TEXT).count() == 0, "the way back does not show it either"
    comes_back_to(visit, sheet)


def test_a_page_that_is_open_while_another_signs_in_elsewhere_sends_nothing_as_them(visit: Visit) -> None:
    page, sheet = visit.page, visit.path
    page.context.clear_cookies()
    other = page.context.new_page()
    other.goto(f"{visit.url}/login")
    signs_in_at(other, "main", "yhteys")
    other.wait_for_url(lambda address: "/login" not in address)
    sent = watches_sending(page)
    page.locator(TEXT).fill(TYPED)
    page.wait_for_url(f"{visit.url}/")
    page.wait_for_timeout(1000)
    assert len(sent) == 1 and len(kept_in(page)) == 1
    other.close()
    comes_back_to(visit, sheet)


def test_who_comes_back_to_their_own_page_goes_on(visit: Visit) -> None:
    page = visit.page
    page.context.clear_cookies()
    page.locator(TEXT).fill(TYPED)
    page.locator("#sign-in-again").wait_for()
    signs_in_at(page, "#sign-in-again", "jasen")
    is_saved(page)
    assert visit.path != "/"


def test_signing_in_at_a_shared_computer_forgets_what_was_left_there(visit: Visit) -> None:
    types_offline(visit, TYPED)
    context = visit.page.context
    is_lost(visit.page)
    context.set_offline(False)
    context.clear_cookies()
    visit.page = page = context.new_page()
    visit.watch()
    visit.opens("/login")
    assert kept_in(page)
    signs_in_at(page, "main", "yhteys", shared=True)
    page.wait_for_url(lambda address: "/login" not in address)
    page.wait_for_load_state("load")
    has_no_database(page)


def test_in_place_too_and_nothing_is_kept_from_then_on(visit: Visit) -> None:
    page = visit.page
    page.context.clear_cookies()
    page.locator(TEXT).fill(TYPED)
    page.locator("#sign-in-again").wait_for()
    page.wait_for_timeout(AGE)
    assert kept_in(page)
    signs_in_at(page, "#sign-in-again", "jasen", shared=True)
    is_saved(page)
    has_no_database(page)
    goes_offline(page.context)
    page.locator(TEXT).fill("Kirjaston koneella")
    page.wait_for_timeout(AGE)
    assert databases(page) == []
    page.context.set_offline(False)
    is_saved(page)


def test_who_erases_their_account_leaves_nothing_over_plain_http_either(opens: Opens, own: Server) -> None:
    visit = opens(DESK, at=own)
    visit.provoked += LOST_NETWORK
    visit.signs_in("naapuri")
    begins(visit, "visit")
    visit.page.route("**/answers/**", lambda route: route.abort())
    visit.page.locator(TEXT).fill(TYPED)
    visit.page.wait_for_timeout(AGE)
    context = visit.page.context
    is_lost(visit.page)
    visit.page = page = context.new_page()
    visit.watch()

    def as_plain_http(route: Route) -> None:
        """Away from this machine a browser listens to Clear-Site-Data only over TLS."""
        if route.request.method != "POST":
            return route.continue_()
        answer = route.fetch(max_redirects=0)
        headers = {name: value for name, value in answer.headers.items() if name != "clear-site-data"}
        return route.fulfill(response=answer, headers=headers)

    page.route("**/account/leave", as_plain_http)
    visit.opens("/account/leave")
    page.locator("input[name=old_password]").fill("jokin muu")
    page.locator("form[action='/account/leave'] button").click()
    expect(page.locator("#old_password")).to_have_attribute("aria-invalid", "true")
    page.wait_for_timeout(500)
    assert kept_in(page), "a mistyped password erases nothing"
    page.locator("input[name=old_password]").fill(PASSWORD)
    page.locator("form[action='/account/leave'] button").click()
    page.wait_for_url("**/privacy?said=erased")
    has_no_database(page)
    assert page.evaluate("sessionStorage.getItem('ankkuri-leaving')") is None
