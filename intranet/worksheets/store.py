"""Sheets and answers: rows in and out. Each look-up takes the acting person; others' sheets are not found.

Reads use a short connection of their own; what is read in order to write is read inside the writing transaction.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, delete, exists, func, insert, or_, select, update
from sqlalchemy.orm import Session

from intranet.database import reading_aside
from intranet.marks import INSERT
from intranet.people.types import SignedInPerson
from intranet.worksheets.asked import counted
from intranet.worksheets.filled import UNPLACED, Answer, Sheet, SheetEntry, SheetNotFound, Writer
from intranet.worksheets.keeping import definition_from_json, definition_to_json, digest_of
from intranet.worksheets.models import AnswerRow, SheetRow, WorksheetDefinition
from intranet.worksheets.sharing import store as shares
from intranet.worksheets.sharing.models import SheetEvent, SheetSharing
from intranet.worksheets.types import Definition

MOST_SHEETS = 200
MOST_REMEMBERED = 64
BEGINNING = 120

_definitions: OrderedDict[str, Definition] = OrderedDict()
"""Definitions by digest. Their words never change, so every process may remember them."""

SHEET_COLUMNS = (SheetRow.id, SheetRow.definition_digest, SheetRow.person_id, SheetRow.organisation_id,
                 SheetRow.perspective, SheetRow.subject, SheetRow.started_at, SheetRow.saved_at, SheetRow.round_id)

SHEETS, ANSWERS, SHARED = SheetRow.__table__, AnswerRow.__table__, SheetSharing.__table__
AT_EVENTS = exists().where(SheetEvent.sheet_id == SHEETS.c.id).correlate(SHEETS).label("with_events")

# Put together once: a saved answer asks four of them, and building them cost more than the database took. It does not
# ask with whom the sheet is shared.
ANY_SHEET = (select(*(SHEETS.c[column.key] for column in SHEET_COLUMNS), SHARED.c.with_organisation,
                    SHARED.c.with_network, AT_EVENTS)
             .outerjoin(SHARED, SHARED.c.sheet_id == SHEETS.c.id).where(SHEETS.c.id == bindparam("sheet")))
SHEET_OF = ANY_SHEET.where(SHEETS.c.person_id == bindparam("person"))
SHEET_TO_CHANGE = select(*(SHEETS.c[column.key] for column in SHEET_COLUMNS)).where(
    SHEETS.c.id == bindparam("sheet"), SHEETS.c.person_id == bindparam("person")).with_for_update()
ANSWERS_OF = select(ANSWERS.c.item, ANSWERS.c.words, ANSWERS.c.version, ANSWERS.c.page_key, ANSWERS.c.sequence,
                    ANSWERS.c.saved_at).where(ANSWERS.c.sheet_id == bindparam("sheet"))
NEW_ANSWER = insert(ANSWERS)
CHANGED_ANSWER = update(ANSWERS).where(ANSWERS.c.sheet_id == bindparam("sheet"),
                                       ANSWERS.c.item == bindparam("of_item"))
SAVED_SHEET = update(SHEETS).where(SHEETS.c.id == bindparam("sheet"))


def sheet(person: SignedInPerson, sheet_id: str) -> Sheet:
    """The person's own sheet with its answers; raises SheetNotFound."""
    with reading_aside() as connection:
        row = connection.execute(SHEET_OF, {"sheet": sheet_id, "person": person.id}).one_or_none()
        if row is None:
            raise SheetNotFound
        return _sheet(connection, row, _shared(row))


def has_sheet(person: SignedInPerson, sheet_id: str) -> bool:
    """Whether there is such a sheet of the person's own."""
    with reading_aside() as connection:
        return connection.execute(SHEET_OF, {"sheet": sheet_id, "person": person.id}).one_or_none() is not None


