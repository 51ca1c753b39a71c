"""Forms, responses and snapshots: rows in and out. A facilitator finds the forms they lead and no others; whoever
answers finds a form by its code. Responses are read only to take a snapshot, inside a writing transaction.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, delete, false, func, insert, or_, select, update
from sqlalchemy.orm import Session

from intranet.database import reading_aside
from intranet.feedback.answers.models import FeedbackAnswerMark
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
    FeedbackNotice,
    FeedbackPart,
    FeedbackResponse,
    FeedbackSnapshot,
    FeedbackTookPart,
)
from intranet.feedback.types import Answers, Form, FormNotFound, Part, Response, ShownQuestion, Snapshot
from intranet.ids import digest_id
from intranet.marks import INSERT
from intranet.people.types import SignedInPerson

Database = Session | Connection


# -- finding ----------------------------------------------------------------------------------------------------------


def _forms(*which: ColumnElement[bool]) -> Select[tuple[FeedbackForm, int]]:
    answered = (select(func.count()).select_from(FeedbackResponse)
                .where(FeedbackResponse.form_id == FeedbackForm.id).correlate(FeedbackForm).scalar_subquery())
    return select(FeedbackForm.__table__, answered.label("answered")).where(*which)  # type: ignore[return-value]


NOT_CLOSED = _forms(FeedbackForm.closed_at.is_(None), FeedbackForm.is_draft.is_(False)).order_by(
    FeedbackForm.opened_at.desc(), FeedbackForm.id)
"""Put together once: the start page asks it of everybody."""


def _led_by(person: SignedInPerson) -> ColumnElement[bool]:
    return FeedbackForm.id.in_(
        select(FeedbackFacilitator.form_id).where(FeedbackFacilitator.person_id == person.id))


def _found(database: Database, question: Select[tuple[FeedbackForm, int]], *, with_parts: bool = True) -> list[Form]:
    rows = database.execute(question).all()
    parts = _parts(database, [row.id for row in rows]) if with_parts else {}
    return [Form(row.id, row.code, definition_from_json(row.definition), row.title, row.title_language, row.opened_at,
                 row.closes_at, row.closed_at, row.is_example, row.answered, row.is_draft, row.event_id,
                 row.series_id, row.audience, parts.get(row.id, ()), row.version, row.reminded_at, row.split)
            for row in rows]


def _parts(database: Database, form_ids: Sequence[str]) -> dict[str, tuple[Part, ...]]:
    found: dict[str, tuple[Part, ...]] = {}
    for row in database.execute(select(FeedbackPart.__table__).where(FeedbackPart.form_id.in_(form_ids))
                                .order_by(FeedbackPart.form_id, FeedbackPart.number)) if form_ids else ():
        found[row.form_id] = (*found.get(row.form_id, ()), Part(row.number, row.label, row.code, row.event_id))
    return found


def _one(database: Database, *which: ColumnElement[bool]) -> Form:
    found = _found(database, _forms(*which))
    if not found:
        raise FormNotFound
    return found[0]


def form_of_code(code: str) -> Form:
    """The form with this code, or one of whose parts has it; raises FormNotFound, also for a draft's."""
    of_part = select(FeedbackPart.form_id).where(FeedbackPart.code == code)
    with reading_aside() as connection:
        return _one(connection, or_(FeedbackForm.code == code, FeedbackForm.id.in_(of_part)),
                    FeedbackForm.is_draft.is_(False))


def led_form(person: SignedInPerson, form_id: str) -> Form:
    """A form that the person leads; others' raise FormNotFound."""
    with reading_aside() as connection:
        return _one(connection, FeedbackForm.id == form_id, _led_by(person))


def led_forms(person: SignedInPerson) -> list[Form]:
    """The forms that the person leads, in no order."""
    with reading_aside() as connection:
        return _found(connection, _forms(_led_by(person)))


def forms_not_closed() -> list[Form]:
    """Every form that nobody has closed yet, whoever leads it, without its parts; the newest first."""
    with reading_aside() as connection:
        return _found(connection, NOT_CLOSED, with_parts=False)


def open_forms_about(event_id: str, series_id: str | None) -> list[Form]:
    """The forms about an event or about its series that are neither drafts nor closed."""
    of_series = FeedbackForm.series_id == series_id if series_id else false()
    with reading_aside() as connection:
        return _found(connection, NOT_CLOSED.where(or_(FeedbackForm.event_id == event_id, of_series)))


def forms_due(now: datetime) -> list[str]:
    """The ids of forms whose closing time is over and that were not closed yet."""
    with reading_aside() as connection:
        return list(connection.execute(select(FeedbackForm.id).where(
            FeedbackForm.closed_at.is_(None), FeedbackForm.is_draft.is_(False),
            FeedbackForm.closes_at <= now)).scalars())


def code_is_taken(code: str) -> bool:
    """Whether some form or some part of one has the code."""
    with reading_aside() as connection:
        return any(connection.execute(select(func.count()).where(column == code)).scalar()
                   for column in (FeedbackForm.code, FeedbackPart.code))


def has_form_titled(title: str) -> bool:
    """Whether a form of this title is there: the demo asks, so that it loads what is missing only."""
    with reading_aside() as connection:
        return bool(connection.execute(select(func.count()).where(FeedbackForm.title == title)).scalar())


