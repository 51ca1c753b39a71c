"""Signing in again in the middle of work: only for the person whose page it is. Anybody else is led away from it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from flask import Flask

from intranet import clock
from intranet.people.models import Person
from tests.conftest import OUR_ORGANISATION, PASSWORD
from tests.second_steps import code_of, sets_up_app
from tests.visitor import Page, Visitor

Build = Callable[..., Person]
SitsDown = Callable[[Person], Visitor]


@pytest.fixture
def aino(a_person: Build) -> Person:
    """Whose page it is."""
    return a_person("Aino Jäsen", email="aino@esimerkki.example", organisation=OUR_ORGANISATION)


@pytest.fixture
def eero(a_person: Build) -> Person:
    """Who sits down at the same computer."""
    return a_person("Eero Jäsen", email="eero@esimerkki.example", organisation=OUR_ORGANISATION)


def mark_of(page: Page) -> str:
    """The mark that a page has of its person."""
    return page.one("body").get("data-of") or ""


def signs_in_again(visitor: Visitor, email: str, mark: str, **more: Any) -> Page:
    """Sends the form in place, as app.js lets it be sent."""
    return visitor.sends("/login", {"email": email, "password": PASSWORD, "here": "1", **more}, htmx=True,
                         X_Page_Of=mark)


def led_away(page: Page) -> bool:
    """To the start page, nothing replayed, no token given."""
    return (page.goes_to == "/" and "signed-in-as-another" in page.response.headers["HX-Trigger"]
            and '"signed-in"' not in page.response.headers["HX-Trigger"]
            and "X-CSRF-Token" not in page.response.headers)


def test_the_same_person_goes_on_where_they_were(aino: Person, site: Flask, sits_down: SitsDown) -> None:
    mark = mark_of(sits_down(aino).opens("/account"))
    done = signs_in_again(Visitor(site), aino.email, mark)
    assert mark and '"signed-in"' in done.response.headers["HX-Trigger"] and done.response.headers["X-CSRF-Token"]


def test_another_person_is_led_away(aino: Person, eero: Person, site: Flask, sits_down: SitsDown) -> None:
    mark, visitor = mark_of(sits_down(aino).opens("/account")), Visitor(site)
    assert led_away(signs_in_again(visitor, eero.email, mark))
    assert "Eero Jäsen" in visitor.opens("/account").html


def test_the_mark_is_there_on_a_shared_computer_and_on_pages_that_go_to_every_reader(
        aino: Person, eero: Person, site: Flask) -> None:
    marks = set()
    for person, shared in ((aino, "yes"), (aino, ""), (eero, "")):
        visitor = Visitor(site)
        visitor.sends("/login", {"email": person.email, "password": PASSWORD, "shared": shared})
        for address in ("/account", "/cards"):
            page = visitor.opens(address)
            assert page.one("body").get("data-shared") == (shared or "no")
            marks.add((person.id, mark_of(page)))
    assert len(marks) == 2 and all(mark and person not in mark for person, mark in marks)
    assert mark_of(Visitor(site).opens("/login")) == ""


def test_another_person_is_led_away_after_the_second_step_too(
        aino: Person, eero: Person, site: Flask, sits_down: SitsDown) -> None:
    mark = mark_of(sits_down(aino).opens("/account"))
    (secret, _codes), visitor = sets_up_app(sits_down(eero)), Visitor(site)
    with time_machine.travel(clock.now() + timedelta(minutes=2), tick=False):
        step = signs_in_again(visitor, eero.email, mark)
        assert step.all("form", action="/login/second") and not step.goes_to
        passed = visitor.sends("/login/second", {"code": code_of(secret), "here": "1"}, htmx=True, X_Page_Of=mark)
    assert led_away(passed)


def test_a_page_of_another_gets_no_fresh_token(aino: Person, eero: Person,
                                               sits_down: SitsDown) -> None:
    """Somebody else signed in from another window: what this page still sends is not theirs."""
    mark, visitor = mark_of(sits_down(aino).opens("/account")), sits_down(eero)
    sent = visitor.sends("/account/name", {"name": "Aino"}, token=False, htmx=True, X_Page_Of=mark)
    assert sent.status == 403 and led_away(sent)
    own = visitor.sends("/account/name", {"name": "Eero"}, token=False, htmx=True,
                        X_Page_Of=mark_of(visitor.opens("/account")))
    assert own.status == 403 and own.response.headers["X-CSRF-Token"]
