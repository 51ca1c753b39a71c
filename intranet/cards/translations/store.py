"""Rows of cards with their originals: who belongs to whom, and which translation is behind.

What members may read of it is for all who are signed in; the desk's look-ups take the person.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, and_, case, or_, select
from sqlalchemy.orm import Session, aliased

from intranet.cards.models import CardAddress, CardRevision, CardRow
from intranet.cards.reading import body_of
from intranet.cards.translations import rules
from intranet.cards.translations.types import Kin
from intranet.cards.types import CardText
from intranet.database import reading_aside
from intranet.people.types import SignedInPerson

Reader = Connection | Session


def moved(reader: Reader, slugs: Collection[str]) -> dict[str, str]:
    """The address now for each of these that a card had before."""
    if not slugs:
        return {}
    question = (select(CardAddress.slug, CardRow.slug.label("now")).join(CardRow, CardRow.id == CardAddress.card_id)
                .where(CardAddress.slug.in_(slugs)))
    return {row.slug: row.now for row in reader.execute(question)}


def kin(person: SignedInPerson) -> tuple[list[Kin], dict[str, str]]:
    """Every card that is not in the archive with what its newest revision says it is a translation of, and the
    addresses now for those of before; nothing for who is no curator.
    """
    if not person.has_role("curator"):
        return [], {}
    question = (select(CardRow.slug, CardRow.language, CardRevision.translation_of, CardRevision.title)
                .join(CardRevision, and_(CardRevision.card_id == CardRow.id,
                                         CardRevision.number == CardRow.newest_number))
                .where(CardRow.state != "archived").order_by(CardRow.slug))
    with reading_aside() as connection:
        found = [Kin(*row) for row in connection.execute(question)]
        before = {row.slug: row.now for row in connection.execute(
            select(CardAddress.slug, CardRow.slug.label("now")).join(CardRow, CardRow.id == CardAddress.card_id))}
    return found, before


def read_number(reader: Reader, slug: str) -> int | None:
    """The revision of a card that members read, by its address now or one of before; None when they read none."""
    if not slug:
        return None
    question = (select(CardRow.published_number).outerjoin(CardAddress, CardAddress.card_id == CardRow.id)
                .where(or_(CardRow.slug == slug, CardAddress.slug == slug))
                .order_by(case((CardRow.slug == slug, 0), else_=1)).limit(1))
    found: int | None = reader.execute(question).scalar()
    return found


def made_of(reader: Reader, slug: str, number: int) -> int | None:
    """The revision of the original that one revision of a card was made of."""
    found: int | None = reader.execute(
        select(CardRevision.made_of).join(CardRow, CardRow.id == CardRevision.card_id)
        .where(CardRow.slug == slug, CardRevision.number == number)).scalar()
    return found


def original_of(reader: Reader, slug: str, number: int) -> str:
    """What one revision of a card says that it is a translation of."""
    return reader.execute(select(CardRevision.translation_of).join(CardRow, CardRow.id == CardRevision.card_id)
                          .where(CardRow.slug == slug, CardRevision.number == number)).scalar() or ""


def behind() -> frozenset[str]:
    """The translations whose originals have changed since; of those that members read none yet, the newest revision."""
    read = aliased(CardRevision)
    shown_of = case((read.id.is_not(None), read.translation_of), else_=CardRevision.translation_of)
    shown_made = case((read.id.is_not(None), read.made_of), else_=CardRevision.made_of)
    question = (select(CardRow.slug, shown_of.label("translation_of"), shown_made.label("made_of"))
                .select_from(CardRow)
                .join(CardRevision, and_(CardRevision.card_id == CardRow.id,
                                         CardRevision.number == CardRow.newest_number))
                .outerjoin(read, and_(read.card_id == CardRow.id, read.number == CardRow.published_number))
                .where(CardRow.state != "archived", shown_of != "", shown_made.is_not(None)))
    with reading_aside() as connection:
        rows = connection.execute(question).all()
        now = moved(connection, {row.translation_of for row in rows})
        originals = {row.slug: row for row in connection.execute(
            select(CardRow.id, CardRow.slug, CardRow.published_number)
            .where(CardRow.slug.in_({row.translation_of for row in rows} | set(now.values()))))} if rows else {}
        found = set()
        for row in rows:
            original = originals.get(row.translation_of) or originals.get(now.get(row.translation_of, ""))
            if original is None or original.published_number in (None, row.made_of):
                continue
            texts = _texts(connection, original.id, (row.made_of, original.published_number))
            if len(texts) == 2 and rules.is_behind(*texts):
                found.add(row.slug)
    return frozenset(found)


def _texts(reader: Reader, card_id: str, numbers: tuple[int, int]) -> list[CardText]:
    """What two revisions of a card say, as far as somebody translates it."""
    found: dict[int, CardText] = {}
    for row in reader.execute(select(CardRevision.number, CardRevision.title, CardRevision.kind, CardRevision.source,
                                     CardRevision.plain_source, CardRevision.summary, CardRevision.next_step)
                              .where(CardRevision.card_id == card_id, CardRevision.number.in_(numbers))):
        kind: Any = row.kind
        found[row.number] = CardText("", "", row.title, kind, body_of(row.source), row.source, row.plain_source,
                                     row.summary, next_step=row.next_step)
    return [found[number] for number in numbers if number in found]
