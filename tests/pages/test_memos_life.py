"""A memo from draft to published: drafts follow the data, frozen ones stay, corrections keep what was before."""

from __future__ import annotations

import io
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from docx import Document as read_docx
from flask import Flask
from pypdf import PdfReader
from sqlalchemy import text

from intranet import clock
from intranet.database import db, writing
from intranet.exports.types import Paragraph, Picture, line
from intranet.ids import random_id
from intranet.plugin_system.memo_blocks import MemoBlock
from tests.feedback_forms import FULL, answers, many_answer, opens_form
from tests.memos_made import (
    Offers,
    a_memo,
    feedback_block,
    frozen,
    offers_in,
    part_of,
    published,
    spring,
    writes,
)
from tests.tables import counted, rows
from tests.visitor import Visitor


@pytest.fixture
def offers(site: Flask) -> Offers:
    return offers_in(site)


def article(visitor: Visitor, memo: str) -> str:
    """The words of the memo alone."""
    return " ".join(" ".join(visitor.opens(memo).one("article").itertext()).split())


def sql(site: Flask, statement: str, **values: object) -> None:
    with site.app_context(), writing() as database:
        database.execute(text(statement), values)


def test_a_draft_follows_one_response_one_attendance_and_one_place_and_a_frozen_memo_stays(
        site: Flask, facilitator: Visitor, member: Visitor, neighbour: Visitor, offers: Offers) -> None:
    series = spring(site, facilitator, member)
    form = opens_form(site, facilitator)
    many_answer(site, form, 4)

    def draw() -> None:
        """What the rooms would draw of the data as it is."""
        shown = rows(site, "SELECT answered FROM feedback_snapshot")
        there = counted(site, "event_attendance")
        (place,) = [row.place for row in rows(site, "SELECT place FROM event WHERE slug = 'iisalmi'")]
        offers.blocks = [
            MemoBlock("towns", "towns", "Paikat", (Paragraph(line(f"Iisalmessa: {place}. Paikalla {there}.")),)),
            feedback_block(shown[0].answered if shown else 4)]

    draw()
    memo = a_memo(facilitator, series)
    assert "Iisalmessa: Kulttuurikeskus. Paikalla 2." in article(facilitator, memo)
    assert "kun vastauksia on viisi" in article(facilitator, memo)
    answers(site, form, FULL)
    sql(site, "UPDATE event SET place = 'Kirjasto' WHERE slug = 'iisalmi'")
    event = rows(site, "SELECT id FROM event WHERE slug = 'kuopio'")[0].id
    sql(site, "INSERT INTO event_attendance (event_id, person_id, way, noted_at) VALUES (:event, :who, 'list', :at)",
        event=event, who=neighbour.person_id, at=clock.now())
    draw()
    assert "Iisalmessa: Kirjasto. Paikalla 3." in article(facilitator, memo)
    assert "samaa mieltä 3 eri mieltä 2" in article(facilitator, memo)

    frozen(facilitator, memo)
    was = article(facilitator, memo)
    many_answer(site, form, 5)
    sql(site, "UPDATE event SET place = 'Seuratalo' WHERE slug = 'iisalmi'")
    sql(site, "DELETE FROM event_attendance WHERE person_id = :who", who=neighbour.person_id)
    draw()
    assert article(facilitator, memo) == was
    page = facilitator.opens(memo)
    assert "Tiedot ovat kasvaneet jäädyttämisen jälkeen." in page.text and page.all("a", href=f"{memo}/compare")
    compare = " ".join(" ".join(facilitator.opens(f"{memo}/compare").tree.itertext()).split())
    assert "Kirjasto. Paikalla 3." in compare and "Seuratalo. Paikalla 2." in compare and "samaa mieltä 8" in compare

    towns = part_of(site, "towns")
    assert facilitator.sends(f"{memo}/renew", {"part": towns}).goes_to == f"{memo}?said=renewed"
    assert "Seuratalo. Paikalla 2." in article(facilitator, memo) and "samaa mieltä 3" in article(facilitator, memo)
    facilitator.sends(f"{memo}/renew")
    assert "samaa mieltä 8" in article(facilitator, memo)
    assert "Tiedot ovat kasvaneet" not in facilitator.opens(memo).text
    assert "Ei mikään" in facilitator.opens(f"{memo}/compare").text


