"""People at a real site, over real connections: they sign in, save answers without end and note what was acknowledged.

What they note stands in a `Book`: whatever was said to be saved must be there, whatever was done to the site.
"""

from __future__ import annotations

import http.client
import re
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from urllib.parse import urlencode, urlsplit

from sqlalchemy import create_engine, text
from sqlalchemy.pool import NullPool

from intranet.ids import random_key
from tests import every_kind
from tests.browser.server import Server

PASSWORD = "ankkuri-demo"
ITEMS = 60
WORKSHEET = "\n".join(['sections:', '  - id: all', '    title: {fi: "Kaikki"}', '    items:', *(
    f'      - {{id: q{number}, kind: long_text, label: {{fi: "Kysymys {number}?"}}}}' for number in range(ITEMS))])
TOKEN = re.compile('name="csrf_token" value="([^"]+)"')
COOKIE = re.compile(r"^([^=;]+)=([^;]*)")
Unreached = (OSError, http.client.HTTPException)
"""What a connection ends with when there is nobody at the other end."""


def bring(folder: Path) -> dict[str, str]:
    """A worksheet of many questions and no cards, for a site that starts quickly; the settings that name them."""
    every_kind.bring(folder / "plugins").joinpath("worksheet.yaml").write_text(WORKSHEET, encoding="utf-8")
    (folder / "content" / "cards").mkdir(parents=True)
    return {"PLUGINS": str(folder / "plugins"), "CONTENT": str(folder / "content")}


@dataclass
class Reply:
    """What came back: status, headers, and the body as text."""

    status: int
    headers: http.client.HTTPMessage
    body: str


class Browser:
    """One person's browser, without a screen: it keeps its connection, cookies and token."""

    def __init__(self, url: str) -> None:
        self.host = urlsplit(url).netloc
        self.cookies: dict[str, str] = {}
        self.token = ""
        self.connection: http.client.HTTPConnection | None = None

    def opens(self, path: str) -> Reply:
        """GET; the page's token is kept."""
        reply = self._asks("GET", path, None)
        found = TOKEN.search(reply.body)
        self.token = found[1] if found else self.token
        return reply

    def sends(self, path: str, fields: Mapping[str, str], **headers: str) -> Reply:
        """POST a form with the token that was seen last."""
        return self.posts(path, urlencode({"csrf_token": self.token, **fields}), **headers)

    def posts(self, path: str, body: str, **headers: str) -> Reply:
        """POST a body as it is."""
        return self._asks("POST", path, body, **headers)

    def signs_in(self, who: str = "jasen") -> Browser:
        """As one of the demo's people."""
        self.opens("/login")
        reply = self.sends("/login", {"email": f"{who}@demo.example", "password": PASSWORD})
        assert reply.status == 303, reply.status
        self.opens("/account")
        return self

    def shares_sign_in(self) -> Browser:
        """Another tab of the same browser."""
        tab = Browser(f"http://{self.host}")
        tab.cookies, tab.token = self.cookies, self.token
        return tab

    def begins(self) -> str:
        """A sheet of the worksheet of many questions."""
        where = self.sends("/worksheets/visit/sheets", {}).headers["Location"]
        return where.rpartition("/")[0]

    def hangs_up(self) -> None:
        """Close the connection."""
        if self.connection is not None:
            self.connection.close()
            self.connection = None

    def _asks(self, method: str, path: str, body: str | None, **more: str) -> Reply:
        """One request, on the connection that was kept open or a new one; raises what is Unreached."""
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items()),
                   **({"Content-Type": "application/x-www-form-urlencoded"} if body is not None else {}),
                   **{name.replace("_", "-"): value for name, value in more.items()}}
        if self.connection is None:
            self.connection = http.client.HTTPConnection(self.host, timeout=60)
        try:
            self.connection.request(method, path, body, headers)
            answer = self.connection.getresponse()
            reply = Reply(answer.status, answer.headers, answer.read().decode("utf-8"))
        except Unreached:
            self.hangs_up()
            raise
        for cookie in reply.headers.get_all("Set-Cookie") or []:
            found = COOKIE.match(cookie)
            assert found is not None
            self.cookies[found[1]] = found[2]
        if answer.will_close:
            self.hangs_up()
        return reply


