"""A year of answers in a real browser: what changed, three perspectives, last time's answers when one asks for them."""

from __future__ import annotations

import io
import json
import os
from collections.abc import Mapping
from pathlib import Path

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from tests.browser import looks
from tests.browser.test_worksheets import begins, is_saved
from tests.browser.visit import DESK, PHONE, Opens, Visit
from tests.sheets_over_time import statements

EVERY_LOOK = pytest.mark.parametrize(("width", "dark"), [(DESK, False), (DESK, True), (PHONE, False), (PHONE, True),
                                                         (700, False)],
                                     ids=["desk", "desk, dark", "phone", "phone, dark", "between"])


def brings(visit: Visit, like: str, day: str, answers: Mapping[str, str], **more: str) -> str:
    """A sheet from an earlier day, brought from a file as people do; its path. `like` is a sheet of that worksheet."""
    file = json.loads(visit.page.context.request.get(f"{visit.url}{like}/export.json").body())
    file |= {"started_at": f"{day}T09:00:00+02:00", "saved_at": f"{day}T10:00:00+02:00", **more,
             "answers": [{"item": item, "words": words} for item, words in answers.items()]}
    page = visit.opens("/sheets")
    page.locator("#file").set_input_files({"name": "a.json", "mimeType": "application/json",
                                           "buffer": json.dumps(file).encode()})
    page.locator(".bring button").click()
    page.wait_for_url("**/result?said=*")
    return visit.path.removesuffix("/result")


def looks_right(visit: Visit, state: str) -> None:
    looks.looks_right(visit, state)
    if folder := os.environ.get("COMPARING_PICTURES"):
        wide = visit.page.viewport_size
        dark = visit.page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")
        name = f"{state}-{wide['width'] if wide else 0}{'-dark' if dark else ''}"
        visit.page.screenshot(path=Path(folder) / f"{name}.png", full_page=True)


def prints(visit: Visit, name: str) -> None:
    folder = os.environ.get("COMPARING_PICTURES")
    if folder and visit.page.viewport_size == {"width": DESK, "height": 900}:
        visit.page.emulate_media(media="print")
        visit.page.set_viewport_size({"width": 700, "height": 990})
        visit.page.screenshot(path=Path(folder) / f"{name}-print.png", full_page=True)
        visit.page.set_viewport_size({"width": DESK, "height": 900})
        visit.page.emulate_media(media="null")
        visit.page.pdf(path=Path(folder) / f"{name}.pdf", format="A4", prefer_css_page_size=True)


@EVERY_LOOK
def test_what_changed_is_accessible_in_every_look(opens: Opens, width: int, dark: bool) -> None:
    visit = opens(width, dark=dark)
    page = visit.signs_in("jasen")
    like = begins(visit)
    name = f"Verkosto {width} {dark}"
    visit.opens(f"{like}/result/compare")
    looks_right(visit, "nothing yet")
    brings(visit, like, "2025-01-15", statements("2121", "2222", "1111", "3322", "2u22", "3333"), subject=name)
    second = brings(visit, like, "2025-09-10", statements("3222", "2233", "1211", "3322", "2222", "3333"), subject=name)
    expect(page.locator("#over-time")).to_contain_text("nousi 0,8")
    looks_right(visit, "two")
    visit.opens(f"{second}/result/compare")
    looks_right(visit, "two compared")
    for month in range(1, 10):
        last = brings(visit, like, f"2026-0{month}-12", subject=name.upper(), answers=statements(
            "3233", "3333", "221u", "3432", "2222", f"33{1 + month % 4}3"))
    brings(visit, like, "2026-02-01", statements("4444", "3333", "3333", "4433", "3333", "4443"),
           perspective="own", subject="")
    brings(visit, like, "2026-02-02", statements("2222", "2323", "3232", "2222", "1212", "3222"),
           perspective="whole", subject="")
    visit.opens(f"{last}/result")
    expect(page.locator("#perspectives")).to_contain_text("Suurin ero")
    looks_right(visit, "eleven, three perspectives")
    prints(visit, "result")
    printed = PdfReader(io.BytesIO(page.pdf(format="A4", prefer_css_page_size=True)))
    assert not [one for one in printed.pages if "Ajan mittaan" in one.extract_text()]
    visit.opens(f"{last}/result/compare")
    page.locator(".choose-sheets").evaluate("one => one.open = true")
    looks_right(visit, "ten compared")
    prints(visit, "compared")
    new = begins(visit)
    visit.opens(f"{new}/purpose")
    looks_right(visit, "section before asking")


def test_somebody_compares_a_year_with_the_keyboard_and_without_a_script(opens: Opens) -> None:
    visit = opens(script=False)
    page = visit.signs_in("jasen")
    like = begins(visit)
    name = "Verkosto ilman skriptiä"
    first = brings(visit, like, "2025-01-15", statements("2222"), subject=name)
    second = brings(visit, like, "2025-06-15", statements("3333"), subject=name)
    third = brings(visit, like, "2026-01-15", statements("4444", "4444", "1444", "3333", "3333", "3333"), subject=name)
    page.locator("#over-time a[href$='/result/compare']").focus()
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{third}/result/compare")
    assert page.locator("details.choose-sheets").get_attribute("open") is not None
    page.locator(f"input[value='{second.rsplit('/', 1)[1]}']").focus()
    page.keyboard.press("Space")
    page.locator(".choose-sheets button").press("Enter")
    page.wait_for_url(f"**/compare?with={first.rsplit('/', 1)[1]}")
    expect(page.locator(".two")).to_contain_text("Rinnakkain ovat vastaukset 15.1.2025 ja 15.1.2026")
    expect(page.locator(".two .pulling").first).to_contain_text("nousi 2")
    expect(page.locator(".two .pulling").nth(1)).to_contain_text("laski 1")


