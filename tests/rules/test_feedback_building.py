"""What a form may begin with, how its questions change, and what must be right before it opens: decisions alone."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intranet.feedback.building import questions, rules, shown
from intranet.feedback.building.types import Removed, TypedDraft, TypedNew, TypedQuestion, UnfitNew
from intranet.feedback.types import CHOICES, KINDS, Condition, Form, FormDefinition, Point, Question, Scale
from intranet.text.days import day_of, end_of, last_day

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
HELSINKI = ZoneInfo("Europe/Helsinki")
FOUR = Scale("agreement", tuple(Point(str(one), {"fi": f"piste {one}"}) for one in range(1, 5)))


def a_question(name: str, kind: str = "long_text", after: str = "", values: tuple[str, ...] = ("1",)) -> Question:
    options = (Point("o1", {"fi": "Kyllä"}), Point("o2", {"fi": "Ei"})) if kind in CHOICES else ()
    return Question(name, kind, {"fi": f"Kysymys {name}", "sv": f"Fråga {name}"}, scale="agreement" * (kind == "scale"),
                    show_when=Condition(after, values) if after else None, options=options)


def a_definition(*asked: Question) -> FormDefinition:
    return FormDefinition("own", "1", {"fi": "Oma"}, {}, (FOUR,), asked)


def a_draft(*asked: Question, title: str = "Palaute", closes_at: datetime | None = None) -> Form:
    return Form("f", "ABC234", a_definition(*asked), title, "fi", NOW, closes_at, is_draft=True)


def ids(definition: FormDefinition) -> list[str]:
    return [one.id for one in definition.questions]


def typed(one: Question, **changes: object) -> dict[str, TypedQuestion]:
    kept = rules.typed_of(a_draft(one), HELSINKI).questions[one.id]
    return {one.id: TypedQuestion(**{**vars(kept), **changes})}  # type: ignore[arg-type]


# -- beginning --------------------------------------------------------------------------------------------------------


def test_a_new_form_closes_at_the_end_of_its_last_day_in_finland() -> None:
    def closes(title: str, closes_on: str, template: str = "workshop_feedback", **more: str) -> datetime | None:
        return rules.check_new(TypedNew(template, title, closes_on, **more), {}, ["workshop_feedback"], {}, HELSINKI,
                               NOW)[1]

    assert closes("Palaute", "") is None
    assert closes("Palaute", "2026-10-24") == datetime(2026, 10, 24, 21, tzinfo=UTC)
    assert closes("Palaute", " 25.10.2026 ") == datetime(2026, 10, 25, 22, tzinfo=UTC)  # the clocks went back
    assert closes("Palaute", "4.5.2026") == datetime(2026, 5, 4, 21, tzinfo=UTC)
    for day in ("2026-03-29", "2026-10-25", "2026-12-31"):
        closing = end_of(day_of(day) or NOW.date(), HELSINKI)
        assert last_day(closing, HELSINKI).isoformat() == day
    for title, day, more, problems in [
        ("", "", {}, {"title": "missing"}),
        ("\u200b", "", {}, {"title": "missing"}),
        ("x" * 121, "3.5.2026", {}, {"title": "too_long", "closes_on": "in_the_past"}),
        ("Palaute", "31.2.2027", {"template": "moon"}, {"template": "not_a_choice", "closes_on": "not_a_day"}),
        ("Palaute", "9999-12-31", {}, {"closes_on": "too_far"}),
        ("Palaute", "", {"about": "event-x"}, {"about": "not_a_choice"}),
        ("Palaute", "", {"audience": "list"}, {"audience": "nobody_listed"}),
        ("Palaute", "", {"audience": "friends"}, {"audience": "not_a_choice"}),
    ]:
        with pytest.raises(UnfitNew) as told:
            closes(title, day, **more)
        assert told.value.problems == problems and told.value.typed.title == title


def test_parts_are_towns_or_events_by_their_days() -> None:
    towns = [("a", "Iisalmi", date(2018, 1, 30)), ("b", "Kuopio", date(2018, 3, 1)),
             ("c", "Iisalmi", date(2018, 4, 19))]
    parts = rules.parts_by_day(towns, "events")
    assert [(one.number, one.label, one.event_id) for one in parts] == [
        (1, "Iisalmi 30.1.", "a"), (2, "Kuopio", "b"), (3, "Iisalmi 19.4.", "c")]
    assert rules.parts_by_day(towns[:1], "events") == () and rules.parts_by_day([], "towns") == ()
    assert [(one.label, one.event_id) for one in rules.parts_by_day(towns, "towns")] == [
        ("Iisalmi", None), ("Kuopio", "b")]
    same_day = [("a", "Kuopio", date(2018, 1, 30)), ("b", "Kuopio", date(2018, 1, 30))]
    assert [one.label for one in rules.parts_by_day(same_day, "events")] == ["Kuopio 30.1. (1)", "Kuopio 30.1. (2)"]


# -- words ------------------------------------------------------------------------------------------------------------


def test_words_that_were_not_changed_keep_their_translations() -> None:
    one = a_question("a", "scale")
    assert questions.edited(a_definition(one), "", typed(one), "fi").questions[0].label == one.label
    other = questions.edited(a_definition(one), "", typed(one, label="Uusi"), "fi").questions[0]
    assert other.label == {"fi": "Uusi"} and other.agreed == {}


def test_an_option_keeps_its_value_when_it_moves_or_is_reworded() -> None:
    before = (Point("o1", {"fi": "Kyllä", "sv": "Ja"}), Point("o2", {"fi": "Ei"}))
    def after(lines: str) -> list[tuple[str, str]]:
        return [(one.value, one.label["fi"]) for one in questions.options_of(lines, before, "fi")]

    assert after("Ei\nKyllä") == [("o2", "Ei"), ("o1", "Kyllä")]
    assert after("Kyllä\nEn\n") == [("o1", "Kyllä"), ("o2", "En")]
    assert after("  Kyllä \n\nEhkä\nEi") == [("o1", "Kyllä"), ("o3", "Ehkä"), ("o2", "Ei")]
    assert questions.options_of("Kyllä", before, "fi")[0].label["sv"] == "Ja"
    assert [value for value, _ in after("Kyllä\nKyllä")] == ["o1", "o2"]


def test_a_condition_is_on_the_question_before_and_goes_when_nothing_is_ticked() -> None:
    first, second = a_question("a", "choice"), a_question("b")
    before = a_definition(first, second)
    asked = questions.edited(before, "", typed(second, only_if=("o2", "o9")), "fi")
    assert asked.questions[1].show_when == Condition("a", ("o2",))
    assert questions.edited(asked, "", typed(second, only_if=()), "fi").questions[1].show_when is None
    assert questions.source_of(before.questions, second) == first
    assert questions.source_of(asked.questions, first) is None, "it opens another, and stands first"


def test_a_question_whose_condition_goes_lets_the_others_stay_with_what_opens_them() -> None:
    before = a_definition(a_question("a", "scale"), a_question("b", after="a"), a_question("c", after="a"))
    after = questions.edited(before, "", typed(before.questions[1], only_if=()), "fi")
    assert [(one.id, one.show_when is None) for one in after.questions] == [("a", True), ("c", False), ("b", True)]


# -- buttons ----------------------------------------------------------------------------------------------------------


def test_questions_are_added_with_ids_of_their_own_and_a_scale_where_they_need_one() -> None:
    definition = FormDefinition("own", "1", {}, {}, (), ())
    for kind in KINDS:
        definition, _, place = questions.pressed(definition, (), f"add-{kind}", FOUR)
        assert place == definition.questions[-1].id
    assert ids(definition) == ["q1", "q2", "q3", "q4", "q5"] and definition.points_of(definition.questions[0])
    assert questions.pressed(definition, (), "add-moon", FOUR)[0] == definition
    full = a_definition(*(a_question(f"q{number}") for number in range(questions.MOST_QUESTIONS)))
    assert questions.pressed(full, (), "add-scale", FOUR)[0] == full and not rules.may_add(full)


def test_what_opens_others_is_taken_out_with_them_and_comes_back_with_them() -> None:
    before = a_definition(a_question("a", "scale"), a_question("b", after="a"), a_question("c"))
    out, removed, _ = questions.pressed(before, (), "out-a", FOUR)
    assert ids(out) == ["c"] and [one.id for one in removed[-1].questions] == ["a", "b"]
    back, left, place = questions.pressed(out, removed, "undo", FOUR)
    assert back == before and left == () and place == "a"
    assert questions.pressed(before, (), "undo", FOUR)[0] == before
    many = tuple(Removed(0, (a_question(f"x{number}"),)) for number in range(questions.MOST_REMOVED))
    assert len(questions.pressed(before, many, "out-c", FOUR)[1]) == questions.MOST_REMOVED


def test_a_question_moves_with_those_it_opens_and_those_move_among_themselves() -> None:
    asked = (a_question("a", "scale"), a_question("b", after="a"), a_question("c", after="a"), a_question("d"))
    def after(do: str) -> str:
        return "".join(ids(questions.pressed(a_definition(*asked), (), do, FOUR)[0]))

    assert [after(do) for do in ("down-a", "up-d", "up-c", "down-b", "up-b", "down-c", "up-a", "down-d", "up-x",
                                 "sideways-a", "")] == [
        "dabc", "dabc", "acbd", "acbd", "abcd", "abcd", "abcd", "abcd", "abcd", "abcd", "abcd"]
    assert questions.may_move(asked, "b") == (False, True) and questions.may_move(asked, "d") == (True, False)


BUTTONS = st.one_of(
    st.sampled_from(KINDS).map(lambda kind: f"add-{kind}"), st.just("undo"), st.text(max_size=5),
    st.tuples(st.sampled_from(("up", "down", "out")), st.integers(1, 12)).map(lambda one: f"{one[0]}-q{one[1]}"))


@given(st.lists(st.tuples(BUTTONS, st.integers(1, 12), st.sampled_from((("1",), ("o1",), ("o1", "2"), ()))),
                max_size=25))
def test_whatever_is_pressed_conditional_questions_stand_right_after_what_opens_them(steps) -> None:
    definition, removed = a_definition(), ()
    for do, number, only_if in steps:
        words = {one.id: TypedQuestion(one.id, f"Kysymys {one.id}", options="Kyllä\nEi",
                                       only_if=only_if if one.id == f"q{number}" else
                                       (one.show_when.values if one.show_when else ()))
                 for one in definition.questions}
        definition = questions.edited(definition, "", words, "fi")
        definition, removed, _ = questions.pressed(definition, removed, do, FOUR)
        assert len(set(ids(definition))) == len(definition.questions)
        head = None
        for one in definition.questions:
            if one.show_when is None:
                head = one
            else:
                assert head is not None and one.show_when.item == head.id
                assert set(one.show_when.values) <= {point.value for point in definition.points_of(head)}
        assert shown.questions_to_edit(definition, rules.typed_of(a_draft(*definition.questions), HELSINKI),
                                       rules.typed_of(a_draft(*definition.questions), HELSINKI), "fi") is not None


# -- before it opens --------------------------------------------------------------------------------------------------


def test_mistakes_are_told_all_at_once_and_where_they_are() -> None:
    nameless = Question("b", "long_text", {"fi": " \u200b "})
    lonely = Question("c", "choice", {"fi": "Valitse"}, options=(Point("o1", {"fi": "Vain tämä"}),))
    twice = Question("d", "choices", {"fi": "Valitse"},
                     options=(Point("o1", {"fi": "Sama"}), Point("o2", {"fi": "sama"})))
    wrong = a_draft(a_question("a", "scale"), nameless, lonely, twice, title=" ", closes_at=NOW)
    assert rules.mistakes(wrong, NOW) == {
        "title": "missing", "closes_on": "in_the_past", "label-b": "missing", "options-c": "too_few",
        "options-d": "twice"}
    assert rules.mistakes(a_draft(), NOW) == {"questions": "none"}
    assert rules.mistakes(a_draft(*(a_question(f"q{one}") for one in range(13))), NOW) == {"questions": "too_many_open"}
    assert rules.mistakes(a_draft(a_question("a", "scale")), NOW) == {}


def test_what_somebody_typed_into_a_question_that_is_gone_is_not_lost() -> None:
    page = TypedDraft("Palaute", "", "", {"b": TypedQuestion("b", "Oma kysymys", "", "Yksi\nKaksi")})
    assert shown.gone_texts(a_definition(a_question("a")), page) == ["Oma kysymys\nYksi\nKaksi"]
