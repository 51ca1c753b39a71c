"""Pages on which leaders sort the open answers of a form: themes, words to take out, answers to hide."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response

from intranet.faults import Fault, Invalid
from intranet.feedback.actions import ROLE
from intranet.feedback.answers import actions, rules, words
from intranet.feedback.answers.types import (
    MOVES,
    MovedMeanwhile,
    StaleRedaction,
    StaleTheme,
    UnfitRedaction,
    UnfitTheme,
)
from intranet.feedback.showing.for_memos import choice_key, memo_key
from intranet.feedback.showing.words import removed_sign
from intranet.memos.taking_out import actions as memos
from intranet.web.access import current_person, for_role
from intranet.web.form_places import form_stands_at
from intranet.web.forms import as_sent, asked, one_of, posted, posted_line, whole_number
from intranet.web.fragments import go_to, page, page_or_fragment, wants_fragment
from intranet.wishes import actions as wishes
from intranet.wishes.words import wish_key

pages = Blueprint("answers", __name__)
PLACE = "/forms/{form_id}/answers"


@pages.get("/forms/<token:form_id>/answers")
@for_role(ROLE)
def answers(form_id: str) -> Response:
    """The open answers by question and theme."""
    return _page(form_id, said=words.said(asked("said", 10)))


@pages.post("/forms/<token:form_id>/themes")
@for_role(ROLE)
@form_stands_at(PLACE)
def add_theme(form_id: str) -> Response:
    """A new theme for the answers to a question."""
    question, name = posted_line("question", 40), as_sent("name")
    try:
        name = posted_line("name")
        actions.add_theme(current_person, form_id, question, name)
    except Invalid as fault:
        typed = fault.words.get("name", name)
        return _page(form_id, fault, problem=words.theme_problem(fault.problems), typed={f"new-{question}": typed})
    return _done(form_id, "added", f"question-{question}")


@pages.post("/forms/<token:form_id>/themes/<token:theme_id>")
@for_role(ROLE)
@form_stands_at(PLACE)
def change_theme(form_id: str, theme_id: str) -> Response:
    """Rename a theme, move it up or down, remove it or bring it back."""
    move = one_of("do", MOVES, None)
    name = as_sent("name")
    try:
        if move is not None:
            actions.move_theme(current_person, form_id, theme_id, move)
            return _done(form_id, move, f"theme-{theme_id}", focus=theme_id if move in ("remove", "restore") else "")
        name = posted_line("name")
        actions.rename_theme(current_person, form_id, theme_id, name, whole_number(posted_line("version", 8)))
    except StaleTheme as stale:
        return _page(form_id, stale, typed={theme_id: stale.sent},
                     problem=words.renamed_meanwhile(stale.saved.name), place=theme_id)
    except Invalid as fault:
        return _page(form_id, fault, problem=words.theme_problem(fault.problems), place=theme_id,
                     typed={theme_id: fault.words.get("name", name)})
    return _done(form_id, "renamed", f"theme-{theme_id}")


@pages.post("/forms/<token:form_id>/answers/<token:answer_id>/theme")
@for_role(ROLE)
@form_stands_at(PLACE)
def put_into(form_id: str, answer_id: str) -> Response:
    """Put an answer into a theme, or out of all; both are told when another leader was first."""
    theme_id, seen = posted_line("theme", 22), posted_line("seen", 22)
    try:
        actions.put_into(current_person, form_id, answer_id, theme_id, seen)
    except MovedMeanwhile as fault:
        return _page(form_id, fault, chosen={answer_id: fault.sent}, place=answer_id,
                     problem=words.moved_meanwhile())
    return _done(form_id, "moved", f"answer-{answer_id}")


@pages.get("/forms/<token:form_id>/answers/<token:answer_id>")
@for_role(ROLE)
def one(form_id: str, answer_id: str) -> Response:
    """One answer as it came, and what to take out of it."""
    return _one(actions.answer(current_person, form_id, answer_id))


@pages.post("/forms/<token:form_id>/answers/<token:answer_id>")
@for_role(ROLE)
def redact(form_id: str, answer_id: str) -> Response:
    """Take words out, hide the answer, or bring it all back."""
    found, do = actions.answer(current_person, form_id, answer_id), as_sent("do", 20)
    typed = as_sent("removed")
    try:
        typed = "" if do == "back" else posted("removed", rules.LONGEST_REMOVED)
        actions.redact(current_person, form_id, answer_id, typed, whole_number(posted_line("version", 8)),
                       hides=do == "hide")
    except StaleRedaction as stale:
        return _one(actions.answer(current_person, form_id, answer_id), stale, typed=stale.sent)
    except Invalid as fault:
        return _one(found, fault, typed=fault.words.get("removed", typed))
    _tell_who_quotes(actions.answer(current_person, form_id, answer_id), restores=do == "back")
    return go_to(f"/forms/{form_id}/answers?said={'back' if do == 'back' else 'redacted'}#answer-{answer_id}")


def _tell_who_quotes(found: actions.OneAnswer, *, restores: bool) -> None:
    """The board and the memos have copies: what was taken out is gone from there too."""
    def left() -> str:
        return actions.left_of(found, removed_sign())

    memos.choice_says(memo_key(found.form.id, found.question.id), choice_key(found.id), left, removed_sign,
                      restores=restores)
    words = left()
    wish_id, before = wishes.follow_answer(found.form.id, found.id, words)
    if wish_id:
        memos.part_says(wish_key(wish_id), before, words, restores=restores)


def _done(form_id: str, said: str, anchor: str, *, focus: str = "") -> Response:
    if wants_fragment():
        return _page(form_id, said=words.said(said), focus=focus)
    return go_to(f"/forms/{form_id}/answers?said={said}#{anchor}")


def _page(form_id: str, fault: Fault | None = None, *, said: str = "", problem: str = "", place: str = "",
          focus: str = "", typed: dict[str, str] | None = None, chosen: dict[str, str] | None = None) -> Response:
    """`place` is the id of the theme or answer that a problem is about; a new theme's has none."""
    form, questions = actions.sorted_answers(current_person, form_id, removed_sign())
    values: dict[str, Any] = {"said": said, "problem": problem, "place": place, "focus": focus, "typed": typed or {},
                              "chosen": chosen or {}, "is_unfit": isinstance(fault, UnfitTheme | Invalid)}
    return page_or_fragment("feedback/answers.html", "answers", "answers_said", fault=fault, form=form,
                            questions=questions, **values)


def _one(found: actions.OneAnswer, fault: Fault | None = None, typed: str | None = None) -> Response:
    missing = fault.words.get("missing", "") if isinstance(fault, UnfitRedaction) else ""
    problems = {"removed": words.redaction_problem(fault.problems, missing)} if isinstance(fault, Invalid) else {}
    return page("feedback/redact.html", fault=fault, found=found, problems=problems,
                shown=rules.redacted(found.text, found.mark.removed, removed_sign()),
                typed="\n".join(found.mark.removed) if typed is None else typed,
                is_stale=isinstance(fault, StaleRedaction))
