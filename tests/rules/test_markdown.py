"""Markdown as a person writes it becomes what a page shows: headings, quotes, footnotes, tables."""

from __future__ import annotations

from pathlib import Path

import pytest

from intranet.text.markdown import LONGEST, Heading, render
from tests.inspect_page import parse, text_of

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(("source", "language", "expected"), [
    ('"Näin" sanoi \'hän\' -- ja...', "fi", "<p>”Näin” sanoi ’hän’ – ja…</p>"),
    ('"Så" sade \'hon\' -- och...', "sv", "<p>”Så” sade ’hon’ – och…</p>"),
    ('"So" she \'said\' -- and...', "en", "<p>“So” she ‘said’ – and…</p>"),
    ("järjestön 'oma' asia ja STM:n", "fi", "<p>järjestön ’oma’ asia ja STM:n</p>"),
    ("~5 € tai ~6 €, m^2^, ~~pois~~, ==huom==", "fi",
     "<p>~5 € tai ~6 €, m<sup>2</sup>, <del>pois</del>, <mark>huom</mark></p>"),
    ("#metoo ei ole otsikko", "fi", "<p>#metoo ei ole otsikko</p>"),
    ("sana_sana_sana ja **vahva**", "fi", "<p>sana_sana_sana ja <strong>vahva</strong></p>"),
    ("Termi\n:   Selitys", "fi", "<dl>\n<dt>Termi</dt>\n<dd>Selitys</dd>\n</dl>"),
    ("<b>lihava</b> rivi<br>toinen", "fi", "<p><b>lihava</b> rivi<br>toinen</p>"),
    ('<span lang="sv">hej</span>', "fi", '<p><span lang="sv">hej</span></p>'),
    ("```\n<b> & {{ 7*7 }}\n```", "fi", "<pre><code>&lt;b&gt; &amp; {{ 7*7 }}\n</code></pre>"),
    ("{{ config }} {% raw %}", "fi", "<p>{{ config }} {% raw %}</p>"),
    ("[posti](mailto:a@b.fi) [soita](tel:+358) [sisällä](/cards/x?view=plain)", "fi",
     '<p><a href="mailto:a@b.fi">posti</a> <a href="tel:+358">soita</a> <a href="/cards/x?view=plain">sisällä</a></p>'),
    ("![kartta](/media/kartta.png)", "fi", '<p><img src="/media/kartta.png" alt="kartta" loading="lazy"></p>'),
    ("", "fi", ""),
])
def test_what_is_written_is_what_is_shown(source: str, language: str, expected: str) -> None:
    assert render(source, language).html == expected


def test_headings_begin_at_two_skip_no_level_and_have_ids_of_their_own() -> None:
    found = render("# Iso otsikko\n\n### Pieni *juttu*\n\n## Väli\n\n## Väli\n\n##\n\n# 123\n\n# ???", "fi")
    assert found.headings == (
        Heading("h-iso-otsikko", 2, "Iso otsikko"), Heading("h-pieni-juttu", 3, "Pieni juttu"),
        Heading("h-vali", 3, "Väli"), Heading("h-vali-2", 3, "Väli"), Heading("h-123", 2, "123"),
        Heading("h-kohta", 2, "???"))
    assert '<h3 id="h-pieni-juttu">Pieni <em>juttu</em></h3>' in found.html
    assert "<h1" not in found.html and "<h4" not in found.html


def test_a_heading_without_words_is_left_out_and_costs_no_level() -> None:
    found = render("<h2><br></h2>\n\n### Ensimmäinen", "fi")
    assert [heading.level for heading in found.headings] == [2]
    assert text_of(parse(found.html)) == "Ensimmäinen"


@pytest.mark.parametrize(("language", "words", "back", "footnote"), [
    ("fi", "Alaviitteet", "Takaisin tekstiin, alaviite 1", "Alaviite 1"),
    ("sv", "Fotnoter", "Tillbaka till texten, fotnot 1", "Fotnot 1"),
    ("en", "Footnotes", "Back to the text, footnote 1", "Footnote 1"),
])
def test_footnotes_lead_there_and_back_in_the_language_of_the_text(language: str, words: str, back: str,
                                                                   footnote: str) -> None:
    html = render("Yksi[^x] ja taas[^x].\n\n## Otsikko[^x]\n\n[^x]: Viite.\n[^y]: Mainitsematon.", language).html
    tree = parse(html)
    assert [(a.get("id"), a.get("href")) for a in tree.iter("a") if a.get("aria-label") == footnote] == [
        ("fnref-1", "#fn-1"), ("fnref2-1", "#fn-1"), ("fnref3-1", "#fn-1")]
    assert [a.get("href") for a in tree.iter("a") if a.get("aria-label") == back] == [
        "#fnref-1", "#fnref2-1", "#fnref3-1"]
    assert [item.get("id") for item in tree.iter("li")] == ["fn-1", "fn-2"]
    assert [section.get("aria-label") for section in tree.iter("section")] == [words]
    assert '<h2 id="h-otsikko">' in html


def test_links_within_the_text_find_their_heading_or_are_no_links() -> None:
    html = render("[alas](#oma-otsikko) [myös](#h-oma-otsikko) [ei](#main) [pois](#fn:9)\n\n## Oma otsikko", "fi").html
    assert html.startswith('<p><a href="#h-oma-otsikko">alas</a> <a href="#h-oma-otsikko">myös</a> <a>ei</a> ')
    assert html.count("href") == 2


def test_a_table_scrolls_by_itself_and_says_which_column_is_which() -> None:
    table = "| Nimi | Luku |\n|:-----|-----:|\n| a | 1 |\n"
    html = render(f"{table}\nväli\n\n{table}", "fi").html
    assert html.count('<div class="scroll" role="region" tabindex="0" aria-label="Taulukko 1"><table>') == 1
    assert html.count('aria-label="Taulukko 2"><table>') == 1
    assert '<th scope="col">Nimi</th>' in html and '<td class="align-right">1</td>' in html


def test_words_are_counted_as_a_reader_counts() -> None:
    assert render("# Yksi kaksi\n\nkolme, *neljä* – viisi[^1] kuusi-kuusi\n\n[^1]: seitsemän", "fi").words == 7
    assert render("<script>ei näitä</script>", "fi").words == 0


def test_what_is_too_long_or_too_tangled_is_shown_as_plain_paragraphs() -> None:
    for source in ("a **b**\n\n" * (LONGEST // 8), "[" * 9_000, ">" * 10_000 + " a", "> " * 30 + "a",
                   "[^x]: y\n" * 300, "<a " * 500):
        found = render(source, "fi")
        assert found.html.startswith("<p>") and "<strong>" not in found.html and "<a" not in found.html
        assert "".join(text_of(parse(found.html)).split()) == "".join(source.split())


@pytest.mark.parametrize("path", sorted((ROOT / "content" / "cards").glob("*.md")), ids=lambda path: path.name)
def test_the_first_cards_keep_every_word(path: Path) -> None:
    source = path.read_text(encoding="utf-8").split("\n---\n")[-1]
    found = render(source, "fi")
    assert len(found.headings) == source.count("\n## ") + source.startswith("## ")
    assert "**" not in found.html and "](" not in found.html
    assert found.words > 100
