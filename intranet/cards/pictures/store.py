"""Rows of pictures, in and out. Whoever is signed in may see a picture; the list of them is the desk's."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from intranet.cards.models import CardPicture
from intranet.cards.pictures.content import Picture
from intranet.cards.pictures.types import KeptPicture, PictureNotFound
from intranet.database import reading_aside
from intranet.people.types import SignedInPerson

COLUMNS = (CardPicture.id, CardPicture.kind, CardPicture.alternative, CardPicture.octets, CardPicture.width,
           CardPicture.height, CardPicture.created_at)
MOST_SHOWN = 200


def picture(person: SignedInPerson, picture_id: str) -> KeptPicture:
    """One picture; raises PictureNotFound."""
    with reading_aside() as connection:
        row = connection.execute(select(*COLUMNS).where(CardPicture.id == picture_id)).one_or_none()
    if row is None:
        raise PictureNotFound
    return KeptPicture(*row)


def pictures(person: SignedInPerson) -> list[KeptPicture]:
    """The newest pictures, for the desk."""
    if not person.has_role("curator"):
        return []
    with reading_aside() as connection:
        rows = connection.execute(select(*COLUMNS).order_by(CardPicture.created_at.desc()).limit(MOST_SHOWN))
        return [KeptPicture(*row) for row in rows]


def add(database: Session, picture_id: str, picture: Picture, alternative: str, by: str, now: datetime) -> None:
    """One more picture."""
    database.execute(insert(CardPicture).values(
        id=picture_id, kind=picture.kind, alternative=alternative, octets=len(picture.octets), width=picture.width,
        height=picture.height, created_by=by, created_at=now))
