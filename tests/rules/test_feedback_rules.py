"""The rule of five, and what a response must hold: decisions alone, and whatever people do in whatever order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intranet.feedback import rules
from intranet.feedback.keeping import (
    answers_from_json,
    answers_to_json,
    definition_from_json,
    definition_to_json,
    snapshot_from_json,
    snapshot_to_json,
)
from intranet.feedback.reading import read_form
from intranet.feedback.showing import rules as showing
from intranet.feedback.types import Answers, Form, FormDefinition, Response, Snapshot, UnfitResponse
from intranet.ids import random_id
from intranet.settings import PROJECT

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
HELSINKI = ZoneInfo("Europe/Helsinki")


@cache
def form_of_2018() -> FormDefinition:
    definition, complaints = read_form(PROJECT / "plugins" / "workshop_feedback" / "form.yaml", "workshop_feedback")
    assert definition is not None and complaints == []
    return definition


@pytest.fixture
def template() -> FormDefinition:
    return form_of_2018()


def response(number: int, support: int = 4, readiness: int = 3, *texts: str) -> Answers:
    """A response whose words say which one it is, so that a test can see who stands behind a view."""
    return {"support": str(support), "readiness": str(readiness), **{name: f"{name} {number}" for name in texts}}


# -- the template of 2018 ---------------------------------------------------------------------------------------------


def test_the_memo_of_2018_stands_word_for_word(template: FormDefinition) -> None:
    fi = {one.id: one.label["fi"] for one in template.questions}
    assert fi["support"] == ("sain tukea ja tietoa omalle järjestölleni maakunnan osallistavissa toimintarakenteissa "
                             "(verkostoissa) mukana olemiseen")
    assert fi["readiness"] == "sain lisävalmiuksia toimia vaikuttavasti maakunnan rakenteissa (verkostoissa)"
    assert [fi["learned"], fi["takes_home"], fi["wish"]] == [
        "Mitä opit?", "Mitä viet mukanasi omaan järjestöösi?", "Konkreettinen toive syksylle"]
    assert [point.label["fi"] for point in template.scales[0].points] == [
        "täysin eri mieltä", "jokseenkin eri mieltä", "jokseenkin samaa mieltä", "täysin samaa mieltä"]
    assert all(set(one.label) == {"fi", "sv", "en"} for one in template.questions)


def test_our_own_addition_is_said_to_be_ours() -> None:
    words = (PROJECT / "plugins" / "workshop_feedback" / "form.yaml").read_text(encoding="utf-8")
    before = words[:words.index("- id: missing")].splitlines()[-2]
    assert before.strip().startswith("#") and "ei muistiosta" in before


# -- answering --------------------------------------------------------------------------------------------------------


def test_statements_are_needed_and_open_questions_are_not(template: FormDefinition) -> None:
    assert rules.fit_answers(template, {"support": "4", "readiness": "1"}, {}) == {"support": "4", "readiness": "1"}
    with pytest.raises(UnfitResponse) as told:
        rules.fit_answers(template, {"learned": "  paljon  "}, {})
    assert told.value.problems == {"support": "missing", "readiness": "missing"}
    assert told.value.words == {"learned": "  paljon  "}


@pytest.mark.parametrize("value", ["0", "5", "4 ", "²", "täysin samaa mieltä", "-1"])
def test_only_the_points_of_the_scale_are_choices(template: FormDefinition, value: str) -> None:
    with pytest.raises(UnfitResponse) as told:
        rules.fit_answers(template, {"support": value, "readiness": "4"}, {})
    assert told.value.problems == {"support": "not_a_choice"}


def test_words_are_kept_exactly_as_typed_and_empty_ones_are_nothing(template: FormDefinition) -> None:
    sent = {"support": "4", "readiness": "4", "learned": "  =1+1\n", "wish": " \n\u200b "}
    kept = rules.fit_answers(template, sent, {})
    assert kept == {"support": "4", "readiness": "4", "learned": "  =1+1\n"}


def test_a_question_is_asked_when_its_condition_holds(template: FormDefinition) -> None:
    missing = template.question("missing")
    assert [rules.is_asked(missing, {"support": value}) for value in ("1", "2", "3", "4", "")] == [
        True, True, False, False, False]


def test_words_written_although_nobody_asked_are_kept(template: FormDefinition) -> None:
    kept = rules.fit_answers(template, {"support": "4", "readiness": "4", "missing": "aikaa"}, {})
    assert kept["missing"] == "aikaa"


def test_a_choice_nobody_was_asked_for_goes_into_no_bar(template: FormDefinition) -> None:
    asked_of_few = replace(template, questions=tuple(
        replace(one, show_when=template.question("missing").show_when) if one.id == "readiness" else one
        for one in template.questions))
    assert rules.fit_answers(asked_of_few, {"support": "4", "readiness": "1"}, {}) == {"support": "4"}
    with pytest.raises(UnfitResponse):
        rules.fit_answers(asked_of_few, {"support": "1"}, {})


# -- open and closed --------------------------------------------------------------------------------------------------


def a_form(template: FormDefinition, **facts: datetime | None) -> Form:
    return Form("x" * 22, "ABCDEF", template, "Palaute", "fi", NOW, **facts)  # type: ignore[arg-type]


def test_a_form_is_open_until_its_closing_time(template: FormDefinition) -> None:
    until = a_form(template, closes_at=NOW)
    assert rules.is_open(until, NOW - timedelta(seconds=1)) and not rules.is_open(until, NOW)
    assert rules.is_due(until, NOW) and not rules.is_due(until, NOW - timedelta(seconds=1))
    closed = a_form(template, closed_at=NOW)
    assert not rules.is_open(closed, NOW - timedelta(days=1)) and not rules.is_due(closed, NOW)
    assert rules.is_open(a_form(template), NOW + timedelta(days=9999))


def shows(definition: FormDefinition, answers: Sequence[Answers], shown: Snapshot | None) -> Snapshot:
    """The next snapshot of a form without parts."""
    return showing.take_snapshot(definition, [Response(one) for one in answers], shown, random_id)


# -- the rule of five -------------------------------------------------------------------------------------------------


def test_snapshots_are_due_at_multiples_of_five_and_at_closing_only_for_five_more() -> None:
    shown = Snapshot(10, {})
    assert [number for number in range(1, 21) if showing.snapshot_due(number, None)] == [5, 10, 15, 20]
    assert [number for number in range(10, 21) if showing.snapshot_due(number, shown)] == [15, 20]
    assert [number for number in range(10, 18) if showing.closing_snapshot_due(number, shown)] == [15, 16, 17]
    assert [showing.closing_snapshot_due(number, None) for number in (0, 4, 5)] == [False, False, True]
    assert [showing.still_needed(number) for number in (0, 4, 5, 6)] == [5, 1, 0, 0]


def test_a_question_with_four_answers_is_not_shown_not_even_by_number(template: FormDefinition) -> None:
    few = [response(number, 1, 4, *(["missing"] if number < 4 else [])) for number in range(5)]
    snapshot = shows(template, few, None)
    assert set(snapshot.questions) == {"support", "readiness"}
    assert snapshot.questions["support"].counts == {"1": 5, "2": 0, "3": 0, "4": 0}


def test_a_sixth_answer_to_an_open_question_waits_for_four_more(template: FormDefinition) -> None:
    five = [response(number, 4, 4, "learned") for number in range(5)]
    first = shows(template, five, None)
    ten = five + [response(number, 4, 4, *(["learned"] if number == 5 else [])) for number in range(5, 10)]
    second = shows(template, ten, first)
    assert second.answered == 10 and second.questions["support"].answered == 10
    assert second.questions["learned"] == first.questions["learned"]
    fifteen = ten + [response(number, 4, 4, "learned") for number in range(10, 15)]
    assert shows(template, fifteen, second).questions["learned"].answered == 11


def test_those_who_agree_are_the_upper_half() -> None:
    assert showing.agreeing([1, 3, 9, 8]) == 17
    assert [showing.next_snapshot_at(number) for number in (0, 4, 5, 9, 10)] == [5, 5, 10, 10, 15]


one_response = st.tuples(st.integers(1, 4), st.integers(1, 4),
                         st.sets(st.sampled_from(["missing", "learned", "takes_home", "wish"])))
actions = st.lists(st.one_of(
    st.tuples(st.just("answers"), one_response),
    st.tuples(st.just("entered from paper"), st.lists(one_response, max_size=9)),  # no snapshot in between
), max_size=45)


@settings(max_examples=300, deadline=None)
@given(actions)
def test_no_sequence_of_actions_lets_anybody_subtract_down_to_fewer_than_five(deeds: list[tuple[str, object]]) -> None:
    """Every view that was ever there, with the responses that stand behind each of its questions."""
    definition = form_of_2018()
    responses: list[Answers] = []
    shown: Snapshot | None = None
    views: list[Snapshot] = []

    def comes(one: tuple[int, int, set[str]]) -> None:
        responses.append(response(len(responses), one[0], one[1], *one[2]))

    for deed, what in deeds:
        if deed == "answers":
            comes(what)  # type: ignore[arg-type]
            if showing.snapshot_due(len(responses), shown):
                shown = shows(definition, responses, shown)
        else:
            for one in what:  # type: ignore[attr-defined]
                comes(one)
        if shown is not None:
            views.append(shown)
    if showing.closing_snapshot_due(len(responses), shown):
        views.append(shows(definition, responses, shown))

    for question in definition.questions:
        sets = [behind(view, question.id, responses) for view in views]
        for earlier, later in [(set(), one) for one in sets] + list(zip(sets, sets[1:], strict=False)):
            assert earlier <= later
            assert len(later - earlier) == 0 or len(later - earlier) >= showing.FLOOR
        for view in views:
            there = view.questions.get(question.id)
            assert there is None or there.answered >= showing.FLOOR
            assert there is None or sum(there.counts.values()) + len(there.texts) == there.answered


def behind(view: Snapshot, question: str, responses: Sequence[Answers]) -> set[int]:
    """The numbers of the responses that a view's question rests on: by its words, or as many as its bar counts."""
    there = view.questions.get(question)
    if there is None:
        return set()
    if there.texts:
        return {int(text.split()[-1]) for text in there.texts}
    assert counted(responses[:there.answered], question) == {key: n for key, n in there.counts.items() if n}
    return set(range(there.answered))


def counted(responses: Sequence[Answers], question: str) -> Mapping[str, int]:
    found: dict[str, int] = {}
    for one in responses:
        found[one[question]] = found.get(one[question], 0) + 1
    return found


# -- keeping ----------------------------------------------------------------------------------------------------------


def test_definitions_responses_and_snapshots_come_back_as_they_went(template: FormDefinition) -> None:
    assert definition_from_json(definition_to_json(template)) == template
    many = [response(number, 1, 2, "learned", "wish") for number in range(7)]
    snapshot = shows(template, many, None)
    assert snapshot_from_json(snapshot_to_json(snapshot)) == snapshot
    assert list(snapshot_from_json(snapshot_to_json(snapshot)).questions["support"].counts) == ["1", "2", "3", "4"]
    assert answers_from_json(answers_to_json(many[0])) == many[0]
    assert answers_to_json({"wish": "a", "learned": "b"}) == answers_to_json({"learned": "b", "wish": "a"})
