"""The whole way of a new facilitator, on pages alone: a series, two towns, the workshop, feedback, a wish, the memo."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

import pytest
from docx import Document as read_docx
from playwright.sync_api import Locator, Page, expect
from pypdf import PdfReader

from intranet import clock
from intranet.web.formatting import local
from tests.browser.looks import looks_right
from tests.browser.server import Server, running_site
from tests.browser.test_events import SAVE
from tests.browser.visit import Opens, Visit
from tests.browser.workshop import SOON, Workshop, phones_of, says

SERIES = "Yhdessä eteenpäin, syksy"
STATEMENT = "Uskallan ottaa yhteyttä päättäjään."
WISH = "lisää uudistuksesta oikein selkokielellä"
LEARNT = "ongelmat ovat samanlaisia eri yhdistyksissä"
PROMISE = "Selkokielinen ohjekortti uudistuksesta"
TOWNS = ("Iisalmi", "Kuopio")


@pytest.fixture(scope="module")
def own_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A site of this journey's own: nobody else's events and wishes come into its memo."""
    with running_site(tmp_path_factory.mktemp("workshop")) as site:
        yield site


@dataclass
class Day:
    """When the two meetings begin and end: soon enough for people to be noted as present."""

    day: str
    starts: str
    ends: str
    last_day: str
    iso: str

    @classmethod
    def soon(cls) -> Day:
        begins = local(clock.now()) + timedelta(minutes=20)
        ends = begins + timedelta(hours=1)
        return cls(_typed(begins), f"{begins:%H.%M}", f"{ends:%H.%M}",
                   _typed(ends) if ends.date() != begins.date() else "", f"{begins:%Y-%m-%d}")


def _typed(moment: object) -> str:
    return f"{moment:%d.%m.%Y}"


def told(visit: Visit, word: str) -> None:
    """What was pressed has had its effect, and the page says so."""
    visit.page.wait_for_url(f"**said={word}**")
    expect(visit.page.locator(".said").first).to_be_visible()


def presses(scope: Page | Locator, name: str, role: str = "button") -> None:
    scope.get_by_role(role, name=name, exact=True).first.click()  # type: ignore[arg-type]


def signed_in(opens: Opens, site: Server, who: str, **looks: object) -> Visit:
    visit = opens(at=site, **looks)
    visit.signs_in(who)
    return visit


def plans(lead: Visit, day: Day) -> list[str]:
    """A series and a meeting of it in two towns, the first with two seats; the addresses."""
    page = lead.page
    presses(page.get_by_role("navigation").first, "Tapahtumat", "link")
    presses(page, "Uusi sarja", "link")
    for name, words in {"title": SERIES, "themes": "Vaikuttaminen rakenteissa\nYhteinen linja",
                        "goals": "Järjestöt löytävät yhteisen linjan.",
                        "bigger_picture": "Järjestöt nähdään luotettavina kumppaneina.",
                        "contact": "Soittakaa, jos tulee kysyttävää.",
                        "channels": "Facebook: https://www.facebook.com/oma-sivu"}.items():
        page.locator(f"#{name}").fill(words)
    page.locator("main form button.btn").first.click()
    told(lead, "made")
    series = lead.path
    presses(page, "Lisää tapahtuma", "link")
    for name, words in {"title": "Verkostot kuntoon", "day": day.day, "starts": day.starts, "ends": day.ends,
                        "last_day": day.last_day, "town": TOWNS[0], "place": "Kulttuurikeskus", "seats": "2",
                        "minutes-0": "20", "what-0": "Kahvit", "minutes-1": "40", "what-1": "Aikajana"}.items():
        page.locator(f"#{name}").fill(words)
    page.locator(SAVE).click()
    told(lead, "made")
    first = lead.path
    presses(page, "Julkaise")
    told(lead, "published")
    presses(page, "Sama toisella paikkakunnalla", "link")
    for name, words in {"day": day.day, "starts": day.starts, "ends": day.ends, "last_day": day.last_day,
                        "town": TOWNS[1], "place": "Puijonsarvi", "seats": ""}.items():
        page.locator(f"#{name}").fill(words)
    page.locator(SAVE).click()
    told(lead, "made")
    second = lead.path
    presses(page, "Julkaise")
    told(lead, "published")
    return [series, first, second]


def plans_ahead(lead: Visit, event: str) -> None:
    """What the memo tells of as still to come."""
    page = lead.opens(event)
    presses(page, "Sama toisella paikkakunnalla", "link")
    later = local(clock.now()) + timedelta(days=30)
    for name, words in {"title": "Syksyn päätös", "day": _typed(later), "starts": "8.30", "ends": "11.30",
                        "last_day": "", "town": "Varkaus", "place": "Kirjasto"}.items():
        page.locator(f"#{name}").fill(words)
    page.locator(SAVE).click()
    told(lead, "made")
    presses(page, "Julkaise")
    told(lead, "published")


