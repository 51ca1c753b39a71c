"""Sheets and answers: rows in and out. Each look-up takes the acting person; others' sheets are not found.

Reads use a short connection of their own; what is read in order to write is read inside the writing transaction.
"""

from __future__ import annotations

from collections import OrderedDict
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update
from sqlalchemy.orm import Session

from intranet.database import reading_aside
from intranet.people.types import SignedInPerson
from intranet.worksheets.keeping import definition_from_json, definition_to_json, digest_of
from intranet.worksheets.models import AnswerRow, SheetRow, WorksheetDefinition
from intranet.worksheets.types import Answer, Definition, Sheet, SheetEntry, SheetNotFound, Writer

MOST_SHEETS = 200
MOST_REMEMBERED = 64

_definitions: OrderedDict[str, Definition] = OrderedDict()
"""Definitions by digest. Their words never change, so every process may remember them."""

SHEET_COLUMNS = (SheetRow.id, SheetRow.definition_digest, SheetRow.person_id, SheetRow.organisation_id,
                 SheetRow.perspective, SheetRow.subject, SheetRow.started_at, SheetRow.saved_at)

SHEETS, ANSWERS = SheetRow.__table__, AnswerRow.__table__

# Put together once: a saved answer asks four of them, and building them cost more than the database took.
SHEET_OF = select(*(SHEETS.c[column.key] for column in SHEET_COLUMNS)).where(
    SHEETS.c.id == bindparam("sheet"), SHEETS.c.person_id == bindparam("person"))
SHEET_TO_CHANGE = SHEET_OF.with_for_update()
ANSWERS_OF = select(ANSWERS.c.item, ANSWERS.c.words, ANSWERS.c.version, ANSWERS.c.page_key, ANSWERS.c.sequence,
                    ANSWERS.c.saved_at).where(ANSWERS.c.sheet_id == bindparam("sheet"))
NEW_ANSWER = insert(ANSWERS)
CHANGED_ANSWER = update(ANSWERS).where(ANSWERS.c.sheet_id == bindparam("sheet"),
                                       ANSWERS.c.item == bindparam("of_item"))
SAVED_SHEET = update(SHEETS).where(SHEETS.c.id == bindparam("sheet"))


def sheet(person: SignedInPerson, sheet_id: str) -> Sheet:
    """The person's own sheet with its answers; raises SheetNotFound."""
    with reading_aside() as connection:
        return _sheet(connection, person, sheet_id)


def sheet_to_change(database: Session, person: SignedInPerson, sheet_id: str) -> Sheet:
    """The same inside a writing transaction; on PostgreSQL nobody else changes the sheet until it ends."""
    return _sheet(database.connection(), person, sheet_id, SHEET_TO_CHANGE)


def _sheet(connection: Connection, person: SignedInPerson, sheet_id: str, question: Any = SHEET_OF) -> Sheet:
    row = connection.execute(question, {"sheet": sheet_id, "person": person.id}).one_or_none()
    if row is None:
        raise SheetNotFound
    answers = {answer.item: answer for answer in map(_answer, connection.execute(ANSWERS_OF, {"sheet": sheet_id}))}
    return Sheet(row.id, _definition(connection, row.definition_digest), row.person_id, row.organisation_id,
                 row.perspective, row.subject, row.started_at, row.saved_at, answers)


def _answer(row: Any) -> Answer:
    writer = Writer(row.page_key, row.sequence) if row.page_key else None
    return Answer(row.item, row.words, row.version, writer, row.saved_at)


def _definition(database: Connection, digest: str) -> Definition:
    found = _definitions.get(digest)
    if found is None:
        words = database.execute(
            select(WorksheetDefinition.words).where(WorksheetDefinition.digest == digest)).scalar_one()
        found = _definitions[digest] = definition_from_json(words)
        if len(_definitions) > MOST_REMEMBERED:
            _definitions.popitem(last=False)
    return found


def sheets(person: SignedInPerson, worksheet: str | None = None, *, most: int = MOST_SHEETS,
           skip: int = 0) -> list[SheetEntry]:
    """The person's own sheets, those saved last first, without the words of their answers; at most so many."""
    answered = (select(func.count()).select_from(AnswerRow)
                .where(AnswerRow.sheet_id == SheetRow.id, AnswerRow.words != "")
                .correlate(SheetRow).scalar_subquery().label("answered"))
    question = (select(*SHEET_COLUMNS, answered).where(SheetRow.person_id == person.id)
                .order_by(SheetRow.saved_at.desc(), SheetRow.id).limit(most).offset(skip))
    if worksheet is not None:
        question = question.where(SheetRow.worksheet == worksheet)
    with reading_aside() as connection:
        found = []
        for row in connection.execute(question).all():
            definition = _definition(connection, row.definition_digest)
            found.append(SheetEntry(row.id, definition, row.perspective, row.subject, row.started_at, row.saved_at,
                                    row.answered, len(definition.items)))
    return found


def sheet_ids(person: SignedInPerson) -> list[str]:
    """Every sheet of the person, however many; the first begun first."""
    with reading_aside() as connection:
        return list(connection.execute(select(SheetRow.id).where(SheetRow.person_id == person.id)
                                       .order_by(SheetRow.started_at, SheetRow.id)).scalars())


def add_sheet(database: Session, new: Sheet) -> None:
    """A new sheet, and its definition's words when no sheet had them before."""
    digest = digest_of(new.definition)
    known = database.execute(
        select(WorksheetDefinition.digest).where(WorksheetDefinition.digest == digest)).one_or_none()
    if known is None:
        database.execute(insert(WorksheetDefinition).values(
            digest=digest, worksheet=new.definition.key, words=definition_to_json(new.definition),
            created_at=new.started_at))
    database.execute(insert(SheetRow).values(
        id=new.id, definition_digest=digest, worksheet=new.definition.key, person_id=new.person_id,
        organisation_id=new.organisation_id, perspective=new.perspective, subject=new.subject,
        started_at=new.started_at, saved_at=new.saved_at))


def keep_answer(database: Session, sheet_id: str, answer: Answer, *, is_new: bool) -> None:
    """Write an answer; `is_new` when the item had none."""
    values = {"words": answer.words, "version": answer.version, "saved_at": answer.saved_at,
              "page_key": answer.writer.key if answer.writer else None,
              "sequence": answer.writer.sequence if answer.writer else 0}
    if is_new:
        database.connection().execute(NEW_ANSWER, {"sheet_id": sheet_id, "item": answer.item, **values})
    else:
        database.connection().execute(CHANGED_ANSWER, {"sheet": sheet_id, "of_item": answer.item, **values})


def note_saved(database: Session, sheet_id: str, now: datetime) -> None:
    """When something of the sheet was last saved."""
    database.connection().execute(SAVED_SHEET, {"sheet": sheet_id, "saved_at": now})


def note_completed(database: Session, sheet_id: str, now: datetime) -> bool:
    """Note that the sheet is complete; True the first time."""
    changed: Any = database.execute(
        update(SheetRow).where(SheetRow.id == sheet_id, SheetRow.completed_at.is_(None)).values(completed_at=now))
    return bool(changed.rowcount)


def delete_sheet(database: Session, sheet_id: str) -> None:
    """The sheet with its answers."""
    database.execute(delete(AnswerRow).where(AnswerRow.sheet_id == sheet_id))
    database.execute(delete(SheetRow).where(SheetRow.id == sheet_id))