@pytest.mark.parametrize("script", [True, False], ids=["script", "plain"])
def test_last_times_answers_come_when_asked_for_and_cost_no_answer(opens: Opens, script: bool) -> None:
    visit = opens(script=script)
    page = visit.signs_in("jasen")
    name = f"Viimeksi {script}"
    like = begins(visit)
    brings(visit, like, "2025-01-15", statements("12u-"), subject=name)
    page = visit.opens("/worksheets/network_health")
    page.locator("#perspective-one").check()
    page.locator("#subject").fill(name)
    page.locator("main form[action$='/sheets'] button").click()
    page.wait_for_url("**/sheets/*/purpose")
    assert page.locator(".last-time").count() == 0
    if script:
        looks_right(visit, "not asked for")
    page.locator("label:has(input[name='answer-purpose_1'][value='4'])").click()
    page.locator("button[value=last]").click()
    page.wait_for_url("**/purpose?last=1")
    expect(page.locator("input[name='answer-purpose_1'][value='4']")).to_be_checked()
    expect(page.locator(".last-time").nth(0)).to_contain_text("1 – Täysin eri mieltä")
    expect(page.locator(".last-time").nth(2)).to_contain_text("En osaa sanoa")
    expect(page.locator(".last-time").nth(3)).to_contain_text("ei vastausta")
    if script:
        looks_right(visit, "asked for")
        page.locator("label:has(input[name='answer-purpose_2'][value='3'])").click()
        is_saved(page)
    page.locator("button[value=without-last]").click()
    page.wait_for_url("**/purpose")
    assert page.locator(".last-time").count() == 0


@EVERY_LOOK
def test_a_page_of_texts_is_gone_on_with(opens: Opens, width: int, dark: bool) -> None:
    visit = opens(width, dark=dark)
    page = visit.signs_in("jasen")
    like = begins(visit, "own_activity")
    name = f"Omaiset {width} {dark}"
    source = brings(visit, like, "2025-02-01", {"for_whom": "Muistisairaiden omaisille Iisalmessa.\n\nMyös lapsille.",
                                                "we_offer": "Kaksi huonetta ja kahvit."}, subject=name)
    visit.opens(f"/worksheets/own_activity?from={source.rsplit('/', 1)[1]}")
    looks_right(visit, "begin from")
    page.locator("main form[action$='/sheets'] button").click()
    page.wait_for_url("**/sheets/*/for_whom")
    expect(page.locator("#answer-for_whom")).to_have_value("Muistisairaiden omaisille Iisalmessa.\n\nMyös lapsille.")
    page.locator("#answer-for_whom").fill("Muistisairaiden omaisille Iisalmessa ja Lapinlahdella.\n\nMyös lapsille.")
    is_saved(page)
    sheet = visit.path.rsplit("/", 1)[0]
    visit.opens(f"{sheet}/for_whom?last=1")
    looks_right(visit, "texts of last time")
    visit.opens(f"{sheet}/result")
    looks_right(visit, "one page with earlier ones")
    page.locator("#over-time a[href$='/result/compare']").click()
    expect(page.locator("ins")).to_contain_text("ja Lapinlahdella")
    looks_right(visit, "texts compared")


ROWS = ("000000abcdef01", "000000abcdef02", "000000abcdef03")


@EVERY_LOOK
def test_rows_and_boxes_then_and_now_are_accessible(opens: Opens, width: int, dark: bool) -> None:
    visit = opens(width, dark=dark)
    page = visit.signs_in("jasen")
    first, second, third = ROWS

    def compares(key: str, then: Mapping[str, str], now: Mapping[str, str]) -> None:
        page = visit.opens(f"/worksheets/{key}")
        more = {"subject": f"Nimi {width} {dark}"} if page.locator("#subject").count() else {}
        if more:
            page.locator("#subject").fill("Malli")
        page.locator("main form[action$='/sheets'] button").click()
        page.wait_for_url("**/sheets/*/*")
        like = visit.path.rsplit("/", 1)[0]
        brings(visit, like, "2025-02-01", then, **more)
        sheet = brings(visit, like, "2026-02-01", now, **more)
        looks_right(visit, f"{key} result")
        visit.opens(f"{sheet}/result/compare")
        looks_right(visit, key)

    kinds = ("hierarchy", "market", "network")
    compares("relation_types",
             {f"partners.{first}.name": "Kuopion kaupunki", f"partners.{first}.why": kinds[0],
              f"partners.{first}.wished": kinds[2], f"partners.{second}.name": "Seurakunta"},
             {f"partners.{first}.name": "Kuopion kaupunki", f"partners.{first}.why": kinds[2],
              f"partners.{third}.name": "Pohjois-Savon hyvinvointialueen järjestöyhteistyö",
              f"partners.{third}.why": kinds[1]})
    expect(page.locator(".two")).to_contain_text("nyt sellainen kuin toivottiin")
    compares("project_incubator", {"idea": "Kahvila omaisille", "need": "Kysely"},
             {"idea": "Liikkuva kahvila omaisille", "idea.done": "yes", "need": "Kysely"})
    expect(page.locator(".two")).to_contain_text("valmis")
