"""The words of mails about events, in the person's own language. Links are built from SITE_URL alone."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from flask import g
from flask_babel import force_locale
from flask_babel import gettext as _

from intranet.events.calendars import calendar_file
from intranet.events.notices.types import REMINDERS, Notice
from intranet.events.types import Event
from intranet.events.words import day_and_hours, weekday_and_day
from intranet.extensions import current_settings
from intranet.mail.types import Mail
from intranet.people.types import Addressee


def letter(notice: Notice, event: Event, person: Addressee, *, has_seat: bool) -> Mail:
    """One mail. Who has a seat gets the calendar file with it."""
    with force_locale(person.language):
        g.pop("page_language", None)  # remembered for a request, and there are many people in a job
        subject, lead = _said(notice, event)
        facts = [event.title, day_and_hours(event), ", ".join(filter(None, (event.place, event.address, event.town)))]
        before = _before(notice)
        words = "\n\n".join(filter(None, (
            _("Hello, %(name)s!", name=person.name), lead, "\n".join(filter(None, facts)), before,
            _("Why: %(reason)s", reason=event.reason) if notice.kind == "cancelled" and event.reason else "",
            _("The event's page: %(address)s", address=f"{current_settings.site_url}{event.path}"),
            _last(notice, has_seat))))
        g.pop("page_language", None)
    with_file = has_seat and notice.kind not in ("waiting", "removed", *REMINDERS)
    method = "CANCEL" if event.state == "cancelled" else "PUBLISH"
    calendar = calendar_file([event], method) if with_file else b""  # type: ignore[arg-type]  # one of Method
    return Mail(person.email, person.name, subject, words + "\n", person.language, calendar=calendar,
                calendar_method=method)


def _said(notice: Notice, event: Event) -> tuple[str, str]:
    """Subject and first sentence."""
    title, day = event.title, weekday_and_day(event.starts_at)
    match notice.kind:
        case "signed_up":
            return (_("You are signed up: %(title)s", title=title), _("You have a seat at this event."))
        case "waiting":
            return (_("You are on the waiting list: %(title)s", title=title),
                    _("All seats are taken. You are on the waiting list. When a seat is free for you, you get it at "
                      "once and a mail tells you."))
        case "promoted":
            return (_("You have a seat now: %(title)s", title=title),
                    _("A seat became free, and it is yours. If you cannot come, please cancel, so that the next one "
                      "gets it."))
        case "removed":
            return (_("Your sign-up was removed: %(title)s", title=title),
                    _("The facilitator removed your sign-up for this event. If you think it is a mistake, ask them."))
        case "moved":
            return (_("Changed: %(title)s, %(day)s", title=title, day=day),
                    _("The time or the place of this event has changed. This holds now:"))
        case "cancelled":
            return (_("Called off: %(title)s", title=title), _("This event does not take place."))
        case "week":
            return (_("Coming: %(title)s, %(day)s", title=title, day=day),
                    _("You are signed up for this event, which is soon."))
    return (_("Tomorrow: %(title)s", title=title), _("You are signed up for this event, which is tomorrow."))


def _before(notice: Notice) -> str:
    """When and where it was to be, for an event that moved."""
    if notice.kind != "moved" or not notice.earlier:
        return ""
    earlier: dict[str, Any] = json.loads(notice.earlier)
    was = ", ".join(filter(None, (day_and_hours(None, datetime.fromisoformat(earlier["starts_at"]),
                                                datetime.fromisoformat(earlier["ends_at"])), earlier["where"])))
    return _("Before it was: %(words)s", words=was)


def _last(notice: Notice, has_seat: bool) -> str:
    """What one can do."""
    if notice.kind == "cancelled":
        return _("The file with this mail takes the event out of your calendar.") if has_seat else ""
    if notice.kind == "removed":
        return ""
    if notice.kind in REMINDERS:
        return _("If you cannot come, cancel on the event's page, so that the next one gets the seat.")
    if notice.kind == "moved" and has_seat:
        return _("Open the file with this mail to change the event in your calendar. If the new time or place does "
                 "not suit you, cancel on the event's page.")
    if has_seat:
        return _("Open the file with this mail to put the event into your calendar. If you cannot come, cancel on the "
                 "event's page.")
    return _("You see your place on the waiting list, and can leave it, on the event's page.")
