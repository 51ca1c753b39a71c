"""Sheets that somebody filled on earlier days, for tests of what is compared."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from flask import Flask

from intranet.database import writing
from intranet.ids import random_id
from intranet.worksheets import actions, rules, store
from intranet.worksheets.filled import Answer, Sheet
from intranet.worksheets.types import Definition
from tests.visitor import Visitor

SECTIONS = ("purpose", "knowing", "trust", "roles", "organising", "impact")
FIRST_DAY = datetime(2025, 3, 12, 9, 0, tzinfo=UTC)
NETWORK = "Iisalmen hankehautomo"


def statements(*values: str) -> dict[str, str]:
    """Answers to the 24 statements: one row of four figures for each area, or one row for all of them."""
    rows = values if len(values) > 1 else values * len(SECTIONS)
    return {f"{section}_{number}": "unsure" if value == "u" else value
            for section, row in zip(SECTIONS, rows, strict=False)
            for number, value in enumerate(row, 1) if value != "-"}


def a_sheet(definition: Definition, answers: Mapping[str, str], *, day: int = 0, person: str = "p",
            perspective: str = "", subject: str = "", organisation: str | None = None) -> Sheet:
    """A sheet that was filled so many days after the first one."""
    when = FIRST_DAY + timedelta(days=day)
    return Sheet(random_id(), definition, person, organisation, perspective, subject, when, when,
                 {item: Answer(item, words, 1, None, when) for item, words in answers.items()})


def has_filled(site: Flask, visitor: Visitor, answers: Mapping[str, str], *, day: int = 0, key: str = "network_health",
               perspective: str = "one", subject: str = NETWORK, organisation: str | None = None,
               definition: Definition | None = None) -> str:
    """The address of a sheet of the visitor's own from an earlier day."""
    with site.app_context():
        asks = definition or actions.worksheet(key)
        sheet = a_sheet(asks, answers, day=day, person=visitor.person_id or "", organisation=organisation,
                        perspective=perspective if asks.perspectives else "", subject=subject if asks.subject else "")
        with writing() as database:
            store.add_sheet(database, sheet)
            for answer in sheet.answers.values():
                store.keep_answer(database, sheet.id, answer, is_new=True)
            if rules.is_complete(asks, sheet.words()):
                store.note_completed(database, sheet.id, sheet.saved_at)
    return f"/sheets/{sheet.id}"
