"""A form that is split by town, answers of every kind, and forms for those on a list: who answers, once, unknown."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from flask import Flask

from intranet import clock
from intranet.database import db, writing
from intranet.events.models import AttendanceRow, SignUpRow
from intranet.feedback import actions, store
from intranet.feedback.building import actions as building
from intranet.feedback.building.types import TypedNew
from intranet.feedback.listed.types import AlreadyAnswered
from intranet.feedback.types import Form
from intranet.jobs import actions as jobs
from intranet.settings import Settings
from tests.acting import acting
from tests.events_ahead import a_series, an_event, some_people
from tests.feedback_forms import FULL, close_form, ticket_on
from tests.outbox import mails, words_of
from tests.tables import counted, rows
from tests.visitor import Page, Visitor

TOWNS = ("Iisalmi", "Kuopio", "Varkaus")


def opens(site: Flask, leader: Visitor, about: str, audience: str = "all", closes_on: str = "") -> Form:
    """A form of 2018 about an event or a series."""
    with site.app_context():
        form = building.make(acting(site, leader), TypedNew("workshop_feedback", "Palaute", closes_on, about, audience),
                             {}, "fi", opened=True)
        return store.form_of_code(form.code)


def a_pooled_form(site: Flask, leader: Visitor, audience: str = "all") -> Form:
    """A form about a series of three towns, the second of which came last into the table."""
    series = a_series(site, led_by=[leader])
    for number, town in ((2, "Varkaus"), (0, "Iisalmi"), (1, "Kuopio")):
        an_event(site, town.lower(), led_by=[leader], series=series, town=town,
                 starts_at=clock.now() - timedelta(days=20 - number))
    an_event(site, "luonnos", led_by=[leader], series=series, town="Nilsiä", state="draft")
    return opens(site, leader, f"towns-{series}", audience)


def is_at(site: Flask, event_id: str, *people: Visitor, seated: bool = True, present: bool = False) -> None:
    """These persons are signed up or waiting, or were there."""
    with site.app_context(), writing() as database:
        for number, one in enumerate(people):
            if present:
                database.add(AttendanceRow(event_id=event_id, person_id=one.person_id, way="list",
                                           noted_at=clock.now()))
            else:
                database.add(SignUpRow(event_id=event_id, person_id=one.person_id, number=number, has_seat=seated,
                                       signed_up_at=clock.now()))


def answers(visitor: Visitor, code: str, fields: dict[str, Any] | None = None, **more: Any) -> Page:
    """Opens the form and sends it."""
    ticket = ticket_on(visitor.opens(f"/f/{code}"))
    return visitor.sends(f"/f/{code}", {**FULL, **(fields or {}), "ticket": ticket}, **more)


@pytest.fixture
def people(a_person, sits_down) -> list[Visitor]:
    """Six members."""
    return some_people(6, a_person, sits_down)


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


# -- those on a list --------------------------------------------------------------------------------------------------


def test_those_with_a_seat_or_present_answer_once_and_nobody_else(site: Flask, facilitator: Visitor, stranger: Visitor,
                                                                  people: list[Visitor], settings: Settings) -> None:
    event_id = an_event(site, led_by=[facilitator])
    seated, waiting, present, outside = people[:4]
    is_at(site, event_id, seated)
    is_at(site, event_id, waiting, seated=False)
    is_at(site, event_id, present, present=True)
    form = opens(site, facilitator, f"event-{event_id}", "list")
    assert {str(mail["To"].addresses[0].addr_spec) for mail in mails(settings)} == {
        "henkilo1@demo.example", "henkilo3@demo.example"}
    page = stranger.opens(f"/f/{form.code}")
    assert page.status == 200 and "Kirjaudu, niin voit vastata" in page.text
    assert page.one("a", href=f"/login?next=/f/{form.code}") is not None and not page.all("form", id="feedback")
    for one in (waiting, outside):
        page = one.opens(f"/f/{form.code}")
        assert page.status == 403 and "Tämä lomake on paikalla olleille" in page.text
    for one in (seated, present):
        page = one.opens(f"/f/{form.code}")
        assert "Merkitsemme, että olet vastannut. Vastauksiasi ei yhdistetä sinuun." in page.text
        assert "Vastaat nimettömänä" not in page.text
        assert answers(one, form.code).goes_to == f"/f/{form.code}/thanks"
        assert "Olet jo vastannut tähän lomakkeeseen." in one.opens(f"/f/{form.code}").text
    assert counted(site, "feedback_response") == 2 and counted(site, "feedback_took_part") == 2


def sends(visitor: Visitor, form: Form, ticket: str, **more: Any) -> Page:
    return visitor.sends(f"/f/{form.code}", {**FULL, "answer-wish": "pitkä toive", "ticket": ticket}, **more)


@pytest.mark.parametrize("htmx", [False, True])
def test_what_somebody_wrote_comes_back_when_it_is_not_taken(site: Flask, facilitator: Visitor, stranger: Visitor,
                                                             people: list[Visitor], htmx: bool) -> None:
    event_id = an_event(site, led_by=[facilitator])
    is_at(site, event_id, people[0])
    form = opens(site, facilitator, f"event-{event_id}", "list")
    first, second = (ticket_on(people[0].opens(f"/f/{form.code}")) for _ in range(2))
    assert sends(people[0], form, first, htmx=htmx).goes_to == f"/f/{form.code}/thanks"
    assert sends(people[0], form, first, htmx=htmx).goes_to == f"/f/{form.code}/thanks?said=again"
    again = sends(people[0], form, second, htmx=htmx)
    assert again.status == 409 and "Olet vastannut tähän lomakkeeseen jo aiemmin" in again.text
    other = sends(people[1], form, second, htmx=htmx)
    assert other.status == 403 and "Et ole tämän lomakkeen listalla" in other.text
    unknown = sends(stranger, form, second, htmx=htmx, Origin="http://localhost")
    assert unknown.status == 401
    assert htmx or all("pitkä toive" in page.html for page in (again, other, unknown))
    assert counted(site, "feedback_response") == 1
    close_form(site, form)
    late = sends(people[1], form, second, htmx=htmx)
    assert late.status == 409 and "Lomake suljettiin" in late.text


def test_five_sends_of_one_person_at_once_are_one_answer(site: Flask, facilitator: Visitor,
                                                         people: list[Visitor]) -> None:
    event_id = an_event(site, led_by=[facilitator])
    is_at(site, event_id, people[0])
    form = opens(site, facilitator, f"event-{event_id}", "list")
    person = acting(site, people[0])

    def once(number: int) -> bool:
        with site.app_context():
            try:
                return actions.respond(form, {"support": "4", "readiness": "4"}, {}, f"ticket {number}", person=person)
            except AlreadyAnswered:
                return False

    with ThreadPoolExecutor(5) as many:
        assert sorted(many.map(once, range(5))) == [False, False, False, False, True]
    assert counted(site, "feedback_response") == counted(site, "feedback_took_part") == 1


def in_the_file(site: Flask, form_id: str, person_ids: list[str]) -> list[str]:
    """Who took part, in the order in which their rows lie in SQLite's file: a page is filled from its end."""
    with site.app_context():
        db.session.remove()
        with db.engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    octets = (site.extensions["ankkuri_settings"].instance / "ankkuri.sqlite").read_bytes()
    return sorted(person_ids, key=lambda one: octets.index(f"{form_id}{one}".encode()))


