"""Links and forms of a page, read as a browser would follow and send them; and forms filled with words of a test."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urljoin, urlsplit

FREE_TEXT = ("text", "search", "email", "textarea", "url")
LINKS = {"a": "href", "area": "href", "img": "src", "iframe": "src", "object": "data", "source": "src"}
"""Where a page leads by itself; `link` and `script` only lead to files that are the same for everybody."""


@dataclass
class Form:
    """A form as it stands on a page: what a browser would send of it untouched, and what one could write or press."""

    method: str
    action: str
    fields: dict[str, list[str]] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    """Fields to write into, with their type."""
    choices: dict[str, list[str]] = field(default_factory=dict)
    """Radio buttons, by what can be chosen."""
    buttons: list[tuple[str, str]] = field(default_factory=list)

    def sent(self, word: Callable[[str, str], str] | None = None, button: int = 0) -> dict[str, Any]:
        """What a browser would send: `word` gives a text for an empty field by its name and type."""
        found = {name: list(values) for name, values in self.fields.items() if name and name != "csrf_token"}
        if word is not None:
            for name, kind in self.texts.items():
                if not any(found.get(name, ())):
                    found[name] = [word(name, kind)]
            for name, values in self.choices.items():
                found.setdefault(name, values[-1:])
        if self.buttons:
            name, value = self.buttons[min(button, len(self.buttons) - 1)]
            if name:
                found[name] = [value]
        return dict(found)


class Seen(HTMLParser):
    """What a page offers."""

    def __init__(self, address: str) -> None:
        super().__init__(convert_charrefs=True)
        self.address = address
        self.links: list[str] = []
        self.asked_for: list[str] = []
        """What the page's scripts ask for."""
        self.forms: list[Form] = []
        self._form: Form | None = None
        self._textarea: str | None = None
        self._select: tuple[str, list[str]] | None = None
        self._by_id: dict[str, Form] = {}

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        of = {name: value or "" for name, value in attributes}
        if LINKS.get(tag) in of:
            self._leads(of[LINKS[tag]])
        if "hx-get" in of and (there := _inside(self.address, of["hx-get"])) is not None:
            self.asked_for.append(there)
        if "hx-post" in of and tag != "form":
            self.forms.append(Form("post", _inside(self.address, of["hx-post"]) or "", {"value": ["1"]}))
        if tag == "form":
            action = _inside(self.address, of.get("action", ""))
            self._form = Form(of.get("method", "get").lower(), action or "")
            if action is not None:
                self.forms.append(self._form)
            if of.get("id"):
                self._by_id[of["id"]] = self._form
        elif (form := self._by_id.get(of.get("form", "")) or self._form) is not None:
            self._control(form, tag, of)

    def _control(self, form: Form, tag: str, of: dict[str, str]) -> None:
        name, kind = of.get("name", ""), of.get("type", "text").lower()
        if tag == "textarea":
            self._textarea = name
            form.texts[name], form.fields[name] = "textarea", [""]
        elif tag == "select":
            self._select = name, form.fields.setdefault(name, [])
        elif tag == "option" and self._select is not None:
            if "selected" in of or not self._select[1]:
                self._select[1][:] = [of.get("value", "")]
        elif tag == "button" or (tag == "input" and kind in ("submit", "image")):
            if kind != "button":
                form.buttons.append((name, of.get("value", "")))
        elif tag == "input" and kind in ("radio", "checkbox"):
            if kind == "radio":
                form.choices.setdefault(name, []).append(of.get("value", "on"))
            if "checked" in of:
                form.fields.setdefault(name, []).append(of.get("value", "on"))
        elif tag == "input" and kind not in ("file", "button", "reset"):
            form.fields[name] = [of.get("value", "")]
            if kind in FREE_TEXT:
                form.texts[name] = kind

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._form = None
        elif tag == "textarea":
            self._textarea = None
        elif tag == "select":
            self._select = None

    def handle_data(self, words: str) -> None:
        if self._textarea is not None and self.forms:
            form = self._form or self.forms[-1]
            form.fields[self._textarea] = [(form.fields.get(self._textarea, [""])[0] + words).lstrip("\n")]

    def _leads(self, there: str) -> None:
        inside = _inside(self.address, there)
        if inside is not None:
            self.links.append(inside)


def seen_on(html: str, address: str) -> Seen:
    """What the page at this address offers."""
    found = Seen(address)
    found.feed(html)
    found.close()
    return found


def _inside(page: str, there: str) -> str | None:
    """An address of this site with its query and without its fragment; None for anything else."""
    parts = urlsplit(urljoin(f"http://localhost{page}", there))
    if parts.scheme not in ("http", "https") or parts.netloc != "localhost":
        return None
    return parts.path + (f"?{parts.query}" if parts.query else "")
