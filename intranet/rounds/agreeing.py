"""Pages of the steps that a round leads to."""

from __future__ import annotations

from flask import Response

from intranet.faults import Fault, Invalid, NotSaved
from intranet.rounds import actions, stepping
from intranet.rounds.leading import pages
from intranet.rounds.types import Looked
from intranet.steps.posted import PLACES, posted_step
from intranet.steps.types import Plan, UnfitStep
from intranet.steps.words import problem_words, said_words
from intranet.web.access import current_person, signed_in
from intranet.web.forms import asked
from intranet.web.fragments import go_to, page_or_fragment, wants_fragment
from intranet.web.languages import language
from intranet.worksheets.shown import perspective_words


@pages.get("/rounds/<token:round_id>/steps")
@signed_in
def of_round(round_id: str) -> Response:
    """What was agreed on in this round; `?area=…` puts the proposal of one of its areas into the form."""
    looked = actions.look(current_person, round_id)
    return _page(looked, stepping.plan(current_person, looked, asked("area", 40), language()), None)


@pages.post("/rounds/<token:round_id>/steps")
@signed_in
def add_to_round(round_id: str) -> Response:
    """Agree on a step from this round."""
    looked = actions.look(current_person, round_id)
    words, problems = posted_step()
    try:
        if problems:
            raise UnfitStep(problems)
        made = stepping.make(current_person, looked, words)
    except (UnfitStep, NotSaved) as fault:
        said = problem_words(fault.problems) if isinstance(fault, Invalid) else {}
        return _page(looked, stepping.plan(current_person, looked, words.dimension).again(words, said), fault)
    if wants_fragment():
        return _page(looked, stepping.plan(current_person, looked), None, added=made.id)
    return go_to(f"/rounds/{round_id}/steps?said=added#step-{made.id}")


def _page(looked: Looked, plan: Plan, fault: Fault | None, added: str = "") -> Response:
    one = looked.round
    return page_or_fragment("rounds/steps.html", "plan", "plan_said", fault=fault, round=one, looked=looked, plan=plan,
                            perspective=perspective_words(one.definition, one.perspective, language()),
                            problems=plan.form.problems, places=PLACES, not_saved=isinstance(fault, NotSaved),
                            added=added, said=said_words("added" if added else asked("said", 10)))