def test_no_row_tells_which_response_is_whose(site: Flask, facilitator: Visitor, people: list[Visitor]) -> None:
    event_id = an_event(site, led_by=[facilitator])
    is_at(site, event_id, *people)
    form = opens(site, facilitator, f"event-{event_id}", "list")
    then = clock.now() + timedelta(days=1)
    with time_machine.travel(then, tick=False):
        for number, one in enumerate(people):
            answers(one, form.code, {"answer-wish": f"toive {number}"})
    took = rows(site, "SELECT * FROM feedback_took_part")
    assert {frozenset(row._fields) for row in took} == {frozenset({"form_id", "person_id"})}
    responses = str(rows(site, "SELECT * FROM feedback_response"))
    assert then.date().isoformat() not in responses and not any(str(one.person_id) in responses for one in people)
    if "postgresql" in site.config["SQLALCHEMY_DATABASE_URI"]:
        for table, key in (("feedback_took_part", "person_id"), ("feedback_response", "key")):
            found = rows(site, f"SELECT {key} AS key, xmin::text AS born FROM {table} ORDER BY ctid")  # noqa: S608
            assert len({row.born for row in found}) == 1, "all written anew by the last one"
            assert [row.key for row in found] == sorted((row.key for row in found), key=lambda key: key.encode())
    else:
        made = {row.name: row.sql for row in rows(site, "SELECT name, sql FROM sqlite_master WHERE type = 'table'")}
        assert "WITHOUT ROWID" in made["feedback_took_part"] and "WITHOUT ROWID" in made["feedback_response"]
        came = [str(one.person_id) for one in people]
        assert in_the_file(site, form.id, came) == sorted(came, reverse=True), "not as they came"
    assert rows(site, "SELECT action FROM trail WHERE at >= :then", then=then) == []
    close_form(site, form)
    assert counted(site, "feedback_took_part") == counted(site, "feedback_notice") == 0


def test_the_start_page_offers_a_form_to_those_on_its_list_until_they_answer(site: Flask, facilitator: Visitor,
                                                                             people: list[Visitor]) -> None:
    event_id = an_event(site, led_by=[facilitator])
    is_at(site, event_id, people[0])
    form = opens(site, facilitator, f"event-{event_id}", "list")
    offered = f'href="/f/{form.code}"'
    page = people[0].opens("/")
    assert offered in page.html and "Vastaat nimettömänä" not in page.text and offered not in people[1].opens("/").html
    answers(people[0], form.code)
    assert offered not in people[0].opens("/").html


