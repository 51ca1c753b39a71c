"""The glossary's desk: words written, their forms made and mended, where they are used, what may be missing."""

from __future__ import annotations

import pytest
from flask import Flask

from intranet.glossary import actions as glossary
from intranet.glossary.desk.types import FIELDS, PARTS
from tests.cards_on_the_shelf import a_card, all_words
from tests.conftest import both_ways
from tests.inspect_page import text_of
from tests.visitor import Page, Visitor

FORMS = dict(zip(PARTS, ["foorumin", "foorumia", "foorumiin", "foorumien", "foorumeja", "foorumeissa"], strict=True))
FORUM = {"term": "foorumi", "definition": "Yhteinen keskustelu.", "language": "fi", **FORMS, "version": "0"}


@pytest.fixture
def words(site: Flask) -> Flask:
    """A site with the glossary of content/."""
    all_words(site)
    return site


def value(page: Page, name: str) -> str:
    """What stands in a field of the form."""
    found = page.all("textarea", name=name) or page.all("input", name=name) or page.all("option", selected="")
    return (found[0].text if found[0].tag == "textarea" else found[0].get("value")) or ""


def fields_of(page: Page) -> dict[str, str]:
    """The form as a browser would send it."""
    return {name: value(page, name) for name in (*FIELDS, "version")}


@both_ways
def test_a_new_word_is_shown_found_and_marked_in_cards(words: Flask, curator: Visitor, member: Visitor,
                                                       htmx: bool) -> None:
    card = a_card(words, body="Tule foorumeihin. Foorumissa puhutaan.")
    assert 'popovertarget="term-foorumi"' not in member.opens(card).html
    page = curator.sends("/glossary/new", FORUM, htmx=htmx)
    assert page.goes_to == "/glossary/foorumi/edit?saved=yes"
    assert "Yhteinen keskustelu." in member.opens("/glossary/foorumi").text
    assert "foorumeihinsa" not in member.opens("/glossary/foorumi").text
    assert member.opens(card).html.count('popovertarget="term-foorumi"') == 1, "once a section"
    edited = curator.opens(page.goes_to)
    assert "Tallennettu" in edited.text and edited.all("a", href=card), "where it is used"
    assert fields_of(edited) == {**dict.fromkeys(FIELDS, ""), **FORUM, "version": "1"}


def test_forms_are_proposed_and_can_be_mended(words: Flask, curator: Visitor, member: Visitor) -> None:
    page = curator.opens("/glossary/new?term=foorumi")
    assert {name: value(page, name) for name in PARTS} == FORMS
    assert "foorumeilla" in page.text and "foorumeitta" in page.text
    empty = {"term": "ehdokas", "definition": "Ihminen, jota voi äänestää.", "language": "fi"}
    page = curator.sends("/glossary/forms", {**empty, "do": "suggest"})
    assert value(page, "genitive") == "ehdokkaan" and value(page, "definition") == empty["definition"]
    mended = {**fields_of(page), "plural_partitive": "ehdokkaita/ehdokkaihia"}
    shown = curator.sends("/glossary/forms", mended, htmx=True)
    assert "<html" not in shown.html and "ehdokkaihia" in shown.text and "ehdokkaita" in shown.text
    assert curator.sends("/glossary/new", mended).status == 303
    assert "ehdokkaihia" in member.opens("/glossary/ehdokas").text


def test_a_word_may_be_inflected_like_another_and_its_forms_written_out(words: Flask, curator: Visitor) -> None:
    page = curator.opens("/glossary/aluevaalit/edit")
    assert value(page, "like") == "vaali" and "aluevaaleissa" in page.text
    unchanged = curator.sends("/glossary/aluevaalit/edit", fields_of(page))
    assert unchanged.status == 303
    page = curator.opens("/glossary/avustus/edit")
    page = curator.sends("/glossary/forms?term=avustus", {**fields_of(page), "do": "suggest"})
    assert value(page, "genitive") == "avustuksen" and value(page, "like") == ""
    saved = curator.sends("/glossary/avustus/edit", fields_of(page))
    assert saved.status == 303 and value(curator.opens("/glossary/avustus/edit"), "illative") == "avustukseen"


def test_a_term_of_several_words_and_one_that_is_not_finnish(words: Flask, curator: Visitor, member: Visitor) -> None:
    page = curator.opens("/glossary/kolmas-sektori/edit")
    changed = {**fields_of(page), "definition": "Järjestöt ja yhdistykset."}
    assert curator.sends("/glossary/kolmas-sektori/edit", changed).status == 303
    assert "kolmannessa sektorissa" in member.opens("/glossary/kolmas-sektori").text
    swedish = {"term": "välfärdsområde", "definition": "Ett område.", "language": "sv",
               "others": "välfärdsområden, -et"}
    assert curator.sends("/glossary/new", swedish).status == 303
    assert "välfärdsområden" in member.opens("/glossary/valfardsomrade").text


