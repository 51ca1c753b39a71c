"""Plain twins and notes put aside: rows in and out. For curators, who may see every card."""

from __future__ import annotations

from sqlalchemy import and_, delete, insert, select
from sqlalchemy.orm import Session

from intranet.cards.models import CardRendering, CardRevision, CardRow
from intranet.cards.notes.models import NotePutAside
from intranet.cards.notes.types import Aside, PublishedText, Twin
from intranet.cards.reading import body_of
from intranet.cards.store import PUBLISHED, READABLE
from intranet.cards.types import CardNotFound
from intranet.database import reading_aside
from intranet.people.types import SignedInPerson

NEWEST = and_(CardRevision.card_id == CardRow.id, CardRevision.number == CardRow.newest_number)


def twin(person: SignedInPerson, slug: str) -> Twin:
    """The newest plain text of a card, whatever the card's state; raises CardNotFound."""
    question = (select(CardRow.id, CardRow.slug, CardRevision.title, CardRow.language, CardRevision.kind,
                       CardRevision.plain_source, CardRevision.plain_is_old)
                .join(CardRevision, NEWEST).where(CardRow.slug == slug))
    with reading_aside() as connection:
        row = connection.execute(question).one_or_none()
    if row is None or not person.has_role("curator"):
        raise CardNotFound
    return Twin(row.id, row.slug, row.title, row.language, row.kind, body_of(row.plain_source or ""),
                bool(row.plain_is_old))


def published_texts(person: SignedInPerson) -> list[PublishedText]:
    """Every text of every card that members read, by title."""
    question = (select(CardRow.slug, CardRevision.title, CardRow.language, CardRevision.kind, CardRendering.view,
                       CardRevision.source, CardRevision.plain_source, CardRendering.terms, CardRendering.rendered_with)
                .join(CardRevision, PUBLISHED).join(CardRendering, CardRendering.revision_id == CardRevision.id)
                .where(READABLE).order_by(CardRevision.title, CardRow.slug, CardRendering.view))
    with reading_aside() as connection:
        return [PublishedText(row.slug, row.title, row.language, row.kind, row.view == "plain",
                              body_of((row.plain_source if row.view == "plain" else row.source) or ""),
                              tuple(row.terms), row.rendered_with) for row in connection.execute(question)]


def put_aside(card_id: str) -> frozenset[Aside]:
    """Every note of a card that was put aside."""
    question = select(NotePutAside.check, NotePutAside.sentence).where(NotePutAside.card_id == card_id)
    with reading_aside() as connection:
        return frozenset(Aside(*row) for row in connection.execute(question))


def keep_aside(database: Session, card_id: str, note: Aside) -> None:
    """Put a note aside. Twice is as good as once."""
    bring_back(database, card_id, note)
    database.execute(insert(NotePutAside).values(card_id=card_id, check=note.check, sentence=note.sentence))


def bring_back(database: Session, card_id: str, note: Aside) -> None:
    """Let a note be told again."""
    database.execute(delete(NotePutAside).where(
        NotePutAside.card_id == card_id, NotePutAside.check == note.check, NotePutAside.sentence == note.sentence))
