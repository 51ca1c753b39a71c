"""Answering a form: what is said before, conditional questions, closed forms, the start page."""

from __future__ import annotations

import json
import re
from datetime import timedelta

import time_machine
from flask import Flask

from intranet import clock
from intranet.feedback.types import Form
from tests.conftest import both_ways
from tests.feedback_forms import FULL, answers, close_form, new_ticket_for, opens_form, ticket_on
from tests.tables import counted, rows
from tests.visitor import Visitor


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
    assert "Kiitos jokaisesta vastauksesta!" in page.text and "vähintään viisi" in page.text and page.all("a", href="/")
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


# -- closed -------------------------------------------------------------------------------------------------------


def test_a_closed_form_says_so_kindly(site: Flask, stranger: Visitor, form: Form) -> None:
    close_form(site, form)
    page = stranger.opens(f"/f/{form.code}")
    assert page.status == 200 and "Tämä lomake on suljettu" in page.text and not page.all("textarea")


@both_ways
def test_a_form_closed_while_one_types_gives_the_words_back(site: Flask, stranger: Visitor, form: Form,
                                                            htmx: bool) -> None:
    ticket = ticket_on(stranger.opens(f"/f/{form.code}"))
    close_form(site, form)
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
    close_form(site, form)
    assert "Kuopiosta" not in member.opens("/").text


def test_the_title_of_a_form_is_marked_wherever_it_stands_in_another_language(
        site: Flask, facilitator: Visitor, member: Visitor, form: Form) -> None:
    """Also in the hidden words of links: a screen reader would read them as English."""
    for visitor, path, times in ((member, "/", 2), (facilitator, "/forms", 4)):
        visitor.sends("/language", {"language": "en", "next": "/"})
        page = visitor.opens(path)
        named = [one for one in page.tree.iter() if (one.text or "").strip(" :") == form.title]
        assert len(named) == times and {one.get("lang") for one in named} == {"fi"}


def test_who_answers_signed_in_is_told_that_it_makes_no_difference(member: Visitor, form: Form) -> None:
    assert "vastausta ei liitetä sinuun" in member.opens(f"/f/{form.code}").text


def test_codes_have_no_letters_that_look_alike(form: Form) -> None:
    assert re.fullmatch("[A-HJKMNP-Z2-9]{6}", form.code)
