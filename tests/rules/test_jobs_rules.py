"""When a job is due, who may run it, what follows from a run."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from intranet.jobs.rules import (
    GONE_AFTER,
    LONGEST_WAIT,
    alive,
    claimed,
    done,
    failed,
    first_standing,
    is_due,
    is_free,
    wait_after,
)
from intranet.jobs.types import Standing, Timekeeper
from intranet.plugin_system.timing import Daily, EveryMinutes, Weekly, latest

NOW = datetime(2027, 6, 2, 12, 0, 30, tzinfo=UTC)
HOURLY, MONDAYS = EveryMinutes(60), Weekly("monday", 8)


def after_a_run(standing: Standing, now: datetime, when: object = HOURLY) -> Standing:
    return done(claimed(standing, "me", now), when)  # type: ignore[arg-type]


def test_a_job_of_minutes_begins_at_once_and_then_comes_once_a_step() -> None:
    standing = first_standing("a", HOURLY, NOW)
    assert is_due(HOURLY, standing, NOW)
    standing = after_a_run(standing, NOW)
    assert not is_due(HOURLY, standing, NOW + timedelta(minutes=59))
    assert is_due(HOURLY, standing, NOW + timedelta(minutes=60))


def test_a_new_job_of_a_set_hour_waits_for_its_first_hour() -> None:
    standing = first_standing("a", MONDAYS, NOW)
    assert not is_due(MONDAYS, standing, NOW)
    assert is_due(MONDAYS, standing, datetime(2027, 6, 7, 5, 0, tzinfo=UTC)), "Monday, 8.00 in summer"


def test_many_missed_times_are_made_up_for_by_one_run() -> None:
    standing = replace(first_standing("a", MONDAYS, NOW), served_at=latest(MONDAYS, NOW - timedelta(days=60)))
    assert is_due(MONDAYS, standing, NOW)
    assert not is_due(MONDAYS, after_a_run(standing, NOW, MONDAYS), NOW + timedelta(minutes=1))


def test_a_job_that_fails_waits_longer_each_time_and_an_hour_at_most() -> None:
    standing = first_standing("a", EveryMinutes(1), NOW)
    waits = []
    now = NOW
    for _ in range(12):
        standing = failed(claimed(standing, "me", now), now)
        assert standing.again_at is not None
        assert not is_due(EveryMinutes(1), standing, standing.again_at - timedelta(seconds=1))
        assert is_due(EveryMinutes(1), standing, standing.again_at)
        waits.append(standing.again_at - now)
        now = standing.again_at
    assert waits[:4] == [timedelta(minutes=one) for one in (1, 2, 4, 8)]
    assert waits == sorted(waits) and waits[-1] == LONGEST_WAIT == wait_after(10_000)
    standing = after_a_run(standing, now, EveryMinutes(1))
    assert (standing.failures, standing.again_at) == (0, None)


def test_a_wish_is_due_at_once_also_for_a_job_that_waits_after_a_failure() -> None:
    standing = failed(claimed(first_standing("a", MONDAYS, NOW), "me", NOW), NOW)
    assert not is_due(MONDAYS, standing, NOW)
    assert is_due(MONDAYS, replace(standing, asked_at=NOW), NOW)


def test_a_wish_that_came_during_a_run_is_not_forgotten() -> None:
    running = claimed(first_standing("a", MONDAYS, NOW), "me", NOW)
    before = replace(running, asked_at=NOW - timedelta(seconds=1))
    during = replace(running, asked_at=NOW + timedelta(seconds=1))
    assert done(before, MONDAYS).asked_at is None and failed(before, NOW).asked_at is None
    assert done(during, MONDAYS).asked_at is not None and failed(during, NOW).asked_at is not None


def test_a_clock_that_ran_ahead_stops_nothing() -> None:
    standing = replace(first_standing("a", Daily(3), NOW), served_at=datetime(2099, 1, 1, tzinfo=UTC))
    assert is_due(Daily(3), standing, NOW)
    assert not is_due(Daily(3), after_a_run(standing, NOW, Daily(3)), NOW + timedelta(minutes=1))


def test_a_job_belongs_to_who_runs_it_until_they_are_gone() -> None:
    standing = claimed(first_standing("a", HOURLY, NOW), "other", NOW)
    assert not is_free(standing, {"other", "me"}, "me")
    assert is_free(standing, {"me"}, "me")
    assert is_free(claimed(standing, "me", NOW), {"me"}, "me"), "what I hold and do not run I could not end"
    assert is_free(replace(standing, claimed_by=""), set(), "me")


def test_a_timekeeper_is_there_while_it_shows_life_and_has_not_left() -> None:
    keepers = [Timekeeper("here", NOW, NOW), Timekeeper("silent", NOW, NOW - GONE_AFTER),
               Timekeeper("left", NOW, NOW, NOW)]
    assert alive(keepers, NOW) == {"here"}


@given(st.lists(st.integers(1, 3000), min_size=1, max_size=30))
def test_looking_at_any_moments_runs_a_job_once_for_each_step_that_was_looked_at(gaps: list[int]) -> None:
    standing, now, runs, steps = first_standing("a", HOURLY, NOW), NOW, 0, set()
    for gap in gaps:
        now += timedelta(seconds=gap)
        steps.add(latest(HOURLY, now))
        if is_due(HOURLY, standing, now):
            standing, runs = after_a_run(standing, now), runs + 1
    assert runs == len(steps)
