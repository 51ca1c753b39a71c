"""Drafts of forms: rows in and out. Which form somebody leads is the store of the room's business."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from intranet.database import reading_aside
from intranet.feedback import store
from intranet.feedback.building.types import Draft, Removed
from intranet.feedback.keeping import definition_to_json
from intranet.feedback.models import FeedbackFacilitator, FeedbackForm, FeedbackPart
from intranet.feedback.store import Database
from intranet.feedback.types import Form, FormDefinition
from intranet.marks import INSERT
from intranet.people.rules import led_by_whom
from intranet.people.types import Led, SignedInPerson

_removed: TypeAdapter[tuple[Removed, ...]] = TypeAdapter(tuple[Removed, ...])


def draft(person: SignedInPerson, form_id: str) -> Draft:
    """A form that the person leads, with what was taken out of it; raises FormNotFound."""
    form = store.led_form(person, form_id)
    with reading_aside() as connection:
        return Draft(form, _removed_from(connection, form_id))


def draft_to_change(database: Session, person: SignedInPerson, form_id: str) -> Draft:
    """The same inside a transaction: nobody else changes it until the commit."""
    form = store.form_to_change(database, form_id, person)
    return Draft(form, _removed_from(database, form_id))


def _removed_from(database: Database, form_id: str) -> tuple[Removed, ...]:
    kept = database.execute(select(FeedbackForm.removed).where(FeedbackForm.id == form_id)).scalar_one()
    return _removed.validate_json(kept) if kept else ()


def keep(database: Session, form_id: str, *, title: str, closes_at: datetime | None, version: int,
         definition: FormDefinition | None = None, removed: tuple[Removed, ...] = ()) -> None:
    """The form is this from now on; without a `definition` its questions stay."""
    values: dict[str, Any] = {"title": title, "closes_at": closes_at, "version": version}
    if definition is not None:
        values |= {"definition": definition_to_json(definition),
                   "removed": _removed.dump_json(removed).decode() if removed else ""}
    database.execute(update(FeedbackForm).where(FeedbackForm.id == form_id).values(**values))


def open_draft(database: Session, form: Form) -> None:
    """The draft is this open form from now on, with its parts."""
    database.execute(update(FeedbackForm).where(FeedbackForm.id == form.id).values(
        is_draft=False, opened_at=form.opened_at, definition=definition_to_json(form.definition), removed="",
        version=form.version))
    if form.parts:
        database.execute(insert(FeedbackPart), [
            {"form_id": form.id, "number": one.number, "label": one.label, "code": one.code, "event_id": one.event_id}
            for one in form.parts])


def delete_draft(database: Session, form_id: str) -> None:
    """A draft is gone."""
    database.execute(delete(FeedbackForm).where(FeedbackForm.id == form_id, FeedbackForm.is_draft.is_(True)))


# -- who leads what, for whoever sees to it that somebody does --------------------------------------------------------


def things_led() -> list[Led]:
    """Every form with those who are named as its leaders."""
    question = (select(FeedbackForm.id, FeedbackForm.title, FeedbackForm.is_draft, FeedbackFacilitator.person_id)
                .outerjoin(FeedbackFacilitator, FeedbackFacilitator.form_id == FeedbackForm.id)
                .order_by(FeedbackForm.title, FeedbackForm.id))
    with reading_aside() as connection:
        return led_by_whom("form", [(row.id, row.title, f"/forms/{row.id}/{'edit' if row.is_draft else 'results'}",
                                     row.person_id) for row in connection.execute(question)])


def name_leader(database: Session, kind: str, form_id: str, person_id: str) -> None:
    """The person leads a form too."""
    new = INSERT[database.get_bind().dialect.name](FeedbackFacilitator).values(form_id=form_id, person_id=person_id)
    database.execute(new.on_conflict_do_nothing())
