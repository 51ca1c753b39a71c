"""Many phones in one live session, played over plain sockets: each asks every two seconds and answers once.

A phone behaves as the page's script does: it asks with what it has seen, takes the next address from the answer, and
sends its answer with the token and the cookies that it was given.
"""

from __future__ import annotations

import asyncio
import html
import re
import time
import urllib.parse
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field

EVERY = 2.0
PULSE = re.compile(r'data-pulse hx-get="([^"]+)"')
HIDDEN = re.compile(r'name="(csrf_token|step|at)" value="([^"]*)"')
PATIENCE = 20.0
KEPT_OPEN = 10.0


@dataclass
class Figures:
    """What was measured in one stretch of time."""

    seconds: float = 0.0
    waits: list[float] = field(default_factory=list)
    """Seconds from a question to its whole answer."""
    statuses: dict[str, int] = field(default_factory=dict)
    errors: list[str] = field(default_factory=list)
    cpu: float = 0.0
    """Seconds of the server's CPU."""

    def note(self, what: str, wait: float, expected: bool) -> None:
        """One request."""
        self.waits.append(wait)
        self.statuses[what] = self.statuses.get(what, 0) + 1
        if not expected:
            self.errors.append(what)

    @property
    def share(self) -> float:
        """Of one core."""
        return self.cpu / self.seconds

    @property
    def slowest_but_one_in_hundred(self) -> float:
        """The 99th percentile, in seconds."""
        return sorted(self.waits)[min(len(self.waits) - 1, len(self.waits) * 99 // 100)]

    def words(self) -> str:
        """One line."""
        told = ", ".join(f"{count} × {what}" for what, count in sorted(self.statuses.items()))
        return (f"{len(self.waits) / self.seconds:.0f} requests a second, {self.share:.2f} of a core, p99 "
                f"{1000 * self.slowest_but_one_in_hundred:.0f} ms, {len(self.errors)} errors ({told})")


@dataclass(frozen=True)
class Limits:
    """What a stretch is held to."""

    share: float
    p99: float
    least: int
    """So many requests at least: a check of nothing would pass always."""


def complaints(figures: Figures, limits: Limits) -> list[str]:
    """Everything that is beyond the limits."""
    found = [f"{len(figures.errors)} errors: {sorted(set(figures.errors))}"] if figures.errors else []
    if len(figures.waits) < limits.least:
        found.append(f"only {len(figures.waits)} requests; expected {limits.least}")
    if figures.share > limits.share:
        found.append(f"{figures.share:.2f} of a core; held to {limits.share}")
    if figures.waits and figures.slowest_but_one_in_hundred > limits.p99:
        found.append(f"p99 {figures.slowest_but_one_in_hundred:.2f} s; held to {limits.p99}")
    return found


class Browser:
    """One browser: a connection that stays open, and its cookies."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.cookies: dict[str, str] = {}
        self.used_at = 0.0
        self._reader: asyncio.StreamReader | None = None
        self._writer: asyncio.StreamWriter | None = None

    async def ask(self, method: str, path: str, fields: Mapping[str, str] | None = None, *, htmx: bool = False,
                  ) -> tuple[int, str, str]:
        """Status, body and where it leads."""
        async with asyncio.timeout(PATIENCE):
            if time.monotonic() - self.used_at > KEPT_OPEN:  # as browsers do before the server hangs up
                self.close()
            self.used_at = time.monotonic()
            if self._writer is None:
                self._reader, self._writer = await asyncio.open_connection("127.0.0.1", self.port)
            assert self._reader is not None
            body = urllib.parse.urlencode(fields or {}).encode() if method == "POST" else b""
            cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
            head = [f"{method} {path} HTTP/1.1", f"Host: 127.0.0.1:{self.port}", f"Cookie: {cookies}"]
            if htmx:
                head.append("HX-Request: true")
            if method == "POST":
                head += ["Content-Type: application/x-www-form-urlencoded", f"Content-Length: {len(body)}",
                         "Sec-Fetch-Site: same-origin"]
            self._writer.write(("\r\n".join(head) + "\r\n\r\n").encode() + body)
            await self._writer.drain()
            return await self._answer(self._reader)

    async def _answer(self, reader: asyncio.StreamReader) -> tuple[int, str, str]:
        first = (await reader.readline()).split()
        if len(first) < 2:
            raise EOFError  # it hung up
        status = int(first[1])
        length, place = 0, ""
        while line := (await reader.readline()).decode("latin-1").strip():
            name, _, value = line.partition(":")
            match name.lower():
                case "content-length":
                    length = int(value)
                case "location":
                    place = value.strip()
                case "set-cookie":
                    key, _, rest = value.strip().partition("=")
                    self.cookies[key] = rest.split(";")[0]
        body = b"" if status in (204, 304) else await reader.readexactly(length)
        return status, body.decode("utf-8", "replace"), place

    def close(self) -> None:
        """Hang up."""
        if self._writer is not None:
            self._writer.close()
        self._writer = None


class Phone:
    """A phone in the session at `path`."""

    def __init__(self, port: int, path: str) -> None:
        self.browser, self.answering = Browser(port), Browser(port)
        self.answering.cookies = self.browser.cookies  # one browser with two connections, as they all have
        self.path = path
        self.asks = ""
        self.fields: dict[str, str] = {}

    async def opens(self, figures: Figures) -> None:
        """The page, once."""
        body = await self._timed(figures, "GET", self.path, (200,))
        self._take(body)

    async def asks_on(self, figures: Figures, until: float, first: float) -> None:
        """Every two seconds what is new."""
        await asyncio.sleep(first)
        while time.monotonic() < until:
            begun = time.monotonic()
            self._take(await self._timed(figures, "GET", self.asks, (200, 204)))
            await asyncio.sleep(max(0.0, EVERY - (time.monotonic() - begun)))

    async def answers(self, figures: Figures, text: str) -> None:
        """One answer to what is on, as htmx sends it."""
        fields = {**self.fields, "answer-q": text}
        await self._timed(figures, "POST", self.path, (200,), fields)

    def close(self) -> None:
        """Hang up."""
        self.browser.close()
        self.answering.close()

    async def _timed(self, figures: Figures, method: str, path: str, good: Sequence[int],
                     fields: Mapping[str, str] | None = None) -> str:
        begun, browser = time.monotonic(), self.answering if method == "POST" else self.browser
        try:
            status, body, _ = await browser.ask(method, path, fields, htmx=path != self.path or method == "POST")
        except (OSError, EOFError, TimeoutError, asyncio.IncompleteReadError) as problem:
            browser.close()
            figures.note(f"{method} {type(problem).__name__}", time.monotonic() - begun, expected=False)
            return ""
        figures.note(f"{method} {status}", time.monotonic() - begun, status in good)
        return body

    def _take(self, body: str) -> None:
        found = PULSE.search(body)
        if found:
            self.asks = html.unescape(found[1])
        self.fields |= dict(HIDDEN.findall(body.split('id="answer"', 1)[-1]))


async def stretch(figures: Figures, seconds: float, spent: Callable[[], float], phones: Sequence[Phone],
                  also: Callable[[Figures, float], Sequence[Awaitable[None]]] = lambda figures, until: ()) -> Figures:
    """All phones ask for so long, evenly spread as people who came one after another; and what else is done."""
    before, begun = spent(), time.monotonic()
    until = begun + seconds
    asking = [one.asks_on(figures, until, EVERY * place / len(phones)) for place, one in enumerate(phones)]
    await asyncio.gather(*asking, *also(figures, until))
    figures.seconds, figures.cpu = time.monotonic() - begun, spent() - before
    return figures
