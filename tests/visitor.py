"""A person at a browser, for tests: opens pages, sends forms, with htmx or without. Every page is inspected."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass
from typing import Any
from xml.etree.ElementTree import Element

from flask import Flask
from itsdangerous import URLSafeTimedSerializer
from werkzeug.test import TestResponse

from tests.inspect_page import faults_of, parse, text_of

HTMX = {"HX-Request": "true"}


@dataclass
class Page:
    """What came back."""

    response: TestResponse
    fragment: bool

    @property
    def status(self) -> int:
        """The status code."""
        return self.response.status_code

    @property
    def html(self) -> str:
        """The body as sent."""
        return self.response.get_data(as_text=True)

    @property
    def html_without_tokens(self) -> str:
        """The body without its CSRF tokens and keys, which are new in each answer."""
        return re.sub(r'(name="(?:csrf_token|once)" value=")[^"]*', r"\1", self.html)

    @property
    def tree(self) -> Element:
        """The parsed body."""
        return parse(self.html)

    @property
    def text(self) -> str:
        """All words of the page, white space folded."""
        return text_of(self.tree)

    @property
    def goes_to(self) -> str:
        """Where the answer sends the browser: a redirect, plain or htmx's."""
        return self.response.headers.get("Location") or self.response.headers.get("HX-Redirect", "")

    def all(self, tag: str, **attributes: str) -> list[Element]:
        """Elements by tag and attributes; `class_` matches one class."""
        wanted_class = attributes.pop("class_", None)
        return [element for element in self.tree.iter(tag)
                if all(element.get(name.rstrip("_").replace("_", "-")) == value for name, value in attributes.items())
                and (wanted_class is None or wanted_class in (element.get("class") or "").split())]

    def one(self, tag: str, **attributes: str) -> Element:
        """The one such element."""
        found = self.all(tag, **attributes)
        assert len(found) == 1, f"{len(found)} <{tag}> with {attributes}"
        return found[0]

    def hidden(self, name: str) -> str:
        """The value of the one such hidden field of the page's content; the frame's own forms are left out."""
        content = next(self.tree.iter("main"), self.tree)
        found = [field for field in content.iter("input")
                 if (field.get("name"), field.get("type")) == (name, "hidden")]
        assert len(found) == 1, f"{len(found)} hidden fields called {name}"
        return found[0].get("value") or ""


class Visitor:
    """One browser. `person_id` is whose, or None for a visitor without sign-in."""

    def __init__(self, app: Flask, person_id: str | None = None) -> None:
        self.app = app
        self.person_id = person_id
        self.client = app.test_client()
        self.token_secret = secrets.token_hex(20)

    def holds(self, **session_values: Any) -> None:
        """Put values into the cookie's session."""
        with self.client.session_transaction() as session:
            session.update(session_values)

    @property
    def csrf_token(self) -> str:
        """A token of this browser's session, as a form would carry it."""
        with self.client.session_transaction() as session:
            session.setdefault("csrf_token", self.token_secret)
            secret = session["csrf_token"]
        return str(URLSafeTimedSerializer(self.app.secret_key or "", salt="wtf-csrf-token").dumps(secret))

    def opens(self, path: str, *, htmx: bool = False, inspected: bool = True, **headers: str) -> Page:
        """GET a page, not following redirects."""
        sent = {name.replace("_", "-"): value for name, value in headers.items()} | (HTMX if htmx else {})
        return self._seen(self.client.get(path, headers=sent), htmx, inspected)

    def sends(self, path: str, fields: dict[str, Any] | None = None, *, htmx: bool = False, inspected: bool = True,
              token: bool = True, **headers: str) -> Page:
        """POST a form, not following redirects. `token=False` leaves the CSRF token out."""
        sent = {name.replace("_", "-"): value for name, value in headers.items()} | (HTMX if htmx else {})
        data = {**({"csrf_token": self.csrf_token} if token else {}), **(fields or {})}
        return self._seen(self.client.post(path, data=data, headers=sent), htmx, inspected)

    def _seen(self, response: TestResponse, htmx: bool, inspected: bool) -> Page:
        page = Page(response, htmx)
        if inspected and response.mimetype == "text/html" and page.html and not page.goes_to:
            faults = faults_of(page.html, fragment=htmx and "<html" not in page.html)
            assert not faults, f"{response.request.path}: " + "; ".join(faults)
        return page