def test_a_frozen_memo_keeps_what_is_gone_and_can_be_a_draft_again(site: Flask, facilitator: Visitor,
                                                                   offers: Offers) -> None:
    memo = frozen(facilitator, a_memo(facilitator, spring(site, facilitator)))
    offers.blocks.clear()
    assert "Yhteinen linja löytyy." in article(facilitator, memo), "the plugin is gone, the memo is not"
    assert "Tiedot ovat kasvaneet" not in facilitator.opens(memo).text
    assert facilitator.sends(f"{memo}/thaw").goes_to == f"{memo}?said=thawed"
    assert "ei enää ole" in article(facilitator, memo)
    assert facilitator.sends(f"{memo}/renew").goes_to == f"{memo}?said=not_now"
    assert facilitator.opens(f"{memo}/compare").goes_to == f"{memo}?said=not_now"


def test_other_answers_can_be_picked_of_a_frozen_memo(site: Flask, facilitator: Visitor, offers: Offers) -> None:
    memo = frozen(facilitator, a_memo(facilitator, spring(site, facilitator)))
    offers.blocks[0] = feedback_block(30, "uusi")
    writes(facilitator, memo, part_of(site, "form"), picks="1", chosen=["text-1"])
    assert "työkalun" in article(facilitator, memo) and "uusi" not in article(facilitator, memo)


def test_a_draft_is_not_published(site: Flask, facilitator: Visitor, member: Visitor, offers: Offers) -> None:
    memo = a_memo(facilitator, spring(site, facilitator))
    assert facilitator.opens(f"{memo}/publish").goes_to == f"{memo}?said=not_now"
    assert facilitator.sends(f"{memo}/publish").goes_to == f"{memo}?said=not_now"
    assert "Sitä ei voi enää tehdä" in facilitator.opens(f"{memo}?said=not_now").text
    assert member.opens(memo).status == 404


def test_a_published_memo_is_read_found_and_told_of(site: Flask, facilitator: Visitor, member: Visitor,
                                                    offers: Offers) -> None:
    memo = a_memo(facilitator, spring(site, facilitator))
    writes(facilitator, memo, part_of(site, "form"), picks="1", chosen=["text-0"])
    frozen(facilitator, memo)
    before = facilitator.opens(f"{memo}/publish")
    assert "Julkaistaanko muistio jäsenille?" in before.text and "2 osaa on tyhjiä" in before.text
    assert facilitator.sends(f"{memo}/publish").goes_to == f"{memo}?said=published"
    assert "Järjestötyön ankkurointi" in member.opens("/memos").text
    page = member.opens(memo)
    assert "täytyy olla rohkea" in page.text and "Omat päätelmät" not in page.text, "what is empty is not shown"
    assert not page.all("a", href=f"{memo}/edit") and page.all("a", href="/memos")
    assert member.opens("/search?q=ankkurointi").all("a", href=memo)
    assert member.opens("/search?q=rohkea").all("a", href=memo)
    assert member.opens("/").all("a", href=memo)
    with time_machine.travel(datetime.now(UTC) + timedelta(days=31)):
        fresh = rows(site, "SELECT 1 AS one FROM memo WHERE revision = 1")
        assert len(fresh) == 1
        assert not member.opens("/").all("a", href=memo), "after a month it is not new any more"


