"""Workers and the whole server are killed while people save: what was acknowledged is there, pages come again soon."""

from __future__ import annotations

import os
import random
import signal
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from intranet.settings import Settings
from tests.browser.server import Server, running_site
from tests.conftest import POSTGRES
from tests.figures.telling import caught, share, tell
from tests.real_people import Writer, answers_in, at_work, bring, database_of

CYCLES = share(200)
PARTS = 5 if CYCLES >= 100 else 1
"""Test functions, each with a site of its own, so that several processes share them."""
EVERY = 6
"""Of so many cycles one kills the master with all its workers; the others kill a worker."""
PEOPLE = ("jasen", "yhteys", "naapuri", "asiantuntija")
WORKERS = 3
SOON = 5.0
"""Seconds until it has to serve again, without those in which the machine had no core for it."""


@dataclass
class Fallen:
    """One kill, and how long it took until pages were served again."""

    what: str
    seconds: float
    without_waiting: float


def workers_of(site: Server) -> list[int]:
    """The master's children that are alive."""
    assert site.process is not None
    found = []
    for pid in Path(f"/proc/{site.process.pid}/task/{site.process.pid}/children").read_text().split():
        with suppress(OSError):
            if Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z":
                found.append(int(pid))
    return found


def waited(pid: int) -> float:
    """Seconds in which a process could have worked but had no core."""
    return int(Path(f"/proc/{pid}/schedstat").read_text().split()[1]) / 1e9


def kill_worker(site: Server, chance: random.Random) -> Fallen:
    """One of them, whichever; over when there are as many as before and a page is answered."""
    assert site.process is not None
    before, slow = workers_of(site), waited(site.process.pid)
    victim, began = chance.choice(before), time.monotonic()
    os.kill(victim, signal.SIGKILL)
    while not (len(now := workers_of(site)) == WORKERS and victim not in now):
        assert time.monotonic() - began < 60, "no new worker came"
        time.sleep(0.005)
    while not site.answers():
        assert time.monotonic() - began < 60, "nobody serves"
    seconds = time.monotonic() - began
    return Fallen("a worker", seconds, seconds - (waited(site.process.pid) - slow))


def kill_all(site: Server) -> Fallen:
    """The master and its workers, as a power cut would; started again as an init system would."""
    began = time.monotonic()
    site.stop(signal.SIGKILL)
    site.start()
    assert site.process is not None
    seconds = time.monotonic() - began
    return Fallen("the master with its workers", seconds, seconds - waited(site.process.pid))


def losses(site: Server, writers: list[Writer], owed: list[dict[str, tuple[str, int]]]) -> list[str]:
    """The checker: what was acknowledged by then and is not in the database now."""
    return [loss for writer, one in zip(writers, owed, strict=True)
            for loss in writer.book.lost(answers_in(database_of(site), writer.book.sheet), one)]


def kill_again_and_again(site: Server, cycles: int, chance: random.Random) -> tuple[list[Fallen], list[str], int]:
    """The falls, the answers that were acknowledged before one and lost by it, and how many were acknowledged."""
    writers = [Writer(site.url, who, pause=0.01) for who in PEOPLE]
    falls: list[Fallen] = []
    lost: list[str] = []
    with at_work(writers):
        for cycle in range(cycles):
            moment = sum(writer.book.counted for writer in writers)
            while sum(writer.book.counted for writer in writers) < moment + 2 * len(writers):
                time.sleep(0.005)
            time.sleep(chance.uniform(0, 0.03))  # in the middle of whatever they do then
            owed = [writer.owed() for writer in writers]
            falls.append(kill_all(site) if cycle % EVERY == EVERY // 2 else kill_worker(site, chance))
            lost += losses(site, writers, owed)
    lost += losses(site, writers, [writer.owed() for writer in writers])
    assert [surprise for writer in writers for surprise in writer.surprises] == []
    return falls, lost, sum(writer.book.counted for writer in writers)


@pytest.mark.parametrize("part", range(PARTS))
def test_what_was_acknowledged_survives_every_kill(settings: Settings, tmp_path: Path, part: int) -> None:
    more = {**bring(tmp_path), **({"DATABASE_URL": settings.database_url} if POSTGRES else {})}
    with running_site(tmp_path / "site", **more) as site:
        falls, lost, acknowledged = kill_again_and_again(site, CYCLES // PARTS, random.Random(part))
    assert lost == []
    assert max(fall.without_waiting for fall in falls) < SOON, falls
    tell("kills", {f"kill -9 of {fall.what}" for fall in falls}, cycles=len(falls), acknowledged=acknowledged,
         lost=len(lost), slowest_seconds_to_serve=max(fall.seconds for fall in falls))


def test_a_save_that_says_so_before_its_commit_is_caught(settings: Settings, tmp_path: Path) -> None:
    more = {**bring(tmp_path), **({"DATABASE_URL": settings.database_url} if POSTGRES else {})}
    with running_site(tmp_path / "site", app="tests.figures.hasty:app", **more) as site:
        _, lost, _ = kill_again_and_again(site, 2 * EVERY, random.Random(0))
    assert lost
    caught("kills", f"a save that says 200 before its commit: {len(lost)} answers are reported as lost")
