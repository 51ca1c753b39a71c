"""Themes and marks of open answers: rows in and out. Who may see a form is decided by the form's own store."""

from __future__ import annotations

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from intranet.database import reading_aside
from intranet.feedback.answers.models import FeedbackAnswerMark, FeedbackTheme
from intranet.feedback.answers.types import Mark, Theme
from intranet.feedback.store import Database


def themes(form_id: str, database: Database | None = None) -> list[Theme]:
    """The themes of a form, also removed ones, by question and place."""
    question = select(FeedbackTheme.__table__).where(FeedbackTheme.form_id == form_id).order_by(
        FeedbackTheme.question_id, FeedbackTheme.place, FeedbackTheme.id)
    if database is None:
        with reading_aside() as connection:
            return themes(form_id, connection)
    return [Theme(row.id, row.question_id, row.name, row.place, row.version, row.is_removed)
            for row in database.execute(question)]


def marks(form_id: str, database: Database | None = None) -> dict[str, Mark]:
    """What leaders did with single answers, by the answers' ids."""
    if database is None:
        with reading_aside() as connection:
            return marks(form_id, connection)
    found = database.execute(select(FeedbackAnswerMark.__table__).where(FeedbackAnswerMark.form_id == form_id))
    return {row.answer_id: Mark(row.theme_id or "", tuple(row.removed.split("\n")) if row.removed else (),
                                row.is_hidden, row.version) for row in found}


def add_theme(database: Session, form_id: str, theme: Theme) -> None:
    """A new theme."""
    database.execute(insert(FeedbackTheme).values(
        id=theme.id, form_id=form_id, question_id=theme.question_id, name=theme.name, place=theme.place))


def keep_theme(database: Session, theme: Theme) -> None:
    """A theme's name, place and whether it is there."""
    database.execute(update(FeedbackTheme).where(FeedbackTheme.id == theme.id).values(
        name=theme.name, place=theme.place, version=theme.version, is_removed=theme.is_removed))


def keep_mark(database: Session, form_id: str, answer_id: str, mark: Mark) -> None:
    """What was done with an answer. The form's row is locked, so nobody writes it at the same time."""
    database.execute(delete(FeedbackAnswerMark).where(
        FeedbackAnswerMark.form_id == form_id, FeedbackAnswerMark.answer_id == answer_id))
    database.execute(insert(FeedbackAnswerMark).values(
        form_id=form_id, answer_id=answer_id, theme_id=mark.theme_id or None, removed="\n".join(mark.removed),
        is_hidden=mark.is_hidden, version=mark.version))
