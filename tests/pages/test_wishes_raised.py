"""Wishes that leaders raise from answers to their forms: whose they are, once only, on the board and in memos."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from urllib.parse import urlencode

import pytest
from flask import Flask

from intranet.commands.start import load_demo
from intranet.events import actions as events
from intranet.exports.types import plain
from intranet.feedback import store
from intranet.feedback.types import Form
from intranet.plugin_system.memo_blocks import MemoBlock, MemoScope
from intranet.wishes import contributions
from tests.events_ahead import a_series
from tests.feedback_parts import split_form, towns_answer
from tests.tables import counted, rows
from tests.visitor import Page, Visitor

WISH = "lisää <b>selkokieltä</b>\nja kahvia"
PROMISE = {"do": "promise", "promised_by": "VeKe", "promised_for": "2027-05-31", "outcome": "Otamme haasteen vastaan",
           "link": "", "version": 0}


@pytest.fixture
def form(site: Flask, facilitator: Visitor) -> Form:
    made = split_form(site, facilitator, "Palaute Kuopiosta", series_id=a_series(site, led_by=[facilitator]))
    towns_answer(site, made, 1, 5, wish=WISH)
    return made


def answer_id(site: Flask, form: Form, question: str = "wish") -> str:
    with site.app_context():
        shown = store.shown(form.id)
    assert shown is not None
    return shown.questions[question].ids[0]


def raises(who: Visitor, form_id: str, answer: str) -> Page:
    return who.sends("/wishes/new", {"form": form_id, "answer": answer})


def links(page: Page) -> list[str]:
    return [one.get("href", "") for one in page.all("a")]


def memo(site: Flask, series_id: str, day: datetime, language: str = "fi") -> list[MemoBlock]:
    with site.test_request_context():
        return contributions.memo_blocks(MemoScope(series_id, (), day), language, day)


def said(block: MemoBlock) -> str:
    return " | ".join(plain(one.line) for one in block.says)  # type: ignore[union-attr]


def test_an_answer_becomes_a_wish_of_nobody_that_says_where_it_is_from(site: Flask, facilitator: Visitor,
                                                                       member: Visitor, form: Form) -> None:
    answer = answer_id(site, form)
    page = facilitator.opens(f"/forms/{form.id}/results")
    address = f"/wishes/new?form={form.id}&answer={answer}"
    assert page.all("a", href=address)
    asked = facilitator.opens(address)
    assert "Viedäänkö tämä vastaus toivetaululle?" in asked.text and asked.one("blockquote").text == WISH
    assert counted(site, "wish") == 0
    went = raises(facilitator, form.id, answer).goes_to
    told = facilitator.opens(went)
    assert "Vastaus on nyt toivetaululla" in told.text and told.all("a", href=f"/forms/{form.id}/results")
    found = rows(site, "SELECT * FROM wish")[0]
    assert (found.person_id, found.organisation_id, found.code_digest, found.form_id) == (None, None, None, form.id)
    assert found.series_id == form.series_id and found.words == WISH
    board = member.opens("/wishes")
    assert "palautteesta: Palaute Kuopiosta · taululla" in board.text and "lisää <b>selkokieltä</b>" in board.text
    seen = member.opens(went)
    assert not seen.all("a", href=f"/forms/{form.id}/results") and "ilman nimeä" not in seen.text


def test_raised_twice_is_one_wish_and_the_way_to_it(site: Flask, facilitator: Visitor, form: Form) -> None:
    answer = answer_id(site, form)
    first, second = raises(facilitator, form.id, answer).goes_to, raises(facilitator, form.id, answer).goes_to
    assert first == second and counted(site, "wish") == 1
    assert facilitator.opens(f"/wishes/new?form={form.id}&answer={answer}").goes_to == first.partition("?")[0]


def test_only_who_leads_the_form_raises_and_others_meet_a_missing_page(site: Flask, member: Visitor, curator: Visitor,
                                                                       stranger: Visitor, a_person, sits_down,
                                                                       form: Form) -> None:
    answer = answer_id(site, form)
    other = sits_down(a_person("Veikko Toinen", roles=("facilitator",)))
    for who in (member, curator, other):
        here, nowhere = (who.opens(f"/wishes/new?form={one}&answer={answer}") for one in (form.id, "x" * 22))
        assert here.status == nowhere.status == 404 and "selkokieltä" not in here.text
        assert raises(who, form.id, answer).status == 404
    assert raises(stranger, form.id, answer).status == 401 and counted(site, "wish") == 0


@pytest.mark.parametrize("sent", [("", "x" * 22), ("x" * 22, ""), ("x" * 400, "y"), ("\x00", "\x00"),
                                  ("../x", "' OR 1")])
def test_hostile_addresses_raise_nothing(site: Flask, facilitator: Visitor, form: Form, sent: tuple[str, str]) -> None:
    assert facilitator.opens(f"/wishes/new?{urlencode({'form': sent[0], 'answer': sent[1]})}").status in (200, 404)
    assert raises(facilitator, *sent).status in (404, 422)
    assert raises(facilitator, form.id, sent[1]).status in (404, 422) and counted(site, "wish") == 0


def test_a_promise_stays_beside_its_answer(site: Flask, facilitator: Visitor, member: Visitor, form: Form) -> None:
    went = raises(facilitator, form.id, answer_id(site, form)).goes_to.partition("?")[0]
    facilitator.sends(went, PROMISE)
    facilitator.sends(went, {"do": "answer", "outcome": "Kortti on valmis", "link": "/cards/hyte", "version": 1})
    page = member.opens(went)
    assert "Luvattiin: Otamme haasteen vastaan" in page.text
    assert "VeKe lupasi tehdä sen viimeistään 31.5.2027" in page.text
    assert "Kortti on valmis" in page.text
    facilitator.sends(went, {"do": "back", "version": 2})
    assert "haasteen" not in member.opens(went).text


def test_a_memo_has_the_wishes_of_its_series_as_they_stood_on_its_day(site: Flask, facilitator: Visitor,
                                                                       form: Form) -> None:
    went = raises(facilitator, form.id, answer_id(site, form)).goes_to.partition("?")[0]
    series_id, before, after = str(form.series_id), datetime(2020, 1, 1, tzinfo=UTC), datetime(2099, 1, 1, tzinfo=UTC)
    facilitator.sends(went, PROMISE)
    facilitator.sends(went, {"do": "answer", "outcome": "", "link": "/cards/hyte", "version": 1})
    early, late = memo(site, series_id, before)[0], memo(site, series_id, after)[0]
    assert early.key == late.key and early.source == went and (early.part, early.title) == ("wishes", "Toive")
    assert said(early) == WISH
    assert said(late) == " | ".join((WISH, "Luvattiin: Otamme haasteen vastaan",
                                     "VeKe lupasi tehdä sen viimeistään 31.5.2027.",
                                     "Vastattu: http://localhost/cards/hyte"))
    assert memo(site, series_id, after, "sv")[0].title == "Önskemål och löfte" and memo(site, "x" * 22, after) == []


def test_the_wish_of_2018_is_promised_and_answered_without_made_up_days(site: Flask, stranger: Visitor) -> None:
    with site.app_context():
        for _ in range(2):
            load_demo(say=lambda words: None)
        series_id = events.published_in("pienmarkkinat-2018")[0].series_id or ""
    assert counted(site, "wish") == 1
    stranger.sends("/login", {"email": "vetaja@demo.example", "password": "ankkuri-demo"})
    board = stranger.opens("/wishes")
    assert "palautteesta: Pienmarkkinat, kevät 2018" in board.text and "VeKe lupasi tehdä sen." in board.text
    assert "OTAMME HAASTEEN VASTAAN ja tämä passautuu ensisyksyn suunnitelmiin täydellisesti" in board.text
    wish = stranger.opens(next(address for address in links(board) if re.fullmatch("/wishes/.{22}", address)))
    for page in (board, wish, stranger.opens("/wishes/promises")):
        assert not re.search(r"\d\.\d+\.20", page.text) and page.all("a", href="/cards/maakuntauudistus-selkeasti")
    assert "Muistio ei kerro toiveen ja lupauksen päiviä" in wish.text
    assert "Kevät 2018" in stranger.opens("/wishes/promises").text
    spring = memo(site, series_id, datetime(2018, 4, 10, tzinfo=UTC))[0]
    assert spring.title == "Toive ja lupaus" and "OTAMME HAASTEEN VASTAAN" in said(spring)
    assert "Vastattu" not in said(spring) and "VeKe tekee sen." in said(spring)
    form = rows(site, "SELECT id FROM feedback_form WHERE is_example")[0].id
    raised = [one for one in links(stranger.opens(f"/forms/{form}/results")) if one.startswith("/wishes/new?")]
    assert len(raised) == 8 and stranger.opens(raised[-1]).goes_to.startswith("/wishes/")
