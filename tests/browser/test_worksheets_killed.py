"""What was typed and never acknowledged comes back: the browser really killed, the network gone, the server restarted.

Only unsent text is kept, under its person, and nothing where others use the computer too.
"""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Error, Route, expect

from tests.browser.server import Server
from tests.browser.test_worksheets import begins, is_saved
from tests.browser.test_worksheets_lost import is_not_saved
from tests.browser.unsent import (
    AGE,
    OFFER,
    TEXT,
    at_sheet,
    goes_offline,
    is_lost,
    keeps_nothing,
    kept_in,
    loses_the_page,
    offer_of,
    site_of_texts,
    types_offline,
)
from tests.browser.visit import DESK, LOST_NETWORK, Opens, Visit
from tools import browser as machine

OTHER = "textarea[name=answer-q1]"
HTMX_KEEPS = "htmx-current-path-for-history"
"""The address of the page itself, as long as its tab is open: htmx asks with it whether storage is there at all."""


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A site of our own, to be restarted."""
    with site_of_texts(tmp_path_factory.mktemp("killed")) as site:
        yield site


@pytest.fixture
def visit(opens: Opens, own: Server) -> Visit:
    """A member at a fresh sheet."""
    return at_sheet(opens, own)


@contextmanager
def browser_of(chromium: Browser, profile: Path, at: Server) -> Iterator[Visit]:
    """A browser with a profile on the disk, as people have one."""
    context = chromium.browser_type.launch_persistent_context(
        profile, executable_path=machine.chromium(), args=machine.ARGUMENTS, locale="fi-FI", reduced_motion="reduce")
    context.set_default_timeout(20_000)
    visit = Visit(context.pages[0] if context.pages else context.new_page(), at.url)
    try:
        yield visit
    finally:
        with suppress(Error):
            context.close()


def kill(profile: Path) -> int:
    """SIGKILL to every process of the browser with this profile; how many there were."""
    killed = 0
    for process in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            if f"--user-data-dir={profile}".encode() in (process / "cmdline").read_bytes():
                os.kill(int(process.name), signal.SIGKILL)
                killed += 1
    return killed


def test_a_killed_browser_ten_minutes_offline_and_a_restarted_server(chromium: Browser, own: Server,
                                                                    tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    with browser_of(chromium, profile, own) as visit:
        visit.signs_in("jasen")
        sheet = begins(visit, "visit")
        page = visit.page
        page.clock.install()
        page.reload()
        page.locator(TEXT).press_sequentially("Tallennettu. ")
        page.clock.run_for(3000)
        is_saved(page)
        goes_offline(page.context)
        page.locator(TEXT).press_sequentially("Kirjoitettu ilman yhteyttä.")
        page.locator(OTHER).fill("Tämäkin")
        page.clock.run_for(AGE)
        page.clock.fast_forward("10:00")
        is_not_saved(page)
        page.locator(OTHER).press_sequentially(" kymmenen minuutin päästä.")
        page.clock.run_for(AGE)
        expect(page.locator(OTHER)).to_have_value("Tämäkin kymmenen minuutin päästä.")
        assert kept_in(page)
        assert kill(profile) > 1
    own.stop(signal.SIGKILL)
    own.start()
    with browser_of(chromium, profile, own) as visit:
        visit.opens(f"{sheet}/all")
        if "/login" in visit.page.url:  # a browser writes its cookies only now and then
            visit.signs_in("jasen")
            visit.opens(f"{sheet}/all")
        page = visit.page
        expect(page.locator(TEXT)).to_have_value("Tallennettu. Kirjoitettu ilman yhteyttä.")
        expect(page.locator(OTHER)).to_have_value("Tämäkin kymmenen minuutin päästä.")
        is_saved(page)
        expect(page.locator(".conflict")).to_have_count(0)
        keeps_nothing(page)
        page.reload()
        expect(page.locator(TEXT)).to_have_value("Tallennettu. Kirjoitettu ilman yhteyttä.")
        expect(page.locator(OTHER)).to_have_value("Tämäkin kymmenen minuutin päästä.")


def test_nothing_is_kept_once_it_is_acknowledged(visit: Visit) -> None:
    visit.page.locator(TEXT).fill("Heti tallessa")
    is_saved(visit.page)
    assert kept_in(visit.page) == []


def test_who_saved_elsewhere_meanwhile_sees_both_texts(visit: Visit) -> None:
    other = visit.page.context.new_page()
    other.goto(visit.page.url)
    visit.page.route("**/answers/**", lambda route: route.abort())  # this page never gets through
    types_offline(visit, "Jäi lähettämättä")
    visit.page.context.set_offline(False)
    other.locator(TEXT).fill("Toisaalla tallennettu")
    is_saved(other)
    other.close()
    page = loses_the_page(visit)
    conflict = page.locator(".conflict")
    expect(conflict).to_contain_text("Jäi lähettämättä")
    expect(conflict).to_contain_text("Toisaalla tallennettu")


def test_a_page_that_is_still_open_looks_after_its_own(visit: Visit) -> None:
    visit.page.route("**/answers/**", lambda route: route.abort())
    types_offline(visit, "Avoimella sivulla")
    visit.page.context.set_offline(False)
    second = visit.page.context.new_page()
    second.goto(visit.page.url)
    second.wait_for_timeout(600)
    assert second.locator(TEXT).input_value() == "", "it is looked after by the page where it was typed"
    second.close()
    (kept,) = kept_in(visit.page)
    assert ["answer-q0", "Avoimella sivulla"] in kept["items"]["q0"]["fields"]


def test_what_is_typed_while_the_page_still_loads_is_not_typed_over(visit: Visit) -> None:
    """Kept text comes back when the page has loaded, and a picture or a font may be slow."""
    types_offline(visit, "Vanha")
    context, address = visit.page.context, visit.page.url
    is_lost(visit.page)
    context.set_offline(False)
    visit.page = page = context.new_page()
    visit.watch()
    slow: list[Route] = []
    page.route("**/static/slow.png", lambda route: slow.append(route))
    page.add_init_script("""addEventListener("DOMContentLoaded", () => { new Image().src = "/static/slow.png"; });""")
    page.goto(address, wait_until="domcontentloaded")
    page.locator(TEXT).fill("Uusi")
    expect(page.locator("#save-status")).to_contain_text("Tallennettu klo")
    assert page.evaluate("document.readyState") == "interactive" and slow
    slow[0].fulfill(status=200, body="")
    page.wait_for_load_state("load")
    expect(offer_of(page, "q0")).to_contain_text("Vanha")
    assert page.locator(TEXT).input_value() == "Uusi"
    is_saved(page)
    assert kept_in(page), "one letter does not throw away ten minutes of text"
    offer_of(page, "q0").get_by_role("button", name="Heitä pois").click()
    expect(page.locator(OFFER)).to_have_count(0)
    expect(page.locator(TEXT)).to_be_focused()
    keeps_nothing(page)
    assert page.locator(TEXT).input_value() == "Uusi"


def test_another_person_in_the_same_browser_gets_nothing_of_it(visit: Visit) -> None:
    types_offline(visit, "Vain minun")
    sheet = visit.path
    context = visit.page.context
    is_lost(visit.page)
    context.set_offline(False)
    context.clear_cookies()
    visit.page = context.new_page()
    visit.watch()
    visit.signs_in("yhteys")
    assert visit.status_of(sheet) == 404
    begins(visit, "visit")
    visit.page.wait_for_timeout(600)
    assert visit.page.locator(TEXT).input_value() == ""
    assert [one["address"] for one in kept_in(visit.page)] == [sheet], "its own person may still come for it"
    context.clear_cookies()
    visit.signs_in("jasen")
    visit.opens(sheet)
    expect(visit.page.locator(TEXT)).to_have_value("Vain minun")
    is_saved(visit.page)


def test_signing_out_leaves_nothing(visit: Visit) -> None:
    """What waits is sent first; what is left goes."""
    types_offline(visit, "Ennen lähtöä")
    assert kept_in(visit.page)
    visit.page.context.set_offline(False)
    sheet = visit.path
    visit.page.locator("form[data-logout] button").click()
    visit.page.wait_for_url("**/login?said=signed-out")
    assert visit.page.evaluate("indexedDB.databases()") == []
    visit.signs_in("jasen")
    visit.opens(sheet)
    assert visit.page.locator(TEXT).input_value() == "Ennen lähtöä"


def test_on_a_shared_computer_nothing_is_kept_at_all(opens: Opens, own: Server) -> None:
    visit = opens(DESK, at=own)
    visit.provoked += LOST_NETWORK
    page = visit.opens("/login")
    page.locator("input[name=shared]").check()
    visit.page.locator("input[name=email]").fill("jasen@demo.example")
    page.locator("input[name=password]").fill("ankkuri-demo")
    page.locator("form:has(input[name=password]) button").first.click()
    page.wait_for_url(lambda address: "/login" not in address)
    begins(visit, "visit")
    types_offline(visit, "Kirjaston koneella")
    assert page.evaluate("indexedDB.databases()") == [] and page.evaluate("localStorage.length") == 0
    page.context.set_offline(False)
    is_saved(page)


def test_an_anonymous_form_keeps_nothing(opens: Opens, server: Server) -> None:
    visit = opens(DESK, at=server)
    visit.signs_in("vetaja")
    address = visit.opens("/forms").locator("a[href*='/f/']").first.get_attribute("href") or ""
    visit.page.context.clear_cookies()
    page = visit.opens(address[address.index("/f/"):])
    page.locator("main textarea").first.fill("Vain tässä ikkunassa")
    began = time.monotonic()
    page.wait_for_timeout(AGE)
    assert time.monotonic() - began > 1
    assert page.evaluate("indexedDB.databases()") == []
    assert page.evaluate("localStorage.length") == 0
    assert page.evaluate("Object.entries(sessionStorage)") in ([], [[HTMX_KEEPS, page.evaluate("location.pathname")]])
