"""Words taken out of an answer are gone from every copy: the board, frozen memos, published ones and their files."""

from __future__ import annotations

import pytest
from flask import Flask

from intranet.feedback import store
from intranet.feedback.types import Form
from tests.events_ahead import a_series
from tests.feedback_parts import split_form, towns_answer
from tests.memos_made import a_memo, in_days
from tests.tables import rows
from tests.visitor import Page, Visitor

NAME = "Hannele Pöyry"


@pytest.fixture
def form(site: Flask, facilitator: Visitor) -> Form:
    made = split_form(site, facilitator, series_id=a_series(site, led_by=[facilitator]))
    for number in range(5):
        towns_answer(site, made, 1, 1, wish=f"{NAME} kertoi {number} <b>")
    return made


def ids(site: Flask, form: Form) -> dict[str, str]:
    with site.app_context():
        shown = store.shown(form.id)
    assert shown is not None
    return {text: answer_id for answer_id, text in shown.questions["wish"].answers}


def redacts(who: Visitor, form: Form, answer: str, do: str = "remove", words: str = NAME, version: int = 0) -> Page:
    answered = who.sends(f"/forms/{form.id}/answers/{answer}", {"removed": words, "do": do, "version": version})
    assert answered.status == 303, answered.text
    return answered


def picked(site: Flask, leader: Visitor, form: Form, *answers: str) -> str:
    """A memo of the form's series that quotes these answers."""
    memo = a_memo(leader, form.series_id or "")
    part = rows(site, "SELECT id FROM memo_part WHERE key = :key", key=f"form.{form.id}.open.wish")[0].id
    saved = leader.sends(f"{memo}/parts/{part}", {"picks": "yes", "version": "0", "title": "", "above": "",
                                                  "chosen": [f"a-{one}" for one in answers]})
    assert saved.status == 303
    return memo


def test_the_board_says_what_everybody_may_see_of_the_answer_now(site: Flask, facilitator: Visitor, member: Visitor,
                                                                  form: Form) -> None:
    answer = ids(site, form)[f"{NAME} kertoi 3 <b>"]
    wish = facilitator.sends("/wishes/new", {"form": form.id, "answer": answer}).goes_to.split("?")[0]
    redacts(facilitator, form, answer)
    for path in ("/wishes", wish):
        assert NAME not in member.opens(path).text and "[poistettu] kertoi 3 <b>" in member.opens(path).text
    redacts(facilitator, form, answer, "hide", version=1)
    assert "kertoi" not in member.opens(wish).text and "[poistettu]" in member.opens(wish).text
    redacts(facilitator, form, answer, "back", "", 2)
    assert f"{NAME} kertoi 3 <b>" in member.opens(wish).text


@pytest.mark.parametrize("do", ["remove", "hide"])
def test_a_memo_that_was_published_says_no_name_that_was_taken_out_since(
        site: Flask, facilitator: Visitor, member: Visitor, form: Form, do: str) -> None:
    known = ids(site, form)
    answer, other = known[f"{NAME} kertoi 1 <b>"], known[f"{NAME} kertoi 2 <b>"]
    facilitator.sends("/wishes/new", {"form": form.id, "answer": answer})
    memo = picked(site, facilitator, form, answer, other)
    facilitator.sends(f"{memo}/freeze")
    facilitator.sends(f"{memo}/publish", {"note": ""})
    assert member.opens(memo).text.count(f"{NAME} kertoi 1") == 2, "as an answer, and as a wish"
    for one in (answer, other):
        redacts(facilitator, form, one, do)
    for path in (memo, f"{memo}.md", f"{memo}/versions/1", f"/search?q={NAME}"):
        page = member.opens(path)
        assert page.status == 200 and f"{NAME} kertoi" not in page.html.replace("<mark>", "").replace("</mark>", "")
    assert member.opens(memo).html.count("[poistettu]") == 3
    assert not rows(site, "SELECT 1 FROM memo_revision WHERE content LIKE :name", name=f"%{NAME} kertoi 1%")
    redacts(facilitator, form, answer, "back", "", 1)
    assert NAME not in member.opens(memo).text, "nothing comes back into what is published by itself"
    assert f"{NAME} kertoi 1" in facilitator.opens(memo).text, "it comes with a correction"


def test_those_who_comment_on_a_frozen_memo_read_no_name_that_was_taken_out_since(
        site: Flask, facilitator: Visitor, form: Form) -> None:
    known = ids(site, form)
    memo = picked(site, facilitator, form, known[f"{NAME} kertoi 1 <b>"])
    facilitator.sends(f"{memo}/freeze")
    for answer in known.values():
        redacts(facilitator, form, answer)
    facilitator.sends(f"{memo}/ask", {"until": in_days(5)})
    for path in (memo, f"{memo}/edit", f"{memo}/comments", f"{memo}.md"):
        page = facilitator.opens(path)
        assert NAME not in page.html, path
    assert not rows(site, "SELECT 1 FROM memo_part WHERE kept LIKE :name", name=f"%{NAME}%")
