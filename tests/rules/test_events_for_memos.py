"""Which events of a series belong together in a memo, and what is still to come on its day."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intranet.events.for_memos import rules
from intranet.events.for_memos.types import Told
from intranet.events.types import Event

NOW = datetime(2018, 4, 10, 9, tzinfo=UTC)


def an_event(name: str, days: float = -1, **facts: object) -> Event:
    given: dict[str, object] = {"id": name, "slug": name, "title": f"Tapaaminen, {name}", "language": "fi",
                                "town": name.split("-")[0], "place": "", "address": "", "description": "",
                                "speaker": "", "starts_at": NOW + timedelta(days=days),
                                "ends_at": NOW + timedelta(days=days, hours=3), "seats": None, "state": "published",
                                **facts}
    return Event(**given)  # type: ignore[arg-type]


def test_without_any_number_each_towns_first_event_is_the_first_meeting() -> None:
    events = [an_event("Kuopio-2", -2), an_event("Kuopio-1", -9), an_event("Varkaus-1", -8)]
    assert rules.numbered(events) == {"Kuopio-1": 1, "Kuopio-2": 2, "Varkaus-1": 1}


def test_with_a_number_somewhere_an_event_without_one_stands_on_its_own() -> None:
    events = [an_event("Iisalmi"), an_event("Kuopio", meeting=2), an_event("Varkaus", meeting=2)]
    numbers = rules.numbered(events)
    assert numbers == {"Iisalmi": None, "Kuopio": 2, "Varkaus": 2}
    found = rules.meetings_of(Told(one, numbers[one.id]) for one in events)
    assert [(number, [told.event.id for told in of]) for number, of in found] == [
        (None, ["Iisalmi"]), (2, ["Kuopio", "Varkaus"])]


def test_two_that_stand_on_their_own_are_not_told_together() -> None:
    found = rules.meetings_of([Told(an_event("A"), None), Told(an_event("B"), None), Told(an_event("C"), 1)])
    assert [[told.event.id for told in of] for _number, of in found] == [["A"], ["B"], ["C"]]


@pytest.mark.parametrize(("meeting", "part"), [(None, "differently"), (1, "first_meeting"), (2, "second_meeting"),
                                               (7, "second_meeting")])
def test_a_meeting_is_told_where_the_memo_of_2018_told_it(meeting: int | None, part: str) -> None:
    assert rules.part_of(meeting) == part


@given(st.lists(st.integers(min_value=-400, max_value=400), unique=True, max_size=30))
def test_each_event_is_held_or_coming_or_too_far_away_and_never_two_of_them(days: list[int]) -> None:
    events = [an_event(f"e{day}", day) for day in days]
    held, coming = rules.held_by(events, NOW), rules.coming_after([*events, *events], NOW)
    assert {one.id for one in held} == {f"e{day}" for day in days if day <= 0}
    assert [one.id for one in coming] == [f"e{day}" for day in sorted(days) if 0 < day <= 183]
    assert [one.starts_at for one in held] == sorted(one.starts_at for one in held)


def test_the_head_of_a_memo_is_name_towns_and_year() -> None:
    events = [an_event(town) for town in ("Varkaus", "Iisalmi", "Kuopio", "Suonenjoki", "Iisalmi")]
    assert rules.head_line("Pienmarkkinat, kevät 2018", events, [2018, 2018]) == (
        "Pienmarkkinat Iisalmi, Kuopio, Suonenjoki, Varkaus 2018")
    assert rules.head_line("Oppikoulu", events[:1], [2026, 2027]) == "Oppikoulu Varkaus 2026–2027"
    assert rules.head_line("Illat, aamut ja muut", [], []) == "Illat, aamut ja muut"


def test_what_several_towns_say_is_said_once() -> None:
    assert rules.said_once([("Kuopio", "Sama."), ("Varkaus", "Sama."), ("Iisalmi", ""), ("Iisalmi", "Muu.")]) == [
        ("Sama.", ("Kuopio", "Varkaus")), ("Muu.", ("Iisalmi",))]


def test_visits_of_the_same_expert_are_one() -> None:
    held = [Told(an_event("A", speaker="Aila"), 1), Told(an_event("B", speaker="aila"), 1), Told(an_event("C"), 1),
            Told(an_event("D", speaker_part="Vieras kävi."), 2)]
    assert [[told.event.id for told in of] for of in rules.visits_of(held)] == [["A", "B"], ["D"]]


@pytest.mark.parametrize(("title", "town", "told"), [
    ("Verkostot kuntoon", "Kuopio", "Verkostot kuntoon, Kuopio"), ("Pienmarkkinat Iisalmessa", "Iisalmi",
                                                                   "Pienmarkkinat Iisalmessa"),
    ("Ilta Varkaudessa", "Varkaus", "Ilta Varkaudessa"), ("Ilta", "", "Ilta")])
def test_an_event_is_told_from_the_same_one_in_another_town(title: str, town: str, told: str) -> None:
    assert an_event("x", title=title, town=town).title_and_town == told
