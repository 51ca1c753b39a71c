"""Builders of forms that are split by town, and of many who answer in one."""

from __future__ import annotations

from flask import Flask

from intranet import clock
from intranet.database import writing
from intranet.feedback import actions, store
from intranet.feedback.types import Form, FormDefinition, Part, Point, Question
from intranet.ids import random_id
from tests.visitor import Visitor

TOWNS = ("Kuopio", "Varkaus", "Iisalmi")
OPTIONS = (Point("mail", {"fi": "Sähköpostista"}), Point("friend", {"fi": "Tutulta"}), Point("else", {"fi": "Muualta"}))


def split_form(site: Flask, leader: Visitor, title: str = "Kolmen kaupungin palaute", *more: Question,
               series_id: str | None = None) -> Form:
    """A form of 2018 in three towns that this facilitator leads, with these questions beside its own."""
    with site.app_context():
        template = actions.templates()["workshop_feedback"]
        own = FormDefinition(template.key, template.version, template.title, template.description, template.scales,
                             (*template.questions, *more), template.lead, template.minutes)
        parts = tuple(Part(number, town, actions.free_code()) for number, town in enumerate(TOWNS, 1))
        form = Form(random_id(), actions.free_code(), own, title, "fi", clock.now(), parts=parts, series_id=series_id)
        with writing() as database:
            store.add_form(database, form, [leader.person_id or ""])
    return form


def towns_answer(site: Flask, form: Form, part: int, how_many: int, **words: str) -> None:
    """That many people answer in one town, all the same."""
    given = {"support": "4", "readiness": "3", **words}
    with site.app_context():
        for _ in range(how_many):
            actions.respond(form, given, {}, random_id(), part=str(part) if part else "")