@pytest.mark.parametrize(("changes", "problem"), [
    ({"term": ""}, "Kirjoita sana."), ({"definition": ""}, "mitä sana tarkoittaa"), ({"term": "***"}, "jokin kirjain"),
    ({"term": "desk"}, "varattu"), ({"term": "forms"}, "varattu"), ({"term": "new"}, "varattu"),
    ({"term": "Kunta"}, "jo sanastossa"), ({"genitive": "foorumi"}, "muodon loppu on väärä"),
    ({"partitive": ""}, "kirjoita tämäkin muoto"), (dict.fromkeys(PARTS, ""), "Kirjoita sanan muodot"),
    ({"like": "vaali"}, "ei molempia"), ({"like": "alue", **dict.fromkeys(PARTS, "")}, "Sanan lopussa"),
    ({"never": "kissan"}, "Näiden pitää olla"), ({"language": "xx"}, "valitse listasta"),
    ({"definition": "x" * 401}, "enintään 400"), ({"term": "a\x00b"}, "merkkejä"),
    ({"term": "x" * 81}, "enintään 80"),
])
def test_what_is_wrong_is_told_at_its_field_and_nothing_typed_is_lost(words: Flask, curator: Visitor,
                                                                      changes: dict[str, str], problem: str) -> None:
    page = curator.sends("/glossary/new", {**FORUM, **changes})
    assert page.status == 422 and problem in page.text
    assert value(page, "definition") == {**FORUM, **changes}["definition"]
    assert page.all("input", aria_invalid="true") or page.all("textarea", aria_invalid="true") or page.all(
        "select", aria_invalid="true")


def test_everything_that_is_wrong_is_told_at_once(words: Flask, curator: Visitor) -> None:
    page = curator.sends("/glossary/new", {"term": "", "definition": "", "language": "xx", "genitive": "x"})
    summary = page.one("div", id="problems")
    assert page.status == 422 and len(list(summary.iter("li"))) >= 3


def test_two_curators_never_overwrite_each_other(words: Flask, curator: Visitor) -> None:
    first, second = (fields_of(curator.opens("/glossary/kunta/edit")) for _ in range(2))
    assert curator.sends("/glossary/kunta/edit", {**first, "definition": "Ensimmäinen."}).status == 303
    page = curator.sends("/glossary/kunta/edit", {**second, "definition": "Toinen."})
    assert page.status == 409
    assert "Ensimmäinen." in page.text and value(page, "definition") == "Toinen."
    assert "Ensimmäinen." in curator.opens("/glossary/kunta").text
    assert curator.sends("/glossary/kunta/edit", fields_of(page)).status == 303, "now they know"
    assert "Toinen." in curator.opens("/glossary/kunta").text


def renamed(curator: Visitor, slug: str, term: str, **changes: str) -> Page:
    """Give a word another name, as the form does."""
    return curator.sends(f"/glossary/{slug}/edit", {**fields_of(curator.opens(f"/glossary/{slug}/edit")), "term": term,
                                                    **changes})


@both_ways
def test_a_word_that_is_written_otherwise_keeps_its_earlier_address(words: Flask, curator: Visitor, member: Visitor,
                                                                   htmx: bool) -> None:
    card = a_card(words, body="Tule foorumiin.")
    curator.sends("/glossary/new", FORUM)
    assert renamed(curator, "foorumi", "keskustelufoorumi", like="foorumi").status == 422, "it has forms of its own"
    assert renamed(curator, "foorumi", "areena", **dict(zip(PARTS, ["areenan", "areenaa", "areenaan", "areenoiden",
                   "areenoita", "areenoissa"], strict=True))).goes_to == "/glossary/areena/edit?saved=yes"
    assert member.opens("/glossary/areena").status == 200
    moved = member.opens("/glossary/foorumi", htmx=htmx)
    assert moved.status == 301 and moved.response.headers["Location"] == "/glossary/areena"
    assert 'popovertarget="term-' not in member.opens(card).html and "areena" in member.opens("/glossary").text
    assert curator.opens("/glossary/foorumi/edit").response.headers["Location"] == "/glossary/areena/edit"
    assert "foorumi" not in text_of(curator.opens("/glossary/desk").one("main")), "it was not taken out, it has moved"
    page = curator.sends("/glossary/new", FORUM)
    assert page.status == 422 and "on ollut tämä osoite" in page.text
    renamed(curator, "areena", "kenttä", **dict(zip(PARTS, ["kentän", "kenttää", "kenttään", "kenttien", "kenttiä",
                                                             "kentissä"], strict=True)))
    for before in ("foorumi", "areena"):
        assert member.opens(f"/glossary/{before}").response.headers["Location"] == "/glossary/kentta"
    renamed(curator, "kentta", "foorumi", **FORMS)
    assert member.opens("/glossary/foorumi").status == 200, "an address that it had before is its own again"
    for before in ("kentta", "areena"):
        assert member.opens(f"/glossary/{before}").response.headers["Location"] == "/glossary/foorumi"


