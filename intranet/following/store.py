"""Rows of following in and out. Each look-up takes the person: nobody else's are found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, exists, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from intranet.cards.types import Readable
from intranet.database import reading_aside
from intranet.following.models import FollowerRow, FollowRow, FollowTold
from intranet.following.types import Digest, Follow, Follower, Own, What

INSERT: dict[str, Any] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}
FOLLOW = (FollowRow.what, FollowRow.target, FollowRow.since, FollowRow.ended_at)
FOLLOWER = (FollowerRow.digest, FollowerRow.seen_at, FollowerRow.digest_at)
OWN = (select(*FOLLOWER, *FOLLOW).outerjoin(FollowRow, FollowRow.person_id == FollowerRow.person_id)
       .where(FollowerRow.person_id == bindparam("person_id")).order_by(FollowRow.since, FollowRow.target))
Reader = Connection | Session


def own(person_id: str) -> Own:
    """What one person follows and how they hear of it."""
    with reading_aside() as connection:
        return own_now(connection, person_id)


def own_now(reader: Reader, person_id: str) -> Own:
    """The same, within a transaction."""
    rows: Sequence[Any] = reader.execute(OWN, {"person_id": person_id}).all()
    if not rows:
        return Own()
    follows = tuple(Follow(*row[3:]) for row in rows if row.what is not None)
    return Own(follows, Follower(*rows[0][:3]))


def follower(reader: Reader, person_id: str, *, to_change: bool = False) -> Follower | None:
    """How the person wants to hear; None before they first followed anything."""
    question = select(*FOLLOWER).where(FollowerRow.person_id == person_id)
    row = reader.execute(question.with_for_update() if to_change else question).one_or_none()
    return None if row is None else Follower(*row)  # type: ignore[arg-type]  # one of Digest


def begin(database: Session, person_id: str, digest: Digest, digest_at: datetime | None) -> None:
    """The person follows something for the first time."""
    row = INSERT[database.get_bind().dialect.name](FollowerRow).values(person_id=person_id, digest=digest,
                                                                        digest_at=digest_at)
    database.execute(row.on_conflict_do_nothing(index_elements=["person_id"]))


def change(database: Session, person_id: str, **values: Any) -> None:
    """Other wishes, or more that was seen or told."""
    database.execute(update(FollowerRow).where(FollowerRow.person_id == person_id).values(**values))


def watch(database: Session, person_id: str, what: What, target: str, since: datetime) -> None:
    """The person follows this; twice is once."""
    row = INSERT[database.get_bind().dialect.name](FollowRow).values(person_id=person_id, what=what, target=target,
                                                                      since=since, ended_at=None)
    database.execute(row.on_conflict_do_update(index_elements=["person_id", "what", "target"],
                                               set_={"since": since, "ended_at": None}))


def stop(database: Session, person_id: str, what: What, target: str, now: datetime) -> bool:
    """The person follows this no longer; whether they did."""
    ended: Any = database.execute(update(FollowRow).where(
        FollowRow.person_id == person_id, FollowRow.what == what, FollowRow.target == target,
        FollowRow.ended_at.is_(None)).values(ended_at=now))
    return bool(ended.rowcount)


# -- digests ----------------------------------------------------------------------------------------------------------


def followers() -> dict[str, Follower]:
    """Everybody who follows something now and wants a digest, by id."""
    follows = exists().where(FollowRow.person_id == FollowerRow.person_id, FollowRow.ended_at.is_(None))
    question = select(FollowerRow.person_id, *FOLLOWER).where(FollowerRow.digest != "never", follows)
    with reading_aside() as connection:
        return {row.person_id: Follower(*row[1:]) for row in connection.execute(question)}  # type: ignore[arg-type]  # one of Digest


def told(reader: Reader, person_id: str) -> set[tuple[str, int]]:
    """The versions of cards that this person was told of."""
    rows = reader.execute(select(FollowTold.card_id, FollowTold.number).where(FollowTold.person_id == person_id))
    return {(row.card_id, row.number) for row in rows}


def told_aside(person_id: str) -> set[tuple[str, int]]:
    """The same on a connection of its own."""
    with reading_aside() as connection:
        return told(connection, person_id)


def note_told(database: Session, person_id: str, cards: Iterable[Readable], now: datetime) -> None:
    """This person was told of these."""
    for card in cards:
        database.execute(insert(FollowTold).values(person_id=person_id, card_id=card.card_id, number=card.number,
                                                   told_at=now))


def forget_told_before(database: Session, moment: datetime) -> int:
    """Delete what was told earlier; how many rows."""
    gone: Any = database.execute(delete(FollowTold).where(FollowTold.told_at < moment))
    return int(gone.rowcount)


def forget_ended_before(database: Session, moment: datetime) -> int:
    """Delete what was stopped earlier; how many rows."""
    gone: Any = database.execute(delete(FollowRow).where(FollowRow.ended_at < moment))
    return int(gone.rowcount)
