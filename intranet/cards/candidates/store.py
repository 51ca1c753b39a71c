"""Words that were put aside: rows in and out. For curators."""

from __future__ import annotations

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from intranet.cards.candidates.models import CardWordLeft
from intranet.database import reading_aside
from intranet.people.types import SignedInPerson


def left(person: SignedInPerson) -> list[str]:
    """Every word that was put aside, in alphabetical order."""
    if not person.has_role("curator"):
        return []
    with reading_aside() as connection:
        return list(connection.execute(select(CardWordLeft.word).order_by(CardWordLeft.word)).scalars())


def leave(database: Session, word: str) -> None:
    """Put a word aside. Twice is as good as once."""
    bring_back(database, word)
    database.execute(insert(CardWordLeft).values(word=word))


def bring_back(database: Session, word: str) -> None:
    """Propose a word again."""
    database.execute(delete(CardWordLeft).where(CardWordLeft.word == word))
