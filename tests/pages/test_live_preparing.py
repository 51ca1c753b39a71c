"""Before a workshop: making a session, its run sheet, who leads it; copies and the example."""

from __future__ import annotations

import re

import pytest
from flask import Flask

from intranet.cards import actions as cards
from intranet.live.types import KINDS
from tests.events_ahead import an_event
from tests.live_sessions import a_session, answers, goes_to, many_answer, phone, presses, whole
from tests.tables import counted, rows
from tests.visitor import Visitor

SECTION = "network_health/purpose/own"


@pytest.fixture
def colleague_leading(a_person, sits_down) -> Visitor:  # type: ignore[no-untyped-def]
    """Another facilitator."""
    visitor: Visitor = sits_down(a_person("Oiva Ohjaaja", roles=("facilitator",)))
    return visitor


def code_in(address: str) -> str:
    found = re.search("/live/([A-Z0-9]{6})/", address)
    assert found is not None
    return found[1]


def test_a_session_from_the_example_is_a_workshop_of_ninety_minutes(site: Flask, facilitator: Visitor) -> None:
    made = facilitator.sends("/live/new", {"title": "Kuopio", "start_from": "example"})
    sheet = facilitator.opens(made.goes_to)
    assert "yhteensä 90 minuuttia" in sheet.text
    assert code_in(made.goes_to) in facilitator.opens("/live").text


def test_a_code_is_never_one_of_a_form_or_of_another_session(site: Flask, facilitator: Visitor,
                                                             monkeypatch: pytest.MonkeyPatch) -> None:
    session = a_session(site, facilitator)
    drawn = iter((session.code, "FRM234", "NEW234"))
    monkeypatch.setattr("intranet.live.preparing.actions.short_code", lambda: next(drawn))
    monkeypatch.setattr("intranet.feedback.store.code_is_taken", lambda code: code == "FRM234")
    assert code_in(facilitator.sends("/live/new", {"title": "Kuopio"}).goes_to) == "NEW234"


def test_who_leads_the_event_leads_the_session_too(site: Flask, facilitator: Visitor, colleague_leading: Visitor,
                                                   ) -> None:
    event_id = an_event(site, led_by=[facilitator, colleague_leading])
    facilitator.sends("/live/new", {"title": "Kuopio", "event": event_id})
    assert "Kuopio" in colleague_leading.opens(f"/live?event={event_id}").text
    assert f'/live?event={event_id}"' in facilitator.opens("/events/iisalmi").html
    foreign = an_event(site, "toinen", led_by=[colleague_leading])
    refused = facilitator.sends("/live/new", {"title": "Kuopio", "event": foreign})
    assert refused.status == 422 and counted(site, "live_session") == 1


@pytest.mark.parametrize("fields", [{"title": ""}, {"title": "…"}, {"title": "x" * 121}, {"title": "a\x00b"},
                                    {"title": "Hei", "start_from": "ABC234"}, {"title": "Hei", "event": "x" * 22}])
def test_a_session_that_cannot_be_made_comes_back(site: Flask, facilitator: Visitor, fields: dict[str, str]) -> None:
    page = facilitator.sends("/live/new", fields)
    assert page.status == 422 and page.one("input", id="title").get("value") == fields["title"].replace("\x00", "")
    assert counted(site, "live_session") == 0


def test_a_copy_has_the_run_sheet_and_nothing_of_what_was_answered(site: Flask, facilitator: Visitor) -> None:
    session = a_session(site, facilitator)
    goes_to(facilitator, session, 1)
    many_answer(site, session, *"12344")
    presses(facilitator, session, "reveal")
    made = facilitator.sends("/live/new", {"title": "Iisalmi", "start_from": session.code})
    titles = [row.content for row in rows(site, "SELECT content FROM live_step ORDER BY session_id, number")]
    assert titles[:4] == titles[4:]
    assert counted(site, "live_revealed") == 1
    assert facilitator.opens(made.goes_to).status == 200


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_step_is_added_changed_and_removed(site: Flask, facilitator: Visitor, kind: str) -> None:
    session = a_session(site, facilitator, steps=())
    if kind == "card":
        with site.app_context():
            cards.take_files_in()
    fields = {"kind": kind, "title": "Ensin", "body": "- kohta", "minutes": "7", "source": SECTION,
              "card": "hyva-lausunto"}
    assert facilitator.opens(f"{session.path}/steps/new?kind={kind}").status == 200
    added = facilitator.sends(f"{session.path}/steps/new", fields)
    assert added.status == 303, added.text
    step = whole(site, session).steps[0]
    assert (step.kind, step.content.minutes) == (kind, 7)
    assert facilitator.opens(f"{session.path}/steps/{step.id}").status == 200
    changed = facilitator.sends(f"{session.path}/steps/{step.id}", {**fields, "minutes": "9", "version": "0"})
    assert changed.status == 303 and whole(site, session).steps[0].content.minutes == 9
    goes_to(facilitator, session, 0)
    assert phone(site, session).opens(session.path).status == 200
    assert facilitator.opens(f"{session.path}/screen").status == 200
    late = facilitator.sends(f"{session.path}/steps/{step.id}", {**fields, "minutes": "1", "version": "1"})
    assert late.status == 409 and whole(site, session).steps[0].content.minutes == 9
    facilitator.sends(f"{session.path}/steps/{step.id}/out")
    assert len(whole(site, session).steps) == 1, "what was on the screens stays"


