"""What a word processor leaves in a text comes out as Markdown that says the same."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intranet.text.markdown import render
from intranet.text.pasted import as_markdown, is_from_office


@pytest.mark.parametrize(("pasted", "wanted"), [
    ("<p class=MsoNormal>Yksi<o:p></o:p></p><p class=MsoNormal>Kaksi</p>", "Yksi\n\nKaksi"),
    ("<p class=\"MsoNormal\" style=\"mso-margin-top-alt:auto\"><b style='mso-bidi-font-weight:normal'>Lihava</b> ja "
     "<i>vino</i></p>", "**Lihava** ja *vino*"),
    ("<h1 class=MsoTitle>Iso</h1><h3>Pieni</h3><p class=MsoNormal>x</p>", "## Iso\n\n### Pieni\n\nx"),
    ("<p class=MsoListParagraphCxSpFirst>·<span style='mso-list:Ignore'>&nbsp;&nbsp;</span>Eka</p>"
     "<p class=MsoListParagraphCxSpLast>·&nbsp; Toka</p>", "- Eka\n- Toka"),
    ("<ul><li class=MsoNormal>Eka</li><li class=MsoNormal>Toka</li></ul>", "- Eka\n- Toka"),
    ("<ol><li class=MsoNormal>Eka</li><li class=MsoNormal>Toka</li></ol>", "1. Eka\n1. Toka"),
    ("<!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--><p class=MsoNormal>”Lainaus” – ’sana’…</p>",
     "”Lainaus” – ’sana’…"),
    ("<p class=MsoNormal><a href=\"https://soste.fi/\">Soste</a> <a href=\"javascript:alert(1)\">x</a></p>",
     "[Soste](https://soste.fi/) x"),
    ("<style>p.MsoNormal{color:red}</style><p class=MsoNormal>Rivi<br>toinen</p>", "Rivi  \ntoinen"),
    ("<p class=MsoNormal><b><o:p>&nbsp;</o:p></b></p><p class=MsoNormal>Loppu</p>", "Loppu"),
    ("Oma teksti.\n\n## Otsikko\n\n<p class=MsoNormal>Liitetty</p>", "Oma teksti.\n\n## Otsikko\n\nLiitetty"),
])
def test_the_words_stay_and_the_looks_go(pasted: str, wanted: str) -> None:
    assert is_from_office(pasted)
    assert as_markdown(pasted) == wanted
    assert not is_from_office(as_markdown(pasted))


@pytest.mark.parametrize("text", ["”Hyvä” päivä – näin…", "<p>Kappale</p>", "<b>x</b>", "[if so] o:p", "w: x", "a < b"])
def test_what_somebody_wrote_is_left_alone(text: str) -> None:
    assert not is_from_office(text)


@settings(deadline=None)
@given(st.lists(st.sampled_from([
    "<p class=MsoNormal>", "</p>", "<b>", "</b>", "<o:p>", "</o:p>", "<ul>", "<li>", "</li>", "</ul>", "<style>",
    "</style>", "<a href='/x'>", "</a>", "sana", "\n\n", "<br>", "<!--", "<![if !x]>", "&nbsp;", "* ",
]), max_size=30).map("".join))
def test_no_mixture_breaks_it(text: str) -> None:
    assert "<script" not in render(as_markdown(text), "fi").html
    if "<style>" not in text and "<!--" not in text:
        assert as_markdown(text).count("sana") == text.count("sana"), "no word is lost"
