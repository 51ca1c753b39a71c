"""The page of what was shown: everything that was revealed, to be read and printed; and what still can be."""

from __future__ import annotations

from flask import Blueprint, Response

from intranet.faults import Fault
from intranet.live import rules, words
from intranet.live.preparing import actions as preparing
from intranet.live.shown import questions
from intranet.live.stage import actions
from intranet.live.stage.actions import Room
from intranet.live.stage.quoted import follow
from intranet.live.types import ROLE, StaleControl, TooFewAnswers
from intranet.web.access import acting_person, for_role
from intranet.web.forms import posted, whole_number
from intranet.web.fragments import go_to, page
from intranet.web.languages import language

pages = Blueprint("live_summary", __name__)


@pages.get("/live/<code:code>/summary")
@for_role(ROLE)
def summary(code: str) -> Response:
    """What was shown in the workshop."""
    return _summary_page(actions.room(acting_person(), code))


@pages.post("/live/<code:code>/summary")
@for_role(ROLE)
def press(code: str) -> Response:
    """Show what was not shown in the workshop, or hide one answer."""
    person, button, stop = acting_person(), posted("do", 10), whole_number(posted("stop", 4), -1)
    number, question = whole_number(posted("number", 6), -1), posted("question", 80)
    try:
        actions.press_afterwards(person, code, button, stop, number, question)
    except (StaleControl, TooFewAnswers) as fault:
        return _summary_page(actions.room(person, code), fault)
    if button == "out":
        whole = actions.room(person, code).whole
        follow(whole, rules.stops(whole.steps)[stop].step.id, question, number)
    return go_to(f"/live/{code}/summary")


def _summary_page(room: Room, fault: Fault | None = None) -> Response:
    rows = []
    for number, stop in enumerate(rules.stops(room.whole.steps)):
        if stop.step.asks and stop.step.was_shown:
            shown = questions(room.whole, stop, language())
            left = max((room.answered.get((stop.step.id, one.id), 0) for one in stop.questions), default=0)
            rows.append((number, stop, shown, left))
    return page("live/summary.html", fault=fault, session=room.session, room=room, rows=rows, floor=rules.FLOOR,
                answered_words=words.answered_words, too_few=isinstance(fault, TooFewAnswers),
                days=rules.ANSWERS_KEPT.days, event=preparing.led_event(acting_person(), room.session))
