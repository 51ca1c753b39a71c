"""What readers told, at the desk: the tab with marked places, and the words that may go into the glossary."""

from __future__ import annotations

import pytest
from flask import Flask

from intranet.cards.candidates.models import CardWordLeft
from intranet.database import db
from tests.cards_on_the_shelf import a_card
from tests.conftest import both_ways
from tests.inspect_page import text_of
from tests.pages.test_cards_questions import answers as answers_question
from tests.pages.test_cards_questions import asks, id_of
from tests.pages.test_cards_signals import answers, marks
from tests.visitor import Page, Visitor

BODY = "Järjestö vaikuttaa edunvalvontayhteistyössä.\n\n## Ennen\n\n- Soita.\n- Kirjoita.\n"
READERS = "/cards/desk?state=readers"


@pytest.fixture
def address(site: Flask) -> str:
    a_card(site, "hiljaa")
    return a_card(site, "soita", body=BODY, plain="Soita heti.\n\nKiitä.\n")


def rows(page: Page) -> list[str]:
    """The cards of the list."""
    return [text_of(one) for one in page.one("div", id="desk-list").iter("h2")]


@both_ways
def test_cards_that_readers_told_of_stand_there_with_the_words_of_each_place(
        member: Visitor, neighbour: Visitor, curator: Visitor, address: str, site: Flask, htmx: bool) -> None:
    page = curator.opens(READERS, htmx=htmx)
    assert rows(page) == [] and "Lukijat eivät ole kertoneet mitään" in page.text
    other = a_card(site, "kirjoita")
    answers(member, other, "no")
    for who in (member, neighbour):
        marks(who, address, 2)
    marks(member, address, 1)
    answers(member, address, "yes", view="plain")
    page = curator.opens(READERS, htmx=htmx)
    assert rows(page) == ["Soita", "Kirjoita"], "what asks most for the desk comes first"
    places = [text_of(one) for one in page.all("ul", class_="hard-places")[0].iter("li")]
    assert places[0] == "2 merkintää: Soita. Muokkaa tätä kohtaa: Soita."
    assert places[1].startswith("1 merkintä: Järjestö vaikuttaa edunvalvontayhteistyössä. Muokkaa tätä kohtaa")
    assert "Selitä sanastossa: edunvalvontayhteistyö" in places[1]
    assert "3 merkintää vaikeista kohdista" in page.text and "auttoi: 0 kyllä, 1 ei" in page.text
    assert page.all("a", href="/cards/soita/edit?find=Soita.#body")
    assert "Aino" not in text_of(page.one("div", id="desk-list")), "nothing tells who it was"


def test_a_card_that_only_helped_and_one_of_an_older_revision_do_not_stand_there(member: Visitor, curator: Visitor,
                                                                                 address: str) -> None:
    answers(member, address, "yes")
    assert rows(curator.opens(READERS)) == []
    marks(member, address, 1)
    assert rows(curator.opens(READERS)) == ["Soita"]
    curator.sends(f"{address}/edit", {"body": "Selvempi.", "revision": "1", "do": "publish"})
    assert rows(curator.opens(READERS)) == [], "the place was mended"


def test_two_labels_beside_each_other_were_read_as_one_word(member: Visitor, curator: Visitor, address: str) -> None:
    marks(member, address, 1)
    answers(member, address, "no")
    told = text_of(curator.opens(READERS).one("div", id="desk-list"))
    assert "1 merkintä vaikeasta kohdasta auttoi: 0 kyllä, 1 ei" in told


def test_questions_that_wait_are_counted_and_led_to(member: Visitor, curator: Visitor, address: str) -> None:
    question = id_of(asks(member, address))
    page = curator.opens(READERS)
    assert rows(page) == ["Soita"] and "1 kysymys odottaa vastausta" in page.text
    assert "Kysymykset (1 odottaa)" in page.text and page.all("a", href="/search/misses")
    answers_question(curator, question)
    assert rows(curator.opens(READERS)) == [] and "Kysymykset (" not in curator.opens("/cards/desk").text


# -- words ------------------------------------------------------------------------------------------------------------


def words(page: Page) -> list[str]:
    """The words that are proposed, in their order."""
    return [text_of(one) for one in page.one("main").iter("h2")]


def test_words_of_marked_places_come_first_and_lead_to_the_glossary_s_form(member: Visitor, curator: Visitor,
                                                                          address: str, site: Flask) -> None:
    a_card(site, "muu", body="Kansalaisvaikuttamisyhteistyömahdollisuus.\n")
    marks(member, address, 1)
    page = curator.opens("/cards/desk/words")
    first = words(page)[0]
    assert first.startswith("edunvalvontayhteistyö") and "1 merkintä vaikeasta kohdasta" in page.text
    (there,) = [one.get("href") or "" for one in page.all("a") if "term=edunvalvonta" in (one.get("href") or "")]
    form = curator.opens(there)
    assert form.status == 200 and form.one("input", id="term").get("value") == first


def test_a_word_is_put_aside_and_brought_back(member: Visitor, curator: Visitor, address: str, site: Flask) -> None:
    marks(member, address, 1)
    word = words(curator.opens("/cards/desk/words"))[0]
    left = curator.sends("/cards/desk/words/leave", {"word": word})
    page = curator.opens(left.goes_to)
    assert word not in words(page) and word in page.text and "Sivussa. Sanaa ei enää ehdoteta." in page.text
    curator.sends("/cards/desk/words/leave", {"word": word})
    assert curator.sends("/cards/desk/words/back", {"word": word}).goes_to == "/cards/desk/words?said=back"
    assert words(curator.opens("/cards/desk/words"))[0] == word
    with site.app_context():
        assert db.session.query(CardWordLeft).count() == 0


@pytest.mark.parametrize(("word", "status"), [("", 422), ("  ", 422), ("a" * 81, 422), ("a\0b", 422),
                                              ("<script>alert(1)</script>", 303), ("'; DROP TABLE card;--", 303)])
def test_what_is_no_word_does_no_harm(curator: Visitor, site: Flask, address: str, word: str, status: int) -> None:
    assert curator.sends("/cards/desk/words/leave", {"word": word}).status == status
    assert "<script>alert" not in curator.opens("/cards/desk/words").html


def test_it_is_the_curators_business(member: Visitor, facilitator: Visitor, admin: Visitor, address: str) -> None:
    for who in (member, facilitator, admin):
        assert who.opens(READERS).status == 403 and who.opens("/cards/desk/words").status == 403
        assert who.sends("/cards/desk/words/leave", {"word": "kunta"}).status == 403
