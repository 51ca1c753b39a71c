"""Looking at what is shown of forms, and taking it along."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from intranet.audit import actions as audit
from intranet.audit import types as happened
from intranet.database import writing
from intranet.feedback import actions, store
from intranet.feedback.answers import store as answers
from intranet.feedback.showing.results import ResultsShown, Sorted, shown_results
from intranet.feedback.types import Form
from intranet.people.types import SignedInPerson


@dataclass(frozen=True)
class Results:
    """A form with what is shown of it; nothing before the first snapshot, or when it shows no question."""

    form: Form
    shown: ResultsShown | None
    answered_in: Mapping[int, int]
    """How many have answered in each part."""


def results(person: SignedInPerson, form_id: str, language: str, sign: str) -> Results:
    """A form that the person leads, with what is shown of it; raises FormNotFound. `sign` stands for removed words."""
    actions.close_due()
    return _results(actions.opened_form(person, form_id), language, sign)


def results_about(series_id: str, event_ids: Sequence[str], language: str, sign: str) -> list[Results]:
    """The forms about a series and its events with what is shown of them, for memos: nothing that only leaders see."""
    return [_results(form, language, sign) for form in store.forms_about(series_id, event_ids)]


def _results(form: Form, language: str, sign: str) -> Results:
    snapshot = store.shown(form.id)
    answered_in = store.answered_by_part(form.id) if form.parts else {}
    if snapshot is None or not snapshot.questions:
        return Results(form, None, answered_in)
    by_leaders = Sorted(answers.themes(form.id), answers.marks(form.id), sign)
    return Results(form, shown_results(form.definition, form.parts, snapshot, language, by_leaders), answered_in)


def note_export(person: SignedInPerson, form_id: str) -> None:
    """The person took the results home."""
    with writing() as database:
        audit.note(database, happened.RESULTS_EXPORTED, by=person.id, object_kind="form", object_id=form_id)
