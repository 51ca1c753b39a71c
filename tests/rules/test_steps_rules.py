"""What a step needs, who sees and changes it, what a button makes of it, when one is reminded."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intranet.faults import NotAllowed
from intranet.people.types import Membership, SignedInPerson
from intranet.steps import rules
from intranet.steps.types import CHANGES, OTHER, Change, Moved, StaleStep, Step, StepWords, UnfitStep

TODAY = date(2027, 6, 2)
NOW = datetime(2027, 6, 2, 12, 0, tzinfo=UTC)
DAY = timedelta(days=1)
STEP = Step("s" * 22, "Kutsutaan koolle", "doer", "", TODAY + 10 * DAY, "ours", None, "maker", NOW, "maker", NOW)
PRIVATE = replace(STEP, organisation_id=None, private_to="maker", person_id="maker")
NOTHING = StepWords()
SAME = StepWords(STEP.what, "doer", "", "2027-06-12")


def person(person_id: str, organisation: str = "ours", *, contact: bool = False) -> SignedInPerson:
    own = (Membership(organisation, "", contact),) if organisation else ()
    return SignedInPerson(person_id, "Aino", "a@e.example", "fi", frozenset(), own)


def presses(step: Step, change: Change, words: StepWords = NOTHING, version: int = 1, by: str = "maker",
            today: date = TODAY) -> Step:
    return rules.changed(step, words, change, version, by, NOW + DAY, today)


# -- what was typed ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("typed", ["31.2.2027", "1.1.1999", "1.1.2200", "huomenna"])
def test_what_is_no_day_of_ours_is_not_guessed(typed: str) -> None:
    assert rules.due_problem(typed, TODAY) == "not_a_day"


@given(st.text(max_size=30))
def test_whatever_is_typed_is_a_day_or_none_or_refused(typed: str) -> None:
    assert rules.due_problem(typed, TODAY) in ("", "not_a_day", "past")


def test_a_day_that_has_passed_may_stay_and_not_be_chosen() -> None:
    assert rules.due_problem("1.6.2027", TODAY) == "past"
    assert rules.due_problem("1.6.2027", TODAY, date(2027, 6, 1)) == ""
    assert rules.due_problem("2.6.2027", TODAY) == ""
    assert rules.due_problem("", TODAY, required=True) == "missing"


@pytest.mark.parametrize(("who", "name", "private", "problem"), [
    ("me", "", False, ""), ("doer", "", False, ""), ("stranger", "", False, "unknown"), ("", "", False, "missing"),
    ("", "Pekka", False, "missing"), ("doer", "Pekka", False, "two"), (OTHER, "Pekka", False, ""),
    (OTHER, "", False, "nameless"), (OTHER, "–", False, "nameless"), ("me", "", True, ""),
    ("doer", "", True, "cannot_see"), (OTHER, "Pekka", True, "")])
def test_who_does_it(who: str, name: str, private: bool, problem: str) -> None:
    assert rules.who_problem(StepWords(who=who, who_name=name), {"me", "doer"}, "me", is_private=private) == problem


def test_everything_that_is_wrong_is_said_at_once() -> None:
    with pytest.raises(UnfitStep) as refused:
        rules.check_new(StepWords(" ", "x", "", "eilen"), {"me"}, "me", TODAY, 0, is_private=False)
    assert refused.value.problems == {"what": "missing", "who": "unknown", "due": "not_a_day"}
    with pytest.raises(UnfitStep) as refused:
        rules.check_new(StepWords("Työ", "me"), {"me"}, "me", TODAY, rules.MOST_OPEN, is_private=False)
    assert refused.value.problems == {"what": "too_many"}


def test_who_was_named_stays_nameable_in_that_step_alone() -> None:
    words = StepWords("Uudet sanat", "doer")
    rules.check_change(STEP, words, "save", {"me"}, "me", TODAY)
    with pytest.raises(UnfitStep):
        rules.check_change(replace(STEP, person_id=None, who_name="X"), words, "save", {"me"}, "me", TODAY)


@pytest.mark.parametrize(("chosen", "own", "otherwise", "found"), [
    ("ours", ["ours"], "ours", "ours"), ("me", ["ours"], "ours", None), ("", ["ours"], "ours", "ours"),
    ("theirs", ["ours"], "ours", "ours"), ("theirs", ["ours"], None, None), ("theirs", [], "theirs", None),
    ("", [], None, None), ("second", ["ours", "second"], "ours", "second")])
def test_an_organisation_that_is_not_ones_own_is_never_chosen(chosen: str, own: list[str], otherwise: str | None,
                                                              found: str | None) -> None:
    assert rules.whose(StepWords(whose=chosen), own, otherwise) == found


# -- who sees and changes ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("who", "sees", "changes"), [
    (person("maker"), True, True), (person("doer"), True, True), (person("contact", contact=True), True, True),
    (person("colleague"), True, False), (person("stranger", "theirs"), False, False),
    (person("contact", "theirs", contact=True), False, False), (person("maker", ""), False, False),
    (person("doer", "theirs"), False, False)])
def test_the_organisation_sees_and_three_change(who: SignedInPerson, sees: bool, changes: bool) -> None:
    assert (rules.sees(STEP, who), rules.may_change(STEP, who)) == (sees, changes)
    if not changes:
        with pytest.raises(NotAllowed):
            rules.check_may_change(STEP, who)


@pytest.mark.parametrize(("who", "sees"), [
    (person("maker"), True), (person("maker", ""), True), (person("doer"), False),
    (person("contact", contact=True), False)])
def test_a_private_step_is_one_persons(who: SignedInPerson, sees: bool) -> None:
    assert rules.sees(PRIVATE, who) is sees and rules.may_change(PRIVATE, who) is sees


@pytest.mark.parametrize(("step", "members", "told"), [
    (STEP, {"doer", "maker"}, "doer"), (STEP, {"maker"}, "maker"), (STEP, set(), None),
    (replace(STEP, person_id=None, who_name="Pekka"), {"doer", "maker"}, "maker"),
    (PRIVATE, {"maker", "doer"}, "maker"), (PRIVATE, {"doer"}, None)])
def test_who_is_reminded(step: Step, members: set[str], told: str | None) -> None:
    assert rules.reminded_person(step, members) == told


# -- buttons ----------------------------------------------------------------------------------------------------------


def test_a_move_keeps_the_earlier_day() -> None:
    once = presses(STEP, "moved", StepWords(due="20.6.2027"))
    assert once.moves == (Moved(STEP.due, date(2027, 6, 20), NOW + DAY),) and once.version == 2
    twice = presses(once, "save", replace(SAME, due=""), 2)
    assert [(one.before, one.after) for one in twice.moves] == [
        (date(2027, 6, 12), date(2027, 6, 20)), (date(2027, 6, 20), None)]


def test_moves_do_not_grow_without_end() -> None:
    step = STEP
    for number in range(60):
        step = presses(step, "moved", StepWords(due=(TODAY + (20 + number) * DAY).isoformat()), step.version)
    assert len(step.moves) == rules.MOST_MOVES and step.moves[-1].after == step.due


@pytest.mark.parametrize(("change", "words"), [("save", SAME), ("moved", StepWords(due="12.6.2027")),
                                               ("back", StepWords())])
def test_what_is_as_wished_is_no_change_and_no_conflict(change: Change, words: StepWords) -> None:
    assert presses(STEP, change, words, version=0) == STEP


@pytest.mark.parametrize("change", [one for one in CHANGES if one != "back"])
def test_an_old_version_is_refused_with_both(change: Change) -> None:
    words = replace(SAME, what="Toinen", due="2027-07-01")
    with pytest.raises(StaleStep) as stale:
        presses(replace(STEP, version=3), change, words, version=2)
    assert stale.value.saved.version == 3 and stale.value.sent == words


def test_done_dropped_and_back() -> None:
    done = presses(STEP, "done", StepWords(closed_on="1.6.2027", outcome="Tuli kaksitoista"))
    assert (done.state, done.closed_on, done.closed_by, done.outcome) == (
        "done", date(2027, 6, 1), "maker", "Tuli kaksitoista")
    assert presses(done, "done", StepWords(), 1) == done, "twice is once"
    back = presses(done, "back", StepWords(), 2)
    assert (back.state, back.closed_on, back.closed_at, back.closed_by) == ("open", None, None, None)
    assert back.outcome == "Tuli kaksitoista", "nothing typed is lost"
    dropped = presses(STEP, "dropped", StepWords(closed_on="1.1.2020"))
    assert (dropped.state, dropped.closed_on) == ("dropped", TODAY)


@pytest.mark.parametrize("change", ["save", "moved", "dropped"])
def test_what_has_ended_is_brought_back_before_it_changes(change: Change) -> None:
    done = presses(STEP, "done")
    with pytest.raises(StaleStep):
        presses(done, change, replace(SAME, what="Toinen", due="2027-07-01"), 2)


# -- reminders --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("days", "which"), [(8, 0), (7, 1), (1, 1), (0, 2), (-1, 2), (-6, 2), (-7, 3), (-400, 3)])
def test_which_reminder_a_day_calls_for(days: int, which: int) -> None:
    assert rules.reminder_due(TODAY + days * DAY, TODAY) == which
    assert rules.is_reminder_open(replace(STEP, due=TODAY + days * DAY), TODAY) is bool(which)
    assert not rules.is_reminder_open(replace(STEP, due=TODAY + days * DAY, reminded=3), TODAY)
    assert not rules.is_reminder_open(replace(STEP, due=TODAY + days * DAY, state="done"), TODAY)


def test_without_a_date_there_is_no_reminder() -> None:
    assert rules.reminder_due(None, TODAY) == 0


def test_who_sets_the_own_day_is_not_told_what_they_know() -> None:
    soon = replace(STEP, due=TODAY + 3 * DAY)
    assert rules.told_already(soon, "doer", TODAY) == 1
    assert rules.told_already(soon, "maker", TODAY) == 0
    assert rules.told_already(replace(soon, person_id=None, who_name="Pekka"), "maker", TODAY) == 1
    moved = presses(replace(STEP, reminded=2), "moved", StepWords(due="2027-06-20"))
    assert moved.reminded == 0


# -- order and matter -------------------------------------------------------------------------------------------------


def test_words_of_a_subject_are_compared_as_people_write_them() -> None:
    step: Any = replace(STEP, perspective="one", subject="Iisalmen hankehautomo")
    assert rules.is_same_matter(step, "one", " iisalmen  HANKEHAUTOMO ")
    assert not rules.is_same_matter(step, "own", "Iisalmen hankehautomo")
    assert not rules.is_same_matter(step, "one", "Iisalmen hautomo")
