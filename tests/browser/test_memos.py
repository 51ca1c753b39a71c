"""Memos in a real browser: put together, moved by keyboard and by dragging, frozen, commented on, published, read."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from playwright.sync_api import Locator, Page, expect
from pypdf import PdfReader

from tests.browser.looks import EVERY_LOOK, looks_right
from tests.browser.memo_site import site_with_memos
from tests.browser.server import Server
from tests.browser.test_events import IN_AN_HOUR
from tests.browser.visit import Opens, Visit

SERIES = "Pienmarkkinat, kevät 2018"


@pytest.fixture(scope="module")
def memo_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Server, Path]]:
    """A site of these tests' own, with a plugin that draws parts."""
    with site_with_memos(tmp_path_factory.mktemp("memos")) as found:
        yield found


def leads(opens: Opens, site: Server, **looks: object) -> Visit:
    """The facilitator's browser."""
    visit = opens(at=site, **looks)
    visit.signs_in("vetaja")
    return visit


def a_memo(visit: Visit) -> str:
    """The address of a new memo of 2018, opened on its workbench."""
    visit.opens("/memos/new")
    page = visit.page
    page.get_by_role("radio", name=SERIES).check()
    page.locator("#title").fill(f"Ankkurointi {uuid4().hex[:6]}")
    page.locator("#as_of").fill("2018-04-10")
    page.get_by_role("button", name="Kokoa muistio").click()
    page.wait_for_url("**said=made")
    return visit.path.removesuffix("/edit")


def part(page: Page, title: str) -> Locator:
    """A part on the workbench."""
    return page.locator("section.part", has=page.locator("h2", has_text=title))


def titles(page: Page) -> list[str]:
    """The parts on the paper, in their order."""
    return page.locator("section.part h2").all_inner_texts()


def listed(page: Page) -> list[str]:
    """The same in the list beside it."""
    return page.locator("[data-order] > li a").all_inner_texts()


@EVERY_LOOK
def test_every_page_and_state_is_accessible(opens: Opens, memo_site: tuple[Server, Path], width: int,
                                            dark: bool) -> None:
    site, numbers = memo_site
    visit = leads(opens, site, width=width, dark=dark)
    page = visit.page
    for path in ("/memos", "/memos/new", "/events/series/pienmarkkinat-kevat-2018"):
        visit.opens(path)
        looks_right(visit, path)
    memo = a_memo(visit)
    looks_right(visit, "the workbench")
    page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    looks_right(visit, "the workbench with every form open")
    page.locator("#as_of").fill("")
    page.locator("#head button[type=submit]").click()
    page.wait_for_selector("#problems")
    looks_right(visit, "what is wrong with the day")
    for path in (memo, f"{memo}/delete"):
        visit.opens(path)
        looks_right(visit, path)
    visit.opens(memo)
    page.get_by_role("button", name="Jäädytä luvut").click()
    page.wait_for_url("**said=frozen")
    numbers.write_text(json.dumps({"count": 15 if json.loads(numbers.read_text())["count"] != 15 else 16}))
    for path in (memo, f"{memo}/compare", f"{memo}/comments", f"{memo}/publish"):
        visit.opens(path)
        looks_right(visit, f"{path} when frozen")
    page.locator("main form button").first.click()
    page.wait_for_url("**said=published")
    visit.opens(f"{memo}/edit")
    part(page, "Terveiset").locator("textarea").first.fill("Syksyllä palaamme asiaan!")
    part(page, "Terveiset").get_by_role("button", name=re.compile("^Tallenna")).click()
    expect(page.locator("#edit-said")).to_have_text("Tallennettu.")
    for path in (memo, f"{memo}/publish"):
        visit.opens(path)
        looks_right(visit, f"{path} with a correction")
    page.locator("#note").fill("Terveiset puuttuivat.")
    page.locator("main form button").first.click()
    page.wait_for_url("**said=corrected")
    member = opens(width, dark=dark, at=site)
    member.signs_in("jasen")
    for path in ("/memos", memo, f"{memo}/versions/1", "/"):
        member.opens(path)
        looks_right(member, path)


