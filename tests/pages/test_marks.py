"""Marks: what a process remembers is read again exactly when somebody, in any process and any way, wrote to it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from flask import Flask
from sqlalchemy import insert, update
from sqlalchemy.orm import Session

from intranet import clock
from intranet.cards.models import CardRow
from intranet.database import writing
from intranet.ids import random_id
from intranet.marks import mark_of
from intranet.people.models import Organisation
from tests.cards_on_the_shelf import a_card


def by_object(database: Session) -> None:
    database.add(CardRow(id=random_id(), slug="uusi", language="fi", state="draft", created_at=clock.now(),
                         changed_at=clock.now()))


def by_many_rows(database: Session) -> None:
    database.execute(insert(CardRow), [{"id": random_id(), "slug": f"uusi-{number}", "language": "fi",
                                        "state": "draft", "created_at": clock.now(),
                                        "changed_at": clock.now()} for number in range(3)])


def by_query(database: Session) -> None:
    database.query(CardRow).update({"state": "archived"})


def by_statement(database: Session) -> None:
    database.execute(update(CardRow).values(state="archived"))


def by_deleting(database: Session) -> None:
    database.query(CardRow).delete()


@pytest.mark.parametrize("write", [by_object, by_many_rows, by_query, by_statement, by_deleting],
                         ids=lambda way: way.__name__)
def test_however_somebody_writes_the_mark_is_another(site: Flask, write: Callable[[Session], None]) -> None:
    a_card(site, "soita")
    with site.app_context():
        before = mark_of("cards")
        with writing() as database:
            write(database)
        assert before and mark_of("cards") != before, "the one who wrote"
    with site.app_context():
        assert mark_of("cards") != before, "everybody else"


def test_what_was_rolled_back_or_stands_elsewhere_changes_no_mark(site: Flask) -> None:
    a_card(site, "soita")
    with site.app_context():
        before = mark_of("cards"), mark_of("glossary")
    with site.app_context(), pytest.raises(ZeroDivisionError), writing() as database:
        by_query(database)
        raise ZeroDivisionError
    with site.app_context(), writing() as database:
        database.add(Organisation(id=random_id(), name="Uusi ry", created_at=clock.now()))
    with site.app_context():
        assert (mark_of("cards"), mark_of("glossary")) == before


def test_what_was_never_written_has_an_empty_mark(site: Flask) -> None:
    with site.app_context():
        assert mark_of("nothing") == ""
