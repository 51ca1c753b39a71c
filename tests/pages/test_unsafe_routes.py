"""Every route that changes something, swept from the URL map: without its token, from elsewhere, with another's."""

from __future__ import annotations

import pytest
from flask import Flask
from werkzeug.routing import Rule

from intranet.security import PROVEN
from intranet.web.access import access_of
from tests.feedback_forms import opens_form
from tests.visitor import Visitor

ANYTHING = {"string": "x", "slug": "x", "token": "x" * 22, "key": "x" * 43, "code": "AAAAAA", "paper": "AAAAAAAA",
            "item": "x", "int": 1}
WAYS: dict[str, dict[str, str]] = {
    "without a token": {},
    "with no token at all in the field": {"csrf_token": ""},
    "with another sign-in's token": {"csrf_token": "another's"},
    "with the token, from another site": {"Origin": "https://elsewhere.example"},
    "with the token, from a page without an origin": {"Origin": "null"},
    "with the token, from a site beside ours": {"Sec-Fetch-Site": "same-site"},
    "with the token, across sites": {"Sec-Fetch-Site": "cross-site"},
}
ROLES = ("curator", "facilitator", "admin")
PROVES_ITSELF = {"/following/stop/<token:person_id>/<key:proof>": 3, "/steps/stop/<token:person_id>/<key:proof>": 3}
"""A mail program presses these without a token: their address is signed, and other sites are refused all the same."""


def unsafe(site: Flask) -> list[tuple[str, str, str]]:
    """Method, rule and an address of every route that is no question."""
    adapter = site.url_map.bind("localhost")
    found = []
    for rule in site.url_map.iter_rules():
        for method in sorted((rule.methods or set()) - {"GET", "HEAD", "OPTIONS"}):
            found.append((method, rule.rule, adapter.build(rule.endpoint, anything(rule), method=method)))
    return found


def anything(rule: Rule) -> dict[str, object]:
    """A value for each part of the route's address."""
    return {name: _fits(converter) for name, converter in rule._converters.items()}


def _fits(converter: object) -> object:
    """A value that the part of an address can have."""
    items = getattr(converter, "items", None)
    if items:
        return next(iter(items))
    name = type(converter).__name__.removesuffix("Converter").lower()
    return ANYTHING[{"integer": "int", "longtoken": "key", "unicode": "string"}.get(name, name)]


@pytest.fixture
def everybody(a_person, sits_down) -> Visitor:  # type: ignore[no-untyped-def]
    """Somebody who may open everything."""
    visitor: Visitor = sits_down(a_person("Kaikki Kädet", organisation="Kallaveden Omaiset ry", contact=True,
                                          roles=ROLES))
    return visitor


@pytest.mark.parametrize("way", WAYS)
def test_every_unsafe_route_refuses(site: Flask, everybody: Visitor, member: Visitor, facilitator: Visitor,
                                    way: str) -> None:
    routes, code = unsafe(site), opens_form(site, facilitator).code  # a code that leads nowhere is missing for all
    assert len(routes) > 130 and {method for method, _, _ in routes} == {"POST"}
    headers, fields = dict(WAYS[way]), {"csrf_token": everybody.csrf_token}
    if "csrf_token" in headers or not headers:
        fields = {name: member.csrf_token if value else "" for name, value in headers.items()}
        headers = {}
    let_through = {}
    for method, rule, address in routes:
        view = site.view_functions[site.url_map.bind("localhost").match(address, method)[0]]
        assert access_of(view) is not None
        if getattr(view, PROVEN, False) and not headers:
            assert rule in PROVES_ITSELF
            continue
        there = address.replace("/f/AAAAAA", f"/f/{code}")
        answer = everybody.client.open(there, method=method, data=fields, headers=headers)
        if answer.status_code != 403:
            let_through[rule] = answer.status_code
    assert let_through == {}


def test_with_its_own_token_from_our_own_page_none_of_them_refuses(site: Flask, everybody: Visitor,
                                                                   facilitator: Visitor) -> None:
    """The other side of the sweep: what refuses above is the token and the site, not who asks. The same requests are
    let through to the view, which finds fields or things missing, if anything. The last one signs out.
    """
    routes, code = unsafe(site), opens_form(site, facilitator).code
    ours = {"Origin": "http://localhost", "Sec-Fetch-Site": "same-origin"}
    answers = {}
    for method, rule, address in sorted(routes, key=lambda route: route[1] == "/logout"):
        answers[rule] = everybody.client.open(address.replace("/f/AAAAAA", f"/f/{code}"), method=method, headers=ours,
                                              data={"csrf_token": everybody.csrf_token}).status_code
    assert {rule: status for rule, status in answers.items() if status not in {200, 303, 404, 422}} == {}
    assert len(answers) > 130 and answers["/logout"] == 303


@pytest.mark.parametrize("headers", [{}, {"Origin": "http://localhost", "Sec-Fetch-Site": "same-origin"},
                                     {"Sec-Fetch-Site": "none"}])
def test_what_is_no_other_site_is_served(everybody: Visitor, headers: dict[str, str]) -> None:
    """A browser that says nothing, our own page, and somebody's own doing: by one route, as the gate is one for all."""
    answer = everybody.client.post("/theme", data={"theme": "dark", "csrf_token": everybody.csrf_token},
                                   headers=headers)
    assert answer.status_code == 303


@pytest.mark.parametrize("path", ["/login", "/logout", "/account/name", "/privacy", "/nowhere", "/f/AAAAAA"])
def test_a_form_elsewhere_signs_nobody_out(site: Flask, path: str) -> None:
    """The browser sends it without our cookie. An answer with a new one would take the place of the one it has."""
    browser = site.test_client(use_cookies=False)
    for elsewhere in ({"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://elsewhere.example"}, {"Origin": "null"}):
        answer = browser.post(path, data={"everywhere": "1"}, headers=elsewhere)
        assert answer.status_code >= 400 and "Set-Cookie" not in answer.headers, elsewhere
    assert "Set-Cookie" in browser.post(path, headers={"Sec-Fetch-Site": "same-origin"}).headers
