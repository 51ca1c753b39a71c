"""Leading a live session: the buttons, two facilitators at once, the rule of five, other people's sessions."""

from __future__ import annotations

import pytest
from flask import Flask

from intranet.database import writing
from intranet.live.types import Session
from intranet.people.models import Person
from tests.conftest import both_ways
from tests.live_sessions import (
    QUESTION,
    STATEMENT,
    a_session,
    answers,
    goes_to,
    many_answer,
    phone,
    presses,
    whole,
)
from tests.tables import counted
from tests.visitor import Visitor

SVG = "{http://www.w3.org/2000/svg}"
LED = ("sheet", "settings", "delete", "code.svg", "control", "control/now", "screen", "screen/now", "summary",
       "steps/new?kind=text")


@pytest.fixture
def other_facilitator(a_person, sits_down) -> Visitor:  # type: ignore[no-untyped-def]
    """Somebody who leads other things."""
    visitor: Visitor = sits_down(a_person("Oiva Ohjaaja", roles=("facilitator",)))
    return visitor


@pytest.mark.parametrize("path", LED)
def test_another_facilitators_session_is_not_there(site: Flask, facilitator: Visitor, other_facilitator: Visitor,
                                                   path: str) -> None:
    session = a_session(site, facilitator)
    theirs, missing = other_facilitator.opens(f"{session.path}/{path}"), other_facilitator.opens(f"/live/AAAAAA/{path}")
    assert (theirs.status, missing.status) == (404, 404)
    assert theirs.html_without_tokens.replace(session.code, "AAAAAA") == missing.html_without_tokens
    assert facilitator.opens(f"{session.path}/{path}").status in (200, 303)


def test_nobody_else_presses_a_button(site: Flask, facilitator: Visitor, other_facilitator: Visitor, member: Visitor,
                                      stranger: Visitor) -> None:
    session = a_session(site, facilitator)
    step = whole(site, session).steps[0].id
    for path in ("control", "summary", "settings", "delete", "steps/new", f"steps/{step}", f"steps/{step}/out",
                 f"steps/{step}/up"):
        sent = {"do": "start", "version": "0", "kind": "text", "title": "Kaapattu"}
        assert other_facilitator.sends(f"{session.path}/{path}", sent).status == 404, path
        assert member.sends(f"{session.path}/{path}", sent).status == 403, path
        assert stranger.sends(f"{session.path}/{path}", sent).status == 401, path
    assert whole(site, session).session == session and len(whole(site, session).steps) == 4


def test_who_is_no_facilitator_any_more_leads_nothing(site: Flask, facilitator: Visitor) -> None:
    session = a_session(site, facilitator)
    assert facilitator.opens(f"{session.path}/control").status == 200
    with site.app_context(), writing() as database:
        person = database.get(Person, facilitator.person_id)
        assert person is not None
        person.roles = []
    assert facilitator.opens(f"{session.path}/control").status == 403


@both_ways
def test_four_answers_are_not_shown_and_five_are(site: Flask, facilitator: Visitor, htmx: bool) -> None:
    session = a_session(site, facilitator)
    goes_to(facilitator, session, 1)
    phones = many_answer(site, session, "1", "2", "4", "4")
    refused = presses(facilitator, session, "reveal", htmx=htmx)
    assert refused.status == 409 and "Nyt vastauksia on 4" in refused.text
    assert not whole(site, session).revealed
    phones += many_answer(site, session, "4")
    assert presses(facilitator, session, "reveal", htmx=htmx).status == (200 if htmx else 303)
    shown = whole(site, session).revealed[whole(site, session).session.step_id, "q"]
    assert (shown.answered, shown.counts) == (5, {"1": 1, "2": 1, "3": 0, "4": 3})
    assert counted(site, "live_answer") == 0, "single answers are gone once they are put together"
    for visitor in (phones[0], facilitator):
        cells = [cell.text for cell in visitor.opens(session.path).all("td")]
        assert cells == ["1", "1", "0", "3"]
    assert answers(phones[0], session, "1").status == 409
    assert whole(site, session).revealed[whole(site, session).session.step_id, "q"] == shown