def readable_sheet(person: SignedInPerson, sheet_id: str) -> Sheet:
    """A sheet that the person may read with its answers: their own, or one that is shared with them.

    To read and to take along; who fills or changes asks for `sheet`. Raises SheetNotFound.
    """
    with reading_aside() as connection:
        row = connection.execute(ANY_SHEET, {"sheet": sheet_id}).one_or_none()
        if row is None or not (row.person_id == person.id or shares.reads_as(connection, person, row)):
            raise SheetNotFound
        return _sheet(connection, row, _shared(row))


def sheet_to_change(database: Session, person: SignedInPerson, sheet_id: str) -> Sheet:
    """The same inside a writing transaction; on PostgreSQL nobody else changes the sheet until it ends."""
    connection = database.connection()
    row = connection.execute(SHEET_TO_CHANGE, {"sheet": sheet_id, "person": person.id}).one_or_none()
    if row is None:
        raise SheetNotFound
    return _sheet(connection, row)


def _sheet(connection: Connection, row: Any, shared: frozenset[str] | None = None) -> Sheet:
    answers = {answer.item: answer for answer in map(_answer, connection.execute(ANSWERS_OF, {"sheet": row.id}))}
    return Sheet(row.id, definition_of(connection, row.definition_digest), row.person_id, row.organisation_id,
                 row.perspective, row.subject, row.started_at, row.saved_at, answers, row.round_id or "", shared)


def _shared(row: Any) -> frozenset[str]:
    return frozenset(way for way, chosen in (("organisation", row.with_organisation), ("network", row.with_network),
                                              ("facilitator", row.with_events)) if chosen)


def _answer(row: Any) -> Answer:
    writer = Writer(row.page_key, row.sequence) if row.page_key else None
    return Answer(row.item, row.words, row.version, writer, row.saved_at)


def definition_of(database: Connection, digest: str) -> Definition:
    """The definition of a digest, in the words that its sheets were started with."""
    found = _definitions.get(digest)
    if found is None:
        words = database.execute(
            select(WorksheetDefinition.words).where(WorksheetDefinition.digest == digest)).scalar_one()
        found = _definitions[digest] = definition_from_json(words)
        if len(_definitions) > MOST_REMEMBERED:
            _definitions.popitem(last=False)
    return found


def kept_definition(database: Session, digest: str, worksheet: str) -> Definition | None:
    """A definition that some sheet was started with, by its digest; None when none of this worksheet has it."""
    words = database.execute(
        select(WorksheetDefinition.words).where(WorksheetDefinition.digest == digest[:64],
                                                WorksheetDefinition.worksheet == worksheet[:40])).scalar_one_or_none()
    return None if words is None else definition_from_json(words)


def sheets_begun(database: Session, person: SignedInPerson, worksheet: str, moment: datetime) -> list[Sheet]:
    """The person's own sheets of a worksheet that were begun at a moment, with their answers."""
    ids = database.execute(select(SheetRow.id).where(
        SheetRow.person_id == person.id, SheetRow.worksheet == worksheet, SheetRow.started_at == moment)).scalars()
    return [sheet_to_change(database, person, one) for one in ids.all()]


ANSWERED = (select(func.count()).select_from(AnswerRow)
            .where(AnswerRow.sheet_id == SheetRow.id, AnswerRow.words != "", AnswerRow.item.not_like(f"{UNPLACED}%"))
            .correlate(SheetRow).scalar_subquery().label("answered"))
ENTRIES = (select(*SHEET_COLUMNS, ANSWERED, SHARED.c.with_organisation, SHARED.c.with_network, AT_EVENTS)
           .outerjoin(SHARED, SHARED.c.sheet_id == SheetRow.id).order_by(SheetRow.saved_at.desc(), SheetRow.id))


def sheets(person: SignedInPerson, worksheet: str | None = None, *, most: int = MOST_SHEETS,
           skip: int = 0) -> list[SheetEntry]:
    """The person's own sheets, those saved last first, without the words of their answers; at most so many."""
    which = [SheetRow.person_id == person.id, *([] if worksheet is None else [SheetRow.worksheet == worksheet])]
    with reading_aside() as connection:
        return entries(connection, *which, most=most, skip=skip)


