"""Worksheets of rows, boxes and conditions as files: every cell is in each, and a file comes back as the same sheet."""

from __future__ import annotations

import csv
import io
import json

import pytest
from docx import Document as read_docx
from openpyxl import load_workbook
from pypdf import PdfReader

from tests.pages.test_project_incubator import FIRST, a_project
from tests.pages.test_project_incubator import fills as fills_boxes
from tests.pages.test_relation_types import adds_a_partner
from tests.pages.test_worksheets_files import brings, fetches
from tests.pages.test_worksheets_pages import saves, starts
from tests.pages.test_worksheets_rows import a_timeline, filled, presses
from tests.visitor import Visitor


def words_in(visitor: Visitor, sheet: str, kind: str) -> str:
    """All words of an export, white space folded."""
    octets = fetches(visitor, sheet, kind).data
    match kind:
        case "pdf":
            found = " ".join(page.extract_text() for page in PdfReader(io.BytesIO(octets)).pages)
        case "docx":
            document = read_docx(io.BytesIO(octets))
            found = " ".join([one.text for one in document.paragraphs] + [
                cell.text for table in document.tables for row in table.rows for cell in row.cells])
        case "xlsx":
            book = load_workbook(io.BytesIO(octets))
            found = " ".join(str(cell.value) for page in book for row in page.iter_rows() for cell in row if cell.value)
        case _:
            found = octets.decode("utf-8-sig")
    return " ".join(found.replace("\u00ad", "").split())


@pytest.mark.parametrize("kind", ["pdf", "docx", "xlsx", "csv", "json"])
def test_every_row_is_in_each_file(member: Visitor, kind: str) -> None:
    sheet = a_timeline(member)
    filled(member, sheet, "Kaupunki antoi tilan", when="kevät 2017", effect="helped")
    filled(member, sheet, "Toinen hetki")
    found = words_in(member, sheet, kind)
    for words in ("Kaupunki antoi tilan", "kevät 2017", "Auttoi", "Toinen hetki"):
        assert words in found, words
    partners = starts(member, "relation_types")
    adds_a_partner(member, partners, "Kuopion kaupunki", ("market",) * 6, "network")
    found = words_in(member, partners, kind)
    assert "Kuopion kaupunki" in found and "maksaa tai saa maksun" in found and "Verkosto" in found


@pytest.mark.parametrize("kind", ["pdf", "docx", "xlsx", "csv", "json"])
def test_boxes_with_their_marks_are_in_each_file(member: Visitor, kind: str) -> None:
    sheet = a_project(member)
    fills_boxes(member, sheet, *FIRST)
    saves(member, sheet, "gate_1", "go")
    found = words_in(member, sheet, kind)
    assert "Teksti need" in found and "Tarve – valmis" in found and "Jatketaan" in found and "Kohderyhmä" in found


def test_a_table_of_answers_says_which_row_a_cell_is_of(member: Visitor) -> None:
    sheet = a_timeline(member)
    row = filled(member, sheet, "Ensin")
    table = list(csv.reader(io.StringIO(fetches(member, sheet, "csv").data.decode("utf-8-sig")), delimiter=";"))
    by_id = {line[-1]: line for line in table}
    assert by_id[f"waking.{row}.what"][2:4] == ["Mikä auttoi ja mikä jarrutti? – Hetki 1: Mitä tapahtui?", "Ensin"]
    assert by_id["calling"][3] == "", "an item without rows stands there, open"


def test_a_file_brings_rows_removed_rows_and_boxes_back(member: Visitor, neighbour: Visitor) -> None:
    sheet = a_timeline(member)
    kept, gone = filled(member, sheet, "Jää", effect="helped"), filled(member, sheet, "Poistettu hetki")
    presses(member, sheet, f"remove:waking.{gone}")
    presses(member, sheet, "add:waking")
    octets = fetches(member, sheet, "json").data
    assert brings(member, octets).goes_to == f"{sheet}/result?said=known", "the same file twice gives one sheet"
    there = brings(neighbour, octets).goes_to
    assert there.endswith("?said=brought")
    page = neighbour.opens(there.replace("/result?said=brought", "/waking"))
    assert "Jää" in page.text and "Poistettu (1)" in page.text and f"answer-waking.{kept}.what" in page.html
    project = a_project(member)
    fills_boxes(member, project, "idea", "need")
    there = brings(neighbour, fetches(member, project, "json").data).goes_to
    assert "2/11" in neighbour.opens(there.replace("/result?said=brought", "/worth")).text


@pytest.mark.parametrize(("item", "words"), [
    ("waking", "added"), ("waking.short", "added"), ("waking.0mx1aaaaa0000000001", "burned"),
    ("waking_did.0mx1aaaaa0000000001", "added"), ("waking.0mx1aaaaa0000000001.nothing", "kummallista"),
    ("waking.0mx1aaaaa0000000001.effect", "both"),
])
def test_a_file_with_a_row_that_cannot_be_is_refused_whole(member: Visitor, item: str, words: str) -> None:
    given = json.loads(fetches(member, a_timeline(member), "json").data)
    given["answers"] = [{"item": item, "words": words}]
    assert brings(member, json.dumps(given).encode()).status == 422
    assert "/result" in member.opens("/sheets").html and words not in member.opens("/account/export.json").html


def test_a_file_with_more_rows_than_fit_is_refused(member: Visitor) -> None:
    given = json.loads(fetches(member, a_timeline(member), "json").data)
    given["answers"] = [{"item": f"waking.0mx1aaaaa00000{number:05}", "words": "added"} for number in range(41)]
    assert brings(member, json.dumps(given).encode()).status == 422


@pytest.mark.parametrize("kind", ["pdf", "docx"])
def test_the_page_of_an_association_goes_out_without_anything_that_is_not_its_own(member: Visitor, kind: str) -> None:
    sheet = starts(member, "own_activity")
    saves(member, sheet, "for_whom", "Muistisairaiden omaiset")
    found = words_in(member, sheet, kind)
    assert "Kallaveden Omaiset ry yhdellä sivulla" in found and "Muistisairaiden omaiset" in found
    for words in ("Mistä voimme luopua?", "Yksi tehtävä asia", "kesken", "oma luonnos"):
        assert words not in found, words
