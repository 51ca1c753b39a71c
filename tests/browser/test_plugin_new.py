"""A newcomer's worksheet in a real browser: from `flask plugins new` to its result, print form, files and another
language, without a line of Python.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from intranet.settings import PROJECT
from tests.browser.axe import violations
from tests.browser.server import Server, running_site
from tests.browser.test_worksheets import is_saved
from tests.browser.test_worksheets_comparing import brings
from tests.browser.visit import DESK, PHONE, Opens, Visit

NAME = "our_survey"


@pytest.fixture(scope="module")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A site whose folder of plugins is empty when it starts."""
    folder = tmp_path_factory.mktemp("workshop")
    (folder / "plugins").mkdir()
    with running_site(folder / "site", PLUGINS=str(folder / "plugins")) as site:
        yield site


def plugins_of(site: Server) -> Path:
    return Path(site.environment["PLUGINS"])


def types(site: Server, *words: str) -> subprocess.CompletedProcess[str]:
    """A command, typed beside the running site."""
    return subprocess.run([sys.executable, "-m", "flask", "--app", "wsgi", "plugins", *words], cwd=PROJECT,
                          env={**os.environ, **site.environment}, capture_output=True, text=True, timeout=60,
                          check=False)


@pytest.fixture(scope="module")
def made(workshop: Server) -> Path:
    """The new plugin's folder."""
    done = types(workshop, "new", NAME, "--title", "Oma kyselymme")
    assert done.returncode == 0 and "plugins check our_survey" in done.stdout, done.stdout + done.stderr
    return plugins_of(workshop) / NAME


def begins(visit: Visit, perspective: str = "own") -> str:
    """Begins the worksheet on its page; the sheet's path."""
    page = visit.opens(f"/worksheets/{NAME}")
    page.locator(f"#perspective-{perspective}").check()
    if perspective == "one":
        page.locator("#subject").fill("Kevätkokous")
    page.locator("main form[action$='/sheets'] button").click()
    page.wait_for_url("**/sheets/*/*")
    return visit.path.rsplit("/", 1)[0]


def chooses(page: Page, item: str, value: int) -> None:
    page.locator(f"input[name=answer-{item}][value='{value}']").check()
    is_saved(page)


def appears(page: Page, words: str) -> None:
    """Loads the page again until an edit of a file shows: a site in demo looks once a second."""
    for _ in range(40):
        page.reload()
        if words in page.locator("main").inner_text():
            return
        page.wait_for_timeout(250)
    raise AssertionError(f"“{words}” never came")


@pytest.mark.parametrize("width", [PHONE, DESK])
def test_from_new_to_result_print_form_and_file(opens: Opens, workshop: Server, made: Path, width: int) -> None:
    visit = opens(width, at=workshop)
    page = visit.signs_in("jasen")
    visit.opens("/worksheets")
    appears(page, "Oma kyselymme")
    visit.opens(f"/worksheets/{NAME}")
    assert "Valitkaa, mitä kokousta ajattelette." in page.locator("main").inner_text(), "its guide"
    sheet = begins(visit)
    chooses(page, "before_1", 4)
    expect(page.locator("textarea[name=answer-why_late]")).not_to_be_visible()
    chooses(page, "before_2", 2)
    page.locator("textarea[name=answer-why_late]").fill("Odotamme liitteitä.")
    page.locator("textarea[name=answer-why_late]").blur()
    is_saved(page)
    assert violations(page) == [] and visit.too_wide_by() == 0
    page.locator("button.btn[name=go][value=next]").click()
    page.wait_for_url(f"**{sheet}/meeting")
    chooses(page, "meeting_1", 2)
    chooses(page, "meeting_2", 1)
    page.locator("textarea[name=answer-one_change]").fill("Jokainen saa puheenvuoron.")
    page.locator("button.btn[name=go][value=next]").click()
    page.wait_for_url(f"**{sheet}/result")
    told = page.locator("main").inner_text()
    assert page.locator("h1").inner_text() == "Vahvuutenne on valmistelu. Aloittakaa tästä: päätökset."
    assert "6/6" in told and "Kysykää lopuksi jokaiselta" in told and page.locator("svg.chart").count()
    assert violations(page) == [] and visit.too_wide_by() == 0
    for kind, begins_with in (("pdf", b"%PDF-"), ("xlsx", b"PK"), ("json", b"{")):
        answer = page.request.get(f"{visit.url}{sheet}/export.{kind}")
        assert answer.status == 200 and answer.body().startswith(begins_with), kind
    visit.opens(f"/worksheets/{NAME}/blank?perspective=own")
    paper = page.locator("main").inner_text()
    assert "Tiedämme etukäteen, miksi kokoonnumme." in paper and "Mikä viivyttää asialistaa?" in paper
    assert violations(page) == []


