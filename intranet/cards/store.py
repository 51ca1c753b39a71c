"""Rows of cards in and out. What readers get is read as plain rows: no ORM entity is loaded for a page.

Everybody who is signed in may read what is published; a draft or an archived card is not found here.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, and_, bindparam, case, exists, func, insert, literal, select, update
from sqlalchemy.orm import Session, aliased

from intranet.cards.models import CardAddress, CardRendering, CardRevision, CardRow
from intranet.cards.translations import store as translations
from intranet.cards.types import (
    VIEWS,
    CardNotFound,
    CardNotRead,
    CardText,
    Entry,
    History,
    Readable,
    ReadableCard,
    Rendering,
    RevisionEntry,
    Source,
    View,
)
from intranet.database import reading_aside
from intranet.ids import random_id
from intranet.people.types import SignedInPerson
from intranet.text.finishing import Heading

PUBLISHED = and_(CardRevision.card_id == CardRow.id, CardRevision.number == CardRow.published_number)
READABLE = CardRow.state != "archived"
SLUGS = CardRow.slug.in_(bindparam("slugs", expanding=True))
REVISION_COLUMNS = (
    CardRow.slug, CardRow.language, CardRevision.kind, CardRevision.title, CardRevision.summary, CardRevision.tags,
    CardRevision.number, CardRevision.published_at, CardRevision.translation_of)


def _entries_question() -> Any:
    standard, plain = aliased(CardRendering), aliased(CardRendering)
    return (select(*REVISION_COLUMNS, standard.words, plain.words.label("plain_words"))
            .select_from(CardRow).join(CardRevision, PUBLISHED)
            .join(standard, and_(standard.revision_id == CardRevision.id, standard.view == "standard"))
            .outerjoin(plain, and_(plain.revision_id == CardRevision.id, plain.view == "plain"))
            .where(READABLE).order_by(CardRevision.title, CardRow.slug))


def _texts_question() -> Any:
    standard, plain = aliased(CardRendering), aliased(CardRendering)
    return (select(CardRow.slug, CardRow.language, CardRevision.title, CardRevision.summary, CardRevision.tags,
                   CardRevision.next_step, CardRevision.translation_of, standard.html, plain.html.label("plain_html"))
            .select_from(CardRow).join(CardRevision, PUBLISHED)
            .join(standard, and_(standard.revision_id == CardRevision.id, standard.view == "standard"))
            .outerjoin(plain, and_(plain.revision_id == CardRevision.id, plain.view == "plain"))
            .where(READABLE).order_by(CardRow.slug))


def _card_question(wish: View) -> Any:
    has_plain = CardRevision.plain_source.is_not(None)
    view = case((has_plain, "plain"), else_="standard") if wish == "plain" else literal("standard")
    other = aliased(CardRevision)
    revisions = (select(func.count()).select_from(other)
                 .where(other.card_id == CardRow.id, other.published_at.is_not(None))
                 .correlate(CardRow).scalar_subquery())
    return (select(*REVISION_COLUMNS, CardRevision.id, CardRevision.sources, CardRevision.review_by,
                   CardRevision.related_cards, CardRevision.related_worksheets, CardRevision.next_step,
                   CardRevision.verify, has_plain.label("has_plain"), CardRevision.plain_is_old,
                   revisions.label("revisions"),
                   CardRendering.view, CardRendering.html, CardRendering.headings, CardRendering.words,
                   CardRendering.terms, CardRendering.rendered_with, CardRow.owner_id)
            .select_from(CardRow).join(CardRevision, PUBLISHED)
            .join(CardRendering, and_(CardRendering.revision_id == CardRevision.id, CardRendering.view == view))
            .where(READABLE, CardRow.slug == bindparam("slug")))


# Put together once: building them costs more than the database takes to answer.
ENTRIES = _entries_question()
ENTRIES_OF = ENTRIES.where(SLUGS)
CARD: dict[View, Any] = {view: _card_question(view) for view in VIEWS}
TEXTS = _texts_question()
TITLES = select(CardRow.slug, CardRevision.title).join(CardRevision, PUBLISHED).where(READABLE, SLUGS)


def entries(person: SignedInPerson) -> list[Entry]:
    """The cards this person may read, by title."""
    with reading_aside() as connection:
        return [_entry(row) for row in connection.execute(ENTRIES)]


def card(person: SignedInPerson, slug: str, wish: View) -> ReadableCard:
    """A card in the text that was wished for, or in the standard one where it has no other; raises CardNotFound."""
    with reading_aside() as connection:
        row = connection.execute(CARD[wish], {"slug": slug}).one_or_none()
        if row is None:
            raise CardNotFound
        found = connection.execute(ENTRIES_OF, {"slugs": row.related_cards}) if row.related_cards else ()
        near = {one.slug: _entry(one) for one in found}
        near |= _renamed(connection, [one for one in row.related_cards if one not in near])
    text = Rendering(row.html, tuple(Heading(**one) for one in row.headings), row.words, tuple(row.terms))
    return ReadableCard(
        row.id, row.slug, row.language, row.kind, row.title, row.summary, tuple(row.tags),
        tuple(Source(**one) for one in row.sources), row.review_by,
        tuple(near[one] for one in row.related_cards if one in near), tuple(row.related_worksheets), row.next_step,
        tuple(row.verify), row.number, row.revisions, row.published_at, row.view, bool(row.has_plain),
        bool(row.plain_is_old), text, row.rendered_with, row.owner_id)


def _renamed(connection: Connection, slugs: list[str]) -> dict[str, Entry]:
    """Cards by an address that they had before: another card's source may still call them by it."""
    if not slugs:
        return {}
    now = translations.moved(connection, slugs)
    rows = connection.execute(ENTRIES_OF, {"slugs": list(now.values())}) if now else ()
    found = {row.slug: _entry(row) for row in rows}
    return {before: found[slug] for before, slug in now.items() if slug in found}


