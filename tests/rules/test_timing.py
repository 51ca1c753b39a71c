"""At which times something is to happen, over both clock changes in Finland."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intranet.plugin_system.timing import WEEKDAYS, ZONE, Daily, EveryMinutes, Weekly, When, following, latest
from intranet.web.languages import TIME_ZONE

# The clocks go forward on 28.3.2027 at 3.00 and back on 31.10.2027 at 4.00.
MOMENTS = st.datetimes(datetime(2027, 3, 20), datetime(2027, 11, 10), timezones=st.just(UTC))  # noqa: DTZ001
STEPS = [one for one in range(1, 1441) if 1440 % one == 0]
TIMES = st.one_of(
    st.sampled_from(STEPS).map(EveryMinutes),
    st.builds(Daily, st.integers(0, 23), st.integers(0, 59)),
    st.builds(Weekly, st.sampled_from(WEEKDAYS), st.integers(0, 23), st.integers(0, 59)))


def wall(words: str) -> datetime:
    """A time of a Finnish wall clock, the earlier one where there are two."""
    return datetime.fromisoformat(words).replace(tzinfo=ZONE).astimezone(UTC)


def said(moment: datetime) -> str:
    return f"{moment.astimezone(ZONE):%d.%m. %H.%M}"


@pytest.mark.parametrize(("when", "now", "before", "after"), [
    (Daily(8), "2027-06-02T08:00", "02.06. 08.00", "03.06. 08.00"),
    (Daily(8), "2027-06-02T07:59", "01.06. 08.00", "02.06. 08.00"),
    (Weekly("monday", 8), "2027-06-02T12:00", "31.05. 08.00", "07.06. 08.00"),
    (Weekly("monday", 8), "2027-06-07T07:59", "31.05. 08.00", "07.06. 08.00"),
    (Weekly("sunday", 23, 59), "2027-06-06T23:59", "06.06. 23.59", "13.06. 23.59"),
    # the night in which 3.30 is skipped: an hour later on the wall, once
    (Daily(3, 30), "2027-03-28T02:59", "27.03. 03.30", "28.03. 04.30"),
    (Daily(3, 30), "2027-03-28T05:00", "28.03. 04.30", "29.03. 03.30"),
    # the night in which 3.30 comes twice: the first one counts
    (Daily(3, 30), "2027-10-31T03:30", "31.10. 03.30", "01.11. 03.30"),
    (Daily(3, 30), "2027-10-31T05:00", "31.10. 03.30", "01.11. 03.30"),
    # Monday at 8 is Monday at 8, summer and winter
    (Weekly("monday", 8), "2027-03-29T08:00", "29.03. 08.00", "05.04. 08.00"),
    (Weekly("monday", 8), "2027-11-01T09:00", "01.11. 08.00", "08.11. 08.00"),
])
def test_times_are_those_of_a_finnish_wall_clock(when: When, now: str, before: str, after: str) -> None:
    assert (said(latest(when, wall(now))), said(following(when, wall(now)))) == (before, after)


def test_a_skipped_time_comes_once_and_a_doubled_one_too() -> None:
    for day in (datetime(2027, 3, 27, tzinfo=UTC), datetime(2027, 10, 30, tzinfo=UTC)):
        found = {latest(Daily(3, 30), day + timedelta(minutes=one)) for one in range(60 * 24 * 3)}
        assert len(found) == 4, "the day before, and once on each of the three days"


def test_minutes_are_counted_in_whole_steps() -> None:
    now = datetime(2027, 6, 2, 12, 7, 31, tzinfo=UTC)
    assert latest(EveryMinutes(1), now) == datetime(2027, 6, 2, 12, 7, tzinfo=UTC)
    assert latest(EveryMinutes(15), now) == datetime(2027, 6, 2, 12, 0, tzinfo=UTC)
    assert following(EveryMinutes(15), now) == datetime(2027, 6, 2, 12, 15, tzinfo=UTC)


@given(TIMES, MOMENTS)
def test_now_lies_between_the_latest_and_the_following_time(when: When, now: datetime) -> None:
    before, after = latest(when, now), following(when, now)
    assert before <= now < after
    assert latest(when, after) == after and following(when, before) == after
    assert latest(when, after - timedelta(seconds=1)) == before, "none lies between"
    longest = {EveryMinutes: timedelta(days=1), Daily: timedelta(hours=26), Weekly: timedelta(days=7, hours=2)}
    assert after - before <= longest[type(when)]


@pytest.mark.parametrize("wrong", [
    lambda: EveryMinutes(0), lambda: EveryMinutes(7), lambda: EveryMinutes(2000), lambda: Daily(24),
    lambda: Daily(3, 60), lambda: Weekly("maanantai", 8), lambda: Weekly("monday", -1)])
def test_a_time_that_there_is_not_is_refused(wrong: object) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        wrong()  # type: ignore[operator]


def test_it_is_the_wall_clock_that_the_pages_show() -> None:
    assert ZONE.key == TIME_ZONE
