"""Phones in a live session: the code, joining, answering, what comes too late; nobody is known."""

from __future__ import annotations

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import event
from sqlalchemy.exc import OperationalError

from intranet import clock
from intranet.database import db
from intranet.live import actions
from tests.conftest import both_ways
from tests.feedback_forms import opens_form
from tests.live_sessions import (
    QUESTION,
    STATEMENT,
    TEXT,
    WORDS,
    a_session,
    answers,
    goes_to,
    many_answer,
    phone,
    presses,
    whole,
)
from tests.tables import counted, rows
from tests.visitor import Visitor


def test_the_code_leads_to_the_session_in_small_letters_and_with_spaces(site: Flask, facilitator: Visitor,
                                                                       stranger: Visitor) -> None:
    session = a_session(site, facilitator)
    typed = f" {session.code[:3].lower()} {session.code[3:].lower()} "
    assert stranger.sends("/live", {"code": typed}).goes_to == session.path
    assert stranger.opens(session.path.lower()).status == 200


def test_the_code_of_a_feedback_form_leads_to_the_form(site: Flask, facilitator: Visitor, stranger: Visitor) -> None:
    form = opens_form(site, facilitator)
    assert stranger.sends("/live", {"code": form.code}).goes_to == f"/f/{form.code}"


@pytest.mark.parametrize(("code", "status"), [("", 422), ("ABC", 422), ("ABC-DE!", 422), ("ÄÄÄÄÄÄ", 422),
                                              ("AAAAAA", 404), ("<b>x</b>", 422)])
def test_a_code_that_is_none_comes_back(stranger: Visitor, code: str, status: int) -> None:
    page = stranger.sends("/live", {"code": code})
    assert page.status == status and page.all("input", id="code")[0].get("value") == code


def test_wrong_codes_are_counted_wherever_they_are_tried(site: Flask, stranger: Visitor) -> None:
    for path in ("/live/AAAAAA", "/live/BBBBBB/now?seen=1"):
        assert stranger.opens(path, htmx="now" in path).status == 404
    assert stranger.sends("/live/CCCCCC/join").status == 404
    assert stranger.sends("/live/DDDDDD", {"step": "x" * 22}).status == 404
    assert stranger.sends("/live", {"code": "EEEEEE"}).status == 404
    assert counted(site, "counted_try") == 5
    assert stranger.opens("/live/AAAAAA").status == 404 and counted(site, "counted_try") == 5