def _entry(row: Row[Any]) -> Entry:
    return Entry(row.slug, row.language, row.kind, row.title, row.summary, tuple(row.tags), row.words,
                 row.plain_words, row.number, row.published_at, row.translation_of)


def readables() -> list[Readable]:
    """The version of each card that everybody who is signed in may read, by title."""
    before = aliased(CardRevision)
    is_first = ~exists().where(before.card_id == CardRow.id, before.published_at.is_not(None),
                               before.number < CardRow.published_number)
    question = (select(CardRow.id, *REVISION_COLUMNS, CardRevision.created_by, is_first.label("is_first"))
                .select_from(CardRow).join(CardRevision, PUBLISHED).where(READABLE)
                .order_by(CardRevision.title, CardRow.slug))
    with reading_aside() as connection:
        return [Readable(row.id, row.slug, row.language, row.kind, row.title, tuple(row.tags), row.number,
                         row.published_at, bool(row.is_first), row.created_by or "", row.translation_of)
                for row in connection.execute(question)]


def titles(person: SignedInPerson, slugs: Collection[str]) -> dict[str, str]:
    """The titles, by slug, of those cards that this person may read."""
    with reading_aside() as connection:
        return {row.slug: row.title for row in connection.execute(TITLES, {"slugs": list(slugs)})}


def addresses_now(slugs: Collection[str]) -> dict[str, str]:
    """The address now for each of these that a card had before."""
    with reading_aside() as connection:
        return translations.moved(connection, slugs) if slugs else {}


def readable_texts() -> list[Row[Any]]:
    """What the search looks through: the words of every card that everybody who is signed in may read."""
    with reading_aside() as connection:
        return list(connection.execute(TEXTS))


def history(person: SignedInPerson, slug: str) -> History:
    """A readable card's published revisions, the newest first; raises CardNotFound."""
    question = (
        select(CardRow.slug, CardRow.language, CardRow.published_number, CardRevision.number, CardRevision.title,
               CardRevision.published_at, CardRevision.origin,
               CardRevision.plain_source.is_not(None).label("has_plain"))
        .join(CardRevision, CardRevision.card_id == CardRow.id)
        .where(READABLE, CardRow.slug == slug, CardRow.published_number.is_not(None),
               CardRevision.published_at.is_not(None))
        .order_by(CardRevision.number.desc())
    )
    with reading_aside() as connection:
        rows = connection.execute(question).all()
    if not rows:
        raise CardNotFound
    revisions = tuple(RevisionEntry(row.number, row.title, row.published_at, row.origin, bool(row.has_plain),
                                    row.number == row.published_number) for row in rows)
    title = next((one.title for one in revisions if one.is_current), revisions[0].title)
    return History(rows[0].slug, rows[0].language, title, revisions)


