"""Notes on a card's plain text: shown at their sentences, left as they are and remembered, told again."""

from __future__ import annotations

import pytest
from flask import Flask

from intranet.cards.notes.models import NotePutAside
from intranet.database import db
from intranet.people.models import Person
from tests.cards_on_the_shelf import a_card, all_words, changes
from tests.conftest import both_ways
from tests.inspect_page import text_of
from tests.visitor import Page, Visitor

HARD = "Kunta ei voi eikä halua auttaa. Soita kuntaan ja kysy, mitä voit tehdä."
CHECK = "Kaksi kieltoa samassa virkkeessä"


@pytest.fixture
def notes_page(site: Flask) -> str:
    """The address of the notes on a card's twin, which has two negations in a sentence."""
    return a_card(site, plain=HARD) + "/plain-notes"


def told(page: Page, which: str = "plain-notes") -> list[str]:
    """The names of the notes that are open, in their order."""
    region = page.one("section", id=which)
    aside = {item for details in region.iter("details") for item in details.iter("li")}
    return [text_of(next(item.iter("b"))) for item in region.iter("li") if item not in aside]


def button(page: Page, name: str) -> str:
    """What the first button of this name sends."""
    return page.all("button", name=name)[0].get("value") or ""


def test_a_note_stands_at_its_sentence_with_why_and_a_better_way(notes_page: str, curator: Visitor) -> None:
    page = curator.opens(notes_page)
    assert page.status == 200 and told(page) == [CHECK]
    assert "Virke 1" in page.text and "pitää päätellä, mikä on totta" in page.text and "tee kaksi virkettä" in page.text
    assert [text_of(mark) for mark in page.all("mark")] == ["ei", "eikä"]
    assert "1 korjattava, 0 katsottavaa." in page.text
    link = page.one("a", href="#plain_body")
    assert (link.get("data-start"), link.get("data-end")) == ("0", "31")
    assert "Vain Selkokeskus" in page.text and "%" not in page.text, "no score, and no label"


@both_ways
def test_the_text_that_is_being_written_is_looked_at_and_stays(notes_page: str, curator: Visitor, htmx: bool) -> None:
    page = curator.sends("/cards/notes?card=soita", {"plain_body": "Hän tuli esim. eilen.\r\n\r\n<b>"}, htmx=htmx)
    assert page.status == 200 and "Lyhennetty sana" in told(page) and "esimerkiksi" in page.text
    if htmx:
        assert "<html" not in page.html and "1 katsottava" not in text_of(page.one("h2"))
        assert text_of(page.one("p", id="plain-notes-said")).endswith("katsottavaa.")
    else:
        assert page.one("textarea", name="plain_body").text == "Hän tuli esim. eilen.\n\n<b>"


@both_ways
def test_a_note_that_is_left_stays_away_while_its_sentence_is_the_same(site: Flask, notes_page: str, curator: Visitor,
                                                                       htmx: bool) -> None:
    leave = {"plain_body": HARD, "leave": button(curator.opens(notes_page), "leave")}
    page = curator.sends("/cards/notes?card=soita", leave, htmx=htmx)
    assert told(page) == [] and "Jätetty näin (1)" in page.text and "Mitään katsottavaa ei löytynyt" in page.text
    assert told(curator.sends("/cards/notes?card=soita", leave, htmx=htmx)) == [], "twice is as good as once"
    around = {"plain_body": f"## Uutta\n\nAlussa on muuta.\n\n{HARD.replace('auttaa. Soita', 'auttaa.  Soita')}"}
    assert CHECK not in told(curator.sends("/cards/notes?card=soita", around, htmx=htmx))
    changed = {"plain_body": HARD.replace("halua", "yritä")}
    assert CHECK in told(curator.sends("/cards/notes?card=soita", changed, htmx=htmx))
    assert told(curator.opens(notes_page)) == []
    back = {"plain_body": HARD, "back": button(curator.opens(notes_page), "back")}
    assert told(curator.sends("/cards/notes?card=soita", back, htmx=htmx)) == [CHECK]
    assert told(curator.opens(notes_page)) == [CHECK]


