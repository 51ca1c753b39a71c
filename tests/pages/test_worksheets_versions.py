"""A worksheet that changed or went: sheets of before keep their questions, can be continued, and lose nothing."""

from __future__ import annotations

import io
import json
import shutil
from collections.abc import Callable
from typing import Any

import pytest
from docx import Document as read_docx
from openpyxl import load_workbook
from pypdf import PdfReader

from intranet.settings import Settings
from tests import every_kind
from tests.conftest import both_ways
from tests.pages.test_worksheets_files import KINDS, brings, fetches
from tests.pages.test_worksheets_pages import saves, starts
from tests.renewed_worksheets import RENEWED, answers, fills, goes_on, plan, rewrites
from tests.visitor import Visitor

# -- renewed ------------------------------------------------------------------------------------------------------


def test_a_sheet_says_quietly_that_its_worksheet_was_renewed(at_visit: Callable[..., Visitor], visit: Settings) -> None:
    member = at_visit()
    sheet = fills(member)
    assert "uudistettu" not in member.opens(f"{sheet}/people").text
    rewrites(visit, RENEWED)
    member = at_visit()
    for path in ("people", "result"):
        page = member.opens(f"{sheet}/{path}")
        assert "Tämä työpaperi on uudistettu sen jälkeen, kun aloitit" in page.text and "Keitä?" in page.text
        assert page.one("p", id="version").get("class") == "soft not-printed"
    assert saves(member, sheet, "who", "Muut", 1).status == 200, "it is answered as before"
    assert "uudistettu" not in member.opens(f"{starts(member, 'visit', perspective='', subject='')}/people").text


def test_a_new_version_number_alone_is_no_news(at_visit: Callable[..., Visitor], visit: Settings) -> None:
    sheet = fills(at_visit())
    path = visit.plugins / "visit" / "plugin.yaml"
    path.write_text(every_kind.MANIFEST.replace('"1.0"', '"1.1"'), encoding="utf-8")
    member = at_visit()
    assert "uudistettu" not in member.opens(f"{sheet}/result").text and plan(member, sheet).status == 404


def test_one_sees_what_comes_along_before_anything_is_done(at_visit: Callable[..., Visitor], visit: Settings) -> None:
    sheet = fills(at_visit())
    rewrites(visit, RENEWED)
    member = at_visit()
    page = plan(member, sheet)
    assert page.status == 200 and "Tulee mukaan (4)" in page.text and "Ketkä? ennen: Keitä?" in page.text
    assert "Ei sovi uuteen versioon (1)" in page.text and "Kylätalo" in page.text
    assert "Kysytään uutena (1)" in page.text and "Missä?" in page.text
    assert "<b>kaikki" not in page.html
    assert member.opens("/sheets").html.count(">Vierailu<span") == 1, "looking does nothing"


@both_ways
def test_going_on_makes_a_new_sheet_and_leaves_the_old_one(at_visit: Callable[..., Visitor], visit: Settings,
                                                           htmx: bool) -> None:
    member = at_visit()
    sheet = fills(member)
    before = answers(member, sheet)
    rewrites(visit, RENEWED)
    member = at_visit()
    shown = plan(member, sheet)
    page = goes_on(member, sheet, shown)
    assert page.status == 303 and page.goes_to.startswith("/sheets/") and page.goes_to != sheet
    new = page.goes_to
    assert answers(member, new) == {"whom": before["who"], "one": "c", "some": "c\nb", "many": "3,5",
                                    "~name": "Nimi?\nKylätalo"}
    assert answers(member, sheet) == before
    assert goes_on(member, sheet, shown).goes_to == new, "two clicks make one sheet"
    for path in ("people", "result"):
        assert "Olet jatkanut uudessa versiossa" in member.opens(f"{sheet}/{path}").text
        assert f'href="{new}"' in member.opens(f"{sheet}/{path}").html
    assert "Olet jo tehnyt tämän." in plan(member, sheet).text
    page = member.opens(f"{new}/result")
    assert "1 toisen version vastaus ei sovi" in page.text and "Kylätalo" in page.text
    assert saves(member, new, "whom", "Muutkin", 1, htmx=htmx).status == 200
    assert "4/6" in member.opens(f"{new}/people").text, "what has no place counts nowhere"
    assert "5 vastausta poistetaan" in member.opens(f"{new}/delete").text, "what has no place goes too, and is counted"
    member.sends(f"{new}/delete")
    assert "Jatka uudessa versiossa" in member.opens(f"{sheet}/result").text


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "json"])
def test_answers_without_a_place_are_in_every_file(at_visit: Callable[..., Visitor], visit: Settings,
                                                   kind: str) -> None:
    sheet = fills(at_visit())
    rewrites(visit, RENEWED)
    member = at_visit()
    new = goes_on(member, sheet).goes_to
    data = fetches(member, new, kind).data
    told = {"pdf": lambda: "".join(one.extract_text() for one in PdfReader(io.BytesIO(data)).pages),
            "docx": lambda: "\n".join(one.text for one in read_docx(io.BytesIO(data)).paragraphs),
            "xlsx": lambda: str([[cell.value for cell in row] for sheet in load_workbook(io.BytesIO(data))
                                 for row in sheet.iter_rows()]),
            "csv": lambda: data.decode("utf-8-sig")}[kind]()
    assert "Nimi?" in told and "Kylätalo" in told


