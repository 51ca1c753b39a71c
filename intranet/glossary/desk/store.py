"""Terms at the desk: rows in and out, with their versions. For curators, who look after all of them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from intranet.database import reading_aside
from intranet.glossary.desk.types import TermToEdit
from intranet.glossary.keeping import paradigm_from_json, paradigm_to_json
from intranet.glossary.models import TermRow
from intranet.glossary.types import Definition, Term, TermNotFound
from intranet.people.types import SignedInPerson


def term(person: SignedInPerson, slug: str) -> TermToEdit:
    """A term of the core's own, also one that was taken out; raises TermNotFound."""
    question = select(TermRow.slug, TermRow.term, TermRow.definition, TermRow.language, TermRow.paradigm,
                      TermRow.full_name, TermRow.never, TermRow.origin, TermRow.forms, TermRow.of, TermRow.agrees,
                      TermRow.version, TermRow.retired_at).where(TermRow.slug == slug)
    with reading_aside() as connection:
        row = connection.execute(question).one_or_none()
    if row is None or not person.has_role("curator"):
        raise TermNotFound
    found = Term(row.slug, row.term, row.definition, row.language, paradigm_from_json(row.paradigm), row.full_name,
                 tuple(row.never), row.origin, row.forms, row.of, row.agrees)
    return TermToEdit(found, row.version, row.retired_at is not None)


def taken() -> dict[str, str]:
    """Every address that a term of the core has (`in`) or had (`out`)."""
    with reading_aside() as connection:
        rows = connection.execute(select(TermRow.slug, TermRow.retired_at))
        return {slug: "out" if retired_at else "in" for slug, retired_at in rows}


def taken_out() -> tuple[Definition, ...]:
    """The terms that were taken out."""
    question = select(TermRow.slug, TermRow.term, TermRow.definition, TermRow.language, TermRow.full_name).where(
        TermRow.retired_at.is_not(None)).order_by(TermRow.term)
    with reading_aside() as connection:
        return tuple(Definition(*row) for row in connection.execute(question))


def add(database: Session, new: Term, now: datetime) -> bool:
    """A new term; False when somebody else made it in the meantime."""
    if database.execute(select(TermRow.slug).where(TermRow.slug == new.slug)).scalar() is not None:
        return False
    database.execute(insert(TermRow).values(slug=new.slug, version=1, changed_at=now, **_values(new)))
    return True


def change(database: Session, changed: Term, seen_version: int, now: datetime) -> bool:
    """The term's new words; False when another version was saved meanwhile."""
    done: Any = database.execute(update(TermRow).where(TermRow.slug == changed.slug, TermRow.version == seen_version)
                                 .values(version=seen_version + 1, changed_at=now, **_values(changed)))
    return bool(done.rowcount)


def set_out(database: Session, slug: str, at: datetime | None, now: datetime) -> None:
    """Take a term out at a time, or bring it back with None."""
    database.execute(update(TermRow).where(TermRow.slug == slug).values(
        retired_at=at, changed_at=now, version=TermRow.version + 1))


def _values(term: Term) -> dict[str, Any]:
    return {"term": term.term, "definition": term.definition, "language": term.language, "full_name": term.full,
            "forms": term.forms, "of": term.of, "agrees": term.agrees, "never": list(term.never),
            "paradigm": paradigm_to_json(term.paradigm), "origin": term.origin}
