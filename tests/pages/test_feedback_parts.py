"""A form that is split by town, answers of every kind, and the way from an event to its form."""

from __future__ import annotations

from datetime import timedelta

import pytest
from flask import Flask

from intranet import clock
from intranet.feedback.types import Form
from intranet.settings import Settings
from tests.events_ahead import a_series, an_event
from tests.feedback_forms import ticket_on
from tests.feedback_of_events import answers, is_at, opens
from tests.outbox import mails, words_of
from tests.tables import counted, rows
from tests.visitor import Visitor

TOWNS = ("Iisalmi", "Kuopio", "Varkaus")


def a_pooled_form(site: Flask, leader: Visitor, audience: str = "all") -> Form:
    """A form about a series of three towns, the second of which came last into the table."""
    series = a_series(site, led_by=[leader])
    for number, town in ((2, "Varkaus"), (0, "Iisalmi"), (1, "Kuopio")):
        an_event(site, town.lower(), led_by=[leader], series=series, town=town,
                 starts_at=clock.now() - timedelta(days=20 - number))
    an_event(site, "luonnos", led_by=[leader], series=series, town="Nilsiä", state="draft")
    return opens(site, leader, f"towns-{series}", audience)


# -- parts ------------------------------------------------------------------------------------------------------------


def test_a_form_about_a_series_is_split_by_town_in_the_order_of_days(site: Flask, facilitator: Visitor,
                                                                     stranger: Visitor) -> None:
    form = a_pooled_form(site, facilitator)
    assert [(part.number, part.label) for part in form.parts] == [(1, "Iisalmi"), (2, "Kuopio"), (3, "Varkaus")]
    assert len({form.code, *(part.code for part in form.parts)}) == 4
    page = stranger.opens(f"/f/{form.code}")
    assert "Missä olit?" in page.text
    assert [one.get("value") for one in page.all("input", name="part")] == ["1", "2", "3"]
    own = stranger.opens(f"/f/{form.parts[1].code}")
    assert "Kuopio" in own.text and not own.all("input", name="part")
    assert own.one("form", id="feedback").get("action") == f"/f/{form.parts[1].code}"


@pytest.mark.parametrize("htmx", [False, True])
def test_who_does_not_say_where_they_were_is_asked_and_loses_nothing(site: Flask, facilitator: Visitor,
                                                                     stranger: Visitor, htmx: bool) -> None:
    form = a_pooled_form(site, facilitator)
    for part in ({}, {"part": "9"}, {"part": "x" * 50}):
        page = answers(stranger, form.code, {"answer-wish": "lisää kahvia", "answer-support": "", **part}, htmx=htmx)
        assert page.status == 422 and page.text.count("Valitse, missä olit.") == 2
        assert "Valitse yksi neljästä" in page.text
        assert htmx or "lisää kahvia" in page.text
        assert page.one("a", href="#part-1") is not None
    assert counted(site, "feedback_response") == 0
    assert answers(stranger, form.code, {"part": "3"}, htmx=htmx).goes_to == f"/f/{form.code}/thanks"
    assert answers(stranger, form.parts[0].code, {"part": "3"}, htmx=htmx).goes_to == f"/f/{form.code}/thanks"
    assert sorted(row.part for row in rows(site, "SELECT part FROM feedback_response")) == [1, 3]


def test_each_part_has_a_link_a_poster_and_a_code_of_its_own(site: Flask, facilitator: Visitor) -> None:
    form = a_pooled_form(site, facilitator)
    page = facilitator.opens(f"/forms/{form.id}/results")
    for part in form.parts:
        assert f"http://localhost/f/{part.code}" in page.text
    poster = facilitator.opens(f"/forms/{form.id}/poster")
    assert [one.get("src") for one in poster.all("img", class_="qr")] == [
        f"/forms/{form.id}/code.svg?part={number}" for number in (1, 2, 3)]
    codes = {facilitator.opens(f"/forms/{form.id}/code.svg{query}").html for query in ("", "?part=1", "?part=2")}
    assert len(codes) == 3
    unknown = facilitator.opens(f"/forms/{form.id}/code.svg?part=99")
    assert unknown.html == facilitator.opens(f"/forms/{form.id}/code.svg").html


def test_parts_are_fixed_when_the_form_opens(site: Flask, facilitator: Visitor, stranger: Visitor) -> None:
    form = a_pooled_form(site, facilitator)
    series = rows(site, "SELECT id FROM event_series")[0].id
    an_event(site, "nilsia", led_by=[facilitator], series=series, town="Nilsiä")
    assert "Nilsiä" not in stranger.opens(f"/f/{form.code}").text


