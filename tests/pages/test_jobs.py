"""Timed jobs on a database: runs are claimed and noted, failures are fenced and told, two timekeepers never collide."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import time_machine
from flask import Flask

from intranet import clock
from intranet.database import writing
from intranet.jobs import actions, consumer, rules, store
from intranet.jobs.types import Run
from intranet.plugin_system.registry import registry
from intranet.plugin_system.timing import EveryMinutes, Weekly
from intranet.plugin_system.types import TimedJob
from intranet.settings import Settings

START = datetime(2027, 6, 2, 12, 0, 30, tzinfo=UTC)
PLUGIN = """name: naps
api: 1
version: 1.0.0
title: {fi: "Torkut"}
description: {fi: "Torkkuu."}
licence: MIT
author: "Testi"
personal_data: "none"
"""
HIDDEN = "kissan nimi on Mirri"


class Room:
    """A room that hands in the jobs of a test."""

    def __init__(self, *jobs: TimedJob) -> None:
        self.timed_jobs = lambda: list(jobs)


@pytest.fixture
def at() -> Iterator[time_machine.Coordinates]:
    with time_machine.travel(START, tick=False) as moment:
        yield moment


def hands_in(*jobs: TimedJob, name: str = "test") -> None:
    registry().add_room(name, Room(*jobs))  # type: ignore[arg-type]


def a_job(run: Callable[[datetime], int | None], name: str = "sweep", when: object = EveryMinutes(1)) -> TimedJob:
    return TimedJob(name, "Lakaisee", when, run)  # type: ignore[arg-type]


def runs(key: str = "sweep") -> list[Run]:
    return store.last_runs([key], 20)[key]


def test_a_due_job_is_run_once_and_noted(inside: Flask, at: time_machine.Coordinates) -> None:
    told: list[datetime] = []
    hands_in(a_job(lambda now: told.append(now) or 3))  # type: ignore[func-returns-value]
    assert "sweep" in actions.due(clock.now())
    assert actions.run_if_due("sweep", "me") is not None
    assert actions.run_if_due("sweep", "me") is None and "sweep" not in actions.due(clock.now())
    assert told == [START]
    assert runs() == [Run("sweep", START, START, "done", 3)]
    at.shift(60)
    assert "sweep" in actions.due(clock.now())


def test_runs_that_find_nothing_are_one_line(inside: Flask, at: time_machine.Coordinates) -> None:
    found = iter([0, None, 0, 2, 0, 0])
    hands_in(a_job(lambda now: next(found)))
    for _ in range(6):
        actions.run_if_due("sweep", "me")
        at.shift(60)
    assert [(one.things, one.times) for one in runs()] == [(0, 2), (2, 1), (0, 3)]
    assert runs()[-1].started_at == START and runs()[-1].ended_at == START + timedelta(minutes=2)


def test_a_job_that_fails_is_noted_without_its_words_and_tried_again(inside: Flask,
                                                                     at: time_machine.Coordinates) -> None:
    def fail(now: datetime) -> int:
        raise RuntimeError(HIDDEN)

    hands_in(a_job(fail))
    run = actions.run_if_due("sweep", "me")
    assert run is not None and (run.outcome, run.place) == ("failed", "RuntimeError")
    assert actions.due(clock.now()).count("sweep") == 0
    at.shift(61)
    assert "sweep" in actions.due(clock.now())
    actions.run_if_due("sweep", "me")
    at.shift(61)
    assert "sweep" not in actions.due(clock.now()), "the second wait is longer"
    assert store.standings()["sweep"].failures == 2
    assert actions.failing() == ["Lakaisee"]


@pytest.mark.parametrize("answer", [-1, "kolme", 1.5, [1]])
def test_an_answer_that_is_no_number_of_things_is_a_failure(inside: Flask, answer: object) -> None:
    hands_in(a_job(lambda now: answer))  # type: ignore[arg-type,return-value]
    run = actions.run_if_due("sweep", "me")
    assert run is not None and run.outcome == "failed" and "WrongAnswer" in run.place


def test_a_run_in_a_process_that_was_killed_is_noted_and_made_up_for(inside: Flask,
                                                                     at: time_machine.Coordinates) -> None:
    class Killed(BaseException):
        pass

    def die(now: datetime) -> int:
        raise Killed

    done: list[int] = []
    deeds = iter([die, lambda now: done.append(1)])
    hands_in(a_job(lambda now: next(deeds)(now)))  # type: ignore[operator]
    actions.sign_of_life("first")
    with pytest.raises(Killed):
        actions.run_if_due("sweep", "first")
    actions.sign_of_life("second")
    at.shift(30)
    assert actions.run_if_due("sweep", "second") is None, "the first one is still thought to be at work"
    at.shift(rules.GONE_AFTER)
    actions.sign_of_life("second")
    assert actions.run_if_due("sweep", "second") is None, "it counts as a failure, and waits"
    assert [one.outcome for one in runs()] == ["broken"]
    at.shift(61)
    assert actions.run_if_due("sweep", "second") is not None and done == [1]
    assert [one.outcome for one in runs()] == ["done", "broken"]


def test_what_a_timekeeper_that_left_had_begun_is_free_at_once(inside: Flask, at: time_machine.Coordinates) -> None:
    hands_in(a_job(lambda now: 1))
    actions.sign_of_life("first")
    assert actions._claim(actions.register()["sweep"], "first") is not None
    actions.leave("first")
    actions.run_if_due("sweep", "second")
    assert [one.outcome for one in runs()] == ["broken"]


def test_two_timekeepers_run_a_job_one_at_a_time(site: Flask) -> None:
    at_work, most, ended = [0], [0], [0]

    def work(now: datetime) -> int:
        at_work[0] += 1
        most[0] = max(most[0], at_work[0])
        go_on.wait(0.3)
        at_work[0] -= 1
        ended[0] += 1
        return 1

    go_on = threading.Event()
    with site.app_context():
        hands_in(a_job(work))
        for me in ("one", "two", "three"):
            actions.sign_of_life(me)

    def keep(me: str) -> None:
        with site.app_context():
            actions.run_if_due("sweep", me)

    threads = [threading.Thread(target=keep, args=(me,)) for me in ("one", "two", "three")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (most[0], ended[0]) == (1, 1)


def test_a_wish_is_fulfilled_at_once(inside: Flask, at: time_machine.Coordinates) -> None:
    hands_in(a_job(lambda now: 1, when=Weekly("monday", 8)))
    assert "sweep" in actions.due(clock.now()), "it is seen for the first time"
    assert actions.run_if_due("sweep", "me") is None and "sweep" not in actions.due(clock.now())
    with writing() as database:
        actions.ask_for(database, "sweep")
    assert "sweep" in actions.due(clock.now())
    assert actions.run_if_due("sweep", "me") is not None and "sweep" not in actions.due(clock.now())


def test_old_runs_are_forgotten(inside: Flask, at: time_machine.Coordinates) -> None:
    hands_in(a_job(lambda now: 1))
    actions.run_if_due("sweep", "me")
    at.shift(rules.RUNS_KEPT + timedelta(seconds=1))
    actions.run_if_due("sweep", "me")
    assert actions.forget_old_runs(clock.now()) == 1 and len(runs()) == 1


def test_every_room_hands_in_its_jobs_and_all_can_be_run(inside: Flask) -> None:
    jobs = actions.register()
    assert {"publish_cards", "forget_sign_ins", "forget_misses", "forget_runs"} <= set(jobs)
    done = {key: one.job.run(clock.now()) for key, one in jobs.items()}
    assert {key: things for key, things in done.items() if things} == {"make_backup": 1}, "nothing else is to be done"


# -- plugins ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def with_plugin(settings: Settings, tmp_path: Path, another_site: Callable[[Settings], Flask]) -> Callable[..., Flask]:
    """A site with a plugin that has this Python."""

    def build(code: str) -> Flask:
        folder = tmp_path / "plugins" / "naps"
        folder.mkdir(parents=True)
        (folder / "plugin.yaml").write_text(PLUGIN, encoding="utf-8")
        (folder / "plugin.py").write_text(code, encoding="utf-8")
        return another_site(replace(settings, plugins=folder.parent))

    return build


def test_a_plugins_failing_job_is_told_by_its_place_and_leaves_the_others_working(
        with_plugin: Callable[..., Flask]) -> None:
    site = with_plugin("from intranet.plugin_api import EveryMinutes, TimedJob\n\n\n"
                       "def timed_jobs():\n"
                       "    return [TimedJob('nap', 'Torkkuu', EveryMinutes(5), _nap)]\n\n\n"
                       f"def _nap(now):\n    raise ValueError('{HIDDEN}')\n")
    with site.app_context():
        run = actions.run_if_due("naps.nap", "me")
        assert run is not None and (run.outcome, run.place) == ("failed", "naps/plugin.py:9: ValueError")
        assert actions.run_if_due("publish_cards", "me") is not None
        assert actions.register()["naps.nap"].plugin == "naps"
        assert registry().states() == {"naps": "on"}, "a job that fails switches nothing off"


@pytest.mark.parametrize("code", [
    "def timed_jobs():\n    raise RuntimeError\n",
    "def timed_jobs():\n    return ['nap']\n",
    "from intranet.plugin_api import EveryMinutes, TimedJob\n\n\ndef timed_jobs():\n"
    "    return [TimedJob('nap', 'Torkkuu', EveryMinutes(7), print)]\n",
    "from intranet.plugin_api import Daily, TimedJob\n\n\ndef timed_jobs():\n"
    "    return [TimedJob('Kissan uni!', 'Torkkuu', Daily(3), print)]\n",
])
def test_a_plugin_that_hands_in_no_job_loses_only_that_part(with_plugin: Callable[..., Flask], code: str) -> None:
    site = with_plugin(code)
    with site.app_context():
        assert "publish_cards" in actions.register()
        assert registry().states() == {"naps": "partly"}


def test_a_job_whose_python_ends_the_program_ends_only_its_run(inside: Flask) -> None:
    def leave(now: datetime) -> int:
        raise SystemExit(3)

    hands_in(a_job(leave))
    run = actions.run_if_due("sweep", "me")
    assert run is not None and run.outcome == "failed"


def test_a_queue_that_cannot_be_written_is_tried_until_it_can(site: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    """With a full disk the process that keeps the time neither ends nor begins anew again and again."""
    began = list[str]()

    def keep(keeper: consumer.Timekeeper, wanted: Callable[[], bool]) -> None:
        began.append(keeper.id)
        if len(began) < 3:
            raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(consumer.Timekeeper, "keep", keep)
    monkeypatch.setattr(consumer, "PAUSE_SECONDS", 0)
    consumer.keep_time(site, lambda: True)
    assert len(began) == 3
    consumer.keep_time(site, lambda: False)
    assert len(began) == 3, "nobody wants it any more"
