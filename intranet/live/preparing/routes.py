"""Pages for facilitators before a workshop: a new session, its run sheet, who leads it, deleting it.

Another facilitator's session is a 404 like one that does not exist; the store sees to it.
"""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response
from flask_babel import gettext as _

from intranet.extensions import current_settings
from intranet.faults import Fault
from intranet.live import words as room_words
from intranet.live.preparing import actions, rules, words
from intranet.live.preparing.types import TypedSession
from intranet.live.types import KINDS, ROLE, SessionIsRunning, UnfitSession, Whole
from intranet.web.access import acting_person, current_person, for_role
from intranet.web.downloads import download
from intranet.web.forms import asked, posted, posted_many, typed_line
from intranet.web.fragments import go_to, page
from intranet.web.languages import language
from intranet.web.qr import qr_code

pages = Blueprint("preparing_live", __name__)
QR = "image/svg+xml"


@pages.get("/live/new")
@for_role(ROLE)
def new() -> Response:
    """A form for a new session."""
    return _new_page(TypedSession(event_id=asked("event", 22), start_from=asked("from", 10) or actions.EXAMPLE))


@pages.post("/live/new")
@for_role(ROLE)
def make() -> Response:
    """The new session; then its run sheet."""
    typed, unfit = _typed()
    try:
        session = actions.make_session(acting_person(), typed, unfit, language())
    except UnfitSession as fault:
        return _new_page(typed, fault)
    return go_to(f"{session.path}/sheet")


@pages.get("/live/<code:code>/sheet")
@for_role(ROLE)
def sheet(code: str) -> Response:
    """The run sheet with everything that can be done to it."""
    whole = actions.led(acting_person(), code)
    return page("live/sheet.html", **_of(whole), steps=whole.steps, kinds=KINDS, kind_words=room_words.kind_words,
                minutes=rules.minutes_together(whole.steps), said=asked("said", 10),
                address=f"{current_settings.site_url}{whole.session.path}")


@pages.get("/live/<code:code>/settings")
@for_role(ROLE)
def settings(code: str) -> Response:
    """Its name, its event and who leads it."""
    whole = actions.led(acting_person(), code)
    session = whole.session
    return _settings_page(whole, TypedSession(session.title, session.event_id or "", "",
                                              tuple(actions.leaders_of(session))))


@pages.post("/live/<code:code>/settings")
@for_role(ROLE)
def change(code: str) -> Response:
    """Keep them."""
    whole = actions.led(acting_person(), code)
    typed, unfit = _typed()
    try:
        actions.change_session(acting_person(), code, typed, unfit)
    except UnfitSession as fault:
        return _settings_page(whole, typed, fault)
    return go_to(f"{whole.session.path}/sheet?said=changed")


@pages.get("/live/<code:code>/delete")
@for_role(ROLE)
def before_delete(code: str) -> Response:
    """Asks first: what was shown in the workshop goes too."""
    return page("live/delete.html", **_of(actions.led(acting_person(), code)))


@pages.post("/live/<code:code>/delete")
@for_role(ROLE)
def delete(code: str) -> Response:
    """The session is gone."""
    try:
        actions.delete_session(acting_person(), code)
    except SessionIsRunning as fault:
        return page("live/delete.html", fault=fault, **_of(actions.led(acting_person(), code)))
    return go_to("/live?said=deleted")


@pages.get("/live/<code:code>/code.svg")
@for_role(ROLE)
def code_picture(code: str) -> Response:
    """The QR code of the address, built from the site's own setting."""
    session = actions.led(acting_person(), code).session
    return download(qr_code(f"{current_settings.site_url}{session.path}", "svg"), QR,
                    f"{session.title}-{session.code}", "svg")


def _of(whole: Whole) -> dict[str, Any]:
    return {"session": whole.session, "whole": whole, "state_words": room_words.state_words}


def _typed() -> tuple[TypedSession, dict[str, str]]:
    unfit: dict[str, str] = {}
    title = typed_line("title", unfit)
    return TypedSession(title, posted("event", 22), posted("start_from", 10),
                        tuple(posted_many("facilitator", 22, most=400))), unfit


def _new_page(typed: TypedSession, fault: UnfitSession | None = None) -> Response:
    return page("live/new.html", fault=fault, typed=typed, events=actions.led_events(acting_person()),
                earlier=actions.led_sessions(acting_person()),
                problems=words.session_problems(fault.problems) if fault else {})


def _settings_page(whole: Whole, typed: TypedSession, fault: Fault | None = None) -> Response:
    others = sorted((name, one) for one, name in actions.leaders().items() if one != current_person.id)
    problems = words.session_problems(fault.problems) if isinstance(fault, UnfitSession) else {}
    events = actions.led_events(acting_person())
    if whole.session.event_id and whole.session.event_id not in events:
        events = {whole.session.event_id: _("the event as before"), **events}  # another facilitator's, and kept so
    return page("live/settings.html", fault=fault, typed=typed, others=others, problems=problems, events=events,
                **_of(whole))
