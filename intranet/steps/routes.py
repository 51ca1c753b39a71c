"""Pages of steps: everybody's own list, the steps of one sheet, one step to change."""

from __future__ import annotations

from flask import Blueprint, Response

from intranet.faults import Fault, Invalid, NotSaved
from intranet.people.next_page import safe_next
from intranet.security import proves_itself
from intranet.steps import actions, mails
from intranet.steps.posted import PLACES, posted_step
from intranet.steps.types import CHANGES, SHOWS, Change, Origin, Plan, Show, StaleStep, StepShown, StepWords, UnfitStep
from intranet.steps.words import problem_words, said_words
from intranet.web.access import current_person, open_to_all, signed_in
from intranet.web.form_places import form_stands_at
from intranet.web.forms import asked, one_of, posted, posted_line, whole_number
from intranet.web.fragments import go_to, page, page_or_fragment, wants_fragment
from intranet.web.languages import language
from intranet.worksheets import actions as worksheets
from intranet.worksheets.filled import Sheet, SheetNotFound

pages = Blueprint("steps", __name__)


# -- the link in a mail by which reminders stop, without a sign-in ----------------------------------------------------


@pages.get("/steps/stop/<token:person_id>/<key:proof>")
@open_to_all
def before_stop(person_id: str, proof: str) -> Response:
    """Asks first: programs that look through mails open every link."""
    mails.check_proof(person_id, proof)
    return page("steps/stop.html", address=f"/steps/stop/{person_id}/{proof}", ended=False)


@pages.post("/steps/stop/<token:person_id>/<key:proof>")
@open_to_all
@proves_itself
def stop(person_id: str, proof: str) -> Response:
    """No more reminders; also for a mail program's one click, which has neither a sign-in nor a token."""
    mails.end(person_id, proof)
    return page("steps/stop.html", address="", ended=True)


# -- lists ------------------------------------------------------------------------------------------------------------


@pages.get("/steps")
@signed_in
def own() -> Response:
    """The reader's own steps and those of their organisations."""
    show: Show = next((one for one in SHOWS if one == asked("show", 12)), "all")
    return page("steps/list.html", listed=actions.listed(current_person, show), show=show,
                said=said_words(asked("said", 10)), mails=mails.wanted_by(current_person))


@pages.post("/steps/mails")
@signed_in
@form_stands_at("/steps")
def choose_mails() -> Response:
    """Whether reminders come by mail."""
    mails.choose(current_person, wanted=posted_line("mails", 3) == "yes")
    return go_to("/steps?said=mails#mails")


@pages.get("/steps/new")
@signed_in
def new() -> Response:
    """The form for a step that comes from nowhere."""
    return _new_page(None)


@pages.post("/steps")
@signed_in
@form_stands_at("/steps/new")
def add() -> Response:
    """Agree on a step; what cannot be kept comes back as it was typed."""
    words, problems = posted_step()
    try:
        if problems:
            raise UnfitStep(problems)
        made = actions.make(current_person, Origin(), words)
    except (UnfitStep, NotSaved) as fault:
        return _new_page(fault, words)
    return go_to(f"/steps?said=added#step-{made.id}")


def _new_page(fault: Fault | None, words: StepWords | None = None) -> Response:
    problems = problem_words(fault.problems) if isinstance(fault, Invalid) else {}
    return page("steps/new.html", fault=fault, form=actions.form(current_person, words).wrong(problems),
                problems=problems, places=PLACES, not_saved=isinstance(fault, NotSaved))


# -- the steps of a sheet ---------------------------------------------------------------------------------------------


@pages.get("/sheets/<token:sheet_id>/steps")
@signed_in
def of_sheet(sheet_id: str) -> Response:
    """What was agreed with this sheet; `?area=…` puts the proposal of one of its areas into the form."""
    sheet = worksheets.sheet(current_person, sheet_id)
    return _sheet_page(sheet, actions.steps_of_sheet(current_person, sheet, asked("area", 40), language()), None)


@pages.post("/sheets/<token:sheet_id>/steps")
@signed_in
def add_to_sheet(sheet_id: str) -> Response:
    """Agree on a step from this sheet."""
    sheet = worksheets.sheet(current_person, sheet_id)
    words, problems = posted_step()
    try:
        if problems:
            raise UnfitStep(problems)
        made = actions.make(current_person, actions.origin_of(sheet, words.dimension), words)
    except (UnfitStep, NotSaved) as fault:
        said = problem_words(fault.problems) if isinstance(fault, Invalid) else {}
        plan = actions.steps_of_sheet(current_person, sheet, words.dimension).again(words, said)
        return _sheet_page(sheet, plan, fault)
    if wants_fragment():
        return _sheet_page(sheet, actions.steps_of_sheet(current_person, sheet), None, added=made.id)
    return go_to(f"/sheets/{sheet_id}/steps?said=added#step-{made.id}")


def _sheet_page(sheet: Sheet, plan: Plan, fault: Fault | None, added: str = "") -> Response:
    return page_or_fragment("steps/of_sheet.html", "plan", "plan_said", fault=fault, sheet=sheet, plan=plan,
                            problems=plan.form.problems, places=PLACES, not_saved=isinstance(fault, NotSaved),
                            added=added, said=said_words("added" if added else asked("said", 10)))


# -- one step ---------------------------------------------------------------------------------------------------------


@pages.get("/steps/<token:step_id>")
@signed_in
def step(step_id: str) -> Response:
    """One step: what it is, how it went, and for those who may the forms that change it."""
    return _step_page(actions.step(current_person, step_id), None)


@pages.post("/steps/<token:step_id>")
@signed_in
def change(step_id: str) -> Response:
    """Save, move, done, dropped, back; then where the button stood, or the step itself."""
    what: Change = one_of("do", CHANGES, "save")
    (words, problems), version = posted_step(), whole_number(posted_line("version", 9), otherwise=-1)
    try:
        if problems:
            raise UnfitStep(problems)
        actions.change(current_person, step_id, what, words, version)
    except (UnfitStep, StaleStep, NotSaved) as fault:
        return _step_page(actions.step(current_person, step_id), fault, what, words, version)
    back = posted("next", 2_000)
    if wants_fragment():
        return _step_page(actions.step(current_person, step_id), None, said=what, back=back)
    return go_to(safe_next(back) if back else f"/steps/{step_id}?said={what}")


def _step_page(found: StepShown, fault: Fault | None, what: Change = "save", words: StepWords | None = None,
               version: int | None = None, said: str = "", back: str = "") -> Response:
    """The step's page; for htmx the one step as lists show it."""
    problems = problem_words(fault.problems) if isinstance(fault, Invalid) else {}
    saved = actions.form_of(current_person, found.step)
    form = saved.filled(words) if words and what == "save" else saved
    return page_or_fragment(
        "steps/step.html", "one_step", "one_step_said", fault=fault, shown=found, step=found.step,
        form=form.wrong(problems), problems=problems, places=PLACES, what=what, words=words or StepWords(),
        stale=isinstance(fault, StaleStep), saved=saved.words, not_saved=isinstance(fault, NotSaved),
        version=found.step.version if version is None or isinstance(fault, StaleStep) else version,
        names=actions.names_in([found.step]), sheet=_own_sheet(found), back=back,
        said=said_words(said or asked("said", 10)))


def _own_sheet(found: StepShown) -> Sheet | None:
    """The sheet that the step came from, where the reader may open it still."""
    if found.step.origin_kind != "sheet":
        return None
    try:
        return worksheets.sheet(current_person, found.step.origin_id)
    except SheetNotFound:
        return None
