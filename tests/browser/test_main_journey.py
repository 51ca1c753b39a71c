"""The main job from end to end, as a newcomer does it on a new instance: read, fill, see the result, give feedback.

`make pictures` runs this same journey and keeps a picture of each stage in docs/pictures: what the docs show is real.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.server import Server, running_site
from tests.browser.visit import DESK, Opens, Visit

PICTURES = os.environ.get("PICTURES", "")
PHONE_WIDE = 390
SUBJECT = "Iisalmen hankehautomo"
# one answer for each of the four statements of a section: the sections must not all look alike in the result
ANSWERS = (("4", "3", "4", "4"), ("3", "3", "2", "3"), ("4", "3", "3", "4"), ("2", "1", "2", "2"),
           ("3", "2", "3", "unsure"), ("2", "3", "3", "2"))
# five people, two statements each
AGREED = (("4", "4"), ("3", "4"), ("4", "3"), ("3", "2"), ("4", "3"))
LEARNT = ("Ongelmat ovat samanlaisia eri yhdistyksissä.", "", "Täytyy olla rohkea.", "", "Sain uusia ideoita.")


def picture(page: Page, name: str, *, whole: bool = False) -> None:
    """Keep what is on the screen, when somebody asked for pictures."""
    if PICTURES:
        page.evaluate("document.fonts.ready")
        page.screenshot(path=Path(PICTURES) / f"{name}.png", full_page=whole, animations="disabled")


@pytest.fixture
def new_site(tmp_path: Path) -> Iterator[Server]:
    """A new instance: on one that other tests share, the first open form may be theirs."""
    with running_site(tmp_path) as site:
        yield site


def test_the_main_job_from_sign_in_to_the_facilitators_results(opens: Opens, new_site: Server) -> None:
    member = opens(DESK, at=new_site)
    page = member.opens("/login")
    picture(page, "01-sign-in")
    member.signs_in("jasen")
    picture(page, "02-start")
    reads_a_tip_in_plain_language(member)
    sheet = fills_the_worksheet(member)
    reads_the_result(member, sheet)

    neighbour = opens(DESK, at=new_site)
    neighbour.signs_in("naapuri")
    assert neighbour.status_of(sheet) == 404
    assert neighbour.status_of(f"{sheet}/result") == 404

    facilitator = opens(DESK, at=new_site)
    facilitator.signs_in("vetaja")
    form = first_open_form(facilitator)
    for place, (agreed, learnt) in enumerate(zip(AGREED, LEARNT, strict=True)):
        answers_the_form(opens(PHONE_WIDE, at=new_site), form, agreed, learnt, pictured=place == 0)
    sees_two_bars(facilitator, form)


def reads_a_tip_in_plain_language(member: Visit) -> None:
    """From the shelf of tips to a card, and its plain twin."""
    page = member.opens("/cards?kind=tip")
    picture(page, "03-shelf")
    page.locator("main a[href^='/cards/']").filter(has_text=re.compile(r"\w{4}")).first.click()
    card = member.path
    standard = page.locator("article").inner_text()
    page = member.opens(f"{card}?view=plain")
    plain = page.locator("article").inner_text()
    assert page.locator("article").count() == 1
    assert plain != standard and len(plain.split()) > 40
    picture(page, "04-card-in-plain-language")
    # remembered: the next card opens in plain language by itself
    assert member.opens(card).locator("article").inner_text() == plain


def fills_the_worksheet(member: Visit) -> str:
    """Perspective, subject, six sections of four statements; the sheet's address."""
    page = member.opens("/worksheets/network_health")
    page.locator("input[name=perspective][value=one]").check()
    page.locator("[name=subject]").fill(SUBJECT)
    picture(page, "05-worksheet")
    page.locator("main form:has(input[name=perspective]) button[type=submit]").click()
    page.wait_for_url(re.compile(r"/sheets/[^/]+/[^/]+$"))
    sheet = member.path.rsplit("/", 1)[0]
    for number, answers in enumerate(ANSWERS):
        questions = page.locator("fieldset:has(input[type=radio][name^=answer-])")
        assert questions.count() == len(answers)
        for place, value in enumerate(answers):
            with page.expect_response(re.compile(r"/answers/")) as saved:
                questions.nth(place).locator(f"input[value='{value}']").check()
            assert saved.value.status == 200
        if number == 0:
            picture(page, "06-section-saved-as-typed")
        page.locator("form[data-autosave] button.btn[value=next]").click()
        page.wait_for_load_state("load")
    assert member.path == f"{sheet}/result"
    return sheet


def reads_the_result(member: Visit, sheet: str) -> None:
    """A sentence, a chart with its table, what pulls down; and the start page has nothing left to continue."""
    page = member.page
    heading = page.locator("h1").inner_text()
    assert "Vahvin" in heading and "Aloittakaa" in heading
    assert SUBJECT in page.locator("main").inner_text()
    assert page.locator("svg.radar").count() == 1
    assert page.locator("table.areas").first.locator("tbody tr").count() == len(ANSWERS)
    picture(page, "07-result", whole=True)
    assert page.locator("main").inner_text() == member.opens(f"{sheet}/result").locator("main").inner_text()


def first_open_form(facilitator: Visit) -> str:
    """The first row of the facilitator's forms is the open one; the address that participants get."""
    page = facilitator.opens("/forms")
    picture(page, "08-forms")
    found = re.search(r"/f/[A-Z0-9]{6}", page.locator("main").inner_text())
    assert found is not None
    return found.group()


def answers_the_form(participant: Visit, form: str, agreed: tuple[str, str], learnt: str, *, pictured: bool) -> None:
    """Somebody with the link, on a phone, without a sign-in."""
    page = participant.opens(form)
    scales = page.locator("fieldset:has(input[type=radio])")
    for place, value in enumerate(agreed):
        scales.nth(place).locator(f"input[value='{value}']").check()
    if learnt:
        page.locator("textarea").first.fill(learnt)
    if pictured:
        picture(page, "09-feedback-on-a-phone", whole=True)
    page.locator("main form button[type=submit]").last.click()
    page.wait_for_url(re.compile("/thanks$"))


def sees_two_bars(facilitator: Visit, form: str) -> None:
    """From five answers up the facilitator sees both statements, with numbers and a table."""
    page = facilitator.opens("/forms")
    row = page.locator("li, tr").filter(has_text=form).first
    row.locator("a[href$='/results']").first.click()
    page.wait_for_load_state("load")
    assert page.locator("svg.agreement").count() == 2
    assert page.locator("table").count() >= 1
    words = page.locator("main").inner_text()
    assert "Täytyy olla rohkea." not in words, "three open answers are fewer than five"
    picture(page, "10-results", whole=True)
