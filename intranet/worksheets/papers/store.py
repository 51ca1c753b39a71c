"""Which papers were typed in: rows in and out. Whose sheet it became is told to nobody but its owner."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import insert, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from intranet.database import reading_aside
from intranet.people.types import SignedInPerson
from intranet.worksheets.models import SheetRow
from intranet.worksheets.papers.models import PaperEntry
from intranet.worksheets.papers.types import Entered, PaperTaken


def entered(person: SignedInPerson, code: str) -> Entered | None:
    """Whether a paper was typed in; None when it was not."""
    with reading_aside() as connection:
        row = connection.execute(select(PaperEntry.entered_at, PaperEntry.sheet_id, SheetRow.person_id)
                                 .join(SheetRow, SheetRow.id == PaperEntry.sheet_id)
                                 .where(PaperEntry.code == code)).one_or_none()
    return None if row is None else Entered(row.entered_at, row.sheet_id if row.person_id == person.id else None)


def note_entered(database: Session, code: str, sheet_id: str, now: datetime) -> None:
    """The paper became a sheet. Raises PaperTaken when it was one already, also when both are typed in at once."""
    try:
        database.execute(insert(PaperEntry).values(code=code, sheet_id=sheet_id, entered_at=now))
        database.flush()
    except IntegrityError:
        raise PaperTaken from None
