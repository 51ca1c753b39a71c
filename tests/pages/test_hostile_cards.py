"""What is hostile or odd in a card, at each page where a person meets it: harmless there, told in words, never lost."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from flask import Flask

from intranet.settings import Settings
from tests import pictures
from tests.cards_on_the_shelf import a_card, same_person_at
from tests.conftest import both_ways
from tests.inspect_page import parse, text_of
from tests.pages.test_desk_writing import WORDS, fields_of
from tests.visitor import Page, Visitor

EVIL = "evil-payload"
HOSTILE = {
    "script": f"<script>alert('{EVIL}')</script>",
    "addresses": f"[{EVIL}](javascript:alert(1)) ![{EVIL}](data:text/html,x)",
    "handlers": f"<img src=x onerror=alert(1) alt={EVIL}> <a href='/x' onclick='x'>{EVIL}</a>",
    "hx": f'<div hx-get="/logout" hx-trigger="load" data-hx-on="x">{EVIL}</div> <b hx-on:click="x">x</b>',
    "svg": f"<svg onload=alert(1)><script>alert(1)</script><text>{EVIL}</text></svg>",
    "frames": f"<iframe srcdoc='<script>x</script>'></iframe><object data=x></object><base href=//e.example> {EVIL}",
    "form": f"<form action=/logout method=post><input name=csrf_token></form><style>*{{color:red}}</style> {EVIL}",
    "table": f"| {EVIL} | b |\n|---|---|\n" + "| c | d |\n" * 1_600,
    "end of the field": f"</textarea><script>alert(1)</script> {EVIL} {{{{ config }}}}",
}
hostile = pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
NAMES = ["𝔖𝔬𝔦𝔱𝔞 🙂", "שלום עולם", "عربي \u202e kääntö", "Z̵a̷l̶g̸o̴", "日本語", "a\u0308a\u0301 e\u0301", "<b>\"'&",
         "\u200bnolla", "👩‍👩‍👧‍👦 perhe", "ǅungla ﬁ ẞ"]


def acts(tree: Element) -> list[str]:
    """Everything in a page that a browser would carry out and that is not the house's own."""
    found = []
    for element in tree.iter():
        tag = element.tag if isinstance(element.tag, str) else ""
        if tag in ("iframe", "object", "embed", "base") or (tag == "script" and not (
                (element.get("src") or "").startswith("/static/") and element.get("integrity"))):
            found.append(f"<{tag}>")
        for name, value in element.attrib.items():
            if name.startswith("on") or name in ("srcdoc", "style") or name.startswith(("hx-on", "data-hx")):
                found.append(f"<{tag} {name}>")
            if name in ("href", "src", "action", "formaction", "hx-get", "hx-post") and (
                    re.match(r"\s*(javascript|vbscript|data):", value, re.IGNORECASE) or "logout" in value
                    and tag not in ("a", "form")):
                found.append(f"<{tag} {name}={value[:30]}>")
    return found


def harmless(page: Page, status: int = 200) -> Page:
    """The page, once it is sure that nothing in it acts."""
    assert page.status == status and acts(page.tree) == []
    return page


@pytest.mark.parametrize("name", ["script", "handlers", "hx", "svg", "frames", "end of the field"])
def test_what_would_act_is_seen_by_these_tests(name: str) -> None:
    assert acts(parse(HOSTILE[name])) != []


@hostile
def test_a_hostile_text_is_harmless_wherever_it_is_met(curator: Visitor, member: Visitor, text: str) -> None:
    form = fields_of(curator.opens("/cards/new"))
    for htmx in (False, True):
        for field, view in (("body", "standard"), ("plain_body", "plain")):
            harmless(curator.sends(f"/cards/preview?view={view}", {field: text}, htmx=htmx))
            harmless(curator.sends(f"/cards/notes?text={view}", {field: text}, htmx=htmx))
    harmless(curator.sends(f"/cards/drafts/{form['draft']}", {**form, "body": text}, htmx=True))
    page = harmless(curator.opens(f"/cards/new?draft={form['draft']}"))
    assert fields_of(page)["body"].strip() == text.strip(), "what is kept is what was typed"
    saved = curator.sends("/cards/new", {**fields_of(page), **WORDS, "body": text, "plain_body": text, "do": "publish"})
    assert saved.status == 303, "what can be shown can be kept, whatever is in it"
    form = fields_of(curator.opens(f"{saved.goes_to}/edit"))
    curator.sends(f"{saved.goes_to}/edit", {**form, "body": f"Alku.\n\n{text}", "plain_body": "Selkeästi.",
                                           "do": "publish"})
    for address in ("", "?view=plain", "/history"):
        harmless(member.opens(saved.goes_to + address))
    for address in ("/edit", "/history", "/history/1", "/history/2", "/plain-notes"):
        harmless(curator.opens(saved.goes_to + address))
    assert text.strip() in fields_of(curator.opens(f"{saved.goes_to}/edit"))["body"]
    for address in (f"/search?q={EVIL}", "/cards", "/glossary/desk", "/cards/desk", "/"):
        harmless(curator.opens(address))


