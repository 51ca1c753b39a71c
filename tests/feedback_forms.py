"""Builders of feedback forms for tests: one that is open, and people who answer it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask import Flask

from intranet import clock
from intranet.database import writing
from intranet.feedback import actions, store
from intranet.feedback.building import actions as building
from intranet.feedback.building.types import TypedNew
from intranet.feedback.tickets import new_ticket
from intranet.feedback.types import Form
from intranet.ids import random_id
from intranet.people.types import SignedInPerson
from tests.visitor import Page, Visitor

FULL = {"answer-support": "4", "answer-readiness": "3"}


def opens_form(site: Flask, leader: Visitor, title: str = "Palaute Iisalmesta", closes_on: str = "") -> Form:
    """A form of 2018 that this facilitator leads."""
    person = SignedInPerson(leader.person_id or "", "Veera Vetäjä", "vetaja@demo.example", "fi",
                            frozenset({"facilitator"}))
    with site.app_context():
        return building.make(person, TypedNew("workshop_feedback", title, closes_on), {}, "fi", opened=True)


def ticket_on(page: Page) -> str:
    """The ticket of an opened form."""
    return page.hidden("ticket")


def answers(site: Flask, form: Form, fields: Mapping[str, str] | None = None, **more: Any) -> Page:
    """Somebody without sign-in opens the form and sends it."""
    visitor = Visitor(site)
    ticket = ticket_on(visitor.opens(f"/f/{form.code}"))
    return visitor.sends(f"/f/{form.code}", {**FULL, **(fields or {}), "ticket": ticket}, **more)


def many_answer(site: Flask, form: Form, how_many: int, fields: Mapping[str, str] | None = None) -> None:
    """That many people answer, without pages in between."""
    given = {**FULL, **(fields or {})}
    words = {name.removeprefix("answer-"): value for name, value in given.items()}
    with site.app_context():
        for _ in range(how_many):
            actions.respond(form, words, {}, random_id())


def close_form(site: Flask, form: Form) -> None:
    """The form is closed now, by nobody's hand."""
    with site.app_context(), writing() as database:
        store.close(database, form.id, clock.now())


def new_ticket_for(site: Flask, form: Form) -> str:
    """A ticket as an opened form has it."""
    with site.app_context():
        return new_ticket(form.id)
