"""The site is restarted while people work, its port kept open as docs/operating.md says: nobody is refused."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from intranet.settings import PROJECT, Settings
from tests.browser.server import Server, free_port, running_site
from tests.conftest import POSTGRES
from tests.figures.telling import caught, share, tell
from tests.real_people import Unreached, Writer, bring

REQUESTS = share(5000)
PEOPLE = ("jasen", "yhteys", "naapuri", "asiantuntija", "vetaja", "jasen")
RESTARTS = 3
PAGES = ("/healthz", "/account", "/worksheets", "/login/reset", "/sheets")
HANDED_OVER = """import os, sys
os.dup2(int(sys.argv[1]), 3)
os.environ.update(LISTEN_FDS="1", LISTEN_PID=str(os.getpid()))
os.execv(sys.executable, [sys.executable, *sys.argv[2:]])"""
"""As systemd starts a service with its socket: the descriptor 3, and a process that knows it is meant."""


@dataclass
class Load:
    """What everybody together asked for: how often, what went wrong, how long the longest waited."""

    wanted: int
    numbers: Iterator[int] = field(default_factory=count)
    failed: list[str] = field(default_factory=list)
    asked: Counter[str] = field(default_factory=Counter)
    slowest: float = 0.0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def works(self, url: str, who: str) -> None:
        """One person: a page, an answer, a page, an answer, until all together have asked often enough."""
        writer, sequence = Writer(url, who, pause=0), 0
        while (number := next(self.numbers)) < self.wanted:
            began = time.monotonic()
            try:
                if number % 2:
                    what, status = "GET " + PAGES[number // 2 % len(PAGES)], 0
                    status = writer.browser.opens(what[4:]).status
                else:
                    what, sequence = "POST /sheets/…/answers/…", sequence + 1
                    saved = writer.sends("q1", f"text {sequence}", sequence - 1, sequence)
                    status = 200 if saved == sequence else 0
            except Unreached as problem:
                status, what = 0, f"{what}: {problem!r}"
            with self.lock:
                self.asked[what] += 1
                self.slowest = max(self.slowest, time.monotonic() - began)
                if status != 200:
                    self.failed.append(f"{what} {status}")
        writer.browser.hangs_up()


@dataclass
class KeptPort(Server):
    """A site whose port somebody else keeps open."""

    port: socket.socket | None = None

    def start(self) -> None:
        """Hand the socket over. The first request waits for it as everybody's does: nobody asks before."""
        if self.port is None:
            super().start()
            return
        log = self.instance.parent / f"{self.instance.name}.log"
        number = self.port.fileno()
        with log.open("ab") as file:
            self.process = subprocess.Popen(
                [sys.executable, "-c", HANDED_OVER, str(number), "-m", "gunicorn", "--config", self.config, self.app],
                cwd=PROJECT, env=self.environment, stdout=file, stderr=subprocess.STDOUT,
                start_new_session=True, pass_fds=(number,))


@contextmanager
def kept_port(folder: Path, **more: str) -> Iterator[KeptPort]:
    """A site in this folder behind a socket that stays open while it stops and starts."""
    with running_site(folder, **more) as first:  # its instance is made
        environment = dict(first.environment)
    with socket.create_server(("127.0.0.1", free_port()), backlog=1024) as port:
        number = port.getsockname()[1]
        site = KeptPort(f"http://127.0.0.1:{number}", first.instance, {**environment, "PORT": str(number)}, port=port)
        site.start()
        try:
            while not site.answers():
                assert site.process is not None and site.process.poll() is None
            yield site
        finally:
            site.stop()


def stop_and_start(site: Server) -> None:
    """As `systemctl restart` does: SIGTERM to the master alone, wait until it is gone, start."""
    assert site.process is not None
    site.process.send_signal(signal.SIGTERM)
    site.process.wait(60)
    site.start()


def renew_workers(site: Server) -> None:
    """As `systemctl kill --signal=HUP` does."""
    assert site.process is not None
    os.kill(site.process.pid, signal.SIGHUP)


def under_load(site: Server, requests: int, restarts: list[Callable[[Server], None]]) -> Load:
    """The checker: the site is restarted in these ways while everybody works, evenly over all that they ask."""
    load = Load(requests)
    threads = [threading.Thread(target=load.works, args=(site.url, who)) for who in PEOPLE]
    for thread in threads:
        thread.start()
    for number, restart in enumerate(restarts, 1):
        while sum(load.asked.values()) < requests * number // (len(restarts) + 1):
            assert any(thread.is_alive() for thread in threads), "nobody works"
            time.sleep(0.01)
        restart(site)
    for thread in threads:
        thread.join()
    return load


def test_a_restart_under_load_fails_nobody(settings: Settings, tmp_path: Path) -> None:
    more = {**bring(tmp_path), **({"DATABASE_URL": settings.database_url} if POSTGRES else {})}
    with kept_port(tmp_path / "site", **more) as site:
        load = under_load(site, REQUESTS, [stop_and_start, renew_workers, stop_and_start])
    assert load.failed == [] and sum(load.asked.values()) == REQUESTS
    tell("restart", load.asked, requests=REQUESTS, failed=len(load.failed), restarts=RESTARTS,
         slowest_seconds=load.slowest)


def test_a_restart_that_closes_the_port_is_caught(settings: Settings, tmp_path: Path) -> None:
    more = {**bring(tmp_path), **({"DATABASE_URL": settings.database_url} if POSTGRES else {})}
    with running_site(tmp_path / "site", **more) as site:
        load = under_load(site, 400, [stop_and_start])
    assert load.failed
    caught("restart", f"a port that is closed meanwhile: {len(load.failed)} of 400 requests failed")
