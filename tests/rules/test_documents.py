"""One document as PDF, Word and Excel: each is read back with a library that has not written it, where there is one."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import pairwise
from typing import Any
from xml.etree import ElementTree

import pytest
from docx import Document as read_docx
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as some
from openpyxl import load_workbook
from pypdf import PdfReader

from intranet.exports import fonts
from intranet.exports.docx_file import docx_bytes
from intranet.exports.docx_parts import ORDER
from intranet.exports.pdf_file import pdf_bytes, png_bytes
from intranet.exports.types import (
    Beside,
    Block,
    Box,
    Document,
    Facts,
    Heading,
    Listing,
    NewPage,
    Paragraph,
    Picture,
    Run,
    Table,
    ToFill,
    line,
)
from intranet.exports.xlsx_file import LONGEST_CELL, xlsx_bytes
from intranet.text.signs import FORBIDDEN
from intranet.text.words import Said

NOW = datetime(2026, 11, 29, 8, 30, 12, 345_678, tzinfo=UTC)
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50"><text x="5" y="20">Ä &amp; B</text></svg>'
PICTURE = Picture(SVG, "Kuvassa on A ja B.", 60)
TABLE = Table("Alueet", ("Alue", "Keskiarvo", "Päivä"),
              ((line("Tavoite"), 3.2, date(2026, 4, 19)), (line("=1+1"), 4, line("–"))), (3, 1, 1),
              foot=(line("Kaikki"), 3.6, line()), show_name=True)
HOSTILE = ("=HYPERLINK(\"http://paha.example\")", "#set page(width: 1pt)", "#eval(\"1\")", "$x^2$ `raw` <label> @ref",
           "*lihava* _vino_ \\ // /* */", "]#pagebreak()[", "a\x80b\x85c", "rivi 1\nrivi 2\n\n\trivi 3",
           "مرحبا שלום", "\u202ekäänteinen\u202c", "😀👩‍👧 你好", "e\u0301 ﷽ \U0001f1eb\U0001f1ee", "_x0041_",
           "%s %(a)s {page}", "</w:t><w:p/>", "&amp; <b>", "x" * 20_000, "sana " * 4_000, "😀" * 20_000, " ", "")


def a_document(*blocks: Block, **more: Any) -> Document:
    return replace(Document("Otsikko", "fi", blocks), **more)


EVERY_BLOCK = (
    Heading(line("Osa-alueet")), Paragraph(line("Alku."), "lead"), Heading(line("Tavoite"), 2),
    Paragraph((Run("Lihava", bold=True), Run(" ja "), Run("linkki", address="https://esimerkki.example/a"))),
    Paragraph(line("rivi 1\nrivi 2"), "typed"), Paragraph(line("Sopikaa."), "step"), Paragraph(line("Pieni."), "soft"),
    Paragraph(line("Täytyy olla rohkea."), "quote"),
    Listing((line("yksi"), line("kaksi"))), Listing((line("eka"), line("toka")), numbered=True), TABLE, PICTURE,
    Beside(PICTURE, (replace(TABLE, name="Vieressä"),)), Facts((("Nimi", line("arvo")),)),
    Box(line("Esityslistalle"), (Paragraph(line("Päätetään.")),)), ToFill(("Mitä", "Kuka")), NewPage(),
    Listing((line("eka taas"),), numbered=True), Paragraph(line(Said("På svenska", "sv"))),
)
WHOLE = a_document(*EVERY_BLOCK, headline=line("Vahvin on tavoite."), over=line("Työpaperi"), author="Tekijä",
                   address="http://127.0.0.1:8000/sheets/x", page_words="Sivu {page}/{pages}",
                   facts=Facts((("Näkökulma", line("Yksi verkosto")),)))


def pdf_of(document: Document) -> PdfReader:
    return PdfReader(io.BytesIO(pdf_bytes(document, NOW)))


def words_of(pdf: PdfReader) -> str:
    """All words, with the soft hyphens of divided words taken out."""
    return re.sub("\u00ad\n?", "", "\n".join(page.extract_text() for page in pdf.pages))


# -- PDF ----------------------------------------------------------------------------------------------------------


def test_a_pdf_is_tagged_in_its_language_and_has_a_title() -> None:
    pdf = pdf_of(WHOLE)
    root: Any = pdf.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"] and root["/Lang"] == "fi" and root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_data()
    assert pdf.metadata is not None and pdf.metadata.title == "Otsikko" and pdf.metadata.author == "Tekijä"
    assert pdf.metadata.creation_date == NOW.replace(microsecond=0)


def tags_of(pdf: PdfReader) -> list[Any]:
    """Every element of the tree of tags, in order."""
    found: list[Any] = []

    def walk(node: Any) -> None:
        node = node.get_object() if hasattr(node, "get_object") else node
        if isinstance(node, list):
            for one in node:
                walk(one)
        elif isinstance(node, dict):
            if "/S" in node:
                found.append(node)
            walk(node.get("/K", []))

    trailer: Any = pdf.trailer
    walk(trailer["/Root"]["/StructTreeRoot"]["/K"])
    return found


def test_the_tags_of_a_pdf_name_headings_lists_tables_and_what_a_picture_shows() -> None:
    tags = tags_of(pdf_of(WHOLE))
    kinds = [tag["/S"] for tag in tags]
    assert [kind for kind in kinds if re.fullmatch(r"/H\d", kind)][:3] == ["/H1", "/H2", "/H3"]
    assert {"/L", "/LI", "/Table", "/TH", "/TD", "/Figure", "/P", "/Link"} <= set(kinds)
    assert {tag["/Alt"] for tag in tags if tag["/S"] == "/Figure"} == {"Kuvassa on A ja B."}
    assert "sv" in {tag.get("/Lang") for tag in tags}


def fonts_in(pdf: PdfReader) -> list[Any]:
    """Every font that the pages use, as the file describes it."""
    pages: list[Any] = list(pdf.pages)
    return [one.get_object() for page in pages for font in page["/Resources"]["/Font"].values()
            for one in font.get_object()["/DescendantFonts"]]


def names_of(found: list[Any]) -> set[str]:
    """Without the mark of which letters are in it."""
    return {font["/BaseFont"].split("+")[1] for font in found}


def test_a_pdf_embeds_the_font_of_the_pages() -> None:
    found = fonts_in(pdf_of(WHOLE))
    assert all({"/FontFile2", "/FontFile3"} & set(font["/FontDescriptor"].get_object()) for font in found)
    assert names_of(found) >= {"AtkinsonHyperlegibleNext-Regular", "AtkinsonHyperlegibleNext-Bold"}
    assert all(name.startswith("AtkinsonHyperlegibleNext") for name in names_of(found))


def test_emoji_are_shown_and_digits_stay_those_of_the_pages() -> None:
    pdf = pdf_of(a_document(Paragraph(line("Työstämme 2 asiaa toukokuussa. 😊 👍 #1"))))
    assert "toukokuussa. 😊 👍 #1" in words_of(pdf)
    assert names_of(fonts_in(pdf)) >= {"NotoEmoji-Regular", "AtkinsonHyperlegibleNext-Regular"}


def test_the_font_has_the_letters_of_our_languages() -> None:
    assert all(ord(sign) in fonts.signs() for sign in "abcåäöÅÄÖšžŠŽéüß€–…’”•·−")


def test_finnish_words_are_divided_in_a_pdf() -> None:
    long = "verkostotyöskentelymenetelmäkoulutuksessa "
    text = pdf_of(a_document(Paragraph(line(long * 30)))).pages[0].extract_text()
    assert "\u00ad" in text, "a soft hyphen at the end of a line"
    assert words_of(pdf_of(a_document(Paragraph(line(long * 30))))).replace("\n", "").count(long.strip()) == 30


def test_every_block_has_its_words_in_a_pdf() -> None:
    words = words_of(pdf_of(WHOLE))
    for expected in ("Työpaperi", "Vahvin on tavoite.", "Näkökulma: Yksi verkosto", "Osa-alueet", "rivi 1", "rivi 2",
                     "• yksi", "1. eka", "2. toka", "Alueet", "3,2", "19.4.2026", "=1+1", "Kaikki", "Esityslistalle",
                     "Kuka", "1. eka taas", "På svenska", "Sivu 1/2", "http://127.0.0.1:8000/sheets/x"):
        assert expected in words, expected


def test_no_level_of_headings_is_left_out_of_a_pdf() -> None:
    tags = [tag["/S"] for tag in tags_of(pdf_of(a_document(Heading(line("Syvällä"), 2), Heading(line("Alla"), 2))))]
    assert [tag for tag in tags if tag.startswith("/H")] == ["/H1", "/H2", "/H3"]


def test_numbers_follow_the_language() -> None:
    assert "3.2" in words_of(pdf_of(replace(WHOLE, language="en")))


@pytest.mark.parametrize("words", HOSTILE, ids=lambda words: repr(words[:12]))
def test_whatever_people_wrote_is_shown_as_they_wrote_it(words: str) -> None:
    name = words[:200]  # whatever is a name or a heading is never longer
    document = a_document(Heading(line(name)), Paragraph(line(words)), Paragraph(line(words), "typed"),
                          Table(name, ("A", name), ((line(words), line("b")),)), Facts(((name, line(name)),)),
                          Box(line(name), ()), Picture(SVG, name), ToFill((name,)), title=name,
                          headline=line(name), address=name, author=name)
    pdf = pdf_of(document)
    seen = re.sub(r"[\s\u00ad\u200b]", "", words_of(pdf))
    if words.isascii() and words.isprintable():
        assert re.sub(r"\s", "", words)[:500] in seen
    assert pdf.pages[0].mediabox.width == pytest.approx(595.28, abs=0.1), "nobody's words set the page"
    docx_bytes(document, NOW)
    xlsx_bytes(document, "Tiedot", NOW)


def test_no_word_is_wider_than_the_paper() -> None:
    pdf = pdf_of(a_document(Paragraph(line("x" * 20_000)), Table("T", ("A", "B"), ((line("y" * 3_000), line("b")),))))
    text = words_of(pdf)
    assert text.count("x") == 20_000 and text.count("y") == 3_000
    assert max(map(len, text.split("\n"))) < 120


def test_a_sign_that_no_font_has_is_an_empty_square_and_one_that_only_joins_is_nothing() -> None:
    assert "a □□ b" in words_of(pdf_of(a_document(Paragraph(line("a 𓀀\u200d𓀁 b")))))


def test_other_scripts_come_from_other_fonts() -> None:
    words = words_of(pdf_of(a_document(Paragraph(line("Привет ✓ →")))))
    assert "Привет ✓ →" in words


@pytest.mark.parametrize("rows", [10, 30])
def test_letters_grow_smaller_until_a_document_fits_on_its_page(rows: int) -> None:
    blocks = [Paragraph(line("Sana toisensa perään ja vielä yksi rivi tätä samaa. " * 3))] * rows
    free, fitted = pdf_of(a_document(*blocks)), pdf_of(a_document(*blocks, pages=1))
    assert len(fitted.pages) == 1
    assert len(free.pages) == (1 if rows == 10 else 2)


def test_what_can_never_fit_is_printed_all_the_same() -> None:
    blocks = [Paragraph(line("Sana. " * 200))] * 15
    assert words_of(pdf_of(a_document(*blocks, pages=1))).count("Sana") == 3_000


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(some.text(some.characters(codec="utf-8"), max_size=60))
@example("\tԀ title \\ \"")  # the typesetter spells the tab out as two letters
def test_no_text_breaks_any_file(words: str) -> None:
    document = a_document(Paragraph(line(words)), Table(words, ("A",), ((line(words),),)), headline=line(words or "x"))
    assert len(pdf_of(document).pages) >= 1
    read_docx(io.BytesIO(docx_bytes(document, NOW)))
    load_workbook(io.BytesIO(xlsx_bytes(document, words, NOW)))


def test_a_sign_that_no_font_has_costs_no_other_sign_its_place() -> None:
    said = words_of(pdf_of(a_document(Paragraph(line("alku\tԀ testi \\t loppu")))))
    assert "testi" in said and "loppu" in said and "Ԁ" not in said


def test_a_drawing_becomes_dots_for_word() -> None:
    assert png_bytes(PICTURE).startswith(b"\x89PNG")


# -- Word ---------------------------------------------------------------------------------------------------------


def docx_of(document: Document) -> Any:
    return read_docx(io.BytesIO(docx_bytes(document, NOW)))


def test_a_word_file_has_real_headings_and_its_language() -> None:
    file = docx_of(WHOLE)
    headings = [(one.style.name, one.text) for one in file.paragraphs if one.style.name.startswith("Heading")]
    assert headings[:3] == [("Heading 1", "Vahvin on tavoite."), ("Heading 2", "Osa-alueet"), ("Heading 3", "Tavoite")]
    assert file.core_properties.title == "Otsikko" and file.core_properties.language == "fi-FI"
    assert 'w:lang w:val="fi-FI"' in file.styles.element.xml
    assert 'w:lang w:val="sv-FI"' in file.element.xml, "Swedish words are marked as such"
    assert round(file.sections[0].page_width.mm) == 210
    assert "autoHyphenation" in file.settings.element.xml


def test_the_tables_of_a_word_file_have_heads_and_names() -> None:
    file = docx_of(WHOLE)
    table = file.tables[0]
    assert [cell.text for cell in table.rows[0].cells] == ["Alue", "Keskiarvo", "Päivä"]
    assert [cell.text for cell in table.rows[1].cells] == ["Tavoite", "3,2", "19.4.2026"]
    assert "w:tblHeader" in table.rows[0]._tr.xml and 'tblCaption w:val="Alueet"' in table._tbl.xml
    assert "Vieressä" in file.tables[1]._tbl.xml, "a table beside a picture"


def test_pictures_links_lists_and_the_foot_of_a_word_file() -> None:
    file = docx_of(WHOLE)
    assert {one._inline.docPr.get("descr") for one in file.inline_shapes} == {"Kuvassa on A ja B."}
    assert "https://esimerkki.example/a" in [one.target_ref for one in file.part.rels.values() if one.is_external]
    numbered = [one for one in file.paragraphs if one.style.name == "List Number"]
    assert len({one._p.pPr.numPr.numId.val for one in numbered}) == 2, "the second list begins at 1"
    foot = file.sections[0].footer.paragraphs[0]
    assert "http://127.0.0.1:8000/sheets/x" in foot.text and "NUMPAGES" in foot._p.xml
    assert "rivi 1\nrivi 2" in [one.text for one in file.paragraphs]


def test_only_addresses_of_the_web_become_links() -> None:
    file = docx_of(a_document(Paragraph((Run("paha", address="javascript:alert(1)"),))))
    assert not [one for one in file.part.rels.values() if one.is_external] and file.paragraphs[-1].text == "paha"


def test_what_we_add_to_a_word_file_stands_in_the_order_of_the_format() -> None:
    archive = zipfile.ZipFile(io.BytesIO(docx_bytes(WHOLE, NOW)))
    checked = 0
    for name in ("word/document.xml", "word/styles.xml", "word/settings.xml"):
        for element in ElementTree.fromstring(archive.read(name)).iter():
            order = ORDER.get(element.tag.rsplit("}", 1)[-1], "").split()
            places = [order.index(tag) for child in element if (tag := child.tag.rsplit("}", 1)[-1]) in order]
            assert all(one <= other for one, other in pairwise(places)), (name, element.tag, places)
            checked += len(places)
    assert checked > 100


# -- Excel --------------------------------------------------------------------------------------------------------


def test_an_excel_file_has_a_page_of_facts_and_one_for_each_table() -> None:
    book = load_workbook(io.BytesIO(xlsx_bytes(WHOLE, "Tiedot", NOW)))
    assert book.sheetnames == ["Tiedot", "Alueet", "Vieressä"]
    facts = [[cell.value for cell in row] for row in book["Tiedot"].iter_rows()]
    assert ["Otsikko", None] in facts and ["Näkökulma", "Yksi verkosto"] in facts
    page = book["Alueet"]
    assert [cell.value for cell in page[1]] == ["Alue", "Keskiarvo", "Päivä"]
    assert page["B2"].value == 3.2 and page["C2"].value.date() == date(2026, 4, 19)
    assert page["C2"].number_format == "d.m.yyyy" and page["B3"].value == 4 and page.freeze_panes == "A2"
    assert page.print_title_rows == "$1:$1" and page.auto_filter.ref == "A1:C3"


@pytest.mark.parametrize("words", ["=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://paha.example\")", " =1", "＝1",
                                   "\t=1", "\n=1"])
def test_words_are_never_a_formula_in_excel(words: str) -> None:
    cell = load_workbook(io.BytesIO(xlsx_bytes(a_document(Table("T", ("A",), ((line(words),),))), "F", NOW)))["T"]["A2"]
    assert cell.data_type == "s" and cell.value == words and cell.quotePrefix


def test_what_is_too_long_for_a_cell_goes_on_below_it() -> None:
    words = "😀a" * 20_000
    page = load_workbook(io.BytesIO(xlsx_bytes(a_document(Table("T", ("A", "B"), ((line(words), line("b")),))),
                                               "F", NOW)))["T"]
    cells = [page.cell(row, 1).value for row in range(2, page.max_row + 1)]
    assert len(cells) == 2 and "".join(cells) == words
    assert all(len(one.encode("utf-16-le")) // 2 <= LONGEST_CELL for one in cells)
    assert [page["B2"].value, page["B3"].value] == ["b", None]


def test_excels_own_way_of_writing_signs_is_not_read_into_words() -> None:
    octets = xlsx_bytes(a_document(Table("T", ("A",), ((line("_x0041_"),),))), "F", NOW)
    assert b"_x005F_x0041_" in zipfile.ZipFile(io.BytesIO(octets)).read("xl/worksheets/sheet2.xml")


@pytest.mark.parametrize("name", ["", "[]:*?/\\", "a" * 60, "'lainaus'", "Tiedot", "History"])
def test_any_name_gives_a_page_of_excel(name: str) -> None:
    table = Table(name, ("A",), ((1,),))
    book = load_workbook(io.BytesIO(xlsx_bytes(a_document(table, table), "Tiedot", NOW)))
    assert len({one.casefold() for one in book.sheetnames}) == 3 and all(len(one) <= 31 for one in book.sheetnames)


def test_forbidden_signs_are_left_out_of_every_file() -> None:
    document = a_document(Paragraph(line("a\x00b\ud800c\ufffe")), Table("a\x0b", ("b\x00",), ((line("c\x1f"),),)),
                          title="t\x00", headline=line("h\x00"))
    assert "abc" in words_of(pdf_of(document))
    assert "abc" in [one.text for one in docx_of(document).paragraphs]
    book = load_workbook(io.BytesIO(xlsx_bytes(document, "F\x00", NOW)))
    assert not any(FORBIDDEN.search(str(cell.value)) for page in book for row in page.iter_rows() for cell in row)
