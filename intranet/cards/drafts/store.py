"""Rows of texts that are being written. Each belongs to the person who writes it: nobody else finds it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from intranet.cards.desk.types import Words
from intranet.cards.drafts.types import Draft, DraftEntry, Writer
from intranet.cards.models import CardDraft, CardRow
from intranet.cards.types import CardNotFound
from intranet.database import reading_aside
from intranet.people.types import SignedInPerson


def _drafts(person: SignedInPerson) -> Any:
    return (select(CardDraft.id, CardDraft.base_number, CardDraft.version, CardDraft.words, CardDraft.changed_at,
                   CardDraft.writer_key, CardDraft.writer_sequence, CardRow.slug)
            .outerjoin(CardRow, CardRow.id == CardDraft.card_id).where(CardDraft.person_id == person.id))


def draft(person: SignedInPerson, draft_id: str) -> Draft | None:
    """The person's draft with this id."""
    with reading_aside() as connection:
        row = connection.execute(_drafts(person).where(CardDraft.id == draft_id)).one_or_none()
    return None if row is None else _draft(row)


def newest(person: SignedInPerson, card_id: str) -> Draft | None:
    """The draft of a card that the person changed last."""
    question = _drafts(person).where(CardDraft.card_id == card_id).order_by(CardDraft.changed_at.desc()).limit(1)
    with reading_aside() as connection:
        row = connection.execute(question).one_or_none()
    return None if row is None else _draft(row)


def entries(person: SignedInPerson) -> list[DraftEntry]:
    """The person's drafts, the last changed first."""
    with reading_aside() as connection:
        rows = connection.execute(_drafts(person).order_by(CardDraft.changed_at.desc())).all()
    return [DraftEntry(row.id, row.slug or "", row.words.get("title", ""), row.changed_at) for row in rows]


def draft_to_change(database: Session, person: SignedInPerson, draft_id: str) -> Draft | None:
    """The draft inside the transaction that changes it; raises CardNotFound when it is somebody else's."""
    owner = database.execute(select(CardDraft.person_id).where(CardDraft.id == draft_id).with_for_update()).scalar()
    if owner is None:
        return None
    if owner != person.id:
        raise CardNotFound
    return _draft(database.execute(_drafts(person).where(CardDraft.id == draft_id)).one())


def keep(database: Session, person: SignedInPerson, kept: Draft, card_id: str | None) -> None:
    """The draft as it is now."""
    values = {"base_number": kept.base, "version": kept.version, "words": kept.words.as_typed(), "card_id": card_id,
              "changed_at": kept.changed_at, "writer_key": kept.writer.key if kept.writer else "",
              "writer_sequence": kept.writer.sequence if kept.writer else 0}
    if kept.version == 1:
        database.execute(insert(CardDraft).values(id=kept.id, person_id=person.id, **values))
    else:
        database.execute(update(CardDraft).where(CardDraft.id == kept.id).values(**values))


def delete_draft(database: Session, person: SignedInPerson, draft_id: str) -> str:
    """The draft is gone; gives the address of its card, empty for one that is not there."""
    slug = database.execute(select(CardRow.slug).join(CardDraft, CardDraft.card_id == CardRow.id)
                            .where(CardDraft.id == draft_id, CardDraft.person_id == person.id)).scalar()
    database.execute(delete(CardDraft).where(CardDraft.id == draft_id, CardDraft.person_id == person.id))
    return slug or ""


def forget_before(database: Session, moment: datetime) -> int:
    """Delete every draft that was last changed before that; how many went."""
    found = database.execute(delete(CardDraft).where(CardDraft.changed_at < moment).returning(CardDraft.id))
    return len(found.all())


def _draft(row: Any) -> Draft:
    writer = Writer(row.writer_key, row.writer_sequence) if row.writer_key else None
    return Draft(row.id, row.slug or "", row.base_number, row.version, Words().with_fields(row.words), row.changed_at,
                 writer)
