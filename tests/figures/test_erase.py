"""Figure `erase`: people who have written into every field they can are erased, and nothing of them is found anywhere.

What stays by decision is in STAYS, each with its reason; everything else must be gone, and name and address always.
"""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from flask import Flask

from intranet.cards.questions import actions as questions
from intranet.cards.questions import store as questions_store
from intranet.database import db, writing
from intranet.mail import actions as mail
from intranet.people.models import Person
from intranet.privacy import store as privacy_store
from tests.canaries import files_of, tables_of
from tests.conftest import OUR_ORGANISATION, PASSWORD, POSTGRES
from tests.contract.test_retention import EXPORTED
from tests.figures.telling import caught, tell
from tests.figures.writing_everywhere import (
    Someone,
    a_member_writes_everywhere,
    an_expert_writes_everywhere,
    fine,
    someone,
)
from tests.pages.test_worksheets_pages import saves, starts
from tests.tables import rows
from tests.visitor import Visitor

STAYS = {
    "round subject": "the organisation's round", "round talk": "what the organisation agreed on",
    "organisation's step": "the organisation's", "answered wish": "its answer would make no sense alone",
    "feedback answer": "anonymous: nobody's", "search in vain": "counted without a person, 90 days",
    "what a card says": "the network's guidance", "picture's words": "shown in the network's guidance",
    "answer to a reader": "shown with a card", "decision on a wish": "the network's", "event": "the network's",
    "series": "the network's", "memo's text": "the network's", "form's title": "the network's",
    "form that is built": "the network's", "question of a form": "the network's",
    "question taken out": "can be put back until the form opens", "run sheet": "the network's",
    "material": "the network's", "material's file": "the network's", "word of the glossary": "the network's",
    "synonym": "the network's",
}
"""Fields whose words stay, and why: intranet/privacy and docs/operating.md say the same."""


on_files = pytest.mark.skipif(bool(POSTGRES), reason="a tenth on PostgreSQL, whose files are not ours to read: "
                              "test_what_is_left_behind_is_found erases there too")


def is_here(site: Flask, one: Someone) -> None:
    """The export has what every row speaks of that names the person; which columns those are is counted by hand."""
    rooms = json.loads(one.visitor.opens("/account/export.json", inspected=False).html)
    one.export = {word: facts for room in rooms.values() if isinstance(room, dict) for word, facts in room.items()}


def columns_with(site: Flask, person_id: str) -> set[str]:
    """The columns in which the person's id stands."""
    found = set()
    for table in db.metadata.tables.values():
        for column in table.columns:
            if column.type.python_type is str and rows(
                    site, f'SELECT 1 FROM "{table.name}" WHERE "{column.name}" = :id LIMIT 1', id=person_id):  # noqa: S608
                found.add(f"{table.name}.{column.name}")
    return found


# -- the figure -------------------------------------------------------------------------------------------------------


def check_gone(site: Flask, one: Someone) -> dict[str, set[str]]:
    """What of the person is still there although it should not be; empty when everything is as it was said."""
    found = one.words.found_in(site)
    kept = {field: places for field, places in found.items() if field not in STAYS}
    for column in columns_with(site, one.visitor.person_id or ""):
        if column not in ("trail.person_id", "trail.object_id"):
            kept[column] = {"the id"}
    return kept


def erases_themselves(one: Someone) -> None:
    answer = one.visitor.sends("/account/leave", {"old_password": PASSWORD})
    assert answer.goes_to == "/privacy?said=erased", answer.text


def says_it(site: Flask, one: Someone, columns: set[str], gone: dict[str, set[str]]) -> None:
    """Tell the figure."""
    written = set(one.words.fields)
    stayed = written & one.words.found_in(site).keys()
    tell("erase", {f"field: {name}" for name in written} | {f"column: {name}" for name in columns},
         people_erased=1, fields_written=len(written), fields_that_stay_by_decision=len(stayed),
         places_searched=len(files_of(site)) + len(tables_of(site)), found_where_nothing_should_be=len(gone))


