"""From a finished series to its memo: put together, written, ordered, frozen, commented on, published, corrected."""

from __future__ import annotations

import io

from docx import Document as read_docx
from flask import Flask
from pypdf import PdfReader

from intranet.settings import Settings
from tests.conftest import both_ways
from tests.memos_made import feedback_block, in_days, keys_in_order, makes, offers_in, part_of, spring, writes
from tests.outbox import mails, words_of
from tests.visitor import Visitor


@both_ways
def test_a_memo_from_its_first_draft_to_a_correction(site: Flask, settings: Settings, facilitator: Visitor,
                                                     member: Visitor, neighbour: Visitor, htmx: bool) -> None:
    offers = offers_in(site)
    series = spring(site, facilitator, member)

    # the draft is there at once; the facilitator writes what only they can write, and picks what people said
    assert facilitator.opens("/events/series/kevat").all("a", href=f"/memos/new?series={series}")
    memo = makes(facilitator, series, htmx=htmx).goes_to.split("/edit")[0]
    conclusions, form, greeting = (part_of(site, key) for key in ("conclusions", "form", "greeting"))
    assert writes(facilitator, memo, form, picks="1", chosen=["text-0"], htmx=htmx).status in (200, 303)
    written = writes(facilitator, memo, conclusions, words="Asioita **ON PAKKO** alkaa tehdä yhdessä.", htmx=htmx)
    if htmx:
        assert "ON PAKKO" in written.text and "Tallennettu." in written.text and "<html" not in written.html
    facilitator.sends(f"{memo}/parts/{greeting}/out", htmx=htmx)
    moved = facilitator.sends(f"{memo}/parts/{conclusions}/up", htmx=htmx)
    assert moved.status == (200 if htmx else 303)
    assert keys_in_order(site).index("conclusions") < keys_in_order(site).index("form")

    # frozen, it keeps its figures; those who were there read it and say what is wrong
    facilitator.sends(f"{memo}/freeze", htmx=htmx)
    offers.blocks[0] = feedback_block(32, "täytyy olla rohkea")
    assert "Tiedot ovat kasvaneet jäädyttämisen jälkeen." in facilitator.opens(memo).text
    facilitator.sends(f"{memo}/ask", {"until": in_days(30)}, htmx=htmx)
    (mail,) = mails(settings)
    address = next(word for word in words_of(mail).split() if word.endswith("/comments"))
    path = address.removeprefix("http://localhost")
    assert path == f"{memo}/comments" and neighbour.opens(path).status == 404
    assert "25" in member.opens(path).text
    member.sends(path, {"part": conclusions, "words": "Kuka tekee?"}, htmx=htmx)
    assert "Kuka tekee?" in facilitator.opens(path).text
    facilitator.sends(f"{memo}/renew", {"part": form}, htmx=htmx)

    # members read, find and take it along
    facilitator.sends(f"{memo}/publish", htmx=htmx)
    for who in (member, neighbour):
        page = who.opens(memo)
        assert "ON PAKKO" in page.text and "täytyy olla rohkea" in page.text and "30" in page.text
        assert "Kuka tekee?" not in page.text and not page.all("a", href=f"{memo}/edit")
    assert neighbour.opens("/search?q=pakko").all("a", href=memo) and neighbour.opens("/").all("a", href=memo)
    assert neighbour.opens("/events/iisalmi").all("a", href=memo)
    pdf = PdfReader(io.BytesIO(neighbour.opens(f"{memo}.pdf").response.data))
    word = read_docx(io.BytesIO(neighbour.opens(f"{memo}.docx").response.data))
    markdown = neighbour.opens(f"{memo}.md").response.get_data(as_text=True)
    for words in (" ".join(one.extract_text() for one in pdf.pages), " ".join(one.text for one in word.paragraphs),
                  markdown):
        assert "rohkea" in words and "PAKKO" in words

    # a correction keeps what was before
    writes(facilitator, memo, conclusions, 1, words="Yhdessä. Veera kutsuu koolle.")
    assert "Veera kutsuu" not in neighbour.opens(memo).text
    facilitator.sends(f"{memo}/publish", {"note": "Tekijä puuttui."}, htmx=htmx)
    page = neighbour.opens(memo)
    assert "Veera kutsuu koolle." in page.text and "Tekijä puuttui." in page.text
    assert "ON PAKKO" in neighbour.opens(f"{memo}/versions/1").text