def test_parts_are_moved_by_buttons_and_by_dragging_and_what_is_typed_stays(opens: Opens,
                                                                            memo_site: tuple[Server, Path]) -> None:
    visit = leads(opens, memo_site[0])
    a_memo(visit)
    page = visit.page
    text = part(page, "Terveiset").locator("textarea").first
    text.fill("Kesken vielä")
    before = titles(page)
    up = part(page, "Toiveet ja lupaukset").get_by_role("button", name=re.compile("^Ylös"))
    up.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#edit-said")).to_have_text("Siirretty.")
    at = before.index("Toiveet ja lupaukset")
    wanted = [*before[:at - 1], before[at], before[at - 1], *before[at + 1:]]
    expect(page.locator("section.part h2")).to_have_text(wanted)
    assert listed(page) == wanted
    assert up.evaluate("one => one === document.activeElement"), "the focus stays on the button that was pressed"
    # both stand in the window at once: a list that scrolls while one drags is the browser's matter
    page.evaluate("scrollTo({top: 0, behavior: 'instant'})")
    page.locator("[data-order] > li").nth(5).drag_to(page.locator("[data-order] > li").first,
                                                     target_position={"x": 20, "y": 2})
    wanted = [wanted[5], *wanted[:5], *wanted[6:]]
    expect(page.locator("section.part h2")).to_have_text(wanted)
    expect(text).to_have_value("Kesken vielä")
    page.once("dialog", lambda dialog: dialog.accept())
    page.reload()
    assert titles(page) == wanted == listed(page)


def test_a_part_is_saved_alone_and_two_browsers_get_both_texts(opens: Opens, memo_site: tuple[Server, Path]) -> None:
    first = leads(opens, memo_site[0])
    memo = a_memo(first)
    second = leads(opens, memo_site[0])
    second.opens(f"{memo}/edit")
    for visit, words in ((first, "Ensimmäisen päätelmät."), (second, "Toisen päätelmät.")):
        one = part(visit.page, "Omat päätelmät")
        one.locator("textarea").first.fill(words)
        part(visit.page, "Terveiset").locator("textarea").first.fill("Kesken")
        one.get_by_role("button", name=re.compile("^Tallenna")).click()
    expect(first.page.locator("#edit-said")).to_have_text("Tallennettu.")
    theirs = part(second.page, "Omat päätelmät")
    expect(theirs.locator(".problems")).to_contain_text("Ensimmäisen päätelmät.")
    expect(theirs.locator("textarea").first).to_have_value("Toisen päätelmät.")
    expect(part(second.page, "Terveiset").locator("textarea").first).to_have_value("Kesken")
    looks_right(second, "both texts")
    theirs.get_by_role("button", name=re.compile("^Tallenna")).click()
    expect(second.page.locator("#edit-said")).to_have_text("Tallennettu.")


def tab_to(page: Page, name: str) -> None:
    """On with the tabulator alone, until something of this name has the focus."""
    for _ in range(300):
        page.keyboard.press("Tab")
        if page.evaluate("() => document.activeElement.textContent.replace(/\\s+/g, ' ').trim()").startswith(name):
            return
    raise AssertionError(f"the keyboard never comes to {name}")


def test_a_memo_from_nothing_to_published_with_the_keyboard_alone(opens: Opens,
                                                                  memo_site: tuple[Server, Path]) -> None:
    visit = leads(opens, memo_site[0])
    page = visit.page
    a_memo(visit)
    tab_to(page, "Valitse, mitä näytetään (0/3)")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    tab_to(page, "Tallenna: Mitä opit?")
    page.keyboard.press("Enter")
    expect(page.locator("#edit-said")).to_have_text("Tallennettu.")
    expect(part(page, "Mitä opit?").locator("blockquote")).to_have_text(
        "ongelmat samanlaisia eri yhdistyksissä")
    assert page.evaluate("document.activeElement !== document.body"), "the focus is not lost with what was swapped"
    tab_to(page, "Katso muistiota")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("/memos/[^/]+$"))
    tab_to(page, "Jäädytä luvut")
    page.keyboard.press("Enter")
    page.wait_for_url("**said=frozen")
    tab_to(page, "Julkaise jäsenille")
    page.keyboard.press("Enter")
    page.wait_for_url("**/publish")
    tab_to(page, "Julkaise")
    page.keyboard.press("Enter")
    page.wait_for_url("**said=published")


def test_without_a_script_a_memo_is_written_all_the_same(opens: Opens, memo_site: tuple[Server, Path]) -> None:
    visit = leads(opens, memo_site[0], script=False)
    page = visit.page
    a_memo(visit)
    assert not page.locator(".drag-hint").is_visible()
    first = titles(page)[0]
    part(page, first).get_by_role("button", name=re.compile("^Alas")).click()
    page.wait_for_url("**said=moved**")
    assert titles(page)[1] == first
    part(page, "Omat päätelmät").locator("textarea").first.fill("Yhdessä.")
    part(page, "Omat päätelmät").get_by_role("button", name=re.compile("^Tallenna")).click()
    page.wait_for_url("**said=saved**")
    assert "Yhdessä." in part(page, "Omat päätelmät").inner_text()