def signs_up(visit: Visit, event: str) -> None:
    """A member finds the event on the list and signs up, or goes on the waiting list."""
    visit.opens("/events")
    visit.page.locator(f"main a[href='{event}']").first.click()
    visit.page.locator("#own button").click()
    visit.page.wait_for_url("**said=**")


def workshop_at(lead: Visit, event: str) -> Workshop:
    """A run sheet of two steps, made from the event's page."""
    page = lead.opens(event)
    presses(page, "Työpajanäyttö", "link")
    presses(page, "Tee uusi työpajanäyttö", "link")
    page.locator("#title").fill("Verkostot kuntoon · Iisalmi")
    page.locator("#start_from").select_option("")
    presses(page, "Tee työpajanäyttö")
    page.wait_for_url("**/sheet")
    path = lead.path.removesuffix("/sheet")
    for kind, words in (("Väite", STATEMENT), ("Sanakeruu", "Millä sanoilla lähdet kotiin?")):
        presses(page, kind, "link")
        page.locator("#title").fill(words)
        presses(page, "Lisää kulkuun")
        page.wait_for_url("**/sheet*")
    presses(page, "Siirry aloittamaan", "link")
    page.wait_for_url("**/control")
    return Workshop(lead, path)


def is_led(workshop: Workshop, phones: list[Visit], screen: Visit) -> None:
    """All ten answer one statement, and it is shown; the second question is left without a reveal."""
    workshop.presses("Aloita työpaja")
    expect(workshop.page.locator("#counts")).to_contain_text("10 on mukana", timeout=2 * SOON)
    workshop.goes_on()
    for number, phone in enumerate(phones):
        says(phone.page, STATEMENT)
        phone.page.locator("#answer input[type=radio]").nth(3 if number < 6 else 2).check()
        expect(phone.page.locator("#answer-said")).to_contain_text("Vastauksesi on mukana")
    workshop.has(10)
    workshop.presses("Näytä tulokset")
    for visit in (phones[0], screen):
        expect(visit.page.locator("svg.agreement text")).to_have_text(["4", "6"], timeout=SOON)
    workshop.page.locator(".live-end summary").click()
    presses(workshop.page, "Lopeta nyt")
    says(phones[9].page, "Kiitos, että tulit!")


def notes_who_came(lead: Visit, event: str, names: list[str], guests: int) -> None:
    page = lead.opens(event)
    presses(page, "Osallistujat", "link")
    for name in names:
        page.get_by_label(name).check()
    page.locator("#guests").fill(str(guests))
    presses(page, "Tallenna paikallaolijat")
    page.wait_for_url("**said=**")
    expect(page.locator("main")).to_contain_text(f"{len(names) + guests} oli paikalla.")


def asks_for_feedback(lead: Visit, series: str) -> list[str]:
    """A form of the series, split by town: the addresses of the towns' own links. The page is its results."""
    page = lead.opens(series)
    presses(page, "Pyydä palautetta", "link")
    expect(page.locator("#about option:checked")).to_contain_text("Iisalmi, Kuopio")
    page.locator("#title").fill("Palaute: Yhdessä eteenpäin")
    page.locator("#audience-all").check()
    presses(page, "Jatka kysymyksiin")
    page.wait_for_url("**/edit")
    page.locator("button[name=do][value=open]").last.click()
    page.wait_for_url("**/open")
    presses(page, "Avaa lomake")
    page.wait_for_url("**/results")
    return [one.get_attribute("href") or "" for one in page.locator(".parts a.address").all()]


def answers(phone: Visit, address: str, number: int) -> None:
    """One phone's answer, without a sign-in."""
    page = phone.opens(address)
    page.locator("#answer-support-4" if number else "#answer-support-3").check()
    page.locator("#answer-readiness-3").check()
    page.locator("#answer-learned").fill(LEARNT if number == 1 else f"opin asian {number}")
    if number == 2:
        page.locator("#answer-wish").fill(WISH)
    elif number < 7:
        page.locator("#answer-wish").fill(f"toivon asiaa {number}")
    page.locator("#feedback button[type=submit]").click()
    page.wait_for_url("**/thanks")


def part(page: Page, title: str) -> Locator:
    """A part of the memo, on the workbench or on the page."""
    return page.locator("section", has=page.get_by_role("heading", level=2, name=title, exact=True))


def picks(page: Page, title: str, words: str) -> None:
    """One answer is picked by hand."""
    one = part(page, title)
    one.locator("summary").click()
    one.get_by_role("checkbox", name=words).check()
    one.get_by_role("button", name=re.compile("^Tallenna")).click()
    expect(part(page, title).locator("blockquote")).to_have_text(words)


