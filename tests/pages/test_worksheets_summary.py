"""The result on one page: exactly one, for whoever holds the sheet, with an agenda item that can be sent as it is."""

from __future__ import annotations

import io
import re

import pytest
from docx import Document as read_docx
from pypdf import PdfReader

from tests.pages.test_worksheets_files import fills, trail
from tests.pages.test_worksheets_pages import saves, starts
from tests.visitor import Visitor

LONGEST_SUBJECT = ("Pohjois-Savon järjestöjen ja hyvinvointialueen yhteinen kumppanuuspöytä, " * 3)[:200].strip()


def page_of(visitor: Visitor, sheet: str) -> tuple[PdfReader, str]:
    """The PDF, and its words with spaces folded."""
    answer = visitor.client.get(f"{sheet}/summary.pdf")
    assert answer.status_code == 200 and answer.mimetype == "application/pdf"
    pdf = PdfReader(io.BytesIO(answer.data))
    return pdf, " ".join(re.sub("\u00ad\n?", "", "\n".join(page.extract_text() for page in pdf.pages)).split())


@pytest.mark.parametrize(("key", "subject"), [("network_health", "Iisalmen hankehautomo"),
                                              ("network_health", LONGEST_SUBJECT), ("network_competence", "")])
@pytest.mark.parametrize("answered", [0, 1, 99])
def test_a_summary_is_exactly_one_page(member: Visitor, key: str, subject: str, answered: int) -> None:
    fields = {"subject": subject} if subject else {}
    sheet = fills(member, key, **fields) if answered == 99 else starts(member, key, **fields)
    if answered == 1:
        item = "purpose_1" if key == "network_health" else "role_1"
        assert saves(member, sheet, item, "1").status == 200
    pdf, words = page_of(member, sheet)
    assert len(pdf.pages) == 1 and "Sivu 1/1" in words
    assert ("Työpaperi on kesken" in words) == (answered < 99)
    assert pdf.pages[0].mediabox.height == pytest.approx(841.89, abs=0.1)


def test_the_agenda_item_is_ready_to_be_sent(member: Visitor) -> None:
    sheet = fills(member)
    _, words = page_of(member, sheet)
    headline = " ".join("".join(member.opens(f"{sheet}/result").one("h1").itertext()).split())
    for expected in (headline, "Esityslistalle", "Asia: Miten verkostomme toimii? – Iisalmen hankehautomo",
                     "Ehdotus: ", "Päätetään: Mitä tehdään, kuka tekee ja mihin mennessä.", "Mihin mennessä"):
        assert expected in words, expected
    file = read_docx(io.BytesIO(member.client.get(f"{sheet}/summary.docx").data))
    told = [one.text for one in file.paragraphs]
    assert "Esityslistalle" in told and any(one.startswith("Ehdotus: ") for one in told)
    assert len(file.inline_shapes) == 1 and file.tables[-1].rows[0].cells[3].text == "Seuraava askel"


def test_the_proposal_is_the_next_step_of_the_weakest_area(member: Visitor) -> None:
    sheet = starts(member)
    for number in range(1, 5):
        saves(member, sheet, f"purpose_{number}", "4")
        saves(member, sheet, f"roles_{number}", "1")
    _, words = page_of(member, sheet)
    assert "Ehdotus: Kirjatkaa jokaiselle kokoukselle kolme saraketta" in words


def test_a_private_worksheet_has_no_agenda_item(member: Visitor) -> None:
    _, words = page_of(member, fills(member, "network_competence"))
    assert "Esityslistalle" not in words and "Kuka" not in words
    assert "Omaan kalenteriin" in words and "päätät itse, kenelle näytät sen" in words


@pytest.mark.parametrize("kind", ["pdf", "docx"])
def test_a_summary_is_for_the_sheets_owner_alone(member: Visitor, colleague: Visitor, neighbour: Visitor,
                                                 stranger: Visitor, kind: str) -> None:
    sheet = starts(member)
    assert [one.opens(f"{sheet}/summary.{kind}").status for one in (colleague, neighbour)] == [404, 404]
    assert stranger.opens(f"{sheet}/summary.{kind}").goes_to.startswith("/login")
    assert member.opens(f"{sheet}/summary.csv").status == 404


def test_a_summary_is_linked_and_noted(member: Visitor, site: object) -> None:
    sheet = starts(member)
    hrefs = {one.get("href") for one in member.opens(f"{sheet}/result").all("a")}
    assert {f"{sheet}/summary.pdf", f"{sheet}/summary.docx"} <= hrefs
    page_of(member, sheet)
    assert trail(site)[-1] == ("sheet-exported", sheet.removeprefix("/sheets/"))  # type: ignore[arg-type]
