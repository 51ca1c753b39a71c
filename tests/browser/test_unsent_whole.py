"""Forms that are sent by a button, where much is written: what was typed there outlives a killed browser too."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from tests.browser.axe import violations
from tests.browser.server import Server
from tests.browser.test_feedback_building import begins, presses
from tests.browser.test_memos import a_memo, leads
from tests.browser.unsent import AGE, OFFER, is_lost, keeps_nothing, kept_in
from tests.browser.visit import LOST_NETWORK, Opens, Visit

NEVER_SAVED = "Kirjoitettu junassa,\nei koskaan tallennettu"


def opens_again(visit: Visit, path: str = "") -> Page:
    """After the browser was killed."""
    context, address = visit.page.context, visit.url + path if path else visit.page.url
    is_lost(visit.page)
    visit.page = context.new_page()
    visit.watch()
    visit.page.goto(address)
    return visit.page


def presses_in(page: Page, field: str) -> None:
    """The button of the form that has the field."""
    with page.expect_navigation():
        page.locator("form", has=page.locator(field)).locator("button[type=submit]").first.click()


def is_offered(page: Page, words: str) -> None:
    """It stands beside the form until the person chooses, and nothing of it in a field."""
    expect(page.locator(OFFER)).to_contain_text(words, use_inner_text=True)
    expect(page.locator("#unsent-offers [role=status]")).to_contain_text("Tällä sivulla on tekstiäsi")
    page.reload()
    expect(page.locator(OFFER)).to_contain_text(words, use_inner_text=True)


def uses_it(page: Page) -> None:
    page.locator(OFFER).get_by_role("button", name="Käytä tätä tekstiä").click()
    expect(page.locator(OFFER)).to_have_count(0)


def is_killed_while_typing(visit: Visit, field: str) -> Page:
    """What was typed is offered on the page as it was, whose field is empty."""
    visit.page.locator(field).fill(NEVER_SAVED)
    visit.page.wait_for_timeout(AGE)
    page = opens_again(visit)
    is_offered(page, NEVER_SAVED)
    assert page.locator(field).input_value() == "" and violations(page) == [] and visit.too_wide_by() == 0
    return page


def test_the_builder_of_forms(opens: Opens, server: Server) -> None:
    visit = opens(at=server)
    field = "#lead"
    begins(visit, "Kesken")
    page = is_killed_while_typing(visit, field)
    uses_it(page)
    expect(page.locator(field)).to_be_focused()
    expect(page.locator(field)).to_have_value(NEVER_SAVED)
    page.locator("#closes_on").fill("huomenna")
    presses(page, "save")
    expect(page.locator("#closes_on")).to_have_attribute("aria-invalid", "true")
    page = opens_again(visit)
    is_offered(page, NEVER_SAVED)  # refused is not taken
    uses_it(page)
    page.locator("#closes_on").fill("")
    presses(page, "save")
    expect(page.locator(".said")).to_have_text("Tallennettu.")
    keeps_nothing(page)
    assert page.locator(OFFER).count() == 0


def test_the_workbench_of_memos(opens: Opens, server: Server) -> None:
    visit = leads(opens, server)
    visit.provoked += LOST_NETWORK
    a_memo(visit)
    page, field = visit.page, "textarea[name=words]"
    page.evaluate("for (const one of document.querySelectorAll('section.part details')) one.open = true")
    page.locator(field).first.fill(NEVER_SAVED)
    page.wait_for_timeout(AGE)
    page = opens_again(visit)
    is_offered(page, NEVER_SAVED)
    assert page.locator(f"form[data-sent-whole] {OFFER}").is_visible(), "its part is unfolded"
    uses_it(page)
    save = page.locator("form[data-sent-whole]", has=page.locator(field)).first.get_by_role(
        "button", name=re.compile("^Tallenna"))
    page.context.set_offline(True)
    save.click()
    expect(page.locator("#error-notice")).to_contain_text("Vastausta ei tullut")
    assert kept_in(page)
    page.context.set_offline(False)
    save.click()
    expect(page.locator("#edit-said")).to_have_text("Tallennettu.")
    keeps_nothing(page)


def test_a_step_that_leads_elsewhere(opens: Opens, server: Server) -> None:
    """Refused at another address than where it was typed, and taken by a page that has no such form."""
    visit = opens(at=server)
    visit.signs_in("jasen")
    field = "#step-what"
    visit.opens("/steps/new")
    page = is_killed_while_typing(visit, field)
    uses_it(page)
    page.locator("#step-who-name").fill("Ville Vieras")  # and the list names the person: one of them too many
    presses_in(page, field)
    expect(page.locator("#problems")).to_be_visible()
    assert page.url.endswith("/steps") and len(kept_in(page)) == 1
    page = opens_again(visit, "/steps/new")
    is_offered(page, NEVER_SAVED)  # refused is not taken
    uses_it(page)
    presses_in(page, field)
    expect(page.locator("#problems")).to_be_visible()
    page.locator("#step-who-name").fill("")
    presses_in(page, field)
    expect(page.locator(".said")).to_be_visible()
    keeps_nothing(page)
    page = opens_again(visit, "/steps/new")
    page.wait_for_timeout(AGE)
    assert page.locator(OFFER).count() == 0 and kept_in(page) == [], "what was saved is never offered"


def test_a_page_that_says_itself_that_it_took_the_text(opens: Opens, server: Server) -> None:
    """A wish without a name is answered by a page at the same address; the way back to it brings nothing up again."""
    visit = opens(at=server)
    visit.signs_in("jasen")
    page = visit.opens("/wishes/new")
    page.locator("#words").fill(NEVER_SAVED)
    page.locator("input[name=named][value=no]").check()
    page.wait_for_timeout(AGE)
    assert [one["items"]["/wishes/new"]["fields"] for one in kept_in(page)] == [[["words", NEVER_SAVED]]]
    presses_in(page, "#words")
    expect(page.locator("p.code")).to_be_visible()
    keeps_nothing(page)
    page.go_back()
    page.wait_for_timeout(AGE)
    page = opens_again(visit, "/wishes/new")
    page.wait_for_timeout(AGE)
    assert page.locator(OFFER).count() == 0 and kept_in(page) == []


def test_who_shares_the_computer_leaves_nothing(opens: Opens, server: Server) -> None:
    visit = opens(at=server)
    page = visit.opens("/login")
    page.locator("input[name=email]").fill("vetaja@demo.example")
    page.locator("input[name=password]").fill("ankkuri-demo")
    page.locator("input[name=shared]").check()
    page.locator("form:has(input[name=password]) button").first.click()
    page.wait_for_url(lambda address: "/login" not in address)
    a_memo(visit)
    page.locator("#head summary").click()
    page.locator("#title").fill("Kirjaston koneella")
    page.wait_for_timeout(AGE)
    assert page.evaluate("indexedDB.databases()") == []
    with page.expect_navigation():
        page.locator("#head button[type=submit]").click()
    assert page.evaluate("sessionStorage.getItem('ankkuri-sent-whole')") is None
