"""What people do with feedback: answer a form, open one, close one, look at what is shown of it. One commit each.

Answering keeps no person: nobody here is to know who answered what.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from intranet import clock, retention
from intranet.audit import actions as audit
from intranet.audit import types as happened
from intranet.database import empty_log, writing
from intranet.extensions import current_settings
from intranet.faults import NotSaved, SignInNeeded
from intranet.feedback import rules, store
from intranet.feedback.listed import actions as listed
from intranet.feedback.listed import store as listed_store
from intranet.feedback.listed.types import AlreadyAnswered, NotListed
from intranet.feedback.showing import rules as showing
from intranet.feedback.tickets import is_ticket
from intranet.feedback.types import (
    Form,
    FormClosed,
    FormDefinition,
    FormNotFound,
    Response,
    Snapshot,
    UnfitResponse,
)
from intranet.ids import digest, random_id, short_code
from intranet.people.tries import begin_try, check_tries
from intranet.people.types import SignedInPerson, Visitor
from intranet.plugin_system.registry import parts
from intranet.text import days

PART = "form.yaml"
TRY = "form-code"
"""The kind under which wrong codes are counted."""
ROLE = "facilitator"


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


def check_open(form: Form, now: datetime) -> None:
    """Pass, or raise FormClosed."""
    if not rules.is_open(form, now):
        raise FormClosed(form, {})


def respond(form: Form, words: Mapping[str, str], unfit: Mapping[str, str], ticket: str, *, part: str = "",
            person: SignedInPerson | Visitor | None = None) -> bool:
    """Keep one response; False when this ticket's send had its effect before.

    The person is asked for only where a form is for those on a list, and then only to note that they answered.
    Raises FormClosed, SignInNeeded, NotListed, AlreadyAnswered, UnfitResponse with everything that is missing or wrong,
    or NotSaved. `unfit` are problems that the input layer found, `part` the number of the part that was chosen.
    """
    now = clock.now()
    if not rules.is_open(form, now):
        raise FormClosed(form, words)
    who = _listed_person(form, words, person) if form.audience == "list" else None
    number, problem = rules.fit_part(form, part)
    try:
        answers = rules.fit_answers(form.definition, words, unfit)
    except UnfitResponse as fault:
        raise UnfitResponse(({rules.PART: problem} if problem else {}) | fault.problems, words) from fault
    if problem:
        raise UnfitResponse({rules.PART: problem}, words)
    try:
        with writing() as database:
            current = store.form_to_change(database, form.id)
            if not rules.is_open(current, now):
                raise FormClosed(current, words)
            if not store.use_key(database, form.id, digest(ticket)):
                return False
            if who is not None and not listed_store.take_part(database, form.id, who):
                raise AlreadyAnswered(current, words)
            store.add_response(database, form.id, answers, number)
            answered, shown = current.answered + 1, store.shown(form.id, database)
            if showing.snapshot_due(answered, shown, store.answered_in(database, form.id, number) if number else 0):
                _show(database, current, shown)
            if who is not None:
                listed_store.mix(database, form.id)
    except OperationalError as locked:
        raise NotSaved from locked
    if who is not None:
        empty_log()
    return True


def _listed_person(form: Form, words: Mapping[str, str], person: SignedInPerson | Visitor | None) -> str:
    """The id of somebody on the form's list. Whether they have answered is asked when the answer is kept."""
    if not isinstance(person, SignedInPerson):
        raise SignInNeeded
    if person.id not in listed.list_of(form):
        raise NotListed(form, words)
    return person.id


def _show(database: Session, form: Form, shown: Snapshot | None, *, is_closing: bool = False) -> None:
    """Take the next snapshot, in the transaction of the response or the closing that makes it due."""
    store.keep_shown(database, form.id, showing.take_snapshot(
        form.definition, store.responses(database, form.id), shown, random_id, is_closing=is_closing))


# -- leading --------------------------------------------------------------------------------------------------------


def templates() -> dict[str, FormDefinition]:
    """The templates that a form can be opened from, by the plugins' names."""
    return dict(parts(PART))


def forms(person: SignedInPerson) -> list[Form]:
    """The forms that the person leads: open ones first, each kind with the newest first."""
    close_due()
    return forms_now(person)


def forms_now(person: SignedInPerson) -> list[Form]:
    """The same without a write: one whose time is over is closed when somebody looks at its results."""
    now = clock.now()
    return sorted(store.led_forms(person), key=lambda one: (rules.is_open(one, now), one.opened_at), reverse=True)


