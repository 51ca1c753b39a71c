"""What a facilitator hides after the workshop is gone from the memos that quote it: frozen ones and published ones."""

from __future__ import annotations

import pytest
from flask import Flask

from intranet.live.types import Session
from tests.live_sessions import QUESTION, WORDS, a_session, goes_to, many_answer, presses, whole
from tests.memos_made import a_memo, spring
from tests.tables import rows
from tests.visitor import Visitor

NAME = "Hannele Pöyry"


@pytest.fixture
def series(site: Flask, facilitator: Visitor) -> str:
    return spring(site, facilitator)


@pytest.fixture
def session(site: Flask, facilitator: Visitor, series: str) -> Session:
    """One that has ended, in which an open question and a harvest of words were shown."""
    event = rows(site, "SELECT id FROM event WHERE slug = 'kuopio'")[0].id
    made = a_session(site, facilitator, steps=(QUESTION, WORDS), event_id=event)
    for stop, text in enumerate((f"{NAME} auttaisi", "salasana")):
        goes_to(facilitator, made, stop)
        many_answer(site, made, *([text] if not stop else [text, text]), *(f"vastaus {one}" for one in "abcd"))
        assert presses(facilitator, made, "reveal").status == 303
    presses(facilitator, made, "end")
    return made


def place_of(site: Flask, session: Session, stop: int, text: str) -> int:
    """At which place it is among what was shown."""
    one = whole(site, session)
    shown = one.revealed[(one.steps[stop].id, "q")]
    return [*shown.texts, *(word for word, _ in shown.words)].index(text)


def hides(leader: Visitor, session: Session, stop: int, number: int) -> None:
    """Or shows it again."""
    assert leader.sends(f"{session.path}/summary", {"do": "out", "stop": str(stop), "number": str(number),
                                                    "question": "q"}).status == 303


def test_a_published_memo_says_nothing_that_was_hidden_since(site: Flask, facilitator: Visitor, member: Visitor,
                                                             series: str, session: Session) -> None:
    memo, number = a_memo(facilitator, series), place_of(site, session, 0, f"{NAME} auttaisi")
    step = whole(site, session).steps[0].id
    part = rows(site, "SELECT id FROM memo_part WHERE key = :key", key=f"live.{session.id}")[0].id
    assert facilitator.sends(f"{memo}/parts/{part}", {"picks": "yes", "version": "0", "title": "", "above": "",
                                                      "chosen": [f"a.{step}.q.{number}"]}).status == 303
    facilitator.sends(f"{memo}/freeze")
    facilitator.sends(f"{memo}/publish", {"note": ""})
    before = member.opens(memo).text
    assert f"{NAME} auttaisi" in before and "salasana (2)" in before
    hides(facilitator, session, 0, number)
    hides(facilitator, session, 1, place_of(site, session, 1, "salasana"))
    for path in (memo, f"{memo}.md", f"{memo}/versions/1"):
        page = member.opens(path)
        assert page.status == 200 and NAME not in page.html and "salasana" not in page.html, path
    assert "[poistettu]" in member.opens(memo).text and "vastaus a" in member.opens(memo).text
    assert not rows(site, "SELECT 1 FROM memo_revision WHERE content LIKE :name", name=f"%{NAME}%")


def test_what_is_shown_again_comes_back_to_a_frozen_memo(site: Flask, facilitator: Visitor, series: str,
                                                         session: Session) -> None:
    memo = a_memo(facilitator, series)
    facilitator.sends(f"{memo}/freeze")
    word = place_of(site, session, 1, "salasana")
    hides(facilitator, session, 1, word)
    assert "salasana" not in facilitator.opens(memo).text
    hides(facilitator, session, 1, word)
    assert "salasana (2)" in facilitator.opens(memo).text
    hides(facilitator, session, 1, 99)
    assert "salasana (2)" in facilitator.opens(memo).text
