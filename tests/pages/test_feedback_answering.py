"""The form that people answer: what it says, what it keeps, what it refuses, and that nothing tells who answered."""

from __future__ import annotations

import itertools
import json
import logging
import re
from datetime import timedelta
from unittest.mock import patch

import pytest
import time_machine
from flask import Flask
from sqlalchemy.exc import OperationalError

from intranet import clock
from intranet.feedback import rules
from intranet.feedback.tickets import is_ticket, new_ticket
from intranet.feedback.types import Form
from tests.conftest import both_ways
from tests.feedback_forms import FULL, answers, counted, opens_form, rows, ticket_on
from tests.visitor import Visitor


@pytest.fixture
def form(site: Flask, facilitator: Visitor) -> Form:
    """An open form of 2018."""
    return opens_form(site, facilitator)


def test_a_visitor_reads_how_anonymous_it_is_before_anything_is_asked(stranger: Visitor, form: Form) -> None:
    page = stranger.opens(f"/f/{form.code}")
    assert page.status == 200 and page.text.index("Vastaat nimettömänä") < page.text.index("1. sain tukea ja tietoa")
    assert "Kestää noin 2 minuuttia." in page.text and "Palaute Iisalmesta" in page.text
    fieldsets = page.all("fieldset")
    assert len(fieldsets) == 2 and all(one.find("legend") is not None for one in fieldsets)
    assert [one.get("value") for one in page.all("input", type="radio", name="answer-support")] == ["1", "2", "3", "4"]
    assert [one.get("name") for one in page.all("textarea")] == [
        "answer-missing", "answer-learned", "answer-takes_home", "answer-wish"]
    forms = [one for one in page.all("form") if one.get("action") == f"/f/{form.code}"]
    assert len(forms) == 1 and forms[0].get("autocomplete") == "off"
    assert page.response.headers["Cache-Control"] == "no-store"


def test_small_letters_in_the_code_lead_there_too(stranger: Visitor, form: Form) -> None:
    assert stranger.opens(f"/f/{form.code.lower()}").one("form", id="feedback").get("action") == f"/f/{form.code}"


def test_other_languages_see_the_form_in_theirs(stranger: Visitor, form: Form) -> None:
    page = stranger.opens(f"/f/{form.code}", Accept_Language="sv")
    assert "Du svarar anonymt" in page.text and "helt av annan åsikt" in page.text
    assert [one.get("lang") for one in page.one("h1").iter("span")] == ["fi"]  # the facilitator's own words


@both_ways
def test_an_answer_is_kept_and_thanked_for(site: Flask, stranger: Visitor, form: Form, htmx: bool) -> None:
    ticket = ticket_on(stranger.opens(f"/f/{form.code}"))
    sent = stranger.sends(f"/f/{form.code}", {**FULL, "answer-learned": " paljon\r\nkaikkea ", "ticket": ticket},
                          htmx=htmx)
    assert sent.goes_to == f"/f/{form.code}/thanks" and sent.status == (200 if htmx else 303)
    page = stranger.opens(sent.goes_to)
    assert "Kiitos palautteestasi!" in page.text and "vähintään viisi" in page.text and page.all("a", href="/")
    kept = [json.loads(row.answers) for row in rows(site, "SELECT answers FROM feedback_response")]
    assert kept == [{"support": "4", "readiness": "3", "learned": " paljon\nkaikkea "}]


@both_ways
def test_what_is_missing_is_shown_in_place_and_nothing_typed_is_lost(stranger: Visitor, site: Flask, form: Form,
                                                                     htmx: bool) -> None:
    sent = {"answer-readiness": "2", "answer-learned": "<b>rohkeutta</b>", "answer-missing": "aikaa",
            "shown-missing": "1", "ticket": new_ticket_for(site, form)}
    page = stranger.sends(f"/f/{form.code}", sent, htmx=htmx)
    assert page.status == 422 and counted(site, "feedback_response") == 0
    summary = page.one("div", id="problems")
    assert summary.get("autofocus") is not None and summary.get("tabindex") == "-1"
    assert [(one.get("href"), "1. Valitse yksi neljästä" in (one.text or "")) for one in summary.iter("a")] == [
        ("#answer-support-1", True)]
    assert "Valitse yksi neljästä" in "".join(page.one("div", id="note-support").itertext())
    if htmx:  # fields stay as they are in the page: only notes are swapped
        assert not page.all("textarea") and page.one("div", id="note-support").get("hx-swap-oob") == "true"
        assert len(page.all("div", id="note-missing")) == 1
        return
    assert "Virhe:" in page.html and page.hidden("ticket") == sent["ticket"]
    assert page.one("textarea", id="answer-learned").text == "<b>rohkeutta</b>"
    assert page.one("textarea", id="answer-missing").text == "aikaa"
    assert page.one("input", id="answer-readiness-2").get("checked") is not None