def test_they_are_in_the_own_export_and_in_no_count(at_visit: Callable[..., Visitor], visit: Settings) -> None:
    sheet = fills(at_visit())
    rewrites(visit, RENEWED)
    member = at_visit()
    goes_on(member, sheet)
    held = json.loads(member.client.get("/account/export.json").data)
    assert json.dumps(held).count("without_place") == 2 and "Kyl\\u00e4talo" in json.dumps(held)
    new = [one for one in _sheets(held) if one["without_place"]]
    assert [one["without_place"] for one in new] == [[{"question": "Nimi?", "words": "Kylätalo"}]]
    assert "4/6 vastattu" in member.opens("/sheets").text


def _sheets(held: Any) -> list[dict[str, Any]]:
    if isinstance(held, dict):
        return held["sheets"] if "sheets" in held else [one for part in held.values() for one in _sheets(part)]
    return []


def test_what_changes_while_one_looks_is_shown_again(at_visit: Callable[..., Visitor], visit: Settings) -> None:
    sheet = fills(at_visit())
    rewrites(visit, RENEWED)
    member = at_visit()
    shown = plan(member, sheet)
    rewrites(visit, RENEWED.replace("Ketkä?", "Ketkä kaikki?"))
    member = at_visit()
    page = goes_on(member, sheet, shown)
    assert page.status == 409 and "muuttui vielä kerran" in page.text and "Ketkä kaikki?" in page.text
    assert member.opens("/sheets").html.count(">Vierailu<span") == 1
    assert goes_on(member, sheet, page).status == 303


def test_a_perspective_that_is_no_more_and_a_subject_that_is_new_are_asked(at_visit: Callable[..., Visitor],
                                                                           visit: Settings) -> None:
    sheet = fills(at_visit())
    rewrites(visit, 'perspectives: [{id: own, label: {fi: "Oma"}}, {id: all, label: {fi: "Kaikki"}}]\n'
                    'subject: {label: {fi: "Mistä?"}, required: true}\n' + RENEWED)
    member = at_visit()
    shown = plan(member, sheet)
    assert "Mistä näkökulmasta vastaat?" in shown.text and "Mistä?" in shown.text
    page = goes_on(member, sheet, shown, subject="a\x00b")
    assert page.status == 422 and page.one("input", id="subject").get("value") == "ab"
    page = goes_on(member, sheet, shown, perspective="moon", subject="Kylätalo")
    assert page.status == 422 and page.one("input", id="subject").get("value") == "Kylätalo"
    page = goes_on(member, sheet, shown, perspective="own", subject="Kylätalo")
    assert page.status == 303 and "Kylätalo" in member.opens(f"{page.goes_to}/people").text


def test_a_renamed_perspective_comes_along(at_visit: Callable[..., Visitor], visit: Settings) -> None:
    member = at_visit()
    sheet = starts(member, "network_health")
    saves(member, sheet, "purpose_1", "4")
    path = visit.plugins / "network_health" / "worksheet.yaml"
    text = path.read_text(encoding="utf-8")
    given = json.loads(fetches(member, sheet, "json").data)["perspective"]
    renamed = text.replace(f"id: {given}\n", f"id: other\n    was: {given}\n", 1).replace(f"{given}:", "other:") \
        .replace(f"required_for: [{given}]", "required_for: [other]")
    rewrites(visit, renamed, "network_health")
    member = at_visit()
    page = goes_on(member, sheet)
    assert page.status == 303, page.text
    assert json.loads(fetches(member, page.goes_to, "json").data)["perspective"] == "other"


