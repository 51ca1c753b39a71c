"""What people do with steps: agree on one, change it, say what came of it. Other rooms enter here.

A room that has steps of its own kind calls `steps_of` for its page and `make` for what was sent.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from intranet import clock
from intranet.audit import actions as audit
from intranet.audit import types as happened
from intranet.database import writing
from intranet.ids import random_id
from intranet.people import actions as people
from intranet.people.types import SignedInPerson
from intranet.steps import rules, store
from intranet.steps.shown import proposed, shown
from intranet.steps.telling import tell_named
from intranet.steps.types import (
    ONLY_ME,
    OTHER,
    Change,
    Listed,
    Origin,
    Person,
    Place,
    Plan,
    Show,
    Step,
    StepForm,
    StepShown,
    StepWords,
)
from intranet.text.days import day_of
from intranet.web.formatting import local
from intranet.worksheets import actions as worksheets
from intranet.worksheets.filled import Sheet

KEY = re.compile(r"[A-Za-z0-9_-]{22}\Z")
MOST_SHOWN = 200
MOST_CLOSED = 50
MOST_ON_START = 3


# -- looking ----------------------------------------------------------------------------------------------------------


def listed(person: SignedInPerson, show: Show = "all") -> Listed:
    """The person's page: late ones first, then by date, then those without one, then what is closed."""
    there, gone = store.open_steps(person, show, MOST_SHOWN + 1), store.closed_steps(person, show, MOST_CLOSED + 1)
    found = rules.in_order(_shown(person, [*there[:MOST_SHOWN], *gone[:MOST_CLOSED]]))
    still = [one for one in found if one.step.state == "open"]
    return Listed(tuple(one for one in still if one.is_late),
                  tuple(one for one in still if one.step.due and not one.is_late),
                  tuple(one for one in still if not one.step.due),
                  tuple(one for one in found if one.step.state != "open"),
                  len(there) > MOST_SHOWN, len(gone) > MOST_CLOSED)


def step(person: SignedInPerson, step_id: str) -> StepShown:
    """One step; raises StepNotFound."""
    return _shown(person, [store.step(person, step_id)])[0]


def soon(person: SignedInPerson, now: datetime) -> tuple[list[StepShown], int]:
    """What the start page tells: the first of one's own steps that are due or late, and how many more there are."""
    found = store.open_until(person, local(now).date() + rules.SOON)
    return _shown(person, found[:MOST_ON_START]), max(0, len(found) - MOST_ON_START)


def steps_from(person: SignedInPerson, kind: str, origin_id: str) -> list[StepShown]:
    """The steps that came from a sheet or a round, as far as the person sees them."""
    return rules.in_order(_shown(person, store.steps_from(person, kind, origin_id)))


def steps_of(person: SignedInPerson, kind: str, origin_id: str, organisation_id: str | None = None) -> Plan:
    """The same with the form for one more.

    `organisation_id` is whose the next one will be; without it the person's first organisation.
    """
    own = person.organisation
    origin = Origin(kind, origin_id, organisation_id or (own.organisation_id if own else None))
    return _plan(person, origin)


def steps_of_sheet(person: SignedInPerson, sheet: Sheet, dimension: str = "", language: str = "") -> Plan:
    """The same for a sheet of the person's own, with the proposal of one of its areas in the form."""
    plan = _plan(person, origin_of(sheet, dimension), may_be_private=not sheet.definition.is_private)
    proposal = proposed(sheet, dimension, language)
    return plan if not proposal else replace(plan, form=plan.form.filled(replace(plan.form.words, what=proposal)))


def origin_of(sheet: Sheet, dimension: str = "") -> Origin:
    """What a step from this sheet says of where it comes from. A private worksheet's steps are its owner's alone."""
    known = {one.id for one in sheet.definition.dimensions}
    return Origin("sheet", sheet.id, None if sheet.definition.is_private else sheet.organisation_id,
                  sheet.definition.key, sheet.perspective, sheet.subject, dimension if dimension in known else "")


def form(person: SignedInPerson, words: StepWords | None = None) -> StepForm:
    """The form for a step that comes from nowhere."""
    own = person.organisation
    origin = Origin(organisation_id=own.organisation_id if own else None)
    return _form(person, origin, words, may_be_private=True, every_place=True)


def form_of(person: SignedInPerson, step: Step) -> StepForm:
    """The form that changes a step, with what it says now."""
    words = StepWords(step.what, step.person_id or OTHER, step.who_name, step.due.isoformat() if step.due else "")
    found = _form(person, Origin(organisation_id=step.organisation_id), words)
    if step.person_id and step.person_id not in {one.id for one in found.people}:
        left = people.names_of([step.person_id]).get(step.person_id, "")
        found = replace(found, people=(*found.people, Person(step.person_id, left)))
    return found


def planned_before(person: SignedInPerson, sheet: Sheet) -> list[StepShown]:
    """What was planned before this sheet was begun about the same matter."""
    return planned_about(person, sheet.definition.key, sheet.perspective, sheet.subject, sheet.started_at)


def planned_about(person: SignedInPerson, key: str, perspective: str, subject: str,
                  before: datetime) -> list[StepShown]:
    """What was planned before a time about one matter: a worksheet, a perspective, a subject. Still open, or closed
    since.
    """
    found = store.of_worksheet(person, key, before)
    return rules.in_order(_shown(person, [one for one in found if one.created_at < before
                                          and rules.is_same_matter(one, perspective, subject)]))


def planned_with(person: SignedInPerson, key: str) -> list[StepShown]:
    """What was planned with any sheet or round of a worksheet: still open, or closed a moment ago."""
    return rules.in_order(_shown(person, store.of_worksheet(person, key, clock.now() - rules.UNDO_FOR)))


