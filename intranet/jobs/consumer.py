"""The process that runs timed jobs, by huey: one scheduler, two threads that work, one that shows that it is alive.

What is due and who runs it is decided by the database alone (jobs/actions.py). huey's queue, a SQLite file of its own,
only wakes the threads: a wake that is lost or doubled changes nothing.
"""

from __future__ import annotations

import json
import logging
import os
import sqlite3
import threading
import time
from collections.abc import Callable
from typing import Any

from flask import Flask

from intranet import clock
from intranet.extensions import current_settings
from intranet.ids import random_id
from intranet.jobs import actions, rules
from intranet.jobs.huey_parts import Consumer, Message, Scheduler, Serializer, SqliteHuey, crontab

log = logging.getLogger("ankkuri.jobs")
QUEUE_FILE = "jobs.sqlite"
QUEUE = "ankkuri_job_queue"
LOOK_SECONDS = 20
WORKERS = 2
"""One job that takes long does not keep the others waiting."""
LONGEST_NAP = 4.0
STOP_SECONDS = 8
PAUSE_SECONDS = 0.5
LOST = 1
"""The exit code of a process that gives up; 3 and 4 would end the whole site (gunicorn's arbiter)."""


class JsonSerializer(Serializer):  # type: ignore[misc]  # no types there
    """Messages as JSON: huey's own way would run whatever code the file names."""

    def _serialize(self, data: Message) -> bytes:
        return json.dumps(data).encode()

    def _deserialize(self, data: bytes) -> Message:
        return Message(*json.loads(bytes(data)))


class Looking(Scheduler):  # type: ignore[misc]  # no types there
    """Looks for due jobs more often than once a minute, so that what is set for a minute happens in it."""

    periodic_task_seconds = LOOK_SECONDS


class OurConsumer(Consumer):  # type: ignore[misc]  # no types there
    """huey's consumer without its signal handlers: the worker that it runs in has its own."""

    scheduler_class = Looking

    def _set_signal_handlers(self) -> None:
        pass


class Timekeeper:
    """One process's way to run jobs, and any process's way to wake it."""

    def __init__(self, app: Flask) -> None:
        self.app, self.id = app, random_id()
        self.running: dict[str, float] = {}
        self._lock = threading.Lock()
        with app.app_context():
            folder = current_settings.instance
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self.huey = SqliteHuey("ankkuri", filename=str(folder / QUEUE_FILE), results=False, fsync=False, cache_mb=1,
                                   serializer=JsonSerializer())
        self.look = self.huey.periodic_task(crontab(), name="look")(self._look)
        self.run_one = self.huey.task(name="run")(self._run)

    def _look(self) -> None:
        """Hand every job that is due to a thread."""
        with self.app.app_context():
            for key in actions.due(clock.now()):
                if key not in self.running:
                    self.run_one(key)

    def _run(self, key: str) -> None:
        with self._lock:
            if key in self.running:
                return
            self.running[key] = time.monotonic()
        try:
            with self.app.app_context():
                actions.run_if_due(key, self.id)
        finally:
            self.running.pop(key, None)

    def keep(self, wanted: Callable[[], bool]) -> None:
        """Run what is due until it is not wanted any more. A run that is under way then has some seconds to end."""
        self.huey.storage.flush_queue()
        consumer = OurConsumer(self.huey, workers=WORKERS, max_delay=LONGEST_NAP, scheduler_interval=LOOK_SECONDS,
                               shutdown_timeout=STOP_SECONDS)
        self._show_life()
        ended = threading.Event()
        threading.Thread(target=self._go_on_showing_life, args=(ended,), name="sign of life", daemon=True).start()
        consumer.start()
        seen = time.monotonic()
        while wanted():
            if consumer.stop_flag.wait(0.25):
                break
            if time.monotonic() - seen > 10:
                seen = time.monotonic()
                consumer.check_worker_health()
        consumer.stop(graceful=True)
        ended.set()
        if not self.running:
            self._try(actions.leave)

    def _go_on_showing_life(self, ended: threading.Event) -> None:
        while not ended.wait(rules.SIGN_OF_LIFE.total_seconds()):
            self._show_life()
            for key, began in list(self.running.items()):
                if time.monotonic() - began > rules.LONGEST_RUN.total_seconds():
                    log.critical("the job %s takes longer than %s: its process ends and begins anew", key,
                                 rules.LONGEST_RUN)
                    os._exit(LOST)  # a thread cannot be stopped in any other way

    def _show_life(self) -> None:
        self._try(actions.sign_of_life)

    def _try(self, tell: Callable[[str], Any]) -> None:
        try:
            with self.app.app_context():
                tell(self.id)
        except Exception as problem:  # the database may be away for a while; the next sign is soon
            log.warning("a sign of life was not kept: %s", type(problem).__name__)


def keep_time(app: Flask, wanted: Callable[[], bool]) -> None:
    """Run timed jobs until it is not wanted any more. With a full disk the queue cannot begin: it waits for room."""
    while wanted():
        try:
            Timekeeper(app).keep(wanted)
            return
        except sqlite3.OperationalError as problem:
            log.warning("timed jobs wait until their queue can be written: %s", problem)
            time.sleep(PAUSE_SECONDS)


def wake(app: Flask) -> None:
    """Let the timekeeper look now and not in a while. Nothing is lost when it is not there."""
    try:
        if QUEUE not in app.extensions:
            app.extensions[QUEUE] = Timekeeper(app)
        app.extensions[QUEUE].look()
    except Exception as problem:
        log.warning("the timekeeper was not woken: %s", type(problem).__name__)
