"""The search in a real browser: as one types, by keyboard alone, without script, on a phone, in the dark."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.axe import violations
from tests.browser.visit import DESK, PHONE, Opens


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [PHONE, DESK])
def test_the_pages_are_accessible(opens: Opens, width: int, dark: bool) -> None:
    visit = opens(width, dark=dark)
    visit.signs_in("asiantuntija")
    for path in ("/search", "/search?q=vaaleissa", "/search?q=kordinaatori", "/search?q=avaruusromua",
                 "/search/misses", "/search/synonyms?one=fyrkka"):
        page = visit.opens(path)
        assert violations(page) == [], path
        assert visit.too_wide_by() == 0, path


def test_results_follow_what_one_types_and_the_address_is_kept(opens: Opens) -> None:
    visit = opens()
    visit.signs_in("jasen")
    page = visit.opens("/search")
    field = page.locator("#question")
    expect(field).to_be_focused()
    field.press_sequentially("ehdokkaan tapaam", delay=15)
    expect(page.locator(".results a").first).to_have_text("Tapaa ehdokas puolessa tunnissa")
    field.press_sequentially("inen", delay=15)
    page.wait_for_url(re.compile(r"/search\?q=ehdokkaan(\+|%20)tapaaminen$"))
    expect(field).to_be_focused()
    expect(page.locator("#results-said")).to_contain_text("osuma")
    field.press_sequentially(" aloite", delay=15)  # now a term is found besides the cards
    page.wait_for_url(re.compile(r"tapaaminen(\+|%20)aloite$"))
    page.locator("#kind-term").click()
    page.wait_for_url(re.compile(r"aloite&kind=term$"))
    assert all("/glossary/" in link for link in page.locator(".results a").evaluate_all("all => all.map(a => a.href)"))
    field.press("End")
    field.press_sequentially(" nyt", delay=15)
    page.wait_for_url(re.compile(r"nyt.*kind=term|kind=term.*nyt"))
    page.reload()
    expect(field).to_have_value("ehdokkaan tapaaminen aloite nyt")


def test_the_field_in_the_frame_leads_there_from_every_page(opens: Opens) -> None:
    visit = opens()
    visit.signs_in("jasen")
    page = visit.opens("/cards")
    page.locator("#find").fill("lausunto")
    page.locator("#find").press("Enter")
    page.wait_for_url("**/search?q=lausunto")
    expect(page.locator(".results a").first).to_be_visible()
    phone = opens(PHONE)
    phone.signs_in("jasen")
    page = phone.opens("/cards")
    expect(page.locator("#find")).to_be_hidden()
    page.locator(".menu-button").click()
    assert violations(page) == []
    page.locator("#find").fill("lausunto")
    page.locator(".find button").click()
    page.wait_for_url("**/search?q=lausunto")


def test_who_stops_at_nothing_found_is_counted_and_who_types_on_is_not(opens: Opens) -> None:
    visit = opens()
    visit.signs_in("jasen")
    page = visit.opens("/search")
    field = page.locator("#question")
    field.press_sequentially("zzyyxx", delay=15)
    expect(page.locator("#results .empty")).to_be_visible()
    field.press_sequentially("qqwwzz", delay=15)
    page.wait_for_url("**/search?q=zzyyxxqqwwzz")
    with page.expect_response("**/search/misses") as answer:
        pass
    assert answer.value.status == 204
    expect(page.locator("#results .empty")).to_be_visible()
    expect(field).to_be_focused()
    expert = opens()
    expert.signs_in("asiantuntija")
    page = expert.opens("/search/misses")
    expect(page.locator("main")).to_contain_text("zzyyxxqqwwzz")
    assert page.locator(".rows h2").all_inner_texts().count("zzyyxx") == 0


def test_everything_works_without_script_and_on_paper_the_results_remain(opens: Opens) -> None:
    visit = opens(script=False)
    visit.signs_in("jasen")
    page = visit.opens("/search")
    page.locator("#question").fill("hyvinvointialueella")
    page.locator("#ask button").click()
    page.wait_for_url("**/search?q=hyvinvointialueella")
    page.locator("#kind-card").click()
    page.wait_for_url("**kind=card")
    assert page.locator(".results mark").count() > 3
    page.emulate_media(media="print")
    assert page.locator("#ask").is_hidden() and page.locator(".results").is_visible()
