"""Kept text that does not come back by itself: something newer stands there, or its question is gone. It is offered."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.axe import violations
from tests.browser.server import Server
from tests.browser.test_worksheets import is_saved
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


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A site with a worksheet of texts alone."""
    with site_of_texts(tmp_path_factory.mktemp("offered")) as site:
        yield site


@pytest.fixture
def visit(opens: Opens, own: Server) -> Visit:
    """A member at a fresh sheet of it, with a device that believes to be far away."""
    return at_sheet(opens, own, zone="Pacific/Kiritimati")


def test_of_two_windows_the_newer_text_comes_back_and_the_other_is_offered(visit: Visit) -> None:
    other = visit.page.context.new_page()
    other.goto(visit.page.url)
    types_offline(visit, "Vanhempi\nkappale")
    other.locator(TEXT).fill("Uudempi")
    other.wait_for_timeout(AGE)
    page = loses_the_page(visit, other)
    expect(page.locator(TEXT)).to_have_value("Uudempi")
    is_saved(page)
    offer = offer_of(page, "q0")
    tells_helsinki_time(offer)
    expect(offer).to_contain_text("Vanhempi\nkappale", use_inner_text=True)
    expect(page.locator("#unsent-offers [role=status]")).to_contain_text("Tällä sivulla on tekstiäsi")
    assert violations(page) == [] and visit.too_wide_by() == 0
    page.reload()
    expect(offer).to_contain_text("Vanhempi")
    assert page.locator(TEXT).input_value() == "Uudempi", "what lost once never comes back by itself"
    offer.get_by_role("button", name="Käytä tätä tekstiä").press("Enter")
    expect(page.locator(OFFER)).to_have_count(0)
    expect(page.locator(TEXT)).to_be_focused()
    expect(page.locator(TEXT)).to_have_value("Vanhempi\nkappale")
    is_saved(page)
    keeps_nothing(page)
    page.keyboard.press("Control+z")
    expect(page.locator(TEXT)).to_have_value("Uudempi")


def tells_helsinki_time(offer: Locator) -> None:
    """Like every other time on the page, wherever the device believes to be."""
    assert offer.page.evaluate("new Date().getTimezoneOffset()") == -14 * 60
    (kept,) = [entry for one in kept_in(offer.page) for entry in one["offers"]]
    typed = datetime.fromtimestamp(kept["at"] / 1000, ZoneInfo("Europe/Helsinki"))
    expect(offer).to_contain_text(f"{typed.day}.{typed.month}.{typed.year} klo {typed.hour}.{typed:%M}")


def test_what_is_offered_goes_by_itself_once_the_server_has_it(visit: Visit) -> None:
    other = visit.page.context.new_page()
    other.goto(visit.page.url)
    types_offline(visit, "Vanhempi")
    other.locator(TEXT).fill("Uudempi")
    other.wait_for_timeout(AGE)
    page = loses_the_page(visit, other)
    expect(offer_of(page, "q0")).to_contain_text("Vanhempi")
    page.locator(TEXT).fill("Vanhempi")
    is_saved(page)
    expect(page.locator(OFFER)).to_have_count(0)
    keeps_nothing(page)


def test_an_older_choice_is_no_news(opens: Opens, server: Server) -> None:
    visit = at_sheet(opens, server, "network_health")
    choice = "input[name=answer-purpose_1]"
    other = visit.page.context.new_page()
    other.goto(visit.page.url)
    goes_offline(visit.page.context)
    for page, value in ((visit.page, "2"), (other, "4")):
        page.locator(f"{choice}[value='{value}']").check()
        page.wait_for_timeout(AGE)
    page = loses_the_page(visit, other)
    expect(page.locator(f"{choice}:checked")).to_have_value("4")
    is_saved(page)
    keeps_nothing(page)
    assert page.locator(OFFER).count() == 0


def test_two_windows_that_are_restored_at_once_offer_each_text_once(visit: Visit) -> None:
    """A browser that was killed opens all its windows again together."""
    other = visit.page.context.new_page()
    other.goto(visit.page.url)
    types_offline(visit, "Vanhempi")
    other.locator(TEXT).fill("Uudempi")
    other.wait_for_timeout(AGE)
    context, address = visit.page.context, visit.page.url
    for page in (other, visit.page):
        is_lost(page)
    context.set_offline(False)
    visit.page = context.new_page()
    visit.watch()
    pages = (visit.page, context.new_page())
    for page in pages:
        page.goto(address, wait_until="commit")
    for page in pages:
        page.wait_for_load_state("load")
    pages[0].wait_for_timeout(1500)
    assert sum(page.locator(OFFER).count() for page in pages) == 1
    offered = [entry for one in kept_in(pages[0]) for entry in one["offers"]]
    assert [dict(entry["fields"])["answer-q0"] for entry in offered] == ["Vanhempi"]
    assert "Uudempi" in [page.locator(TEXT).input_value() for page in pages]


def test_what_was_typed_into_a_row_that_is_gone_is_still_offered(opens: Opens, server: Server) -> None:
    visit = opens(DESK, at=server)
    visit.provoked += LOST_NETWORK
    visit.signs_in("jasen")
    page = visit.opens("/worksheets/network_timeline")
    page.locator("#subject").fill("Naapuriapu")
    page.locator("main form[action$='/sheets'] button").click()
    page.wait_for_url("**/sheets/*/*")
    context, rows = page.context, "fieldset[data-row]"
    cell = page.locator(f"{rows} textarea").first
    cell.fill("Tallessa")
    is_saved(page)
    name, there = cell.get_attribute("name") or "", page.locator(rows).count()
    other = context.new_page()
    other.goto(page.url)
    goes_offline(context)
    cell.fill("Rivillä, joka poistetaan")
    page.wait_for_timeout(AGE)
    is_lost(page)
    context.set_offline(False)
    other.locator(f"{rows}:has([name='{name}']) [name=row][value^=remove]").click()
    expect(other.locator(rows)).to_have_count(there - 1)
    visit.page = page = other
    page.reload()
    offer = page.locator(f"#unsent-offers {OFFER}")
    expect(offer).to_contain_text("Rivillä, joka poistetaan")
    expect(offer.get_by_role("button", name="Käytä tätä tekstiä")).to_have_count(0)
    expect(offer.get_by_role("button", name="Kopioi tämä teksti")).to_be_enabled()
    assert violations(page) == []
    field = page.locator("form#section :is(textarea, input[type=text])").first
    field.fill("Uutta tilalle")
    is_saved(page)
    page.reload()
    expect(offer).to_contain_text("Rivillä, joka poistetaan")
    page.locator(".removed-rows summary").first.click()
    page.locator("[name=row][value^=back]").first.click()
    page.wait_for_load_state("load")
    offer = page.locator(f"[data-item] {OFFER}")
    expect(offer).to_contain_text("Rivillä, joka poistetaan")
    offer.get_by_role("button", name="Heitä pois").click()
    expect(page.locator(OFFER)).to_have_count(0)
    expect(page.locator(f"[name='{name}']")).to_be_focused()
    keeps_nothing(page)
