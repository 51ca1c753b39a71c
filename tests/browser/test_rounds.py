"""A round in real browsers: three people at once, from opening it to what is agreed and the steps; and what a killed
connection, a second tab and a late answer do to it.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from datetime import timedelta

import pytest
from playwright.sync_api import Page, expect

from intranet import clock
from intranet.rounds.rules import day_of
from tests.browser.axe import violations
from tests.browser.server import Server, running_site
from tests.browser.unsent import AGE, goes_offline, keeps_nothing, loses_the_page, offers_of
from tests.browser.visit import DESK, LOST_NETWORK, PHONE, Opens, Visit
from tests.outbox import mails

SECTIONS = ("purpose", "knowing", "trust", "roles", "organising", "impact")
LONG = 60_000
THIRD, OWN_PASSWORD = "kaisa.kolmas@demo.example", "kolme kissaa istuu aidalla"


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A site of our own: its clock and its people are changed."""
    with running_site(tmp_path_factory.mktemp("rounds")) as site:
        yield site


@pytest.fixture
def three(opens: Opens, own: Server) -> tuple[Visit, Visit, Visit]:
    """The contact, a member, and a third person who came by an invitation; each in a browser of their own."""
    contact, member, third = (opens(at=own) for _ in range(3))
    for visit in (contact, member, third):
        visit.provoked += LOST_NETWORK
    contact.signs_in("yhteys")
    member.signs_in("jasen")
    if not _signs_in(third, THIRD):
        _invites(contact, own, third)
    return contact, member, third


def _signs_in(visit: Visit, email: str) -> bool:
    """Whether they could; the first time they have no account yet."""
    page = visit.opens("/login")
    page.locator("input[name=email]").fill(email)
    page.locator("input[name=password]").fill(OWN_PASSWORD)
    page.locator("form:has(input[name=password]) button").first.click()
    page.wait_for_load_state()
    return visit.path != "/login"


def _invites(contact: Visit, own: Server, third: Visit) -> None:
    page = contact.opens("/account")
    form = page.locator("form[action$='/invitations']").first
    form.locator("input[name=name]").fill("Kaisa Kolmas")
    form.locator("input[name=email]").fill(THIRD)
    form.locator("button[type=submit]").click()
    page.wait_for_load_state()
    (letter,) = [mail.get_content() for mail in mails(own) if THIRD in str(mail["To"])]
    link = re.search(r"/invite/\S+", letter)
    assert link is not None
    page = third.opens(link[0])
    page.locator("input[name=password]").fill(OWN_PASSWORD)
    page.locator("form:has(input[name=password]) button").first.click()
    page.wait_for_url(lambda address: "/invite/" not in address)


def opens_round(contact: Visit, subject: str) -> str:
    """The contact opens one for everybody; its address."""
    page = contact.opens("/worksheets/network_health")
    page.get_by_role("link", name="Avaa kierros").click()
    page.locator("input[name=perspective][value=one]").check()
    page.locator("input[name=subject]").fill(subject)
    page.get_by_role("button", name="Avaa kierros").click()
    expect(page.locator(".said")).to_contain_text("Kierros on auki")
    return contact.path


def joins(visit: Visit, there: str) -> str:
    """The person's own sheet for the round."""
    page = visit.opens(there)
    page.get_by_role("button", name="Aloita vastaaminen").click()
    page.wait_for_url("**/sheets/*/purpose")
    return visit.path.rsplit("/", 1)[0]


def is_saved(page: Page) -> None:
    """Nothing waits to be sent, and the server has said so."""
    expect(page.locator("#save-line")).to_have_attribute("data-state", "rest", timeout=LONG)
    expect(page.locator("#save-status")).to_contain_text("Tallennettu klo", timeout=LONG)


def answers(visit: Visit, sheet: str, values: str) -> None:
    """Every statement, its value taken in turn from `values`."""
    for place, section in enumerate(SECTIONS):
        page = visit.opens(f"{sheet}/{section}")
        for number in range(1, 5):
            value = values[(4 * place + number - 1) % len(values)]
            page.locator(f"input[name=answer-{section}_{number}][value='{value}']").check()
        is_saved(page)


