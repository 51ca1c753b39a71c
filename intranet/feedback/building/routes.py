"""Pages for building a form: beginning one, its questions, a preview as those who answer see it, opening it.

Another facilitator's form is a 404 like one that does not exist; the store sees to it.
"""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response

from intranet.faults import Fault
from intranet.feedback import rules as feedback_rules
from intranet.feedback.actions import ROLE
from intranet.feedback.answering import form_values, opens_or_closes, sent_answers
from intranet.feedback.building import actions, rules, shown, subjects
from intranet.feedback.building.posted import typed_draft, typed_new
from intranet.feedback.building.types import Draft, StaleDraft, TypedDraft, TypedNew, UnfitDraft, UnfitNew
from intranet.feedback.building.words import called, draft_problems, kind_words, named, new_problems
from intranet.feedback.listed import actions as listed
from intranet.feedback.types import KINDS, FormClosed, UnfitResponse
from intranet.ids import random_id
from intranet.web.access import current_person, for_role
from intranet.web.formatting import ZONE
from intranet.web.forms import as_sent, asked
from intranet.web.fragments import go_to, page, page_or_fragment
from intranet.web.languages import language

pages = Blueprint("building", __name__)


# -- a new form -------------------------------------------------------------------------------------------------------


@pages.get("/forms/new")
@for_role(ROLE)
def new() -> Response:
    """What a form begins with; from the page of an event or a series it is about that one."""
    about, event = subjects.slug_to_about(current_person, event=asked("event", 80), series=asked("series", 80))
    title = event.title_and_town if event else ""
    return _new_page(TypedNew(about=about, title=title, audience="list" if about else "all"))


@pages.post("/forms/new")
@for_role(ROLE)
def make() -> Response:
    """A new draft; then its questions."""
    return _made(opened=False)


@pages.post("/forms")
@for_role(ROLE)
def make_open() -> Response:
    """A new form that is open at once, with its template's questions as they are; then its address and QR code."""
    return _made(opened=True)


def _made(*, opened: bool) -> Response:
    typed, unfit = typed_new()
    try:
        form = actions.make(current_person, typed, unfit, language(), opened=opened)
    except UnfitNew as fault:
        return _new_page(typed, fault)
    return go_to(f"/forms/{form.id}/edit" if form.is_draft else f"/forms/{form.id}/results")


def _new_page(typed: TypedNew, fault: UnfitNew | None = None) -> Response:
    problems = new_problems(fault.problems) if fault else {}
    return page("feedback/new.html", fault=fault, typed=typed, key=typed.key or random_id(), problems=problems,
                places={"audience": "audience-all"} | {name: name for name in problems if name != "audience"},
                templates=actions.templates_for(current_person, language()),
                subjects=subjects.subjects_of(current_person))


# -- a draft ----------------------------------------------------------------------------------------------------------


@pages.get("/forms/<token:form_id>/edit")
@for_role(ROLE)
def edit(form_id: str) -> Response:
    """The questions of a draft; of an open form its name and its last day."""
    found = actions.draft(current_person, form_id)
    return _edit_page(found, rules.typed_of(found.form, ZONE))


@pages.post("/forms/<token:form_id>/edit")
@for_role(ROLE)
def change(form_id: str) -> Response:
    """Everything that was typed is kept, then the button does its own."""
    found, (typed, unfit) = actions.draft(current_person, form_id), typed_draft()
    do = as_sent("do", 60) or "save"
    try:
        if found.form.is_draft:
            place = actions.change(current_person, form_id, typed, unfit, do)
        else:
            actions.rename(current_person, form_id, typed, unfit)
            return go_to(f"/forms/{form_id}/results")
    except UnfitDraft as fault:
        return _edit_page(found, typed, fault)
    except StaleDraft as fault:
        return _edit_page(fault.saved, typed, fault)
    except FormClosed:
        return go_to(f"/forms/{form_id}/results?said=not_now")
    if do in ("check", "open"):
        return _checked(form_id, go_on=do == "open")
    # a field that the address names gets the focus
    return go_to(f"/forms/{form_id}/edit" + (f"#label-{place}" if place else
                                             "?said=out#questions" if do.startswith("out-") else "?said=saved"))


def _checked(form_id: str, *, go_on: bool) -> Response:
    try:
        found = actions.check(current_person, form_id)
    except UnfitDraft as fault:
        return _edit_page(actions.draft(current_person, form_id), fault.typed, fault)
    return go_to(f"/forms/{found.form.id}/{'open' if go_on else 'edit?said=right'}")