def test_who_was_there_comments_and_a_member_reads_what_was_published(opens: Opens,
                                                                      memo_site: tuple[Server, Path]) -> None:
    site, _ = memo_site
    visit = leads(opens, site)
    page = visit.page
    visit.opens("/events/series/new")
    page.locator("#title").fill(f"Sarja {uuid4().hex[:6]}")
    page.locator("main form button.btn").first.click()
    page.wait_for_url("**said=made")
    series = visit.path.rsplit("/", 1)[1]
    visit.opens(f"/events/new?series={series}")
    day, hour = page.evaluate(IN_AN_HOUR)
    for name, value in {"title": "Ilta", "day": day, "starts": hour, "ends": "23.59", "town": "Varkaus",
                        "minutes-0": "60", "what-0": "Kahvit"}.items():
        page.locator(f"#{name}").fill(value)
    page.locator("form.event-form button.btn[value=save]").click()
    page.wait_for_url("**said=made")
    event = visit.path
    page.get_by_role("button", name="Julkaise").click()
    page.wait_for_url("**said=published")
    member = opens(at=site)
    member.signs_in("jasen")
    visit.opens(f"{event}/people")
    page.get_by_role("button", name="Tee koodi").click()
    code = page.locator(".door-code").inner_text()
    member.opens(f"/events/here/{code}")
    member.page.get_by_role("button", name="Olen täällä").click()
    member.page.wait_for_url("**said=here#own")
    visit.opens(f"/events/series/{series}")
    page.get_by_role("link", name="Kirjoita sarjasta muistio").click()
    page.locator("#title").fill(f"Ilta {uuid4().hex[:6]}")
    page.get_by_role("button", name="Kokoa muistio").click()
    page.wait_for_url("**said=made")
    memo = visit.path.removesuffix("/edit")
    visit.opens(memo)
    page.get_by_role("button", name="Jäädytä luvut").click()
    page.wait_for_url("**said=frozen")
    page.get_by_role("link", name="Lähetä kommentoitavaksi").click()
    expect(page.locator("main")).to_contain_text("1 oli paikalla")
    page.locator("#until").fill(page.evaluate("new Date(Date.now() + 7 * 864e5).toISOString().slice(0, 10)"))
    page.get_by_role("button", name="Lähetä kommentoitavaksi").click()
    page.wait_for_url("**said=asked")
    looks_right(visit, "sent for comments")

    member.opens("/")
    member.page.get_by_role("link", name=re.compile("Kommentoi muistiota")).click()
    looks_right(member, "asked for comments")
    section = member.page.locator("section", has=member.page.locator("h2", has_text="Palaute"))
    section.locator("summary").click()
    section.locator("textarea").fill("Meitä oli enemmän.")
    section.get_by_role("button", name=re.compile("^Lähetä kommentti")).click()
    member.page.wait_for_url("**said=commented**")
    looks_right(member, "commented")
    visit.opens(f"{memo}/comments")
    expect(page.locator(".comment")).to_contain_text("Jaana Jäsen")
    page.locator(".comment textarea").fill("Korjattu.")
    page.locator(".comment input[type=checkbox]").check()
    page.get_by_role("button", name=re.compile("^Tallenna vastaus")).click()
    page.wait_for_url("**said=answered**")
    looks_right(visit, "answered")
    visit.opens(f"{memo}/publish")
    page.locator("main form button").first.click()
    page.wait_for_url("**said=published")

    member.opens("/search?q=Ilta")
    member.page.locator(f"main a[href='{memo}']").first.click()
    expect(member.page.locator("article h1")).to_contain_text("Ilta")
    pdf = PdfReader(io.BytesIO(member.page.request.get(f"{site.url}{memo}.pdf").body()))
    assert "Palaute" in pdf.pages[0].extract_text() and "Korjattu." not in pdf.pages[0].extract_text()
    assert member.page.request.get(f"{site.url}{memo}.docx").ok
    assert member.page.request.get(f"{site.url}{memo}.md").text().startswith("# Ilta")


def test_a_memo_on_paper_is_the_memo_alone_and_its_bars_are_told_apart_without_colour(
        opens: Opens, memo_site: tuple[Server, Path]) -> None:
    visit = leads(opens, memo_site[0])
    memo = a_memo(visit)
    page = visit.opens(memo)
    page.emulate_media(media="print")
    for hidden in (".side", ".source", ".top", ".crumb"):
        assert not page.locator(hidden).first.is_visible(), hidden
    assert page.locator(".agree-pattern").first.is_visible()
    dark = page.locator("svg.drawn .on-agree-4").first
    assert dark.evaluate("one => getComputedStyle(one).fill") == "rgb(255, 255, 255)", "it is read on its dark bar"
    assert dark.evaluate("one => getComputedStyle(one.closest('svg')).printColorAdjust") == "exact"
    printed = PdfReader(io.BytesIO(page.pdf(format="A4", prefer_css_page_size=True)))
    assert "Palaute" in " ".join(one.extract_text() for one in printed.pages)
