"""The timekeeper of a real site: it works without a visit, dies with the site, and comes back when it dies alone."""

from __future__ import annotations

import os
import signal
import sqlite3
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.browser.server import Server, running_site

PATIENCE = 40.0


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One site for these tests; each leaves it running or stopped, and starts what it needs."""
    with running_site(tmp_path_factory.mktemp("timekeeper")) as site:
        yield site


@pytest.fixture
def site(server: Server) -> Server:
    if server.process is None or server.process.poll() is not None:
        server.process = None
        server.start()
    return server


def until(what: Callable[[], object], seconds: float = PATIENCE) -> object:
    """Wait for something to be so; what it is then."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = what()
        if found:
            return found
        time.sleep(0.05)
    raise AssertionError("it did not happen in time")


def ask(site: Server, question: str, *values: object) -> list[tuple[object, ...]]:
    """A question to the site's database from outside."""
    connection = sqlite3.connect(site.instance / "ankkuri.sqlite", timeout=10)
    try:
        with connection:
            return connection.execute(question, values).fetchall()
    finally:
        connection.close()


def group_of(pid: int) -> list[int]:
    """Every living process of the group, the master's among them."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            state, _, group = (process / "stat").read_text().rsplit(")", 1)[1].split()[:3]
            if int(group) == pid and state != "Z":
                found.append(int(process.name))
    return sorted(found)


def keeper_of(site: Server) -> int | None:
    """The process that has the queue of the timed jobs open."""
    assert site.process is not None
    for pid in group_of(site.process.pid):
        with suppress(OSError):
            for link in (Path("/proc") / str(pid) / "fd").iterdir():
                with suppress(OSError):
                    if link.readlink() == site.instance / "jobs.sqlite":
                        return pid
    return None


def is_answered(site: Server) -> bool:
    with urllib.request.urlopen(f"{site.url}/healthz", timeout=5) as answer:
        return bool(answer.status == 200)


def test_a_scheduled_card_is_published_without_any_visit(site: Server) -> None:
    site.stop()
    ((card, number),) = ask(site, "SELECT id, newest_number FROM card WHERE slug = 'hyva-lausunto'")
    due = datetime.now(UTC) - timedelta(minutes=1)
    ask(site, "UPDATE card SET state = 'draft', published_number = NULL, publish_number = ?, publish_at = ?"
        " WHERE id = ?", number, f"{due:%Y-%m-%d %H:%M:%S.%f}", card)
    ask(site, "DELETE FROM job WHERE key = 'publish_cards'")  # as on a new site: it is run at once
    site.start()
    until(lambda: ask(site, "SELECT 1 FROM card WHERE id = ? AND published_number = ? AND state = 'published'"
                      " AND publish_at IS NULL", card, number))
    ((things,),) = until(lambda: ask(  # type: ignore[misc]
        site, "SELECT things FROM job_run WHERE key = 'publish_cards' AND things > 0"))
    assert things == 1


def test_two_serve_and_one_keeps_the_time(site: Server) -> None:
    assert site.process is not None
    keeper = until(lambda: keeper_of(site))
    assert len(group_of(site.process.pid)) == 4 and keeper != site.process.pid


def test_a_timekeeper_that_dies_is_started_again_and_pages_are_served_meanwhile(site: Server) -> None:
    assert site.process is not None
    first = until(lambda: keeper_of(site))
    others = [pid for pid in group_of(site.process.pid) if pid != first]
    os.kill(int(str(first)), signal.SIGKILL)
    assert is_answered(site)
    second = until(lambda: keeper_of(site) not in (None, first) and keeper_of(site))
    assert sorted([*others, int(str(second))]) == group_of(site.process.pid), "nobody else was started anew"
    until(lambda: ask(site, "SELECT 1 FROM timekeeper WHERE left_at IS NULL ORDER BY started_at DESC LIMIT 1"))


def test_after_a_reload_again_two_serve_and_one_keeps_the_time(site: Server) -> None:
    assert site.process is not None
    before = group_of(site.process.pid)
    os.kill(site.process.pid, signal.SIGHUP)
    master = site.process.pid

    def is_renewed() -> bool:
        now = group_of(master)
        return len(now) == 4 and set(now) & set(before) == {master} and keeper_of(site) is not None

    until(is_renewed)
    assert is_answered(site)


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_the_site_takes_the_timekeeper_with_it_when_it_ends(site: Server, how: signal.Signals) -> None:
    assert site.process is not None
    until(lambda: keeper_of(site))
    master = site.process.pid
    os.kill(master, how)  # the parent alone
    site.process.wait(PATIENCE)
    until(lambda: not group_of(master), 5)


def test_when_the_parent_is_killed_nobody_is_left_behind(site: Server) -> None:
    assert site.process is not None
    until(lambda: keeper_of(site))
    master = site.process.pid
    os.kill(master, signal.SIGKILL)
    site.process.wait(PATIENCE)
    until(lambda: not group_of(master), 10)
