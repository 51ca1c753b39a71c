"""Forms for those on a list: who may answer, once, and nobody can tell which answer is whose; mails to them."""

from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import time_machine
from flask import Flask

from intranet import clock
from intranet.database import db
from intranet.feedback import actions
from intranet.feedback.listed.types import AlreadyAnswered
from intranet.feedback.types import Form
from intranet.jobs import actions as jobs
from intranet.settings import Settings
from tests.acting import acting
from tests.conftest import POSTGRES
from tests.events_ahead import a_series, an_event
from tests.feedback_forms import FULL, close_form, ticket_on
from tests.feedback_of_events import answers, is_at, opens
from tests.outbox import mails, words_of
from tests.tables import counted, rows
from tests.visitor import Page, Visitor


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


def file_of(site: Flask) -> Path:
    """SQLite's file; beside it stands its log."""
    instance: Path = site.extensions["ankkuri_settings"].instance
    return instance / "ankkuri.sqlite"


@pytest.mark.skipif(bool(POSTGRES), reason="the log of PostgreSQL is its server's")
def test_a_log_that_could_not_be_emptied_is_emptied_within_a_minute(site: Flask, facilitator: Visitor,
                                                                    people: list[Visitor]) -> None:
    event_id = an_event(site, led_by=[facilitator])
    is_at(site, event_id, *people)
    form, log = opens(site, facilitator, f"event-{event_id}", "list"), Path(f"{file_of(site)}-wal")
    with closing(sqlite3.connect(file_of(site), isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM feedback_form").fetchone()
        answers(people[0], form.code, {"answer-wish": "toive"})
        assert people[0].person_id.encode() in log.read_bytes(), "somebody reads, and it waits"
    with site.app_context():
        job = next(one for one in jobs.register().values() if one.job.name == "feedback_order").job
        job.run(clock.now())
        db.session.remove()
    assert log.read_bytes() == b""


def in_the_file(site: Flask, form_id: str, person_ids: list[str]) -> list[str]:
    """Who took part, in the order in which their rows lie in SQLite's file: a page is filled from its end."""
    octets = file_of(site).read_bytes()
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
        for asked in ("SELECT person_id AS key, xmin::text AS born FROM feedback_took_part ORDER BY ctid",
                      "SELECT key, xmin::text AS born FROM feedback_response ORDER BY ctid"):
            found = rows(site, asked)
            assert len({row.born for row in found}) == 1, "all written anew by the last one"
            assert [row.key for row in found] == sorted((row.key for row in found), key=lambda key: key.encode())
    else:
        made = {row.name: row.sql for row in rows(site, "SELECT name, sql FROM sqlite_master WHERE type = 'table'")}
        assert "WITHOUT ROWID" in made["feedback_took_part"] and "WITHOUT ROWID" in made["feedback_response"]
        came = [str(one.person_id) for one in people]
        assert not any(f"{form.id}{one}".encode() in Path(f"{file_of(site)}-wal").read_bytes() for one in came)
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
                     for number, town in enumerate(("Iisalmi", "Kuopio")))
    is_at(site, first, people[0], people[1])
    is_at(site, second, people[1])
    form = opens(site, facilitator, f"towns-{series}", "list")
    told = {str(mail["To"].addresses[0].addr_spec): words_of(mail) for mail in mails(settings)}
    assert f"/f/{form.parts[0].code}" in told["henkilo1@demo.example"]
    assert f"/f/{form.code}" in told["henkilo2@demo.example"], "who was at two is asked which one they mean"
