"""Who may answer a form for those on a list, and when they are reminded. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta

from intranet.feedback.listed.types import Standing
from intranet.feedback.rules import is_open
from intranet.feedback.types import Form, Part

BEFORE_CLOSING = timedelta(days=3)
"""So long before the form closes those who have not answered get their reminder."""
PAUSE = timedelta(days=1)
"""Nobody is reminded more often than this."""


def standing(form: Form, *, signed_in: bool, is_listed: bool, has_answered: bool) -> Standing:
    """How somebody stands with a form."""
    if form.audience == "all":
        return "welcome"
    if not signed_in:
        return "sign_in"
    if has_answered:
        return "answered"
    return "welcome" if is_listed else "not_listed"


def part_of(form: Form, event_id: str, town: str) -> Part | None:
    """The part of a form that an event belongs to; None where the form has no such part."""
    own = next((part for part in form.parts if part.event_id == event_id), None)
    return own or next((part for part in form.parts if part.event_id is None and part.label == town), None)


def may_remind(form: Form, now: datetime) -> bool:
    """Whether the facilitator can have those reminded who have not answered."""
    return form.audience == "list" and is_open(form, now) and now - (form.reminded_at or form.opened_at) >= PAUSE


def is_reminder_due(form: Form, now: datetime) -> bool:
    """Whether it is time for the reminder that comes by itself: once, some days before the form closes. Whoever was
    asked or reminded within those days has just been told.
    """
    if form.closes_at is None or not may_remind(form, now):
        return False
    start = form.closes_at - BEFORE_CLOSING
    return now >= start and (form.reminded_at or form.opened_at) < start
