"""A person's own sheets beside each other: which there are, and the answers of some of them. Never anybody else's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, exists, select

from intranet.database import reading_aside
from intranet.people.types import SignedInPerson
from intranet.worksheets.comparing.types import Past
from intranet.worksheets.filled import Answer, Sheet
from intranet.worksheets.models import AnswerRow, SheetRow
from intranet.worksheets.renewing.continued import continued
from intranet.worksheets.store import definition_of

MOST_PASTS = 400
"""So many of the newest are looked through: one sheet a day for more than a year."""

SAYS_SOMETHING = exists().where(AnswerRow.sheet_id == SheetRow.id, AnswerRow.words != "").correlate(SheetRow)


PASTS = (select(SheetRow.id, SheetRow.definition_digest, SheetRow.organisation_id, SheetRow.perspective,
                SheetRow.subject, SheetRow.started_at, SheetRow.saved_at, SheetRow.completed_at)
         .where(SheetRow.person_id == bindparam("person"), SheetRow.worksheet == bindparam("worksheet"), SAYS_SOMETHING)
         .order_by(SheetRow.started_at.desc(), SheetRow.id.desc()).limit(MOST_PASTS))
OF_PERSPECTIVE = PASTS.where(SheetRow.perspective == bindparam("perspective"))


def pasts(person: SignedInPerson, worksheet: str) -> list[Past]:
    """The person's own sheets of a worksheet in which something is answered, those begun last first.

    One that was continued in a new version is not among them: the newer one has its answers.
    """
    with reading_aside() as connection:
        rows = connection.execute(PASTS, {"person": person.id, "worksheet": worksheet}).all()
        gone_on = continued({row.id: row.definition_digest for row in rows})
        return [_past(connection, row) for row in rows if row.id not in gone_on]


def newest(person: SignedInPerson, worksheet: str, perspective: str, wanted: Callable[[Past], bool]) -> Past | None:
    """The one of them that was begun last and is wanted. It is asked for with each section, so it reads no further."""
    with reading_aside() as connection:
        rows = connection.execute(OF_PERSPECTIVE, {"person": person.id, "worksheet": worksheet,
                                                   "perspective": perspective})
        found = next((past for past in (_past(connection, row) for row in rows) if wanted(past)), None)
        rows.close()
    return found


def _past(connection: Connection, row: Any) -> Past:
    return Past(row.id, definition_of(connection, row.definition_digest), row.organisation_id, row.perspective,
                row.subject, row.started_at, row.saved_at, row.completed_at)


def whole(person: SignedInPerson, chosen: Sequence[Past]) -> list[Sheet]:
    """Some of the person's own sheets with their answers, in the same order."""
    answers: dict[str, dict[str, Answer]] = {one.id: {} for one in chosen}
    question = (select(AnswerRow.sheet_id, AnswerRow.item, AnswerRow.words, AnswerRow.version, AnswerRow.saved_at)
                .join(SheetRow, SheetRow.id == AnswerRow.sheet_id)
                .where(SheetRow.person_id == person.id, AnswerRow.sheet_id.in_(answers)))
    with reading_aside() as connection:
        for row in connection.execute(question) if answers else ():
            answers[row.sheet_id][row.item] = Answer(row.item, row.words, row.version, None, row.saved_at)
    return [Sheet(one.id, one.definition, person.id, one.organisation_id, one.perspective, one.subject, one.started_at,
                  one.saved_at, answers[one.id]) for one in chosen]
