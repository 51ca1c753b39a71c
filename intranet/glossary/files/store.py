"""Terms with what is known of their files, in and out.

Files are compared by who runs the command on the server, so no look-up takes a person.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, func, insert, select, update
from sqlalchemy.orm import Session

from intranet.glossary.files.types import KeptTerm
from intranet.glossary.keeping import paradigm_to_json
from intranet.glossary.models import GlossaryFile, TermRow
from intranet.glossary.store import COLUMNS, term_of
from intranet.glossary.types import Term


def kept_terms(database: Connection | Session, *, locked: bool = False) -> dict[str, KeptTerm]:
    """Every term there is or was, by address."""
    question = select(*COLUMNS, TermRow.version, TermRow.retired_at, TermRow.moved_to).order_by(TermRow.slug)
    rows = database.execute(question.with_for_update() if locked else question)
    return {row.slug: KeptTerm(term_of(row), row.version, row.retired_at is not None, row.moved_to) for row in rows}


def kept_texts(database: Connection | Session) -> dict[str, list[tuple[str, bool]]]:
    """The texts of each file in the order in which they were kept, and whether each was taken in."""
    found: dict[str, list[tuple[str, bool]]] = {}
    columns = (GlossaryFile.name, GlossaryFile.source, GlossaryFile.was_taken_in)
    for row in database.execute(select(*columns).order_by(GlossaryFile.name, GlossaryFile.number)):
        found.setdefault(row.name, []).append((row.source, bool(row.was_taken_in)))
    return found


def keep_text(database: Session, name: str, source: str, now: datetime, *, was_taken_in: bool) -> None:
    """One more text of a file."""
    last = database.execute(select(func.max(GlossaryFile.number)).where(GlossaryFile.name == name)).scalar() or 0
    database.execute(insert(GlossaryFile).values(name=name, number=last + 1, source=source,
                                                 was_taken_in=was_taken_in, kept_at=now))


def change_term(database: Session, term: Term, now: datetime) -> None:
    """A term as its file says it now."""
    database.execute(update(TermRow).where(TermRow.slug == term.slug).values(
        term=term.term, definition=term.definition, language=term.language, full_name=term.full, forms=term.forms,
        of=term.of, agrees=term.agrees, never=list(term.never), paradigm=paradigm_to_json(term.paradigm),
        origin=term.origin, version=TermRow.version + 1, changed_at=now))


def retire_term(database: Session, slug: str, now: datetime) -> None:
    """A term that is in use no more. Its row stays."""
    database.execute(update(TermRow).where(TermRow.slug == slug).values(
        retired_at=now, version=TermRow.version + 1, changed_at=now))