@pages.get("/forms/<token:form_id>/open")
@for_role(ROLE)
def before_open(form_id: str) -> Response:
    """Asks first: after that the questions stay as they are, and a list gets mail."""
    try:
        form = actions.check(current_person, form_id).form
    except UnfitDraft:
        return go_to(f"/forms/{form_id}/edit")
    if not form.is_draft:
        return go_to(f"/forms/{form_id}/results")
    return page("feedback/open.html", form=form, listed=len(listed.list_of(form)) if form.audience == "list" else 0)


@pages.post("/forms/<token:form_id>/open")
@for_role(ROLE)
def open_draft(form_id: str) -> Response:
    """People can answer."""
    try:
        actions.open_draft(current_person, form_id)
    except UnfitDraft as fault:
        return _edit_page(actions.draft(current_person, form_id), fault.typed, fault)
    return go_to(f"/forms/{form_id}/results")


@pages.get("/forms/<token:form_id>/delete")
@for_role(ROLE)
def before_delete(form_id: str) -> Response:
    """Asks first: a draft that is deleted is gone for good."""
    form = actions.draft(current_person, form_id).form
    return page("feedback/delete.html", form=form) if form.is_draft else go_to(f"/forms/{form_id}/results")


@pages.post("/forms/<token:form_id>/delete")
@for_role(ROLE)
def delete(form_id: str) -> Response:
    """The draft is gone."""
    gone = actions.delete(current_person, form_id)
    return go_to("/forms?said=deleted" if gone else f"/forms/{form_id}/results")


# -- the preview ------------------------------------------------------------------------------------------------------


@pages.get("/forms/<token:form_id>/preview")
@for_role(ROLE)
def preview(form_id: str) -> Response:
    """The form exactly as those who answer see it."""
    return _preview_page(form_id, {}, {})


@pages.post("/forms/<token:form_id>/preview")
@for_role(ROLE)
def try_preview(form_id: str) -> Response:
    """What would be said to somebody who sends this. Nothing is kept."""
    form = actions.draft(current_person, form_id).form
    words, unfit = sent_answers(form)
    try:
        feedback_rules.fit_answers(form.definition, words, unfit)
    except UnfitResponse as fault:
        return _preview_page(form_id, words, fault.problems, fault)
    return _preview_page(form_id, words, {}, trouble="Preview")


@pages.post("/forms/<token:form_id>/preview/questions/<slug:question_id>")
@for_role(ROLE)
def preview_questions(form_id: str, question_id: str) -> Response:
    """What an answer opens or closes, in the preview."""
    form = actions.draft(current_person, form_id).form
    question = form.definition.question(question_id)
    words, _ = sent_answers(form, with_kept=True)
    if not opens_or_closes(form, question, words):
        return Response(status=204)
    return _preview_page(form_id, words, {}, blocks=("follow_ups", "question_said"), touched=question.id)


def _preview_page(form_id: str, words: dict[str, str], problems: dict[str, str], fault: Fault | None = None, *,
                  trouble: str = "", touched: str = "",
                  blocks: tuple[str, ...] = ("form_problems", "question_notes")) -> Response:
    form = actions.draft(current_person, form_id).form
    return page_or_fragment("feedback/form.html", *blocks, fault=fault, **form_values(
        form, words, problems, address=f"/forms/{form_id}/preview", part=as_sent("part", 4),
        trouble=trouble, touched=touched, is_preview=True))


def _edit_page(found: Draft, typed: TypedDraft, fault: Fault | None = None) -> Response:
    form, kept = found.form, rules.typed_of(found.form, ZONE)
    questions = shown.questions_to_edit(form.definition, typed, kept, form.title_language)
    numbers = {one.id: one.number for one in questions}
    problems = draft_problems(fault.problems, numbers) if isinstance(fault, UnfitDraft) else {}
    is_stale = isinstance(fault, StaleDraft)
    saved: dict[str, Any] = {name: getattr(kept, name) for name in ("title", "closes_on", "lead")
                             if is_stale and getattr(kept, name) != getattr(typed, name)}
    return page("feedback/edit.html" if form.is_draft else "feedback/rename.html", fault=fault, form=form, typed=typed,
                questions=questions, problems=problems, saved=saved, is_stale=is_stale,
                places={name: "add" if name == "questions" else name for name in problems},
                gone=shown.gone_texts(form.definition, typed) if is_stale else [],
                removed=[named(one, form.title_language) for step in found.removed[-1:] for one in step.questions],
                kinds=[(kind, kind_words(kind)) for kind in KINDS], kind_words=kind_words, called=called,
                may_add=rules.may_add(form.definition), said=asked("said", 10))