# -- doing ------------------------------------------------------------------------------------------------------------


def make(person: SignedInPerson, origin: Origin, words: StepWords) -> Step:
    """Agree on a step with a form's words. The same form sent twice, by its `key`, makes one step.

    The organisation is the origin's, or one of the person's own that the form chose; else the step is the person's
    alone.
    """
    own = [one.organisation_id for one in person.memberships]
    place = rules.whose(words, own if not origin.kind else [one for one in own if one == origin.organisation_id],
                        origin.organisation_id)
    known = {one.id for one in _people(person, place)}
    now = clock.now()
    today = local(now).date()
    step_id = words.key if KEY.match(words.key) else random_id()
    with writing() as database:
        before = store.makers(database, step_id)
        if before == (person.id,):
            return store.step_to_change(database, person, step_id)
        if before:
            step_id = random_id()
        rules.check_new(words, known, person.id, today, store.open_made_by(database, person), is_private=place is None)
        person_id, name = rules.who_of(words)
        new = Step(step_id, words.what, person_id, name, day_of(words.due, rules.YEARS), place,
                   person.id if place is None else None, person.id, now, person.id, now, origin.kind, origin.id,
                   origin.worksheet, origin.perspective, origin.subject, origin.dimension)
        new = replace(new, reminded=rules.told_already(new, person.id, today))
        store.add(database, new)
    tell_named(person, new)
    return new


def change(person: SignedInPerson, step_id: str, what: Change, words: StepWords, seen_version: int) -> Step:
    """Change a step, move it, say that it was done or dropped, or bring it back.

    Raises StepNotFound, NotAllowed, UnfitStep, or StaleStep with what both wrote.
    """
    found = store.step(person, step_id)
    rules.check_may_change(found, person)
    known = {one.id for one in _people(person, found.organisation_id)}
    now = clock.now()
    today = local(now).date()
    with writing() as database:
        before = store.step_to_change(database, person, step_id)
        rules.check_may_change(before, person)
        rules.check_change(before, words, what, known, person.id, today)
        after = rules.changed(before, words, what, seen_version, person.id, now, today)
        if after != before:
            store.keep(database, after)
            if person.id not in (before.created_by, before.person_id):
                audit.note(database, happened.STEP_CHANGED, by=person.id, object_kind="step", object_id=step_id,
                           organisation_id=before.organisation_id)
    tell_named(person, after, before)
    return after


# -- for pages --------------------------------------------------------------------------------------------------------


def _plan(person: SignedInPerson, origin: Origin, *, may_be_private: bool = False) -> Plan:
    found = steps_from(person, origin.kind, origin.id)
    return Plan(tuple(found), _form(person, origin, None, may_be_private=may_be_private))


def _form(person: SignedInPerson, origin: Origin, words: StepWords | None, *, may_be_private: bool = False,
          every_place: bool = False) -> StepForm:
    own = [Place(one.organisation_id, one.organisation_name) for one in person.memberships]
    places = tuple(one for one in own if every_place or one.id == origin.organisation_id)
    chosen = _people(person, *(one.id for one in places)) if places else (Person(person.id, person.name),)
    empty = StepWords(who=person.id, whose=places[0].id if places else ONLY_ME, key=random_id(),
                      dimension=origin.dimension)
    return StepForm(words or empty, chosen, places, may_be_private)


def _people(person: SignedInPerson, *organisations: str | None) -> tuple[Person, ...]:
    """Who can be named: oneself first, then the colleagues in these organisations."""
    found = {person.id: person.name}
    if any(organisations):
        for organisation_id, members in people.colleagues(person).items():
            if organisation_id in organisations:
                found |= {one.person_id: one.name for one in members}
    return tuple(Person(*one) for one in found.items())


def _shown(person: SignedInPerson, steps: Iterable[Step]) -> list[StepShown]:
    steps = list(steps)
    if not steps:
        return []
    named = {one.person_id for one in steps if one.person_id} - {person.id}
    names = {person.id: person.name, **people.names_of(named)}
    brought = {one.key: one for one in worksheets.worksheets()}
    return [shown(one, person, names, brought, local(clock.now()).date()) for one in steps]


def names_in(steps: Iterable[Step]) -> dict[str, str]:
    """The names of those who made, changed or closed these steps, by id."""
    wanted = {one for step in steps for one in (step.created_by, step.changed_by, step.closed_by) if one}
    return people.names_of(wanted)


# -- for other rooms --------------------------------------------------------------------------------------------------


def held_about(person: SignedInPerson) -> dict[str, Any]:
    """Every step in which the person has a part, for their own export."""
    wanted = store.reminding(person.id).wanted
    return {"steps": [_held(one, person) for one in store.about(person)], "reminders_by_mail": wanted}


def _held(step: Step, person: SignedInPerson) -> Mapping[str, Any]:
    part = {"made_it": step.created_by, "does_it": step.person_id, "closed_it": step.closed_by,
            "changed_it_last": step.changed_by, "sees_it_alone": step.private_to}
    return {"what": step.what, "due": step.due.isoformat() if step.due else None, "state": step.state,
            "outcome": step.outcome, "made_at": step.created_at.isoformat(), "worksheet": step.worksheet,
            "subject": step.subject, "area": step.dimension,
            "who": "" if step.person_id else step.who_name,
            "your_part": [name for name, whose in part.items() if whose == person.id]}


def forget_old(now: datetime) -> int:
    """Delete what was closed long ago; how many."""
    with writing() as database:
        return store.forget_closed_before(database, now - rules.CLOSED_KEPT)


forget_name = store.forget_name
