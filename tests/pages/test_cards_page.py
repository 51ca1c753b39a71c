"""A card's page: its two texts, what stands around them, what it says when something is missing or late."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from flask import Flask

from intranet import clock
from intranet.cards.models import CardRendering
from intranet.database import db
from intranet.people.models import Person
from tests.cards_on_the_shelf import a_card, all_cards, all_words, changes, counted_queries, loaded_entities
from tests.conftest import both_ways
from tests.inspect_page import text_of
from tests.visitor import Page, Visitor

CANDIDATE = "/cards/tapaa-ehdokas"


def article(page: Page) -> str:
    """The words of the card's text."""
    return text_of(page.one("article"))


def side(page: Page) -> str:
    """The words of the column beside it."""
    return text_of(page.one("div", id="card-side"))


@both_ways
def test_a_card_has_a_standard_and_a_plain_text(member: Visitor, site: Flask, htmx: bool) -> None:
    all_cards(site)
    page = member.opens(CANDIDATE, htmx=htmx)
    assert page.status == 200 and "Ehdokkaalla on kiire" in article(page)
    assert page.one("a", id="view-standard").get("aria-current") == "true"
    plain = member.opens(f"{CANDIDATE}?view=plain", htmx=htmx)
    assert "Sinä voit tavata hänet" in article(plain) and "Ehdokkaalla on kiire" not in article(plain)
    assert plain.one("a", id="view-plain").get("aria-current") == "true"
    assert "plain-text" in (plain.one("article").get("class") or "")
    assert "Näin tapaaminen etenee" in side(plain), "the list of contents is of the text that is shown"


def test_everything_that_belongs_to_a_card_is_on_its_page(member: Visitor, site: Flask) -> None:
    all_cards(site)
    page = member.opens(CANDIDATE)
    assert text_of(page.one("h1")) == "Tapaa ehdokas puolessa tunnissa"
    assert "Toimii kaikissa vaaleissa." in page.text and "Lukuaika 2 min" in page.text
    assert "Tarkistetaan viimeistään 28.2.2027" in page.text
    assert "Lähetä yhdelle ehdokkaalle viesti" in page.text
    worksheet = page.one("a", href="/worksheets/network_competence")
    assert text_of(worksheet) == "Työpaperi: Oma osaamiseni verkostotoimijana"
    assert text_of(page.one("a", href="/cards/hyva-lausunto")) == "Lausunto, jonka päättäjä jaksaa lukea"
    assert "Ohjeet vaalitorin järjestämiseen · Partio.fi, 2021" in page.text
    source = page.one("a", href="https://www.soste.fi/yhteiskuntasuhteet-ja-vaikuttaminen-jarjestoissa/")
    assert text_of(source) == "Yhteiskuntasuhteet ja vaikuttaminen järjestöissä"
    assert "järjestöissä · SOSTE" in page.text and "ei tiedossa" not in page.text
    assert page.all("a", href="/cards?tag=vaalit") and page.all("a", href="/cards?kind=tip")
    assert page.all("a", href=f"{CANDIDATE}/history") and "Ylläpitää: vaikuttamisasiantuntija." in page.text
    assert "http://localhost/cards/tapaa-ehdokas · versio 1" in page.text, "for paper"
    contents = [one.get("href") for one in page.all("a") if (one.get("href") or "").startswith("#h")]
    assert len(contents) == 5


def test_htmx_gets_the_text_and_the_column_beside_it(member: Visitor, site: Flask) -> None:
    address = a_card(site, "soita", plain="Soita. Se on helppoa.\n")
    page = member.opens(f"{address}?view=plain", htmx=True)
    assert "<html" not in page.html and not page.all("h1")
    assert page.one("div", id="card-text") is not None
    assert page.one("div", id="card-side").get("hx-swap-oob") == "true"
    assert text_of(page.one("p", id="view-said")) == "Näkyvissä on selkokielinen teksti."
    link = page.one("a", id="view-standard")
    assert link.get("hx-get") == link.get("href") == f"{address}?view=standard" and link.get("hx-push-url") == "true"


