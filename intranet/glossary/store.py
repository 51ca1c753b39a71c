"""Terms: rows in and out. Everybody who is signed in may read every term, so no look-up takes a person."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from intranet.database import reading_aside
from intranet.glossary.keeping import paradigm_from_json, paradigm_to_json
from intranet.glossary.models import TermRow
from intranet.glossary.types import Term

COLUMNS = (TermRow.slug, TermRow.term, TermRow.definition, TermRow.language, TermRow.paradigm, TermRow.full_name,
           TermRow.never, TermRow.origin, TermRow.forms, TermRow.of, TermRow.agrees)


def terms() -> tuple[Term, ...]:
    """Every term that is in use, by address."""
    with reading_aside() as connection:
        rows = connection.execute(select(*COLUMNS).where(TermRow.retired_at.is_(None)).order_by(TermRow.slug))
        return tuple(term_of(row) for row in rows)


def term_of(row: Any) -> Term:
    """A term from its row."""
    return Term(row.slug, row.term, row.definition, row.language, paradigm_from_json(row.paradigm), row.full_name,
                tuple(row.never), row.origin, row.forms, row.of, row.agrees)


def moved_to(slug: str) -> str | None:
    """The address that a term has now, for one that it had before."""
    with reading_aside() as connection:
        return connection.execute(select(TermRow.moved_to).where(TermRow.slug == slug)).scalar_one_or_none()


def known_slugs(database: Session) -> set[str]:
    """The address of every term there is or was."""
    return set(database.execute(select(TermRow.slug)).scalars())


def add_terms(database: Session, new: Iterable[Term], now: datetime) -> None:
    """Further terms."""
    rows = [{"slug": term.slug, "term": term.term, "definition": term.definition, "language": term.language,
             "full_name": term.full, "forms": term.forms, "of": term.of, "agrees": term.agrees,
             "never": list(term.never), "paradigm": paradigm_to_json(term.paradigm), "origin": term.origin,
             "version": 1, "changed_at": now} for term in new]
    database.execute(insert(TermRow), rows)