@pytest.mark.parametrize("width", [PHONE, DESK])
def test_the_second_time_stands_beside_the_first(opens: Opens, workshop: Server, made: Path, width: int) -> None:
    visit = opens(width, at=workshop)
    page = visit.signs_in("naapuri" if width == PHONE else "asiantuntija")
    like = begins(visit)
    brings(visit, like, "2025-09-10", {"before_1": "2", "before_2": "3", "meeting_1": "2", "meeting_2": "1",
                                       "one_change": "Aikaa"}, perspective="own", subject="Oma kokous")
    brings(visit, like, "2026-05-31", {"before_1": "4", "before_2": "4", "meeting_1": "2", "meeting_2": "3",
                                       "one_change": "Ei mitään"}, perspective="own", subject="Oma kokous")
    expect(page.locator("#over-time")).to_contain_text("nousi 1,5")
    assert violations(page) == [] and visit.too_wide_by() == 0
    visit.opens(f"{visit.path.removesuffix('/result')}/result/compare")
    told = page.locator("main").inner_text()
    assert "Asialista tulee ajoissa." in told and "10.9.2025" in told and "31.5.2026" in told
    assert violations(page) == [] and visit.too_wide_by() == 0


def test_an_edit_shows_at_the_next_look_and_a_mistake_is_told(opens: Opens, workshop: Server, made: Path) -> None:
    visit = opens(at=workshop)
    page = visit.signs_in("jasen")
    sheet, guide = made / "worksheet.yaml", made / "guide.fi.md"
    right = sheet.read_text(encoding="utf-8")
    visit.opens(f"/worksheets/{NAME}")
    guide.write_text(guide.read_text(encoding="utf-8") + "\nMuistakaa kahvi.\n", encoding="utf-8")
    appears(page, "Muistakaa kahvi.")
    begins(visit, "one")
    assert "Tiedän, missä" not in page.locator("main").inner_text()
    sheet.write_text(right.replace("Tiesin etukäteen, miksi kokoonnuimme.", "Tiesin etukäteen, missä kokoonnumme."),
                     encoding="utf-8")
    for _ in range(20):
        begins(visit, "one")
        if "missä kokoonnumme" in page.locator("main").inner_text():
            break
        page.wait_for_timeout(250)
    assert "missä kokoonnumme" in page.locator("main").inner_text()
    sheet.write_text(right.replace("kind: long_text", "kind: long_txt", 1), encoding="utf-8")
    done = types(workshop, "check", NAME)
    assert done.returncode == 1 and f"{NAME}/worksheet.yaml:" in done.stdout and "“long_text”?" in done.stdout
    admin = opens(at=workshop)
    admin.signs_in("yllapito")
    admin.opens("/admin/plugins")
    appears(admin.page, "long_txt")
    assert violations(admin.page) == []
    sheet.write_text(right, encoding="utf-8")
    visit.opens("/worksheets")
    appears(page, "Oma kyselymme")


def test_another_language_is_whole(opens: Opens, workshop: Server, made: Path) -> None:
    visit = opens(at=workshop)
    page = visit.signs_in("jasen")
    visit.opens(f"/worksheets/{NAME}")
    page.locator("footer button", has_text="Svenska").click()
    page.wait_for_load_state()
    assert "Hur fungerar våra möten" in page.locator("main").inner_text()
    begins(visit)
    told = page.locator("main").inner_text()
    assert "Vi vet på förhand varför vi samlas." in told and "Tiedämme" not in told
    assert page.locator("main [lang=fi]").count() == 0, "no word is left in Finnish"
    page.locator("footer button", has_text="Suomi").click()


def test_off_and_on_again_is_known_at_once(opens: Opens, workshop: Server, made: Path) -> None:
    visit = opens(at=workshop)
    visit.signs_in("jasen")
    assert "within a second" in types(workshop, "disable", NAME).stdout
    visit.page.wait_for_timeout(1500)
    assert [visit.status_of(f"/worksheets/{NAME}") for _ in range(6)] == [404] * 6, "in every process"
    assert types(workshop, "enable", NAME).returncode == 0
    visit.page.wait_for_timeout(1500)
    assert [visit.status_of(f"/worksheets/{NAME}") for _ in range(6)] == [200] * 6