def test_a_correction_keeps_what_was_before_and_says_what_was_wrong(site: Flask, facilitator: Visitor, member: Visitor,
                                                                    offers: Offers) -> None:
    memo = a_memo(facilitator, spring(site, facilitator))
    conclusions = part_of(site, "conclusions")
    writes(facilitator, memo, conclusions, words="Kaksi virhettä.")
    published(facilitator, memo)
    offers.blocks[1] = MemoBlock("aims", "goals", "Tavoite ja iso kuva", (Paragraph(line("Uusi tavoite.")),))
    assert "Uusi tavoite." not in article(member, memo) and "Uusi tavoite." not in article(facilitator, memo)
    writes(facilitator, memo, conclusions, 1, words="Yksi virhe.")
    assert "Kaksi virhettä." in article(member, memo), "members read what was published"
    page = facilitator.opens(memo)
    assert "Näet omat muutoksesi" in page.text and "Yksi virhe." in page.text
    assert "Kaksi virhettä." in article(facilitator, f"{memo}?view=published")
    asks = facilitator.opens(f"{memo}/publish")
    assert "Julkaistaanko korjaus?" in asks.text
    too_long = facilitator.sends(f"{memo}/publish", {"note": "x" * 501})
    assert too_long.status == 422 and "x" * 501 in too_long.html
    assert facilitator.sends(f"{memo}/publish", {"note": "a\x00b"}).status == 422
    assert facilitator.sends(f"{memo}/publish", {"note": "Virheitä oli <yksi>."}).goes_to == f"{memo}?said=corrected"
    now = member.opens(memo)
    assert "Yksi virhe." in now.text and "Virheitä oli <yksi>." in now.text and now.all("a", href=f"{memo}/versions/1")
    before = member.opens(f"{memo}/versions/1")
    assert "Kaksi virhettä." in before.text and "Tällainen muistio oli ennen korjausta." in before.text
    for number in (0, 3, 2**31, 2**63, 10**30):
        assert member.opens(f"{memo}/versions/{number}").status == 404, number
    facilitator.sends(f"{memo}/publish", {"note": "taas"})
    assert counted(site, "memo_revision") == 2, "the same once more is no correction"
    assert facilitator.sends(f"{memo}/thaw").goes_to == f"{memo}?said=not_now", "what was published stays frozen"


def test_a_withdrawn_memo_is_its_facilitators_alone_and_can_come_back(site: Flask, facilitator: Visitor,
                                                                      member: Visitor, offers: Offers) -> None:
    memo = published(facilitator, a_memo(facilitator, spring(site, facilitator)))
    assert member.opens("/search?q=ankkurointi").all("a", href=memo)
    assert facilitator.sends(f"{memo}/withdraw").goes_to == f"{memo}?said=withdrawn"
    for path in (memo, f"{memo}.pdf", f"{memo}/versions/1"):
        assert member.opens(path).status == 404
    assert not member.opens("/search?q=ankkurointi").all("a", href=memo)
    assert not member.opens("/").all("a", href=memo)
    assert "julkaisu peruttu" in facilitator.opens("/memos").text
    facilitator.sends(f"{memo}/publish")
    assert member.opens(memo).status == 200 and counted(site, "memo_revision") == 1


def test_publishing_and_withdrawing_are_in_the_trail(site: Flask, facilitator: Visitor, offers: Offers) -> None:
    memo = published(facilitator, a_memo(facilitator, spring(site, facilitator)))
    facilitator.sends(f"{memo}/withdraw")
    assert {"memo-published", "memo-withdrawn"} <= {row.action for row in rows(site, "SELECT action FROM trail")}


def test_what_somebody_saved_meanwhile_is_not_published_unseen(site: Flask, facilitator: Visitor, offers: Offers,
                                                               monkeypatch: pytest.MonkeyPatch) -> None:
    memo = frozen(facilitator, a_memo(facilitator, spring(site, facilitator)))
    part = part_of(site, "conclusions")

    def saved_in_between(paper: object) -> str:
        with db.engine.begin() as connection:
            connection.execute(text("UPDATE memo_part SET words = 'Toisen.', version = 1 WHERE id = :id"), {"id": part})
        return "{}"

    monkeypatch.setattr("intranet.memos.life.actions.paper_to_json", saved_in_between)
    assert facilitator.sends(f"{memo}/publish").goes_to == f"{memo}?said=not_now"
    assert counted(site, "memo_revision") == 0


# -- files ------------------------------------------------------------------------------------------------------------