def new_ticket_for(site: Flask, form: Form) -> str:
    with site.app_context():
        return new_ticket(form.id)


# -- conditional questions ----------------------------------------------------------------------------------------


def asks(visitor: Visitor, form: Form, fields: dict[str, str], status: int = 200):
    page = visitor.sends(f"/f/{form.code}/questions/support", fields, htmx=True)
    assert page.status == status
    return page


def test_disagreement_opens_a_question_in_place_and_keeps_nothing(site: Flask, stranger: Visitor, form: Form) -> None:
    page = asks(stranger, form, {"answer-support": "2"})
    assert page.one("textarea", id="answer-missing").text in (None, "") and page.hidden("shown-missing") == "1"
    said = page.one("p", id="question-said")
    assert said.get("hx-swap-oob") == "innerHTML" and "Mikä jäi puuttumaan?" in "".join(said.itertext())
    assert counted(site, "feedback_response") == counted(site, "feedback_key") == 0


def test_a_question_that_closes_and_opens_again_has_its_text(stranger: Visitor, form: Form) -> None:
    closed = asks(stranger, form, {"answer-support": "3", "answer-missing": "aikaa\nja \"rauhaa\"",
                                   "shown-missing": "1"})
    assert not closed.all("textarea") and closed.hidden("kept-missing") == "aikaa\nja \"rauhaa\""
    again = asks(stranger, form, {"answer-support": "1", "kept-missing": closed.hidden("kept-missing")})
    assert again.one("textarea", id="answer-missing").text == "aikaa\nja \"rauhaa\""


def test_an_answer_that_changes_nothing_swaps_nothing(stranger: Visitor, form: Form) -> None:
    asks(stranger, form, {"answer-support": "1", "answer-missing": "kesken", "shown-missing": "1"}, 204)
    asks(stranger, form, {"answer-support": "4", "kept-missing": "kesken"}, 204)


def test_what_a_closed_question_held_is_no_answer(site: Flask, form: Form) -> None:
    answers(site, form, {"kept-missing": "aikaa"})
    assert "missing" not in json.loads(rows(site, "SELECT answers FROM feedback_response")[0].answers)


def test_without_script_the_question_stands_there_with_its_condition(stranger: Visitor, form: Form) -> None:
    html = stranger.opens(f"/f/{form.code}").html
    inside = html[html.index("<noscript>"):html.index("</noscript>")]
    assert "Mikä jäi puuttumaan?" in inside and "Vastaa tähän, jos valitsit kohdassa 1:" in inside
    assert "<b>täysin eri mieltä</b>, <b>jokseenkin eri mieltä</b>." in " ".join(inside.split())


def test_a_question_that_the_form_does_not_ask_is_not_there(stranger: Visitor, form: Form) -> None:
    assert stranger.sends(f"/f/{form.code}/questions/moon", {}, htmx=True).status == 404


# -- once, and nobody ---------------------------------------------------------------------------------------------


def test_the_same_send_five_times_has_one_effect(site: Flask, stranger: Visitor, form: Form) -> None:
    fields = {**FULL, "ticket": ticket_on(stranger.opens(f"/f/{form.code}"))}
    went = [stranger.sends(f"/f/{form.code}", fields).goes_to for _ in range(5)]
    assert counted(site, "feedback_response") == 1
    assert went == [f"/f/{form.code}/thanks"] + [f"/f/{form.code}/thanks?said=again"] * 4
    assert "Sama vastaus lasketaan kerran" in stranger.opens(went[1]).text


