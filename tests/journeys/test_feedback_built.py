"""The journey of a form for those who were there, plain and with htmx: built from the page of an event, asked for by
mail, answered once each, reminded, and shown without anybody's name.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import time_machine
from flask import Flask

from intranet import clock
from intranet.settings import Settings
from tests.conftest import both_ways
from tests.events_ahead import an_event, sent, some_people
from tests.feedback_forms import ticket_on
from tests.outbox import mails, words_of
from tests.tables import counted
from tests.visitor import Visitor


@both_ways
def test_a_form_is_built_for_an_event_and_each_who_was_there_answers_once(
        site: Flask, facilitator: Visitor, a_person, sits_down, settings: Settings, htmx: bool) -> None:
    an_event(site, led_by=[facilitator], starts_at=clock.now() + timedelta(hours=1))
    people = some_people(6, a_person, sits_down)
    for one in people:
        one.sends("/events/iisalmi/signup", {"needs": ""}, htmx=htmx)
    link = facilitator.opens("/events/iisalmi").one("a", href="/forms/new?event=iisalmi").get("href", "")
    about = next(one.get("value") for one in facilitator.opens(link).one("select", id="about").iter("option")
                 if one.get("selected") is not None)
    draft = facilitator.sends("/forms/new", {**sent(facilitator, link, template="blank-form", about=about),
                                             "audience": "list"}, htmx=htmx).goes_to

    def presses(do: str, **typed: Any) -> str:
        return facilitator.sends(draft, sent(facilitator, draft, do=do, **typed), htmx=htmx).goes_to

    presses("add-scale")
    presses("add-long_text", **{"label-q1": "Sain uutta tietoa"})
    presses("save", **{"label-q2": "Mitä jäi puuttumaan?", "if-q2": ["1", "2"]})
    assert presses("open", **{"if-q2": ["1", "2"]}).endswith("/open")
    results = facilitator.sends(draft.replace("/edit", "/open"), htmx=htmx).goes_to
    asked = [mail for mail in mails(settings) if "Anna palautetta" in str(mail["Subject"])]
    assert len(asked) == 6
    address = words_of(asked[0]).split("http://localhost")[1].split()[0]

    for number, one in enumerate(people[:5]):
        fields = {"ticket": ticket_on(one.opens(address)), "answer-q1": "4" if number else "1"}
        assert one.sends(address, fields, htmx=htmx).goes_to == f"{address}/thanks"
        again = one.sends(address, {**fields, "ticket": fields["ticket"][::-1]}, htmx=htmx)
        assert again.status == 409 and "jo aiemmin" in again.text
    page = facilitator.opens(results)
    assert "5 vastaajasta 4 on samaa mieltä" in page.text and "Listalla on 6, ja heistä 5 on vastannut." in page.text
    assert "Henkilö" not in page.text
    with time_machine.travel(clock.now() + timedelta(days=1, hours=5), tick=False):
        assert people[5].opens("/events/iisalmi").all("a", href=address)
        facilitator.sends(results.replace("/results", "/remind"), htmx=htmx)
    reminded = [mail for mail in mails(settings) if "Ehdit vielä" in str(mail["Subject"])]
    assert ["henkilo6@demo.example" in str(mail["To"]) for mail in reminded] == [True]
    facilitator.sends(results.replace("/results", "/close"), htmx=htmx)
    assert counted(site, "feedback_took_part") == 0 and counted(site, "feedback_response") == 5