def is_ready(visit: Visit, there: str) -> None:
    page = visit.opens(there)
    page.get_by_role("button", name="Olen valmis", exact=True).click()
    page.wait_for_url("**said=*")


def all_answer(three: tuple[Visit, Visit, Visit], there: str) -> list[str]:
    sheets = []
    for visit, values in zip(three, ("1342", "4343", "2344"), strict=True):
        sheets.append(joins(visit, there))
        answers(visit, sheets[-1], values)
    return sheets


def test_three_people_go_from_a_round_to_what_they_agree_on_and_to_steps(three: tuple[Visit, Visit, Visit],
                                                                         own: Server) -> None:
    contact, member, third = three
    there = opens_round(contact, "Kallaveden verkosto")
    invited = [mail for mail in mails(own) if "Vastaa viimeistään" in str(mail["Subject"])]
    assert len(invited) == 2 and all("Nimiä ei näy" in one.get_content() for one in invited)
    expect(member.opens("/").locator("section.next").first).to_contain_text("Kallaveden verkosto")

    # three browsers at once: nobody sees anything before the last is ready
    all_answer(three, there)
    is_ready(contact, there)
    is_ready(member, there)
    for visit in (contact, member):
        page = visit.opens(there)
        expect(page.locator("main")).to_contain_text("2/3 valmiina")
        assert page.locator(".statement").count() == 0
    expect(contact.page.locator(".people")).to_contain_text("Kaisa Kolmas")
    expect(third.opens(there).locator("main")).to_contain_text("Olet viimeinen")
    is_ready(third, there)

    # the same answers for all three, each with their own mark
    for visit in three:
        page = visit.opens(there)
        expect(page.locator("#first")).to_have_text("Puhukaa ensin näistä")
        first = page.locator(".statement").first
        expect(first).to_contain_text("1. Verkoston tarkoitus on kirjoitettu")
        assert first.locator(".chart .dot").count() == 2 and first.locator(".chart .own-dot").count() == 1
        assert page.locator("main").inner_text().count("Kaisa") == 0

    # two write at once: both texts, nothing lost
    why = "textarea[name='answer-purpose_1.because']"
    member.page.locator("input[name=answer-purpose_1][value='2']").check()
    member.page.locator(why).fill("Tavoite on, mutta harva tuntee sen.")
    is_saved(member.page)
    contact.page.locator(why).fill("Tavoite puuttuu uusilta.")
    conflict = contact.page.locator("[id='conflict-purpose_1.because'] .conflict")
    expect(conflict).to_contain_text("Tavoite on, mutta harva tuntee sen.")
    expect(conflict).to_contain_text("Tavoite puuttuu uusilta.")
    assert violations(contact.page) == []
    conflict.get_by_role("button", name="Tallenna minun").click()
    is_saved(contact.page)
    expect(contact.page.locator("#writer-purpose_1")).to_contain_text("Yrjö Yhteys")

    # the others: a value, and "we disagree, because"
    page = third.opens(there)
    expect(page.locator(why)).to_have_value("Tavoite puuttuu uusilta.")
    page.locator("#section-knowing > summary").click()
    page.locator("#section-knowing input[value='_disagree']").first.check()
    page.locator("#section-knowing textarea").first.fill("Osa tuntee, osa ei.")
    is_saved(page)
    expect(page.locator("#talk-sum dd").nth(0)).to_have_text("1")
    expect(page.locator("#talk-sum dd").nth(1)).to_have_text("1")

    # a step from an area
    page = member.opens(there)
    page.locator("#area-knowing").get_by_role("link", name="Sovi askel tästä").click()
    expect(page.locator("#step-what")).not_to_have_value("")
    page.locator("#step-what").fill("Kysymme jokaiselta, mitä hän tarvitsee.")
    page.locator("#step-who").select_option(label="Kaisa Kolmas")
    page.locator("#step-send").click()
    expect(page.locator("#plan")).to_contain_text("Kysymme jokaiselta, mitä hän tarvitsee.")
    expect(third.opens(there).locator("#agreed")).to_contain_text("Kysymme jokaiselta")
    expect(third.opens("/steps").locator("main")).to_contain_text("Kysymme jokaiselta")

    # along as a file
    with third.opens(there).expect_download() as taken:
        third.page.get_by_role("link", name="Kaikki PDF-tiedostona").click()
    assert taken.value.path().read_bytes().startswith(b"%PDF")