def test_the_cards_form_asks_for_notes_and_its_button_loses_nothing(site: Flask, notes_page: str,
                                                                    curator: Visitor) -> None:
    form = curator.opens("/cards/soita/edit")
    assert form.one("section", id="plain-notes") is not None
    asking = form.all("div", hx_target="#plain-notes")
    assert [one.get("hx-post") for one in asking] == ["/cards/notes?card=soita&text=plain"]
    assert "load" in (asking[0].get("hx-trigger") or "")
    typed = {"title": "Uusi nimi", "kind": "tip", "body": "<p>Uusi & teksti.", "plain_body": HARD, "revision": "1",
             "tags": "a, b", "slug": "soita"}
    page = curator.sends("/cards/notes?card=soita", typed)
    sent = {name: page.hidden(name) for name in typed if name != "plain_body"}
    assert sent == {name: value for name, value in typed.items() if name != "plain_body"}
    save = page.one("button", name="do")
    saved = curator.sends(save.get("formaction") or "", {**sent, "plain_body": HARD, "do": save.get("value")})
    assert saved.status == 303
    assert "Uusi nimi" in curator.opens("/cards/soita/edit").text
    assert curator.opens(notes_page).all("button", name="do") == [], "nothing to save where nothing was carried"


@both_ways
def test_the_standard_text_has_notes_of_its_own_which_are_folded_and_remembered(site: Flask, notes_page: str,
                                                                                curator: Visitor, htmx: bool) -> None:
    form = curator.opens("/cards/soita/edit")
    fold = next(one for one in form.all("details") if one.find("summary/span[@id='standard-notes-count']") is not None)
    assert fold.get("open") is None and text_of(fold.find("summary")) == "Huomioita tekstistä"  # type: ignore[arg-type]
    asking = form.one("div", hx_target="#standard-notes")
    address = asking.get("hx-post") or ""
    assert address == "/cards/notes?card=soita&text=standard" and "from:#body" in (asking.get("hx-trigger") or "")
    page = curator.sends(address, {"body": HARD}, htmx=htmx)
    assert told(page, "standard-notes") == [CHECK] and page.all("a", href="#body")
    assert text_of(page.one("span", id="standard-notes-count")) == "1"
    leave = {"body": HARD, "leave": button(page, "leave")}
    page = curator.sends(address, leave, htmx=htmx)
    assert told(page, "standard-notes") == [] and text_of(page.one("span", id="standard-notes-count")) == "0"
    assert told(curator.sends(address, {"body": HARD}, htmx=htmx), "standard-notes") == [], "it is remembered"


def test_the_standard_text_may_have_longer_sentences_than_the_plain_one(notes_page: str, curator: Visitor) -> None:
    sentence = "Soita ja kysy heti, kuka kunnassa tästä päättää ja milloin hän ehtii puhua kanssasi aamulla."
    plain = curator.sends("/cards/notes?card=soita", {"plain_body": sentence}, htmx=True)
    standard = curator.sends("/cards/notes?card=soita&text=standard", {"body": sentence}, htmx=True)
    assert "Pitkä virke" in told(plain) and "Pitkä virke" not in told(standard, "standard-notes")


def test_the_button_for_notes_on_the_standard_text_loses_nothing_either(notes_page: str, curator: Visitor) -> None:
    typed = {"title": "Uusi nimi", "kind": "tip", "body": "\nUusi & teksti.\n", "plain_body": HARD, "revision": "1"}
    page = curator.sends("/cards/notes?card=soita&text=standard", typed)
    assert page.hidden("plain_body") == HARD and page.one("textarea", name="body").text == typed["body"]
    assert text_of(page.one("h1")).startswith("Huomioita tekstistä")
    sent = {name: page.hidden(name) for name in typed if name != "body"}
    save = page.one("button", name="do")
    assert curator.sends(save.get("formaction") or "", {**sent, "body": "Uusi.", "do": "save"}).status == 303


def test_what_one_card_leaves_another_still_tells(site: Flask, notes_page: str, curator: Visitor) -> None:
    other = a_card(site, "toinen", plain=HARD) + "/plain-notes"
    curator.sends("/cards/notes?card=soita", {"plain_body": HARD, "leave": button(curator.opens(notes_page), "leave")})
    assert told(curator.opens(notes_page)) == [] and told(curator.opens(other)) == [CHECK]


@pytest.mark.parametrize("sent", ["", "negation", "negation " + "x" * 31, "negation ../../etc/passwd" + "x" * 20,
                                  "no_check " + "a" * 32, "negation " + "a" * 32 + " more", " ",
                                  "<script> " + "a" * 32])
def test_what_is_no_note_puts_nothing_aside(site: Flask, notes_page: str, curator: Visitor, sent: str) -> None:
    page = curator.sends("/cards/notes?card=soita", {"plain_body": HARD, "leave": sent})
    assert page.status == 200 and told(page) == [CHECK]
    with site.app_context():
        assert db.session.query(NotePutAside).count() == 0