def composes(lead: Visit, series: str, day: str) -> str:
    """The memo of the series: two answers picked, the conclusions written, frozen and published; its address."""
    page = lead.opens(series)
    presses(page, "Kirjoita sarjasta muistio", "link")
    page.locator("#title").fill("Yhdessä eteenpäin")
    page.locator("#as_of").fill(day)
    presses(page, "Kokoa muistio")
    told(lead, "made")
    memo = lead.path.removesuffix("/edit")
    picks(page, "Mitä opit?", LEARNT)
    conclusions = part(page, "Omat päätelmät")
    conclusions.locator("textarea").first.fill("Asioita **ON PAKKO** alkaa tehdä yhdessä.")
    conclusions.get_by_role("button", name=re.compile("^Tallenna")).click()
    expect(page.locator("#edit-said")).to_have_text("Tallennettu.")
    looks_right(lead, "the workbench")
    presses(page, "Katso muistiota", "link")
    presses(page, "Jäädytä luvut")
    told(lead, "frozen")
    presses(page, "Julkaise jäsenille", "link")
    page.locator("main form button").first.click()
    told(lead, "published")
    return memo


def reads(visit: Visit, site: Server, memo: str) -> None:
    """A member reads all of it, and takes it along in every file."""
    page = visit.opens("/memos")
    page.locator(f"main a[href='{memo}']").click()
    page.wait_for_url(f"**{memo}")
    looks_right(visit, "the memo")
    paper = page.locator("article.memo")
    bars = paper.locator("svg.drawn")
    expect(bars).to_have_count(4)  # two statements, once for all and once for each town
    facts = (*TOWNS, "Verkostot kuntoon", STATEMENT, LEARNT, WISH, PROMISE, "Syksyn päätös", "ON PAKKO",
             "Vaikuttaminen rakenteissa", "Soittakaa", "facebook.com/oma-sivu")
    files = {"page": paper.inner_text(), "pdf": "", "docx": "", "md": ""}
    answer = {kind: page.request.get(f"{site.url}{memo}.{kind}").body() for kind in ("pdf", "docx", "md")}
    files["pdf"] = " ".join(one.extract_text() for one in PdfReader(io.BytesIO(answer["pdf"])).pages)
    word = read_docx(io.BytesIO(answer["docx"]))
    files["docx"] = " ".join([one.text for one in word.paragraphs] + [
        cell.text for table in word.tables for row in table.rows for cell in row.cells])
    files["md"] = answer["md"].decode()
    for kind, text in files.items():
        seen = " ".join(text.replace("\u00ad", "").split())
        assert [fact for fact in facts if fact not in seen] == [], kind


def test_from_a_new_series_to_a_memo_that_members_read(opens: Opens, own_site: Server) -> None:
    lead = signed_in(opens, own_site, "vetaja")
    page, day = lead.page, Day.soon()
    series, iisalmi, kuopio = plans(lead, day)

    # five for two seats: the third moves up when one cancels
    people = {who: signed_in(opens, own_site, who) for who in ("jasen", "yhteys", "naapuri", "asiantuntija",
                                                               "yllapito")}
    for visit in people.values():
        signs_up(visit, iisalmi)
    expect(people["yllapito"].page.locator("#own-title")).to_contain_text("sijalla 3")
    people["yhteys"].opens(iisalmi)
    presses(people["yhteys"].page, "Peru ilmoittautuminen", "link")
    people["yhteys"].page.locator("main form button").first.click()
    people["yhteys"].page.wait_for_url("**said=**")
    people["naapuri"].opens(iisalmi)
    expect(people["naapuri"].page.locator("#own-title")).to_have_text("Olet ilmoittautunut")

    workshop = workshop_at(lead, iisalmi)
    screen = opens(state=page.context.storage_state(), at=own_site)
    screen.opens(f"{workshop.path}/screen")
    phones = phones_of(lambda *args, **more: opens(*args, at=own_site, **more), workshop, 10)
    is_led(workshop, phones, screen)
    notes_who_came(lead, iisalmi, ["Jaana Jäsen", "Niilo Naapuri"], 6)
    notes_who_came(lead, kuopio, [], 5)

    links = asks_for_feedback(lead, series)
    results = lead.path
    assert len(links) == 2
    for number, phone in enumerate(phones):
        answers(phone, links[number // 5], number)
    lead.opens(results)
    presses(page, "Rinnakkain", "link")
    first = page.locator("section.statement").first
    expect(first.locator("h3")).to_contain_text(list(TOWNS))
    expect(first.locator("tbody tr")).to_have_count(3)

    # one answer becomes a wish, the wish a promise that everybody sees
    lead.opens(results)
    page.locator(".open-answer", has_text=WISH).get_by_role("link", name=re.compile("Vie toivetaululle")).click()
    presses(page, "Vie toivetaululle")
    expect(page.locator(".said")).to_contain_text("Vastaus on nyt toivetaululla")
    by = f"{local(clock.now()) + timedelta(days=60):%Y-%m-%d}"
    for name, words in {"promised_by": "Veera Vetäjä", "promised_for": by, "outcome": PROMISE}.items():
        page.locator(f"#{name}").fill(words)
    presses(page, "Lupaa")
    expect(page.locator(".said")).to_be_visible()
    people["jasen"].opens("/wishes")
    row = people["jasen"].page.locator("ul.rows li", has_text=WISH)
    expect(row).to_contain_text(PROMISE)

    plans_ahead(lead, kuopio)
    memo = composes(lead, series, day.iso)
    reads(people["jasen"], own_site, memo)
