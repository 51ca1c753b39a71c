"""Pages in a workshop: the control page and the projector's view, and what both ask for every two seconds.

Another facilitator's session is a 404 like one that does not exist; the store sees to it.
"""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response
from flask_babel import gettext as _

from intranet import clock
from intranet.extensions import current_settings
from intranet.faults import Fault
from intranet.live import rules, words
from intranet.live.shown import QuestionShown, questions, stage_key
from intranet.live.stage import actions
from intranet.live.stage import rules as stage
from intranet.live.stage.actions import Room
from intranet.live.stage.words import first_words
from intranet.live.types import ROLE, StaleControl, TooFewAnswers
from intranet.text.markdown import Rendered
from intranet.web.access import acting_person, for_role
from intranet.web.forms import asked, posted, whole_number
from intranet.web.fragments import go_to, page_or_fragment, wants_fragment
from intranet.web.languages import language

pages = Blueprint("live_stage", __name__)
CONTROL = ("pulse", "counts", "clock")
SCREEN = ("pulse", "counts", "clock")


@pages.get("/live/<code:code>/control")
@for_role(ROLE)
def control(code: str) -> Response:
    """Where a facilitator leads from, also on a phone."""
    return _control_page(actions.room(acting_person(), code))


@pages.get("/live/<code:code>/control/now")
@for_role(ROLE)
def control_now(code: str) -> Response:
    """What another facilitator did, and how many have answered by now."""
    room = actions.room(acting_person(), code)
    if not wants_fragment():
        return go_to(f"{room.session.path}/control")
    if asked("seen", 40) == room.pulse:
        return Response(status=204)
    return _control_page(room, blocks=(*CONTROL, "stage", "said") if asked("stage", 40) != _control_key(room)
                         else CONTROL)


@pages.post("/live/<code:code>/control")
@for_role(ROLE)
def press(code: str) -> Response:
    """One button; when another facilitator was first, nothing is done and one is told what they did."""
    person, button = acting_person(), posted("do", 10)
    try:
        actions.press(person, code, button, whole_number(posted("version", 9), -1),
                      whole_number(posted("number", 6), -1), posted("question", 80))
    except (StaleControl, TooFewAnswers) as fault:
        return _control_page(actions.room(person, code), fault, blocks=(*CONTROL, "stage", "said"))
    if wants_fragment():
        return _control_page(actions.room(person, code), blocks=(*CONTROL, "stage", "said"))
    return go_to(f"/live/{code}/control")


@pages.get("/live/<code:code>/screen")
@for_role(ROLE)
def screen(code: str) -> Response:
    """The projector's view: one thing, to be read from ten metres."""
    return _screen_page(actions.room(acting_person(), code))


@pages.get("/live/<code:code>/screen/now")
@for_role(ROLE)
def screen_now(code: str) -> Response:
    """What has changed on it."""
    room = actions.room(acting_person(), code)
    if not wants_fragment():
        return go_to(f"{room.session.path}/screen")
    if asked("seen", 40) == room.pulse:
        return Response(status=204)
    key = stage_key(room.whole, room.stop, with_page=True)
    return _screen_page(room, blocks=(*SCREEN, "stage") if asked("stage", 400) != key else SCREEN)


def _of(room: Room) -> dict[str, Any]:
    session, stop = room.session, room.stop
    return {"room": room, "session": session, "stop": stop, "questions": questions(room.whole, stop, language()),
            "seconds": rules.seconds_left(session, clock.now()), "clock_runs": session.clock_ends_at is not None,
            "clock_words": words.clock_words, "answered_words": words.answered_words,
            "joined_words": words.joined_words, "html": Rendered(stop.step.content.html).markup if stop else "",
            "address": f"{current_settings.site_url}{session.path}",
            "short_address": current_settings.site_url.split("://", 1)[1] + "/live"}


def _control_key(room: Room) -> str:
    return f"{room.session.version}-{int(room.can_reveal)}"


def _control_page(room: Room, fault: Fault | None = None, blocks: tuple[str, ...] = ()) -> Response:
    along = rules.stops(room.whole.steps)
    here = rules.place(room.session, along)
    told = ""
    if isinstance(fault, TooFewAnswers):
        told = _("Results are shown when at least five have answered. Now there are %(num)s.", num=fault.answered)
    elif fault is not None:
        told = first_words(room.session, actions.who_was_first(acting_person(), room.session))
    values = _of(room)
    has_more = any(all_parts > 1 for _part, _number, all_parts in _parts(room, values["questions"]).values())
    return page_or_fragment(
        "live/control.html", *blocks, fault=fault, told=told, has_more=has_more, key=_control_key(room), along=along,
        standing=here, coming=along[here + 1] if here + 1 < len(along) else None,
        after=along[here + 2:here + 3], state_words=words.state_words, kind_words=words.kind_words, **values)


def _screen_page(room: Room, blocks: tuple[str, ...] = ()) -> Response:
    values = _of(room)
    return page_or_fragment("live/screen.html", *blocks, key=stage_key(room.whole, room.stop, with_page=True),
                            parts=_parts(room, values["questions"]), **values)


def _parts(room: Room, shown: list[QuestionShown]) -> dict[str, tuple[Any, int, int]]:
    """By question the answers in words that are on the screen now, with their number and how many such parts there are.
    """
    found: dict[str, tuple[Any, int, int]] = {}
    for one in shown:
        if one.result is not None and one.result.texts:
            found[one.id] = stage.part(stage.parts_of_texts([each for each in one.result.texts if not each.is_out]),
                                       room.session.page)
        elif one.result is not None and one.result.words:
            found[one.id] = stage.part(stage.parts_of_words([each for each in one.result.words if not each.is_out]),
                                       room.session.page)
    return found
