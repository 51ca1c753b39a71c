"""Forms about an event or a series, who was there, and answers to them."""

from __future__ import annotations

from typing import Any

from flask import Flask

from intranet import clock
from intranet.database import writing
from intranet.events.models import AttendanceRow, SignUpRow
from intranet.feedback import store
from intranet.feedback.building import actions as building
from intranet.feedback.building.types import TypedNew
from intranet.feedback.types import Form
from tests.acting import acting
from tests.feedback_forms import FULL, ticket_on
from tests.visitor import Page, Visitor


def opens(site: Flask, leader: Visitor, about: str, audience: str = "all", closes_on: str = "") -> Form:
    """A form of 2018 about an event or a series."""
    with site.app_context():
        form = building.make(acting(site, leader), TypedNew("workshop_feedback", "Palaute", closes_on, about, audience),
                             {}, "fi", opened=True)
        return store.form_of_code(form.code)


def is_at(site: Flask, event_id: str, *people: Visitor, seated: bool = True, present: bool = False) -> None:
    """These persons are signed up or waiting, or were there."""
    with site.app_context(), writing() as database:
        for number, one in enumerate(people):
            if present:
                database.add(AttendanceRow(event_id=event_id, person_id=one.person_id, way="list",
                                           noted_at=clock.now()))
            else:
                database.add(SignUpRow(event_id=event_id, person_id=one.person_id, number=number, has_seat=seated,
                                       signed_up_at=clock.now()))


def answers(visitor: Visitor, code: str, fields: dict[str, Any] | None = None, **more: Any) -> Page:
    """Opens the form and sends it."""
    ticket = ticket_on(visitor.opens(f"/f/{code}"))
    return visitor.sends(f"/f/{code}", {**FULL, **(fields or {}), "ticket": ticket}, **more)