def has_everything(one: Someone, columns: set[str]) -> None:
    """Each column that names the person has its words in their export, and each word that they wrote as their own."""
    missing = {column for column in columns & EXPORTED.keys() if not one.export.get(EXPORTED[column])
               and column != "step_reminding.person_id"}
    assert missing == set(), "these rows are not in the export"
    told = json.dumps(one.export, ensure_ascii=False)
    own = {"name", "address", "sheet's subject", "sheet's answer", "question", "published question", "wish", "own step",
           "answered wish", "organisation's step", "what one asks for at an event", "comment on a memo", "round talk",
           "text on the desk", "picture's words", "answer to a reader", "decision on a wish"}
    assert {field for field in own & one.words.fields.keys() if one.words.fields[field] not in told} == set()


@pytest.fixture
def written(site: Flask, a_person: Callable[..., Person], sits_down: Callable[[Person], Visitor], colleague: Visitor,
            curator: Visitor, facilitator: Visitor) -> Someone:
    """A member and contact who has written everywhere."""
    one = someone(a_person, sits_down, "kanarialintu", organisation=OUR_ORGANISATION, contact=True)
    a_member_writes_everywhere(site, one, colleague, curator, facilitator)
    return one


@on_files
def test_a_member_is_erased_everywhere(site: Flask, written: Someone) -> None:
    is_here(site, written)
    columns = columns_with(site, written.visitor.person_id or "")
    has_everything(written, columns)
    there = written.words.found_in(site).keys()
    assert written.words.fields.keys() <= there, "a word that was never kept proves nothing"
    erases_themselves(written)
    gone = check_gone(site, written)
    assert gone == {}
    assert STAYS.keys() & written.words.fields.keys() <= written.words.found_in(site).keys(), "more went than was said"
    says_it(site, written, columns, gone)


@on_files
def test_an_expert_is_erased_and_what_they_wrote_for_the_network_stays(
        site: Flask, admin: Visitor, member: Visitor, a_person: Callable[..., Person],
        sits_down: Callable[[Person], Visitor]) -> None:
    one = someone(a_person, sits_down, "lumipollonen", roles=("curator", "facilitator"))
    an_expert_writes_everywhere(site, one, member)
    is_here(site, one)
    columns = columns_with(site, one.visitor.person_id or "")
    has_everything(one, columns)
    answer = admin.sends(f"/admin/people/{one.visitor.person_id}/erase", {"email": one.email})
    assert answer.goes_to == "/admin/people?said=erased"
    gone = check_gone(site, one)
    assert gone == {}
    assert STAYS.keys() & one.words.fields.keys() <= one.words.found_in(site).keys()
    says_it(site, one, columns, gone)


def test_what_is_left_behind_is_found(site: Flask, written: Someone, monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted: a room that does not erase, and a mail that stays; the same search finds both."""
    monkeypatch.setattr(questions, "forget_person", lambda database, person: None)
    monkeypatch.setattr(mail, "forget_person", lambda email, name: 0)
    erases_themselves(written)
    found = check_gone(site, written)
    assert "table card_question" in found["question"]
    caught("erase", "a room that does not erase what it holds")
    assert [place for place in found["address"] if place.startswith("outbox/")]
    caught("erase", "a mail to the person that was left in the outbox")
    monkeypatch.undo()  # what was left is done now, and the same search finds nothing any more
    with site.app_context():
        with writing() as database:
            questions_store.forget_gone(database)
        mail.forget_person(written.email, f"Uusi {written.words.fields['name']}")
        mail.forget_person(written.email, f"Nimi {written.words.fields['name']}")
        privacy_store.sweep()
    gone = check_gone(site, written)
    assert gone == {}
    says_it(site, written, set(), gone)


@on_files
def test_deleted_rows_that_a_file_still_holds_are_found(
        site: Flask, a_person: Callable[..., Person], sits_down: Callable[[Person], Visitor],
        monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted: the database's files are not written anew, and deleted rows are not written over."""
    written = someone(a_person, sits_down, "haarapaasky", organisation=OUR_ORGANISATION)
    fine(saves(written.visitor, starts(written.visitor, "own_activity"), "for_whom", written.writes("sheet's answer")))
    monkeypatch.setattr(privacy_store, "sweep", lambda: True)
    with site.app_context(), db.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA secure_delete = OFF")
    erases_themselves(written)
    found = check_gone(site, written)
    assert any(place.startswith("ankkuri.sqlite") for places in found.values() for place in places)
    caught("erase", "rows that were deleted and still stand in the files of SQLite")

