"""People and programs that send slowly, or half a request and nothing more: the site goes on for everybody else."""

from __future__ import annotations

import http.client
import socket
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from intranet import serving
from intranet.settings import PROJECT
from tests.browser.server import Server, running_site

STALLED = 40
SOON = 4.0
"""Seconds on a busy machine; whoever waited for the stalled ones would wait for longer."""
IMPATIENT = """
from pathlib import Path
exec(Path("gunicorn.conf.py").read_text(encoding="utf-8"))
from intranet import serving
serving.HEAD_SECONDS, serving.BODY_SECONDS, serving.THREAD_SECONDS = 6.0, 7.0, 1.0
serving.MOST_GATHERED, serving.MOST_HELD = 1_000_000, 3_000_000
"""
HALF_A_HEAD = b"GET /login HTTP/1.1\r\nHost: localhost\r\n"
HALF_A_BODY = (b"POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
               b"Content-Length: 1000\r\n\r\nemail=")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A site that waits for seconds where a real one waits for a minute."""
    folder = tmp_path_factory.mktemp("slow")
    config: Path = folder / "impatient.conf.py"
    config.write_text(IMPATIENT, encoding="utf-8")
    assert "intranet.serving.Worker" in (PROJECT / "gunicorn.conf.py").read_text(encoding="utf-8")
    with running_site(folder / "site", config=str(config)) as running:
        yield running


def connect(server: Server) -> socket.socket:
    where = urlsplit(server.url)
    return socket.create_connection((where.hostname or "", where.port or 0), timeout=15)


def answer(server: Server, path: str = "/healthz") -> tuple[int, float]:
    """The status of a page and how many seconds it took."""
    begun = time.monotonic()
    where = http.client.HTTPConnection(urlsplit(server.url).netloc, timeout=10)
    where.request("GET", path)
    status = where.getresponse().status
    where.close()
    return status, time.monotonic() - begun


def hung_up(there: socket.socket) -> bool:
    """Whether the site hung up without a word."""
    try:
        return there.recv(1000) == b""
    except ConnectionResetError:
        return True


@pytest.mark.parametrize("begun", [b"", HALF_A_HEAD, HALF_A_BODY], ids=["nothing", "half a head", "half a body"])
def test_forty_stalled_connections_do_not_stop_the_site(server: Server, begun: bytes) -> None:
    stalled = [connect(server) for _ in range(STALLED)]
    for there in stalled:
        there.sendall(begun)
    for _ in range(5):
        status, seconds = answer(server)
        assert status == 200 and seconds < SOON
    assert all(hung_up(there) for there in stalled), "somebody is waited for without an end"
    assert answer(server)[0] == 200


def test_who_sends_slowly_is_answered_when_all_is_there(server: Server) -> None:
    there = connect(server)
    for piece in (b"GE", b"T /healthz HT", b"TP/1.1\r\nHost: local", b"host\r\nConnection: close\r", b"\n\r\n"):
        there.sendall(piece)
        time.sleep(0.1)
    with there.makefile("rb") as told:
        assert told.readline().startswith(b"HTTP/1.1 200")


def test_one_connection_asks_many_times_also_at_once(server: Server) -> None:
    there = http.client.HTTPConnection(urlsplit(server.url).netloc, timeout=10)
    for _ in range(3):
        there.request("GET", "/login")
        reply = there.getresponse()
        assert reply.status == 200 and b"csrf_token" in reply.read()
        there.request("POST", "/login", body="x" * 5000, headers={"Content-Type": "text/plain"})
        reply = there.getresponse()
        assert reply.status == 403 and reply.read()
    both = connect(server)
    both.sendall(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n"
                 b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
    with both.makefile("rb") as told:
        assert told.read().count(b"HTTP/1.1 200") == 2


@pytest.mark.parametrize("size", [700_000, 1_500_000], ids=["700 kB", "1.5 MB"])
def test_far_too_much_text_is_still_told_in_a_sentence(server: Server, size: int) -> None:
    there = http.client.HTTPConnection(urlsplit(server.url).netloc, timeout=10)
    there.request("POST", "/login", body="email=" + "x" * size,
                  headers={"Content-Type": "application/x-www-form-urlencoded"})
    assert there.getresponse().status == 413


@pytest.mark.parametrize("head", [b"Transfer-Encoding: chunked", b"Content-Length: 9000000", b"Content-Length: x",
                                  b"Content-Length: 1000\r\nExpect: 100-continue"])
def test_a_body_whose_length_is_hidden_or_huge_holds_nobody_for_long(server: Server, head: bytes) -> None:
    stalled = [connect(server) for _ in range(STALLED)]
    for there in stalled:
        there.sendall(b"POST /login HTTP/1.1\r\nHost: localhost\r\n" + head + b"\r\n\r\n")
    begun = time.monotonic()
    while answer(server)[1] > 1:
        assert time.monotonic() - begun < 9
    for there in stalled:
        there.close()


def test_who_does_not_hang_up_after_the_answer_stops_nobody(server: Server) -> None:
    """gunicorn waited two seconds for each of them, and did nothing else meanwhile."""
    staying = [connect(server) for _ in range(STALLED)]
    for there in staying:
        there.sendall(b"GET /healthz HTTP/1.0\r\nHost: localhost\r\n\r\n")
    status, seconds = answer(server)
    assert status == 200 and seconds < SOON
    for there in staying:
        with there.makefile("rb") as told:
            assert told.read().startswith(b"HTTP/1."), "the answer must not be cut off"


def test_half_sent_texts_do_not_fill_the_memory(server: Server) -> None:
    stalled = [connect(server) for _ in range(12)]  # each of two workers has room for three
    for there in stalled:
        try:
            there.sendall(b"POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 990000\r\n\r\n" + b"x" * 900_000)
        except OSError:
            continue  # this one was the largest
    until, open_still = time.monotonic() + SOON, list(stalled)
    while len(open_still) > 6 and time.monotonic() < until:
        for there in list(open_still):
            there.settimeout(0.05)
            try:
                if hung_up(there):
                    open_still.remove(there)
            except TimeoutError:
                continue
    assert 1 <= len(open_still) <= 6, "half-sent requests are held without a bound, or all were dropped"
    assert answer(server)[0] == 200


def test_what_has_arrived_is_a_whole_request_or_not_yet() -> None:
    ours, theirs = socket.socketpair()
    for head, body, whole in ((b"", b"", True), (b"content-LENGTH:  5\r\n", b"12345", True),
                              (b"Content-Length: 5\r\n", b"1234", False), (b"X-Content-Length: 5\r\n", b"", True)):
        conn = serving.Connection(None, ours, None, None, lambda one: None)
        sent = b"POST / HTTP/1.1\r\n" + head + b"\r\n" + body
        assert not any(conn.take(sent[place:place + 1]) for place in range(len(sent) - 1))
        assert conn.take(sent[-1:]) is whole
    ours.close()
    theirs.close()
