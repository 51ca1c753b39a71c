"""Forms for those on a list: whether somebody may answer, asking them by mail, reminding those who have not answered.

The list is who has a seat at the form's events or was present; it is asked for each time, so who comes later is on it.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from intranet import clock
from intranet.database import writing
from intranet.events import actions as events
from intranet.events.types import Event
from intranet.feedback import rules as feedback_rules
from intranet.feedback import store as feedback
from intranet.feedback.listed import rules, store
from intranet.feedback.listed.letters import letter
from intranet.feedback.listed.types import Kind, ListState, Notice, RemindedToday, Standing
from intranet.feedback.types import Form, FormNotFound
from intranet.ids import digest
from intranet.mail import actions as mail
from intranet.people import actions as people
from intranet.people.types import Addressee, SignedInPerson, Visitor


def list_of(form: Form) -> dict[str, list[str]]:
    """Who is on the form's list: the ids of their events by the person's id."""
    return events.participants(events_of(form))


def events_of(form: Form) -> list[str]:
    """The ids of the events that a form is about."""
    if form.event_id:
        return [form.event_id]
    return [one.id for one in events.of_series(form.series_id)] if form.series_id else []


def standing(form: Form, person: SignedInPerson | Visitor) -> Standing:
    """How somebody stands with a form."""
    if form.audience == "all" or not isinstance(person, SignedInPerson):
        return rules.standing(form, signed_in=False, is_listed=False, has_answered=False)
    return rules.standing(form, signed_in=True, is_listed=person.id in list_of(form),
                          has_answered=store.has_answered(form.id, person.id))


def state(form: Form, now: datetime) -> ListState | None:
    """How many are on the list and have answered; None for a form without a list, or one that is closed."""
    if form.audience == "all" or form.is_draft or not feedback_rules.is_open(form, now):
        return None
    return ListState(len(list_of(form)), store.how_many_answered(form.id), rules.may_remind(form, now))


def ways_to_answer(person: SignedInPerson, event: Event, now: datetime) -> list[tuple[Form, str, Standing]]:
    """The open forms about an event or its series, each with the code of its link and how the person stands with it."""
    found = []
    for form in feedback.open_forms_about(event.id, event.series_id):
        if feedback_rules.is_open(form, now):
            part = rules.part_of(form, event.id, event.town or event.title)
            found.append((form, part.code if part else form.code, standing(form, person)))
    return found


# -- mails ------------------------------------------------------------------------------------------------------------


def ask(database: Session, form: Form, kind: Kind) -> int:
    """Everybody on the list of a form who has not answered is to get such a mail; how many. Nobody without a list."""
    if form.audience == "all":
        return 0
    waiting = set(list_of(form)) - store.took_part_in(database, form.id)
    return store.add_notices(database, form.id, sorted(waiting), kind)


def remind(person: SignedInPerson, form_id: str) -> int:
    """Those who have not answered get a mail; how many. Raises FormNotFound, RemindedToday."""
    now = clock.now()
    with writing() as database:
        form = feedback.form_to_change(database, form_id, person)
        if not rules.may_remind(form, now):
            raise RemindedToday
        asked = _remind(database, form, now)
    send_due(now)
    return asked


def _remind(database: Session, form: Form, now: datetime) -> int:
    store.note_reminded(database, form.id, now)
    return ask(database, form, "reminder")


def remind_due(now: datetime) -> int:
    """Note the reminders whose time has come, and send every mail that is due; how many. For the timed job."""
    for due in [form for form in feedback.forms_not_closed() if rules.is_reminder_due(form, now)]:
        with writing() as database:
            form = feedback.form_to_change(database, due.id)
            if rules.is_reminder_due(form, now):  # nobody else has meanwhile
                _remind(database, form, now)
    return send_due(now, mail.MOST)


def send_due(now: datetime, most: int = mail.AT_ONCE) -> int:
    """Send what is due; how many mails. One that fails keeps nobody else's back and is tried again."""
    waiting = store.notices(most)
    reachable = {one.id: one for one in people.reachable(notice.person_id for notice in waiting)} if waiting else {}
    sent, _ = mail.send_each(waiting, lambda notice: _send(notice, reachable.get(notice.person_id), now),
                             "a mail about a feedback form")
    return sent


def _send(notice: Notice, person: Addressee | None, now: datetime) -> int:
    with writing() as database:
        if not store.take(database, notice) or person is None:
            return 0
        try:
            form = feedback.form_to_change(database, notice.form_id)
        except FormNotFound:
            return 0
        if not feedback_rules.is_open(form, now) or person.id in store.took_part_in(database, form.id):
            return 0  # what it would ask for is done, or cannot be done any more
        told_at = form.reminded_at if notice.kind == "reminder" and form.reminded_at else form.opened_at
        mail.send(letter(notice.kind, form, person, _own_code(form, person.id)), at=told_at,
                  once=digest(f"feedback {form.id} {person.id} {notice.kind} {told_at.isoformat()}")[:32])
    return 1


def _own_code(form: Form, person_id: str) -> str:
    """The code of the part where somebody was; the form's own for who was at several, or where it has no parts."""
    own = list_of(form).get(person_id, []) if form.parts else []
    there = [one for one in events.of_series(form.series_id) if one.id in own] if form.series_id and own else []
    codes = {part.code if part else form.code
             for part in (rules.part_of(form, one.id, one.town or one.title) for one in there)}
    return codes.pop() if len(codes) == 1 else form.code