def test_each_opened_page_has_its_own_ticket_and_a_foreign_one_is_none(site: Flask, stranger: Visitor,
                                                                      form: Form) -> None:
    tickets = {ticket_on(stranger.opens(f"/f/{form.code}")) for _ in range(3)}
    with site.app_context():
        assert len(tickets) == 3 and all(is_ticket(form.id, one) for one in tickets)
        ticket = tickets.pop()
        for wrong in ("", ".", "\ud800", ticket[:-1] + ("0" if ticket[-1] != "0" else "1"), "x" * 9999):
            assert not is_ticket(form.id, wrong)
        assert not is_ticket("y" * 22, ticket)


def test_a_made_up_ticket_counts_as_none(site: Flask, stranger: Visitor, form: Form) -> None:
    for _ in range(2):
        assert stranger.sends(f"/f/{form.code}", {**FULL, "ticket": "same"}).status == 303
    assert counted(site, "feedback_response") == 2


def test_rows_tell_nothing_of_who_answered_or_when(site: Flask, sits_down, a_person, form: Form) -> None:
    """A signed-in person with a speaking browser and address answers; every table is read for what could tell."""
    person = a_person("Kanarialintu Keltanen", email="kanaria@esimerkki.example")
    visitor = sits_down(person)
    ticket = ticket_on(visitor.opens(f"/f/{form.code}"))
    with time_machine.travel("2031-07-08 09:10:11Z", tick=False):
        visitor.client.post(f"/f/{form.code}", data={**FULL, "csrf_token": visitor.csrf_token, "ticket": ticket},
                            headers={"User-Agent": "Kanariaselain/7", "Accept-Language": "sv"},
                            environ_base={"REMOTE_ADDR": "203.0.113.77"})
    columns = {"feedback_response": {"form_id", "key", "answers"}, "feedback_key": {"form_id", "key_digest"},
               "feedback_snapshot": {"form_id", "answered", "shown"}}
    for table, wanted in columns.items():
        found = rows(site, f"SELECT * FROM {table}")  # noqa: S608
        assert table == "feedback_snapshot" or found
        assert all(set(row._fields) == wanted for row in found)
        words = str(found)
        for telling in (person.id, "Kanaria", "203.0.113", "2031", "07-08", '"sv"', ticket, ticket.split(".")[0]):
            assert telling not in words
    assert "form" not in {row.object_kind for row in rows(site, "SELECT * FROM trail WHERE at > '2031-01-01'")}
    key = rows(site, "SELECT key FROM feedback_response")[0].key
    assert len(key) == 22 and key not in ticket


def test_responses_come_back_in_the_order_of_their_random_keys(site: Flask, form: Form) -> None:
    for number in range(12):
        answers(site, form, {"answer-learned": str(number)})
    if "sqlite" in site.config["SQLALCHEMY_DATABASE_URI"]:
        made = rows(site, "SELECT sql FROM sqlite_master WHERE name IN ('feedback_response', 'feedback_key')")
        assert len(made) == 2 and all("WITHOUT ROWID" in row.sql for row in made)
        keys = [row.key for row in rows(site, "SELECT key FROM feedback_response")]
        assert keys == sorted(keys)


def test_an_error_in_the_log_tells_no_words(site: Flask, stranger: Visitor, form: Form,
                                            caplog: pytest.LogCaptureFixture) -> None:
    site.config["RAISE_UNEXPECTED"] = False
    with patch("intranet.feedback.store.answers_to_json", return_value=None), caplog.at_level(logging.DEBUG):
        page = stranger.sends(f"/f/{form.code}", {**FULL, "answer-wish": "KANARIA", "ticket":
                                                  new_ticket_for(site, form)})
    assert page.status == 500 and "error" in caplog.text and "KANARIA" not in caplog.text
    assert '"readiness"' not in caplog.text


# -- refusals and hostile input -----------------------------------------------------------------------------------

NAMES = ("missing", "learned", "takes_home", "wish")


UNFIT = [("x" * 4_001, "x" * 4_001, "1 liikaa"),
         ("a\x00b\x1b[2J", "ab[2J", "merkkejä, joita ei voi tallentaa"),
         ("\ufffe😀", "😀", "merkkejä, joita ei voi tallentaa")]