def test_a_form_that_was_opened_before_the_word_was_renamed_meets_both(words: Flask, curator: Visitor) -> None:
    curator.sends("/glossary/new", FORUM)
    form = fields_of(curator.opens("/glossary/foorumi/edit"))
    renamed(curator, "foorumi", "foorumi 2020", like="", **{name: f"{part} 2020" for name, part in FORMS.items()})
    renamed(curator, "foorumi", "Foorumit")
    sent = curator.sends("/glossary/foorumi/edit", {**form, "definition": "Toinen."})
    assert sent.status == 308 and sent.response.headers["Location"] == "/glossary/foorumit/edit"
    page = curator.sends("/glossary/foorumit/edit", {**form, "definition": "Toinen."})
    assert page.status == 409 and value(page, "definition") == "Toinen."


def test_a_renamed_word_is_not_brought_back_by_its_file(words: Flask, curator: Visitor, member: Visitor) -> None:
    renamed(curator, "rooli", "roolinen")
    with words.app_context():
        assert glossary.take_files_in()[1] == 0
    assert member.opens("/glossary/rooli").status == 301 and member.opens("/glossary/roolinen").status == 200
    curator.sends("/glossary/roolinen/out")
    assert member.opens("/glossary/rooli").status == 404, "what leads to a word that was taken out leads nowhere"
    assert curator.opens("/glossary/rooli/edit").status == 301


def test_a_word_that_others_are_inflected_like_keeps_its_name(words: Flask, curator: Visitor) -> None:
    curator.sends("/glossary/new", FORUM)
    own = {**FORUM, **dict.fromkeys(PARTS, ""), "term": "järjestöfoorumi", "like": "foorumi"}
    assert curator.sends("/glossary/new", own).status == 303
    page = renamed(curator, "foorumi", "Areena")
    assert page.status == 422 and "taivutetaan tämän mukaan" in page.text


@pytest.mark.parametrize(("term", "problem"), [("tarve", "jo sanastossa"), ("desk", "varattu"), ("*", "jokin kirjain")])
def test_a_word_is_not_renamed_to_what_is_not_free(words: Flask, curator: Visitor, term: str, problem: str) -> None:
    page = renamed(curator, "rooli", term)
    assert page.status == 422 and problem in page.text and value(page, "term") == term


def test_two_curators_who_changed_different_fields_are_offered_both_changes(words: Flask, curator: Visitor,
                                                                            member: Visitor) -> None:
    page = curator.opens("/glossary/kunta/edit")
    form = {name: one.get("value") or "" for one in page.one("form", id="term-form").iter("input")
            if (name := one.get("name")) and name.startswith("began-")} | fields_of(page)
    curator.sends("/glossary/kunta/edit", {**form, "definition": "Ensimmäinen."})
    refused = curator.sends("/glossary/kunta/edit", {**form, "full": "Kunnan koko nimi"})
    assert refused.status == 409 and "Muutitte eri kohtia" in refused.text
    proposal = next(one for one in refused.all("form") if one.get("id") is None and "definition" in
                    [field.get("name") for field in one.iter("input")])
    together = {field.get("name") or "": field.get("value") or "" for field in proposal.iter("input")}
    together.pop("csrf_token")
    together.pop("once")
    assert curator.sends(proposal.get("action") or "", together).status == 303
    text = member.opens("/glossary/kunta").text
    assert "Ensimmäinen." in text and "Kunnan koko nimi" in text
    again = curator.sends("/glossary/kunta/edit", {**form, "definition": "Toinen."})
    assert again.status == 409 and "Muutitte eri kohtia" not in again.text, "both changed what it means"


