"""Pages for facilitators: making and changing an event, publishing it, calling it off.

Another facilitator's event is a 404 like one that does not exist; the store sees to it.
"""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, request

from intranet.events import words
from intranet.events.leading import actions, rules
from intranet.events.leading.posted import typed_event
from intranet.events.leading.types import LedEvent, NotNow, StaleEvent, TypedEvent, UnfitEvent
from intranet.events.leading.words import event_problems
from intranet.events.materials import actions as materials
from intranet.events.types import ROLE
from intranet.faults import Fault, Invalid
from intranet.web.access import current_person, for_role
from intranet.web.form_places import form_stands_at
from intranet.web.forms import asked, posted
from intranet.web.fragments import go_to, page
from intranet.web.languages import language

pages = Blueprint("leading_events", __name__)


@pages.get("/events/new")
@for_role(ROLE)
def new() -> Response:
    """A form for a new event: empty, in a series, or a copy of another for another town."""
    source = asked("copy", 80)
    if source:
        led = actions.led_event(current_person, source)
        return _form(None, actions.typed_from(led, as_copy=True), copy_of=led)
    return _form(None, TypedEvent({"series": asked("series", 80)}))


@pages.post("/events/new")
@for_role(ROLE)
def make() -> Response:
    """The new draft; what cannot be kept comes back with everything that was typed."""
    typed, unfit = typed_event()
    source = posted("copy_of", 80)
    copied = actions.led_event(current_person, source) if source else None
    if _only_rows():
        return _form(None, _with_moved_rows(typed), copy_of=copied)
    try:
        slug = actions.make_event(current_person, typed, unfit, language())
    except UnfitEvent as fault:
        return _form(None, typed, fault, copy_of=copied)
    if copied is not None:
        materials.copy_all(current_person, copied.event, actions.led_event(current_person, slug).event)
    return go_to(f"/events/{slug}?said=made")


@pages.get("/events/<slug:slug>/edit")
@for_role(ROLE)
def edit(slug: str) -> Response:
    """The form of an event."""
    led = actions.led_event(current_person, slug)
    return _form(led, actions.typed_from(led))


@pages.post("/events/<slug:slug>/edit")
@for_role(ROLE)
def change(slug: str) -> Response:
    """Keep the event as typed; with another time or place everybody who is signed up is told."""
    led = actions.led_event(current_person, slug)
    typed, unfit = typed_event()
    if _only_rows():
        return _form(led, _with_moved_rows(typed))
    try:
        told = actions.change_event(current_person, slug, typed, unfit)
    except UnfitEvent as fault:
        return _form(led, typed, fault)
    except StaleEvent as fault:
        return _form(fault.saved, typed, fault)
    except NotNow as fault:
        return _form(led, typed, fault)
    return go_to(f"/events/{slug}?said={'moved' if told else 'changed'}")


@pages.post("/events/<slug:slug>/<any(publish,draft):step>")
@for_role(ROLE)
@form_stands_at("/events/{slug}")
def take_step(slug: str, step: str) -> Response:
    """Publish a draft, or make it a draft again while nobody is signed up."""
    try:
        (actions.publish if step == "publish" else actions.back_to_draft)(current_person, slug)
    except NotNow:
        return go_to(f"/events/{slug}?said=not_now")
    return go_to(f"/events/{slug}?said={'published' if step == 'publish' else 'hidden'}")


@pages.get("/events/<slug:slug>/call-off")
@for_role(ROLE)
def before_call_off(slug: str) -> Response:
    """Asks first: everybody who is signed up gets a mail, and there is no way back."""
    led = actions.led_event(current_person, slug)
    if led.event.state != "published":
        return go_to(led.event.path)
    return _call_off_page(led, None, "")


@pages.post("/events/<slug:slug>/call-off")
@for_role(ROLE)
def call_off(slug: str) -> Response:
    """The event does not take place."""
    led = actions.led_event(current_person, slug)
    try:
        actions.call_off(current_person, slug, posted("reason", rules.LONGEST_REASON))
    except Invalid as fault:
        return _call_off_page(led, fault, fault.words.get("reason", ""))
    except NotNow:
        return go_to(f"/events/{slug}?said=not_now")
    return go_to(f"/events/{slug}?said=called_off")


@pages.get("/events/<slug:slug>/delete")
@for_role(ROLE)
def before_delete(slug: str) -> Response:
    """Asks first: a draft that is deleted is gone for good."""
    led = actions.led_event(current_person, slug)
    return page("events/delete.html", event=led.event) if led.event.state == "draft" else go_to(led.event.path)


@pages.post("/events/<slug:slug>/delete")
@for_role(ROLE)
def delete(slug: str) -> Response:
    """The draft is gone."""
    try:
        actions.delete_draft(current_person, slug)
    except NotNow:
        return go_to(f"/events/{slug}?said=not_now")
    return go_to("/events?said=deleted")


def _only_rows() -> bool:
    """Whether a button of the agenda was pressed: the form comes back and nothing is saved."""
    return posted("do", 20) not in ("", "save")


def _with_moved_rows(typed: TypedEvent) -> TypedEvent:
    return TypedEvent(typed.words, rules.moved_row(typed.rows, posted("do", 20)), typed.facilitators, typed.seen,
                      typed.tell)


def _call_off_page(led: LedEvent, fault: Invalid | None, reason: str) -> Response:
    problem = event_problems(fault.problems).get("reason", "") if fault else ""
    return page("events/call_off.html", fault=fault, event=led.event, words=words, problem=problem, reason=reason)


def _form(led: LedEvent | None, typed: TypedEvent, fault: Fault | None = None,
          copy_of: LedEvent | None = None) -> Response:
    problems = event_problems(fault.problems) if isinstance(fault, UnfitEvent) else {}
    saved: dict[str, Any] = {}
    if isinstance(fault, StaleEvent):  # both texts: what was typed in the fields, what is kept beside them
        kept = actions.typed_from(fault.saved)
        saved = {name: kept.words.get(name, "") for name, value in typed.words.items()
                 if kept.words.get(name, "") != value}
    return page("events/form.html", fault=fault, led=led, typed=typed, rows=rules.with_room(typed.rows),
                problems=problems, saved=saved, stale=isinstance(fault, StaleEvent), copy_of=copy_of, words=words,
                ended=isinstance(fault, NotNow), series=actions.led_series(current_person), me=current_person.id,
                others=sorted(((name, one) for one, name in actions.leaders().items() if one != current_person.id)),
                seen=led.seen if led else "", typed_rows_moved=request.method == "POST" and _only_rows(),
                places={name: name for name in problems})