@dataclass
class Book:
    """What one person sent and what was acknowledged, for one sheet."""

    sheet: str
    sent: dict[str, list[str]] = field(default_factory=dict)
    """By item: every text that was ever on its way."""
    acknowledged: dict[str, tuple[str, int]] = field(default_factory=dict)
    """By item: the last text that was said to be saved, with its version."""
    counted: int = 0

    def lost(self, there: Mapping[str, tuple[str, int]], owed: Mapping[str, tuple[str, int]]) -> list[str]:
        """Which of the acknowledged answers are not there: neither as they were, nor under a later one of our own."""
        found = []
        for item, (words, version) in owed.items():
            stands, now = there.get(item, ("", 0))
            as_it_was = now == version and stands == words
            later = now > version and words in self.sent[item] and stands in self.sent[item][
                self.sent[item].index(words) + 1:]
            if not as_it_was and not later:
                found.append(f"{item}: {words!r} in version {version} was acknowledged, {stands!r} in {now} is there")
        return found


class Writer:
    """Somebody who answers question after question, each text new, and sends again what was not acknowledged."""

    def __init__(self, url: str, who: str, pause: float) -> None:
        self.browser = Browser(url).signs_in(who)
        self.sheet = self.browser.begins()
        self.book = Book(self.sheet.rpartition("/")[2])
        self.key, self.pause = random_key()[:24], pause
        self.lock = threading.Lock()
        self.surprises: list[str] = []

    def works(self, until: threading.Event) -> None:
        """Until told otherwise."""
        sequence = count(1)
        for number in count():
            if until.is_set():
                return
            item, words = f"q{number % ITEMS}", f"{self.key[:4]} {number}"
            with self.lock:
                version = self.book.acknowledged.get(item, ("", 0))[1]
                self.book.sent.setdefault(item, []).append(words)
            while not until.is_set():
                now = self.saves(item, words, version, next(sequence))
                if now:
                    with self.lock:
                        self.book.acknowledged[item] = (words, now)
                        self.book.counted += 1
                    break
                time.sleep(0.02)
            time.sleep(self.pause)

    def saves(self, item: str, words: str, version: int, sequence: int) -> int:
        """The version that was acknowledged; 0 when nothing was, or nobody was there."""
        try:
            return self.sends(item, words, version, sequence)
        except Unreached:
            return 0

    def sends(self, item: str, words: str, version: int, sequence: int) -> int:
        """The same, raising what is Unreached."""
        reply = self.browser.sends(f"{self.sheet}/answers/{item}", {
            "value": words, "version": str(version), "key": self.key, "sequence": str(sequence)}, HX_Request="true")
        found = re.search(f'name="version-{item}" value="([0-9]+)"', reply.body)
        if reply.status == 200 and found:
            return int(found[1])
        if reply.status not in (502, 503):
            self.surprises.append(f"{reply.status} {reply.body[:200]}")
        return 0

    def owed(self) -> dict[str, tuple[str, int]]:
        """What is acknowledged at this moment."""
        with self.lock:
            return dict(self.book.acknowledged)


@contextmanager
def at_work(writers: list[Writer]) -> Iterator[None]:
    """All of them write meanwhile."""
    enough = threading.Event()
    threads = [threading.Thread(target=writer.works, args=(enough,)) for writer in writers]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        enough.set()
        for thread in threads:
            thread.join()
        for writer in writers:
            with suppress(OSError):
                writer.browser.hangs_up()


def database_of(site: Server) -> str:
    """Where a site's tables are."""
    return site.environment.get("DATABASE_URL") or f"sqlite:///{site.instance / 'ankkuri.sqlite'}"


def answers_in(database_url: str, sheet: str) -> dict[str, tuple[str, int]]:
    """What the database itself holds of a sheet, asked from outside on a connection that is closed again: whoever keeps
    one open keeps SQLite from recovering.
    """
    engine = create_engine(database_url, poolclass=NullPool)
    with engine.connect() as connection:
        rows = connection.execute(text("SELECT item, words, version FROM answer WHERE sheet_id = :sheet"),
                                  {"sheet": sheet}).all()
    engine.dispose()
    return {item: (words, version) for item, words, version in rows}
