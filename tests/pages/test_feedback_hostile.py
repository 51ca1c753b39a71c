"""Answering a form once and without a name, whatever is sent: repeats, foreign tickets, hostile input."""

from __future__ import annotations

import itertools
import json
import logging
from unittest.mock import patch

import pytest
import time_machine
from flask import Flask
from sqlalchemy.exc import OperationalError

from intranet.feedback import rules
from intranet.feedback.tickets import is_ticket
from intranet.feedback.types import Form
from tests.conftest import both_ways
from tests.feedback_forms import FULL, answers, close_form, new_ticket_for, ticket_on
from tests.tables import counted, rows
from tests.visitor import Visitor

# -- once, and nobody ---------------------------------------------------------------------------------------------


def test_whoever_comes_to_the_thanks_is_told_nothing_that_is_not_true_of_them(
        site: Flask, stranger: Visitor, facilitator: Visitor, form: Form) -> None:
    address = f"/f/{form.code}"
    page = stranger.opens(f"{address}/thanks")
    assert "Jos tulit tänne lähettämällä lomakkeen, vastauksesi on tallessa." in page.text and "Kiitos" in page.text
    assert "Kiitos palautteestasi" not in page.text and page.all("a", href=address)
    assert "Jos lähetit saman vastauksen" in stranger.opens(f"{address}/thanks?said=again").text
    facilitator.sends(f"/forms/{form.id}/close")
    assert not stranger.opens(f"{address}/thanks").all("a", href=address), "a closed form is offered to nobody"


def test_the_same_send_five_times_has_one_effect(site: Flask, stranger: Visitor, form: Form) -> None:
    fields = {**FULL, "ticket": ticket_on(stranger.opens(f"/f/{form.code}"))}
    went = [stranger.sends(f"/f/{form.code}", fields).goes_to for _ in range(5)]
    assert counted(site, "feedback_response") == 1
    assert went == [f"/f/{form.code}/thanks"] + [f"/f/{form.code}/thanks?said=again"] * 4
    assert "sama vastaus lasketaan kerran" in stranger.opens(went[1]).text


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
    columns = {"feedback_response": {"form_id", "key", "answers", "part"}, "feedback_key": {"form_id", "key_digest"},
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
    close_form(site, form)
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