def example_titled(title: str) -> Form | None:
    """The form of examples with this title."""
    with reading_aside() as connection:
        found = _found(connection, _forms(FeedbackForm.title == title, FeedbackForm.is_example.is_(True)))
        return found[0] if found else None


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
    return _with_ids(form_id, snapshot_from_json(text)) if text is not None else None


def _with_ids(form_id: str, snapshot: Snapshot) -> Snapshot:
    """Ids for the texts of a snapshot from before there were any: by their places, which chance gave them."""
    def known(name: str, one: ShownQuestion) -> ShownQuestion:
        if len(one.ids) == len(one.texts):
            return one
        return replace(one, ids=tuple(digest_id(f"{form_id} {name} {place}") for place in range(len(one.texts))))

    return replace(snapshot, questions={name: known(name, one) for name, one in snapshot.questions.items()})


def responses(database: Session, form_id: str) -> list[Response]:
    """Every response of a form, by their random keys. For taking a snapshot, and for nothing else."""
    return [Response(answers_from_json(row.answers), row.part) for row in database.execute(
        select(FeedbackResponse.answers, FeedbackResponse.part).where(FeedbackResponse.form_id == form_id)
        .order_by(FeedbackResponse.key))]


def answered_in(database: Database, form_id: str, part: int) -> int:
    """How many responses one part of a form has."""
    return int(database.execute(select(func.count()).select_from(FeedbackResponse).where(
        FeedbackResponse.form_id == form_id, FeedbackResponse.part == part)).scalar_one())


def answered_by_part(form_id: str) -> dict[int, int]:
    """How many responses each part of a form has: a count, which may be shown at any time."""
    with reading_aside() as connection:
        found = connection.execute(select(FeedbackResponse.part, func.count()).where(
            FeedbackResponse.form_id == form_id).group_by(FeedbackResponse.part))
        return {row[0]: row[1] for row in found}


def forms_about(series_id: str, event_ids: Sequence[str]) -> list[Form]:
    """Every form about a series or one of its events, drafts left out; the earliest first."""
    about = FeedbackForm.series_id == series_id
    if event_ids:
        about = or_(about, FeedbackForm.event_id.in_(event_ids))
    with reading_aside() as connection:
        return _found(connection, _forms(about, FeedbackForm.is_draft.is_(False)).order_by(
            FeedbackForm.opened_at, FeedbackForm.id))


# -- keeping ----------------------------------------------------------------------------------------------------------


def add_form(database: Session, form: Form, facilitators: Sequence[str]) -> bool:
    """A new form with who leads it; False, and nothing done, where the same was made a moment ago."""
    row = INSERT[database.get_bind().dialect.name](FeedbackForm).values(
        id=form.id, code=form.code, template=form.definition.key, definition=definition_to_json(form.definition),
        title=form.title, title_language=form.title_language, opened_at=form.opened_at, closes_at=form.closes_at,
        closed_at=form.closed_at, is_example=form.is_example, is_draft=form.is_draft, event_id=form.event_id,
        series_id=form.series_id, split=form.split, audience=form.audience, version=form.version, removed="")
    if database.scalar(row.on_conflict_do_nothing(index_elements=["id"]).returning(FeedbackForm.id)) is None:
        return False
    add_parts(database, form)
    for person_id in facilitators:
        database.execute(insert(FeedbackFacilitator).values(form_id=form.id, person_id=person_id))
    return True


def add_parts(database: Session, form: Form) -> None:
    """The parts that the form is split into from now on."""
    for one in form.parts:
        database.execute(insert(FeedbackPart).values(
            form_id=form.id, number=one.number, label=one.label, code=one.code, event_id=one.event_id))


def add_response(database: Session, form_id: str, answers: Answers, part: int = 0) -> None:
    """One more response, under a key that chance gives it."""
    database.execute(insert(FeedbackResponse).values(form_id=form_id, answers=answers_to_json(answers), part=part))


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
    """The form takes no more responses; its keys go, and who took part, and its responses lose the order that a table
    may have kept.
    """
    database.execute(update(FeedbackForm).where(FeedbackForm.id == form_id).values(closed_at=now))
    for table in (FeedbackKey, FeedbackTookPart, FeedbackNotice):
        database.execute(delete(table).where(table.form_id == form_id))
    rewrite_in_key_order(database, form_id)


def forget_responses(database: Session, closed_before: datetime) -> int:
    """Delete single answers of forms that closed earlier, with what leaders noted on them; what is shown stays. How
    many. Examples are nobody's answers.
    """
    old = select(FeedbackForm.id).where(FeedbackForm.closed_at < closed_before, FeedbackForm.is_example.is_(False))
    database.execute(delete(FeedbackAnswerMark).where(FeedbackAnswerMark.form_id.in_(old)))
    gone: Any = database.execute(delete(FeedbackResponse).where(FeedbackResponse.form_id.in_(old)))
    return int(gone.rowcount)


def rewrite_in_key_order(database: Session, form_id: str) -> None:
    """Write the responses anew, in key order and in one transaction: rows of PostgreSQL lie in the order of their
    coming and carry the number of their transaction; a page of SQLite's file is filled in that order too.
    """
    rows = database.execute(select(FeedbackResponse.__table__).where(FeedbackResponse.form_id == form_id)
                            .order_by(FeedbackResponse.key)).mappings().all()
    database.execute(delete(FeedbackResponse).where(FeedbackResponse.form_id == form_id))
    if rows:
        database.execute(insert(FeedbackResponse), [dict(row) for row in rows])