def test_a_new_card_has_notes_but_nothing_to_remember_them_by(site: Flask, curator: Visitor) -> None:
    page = curator.sends("/cards/notes", {"plain_body": HARD, "leave": "negation " + "a" * 32})
    assert told(page) == [CHECK] and page.all("button", name="leave") == []


def test_an_empty_text_and_a_card_without_a_twin_are_told_what_this_is_for(site: Flask, curator: Visitor) -> None:
    page = curator.opens(a_card(site) + "/plain-notes")
    assert page.status == 200 and "Huomiot tulevat tähän" in page.text and told(page) == []


def test_only_finnish_is_looked_at(site: Flask, curator: Visitor) -> None:
    page = curator.opens(a_card(site, language="sv", plain="Ring kommunen, mm.") + "/plain-notes")
    assert told(page) == [] and "vain suomenkielisistä" in page.text


def test_a_term_of_the_glossary_needs_no_note(site: Flask, curator: Visitor) -> None:
    address = a_card(site, plain="STM maksaa. Kysy STM:stä.") + "/plain-notes"
    assert told(curator.opens(address)) == ["Lyhenne ilman selitystä"]
    all_words(site)
    assert told(curator.opens(address)) == []


def test_a_theme_is_not_asked_for_something_to_do(site: Flask, curator: Visitor) -> None:
    text = "Kunta auttaa ihmisiä."
    asked = told(curator.opens(a_card(site, plain=text) + "/plain-notes"))
    assert asked == ["Ei mitään tehtävää", "Teksti ei puhu kenellekään"]
    assert told(curator.opens(a_card(site, "teema", plain=text, kind="theme") + "/plain-notes")) == []


def test_a_twin_older_than_its_card_says_so(site: Flask, notes_page: str, curator: Visitor) -> None:
    assert "on muuttunut sen jälkeen" not in curator.opens(notes_page).text
    changes(site, "soita", plain_is_old=True)
    assert "on muuttunut sen jälkeen" in curator.opens(notes_page).text


@pytest.mark.parametrize("who", ["member", "facilitator", "stranger"])
def test_notes_are_for_curators(notes_page: str, who: str, request: pytest.FixtureRequest) -> None:
    visitor: Visitor = request.getfixturevalue(who)
    wanted = (303, 401) if who == "stranger" else (403, 403)
    found = visitor.opens(notes_page).status, visitor.sends("/cards/notes", {"plain_body": HARD}).status
    assert found == wanted


@both_ways
def test_hostile_texts_are_words_like_others(notes_page: str, curator: Visitor, htmx: bool) -> None:
    hostile = "<script>alert(1)</script> ei eikä </textarea><img src=x onerror=alert(1)> {{ 7 * 7 }} [x](javascript:a)"
    page = curator.sends("/cards/notes?card=soita", {"plain_body": hostile}, htmx=htmx)
    assert page.status == 200 and "<script>alert" not in page.html and "<img" not in page.html
    for field, address in (("plain_body", "/cards/notes"), ("body", "/cards/notes?card=soita&text=standard")):
        for text, comes_back in (("x" * 20_001, "x" * 20_001), ("a\x00b", "ab"), ("x " * 30_000, "x " * 30_000)):
            page = curator.sends(address, {field: text}, htmx=htmx)
            assert page.status == 200
            assert htmx or page.one("textarea", name=field).text == comes_back, "nothing is lost here"
    assert curator.sends("/cards/notes?card=ei-ole", {"plain_body": "Hei."}, htmx=htmx).status == 404
    assert curator.opens("/cards/ei-ole/plain-notes").status == 404


def test_without_a_token_nothing_is_put_aside(site: Flask, notes_page: str, curator: Visitor) -> None:
    sent = {"plain_body": HARD, "leave": button(curator.opens(notes_page), "leave")}
    assert curator.sends("/cards/notes?card=soita", sent, token=False).status == 403
    with site.app_context():
        assert db.session.query(NotePutAside).count() == 0 and db.session.query(Person).count() > 0


def test_a_reader_is_told_when_the_plain_text_is_older(site: Flask, notes_page: str, member: Visitor) -> None:
    words = "tehty kortin aiemmasta versiosta"
    assert words not in member.opens("/cards/soita?view=plain").text
    changes(site, "soita", plain_is_old=True)
    assert words in member.opens("/cards/soita?view=plain").text
    assert words not in member.opens("/cards/soita?view=standard").text
