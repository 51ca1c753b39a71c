"""Items that are asked only sometimes: hidden ones keep their words and count neither as missing nor in scores."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from intranet.charts.canvas import Box, canvas
from intranet.worksheets.asked import asked_words, counted, is_asked, is_done, opens, progress
from intranet.worksheets.canvas import canvas_of
from intranet.worksheets.filled import Answer, Sheet, SheetEntry
from intranet.worksheets.rules import is_complete, section_to_continue
from intranet.worksheets.scoring import score
from intranet.worksheets.shown import numbers_of, shown_items
from intranet.worksheets.types import (
    ANY,
    Condition,
    Definition,
    Dimension,
    Item,
    ItemNotFound,
    Option,
    Scale,
    Section,
)

NOW = datetime(2026, 11, 29, tzinfo=UTC)
LABEL = {ANY: {"fi": "Mitä?"}}
FOUR = Scale("four", tuple(Option(str(one), {"fi": str(one)}) for one in range(1, 5)), {"fi": "EOS"})


def scale(name: str, when: Condition | None = None) -> Item:
    return Item(name, "scale", LABEL, scale="four", show_when=when)


HEALTH = Definition(
    "health", "1", {"fi": "x"}, {"fi": "x"},
    (Section("a", {"fi": "A"}, (scale("one"), scale("two", Condition("one", ("1", "2"))))),
     Section("b", {"fi": "B"}, (Item("why", "long_text", LABEL, show_when=Condition("two", ("1",))),))),
    scales=(FOUR,), dimensions=(Dimension("d", {"fi": "D"}, {"fi": "D"}, ("one", "two"), 2),))

YES = tuple(Option(one, {"fi": one}) for one in ("go", "end"))
STATES = tuple(Option(one, {"fi": one.title()}) for one in ("idea", "buried"))
PROJECT = Definition(
    "project", "1", {"fi": "x"}, {"fi": "x"},
    (Section("boxes", {"fi": "A"}, (
        Item("idea", "canvas", LABEL), Item("need", "canvas", LABEL),
        Item("gate", "choice", {ANY: {"fi": "Portti"}}, options=YES, show_when=Condition(done=("idea", "need"))),
        Item("gate_why", "long_text", LABEL, show_when=Condition("gate", ("go", "end"))))),
     Section("later", {"fi": "B"}, (Item("after", "canvas", LABEL),)),
     Section("state", {"fi": "C"}, (
         Item("state", "choice", LABEL, options=STATES),
         Item("learned", "long_text", LABEL, show_when=Condition("state", ("buried",)))))),
    state="state", over=("buried",))


def a_sheet(definition: Definition, **answers: str) -> Sheet:
    names = {name.replace("__", "."): words for name, words in answers.items()}
    return Sheet("s", definition, "p", None, "", "", NOW, NOW, {name: Answer(name, words, 1)
                                                                 for name, words in names.items()})


@pytest.mark.parametrize(("words", "asked"), [
    ({}, ["one"]), ({"one": "4"}, ["one"]), ({"one": "2"}, ["one", "two"]),
    ({"one": "2", "two": "1"}, ["one", "two", "why"]),
    ({"one": "4", "two": "1"}, ["one"]), ({"one": "unsure", "two": "1"}, ["one"]),
])
def test_an_item_is_asked_when_what_opens_it_is_asked_and_chosen(words: dict[str, str], asked: list[str]) -> None:
    assert [item.id for item in HEALTH.items if is_asked(HEALTH, item, words)] == asked
    assert progress(HEALTH, HEALTH.items, words)[1] == len(asked)


def test_hidden_answers_keep_their_words_and_are_neither_missing_nor_scored() -> None:
    sheet = a_sheet(HEALTH, one="4", two="1", why="Säilyy")
    assert sheet.words()["why"] == "Säilyy" and asked_words(HEALTH, sheet.words()) == {"one": "4"}
    found = score(HEALTH, sheet.words())
    assert (found.answered, found.total, found.is_complete) == (1, 1, True)
    assert found.measured[0].shown == 4.0 and found.measured[0].total == 1 and found.pulling == ()
    again = score(HEALTH, {"one": "2", "two": "1", "why": "Säilyy"})
    assert again.measured[0].shown == 1.5 and (again.answered, again.total) == (3, 3)


def test_a_box_is_done_when_it_is_marked_and_something_stands_in_it() -> None:
    assert not is_done("idea", {"idea": "x"}) and not is_done("idea", {"idea.done": "yes"})
    assert is_done("idea", {"idea": "x", "idea.done": "yes"})
    assert PROJECT.item("idea.done").kind == "choices"
    for wrong in ("gate.done", "idea.ready", "idea.done.done"):
        with pytest.raises(ItemNotFound):
            PROJECT.item(wrong)


def test_a_gate_opens_when_its_boxes_are_done_and_its_reason_when_it_is_decided() -> None:
    done = {"idea": "x", "idea__done": "yes", "need": "y"}
    items = {one.item.id: one for one in shown_items(a_sheet(PROJECT, **done), PROJECT.sections[0], "fi", {}, {})}
    gate = items["gate"].when
    assert gate is not None and not gate.holds and (gate.boxes, gate.open_boxes) == ((1, 2), (2,))
    items = {one.item.id: one for one in shown_items(a_sheet(PROJECT, **done, need__done="yes", gate="go"),
                                                     PROJECT.sections[0], "fi", {}, {})}
    gate, why = items["gate"].when, items["gate_why"].when
    assert gate is not None and gate.holds and gate.open_boxes == () and why is not None and why.holds
    assert why.source == "”Portti”" and [one.text for one in why.labels] == ["go", "end"]
    assert opens(PROJECT.item("gate"), "need.done") and opens(PROJECT.item("gate"), "idea")
    assert not opens(PROJECT.item("gate"), "after") and not opens(PROJECT.item("idea"), "idea")


def test_a_decision_waits_while_a_box_of_its_gate_is_open_again() -> None:
    told = canvas_of(a_sheet(PROJECT, idea="x", idea__done="yes", need="y", need__done="yes", gate="go"), "fi")
    assert told is not None and told.groups[0][1] is not None and told.groups[0][1].state == "done"
    told = canvas_of(a_sheet(PROJECT, idea="x", idea__done="yes", need="y", gate="go"), "fi")
    assert told is not None and told.groups[0][1] is not None
    assert (told.groups[0][1].state, told.groups[0][1].decision) == ("empty", None)


def test_only_boxes_are_numbered_where_there_are_any() -> None:
    assert numbers_of(PROJECT)["after"] == 3 and numbers_of(PROJECT)["gate"] == 0
    assert numbers_of(HEALTH) == {"one": 1, "two": 2, "why": 3}


def test_a_buried_project_asks_only_what_was_learned() -> None:
    words = a_sheet(PROJECT, state="buried").words()
    assert progress(PROJECT, PROJECT.items, words) == (1, 2) and section_to_continue(PROJECT, words) == "state"
    words = a_sheet(PROJECT, state="buried", learned="Paljon").words()
    assert is_complete(PROJECT, words) and section_to_continue(PROJECT, words) == "result"
    assert not is_complete(PROJECT, a_sheet(PROJECT, state="idea").words())


def test_lists_tell_the_state() -> None:
    entry = SheetEntry("s", PROJECT, "", "", NOW, NOW, 0, 9)
    told = counted(entry, a_sheet(PROJECT, state="buried", learned="x", idea="y").answers)
    assert told.state == {"fi": "Buried"} and told.is_complete
    assert counted(entry, {}).state == {} and not PROJECT.is_flat and not HEALTH.is_flat


def test_the_canvas_tells_boxes_gates_and_what_comes_next() -> None:
    told = canvas_of(a_sheet(PROJECT, idea="x", idea__done="yes", need="y", state="idea"), "fi")
    assert told is not None and told.chart is not None and told.state is not None and told.state.text == "Idea"
    assert [box.state for box in told.boxes] == ["done", "begun", "empty"] and told.done == 1
    assert told.following is not None and told.following.number == 2
    assert [(len(boxes), gate is not None) for boxes, gate in told.groups] == [(2, True), (1, False)]
    assert canvas_of(a_sheet(HEALTH), "fi") is None


def test_boxes_stand_in_rows_that_lead_to_their_gates() -> None:
    first = (Box(1, "A", "done"), Box(2, "B", "empty"))
    drawn = canvas([(first, Box(0, "Portti", "empty")), ((Box(3, "C", "begun"),), None)])
    assert drawn is not None and [one.x for one in drawn.boxes] == [16.67, 50.0, 16.67]
    assert drawn.boxes[0].y == drawn.boxes[1].y == drawn.gates[0].y < drawn.boxes[2].y < drawn.height
    assert drawn.rows[0] == (16.67, 83.33, drawn.boxes[0].y) and canvas([]) is None
