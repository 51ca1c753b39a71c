"""The shelf: every card by kind, filters that combine, what it says when it finds nothing, and to the curator."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from flask import Flask

from intranet import clock
from intranet.people.models import Person
from intranet.settings import Settings
from tests.cards_on_the_shelf import a_card, all_cards, counted_queries, same_person_at, shipped
from tests.conftest import both_ways
from tests.inspect_page import text_of
from tests.visitor import Page, Visitor

GOOD = '---\ntitle: "Ehjä"\nkind: guide\n---\nTeksti.\n'


def shown(page: Page) -> list[str]:
    """The titles of the cards on the shelf, in order."""
    return [text_of(link) for link in page.all("a")
            if (link.get("href") or "").startswith("/cards/") and link.get("href") != "/cards/desk"]


def test_the_shelf_shows_every_card_under_its_kind(member: Visitor, site: Flask) -> None:
    all_cards(site)
    page = member.opens("/cards")
    assert page.status == 200 and len(shown(page)) == shipped()
    of_kinds = [("Vaaliteemat", "theme"), ("Vaikuttamisvinkit", "tip"), ("Verkostoroolit", "role"), ("Oppaat", "guide"),
                ("Menetelmät", "method")]
    assert [text_of(heading) for heading in page.all("h2") if "kortti" in text_of(heading)] == [
        f"{name} {shipped(f'kind: {kind}')} korttia" for name, kind in of_kinds if shipped(f"kind: {kind}")]
    assert "Valmis minuuttiaikataulu" in page.text and "2 min · myös selkokielellä" in page.text
    assert page.one("a", href="/cards", aria_current="page") is not None


@both_ways
def test_kind_and_topic_are_combined(member: Visitor, site: Flask, htmx: bool) -> None:
    all_cards(site)
    assert len(shown(member.opens("/cards?kind=tip", htmx=htmx))) == shipped("kind: tip")
    assert len(shown(member.opens("/cards?tag=vaalit", htmx=htmx))) == shipped('"vaalit"')
    page = member.opens("/cards?kind=tip&tag=vaalit", htmx=htmx)
    assert {"Tapaa ehdokas puolessa tunnissa", "Vaikuta ajoissa: suunnitelma yhdelle sivulle"} <= set(shown(page))
    assert len(shown(page)) == shipped("kind: tip", '"vaalit"')
    chosen = [one.get("href") for one in page.all("a", aria_current="true")]
    assert [one for one in chosen if one != "/cards"] == ["/cards?kind=tip&tag=vaalit", "/cards?kind=tip"]
    assert page.all("a", href="/cards?tag=vaalit"), "a way to all kinds of the topic"
    assert "Vaikuttamisvinkit – Ohjekortit" in text_of(page.one("title"))


def test_htmx_gets_the_shelf_alone_and_what_was_found_is_said_aloud(member: Visitor, site: Flask) -> None:
    a_card(site, "soita")
    page = member.opens("/cards?kind=tip", htmx=True)
    assert "<html" not in page.html
    said = page.one("p", id="shelf-said")
    assert text_of(said) == "1 kortti" and said.get("hx-swap-oob") == "innerHTML"
    link = page.one("a", id="kind-tip")
    assert link.get("hx-get") == link.get("href") == "/cards?kind=tip" and link.get("hx-push-url") == "true"


@both_ways
@pytest.mark.parametrize("query", ["kind=tip&tag=kunta", "tag=eiole", "tag=%00", "tag=%ED%A0%80", "tag=" + "a" * 5000,
                                   "tag='%22<script>", "kind=tip&tag=vaalit&tag=kunta&kind=guide"])
def test_a_topic_without_cards_offers_a_way_back(member: Visitor, site: Flask, query: str, htmx: bool) -> None:
    a_card(site, "soita", tags=["vaalit"])
    page = member.opens(f"/cards?{query}", htmx=htmx)
    assert page.status == 200 and "<script>" not in page.html.replace("<script src", "")
    if not shown(page):
        assert "Tällä rajauksella ei löydy" in page.text
        assert "Näytä kaikki kortit" in [text_of(link) for link in page.all("a", href="/cards")]


@pytest.mark.parametrize("kind", ["tips", "TIP", "<b>", "%F0%9F%A6%86", "a" * 4000, "desk"])
def test_an_unknown_kind_shows_all_and_says_so(member: Visitor, site: Flask, kind: str) -> None:
    a_card(site, "soita")
    page = member.opens(f"/cards?kind={kind}")
    assert page.status == 200 and shown(page) == ["Soita"]
    assert "ei ole. Tässä ovat kaikki lajit." in page.text


def test_topics_are_found_in_any_case_and_hostile_words_stay_words(member: Visitor, site: Flask) -> None:
    a_card(site, "soita", tags=["Päätöksenteko", "<b>&"], title="<script>alert(1)</script>", summary="<img src=x>")
    page = member.opens("/cards?tag=p%C3%84%C3%84t%C3%B6ksenteko")
    assert shown(page) == ["<script>alert(1)</script>"]
    assert page.all("a", href="/cards?tag=%3Cb%3E%26") and not page.all("img")


def test_an_empty_shelf_says_what_it_is_for(member: Visitor) -> None:
    page = member.opens("/cards")
    assert "Niitä ei ole vielä" in page.text and not page.all("nav", class_="filters")


def test_archived_cards_are_not_on_the_shelf(member: Visitor, site: Flask) -> None:
    a_card(site, "vanha", state="archived")
    a_card(site, "uusi")
    assert shown(member.opens("/cards")) == ["Uusi"]


def test_the_interface_may_be_swedish_while_the_cards_are_finnish(site: Flask, sits_down: Callable[[Person], Visitor],
                                                                  a_person: Callable[..., Person]) -> None:
    a_card(site, "soita", tags=["vaalit"])
    page = sits_down(a_person(language="sv")).opens("/cards")
    assert page.one("html").get("lang") == "sv" and "Korten är på finska." in page.text
    assert page.one("a", href="/cards/soita").get("lang") == "fi" and "Påverkanstips" in page.text
    assert "Kortit ovat" not in page.text


def test_only_curators_are_told_of_files_that_cannot_be_read(settings: Settings, tmp_path: Path, curator: Visitor,
                                                             member: Visitor,
                                                             another_site: Callable[[Settings], Flask]) -> None:
    folder = tmp_path / "content" / "cards"
    folder.mkdir(parents=True)
    (folder / "ehja.fi.md").write_text(GOOD)
    (folder / "rikki.fi.md").write_text('---\ntitel: "<b>Rikki"\nkind: tips\n---\nTeksti.\n')
    (folder / "yksin.fi.plain.md").write_text("Teksti.\n")
    (folder / "auki.fi.md").write_text('---\ntitle: "Auki\nkind: tip\nsummary: "Lause"\n---\nTeksti.\n')
    app = another_site(replace(settings, content=tmp_path / "content"))
    all_cards(app)
    curator, member = same_person_at(app, curator), same_person_at(app, member)
    page = curator.opens("/cards")
    assert shown(page) == ["Ehjä"]
    assert "cards/rikki.fi.md:2" in page.text and "tuntematon sana ”titel”" in page.text
    assert "tip" in page.text and "selkokielinen teksti ilman korttiaan" in page.text and "ei voi lukea" in page.text
    assert "cards/auki.fi.md:2" in page.text and "ei pääty samalle riville" in page.text
    told = page.one("section", aria_labelledby="files-to-mend")
    assert [one.get("lang") for one in told.iter("code") if one.get("lang")] == ["en"], "the program's words alone"
    assert "rikki" not in member.opens("/cards").text
    (folder / "rikki.fi.md").write_text(GOOD)
    (folder / "yksin.fi.plain.md").unlink()
    (folder / "auki.fi.md").unlink()
    assert "Korjattavat" not in curator.opens("/cards").text, "as soon as the files are mended"


def test_the_shelf_asks_the_database_twice_at_most(member: Visitor, site: Flask) -> None:
    all_cards(site)
    member.opens("/cards?kind=guide")
    with counted_queries(site) as queries:
        member.opens("/cards?kind=tip")
    assert len([one for one in queries if one.startswith("SELECT")]) <= 2, queries


def test_the_start_page_shows_what_is_new(member: Visitor, site: Flask) -> None:
    a_card(site, "vanha", published_at=clock.now() - timedelta(days=200))
    for number in range(5):
        a_card(site, f"uusi-{number}", published_at=clock.now() - timedelta(days=number))
    page = member.opens("/")
    assert shown(page) == ["Uusi-0", "Uusi-1", "Uusi-2", "Uusi-3"]
    assert "Vaikuttamisvinkki · 1 min" in page.text


def test_visitors_are_asked_to_sign_in(stranger: Visitor, site: Flask) -> None:
    address = a_card(site, "soita")
    for path in ("/cards", "/cards?kind=tip", address, f"{address}?view=plain", f"{address}/history"):
        assert stranger.opens(path).goes_to.startswith("/login?next=/cards")
        assert stranger.opens(path, htmx=True).status == 401
