"""The timeline's geometry and what is told beside it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from intranet.charts.timeline import MOST_STACKED, Moment, in_lines, timeline
from intranet.worksheets.filled import Answer, Sheet
from intranet.worksheets.pictures import timeline_of
from intranet.worksheets.standard import MOMENT
from intranet.worksheets.types import ANY, Definition, Item, Option, Section

NOW = datetime(2026, 11, 29, tzinfo=UTC)
NAMES = ("Herätys", "Levittäminen ja juurtuminen")


def test_what_helped_stands_above_the_line_and_what_hindered_below() -> None:
    drawn = timeline(NAMES, [Moment(0, 1, True), Moment(0, 2, False), Moment(1, 3, True), Moment(1, 4, True)], 1)
    assert drawn is not None
    places = {one.moment.number: (one.x, one.y) for one in drawn.moments}
    assert places[1][1] < drawn.axis < places[2][1] and places[4][1] < places[3][1] < drawn.axis
    assert places[1][0] == 25 and places[3][0] == 75
    assert [one.is_now for one in drawn.phases] == [False, True] and drawn.foot < drawn.height


def test_nothing_is_drawn_of_nothing() -> None:
    assert timeline(NAMES, [], None) is None and timeline([], [], None) is None
    assert timeline(NAMES, [], 0) is not None


@pytest.mark.parametrize("helped", [True, False])
def test_a_picture_stacks_a_dozen_moments_and_says_how_many_more_there_are(helped: bool) -> None:
    drawn = timeline(NAMES, [Moment(0, number, helped) for number in range(40)], None)
    assert drawn is not None and len(drawn.moments) == MOST_STACKED
    more, = drawn.unstacked
    beyond = [one.y for one in drawn.moments]
    assert more.count == 40 - MOST_STACKED and more.x == drawn.moments[0].x
    assert (0 < more.y < min(beyond)) if helped else (max(beyond) < more.y < drawn.foot)


def test_a_dozen_moments_leave_nothing_out() -> None:
    drawn = timeline(NAMES, [Moment(0, number, True) for number in range(MOST_STACKED)], None)
    assert drawn is not None and drawn.unstacked == () and min(one.y for one in drawn.moments) > 0


def test_long_names_stand_in_lines() -> None:
    assert in_lines("Levittäminen ja juurtuminen") == ("Levittäminen", "ja", "juurtuminen")
    assert in_lines("Yhteinen tavoite") == ("Yhteinen", "tavoite") and in_lines("") == ()


def a_paper() -> Definition:
    label = {ANY: {"fi": "Mikä auttoi?"}}
    phases = tuple(Section(one, {"fi": one.title()}, (Item(one, "timeline", label, columns=MOMENT),))
                   for one in ("first", "second"))
    now = Item("now", "choice", label, options=(Option("first", {"fi": "1"}), Option("second", {"fi": "2"})))
    sections = (*phases, Section("now", {"fi": "Nyt"}, (now,)))
    return Definition("paper", "1", {"fi": "x"}, {"fi": "x"}, sections, now="now")


def test_a_sheet_tells_its_phases_in_words() -> None:
    row = "0mx1aaaaa000000000"
    cells = {f"first.{row}1.what": "Tila", f"first.{row}1.effect": "helped", f"second.{row}2.what": "Kiire",
             f"second.{row}2.effect": "hindered", f"second.{row}3.what": "Keskeneräinen", "now": "second",
             f"second.{row}4": "added"}
    sheet = Sheet("s", a_paper(), "p", None, "", "", NOW, NOW, {name: Answer(name, words, 1)
                                                                 for name, words in cells.items()})
    told = timeline_of(sheet, "fi")
    assert told is not None and told.chart is not None and (told.helped, told.hindered, told.open) == (1, 1, 1)
    assert told.now is not None and told.now[0] == 2 and told.now[1].title.text == "Second"
    assert [(one.number, one.what) for one in told.phases[1].moments] == [(2, "Kiire"), (0, "Keskeneräinen")]


def test_a_worksheet_without_timelines_has_none() -> None:
    paper = Definition("paper", "1", {"fi": "x"}, {"fi": "x"}, (Section("a", {"fi": "A"}, ()),))
    assert timeline_of(Sheet("s", paper, "p", None, "", "", NOW, NOW), "fi") is None
