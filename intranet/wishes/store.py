"""Wishes: rows in and out. Everybody reads the board; who wished is only told to those who keep it."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import bindparam, delete, func, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from intranet.database import reading_aside
from intranet.people.types import SignedInPerson
from intranet.wishes.models import WishRow
from intranet.wishes.rules import ROLES
from intranet.wishes.types import Outcome, Wish, WishNotFound

INSERT: dict[str, Any] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}
WISHES = select(WishRow.__table__)
IS_OPEN = WishRow.state == "heard"
TO_TELL = (WISHES.where(WishRow.person_id == bindparam("person"), WishRow.version > WishRow.seen_version,
                        WishRow.state != "heard").order_by(WishRow.decided_at, WishRow.id))


def every(person: SignedInPerson) -> list[Wish]:
    """The board. Who wished is taken out of it for all but those who keep it, but of one's own."""
    with reading_aside() as connection:
        return [_as_seen(person, _wish(row)) for row in connection.execute(WISHES)]


def of_series(series_id: str) -> list[Wish]:
    """The wishes that belong to a series, as everybody sees them; the earliest first."""
    with reading_aside() as connection:
        return [_as_everybody_sees(_wish(row)) for row in connection.execute(
            WISHES.where(WishRow.series_id == series_id).order_by(WishRow.wished_on, WishRow.id))]


def has_words(words: str) -> bool:
    """Whether a wish has these words: the demo asks, so that it loads what is missing only."""
    with reading_aside() as connection:
        return bool(connection.execute(select(func.count()).where(WishRow.words == words)).scalar())


def wish(person: SignedInPerson, wish_id: str) -> Wish:
    """One wish as this person sees it; raises WishNotFound."""
    with reading_aside() as connection:
        row = connection.execute(WISHES.where(WishRow.id == wish_id)).one_or_none()
    if row is None:
        raise WishNotFound
    return _as_seen(person, _wish(row))


def by_code(code_digest: str) -> str:
    """The id of the wish with this code; raises WishNotFound."""
    with reading_aside() as connection:
        wish_id = connection.execute(select(WishRow.id).where(WishRow.code_digest == code_digest)).scalars().first()
    if wish_id is None:
        raise WishNotFound
    return wish_id


def found(database: Session, wish_id: str) -> Wish | None:
    """The whole wish inside a transaction, where there is one."""
    row = database.execute(WISHES.where(WishRow.id == wish_id).with_for_update()).one_or_none()
    return None if row is None else _wish(row)


def wish_to_change(database: Session, wish_id: str) -> Wish:
    """The whole wish inside the transaction that changes it; raises WishNotFound."""
    wish = found(database, wish_id)
    if wish is None:
        raise WishNotFound
    return wish


def own(person: SignedInPerson) -> list[Wish]:
    """What this person wished with their name, the newest first."""
    with reading_aside() as connection:
        return [_wish(row) for row in connection.execute(
            WISHES.where(WishRow.person_id == person.id).order_by(WishRow.wished_on.desc(), WishRow.id))]


def to_tell(person: SignedInPerson) -> list[Wish]:
    """The person's own wishes on which something was decided that they have not said to have read."""
    with reading_aside() as connection:
        return [_wish(row) for row in connection.execute(TO_TELL, {"person": person.id})]


def waiting_of(database: Session, person: SignedInPerson) -> int:
    """How many wishes of this person nobody has decided on."""
    return int(database.execute(select(func.count()).select_from(WishRow)
                                .where(WishRow.person_id == person.id, IS_OPEN)).scalar_one())


def unnamed_on(database: Session, day: date) -> int:
    """How many wishes without a name came on a day, whoever wished them."""
    return int(database.execute(select(func.count()).select_from(WishRow).where(
        WishRow.wished_on == day, WishRow.code_digest.is_not(None))).scalar_one())


