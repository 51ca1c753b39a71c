"""A document as Markdown: what is pasted into a mail reads as text, and read as Markdown it is the same document."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from intranet.exports.markdown_file import WIDEST, markdown_text
from intranet.exports.types import (
    Beside,
    Block,
    Box,
    Document,
    Facts,
    Heading,
    Listing,
    Paragraph,
    Picture,
    Run,
    Table,
    ToFill,
    line,
)
from intranet.text.bare import bare_text
from intranet.text.markdown import render

TABLE = Table("Tulevat", ("Mitä", "Milloin", "Luku"), ((line("Oppikoulu 2"), date(2018, 4, 19), 3.25),))
PICTURE = Picture("<svg/>", "Kuvassa on kaksi palkkia.")


def of(*blocks: Block, language: str = "fi") -> str:
    """What comes of the blocks, without the title."""
    return markdown_text(Document("Muistio", language, blocks)).removeprefix("# Muistio\n").strip()


def test_a_whole_document_begins_with_its_title_and_ends_with_its_address() -> None:
    found = markdown_text(Document("Muistio", "fi", (Paragraph(line("Sanat.")),), over=line("Muistio · Iisalmi"),
                                   address="https://ankkuri.example/memos/a", facts=Facts((("Päivä", line("1.4.")),))))
    assert found == ("# Muistio\n\nMuistio · Iisalmi\n\n- **Päivä:** 1.4.\n\nSanat.\n\n"
                     "<https://ankkuri.example/memos/a>\n")


def test_each_block_has_its_way() -> None:
    assert of(Heading(line("Palaute")), Heading(line("Mitä opit?"), 2)) == "## Palaute\n\n### Mitä opit?"
    assert of(Paragraph((Run("lihava ", bold=True), Run("vino", italic=True)))) == "**lihava** *vino*"
    assert of(Paragraph((Run("kortti", address="https://a.example/x y"),))) == "[kortti](https://a.example/x%20y)"
    assert of(Paragraph((Run("https://a.example", address="https://a.example"),))) == "<https://a.example>"
    assert of(Paragraph(line("rohkea\nolla"), "quote")) == "> rohkea\n> olla"
    assert of(Paragraph(line("rivi 1\nrivi 2"), "typed")) == "rivi 1  \nrivi 2"
    assert of(Listing((line("a"), line("b\nc")))) == "- a\n- b\n  c"
    assert of(Listing((line("a"), line("b")), numbered=True)) == "1. a\n2. b"
    assert of(Box(line("Esitys"), (Heading(line("Osa")), Paragraph(line("x"))))) == "## Esitys\n\n### Osa\n\nx"
    assert of(ToFill(("Kuka",))) == "Kuka: ________________"


def test_a_narrow_table_is_a_table_in_even_columns() -> None:
    assert of(TABLE) == ("| Mitä        | Milloin   | Luku |\n|-------------|-----------|------|\n"
                         "| Oppikoulu 2 | 19.4.2018 | 3,2  |")


def test_a_wide_table_is_a_list_and_no_line_is_wider_than_a_mail_for_its_sake() -> None:
    wide = Table("T", ("Mitä", "Kuka", "Missä"), ((line("Oppikoulu " * 4), line("Veera"), line("Puijonsarvi " * 3)),
                                                  (line("Toinen"), line(), line("Iisalmi"))))
    assert of(wide) == (f"- **{('Oppikoulu ' * 4).strip()}** Kuka: Veera; Missä: {('Puijonsarvi ' * 3).strip()}\n"
                        "- **Toinen** Missä: Iisalmi")
    assert all(len(row) <= WIDEST for row in of(TABLE).split("\n"))


def test_a_picture_is_told_in_words_unless_its_table_follows() -> None:
    assert of(PICTURE) == "Kuvassa on kaksi palkkia."
    assert "palkkia" not in of(PICTURE, TABLE) and "palkkia" not in of(Beside(PICTURE, (TABLE,)))
    assert "palkkia" in of(Beside(PICTURE, (Paragraph(line("x")),)))


def test_a_table_shows_its_name_where_a_page_does() -> None:
    named = Table("Kaupungit", ("A",), ((line("x"),),), show_name=True)
    assert of(named).startswith("**Kaupungit**\n\n| A")
    assert of(Table("Kaupungit", ("A",), (), show_name=True)) == "**Kaupungit**"


@pytest.mark.parametrize("typed", [
    "# ei otsikko", "- ei luettelo", "1. ei numero", "> ei lainaus", "*ei vino*", "_ei vino_", "[ei](linkki)",
    "`ei koodi`", "<b>ei lihava</b>", "--- ei viiva", "a | b", "3 * 4 * 5", "snake_case_word", "\\", "+ ei", "===",
    "rivi\n# ei otsikko", "<script>alert(1)</script>"])
def test_words_that_look_like_markdown_stay_words(typed: str) -> None:
    read = bare_text(render(of(Paragraph(line(typed))), "en").html)
    assert " ".join(read.split()) == " ".join(typed.split()).replace("--- ", "— ")


@given(some.text(some.characters(codec="utf-8"), max_size=60))
def test_any_words_go_in_and_no_html_comes_out(words: str) -> None:
    found = of(Paragraph(line(words)), Table("T", ("A",), ((line(words),),)), Listing((line(words),)))
    assert "<script" not in render(found, "fi").html
    assert "\x00" not in found
