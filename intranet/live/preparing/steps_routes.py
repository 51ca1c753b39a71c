"""Pages for facilitators: adding a step to a run sheet, changing, moving and removing one."""

from __future__ import annotations

from typing import cast, get_args

from flask import Blueprint, Response

from intranet.faults import Fault, NotFound
from intranet.live import words as room_words
from intranet.live.actions import step_of
from intranet.live.preparing import actions, rules, words
from intranet.live.preparing.types import FIELDS, TypedStep
from intranet.live.types import ROLE, Kind, StaleStep, Step, StepWasShown, UnfitStep, Whole
from intranet.text.markdown import Rendered
from intranet.web.access import acting_person, for_role
from intranet.web.form_places import form_stands_at
from intranet.web.forms import asked, posted, posted_fields, typed_line, whole_number
from intranet.web.fragments import go_to, page
from intranet.web.languages import language

pages = Blueprint("live_steps", __name__)


@pages.get("/live/<code:code>/steps/new")
@for_role(ROLE)
def new(code: str) -> Response:
    """A form for a step of the kind that was chosen."""
    return _form(actions.led(acting_person(), code), _kind(asked("kind", 10)), TypedStep())


@pages.post("/live/<code:code>/steps/new")
@for_role(ROLE)
def add(code: str) -> Response:
    """The step stands at the end of the run sheet."""
    whole, kind = actions.led(acting_person(), code), _kind(posted("kind", 10))
    typed, unfit = _typed()
    try:
        step_id = actions.add_step(acting_person(), code, kind, typed, unfit, whole.session.language)
    except UnfitStep as fault:
        return _form(whole, kind, typed, fault)
    return go_to(f"{whole.session.path}/sheet#step-{step_id}")


@pages.get("/live/<code:code>/steps/<token:step_id>")
@for_role(ROLE)
def edit(code: str, step_id: str) -> Response:
    """The form of a step; one that was on the screens is only looked at."""
    whole = actions.led(acting_person(), code)
    step = step_of(whole, step_id)
    return _form(whole, step.kind, rules.typed_from(step, language()), step=step)


@pages.post("/live/<code:code>/steps/<token:step_id>")
@for_role(ROLE)
def change(code: str, step_id: str) -> Response:
    """Keep the step as typed; when another facilitator was first, both texts are there."""
    whole = actions.led(acting_person(), code)
    step = step_of(whole, step_id)
    typed, unfit = _typed()
    try:
        actions.change_step(acting_person(), code, step_id, typed, unfit, whole_number(posted("version", 9), -1),
                            whole.session.language)
    except (UnfitStep, StaleStep, StepWasShown) as fault:
        return _form(whole, step.kind, typed, fault, fault.saved if isinstance(fault, StaleStep) else step)
    return go_to(f"{whole.session.path}/sheet#step-{step_id}")


@pages.post("/live/<code:code>/steps/<token:step_id>/<any(up,down,out,to):way>")
@for_role(ROLE)
@form_stands_at("/live/{code}/sheet")
def move(code: str, step_id: str, way: str) -> Response:
    """A step one place up or down, to a place, or out of the run sheet."""
    person, there = acting_person(), f"/live/{code}/sheet"
    if way == "out":
        try:
            actions.remove_step(person, code, step_id)
        except StepWasShown:
            return go_to(f"{there}?said=was_shown")
        return go_to(f"{there}?said=removed")
    to = whole_number(posted("place", 4)) if way == "to" else None
    actions.move_step(person, code, step_id, -1 if way == "up" else 1, to)
    return go_to(f"{there}#step-{step_id}")


def _kind(word: str) -> Kind:
    if word not in get_args(Kind):
        raise NotFound
    return cast(Kind, word)


def _typed() -> tuple[TypedStep, dict[str, str]]:
    fields, unfit = posted_fields({name: limit for name, limit in FIELDS.items() if name != "title"})
    return TypedStep({**fields, "title": typed_line("title", unfit, FIELDS["title"])}), unfit


def _form(whole: Whole, kind: Kind, typed: TypedStep, fault: Fault | None = None, step: Step | None = None) -> Response:
    problems = words.step_problems(kind, fault.problems) if isinstance(fault, UnfitStep) else {}
    saved = rules.typed_from(fault.saved, language()) if isinstance(fault, StaleStep) else None
    was_shown = isinstance(fault, StepWasShown) or (step is not None and step.was_shown)
    sections: dict[str, list[tuple[str, str]]] = {}
    for one in actions.sections() if kind == "section" else ():
        title = one.worksheet.get(language()) or one.worksheet["fi"]
        sections.setdefault(title, []).append((one.source, words.section_words(one, language())))
    return page("live/step.html", fault=fault, session=whole.session, kind=kind, typed=typed, step=step,
                problems=problems, saved=saved, was_shown=was_shown, sections=sections,
                cards=actions.offered_cards() if kind == "card" else [], kind_words=room_words.kind_words,
                html=Rendered(step.content.html).markup if step else "",
                title_words=words.title_label(kind), longest=rules.LONGEST_BODY)