@both_ways
def test_a_text_that_cannot_be_kept_comes_back(site: Flask, stranger: Visitor, form: Form, htmx: bool) -> None:
    for name, (words, kept, sentence) in itertools.product(NAMES, UNFIT):
        page = stranger.sends(f"/f/{form.code}", {"answer-support": "1", "answer-readiness": "4",
                                                  f"answer-{name}": words, "shown-missing": "1"}, htmx=htmx)
        assert page.status == 422 and sentence in page.text
        if not htmx:
            assert page.one("textarea", id=f"answer-{name}").text == kept
            assert page.one("textarea", id=f"answer-{name}").get("aria-invalid") == "true"
    assert counted(site, "feedback_response") == 0


def test_a_choice_that_is_none_is_refused(site: Flask, stranger: Visitor, form: Form) -> None:
    hostile = ("5", "-1", "4 ", "x" * 5_000, "\x00", "1\n2", "' OR 1=1 --", "<script>")
    for name, value in itertools.product(("support", "readiness"), hostile):
        page = stranger.sends(f"/f/{form.code}", {**FULL, f"answer-{name}": value, "answer-wish": "toive"})
        assert page.status == 422 and page.one("textarea", id="answer-wish").text == "toive"
    assert counted(site, "feedback_response") == 0


def test_words_of_any_kind_are_kept_as_they_are(site: Flask, form: Form) -> None:
    many = {"😀", "=HYPERLINK(\"http://x\")", "<img src=x onerror=alert(1)>", "{{ 7*7 }}",
            "'); DROP TABLE feedback_response; --", "\u202eoikealta", "å" * 4_000}
    for words in many:
        assert answers(site, form, {"answer-wish": words}).status == 303
    assert {json.loads(row.answers)["wish"] for row in rows(site, "SELECT answers FROM feedback_response")} == many


def test_a_megabyte_is_too_much_and_says_so(site: Flask, stranger: Visitor, form: Form) -> None:
    page = stranger.sends(f"/f/{form.code}", {**FULL, "answer-wish": "x" * 1_000_000})
    assert page.status == 413 and "Tekstiä on enemmän kuin" in page.text


def test_the_longest_answers_there_can_be_fit_into_one_request() -> None:
    """The browser stops at `maxlength`, counted in UTF-16 units; the dearest of them is sent as nine letters."""
    from intranet.feedback.reading import MOST_OPEN
    from intranet.security import LARGEST_BODY
    assert MOST_OPEN * rules.LONGEST_ANSWER * 9 + 50_000 < LARGEST_BODY


def test_lone_surrogates_in_the_body_become_no_error(site: Flask, stranger: Visitor, form: Form) -> None:
    body = f"csrf_token={stranger.csrf_token}&answer-support=4&answer-readiness=4&answer-wish=%ED%A0%80&ticket=%FF"
    answer = stranger.client.post(f"/f/{form.code}", data=body, content_type="application/x-www-form-urlencoded")
    assert answer.status_code in (303, 422)


@both_ways
def test_a_stale_token_loses_no_text(site: Flask, stranger: Visitor, form: Form, htmx: bool) -> None:
    fields = {**FULL, "answer-wish": "pitkä toive", "csrf_token": "old", "ticket": new_ticket_for(site, form)}
    page = stranger.sends(f"/f/{form.code}", fields, htmx=htmx, token=False)
    assert page.status == 403 and page.response.headers["X-CSRF-Token"]
    assert "mitään ei vielä lähetetty" in page.text and counted(site, "feedback_response") == 0
    if htmx:
        return
    assert page.one("textarea", id="answer-wish").text == "pitkä toive"
    again = {**fields, "csrf_token": page.all("input", name="csrf_token")[0].get("value")}
    assert stranger.sends(f"/f/{form.code}", again, token=False).status == 303
    assert counted(site, "feedback_response") == 1


def test_a_stale_token_at_a_wrong_code_or_a_closed_form_is_answered_too(site: Flask, stranger: Visitor, form: Form,
                                                                        facilitator: Visitor) -> None:
    assert stranger.sends("/f/AAAAAA", {"answer-wish": "x"}, token=False).status == 404
    close(site, form)
    page = stranger.sends(f"/f/{form.code}", {"answer-wish": "jäi kesken"}, token=False)
    assert page.status == 409 and "jäi kesken" in page.text


