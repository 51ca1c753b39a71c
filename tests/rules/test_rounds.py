"""Rounds decided: when answers are given and shown, who sees them, how far they lie apart, what was agreed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction

import pytest

from intranet.charts.dots import dots
from intranet.faults import NotAllowed
from intranet.people.types import Membership, SignedInPerson
from intranet.rounds import rules
from intranet.rounds.spread import areas_of, spread_of, widest
from intranet.rounds.talk import AGREED, DISAGREE, OPEN, agreed_of, agreed_score, talk_definition
from intranet.rounds.types import NewRound, Part, Round, TooLate, UnfitRound
from intranet.worksheets.types import ANY, Definition, Dimension, Item, Option, Scale, Section, Subject

NOW = datetime(2026, 12, 1, 10, 0, tzinfo=UTC)
UNTIL = date(2026, 12, 10)
AFTER = datetime(2026, 12, 10, 22, 0, tzinfo=UTC)
"""Midnight in Finland."""
MEMBERS = {"a": "Aino", "b": "Bertta", "c": "Cecilia"}
POINTS = tuple(Option(str(point), {"fi": f"kohta {point}"}) for point in (1, 2, 3, 4))


def scale_item(name: str) -> Item:
    return Item(name, "scale", {ANY: {"fi": name}}, scale="four")


def definition(*names: str, **more: object) -> Definition:
    items = tuple(scale_item(name) for name in names)
    return Definition("probe", "1", {"fi": "Koe"}, {"fi": "Koe"}, (Section("all", {"fi": "Kaikki"}, items),),
                      scales=(Scale("four", POINTS, {"fi": "En osaa sanoa"}),),
                      dimensions=(Dimension("whole", {"fi": "Kaikki"}, {"fi": "Kaikki"}, names, 1),), **more)  # type: ignore[arg-type]


def a_round(*parts: Part, **more: object) -> Round:
    return Round("r", "ours", definition("one", "two"), "", "", "a", NOW, UNTIL, parts=parts, **more)  # type: ignore[arg-type]


def part(person: str, state: str = "asked") -> Part:
    sheet = None if state == "asked" else f"sheet-{person}"
    return Part(person, NOW, sheet, NOW if state == "ready" else None)


def person(name: str, *, contact: bool = False, organisation: str = "ours") -> SignedInPerson:
    return SignedInPerson(name, name, f"{name}@x.example", "fi",
                          memberships=(Membership(organisation, organisation, contact),))


# -- when ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("parts", "now", "due"), [
    ("ready ready ready", NOW, True),
    ("ready ready begun", NOW, False),
    ("ready ready asked", NOW, False),
    ("ready ready asked", AFTER - timedelta(seconds=1), False),
    ("ready ready asked", AFTER, True),
    ("ready begun asked", AFTER, False),
    ("asked asked asked", AFTER, False),
])
def test_answers_are_shown_when_all_are_ready_or_the_day_has_ended_and_never_fewer_than_two(
        parts: str, now: datetime, due: bool) -> None:
    one = a_round(*(part(name, state) for name, state in zip("abc", parts.split(), strict=True)))
    assert rules.is_due(one, rules.standing(one, MEMBERS, (), now), now) is due


def test_when_the_day_has_ended_a_sheet_with_everything_answered_counts_without_a_word() -> None:
    one = a_round(part("a", "ready"), part("b", "begun"))
    before, after = (rules.standing(one, MEMBERS, {"sheet-b"}, now) for now in (NOW, AFTER))
    assert before.given == {"a"} and after.given == {"a", "b"}
    assert rules.standing(one, {"a": "Aino"}, {"sheet-b"}, AFTER).given == {"a"}, "who left said nothing"


def test_who_left_is_not_waited_for_and_given_answers_stay() -> None:
    one = a_round(part("a", "ready"), part("b", "ready"), part("c"))
    stands = rules.standing(one, {"a": "Aino"}, (), NOW)
    assert stands.given == {"a", "b"} and not stands.awaited and rules.is_due(one, stands, NOW)


def test_a_deleted_sheet_takes_its_answers_out() -> None:
    one = a_round(part("a", "ready"), Part("b", NOW, None, NOW))
    assert rules.standing(one, MEMBERS, (), NOW).given == {"a"}


@pytest.mark.parametrize(("parts", "early"), [
    ("ready ready asked", True), ("ready ready begun", False), ("ready asked asked", False)])
def test_the_contact_shows_them_earlier_only_when_everybody_who_has_begun_is_ready(parts: str, early: bool) -> None:
    one = a_round(*(part(name, state) for name, state in zip("abc", parts.split(), strict=True)))
    assert rules.standing(one, MEMBERS, (), NOW).may_reveal is early


@pytest.mark.parametrize(("more", "parts", "now", "state"), [
    ({}, "asked asked", NOW, "open"),
    ({}, "ready asked", AFTER, "short"),
    ({"revealed_at": NOW}, "ready ready", AFTER, "revealed"),
    ({"called_off_at": NOW}, "ready asked", AFTER, "off"),
])
def test_a_round_stands_in_one_of_four_ways(more: dict[str, datetime], parts: str, now: datetime, state: str) -> None:
    one = a_round(*(part(name, how) for name, how in zip("ab", parts.split(), strict=True)), **more)
    assert rules.standing(one, MEMBERS, (), now).state == state


def test_the_last_day_lasts_until_midnight_on_a_finnish_clock_in_summer_too() -> None:
    assert rules.closes_at(date(2026, 12, 10)) == AFTER
    assert rules.closes_at(date(2026, 7, 10)) == datetime(2026, 7, 10, 21, 0, tzinfo=UTC)
    assert rules.day_of(AFTER) == date(2026, 12, 11)


# -- who ----------------------------------------------------------------------------------------------------------


def test_those_who_were_asked_and_the_contacts_see_a_round_as_long_as_they_are_members() -> None:
    one = a_round(part("a"), part("b"))
    assert rules.sees(person("a"), one) and rules.sees(person("z", contact=True), one)
    assert not rules.sees(person("c"), one), "who was not asked"
    assert not rules.sees(person("a", organisation="theirs"), one), "who left"
    assert not rules.sees(person("z", contact=True, organisation="theirs"), one)
    with pytest.raises(NotAllowed):
        rules.must_be_contact(person("a"), "ours")


@pytest.mark.parametrize("more", [{"revealed_at": NOW}, {"called_off_at": NOW}])
def test_what_is_shown_or_called_off_is_not_changed(more: dict[str, datetime]) -> None:
    with pytest.raises(TooLate):
        rules.must_be_open(a_round(**more))


# -- opening ------------------------------------------------------------------------------------------------------


def test_a_round_is_opened_with_everything_or_all_that_is_missing_is_told() -> None:
    asks = definition("one", subject=Subject({"fi": "Mistä?"}, required=True))
    good = NewRound("ours", "", "Verkosto", "10.12.2026", ("a", "b"))
    assert rules.check_opening(asks, good, MEMBERS, NOW) == UNTIL
    with pytest.raises(UnfitRound) as told:
        rules.check_opening(asks, NewRound("ours", "", " ", "", ("a",)), MEMBERS, NOW)
    assert told.value.problems == {"subject": "missing", "until": "missing", "asked": "too_few"}


@pytest.mark.parametrize(("until", "problem"), [
    ("30.11.2026", "past"), ("2028-01-01", "too_far"), ("kohta", "not_a_date"), ("31.2.2027", "not_a_date")])
def test_the_last_day_is_a_day_from_today_within_a_year(until: str, problem: str) -> None:
    with pytest.raises(UnfitRound) as told:
        rules.check_opening(definition("one"), NewRound("ours", until=until, asked=("a", "b")), MEMBERS, NOW)
    assert told.value.problems == {"until": problem}
    assert rules.check_opening(definition("one"), NewRound("ours", until="2026-12-01", asked=("a", "b")), MEMBERS,
                               NOW) == date(2026, 12, 1)


@pytest.mark.parametrize(("asked", "problem"), [
    (("a", "z"), "not_a_choice"), (("a", "a"), "too_few"), ((), "too_few")])
def test_at_least_two_different_members_are_asked(asked: tuple[str, ...], problem: str) -> None:
    with pytest.raises(UnfitRound) as told:
        rules.check_opening(definition("one"), NewRound("ours", until="10.12.2026", asked=asked), MEMBERS, NOW)
    assert told.value.problems == {"asked": problem}


def test_time_is_given_and_never_taken_away() -> None:
    one = a_round()
    assert rules.longer(one, "2026-12-11", NOW) == date(2026, 12, 11)
    for typed in ("2026-12-10", "2026-12-09"):
        with pytest.raises(UnfitRound, match="not_later"):
            rules.longer(one, typed, NOW)


def test_one_reminds_once_a_day() -> None:
    today = rules.day_of(NOW)
    assert rules.may_remind(a_round(), NOW)
    assert not rules.may_remind(replace(a_round(), reminded_on=today), NOW)
    assert rules.may_remind(replace(a_round(), reminded_on=today - timedelta(days=1)), NOW)


# -- how far apart ------------------------------------------------------------------------------------------------


def voices(*answers: str, item: str = "one") -> list[tuple[dict[str, str], bool]]:
    return [({item: answer} if answer else {}, place == 0) for place, answer in enumerate(answers)]


def test_a_spread_counts_points_and_tells_the_rest_beside_them() -> None:
    found = spread_of(definition("one"), scale_item("one"), voices("4", "1", "1", "unsure", ""))
    assert [one.count for one in found.chosen] == [2, 0, 0, 1]
    assert [one.is_own for one in found.chosen] == [False, False, False, True]
    assert (found.unsure, found.silent, found.answered) == (1, 1, 3)
    assert found.range == 1 and found.is_poles_apart
    assert found.variance == 2, "around the mean 2 lie 4, 1 and 1: (4 + 1 + 1) / 3"


@pytest.mark.parametrize("answers", [(), ("3",), ("unsure", "unsure"), ("2", "2", "unsure")])
def test_nothing_lies_apart_where_one_or_none_answered_or_all_alike(answers: tuple[str, ...]) -> None:
    assert spread_of(definition("one"), scale_item("one"), voices(*answers)).range == 0


def test_the_three_widest_are_talked_about_first_and_of_equal_ones_the_earlier() -> None:
    names = ("same", "wide", "wider", "near", "late", "later")
    given = {"same": "22", "wide": "13", "wider": "14", "near": "23", "late": "13", "later": "24"}
    told = [({name: given[name][place] for name in names}, False) for place in (0, 1)]
    probe = definition(*names)
    found = widest([spread_of(probe, item, told) for item in probe.items])
    assert [one.item.id for one in found] == ["wider", "wide", "late"]


def test_of_equal_ranges_the_one_in_which_more_lie_apart_comes_first() -> None:
    probe = definition("one_apart", "halves")
    told = [({"one_apart": a, "halves": b}, False) for a, b in zip("1444", "1144", strict=True)]
    assert [one.item.id for one in widest([spread_of(probe, item, told) for item in probe.items])] == [
        "halves", "one_apart"]


def test_where_all_agree_there_is_nothing_to_talk_about_first() -> None:
    probe = definition("one")
    assert widest([spread_of(probe, probe.items[0], voices("3", "3"))]) == []


def test_scales_of_different_lengths_are_compared_by_their_share() -> None:
    ten = Scale("ten", tuple(Option(str(point), {"fi": str(point)}) for point in range(0, 11)))
    probe = Definition("probe", "1", {}, {}, (Section("all", {}, (
        Item("short", "scale", {}, scale="four"), Item("long", "scale", {}, scale="ten"))),),
        scales=(Scale("four", POINTS), ten))
    told = [({"short": "1", "long": "3"}, False), ({"short": "3", "long": "8"}, False)]
    short, long = (spread_of(probe, item, told) for item in probe.items)
    assert (short.range, long.range) == (Fraction(2, 3), Fraction(1, 2))
    assert widest([long, short])[0].item.id == "short"


def test_an_area_has_a_dot_for_each_who_answered_enough() -> None:
    probe = definition("one", "two")
    told = [({"one": "1", "two": "2"}, False), ({"one": "4", "two": "unsure"}, True), ({}, False)]
    (area,) = areas_of(probe, told)
    assert area.means == ((Fraction(3, 2), False), (Fraction(4), True)) and area.without == 1
    assert area.width == Fraction(5, 2)


# -- the picture --------------------------------------------------------------------------------------------------


def test_equal_answers_stand_one_above_the_other_with_ones_own_at_the_foot() -> None:
    chart = dots([(2, False), (2, True), (2, False), (4, False)], 1, 4)
    assert chart is not None
    stack = sorted((dot for dot in chart.dots if dot.x == chart.ticks[1].x), key=lambda dot: -dot.y)
    assert [dot.is_own for dot in stack] == [True, False, False]
    assert len({dot.y for dot in stack}) == 3
    assert [tick.label for tick in chart.ticks] == ["1", "2", "3", "4"]


@pytest.mark.parametrize("many", [1, 7, 40])
def test_every_dot_is_inside_the_picture_however_many_there_are(many: int) -> None:
    chart = dots([(1, False)] * many + [(4, False)] * many, 1, 4)
    assert chart is not None and len(chart.dots) == 2 * many
    assert all(chart.radius <= dot.y <= chart.line for dot in chart.dots)
    assert all(0 < dot.x < 100 for dot in chart.dots) and chart.height < 250


def test_nothing_is_drawn_of_nothing() -> None:
    assert dots([], 1, 4) is None and dots([(1, False)], 1, 1) is None


# -- what is agreed -----------------------------------------------------------------------------------------------


def test_the_talk_asks_of_each_statement_what_and_why() -> None:
    text = Item("free", "long_text", {ANY: {"fi": "Mitä?"}})
    probe = definition("one")
    probe = replace(probe, sections=(replace(probe.sections[0], items=(*probe.items, text)),))
    talk = talk_definition(probe)
    assert [item.id for item in talk.items] == ["one", "one.because", "free", "free.because"]
    assert [option.value for option in talk.item("one").options] == ["1", "2", "3", "4", DISAGREE, OPEN]
    assert [option.value for option in talk.item("free").options] == [AGREED, DISAGREE, OPEN]
    assert talk.item("one.because").kind == "long_text"


def test_what_is_agreed_is_counted_and_scored_and_disagreement_is_no_point() -> None:
    probe = definition("one", "two", "three", "four")
    words = {"one": "1", "two": "4", "three": DISAGREE, "four": OPEN, "one.because": "Koska"}
    told = agreed_of(probe, words)
    assert (told.agreed, told.disagreed, told.open, told.total) == (2, 1, 1, 4)
    (area,) = agreed_score(probe, words).measured
    assert area.mean == Fraction(5, 2) and area.counted == 2
