"""Who took part in forms for those on a list, and the mails that are due: rows in and out.

That somebody took part is a flag and nothing more. It must not tell which response is theirs. Rows lie in the order of
their coming: on PostgreSQL, where they carry the number of their transaction too, and in the pages of SQLite's file.
Side by side, two tables that grow together would tell it. So both are written anew with each response, in key order.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from intranet.database import reading_aside
from intranet.feedback.listed.types import Kind, Notice
from intranet.feedback.models import FeedbackForm, FeedbackNotice, FeedbackTookPart
from intranet.feedback.store import rewrite_in_key_order


def take_part(database: Session, form_id: str, person_id: str) -> bool:
    """Note that the person answers; False when they have before. Nobody else writes: the form is held."""
    if person_id in took_part_in(database, form_id):
        return False
    database.execute(insert(FeedbackTookPart).values(form_id=form_id, person_id=person_id))
    return True


def mix(database: Session, form_id: str) -> None:
    """Take away what would tell which response and which flag were written together."""
    rewrite_in_key_order(database, form_id)
    people = sorted(took_part_in(database, form_id))
    database.execute(delete(FeedbackTookPart).where(FeedbackTookPart.form_id == form_id))
    database.execute(insert(FeedbackTookPart), [{"form_id": form_id, "person_id": one} for one in people])


def took_part_in(database: Session, form_id: str) -> set[str]:
    """Who has answered a form, for who knows already that mails or the limit of one answer need it."""
    return set(database.execute(select(FeedbackTookPart.person_id).where(
        FeedbackTookPart.form_id == form_id)).scalars())


def has_answered(form_id: str, person_id: str) -> bool:
    """Whether a person has answered a form that is open still."""
    return form_id in answered_by(person_id)


def answered_by(person_id: str) -> set[str]:
    """The forms for those on a list, open still, that the person has answered."""
    with reading_aside() as connection:
        return set(connection.execute(select(FeedbackTookPart.form_id).where(
            FeedbackTookPart.person_id == person_id)).scalars())


def how_many_answered(form_id: str) -> int:
    """How many have."""
    with reading_aside() as connection:
        return int(connection.execute(select(func.count()).where(FeedbackTookPart.form_id == form_id)).scalar() or 0)


# -- mails ------------------------------------------------------------------------------------------------------------


def add_notices(database: Session, form_id: str, person_ids: Iterable[str], kind: Kind) -> int:
    """These persons are to get such a mail; how many had none due yet. Nobody else writes: the form is held."""
    waiting = set(database.execute(select(FeedbackNotice.person_id).where(
        FeedbackNotice.form_id == form_id, FeedbackNotice.kind == kind)).scalars())
    new = [one for one in person_ids if one not in waiting]
    if new:
        database.execute(insert(FeedbackNotice), [{"form_id": form_id, "person_id": one, "kind": kind} for one in new])
    return len(new)


def notices(most: int) -> list[Notice]:
    """Mails that are due."""
    question = (select(FeedbackNotice.form_id, FeedbackNotice.person_id, FeedbackNotice.kind)
                .order_by(FeedbackNotice.form_id, FeedbackNotice.person_id, FeedbackNotice.kind).limit(most))
    with reading_aside() as connection:
        return [Notice(*row) for row in connection.execute(question)]  # type: ignore[arg-type]  # one of Kind


def take(database: Session, notice: Notice) -> bool:
    """The mail is sent with this transaction; False when somebody else has sent it."""
    done: Any = database.execute(delete(FeedbackNotice).where(
        FeedbackNotice.form_id == notice.form_id, FeedbackNotice.person_id == notice.person_id,
        FeedbackNotice.kind == notice.kind))
    return bool(done.rowcount)


def note_reminded(database: Session, form_id: str, now: datetime) -> None:
    """Those who have not answered are reminded now."""
    database.execute(update(FeedbackForm).where(FeedbackForm.id == form_id).values(reminded_at=now))