@hostile
def test_hostile_words_about_a_card_are_words(curator: Visitor, member: Visitor, text: str) -> None:
    line = " ".join(text.split())[:120]
    words = {"title": line, "summary": line, "next_step": line, "verify": line, "tags": EVIL, "slug": "paha",
             "sources": f"{line.replace('|', '')} | {line.replace('|', '')[:40]} | 2018 |"}
    saved = curator.sends("/cards/new", {**WORDS, **words, "do": "publish"})
    assert saved.status == 303, text_of(saved.one("div", id="problems")) if saved.status == 422 else saved.status
    for visitor in (curator, member):
        for address in ("/cards", "/cards/paha", "/cards/paha/history", f"/search?q={EVIL}", "/", f"/cards?tag={EVIL}"):
            harmless(visitor.opens(address))
    assert text_of(member.opens("/cards/paha").one("h1")) == line
    for address in ("/cards/desk", "/cards/paha/edit", "/cards/paha/history/1", f"/cards/desk/links?q={EVIL}"):
        harmless(curator.opens(address))


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "//evil.example", "https://a b",
                                     "ftp://x"])
def test_a_source_that_leads_nowhere_safe_is_told_at_its_field_and_stays(curator: Visitor, address: str) -> None:
    page = curator.sends("/cards/new", {**WORDS, "sources": f"Lehti | Kustantaja | 2018 | {address}"})
    assert harmless(page, 422).one("textarea", id="sources").get("aria-invalid") == "true"
    assert address in fields_of(page)["sources"] and fields_of(page)["body"].strip() == WORDS["body"].strip()


@both_ways
def test_ten_thousand_nested_quotes_are_told_and_kept(curator: Visitor, member: Visitor, htmx: bool) -> None:
    quotes = ">" * 10_000 + " syvä"
    assert "ilman loppua" in harmless(curator.sends("/cards/preview", {"body": quotes}, htmx=htmx)).text
    harmless(curator.sends("/cards/notes?text=standard", {"body": quotes}, htmx=htmx))
    form = fields_of(curator.opens("/cards/new"))
    assert curator.sends(f"/cards/drafts/{form['draft']}", {**form, "body": quotes}, htmx=True).status == 200
    refused = harmless(curator.sends("/cards/new", {**form, **WORDS, "body": quotes}), 422)
    assert fields_of(refused)["body"].strip() == quotes
    assert fields_of(curator.opens(f"/cards/new?draft={form['draft']}"))["body"].strip() == quotes


def test_front_matter_that_is_typed_into_a_text_is_text(curator: Visitor, member: Visitor, site: Flask) -> None:
    typed = "---\ntitle: [1, 2]\nkind: 5\nslug: varas\n---\nTeksti alkaa.\n"
    refused = harmless(curator.sends("/cards/new", {**WORDS, "body": typed, "plain_body": typed}), 422)
    assert "alkaa viivoilla" in refused.text and fields_of(refused)["plain_body"].strip() == typed.strip()
    saved = curator.sends("/cards/new", {**fields_of(refused), "plain_body": "", "do": "publish"})
    page = member.opens(saved.goes_to)
    assert text_of(page.one("h1")) == WORDS["title"] and "Teksti alkaa." in page.text and "slug: varas" in page.text
    form = fields_of(curator.opens(f"{saved.goes_to}/edit"))
    assert form["body"].strip() == typed.strip() and form["slug"] == "soita-paattajalle"
    assert curator.sends(f"{saved.goes_to}/edit", {**form, "title": "Toinen", "do": "publish"}).status == 303
    assert fields_of(curator.opens(f"{saved.goes_to}/edit"))["body"].strip() == typed.strip(), "a second time too"


