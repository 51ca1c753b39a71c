"""Memos and their parts: rows in and out. What is not published is found by those who lead its series alone."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, or_, select, update
from sqlalchemy.orm import Session

from intranet.database import reading_aside
from intranet.ids import random_id
from intranet.memos.keeping import about_from_json, about_to_json, drawn_from_json, drawn_to_json, paper_from_json
from intranet.memos.models import MemoPartRow, MemoRevisionRow, MemoRow
from intranet.memos.types import Memo, MemoNotFound, Paper, Part, PartNotFound, Reader, Revision

Database = Session | Connection
MEMOS = select(MemoRow.__table__)
IS_PUBLIC = (MemoRow.revision > 0) & MemoRow.withdrawn_at.is_(None)


def written_by(reader: Reader) -> Any:
    """Whether a memo is the reader's to write."""
    return MemoRow.series_id.in_(list(reader.led))


def memo(reader: Reader, slug: str) -> Memo:
    """One that the reader may see; raises MemoNotFound."""
    with reading_aside() as connection:
        row = connection.execute(MEMOS.where(MemoRow.slug == slug, or_(IS_PUBLIC, written_by(reader)))).one_or_none()
    if row is None:
        raise MemoNotFound
    return memo_of(row)


def own_memo(reader: Reader, slug: str, database: Session | None = None) -> Memo:
    """One that the reader writes, inside a transaction so that nobody else changes it; raises MemoNotFound."""
    question = MEMOS.where(MemoRow.slug == slug, written_by(reader))
    if database is not None:
        row = database.execute(question.with_for_update()).one_or_none()
    else:
        with reading_aside() as connection:
            row = connection.execute(question).one_or_none()
    if row is None:
        raise MemoNotFound
    return memo_of(row)


def public_memos() -> list[Memo]:
    """Every memo that members read, the newest first."""
    with reading_aside() as connection:
        return [memo_of(row) for row in connection.execute(
            MEMOS.where(IS_PUBLIC).order_by(MemoRow.published_at.desc(), MemoRow.slug))]


def own_memos(reader: Reader) -> list[Memo]:
    """Every memo that the reader writes, the newest first."""
    with reading_aside() as connection:
        return [memo_of(row) for row in connection.execute(
            MEMOS.where(written_by(reader)).order_by(MemoRow.made_at.desc(), MemoRow.slug))]


def asking_memos() -> list[Memo]:
    """Frozen memos that were sent for comments and are not published."""
    with reading_aside() as connection:
        return [memo_of(row) for row in connection.execute(MEMOS.where(
            MemoRow.comments_until.is_not(None), MemoRow.frozen_at.is_not(None), MemoRow.revision == 0)
            .order_by(MemoRow.comments_until, MemoRow.slug))]


def memo_of(row: Row[Any]) -> Memo:
    """A memo from the columns of its row."""
    return Memo(row.id, row.slug, row.series_id, row.title, row.language, row.as_of, row.made_at, row.version,
                row.frozen_at, about_from_json(row.about), row.revision, row.published_at, row.withdrawn_at,
                row.comments_until)


def slugs(database: Database) -> set[str]:
    """Every slug of a memo."""
    return set(database.execute(select(MemoRow.slug)).scalars())


def slug_of_id(database: Database, memo_id: str) -> str:
    """The slug of a memo; empty when there is none."""
    return database.execute(select(MemoRow.slug).where(MemoRow.id == memo_id)).scalar_one_or_none() or ""


def add(database: Session, new: Memo) -> None:
    """A new memo without parts."""
    database.execute(insert(MemoRow).values(
        id=new.id, slug=new.slug, series_id=new.series_id, title=new.title, language=new.language, as_of=new.as_of,
        made_at=new.made_at))


def change(database: Session, memo_id: str, **values: Any) -> None:
    """What a memo is from now on."""
    if "about" in values:
        values["about"] = about_to_json(values["about"]) if values["about"] else ""
    database.execute(update(MemoRow).where(MemoRow.id == memo_id).values(**values))


def remove(database: Session, memo_id: str) -> None:
    """A draft is gone, with everything that hangs on it."""
    database.execute(delete(MemoRow).where(MemoRow.id == memo_id))