def test_another_sites_page_sends_nothing(site: Flask, stranger: Visitor, form: Form) -> None:
    page = stranger.sends(f"/f/{form.code}", FULL, Origin="https://evil.example")
    assert page.status == 403 and counted(site, "feedback_response") == 0


@both_ways
def test_a_database_that_cannot_write_keeps_the_text_in_the_page(site: Flask, stranger: Visitor, form: Form,
                                                                 htmx: bool) -> None:
    with patch("intranet.feedback.store.add_response", side_effect=OperationalError("INSERT", {}, Exception("locked"))):
        page = stranger.sends(f"/f/{form.code}", {**FULL, "answer-wish": "toive"}, htmx=htmx)
    assert page.status == 503 and "Odota hetki ja lähetä uudelleen" in page.text
    if not htmx:
        assert page.one("textarea", id="answer-wish").text == "toive"


# -- closed -------------------------------------------------------------------------------------------------------


def close(site: Flask, form: Form) -> None:
    from intranet.feedback import actions, store
    with site.app_context(), actions.writing() as database:
        store.close(database, form.id, clock.now())


def test_a_closed_form_says_so_kindly(site: Flask, stranger: Visitor, form: Form) -> None:
    close(site, form)
    page = stranger.opens(f"/f/{form.code}")
    assert page.status == 200 and "Tämä lomake on suljettu" in page.text and not page.all("textarea")


@both_ways
def test_a_form_closed_while_one_types_gives_the_words_back(site: Flask, stranger: Visitor, form: Form,
                                                            htmx: bool) -> None:
    ticket = ticket_on(stranger.opens(f"/f/{form.code}"))
    close(site, form)
    page = stranger.sends(f"/f/{form.code}", {**FULL, "answer-wish": "pitkä <toive>", "ticket": ticket}, htmx=htmx)
    assert page.status == 409 and "voit kopioida sen" in page.text and counted(site, "feedback_response") == 0
    assert htmx or ("pitkä <toive>" in page.text and "Konkreettinen toive syksylle" in page.text)


def test_a_form_closes_by_itself_when_its_day_is_over(site: Flask, facilitator: Visitor, stranger: Visitor) -> None:
    day = (clock.now() + timedelta(days=3)).date().isoformat()
    form = opens_form(site, facilitator, closes_on=day)
    fields = {**FULL, "ticket": ticket_on(stranger.opens(f"/f/{form.code}"))}
    assert form.closes_at is not None
    with time_machine.travel(form.closes_at - timedelta(seconds=5), tick=False):
        assert stranger.sends(f"/f/{form.code}", fields).status == 303
    with time_machine.travel(form.closes_at, tick=False):
        assert stranger.sends(f"/f/{form.code}", {**FULL, "answer-wish": "myöhässä"}).status == 409
        assert "suljettu" in stranger.opens(f"/f/{form.code}").text
    found = rows(site, "SELECT closed_at FROM feedback_form")[0]
    assert found.closed_at is not None and counted(site, "feedback_key") == 0
    assert counted(site, "feedback_response") == 1


# -- on the start page --------------------------------------------------------------------------------------------


def test_members_find_open_forms_on_their_start_page(site: Flask, member: Visitor, facilitator: Visitor) -> None:
    assert "Anna palautetta" not in member.opens("/").text
    form = opens_form(site, facilitator, "Palaute <Kuopiosta>", "31.12.2027")
    page = member.opens("/")
    assert "Palaute <Kuopiosta>" in page.text and "Avoinna 31.12.2027 asti." in page.text
    assert page.all("a", href=f"/f/{form.code}") and "Kestää noin 2 minuuttia." in page.text
    assert "Jos vastasit jo, kiitos" in page.text
    close(site, form)
    assert "Kuopiosta" not in member.opens("/").text


def test_who_answers_signed_in_is_told_that_it_makes_no_difference(member: Visitor, form: Form) -> None:
    assert "vastausta ei liitetä sinuun" in member.opens(f"/f/{form.code}").text


def test_codes_have_no_letters_that_look_alike(form: Form) -> None:
    assert re.fullmatch("[A-HJKMNP-Z2-9]{6}", form.code)
