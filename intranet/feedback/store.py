"""Forms, responses and snapshots: rows in and out. A facilitator finds the forms they lead and no others; whoever
answers finds a form by its code. Responses are read only to take a snapshot, inside a writing transaction.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, Row, Select, delete, func, insert, select, update
from sqlalchemy.orm import Session

from intranet.database import reading_aside
from intranet.feedback.keeping import (
    answers_from_json,
    answers_to_json,
    definition_from_json,
    definition_to_json,
    snapshot_from_json,
    snapshot_to_json,
)
from intranet.feedback.models import (
    FeedbackFacilitator,
    FeedbackForm,
    FeedbackKey,
    FeedbackResponse,
    FeedbackSnapshot,
)
from intranet.feedback.types import Answers, Form, FormNotFound, Snapshot
from intranet.people.types import SignedInPerson

Database = Session | Connection


# -- finding ----------------------------------------------------------------------------------------------------------


def _forms(*which: ColumnElement[bool]) -> Select[tuple[FeedbackForm, int]]:
    answered = (select(func.count()).select_from(FeedbackResponse)
                .where(FeedbackResponse.form_id == FeedbackForm.id).correlate(FeedbackForm).scalar_subquery())
    return select(FeedbackForm.__table__, answered.label("answered")).where(*which)  # type: ignore[return-value]


def _led_by(person: SignedInPerson) -> ColumnElement[bool]:
    return FeedbackForm.id.in_(
        select(FeedbackFacilitator.form_id).where(FeedbackFacilitator.person_id == person.id))


def _form(row: Row[tuple[FeedbackForm, int]]) -> Form:
    return Form(row.id, row.code, definition_from_json(row.definition), row.title, row.title_language, row.opened_at,
                row.closes_at, row.closed_at, row.is_example, row.answered)


def _one(database: Database, *which: ColumnElement[bool]) -> Form:
    row = database.execute(_forms(*which)).one_or_none()
    if row is None:
        raise FormNotFound
    return _form(row)


def form_of_code(code: str) -> Form:
    """The form with this code; raises FormNotFound."""
    with reading_aside() as connection:
        return _one(connection, FeedbackForm.code == code)


def led_form(person: SignedInPerson, form_id: str) -> Form:
    """A form that the person leads; others' raise FormNotFound."""
    with reading_aside() as connection:
        return _one(connection, FeedbackForm.id == form_id, _led_by(person))


def led_forms(person: SignedInPerson) -> list[Form]:
    """The forms that the person leads, in no order."""
    with reading_aside() as connection:
        return [_form(row) for row in connection.execute(_forms(_led_by(person)))]


def forms_not_closed() -> list[Form]:
    """Every form that nobody has closed yet, whoever leads it; the newest first."""
    with reading_aside() as connection:
        question = _forms(FeedbackForm.closed_at.is_(None)).order_by(FeedbackForm.opened_at.desc(), FeedbackForm.id)
        return [_form(row) for row in connection.execute(question)]


def forms_due(now: datetime) -> list[str]:
    """The ids of forms whose closing time is over and that were not closed yet."""
    with reading_aside() as connection:
        return list(connection.execute(select(FeedbackForm.id).where(
            FeedbackForm.closed_at.is_(None), FeedbackForm.closes_at <= now)).scalars())


def code_is_taken(code: str) -> bool:
    """Whether some form has the code."""
    with reading_aside() as connection:
        return bool(connection.execute(select(func.count()).where(FeedbackForm.code == code)).scalar())


def has_form_titled(title: str) -> bool:
    """Whether a form of this title is there: the demo asks, so that it loads what is missing only."""
    with reading_aside() as connection:
        return bool(connection.execute(select(func.count()).where(FeedbackForm.title == title)).scalar())


def titles(form_ids: Iterable[str]) -> dict[str, str]:
    """The titles of forms by id; those that are gone are missing."""
    with reading_aside() as connection:
        found = connection.execute(
            select(FeedbackForm.id, FeedbackForm.title).where(FeedbackForm.id.in_(set(form_ids))))
        return {row.id: row.title for row in found}