def test_a_persons_export_tells_which_open_forms_they_have_answered(site: Flask, facilitator: Visitor,
                                                                    people: list[Visitor]) -> None:
    event_id = an_event(site, led_by=[facilitator])
    is_at(site, event_id, people[0])
    form = opens(site, facilitator, f"event-{event_id}", "list")
    answers(people[0], form.code)
    with site.app_context():
        held = actions.held_about(acting(site, people[0]))
        assert held["answered_forms"] == ["Palaute"]
        assert actions.held_about(acting(site, people[1]))["answered_forms"] == []


# -- mails ------------------------------------------------------------------------------------------------------------


def test_those_on_the_list_get_a_mail_and_only_who_has_not_answered_a_reminder(
        site: Flask, facilitator: Visitor, people: list[Visitor], settings: Settings) -> None:
    event_id = an_event(site, led_by=[facilitator], starts_at=clock.now() - timedelta(days=2))
    is_at(site, event_id, *people[:3])
    closes = clock.now() + timedelta(days=10)
    form = opens(site, facilitator, f"event-{event_id}", "list", f"{closes.day}.{closes.month}.{closes.year}")
    first = mails(settings)
    assert len(first) == 3 and f"http://localhost/f/{form.code}" in words_of(first[0])
    assert "Vastauksiasi ei yhdistetä sinuun." in words_of(first[0]) and "Voit vastata" in words_of(first[0])
    answers(people[0], form.code, {"answer-wish": "salainen toive"})
    assert facilitator.sends(f"/forms/{form.id}/remind").goes_to.endswith("reminded=late"), "they have just been asked"
    with site.app_context():
        job = next(one for one in jobs.register().values() if one.job.name == "feedback_mails").job
        for days, sent in ((1, 0), (6, 0), (8, 2), (8.5, 0), (9.5, 0)):
            with time_machine.travel(clock.now() + timedelta(days=days), tick=False):
                assert job.run(clock.now()) == sent, days
    reminders = [mail for mail in mails(settings) if "Ehdit vielä" in str(mail["Subject"])]
    assert {str(mail["To"].addresses[0].addr_spec) for mail in reminders} == {
        "henkilo2@demo.example", "henkilo3@demo.example"}
    assert all("salainen" not in words_of(mail) for mail in mails(settings)) and counted(site, "feedback_notice") == 0


def test_the_facilitator_reminds_at_most_once_a_day(site: Flask, facilitator: Visitor, people: list[Visitor],
                                                    settings: Settings, member: Visitor) -> None:
    event_id = an_event(site, led_by=[facilitator])
    is_at(site, event_id, *people[:2])
    form = opens(site, facilitator, f"event-{event_id}", "list")
    assert "Listalla on 2, ja heistä 0 on vastannut." in facilitator.opens(f"/forms/{form.id}/results").text
    assert member.sends(f"/forms/{form.id}/remind").status == 403
    answers(people[0], form.code)
    with time_machine.travel(clock.now() + timedelta(days=1, minutes=1), tick=False):
        assert facilitator.opens(f"/forms/{form.id}/results").all("form", action=f"/forms/{form.id}/remind")
        assert facilitator.sends(f"/forms/{form.id}/remind").goes_to.endswith("reminded=now")
        assert facilitator.sends(f"/forms/{form.id}/remind").goes_to.endswith("reminded=late")
    assert len(mails(settings)) == 3
    page = facilitator.opens(f"/forms/{form.id}/results")
    assert "Henkilö" not in page.text, "how many, never who"


def test_nobody_is_written_to_about_a_form_for_everybody(site: Flask, facilitator: Visitor, people: list[Visitor],
                                                         settings: Settings) -> None:
    event_id = an_event(site, led_by=[facilitator])
    is_at(site, event_id, *people)
    form = opens(site, facilitator, f"event-{event_id}")
    assert facilitator.sends(f"/forms/{form.id}/remind").goes_to.endswith("reminded=late")
    assert mails(settings) == [] and not people[0].opens("/f/" + form.code).all("a", href="/login")


def test_the_link_in_the_mail_is_of_the_town_where_one_was(site: Flask, facilitator: Visitor, people: list[Visitor],
                                                           settings: Settings) -> None:
    series = a_series(site, led_by=[facilitator])
    first, second = (an_event(site, town.lower(), led_by=[facilitator], series=series, town=town,
                              starts_at=clock.now() - timedelta(days=9 - number))
                     for number, town in enumerate(TOWNS[:2]))
    is_at(site, first, people[0], people[1])
    is_at(site, second, people[1])
    form = opens(site, facilitator, f"towns-{series}", "list")
    told = {str(mail["To"].addresses[0].addr_spec): words_of(mail) for mail in mails(settings)}
    assert f"/f/{form.parts[0].code}" in told["henkilo1@demo.example"]
    assert f"/f/{form.code}" in told["henkilo2@demo.example"], "who was at two is asked which one they mean"


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
