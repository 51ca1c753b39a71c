"""Events: who gets a seat, agendas by the clock, calendar files on nights when clocks change."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from intranet.events import rules
from intranet.events.agenda import minutes, timed
from intranet.events.leading import rules as leading
from intranet.events.leading import times
from intranet.events.leading.types import TypedRow
from intranet.events.types import AgendaRow, Event, SignedUp, SignUpClosed
from intranet.exports.calendar_file import CalendarEvent, calendar_bytes

HELSINKI = ZoneInfo("Europe/Helsinki")
NOW = datetime(2027, 4, 1, 9, tzinfo=UTC)


def an_event(**facts: object) -> Event:
    given: dict[str, object] = {"id": "e" * 22, "slug": "e", "title": "T", "language": "fi", "town": "", "place": "",
                                "address": "", "description": "", "speaker": "", "starts_at": NOW,
                                "ends_at": NOW + timedelta(hours=3), "seats": None, "state": "published", **facts}
    return Event(**given)  # type: ignore[arg-type]


def signed(*seats: bool) -> list[SignedUp]:
    return [SignedUp(str(number), number, has_seat) for number, has_seat in enumerate(seats, start=1)]


# -- seats ------------------------------------------------------------------------------------------------------------


def test_the_last_seat_is_given_and_the_next_one_waits() -> None:
    assert rules.gets_seat(2, signed(True)) and not rules.gets_seat(2, signed(True, True))
    assert rules.gets_seat(None, signed(*[True] * 500)) and not rules.gets_seat(0, [])


def test_nobody_overtakes_those_who_wait() -> None:
    """A seat that is free for a moment belongs to the queue."""
    assert not rules.gets_seat(2, signed(True, False))


def test_first_in_is_first_out() -> None:
    rows = [SignedUp("late", 9, False), SignedUp("early", 3, False), SignedUp("in", 1, True)]
    assert [row.person_id for row in rules.promoted(2, rows)] == ["early"]
    assert [row.person_id for row in rules.promoted(5, rows)] == ["early", "late"]
    assert [row.person_id for row in rules.promoted(None, rows)] == ["early", "late"]


def test_fewer_seats_take_nobodys_seat_away() -> None:
    assert rules.promoted(1, signed(True, True, False)) == []


def test_ones_place_is_counted_among_those_who_wait() -> None:
    rows = [SignedUp("a", 1, True), SignedUp("b", 4, False), SignedUp("c", 7, False)]
    places = [rules.standing(rows, person).place for person in "abc"]  # type: ignore[union-attr]
    assert places == [0, 1, 2] and rules.standing(rows, "d") is None


@given(st.lists(st.sampled_from(["comes", "goes"]), max_size=40), st.integers(0, 5), st.randoms())
def test_seats_are_never_given_twice_and_never_left_empty(turns: list[str], seats: int, chance) -> None:
    rows: list[SignedUp] = []
    for number, turn in enumerate(turns):
        if turn == "comes":
            rows.append(SignedUp(str(number), rules.next_number(rows), rules.gets_seat(seats, rows)))
        elif rows:
            rows.remove(chance.choice(rows))
            lucky = {row.person_id for row in rules.promoted(seats, rows)}
            rows = [SignedUp(row.person_id, row.number, row.has_seat or row.person_id in lucky) for row in rows]
        seated = [row.number for row in rows if row.has_seat]
        waiting = [row.number for row in rows if not row.has_seat]
        assert len(seated) <= seats and (not waiting or len(seated) == seats)
        assert not waiting or not seated or min(waiting) > min(seated)


def test_one_signs_up_until_it_begins() -> None:
    event = an_event(starts_at=NOW)
    assert rules.is_open(event, NOW - timedelta(seconds=1)) and not rules.is_open(event, NOW)
    for state in ("draft", "cancelled"):
        with pytest.raises(SignUpClosed) as told:
            rules.check_open(an_event(state=state, starts_at=NOW + timedelta(days=1)), NOW, "maitoallergia")
        assert told.value.needs == "maitoallergia"


# -- agendas ----------------------------------------------------------------------------------------------------------


def test_clock_times_follow_from_minutes() -> None:
    rows = [AgendaRow(30, "Kahvit"), AgendaRow(75, "Aikajana", "Veera"), AgendaRow(15, "Palaute")]
    hours = [f"{one.starts_at:%H.%M}–{one.ends_at:%H.%M}" for one in timed(NOW, rows)]
    assert hours == ["09.00–09.30", "09.30–10.45", "10.45–11.00"] and minutes(rows) == 120


def test_from_a_row_without_minutes_on_nobody_knows_the_time() -> None:
    rows = [AgendaRow(30, "Kahvit"), AgendaRow(0, "Aikajana"), AgendaRow(15, "Palaute")]
    assert [one.starts_at and f"{one.starts_at:%H.%M}" for one in timed(NOW, rows)] == ["09.00", None, None]


def test_an_agenda_in_a_night_when_clocks_change_has_its_real_hours() -> None:
    rows = [AgendaRow(90, "Valvotaan")]
    for day, ends in ((datetime(2027, 3, 28, 2, 30, tzinfo=HELSINKI), "05.00"),
                      (datetime(2027, 10, 31, 2, 30, tzinfo=HELSINKI), "03.00")):
        (one,) = timed(day.astimezone(UTC), rows)
        assert f"{one.ends_at.astimezone(HELSINKI):%H.%M}" == ends
        assert one.ends_at - one.starts_at == timedelta(hours=1.5)


# -- calendar files ---------------------------------------------------------------------------------------------------


def entry(starts_at: datetime, hours: float = 2, **facts: object) -> CalendarEvent:
    given: dict[str, object] = {"uid": "x@intra.example.org", "sequence": 0, "title": "Pienmarkkinat",
                                "starts_at": starts_at, "ends_at": starts_at + timedelta(hours=hours),
                                "changed_at": NOW, **facts}
    return CalendarEvent(**given)  # type: ignore[arg-type]


@pytest.mark.parametrize("starts_at", [
    datetime(2027, 4, 19, 5, 30, tzinfo=UTC), datetime(2027, 12, 1, 6, 30, tzinfo=UTC),
    datetime(2027, 3, 28, 0, 30, tzinfo=UTC), datetime(2027, 3, 28, 1, 0, tzinfo=UTC),
    datetime(2027, 10, 30, 23, 30, tzinfo=UTC), datetime(2027, 10, 31, 0, 30, tzinfo=UTC),
    datetime(2027, 10, 31, 1, 30, tzinfo=UTC),
], ids=lambda moment: f"{moment:%m-%dT%H%M}")
@pytest.mark.parametrize("hours", [0.5, 1, 2])
def test_a_calendar_reads_the_same_moments_back(starts_at: datetime, hours: float) -> None:
    """Also in the hour that an autumn night has twice, where a local time could be either."""
    calendar = Calendar.from_ical(calendar_bytes("Ankkuri", [entry(starts_at, hours)], HELSINKI))
    (event,) = calendar.walk("VEVENT")
    assert event.decoded("dtstart").astimezone(UTC) == starts_at
    assert event.decoded("dtend").astimezone(UTC) - starts_at == timedelta(hours=hours)


def test_an_event_in_daylight_carries_the_finnish_zone_with_its_rules() -> None:
    file = calendar_bytes("Ankkuri", [entry(datetime(2027, 4, 19, 5, 30, tzinfo=UTC))], HELSINKI).decode()
    assert "DTSTART;TZID=Europe/Helsinki:20270419T083000" in file and "BEGIN:VTIMEZONE" in file
    assert file.count("\r\n") == file.count("\n")


def test_words_cannot_break_out_of_their_line() -> None:
    evil = "Ilta; kahvit, \\ pulla\r\nEND:VEVENT\r\nBEGIN:VALARM"
    file = calendar_bytes("Ankkuri", [entry(NOW, title=evil, words="a" * 300, where=evil)], HELSINKI)
    (event,) = Calendar.from_ical(file).walk("VEVENT")
    assert len(Calendar.from_ical(file).walk()) == len(Calendar.from_ical(calendar_bytes(
        "Ankkuri", [entry(NOW)], HELSINKI)).walk())
    assert str(event["summary"]) == evil.replace("\r\n", "\n") and max(map(len, file.split(b"\r\n"))) <= 75


def test_what_is_called_off_is_taken_out_again() -> None:
    file = calendar_bytes("Ankkuri", [entry(NOW, sequence=3, is_cancelled=True)], HELSINKI, "CANCEL")
    calendar = Calendar.from_ical(file)
    (event,) = calendar.walk("VEVENT")
    assert (str(calendar["method"]), str(event["status"]), event["sequence"]) == ("CANCEL", "CANCELLED", 3)


def test_no_events_are_a_calendar_too() -> None:
    assert not Calendar.from_ical(calendar_bytes("Ankkuri", [], HELSINKI)).walk("VEVENT")


# -- what a facilitator types ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(("typed", "wanted"), [("8.30", "08:30"), ("8:30", "08:30"), ("08.30", "08:30"), ("8", "08:00"),
                                               (" klo 8.30 ", "08:30"), ("kl. 8.30", "08:30"), ("23.59", "23:59")])
def test_hours_are_read_as_people_write_them(typed: str, wanted: str) -> None:
    assert f"{times.hour_of(typed):%H:%M}" == wanted


@pytest.mark.parametrize("typed", ["", "24", "8.60", "8.3", "830", "8,30", "-8", "8.30.00", "puoli", "٨.٣٠", "9" * 99])
def test_what_is_no_hour_is_refused(typed: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the kind is all that is told
        times.hour_of(typed)


@given(st.text(max_size=30))
def test_no_text_breaks_the_reading_of_hours(typed: str) -> None:
    try:
        assert times.hour_of(typed) is not None
    except ValueError:
        return


@given(st.datetimes(datetime(2020, 1, 1), datetime(2060, 1, 1)))  # noqa: DTZ001 - what a wall clock shows
def test_a_moment_shows_on_the_clock_what_was_typed_or_there_is_none(typed: datetime) -> None:
    wall = typed.replace(second=0, microsecond=0, fold=0)  # nobody types which of two equal hours is meant
    try:
        moment = times.moment_of(wall.date(), wall.time(), HELSINKI)
    except times.NoSuchHour:
        assert (wall.month, wall.hour) == (3, 3)
        return
    assert moment.astimezone(HELSINKI).replace(tzinfo=None) == wall
    assert times.is_twice(moment, HELSINKI) is (
        (moment + timedelta(hours=1)).astimezone(HELSINKI).replace(tzinfo=None) == wall)


def test_an_end_in_the_hour_that_comes_twice_is_after_the_beginning() -> None:
    day, half_past, quarter_past = date(2027, 10, 31), time(3, 30), time(3, 15)
    begins = times.moment_of(day, half_past, HELSINKI)
    assert times.moment_of(day, quarter_past, HELSINKI, begins) - begins == timedelta(minutes=45)
    assert times.moment_of(day, time(3, 45), HELSINKI, begins) - begins == timedelta(minutes=15)


def test_rows_move_and_go_and_nothing_else_happens() -> None:
    rows = [TypedRow(what=letter) for letter in "abc"]
    for do, wanted in (("up-1", "bac"), ("down-1", "acb"), ("out-1", "ac"), ("up-0", "abc"), ("down-2", "abc"),
                       ("out-9", "abc"), ("up--1", "abc"), ("", "abc"), ("more", "abc"), ("out-", "abc")):
        assert "".join(row.what for row in leading.moved_row(rows, do)) == wanted, do
    assert [row.what for row in leading.with_room([TypedRow(), *rows])] == ["a", "b", "c", "", "", ""]
    assert len(leading.with_room([TypedRow(what="x")] * leading.MOST_ROWS)) == leading.MOST_ROWS


def test_an_address_is_free_and_no_word_of_ours() -> None:
    assert leading.free_slug("ilta", set()) == "ilta" and leading.free_slug("ilta", {"ilta", "ilta-2"}) == "ilta-3"
    assert leading.free_slug("", set()) == "tapahtuma" and leading.free_slug("series", set()) == "series-2"
    assert len(leading.free_slug("x" * 200, {"x" * 70})) <= 80
