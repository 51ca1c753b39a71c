"""Every route of a site as addresses: which thing of the world fills it, and what the same address is without one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from flask import Flask
from werkzeug.routing import Map

from tests.figures.permissions.world import Thing

PARAMETER = re.compile(r"<(?:(?P<kind>[a-z]+)(?:\([^)]*\))?:)?(?P<name>[a-z_]+)>")
ANY = re.compile(r"<any\(([^)]*)\):[a-z_]+>")
NONE = {"token": "x" * 22, "key": "x" * 43, "code": "ZZZZZZ", "paper": "ZZZZZZZZ", "slug": "ei-ole-sellaista"}
"""By the kind of a parameter: what no thing has."""
PARTS = ("<slug:section_id>", "<item:item_id>", "<slug:question_id>")
"""Parameters that are the same for everybody: words of a definition, no thing of anybody's."""
QUERIES = {"/sheets/<token:sheet_id>/share/preview": "?as=organisation", "/live/<code:code>/steps/new": "?kind=text"}
"""Without these words a route has nothing to show."""
OF_FORMS = ("form", "built form", "listed form")
OF_SHEETS = ("sheet", "shared sheet", "led sheet", "sheet of the removed")
KINDS = (
    ("/account/second/passkeys/", ("passkey",)),
    ("/account/organisations/", ("organisation",)), ("/account/invitations/", ("invitation",)),
    ("/admin/people/invitations/", ("invitation",)), ("/admin/people/", ("person",)),
    ("/admin/organisations/", ("organisation",)), ("/invite/", ("invitation",)),
    ("/login/reset/", ("reset link",)), ("/login/link/", ("sign-in link",)),
    ("/following/stop/", ("following stop",)), ("/steps/stop/", ("steps stop",)),
    ("/steps/<", ("step", "private step")),
    ("/cards/drafts/", ("card draft",)), ("/cards/pictures/", ("picture",)), ("/cards/desk/pictures/", ("picture",)),
    ("/cards/desk/questions/", ("question",)), ("/questions/", ("question",)), ("/cards/<", ("card", "draft card")),
    ("/glossary/<", ("term",)), ("/search/synonyms/", ("synonym",)),
    ("/worksheets/<", ("worksheet", "private worksheet")), ("/papers/", ("paper",)), ("/sheets/<", OF_SHEETS),
    ("/f/", ("closed form", *OF_FORMS)), ("/forms/<", OF_FORMS), ("/rounds/<", ("round", "shown round")),
    ("/events/here/", ("door",)), ("/events/files/", ("event", "draft event")), ("/events/series/<", ("series",)),
    ("/events/<slug:slug>/certificate", ("event", "draft event", "past event")),
    ("/events/<", ("event", "draft event")),
    ("/live/<code:code>/", ("live",)), ("/live/<", ("live", "draft live")),
    ("/memos/<slug:slug>/comments", ("draft memo", "frozen memo", "memo")), ("/memos/<", ("draft memo", "memo")),
    ("/wishes/<", ("wish",)),
)
"""Which things of the world fill the routes that begin like this; the first that fits counts."""


class NobodyCanFill(AssertionError):
    """A route has a parameter for which the world holds nothing."""


@dataclass(frozen=True)
class Address:
    """One method of one route, with one of the words where it offers several, for one kind of thing."""

    method: str
    template: str
    kind: str
    """What of the world fills it; `-` for a route without parameters."""

    @property
    def route(self) -> tuple[str, str]:
        """What several kinds of things may fill."""
        return self.method, self.template

    def filled(self, thing: Thing) -> str:
        """The address of this thing."""
        def put(found: re.Match[str]) -> str:
            if found["name"] not in thing:
                raise NobodyCanFill(f"{self.method} {self.template}: the {self.kind} of the world has no "
                                    f"{found['name']} (tests/figures/permissions/furniture.py)")
            return thing[found["name"]]
        return PARAMETER.sub(put, self.template) + (QUERIES.get(self.template, "") if self.method == "GET" else "")

    def missing(self, thing: Thing, whole: bool = True) -> Thing:
        """The same thing where there is none; or, not `whole`, where only what stands further in is not there."""
        gone = self._things() if whole else self._inner()
        return {**thing, **{found["name"]: NONE[found["kind"] or "slug"] for found in gone}}

    def crossed(self, own: Thing, other: Thing) -> Thing:
        """The outer thing is our own, what stands further in is the other side's."""
        return {**own, **{found["name"]: other[found["name"]] for found in self._inner()}}

    @property
    def is_nested(self) -> bool:
        """Whether a thing stands in a thing."""
        return bool(self._inner())

    def _things(self) -> list[re.Match[str]]:
        return [found for found in PARAMETER.finditer(self.template)
                if found[0] not in PARTS and found["kind"] != "int"]

    def _inner(self) -> list[re.Match[str]]:
        """What stands within the first thing; a proof only proves the first."""
        return [found for found in self._things()[1:] if found["kind"] == "token"]


def kinds_of(rule: str) -> tuple[str, ...]:
    """The kinds of things that fill a route."""
    if not PARAMETER.search(rule):
        return ("-",)
    for beginning, kinds in KINDS:
        if rule.startswith(beginning):
            return kinds
    raise NobodyCanFill(f"{rule}: no kind of thing fills it (KINDS in tests/figures/permissions/addresses.py)")


def addresses_of(site: Flask) -> list[Address]:
    """Everything that the URL map serves, plugin's routes included, without HEAD and OPTIONS."""
    found = []
    for rule in site.url_map.iter_rules():
        for method in sorted((rule.methods or set()) - {"HEAD", "OPTIONS"}):
            for template in _spelt_out(rule.rule):
                found += [Address(method, template, kind) for kind in kinds_of(template)]
    return sorted(found, key=lambda one: (one.template, one.method, one.kind))


def rules_of(site: Flask) -> dict[tuple[str, str], str]:
    """(method, template) -> the rule as permissions.txt has it."""
    return {(method, template): rule.rule for rule in site.url_map.iter_rules()
            for method in (rule.methods or set()) for template in _spelt_out(rule.rule)}


def allowed(map_: Map, path: str) -> set[str]:
    """The methods that some route takes at this path."""
    return set(map_.bind("localhost").allowed_methods(path))


def _spelt_out(rule: str) -> Iterator[str]:
    """The rule once for each word of the first `<any(…)>` in it, and so on."""
    found = ANY.search(rule)
    if found is None:
        yield rule
        return
    for word in found[1].split(","):
        yield from _spelt_out(f"{rule[:found.start()]}{word.strip()}{rule[found.end():]}")
