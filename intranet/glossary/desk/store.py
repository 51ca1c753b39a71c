"""Terms at the desk: rows in and out, with their versions. For curators, who look after all of them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, or_, select, update
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
    """Every address that a term of the core has (`in`) or had (`out`), or for one that was renamed where it leads."""
    with reading_aside() as connection:
        rows = connection.execute(select(TermRow.slug, TermRow.retired_at, TermRow.moved_to))
        return {slug: there or ("out" if retired_at else "in") for slug, retired_at, there in rows}


def taken_out() -> tuple[Definition, ...]:
    """The terms that were taken out."""
    question = select(TermRow.slug, TermRow.term, TermRow.definition, TermRow.language, TermRow.full_name).where(
        TermRow.retired_at.is_not(None), TermRow.moved_to.is_(None)).order_by(TermRow.term)
    with reading_aside() as connection:
        return tuple(Definition(*row) for row in connection.execute(question))


def add(database: Session, new: Term, now: datetime) -> bool:
    """A new term; False when somebody else made it in the meantime."""
    if database.execute(select(TermRow.slug).where(TermRow.slug == new.slug)).scalar() is not None:
        return False
    database.execute(insert(TermRow).values(slug=new.slug, version=1, changed_at=now, **_values(new)))
    return True


def change(database: Session, slug: str, changed: Term, seen_version: int, now: datetime) -> bool:
    """The new words of the term with this address; False when another version was saved meanwhile, or its new address
    was taken.
    """
    this = TermRow.slug == slug, TermRow.version == seen_version
    values = {"version": seen_version + 1, "changed_at": now, **_values(changed)}
    if changed.slug == slug:
        done: Any = database.execute(update(TermRow).where(*this).values(**values))
        return bool(done.rowcount)
    row = database.execute(select(TermRow.retired_at).where(*this).with_for_update()).one_or_none()
    there = database.execute(select(TermRow.moved_to).where(TermRow.slug == changed.slug).with_for_update()).all()
    if row is None or any(one.moved_to != slug for one in there):
        return False
    if there:  # an address that it had before is its own again
        database.execute(delete(TermRow).where(TermRow.slug == changed.slug))
    database.execute(update(TermRow).where(or_(TermRow.slug == slug, TermRow.moved_to == slug)).values(
        moved_to=changed.slug, retired_at=now))
    database.execute(insert(TermRow).values(slug=changed.slug, retired_at=row.retired_at, **values))
    return True


def set_out(database: Session, slug: str, at: datetime | None, now: datetime) -> None:
    """Take a term out at a time, or bring it back with None."""
    database.execute(update(TermRow).where(TermRow.slug == slug).values(
        retired_at=at, changed_at=now, version=TermRow.version + 1))


def _values(term: Term) -> dict[str, Any]:
    return {"term": term.term, "definition": term.definition, "language": term.language, "full_name": term.full,
            "forms": term.forms, "of": term.of, "agrees": term.agrees, "never": list(term.never),
            "paradigm": paradigm_to_json(term.paradigm), "origin": term.origin}
