"""Pages of rounds for those who take part: the list, one round, beginning, being ready."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask import Blueprint, Response

from intranet.faults import Fault, NotSaved
from intranet.rounds import actions, stepping, talking
from intranet.rounds.shown import compared, people_of, talk_fields
from intranet.rounds.talk import agreed_of, agreed_score
from intranet.rounds.types import Looked, TooLate
from intranet.rounds.words import problem_words, who_sees_words
from intranet.web.access import current_person, signed_in
from intranet.web.form_places import form_stands_at
from intranet.web.forms import asked, posted
from intranet.web.fragments import go_to, page, page_or_fragment, wants_fragment
from intranet.web.languages import language
from intranet.worksheets.filled import StaleAnswer, UnfitAnswer
from intranet.worksheets.rules import not_saved
from intranet.worksheets.sent import SETTLED, seen_version, sent_answers, values_of, writer
from intranet.worksheets.shown import perspective_words
from intranet.worksheets.words import problem_words as sheet_problem_words

pages = Blueprint("rounds", __name__)
SAID = ("opened", "ready", "not-ready", "late", "reminded", "longer", "more", "off", "kept")


@pages.get("/rounds")
@signed_in
def rounds() -> Response:
    """The rounds that the reader sees: what waits for an answer first."""
    found = actions.rounds(current_person)
    return page("rounds/rounds.html", waiting=[one for one in found if one.waits_for_answer],
                others=[one for one in found if not one.waits_for_answer], perspective_words=perspective_words,
                leads=any(own.is_contact for own in current_person.memberships), said=asked("said", 20))


@pages.get("/rounds/<token:round_id>")
@signed_in
def one_round(round_id: str) -> Response:
    """One round: before the answers are shown what will be seen, afterwards the answers side by side."""
    return round_page(round_id)


def round_page(round_id: str, fault: Fault | None = None, problems: dict[str, str] | None = None,
               typed: dict[str, str] | None = None) -> Response:
    """The page, and what was wrong with what its forms sent."""
    looked = actions.look(current_person, round_id)
    one = looked.round
    said = asked("said", 20)
    if one.revealed_at:
        return compared_page(looked, fault, said=said, problems=problem_words(problems or {}))
    return page("rounds/round.html", fault=fault, looked=looked, round=one, stands=looked.standing, part=looked.part,
                perspective=perspective_words(one.definition, one.perspective, language()),
                promises=who_sees_words(one, looked.organisation), people=people_of(looked),
                problems=problem_words(problems or {}), typed=typed or {}, said=said if said in SAID else "")


# -- what is agreed ---------------------------------------------------------------------------------------------------


@pages.post("/rounds/<token:round_id>/talk")
@signed_in
@form_stands_at("/rounds/{round_id}")
def keep_talk(round_id: str) -> Response:
    """The plain form: keep everything. What could not be kept stays on the page."""
    settled = SETTLED.fullmatch(posted("settle", 200))
    sent = sent_answers(settled)
    try:
        kept = talking.keep_all(current_person, round_id, sent, writer())
    except NotSaved as fault:  # nothing was kept, and the text must not go with it
        looked = actions.look(current_person, round_id)
        return compared_page(looked, fault, not_saved(talking.talk(looked.round)[0], sent))
    if kept.unfit or kept.stale:
        first: Fault = next(iter(kept.unfit.values()), None) or next(iter(kept.stale.values()))
        return compared_page(actions.look(current_person, round_id), first, kept.unfit, kept.stale)
    return go_to(f"/rounds/{round_id}#item-{settled['item']}" if settled else f"/rounds/{round_id}?said=kept")


@pages.post("/rounds/<token:round_id>/talk/<item:item_id>")
@signed_in
def keep_word(round_id: str, item_id: str) -> Response:
    """One field as it is written: the status, the new version, how far the talk is; or what stands in the way."""
    unfit: dict[str, UnfitAnswer] = {}
    stale: dict[str, StaleAnswer] = {}
    fault: Fault | None = None
    try:
        talking.keep(current_person, round_id, item_id, values_of(item_id), seen_version(item_id), writer())
    except UnfitAnswer as problem:
        unfit[item_id] = fault = problem
    except StaleAnswer as problem:
        stale[item_id] = fault = problem
    return compared_page(actions.look(current_person, round_id), fault, unfit, stale, saved=item_id)


def compared_page(looked: Looked, fault: Fault | None = None, unfit: Mapping[str, UnfitAnswer] | None = None,
                  stale: Mapping[str, StaleAnswer] | None = None, saved: str = "", said: str = "",
                  problems: Mapping[str, str] | None = None) -> Response:
    """The answers side by side with what was agreed; after one field htmx gets what changed with it."""
    one = looked.round
    sheet, written = talking.talk(one)
    seen = {item: seen_version(item) for item in (*(unfit or {}), *(stale or {}))}
    fields = talk_fields(one.definition, sheet, language(), unfit or {}, stale or {}, seen)
    values: dict[str, Any] = {
        "looked": looked, "round": one, "stands": looked.standing, "part": looked.part, "sheet": sheet,
        "perspective": perspective_words(one.definition, one.perspective, language()), "written": written,
        "fields": fields, "agreed": agreed_of(one.definition, sheet.words()),
        "scored": agreed_score(one.definition, sheet.words()), "touched": fields.get(saved),
        "refused": {item: sheet_problem_words({item: problem.problem})[item]
                    for item, problem in (unfit or {}).items()},
        "conflicts": stale or {}, "nothing_saved": isinstance(fault, NotSaved), "problems": problems or {},
        "said": said if said in SAID else "",
        "agreed_steps": [] if saved and wants_fragment() else stepping.steps_from(current_person, looked),
        "with_problems": [field for field in fields.values() if field.problem or field.conflict]}
    if saved and wants_fragment():
        return page_or_fragment("rounds/compared.html", "save_status", "talk_parts", "talk_sum", fault=fault,
                                event=None if fault else "answer-saved", compared=None, **values)
    return page("rounds/compared.html", fault=fault, compared=compared(looked, language()), **values)


# -- taking part ------------------------------------------------------------------------------------------------------


@pages.post("/rounds/<token:round_id>/join")
@signed_in
@form_stands_at("/rounds/{round_id}")
def join(round_id: str) -> Response:
    """The reader's own sheet, where it is to be continued; begun now, where there is none."""
    try:
        return go_to(f"/sheets/{actions.join(current_person, round_id)}")
    except TooLate:
        return go_to(f"/rounds/{round_id}?said=late")


@pages.post("/rounds/<token:round_id>/ready")
@signed_in
@form_stands_at("/rounds/{round_id}")
def ready(round_id: str) -> Response:
    """The reader is ready, or is not any more."""
    is_ready = posted("ready", 10) != "no"
    try:
        actions.say_ready(current_person, round_id, ready=is_ready)
    except TooLate:
        return go_to(f"/rounds/{round_id}?said=late")
    return go_to(f"/rounds/{round_id}?said={'ready' if is_ready else 'not-ready'}")