def test_before_the_reveal_no_page_tells_what_was_answered(site: Flask, facilitator: Visitor) -> None:
    session = a_session(site, facilitator)
    goes_to(facilitator, session, 2)
    many_answer(site, session, *(f"salaisuus {number}" for number in range(7)))
    for path in ("", "/screen", "/control", "/summary", "/screen/now", "/control/now"):
        page = facilitator.opens(session.path + path, htmx="now" in path)
        assert "salaisuus" not in page.html, path
    assert "7 vastausta" in facilitator.opens(f"{session.path}/control").text


def test_results_can_be_put_away_and_shown_again_without_taking_answers(site: Flask, facilitator: Visitor) -> None:
    session = a_session(site, facilitator)
    goes_to(facilitator, session, 2)
    visitor = many_answer(site, session, *"abcde")[0]
    presses(facilitator, session, "reveal")
    presses(facilitator, session, "hide")
    assert not visitor.opens(session.path).all("blockquote")
    assert answers(visitor, session, "uusi").status == 409
    presses(facilitator, session, "show")
    assert sorted(one.text or "" for one in visitor.opens(session.path).all("blockquote")) == list("abcde")


def test_one_answer_can_be_hidden_from_all_screens(site: Flask, facilitator: Visitor) -> None:
    session = a_session(site, facilitator)
    goes_to(facilitator, session, 2)
    visitor = many_answer(site, session, "Matti Meikäläinen on syyllinen", *"bcde")[0]
    presses(facilitator, session, "reveal")
    texts = whole(site, session).revealed[whole(site, session).session.step_id, "q"].texts
    place = texts.index("Matti Meikäläinen on syyllinen")
    presses(facilitator, session, "out", number=str(place), question="q")
    for path in ("", "/screen"):
        assert "Matti" not in facilitator.opens(session.path + path).html
    assert "Matti" not in visitor.opens(session.path).html
    assert "Matti" in facilitator.opens(f"{session.path}/control").html, "who leads can bring it back"
    presses(facilitator, session, "out", number="99", question="q")
    presses(facilitator, session, "out", number="0", question="nonsense")
    assert whole(site, session).revealed[whole(site, session).session.step_id, "q"].taken_out == (place,)


@both_ways
def test_of_two_facilitators_the_first_leads_and_the_other_is_told(site: Flask, facilitator: Visitor,
                                                                  other_facilitator: Visitor, htmx: bool) -> None:
    session = a_session(site, facilitator, other_facilitator)
    presses(facilitator, session, "start")
    seen = whole(site, session).session.version
    assert presses(facilitator, session, "next", version=seen).status == 303
    late = presses(other_facilitator, session, "next", version=seen, htmx=htmx)
    assert late.status == 409
    assert "Veera Vetäjä ehti ensin ja siirtyi seuraavaan vaiheeseen." in late.text
    assert whole(site, session).session.step_id == whole(site, session).steps[0].id, "only one step on"
    again = presses(facilitator, session, "next", version=seen, htmx=htmx)
    assert again.status == 409 and "toisessa ikkunassa" in again.text


@pytest.mark.parametrize(("button", "number"), [("fly", ""), ("", ""), ("go", "99"), ("go", "x"), ("go", "-1"),
                                                ("start", "")])
def test_a_button_that_is_none_does_nothing(site: Flask, facilitator: Visitor, button: str, number: str) -> None:
    session = a_session(site, facilitator)
    presses(facilitator, session, "start")
    before = whole(site, session)
    assert presses(facilitator, session, button, number=number).status == 409
    assert whole(site, session) == before


def test_the_projector_shows_one_thing_with_its_code_always(site: Flask, facilitator: Visitor) -> None:
    session = a_session(site, facilitator)
    screen = facilitator.opens(f"{session.path}/screen")
    assert screen.one("img").get("src") == f"{session.path}/code.svg" and session.code in screen.text
    picture = facilitator.opens(f"{session.path}/code.svg")
    assert picture.response.mimetype == "image/svg+xml" and picture.html.startswith("<svg")
    goes_to(facilitator, session, 1)
    asked = facilitator.opens(f"{session.path}/screen")
    assert session.code in asked.text and not asked.all("img") and not asked.all("nav")
    assert asked.one("h1").text == "Äänemme kuuluu."
    many_answer(site, session, *"12344")
    presses(facilitator, session, "reveal")
    shown = facilitator.opens(f"{session.path}/screen")
    assert [one.text for one in shown.all(f"{SVG}text")] == ["1", "1", "1", "2"] and "5 vastausta" in shown.text