def test_the_choice_is_remembered_for_the_next_card(member: Visitor, site: Flask) -> None:
    first, second = a_card(site, "soita", plain="Soita.\n"), a_card(site, "kirjoita", plain="Kirjoita viesti.\n")
    chosen = member.opens(f"{first}?view=plain").response
    cookie = chosen.headers["Set-Cookie"]
    assert cookie.startswith("ankkuri-view=plain;") and "HttpOnly" in cookie and "SameSite=Lax" in cookie
    assert article(member.opens(second)) == "Kirjoita viesti."
    assert "ankkuri-view" not in str(member.opens(second).response.headers)
    assert "Päätä yksi asia." in article(member.opens(f"{second}?view=standard"))
    assert "Päätä yksi asia." in article(member.opens(first))


@pytest.mark.parametrize("view", ["", "selko", "PLAIN", "%00", "%ED%A0%80", "<script>", "a" * 3000])
def test_an_unknown_view_is_the_standard_text(member: Visitor, site: Flask, view: str) -> None:
    address = a_card(site, "soita", plain="Soita.\n")
    page = member.opens(f"{address}?view={view}")
    assert page.status == 200 and "Päätä yksi asia." in article(page)
    assert "ankkuri-view" not in str(page.response.headers)


@both_ways
def test_a_card_without_a_twin_shows_the_standard_text_and_says_so(member: Visitor, site: Flask, htmx: bool) -> None:
    address = a_card(site, "soita")
    page = member.opens(f"{address}?view=plain", htmx=htmx)
    assert "Päätä yksi asia." in article(page)
    assert "ei ole vielä selkokielistä tekstiä" in page.text and not page.all("a", id="view-plain")
    assert "selkokiel" not in member.opens(f"{address}?view=standard").text


@pytest.mark.parametrize("slug", ["eiole", "preview", "TAPAA", "a" * 81, "..", "%00", "%ED%A0%80",
                                  "tapaa%20ehdokas", "-", "%F0%9F%A6%86"])
def test_an_unknown_card_is_not_found(member: Visitor, site: Flask, slug: str) -> None:
    for path in (f"/cards/{slug}", f"/cards/{slug}/history"):
        assert member.opens(path).status in (400, 404)


def test_a_draft_and_an_archived_card_are_not_found(member: Visitor, curator: Visitor, site: Flask) -> None:
    address = a_card(site, "vanha", state="archived")
    missing = member.opens("/cards/eiole")
    for path in (address, f"{address}/history"):
        assert member.opens(path).status == 404 and member.opens(path).text == missing.text
    assert curator.opens(address).status == 404 and curator.opens(f"{address}/history").status == 200


def test_a_late_check_is_told_kindly(member: Visitor, site: Flask) -> None:
    today = clock.now().date()
    late = member.opens(a_card(site, "a", review_by=today - timedelta(days=2)))
    assert "Piti tarkistaa" in late.text and "Varmista tärkeät asiat lähteistä." in late.text
    fresh = member.opens(a_card(site, "b", review_by=today + timedelta(days=2)))
    assert "Piti tarkistaa" not in fresh.text and "odottaa tarkistusta" not in fresh.text
    assert "arkist" not in member.opens(a_card(site, "c")).text


def test_what_is_to_be_checked_is_for_curators_alone(member: Visitor, curator: Visitor, facilitator: Visitor,
                                                     site: Flask) -> None:
    address = a_card(site, "soita", verify=["Vaalipäivä, tarkista vaalit.fi"])
    assert "Vaalipäivä, tarkista vaalit.fi" in side(curator.opens(address))
    for reader in (member, facilitator):
        assert "Vaalipäivä" not in reader.opens(address).html


def test_the_text_is_marked_as_finnish_under_another_interface(site: Flask, a_person: Callable[..., Person],
                                                               sits_down: Callable[[Person], Visitor]) -> None:
    address = a_card(site, "soita", plain="Soita.\n", tags=["vaalit"])
    for language, words in (("sv", "Det här kortet är på finska."), ("en", "This card is in Finnish.")):
        page = sits_down(a_person(language=language)).opens(address)
        assert page.one("html").get("lang") == language and words in page.text
        assert page.one("article").get("lang") == page.one("h1").get("lang") == "fi"
    finnish = sits_down(a_person(language="fi"))
    assert "suomeksi" not in finnish.opens(address).text
    assert "Tämä kortti on ruotsiksi." in finnish.opens(a_card(site, "ring", language="sv")).text


