"""What pages offer: every link and form of theirs as a request that a browser could send. Read quickly.

Our pages are written by templates that escape, so that a tag ends at the first `>`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from html import unescape
from typing import Any
from urllib.parse import urldefrag, urljoin, urlsplit

from flask import Flask
from werkzeug.exceptions import HTTPException

from intranet.web.password_fields import PASSWORD_FIELDS
from tests.figures.world import RECOVERY_CODE, TYPED_CODE
from tests.visitor import Visitor

TAG = re.compile(r"<(/?)([a-z0-9]+)((?:\s[^>]*)?)>")
ATTRIBUTE = re.compile(r'([a-z0-9-]+)(?:="([^"]*)")?')
AREA = re.compile(r"(<textarea\b[^>]*>)(.*?)</textarea>", re.DOTALL)
LINES = ("text", "search", "email", "url", "tel", "number", "date", "time", "datetime-local", "")
SAMPLES = {"email": "joku@demo.example", "url": "https://example.org/", "number": "3", "date": "2027-05-03",
           "time": "09:30", "datetime-local": "2027-05-03T09:30"}
NEW_PASSWORD = "kolme pientä kalaa"
BY_NAME = {
    "starts": "9.00", "ends": "11.00", "minutes-0": "10", "what-0": "Kahvit", "code": TYPED_CODE, "term": "uusisana",
    "alternative": "Kuva", "name": "Uusi Nimi", "subject": "Jokin verkosto", "slug": "uusi-osoite",
    "link": "https://example.org/", **dict.fromkeys(PASSWORD_FIELDS, "ankkuri-demo"), "recovery": RECOVERY_CODE,
    "answer-purpose_1": "3",
}
"""What fits into a field of this name."""
PAGE = re.compile(r"/[^.]*")
"""Addresses with a point are files: they are offered, and lead nowhere further."""


@dataclass(frozen=True)
class Offer:
    """One request that a page offers. `choices` are the values that its boxes and lists have."""

    method: str
    path: str
    fields: Mapping[str, str] = field(default_factory=dict)
    typed: frozenset[str] = frozenset()
    choices: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    files: tuple[str, ...] = ()


@dataclass
class Offers:
    """What somebody was offered anywhere, by route: `GET /cards/<slug:slug>`."""

    by_route: dict[str, list[Offer]] = field(default_factory=lambda: defaultdict(list))
    queries: set[str] = field(default_factory=set)

    def add(self, route: str, offer: Offer, most: int) -> bool:
        """Keep it, unless enough are there or the very same is."""
        there = self.by_route[route]
        if len(there) >= most or offer in there:
            return False
        there.append(offer)
        return True


def route_of(site: Flask, method: str, path: str) -> str:
    """The route of an address, `POST /cards/<slug:slug>/edit`; empty where there is none."""
    try:
        rule, _ = site.url_map.bind("localhost").match(urlsplit(path).path, method=method, return_rule=True)
    except HTTPException:
        return ""
    return f"{method} {rule.rule}"  # type: ignore[union-attr]  # it is a rule: we asked for one


def walk(site: Flask, visitor: Visitor, *known_elsewhere: str, most: int = 4, pages_of_a_route: int = 3) -> Offers:
    """Everything that one person is offered, beginning at the start page; a few of each route.

    `known_elsewhere` are addresses that no page leads to: from mails, papers and doors.
    """
    offers, waiting, seen = Offers(), [*known_elsewhere, "/", "/login", "/live"], defaultdict(int)
    known = set(waiting)
    while waiting:
        path = waiting.pop(0)
        route = route_of(site, "GET", path)
        enough = seen[route] >= pages_of_a_route and path not in known_elsewhere
        if not route or enough or not PAGE.fullmatch(urlsplit(path).path):
            continue
        seen[route] += 1
        offers.add(route, Offer("GET", path), most)
        answer = visitor.client.get(path)
        if answer.status_code in (301, 302, 303, 308):
            there = [Offer("GET", answer.headers["Location"])]
        elif answer.mimetype == "text/html":
            there = list(offers_of(answer.get_data(as_text=True), path))
        else:
            there = []
        for offer in there:
            its_route = route_of(site, offer.method, offer.path)
            if its_route:
                offers.queries.update(part.partition("=")[0] for part in urlsplit(offer.path).query.split("&") if part)
                offers.add(its_route, offer, most)
            if offer.method == "GET" and its_route and offer.path not in known:
                known.add(offer.path)
                waiting.append(offer.path)
    return offers


def offers_of(html: str, at: str) -> Iterator[Offer]:
    """The links and forms of a page, and what htmx would send from it."""
    texts: list[str] = []

    def put_away(found: re.Match[str]) -> str:
        texts.append(unescape(found[2]))
        return found[1]

    form: dict[str, Any] | None = None
    select = ""
    for closing, tag, inside in TAG.findall(AREA.sub(put_away, html)):
        has = {name: unescape(value) for name, value in ATTRIBUTE.findall(inside)} if inside else {}
        if tag == "form":
            if form is not None:
                yield from _sent_by(form, at)
            form = None if closing else {"action": has.get("action", at), "method": has.get("method", "get").upper(),
                                         "fields": {}, "typed": set(), "choices": defaultdict(list), "files": [],
                                         "buttons": [], "hx": []}
        elif closing:
            continue
        elif tag in ("a", "img") and ("href" in has or "src" in has):
            yield Offer("GET", _inside(at, has.get("href") or has.get("src", "")))
        if "hx-post" in has and form is not None:
            form["hx"].append(has["hx-post"])
        if "hx-get" in has:
            yield Offer("GET", _inside(at, has["hx-get"]))
        if tag == "select":
            select = has.get("name", "")
        if form is not None:
            _takes(form, tag, has, select, texts)
    if form is not None:
        yield from _sent_by(form, at)


def _takes(form: dict[str, Any], tag: str, has: Mapping[str, str], select: str, texts: list[str]) -> None:
    """One control of a form. What nobody has typed yet gets something that fits."""
    name, kind, value = has.get("name", ""), has.get("type", ""), has.get("value", "")
    if tag == "textarea":
        form["fields"][name] = texts.pop(0).removeprefix("\n") or (
            "Sanoja, joita joku kirjoitti." if "required" in has else "")
        form["typed"].add(name)
    elif tag == "option" and select:
        form["choices"][select].append(value)
        if "selected" in has or select not in form["fields"]:
            form["fields"][select] = value
    elif tag == "button" and name:
        form["buttons"].append((name, value, has.get("formaction", "")))
    elif tag != "input" or not name or kind in ("submit", "image"):
        return
    elif kind in ("radio", "checkbox"):
        form["choices"][name].append(value or "on")
        if "checked" in has or kind == "radio" and name not in form["fields"]:
            form["fields"][name] = value or "on"
    elif kind == "file":
        form["files"].append(name)
    else:
        if "new-password" in has.get("autocomplete", ""):
            value = NEW_PASSWORD
        wanted = "required" in has or name in BY_NAME
        form["fields"][name] = value or (BY_NAME.get(name) or SAMPLES.get(kind, "Jokin") if wanted else "")
        if kind in LINES and has.get("autocomplete") != "one-time-code" and name != "recovery":  # of no use any more
            form["typed"].add(name)


def _sent_by(form: Mapping[str, Any], at: str) -> Iterator[Offer]:
    """The form as each of its buttons sends it, and as htmx does."""
    choices = {name: tuple(values) for name, values in form["choices"].items()}
    whole = Offer(form["method"], _inside(at, form["action"] or at), dict(form["fields"]), frozenset(form["typed"]),
                  choices, tuple(form["files"]))
    if form["method"] == "GET":
        query = "&".join(f"{name}=" for name in form["fields"])
        yield Offer("GET", f"{whole.path}?{query}")
        return
    for name, value, elsewhere in form["buttons"][:8]:
        path = _inside(at, elsewhere) if elsewhere else whole.path
        yield replace(whole, path=path, fields={**whole.fields, name: value},
                      choices={**choices, name: tuple(of for its, of, _ in form["buttons"] if its == name)})
    if not form["buttons"]:
        yield whole
    for address in form["hx"][:3]:
        yield replace(whole, path=_inside(at, address))


def _inside(at: str, address: str) -> str:
    """The address as a path of this site; what leads elsewhere leads to no route of ours."""
    there = urldefrag(urljoin(at, address)).url
    return there if there.startswith("/") else ""
