"""What tests of steps do: write one down as the form does, press a button, look at the row."""

from __future__ import annotations

from typing import Any

from flask import Flask

from intranet.database import writing
from intranet.people.models import Organisation
from intranet.steps.models import StepRow
from tests.conftest import OUR_ORGANISATION
from tests.pages.test_worksheets_pages import saves, starts
from tests.visitor import Page, Visitor

LOW = "Kirjoittakaa tavoite yhteen lauseeseen seuraavassa tapaamisessa."


def organisation_of(site: Flask, name: str = OUR_ORGANISATION) -> str:
    with site.app_context(), writing() as database:
        return str(database.query(Organisation.id).filter_by(name=name).scalar())


def agrees(person: Visitor, what: str = "Kutsutaan koolle", address: str = "/steps", **more: str) -> Page:
    """Writes a step down as the form does; what is not said is as the form has it."""
    page = person.opens("/steps/new" if address == "/steps" else address)
    form = next(one for one in page.tree.iter("form") if one.get("action") == address)
    fields = {field.get("name"): field.get("value") or "" for field in form.iter("input")
              if field.get("type") != "radio" or field.get("checked") is not None}
    return person.sends(address, {**fields, "what": what, "who": person.person_id, **more})


def id_of(answer: Page) -> str:
    assert answer.status == 303, answer.text
    return answer.goes_to.rsplit("#step-", 1)[1]


def presses(person: Visitor, step_id: str, do: str, version: int = 1, **more: Any) -> Page:
    htmx = more.pop("htmx", False)
    return person.sends(f"/steps/{step_id}", {"do": do, "version": str(version), **more}, htmx=htmx)


def row_of(site: Flask, step_id: str) -> StepRow:
    with site.app_context(), writing() as database:
        row = database.get(StepRow, step_id)
        assert row is not None
        database.expunge(row)
        return row


def low_sheet(person: Visitor, **fields: str) -> str:
    """A sheet whose first area is low; its address."""
    sheet = starts(person, **fields)
    for number in range(1, 5):
        saves(person, sheet, f"purpose_{number}", "1")
    return sheet