def test_a_word_is_taken_out_and_brought_back(words: Flask, curator: Visitor, member: Visitor) -> None:
    card = a_card(words, body="Kysy kunnasta.")
    assert 'term-kunta"' in member.opens(card).html
    assert curator.sends("/glossary/kunta/out").goes_to == "/glossary/desk"
    assert member.opens("/glossary/kunta").status == 404 and 'term-kunta"' not in member.opens(card).html
    with words.app_context():
        glossary.take_files_in()
    assert member.opens("/glossary/kunta").status == 404, "its file does not bring it back"
    desk = curator.opens("/glossary/desk")
    assert text_of(desk.one("section", aria_labelledby="taken-out")).startswith("Poistetut kunta")
    assert "Sana on poistettu" in curator.sends("/glossary/new", {**FORUM, "term": "kunta"}).text
    assert curator.sends("/glossary/kunta/back").status == 303
    assert member.opens("/glossary/kunta").status == 200 and 'term-kunta"' in member.opens(card).html


def test_the_desk_shows_where_words_are_used_and_leads_to_those_that_may_be_missing(words: Flask,
                                                                                    curator: Visitor) -> None:
    a_card(words, body="KELA ja kunta keskustelevat. Dialogi auttaa. Se on prosessi.", plain="KELA auttaa.")
    page = curator.opens("/glossary/desk")
    kunta = next(item for item in page.one("section", aria_labelledby="all-words").iter("li")
                 if text_of(item).startswith("kunta "))
    assert "1 kortissa Soita" in text_of(kunta)
    (there,) = page.all("a", href="/cards/desk/words")
    proposed = curator.opens(there.get("href") or "")
    assert [text_of(one) for one in proposed.one("main").iter("h2")] == ["KELA", "prosessi"], "dialogi is explained"
    curator.sends("/glossary/new", {**FORUM, "term": "prosessi", **{
        name: part.replace("foorum", "prosess") for name, part in FORMS.items()}})
    assert [text_of(one) for one in curator.opens("/cards/desk/words").one("main").iter("h2")] == ["KELA"]


def test_a_word_that_was_taken_out_or_put_aside_is_proposed_nowhere(words: Flask, curator: Visitor) -> None:
    a_card(words, body="Se on prosessi. KELA auttaa.")
    curator.sends("/glossary/new", {**FORUM, "term": "prosessi", **{
        name: part.replace("foorum", "prosess") for name, part in FORMS.items()}})
    assert curator.sends("/glossary/prosessi/out").goes_to == "/glossary/desk"
    curator.sends("/cards/desk/words/leave", {"word": "KELA"})
    assert not list(curator.opens("/cards/desk/words").one("main").iter("h2"))
    assert "KELA" not in curator.opens("/glossary/desk").text


def test_an_empty_glossary_offers_the_first_step(site: Flask, curator: Visitor) -> None:
    page = curator.opens("/glossary/desk")
    assert page.status == 200 and page.all("a", href="/glossary/new") and "Kirjoita ensimmäinen" in page.text


@pytest.mark.parametrize("who", ["member", "facilitator", "stranger"])
def test_the_desk_is_for_curators(words: Flask, who: str, request: pytest.FixtureRequest) -> None:
    visitor: Visitor = request.getfixturevalue(who)
    for path in ("/glossary/desk", "/glossary/new", "/glossary/kunta/edit"):
        assert visitor.opens(path).status == (303 if who == "stranger" else 403)
    for path in ("/glossary/new", "/glossary/kunta/edit", "/glossary/forms", "/glossary/kunta/out",
                 "/glossary/kunta/back"):
        assert visitor.sends(path, FORUM).status == (401 if who == "stranger" else 403)


def test_a_word_that_is_not_there_is_not_found(words: Flask, curator: Visitor) -> None:
    assert curator.opens("/glossary/ei-ole/edit").status == 404
    assert curator.sends("/glossary/ei-ole/edit", FORUM).status == 404
    assert curator.sends("/glossary/ei-ole/out").status == 404
    assert curator.sends("/glossary/forms?term=ei-ole", FORUM).status == 404


@pytest.mark.parametrize("hostile", ["<script>alert(1)</script>", "a/b/c/d", "/" * 70, "ä" * 80, "{{ 7 * 7 }}", "n",
                                     "%s %(x)s", "😀", "\u202eabc"])
def test_hostile_words_are_words_or_refused(words: Flask, curator: Visitor, hostile: str) -> None:
    for name in FIELDS:
        page = curator.sends("/glossary/forms", {**FORUM, name: hostile})
        assert page.status == 200 and "<script>alert" not in page.html
    assert curator.sends("/glossary/new", {**FORUM, **dict.fromkeys(PARTS, hostile)}).status == 422
