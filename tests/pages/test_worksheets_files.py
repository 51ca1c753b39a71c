"""A sheet as a file: what each holds, and who gets one."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from docx import Document as read_docx
from flask import Flask
from openpyxl import load_workbook
from pypdf import PdfReader
from sqlalchemy import text
from werkzeug.test import TestResponse

from intranet.database import reading_aside
from intranet.settings import Settings
from tests import every_kind
from tests.pages.test_relation_types import adds_a_partner
from tests.pages.test_worksheets_pages import saves, starts
from tests.pages.test_worksheets_rows import filled, presses
from tests.visitor import Page, Visitor

KINDS = ("pdf", "docx", "xlsx", "csv", "json")
CHOSEN = ("3", "4", "2", "1", "unsure")
HOSTILE = "=1+1 #set page() $x$ <b>\"'"


def fetches(visitor: Visitor, sheet: str, kind: str) -> TestResponse:
    answer = visitor.client.get(f"{sheet}/export.{kind}")
    assert answer.status_code == 200, answer.get_data(as_text=True)[:500]
    return answer


def fills(visitor: Visitor, key: str = "network_health", **fields: str) -> str:
    """A sheet answered to its end."""
    sheet = starts(visitor, key, **fields)
    given = json.loads(fetches(visitor, sheet, "json").data)
    for place, one in enumerate(given["answers"]):
        assert saves(visitor, sheet, one["item"], CHOSEN[place * 7 % 5]).status == 200
    return sheet


def brings(visitor: Visitor, octets: bytes | None, name: str = "arkki.json") -> Page:
    return visitor.sends("/sheets", {} if octets is None else {"file": (io.BytesIO(octets), name)})


def trail(site: Flask) -> list[tuple[str, str]]:
    with site.app_context(), reading_aside() as connection:
        return [(row.action, row.object_id) for row in
                connection.execute(text("SELECT action, object_id FROM trail ORDER BY number"))]


# -- out ----------------------------------------------------------------------------------------------------------


def test_a_sheet_goes_out_in_every_kind_and_the_trail_knows_it(member: Visitor, site: Flask) -> None:
    sheet = fills(member)
    before = len(trail(site))
    for kind in KINDS:
        answer = fetches(member, sheet, kind)
        assert answer.headers["Cache-Control"] == "no-store" and answer.headers["X-Content-Type-Options"] == "nosniff"
        named = unquote(answer.headers["Content-Disposition"])
        assert named.startswith("attachment") and "-Iisalmen-hankehautomo-" in named and named.endswith(f".{kind}")
    assert trail(site)[before:] == [("sheet-exported", sheet.removeprefix("/sheets/"))] * 5


def test_the_pdf_and_the_word_file_say_what_the_page_says(member: Visitor) -> None:
    sheet = fills(member)
    headline = "".join(member.opens(f"{sheet}/result").one("h1").itertext())
    pdf = PdfReader(io.BytesIO(fetches(member, sheet, "pdf").data))
    words = "\n".join(page.extract_text() for page in pdf.pages)
    file = read_docx(io.BytesIO(fetches(member, sheet, "docx").data))
    told = "\n".join(one.text for one in file.paragraphs)
    cells = {cell.text for table in file.tables for row in table.rows for cell in row.cells}
    assert " ".join(headline.split()) in " ".join(words.split()) and headline in told
    for expected in ("Iisalmen hankehautomo", "Yksi valittu verkosto", "Seuraava askel:", "Mihin mennessä"):
        assert expected in words and expected in told, expected
    for expected in ("Verkoston tarkoitus on kirjoitettu ja kaikki löytävät sen.", "Täysin samaa mieltä"):
        assert expected in words and expected in cells, expected
    assert f"http://localhost{sheet}/result" in words and len(file.inline_shapes) == 1


def test_a_spreadsheet_counts_with_the_values(member: Visitor) -> None:
    sheet = fills(member)
    book = load_workbook(io.BytesIO(fetches(member, sheet, "xlsx").data))
    assert book.sheetnames == ["Tiedot", "Vastaukset", "Osa-alueet"]
    rows = [[cell.value for cell in row] for row in book["Vastaukset"].iter_rows()]
    assert rows[0] == ["Nro", "Osio", "Kysymys", "Vastaus", "Arvo", "Tunnus"] and len(rows) == 25
    assert rows[1][3:] == ["Jokseenkin samaa mieltä", 3, "purpose_1"] and rows[1][0] == 1
    unsure = next(row for row in rows if row[3] == "En osaa sanoa")
    assert unsure[4] is None, "“I cannot say” is no number"
    means = [row[1].value for row in book["Osa-alueet"].iter_rows(2)]
    assert all(isinstance(mean, int | float) for mean in means) and len(means) == 6


def test_the_csv_opens_in_finnish_excel(member: Visitor) -> None:
    octets = fetches(member, fills(member), "csv").data
    assert octets.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(octets.decode("utf-8-sig")), delimiter=";"))
    assert rows[0] == ["Nro", "Osio", "Kysymys", "Vastaus", "Arvo", "Tunnus"] and len(rows) == 25
    assert rows[1][3:5] == ["Jokseenkin samaa mieltä", "3"]


@pytest.mark.parametrize(("language", "expected"), [("sv", "Svar"), ("en", "Answers")])
def test_a_file_is_in_the_readers_language(a_person: Any, sits_down: Any, language: str, expected: str) -> None:
    visitor = sits_down(a_person(language=language, organisation="Kallaveden Omaiset ry"))
    sheet = starts(visitor)
    saves(visitor, sheet, "purpose_1", "4")
    words = PdfReader(io.BytesIO(fetches(visitor, sheet, "pdf").data)).pages[0].extract_text()
    assert expected in words and "Vastattu" not in words
    assert expected in load_workbook(io.BytesIO(fetches(visitor, sheet, "xlsx").data)).sheetnames


@pytest.mark.parametrize("key", ["network_health", "network_competence"])
@pytest.mark.parametrize("answered", [0, 1])
def test_an_unfinished_sheet_goes_out_and_says_so(member: Visitor, key: str, answered: int) -> None:
    sheet = starts(member, key)
    if answered:
        item = json.loads(fetches(member, sheet, "json").data)["answers"][0]["item"]
        saves(member, sheet, item, "4")
    for kind in KINDS:
        fetches(member, sheet, kind)
    words = PdfReader(io.BytesIO(fetches(member, sheet, "pdf").data)).pages[0].extract_text()
    assert "Työpaperi on kesken" in words


def test_every_kind_of_item_reads_well(site: Flask, settings: Settings, tmp_path: Path,
                                       another_site: Callable[[Settings], Flask], member: Visitor) -> None:
    folder = tmp_path / "plugins"
    every_kind.bring(folder)
    other = another_site(replace(settings, plugins=folder))
    visitor = Visitor(other, member.person_id)
    with member.client.session_transaction() as session:
        visitor.holds(**dict(session))
    sheet = starts(visitor, "visit", perspective="", subject="")
    typed = {"who": "Naapurit\n\n  ja ystävät", "day": "19.4.2026", "many": "3,5", "name": HOSTILE, "one": "b"}
    for item, words in typed.items():
        assert saves(visitor, sheet, item, words).status == 200
    assert visitor.sends(f"{sheet}/answers/some", {"value": ["a", "b"], "version": "0"}).status == 200
    page = load_workbook(io.BytesIO(fetches(visitor, sheet, "xlsx").data))["Vastaukset"]
    rows = {row[5].value: (row[3].value, row[4].value) for row in page.iter_rows(2)}
    assert rows["who"] == ("Naapurit\n\n  ja ystävät", None) and rows["many"] == ("3,5", 3.5)
    assert rows["day"][1].date().isoformat() == "2026-04-19"
    assert rows["name"] == (HOSTILE, None) and rows["some"] == ("A, B", None)
    told = fetches(visitor, sheet, "csv").data.decode("utf-8-sig")
    assert "'=1+1" in told and ";3,5;many" in told and ";19.4.2026;day" in told
    words = PdfReader(io.BytesIO(fetches(visitor, sheet, "pdf").data)).pages[0].extract_text()
    assert "=1+1 #set page() $x$ <b>" in words and "ja ystävät" in words
    assert json.loads(fetches(visitor, sheet, "json").data)["answers"][3]["words"] == HOSTILE
    back = brings(visitor, fetches(visitor, sheet, "json").data)
    assert back.goes_to == f"{sheet}/result?said=known"


def test_rows_that_people_added_go_out_and_come_back(member: Visitor) -> None:
    sheet = starts(member, "network_timeline", subject="Iisalmen hankehautomo")
    first = filled(member, sheet, "Kaupunki antoi tilan\nja avaimet", when="2018", effect="helped")
    removed = filled(member, sheet, "Ei kuulu tähän")
    assert presses(member, sheet, f"remove:waking.{removed}").status == 303
    words = "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(fetches(member, sheet, "pdf").data)).pages)
    assert "Kaupunki antoi tilan" in words and "Auttoi" in words and "Ei kuulu" not in words
    page = load_workbook(io.BytesIO(fetches(member, sheet, "xlsx").data))["Vastaukset"]
    cells = {row[5].value: (row[2].value, row[3].value) for row in page.iter_rows(2)}
    assert cells[f"waking.{first}.effect"] == (
        "Mikä auttoi ja mikä jarrutti? – Hetki 1: Auttoiko vai jarruttiko se?", "Auttoi")
    file = read_docx(io.BytesIO(fetches(member, sheet, "docx").data))
    assert len(file.inline_shapes) == 1 and "Kaupunki antoi tilan\nja avaimet" in {
        cell.text for table in file.tables for row in table.rows for cell in row.cells}
    octets = fetches(member, sheet, "json").data
    assert len(PdfReader(io.BytesIO(member.client.get(f"{sheet}/summary.pdf").data)).pages) == 1
    assert brings(member, octets).goes_to == f"{sheet}/result?said=known"
    member.sends(f"{sheet}/delete")
    back = brings(member, octets).goes_to.split("/result")[0]
    again = json.loads(fetches(member, back, "json").data)
    assert again["answers"] == json.loads(octets)["answers"], "removed rows too: they can still be brought back"


def test_the_map_of_relations_is_taken_along_with_its_table(member: Visitor) -> None:
    sheet = starts(member, "relation_types")
    adds_a_partner(member, sheet, "Kunta <i>x</i>", ("market",) * 6, "network")
    adds_a_partner(member, sheet, "Alue", ("hierarchy",) * 3 + ("network",) * 3, "network")
    for kind in ("export", "summary"):
        pdf = PdfReader(io.BytesIO(member.client.get(f"{sheet}/{kind}.pdf").data))
        words = " ".join(" ".join(page.extract_text() for page in pdf.pages).split())
        for expected in ("Haluatte muuttaa 2 suhdetta:", "Alue: Hierarkia + Verkosto → Verkosto", "1. Kunta <i>x</i>"):
            assert expected in words, expected
    assert len(pdf.pages) == 1
    file = read_docx(io.BytesIO(fetches(member, sheet, "docx").data))
    assert len(file.inline_shapes) == 1
    assert [cell.text for cell in file.tables[0].rows[1].cells] == ["1. Kunta <i>x</i>", "0", "6", "0", "Markkina",
                                                                    "Verkosto"]
    assert "millaisen suhteen" in words_of_answers(member, sheet).lower()


def test_boxes_and_gates_are_taken_along_and_come_back(member: Visitor) -> None:
    sheet = starts(member, "project_incubator", subject="Kylätalon kahvila")
    assert saves(member, sheet, "idea", "Avaamme kahvilan\nkylätalolle.").status == 200
    assert saves(member, sheet, "idea.done", "yes").status == 200
    for kind in ("export", "summary"):
        pdf = PdfReader(io.BytesIO(member.client.get(f"{sheet}/{kind}.pdf").data))
        words = " ".join(" ".join(page.extract_text() for page in pdf.pages).split())
        assert "Laatikoita valmiina: 1/10." in words and "1. Idea valmis" in words
        assert "Portti 1: kannattaako? kiinni" in words
    assert len(read_docx(io.BytesIO(fetches(member, sheet, "docx").data)).inline_shapes) == 1
    octets = fetches(member, sheet, "json").data
    member.sends(f"{sheet}/delete")
    back = brings(member, octets).goes_to.split("/result")[0]
    assert json.loads(fetches(member, back, "json").data)["answers"] == json.loads(octets)["answers"]


def words_of_answers(visitor: Visitor, sheet: str) -> str:
    """The CSV, as words."""
    return fetches(visitor, sheet, "csv").data.decode("utf-8-sig")


@pytest.mark.parametrize("words", ["gone", "", "REMOVED"])
def test_a_row_is_there_or_removed_and_nothing_else(member: Visitor, words: str) -> None:
    sheet = starts(member, "network_timeline", subject="Hautomo")
    given = json.loads(fetches(member, sheet, "json").data)
    rows = [{"item": f"waking.{'a' * 19}", "words": words}]
    answer = brings(member, json.dumps({**given, "answers": rows}).encode())
    assert answer.status == (422 if words else 303)


def test_more_rows_than_fit_are_refused(member: Visitor) -> None:
    sheet = starts(member, "network_timeline", subject="Hautomo")
    given = json.loads(fetches(member, sheet, "json").data)
    rows = [{"item": f"waking.{number:019}.what", "words": "x"} for number in range(41)]
    page = brings(member, json.dumps({**given, "answers": rows}).encode())
    assert page.status == 422 and "waking" in page.text


# -- who ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", ["network_health", "network_competence"])
@pytest.mark.parametrize("kind", KINDS)
def test_anothers_sheet_is_the_same_404_as_none(member: Visitor, colleague: Visitor, neighbour: Visitor,
                                                admin: Visitor, site: Flask, kind: str, key: str) -> None:
    sheet = starts(member, key)
    before = len(trail(site))
    for other in (colleague, neighbour, admin):
        theirs = other.opens(f"{sheet}/export.{kind}")
        none = other.opens(f"/sheets/{'x' * 22}/export.{kind}")
        assert (theirs.status, none.status) == (404, 404)
        assert theirs.html_without_tokens.replace(sheet, "") == none.html_without_tokens.replace(
            f"/sheets/{'x' * 22}", "")
    assert len(trail(site)) == before, "nothing went out"


def test_files_are_for_the_signed_in_alone(member: Visitor, stranger: Visitor) -> None:
    sheet = starts(member)
    assert stranger.opens(f"{sheet}/export.pdf").goes_to.startswith("/login?next=")
    assert stranger.sends("/sheets").status == 401
    assert member.sends("/sheets", token=False).status == 403
    assert member.opens(f"{sheet}/export.exe").status == 404


def test_the_pages_lead_to_the_files(member: Visitor) -> None:
    sheet = starts(member)
    page = member.opens(f"{sheet}/result")
    assert {one.get("href") for one in page.all("a") if "/export." in (one.get("href") or "")} == {
        f"{sheet}/export.{kind}" for kind in KINDS}
    assert "Ota mukaan" in member.opens("/sheets").text
    assert [one.get("href") for one in member.opens("/sheets").all("a", href=f"{sheet}/result#take")]