def test_a_town_with_two_meetings_is_one_part_or_two(site: Flask, facilitator: Visitor, people: list[Visitor],
                                                     settings: Settings) -> None:
    series = a_series(site, led_by=[facilitator])
    meetings = [an_event(site, slug, led_by=[facilitator], series=series, town=town,
                         starts_at=clock.now() - timedelta(days=20 - number))
                for number, (slug, town) in enumerate((("k1", "Kuopio"), ("v1", "Varkaus"), ("k2", "Kuopio")))]
    is_at(site, meetings[2], people[0])
    is_at(site, meetings[0], people[1])
    is_at(site, meetings[1], people[1])
    page = facilitator.opens("/forms/new?series=kevat")
    offered = [one.get("value") for one in page.one("select", id="about").iter("option")]
    assert offered[1:3] == [f"towns-{series}", f"events-{series}"]
    towns = opens(site, facilitator, f"towns-{series}", "list")
    assert [(one.label, one.event_id) for one in towns.parts] == [("Kuopio", None), ("Varkaus", meetings[1])]
    told = {str(mail["To"].addresses[0].addr_spec): words_of(mail) for mail in mails(settings)}
    assert f"/f/{towns.parts[0].code}\n" in told["henkilo1@demo.example"]
    assert f"/f/{towns.code}\n" in told["henkilo2@demo.example"], "who was in two towns is asked which one they mean"
    assert people[0].opens("/events/k2").all("a", href=f"/f/{towns.parts[0].code}")
    each = opens(site, facilitator, f"events-{series}")
    assert len(each.parts) == 3 and [one.event_id for one in each.parts] == meetings
    assert people[0].opens("/events/k2").all("a", href=f"/f/{each.parts[2].code}")


# -- kinds ------------------------------------------------------------------------------------------------------------


def test_choices_and_short_answers_are_kept_and_conditions_follow_them(site: Flask, facilitator: Visitor,
                                                                       stranger: Visitor) -> None:
    form_id = facilitator.sends("/forms/new", {"template": "blank-form", "title": "Palaute"}).goes_to.split("/")[2]
    first = {"label-q1": "Miten?", "options-q1": "Paikalla\nVerkossa\nEi"}
    for version, fields in enumerate((
            {"do": "add-choices"}, {**first, "do": "add-short_text"},
            {**first, "label-q2": "Missä?", "if-q2": "o1", "do": "add-choice"},
            {"label-q3": "Milloin?", "options-q3": "Aamulla\nIllalla", "do": "save"})):
        assert facilitator.sends(f"/forms/{form_id}/edit", {"title": "Palaute", "seen": str(version), **fields}
                                 ).status == 303
    facilitator.sends(f"/forms/{form_id}/open")
    code = rows(site, "SELECT code FROM feedback_form")[0].code
    page = stranger.opens(f"/f/{code}")
    assert "(voit valita monta)" in page.text and "Vastaa tähän, jos valitsit kohdassa 1:" in page.html
    address = f"/f/{code}/questions/q1"
    opened = stranger.sends(address, {"answer-q1": ["o2", "o1"]}, htmx=True)
    assert "Missä?" in opened.text and stranger.sends(address, {"answer-q1": ["o2"]}, htmx=True).status == 204
    ticket = ticket_on(page)
    wrong = stranger.sends(f"/f/{code}", {"ticket": ticket, "answer-q1": ["o1", "o9"], "answer-q2": "x" * 201})
    assert wrong.status == 422 and "Tämä ei ole mikään vaihtoehdoista." in wrong.text
    assert "Tekstissäsi on 201 merkkiä, 1 liikaa." in wrong.text and "3. " not in wrong.text
    assert "Valitse yksi vaihtoehdoista." in wrong.text
    assert stranger.sends(f"/f/{code}", {"ticket": ticket, "answer-q1": "o1\no9", "answer-q3": "o1"}).status == 422
    done = stranger.sends(f"/f/{code}", {"ticket": ticket_on(stranger.opens(f"/f/{code}")), "answer-q1": ["o3", "o1"],
                                         "answer-q2": "🎉", "answer-q3": ["o2", "o1"]})
    assert done.goes_to == f"/f/{code}/thanks"
    assert '{"q1": "o1\\no3", "q2": "🎉", "q3": "o2"}' in [
        row.answers for row in rows(site, "SELECT answers FROM feedback_response")]


# -- from the event ---------------------------------------------------------------------------------------------------


def test_after_an_event_its_page_leads_those_who_were_there_to_the_form(site: Flask, facilitator: Visitor,
                                                                        people: list[Visitor]) -> None:
    past = clock.now() - timedelta(days=1)
    event_id = an_event(site, led_by=[facilitator], starts_at=past)
    is_at(site, event_id, people[0])
    assert facilitator.opens("/events/iisalmi").all("a", href="/forms/new?event=iisalmi")
    form = opens(site, facilitator, f"event-{event_id}", "list")
    link = {"href": f"/f/{form.code}"}
    assert people[0].opens("/events/iisalmi").all("a", **link)
    assert not people[1].opens("/events/iisalmi").all("a", **link)
    answers(people[0], form.code)
    page = people[0].opens("/events/iisalmi")
    assert not page.all("a", **link) and "Olet antanut palautetta. Kiitos!" in page.text
    assert not people[1].opens("/events/iisalmi").all("a", href="/forms/new?event=iisalmi")


def test_a_new_form_of_an_event_is_about_it_and_led_by_all_who_lead_it(site: Flask, facilitator: Visitor, a_person,
                                                                       sits_down) -> None:
    other = sits_down(a_person("Veikko Toinen", roles=("facilitator",)))
    event_id = an_event(site, led_by=[facilitator, other])
    page = facilitator.opens("/forms/new?event=iisalmi")
    assert [one.get("value") for one in page.one("select", id="about").iter("option") if one.get("selected") is not None
            ] == [f"event-{event_id}"]
    assert page.one("input", id="title").get("value") == "Pienmarkkinat Iisalmessa"
    form = opens(site, facilitator, f"event-{event_id}")
    assert other.opens(f"/forms/{form.id}/results").status == 200