def to_decide(person: SignedInPerson, today: date) -> tuple[int, int]:
    """How many are only heard, and how many promises are late; for those who keep the board."""
    if not person.has_role(*ROLES):
        return 0, 0
    late = WishRow.promised_for < today
    with reading_aside() as connection:
        heard = connection.execute(select(func.count()).select_from(WishRow).where(IS_OPEN)).scalar_one()
        over = connection.execute(select(func.count()).select_from(WishRow)
                                  .where(WishRow.state == "promised", late)).scalar_one()
    return int(heard), int(over)


def add(database: Session, new: Wish) -> None:
    """A new wish. The same form that was sent twice wishes once."""
    row = INSERT[database.get_bind().dialect.name](WishRow).values(
        id=new.id, words=new.words, wished_on=new.wished_on, person_id=new.person_id,
        organisation_id=new.organisation_id, code_digest=new.code_digest, card_id=new.card_id, state=new.state,
        form_id=new.form_id, series_id=new.series_id, is_example=new.is_example)
    database.execute(row.on_conflict_do_nothing())


def keep(database: Session, wish: Wish) -> None:
    """What was decided on a wish."""
    database.execute(update(WishRow).where(WishRow.id == wish.id).values(
        state=wish.state, promised_by=wish.outcome.promised_by, promised_for=wish.outcome.promised_for,
        promised_at=wish.promised_at, outcome=wish.outcome.words, promise=wish.outcome.promise,
        link=wish.outcome.link, decided_by=wish.decided_by, decided_at=wish.decided_at, version=wish.version))


def keep_words(database: Session, wish_id: str, words: str) -> None:
    """What a wish that was raised from an answer says from now on."""
    database.execute(update(WishRow).where(WishRow.id == wish_id).values(words=words))


def note_seen(database: Session, person: SignedInPerson, wish_id: str, version: int) -> None:
    """The wisher has read it as it was in that version."""
    database.execute(update(WishRow).where(WishRow.id == wish_id, WishRow.person_id == person.id,
                                           WishRow.version >= version).values(seen_version=version))


def remove(database: Session, wish_id: str) -> None:
    """The wish is gone."""
    database.execute(delete(WishRow).where(WishRow.id == wish_id))


def decided_by(person: SignedInPerson) -> list[Wish]:
    """The wishes on which this person decided last."""
    with reading_aside() as connection:
        return [_wish(row) for row in connection.execute(
            WISHES.where(WishRow.decided_by == person.id).order_by(WishRow.decided_at, WishRow.id))]


def forget_person(database: Session, person: SignedInPerson) -> None:
    """Their wishes that nobody has decided on go; of the others, that they were theirs. Promises that bear their name,
    or that they gave under whatever name, bear none.
    """
    theirs = WishRow.person_id == person.id
    database.execute(delete(WishRow).where(theirs, IS_OPEN))
    database.execute(update(WishRow).where(theirs).values(person_id=None, organisation_id=None))
    database.execute(update(WishRow).where(or_(
        WishRow.promised_by == person.name, WishRow.decided_by == person.id)).values(promised_by=""))


def _as_seen(person: SignedInPerson, wish: Wish) -> Wish:
    return wish if wish.person_id == person.id or person.has_role(*ROLES) else _as_everybody_sees(wish)


def _as_everybody_sees(wish: Wish) -> Wish:
    return Wish(wish.id, wish.words, wish.wished_on, card_id=wish.card_id, state=wish.state, outcome=wish.outcome,
                promised_at=wish.promised_at, decided_at=wish.decided_at, version=wish.version, form_id=wish.form_id,
                series_id=wish.series_id, is_example=wish.is_example)


def _wish(row: Any) -> Wish:
    return Wish(row.id, row.words, row.wished_on, row.person_id, row.organisation_id, row.code_digest, row.card_id,
                row.state, Outcome(row.promised_by, row.promised_for, row.outcome, row.link, row.promise),
                row.promised_at, row.decided_by, row.decided_at, row.version, row.seen_version, row.form_id,
                row.series_id, row.is_example)
