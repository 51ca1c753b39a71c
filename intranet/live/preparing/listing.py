"""The page at /live: where a code is typed, and below it what a facilitator leads."""

from __future__ import annotations

from flask import Response

from intranet.faults import Fault, Invalid
from intranet.live.preparing import actions
from intranet.live.types import ROLE
from intranet.live.words import state_words
from intranet.web.access import acting_person
from intranet.web.forms import asked
from intranet.web.fragments import page


def list_page(fault: Fault | None = None, typed: str = "") -> Response:
    """For visitors the field for the code alone."""
    person = acting_person()
    leads = person.is_authenticated and person.has_role(ROLE)
    titles = actions.led_events(person) if leads else {}
    event_id = asked("event", 22) if asked("event", 22) in titles else ""
    sessions = actions.led_sessions(person, event_id) if leads else []
    return page("live/list.html", fault=fault, typed=typed, leads=leads, sessions=sessions, titles=titles,
                event_id=event_id, state_words=state_words, is_wrong=fault is not None,
                is_code=not isinstance(fault, Invalid), said=asked("said", 10))
