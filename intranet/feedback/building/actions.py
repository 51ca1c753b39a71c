"""What facilitators do with a form before it is open: begin it, change it, open it, give it up. And what stays theirs
to change of an open one: its name and its last day.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from intranet import clock
from intranet.audit import actions as audit
from intranet.audit import types as happened
from intranet.database import writing
from intranet.faults import NotAllowed
from intranet.feedback import actions as feedback
from intranet.feedback.building import questions, rules, store, subjects
from intranet.feedback.building.types import Draft, StaleDraft, TypedDraft, TypedNew, UnfitDraft
from intranet.feedback.building.words import blank_form, usual_scale
from intranet.feedback.listed import actions as listed
from intranet.feedback.store import add_form
from intranet.feedback.types import Form, FormDefinition, Part
from intranet.ids import digest_id, random_id
from intranet.people.types import SignedInPerson
from intranet.web.formatting import ZONE

BLANK = "blank-form"
MOST_OWN = 20
"""So many of one's own earlier forms are offered as templates."""


things_led = store.things_led
name_leader = store.name_leader


def templates_for(person: SignedInPerson, language: str) -> dict[str, FormDefinition]:
    """What a form can begin with: the plugins' templates, no questions at all, and the person's own earlier forms."""
    own = [form for form in feedback.forms_now(person) if not form.is_draft and not form.is_example][:MOST_OWN]
    return {**feedback.templates(), BLANK: blank_form(language),
            **{f"form-{form.id}": replace(form.definition, title={form.title_language: form.title}) for form in own}}


def make(person: SignedInPerson, typed: TypedNew, unfit: Mapping[str, str], language: str, *,
         opened: bool = False) -> Form:
    """A new form that the person leads, with those who lead what it is about: a draft, or open at once.

    The same page sent again gives the form that it made. Raises UnfitNew.
    """
    if not person.has_role(feedback.ROLE):
        raise NotAllowed
    form_id = digest_id(f"new form {person.id} {typed.key}") if typed.key else random_id()
    if typed.key and (made := feedback.form_if_led(person, form_id)):
        return made
    now, templates = clock.now(), templates_for(person, language)
    found = subjects.subjects_of(person) if typed.about else {}
    new, closes_at = rules.check_new(typed, unfit, templates, found, ZONE, now)
    if opened and not templates[typed.template].questions:
        opened = False  # there is nothing to answer yet
    subject = new.subject
    form = Form(form_id, feedback.free_code(), templates[typed.template], new.title, language, now, closes_at,
                is_draft=not opened, event_id=subject.event_id if subject else None,
                series_id=subject.series_id if subject else None, audience=new.audience,
                split=subject.split if subject else "",
                parts=with_codes(subject.parts) if subject and opened else ())
    with writing() as database:
        is_new = add_form(database, form, sorted({person.id, *(subject.facilitators if subject else ())}))
        if opened and is_new:
            _note_open(database, person, form)
    if opened:
        listed.send_due(now)
    return form if is_new else feedback.form_if_led(person, form_id) or form