def test_nobody_else_sees_or_does_it(at_visit: Callable[..., Visitor], visit: Settings, neighbour: Visitor,
                                     colleague: Visitor, admin: Visitor, stranger: Visitor) -> None:
    sheet = fills(at_visit())
    rewrites(visit, RENEWED)
    seen = plan(at_visit(), sheet).hidden("seen")
    path = f"{sheet}/settings/version"
    for who in (neighbour, colleague, admin):
        there = at_visit(who)
        assert there.opens(path).status == 404 and there.sends(path, {"seen": seen}).status == 404
        assert there.opens(path).text == there.opens(path.replace(sheet, "/sheets/" + "a" * 22)).text
    assert stranger.opens(path).goes_to.startswith("/login") and stranger.sends(path).status == 401
    assert at_visit().sends(path, {"seen": seen}, token=False).status == 403


def test_the_words_are_in_swedish_and_english_too(at_visit: Callable[..., Visitor], visit: Settings) -> None:
    sheet = fills(at_visit())
    rewrites(visit, RENEWED)
    member = at_visit()
    for language, words in (("sv", "Följer med (4)"), ("en", "Comes along (4)")):
        member.sends("/language", {"language": language})
        assert words in plan(member, sheet).text


# -- gone ---------------------------------------------------------------------------------------------------------


def remove(visit: Settings, key: str) -> None:
    shutil.rmtree(visit.plugins / key)


def test_a_sheet_and_its_continuation_are_not_two_times(visit: Settings, at_visit: Callable[..., Visitor]) -> None:
    member = at_visit()
    sheet = fills(member)
    rewrites(visit, RENEWED)
    member = at_visit()
    newer = goes_on(member, sheet).goes_to.rpartition("/")[0]
    for one in (sheet, newer):
        assert "Ajan mittaan" not in member.opens(f"{one}/result").text, one
        assert "Viimeksi" not in member.opens(f"{one}/result/compare").text


@pytest.mark.parametrize("key", ["visit", "own_activity", "network_health"])
@pytest.mark.parametrize("how", ["removed", "disabled", "broken"])
def test_the_sheets_of_a_worksheet_that_went_can_be_read_filled_and_taken_along(
        at_visit: Callable[..., Visitor], visit: Settings, neighbour: Visitor, key: str, how: str) -> None:
    member = at_visit()
    sheet = starts(member, key, **({"subject": "", "perspective": ""} if key == "visit" else {}))
    item = {"visit": "who", "own_activity": "for_whom", "network_health": "purpose_1"}[key]
    section = {"visit": "people", "own_activity": "for_whom", "network_health": "purpose"}[key]
    assert saves(member, sheet, item, "3").status == 200
    if how == "removed":
        remove(visit, key)
    elif how == "broken":
        rewrites(visit, "sections: [", key)
    member = at_visit()
    if how == "disabled":
        assert member.app.extensions["ankkuri_registry"].switch(key, on=False)
    for path in (section, "result"):
        page = member.opens(f"{sheet}/{path}")
        assert page.status == 200 and "Tätä työpaperia ei enää tarjota." in page.text, path
    assert saves(member, sheet, item, "4", 1).status == 200
    for kind in KINDS:
        assert fetches(member, sheet, kind).data
    for kind in ("pdf", "docx"):
        assert member.client.get(f"{sheet}/summary.{kind}").status_code == 200
    page = member.opens(f"/worksheets/{key}")
    assert page.status == 404 and "ei enää tarjota" in page.text and f'href="{sheet}/result"' in page.html
    assert member.opens("/worksheets").status == member.opens("/sheets").status == member.opens("/").status == 200
    assert plan(member, sheet).status == 404
    assert member.sends(f"/worksheets/{key}/sheets", {"subject": "x"}).status == 404
    back = brings(member, fetches(member, sheet, "json").data)
    assert back.goes_to == f"{sheet}/result?said=known", "its questions are known from its sheets"
    other = at_visit(neighbour)
    if how == "disabled":
        assert other.app.extensions["ankkuri_registry"].switch(key, on=False)
    gone = other.opens(f"/worksheets/{key}")
    assert gone.status == 404 and "ei enää tarjota" not in gone.text, "who filled none learns nothing of it"


def test_a_plugin_whose_templates_are_gone_costs_no_sheet(at_visit: Callable[..., Visitor], visit: Settings) -> None:
    folder = visit.plugins / "visit"
    (folder / "templates").mkdir()
    (folder / "templates" / "panel.html").write_text("<p>Paneeli</p>", encoding="utf-8")
    (folder / "plugin.py").write_text(
        'from intranet.plugin_api import StartPanel\n\n\ndef start_panels():\n'
        '    return [StartPanel("side", 50, "plugins/visit/panel.html", {})]\n', encoding="utf-8")
    member = at_visit()
    sheet = fills(member)
    assert "Paneeli" in member.opens("/").text
    shutil.rmtree(folder / "templates")
    member = at_visit()
    assert member.opens("/").status == 200 and member.opens(f"{sheet}/result").status == 200
    assert fetches(member, sheet, "pdf").data
