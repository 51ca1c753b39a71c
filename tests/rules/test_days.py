"""Rules: days as people and browsers write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intranet.text.days import day_of

YEARS = range(2000, 2200)


@pytest.mark.parametrize(("typed", "day"), [
    ("2027-05-31", date(2027, 5, 31)), ("2027-5-31", date(2027, 5, 31)), ("31.5.2027", date(2027, 5, 31)),
    ("31. 5. 2027", date(2027, 5, 31)), ("31.\N{NO-BREAK SPACE}5.\N{NO-BREAK SPACE}2027", date(2027, 5, 31)),
    (" 01.06.2027 ", date(2027, 6, 1)), ("29.2.2028", date(2028, 2, 29)), ("", None), ("  ", None)])
def test_a_day_is_read_as_people_and_browsers_write_it(typed: str, day: date | None) -> None:
    assert day_of(typed) == day_of(typed, YEARS) == day


@pytest.mark.parametrize("typed", ["31.2.2027", "29.2.2027", "5/31/2027", "20270531", "31.5.", "1.1.0", "1.1.0000",
                                   "2027-W22-1", "huomenna", "31.5.27", "٣١.٥.٢٠٢٧", "2027-05-31T08:00"])
def test_what_is_no_day_is_not_guessed(typed: str) -> None:
    with pytest.raises(ValueError, match="."):
        day_of(typed)


@pytest.mark.parametrize("typed", ["31.12.1999", "1.1.2200"])
def test_a_day_of_another_year_than_was_asked_for_is_none(typed: str) -> None:
    assert day_of(typed) is not None
    with pytest.raises(ValueError, match="."):
        day_of(typed, YEARS)


@given(st.text(max_size=30))
def test_no_text_breaks_the_reading_of_days(typed: str) -> None:
    try:
        assert day_of(typed, YEARS) is not None or not typed.strip()
    except ValueError:
        assert typed.strip()


@given(st.dates(date(2000, 1, 1), date(2199, 12, 31)))
def test_both_ways_of_writing_are_the_same_day(day: date) -> None:
    assert day_of(day.isoformat()) == day_of(f"{day.day}.{day.month}.{day.year}") == day
