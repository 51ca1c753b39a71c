"""What the buttons of the control page do, and how much fits on a screen."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from intranet.live.shown import TextShown
from intranet.live.stage import rules
from intranet.live.types import Content, Session, StaleControl, Step, Whole

NOW = datetime(2026, 4, 19, 8, 30, tzinfo=UTC)
STEPS = tuple(Step(name, "text", Content({"fi": name})) for name in "abc")


def at(step_id: str, **changes: object) -> Whole:
    session = Session("id", "ABC234", "Kuopio", "fi", state="running", started_at=NOW, step_id=step_id)
    return Whole(replace(session, **changes), STEPS)  # type: ignore[arg-type]


@pytest.mark.parametrize(("here", "button", "there"), [
    ("", "next", "a"), ("a", "next", "b"), ("a", "skip", "c"), ("", "skip", "b"), ("b", "back", "a"), ("a", "back", ""),
    ("", "back", ""),
])
def test_buttons_lead_along_the_run_sheet(here: str, button: str, there: str) -> None:
    assert rules.led_on(at(here), button, NOW).step_id == there


@pytest.mark.parametrize(("here", "button", "number"), [("c", "next", -1), ("b", "skip", -1), ("a", "go", 3),
                                                        ("a", "go", -1)])
def test_nothing_lies_beyond_the_last_step(here: str, button: str, number: int) -> None:
    with pytest.raises(StaleControl):
        rules.led_on(at(here), button, NOW, number)


def test_one_can_go_to_any_step_at_once() -> None:
    assert rules.led_on(at("c"), "go", NOW, 0).step_id == "a"


def test_a_session_is_begun_once_and_ended_once() -> None:
    begun = rules.led_on(at("", state="draft", started_at=None), "start", NOW)
    assert (begun.state, begun.started_at, begun.step_id) == ("running", NOW, "")
    with pytest.raises(StaleControl):
        rules.led_on(Whole(begun, STEPS), "start", NOW)
    ended = rules.led_on(at("b", clock_ends_at=NOW), "end", NOW)
    assert (ended.state, ended.ended_at, ended.step_id, ended.clock_ends_at) == ("ended", NOW, "", None)
    for button in rules.BUTTONS:
        with pytest.raises(StaleControl):
            rules.led_on(Whole(ended, STEPS), button, NOW)


def test_the_clock_is_led_too() -> None:
    still = rules.led_on(at("a", clock_ends_at=NOW + timedelta(seconds=50)), "pause", NOW)
    assert still.clock_left == 50
    more = rules.led_on(Whole(still, STEPS), "minute", NOW)
    assert more.clock_left == 110
    assert rules.led_on(Whole(more, STEPS), "resume", NOW).clock_ends_at == NOW + timedelta(seconds=110)


def test_answers_are_parted_into_what_can_be_read_from_ten_metres() -> None:
    def texts(*lengths: int) -> list[TextShown]:
        return [TextShown(number, "x" * length) for number, length in enumerate(lengths)]

    assert [len(part) for part in rules.parts_of_texts(texts(*[5] * 13))] == [6, 6, 1]
    assert [len(part) for part in rules.parts_of_texts(texts(200, 200, 900, 10))] == [1, 1, 1, 1]
    assert rules.parts_of_texts([]) == []
    assert [len(part) for part in rules.parts_of_words(list(range(30)))] == [24, 6]


def test_after_the_last_part_comes_the_first_again() -> None:
    parts = [["a"], ["b"], ["c"]]
    assert rules.part(parts, 0) == (["a"], 1, 3)
    assert rules.part(parts, 4) == (["b"], 2, 3)
    assert rules.part([], 4) == (None, 0, 0)
