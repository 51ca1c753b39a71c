"""A plain form with more text than one request may hold: the text comes back in the page, to be shortened and sent."""

from __future__ import annotations

import pytest
from flask import Flask

from intranet.feedback.types import Form
from intranet.web.send_again import LARGEST_KEPT
from tests.feedback_forms import opens_form
from tests.tables import counted
from tests.visitor import Page, Visitor

HERE = {"Origin": "http://localhost", "Sec-Fetch-Site": "same-origin"}
TEXT = "Kun päätös on jo esityslistalla, suunta on lyöty lukkoon. <b>\n" * 8_000


@pytest.fixture
def form(site: Flask, facilitator: Visitor) -> Form:
    """An open form of 2018."""
    return opens_form(site, facilitator)


def answers(text: str) -> dict[str, str]:
    return {"answer-support": "4", "answer-readiness": "3", "answer-wish": text}


def texts(page: Page) -> dict[str, str]:
    return {one.get("name", ""): one.text or "" for one in page.all("textarea")}


def test_the_text_comes_back_and_can_be_sent_shortened(site: Flask, stranger: Visitor, form: Form) -> None:
    page = stranger.sends(f"/f/{form.code}", answers(TEXT), **HERE)
    assert page.status == 413 and "Tekstisi on alla" in page.text
    assert texts(page) == {"answer-wish": TEXT}
    others = {name: page.hidden(name) for name in ("answer-support", "answer-readiness", "csrf_token")}
    assert others["answer-support"] == "4" and "Kirjaudu ensin" not in page.text
    assert counted(site, "feedback_response") == 0, "nothing of it is kept"
    sent = stranger.sends(f"/f/{form.code}", {**others, "answer-wish": TEXT[:60]}, **HERE)
    assert sent.goes_to == f"/f/{form.code}/thanks"


@pytest.mark.parametrize(("headers", "status"), [
    ({}, 413), ({"Origin": "http://evil.example"}, 403), ({**HERE, "Sec-Fetch-Site": "cross-site"}, 403)])
def test_what_does_not_come_from_here_is_not_offered(stranger: Visitor, form: Form, headers: dict[str, str],
                                                     status: int) -> None:
    page = stranger.sends(f"/f/{form.code}", answers(TEXT), **headers)
    assert page.status == status and texts(page) == {} and "lyöty lukkoon" not in page.html
    assert status == 403 or "Palaa edelliselle sivulle" in page.text


def test_more_than_anybody_types_is_not_read(stranger: Visitor, form: Form) -> None:
    page = stranger.sends(f"/f/{form.code}", answers("x" * LARGEST_KEPT), **HERE)
    assert page.status == 413 and texts(page) == {}


def test_a_form_with_a_password_does_not_come_back(stranger: Visitor) -> None:
    page = stranger.sends("/login", {"email": TEXT, "password": "salaisuus"}, **HERE)
    assert page.status == 413 and texts(page) == {} and "salaisuus" not in page.html


def test_with_htmx_the_text_never_left_the_page(stranger: Visitor, form: Form) -> None:
    page = stranger.sends(f"/f/{form.code}", answers(TEXT), htmx=True, **HERE)
    assert page.status == 413 and texts(page) == {} and "yhä tällä sivulla" in page.text
