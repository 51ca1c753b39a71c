"""Requests as somebody of the world, without a browser that remembers; and answers that can be laid side by side."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

from itsdangerous import URLSafeTimedSerializer
from werkzeug.exceptions import HTTPException
from werkzeug.test import TestResponse

from intranet import clock
from intranet.web.formatting import local
from tests.figures.permissions.forms import Form, seen_on
from tests.figures.permissions.world import World
from tests.visitor import Visitor

TOKEN = re.compile(r'(name="(?:csrf_token|once|ticket)" value=")[^"]*')
KEY = re.compile(r'(?<=^W/"[0-9a-f]{32}\.)[^"]*')
"""The part of a kept page's ETag that is the key of its forms: another in each answer, like the key in the body."""
COOKIE = re.compile(r"(?<==)[^;]*|Expires=[^;]*; ", re.IGNORECASE)
"""A cookie's value and time are another each time."""
DAYS = ("until", "day", "due", "closes_on", "promised_for", "review_by")
NOT_COMPARED = ("date", "content-length", "x-csrf-token")
"""Headers that differ from one answer to the next; the length is compared as the body is."""


@dataclass(frozen=True)
class Answer:
    """What came back, without what is new in each answer and without the ids that the address held."""

    status: int
    body: str
    headers: tuple[tuple[str, str], ...]
    goes_to: str = ""
    changed: frozenset[str] = frozenset()
    """Tables that hold something else after it; neither this nor the way is compared."""

    def without_body(self) -> Answer:
        """The answer to HEAD."""
        return replace(self, body="")

    def difference(self, other: Answer) -> str:
        """Where two answers differ; empty when nobody could tell them apart."""
        if self.status != other.status:
            return f"status {self.status}, not {other.status}"
        if self.headers != other.headers:
            return f"headers {sorted(set(self.headers) ^ set(other.headers))}"
        if self.body == other.body:
            return ""
        at = next((n for n, (one, two) in enumerate(zip(self.body, other.body, strict=False)) if one != two), 0)
        return f"the body: {self.body[max(0, at - 40):at + 60]!r}, not {other.body[max(0, at - 40):at + 60]!r}"


@dataclass
class Asking:
    """Sends what a browser would send, each request from a clean beginning. Counts them."""

    world: World
    requests: int = 0
    _cookies: dict[int, str] = field(default_factory=dict)
    _tokens: dict[int, str] = field(default_factory=dict)
    _pages: dict[tuple[int, str], list[Form]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._client = self.world.site.test_client(use_cookies=False)

    def ask(self, who: Visitor, method: str, path: str, fields: Mapping[str, Any] | None = None,
            headers: Mapping[str, str] | None = None) -> TestResponse:
        """One request; an unsafe one has a CSRF token of this browser."""
        self.requests += 1
        sent = {"Cookie": self._cookie(who), **(headers or {})}
        data = {"csrf_token": self._tokens[id(who)], **(fields or {})} if method not in ("GET", "HEAD") else None
        return self._client.open(path, method=method, data=data, headers=sent)

    def endpoint_of(self, method: str, address: str) -> str:
        """The route that takes this; empty for none."""
        try:
            return str(self.world.site.url_map.bind("localhost").match(urlsplit(address).path, method=method)[0])
        except HTTPException:
            return ""

    def forms_on(self, who: Visitor, path: str) -> list[Form]:
        """The forms of a page, asked for once."""
        known = self._pages.get((id(who), path))
        if known is None:
            answer = self.ask(who, "GET", path)
            known = [] if answer.status_code != 200 or answer.mimetype != "text/html" else seen_on(
                answer.get_data(as_text=True), path).forms
            self._pages[id(who), path] = known
        return known

    def form_for(self, people: Iterable[Visitor], path: str, pages: Iterable[str] = ()) -> dict[str, Any] | None:
        """What the page that sends to this address would send, as one of these people sees it."""
        steps = path.split("/")
        nearest = [path, *("/".join(steps[:end]) or "/" for end in range(len(steps) - 1, 1, -1))]
        for page in (*pages, *nearest):
            for who in people:
                for form in self.forms_on(who, page):
                    if form.method == "post" and form.action.partition("?")[0] == path:
                        return form.sent(new_word)
        return None

    def _cookie(self, who: Visitor) -> str:
        if id(who) not in self._cookies:
            with who.client.session_transaction() as session:
                session["csrf_token"] = who.token_secret
            cookie = next(iter((who.client._cookies or {}).values()))  # noqa: SLF001 - there is no other way to ask for all
            self._cookies[id(who)] = f"{cookie.key}={cookie.value}"
            self._tokens[id(who)] = str(URLSafeTimedSerializer(
                who.app.secret_key or "", salt="wtf-csrf-token").dumps(who.token_secret))
        return self._cookies[id(who)]


def new_word(name: str, kind: str) -> str:
    """Something that fits a field."""
    if kind == "email" or "email" in name:
        return "uusi@esimerkki.example"
    return (local(clock.now()).date() + timedelta(days=5)).isoformat() if name in DAYS else "Jotain uutta"


def seen(answer: TestResponse, *ids: str) -> Answer:
    """An answer to be laid beside another one; `ids` are the parts of the address that differ."""
    def plain(words: str) -> str:
        for one in sorted(ids, key=len, reverse=True):
            words = words.replace(one, "@")
        return words

    body = TOKEN.sub(r"\1", answer.get_data().decode("utf-8", "replace"))
    another = {"Set-Cookie": COOKIE, "ETag": KEY}
    headers = tuple(sorted((name.lower(), plain(another[name].sub("", value) if name in another else value))
                           for name, value in answer.headers if name.lower() not in NOT_COMPARED))
    return Answer(answer.status_code, plain(body), headers)
