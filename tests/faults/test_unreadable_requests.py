"""What the server itself must refuse carries the policy of every page, and nothing of what was sent."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from email.parser import Parser
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from werkzeug.datastructures import Headers

from intranet.unreadable import answer_of
from tests.browser.server import Server, running_site
from tests.figures.observatory import parts_of, points, possible
from tests.figures.telling import caught, tell

SECRET = "salaisuus"
HOST = "Host: localhost"
COOKIE = "__Host-ankkuri=1; Secure; HttpOnly; SameSite=Lax; Path=/"
"""As the site's own: these answers set none."""
REQUESTS = {
    "a first line of rubbish": (f"{SECRET} rivi\r\n\r\n", 400),
    "a version of the future": (f"GET /{SECRET} HTTP/9.9\r\n{HOST}\r\n\r\n", 400),
    "a header without a colon": (f"GET / HTTP/1.1\r\n{HOST}\r\n{SECRET}\r\n\r\n", 400),
    "two lengths": (f"POST / HTTP/1.1\r\n{HOST}\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n"
                    f"X-Word: {SECRET}\r\n\r\n", 400),
    "an unknown coding": (f"POST / HTTP/1.1\r\n{HOST}\r\nTransfer-Encoding: {SECRET}\r\n\r\n", 501),
    "an expectation": (f"POST / HTTP/1.1\r\n{HOST}\r\nExpect: {SECRET}\r\nContent-Length: 1\r\n\r\nx", 417),
    "a long address": (f"GET /{SECRET}{'a' * 9_000} HTTP/1.1\r\n{HOST}\r\n\r\n", 414),
    "a long header": (f"GET / HTTP/1.1\r\n{HOST}\r\nX-Word: {SECRET}{'a' * 20_000}\r\n\r\n", 431),
}


@pytest.fixture(scope="module")
def secure(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A site that a proxy serves by https."""
    folder: Path = tmp_path_factory.mktemp("unreadable")
    with running_site(folder / "site", SITE_URL="https://localhost") as running:
        yield running


def answer(server: Server, sent: str) -> tuple[int, Headers, str]:
    """Status, headers and page."""
    where = urlsplit(server.url)
    with socket.create_connection((where.hostname or "", where.port or 0), timeout=15) as there:
        there.sendall(sent.encode())
        there.shutdown(socket.SHUT_WR)
        got = b""
        while piece := there.recv(65_536):
            got += piece
    return read(got)


def read(got: bytes) -> tuple[int, Headers, str]:
    head, _, body = got.decode().partition("\r\n\r\n")
    first, _, lines = head.partition("\r\n")
    return int(first.split()[1]), Headers(Parser().parsestr(lines).items()), body


def score(headers: Headers, body: str) -> int:
    return points(parts_of("https://localhost", headers, body, [COOKIE]))


@pytest.mark.parametrize("what", REQUESTS)
def test_what_cannot_be_read_is_answered_by_the_policy(secure: Server, what: str) -> None:
    sent, status = REQUESTS[what]
    got, headers, body = answer(secure, sent)
    assert got == status
    assert score(headers, body) == possible(body)
    assert headers["Cache-Control"] == "no-store" and int(headers["Content-Length"]) == len(body.encode())
    assert SECRET not in body and ("Pyyntöä ei voitu lukea" in body or "Palvelimessa on vika" in body)
    tell("headers", {f"the server's own {status}"}, answers_scored=1)


def test_an_answer_without_the_policy_is_found() -> None:
    got, headers, body = read(answer_of(400, {}))
    assert got == 400 and score(headers, body) < possible(body)
    caught("headers", "a server's own page without the policy")


def test_nothing_of_what_was_sent_is_in_the_log(secure: Server) -> None:
    for sent, _ in REQUESTS.values():
        answer(secure, sent)
    said = "".join(path.read_text(encoding="utf-8", errors="replace") for path in secure.instance.parent.rglob("*.log"))
    assert SECRET not in said