# -- parts ------------------------------------------------------------------------------------------------------------


def parts(memo_id: str, database: Database | None = None) -> list[Part]:
    """The parts of a memo in their order, the removed ones among them."""
    question = (select(MemoPartRow.__table__).where(MemoPartRow.memo_id == memo_id)
                .order_by(MemoPartRow.number, MemoPartRow.id))
    if database is not None:
        return [_part(row) for row in database.execute(question)]
    with reading_aside() as connection:
        return [_part(row) for row in connection.execute(question)]


def part(database: Database, memo_id: str, part_id: str) -> Part:
    """One of them; raises PartNotFound, also for another memo's."""
    row = database.execute(select(MemoPartRow.__table__).where(
        MemoPartRow.memo_id == memo_id, MemoPartRow.id == part_id)).one_or_none()
    if row is None:
        raise PartNotFound
    return _part(row)


def _part(row: Row[Any]) -> Part:
    return Part(row.id, row.number, row.place, row.contributor, row.key, row.named, row.title, row.above, row.words,
                tuple(json.loads(row.chosen)), row.removed, row.version, drawn_from_json(row.kept))


def keep_order(database: Session, memo_id: str, in_order: Sequence[Part]) -> list[Part]:
    """The parts in this order from now on, each with its id: those that have none are added."""
    found = []
    for number, one in enumerate(in_order):
        if one.id:
            if one.number != number:
                database.execute(update(MemoPartRow).where(MemoPartRow.id == one.id).values(number=number))
            found.append(one)
            continue
        part_id = random_id()
        database.execute(insert(MemoPartRow).values(
            id=part_id, memo_id=memo_id, number=number, place=one.place, contributor=one.contributor, key=one.key,
            named=one.named, title=one.title, above=one.above, words=one.words, chosen=json.dumps(one.chosen)))
        found.append(part(database, memo_id, part_id))
    return found


def keep_part(database: Session, one: Part) -> None:
    """What somebody typed and picked, or took out."""
    database.execute(update(MemoPartRow).where(MemoPartRow.id == one.id).values(
        title=one.title, above=one.above, words=one.words, chosen=json.dumps(one.chosen), removed=one.removed,
        version=one.version))


def keep_drawn(database: Session, drawn: Iterable[Part]) -> None:
    """What is drawn of these parts stays as it is now."""
    for one in drawn:
        database.execute(update(MemoPartRow).where(MemoPartRow.id == one.id).values(
            kept=drawn_to_json(one.kept) if one.kept else None))


# -- what was published -----------------------------------------------------------------------------------------------


def add_revision(database: Session, memo_id: str, number: int, content: str, note: str, now: datetime) -> None:
    """One more that members read."""
    database.execute(insert(MemoRevisionRow).values(memo_id=memo_id, number=number, content=content, note=note,
                                                    published_at=now))


def revisions(memo_id: str) -> list[Revision]:
    """Every one that was published, the first one first."""
    with reading_aside() as connection:
        return [Revision(row.number, row.published_at, row.note) for row in connection.execute(
            select(MemoRevisionRow.number, MemoRevisionRow.published_at, MemoRevisionRow.note)
            .where(MemoRevisionRow.memo_id == memo_id).order_by(MemoRevisionRow.number))]


def paper(memo_id: str, number: int) -> Paper:
    """A memo as it was published; raises MemoNotFound."""
    with reading_aside() as connection:
        content = connection.execute(select(MemoRevisionRow.content).where(
            MemoRevisionRow.memo_id == memo_id, MemoRevisionRow.number == number)).scalar_one_or_none()
    if content is None:
        raise MemoNotFound
    return paper_from_json(content)


def papers(memos: Iterable[Memo]) -> dict[str, Paper]:
    """What members read of these, by the memos' ids."""
    wanted = {one.id: one.revision for one in memos}
    with reading_aside() as connection:
        rows = connection.execute(select(MemoRevisionRow.memo_id, MemoRevisionRow.number, MemoRevisionRow.content)
                                  .where(MemoRevisionRow.memo_id.in_(list(wanted))))
        return {row.memo_id: paper_from_json(row.content) for row in rows if wanted[row.memo_id] == row.number}