def with_codes(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts, each with a code of its own."""
    codes: set[str] = set()
    while len(codes) < len(parts):
        codes.add(feedback.free_code())
    return tuple(replace(part, code=code) for part, code in zip(parts, codes, strict=True))


def _note_open(database: Session, person: SignedInPerson, form: Form) -> None:
    listed.ask(database, form, "opened")
    audit.note(database, happened.FORM_OPENED, by=person.id, object_kind="form", object_id=form.id)


# -- a draft ----------------------------------------------------------------------------------------------------------


def draft(person: SignedInPerson, form_id: str) -> Draft:
    """A form that the person leads, with the parts that it would have; raises FormNotFound."""
    return _with_parts(store.draft(person, form_id))


def _with_parts(found: Draft) -> Draft:
    form = found.form
    if not form.is_draft or form.series_id is None:
        return found
    return replace(found, form=replace(form, parts=subjects.parts_of_series(form.series_id, form.split)))


def change(person: SignedInPerson, form_id: str, typed: TypedDraft, unfit: Mapping[str, str], do: str = "save") -> str:
    """The draft is as typed, and then as the button wants it; the id of the question to look at.

    Raises FormNotFound, UnfitDraft, StaleDraft.
    """
    now = clock.now()
    closes_at = _closing(typed, unfit, now, past_too=True)
    scale = usual_scale()
    with writing() as database:
        saved = store.draft_to_change(database, person, form_id)
        form = saved.form
        if not form.is_draft or form.version != typed.seen and not _is_same(form, typed, do):
            raise StaleDraft(saved, typed)
        definition = questions.edited(form.definition, typed.lead, typed.questions, form.title_language)
        after, removed, place = questions.pressed(definition, saved.removed, do, scale)
        if len(after.questions) != len(definition.questions):
            after = replace(after, minutes=rules.minutes_for(after))
        store.keep(database, form_id, title=typed.title, closes_at=closes_at, version=form.version + 1,
                   definition=after, removed=removed)
    return place


def _is_same(form: Form, typed: TypedDraft, do: str) -> bool:
    """Whether the very same was saved already: a button was pressed twice, or a reply was lost."""
    return do == "save" and replace(rules.typed_of(form, ZONE), seen=0) == replace(typed, seen=0)


def _closing(typed: TypedDraft, unfit: Mapping[str, str], now: datetime, *, past_too: bool) -> datetime | None:
    closes_at, word = rules.closing_of(typed.closes_on, ZONE, now)
    problems = dict(unfit)
    if word and not (past_too and word == "in_the_past"):
        problems.setdefault("closes_on", word)
    for one in typed.questions.values():
        if options := rules.options_problem(one.options):
            problems.setdefault(f"options-{one.id}", options)
    if problems:
        raise UnfitDraft(problems, typed)
    return closes_at


def check(person: SignedInPerson, form_id: str) -> Draft:
    """The draft when it can be opened; raises FormNotFound, and UnfitDraft with what must be mended first."""
    found = draft(person, form_id)
    if found.form.is_draft and (problems := rules.mistakes(found.form, clock.now())):
        raise UnfitDraft(problems, rules.typed_of(found.form, ZONE))
    return found


def open_draft(person: SignedInPerson, form_id: str) -> None:
    """People can answer from now on, and the questions stay as they are; twice is once.

    Raises FormNotFound, UnfitDraft.
    """
    now, found = clock.now(), draft(person, form_id)
    parts = with_codes(found.form.parts)
    with writing() as database:
        form = store.draft_to_change(database, person, form_id).form
        if not form.is_draft:
            return
        if problems := rules.mistakes(form, now):
            raise UnfitDraft(problems, rules.typed_of(form, ZONE))
        form = replace(form, is_draft=False, opened_at=now, parts=parts, version=form.version + 1)
        store.open_draft(database, form)
        _note_open(database, person, form)
    listed.send_due(now)


def delete(person: SignedInPerson, form_id: str) -> bool:
    """The draft is gone for good; False when it has been opened meanwhile. Raises FormNotFound."""
    with writing() as database:
        form = store.draft_to_change(database, person, form_id).form
        if form.is_draft:
            store.delete_draft(database, form_id)
    return form.is_draft


# -- an open form -----------------------------------------------------------------------------------------------------


def rename(person: SignedInPerson, form_id: str, typed: TypedDraft, unfit: Mapping[str, str]) -> None:
    """The name and the last day of an open form are as typed; its questions stay.

    Raises FormNotFound, FormClosed, UnfitDraft, StaleDraft.
    """
    now = clock.now()
    problems = dict(unfit)
    if word := rules.title_problem(typed.title):
        problems.setdefault("title", word)
    closes_at = _closing(typed, problems, now, past_too=False)
    with writing() as database:
        saved = store.draft_to_change(database, person, form_id)
        if saved.form.version != typed.seen and not _is_same(saved.form, replace(typed, lead="", questions={}), "save"):
            raise StaleDraft(saved, typed)
        feedback.check_open(saved.form, now)
        store.keep(database, form_id, title=typed.title, closes_at=closes_at, version=saved.form.version + 1)