def led_form(person: SignedInPerson, form_id: str) -> Form:
    """A form that the person leads; raises FormNotFound."""
    return store.led_form(person, form_id)


def form_if_led(person: SignedInPerson, form_id: str) -> Form | None:
    """The same; None where there is no such form."""
    try:
        return store.led_form(person, form_id)
    except FormNotFound:
        return None


def opened_form(person: SignedInPerson, form_id: str) -> Form:
    """The same, but no draft: that one has no address yet."""
    form = store.led_form(person, form_id)
    if form.is_draft:
        raise FormNotFound
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
        if form.is_draft:
            raise FormNotFound
        if form.closed_at is None:
            _close(database, form, now)
            audit.note(database, happened.FORM_CLOSED, by=person.id, object_kind="form", object_id=form.id)


def close_due() -> int:
    """Close the forms whose time is over; how many there were.

    A timed job does it, and whoever comes to look: the second is the safety net of a site without a timekeeper.
    """
    now, closed = clock.now(), 0
    for form_id in store.forms_due(now):
        with writing() as database:
            form = store.form_to_change(database, form_id)
            if rules.is_due(form, now):
                _close(database, form, form.closes_at or now)
                audit.note(database, happened.FORM_CLOSED, object_kind="form", object_id=form.id)
                closed += 1
    return closed


def forget_order() -> int:
    """Again what `respond` does after a response to a form with a list, in case somebody was in the way; 0.

    Whose response is whose, SQLite's log would tell: in it each transaction's rows stand together.
    """
    empty_log()
    return 0


def _close(database: Session, form: Form, when: datetime) -> None:
    shown = store.shown(form.id, database)
    if showing.closing_snapshot_due(form.answered, shown, is_split=bool(form.parts)):
        _show(database, form, shown, is_closing=True)
    store.close(database, form.id, when)


# -- for the gathering rooms ------------------------------------------------------------------------------------------


def open_forms() -> list[Form]:
    """Every form that takes responses now, whoever leads it; the newest first."""
    now = clock.now()
    return [form for form in store.forms_not_closed() if rules.is_open(form, now)]


def last_day(form: Form, zone: ZoneInfo) -> date | None:
    """The last day on which a form can be answered; None where no day was set."""
    return days.last_day(form.closes_at, zone) if form.closes_at else None


def leads(person: SignedInPerson, form_id: str) -> bool:
    """Whether the person leads a form, for rooms that link to its results."""
    try:
        store.led_form(person, form_id)
    except FormNotFound:
        return False
    return True


def titles_of(form_ids: Iterable[str]) -> dict[str, str]:
    """The titles of forms by id, for rooms that keep ids."""
    return store.titles(form_ids)


def held_about(person: SignedInPerson) -> dict[str, Any]:
    """The forms that the person leads, and which of those for a list they have answered, while these are open.
    Responses belong to nobody, so none can be found here.
    """
    return {"led_forms": [{"title": form.title, "opened_at": form.opened_at.isoformat(),
                           "closed_at": form.closed_at.isoformat() if form.closed_at else None}
                          for form in store.led_forms(person)],
            "answered_forms": sorted(store.titles(listed_store.answered_by(person.id)).values())}


def add_ready_form(form: Form, facilitators: list[str], snapshot: Snapshot | None, responses: Sequence[Response],
                   ) -> None:
    """A form with its responses and what is shown of it, as the demo brings them."""
    with writing() as database:
        store.add_form(database, replace(form, answered=0), facilitators)
        for one in responses:
            store.add_response(database, form.id, one.answers, one.part)
        if snapshot is not None:
            store.keep_shown(database, form.id, snapshot)
        if form.closed_at is not None:
            store.close(database, form.id, form.closed_at)


def example_titled(title: str) -> Form | None:
    """The demo's form with this title, for what the demo brings beside it."""
    return store.example_titled(title)


def has_form_titled(title: str) -> bool:
    """Whether a form of this title is there."""
    return store.has_form_titled(title)


def code_is_taken(code: str) -> bool:
    """Whether a form has this code, for the room whose codes look the same."""
    return store.code_is_taken(code)


def forget_responses(now: datetime) -> int:
    """Delete the single answers of forms that closed so long ago as the setting KEEP_FEEDBACK says; how many."""
    if not current_settings.keep_feedback:
        return 0
    with writing() as database:
        return store.forget_responses(database, now - retention.span(current_settings.keep_feedback))
