"""Rows of cards for the desk, in and out. Every look-up takes the acting person: who is no curator finds nothing here.

Reads use a short connection of their own; what precedes a change is read inside its transaction.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, case, delete, insert, or_, select, update
from sqlalchemy.orm import Session, aliased

from intranet.cards.desk.types import CardToEdit, DeskRow, Life, WholeHistory, WrittenRevision
from intranet.cards.models import CardAddress, CardRendering, CardRevision, CardRow
from intranet.cards.reading import body_of
from intranet.cards.store import READABLE, rendering_values
from intranet.cards.types import CardNotFound, CardText, Rendering, Source, View
from intranet.database import reading_aside
from intranet.ids import random_id
from intranet.people.types import SignedInPerson

Reader = Connection | Session

NEWEST = and_(CardRevision.card_id == CardRow.id, CardRevision.number == CardRow.newest_number)
LIFE = (CardRow.state, CardRow.newest_number, CardRow.published_number, CardRow.reviewer_id, CardRow.publish_at,
        CardRow.publish_number)
TEXT = (CardRevision.source, CardRevision.plain_source, CardRevision.title, CardRevision.kind, CardRevision.summary,
        CardRevision.tags, CardRevision.sources, CardRevision.review_by, CardRevision.related_cards,
        CardRevision.related_worksheets, CardRevision.next_step, CardRevision.verify, CardRevision.origin,
        CardRevision.translation_of)
CARD = (select(CardRow.id, CardRow.slug, CardRow.language, CardRow.owner_id, *LIFE, *TEXT,
               CardRevision.plain_is_old, CardRevision.created_at, CardRevision.created_by)
        .select_from(CardRow).join(CardRevision, NEWEST))


def card(person: SignedInPerson, slug: str) -> CardToEdit:
    """A card with its newest revision; raises CardNotFound."""
    with reading_aside() as connection:
        return _card(connection, person, CardRow.slug == slug)


def card_to_change(database: Session, person: SignedInPerson, slug: str) -> CardToEdit:
    """The same inside the transaction that changes it; others wait until it is over."""
    database.execute(select(CardRow.id).where(CardRow.slug == slug).with_for_update())
    return _card(database, person, CardRow.slug == slug)


def card_of_id(database: Session, person: SignedInPerson, card_id: str) -> CardToEdit | None:
    """The card with this id, or None."""
    try:
        return _card(database, person, CardRow.id == card_id)
    except CardNotFound:
        return None


def _card(reader: Reader, person: SignedInPerson, where: Any) -> CardToEdit:
    if not person.has_role("curator"):
        raise CardNotFound
    row = reader.execute(CARD.where(where)).one_or_none()
    if row is None:
        raise CardNotFound
    return CardToEdit(row.id, row.slug, row.language, _life(row), _text(row), bool(row.plain_is_old), row.owner_id,
                      row.created_at, row.created_by)


def text_of_revision(person: SignedInPerson, card: CardToEdit, number: int) -> CardText | None:
    """What one revision of a card says; None when there is no such revision."""
    if not person.has_role("curator"):
        return None
    question = (select(CardRow.slug, CardRow.language, *TEXT).select_from(CardRow)
                .join(CardRevision, CardRevision.card_id == CardRow.id)
                .where(CardRow.id == card.id, CardRevision.number == number))
    with reading_aside() as connection:
        row = connection.execute(question).one_or_none()
    return None if row is None else _text(row)


def seen_texts(person: SignedInPerson, slug: str) -> tuple[Life, dict[int, CardText]]:
    """The life of a card and every revision that this person may see, by number; raises CardNotFound.

    The desk sees them all, members what was published of a card that they can read.
    """
    question = (select(CardRow.slug, CardRow.language, CardRevision.number, *LIFE, *TEXT).select_from(CardRow)
                .join(CardRevision, CardRevision.card_id == CardRow.id)
                .where(CardRow.slug == slug).order_by(CardRevision.number.desc()))
    if not person.has_role("curator"):
        question = question.where(READABLE, CardRow.published_number.is_not(None),
                                  CardRevision.published_at.is_not(None))
    with reading_aside() as connection:
        found = connection.execute(question).all()
    if not found:
        raise CardNotFound
    return _life(found[0]), {row.number: _text(row) for row in found}


def was_old(person: SignedInPerson, card: CardToEdit, number: int) -> bool:
    """Whether the plain twin of a revision lagged behind its text."""
    question = select(CardRevision.plain_is_old).where(CardRevision.card_id == card.id, CardRevision.number == number)
    with reading_aside() as connection:
        return person.has_role("curator") and bool(connection.execute(question).scalar())


def _life(row: Any) -> Life:
    return Life(row.state, row.newest_number, row.published_number, row.reviewer_id, row.publish_at,
                row.publish_number)


def _text(row: Any) -> CardText:
    return CardText(row.slug, row.language, row.title, row.kind, body_of(row.source), row.source, row.plain_source,
                    row.summary, tuple(row.tags), tuple(Source(**one) for one in row.sources), row.review_by,
                    tuple(row.related_cards), tuple(row.related_worksheets), row.next_step, tuple(row.verify),
                    row.origin, row.translation_of)


# -- lists ------------------------------------------------------------------------------------------------------------


def rows(person: SignedInPerson) -> list[DeskRow]:
    """Every card as the desk shows it."""
    if not person.has_role("curator"):
        return []
    read = aliased(CardRevision)
    shown_plain = case((read.id.is_not(None), read.plain_source), else_=CardRevision.plain_source)
    shown_old = case((read.id.is_not(None), read.plain_is_old), else_=CardRevision.plain_is_old)
    question = (select(CardRow.slug, CardRow.language, CardRevision.kind, CardRevision.title, *LIFE, CardRow.owner_id,
                       CardRow.changed_at, CardRevision.created_by, read.review_by,
                       CardRevision.translation_of, shown_plain.is_not(None).label("has_plain"),
                       shown_old.label("plain_is_old"))
                .select_from(CardRow).join(CardRevision, NEWEST)
                .outerjoin(read, and_(read.card_id == CardRow.id, read.number == CardRow.published_number)))
    with reading_aside() as connection:
        return [DeskRow(row.slug, row.language, row.kind, row.title, row.state, row.newest_number,
                        row.published_number, row.reviewer_id, row.owner_id, row.publish_at, row.changed_at,
                        row.created_by, row.review_by, bool(row.has_plain), bool(row.plain_is_old),
                        row.translation_of)
                for row in connection.execute(question)]


def history(person: SignedInPerson, slug: str) -> WholeHistory:
    """Every revision of a card, drafts too; raises CardNotFound."""
    card_ = card(person, slug)
    question = (select(CardRevision.number, CardRevision.title, CardRevision.published_at, CardRevision.origin,
                       CardRevision.plain_source.is_not(None).label("has_plain"), CardRevision.created_by,
                       CardRevision.created_at, CardRevision.restored_from)
                .where(CardRevision.card_id == card_.id).order_by(CardRevision.number.desc()))
    with reading_aside() as connection:
        found = connection.execute(question).all()
    return WholeHistory(card_.slug, card_.language, card_.text.title, card_.life, tuple(
        WrittenRevision(row.number, row.title, row.published_at, row.origin, bool(row.has_plain),
                        row.number == card_.life.published and card_.life.state != "archived", row.created_by,
                        row.created_at, row.restored_from) for row in found))


def written_by(person: SignedInPerson) -> list[dict[str, Any]]:
    """The revisions that the person wrote."""
    question = (select(CardRow.slug, CardRevision.number, CardRevision.title, CardRevision.created_at)
                .join(CardRow, CardRow.id == CardRevision.card_id)
                .where(CardRevision.created_by == person.id).order_by(CardRevision.created_at))
    with reading_aside() as connection:
        return [{"card": row.slug, "version": row.number, "title": row.title, "written_at": row.created_at.isoformat()}
                for row in connection.execute(question)]


def looked_after_by(person: SignedInPerson) -> list[dict[str, Any]]:
    """The cards that the person looks after or is asked to read."""
    question = (select(CardRow.slug, CardRow.owner_id, CardRow.reviewer_id)
                .where(or_(CardRow.owner_id == person.id, CardRow.reviewer_id == person.id)).order_by(CardRow.slug))
    with reading_aside() as connection:
        return [{"card": row.slug, "looks_after": row.owner_id == person.id,
                 "asked_to_read": row.reviewer_id == person.id} for row in connection.execute(question)]


def taken_slugs(reader: Reader, but: str = "") -> set[str]:
    """Every address that a card has or had, but for those of the card with the id `but`."""
    now = reader.execute(select(CardRow.slug).where(CardRow.id != but)).scalars()
    before = reader.execute(select(CardAddress.slug).where(CardAddress.card_id != but)).scalars()
    return {*now, *before}


def due_slugs(now: datetime) -> list[str]:
    """The cards whose set time has come."""
    question = select(CardRow.slug).where(CardRow.publish_at <= now, CardRow.state != "archived")
    with reading_aside() as connection:
        return list(connection.execute(question).scalars())


def due_card(database: Session, slug: str) -> tuple[str, Life] | None:
    """The id and life of a card that nobody in particular is about to publish, inside the transaction that does it."""
    row = database.execute(select(CardRow.id, *LIFE).where(CardRow.slug == slug).with_for_update()).one_or_none()
    return None if row is None else (row.id, _life(row))


# -- changes ----------------------------------------------------------------------------------------------------------


def add_card(database: Session, card_id: str, text: CardText, owner_id: str | None, now: datetime) -> None:
    """A card without revisions yet."""
    database.execute(insert(CardRow).values(id=card_id, slug=text.slug, language=text.language, state="draft",
                                            newest_number=0, owner_id=owner_id, created_at=now, changed_at=now))


def add_revision(database: Session, card_id: str, number: int, text: CardText,
                 renderings: Iterable[tuple[View, Rendering]], way: str, *, by: str | None, now: datetime,
                 plain_is_old: bool = False, restored_from: int | None = None, made_of: int | None = None) -> None:
    """One more revision of a card with its texts made ready. The card's life is kept by `keep_life`."""
    revision_id = random_id()
    database.execute(insert(CardRevision).values(
        id=revision_id, card_id=card_id, number=number, source=text.source, plain_source=text.plain_source,
        title=text.title, kind=text.kind, summary=text.summary, tags=list(text.tags),
        sources=[asdict(one) for one in text.sources], review_by=text.review_by,
        related_cards=list(text.related_cards), related_worksheets=list(text.related_worksheets),
        next_step=text.next_step, verify=list(text.verify), origin=text.origin, plain_is_old=plain_is_old,
        restored_from=restored_from, created_by=by, created_at=now, translation_of=text.translation_of,
        made_of=made_of))
    for view, rendering in renderings:
        database.execute(insert(CardRendering).values(revision_id=revision_id, view=view,
                                                      **rendering_values(rendering, way)))


