"""The journey of a workshop, plain and with htmx: made from an event, led through its example, taken into a memo."""

from __future__ import annotations

import re

from flask import Flask
from flask_babel import force_locale

from intranet import clock
from intranet.live import store
from intranet.live.contributions import memo_blocks
from intranet.live.demo import load_demo
from intranet.live.types import Session
from intranet.plugin_system.memo_blocks import MemoScope
from tests.conftest import both_ways
from tests.events_ahead import a_series, an_event
from tests.live_sessions import answers, many_answer, phone, presses, whole
from tests.tables import counted, rows
from tests.visitor import Visitor


@both_ways
def test_a_workshop_from_the_event_to_the_memo(site: Flask, facilitator: Visitor, member: Visitor, htmx: bool) -> None:
    series = a_series(site, led_by=[facilitator])
    event_id = an_event(site, led_by=[facilitator], series=series)
    link = next(one.get("href") or "" for one in facilitator.opens("/events/iisalmi").all("a")
                if (one.get("href") or "").startswith("/live?"))
    made = facilitator.sends("/live/new", {"title": "Iisalmi", "event": event_id, "start_from": "example"}, htmx=htmx)
    assert "Iisalmi" in facilitator.opens(link).text
    path = made.goes_to.removesuffix("/sheet")
    code = path.removeprefix("/live/")
    session = _session(site, code)
    people = [phone(site, session) for _ in range(4)] + [member]
    assert presses(facilitator, session, "start", htmx=htmx).status in (200, 303)
    for visitor in people:
        visitor.sends(f"{path}/join", htmx=htmx)
    assert "5 on mukana" in facilitator.opens(f"{path}/control").text
    presses(facilitator, session, "next", htmx=htmx)
    assert "Kerro nimesi" in member.opens(path).text

    presses(facilitator, session, "next", htmx=htmx)
    for number, visitor in enumerate(people):
        assert answers(visitor, session, "Yhteistyö", f"sana {number}", htmx=htmx).status in (200, 303)
        refused = presses(facilitator, session, "reveal", htmx=htmx).status == 409
        assert refused == (number < 4)
    assert "yhteistyö" in facilitator.opens(f"{path}/screen").text
    presses(facilitator, session, "next", htmx=htmx)
    for number, visitor in enumerate(people):
        answers(visitor, session, "1" if number == 0 else "4", htmx=htmx)
    presses(facilitator, session, "reveal", htmx=htmx)
    presses(facilitator, session, "go", number="6", htmx=htmx)
    many_answer(site, session, "rohkeutta", "aikaa", "rahaa", "tilat", "Matti auttaisi", "väkeä")
    presses(facilitator, session, "reveal", htmx=htmx)
    texts = whole(site, session).revealed[whole(site, session).session.step_id, "q"].texts
    presses(facilitator, session, "out", number=str(texts.index("Matti auttaisi")), question="q", htmx=htmx)
    presses(facilitator, session, "end", htmx=htmx)
    assert "Kiitos, että tulit!" in member.opens(path).text

    summary = facilitator.opens(f"{path}/summary")
    assert "11 oli mukana" in summary.text and "rohkeutta" in summary.text
    assert counted(site, "live_answer") == 0 and counted(site, "live_participant") == 0
    with site.test_request_context(), force_locale("fi"):
        (block,) = memo_blocks(MemoScope(series, (event_id,), clock.now()), "fi", clock.now())
    assert (block.part, block.source, block.example) == ("first_meeting", f"{path}/summary", False)
    told = " ".join(run.text for choice in block.choices for run in choice.line)
    assert "rohkeutta" in told and "Matti" not in told and len(block.choices) == 5
    said = str(block.says)
    assert "yhteistyö (5)" in said and "täysin samaa mieltä" in said and "Matti" not in said


def test_a_memo_gets_nothing_of_a_session_that_runs_or_in_which_nothing_was_shown(site: Flask, facilitator: Visitor,
                                                                                 ) -> None:
    event_id = an_event(site, led_by=[facilitator])
    made = facilitator.sends("/live/new", {"title": "Iisalmi", "event": event_id, "start_from": "example"})
    session = _session(site, made.goes_to.split("/")[2])
    for button in ("start", "next", "end"):
        with site.test_request_context(), force_locale("fi"):
            assert memo_blocks(MemoScope("s", (event_id,), clock.now()), "fi", clock.now()) == []
        presses(facilitator, session, button)
    with site.test_request_context(), force_locale("fi"):
        assert memo_blocks(MemoScope("s", (event_id,), clock.now()), "fi", clock.now()) == []


def test_the_demo_has_a_session_of_its_next_event_that_can_be_begun(site: Flask, facilitator: Visitor) -> None:
    event_id = an_event(site, led_by=[facilitator])
    told: list[str] = []
    with site.app_context():
        load_demo(told.append)
        load_demo(told.append)
    assert len(told) == 1 and counted(site, "live_session") == 1
    (row,) = rows(site, "SELECT code, event_id, state, title FROM live_session")
    assert (row.event_id, row.state, row.title) == (event_id, "draft", "Pienmarkkinat Iisalmessa")
    assert re.search("Aloita työpaja", facilitator.opens(f"/live/{row.code}/control").text)
    assert presses(facilitator, _session(site, row.code), "start").status == 303


def _session(site: Flask, code: str) -> Session:
    with site.app_context():
        return store.whole_of_code(code).session