def test_a_guesser_is_stopped_and_a_hall_that_takes_part_is_not(site: Flask, facilitator: Visitor, stranger: Visitor,
                                                               monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("intranet.people.rules.MOST_AN_ADDRESS", 3)
    session = a_session(site, facilitator)
    goes_to(facilitator, session, 1)
    early = phone(site, session)
    for code in ("AAAAAA", "BBBBBB", "CCCCCC"):
        assert stranger.opens(f"/live/{code}").status == 404
    assert stranger.opens("/live/DDDDDD").status == 429
    assert stranger.opens(session.path).status == 429  # else a guess that succeeds would tell
    assert stranger.opens(f"{session.path}/now", htmx=True).status == 429
    assert answers(early, session, "4").status == 303
    assert early.opens(f"{session.path}/now?seen=0", htmx=True).status == 200


def test_before_the_start_there_is_a_waiting_room_and_nobody_is_counted(site: Flask, facilitator: Visitor) -> None:
    session = a_session(site, facilitator)
    visitor = phone(site, session)
    assert "ei ole vielä alkanut" in visitor.opens(session.path).text
    assert visitor.sends(f"{session.path}/join").goes_to == session.path
    assert counted(site, "live_participant") == 0


@both_ways
def test_a_phone_joins_once_however_often_it_says_so(site: Flask, facilitator: Visitor, htmx: bool) -> None:
    session = a_session(site, facilitator)
    presses(facilitator, session, "start")
    visitor = phone(site, session)
    for _ in range(5):
        assert visitor.sends(f"{session.path}/join", htmx=htmx).status == (200 if htmx else 303)
    assert counted(site, "live_participant") == 1
    assert "/join" not in visitor.opens(session.path).html


def test_looking_at_a_session_keeps_nothing(site: Flask, facilitator: Visitor) -> None:
    session = a_session(site, facilitator)
    goes_to(facilitator, session, 1)
    before = whole(site, session)
    for _ in range(3):
        phone(site, session)
    assert counted(site, "live_participant") == 0 and whole(site, session) == before


@both_ways
def test_an_answer_sent_five_times_is_one_and_can_be_changed_until_it_is_shown(site: Flask, facilitator: Visitor,
                                                                              htmx: bool) -> None:
    session = a_session(site, facilitator)
    goes_to(facilitator, session, 1)
    visitor = phone(site, session)
    for _ in range(5):
        page = answers(visitor, session, "2", htmx=htmx)
        assert page.status == (200 if htmx else 303)
    if htmx:
        assert "Vastauksesi on mukana" in page.text
    assert answers(visitor, session, "3", htmx=htmx).status in (200, 303)
    assert [row.answer for row in rows(site, "SELECT answer FROM live_answer")] == ["3"]
    assert [one.get("value") for one in visitor.opens(session.path).all("input", type="radio")
            if one.get("checked") is not None] == ["3"]


@both_ways
def test_what_is_wrong_with_an_answer_is_said_and_its_text_comes_back(site: Flask, facilitator: Visitor,
                                                                     htmx: bool) -> None:
    session = a_session(site, facilitator)
    goes_to(facilitator, session, 2)
    visitor = phone(site, session)
    page = answers(visitor, session, "x" * 1_001, htmx=htmx)
    assert page.status == 422 and "1 liikaa" in page.text
    if not htmx:
        assert (page.all("textarea")[0].text or "").strip() == "x" * 1_001
    empty = answers(visitor, session, " ", htmx=htmx)
    assert empty.status == 422 and "Kirjoita ensin vastauksesi." in empty.text
    signs = answers(visitor, session, "hyvä\x00 sana", htmx=htmx)
    assert signs.status == 422 and "merkkejä" in signs.text
    assert counted(site, "live_answer") == 0


@pytest.mark.parametrize("fields", [
    {"step": "x"}, {"step": "../../../../etc"}, {"at": "99999999999999999999"}, {"at": "1"}, {"at": "9999"},
    {"answer-q": ["9"]}, {"answer-q": ["<script>"]}, {"answer-q": []}, {"answer-other": "1", "answer-q": []},
])
def test_hostile_answers_are_refused_and_keep_nothing(site: Flask, facilitator: Visitor, fields: dict[str, object],
                                                      ) -> None:
    session = a_session(site, facilitator)
    goes_to(facilitator, session, 1)
    visitor = phone(site, session)
    sent = {"step": whole(site, session).session.step_id, "at": "0", "answer-q": ["1"], **fields}
    page = visitor.sends(session.path, sent)
    assert page.status in (404, 422) and counted(site, "live_answer") == 0


def test_a_step_of_another_session_or_one_that_was_not_shown_takes_no_answer(site: Flask, facilitator: Visitor) -> None:
    session, other = a_session(site, facilitator), a_session(site, facilitator)
    goes_to(facilitator, session, 1)
    goes_to(facilitator, other, 1)
    visitor = phone(site, session)
    foreign = {"step": whole(site, other).session.step_id, "at": "0", "answer-q": "1"}
    assert visitor.sends(session.path, foreign).status == 404
    ahead = {"step": whole(site, session).steps[2].id, "at": "0", "answer-q": "luin koodista"}
    assert visitor.sends(session.path, ahead).status == 409
    assert counted(site, "live_answer") == 0


def test_an_answer_without_a_token_is_refused(site: Flask, facilitator: Visitor) -> None:
    session = a_session(site, facilitator)
    goes_to(facilitator, session, 1)
    visitor = phone(site, session)
    sent = {"step": whole(site, session).session.step_id, "at": "0", "answer-q": "1"}
    assert visitor.sends(session.path, sent, token=False).status == 403
    assert visitor.sends(session.path, sent, Sec_Fetch_Site="cross-site").status == 403
    assert counted(site, "live_answer") == 0


def test_a_key_that_we_did_not_give_is_nobody(site: Flask, facilitator: Visitor) -> None:
    session = a_session(site, facilitator)
    goes_to(facilitator, session, 1)
    visitor = phone(site, session)
    name = f"ankkuri-live-{session.code}"
    visitor.client.set_cookie(name, "x" * 22 + "." + "0" * 32)
    assert answers(visitor, session, "1").status == 303
    cookie = visitor.client.get_cookie(name)
    assert cookie is not None and cookie.value != "x" * 22 + "." + "0" * 32 and cookie.http_only


@both_ways
def test_a_late_answer_gets_a_kind_sentence_and_its_text_back(site: Flask, facilitator: Visitor, htmx: bool) -> None:
    session = a_session(site, facilitator)
    goes_to(facilitator, session, 2)
    late = phone(site, session)
    many_answer(site, session, *"abcde")
    presses(facilitator, session, "reveal")
    page = answers(late, session, "tämä jäi myöhään", htmx=htmx)
    assert page.status == 409
    assert "hetken liian myöhään" in page.text and "tämä jäi myöhään" in page.text
    presses(facilitator, session, "end")
    assert whole(site, session).revealed[whole(site, session).steps[2].id, "q"].answered == 5


def test_who_was_still_typing_when_the_facilitator_went_on_is_in_time_until_the_results_are_shown(
        site: Flask, facilitator: Visitor) -> None:
    session = a_session(site, facilitator)
    goes_to(facilitator, session, 2)
    step = whole(site, session).session.step_id
    visitor = phone(site, session)
    goes_to(facilitator, session, 3)
    assert visitor.sends(session.path, {"step": step, "at": "0", "answer-q": "ehdin"}).status == 303
    assert [row.answer for row in rows(site, "SELECT answer FROM live_answer")] == ["ehdin"]


def test_words_come_back_in_their_fields_and_count_once(site: Flask, facilitator: Visitor) -> None:
    session = a_session(site, facilitator)
    goes_to(facilitator, session, 3)
    visitor = phone(site, session)
    assert answers(visitor, session, "Ilo", "", "ilo").status == 303
    fields = [one.get("value") for one in visitor.opens(session.path).all("input", name="answer-q")]
    assert fields == ["Ilo", "", "ilo"]
    assert answers(visitor, session, "x" * 41, "", "").status == 422
    assert answers(visitor, session, "", "", "").status == 422


@pytest.mark.parametrize("hostile", ["<script>alert(1)</script>", "{{ 7 * 7 }}", "';--", "\u202etxet", "🇫🇮" * 40])
def test_hostile_words_are_shown_as_words(site: Flask, facilitator: Visitor, hostile: str) -> None:
    session = a_session(site, facilitator)
    goes_to(facilitator, session, 2)
    phones = many_answer(site, session, hostile, *"bcde")
    presses(facilitator, session, "reveal")
    for page in (phones[1].opens(session.path), facilitator.opens(f"{session.path}/screen"),
                 facilitator.opens(f"{session.path}/control"), facilitator.opens(f"{session.path}/summary")):
        assert page.status == 200 and hostile in "".join(next(page.tree.iter("main")).itertext())
        assert all(script.get("src") for script in page.all("script"))


def test_a_member_is_greeted_and_the_rows_say_nothing_of_anybody(site: Flask, facilitator: Visitor, member: Visitor,
                                                                ) -> None:
    session = a_session(site, facilitator)
    goes_to(facilitator, session, 1)
    assert "Hei Aino!" in member.opens(session.path).text
    assert answers(member, session, "4").status == 303
    columns = set(rows(site, "SELECT * FROM live_answer")[0]._mapping) | set(
        rows(site, "SELECT * FROM live_participant")[0]._mapping)
    assert columns == {"step_id", "question_id", "digest", "answer", "session_id"}
    row = rows(site, "SELECT digest FROM live_answer")[0]
    key = member.client.get_cookie(f"ankkuri-live-{session.code}")
    assert key is not None and key.value.split(".")[0] not in row.digest and (member.person_id or "") not in row.digest


def test_two_answers_of_one_phone_cannot_be_put_together(site: Flask, facilitator: Visitor) -> None:
    session = a_session(site, facilitator)
    visitor = phone(site, session)
    for stop, text in ((1, "4"), (2, "sama ihminen")):
        goes_to(facilitator, session, stop)
        answers(visitor, session, text)
    digests = {row.digest for row in rows(site, "SELECT digest FROM live_answer UNION ALL "
                                                "SELECT digest FROM live_participant")}
    assert len(digests) == 3


def test_nothing_new_is_a_204_of_one_small_question(site: Flask, facilitator: Visitor) -> None:
    session = a_session(site, facilitator)
    goes_to(facilitator, session, 1)
    visitor = phone(site, session)
    seen = whole(site, session).session.version
    asked: list[str] = []
    with site.app_context():
        engine = db.engine
    event.listen(engine, "before_cursor_execute", lambda *call: asked.append(call[2]))
    nothing = visitor.opens(f"{session.path}/now?seen={seen}&stage=x", htmx=True)
    questions = [one for one in asked if not one.startswith(("BEGIN", "COMMIT", "ROLLBACK"))]
    assert len(questions) == 1 and "live_session.version" in questions[0]
    assert (nothing.status, nothing.html) == (204, "") and "Set-Cookie" not in nothing.response.headers
    assert visitor.opens(f"{session.path}/now?seen={seen}").goes_to == session.path, "without htmx it is the page"
    for hostile in ("", "-1", "x", "9" * 30, "%00"):
        assert visitor.opens(f"{session.path}/now?seen={hostile}", htmx=True).status == 200


def test_the_stage_is_sent_only_when_it_is_another(site: Flask, facilitator: Visitor) -> None:
    session = a_session(site, facilitator)
    goes_to(facilitator, session, 2)
    visitor = phone(site, session)
    address = visitor.opens(session.path).one("a", id="pulse").get("hx-get") or ""
    presses(facilitator, session, "minute")
    clock_only = visitor.opens(address, htmx=True)
    assert clock_only.all("p", id="clock") and not clock_only.all("div", id="stage"), "somebody may be typing in it"
    presses(facilitator, session, "next")
    both = visitor.opens(address, htmx=True)
    assert both.one("div", id="stage").get("hx-swap-oob") and "Millä sanoilla" in both.text


def test_after_a_day_the_session_ends_and_says_so(site: Flask, facilitator: Visitor, monkeypatch: pytest.MonkeyPatch,
                                                 ) -> None:
    session = a_session(site, facilitator)
    goes_to(facilitator, session, 1)
    visitor = phone(site, session)
    answers(visitor, session, "3")
    later = clock.now() + timedelta(days=1, minutes=1)
    monkeypatch.setattr(clock, "now", lambda: later)
    over = visitor.opens(session.path)
    assert "Kiitos, että tulit!" in over.text and "hx-get" not in over.html, "nobody asks on for ever"
    after = whole(site, session).session
    assert (after.state, after.joined) == ("ended", 1) and counted(site, "live_participant") == 0
    with site.app_context():
        assert actions.forget_answers(later + timedelta(days=13)) == 0
        assert actions.forget_answers(later + timedelta(days=14, minutes=1)) == 1


def test_each_kind_of_step_is_a_page_without_script(site: Flask, facilitator: Visitor) -> None:
    session = a_session(site, facilitator, steps=(TEXT, STATEMENT, QUESTION, WORDS, ("timer", "Tauko")))
    for number, expected in enumerate(("Tervetuloa", "täysin samaa mieltä", "Vastauksesi", "Sana 3", "Kello käy")):
        goes_to(facilitator, session, number)
        page = phone(site, session).opens(session.path)
        assert page.status == 200 and expected in page.text
        assert page.response.headers["Cache-Control"] == "no-store"


@both_ways
def test_an_answer_that_could_not_be_kept_is_still_on_the_page(site: Flask, facilitator: Visitor, htmx: bool,
                                                              monkeypatch: pytest.MonkeyPatch) -> None:
    session = a_session(site, facilitator)
    goes_to(facilitator, session, 2)
    visitor = phone(site, session)

    def is_locked(*_: object) -> None:
        raise OperationalError("", {}, Exception("database is locked"))

    monkeypatch.setattr("intranet.live.store.keep_answer", is_locked)
    page = answers(visitor, session, "tämä jää talteen", htmx=htmx)
    assert page.status == 503 and "ei juuri nyt voitu tallentaa" in page.text
    if not htmx:
        assert (page.one("textarea").text or "").strip() == "tämä jää talteen"
    monkeypatch.undo()
    assert answers(visitor, session, "tämä jää talteen", htmx=htmx).status in (200, 303)
    assert counted(site, "live_answer") == 1