def test_a_killed_connection_and_a_second_tab_lose_nothing(three: tuple[Visit, Visit, Visit]) -> None:
    contact, member, third = three
    there = opens_round(contact, "Katkeileva yhteys")

    # begun in two tabs at once: one sheet
    second = member.page.context.new_page()
    for page in (member.page, second):
        page.goto(member.url + there)
    for page in (member.page, second):
        page.get_by_role("button", name="Aloita vastaaminen").click()
        page.wait_for_url("**/sheets/*/purpose")
    assert member.page.url == second.url
    sheet = member.path.rsplit("/", 1)[0]

    # the connection goes while one answers, and comes back
    page = member.page
    page.context.set_offline(True)
    page.locator("input[name=answer-purpose_1][value='4']").check()
    expect(page.locator("#save-line")).to_have_attribute("data-state", "unsaved", timeout=LONG)
    page.context.set_offline(False)
    is_saved(page)
    # the second tab, opened before, does not overwrite it
    second.locator("input[name=answer-purpose_1][value='2']").check()
    expect(second.locator("#conflict-purpose_1 .conflict")).to_be_visible(timeout=LONG)
    # left as it is, the conflict would wait for the person on the next page
    second.locator("#conflict-purpose_1 button[value^='saved:']").click()
    expect(second.locator("input[name=answer-purpose_1][value='4']")).to_be_checked()
    keeps_nothing(second)
    second.close()
    answers(member, sheet, "4321")
    is_ready(member, there)

    # the connection goes while one says that one is ready: said again, it is once
    answers(contact, joins(contact, there), "1234")
    page = contact.opens(there)
    page.context.set_offline(True)
    page.get_by_role("button", name="Olen valmis", exact=True).click(no_wait_after=True)
    page.wait_for_timeout(500)
    page.context.set_offline(False)
    is_ready(contact, there)
    expect(page.locator("main")).to_contain_text("2/3 valmiina")
    third_sheet = joins(third, there)
    answers(third, third_sheet, "3333")
    is_ready(third, there)

    # offline while what is agreed is written: it waits on the page and is sent by itself
    page = contact.opens(there)
    page.context.set_offline(True)
    page.locator(".statement textarea").first.fill("Kirjoitettu ilman yhteyttä.")
    expect(page.locator("#save-line")).to_have_attribute("data-state", "unsaved", timeout=LONG)
    page.context.set_offline(False)
    is_saved(page)
    expect(member.opens(there).locator(".statement textarea").first).to_have_value("Kirjoitettu ilman yhteyttä.")

    # two windows wrote on when the browser was killed: the newer text comes back, the other is offered beside it
    second = page.context.new_page()
    second.goto(page.url)
    goes_offline(page.context)
    for window, words in ((page, "Vanhempi"), (second, "Uudempi")):
        window.locator(".statement textarea").first.fill(words)
        window.wait_for_timeout(AGE)
    page = loses_the_page(contact, second)
    expect(page.locator(".statement textarea").first).to_have_value("Uudempi")
    is_saved(page)
    expect(offers_of(page, "[data-item]")).to_contain_text("Vanhempi")
    assert violations(page) == []
    offers_of(page, "[data-item]").get_by_role("button", name="Heitä pois").click()
    keeps_nothing(page)


def test_a_late_answer_is_told_so_and_stays_the_persons_own(three: tuple[Visit, Visit, Visit], own: Server) -> None:
    contact, member, third = three
    there = opens_round(contact, "Myöhässä")
    for visit, values in ((contact, "1"), (member, "4")):
        answers(visit, joins(visit, there), values)
        is_ready(visit, there)
    sheet = joins(third, there)
    page = third.page
    page.locator("input[name=answer-purpose_1][value='3']").check()
    is_saved(page)
    third.opens(there)
    _the_day_ends(own, there)
    page.get_by_role("button", name="Olen valmis", exact=True).click()
    expect(page.locator(".notice").first).to_contain_text("Tulit liian myöhään")
    expect(page.locator("main")).to_contain_text("2 vastannutta")
    page = third.opens(there)
    expect(page.locator("main")).to_contain_text("Vastauksesi eivät ole tässä vertailussa")
    assert page.locator(".statement .own-dot").count() == 0
    assert third.status_of(f"{sheet}/result") == 200


