"""Pages for everybody: what is coming, a series, an event, signing up and cancelling, calendar files.

Facilitators' own pages stand in leading/, presence/ and materials/.
"""

from __future__ import annotations

from flask import Blueprint, Response
from flask_babel import gettext as _

from intranet import clock
from intranet.events import actions, rules, words
from intranet.events.afterwards import actions as after
from intranet.events.afterwards.routes import pages as afterwards_pages
from intranet.events.calendars import TYPE, calendar_file
from intranet.events.leading import actions as leading
from intranet.events.leading.routes import pages as leading_pages
from intranet.events.leading.series_routes import pages as series_pages
from intranet.events.materials import actions as materials
from intranet.events.materials.routes import pages as materials_pages
from intranet.events.materials.words import kind_words
from intranet.events.presence import rules as presence_rules
from intranet.events.presence.routes import pages as presence_pages
from intranet.events.types import ROLE, OwnEvent, SignUpClosed
from intranet.faults import Fault, Invalid
from intranet.feedback.listed import actions as feedback
from intranet.feedback.listed.types import Standing
from intranet.feedback.types import Form
from intranet.web.access import current_person, signed_in
from intranet.web.downloads import download
from intranet.web.form_places import form_stands_at
from intranet.web.forms import as_sent, asked, posted
from intranet.web.fragments import go_to, page

pages = Blueprint("events", __name__)
for room in (leading_pages, series_pages, materials_pages, presence_pages, afterwards_pages):
    pages.register_blueprint(room)


@pages.get("/events")
@signed_in
def events() -> Response:
    """What is coming, or with `?when=past` what has been."""
    now, is_past = clock.now(), asked("when", 10) == "past"
    found = actions.past(current_person, now) if is_past else actions.coming(current_person, now)
    return page("events/events.html", events=found, is_past=is_past, now=now, words=words,
                may_make=current_person.has_role(ROLE), said=_said(),
                series=leading.led_series(current_person) if current_person.has_role(ROLE) else [])


@pages.get("/events.ics")
@signed_in
def all_events() -> Response:
    """All coming events as one calendar file."""
    found = [one.event for one in actions.coming(current_person, clock.now()) if one.event.state != "draft"]
    return download(calendar_file(found), TYPE, _("Events"), "ics")


@pages.get("/events/series/<slug:slug>")
@signed_in
def series(slug: str) -> Response:
    """Themes and goals of a series, and its events."""
    found, its, earlier = actions.series_page(current_person, slug)
    return page("events/series.html", series=found, events=its, earlier=earlier, now=clock.now(), words=words,
                leads=actions.leads_series(current_person, found), said=_said(),
                more=actions.more_of(current_person, found.id))


@pages.get("/events/<slug:slug>")
@signed_in
def event(slug: str) -> Response:
    """Everything about an event, and where to sign up."""
    return _event_page(slug, None)


@pages.get("/events/<slug:slug>.ics")
@signed_in
def calendar(slug: str) -> Response:
    """One event as a calendar file."""
    found = actions.event(current_person, slug).event
    return download(calendar_file([found], "CANCEL" if found.state == "cancelled" else "PUBLISH"), TYPE, found.title,
                    "ics")


@pages.post("/events/<slug:slug>/signup")
@signed_in
@form_stands_at("/events/{slug}")
def sign_up(slug: str) -> Response:
    """The person comes, waits, or changes what they ask for."""
    try:
        standing = actions.sign_up(current_person, slug, posted("needs", rules.LONGEST_NEEDS))
    except (Invalid, SignUpClosed) as fault:
        return _event_page(slug, fault)
    return go_to(f"/events/{slug}?said={'seat' if standing.has_seat else 'waiting'}#own")


@pages.get("/events/<slug:slug>/cancel")
@signed_in
def before_cancel(slug: str) -> Response:
    """Asks first: the seat goes to the next one at once."""
    own = actions.event(current_person, slug)
    if own.standing is None or not rules.is_open(own.event, clock.now()):
        return go_to(own.event.path)
    return page("events/cancel.html", own=own, words=words)


@pages.post("/events/<slug:slug>/cancel")
@signed_in
def cancel(slug: str) -> Response:
    """The person does not come."""
    try:
        actions.cancel(current_person, slug)
    except SignUpClosed as fault:
        return _event_page(slug, fault)
    return go_to(f"/events/{slug}?said=cancelled#own")


def _event_page(slug: str, fault: Fault | None) -> Response:
    found = actions.event_page(current_person, slug, clock.now())
    problems = fault.problems if isinstance(fault, Invalid) else {}
    needs = found.own.standing.needs if found.own.standing else ""
    if fault is not None:
        needs = getattr(fault, "words", {}).get("needs", getattr(fault, "needs", "")) or as_sent("needs")
    return page("events/event.html", fault=fault, found=found, own=found.own, event=found.own.event, needs=needs,
                words=words, now=clock.now(), said=_said(), longest=rules.LONGEST_NEEDS,
                problem=words.sign_up_problem(problems["needs"], rules.LONGEST_NEEDS) if "needs" in problems else "",
                closed=isinstance(fault, SignUpClosed), kind_words=kind_words,
                has_certificate=presence_rules.has_certificate(found.own.event, found.own.was_there, clock.now()),
                door_open=presence_rules.is_door_open(found.own.event, clock.now()),
                feedback=_ways_to_answer(found.own), materials=materials.shown(found.own.event),
                said_to_leader=_said_to_leader(), more=actions.more_of(current_person, found.own.event.series_id),
                tasks=after.tasks(current_person, found.own, clock.now()))


def _ways_to_answer(own: OwnEvent) -> list[tuple[Form, str, Standing]]:
    """Forms for feedback, offered after the event to those who had a seat or were there."""
    if own.event.ends_at > clock.now() or not (own.was_there or own.standing and own.standing.has_seat):
        return []
    return feedback.ways_to_answer(current_person, own.event, clock.now())


def _said() -> str:
    """The short confirmation that the page before asked for. Only words of our own are shown."""
    return {"seat": _("You are signed up. A mail confirms it, with a file for your calendar."),
            "waiting": _("You are on the waiting list. A mail tells you when a seat is yours."),
            "cancelled": _("Your sign-up was cancelled. You can sign up again as long as the event has not begun."),
            "here": _("You are noted as present. Welcome!"), "made": _("Saved."), "changed": _("Saved."),
            "deleted": _("The draft is deleted.")}.get(asked("said", 10), "")


def _said_to_leader() -> str:
    return {"made": _("The draft is saved. Look at it, bring materials, and publish it when it is ready."),
            "changed": _("Saved."), "written": _("Saved."),
            "moved": _("Saved. Everybody who is signed up is told by mail."),
            "published": _("Published. Everybody who is signed in sees the event and can sign up."),
            "hidden": _("The event is a draft again: only its facilitators see it."),
            "called_off": _("The event is called off, and everybody who was signed up is told by mail."),
            "not_now": _("That cannot be done any more: the event changed meanwhile. Look at it as it is now.")
            }.get(asked("said", 12), "")
