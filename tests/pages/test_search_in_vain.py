"""What was searched in vain: a way on for who searched, counted without a person, and for curators something to do."""

from __future__ import annotations

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import select, update

from intranet import clock
from intranet.database import db, writing
from intranet.search import actions, rules, store
from intranet.search.models import SearchMiss
from tests.cards_on_the_shelf import a_card, all_cards
from tests.pages.test_search_pages import found
from tests.visitor import Visitor


def counted(site: Flask) -> dict[str, int]:
    """What was searched in vain, and how often."""
    with site.app_context(), db.engine.connect() as connection:
        return {row.words: row.times for row in connection.execute(select(SearchMiss.words, SearchMiss.times))}


def test_nothing_found_offers_a_way_on(site: Flask, member: Visitor) -> None:
    all_cards(site)
    page = member.opens("/search?q=avaruusromu")
    assert "Haulla ”avaruusromu” ei löytynyt mitään." in page.text
    assert page.all("a", href="/cards") and page.all("a", href="/glossary")
    page = member.opens("/search?q=kordinaatori")
    assert page.one("a", href="/search?q=koordinaattori") is not None and "Tarkoititko" in page.text


def test_a_search_in_vain_is_counted_without_a_person(site: Flask, member: Visitor, neighbour: Visitor) -> None:
    a_card(site)
    for visitor in (member, neighbour, member):
        visitor.opens("/search?q=Avaruusromu!")
    member.opens("/search?q=soita")
    assert counted(site) == {"avaruusromu": 3}
    assert sorted(column.name for column in SearchMiss.__table__.columns) == ["day", "times", "words"]


def test_a_day_has_an_end_of_new_words_and_goes_on_counting_the_known(site: Flask, member: Visitor,
                                                                    monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rules, "MOST_MISSES_A_DAY", 2)
    a_card(site)
    for words in ("avaruusromu", "kuumatka", "tähtipöly", "kuumatka"):
        member.opens(f"/search?q={words}")
    assert counted(site) == {"avaruusromu": 1, "kuumatka": 2}


def test_what_may_be_of_a_person_is_not_counted(site: Flask, member: Visitor) -> None:
    for query in ("matti@esimerkki.example", "040 123 4567", "010203-123A", "ab", "1234567",
                  "yksi kaksi kolme neljä viisi kuusi seitsemän", f"{'x' * 50} {'y' * 50}"):
        member.opens(f"/search?q={query}")
    assert counted(site) == {}


def test_what_is_being_typed_is_counted_only_when_somebody_stops_at_it(site: Flask, member: Visitor) -> None:
    page = member.opens("/search?q=avaruusr", htmx=True)
    assert counted(site) == {}
    waiting = page.one("form", action="/search/misses")
    assert waiting.get("hx-trigger") == "load delay:3s" and page.hidden("q") == "avaruusr"
    assert member.sends("/search/misses", {"q": "avaruusr"}, htmx=True).status == 204
    assert counted(site) == {"avaruusr": 1}
    assert member.sends("/search/misses", {"q": "avaruusr"}).goes_to == "/search?q=avaruusr"
    assert not member.opens("/search?q=avaruusr").all("form", action="/search/misses"), "a full page is counted already"
    a_card(site, "soita")
    member.sends("/search/misses", {"q": "soita"})
    assert set(counted(site)) == {"avaruusr"}, "what can be found was not searched in vain, whoever says so"


def test_a_database_that_cannot_be_written_costs_nobody_the_page(site: Flask, member: Visitor,
                                                                monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(store, "count_miss", full)
    assert member.opens("/search?q=avaruusromu").status == 200


def test_the_curator_makes_a_card_or_a_synonym_of_it(site: Flask, member: Visitor, curator: Visitor) -> None:
    a_card(site, "soita", title="Valtionavustus")
    member.opens("/search?q=fyrkkaa")
    page = curator.opens("/search/misses")
    assert "fyrkkaa" in page.text and curator.opens("/cards/desk").one("a", href="/search/misses") is not None
    new = curator.opens(page.one("a", href="/cards/new?title=Fyrkkaa").get("href", ""))
    assert new.one("input", name="title").get("value") == "Fyrkkaa"
    form = curator.opens(page.one("a", href="/search/synonyms?one=fyrkkaa").get("href", ""))
    assert form.one("input", id="one").get("value") == "fyrkkaa"
    assert curator.sends("/search/synonyms", {"one": "fyrkka", "other": "valtionavustus"}).goes_to \
        == "/search/synonyms?said=added"
    assert found(member.opens("/search?q=fyrkkaa")) == ["/cards/soita"]
    assert "fyrkkaa" not in curator.opens("/search/misses").text, "what is found now is no miss any more"
    remove = next(form.get("action", "") for form in curator.opens("/search/synonyms").all("form")
                  if form.get("action", "").endswith("/remove"))
    curator.sends(remove)
    assert found(member.opens("/search?q=fyrkkaa")) == []
    assert curator.sends(remove).status == 404


def test_a_search_in_vain_is_forgotten_after_ninety_days(site: Flask, member: Visitor, curator: Visitor) -> None:
    member.opens("/search?q=avaruusromu")
    with site.app_context(), writing() as database:
        database.execute(update(SearchMiss).values(day=clock.now().date() - timedelta(days=91)))
    assert "avaruusromu" not in curator.opens("/search/misses").text
    with site.app_context():
        actions.make_ready()
    assert counted(site) == {}


def test_a_miss_can_be_put_aside(site: Flask, member: Visitor, curator: Visitor) -> None:
    member.opens("/search?q=avaruusromu")
    assert curator.sends("/search/misses/aside", {"words": "avaruusromu"}).goes_to == "/search/misses?said=aside"
    assert "avaruusromu" not in curator.opens("/search/misses").text


def test_only_curators_come_to_their_pages(member: Visitor, facilitator: Visitor, admin: Visitor) -> None:
    for visitor in (member, facilitator, admin):
        for path in ("/search/misses", "/search/synonyms"):
            assert visitor.opens(path).status == 403
        assert visitor.sends("/search/synonyms", {"one": "a", "other": "b"}).status == 403
        assert visitor.sends("/search/misses/aside", {"words": "x"}).status == 403
        assert visitor.sends(f"/search/synonyms/{'a' * 22}/remove").status == 403
        assert not visitor.opens("/search").all("a", href="/search/misses")