def _the_day_ends(own: Server, there: str) -> None:
    with sqlite3.connect(own.instance / "ankkuri.sqlite") as database:
        yesterday = (day_of(clock.now()) - timedelta(days=1)).isoformat()
        assert database.execute("UPDATE round SET until = ? WHERE id = ?",
                                (yesterday, there.rsplit("/", 1)[1])).rowcount == 1
    database.close()


def test_every_page_of_a_round_in_every_look(three: tuple[Visit, Visit, Visit], opens: Opens, own: Server) -> None:
    contact, member, third = three
    looks = [opens(width, at=own) for width in (PHONE, DESK)]  # axe looks at light and dark
    for visit in looks:
        visit.signs_in("yhteys")  # the contact sees what the others see, and more

    def looked_at(*paths: str) -> None:
        for visit in looks:
            for path in paths:
                assert violations(visit.opens(path)) == [], path
                assert visit.too_wide_by() == 0, path

    there = opens_round(contact, "Kaikki näkymät")
    looked_at("/rounds", "/rounds/new", "/rounds/new?worksheet=network_health", there, f"{there}/off", "/")
    for visit, values in ((contact, "14"), (member, "41"), (third, "23")):
        answers(visit, joins(visit, there), values)
        is_ready(visit, there)
    page = contact.opens(there)
    page.locator(".statement textarea").first.fill("Sovittu.")
    is_saved(page)
    looked_at("/rounds", f"{there}/steps?area=purpose", f"{there}/delete", "/")
    for visit in looks:
        page = visit.opens(there)
        for summary in page.locator("details.part > summary").all():
            summary.click()
        assert violations(page) == [] and visit.too_wide_by() == 0


def test_without_a_script_a_round_goes_all_the_way(three: tuple[Visit, Visit, Visit], opens: Opens,
                                                   own: Server) -> None:
    contact, member, third = three
    plain = opens(script=False, at=own)
    plain.signs_in("jasen")
    there = opens_round(contact, "Ilman skriptiä")
    page = plain.opens(there)
    page.get_by_role("button", name="Aloita vastaaminen").click()
    page.locator("input[name=answer-purpose_1][value='4']").check()
    page.locator(".go button[value=next]").last.click()
    page.goto(plain.url + there)
    page.get_by_role("button", name="Olen valmis", exact=True).click()
    for visit, values in ((contact, "1"), (third, "2")):
        answers(visit, joins(visit, there), values)
        is_ready(visit, there)
    page = plain.opens(there)
    page.locator("input[name=answer-purpose_1][value='3']").check()
    page.locator("textarea[name='answer-purpose_1.because']").fill("Sovittu yhdessä.")
    page.get_by_role("button", name="Tallenna, mistä sovitte").last.click()
    expect(page.locator("textarea[name='answer-purpose_1.because']")).to_have_value("Sovittu yhdessä.")
    expect(contact.opens(there).locator("textarea[name='answer-purpose_1.because']")).to_have_value("Sovittu yhdessä.")


def test_the_keyboard_alone_opens_answers_and_agrees(three: tuple[Visit, Visit, Visit]) -> None:
    contact, member, third = three
    there = opens_round(contact, "Näppäimistöllä")
    page = member.opens(there)
    page.get_by_role("button", name="Aloita vastaaminen").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/sheets/*/purpose")
    page.locator("input[name=answer-purpose_1]").first.focus()
    page.keyboard.press("Space")
    is_saved(page)
    page.goto(member.url + there)
    page.get_by_role("button", name="Olen valmis", exact=True).focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**said=ready")
    for visit, values in ((contact, "4"), (third, "2")):
        answers(visit, joins(visit, there), values)
        is_ready(visit, there)
    page = member.opens(there)
    page.locator("input[name=answer-purpose_1]").first.focus()
    page.keyboard.press("ArrowDown")
    is_saved(page)
    assert page.evaluate("document.activeElement.name") == "answer-purpose_1"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.name") == "answer-purpose_1.because"
    page.keyboard.type("Koska näin on.")
    is_saved(page)
