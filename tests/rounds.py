"""Rounds for tests: opened by a contact, answered by everybody, each in a browser of their own."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from flask import Flask

from intranet import clock
from intranet.database import db
from intranet.rounds.models import RoundRow
from intranet.rounds.rules import day_of
from tests.visitor import Page, Visitor

HEALTH = ("purpose", "knowing", "trust", "roles", "organising", "impact")


def in_days(days: int) -> str:
    """A day from today on a Finnish calendar, as a browser's field sends it."""
    return (day_of(clock.now()) + timedelta(days=days)).isoformat()


def opens_round(contact: Visitor, asked: Iterable[Visitor], *, worksheet: str = "network_health",
                **fields: object) -> str:
    """A new round's address, `/rounds/<id>`."""
    start = {"perspective": "one", "subject": "Kallaveden verkosto"} if worksheet == "network_health" else {}
    answer = contact.sends("/rounds/new", {"worksheet": worksheet, **start, "until": in_days(14),
                                           "asked": [one.person_id for one in asked], **fields})
    assert answer.status == 303, answer.text
    return answer.goes_to.partition("?")[0]


def joins(visitor: Visitor, there: str) -> str:
    """The person's own sheet for the round, `/sheets/<id>`."""
    answer = visitor.sends(f"{there}/join")
    assert answer.status == 303 and answer.goes_to.startswith("/sheets/"), answer.goes_to
    return answer.goes_to


def answers(visitor: Visitor, sheet: str, **values: str) -> None:
    """Some answers, by item."""
    for item, value in values.items():
        answer = visitor.sends(f"{sheet}/answers/{item}", {"value": value, "version": "0"}, htmx=True)
        assert answer.status == 200, answer.text


def is_ready(visitor: Visitor, there: str, ready: str = "yes") -> Page:
    """The person says so; the page they come to."""
    answer = visitor.sends(f"{there}/ready", {"ready": ready})
    assert answer.status == 303, answer.text
    return visitor.opens(answer.goes_to)


def takes_part(visitor: Visitor, there: str, **values: str) -> str:
    """Begins, answers and is ready; the sheet's address."""
    sheet = joins(visitor, there)
    answers(visitor, sheet, **values)
    is_ready(visitor, there)
    return sheet


def the_day_ends(site: Flask, there: str) -> None:
    """The round's last day was yesterday."""
    with site.app_context():
        row = db.session.get(RoundRow, there.rsplit("/", 1)[1])
        assert row is not None
        row.until = day_of(clock.now()) - timedelta(days=1)
        db.session.commit()