def test_files_with_wrong_types_and_two_with_one_address_are_told_to_the_curator_alone(
        settings: Settings, tmp_path: Path, another_site: Callable[[Settings], Flask], curator: Visitor,
        member: Visitor) -> None:
    folder = tmp_path / "content" / "cards"
    folder.mkdir(parents=True)
    (folder / "tyyppi.fi.md").write_text("---\ntitle: 5\nkind: [tip]\ntags: {a: 1}\nreview_by: true\n---\nTeksti.\n")
    (folder / "kaksi.fi.md").write_text("---\ntitle: Kaksi\nkind: tip\n---\nTeksti.\n")
    (folder / "kaksi.sv.md").write_text("---\ntitle: Två\nkind: tip\n---\nText.\n")
    (folder / "paha.fi.md").write_text("---\ntitle: !!python/object/apply:os.system ['x']\nkind: tip\n---\nTeksti.\n")
    site = another_site(replace(settings, content=folder.parent))
    page = harmless(same_person_at(site, curator).opens("/cards"))
    for told in ("tyyppi.fi.md:2", "tyyppi.fi.md:3", "tyyppi.fi.md:4", "tyyppi.fi.md:5", "kaksi.sv.md", "paha.fi.md"):
        assert told in page.text, told
    assert "fi.md" not in same_person_at(site, member).opens("/cards").text


PASTED = ("<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><style>p.MsoNormal{color:red}</style></head>"
          "<body><!--[if gte mso 9]><xml>x</xml><![endif]--><h1>Otsikko</h1>"
          "<p class=MsoNormal style='mso-ansi-language:FI'>Hyvä <b>päivä</b><o:p></o:p></p>"
          "<p class=MsoListParagraph>·&nbsp; Yksi</p></body>")


@both_ways
def test_a_word_document_is_told_in_the_preview_kept_as_a_draft_and_cleaned_in_either_text(curator: Visitor,
                                                                                         htmx: bool) -> None:
    seen = harmless(curator.sends("/cards/preview", {"body": PASTED}, htmx=htmx))
    assert "tekstinkäsittelystä" in seen.text
    harmless(curator.sends("/cards/notes?text=standard", {"body": PASTED}, htmx=htmx))
    form = fields_of(curator.opens("/cards/new"))
    curator.sends(f"/cards/drafts/{form['draft']}", {**form, "plain_body": PASTED}, htmx=True)
    assert fields_of(curator.opens(f"/cards/new?draft={form['draft']}"))["plain_body"].strip() == PASTED
    page = harmless(curator.sends("/cards/new", {**form, **WORDS, "plain_body": PASTED}), 422)
    assert fields_of(page)["plain_body"].strip() == "## Otsikko\n\nHyvä **päivä**\n\n- Yksi"
    assert fields_of(page)["body"].strip() == WORDS["body"].strip()


@pytest.mark.parametrize("name", NAMES)
def test_names_in_every_script_are_kept_or_told(curator: Visitor, member: Visitor, site: Flask, name: str) -> None:
    saved = curator.sends("/cards/new", {**WORDS, "slug": "nimi", "title": name, "summary": name, "next_step": name,
                                         "sources": f"{name} | {name} | 2018 |", "do": "publish"})
    assert saved.status == 303
    page = harmless(member.opens("/cards/nimi"))
    assert text_of(page.one("h1")) and page.text.count(text_of(page.one("h1"))) >= 4
    picture = harmless(curator.sends("/cards/desk/pictures", {
        "picture": (BytesIO(pictures.png()), f"{name}.png", "image/png"), "alternative": name}))
    assert "Kuva on tallessa" in picture.text
    pair = curator.sends("/search/synonyms", {"one": name, "other": "avustus"})
    assert pair.status in (303, 422)
    if pair.status == 422:
        assert harmless(pair, 422).one("input", id="one").get("aria-invalid") == "true"
    term = curator.sends("/glossary/new", {"term": name, "definition": name, "language": "sv", "others": ""})
    assert term.status in (303, 422)
    if term.status == 422:
        assert harmless(term, 422).one("input", id="term").get("aria-invalid") == "true"
    for address in ("/glossary", "/glossary/desk", "/search/synonyms", "/cards/desk/pictures", f"/search?q={name[:4]}"):
        harmless(curator.opens(address))


def test_an_address_in_another_script_is_told_at_its_field(curator: Visitor, site: Flask) -> None:
    a_card(site, "soita")
    for slug in ("ÄÄ", "日本", "../x", "a/b", "a b", "-", "\u202ea", "a" * 81):
        form = fields_of(curator.opens("/cards/soita/edit"))
        page = harmless(curator.sends("/cards/soita/edit", {**form, "slug": slug, "do": "save"}), 422)
        assert page.one("input", id="slug").get("aria-invalid") == "true", slug