def form_to_change(database: Session, form_id: str, person: SignedInPerson | None = None) -> Form:
    """The form inside a writing transaction: nobody else changes it or responds until that ends.

    With a `person`, only a form that they lead. Raises FormNotFound.
    """
    whose = [_led_by(person)] if person is not None else []
    # SQLite's transaction is exclusive already; on PostgreSQL the count below must wait for others' responses
    locked = database.execute(
        select(FeedbackForm.id).where(FeedbackForm.id == form_id, *whose).with_for_update()).one_or_none()
    if locked is None:
        raise FormNotFound
    return _one(database, FeedbackForm.id == form_id)


def shown(form_id: str, database: Database | None = None) -> Snapshot | None:
    """What is shown of a form, or None before the first snapshot."""
    question = select(FeedbackSnapshot.shown).where(FeedbackSnapshot.form_id == form_id)
    if database is not None:
        text = database.execute(question).scalar_one_or_none()
    else:
        with reading_aside() as connection:
            text = connection.execute(question).scalar_one_or_none()
    return snapshot_from_json(text) if text is not None else None


def responses(database: Session, form_id: str) -> list[Answers]:
    """Every response of a form, by their random keys. For taking a snapshot, and for nothing else."""
    return [answers_from_json(text) for text in database.execute(
        select(FeedbackResponse.answers).where(FeedbackResponse.form_id == form_id).order_by(FeedbackResponse.key)
    ).scalars()]


# -- keeping ----------------------------------------------------------------------------------------------------------


def add_form(database: Session, form: Form, facilitators: Sequence[str]) -> None:
    """A new form with who leads it."""
    database.execute(insert(FeedbackForm).values(
        id=form.id, code=form.code, template=form.definition.key, definition=definition_to_json(form.definition),
        title=form.title, title_language=form.title_language, opened_at=form.opened_at, closes_at=form.closes_at,
        closed_at=form.closed_at, is_example=form.is_example))
    for person_id in facilitators:
        database.execute(insert(FeedbackFacilitator).values(form_id=form.id, person_id=person_id))


def add_response(database: Session, form_id: str, answers: Answers) -> None:
    """One more response, under a key that chance gives it."""
    database.execute(insert(FeedbackResponse).values(form_id=form_id, answers=answers_to_json(answers)))


def use_key(database: Session, form_id: str, key_digest: str) -> bool:
    """Note that the send with this key has its effect now; False when it had it before."""
    known = database.execute(select(FeedbackKey.key_digest).where(
        FeedbackKey.form_id == form_id, FeedbackKey.key_digest == key_digest)).one_or_none()
    if known is not None:
        return False
    database.execute(insert(FeedbackKey).values(form_id=form_id, key_digest=key_digest))
    return True


def keep_shown(database: Session, form_id: str, snapshot: Snapshot) -> None:
    """What is shown from now on."""
    database.execute(delete(FeedbackSnapshot).where(FeedbackSnapshot.form_id == form_id))
    database.execute(insert(FeedbackSnapshot).values(
        form_id=form_id, answered=snapshot.answered, shown=snapshot_to_json(snapshot)))


def close(database: Session, form_id: str, now: datetime) -> None:
    """The form takes no more responses, its keys go, and its responses lose the order that a table may have kept."""
    database.execute(update(FeedbackForm).where(FeedbackForm.id == form_id).values(closed_at=now))
    database.execute(delete(FeedbackKey).where(FeedbackKey.form_id == form_id))
    _rewrite_in_key_order(database, form_id)


def _rewrite_in_key_order(database: Session, form_id: str) -> None:
    """Rows of PostgreSQL lie in the order of their coming and carry the number of their transaction: write them anew,
    in key order and in one transaction. SQLite's table without row ids is in key order from the start.
    """
    if database.get_bind().dialect.name == "sqlite":
        return
    rows = database.execute(select(FeedbackResponse.form_id, FeedbackResponse.key, FeedbackResponse.answers).where(
        FeedbackResponse.form_id == form_id).order_by(FeedbackResponse.key)).mappings().all()
    database.execute(delete(FeedbackResponse).where(FeedbackResponse.form_id == form_id))
    for row in rows:
        database.execute(insert(FeedbackResponse).values(**row))
