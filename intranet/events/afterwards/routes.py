"""The page on which an event's facilitator writes down what happened."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict

from flask import Blueprint, Response
from flask_babel import gettext as _

from intranet.events.afterwards import actions
from intranet.events.afterwards.rules import LIMITS
from intranet.events.afterwards.types import StaleAfterwards, UnfitAfterwards
from intranet.events.leading.types import LedEvent
from intranet.events.types import ROLE
from intranet.faults import Fault
from intranet.web.access import current_person, for_role
from intranet.web.forms import posted, posted_fields
from intranet.web.fragments import go_to, page

pages = Blueprint("after_events", __name__)


@pages.get("/events/<slug:slug>/afterwards")
@for_role(ROLE)
def afterwards(slug: str) -> Response:
    """What was done, what the speaker told, what is still open."""
    led = actions.led_event(current_person, slug)
    return _form(led, asdict(actions.afterwards_of(led.event)), None)


@pages.post("/events/<slug:slug>/afterwards")
@for_role(ROLE)
def write_down(slug: str) -> Response:
    """Keep it as it was typed."""
    led = actions.led_event(current_person, slug)
    words, unfit = posted_fields(LIMITS)
    try:
        actions.write_down(current_person, slug, words, unfit, posted("seen", 64))
    except (UnfitAfterwards, StaleAfterwards) as fault:
        return _form(led, words, fault)
    return go_to(f"/events/{slug}?said=written")


def _form(led: LedEvent, words: Mapping[str, str], fault: Fault | None) -> Response:
    problems = {name: _problem(name, code) for name, code in fault.problems.items()} if isinstance(
        fault, UnfitAfterwards) else {}
    kept = fault.saved if isinstance(fault, StaleAfterwards) else actions.afterwards_of(led.event)
    saved = {name: value for name, value in asdict(kept).items() if value != words.get(name, "")} if isinstance(
        fault, StaleAfterwards) else {}
    return page("events/afterwards.html", fault=fault, event=led.event, words=words, problems=problems, saved=saved,
                seen=actions.seen_by_form(kept), places={name: name for name in problems})


def _problem(name: str, code: str) -> str:
    if code == "too_long":
        return _("This is too long. At most %(num)s letters.", num=LIMITS[name])
    return _("There are signs here that cannot be kept. They are taken away below; look and send again.")
