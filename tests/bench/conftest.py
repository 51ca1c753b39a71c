"""Two servers of the same kind for a run: the smallest Flask app there is, and a demo site with somebody signed in."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
import time
import urllib.parse
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from intranet.settings import PROJECT
from tests.bench.load import Answer, Asked, Connection, milliseconds_each
from tests.browser.server import Server, free_port, running_site
from tests.conftest import PASSWORD

WARM_UP, ROUNDS, TIMES = 60, 9, 80
BARE = Asked("GET /healthz HTTP/1.1\r\n")
PATIENCE_SECONDS = 30.0


@dataclass
class Measured:
    """A running server: its port and its process group."""

    port: int
    group: int

    def costs(self, once: Callable[[Connection], Answer], bare: Measured) -> tuple[float, float]:
        """Milliseconds of CPU that one such request costs, and how many times what the bare app's answer costs.

        The two take turns, so that a machine that is busier for a while is so for both; the middle one of the rounds
        counts.
        """
        ours, theirs = Connection(self.port), Connection(bare.port)
        try:
            for _ in range(WARM_UP):
                once(ours)
                theirs.ask(BARE)
            rounds = []
            for _ in range(ROUNDS):
                cost = milliseconds_each(ours, self.group, once, TIMES)
                rounds.append((cost / milliseconds_each(theirs, bare.group, lambda one: one.ask(BARE), TIMES), cost))
            ratio, cost = sorted(rounds)[ROUNDS // 2]
            return cost, ratio
        finally:
            ours.close()
            theirs.close()


@dataclass
class Member(Measured):
    """A demo site, and the cookie of a member who is signed in there."""

    site: Server
    cookie: str = ""

    def head(self, method: str, address: str, **headers: str) -> str:
        """The first lines of a request of this member's browser."""
        named = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
        return f"{method} {address} HTTP/1.1\r\nCookie: {self.cookie}\r\nAccept-Encoding: br\r\n{named}"

    def get(self, address: str, **headers: str) -> Asked:
        """A page."""
        return Asked(self.head("GET", address, **headers))

    def post(self, address: str, fields: dict[str, str], **headers: str) -> Asked:
        """A form."""
        form = {"Content_Type": "application/x-www-form-urlencoded", "Sec_Fetch_Site": "same-origin", **headers}
        return Asked(self.head("POST", address, **form), urllib.parse.urlencode(fields).encode())

    def plain(self, asked: Asked) -> Asked:
        """The same request for an answer that is not compressed."""
        return Asked(asked.head.replace("Accept-Encoding: br\r\n", ""), asked.body)


def token_in(answer: Answer) -> str:
    """The CSRF token of a page."""
    found = re.search(rb'name="csrf_token" value="([^"]+)"', answer.body)
    assert found is not None, answer.status
    return found[1].decode()


def cookie_of(answer: Answer) -> str:
    """The cookie that an answer sets."""
    return answer.headers["set-cookie"].split(";")[0]


@pytest.fixture(scope="session")
def hello() -> Iterator[Measured]:
    """A bare Flask app, served as the site is: two workers of eight threads, made before they part."""
    port = free_port()
    process = subprocess.Popen(
        [sys.executable, "-m", "gunicorn", "--workers", "2", "--worker-class", "gthread", "--threads", "8",
         "--preload", "--keep-alive", "15", "--bind", f"127.0.0.1:{port}", "hello:app"],
        cwd=PROJECT / "tests" / "bench",  # in the project's own folder it would take the site's gunicorn.conf.py
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        _wait_for(port)
        yield Measured(port, process.pid)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(PATIENCE_SECONDS)


@pytest.fixture(scope="session")
def member(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Member]:
    """A demo site with jasen@demo.example signed in."""
    folder: Path = tmp_path_factory.mktemp("bench")
    with running_site(folder, first_start=True) as site:
        assert site.process is not None
        port = urllib.parse.urlsplit(site.url).port or 0
        somebody = Member(port, site.process.pid, site)
        connection = Connection(port)
        page = connection.ask(somebody.plain(somebody.get("/login")))
        somebody.cookie = cookie_of(page)
        answer = connection.ask(somebody.post("/login", {
            "email": "jasen@demo.example", "password": PASSWORD, "csrf_token": token_in(page)}))
        assert answer.status == 303, answer.status
        somebody.cookie = cookie_of(answer)
        somebody.cookie = cookie_of(connection.ask(somebody.get("/account")))  # it holds the CSRF secret from here on
        connection.close()
        yield somebody


def _wait_for(port: int) -> None:
    until = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            Connection(port).close()
            return
        except OSError:
            if time.monotonic() > until:
                raise
            time.sleep(0.05)
