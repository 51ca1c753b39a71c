"""Wishes: made with or without a name, promised, answered, declined, told, found again, taken back; by whom alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
import time_machine
from flask import Flask
from sqlalchemy import text

from intranet.database import db
from intranet.ids import random_id
from intranet.settings import Settings
from intranet.wishes import rules
from tests.cards_on_the_shelf import a_card
from tests.outbox import mails, words_of
from tests.tables import rows
from tests.visitor import Page, Visitor

WORDS = "Lisää sote-asiaa\nihan selkokielellä"
CODE = re.compile(r"\b([A-Z2-9]{4} [A-Z2-9]{4})\b")
PROMISE = {"do": "promise", "promised_by": "Outi Asiantuntija", "promised_for": "31.5.2028", "outcome": "", "link": ""}


@pytest.fixture(autouse=True)
def in_spring() -> Iterator[None]:
    """Promises may be made for three years at most."""
    with time_machine.travel(datetime(2027, 3, 1, 12, tzinfo=UTC)):
        yield


def wishes(who: Visitor, words: str = WORDS, *, named: str = "yes", key: str = "", card: str = "") -> Page:
    return who.sends("/wishes/new", {"words": words, "named": named, "key": key or random_id(), "card": card})


def id_of(sent: Page) -> str:
    assert sent.status == 303, sent.text
    return sent.goes_to.removeprefix("/wishes/").partition("?")[0]


def decides(who: Visitor, wish: str, version: int = 0, **sent: str) -> Page:
    return who.sends(f"/wishes/{wish}", {**PROMISE, "version": version, **sent})


def test_the_empty_board_says_what_it_is_for_and_offers_the_first_wish(member: Visitor) -> None:
    page = member.opens("/wishes")
    assert "Kukaan ei ole vielä toivonut mitään" in page.text and page.all("a", href="/wishes/new")
    assert "Mitään ei ole vielä luvattu" in member.opens("/wishes/promises").text


def test_a_wish_is_promised_and_answered_and_the_wisher_is_told(site: Flask, member: Visitor, neighbour: Visitor,
                                                                curator: Visitor, settings: Settings) -> None:
    wish = id_of(wishes(member))
    assert "selkokielellä" in neighbour.opens("/wishes").text
    assert "Aino Esimerkki" not in neighbour.opens(f"/wishes/{wish}").html
    assert "1 toive odottaa päätöstä" in curator.opens("/").text
    assert decides(curator, wish).goes_to == f"/wishes/{wish}?said=decided"
    page = neighbour.opens(f"/wishes/{wish}")
    assert "Outi Asiantuntija tekee sen viimeistään 31.5.2028." in page.text and "luvattu" in page.text
    (mail,) = mails(settings)
    words = f"{mail['Subject']}\n{words_of(mail)}"
    assert "jasen@demo.example" in mail["To"] and f"/wishes/{wish}" in words and "selkokielellä" not in words
    start = member.opens("/")
    assert "Toiveesi on luvattu toteuttaa" in start.text and "Toiveesi" not in neighbour.opens("/").text
    assert member.sends(f"/wishes/{wish}/seen", {"version": 1}).goes_to == "/"
    assert "Toiveesi on luvattu toteuttaa" not in member.opens("/").text
    card = a_card(site, "sote-selkokielella")
    decides(curator, wish, 1, do="answer", outcome="Kortti on valmis.", link=card)
    page = neighbour.opens(f"/wishes/{wish}")
    assert page.all("a", href=card) and "Outi Asiantuntija lupasi tehdä sen viimeistään 31.5.2028." in page.text
    assert "Toiveeseesi on vastattu" in member.opens("/").text and len(mails(settings)) == 2
    promises = neighbour.opens("/wishes/promises").text
    assert "Kevät 2027" in promises and "Kortti on valmis." in promises


def test_one_without_a_name_keeps_nothing_of_the_person_and_is_found_by_its_code(site: Flask, member: Visitor,
                                                                                 curator: Visitor,
                                                                                 settings: Settings) -> None:
    key = random_id()
    sent = wishes(member, named="no", key=key)
    found = CODE.search(sent.text)
    assert sent.status == 200 and found, sent.text
    assert found[1] in wishes(member, named="no", key=key).text
    kept = rows(site, "SELECT person_id, organisation_id, code_digest FROM wish")
    assert len(kept) == 1 and kept[0][:2] == (None, None) and found[1].replace(" ", "") not in str(kept)
    there = member.sends("/wishes/code", {"code": found[1].lower()}).goes_to
    assert "selkokielellä" in member.opens(there).text
    assert "ilman nimeä" in curator.opens(there).text
    wrong = member.sends("/wishes/code", {"code": "VÄÄRÄ<koodi>"})
    assert wrong.status == 422 and "Tällä koodilla ei ole toivetta" in wrong.text
    decides(curator, there.removeprefix("/wishes/"))
    assert mails(settings) == []


def test_what_is_wrong_is_told_and_nothing_typed_is_lost(member: Visitor, curator: Visitor) -> None:
    empty = wishes(member, " \n")
    assert empty.status == 422 and "Kirjoita ensin toiveesi" in empty.text
    long = wishes(member, "ä" * 1001, named="no")
    assert long.status == 422 and "ä" * 1001 in long.text and "enintään 1\N{NO-BREAK SPACE}000 merkkiä" in long.html
    assert long.one("input", name="named", value="no").get("checked") is not None
    forbidden = wishes(member, "Toive\x00lla")
    assert forbidden.status == 422 and "Toivella" in forbidden.text
    wish = id_of(wishes(member))
    lacks = decides(curator, wish, promised_by="", promised_for="huomenna", outcome="Tulee <b>pian</b>")
    assert lacks.status == 422 and "Kirjoita, kuka lupaa." in lacks.text and "ei voi lukea päiväksi" in lacks.text
    assert "Tulee <b>pian</b>" in lacks.text
    assert decides(curator, wish, do="answer", link="javascript:alert(1)").status == 422


def test_a_decision_without_some_of_its_fields_is_refused_and_no_error_of_ours(member: Visitor,
                                                                               curator: Visitor) -> None:
    wish = id_of(wishes(member))
    page = curator.sends(f"/wishes/{wish}", {"do": "promise", "version": "0", "promised_by": "Veera"})
    assert page.status == 422 and page.one("input", name="promised_by").get("value") == "Veera"


def test_two_who_decide_at_once_see_both(curator: Visitor, facilitator: Visitor, member: Visitor) -> None:
    wish = id_of(wishes(member))
    decides(curator, wish)
    second = decides(facilitator, wish, do="decline", outcome="Ei ehdi")
    assert second.status == 409 and "Outi Asiantuntija tekee sen" in second.text and "Ei ehdi" in second.text
    assert decides(facilitator, wish, int(second.hidden("version")), do="decline", outcome="Ei ehdi").status == 303
    assert "Ei ehdi" in member.opens(f"/wishes/{wish}").text


def test_the_same_form_sent_twice_wishes_once(site: Flask, member: Visitor, neighbour: Visitor) -> None:
    key = random_id()
    wish = id_of(wishes(member, key=key))
    assert id_of(wishes(member, key=key)) == wish != key
    assert len(rows(site, "SELECT id FROM wish")) == 1
    assert id_of(wishes(neighbour, "Minun toiveeni", key=key)) != wish
    assert sorted(rows(site, "SELECT words FROM wish")) == [(WORDS,), ("Minun toiveeni",)]


def test_what_the_board_shows_of_a_wish_gives_nobody_its_code(site: Flask, member: Visitor, neighbour: Visitor) -> None:
    code = wishes(member, named="no").text
    (wish,) = [row[0] for row in rows(site, "SELECT id FROM wish")]
    again = wishes(neighbour, named="no", key=str(wish))
    assert CODE.search(again.text) and CODE.search(code)
    assert CODE.findall(again.text) != CODE.findall(code), "the same words with the wish's own id as the form's key"
    assert len(rows(site, "SELECT id FROM wish")) == 2


def test_nobody_fills_the_board_with_wishes_without_a_name(member: Visitor, neighbour: Visitor,
                                                           monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rules, "MOST_UNNAMED", 2)
    key = random_id()
    assert [wishes(member, named="no", key=one).status for one in (key, random_id(), key)] == [200] * 3
    full = wishes(neighbour, "Vielä yksi", named="no")
    assert full.status == 422 and "hyvin monta toivetta ilman nimeä" in full.text and "Vielä yksi" in full.text
    assert wishes(neighbour, "Vielä yksi").status == 303


def test_only_those_who_keep_the_board_decide_and_only_ones_own_is_taken_back(
        site: Flask, member: Visitor, neighbour: Visitor, curator: Visitor, admin: Visitor, stranger: Visitor) -> None:
    wish = id_of(wishes(member))
    for who in (member, neighbour, admin):
        assert decides(who, wish).status == 403
    assert stranger.opens("/wishes").goes_to.startswith("/login")
    assert not neighbour.opens(f"/wishes/{wish}").all("a", href=f"/wishes/{wish}/remove")
    missing = neighbour.opens(f"/wishes/{'x' * 22}/remove")
    assert neighbour.opens(f"/wishes/{wish}/remove").status == missing.status == 404
    assert neighbour.sends(f"/wishes/{wish}/remove").status == 404
    assert neighbour.sends(f"/wishes/{wish}/seen", {"version": 1}).status == 303
    assert "Perutko tämän toiveen?" in member.opens(f"/wishes/{wish}/remove").text
    assert member.sends(f"/wishes/{wish}/remove").goes_to == "/wishes?said=removed"
    assert rows(site, "SELECT id FROM wish") == []
    other = id_of(wishes(member))
    decides(curator, other)
    assert member.opens(f"/wishes/{other}/remove").status == 404
    assert curator.sends(f"/wishes/{other}/remove").status == 303
    assert decides(curator, other).status == 404


def test_ones_own_wishes_are_in_ones_export(member: Visitor) -> None:
    wishes(member)
    wishes(member, "Nimetön toive", named="no")
    held = member.opens("/account/export.json").response.get_json()
    assert [one["words"] for one in held["wishes"]["wishes"]] == [WORDS]


def test_when_the_wisher_is_gone_the_wish_stays_without_a_name(site: Flask, member: Visitor, curator: Visitor) -> None:
    wish = id_of(wishes(member))
    with site.app_context():
        db.session.execute(text("DELETE FROM person WHERE id = (SELECT person_id FROM wish)"))
        db.session.commit()
    assert "ilman nimeä" in curator.opens(f"/wishes/{wish}").text
