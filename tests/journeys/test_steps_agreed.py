"""From a low area to a step, its reminder, and what became of it at the next fill; once plain and once with htmx."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
import time_machine
from flask import Flask

from intranet import clock
from intranet.settings import Settings
from intranet.steps import reminders
from tests.conftest import both_ways
from tests.inspect_page import text_of
from tests.outbox import mails, words_of
from tests.pages.test_worksheets_pages import starts
from tests.steps_agreed import low_sheet
from tests.visitor import Visitor


@pytest.fixture(autouse=True)
def at() -> Iterator[time_machine.Coordinates]:
    with time_machine.travel(datetime(2027, 3, 20, 9, 0, tzinfo=UTC), tick=False) as moment:
        yield moment


@both_ways
def test_a_low_area_becomes_a_step_that_is_done_at_the_next_fill(
        member: Visitor, colleague: Visitor, contact: Visitor, site: Flask, settings: Settings,
        at: time_machine.Coordinates, htmx: bool) -> None:
    # a low area of a result offers its next step
    sheet = low_sheet(member)
    way = next(one.get("href") or "" for one in member.opens(f"{sheet}/result").tree.iter("a")
               if "steps?area=purpose" in (one.get("href") or ""))
    page = member.opens(way.partition("#")[0])
    proposal = (page.one("textarea", id="step-what").text or "").strip("\n")
    assert proposal.startswith("Kirjoittakaa tavoite yhteen lauseeseen")
    # a colleague is named, with a day
    fields = {"key": page.hidden("key"), "dimension": page.hidden("dimension"), "what": proposal,
              "who": colleague.person_id, "who_name": "", "due": "1.4.2027",
              "whose": page.all("input", name="whose")[0].get("value")}
    answer = member.sends(f"{sheet}/steps", fields, htmx=htmx)
    plan = answer if htmx else member.opens(answer.goes_to.partition("#")[0])
    (row,) = plan.all("li", class_="agreed-step")
    assert "Kaisa Kollega · 1.4.2027" in text_of(row)
    step = "/steps/" + (row.get("id") or "").removeprefix("step-")
    # she is reminded, and moves it
    at.move_to(datetime(2027, 3, 25, 6, 0, tzinfo=UTC))
    with site.app_context():
        assert reminders.send_reminders(clock.now()) == 1
    mail = mails(settings)[-1]
    assert f"http://localhost{step}" in words_of(mail) and mail["To"].addresses[0].display_name == "Kaisa Kollega"
    at.move_to(datetime(2027, 3, 26, 6, 0, tzinfo=UTC))
    version = colleague.opens(step).all("input", name="version")[0].get("value")
    moved = colleague.sends(step, {"do": "moved", "due": "2.9.2027", "version": version, "next": "/steps"}, htmx=htmx)
    assert moved.status == (200 if htmx else 303)
    # at the next fill of the same the plan is there, and was done
    again = starts(member)
    page = member.opens(f"{again}/purpose")
    (planned,) = page.all("section", class_="planned")
    assert proposal[:40] in text_of(planned) and "Siirretty: 1.4.2027 → 2.9.2027" in text_of(planned)
    form = next(one for one in planned.iter("form") if one.get("action") == step)
    sent = {one.get("name"): one.get("value") for one in form.iter("input")}
    assert member.sends(step, {**sent, "do": "done"}, htmx=htmx).status == (200 if htmx else 303)
    page = contact.opens(step)
    assert "tehty 26.3.2027" in page.text and "Aino Jäsen" in page.text
