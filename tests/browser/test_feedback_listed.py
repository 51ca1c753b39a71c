"""A form for those who were there, in a real browser: from the event to the answer, once, in every look."""

from __future__ import annotations

from datetime import timedelta

from playwright.sync_api import Page, expect

from intranet import clock
from intranet.web.formatting import local
from tests.browser.looks import EVERY_LOOK, looks_right
from tests.browser.visit import PHONE, Opens, Visit


def an_event(visit: Visit, title: str) -> str:
    """A facilitator makes and publishes an event of next week; its address."""
    page = visit.signs_in("vetaja")
    visit.opens("/events/new")
    day = local(clock.now() + timedelta(days=7)).date()
    for field, words in (("title", title), ("day", f"{day.day}.{day.month}.{day.year}"), ("starts", "9"),
                         ("ends", "12"), ("town", "Kuopio")):
        page.locator(f"#{field}").fill(words)
    page.locator("main form button[name=do][value=save]").last.click()
    page.wait_for_url("**/events/*?said=made")
    page.locator("form[action$='/publish'] button").click()
    page.wait_for_url("**?said=published")
    return visit.path


def asks_for_feedback(page: Page) -> str:
    """From the page of an event to an open form for its list; the address to answer it at."""
    page.get_by_role("link", name="Pyydä palautetta").click()
    expect(page.locator("#audience-list")).to_be_checked()
    page.get_by_role("button", name="Avaa sellaisenaan").click()
    page.wait_for_url("**/results")
    return page.locator("a.address").first.get_attribute("href") or ""


def signs_up(visit: Visit, event: str) -> None:
    """Somebody who is signed in takes a seat."""
    visit.opens(event)
    visit.page.locator("form[action$='/signup'] button").click()
    visit.page.wait_for_url("**said=seat**")


def fills(page: Page) -> None:
    for statement in ("support", "readiness"):
        page.locator(f"#answer-{statement}-4").check()


@EVERY_LOOK
def test_every_answer_to_whoever_comes_looks_right(opens: Opens, width: int, dark: bool) -> None:
    leader = opens(width, dark=dark)
    event = an_event(leader, f"Kaikille ulkoasuille {width} {dark}")
    member = opens(width, dark=dark)
    member.signs_in("jasen")
    signs_up(member, event)
    answering = asks_for_feedback(leader.page)
    expect(leader.page.get_by_text("Listalla on 1, ja heistä 0 on vastannut.")).to_be_visible()
    looks_right(leader, "results of a form with a list")
    member.opens(answering)
    noted = "Merkitsemme, että olet vastannut. Vastauksiasi ei yhdistetä sinuun."
    expect(member.page.get_by_text(noted)).to_be_visible()
    looks_right(member, "the form")
    fills(member.page)
    member.page.locator("#feedback button[type=submit]").click()
    member.page.wait_for_url("**/thanks")
    member.opens(answering)
    looks_right(member, "answered already")
    other = opens(width, dark=dark)
    other.opens(answering)
    looks_right(other, "sign in first")
    other.signs_in("naapuri")
    other.opens(answering)
    looks_right(other, "not on the list")


def test_the_link_leads_through_the_sign_in_to_the_form_and_a_second_window_loses_no_text(opens: Opens) -> None:
    leader = opens()
    event = an_event(leader, "Kirjautumisen kautta")
    member = opens(PHONE)
    member.signs_in("jasen")
    signs_up(member, event)
    answering = asks_for_feedback(leader.page)
    visit = opens(PHONE)
    page = visit.opens(answering)
    page.get_by_role("link", name="Kirjaudu ja vastaa").click()
    page.locator("input[name=email]").fill("jasen@demo.example")
    page.locator("input[name=password]").fill("ankkuri-demo")
    page.locator("form:has(input[name=password]) button").first.click()
    page.wait_for_url(f"**{answering}")
    second = member.opens(answering)
    second.locator("#answer-wish").fill("lisää selkokieltä")
    fills(page)
    page.locator("#feedback button[type=submit]").click()
    page.wait_for_url("**/thanks")
    fills(second)
    second.locator("#feedback button[type=submit]").click()
    expect(second.get_by_text("Olet vastannut tähän lomakkeeseen jo aiemmin, joten tätä ei lähetetty.")).to_be_visible()
    expect(second.locator("#answer-wish")).to_have_value("lisää selkokieltä")
