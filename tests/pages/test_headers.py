"""The policy that every answer carries: header by header, on pages, fragments, refusals, mistakes and static files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from flask import Flask
from werkzeug.test import TestResponse

from intranet.settings import Settings
from intranet.web.access import open_to_all
from tests.visitor import Visitor

POLICY = {
    "default-src": "'none'", "script-src": "'self'", "style-src": "'self'", "img-src": "'self'", "font-src": "'self'",
    "connect-src": "'self'", "manifest-src": "'self'", "worker-src": "'self'", "form-action": "'self'",
    "frame-ancestors": "'none'", "base-uri": "'none'", "object-src": "'none'",
}
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
}
Asks = Callable[[Flask, Visitor, Visitor], TestResponse]


def _static(site: Flask, name: str = "app.css") -> str:
    return str(site.jinja_env.globals["asset"](name))  # type: ignore[operator]


def _kept(site: Flask, visitor: Visitor) -> TestResponse:
    """A static file that the browser has already."""
    first = visitor.client.get(_static(site))
    again = {name: first.headers[of] for name, of in (("If-None-Match", "ETag"), ("If-Modified-Since", "Last-Modified"))
             if of in first.headers}
    return visitor.client.get(_static(site), headers=again)


ANSWERS: dict[str, tuple[int, Asks]] = {
    "a page for all": (200, lambda site, stranger, member: stranger.opens("/login").response),
    "a page of one's own": (200, lambda site, stranger, member: member.opens("/account").response),
    "a way elsewhere": (303, lambda site, stranger, member: stranger.opens("/").response),
    "health": (200, lambda site, stranger, member: stranger.opens("/healthz").response),
    "an export": (200, lambda site, stranger, member: member.opens("/account/export.json").response),
    "another role": (403, lambda site, stranger, member: member.opens("/admin").response),
    "a stale token": (403, lambda site, stranger, member: member.sends("/account/name", token=False).response),
    "no such page": (404, lambda site, stranger, member: stranger.opens("/nowhere").response),
    "a wrong method": (405, lambda site, stranger, member: stranger.opens("/theme").response),
    "too much": (413, lambda site, stranger, member: stranger.sends("/theme", {"theme": "a" * 1_000_000}).response),
    "a mistake": (422, lambda site, stranger, member: stranger.sends("/login", {"email": "x"}).response),
    "sign in again": (401, lambda site, stranger, member: stranger.opens("/account", htmx=True).response),
    "our own fault": (500, lambda site, stranger, member: stranger.opens("/broken").response),
    "a static file": (200, lambda site, stranger, member: stranger.client.get(_static(site))),
    "a font": (200, lambda site, stranger, member: stranger.client.get(_static(site, "fonts/atkinson-latin.woff2"))),
    "a static file once more": (304, lambda site, stranger, member: _kept(site, stranger)),
    "a static file posted to": (405, lambda site, stranger, member: stranger.client.post(_static(site))),
    "a static file beyond its end": (416, lambda site, stranger, member: stranger.client.get(
        _static(site), headers={"Range": "bytes=9999999-"})),
    "no such static file": (404, lambda site, stranger, member: stranger.client.get("/static/nothing.css")),
}


@pytest.fixture
def fragile(site: Flask) -> Flask:
    """The site with one page that breaks."""
    @open_to_all
    def broken() -> str:
        raise RuntimeError

    site.config["RAISE_UNEXPECTED"] = False
    site.add_url_rule("/broken", view_func=broken)
    return site


@pytest.mark.parametrize("what", ANSWERS)
def test_every_answer_carries_the_whole_policy(fragile: Flask, stranger: Visitor, member: Visitor, what: str) -> None:
    status, asks = ANSWERS[what]
    answer = asks(fragile, stranger, member)
    assert answer.status_code == status
    said = [part.strip().partition(" ") for part in answer.headers["Content-Security-Policy"].split(";")]
    assert len(said) == len(POLICY) and {name: value for name, _, value in said} == POLICY
    for name, value in HEADERS.items():
        assert answer.headers.getlist(name) == [value], name
    assert all(f"{power}=()" in answer.headers["Permissions-Policy"]
               for power in ("camera", "geolocation", "microphone", "payment", "usb"))
    assert "Strict-Transport-Security" not in answer.headers, "there is no TLS here to insist on"


@pytest.mark.parametrize("what", [what for what in ANSWERS if "static" not in what and what != "a font"])
def test_pages_are_kept_by_nobody(fragile: Flask, stranger: Visitor, member: Visitor, what: str) -> None:
    headers = ANSWERS[what][1](fragile, stranger, member).headers
    assert headers["Cache-Control"] == "no-store"
    assert {"Cookie", "HX-Request"} <= {name.strip() for name in headers["Vary"].split(",")}


def test_static_files_are_kept_for_ever_and_by_name(site: Flask, stranger: Visitor) -> None:
    kept = stranger.client.get(_static(site)).headers["Cache-Control"]
    assert "immutable" in kept and "max-age=315360000" in kept
    assert "immutable" not in stranger.client.get("/static/nothing.css").headers["Cache-Control"]


def test_with_tls_every_answer_insists_on_it(settings: Settings, another_site: Any) -> None:
    site = another_site(replace(settings, site_url="https://intra.example.org"))
    client = site.test_client()
    for path in ("/login", "/nowhere", _static(site)):
        answer = client.get(path, base_url="https://intra.example.org")
        assert answer.headers["Strict-Transport-Security"] == "max-age=63072000; includeSubDomains", path