def test_a_private_worksheet_is_neither_offered_nor_taken(site: Flask, facilitator: Visitor) -> None:
    session = a_session(site, facilitator, steps=())
    form = facilitator.opens(f"{session.path}/steps/new?kind=section")
    offered = [one.get("value") or "" for one in form.all("option")]
    assert SECTION in offered and not any(one.startswith("network_competence") for one in offered)
    refused = facilitator.sends(f"{session.path}/steps/new", {"kind": "section", "source": "network_competence/role/"})
    assert refused.status == 422 and not whole(site, session).steps


def test_a_section_is_answered_on_one_page_or_statement_by_statement(site: Flask, facilitator: Visitor) -> None:
    session = a_session(site, facilitator, steps=())
    for one_by_one in ("", "yes"):
        facilitator.sends(f"{session.path}/steps/new", {"kind": "section", "source": SECTION, "one_by_one": one_by_one})
    ids = [one.id for one in whole(site, session).steps[0].content.questions]
    assert len(ids) > 2
    goes_to(facilitator, session, 0)
    visitor = phone(site, session)
    assert len(visitor.opens(session.path).all("fieldset")) == len(ids)
    assert answers(visitor, session, "3", question=ids[0]).status == 303
    goes_to(facilitator, session, 2)
    page = visitor.opens(session.path)
    assert len(page.all("fieldset")) == 1 and page.hidden("at") == "1"
    assert answers(visitor, session, "unsure", question=ids[1]).status == 303
    assert {(row.question_id, row.answer) for row in rows(site, "SELECT question_id, answer FROM live_answer")} == {
        (ids[0], "3"), (ids[1], "unsure")}


def test_of_a_page_only_what_enough_have_answered_is_shown(site: Flask, facilitator: Visitor) -> None:
    session = a_session(site, facilitator, steps=())
    facilitator.sends(f"{session.path}/steps/new", {"kind": "section", "source": SECTION})
    first, second = (one.id for one in whole(site, session).steps[0].content.questions[:2])
    goes_to(facilitator, session, 0)
    phones = [phone(site, session) for _ in range(6)]
    for number, visitor in enumerate(phones):
        more = {f"answer-{second}": "2"} if number < 4 else {}
        assert answers(visitor, session, "4", question=first, **more).status == 303
    assert presses(facilitator, session, "reveal").status == 303
    assert [question for _, question in whole(site, session).revealed] == [first]
    assert answers(phones[5], session, "3", question=second).status == 303, "what was not shown stays open"
    assert presses(facilitator, session, "reveal").status == 303
    assert {question for _, question in whole(site, session).revealed} == {first, second}
    assert presses(facilitator, session, "reveal").status == 409


def test_steps_are_moved_by_buttons_and_to_a_place(site: Flask, facilitator: Visitor) -> None:
    session = a_session(site, facilitator)

    def order() -> list[str]:
        return [step.title("fi").text[:5] for step in whole(site, session).steps]

    a, b, c, d = order()
    ids = [step.id for step in whole(site, session).steps]
    facilitator.sends(f"{session.path}/steps/{ids[0]}/down")
    assert order() == [b, a, c, d]
    facilitator.sends(f"{session.path}/steps/{ids[3]}/up")
    assert order() == [b, a, d, c]
    facilitator.sends(f"{session.path}/steps/{ids[2]}/to", {"place": "0"})
    assert order() == [c, b, a, d]
    facilitator.sends(f"{session.path}/steps/{ids[2]}/up")
    facilitator.sends(f"{session.path}/steps/{ids[2]}/to", {"place": "9999"})
    assert order() == [b, a, d, c]
    facilitator.sends(f"{session.path}/steps/{ids[0]}/out")
    assert order() == [b, d, c]
    assert facilitator.opens(f"{session.path}/steps/{ids[1]}/up").goes_to == f"{session.path}/sheet"


