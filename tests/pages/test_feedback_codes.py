"""Six-character codes of forms: wrong ones are counted, a guesser is stopped, and nobody who answers pays for it."""

from __future__ import annotations

import pytest
from flask import Flask

from intranet.feedback.types import Form
from tests.feedback_forms import FULL, ticket_on
from tests.tables import counted
from tests.visitor import Visitor


def test_a_wrong_code_is_not_there_and_wrong_codes_are_counted(site: Flask, stranger: Visitor, form: Form) -> None:
    assert stranger.opens("/f/AAAAAA").status == 404
    assert stranger.opens("/f/AAAAAA/thanks").status == 404
    assert stranger.sends("/f/AAAAAA", FULL).status == 404
    assert counted(site, "counted_try") == 1, "the same wrong code is one guess"
    assert stranger.opens("/f/BBBBBB").status == 404 and counted(site, "counted_try") == 2
    assert stranger.opens(f"/f/{form.code}").status == 200 and counted(site, "counted_try") == 2
    for odd in ("/f/ABC", "/f/ABCDEFG", "/f/ABC-EF", "/f/ÄÄÄÄÄÄ"):
        assert stranger.opens(odd).status == 404


def test_a_guesser_is_stopped_and_whoever_had_opened_the_form_is_not(site: Flask, stranger: Visitor, form: Form,
                                                                     monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("intranet.people.rules.MOST_AN_ADDRESS", 3)
    early = ticket_on(stranger.opens(f"/f/{form.code}"))
    for code in ("AAAAAA", "BBBBBB", "CCCCCC"):
        assert stranger.opens(f"/f/{code}").status == 404
    assert stranger.opens("/f/DDDDDD").status == 429
    assert stranger.opens(f"/f/{form.code}").status == 429  # else a guess that succeeds would tell
    assert stranger.sends(f"/f/{form.code}", FULL).status == 429
    assert stranger.sends(f"/f/{form.code}", {**FULL, "ticket": early}).status == 303


def test_whoever_answered_is_thanked_also_while_their_hall_is_to_wait(
        stranger: Visitor, form: Form, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("intranet.people.rules.MOST_AN_ADDRESS", 3)
    early = ticket_on(stranger.opens(f"/f/{form.code}"))
    for code in ("AAAAAA", "BBBBBB", "CCCCCC"):
        stranger.opens(f"/f/{code}")
    thanked = stranger.opens(stranger.sends(f"/f/{form.code}", {**FULL, "ticket": early}).goes_to)
    assert thanked.status == 200 and "vastauksesi on tallessa" in thanked.text
    guessed = stranger.opens("/f/DDDDDD/thanks")
    assert (guessed.status, guessed.html_without_tokens.replace("DDDDDD", form.code)) == \
        (200, thanked.html_without_tokens), "a code must not be told by its thanks"


def test_a_hall_that_types_the_same_wrong_code_need_not_wait_for_the_right_one(
        site: Flask, form: Form, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("intranet.people.rules.MOST_AN_ADDRESS", 3)
    for _ in range(8):
        assert Visitor(site).opens("/f/AAAAAA").status == 404
    assert Visitor(site).opens(f"/f/{form.code}").status == 200
