"""What the room hands to the gathering rooms: its place in the navigation, open forms to answer, blocks of memos,
what is left to do after an event, personal data.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from flask_babel import force_locale, ngettext
from flask_babel import gettext as _

from intranet.events import actions as events
from intranet.feedback import actions, rules
from intranet.feedback.listed import actions as listed
from intranet.feedback.showing import for_memos
from intranet.feedback.showing import rules as showing
from intranet.feedback.types import Form
from intranet.people.types import SignedInPerson
from intranet.plugin_system.memo_blocks import MemoBlock, MemoScope
from intranet.plugin_system.timing import Daily, EveryMinutes
from intranet.plugin_system.types import EventTask, NavigationEntry, StartPanel, TimedJob, first_step
from intranet.web.formatting import ZONE

MOST_OFFERED = 5
MOST_LED = 1


def navigation(person: SignedInPerson) -> list[NavigationEntry]:
    """Feedback, for those who lead forms. Everybody else meets a form by its link or on the start page."""
    return [NavigationEntry(_("Feedback"), "/forms", 400)] if person.has_role(actions.ROLE) else []


def start_panels(person: SignedInPerson, language: str, now: datetime) -> list[StartPanel]:
    """A facilitator's first steps, and the forms that are open, until they close: nobody knows who has answered, so
    nobody is left out.
    """
    steps = _facilitators_steps(person, now) if person.has_role(actions.ROLE) else []
    return steps + [StartPanel("next", 50 + place, "feedback/_open_form.html",
                               {"form": form, "last_day": actions.last_day(form, ZONE)})
                    for place, form in enumerate(_open_to(person)[:MOST_OFFERED])]


def _open_to(person: SignedInPerson) -> list[Form]:
    """Forms that the person can answer: for whoever has the code, or for a list that they are on still."""
    return [form for form in actions.open_forms()
            if form.audience == "all" or listed.standing(form, person) == "welcome"]


def _facilitators_steps(person: SignedInPerson, now: datetime) -> list[StartPanel]:
    """The newest form that the person leads, with how many have answered, and the way to a new one: with the next event
    they stand three beside each other.
    """
    led = [first_step(20 + place, "clipboard-list", f"/forms/{form.id}/results", form.title, _answered(form, now),
                      form.title_language) for place, form in enumerate(_opened(person)[:MOST_LED])]
    return [*led, first_step(29, "circle-question-mark", "/forms/new", _("Make a new form"), _(
        "After a meeting: people answer on their phones by an address or a QR code, and nobody sees who said what."))]


def _opened(person: SignedInPerson) -> list[Form]:
    return [form for form in actions.forms_now(person) if not form.is_draft]


def _answered(form: Form, now: datetime) -> str:
    count = ngettext("%(num)s has answered.", "%(num)s have answered.", form.answered) if form.answered \
        else _("Nobody has answered.")
    state = _("The form is open.") if rules.is_open(form, now) else _("The form is closed.")
    needed = showing.still_needed(form.answered, is_split=bool(form.parts))
    waits = form.parts and form.answered < showing.FLOOR
    results = "" if waits else _("See the results.") if not needed else ngettext(
        "Results are shown after %(num)s more answer.", "Results are shown after %(num)s more answers.", needed) \
        if rules.is_open(form, now) else ""
    return " ".join(filter(None, (state, count, results)))


def event_tasks(event_id: str, series_id: str, person: SignedInPerson) -> list[EventTask]:
    """Feedback about an event or its series: the newest form that the person leads, or the way to a new one."""
    event = next((one for one in events.led(person) if one.id == event_id), None)
    if event is None:
        return []
    asked = next((form for form in _opened(person) if form.event_id == event_id
                  or series_id and form.series_id == series_id), None)
    return [EventTask(_("Ask for feedback"), f"/forms/{asked.id}/results" if asked else
                      f"/forms/new?event={event.slug}", asked is not None, 30)]


def timed_jobs() -> list[TimedJob]:
    """Forms close at their time also when nobody comes to look."""
    return [TimedJob("close_forms", _("Closes the feedback forms whose time is over"), EveryMinutes(1), _close),
            TimedJob("feedback_mails", _("Sends mails that ask for feedback, and reminders to who has not answered"),
                     EveryMinutes(1), listed.remind_due),
            TimedJob("feedback_order", _("Takes away what would tell in which order feedback came"), EveryMinutes(1),
                     _forget_order),
            TimedJob("forget_feedback", _("Forgets single answers of feedback that closed long ago; the sums stay"),
                     Daily(3, 55), actions.forget_responses)]


def _close(now: datetime) -> int:
    return actions.close_due()


def _forget_order(now: datetime) -> int:
    return actions.forget_order()


def memo_blocks(scope: MemoScope, language: str, now: datetime) -> list[MemoBlock]:
    """What is shown of the forms about a series and its events, in the memo's language."""
    with force_locale(language):
        return for_memos.memo_blocks(scope, language)


def personal_data(person: SignedInPerson) -> dict[str, Any]:
    """The forms that the person leads; responses are nobody's."""
    return actions.held_about(person)
