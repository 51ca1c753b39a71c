"""Builders of feedback forms for tests: one that is open, and people who answer it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo

from flask import Flask
from sqlalchemy import text

from intranet.database import reading_aside
from intranet.feedback import actions
from intranet.feedback.types import Form
from intranet.ids import random_id
from intranet.people.types import SignedInPerson
from tests.visitor import Page, Visitor

HELSINKI = ZoneInfo("Europe/Helsinki")
FULL = {"answer-support": "4", "answer-readiness": "3"}


def opens_form(site: Flask, leader: Visitor, title: str = "Palaute Iisalmesta", closes_on: str = "") -> Form:
    """A form of 2018 that this facilitator leads."""
    person = SignedInPerson(leader.person_id or "", "Veera Vetäjä", "vetaja@demo.example", "fi",
                            frozenset({"facilitator"}))
    with site.app_context():
        return actions.open_form(person, "workshop_feedback", title, closes_on, "fi", HELSINKI)


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


def rows(site: Flask, question: str, **values: Any) -> list[Any]:
    """What stands in the database."""
    with site.app_context(), reading_aside() as connection:
        return list(connection.execute(text(question), values))


def counted(site: Flask, table: str) -> int:
    """How many rows a table has."""
    assert re.fullmatch("[a-z_]+", table)
    return int(rows(site, f"SELECT count(*) FROM {table}")[0][0])  # noqa: S608 - a name of our own
