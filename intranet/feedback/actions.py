"""What people do with feedback: answer a form, open one, close one, look at what is shown of it. One commit each.

Answering takes no person: nobody here is to know who answers.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from intranet import clock
from intranet.audit import actions as audit
from intranet.audit import types as happened
from intranet.database import writing
from intranet.faults import NotAllowed, NotSaved
from intranet.feedback import rules, store
from intranet.feedback.tickets import is_ticket
from intranet.feedback.types import Form, FormClosed, FormDefinition, FormNotFound, Snapshot
from intranet.ids import digest, random_id, short_code, shuffled
from intranet.people.tries import begin_try, check_tries
from intranet.people.types import SignedInPerson
from intranet.plugin_system.registry import parts

PART = "form.yaml"
TRY = "form-code"
"""The kind under which wrong codes are counted."""
ROLE = "facilitator"


@dataclass(frozen=True)
class Results:
    """A form with what is shown of it."""

    form: Form
    shown: Snapshot | None


# -- answering ------------------------------------------------------------------------------------------------------


def form_to_answer(code: str, address: str, ticket: str = "") -> Form:
    """The form with this code, open or closed. Raises FormNotFound, and TooManyTries after too many wrong codes.

    A ticket shows that the form had been opened before: then nothing is limited, however many share the address.
    """
    try:
        form = store.form_of_code(code)
    except FormNotFound:
        begin_try(TRY, what=code, address=address)
        raise
    if not is_ticket(form.id, ticket):
        check_tries(TRY, address=address)
    if rules.is_due(form, clock.now()):
        close_due()
        form = store.form_of_code(code)
    return form


def respond(form: Form, words: Mapping[str, str], unfit: Mapping[str, str], ticket: str) -> bool:
    """Keep one response; False when this ticket's send had its effect before.

    Raises FormClosed, UnfitResponse with everything that is missing or wrong, or NotSaved. `unfit` are problems that
    the input layer found.
    """
    now = clock.now()
    if not rules.is_open(form, now):
        raise FormClosed(form, words)
    answers = rules.fit_answers(form.definition, words, unfit)
    try:
        with writing() as database:
            current = store.form_to_change(database, form.id)
            if not rules.is_open(current, now):
                raise FormClosed(current, words)
            if not store.use_key(database, form.id, digest(ticket)):
                return False
            store.add_response(database, form.id, answers)
            answered, shown = current.answered + 1, store.shown(form.id, database)
            if rules.snapshot_due(answered, shown):
                _show(database, current, shown)
    except OperationalError as problem:
        raise NotSaved from problem
    return True


def _show(database: Session, form: Form, shown: Snapshot | None) -> None:
    """Take the next snapshot, in the transaction of the response or the closing that makes it due."""
    responses = store.responses(database, form.id)
    store.keep_shown(database, form.id, rules.take_snapshot(form.definition, responses, shown, shuffled))


# -- leading --------------------------------------------------------------------------------------------------------


def templates() -> dict[str, FormDefinition]:
    """The templates that a form can be opened from, by the plugins' names."""
    return dict(parts(PART))


def forms(person: SignedInPerson) -> list[Form]:
    """The forms that the person leads: open ones first, each kind with the newest first."""
    close_due()
    now = clock.now()
    return sorted(store.led_forms(person), key=lambda one: (rules.is_open(one, now), one.opened_at), reverse=True)


def led_form(person: SignedInPerson, form_id: str) -> Form:
    """A form that the person leads; raises FormNotFound."""
    return store.led_form(person, form_id)


def results(person: SignedInPerson, form_id: str) -> Results:
    """A form that the person leads, with what is shown of it; raises FormNotFound."""
    close_due()
    return Results(store.led_form(person, form_id), store.shown(form_id))


def open_form(person: SignedInPerson, template: str, title: str, closes_on: str, language: str,
              zone: ZoneInfo) -> Form:
    """A new form that the person leads; raises UnfitForm."""
    if not person.has_role(ROLE):
        raise NotAllowed
    there, now = templates(), clock.now()
    closes_at = rules.check_new_form(template, there, title, closes_on, zone, now)
    form = Form(random_id(), free_code(), there[template], title, language, now, closes_at)
    with writing() as database:
        store.add_form(database, form, [person.id])
        audit.note(database, happened.FORM_OPENED, by=person.id, object_kind="form", object_id=form.id)
    return form


def free_code() -> str:
    """A code that no form has; the table refuses a second one should two be made at once."""
    code = short_code()
    while store.code_is_taken(code):
        code = short_code()
    return code


def close_form(person: SignedInPerson, form_id: str) -> None:
    """The form takes no more responses; closing it twice is closing it once. Raises FormNotFound."""
    now = clock.now()
    with writing() as database:
        form = store.form_to_change(database, form_id, person)
        if form.closed_at is None:
            _close(database, form, now)
            audit.note(database, happened.FORM_CLOSED, by=person.id, object_kind="form", object_id=form.id)


def close_due() -> None:
    """Close the forms whose time is over. Whoever comes to look does it, so that no clock has to run beside us."""
    now = clock.now()
    for form_id in store.forms_due(now):
        with writing() as database:
            form = store.form_to_change(database, form_id)
            if rules.is_due(form, now):
                _close(database, form, form.closes_at or now)
                audit.note(database, happened.FORM_CLOSED, object_kind="form", object_id=form.id)


def _close(database: Session, form: Form, when: datetime) -> None:
    shown = store.shown(form.id, database)
    if rules.closing_snapshot_due(form.answered, shown):
        _show(database, form, shown)
    store.close(database, form.id, when)


def note_export(person: SignedInPerson, form_id: str) -> None:
    """The person took the results home."""
    with writing() as database:
        audit.note(database, happened.RESULTS_EXPORTED, by=person.id, object_kind="form", object_id=form_id)


# -- for the gathering rooms ------------------------------------------------------------------------------------------


def open_forms() -> list[Form]:
    """Every form that takes responses now, whoever leads it; the newest first."""
    now = clock.now()
    return [form for form in store.forms_not_closed() if rules.is_open(form, now)]


def last_day(form: Form, zone: ZoneInfo) -> date | None:
    """The last day on which a form can be answered; None where no day was set."""
    return rules.last_day(form.closes_at, zone) if form.closes_at else None


def titles_of(form_ids: Iterable[str]) -> dict[str, str]:
    """The titles of forms by id, for rooms that keep ids."""
    return store.titles(form_ids)


def held_about(person: SignedInPerson) -> dict[str, Any]:
    """The forms that the person leads. Responses belong to nobody, so none can be found here."""
    return {"led_forms": [{"title": form.title, "opened_at": form.opened_at.isoformat(),
                           "closed_at": form.closed_at.isoformat() if form.closed_at else None}
                          for form in store.led_forms(person)]}


def add_ready_form(form: Form, facilitators: list[str], snapshot: Snapshot | None, responses: list[Mapping[str, str]],
                   ) -> None:
    """A form with its responses and what is shown of it, as the demo brings them."""
    with writing() as database:
        store.add_form(database, replace(form, answered=0), facilitators)
        for answers in responses:
            store.add_response(database, form.id, answers)
        if snapshot is not None:
            store.keep_shown(database, form.id, snapshot)
        if form.closed_at is not None:
            store.close(database, form.id, form.closed_at)


def has_form_titled(title: str) -> bool:
    """Whether a form of this title is there."""
    return store.has_form_titled(title)
