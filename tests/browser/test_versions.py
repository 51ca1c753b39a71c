"""A worksheet that is renewed, then taken away, in a real browser: accessible, by keyboard alone, without script."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from intranet.settings import PROJECT
from tests import every_kind
from tests.browser.axe import violations
from tests.browser.server import Server, running_site
from tests.browser.test_worksheets import begins
from tests.browser.visit import DESK, PHONE, Opens, Visit
from tests.renewed_worksheets import RENEWED


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A site of our own whose worksheet changes."""
    folder = tmp_path_factory.mktemp("versions")
    plugins = folder / "plugins"
    shutil.copytree(PROJECT / "plugins", plugins)
    every_kind.bring(plugins)
    with running_site(folder, PLUGINS=str(plugins)) as site:
        yield site


@pytest.fixture
def renews(own: Server) -> Iterator[object]:
    """Gives the worksheet other words, or takes it away with None; afterwards everything is as it was."""
    folder = Path(own.environment["PLUGINS"])

    def change(words: str | None) -> None:
        own.stop()
        shutil.rmtree(folder / "visit", ignore_errors=True)
        if words is not None:
            every_kind.bring(folder)
            (folder / "visit" / "worksheet.yaml").write_text(words, encoding="utf-8")
        own.start()

    yield change
    change(every_kind.WORKSHEET)


def answers(visit: Visit) -> str:
    """A sheet with three answers; its address."""
    begins(visit, "visit")
    page = visit.page
    page.locator("[name=answer-who]").fill("Naapurit ja ystävät")
    page.locator("[name=answer-name]").fill("Kylätalo")
    page.locator("[name=answer-one][value=a]").check()
    sheet = visit.path.rsplit("/", 1)[0]
    page.locator("form#section button.btn[value=next]").click()
    page.wait_for_url("**/result")
    return sheet


def pictured(visit: Visit, name: str) -> None:
    if folder := os.environ.get("VERSION_PICTURES"):
        visit.page.screenshot(path=Path(folder) / f"{name}.png", full_page=True)


def test_a_renewed_worksheet_is_continued_and_one_that_went_stays_readable(opens: Opens, own: Server,
                                                                           renews: object) -> None:
    visit = opens(DESK, at=own)
    page = visit.signs_in("jasen")
    sheet = answers(visit)
    assert callable(renews)
    renews(RENEWED)
    for width in (DESK, PHONE):
        for dark in (False, True):
            page.set_viewport_size({"width": width, "height": 900})
            page.emulate_media(color_scheme="dark" if dark else "light")
            for name, path in (("section", "/people"), ("result", "/result"), ("plan", "/settings/version")):
                visit.opens(sheet + path)
                assert violations(page) == [], (name, width, dark)
                assert visit.too_wide_by() == 0, (name, width)
                pictured(visit, f"{name}-{width}{'-dark' if dark else ''}")
    page.emulate_media(color_scheme="light")
    visit.opens(f"{sheet}/people")
    page.locator("#version a").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/settings/version")
    expect(page.locator("main")).to_contain_text("Ketkä? ennen: Keitä?")
    page.locator("main form button[type=submit]").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/people")
    expect(page.locator("[name=answer-whom]")).to_have_value("Naapurit ja ystävät")
    expect(page.locator("[name=answer-one][value=c]")).to_be_checked()
    page.locator("#unplaced summary").click()
    expect(page.locator("#unplaced")).to_contain_text("Kylätalo")
    assert violations(page) == []
    pictured(visit, "continued")
    renews(None)
    visit.opens(f"{sheet}/people")
    expect(page.locator("#version")).to_contain_text("ei enää tarjota")
    page.locator("[name=answer-who]").fill("Kaikki")
    page.locator("[name=answer-who]").blur()
    expect(page.locator("#save-status")).to_contain_text("Tallennettu")
    assert violations(page) == []
    pictured(visit, "gone-section")
    visit.opens("/worksheets/visit")
    expect(page.locator("main")).to_contain_text("ei enää tarjota")
    assert violations(page) == [] and visit.too_wide_by() == 0
    pictured(visit, "gone")
    visit.opens(f"{sheet}/result")
    with page.expect_download() as waiting:
        page.locator("#take a[href$='/export.pdf']").click()
    assert Path(waiting.value.path()).read_bytes().startswith(b"%PDF")


def test_without_script_it_is_continued_by_an_ordinary_form(opens: Opens, own: Server, renews: object) -> None:
    visit = opens(PHONE, at=own, script=False)
    page = visit.signs_in("naapuri")
    sheet = answers(visit)
    assert callable(renews)
    renews(RENEWED)
    visit.opens(f"{sheet}/result")
    page.locator("#version a").click()
    page.locator("main form button[type=submit]").click()
    page.wait_for_url("**/people")
    expect(page.locator("[name=answer-whom]")).to_have_value("Naapurit ja ystävät")
    visit.opens(f"{sheet}/people")
    expect(page.locator("#version a")).to_contain_text("Olet jatkanut uudessa versiossa")
