"""Where a live session stands, what an answer must hold, and what may be shown of many."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from intranet.live import rules
from intranet.live.types import (
    AGREEMENT,
    ONLY,
    Content,
    Gate,
    Kind,
    LateAnswer,
    Question,
    Revealed,
    Session,
    Step,
    TooFewAnswers,
    UnfitAnswer,
    Whole,
)

NOW = datetime(2026, 4, 19, 8, 30, tzinfo=UTC)
SCALE = Question(ONLY, "scale", {"fi": "Äänemme kuuluu."}, AGREEMENT)
TEXT = Question(ONLY, "text", {"fi": "Mikä auttaisi?"})
WORDS = Question(ONLY, "words", {"fi": "Millä sanoilla?"})
PAGE = tuple(replace(SCALE, id=f"q{number}") for number in range(3))


def backwards(texts: Sequence[str]) -> list[str]:
    return list(reversed(texts))


def a_step(step_id: str = "one", kind: Kind = "statement", *questions: Question, minutes: int = 0,
           one_by_one: bool = False, was_shown: bool = True) -> Step:
    return Step(step_id, kind, Content({"fi": step_id}, minutes=minutes, questions=questions, one_by_one=one_by_one),
                was_shown=was_shown)


def running(**changes: object) -> Session:
    return replace(Session("id", "ABC234", "Kuopio", "fi", state="running", started_at=NOW), **changes)  # type: ignore[arg-type]


def test_a_section_that_goes_one_by_one_has_a_stop_for_each_statement() -> None:
    along = rules.stops([a_step("text", "text"), a_step("page", "section", *PAGE),
                         a_step("each", "section", *PAGE, one_by_one=True)])
    assert [(stop.step.id, stop.at, len(stop.questions)) for stop in along] == [
        ("text", 0, 0), ("page", 0, 3), ("each", 0, 1), ("each", 1, 1), ("each", 2, 1)]


def test_a_session_knows_where_it_stands_and_the_waiting_room_is_before_all() -> None:
    along = rules.stops([a_step("a"), a_step("b", "section", *PAGE, one_by_one=True)])
    assert rules.place(running(), along) == -1
    assert rules.place(running(step_id="b", at=2), along) == 3
    assert rules.stop_of(Whole(running(step_id="b", at=1), tuple(stop.step for stop in along[:2]))) == along[2]
    assert rules.stop_of(Whole(running(step_id="b", state="ended"), (along[0].step, along[1].step))) is None


def test_going_to_a_step_begins_its_clock_and_leaving_it_ends_it() -> None:
    along = rules.stops([a_step("a", minutes=5), a_step("b")])
    there = rules.goes(running(page=3), along, 0, NOW)
    assert (there.step_id, there.page, there.clock_ends_at) == ("a", 0, NOW + timedelta(minutes=5))
    assert rules.goes(there, along, 1, NOW).clock_ends_at is None
    assert rules.goes(there, along, -1, NOW).step_id == ""
    assert rules.goes(there, along, 9, NOW).step_id == "b", "after the last there is nothing"


def test_a_clock_runs_stands_still_goes_on_and_gets_a_minute_more() -> None:
    session = running(clock_ends_at=NOW + timedelta(seconds=90))
    assert rules.seconds_left(session, NOW + timedelta(seconds=30)) == 60
    assert rules.seconds_left(session, NOW + timedelta(seconds=300)) == 0
    still = rules.paused(session, NOW + timedelta(seconds=30))
    assert rules.seconds_left(still, NOW + timedelta(hours=1)) == 60
    assert rules.seconds_left(rules.with_a_minute_more(still, NOW), NOW) == 120
    on = rules.resumed(still, NOW + timedelta(hours=1))
    assert on.clock_ends_at == NOW + timedelta(hours=1, seconds=60) and on.clock_left is None
    assert rules.seconds_left(rules.with_a_minute_more(on, NOW + timedelta(hours=1)), NOW + timedelta(hours=1)) == 120
    assert rules.seconds_left(running(), NOW) is None
    assert rules.seconds_left(rules.with_a_minute_more(running(), NOW), NOW) == 60


def test_a_session_ends_by_itself_after_a_day_and_not_before() -> None:
    assert not rules.is_due(running(), NOW + timedelta(hours=23, minutes=59))
    assert rules.is_due(running(), NOW + timedelta(days=1))
    assert not rules.is_due(running(state="ended"), NOW + timedelta(days=2))
    assert not rules.is_due(running(state="draft", started_at=None), NOW + timedelta(days=2))


def test_a_question_takes_answers_from_when_it_was_shown_until_it_is_revealed() -> None:
    gate = Gate("running", was_shown=True, revealed=frozenset())
    assert rules.still_open(gate, PAGE, {}) == list(PAGE)
    assert rules.still_open(replace(gate, revealed=frozenset({"q1"})), PAGE, {}) == [PAGE[0], PAGE[2]]
    with pytest.raises(LateAnswer) as late:
        rules.still_open(replace(gate, revealed=frozenset({ONLY})), [TEXT], {ONLY: "sanani"})
    assert late.value.words == {ONLY: "sanani"}
    for shut in (replace(gate, state="ended"), replace(gate, state="draft"), replace(gate, was_shown=False)):
        with pytest.raises(LateAnswer):
            rules.still_open(shut, [TEXT], {})


@pytest.mark.parametrize(("question", "sent", "problem"), [
    (SCALE, "", "missing"), (SCALE, "5", "not_a_choice"), (SCALE, "1; DROP TABLE", "not_a_choice"),
    (TEXT, "", "missing"), (TEXT, " \n\u200b", "missing"), (WORDS, "\n\n", "missing"), (WORDS, "…\n!", "no_words"),
])
def test_an_answer_without_anything_in_it_is_refused_and_comes_back(question: Question, sent: str, problem: str,
                                                                    ) -> None:
    with pytest.raises(UnfitAnswer) as unfit:
        rules.fit_answers([question], {ONLY: sent}, {})
    assert unfit.value.problems == {ONLY: problem} and unfit.value.words == {ONLY: sent}


@pytest.mark.parametrize(("question", "sent"), [
    (SCALE, "4"), (TEXT, "  rohkeutta\nja aikaa "), (TEXT, "👍"), (TEXT, "?"), (WORDS, "Ilo\n\n"), (WORDS, "C++\nKESÄ"),
])
def test_an_answer_is_kept_as_it_was_typed(question: Question, sent: str) -> None:
    assert rules.fit_answers([question], {ONLY: sent}, {}) == {ONLY: sent}


def test_on_a_page_of_statements_some_may_be_left_out_but_not_all() -> None:
    assert rules.fit_answers(PAGE, {"q1": "2"}, {}) == {"q1": "2"}
    with pytest.raises(UnfitAnswer):
        rules.fit_answers(PAGE, {}, {})
    with pytest.raises(UnfitAnswer) as unfit:
        rules.fit_answers(PAGE, {"q0": "1", "q1": "9"}, {"q2": "too_long"})
    assert unfit.value.problems == {"q1": "not_a_choice", "q2": "too_long"}


def test_words_are_counted_without_case_and_marks_each_once_for_a_person() -> None:
    assert rules.single_words("Ilo!\n  ilo \nVoima  yhdessä") == ["ilo", "voima yhdessä"]
    assert rules.single_words("a1\nb2\nc3\nd4") == ["a1", "b2", "c3"]
    assert rules.harvest(["Ilo\nkiire", "ILO", "toivo\nilo", "kiire.", "x"]) == (
        ("ilo", 3), ("kiire", 2), ("toivo", 1), ("x", 1))


@pytest.mark.parametrize("question", [SCALE, TEXT, WORDS])
@pytest.mark.parametrize("many", [0, 1, 4])
def test_nothing_is_shown_from_fewer_than_five(question: Question, many: int) -> None:
    with pytest.raises(TooFewAnswers):
        rules.revealed(question, ["1"] * many, backwards)


def test_five_answers_are_shown_counted_shuffled_or_harvested() -> None:
    assert rules.revealed(SCALE, ["1", "4", "4", "2", "4"], backwards) == Revealed(
        5, {"1": 1, "2": 1, "3": 0, "4": 3})
    assert rules.revealed(TEXT, ["a", "b", "c", "d", "e"], backwards).texts == ("e", "d", "c", "b", "a")
    one_person = rules.revealed(WORDS, ["ilo", "ilo", "ilo", "ilo", "raha"], backwards)
    assert one_person.words == (("ilo", 4), ("raha", 1)) and one_person.answered == 5


def test_of_a_page_the_statements_that_enough_have_answered_are_shown_and_the_others_stay_open() -> None:
    answered = {"q0": 7, "q1": 4, "q2": 5}
    assert [one.id for one in rules.to_reveal(PAGE, answered, ())] == ["q0", "q2"]
    assert [one.id for one in rules.to_reveal(PAGE, answered, {"q0"})] == ["q2"]
    with pytest.raises(TooFewAnswers) as few:
        rules.to_reveal(PAGE, answered, {"q0", "q2"})
    assert few.value.answered == 4
    with pytest.raises(TooFewAnswers):
        rules.to_reveal((SCALE,), {ONLY: 9}, {ONLY})  # once only: what is shown never changes


def test_an_answer_that_is_hidden_is_out_of_what_is_shown_and_can_come_back() -> None:
    shown = Revealed(5, texts=("a", "b", "c", "d", "e"))
    out = rules.switched(shown, 1)
    assert out.taken_out == (1,) and out.answered == 5
    assert rules.switched(out, 1) == shown
    assert rules.switched(shown, 5) == shown and rules.switched(shown, -1) == shown
    assert rules.words_shown(rules.switched(Revealed(5, words=(("ilo", 4), ("nimi", 1))), 1)) == [("ilo", 4)]
