"""Comments and who is asked for them: rows in and out. Each person finds their own; the facilitators find all."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, delete, exists, func, insert, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from intranet.database import reading_aside
from intranet.memos.comments.types import Comment, CommentNotFound
from intranet.memos.models import MemoCommentRow, MemoReaderRow, MemoRow
from intranet.memos.store import MEMOS, memo_of, written_by
from intranet.memos.types import Memo, MemoNotFound, Reader
from intranet.people.types import SignedInPerson

Database = Session | Connection
INSERT: dict[str, Any] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}
COMMENTS: Any = select(MemoCommentRow.id, MemoCommentRow.memo_id, MemoCommentRow.part_id, MemoCommentRow.about,
                  MemoCommentRow.person_id, MemoCommentRow.words, MemoCommentRow.made_at, MemoCommentRow.answer,
                  MemoCommentRow.resolved, MemoCommentRow.version)


class Due(NamedTuple):
    """A mail that is due."""

    memo: Memo
    person_id: str
    asked_at: datetime


def _is_asked(person: SignedInPerson) -> Any:
    return exists().where(MemoReaderRow.memo_id == MemoRow.id, MemoReaderRow.person_id == person.id)


def memo(reader: Reader, slug: str, database: Session | None = None) -> Memo:
    """One that the reader writes or is asked to comment on; raises MemoNotFound."""
    question = MEMOS.where(MemoRow.slug == slug, or_(written_by(reader), _is_asked(reader.person)))
    if database is not None:
        row = database.execute(question.with_for_update()).one_or_none()
    else:
        with reading_aside() as connection:
            row = connection.execute(question).one_or_none()
    if row is None:
        raise MemoNotFound
    return memo_of(row)


def to_comment(person: SignedInPerson, now: datetime) -> list[Memo]:
    """Frozen memos on which the person is asked to comment and has not yet."""
    said = exists().where(MemoCommentRow.memo_id == MemoRow.id, MemoCommentRow.person_id == person.id)
    with reading_aside() as connection:
        return [memo_of(row) for row in connection.execute(MEMOS.where(
            MemoRow.comments_until > now, MemoRow.frozen_at.is_not(None), MemoRow.revision == 0, _is_asked(person),
            ~said).order_by(MemoRow.comments_until, MemoRow.slug))]


def comments(memo_id: str, of: str = "", database: Database | None = None) -> list[Comment]:
    """Every comment on a memo, or those of one person, in the order in which they came."""
    question = COMMENTS.where(MemoCommentRow.memo_id == memo_id).order_by(MemoCommentRow.made_at, MemoCommentRow.id)
    if of:
        question = question.where(MemoCommentRow.person_id == of)
    if database is not None:
        return [Comment(*row) for row in database.execute(question)]
    with reading_aside() as connection:
        return [Comment(*row) for row in connection.execute(question)]


def comment(database: Database, memo_id: str, comment_id: str, of: str = "") -> Comment:
    """One of them; raises CommentNotFound, also for another memo's or, with `of`, another person's."""
    found = next((one for one in comments(memo_id, of, database) if one.id == comment_id), None)
    if found is None:
        raise CommentNotFound
    return found


def add(database: Session, new: Comment) -> None:
    """One more."""
    database.execute(insert(MemoCommentRow).values(id=new.id, memo_id=new.memo_id, part_id=new.part_id, about=new.about,
                                                   person_id=new.person_id, words=new.words, made_at=new.made_at))


def keep(database: Session, one: Comment) -> None:
    """What its facilitators say to it."""
    database.execute(update(MemoCommentRow).where(MemoCommentRow.id == one.id).values(
        answer=one.answer, resolved=one.resolved, version=one.version))


def remove(database: Session, comment_id: str) -> None:
    """Taken back."""
    database.execute(delete(MemoCommentRow).where(MemoCommentRow.id == comment_id))


# -- who is asked -----------------------------------------------------------------------------------------------------


def readers(memo_id: str, database: Database | None = None) -> set[str]:
    """The ids of those who are asked."""
    question = select(MemoReaderRow.person_id).where(MemoReaderRow.memo_id == memo_id)
    if database is not None:
        return set(database.execute(question).scalars())
    with reading_aside() as connection:
        return set(connection.execute(question).scalars())


def ask(database: Session, memo_id: str, person_ids: Iterable[str], now: datetime) -> None:
    """These are asked too; who was asked before is not told again."""
    for person_id in person_ids:
        row = INSERT[database.get_bind().dialect.name](MemoReaderRow).values(memo_id=memo_id, person_id=person_id,
                                                                             asked_at=now)
        database.execute(row.on_conflict_do_nothing())


def due(most: int) -> list[Due]:
    """The mails that are due, of memos that can be commented on still."""
    question = (select(MemoRow.__table__, MemoReaderRow.person_id, MemoReaderRow.asked_at)
                .join(MemoReaderRow, MemoReaderRow.memo_id == MemoRow.id)
                .where(MemoReaderRow.told_at.is_(None), MemoRow.revision == 0, MemoRow.frozen_at.is_not(None))
                .order_by(MemoReaderRow.asked_at, MemoReaderRow.person_id).limit(most))
    with reading_aside() as connection:
        return [Due(memo_of(row), row.person_id, row.asked_at) for row in connection.execute(question)]


def take(database: Session, memo_id: str, person_id: str, now: datetime) -> bool:
    """Note that the mail is written; whether it was due still."""
    taken: Any = database.execute(update(MemoReaderRow).where(
        MemoReaderRow.memo_id == memo_id, MemoReaderRow.person_id == person_id, MemoReaderRow.told_at.is_(None)
        ).values(told_at=now))
    return bool(taken.rowcount)


# -- forgetting, and a person's own export ----------------------------------------------------------------------------


def forget(database: Session, published_before: datetime, asked_before: datetime) -> int:
    """Delete comments, and who was asked, of memos published before a time, and of those never published whose day is
    long over; how many comments.
    """
    old = select(MemoRow.id).where(or_(MemoRow.published_at < published_before,
                                       MemoRow.published_at.is_(None) & (MemoRow.comments_until < asked_before)))
    done: Any = database.execute(delete(MemoCommentRow).where(MemoCommentRow.memo_id.in_(old)))
    database.execute(delete(MemoReaderRow).where(MemoReaderRow.memo_id.in_(old)))
    return int(done.rowcount)


def held_about(person_id: str) -> dict[str, list[dict[str, Any]]]:
    """Every row that speaks of a person."""
    of_memo = select(MemoRow.slug.label("memo"))
    questions = {
        "comments": of_memo.add_columns(MemoCommentRow.about, MemoCommentRow.words, MemoCommentRow.made_at,
                                        MemoCommentRow.answer)
        .join(MemoCommentRow, MemoCommentRow.memo_id == MemoRow.id).where(MemoCommentRow.person_id == person_id)
        .order_by(MemoCommentRow.made_at),
        "asked": of_memo.add_columns(MemoReaderRow.asked_at, MemoReaderRow.told_at)
        .join(MemoReaderRow, MemoReaderRow.memo_id == MemoRow.id).where(MemoReaderRow.person_id == person_id),
    }
    with reading_aside() as connection:
        return {name: [dict(row._mapping) for row in connection.execute(question)]
                for name, question in questions.items()}


def counted(memo_id: str) -> tuple[int, int]:
    """How many comments there are, and how many nobody has answered or resolved."""
    with reading_aside() as connection:
        every = connection.execute(select(func.count()).select_from(MemoCommentRow)
                                   .where(MemoCommentRow.memo_id == memo_id)).scalar_one()
        left = connection.execute(select(func.count()).select_from(MemoCommentRow).where(
            MemoCommentRow.memo_id == memo_id, MemoCommentRow.resolved.is_(False), MemoCommentRow.answer == "")
            ).scalar_one()
    return int(every), int(left)
