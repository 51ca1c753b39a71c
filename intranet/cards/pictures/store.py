"""Rows of pictures, in and out. Whoever is signed in may see a picture; the list of them is the desk's."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, delete, insert, or_, select
from sqlalchemy.orm import Session

from intranet.cards.models import CardDraft, CardPicture, CardRevision, CardRow
from intranet.cards.pictures.content import Picture
from intranet.cards.pictures.types import KeptPicture, PictureNotFound, Use
from intranet.cards.questions.store import answers_in
from intranet.database import reading_aside
from intranet.people.types import SignedInPerson

COLUMNS = (CardPicture.id, CardPicture.kind, CardPicture.alternative, CardPicture.octets, CardPicture.width,
           CardPicture.height, CardPicture.created_at)
ADDRESS = "%pictures%"


def picture(person: SignedInPerson, picture_id: str) -> KeptPicture:
    """One picture; raises PictureNotFound."""
    with reading_aside() as connection:
        row = connection.execute(select(*COLUMNS).where(CardPicture.id == picture_id)).one_or_none()
    if row is None:
        raise PictureNotFound
    return KeptPicture(*row)


def pictures(person: SignedInPerson) -> list[KeptPicture]:
    """Every picture, the newest first, for the desk."""
    if not person.has_role("curator"):
        return []
    with reading_aside() as connection:
        rows = connection.execute(select(*COLUMNS).order_by(CardPicture.created_at.desc(), CardPicture.id))
        return [KeptPicture(*row) for row in rows]


def brought_by(person: SignedInPerson) -> list[KeptPicture]:
    """The pictures that this person brought, the newest first."""
    with reading_aside() as connection:
        rows = connection.execute(select(*COLUMNS).where(CardPicture.created_by == person.id)
                                  .order_by(CardPicture.created_at.desc(), CardPicture.id))
        return [KeptPicture(*row) for row in rows]


def add(database: Session, picture_id: str, picture: Picture, alternative: str, by: str, now: datetime) -> None:
    """One more picture."""
    database.execute(insert(CardPicture).values(
        id=picture_id, kind=picture.kind, alternative=alternative, octets=len(picture.octets), width=picture.width,
        height=picture.height, created_by=by, created_at=now))


def texts(person: SignedInPerson) -> list[tuple[str, Use]]:
    """Every text in which a picture may stand, for the desk."""
    if not person.has_role("curator"):
        return []
    with reading_aside() as connection:
        return texts_in(connection)


def texts_in(connection: Connection | Session) -> list[tuple[str, Use]]:
    """The same inside a transaction: versions of cards, what is being written, and answers to readers."""
    versions = (select(CardRow.slug, CardRow.language, CardRow.published_number, CardRow.newest_number,
                       CardRevision.number, CardRevision.title, CardRevision.source, CardRevision.plain_source)
                .join(CardRow, CardRow.id == CardRevision.card_id)
                .where(or_(CardRevision.source.like(ADDRESS), CardRevision.plain_source.like(ADDRESS)))
                .order_by(CardRow.slug, CardRevision.number.desc()))
    found = [(f"{row.source}\n{row.plain_source or ''}",
              Use("now" if row.number in (row.published_number, row.newest_number) else "earlier", row.slug, row.title,
                  row.language)) for row in connection.execute(versions)]
    drafts = [("\n".join(words.values()), Use("draft")) for words in
              connection.execute(select(CardDraft.words)).scalars()]
    return [*found, *drafts, *((answer, Use("answer", "", title, language))
                               for answer, title, language in answers_in(connection))]


def brought(database: Session) -> dict[str, datetime]:
    """When each picture was brought, inside the transaction that may delete some."""
    return {row.id: row.created_at for row in database.execute(select(CardPicture.id, CardPicture.created_at))}


def known() -> set[str]:
    """The id of every picture."""
    with reading_aside() as connection:
        return set(connection.execute(select(CardPicture.id)).scalars())


def delete_pictures(database: Session, ids: Collection[str]) -> None:
    """The rows are gone; their files are the caller's, after the commit."""
    database.execute(delete(CardPicture).where(CardPicture.id.in_(list(ids))))
