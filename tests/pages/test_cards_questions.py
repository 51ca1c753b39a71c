"""Questions to the expert: asked from a card, answered at the desk, told to the asker, shown with the card."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from flask import Flask
from sqlalchemy import delete

from intranet import clock
from intranet.cards.questions.models import CardPublishedQuestion, CardQuestion
from intranet.database import db, writing
from intranet.ids import random_id
from intranet.people.models import MembershipRow, Organisation, Person
from intranet.settings import Settings
from tests.cards_on_the_shelf import a_card, counted_queries
from tests.conftest import OTHER_ORGANISATION, OUR_ORGANISATION, both_ways
from tests.inspect_page import text_of
from tests.outbox import mails
from tests.visitor import Page, Visitor

WORDS = "Kenelle soitan,\nkun asia koskee meitä?"
ANSWER = "Soita **kuntaan**."
WORDING = "Kenelle soitetaan?"


@pytest.fixture
def address(site: Flask) -> str:
    return a_card(site, "soita")


def asks(who: Visitor, address: str, words: str = WORDS, *, key: str = "", htmx: bool = False, **more: str) -> Page:
    return who.sends(f"{address}/ask", {"words": words, "key": key or random_id(), **more}, htmx=htmx)


def id_of(sent: Page) -> str:
    """The id of a question that was just asked."""
    assert sent.status == 303, sent.text
    return sent.goes_to.removeprefix("/questions/").partition("?")[0]


def answers(curator: Visitor, question: str, *, do: str = "answer", version: int = 0, answer: str = ANSWER,
            wording: str = WORDING) -> Page:
    return curator.sends(f"/cards/desk/questions/{question}", {
        "answer": answer, "published_question": wording, "version": version, "do": do})


def kept(site: Flask) -> int:
    with site.app_context():
        return int(db.session.query(CardQuestion).count())


# -- asking -----------------------------------------------------------------------------------------------------------


@both_ways
def test_a_question_is_asked_from_a_card(member: Visitor, site: Flask, address: str, htmx: bool) -> None:
    assert member.opens(address).one("section", id="ask") is not None
    form = member.opens(f"{address}/ask", htmx=htmx)
    assert "Asiantuntijat näkevät kysymyksesi, nimesi ja järjestösi" in form.text
    sent = asks(member, address, key=form.hidden("key"), htmx=htmx)
    if htmx:
        assert sent.status == 200 and text_of(sent.one("p", id="ask-said")) == "Kysymyksesi on lähetetty."
        there = next(one.get("href") or "" for one in sent.one("section", id="ask").iter("a"))
    else:
        there = sent.goes_to
    page = member.opens(there)
    assert "Kenelle soitan," in page.text and "odottaa vastausta" in page.text
    assert "Kenelle soitan," in member.opens("/questions").text


def test_the_same_form_sent_twice_asks_once(member: Visitor, neighbour: Visitor, site: Flask, address: str) -> None:
    key = random_id()
    first, second = asks(member, address, key=key), asks(member, address, key=key)
    assert first.goes_to == second.goes_to and kept(site) == 1
    asks(neighbour, address, "Toinen kysymys", key=key)
    assert "Toinen kysymys" in neighbour.opens("/questions").text, "another's key takes nobody's question away"


@both_ways
@pytest.mark.parametrize(("words", "told"), [
    ("", "Kirjoita ensin kysymyksesi."), (" \n ", "Kirjoita ensin kysymyksesi."),
    ("a" * 2_001, "Kysymys on liian pitkä: enintään 2 000 merkkiä."),
    ("Kenelle\0?", "Tekstissä oli merkkejä"), ("Kenelle\ufffe?", "Tekstissä oli merkkejä")])
def test_what_cannot_be_sent_comes_back_with_a_sentence(member: Visitor, site: Flask, address: str, words: str,
                                                        told: str, htmx: bool) -> None:
    page = asks(member, address, words, htmx=htmx)
    assert page.status == 422 and told in page.text.replace("\N{NO-BREAK SPACE}", " ") and kept(site) == 0
    field = page.one("textarea", id="ask-words")
    assert text_of(field) == " ".join(words.replace("\0", "").replace("\ufffe", "").split())
    assert field.get("aria-invalid") == "true" and field.get("aria-describedby")


def test_twenty_questions_may_wait_and_then_a_sentence_says_so(member: Visitor, curator: Visitor, site: Flask,
                                                               address: str) -> None:
    first = id_of(asks(member, address))
    for _ in range(19):
        asks(member, address)
    page = asks(member, address, "Vielä yksi")
    assert page.status == 422 and "Sinulla on 20 kysymystä odottamassa vastausta" in page.text
    assert "Vielä yksi" in page.text and kept(site) == 20
    answers(curator, first)
    assert asks(member, address, "Vielä yksi").status == 303


def test_a_hostile_question_is_words_everywhere(member: Visitor, curator: Visitor, address: str) -> None:
    words = "<script>alert(1)</script> {{ 7*7919 }} [x](javascript:alert(1))"
    question = id_of(asks(member, address, words))
    answers(curator, question, do="publish", answer=words + "\n\n## Otsikko", wording=words)
    for who, path in ((member, f"/questions/{question}"), (member, "/questions"), (member, address),
                      (curator, "/cards/desk/questions"), (curator, f"/cards/desk/questions/{question}")):
        page = who.opens(path)
        assert "<script>alert" not in page.html and "javascript:" not in str([a.get("href") for a in page.all("a")])
        assert "55433" not in page.text


def test_asking_needs_a_sign_in_a_token_and_a_card(member: Visitor, stranger: Visitor, site: Flask,
                                                   address: str) -> None:
    assert asks(stranger, address, htmx=True).status == 401
    refused = stranger.sends(f"{address}/ask", {"words": WORDS, "key": ""}, Origin="http://localhost")
    assert refused.status == 401 and "Kenelle soitan," in refused.html, "without a script the words come back"
    assert member.sends(f"{address}/ask", {"words": WORDS}, token=False).status == 403
    archived = a_card(site, "vanha", state="archived")
    for there in (archived, "/cards/eiole", "/cards/desk", "/cards/new"):
        assert asks(member, there).status == 404 and member.opens(f"{there}/ask").status == 404
    assert kept(site) == 0


def test_in_whose_name_is_one_s_own_choice_alone(member: Visitor, curator: Visitor, neighbour: Visitor, site: Flask,
                                                 address: str) -> None:
    with site.app_context():
        theirs = db.session.query(Organisation.id).filter_by(name=OTHER_ORGANISATION).scalar()
        ours = db.session.query(Organisation.id).filter_by(name=OUR_ORGANISATION).scalar()
        db.session.rollback()
        with writing() as database:
            database.add(Organisation(id="o" * 22, name="Toinen oma ry", created_at=clock.now()))
            database.flush()
            database.add(MembershipRow(person_id=member.person_id, organisation_id="o" * 22, joined_at=clock.now()))
    form = member.opens(f"{address}/ask")
    assert {one.get("value") for one in form.one("select", id="ask-organisation").iter("option")} == {ours, "o" * 22}
    asks(member, address, organisation=theirs)
    assert OTHER_ORGANISATION not in curator.opens("/cards/desk/questions").text
    asks(member, address, organisation="o" * 22)
    assert "Aino Jäsen, Toinen oma ry" in curator.opens("/cards/desk/questions").text


# -- one's own --------------------------------------------------------------------------------------------------------


def test_a_member_sees_own_questions_alone(member: Visitor, colleague: Visitor, curator: Visitor, admin: Visitor,
                                           stranger: Visitor, address: str) -> None:
    question = id_of(asks(member, address))
    missing = colleague.opens(f"/questions/{random_id()}")
    for who in (colleague, curator, admin):
        page = who.opens(f"/questions/{question}")
        assert page.status == 404 and "Kenelle" not in page.text
        assert who.sends(f"/questions/{question}/seen", {"version": 1}).status == 404
        assert "Kenelle" not in who.opens("/questions").text
    assert colleague.opens(f"/questions/{question}").text == missing.text
    assert stranger.opens("/questions").goes_to.startswith("/login")


def test_the_desk_is_for_curators(member: Visitor, facilitator: Visitor, admin: Visitor, address: str) -> None:
    question = id_of(asks(member, address))
    for who in (member, facilitator, admin):
        assert who.opens("/cards/desk/questions").status == 403
        assert who.opens(f"/cards/desk/questions/{question}").status == 403
        assert answers(who, question).status == 403


def test_the_export_of_one_s_data_holds_the_questions(member: Visitor, colleague: Visitor, curator: Visitor,
                                                      address: str) -> None:
    question = id_of(asks(member, address))
    answers(curator, question, do="publish")
    held = json.loads(member.opens("/account/export.json").html)["cards"]["card_questions"]
    assert [(one["card"], one["question"], one["answer"], one["published_as"]) for one in held] == [
        ("soita", WORDS, ANSWER, WORDING)]
    assert json.loads(colleague.opens("/account/export.json").html)["cards"]["card_questions"] == []


def test_the_export_of_who_answered_holds_the_answer_and_nothing_of_who_asked(member: Visitor, curator: Visitor,
                                                                              address: str) -> None:
    answers(curator, id_of(asks(member, address)))
    held = json.loads(curator.opens("/account/export.json").html)["cards"]
    assert [(one["card"], one["answer"]) for one in held["card_answers"]] == [("soita", ANSWER)]
    assert WORDS not in json.dumps(held, ensure_ascii=False) and (member.person_id or "?") not in json.dumps(held)
    assert json.loads(member.opens("/account/export.json").html)["cards"]["card_answers"] == []


# -- the desk ---------------------------------------------------------------------------------------------------------


def test_the_desk_shows_who_asked_and_the_longest_waiting_first(member: Visitor, neighbour: Visitor, curator: Visitor,
                                                                address: str) -> None:
    first = id_of(asks(member, address, "Ensimmäinen?"))
    asks(neighbour, address, "Toinen?")
    page = curator.opens("/cards/desk/questions")
    assert page.text.index("Ensimmäinen?") < page.text.index("Toinen?")
    assert "Aino Jäsen, Kallaveden Omaiset ry" in page.text and "Niilo Naapuri" in page.text
    answers(curator, first)
    page = curator.opens("/cards/desk/questions")
    assert page.text.index("Toinen?") < page.text.index("Ensimmäinen?")


def test_the_form_begins_with_the_asker_s_words_and_says_what_is_missing(member: Visitor, curator: Visitor,
                                                                         address: str) -> None:
    question = id_of(asks(member, address))
    page = curator.opens(f"/cards/desk/questions/{question}")
    assert text_of(page.one("textarea", id="published_question")) == " ".join(WORDS.split())
    page = answers(curator, question, do="publish", answer="", wording="")
    assert page.status == 422 and "Kirjoita vastaus." in page.text and "Kirjoita kysymys sellaisena" in page.text
    page = answers(curator, question, do="decline", answer="", wording="Pysyy")
    assert page.status == 422 and "miksi kysymykseen ei vastata" in page.text and "Pysyy" in page.text
    page = answers(curator, question, answer="a" * 10_001)
    assert page.status == 422 and "a" * 10_001 in page.html
    page = answers(curator, question, answer="hyvä\0")
    assert page.status == 422 and text_of(page.one("textarea", id="answer")) == "hyvä"
    assert curator.opens(f"/cards/desk/questions/{random_id()}").status == 404


def test_two_curators_at_once_meet_in_both_texts(member: Visitor, curator: Visitor, a_person: Callable[..., Person],
                                                 sits_down: Callable[[Person], Visitor], address: str) -> None:
    other = sits_down(a_person("Olli Toinen", roles=("curator",)))
    question = id_of(asks(member, address))
    assert answers(curator, question).status == 303
    page = answers(other, question, answer="Soita **alueelle**.", do="publish")
    assert page.status == 409 and "Aila Asiantuntija" in page.text and "Mitään ei korvattu" in page.text
    assert text_of(page.one("textarea", id="answer")) == "Soita **alueelle**."
    assert "**kuntaan**" in page.text and page.hidden("version") == "1"
    assert "kuntaan" in member.opens(f"/questions/{question}").text
    assert answers(other, question, answer="Soita **alueelle**.", do="publish", version=1).status == 303
    assert "alueelle" in member.opens(address).text


# -- with the card ----------------------------------------------------------------------------------------------------


def test_what_is_published_stands_under_the_text_without_who_asked(member: Visitor, neighbour: Visitor,
                                                                   curator: Visitor, address: str) -> None:
    question = id_of(asks(member, address))
    before = neighbour.opens(address)
    assert not before.all("section", class_="asked")
    answers(curator, question)
    assert not neighbour.opens(address).all("section", class_="asked"), "an answer is for the asker alone"
    answers(curator, question, do="publish", version=1)
    page = neighbour.opens(address, If_None_Match=before.response.headers["ETag"])
    section = page.one("section", class_="asked")
    assert page.status == 200 and "Kenelle soitetaan? Soita kuntaan." in text_of(section)
    assert next(section.iter("strong")).text == "kuntaan"
    assert "Aino" not in text_of(section) and "Kallaveden" not in text_of(section) and "Kenelle soitan" not in page.text
    assert text_of(page.one("article")) == text_of(before.one("article")), "the card's own text is as it was"
    answers(curator, question, do="answer", version=2)
    assert not neighbour.opens(address).all("section", class_="asked")


def test_what_is_published_can_be_found(member: Visitor, neighbour: Visitor, curator: Visitor, address: str) -> None:
    question = id_of(asks(member, address))
    answers(curator, question, do="publish", wording="Saako puhelinlaskuun avustusta?")
    assert address in neighbour.opens("/search?q=puhelinlasku").html
    answers(curator, question, do="decline", answer="Ei kuulu meille.", version=1)
    assert f'href="{address}"' not in neighbour.opens("/search?q=puhelinlasku").html


def test_a_question_costs_no_page_anew_until_it_is_published(member: Visitor, curator: Visitor, site: Flask,
                                                             address: str) -> None:
    member.opens(address)
    question = id_of(asks(member, address))
    answers(curator, question)
    with counted_queries(site) as queries:
        member.opens(address)
    assert not [one for one in queries if "card_rendering" in one], "the page is remembered still"
    with counted_queries(site) as queries:
        member.opens(address)
    assert len(queries) <= 3, queries


# -- the asker is told ------------------------------------------------------------------------------------------------


def test_the_asker_is_told_by_mail_and_on_the_start_page(member: Visitor, colleague: Visitor, curator: Visitor,
                                                         settings: Settings, address: str) -> None:
    question = id_of(asks(member, address))
    assert "1 kysymys odottaa vastausta" in curator.opens("/").text
    answers(curator, question)
    (letter,) = mails(settings)
    assert letter["To"] == "Aino Jäsen <jasen@demo.example>" and letter["Subject"] == "Kysymykseesi on vastattu"
    words = letter.get_content()
    assert f"http://localhost/questions/{question}" in words and "Kenelle" not in words and "kuntaan" not in words
    assert "Kysymykseesi on vastattu" in member.opens("/").text
    assert "Kysymykseesi on vastattu" not in colleague.opens("/").text and "odottaa" not in curator.opens("/").text
    member.opens(f"/questions/{question}")
    assert "Kysymykseesi on vastattu" in member.opens("/").text, "looking is not saying that one has read it"
    assert member.sends(f"/questions/{question}/seen", {"version": 1}).goes_to == "/"
    assert "Kysymykseesi on vastattu" not in member.opens("/").text
    answers(curator, question, answer="Soita **alueelle**.", version=1)
    assert len(mails(settings)) == 1 and "Kysymykseesi on vastattu" in member.opens("/").text


@pytest.mark.parametrize("version", ["0", "7", "x", "", "\u0661"])
def test_what_was_not_shown_is_not_read(member: Visitor, curator: Visitor, address: str, version: str) -> None:
    question = id_of(asks(member, address))
    answers(curator, question)
    assert member.sends(f"/questions/{question}/seen", {"version": version}).status == 303
    assert "Kysymykseesi on vastattu" in member.opens("/").text


def test_a_declined_question_says_why(member: Visitor, curator: Visitor, settings: Settings, address: str) -> None:
    question = id_of(asks(member, address))
    answers(curator, question, do="decline", answer="Kysy tätä pankista.")
    page = member.opens(f"/questions/{question}")
    assert "Miksi kysymykseen ei vastattu" in page.text and "Kysy tätä pankista." in page.text
    assert len(mails(settings)) == 1 and not member.opens(address).all("section", class_="asked")


def test_an_answer_is_saved_although_no_mail_can_be_written(member: Visitor, curator: Visitor, site: Flask,
                                                            address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError("no space left")

    monkeypatch.setattr("intranet.mail.outbox.keep", full)
    question = id_of(asks(member, address))
    assert answers(curator, question).status == 303
    assert "kuntaan" in member.opens(f"/questions/{question}").text


# -- who leaves -------------------------------------------------------------------------------------------------------


def test_who_leaves_takes_their_questions_along_and_the_card_keeps_the_wording(
        member: Visitor, neighbour: Visitor, curator: Visitor, site: Flask, address: str) -> None:
    asks(member, address, "Jää avoimeksi")
    published = id_of(asks(member, address))
    answers(curator, published, do="publish")
    with site.app_context(), writing() as database:
        database.execute(delete(Person).where(Person.id == member.person_id))
    assert WORDING in neighbour.opens(address).text
    asks(neighbour, address, "Seuraava kysymys")
    page = curator.opens("/cards/desk/questions")
    assert "Jää avoimeksi" not in page.text and "Kenelle soitan," not in page.text and WORDING in page.text
    with site.app_context():
        row = db.session.get(CardQuestion, published)
        assert row is not None and (row.person_id, row.organisation_id, row.words) == (None, None, "")
        assert db.session.query(CardPublishedQuestion).count() == 1
    assert answers(curator, published, do="answer", version=1).status == 303
    assert WORDING not in neighbour.opens(address).text
