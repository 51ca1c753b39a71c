"""A card in other languages: who meets which on the shelf, in the search and on the page, and what the desk does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask

from intranet.people.models import Person
from intranet.settings import Settings
from tests.cards_on_the_shelf import a_card
from tests.conftest import both_ways
from tests.inspect_page import text_of
from tests.pages.test_cards_shelf import shown
from tests.pages.test_cards_sync import syncs
from tests.pages.test_desk_writing import fields_of, revisions
from tests.pages.test_search_pages import found
from tests.visitor import Page, Visitor

Sits = Callable[..., Visitor]
FINNISH = "Päättäjälle saa soittaa STEAsta. Avustus."
OLD = "käännös on vanhempi kuin alkuperäinen"


@pytest.fixture
def reader(sits_down: Callable[[Person], Visitor], a_person: Callable[..., Person]) -> Sits:
    return lambda language: sits_down(a_person(language=language))


@pytest.fixture
def family(site: Flask) -> Flask:
    """One card in three languages and one in Finnish alone."""
    a_card(site, "soita", title="Soita päättäjälle", body=FINNISH, tags=["vaalit"])
    a_card(site, "ring", language="sv", title="Ring en beslutsfattare", body="Man får ringa STEA. Understöd.",
           tags=["val"], translation_of="soita", plain="Ring.\n")
    a_card(site, "call", language="en", title="Call a decision maker", body="You may call STEA.",
           translation_of="soita")
    a_card(site, "yksin", title="Yksin suomeksi")
    return site


def languages_of(page: Page) -> list[tuple[str, str, str]]:
    """The links to the same in other languages: address, language, words."""
    return [(link.get("href", ""), link.get("lang", ""), text_of(link)) for part in page.all("ul", class_="languages")
            for link in part.iter("a")]


@both_ways
def test_the_shelf_shows_each_guidance_once(family: Flask, reader: Sits, htmx: bool) -> None:
    finnish = reader("fi").opens("/cards?kind=tip", htmx=htmx)
    assert shown(finnish) == ["Soita päättäjälle", "Yksin suomeksi"]
    assert "myös ruotsiksi ja englanniksi" in finnish.text
    swedish = reader("sv").opens("/cards?kind=tip", htmx=htmx)
    assert shown(swedish) == ["Ring en beslutsfattare", "Yksin suomeksi"]
    assert "på finska" in swedish.text and "också på finska och på engelska" in swedish.text
    assert swedish.one("a", href="/cards/yksin").get("lang") == "fi"
    assert shown(reader("en").opens("/cards?tag=vaalit", htmx=htmx)) == ["Call a decision maker"]


def test_the_shelf_says_how_many_cards_are_in_the_readers_language(family: Flask, reader: Sits) -> None:
    assert "1 kort är på svenska och står först." in reader("sv").opens("/cards").text
    assert "1 card is in English and stands first." in reader("en").opens("/cards").text
    assert "ovat ensimmäisinä" not in reader("fi").opens("/cards").text
    topics = reader("sv").opens("/cards").all("ul", aria_labelledby="filter-topics")
    assert [(one.get("lang"), text_of(one).split()[0]) for one in topics[0].iter("li")] == [("sv", "val")]


def test_a_card_leads_to_itself_in_other_languages(family: Flask, reader: Sits) -> None:
    visitor = reader("fi")
    page = visitor.opens("/cards/soita")
    assert languages_of(page) == [("/cards/ring", "sv", "På svenska"), ("/cards/call", "en", "In English")]
    page = visitor.opens("/cards/ring")
    assert languages_of(page) == [("/cards/soita", "fi", "Suomeksi"), ("/cards/call", "en", "In English")]
    assert "Tämä kortti on ruotsiksi." in page.text and page.one("article").get("lang") == "sv"
    assert languages_of(visitor.opens("/cards/yksin")) == []


def test_a_translation_has_a_plain_twin_of_its_own(family: Flask, reader: Sits) -> None:
    page = reader("sv").opens("/cards/ring?view=plain")
    article = page.one("article")
    assert text_of(article) == "Ring." and article.get("lang") == "sv" and len(languages_of(page)) == 2


def test_a_card_that_is_not_read_is_led_to_by_nobody(site: Flask, reader: Sits) -> None:
    a_card(site, "soita")
    a_card(site, "ring", language="sv", translation_of="soita", state="archived")
    assert languages_of(reader("fi").opens("/cards/soita")) == []
    assert shown(reader("sv").opens("/cards")) == ["Soita"]


def test_a_new_translation_shows_on_the_original_that_a_browser_holds(site: Flask, reader: Sits) -> None:
    a_card(site, "soita")
    visitor = reader("fi")
    assert languages_of(visitor.opens("/cards/soita")) == []
    a_card(site, "ring", language="sv", translation_of="soita")
    assert languages_of(visitor.opens("/cards/soita")) == [("/cards/ring", "sv", "På svenska")]


@both_ways
def test_the_search_finds_each_guidance_once_in_the_readers_language(family: Flask, reader: Sits, htmx: bool) -> None:
    for language, address in (("fi", "/cards/soita"), ("sv", "/cards/ring"), ("en", "/cards/call")):
        # a name that stands in all three: whichever text answers best, the reader's own is shown
        page = reader(language).opens("/search?q=STEA", htmx=htmx)
        assert [one for one in found(page) if one.startswith("/cards/")] == [address], language
    page = reader("fi").opens("/search?q=understöd", htmx=htmx)
    assert found(page)[0] == "/cards/ring", "Swedish words find the Swedish text, whatever the interface speaks"
    assert "ruotsiksi" in page.text and page.one("a", href="/cards/ring").get("lang") == "sv"


# -- the desk ---------------------------------------------------------------------------------------------------------


def saves(curator: Visitor, slug: str, do: str = "publish", /, **words: str) -> Page:
    page = curator.sends(f"/cards/{slug}/edit", {**fields_of(curator.opens(f"/cards/{slug}/edit")), **words, "do": do})
    assert page.status == 303, page.text
    return page


def made_of(site: Flask, slug: str) -> list[int | None]:
    return [one.made_of for one in revisions(site, slug)]


def test_a_translation_is_begun_from_its_original(family: Flask, curator: Visitor) -> None:
    assert "Kirjoita tämä kortti ruotsiksi" in curator.opens("/cards/yksin/edit").text
    form = curator.opens("/cards/new?translation_of=yksin&language=sv")
    begun = fields_of(form)
    assert (begun["translation_of"], begun["language"], begun["kind"], begun["title"], begun["body"].strip()) == (
        "yksin", "sv", "tip", "", "")
    sent = curator.sends("/cards/new", {**begun, "title": "Bara på svenska", "body": "Text.", "do": "publish"})
    assert sent.goes_to == "/cards/bara-pa-svenska"
    assert languages_of(curator.opens("/cards/yksin")) == [("/cards/bara-pa-svenska", "sv", "På svenska")]
    assert made_of(family, "bara-pa-svenska") == [1]
    source = revisions(family, "bara-pa-svenska")[0].source
    assert "translation_of: yksin\n" in source or 'translation_of: "yksin"\n' in source


@pytest.mark.parametrize(("slug", "chosen", "sentence"), [
    ("soita", "yksin", "samalla kielellä"), ("yksin", "ring", "itsekin käännös"), ("soita", "call", "itsekin käännös"),
    ("yksin", "eiole", "Valitse kortti, josta tämä on käännetty"), ("call", "<b>", "Valitse kortti, josta tämä")])
def test_an_original_that_does_not_fit_is_told_at_its_field(family: Flask, curator: Visitor, slug: str, chosen: str,
                                                            sentence: str) -> None:
    fields = {**fields_of(curator.opens(f"/cards/{slug}/edit")), "translation_of": chosen, "title": "Typed"}
    page = curator.sends(f"/cards/{slug}/edit", {**fields, "do": "save"})
    assert page.status == 422 and sentence in text_of(page.one("strong", id="translation_of-problem"))
    again = fields_of(page)
    assert again["translation_of"] == chosen and again["title"] == "Typed"
    assert len(revisions(family, slug)) == 1


def test_a_language_that_is_there_already_is_refused(family: Flask, curator: Visitor) -> None:
    begun = fields_of(curator.opens("/cards/new?translation_of=soita&language=sv"))
    page = curator.sends("/cards/new", {**begun, "title": "Ring igen", "body": "Text.", "do": "save"})
    assert page.status == 422 and "on jo käännös tälle kielelle" in page.text


def test_a_translation_says_that_its_original_is_newer_until_it_is_compared(family: Flask, curator: Visitor,
                                                                            reader: Sits) -> None:
    member = reader("sv")
    assert OLD not in curator.opens("/cards/desk").text
    saves(curator, "soita", body="Soita vasta illalla.")
    assert "äldre än originalet" not in member.opens("/cards/ring").text
    assert "Originalet har ändrats sedan dess" in member.opens("/cards/ring").text
    page = curator.opens("/cards/desk?state=translation")
    assert OLD in page.text and [text_of(one) for one in page.all("h2")] == ["Call a decision maker",
                                                                             "Ring en beslutsfattare"]
    form = curator.opens("/cards/ring/edit")
    assert form.all("a", href="/cards/soita/history/2?from=1") and form.all("input", name="translation_holds")
    assert curator.opens("/cards/soita/history/2?from=1").status == 200
    saves(curator, "ring", tags="val, nu")
    assert made_of(family, "ring") == [1, 1], "other topics are no new translation"
    saves(curator, "ring", translation_holds="yes")
    assert made_of(family, "ring") == [1, 2] and "Originalet har ändrats" not in member.opens("/cards/ring").text
    saves(curator, "call", "save", summary="Only a draft.", translation_holds="yes")
    assert not curator.opens("/cards/call/edit").all("input", name="translation_holds")
    assert OLD in curator.opens("/cards/desk").text, "members still read the older one"
    saves(curator, "call", body="Call in the evening.")
    assert made_of(family, "call") == [1, 2, 2] and OLD not in curator.opens("/cards/desk").text


def test_a_draft_of_the_original_makes_no_translation_old(family: Flask, curator: Visitor) -> None:
    saves(curator, "soita", "save", body="Vasta luonnos.")
    assert OLD not in curator.opens("/cards/desk?state=all").text
    saves(curator, "soita", "save", review_by="2027-05-31", body=FINNISH)
    saves(curator, "soita")
    assert OLD not in curator.opens("/cards/desk?state=all").text, "the text is what it was"


def test_a_renamed_original_keeps_its_translations(family: Flask, curator: Visitor, reader: Sits) -> None:
    saves(curator, "soita", slug="soita-nyt")
    assert languages_of(reader("sv").opens("/cards/ring"))[0] == ("/cards/soita-nyt", "fi", "Suomeksi")
    assert shown(reader("sv").opens("/cards")) == ["Ring en beslutsfattare", "Yksin suomeksi"]
    assert found(reader("fi").opens("/search?q=STEA"))[0] == "/cards/soita-nyt"
    assert fields_of(curator.opens("/cards/new?translation_of=soita&language=sv"))["translation_of"] == "soita-nyt"
    assert curator.opens("/cards/new?translation_of=eiole&language=sv").status == 404
    saves(curator, "soita-nyt", body="Muuttui.")
    assert "Originalet har ändrats" in reader("sv").opens("/cards/ring").text
    assert "Typed" in curator.sends("/cards/ring/edit", {**fields_of(curator.opens("/cards/ring/edit")),
                                                         "body": "", "title": "Typed", "do": "save"}).html


def test_an_earlier_version_comes_back_with_what_it_was_made_of(family: Flask, curator: Visitor) -> None:
    saves(curator, "soita", body="Soita vasta illalla.")
    saves(curator, "ring", body="Ring på kvällen.")
    assert curator.sends("/cards/ring/history/1/restore", {"revision": "2"}).status == 303
    assert made_of(family, "ring") == [1, 2, 1]


# -- files ------------------------------------------------------------------------------------------------------------


def test_translations_come_in_and_go_out_with_their_link(settings: Settings, tmp_path: Path,
                                                         another_site: Callable[[Settings], Flask]) -> None:
    folder = tmp_path / "content" / "cards"
    folder.mkdir(parents=True)
    head = '---\ntitle: "%s"\nkind: tip\n%s---\n%s\n'
    # by name the translation comes before its original
    (folder / "a-ring.sv.md").write_text(head % ("Ring", "translation_of: soita  # till finska\n", "Ring."))
    (folder / "soita.fi.md").write_text(head % ("Soita", "", "Soita."))
    site = another_site(replace(settings, content=folder.parent))
    assert "2 to publish" in syncs(site, "--apply")[1] and made_of(site, "a-ring") == [1]
    (folder / "soita.fi.md").write_text(head % ("Soita", "", "Soita illalla."))
    (folder / "a-ring.sv.md").write_text(head % ("Ring", "translation_of: soita  # till finska\n", "Ring på kvällen."))
    syncs(site, "--apply")
    assert made_of(site, "a-ring") == [1, 2]
    (folder / "soita.fi.md").write_text(head % ("Soita", "", "Soita heti."))
    (folder / "a-ring.sv.md").write_text(
        head % ("Ring", "translation_of: soita  # till finska\ntags: [\"val\"]\n", "Ring på kvällen."))
    syncs(site, "--apply")
    assert made_of(site, "a-ring") == [1, 2, 2], "the original changed, the translation's words did not"
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    out = tmp_path / "out"
    assert site.test_cli_runner().invoke(args=["cards", "export", str(out)]).exit_code == 0
    assert {path.name: path.read_bytes() for path in (out / "cards").iterdir()} == before
