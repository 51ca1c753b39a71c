"""Which sheets belong beside each other, what changed between them, and what is copied into a new one."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intranet.charts.radar import Axis, radar
from intranet.charts.trend import HEIGHT, WIDTH, trend
from intranet.worksheets.comparing import details, rules
from intranet.worksheets.comparing.ids import matched
from intranet.worksheets.comparing.last import last_time
from intranet.worksheets.comparing.starting import beginnings, can_begin_from
from intranet.worksheets.comparing.types import Past
from intranet.worksheets.filled import Answer, Sheet
from intranet.worksheets.types import ANY, Definition, Item, Option, Scale, Section
from tests.rules.test_worksheets_scoring import worksheet
from tests.sheets_over_time import FIRST_DAY, a_sheet, statements

HEALTH, ACTIVITY = "network_health", "own_activity"
ROWS = ["000000000001", "000000000002", "000000000003"]


def past_of(sheet: Sheet, *, finished: bool = True) -> Past:
    return Past(sheet.id, sheet.definition, sheet.organisation_id, sheet.perspective, sheet.subject, sheet.started_at,
                sheet.saved_at, sheet.saved_at if finished else None)


def health(*values: str, day: int = 0, subject: str = "Hautomo", perspective: str = "one",
           organisation: str | None = None, definition: Definition | None = None) -> Sheet:
    return a_sheet(definition or worksheet(HEALTH), statements(*values), day=day, perspective=perspective,
                   subject=subject, organisation=organisation)


# -- which sheets -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("one", "other", "same"), [
    ("Hautomo", " HAUTOMO ", True), ("Ähtäri", "äHTÄRI", True), ("a\u0308", "ä", True), ("", "  ", True),
    ("Straße", "STRASSE", True), ("Hautomo", "Hautomo 2", False), ("Hautomo", "", False)])
def test_a_subject_is_the_same_whatever_its_case_and_white_space(one: str, other: str, same: bool) -> None:
    assert (rules.folded(one) == rules.folded(other)) is same


def test_another_organisation_is_another_matter_unless_the_sheet_is_private() -> None:
    ours, theirs, nobody = (health("2222", organisation=one) for one in ("a", "b", None))
    assert not rules.is_about_the_same(ours, past_of(theirs)) and rules.is_about_the_same(ours, past_of(nobody))
    private = replace(ours, definition=replace(ours.definition, privacy="private"))
    assert rules.is_about_the_same(private, replace(past_of(theirs), definition=private.definition))


def test_last_time_is_what_was_begun_before() -> None:
    first, second, third = (health("2222", day=day) for day in (0, 10, 20))
    pasts = [past_of(one) for one in (first, second, third)]
    assert [rules.was_before(second, one) for one in pasts] == [True, False, False]
    mended = replace(past_of(first), saved_at=FIRST_DAY + timedelta(days=99))
    assert rules.was_before(second, mended) and mended.place < past_of(second).place, "a mended word makes none newer"


@given(st.integers(1, 30), st.integers(0, 29), st.integers(1, 12))
def test_the_window_always_holds_this_sheet_and_never_more_than_fit(count: int, this: int, most: int) -> None:
    this %= count
    places = list(rules.window([place == this for place in range(count)], most))
    assert this in places and len(places) == min(most, count) and places == sorted(set(places))
    if this >= most:
        assert places[-1] == this, "what came before is nearer than what comes after"


def test_of_each_perspective_the_newest_finished_one_is_taken_and_this_one_for_its_own() -> None:
    own, older, whole = health("2222", perspective="own"), health("2222", perspective="whole"), \
        health("2222", perspective="whole", day=3)
    this, newer = health("2222", day=5), health("3333", day=9)
    pasts = [past_of(one) for one in (newer, this, whole, older, own)]
    assert [one.id for one in rules.of_each_perspective(this, pasts)] == [own.id, whole.id, this.id]
    unfinished = [past_of(own, finished=False), past_of(this)]
    assert rules.of_each_perspective(this, unfinished) == []


# -- areas --------------------------------------------------------------------------------------------------------


def test_a_change_is_what_one_gets_by_subtracting_the_two_shown_means() -> None:
    then, now = health("2222", "2223"), health("2333", "3333", day=1)
    first, second = rules.areas(now.definition, [then, now])[:2]
    assert (first.change(0, 1), second.change(0, 1)) == (0.8, 0.7)
    assert [one.shown for one in second.measures if one] == [2.3, 3.0]


def test_means_on_different_scales_are_never_subtracted() -> None:
    now = worksheet(HEALTH)
    scale = now.scales[0]
    wider = replace(now, scales=(Scale(scale.id, (*scale.points, Option("5", {"fi": "Viisi"})), scale.unsure),))
    found = rules.areas(wider, [health("3333"), health("5555", definition=wider)])
    assert [area.change(0, 1) for area in found] == [None] * 6
    assert found[0].measures[0] and found[0].measures[0].range == (1, 4)
    assert rules.gaps(found) == []


def test_areas_that_only_one_sheet_has_stay_with_a_gap() -> None:
    now = worksheet(HEALTH)
    fewer = replace(now, dimensions=now.dimensions[:-1])
    found = rules.areas(fewer, [health("3333"), health("3333", definition=fewer)])
    assert [(area.here, area.measures[1] is None) for area in found] == [(True, False)] * 5 + [(False, True)]
    found = rules.areas(now, [health("3333", definition=fewer), health("3333")])
    assert found[-1].measures[0] is None and found[-1].change(0, 1) is None
    first, *rest = now.dimensions
    other = replace(now, dimensions=(replace(first, items=first.items[:3]), *rest))
    assert rules.areas(now, [health("3333", definition=other), health("3333")])[0].is_of_other_items(0, 1)


def test_the_widest_gap_is_told_with_its_ties_and_not_when_everything_ties() -> None:
    def gaps(*values: str) -> list[str]:
        found = rules.gaps(rules.areas(worksheet(HEALTH), [health("2222"), health(*values)]))
        return [one.dimension.id for one in rules.widest(found)]

    rest = ["2222"] * 4
    assert gaps("4444", "3333", *rest) == [worksheet(HEALTH).dimensions[0].id]
    assert gaps("3333", "1111", *rest) == [one.id for one in worksheet(HEALTH).dimensions[:2]]
    assert gaps("2222") == [] and gaps("3333") == []
    found = rules.areas(worksheet(HEALTH), [health("4444", *["2222"] * 5), health("2222")])
    (first,) = [one for one in rules.gaps(found) if one.width]
    assert (first.highest, first.lowest, first.width) == (0, 1, 2.0)


# -- answer by answer -----------------------------------------------------------------------------------------------


def test_statements_that_moved_most_come_first() -> None:
    then, now = health("2222", "4u44"), health("2143", "1344", day=1)
    two = details.two_sheets(then, now, "fi")
    assert [one.step for one in two.risen] == [2, 1] and [one.step for one in two.fallen] == [-3, -1]
    unsure = next(one for one in two.items if one.now and one.now.id == "knowing_2")
    assert unsure.step is None and not unsure.is_same
    assert (two.changed, two.same) == (5, 3)


def test_other_words_for_the_same_question_are_told() -> None:
    now = worksheet(ACTIVITY)
    section = now.sections[0]
    words = replace(section.items[0], label={ANY: {"fi": "Ketkä?"}})
    edited = replace(now, sections=(replace(section, items=(words, *section.items[1:])), *now.sections[1:]))
    two = details.two_sheets(a_sheet(now, {"for_whom": "a b"}), a_sheet(edited, {"for_whom": "a c"}, day=1), "fi")
    first = two.items[0]
    assert first.question.text == "Ketkä?" and first.asked_then and "Kenelle" in first.asked_then.text
    assert [piece.kind for piece in first.pieces] == ["same", "removed", "added"]


def test_what_is_not_asked_any_more_stands_at_the_end_when_it_said_something() -> None:
    now = worksheet(ACTIVITY)
    fewer = replace(now, sections=now.sections[:-1])
    two = details.two_sheets(a_sheet(now, {"signs": "Merkki"}), a_sheet(fewer, {"for_whom": "x"}, day=1), "fi")
    assert two.sections[-1].section is None and [one.kind for one in two.sections[-1].items] == ["long_text"]
    assert two.sections[-1].items[0].then and two.sections[-1].items[0].then.typed == "Merkki"
    back = details.two_sheets(two.now, two.then, "fi")
    assert all(section.section for section in back.sections)
    assert next(one for one in back.items if one.now and one.now.id == "signs").then is None


def a_table() -> Definition:
    cells = (Item("who", "short_text", {ANY: {"fi": "Kuka?"}}), Item("much", "number", {ANY: {"fi": "Paljonko?"}}))
    table = Item("t", "table", {ANY: {"fi": "Taulukko"}}, columns=cells, row_name={"fi": "Rivi"})
    return Definition("k", "1", {"fi": "K"}, {}, (Section("s", {"fi": "S"}, (table,)),))


def test_rows_are_known_again_by_their_id_or_their_first_words() -> None:
    then = a_sheet(a_table(), {f"t.{ROWS[0]}.who": "Kunta", f"t.{ROWS[0]}.much": "1", f"t.{ROWS[1]}.who": "Seura"})
    now = a_sheet(a_table(), {f"t.{ROWS[0]}.who": "Kaupunki", f"t.{ROWS[0]}.much": "1",
                            f"t.{ROWS[2]}.who": " kunta"}, day=1)
    (item,) = details.two_sheets(then, now, "fi").items
    assert [(row.name, row.is_then, row.is_now) for row in item.rows] == [
        ("Kaupunki", True, True), ("kunta", False, True), ("Seura", True, False)]
    later = a_sheet(a_table(), {f"t.{ROWS[2]}.who": " kunta", f"t.{ROWS[2]}.much": "2"}, day=1)
    (item,) = details.two_sheets(then, later, "fi").items
    assert [cell.question.text for cell in item.rows[0].changed] == ["Kuka?", "Paljonko?"]


def test_long_texts_are_compared_only_as_far_as_it_takes_no_time() -> None:
    long = "sana toinen " * 3_000
    answers = [{item.id: f"{long}{end}" for item in worksheet(ACTIVITY).items} for end in "ab"]
    two = details.two_sheets(*(a_sheet(worksheet(ACTIVITY), one) for one in answers), "fi")
    assert [bool(one.pieces) for one in two.items] == [False] * 8, "then both stand side by side"
    short = [{"for_whom": one} for one in ("a b", "a c")]
    assert details.two_sheets(*(a_sheet(worksheet(ACTIVITY), one) for one in short), "fi").items[0].pieces


# -- last time, and beginning with it ---------------------------------------------------------------------------------


def test_last_times_answers_stand_by_this_times_items() -> None:
    then, now = health("2u--"), health(day=3)
    last = last_time(now, then, then.saved_at, "fi")
    first = last.to("purpose_1").reading
    assert first and first.value == 2 and first.words == "Jokseenkin eri mieltä"
    assert last.to("purpose_3").reading is not None and not last.to("purpose_3").reading.says_something  # type: ignore
    assert last.to("nothing").reading is None


def test_only_texts_and_rows_are_gone_on_with() -> None:
    assert [name for name in (HEALTH, "network_competence", ACTIVITY, "network_timeline", "relation_types",
                              "project_incubator") if can_begin_from(worksheet(name))] == [
        ACTIVITY, "network_timeline", "relation_types", "project_incubator"]
    source = health("3333")
    assert beginnings(source, source.definition, FIRST_DAY) == {}
    incubator = worksheet("project_incubator")
    boxes = [one.id for one in incubator.items if one.kind == "canvas"]
    filled = a_sheet(incubator, {boxes[0]: "Idea", f"{boxes[0]}.done": "yes", incubator.state: incubator.over[0]})
    assert set(beginnings(filled, incubator, FIRST_DAY)) == {boxes[0], f"{boxes[0]}.done"}, "a state is answered anew"


def test_what_does_not_fit_the_new_definition_is_left_behind() -> None:
    table = a_table()
    source = a_sheet(table, {f"t.{ROWS[0]}.who": "Kunta", f"t.{ROWS[0]}.much": "12", f"t.{ROWS[1]}": "removed",
                             f"t.{ROWS[1]}.who": "Poissa", f"t.{ROWS[2]}": "added"})
    section = table.sections[0]
    bounded = replace(table, sections=(replace(section, items=(replace(
        section.items[0], columns=(section.items[0].columns[0], replace(section.items[0].columns[1], most=10))),)),))
    copied = beginnings(source, bounded, FIRST_DAY)
    assert {name: (one.words, one.version) for name, one in copied.items()} == {f"t.{ROWS[0]}.who": ("Kunta", 1)}
    assert beginnings(source, worksheet(ACTIVITY), FIRST_DAY) == {}
    assert isinstance(next(iter(copied.values())), Answer)


# -- charts -------------------------------------------------------------------------------------------------------


def test_what_was_renamed_is_compared_by_its_former_id_whichever_is_the_older() -> None:
    older = a_table()
    item = older.items[0]
    section = replace(older.sections[0], items=(replace(item, id="renamed", was=(item.id,)),))
    newer = replace(older, sections=(section, *older.sections[1:]))
    assert matched(older, newer)[item.id] == "renamed"
    assert matched(newer, older)["renamed"] == item.id
    assert matched(older, older)[item.id] == item.id


def test_a_line_needs_two_values_and_leaves_gaps() -> None:
    assert trend([(2, "2")], 1, 4, 0) is None and trend([(2, "2"), (None, "")], 1, 4, 0) is None
    chart = trend([(1, "1,0"), (None, ""), (4, "4,0"), (2, "2,0")], 1, 4, 2)
    assert chart is not None and len(chart.dots) == 3 and len(chart.strokes) == 1
    assert [dot.is_marked for dot in chart.dots] == [False, True, False]
    assert chart.dots[1].place.y < chart.dots[2].place.y < chart.dots[0].place.y


@given(st.lists(st.one_of(st.none(), st.floats(1, 4)), min_size=1, max_size=10))
def test_no_dot_leaves_the_picture(values: list[float | None]) -> None:
    chart = trend([(value, "x") for value in values], 1, 4, 0)
    for dot in chart.dots if chart else ():
        assert 10 <= dot.place.x <= WIDTH - 10 and 20 <= dot.place.y <= HEIGHT - 20
    if chart and len(chart.dots) > 4:
        assert [bool(dot.shown) for dot in chart.dots].count(True) == 2


def test_outlines_lie_over_each_other() -> None:
    axes = [Axis(name, value, "") for name, value in (("A", 4.0), ("B", 1.0), ("C", None))]
    chart = radar(axes, 1, 4, others=[[1.0, 4.0, 2.5], [None, None, None]])
    assert chart is not None and [len(one.dots) for one in chart.outlines] == [2, 3, 0]
    assert [len(one.strokes) for one in chart.outlines] == [1, 3, 0]
    alone = radar(axes, 1, 4)
    assert alone is not None and alone.outlines == ()
