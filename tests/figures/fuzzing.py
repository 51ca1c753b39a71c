"""Requests sent and judged: no answer of 500 and over, nothing in the log, none too slow, no typed text lost."""

from __future__ import annotations

import logging
import time
import unicodedata
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path

from flask import Flask
from werkzeug.test import TestResponse

from intranet.text.signs import FORBIDDEN
from tests.figures.hostile import Request, encoded
from tests.figures.world import World
from tests.visitor import Visitor

ROLES = ("none", "member", "contact", "curator", "facilitator", "admin", "half")
"""`half` waits for the second step of signing in."""
REFUSED_FORMS = (400, 409, 413, 422)
ENDS_A_SIGN_IN = ("POST /log", "POST /account", "POST /admin/people", "POST /invite")
PUT_BACK_AFTER = 60
"""So many requests in a row do what they like with the world; PostgreSQL takes longer to put it back."""


class Net(logging.Handler):
    """Catches what is logged as an error, or with a traceback."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.caught: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep it."""
        if record.levelno >= logging.ERROR or record.exc_info or "Traceback" in record.getMessage():
            self.caught.append(logging.Formatter().format(record))


@contextmanager
def net() -> Iterator[Net]:
    """What the log says meanwhile."""
    found = Net()
    logging.getLogger().addHandler(found)
    try:
        yield found
    finally:
        logging.getLogger().removeHandler(found)


@dataclass
class Fuzz:
    """One run of requests against a site: what was answered, and what was wrong with it."""

    site: Flask
    log: Net
    limit: float = 5.0
    people: dict[str, tuple[str, str]] = field(default_factory=dict)
    """By role the cookies and the CSRF token."""
    answers: Counter[str] = field(default_factory=Counter)
    slowest: float = 0.0
    slowest_route: str = ""
    reached: set[str] = field(default_factory=set)
    faults: list[str] = field(default_factory=list)

    @property
    def sent(self) -> int:
        """How many requests were sent."""
        return sum(self.answers.values())

    def knows(self, role: str, visitor: Visitor) -> None:
        """Send as this visitor from now on, with the cookies that the browser holds now."""
        token = visitor.csrf_token
        jar = visitor.client._cookies or {}  # noqa: SLF001 - the test client lists them nowhere
        self.people[role] = ("; ".join(f"{one.key}={one.value}" for one in jar.values()), token)

    def send(self, role: str, route: str, request: Request) -> TestResponse:
        """Send and judge one request."""
        began, waited = time.monotonic(), waited_for_the_processor()
        answer = self._sent(role, request)
        took = time.monotonic() - began - (waited_for_the_processor() - waited)
        self.answers[f"{answer.status_code // 100}xx"] += 1
        if took > self.slowest:
            self.slowest, self.slowest_route = took, route
        if answer.status_code < 400:
            self.reached.add(route)
        for fault in self._faults(request, answer, took):
            self.faults.append(f"{fault}: {route} as {role}: {str(request)[:900]}")
        self.log.caught.clear()
        return answer

    def _sent(self, role: str, request: Request) -> TestResponse:
        cookies, token = self.people[role]
        headers = {"Cookie": "; ".join(one for one in (cookies, request.cookie) if one), **request.headers}
        path, _, query = request.path.partition("?")
        environ = {"REQUEST_METHOD": request.method, "HTTP_HOST": headers.pop("Host", "localhost")}
        fields = ((*request.fields, ("csrf_token", token)) if request.token and request.method != "GET"
                  else request.fields)
        if request.body is not None:
            body, kind = request.body, headers.get("Content-Type", "application/x-www-form-urlencoded")
        elif request.files:
            body = _multipart(fields, request.files)
            kind = headers.get("Content-Type", f"multipart/form-data; boundary={EDGE}")
        else:
            body, kind = encoded(fields), headers.get("Content-Type", "application/x-www-form-urlencoded")
        if request.method in ("GET", "HEAD") and not body:
            kind = headers.get("Content-Type", "")
        headers.pop("Content-Type", None)
        client = self.site.test_client(use_cookies=False)
        environ |= {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in headers.items()}
        environ |= {"CONTENT_TYPE": kind, "CONTENT_LENGTH": str(len(body))}
        return client.open(path, query_string=query, method=request.method, data=body, environ_overrides=environ)

    def _faults(self, request: Request, answer: TestResponse, took: float) -> Iterator[str]:
        if answer.status_code >= 500:
            yield f"answered {answer.status_code} ({' '.join(self.log.caught)[-600:]})"
        elif self.log.caught:
            yield f"logged {self.log.caught[0][-600:]}"
        if took > self.limit:
            yield f"took {took:.1f} s"
        if answer.status_code in REFUSED_FORMS and answer.mimetype == "text/html" and request.typed:
            html = answer.get_data(as_text=True)
            words = folded(unescape(html))
            for name, value in request.typed:
                if f'name="{name}"' in html and folded(as_sent(value)) not in words:
                    yield f"answered {answer.status_code} and lost what was typed into {name}"


def waited_for_the_processor() -> float:
    """Seconds in which this thread was ready and others had the processors: no fault of the site. 0 if nobody knows."""
    try:
        return int(SCHEDULED.read_text().split()[1]) / 1e9
    except (OSError, IndexError, ValueError):
        return 0.0


SCHEDULED = Path("/proc/thread-self/schedstat")
EDGE = "----an-edge-that-no-file-holds"


def as_sent(value: str) -> str:
    """The text as a page can show it: without forbidden signs."""
    return FORBIDDEN.sub("", value)


def folded(words: str) -> str:
    """White space folded, letters in one form of writing."""
    return " ".join(unicodedata.normalize("NFC", words).split())


def _multipart(fields: tuple[tuple[str, str], ...], files: tuple[tuple[str, bytes, str], ...]) -> bytes:
    parts = [f'Content-Disposition: form-data; name="{_name(name)}"\r\n\r\n'.encode()
             + value.encode("utf-8", "surrogatepass") for name, value in fields]
    parts += [f'Content-Disposition: form-data; name="{name}"; filename="{called}"\r\n'
              "Content-Type: image/png\r\n\r\n".encode() + octets for name, octets, called in files]
    return b"".join(f"--{EDGE}\r\n".encode() + part + b"\r\n" for part in parts) + f"--{EDGE}--\r\n".encode()


def _name(name: str) -> str:
    return "".join(sign for sign in name if sign.isalnum() or sign in "-_.") or "x"


@dataclass
class Wanderer:
    """Sends requests into a world, which is put back again and again."""

    world: World
    fuzz: Fuzz
    since: int = 0
    often: int = PUT_BACK_AFTER

    def send(self, role: str, route: str, request: Request) -> TestResponse:
        """One request; afterwards the world may be as it was before."""
        answer = self.fuzz.send(role, route, request)
        self.since += 1
        ended = route.startswith(ENDS_A_SIGN_IN) and answer.status_code < 400
        if self.since >= self.often or (ended and not self.world.signed_in()):
            self.put_back()
        return answer

    def put_back(self) -> None:
        """The world as it was."""
        self.world.put_back()
        self.since = 0