def test_terms_are_explained_in_the_text_and_beside_it(member: Visitor, site: Flask) -> None:
    all_words(site)
    address = a_card(site, "soita", body="Soita aluevaltuuston jäsenelle.\n\n## Aluevaltuusto\n\nTeksti.\n")
    page = member.opens(address)
    button = next(one for one in page.one("article").iter("button"))
    assert text_of(button) == "aluevaltuuston" and button.get("popovertarget") == "term-aluevaltuusto"
    assert [one for one in page.tree.iter() if one.get("id") == "term-aluevaltuusto"]
    assert "aluevaltuusto" in side(page)


def test_hostile_words_in_a_card_are_cleaned_or_shown_as_words(member: Visitor, site: Flask) -> None:
    body = ("<script>alert(1)</script> <a href=\"javascript:alert(1)\" onclick=\"x()\" hx-get=\"/logout\">a</a>\n\n"
            "<form action=\"/logout\"><button>x</button></form> <svg onload=alert(1)></svg> {{ 7 * 7 }}\n\n"
            "## <img src=x onerror=alert(1)> Otsikko {% raw %}\n")
    address = a_card(site, "soita", body=body, title="<b>Soita</b> & {{ 7*7 }}", next_step="<i>Nyt</i>",
                     sources=[{"title": "<u>Lähde</u>", "url": "https://esimerkki.example/?a=1&b=2"}])
    page = member.opens(address)
    assert text_of(page.one("h1")) == "<b>Soita</b> & {{ 7*7 }}" and "{{ 7 * 7 }}" in article(page)
    text = page.one("article")
    assert not [one.tag for one in text.iter() if one.tag in ("script", "form", "svg", "img")]
    names = {name for one in text.iter() for name in one.attrib}
    names.remove("data-paragraph")  # ours: the paragraph's number, for marking it as hard to understand
    assert not [name for name in names if name.startswith(("on", "hx-", "data-"))]
    assert "javascript:" not in page.html and "<i>Nyt</i>" in page.text


def test_a_link_of_a_card_leads_only_to_what_can_be_read(member: Visitor, site: Flask) -> None:
    a_card(site, "vanha", state="archived")
    address = a_card(site, "soita", related={"cards": ["vanha", "eiole"], "worksheets": ["eiole", "network_health"]})
    page = member.opens(address)
    assert not page.all("a", href="/cards/vanha") and not page.all("a", href="/cards/eiole")
    assert not page.all("a", href="/worksheets/eiole") and page.all("a", href="/worksheets/network_health")


def test_the_history_names_each_version_and_where_it_came_from(member: Visitor, site: Flask) -> None:
    all_cards(site)
    page = member.opens(f"{CANDIDATE}/history")
    assert page.status == 200 and "Tapaa ehdokas puolessa tunnissa" in page.text
    assert "Versio 1 luetaan nyt" in page.text and "tiedostosta cards/tapaa-ehdokas.fi.md" in page.text
    assert clock.now().strftime("%Y") in page.text


def test_a_card_page_asks_the_database_five_times_at_most_and_loads_no_entity(member: Visitor, site: Flask) -> None:
    all_cards(site)
    for address, htmx in ((CANDIDATE, False), (f"{CANDIDATE}?view=plain", True), ("/cards", False)):
        member.opens(address, htmx=htmx)
        with counted_queries(site) as queries, loaded_entities() as entities:
            member.opens(address, htmx=htmx)
        assert len(queries) <= 5, queries
        assert entities == []
        assert not [one for one in queries if "card_revision.source," in one], "the source is not for readers"


def test_a_text_is_made_anew_once_when_the_glossary_changed(member: Visitor, site: Flask) -> None:
    address = a_card(site, "soita", body="Soita kuntaan.\n")
    with site.app_context():
        db.session.query(CardRendering).update({"rendered_with": "before", "html": "<p>Vanha.</p>", "terms": []})
        db.session.commit()
    assert article(member.opens(address)) == "Soita kuntaan."
    with counted_queries(site) as queries:
        assert article(member.opens(address)) == "Soita kuntaan."
    assert not [one for one in queries if one.startswith("UPDATE card")]


def test_a_changed_card_is_seen_at_once(member: Visitor, site: Flask) -> None:
    first = a_card(site, "soita")
    second = a_card(site, "kirjoita", related={"cards": ["soita"]})
    tag = member.opens(second).response.headers["ETag"]
    changes(site, "soita", title="Soita heti")
    page = member.opens(second, If_None_Match=tag)
    assert page.status == 200 and "Soita heti" in page.text, "a title beside the card is part of its page"
    assert "Soita heti" in member.opens(first).text
