"""Counts of readers' signals: rows in and out. Counting takes nobody's name; reading the counts is for curators."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from intranet.cards.models import CardRendering, CardRevision, CardRow
from intranet.cards.signals.models import CardHelped, CardTap
from intranet.cards.signals.types import Counted, TextRead
from intranet.cards.store import PUBLISHED, READABLE
from intranet.cards.types import CardNotFound, View
from intranet.database import reading_aside
from intranet.people.types import SignedInPerson


def _counted(table: Any, what: Any) -> Any:
    return (select(CardRow.slug, table.view, what.label("what"), table.times).select_from(CardRow)
            .join(CardRevision, PUBLISHED).join(table, table.revision_id == CardRevision.id).where(READABLE))


TAPS, ANSWERS = _counted(CardTap, CardTap.paragraph), _counted(CardHelped, CardHelped.answer)
UPSERT: dict[str, Any] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}


def text_read(person: SignedInPerson, slug: str, number: int, view: View) -> TextRead:
    """A text that this person reads, or had open when a newer revision came; raises CardNotFound."""
    question = (select(CardRevision.id, CardRendering.html)
                .select_from(CardRow).join(CardRevision, CardRevision.card_id == CardRow.id)
                .join(CardRendering, CardRendering.revision_id == CardRevision.id)
                .where(READABLE, CardRow.slug == slug, CardRow.published_number.is_not(None),
                       CardRevision.number == number, CardRevision.published_at.is_not(None),
                       CardRendering.view == view))
    with reading_aside() as connection:
        row = connection.execute(question).one_or_none()
    if row is None:
        raise CardNotFound
    return TextRead(row.id, view, row.html)


def counts(person: SignedInPerson) -> list[Counted]:
    """Every count of a revision that members read now, for a curator."""
    if not person.has_role("curator"):
        return []
    with reading_aside() as connection:
        return [Counted(row.slug, row.view, str(row.what), row.times)
                for question in (TAPS, ANSWERS) for row in connection.execute(question)]


def texts(person: SignedInPerson, slugs: Collection[str]) -> dict[tuple[str, View], str]:
    """Both texts of some cards as members read them now, for a curator."""
    if not person.has_role("curator") or not slugs:
        return {}
    question = (select(CardRow.slug, CardRendering.view, CardRendering.html).select_from(CardRow)
                .join(CardRevision, PUBLISHED).join(CardRendering, CardRendering.revision_id == CardRevision.id)
                .where(READABLE, CardRow.slug.in_(slugs)))
    with reading_aside() as connection:
        return {(row.slug, row.view): row.html for row in connection.execute(question)}


def count_tap(database: Session, text: TextRead, paragraph: int, more: int) -> None:
    """One tap more, or with -1 one less."""
    _count(database, CardTap, {"revision_id": text.revision_id, "view": text.view, "paragraph": paragraph}, more)


def count_helped(database: Session, text: TextRead, answer: str, more: int) -> None:
    """One answer more, or with -1 one less."""
    _count(database, CardHelped, {"revision_id": text.revision_id, "view": text.view, "answer": answer}, more)


def _count(database: Session, table: Any, key: dict[str, Any], more: int) -> None:
    where = [getattr(table, name) == value for name, value in key.items()]
    if more < 0:
        database.execute(delete(table).where(*where, table.times <= 1))
        database.execute(update(table).where(*where).values(times=table.times - 1))
        return
    insert = UPSERT[database.get_bind().dialect.name](table).values(**key, times=1)
    database.execute(insert.on_conflict_do_update(index_elements=list(key), set_={"times": table.times + 1}))