def keep_life(database: Session, card_id: str, life: Life, now: datetime, **more: Any) -> None:
    """Where the card stands now; a revision that is read for the first time gets its time."""
    database.execute(update(CardRow).where(CardRow.id == card_id).values(
        state=life.state, newest_number=life.newest, published_number=life.published, reviewer_id=life.reviewer_id,
        publish_at=life.publish_at, publish_number=life.publish_number, changed_at=now, **more))
    if life.published is not None:
        database.execute(update(CardRevision)
                         .where(CardRevision.card_id == card_id, CardRevision.number == life.published,
                                CardRevision.published_at.is_(None))
                         .values(published_at=now))


def hold_plain(database: Session, card_id: str, number: int) -> None:
    """The plain twin of a revision is right although the card's text has changed."""
    database.execute(update(CardRevision).where(CardRevision.card_id == card_id, CardRevision.number == number)
                     .values(plain_is_old=False))


def hold_translation(database: Session, card_id: str, number: int, made_of: int | None) -> None:
    """A revision is right as a translation of that revision of its original."""
    database.execute(update(CardRevision).where(CardRevision.card_id == card_id, CardRevision.number == number)
                     .values(made_of=made_of))


def rename(database: Session, card_id: str, before: str, slug: str, now: datetime) -> None:
    """The card has another address; the one it had leads to it from now on."""
    database.execute(delete(CardAddress).where(CardAddress.card_id == card_id,
                                               or_(CardAddress.slug == slug, CardAddress.slug == before)))
    database.execute(insert(CardAddress).values(slug=before, card_id=card_id, created_at=now))
    database.execute(update(CardRow).where(CardRow.id == card_id).values(slug=slug))