def next_publishing() -> datetime | None:
    """The earliest time that was set for a card."""
    with reading_aside() as connection:
        return connection.execute(select(func.min(CardRow.publish_at)).where(READABLE)).scalar_one()


def moved_to(person: SignedInPerson, slug: str) -> str | None:
    """The address that a card has now, for one that it had before; None for what this person may not read."""
    question = (select(CardRow.slug).join(CardAddress, CardAddress.card_id == CardRow.id)
                .where(CardAddress.slug == slug))
    if not person.has_role("curator"):
        question = question.where(READABLE, CardRow.published_number.is_not(None))
    with reading_aside() as connection:
        return connection.execute(question).scalar_one_or_none()


def not_read(person: SignedInPerson, slug: str) -> CardNotRead | None:
    """A card of which members read nothing, for a curator; None for everybody else."""
    if not person.has_role("curator"):
        return None
    question = (select(CardRow.state, CardRow.language, CardRevision.title)
                .join(CardRevision, and_(CardRevision.card_id == CardRow.id,
                                         CardRevision.number == CardRow.newest_number))
                .where(CardRow.slug == slug))
    with reading_aside() as connection:
        row = connection.execute(question).one_or_none()
    return None if row is None else CardNotRead(slug, row.title, row.language, row.state == "archived")


def source_of(revision_id: str, view: View) -> str:
    """The source of one text of a revision."""
    column: Any = CardRevision.plain_source if view == "plain" else CardRevision.source
    with reading_aside() as connection:
        return str(connection.execute(select(column).where(CardRevision.id == revision_id)).scalar_one())


def known_slugs() -> set[str]:
    """Every card's slug, whatever its state."""
    with reading_aside() as connection:
        return set(connection.execute(select(CardRow.slug)).scalars())


def origins() -> set[str]:
    """Where the revisions came from; an empty text among them tells that somebody has written at the desk."""
    with reading_aside() as connection:
        return set(connection.execute(select(CardRevision.origin).distinct()).scalars())


def add_published(database: Session, text: CardText, renderings: Iterable[tuple[View, Rendering]], way: str,
                  now: datetime) -> None:
    """A new card whose first revision is published at once."""
    card_id, revision_id = random_id(), random_id()
    database.execute(insert(CardRow).values(id=card_id, slug=text.slug, language=text.language, state="published",
                                            published_number=1, newest_number=1, created_at=now, changed_at=now))
    database.execute(insert(CardRevision).values(
        id=revision_id, card_id=card_id, number=1, source=text.source, plain_source=text.plain_source,
        title=text.title, kind=text.kind, summary=text.summary, tags=list(text.tags),
        sources=[asdict(one) for one in text.sources], review_by=text.review_by,
        related_cards=list(text.related_cards), related_worksheets=list(text.related_worksheets),
        next_step=text.next_step, verify=list(text.verify), origin=text.origin, created_at=now, published_at=now,
        translation_of=text.translation_of, made_of=translations.read_number(database, text.translation_of)))
    for view, rendering in renderings:
        database.execute(insert(CardRendering).values(revision_id=revision_id, view=view,
                                                      **rendering_values(rendering, way)))


def keep_rendering(database: Session, revision_id: str, view: View, rendering: Rendering, way: str) -> None:
    """A text of a revision that was made anew."""
    database.execute(update(CardRendering)
                     .where(CardRendering.revision_id == revision_id, CardRendering.view == view)
                     .values(**rendering_values(rendering, way)))


def rendering_values(rendering: Rendering, way: str) -> dict[str, Any]:
    """A rendering as its row holds it."""
    return {"html": rendering.html, "headings": [asdict(one) for one in rendering.headings],
            "words": rendering.words, "terms": list(rendering.terms), "rendered_with": way}