def test_two_who_change_one_step_get_both_texts(site: Flask, facilitator: Visitor, colleague_leading: Visitor) -> None:
    session = a_session(site, facilitator, colleague_leading)
    address = f"{session.path}/steps/{whole(site, session).steps[1].id}"
    assert facilitator.sends(address, {"title": "Ensimmäisen teksti", "version": "0"}).status == 303
    stale = colleague_leading.sends(address, {"title": "Toisen teksti", "version": "0"})
    assert stale.status == 409 and "Ensimmäisen teksti" in stale.text
    assert stale.one("input", id="title").get("value") == "Toisen teksti"
    again = {"title": "Toisen teksti", "version": stale.hidden("version")}
    assert colleague_leading.sends(address, again).status == 303


@pytest.mark.parametrize("fields", [{"title": ""}, {"title": "x" * 161}, {"title": "T", "minutes": "viisi"},
                                    {"title": "T\x00", "body": "b"}, {"title": "T", "body": "x" * 1_501}])
def test_a_step_that_cannot_be_kept_comes_back_whole(site: Flask, facilitator: Visitor, fields: dict[str, str]) -> None:
    session = a_session(site, facilitator, steps=())
    page = facilitator.sends(f"{session.path}/steps/new", {"kind": "text", **fields})
    assert page.status == 422 and page.one("input", id="title").get("value") == fields["title"].replace("\x00", "")
    assert (page.one("textarea", id="body").text or "").strip() == fields.get("body", "")
    assert not whole(site, session).steps
    assert facilitator.sends(f"{session.path}/steps/new", {"kind": "nonsense", "title": "T"}).status == 404


def test_settings_name_who_leads_and_never_lock_oneself_out(site: Flask, facilitator: Visitor,
                                                           colleague_leading: Visitor, member: Visitor) -> None:
    session = a_session(site, facilitator)
    changed = facilitator.sends(f"{session.path}/settings", {
        "title": "Uusi nimi", "facilitator": [colleague_leading.person_id, member.person_id]})
    assert changed.status == 303
    assert {row.person_id for row in rows(site, "SELECT person_id FROM live_facilitator")} == {
        facilitator.person_id, colleague_leading.person_id}
    assert "Uusi nimi" in colleague_leading.opens(f"{session.path}/settings").text
    assert facilitator.sends(f"{session.path}/settings", {"title": ""}).status == 422


def test_a_running_session_is_not_deleted_and_an_ended_one_is_gone_with_all(site: Flask, facilitator: Visitor) -> None:
    session = a_session(site, facilitator)
    goes_to(facilitator, session, 1)
    many_answer(site, session, *"12344")
    presses(facilitator, session, "reveal")
    assert facilitator.sends(f"{session.path}/delete").status == 409
    presses(facilitator, session, "end")
    assert facilitator.opens(f"{session.path}/delete").status == 200
    assert facilitator.sends(f"{session.path}/delete").goes_to == "/live?said=deleted"
    for table in ("live_session", "live_step", "live_revealed", "live_answer", "live_participant", "live_facilitator"):
        assert counted(site, table) == 0, table


def test_a_facilitator_is_led_to_the_session_from_the_start_page(site: Flask, facilitator: Visitor, member: Visitor,
                                                                ) -> None:
    assert "/live/new" in facilitator.opens("/").html
    session = a_session(site, facilitator)
    assert f"{session.path}/sheet" in facilitator.opens("/").html
    presses(facilitator, session, "start")
    assert f"{session.path}/control" in facilitator.opens("/").html
    assert "/live" not in member.opens("/").html


def test_what_one_leads_is_in_the_own_export(site: Flask, facilitator: Visitor) -> None:
    a_session(site, facilitator)
    exported = facilitator.opens("/account/export.json", inspected=False)
    assert "Pienmarkkinat" in exported.html and "led_live_sessions" in exported.html


def test_a_session_keeps_an_event_that_only_another_of_its_facilitators_leads(site: Flask, facilitator: Visitor,
                                                                              colleague_leading: Visitor) -> None:
    event_id = an_event(site, led_by=[colleague_leading])
    session = a_session(site, facilitator, event_id=event_id)
    form = facilitator.opens(f"{session.path}/settings")
    assert [one.get("value") for one in form.all("option") if one.get("selected") is not None] == [event_id]
    assert facilitator.sends(f"{session.path}/settings", {"title": "Kuopio", "event": event_id}).status == 303
    assert whole(site, session).session.event_id == event_id
