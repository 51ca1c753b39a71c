"""Worksheets on paper in a real browser: accessible on every screen, one sheet of A4 for what fits on one, and typed in
with the keyboard alone."""

from __future__ import annotations

import io
import os
import re
from pathlib import Path

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from tests.browser.axe import violations
from tests.browser.visit import DESK, PHONE, Opens, Visit

BLANK = "/worksheets/network_health/blank?perspective=one"


def code_on(visit: Visit, path: str = BLANK) -> str:
    """The code of the first paper that is printed there."""
    found = re.search(r"/papers/([A-Z0-9]{8})/", visit.opens(path).content())
    assert found
    return found[1]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [PHONE, DESK])
def test_every_page_of_papers_is_accessible(opens: Opens, width: int, dark: bool) -> None:
    visit = opens(width, dark=dark)
    page = visit.signs_in("jasen")
    code = code_on(visit)
    pictures = os.environ.get("PAPER_PICTURES")
    for name, path in (("blank", BLANK), ("private", "/worksheets/network_competence/blank"),
                       ("rows", "/worksheets/network_timeline/blank"), ("codes", "/papers"),
                       ("wrong", "/papers?code=abcd"), ("form", f"/papers/{code}"),
                       ("worksheet", "/worksheets/network_health"), ("sheets", "/sheets")):
        visit.opens(path)
        assert violations(page) == [], name
        assert visit.too_wide_by() == 0, name
        if pictures:
            page.screenshot(path=Path(pictures) / f"{name}-{width}{'-dark' if dark else ''}.png", full_page=True)


@pytest.mark.parametrize(("path", "pages"), [(BLANK, 1), ("/worksheets/network_health/blank?perspective=whole", 1),
                                             ("/worksheets/network_competence/blank", 1), (f"{BLANK}&copies=3", 3)])
def test_a_paper_is_one_side_of_a4(opens: Opens, path: str, pages: int) -> None:
    visit = opens()
    page = visit.signs_in("jasen")
    visit.opens(path)
    page.wait_for_function("[...document.images].every(one => one.complete)")
    printed = page.pdf(format="A4", prefer_css_page_size=True)
    if folder := os.environ.get("PAPER_PICTURES"):
        (Path(folder) / f"{path.split('/')[2]}-{pages}.pdf").write_bytes(printed)
    pdf = PdfReader(io.BytesIO(printed))
    assert len(pdf.pages) == pages
    codes = [re.findall(r"[A-Z0-9]{4}-[A-Z0-9]{4}", one.extract_text()) for one in pdf.pages]
    assert len({one[0] for one in codes}) == pages, "each with a code of its own"
    assert "Tulosta paperille" not in pdf.pages[0].extract_text()


def test_the_keyboard_alone_types_papers_in(opens: Opens) -> None:
    visit = opens()
    page = visit.signs_in("jasen")
    first, second = code_on(visit), code_on(visit)
    page = visit.opens("/papers")
    page.locator("#code").focus()
    page.keyboard.type(f"{first[:4]}-{first[4:]}".lower())
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/papers/{first}")
    page.locator("#subject").focus()
    page.keyboard.type("Iisalmen hankehautomo")
    for sign in "4321?43":
        page.keyboard.press("Tab")
        page.keyboard.type(sign)
    page.keyboard.press("Tab")
    page.keyboard.type("9")
    page.keyboard.press("Enter")
    expect(page.locator("#problems")).to_be_focused()
    expect(page.locator("#problems")).to_contain_text("8. Kirjoita jokin näistä merkeistä: 1, 2, 3, 4, ?.")
    assert violations(page) == []
    expect(page.locator("#answer-purpose_1")).to_have_value("4")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#answer-knowing_4")).to_be_focused()
    page.keyboard.press("Control+A")
    page.keyboard.type("2")
    page.keyboard.press("Enter")
    page.wait_for_url("**/papers?entered=*")
    expect(page.locator(".said")).to_contain_text("on syötetty")
    assert violations(page) == []
    page.locator("#code").fill(first)
    page.keyboard.press("Enter")
    expect(page.locator("#taken")).to_contain_text("vain kerran")
    assert violations(page) == []
    assert visit.status_of(f"/papers/{second}") == 200


def test_files_are_fetched_from_the_result(opens: Opens) -> None:
    visit = opens()
    page = visit.signs_in("jasen")
    visit.opens("/worksheets/network_competence")
    page.locator("main form[action$='/sheets'] button").click()
    page.wait_for_url("**/sheets/*/*")
    visit.opens(visit.path.rsplit("/", 1)[0] + "/result")
    assert violations(page) == []
    for kind in ("summary.pdf", "summary.docx", "export.pdf", "export.docx", "export.xlsx", "export.csv",
                 "export.json"):
        with page.expect_download() as waiting:
            page.locator(f"#take a[href$='/{kind}']").click()
        assert waiting.value.suggested_filename.endswith(kind.split(".")[1])
        if kind == "export.json":
            kept = Path(waiting.value.path()).read_bytes()
    visit.opens("/sheets")
    page.locator("#file").set_input_files({"name": "arkki.json", "mimeType": "application/json", "buffer": kept})
    page.locator(".bring button").click()
    page.wait_for_url("**/result?said=known")
    visit.opens("/sheets")
    page.locator("#file").set_input_files({"name": "arkki.json", "mimeType": "application/json", "buffer": b"{"})
    page.locator(".bring button").click()
    expect(page.locator("#file-problem")).to_contain_text("ei ole JSON-tiedosto")
    expect(page.locator("#file")).to_be_focused()
    assert violations(page) == []