def entries(connection: Connection, *which: ColumnElement[bool], most: int = MOST_SHEETS,
            skip: int = 0) -> list[SheetEntry]:
    """Some sheets for a list, those saved last first. Whoever asks has made sure that they may be read."""
    question = ENTRIES.where(*which).limit(most).offset(skip)
    found = []
    for row in connection.execute(question).all():
        definition = definition_of(connection, row.definition_digest)
        found.append(SheetEntry(row.id, definition, row.perspective, row.subject, row.started_at, row.saved_at,
                                row.answered, len(definition.items), round_id=row.round_id or "",
                                person_id=row.person_id, organisation_id=row.organisation_id, shared=_shared(row)))
    begun = beginnings(connection, [entry.id for entry in found if not entry.definition.is_flat])
    return [entry if entry.definition.is_flat else counted(entry, begun.get(entry.id, {})) for entry in found]


def beginnings(connection: Connection | Session, sheet_ids: list[str]) -> dict[str, dict[str, Answer]]:
    """The answers of some sheets, of each text its beginning: enough to tell what is answered and what was chosen."""
    if not sheet_ids:
        return {}
    found: dict[str, dict[str, Answer]] = {}
    question = select(ANSWERS.c.sheet_id, ANSWERS.c.item, func.substr(ANSWERS.c.words, 1, BEGINNING).label("words"),
                      ANSWERS.c.version).where(ANSWERS.c.sheet_id.in_(sheet_ids))
    for row in connection.execute(question):
        found.setdefault(row.sheet_id, {})[row.item] = Answer(row.item, row.words, row.version)
    return found


def sheet_ids(person: SignedInPerson) -> list[str]:
    """Every sheet of the person, however many; the first begun first."""
    with reading_aside() as connection:
        return list(connection.execute(select(SheetRow.id).where(SheetRow.person_id == person.id)
                                       .order_by(SheetRow.started_at, SheetRow.id)).scalars())


def add_sheet(database: Session, new: Sheet) -> None:
    """A new sheet, and its definition's words when no sheet had them before."""
    digest = keep_definition(database, new.definition, new.started_at)
    database.execute(insert(SheetRow).values(
        id=new.id, definition_digest=digest, worksheet=new.definition.key, person_id=new.person_id,
        organisation_id=new.organisation_id, perspective=new.perspective, subject=new.subject,
        started_at=new.started_at, saved_at=new.saved_at, round_id=new.round_id or None))


def keep_definition(database: Session, definition: Definition, now: datetime) -> str:
    """The definition's words, where nobody had them before; its digest."""
    digest = digest_of(definition)
    known = database.execute(
        select(WorksheetDefinition.digest).where(WorksheetDefinition.digest == digest)).one_or_none()
    if known is None:
        row = INSERT[database.get_bind().dialect.name](WorksheetDefinition).values(
            digest=digest, worksheet=definition.key, words=definition_to_json(definition), created_at=now)
        database.execute(row.on_conflict_do_nothing())  # somebody may begin the same one in this moment
    return digest


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


# -- for memos: counts, never whose ----------------------------------------------------------------------------------


def begun_between(key: str, spans: Sequence[tuple[datetime, datetime]]) -> int:
    """How many sheets of a worksheet were begun within any of these times."""
    within = or_(*(SheetRow.started_at.between(begins, ends) for begins, ends in spans))
    with reading_aside() as connection:
        return int(connection.execute(select(func.count()).select_from(SheetRow).where(
            SheetRow.worksheet == key, within)).scalar_one()) if spans else 0


def shared_with(key: str, event_ids: Sequence[str]) -> int:
    """How many sheets of a worksheet are shared with who leads any of these events."""
    shared = select(SheetEvent.sheet_id).where(SheetEvent.event_id.in_(event_ids))
    with reading_aside() as connection:
        return int(connection.execute(select(func.count()).select_from(SheetRow).where(
            SheetRow.worksheet == key, SheetRow.id.in_(shared))).scalar_one())