def test_many_answers_are_shown_part_by_part(site: Flask, facilitator: Visitor) -> None:
    session = a_session(site, facilitator)
    goes_to(facilitator, session, 2)
    many_answer(site, session, *(f"vastaus {number}" for number in range(8)))
    presses(facilitator, session, "reveal")
    first = facilitator.opens(f"{session.path}/screen")
    assert len(first.all("li", class_="as-typed")) == 6 and "1/2" in first.text
    presses(facilitator, session, "more")
    second = facilitator.opens(f"{session.path}/screen")
    assert len(second.all("li", class_="as-typed")) == 2 and "2/2" in second.text


def test_facilitators_hear_how_many_have_joined_and_answered(site: Flask, facilitator: Visitor) -> None:
    session = a_session(site, facilitator)
    goes_to(facilitator, session, 1)
    address = facilitator.opens(f"{session.path}/control").one("a", id="pulse").get("hx-get") or ""
    assert facilitator.opens(address, htmx=True).status == 204
    many_answer(site, session, "1", "2")
    counts = facilitator.opens(address, htmx=True)
    assert "2 on mukana" in counts.text and "2 vastausta" in counts.text and not counts.all("div", id="stage")
    many_answer(site, session, "1", "2", "3")
    assert facilitator.opens(address, htmx=True).all("div", id="stage"), "now the results can be shown"
    screen = facilitator.opens(f"{session.path}/screen").one("a", id="pulse").get("hx-get") or ""
    assert facilitator.opens(screen, htmx=True).status == 204


def ended_with(site: Flask, facilitator: Visitor, many: int) -> Session:
    session = a_session(site, facilitator, steps=(STATEMENT, QUESTION))
    goes_to(facilitator, session, 1)
    many_answer(site, session, *(f"vastaus {number}" for number in range(many)))
    assert presses(facilitator, session, "end").status == 303
    return session


def test_what_was_shown_stays_and_what_was_not_can_be_shown_afterwards(site: Flask, facilitator: Visitor) -> None:
    session = ended_with(site, facilitator, 5)
    summary = facilitator.opens(f"{session.path}/summary")
    assert "5 oli mukana" in summary.text and "vastaus 3" not in summary.text
    assert facilitator.sends(f"{session.path}/summary", {"do": "reveal", "stop": "1"}).status == 303
    assert "vastaus 3" in facilitator.opens(f"{session.path}/summary").text
    texts = whole(site, session).revealed[whole(site, session).steps[1].id, "q"].texts
    facilitator.sends(f"{session.path}/summary", {"do": "out", "stop": "1", "number": str(texts.index("vastaus 3")),
                                                  "question": "q"})
    assert whole(site, session).revealed[whole(site, session).steps[1].id, "q"].taken_out != ()


@pytest.mark.parametrize("sent", [{"do": "reveal", "stop": "1"}, {"do": "reveal", "stop": "9"}, {"do": "reveal"}])
def test_afterwards_four_answers_are_not_shown_either(site: Flask, facilitator: Visitor, sent: dict[str, str]) -> None:
    session = ended_with(site, facilitator, 4)
    refused = facilitator.sends(f"{session.path}/summary", sent)
    assert refused.status == 409 and "vastaus 3" not in refused.html


def test_an_ended_session_takes_no_answers_and_no_buttons(site: Flask, facilitator: Visitor) -> None:
    session = a_session(site, facilitator)
    goes_to(facilitator, session, 2)
    visitor, step = phone(site, session), whole(site, session).session.step_id
    presses(facilitator, session, "end")
    late = visitor.sends(session.path, {"step": step, "at": "0", "answer-q": "liian myöhään"})
    assert late.status == 409 and "liian myöhään" in late.text and "päättynyt" in late.text
    assert presses(facilitator, session, "next").status == 409
    assert counted(site, "live_participant") == 0