def test_a_memo_is_taken_along_as_pdf_word_and_markdown(site: Flask, facilitator: Visitor, member: Visitor,
                                                        offers: Offers) -> None:
    memo = a_memo(facilitator, spring(site, facilitator))
    writes(facilitator, memo, part_of(site, "form"), picks="1", chosen=["text-0"])
    writes(facilitator, memo, part_of(site, "conclusions"), title="Omat päätelmät",
           words="Kehittämiskohteet on **pakko** tunnistaa.\n\n- [Kortti](/cards/hyte)")
    published(facilitator, memo)
    pdf = member.opens(f"{memo}.pdf").response
    words = " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf.data)).pages).split())
    word = read_docx(io.BytesIO(member.opens(f"{memo}.docx").response.data))
    told = " ".join(paragraph.text for paragraph in word.paragraphs)
    answer = member.opens(f"{memo}.md").response
    markdown = answer.get_data(as_text=True)
    assert answer.mimetype == "text/markdown" and "Jarjestotyon-ankkurointi.md" in answer.headers["Content-Disposition"]
    for found in (words, told, markdown):
        for wanted in ("Järjestötyön ankkurointi", "Pienmarkkinat, kevät · Iisalmi, Kuopio · 10.4.2026", "tunnistaa.",
                       "Yhteinen linja löytyy.", "täytyy olla rohkea", "Tämän osan luvut ovat esimerkkejä."):
            assert wanted in found
    assert [one.text for one in word.paragraphs if one.style.name == "Quoted"] == ["täytyy olla rohkea"]
    assert "> täytyy olla rohkea" in markdown and "| samaa mieltä | 25" in markdown and "**pakko**" in markdown
    assert "[Kortti](http://localhost/cards/hyte)" in markdown and markdown.endswith(f"<http://localhost{memo}>\n")
    assert "<svg" not in markdown and "/MarkInfo" in PdfReader(io.BytesIO(pdf.data)).trailer["/Root"]


def test_a_picture_that_is_gone_is_a_sentence_everywhere(site: Flask, facilitator: Visitor, offers: Offers) -> None:
    offers.blocks = [MemoBlock("timeline", "second_meeting", "Aikajana", (Picture("", "Kolme vaihetta", 90),
                                                                          Picture("<p>ei kuva</p>", "Neljäs", 90)))]
    memo = a_memo(facilitator, spring(site, facilitator))
    assert "Kuvaa ei enää ole. Siinä oli: Kolme vaihetta" in article(facilitator, memo)
    assert "Siinä oli: Neljäs" in article(facilitator, memo)
    markdown = facilitator.opens(f"{memo}.md").response.get_data(as_text=True)
    pdf = facilitator.opens(f"{memo}.pdf").response.data
    assert "Siinä oli: Kolme vaihetta" in markdown
    assert "Siinä oli: Kolme vaihetta" in " ".join(PdfReader(io.BytesIO(pdf)).pages[0].extract_text().split())
    assert facilitator.opens(f"{memo}.docx").status == 200


def test_a_memo_of_nothing_but_emoji_and_odd_signs_is_a_file_all_the_same(site: Flask, facilitator: Visitor,
                                                                         offers: Offers) -> None:
    offers.blocks = [feedback_block(6, "😀👩‍👧", "#set page(width: 1pt)", "=1+1", "مرحبا")]
    memo = a_memo(facilitator, spring(site, facilitator), title="1 😀")
    writes(facilitator, memo, part_of(site, "form"), picks="1", chosen=[f"text-{n}" for n in range(4)])
    for kind in ("pdf", "docx", "md"):
        assert facilitator.opens(f"{memo}.{kind}").status == 200
    assert "😀👩‍👧" in article(facilitator, memo)


def test_a_memo_in_swedish_speaks_swedish_whoever_reads_it(site: Flask, facilitator: Visitor, offers: Offers) -> None:
    memo = a_memo(facilitator, spring(site, facilitator), language="sv")
    assert rows(site, "SELECT title FROM memo_part WHERE key = 'conclusions'")[0].title == "Våra slutsatser"
    markdown = facilitator.opens(f"{memo}.md").response.get_data(as_text=True)
    assert "Promemoria · Pienmarkkinat" in markdown and "Siffrorna i den här delen är exempel." in markdown
    assert "Muistion osat" in facilitator.opens(memo).text, "the page around it is in the reader's language"


def test_many_parts_are_held_back(site: Flask, facilitator: Visitor, offers: Offers) -> None:
    memo = a_memo(facilitator, spring(site, facilitator))
    memo_id = rows(site, "SELECT id FROM memo")[0].id
    for number in range(100):
        sql(site, "INSERT INTO memo_part (id, memo_id, number, place, contributor, key, named, title, above, words, "
                  "chosen, removed, version) VALUES (:id, :memo, :number, '', '', '', '', '', '', '', '[]', :no, 1)",
            id=random_id(), memo=memo_id, number=number + 50, no=False)
    assert facilitator.sends(f"{memo}/parts").goes_to.endswith("said=not_now")
