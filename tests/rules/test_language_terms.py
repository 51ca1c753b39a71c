"""Terms in cleaned HTML: where they become buttons, and where they must not."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intranet.glossary.reading import read_glossary
from intranet.glossary.types import Term
from intranet.language.inflection import inflect
from intranet.language.terms import index_of, mark_terms

ROOT = Path(__file__).resolve().parents[2]


def glossary() -> tuple[Term, ...]:
    found, complaints = read_glossary(ROOT / "content" / "glossary" / "fi.yaml")
    assert found is not None, complaints
    return found.terms


TERMS = glossary()


def marked(html: str) -> list[str]:
    """What became a button, as `word>slug`."""
    parts = mark_terms(html, TERMS, "fi").html.split('<button type="button" class="term" popovertarget="term-')[1:]
    return [f"{part[part.index('>') + 1:part.index('</button>')]}>{part[:part.index(chr(34))]}" for part in parts]


def test_a_term_becomes_a_button_that_opens_its_definition() -> None:
    found = mark_terms("<p>Kysy kunnalta &amp; alueelta.</p>", TERMS, "fi")
    assert found.html == ('<p>Kysy <button type="button" class="term" popovertarget="term-kunta">kunnalta</button>'
                          " &amp; alueelta.</p>")
    assert found.used_terms == ("kunta",)


def test_once_in_a_section() -> None:
    html = "<p>Kunta ja kunnat.</p><h2>Otsikko</h2><p>Kunnassa. Kunnan.</p><h3>Toinen</h3><p>Kuntaan.</p>"
    assert marked(html) == ["Kunta>kunta", "Kunnassa>kunta", "Kuntaan>kunta"]
    assert mark_terms(html, TERMS, "fi").used_terms == ("kunta",)


@pytest.mark.parametrize("html", [
    "<h1>Kunta</h1>", "<h2>Kunta</h2>", "<h4>Kunnan <em>hanke</em></h4>", '<p><a href="/x">kunta <b>hanke</b></a></p>',
    "<p><code>kunta</code></p>", "<pre>kunta</pre>", "<button>kunta</button>", "<summary>kunta</summary>",
    '<p lang="sv">kunta</p>', "<p>kuntaliitos, kuntoutus ja kunto</p>", "<p>kunta<em>liitos</em></p>",
    "<p>sote-palvelut ja STEA-avustus</p>", "<p>alue- ja kunta-asiat</p>", "<p>vaikea ja -kunta</p>",
    "<p>tarpeeksi hallitusti</p>", "<p>kolmas <em>sektori</em></p>", "<p title='kunta'>x</p>", "<!-- kunta -->",
    "<p>alue&amp;#107;unta kun&lt;ta</p>",
])
def test_nothing_is_marked(html: str) -> None:
    assert marked(html) == []


@pytest.mark.parametrize(("html", "expected"), [
    ("<p>hyvinvointialueen avustus</p>", ["hyvinvointialueen>hyvinvointialue", "avustus>avustus"]),
    ("<p>Kolmannen sektorin toimijat</p>", ["Kolmannen sektorin>kolmas-sektori"]),
    ("<p>Matalan kynnyksen palvelu</p>", ["Matalan kynnyksen>matala-kynnys", "palvelu>palvelu"]),
    ("<p>kolmannen&nbsp;sektorin</p>", ["kolmannen&nbsp;sektorin>kolmas-sektori"]),
    ("<p>ansaittua\nluottamusta</p>", ["ansaittua\nluottamusta>ansaittu-luottamus"]),
    ("<p>sosiaali- ja terveydenhuollossa</p>", ["sosiaali- ja terveydenhuollossa>sosiaali-ja-terveydenhuolto"]),
    ("<p>STM:n, THL:ltä ja SOSTEn</p>", ["STM:n>stm", "THL:ltä>thl", "SOSTEn>soste"]),
    ("<p>(kunta) ”Hanke”, kunta/järjestö – rooli</p>", ["kunta>kunta", "Hanke>hanke", "järjestö>jarjesto",
                                                        "rooli>rooli"]),
    ("<p>Aluevaaleissa</p>", ["Aluevaaleissa>aluevaalit"]),
    ("<p><strong>Kunta</strong> on <em>verkosto</em></p>", ["Kunta>kunta", "verkosto>verkosto"]),
    ("<ul><li>kunta</li><li>hanke</li></ul>", ["kunta>kunta", "hanke>hanke"]),
    ("<p>verkosto<br>kunta</p>", ["verkosto>verkosto", "kunta>kunta"]),
    ("<p>verkostossammekin</p>", ["verkostossammekin>verkosto"]),
])
def test_the_longest_term_of_running_text_is_marked(html: str, expected: list[str]) -> None:
    assert marked(html) == expected


def test_terms_of_another_language_are_not_looked_for() -> None:
    assert mark_terms("<p>kunta</p>", TERMS, "sv") == ("<p>kunta</p>", ())


def test_the_sign_after_a_word_did_not_begin_the_next_line() -> None:
    button = '<button type="button" class="term" popovertarget="term-kunta">kunnan</button>'
    assert mark_terms("<p>Tämän (kunnan), ja</p>", TERMS, "fi").html == (
        f'<p>Tämän <span class="kept">({button}),</span> ja</p>')
    assert mark_terms("<p>oman kunnan</p>", TERMS, "fi").html == f"<p>oman {button}</p>"


def test_what_is_not_marked_comes_back_as_it_was() -> None:
    html = ('<p>a &lt;b&gt; &amp; c&nbsp;d “x”</p><hr><ul class="x"><li>å</li></ul><table><thead><tr><th scope="col">'
            '1</th></tr></thead></table><p><img src="/a.png" alt="a &amp; b"></p><sup><a href="#fn-1">1</a></sup>')
    assert mark_terms(html, TERMS, "fi").html == html


@given(st.lists(st.sampled_from([
    "<p>", "</p>", "<em>", "</em>", "<h2>", "</h2>", "<a href='#'>", "</a>", "<br>", "kunta", " ", "kolmannen",
    "sektorin", "&amp;", "&lt;", "ä", ".", "-", "hyvinvointialue"]), max_size=30))
def test_only_buttons_and_what_keeps_them_to_their_signs_are_added(pieces: list[str]) -> None:
    html = "".join(pieces).replace("<a href='#'>", '<a href="#">')
    found = mark_terms(html, TERMS, "fi").html
    for term in TERMS:
        found = found.replace(f'<button type="button" class="term" popovertarget="term-{term.slug}">', "")
    assert re.sub("</button>|</?span[^>]*>", "", found) == html


def test_the_form_that_is_another_word_can_be_left_out() -> None:
    tarve = next(term for term in TERMS if term.slug == "tarve")
    assert "tarpeeksi" in tarve.never
    assert inflect("tarve", "tarpeen tarvetta tarpeeseen").of("translative") == ("tarpeeksi",)


# -- what holds for every text -----------------------------------------------------------------------------------------

FORMS = sorted({form for term in TERMS for form in term.paradigm.written_forms() if form.isalpha()})
LETTERS = st.text("abcdefghijklmnoprstuvyäö", min_size=1, max_size=4)


@settings(deadline=None)
@given(st.sampled_from(FORMS), LETTERS)
def test_a_term_is_not_marked_inside_a_longer_word(form: str, more: str) -> None:
    index = index_of(TERMS, "fi")
    for word in (more + form, form + more, f"{more}-{form}", f"{form}-{more}"):
        found = marked(f"<p>{word}</p>")
        assert found == [] or [one.split(">")[0] for one in found] == [word], "the whole word or nothing"
        if found and not word.startswith(form):
            assert index.slug_of(word), "a longer word only when it is a term itself"


@settings(deadline=None)
@given(st.lists(st.sampled_from(FORMS), min_size=1, max_size=12),
       st.lists(st.sampled_from(["h1", "h2", "h3", "h4", "a", "code", "pre", "button"]), max_size=6))
def test_once_a_section_and_never_in_headings_and_links(forms: list[str], tags: list[str]) -> None:
    closed = "".join(f"<{tag}>{' '.join(forms)}</{tag}>" for tag in tags)
    assert marked(closed) == []
    html = f"<p>{' '.join(forms)}</p>" + "".join(f"<{tag}>{forms[0]}</{tag}><p>{', '.join(forms)}</p>" for tag in tags)
    done = mark_terms(html, TERMS, "fi").html
    for section in re.split(r"<h[23]>", done):
        slugs = re.findall(r'popovertarget="term-([^"]+)"', section)
        assert len(slugs) == len(set(slugs)), "each term once in a section"
    for closed_tag in re.findall(r"<(h[1-4]|a|code|pre)>(.*?)</\1>", done):
        assert "<button" not in closed_tag[1]
    added = r'</?button(?: type="button" class="term"[^>]*)?>|</?span(?: class="kept")?>'
    assert re.sub(added, "", done) == re.sub(added, "", html), "only buttons and what holds a sign to them"
