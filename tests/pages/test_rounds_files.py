"""A round as a file: what was answered and agreed, counted; never whose an answer is."""

from __future__ import annotations

import csv
import io
import json
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from tests.rounds import opens_round, takes_part
from tests.visitor import Visitor

KINDS = ("pdf", "docx", "xlsx", "csv", "json")


@pytest.fixture
def there(contact: Visitor, member: Visitor, colleague: Visitor) -> str:
    """A round of three whose answers are shown, with something agreed."""
    address = opens_round(contact, [contact, member, colleague])
    takes_part(member, address, purpose_1="4", purpose_2="3", purpose_3="unsure", purpose_4="2")
    takes_part(contact, address, purpose_1="1", purpose_2="2", purpose_3="3", purpose_4="2")
    takes_part(colleague, address, purpose_1="1", purpose_2="3", purpose_3="3", purpose_4="2")
    for item, value in (("purpose_1", "_disagree"), ("purpose_1.because", "=Näemme eri päivät"), ("purpose_2", "3"),
                        ("purpose_4", "2")):
        member.sends(f"{address}/talk/{item}", {"value": value, "version": "0"}, htmx=True)
    return address


def taken(visitor: Visitor, there: str, kind: str) -> bytes:
    answer = visitor.opens(f"{there}/export.{kind}")
    assert answer.status == 200 and answer.response.headers["Content-Disposition"].startswith("attachment")
    return answer.response.get_data()


def test_before_the_answers_are_shown_there_is_no_file(contact: Visitor, member: Visitor) -> None:
    address = opens_round(contact, [contact, member])
    takes_part(member, address, purpose_1="4")
    for kind in KINDS:
        assert contact.opens(f"{address}/export.{kind}").status == 404, kind


def test_who_was_not_asked_takes_nothing(there: str, neighbour: Visitor, admin: Visitor) -> None:
    for kind in KINDS:
        assert neighbour.opens(f"{there}/export.{kind}").status == admin.opens(f"{there}/export.{kind}").status == 404


def test_the_json_is_what_the_docs_say(member: Visitor, there: str) -> None:
    told = json.loads(taken(member, there, "json"))
    assert (told["ankkuri"], told["format"], told["people"]) == ("round", 1, 3)
    assert (told["worksheet"], told["perspective"], told["subject"]) == ("network_health", "one", "Kallaveden verkosto")
    by_item = {one["item"]: one for one in told["statements"]}
    first = by_item["purpose_1"]
    assert [one["people"] for one in first["counts"]] == [2, 0, 0, 1]
    assert (first["range"], first["talk_first"], first["unanswered"], first["unsure"]) == (1.0, 1, 0, 0)
    assert first["agreed"] == {"value": None, "disagree": True, "in_words": "Olemme eri mieltä",
                               "because": "=Näemme eri päivät"}
    assert by_item["purpose_2"]["agreed"]["value"] == "3" and by_item["purpose_3"]["unsure"] == 1
    assert by_item["trust_1"]["unanswered"] == 3 and by_item["trust_1"]["agreed"] is None
    (purpose,) = [one for one in told["areas"] if one["id"] == "purpose"]
    assert purpose["means"] == [2.0, 2.3, 3.0] and purpose["agreed_mean"] == 2.5
    assert told["talk"] == {"agreed": 2, "disagreed": 1, "open": 21}


def test_no_file_says_whose_an_answer_is(member: Visitor, contact: Visitor, there: str) -> None:
    for kind in ("csv", "json"):
        mine, others = (taken(one, there, kind).decode("utf-8-sig") for one in (member, contact))
        for name in ("Aino", "Yrjö", "Kaisa", "sinä", member.person_id or ""):
            assert name not in mine, name
        if kind == "csv":
            assert mine == others, "nor whose it is that takes it"


def test_the_tables_count_and_run_nothing(member: Visitor, there: str) -> None:
    rows = list(csv.reader(io.StringIO(taken(member, there, "csv").decode("utf-8-sig")), delimiter=";"))
    assert rows[0][3:6] == ["Vastaus", "Arvo", "Ihmiset"]
    first = [row for row in rows if row[-1] == "purpose_1"]
    assert [row[5] for row in first] == ["2", "0", "0", "1"] and first[0][7].startswith("'=")
    book = load_workbook(io.BytesIO(taken(member, there, "xlsx")))
    assert len(book.sheetnames) == 4, book.sheetnames
    cells = [cell for page in book for row in page.iter_rows() for cell in row]
    assert all(cell.data_type != "f" for cell in cells)
    assert any(cell.value == "=Näemme eri päivät" for cell in cells)


def test_pdf_and_word_say_it_all(member: Visitor, there: str) -> None:
    pages = PdfReader(io.BytesIO(taken(member, there, "pdf"))).pages
    words = " ".join(" ".join(page.extract_text() for page in pages).split())
    for wanted in ("Puhukaa ensin näistä", "Kallaveden verkosto", "Näemme eri päivät", "Osa-alueet", "3 henkilöä",
                   "Olemme eri mieltä"):
        assert wanted in words, wanted
    document = ZipFile(io.BytesIO(taken(member, there, "docx"))).read("word/document.xml").decode()
    assert "Näemme eri päivät" in document and "Aino" not in document


@pytest.mark.parametrize("language", ["sv", "en"])
def test_a_file_is_in_the_readers_language(member: Visitor, there: str, language: str) -> None:
    member.sends("/language", {"language": language, "next": "/"})
    told = json.loads(taken(member, there, "json"))
    assert told["language"] == language
    assert taken(member, there, "pdf").startswith(b"%PDF")
