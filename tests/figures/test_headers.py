"""Every answer of the site has the points of the MDN HTTP Observatory's scale: 160, or 155 where it brings no scripts.

The scale stands in observatory.py. Existing tests of single headers: tests/pages/test_headers.py.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial

import pytest
from flask import Flask, Response, session
from werkzeug.exceptions import BadRequest
from werkzeug.test import TestResponse

from intranet.app import create_app
from intranet.database import db
from intranet.faults import (
    Invalid,
    NotAllowed,
    NotFound,
    NotSaved,
    SignInNeeded,
    Stale,
    TooLong,
    TooMany,
)
from intranet.settings import Settings
from intranet.web.access import open_to_all
from tests.figures.fuzzing import ROLES
from tests.figures.observatory import MOST, parts_of, points, possible
from tests.figures.offered import Offer
from tests.figures.telling import caught, tell
from tests.figures.wide_world import WideWorld
from tests.quick_sites import quick

ADDRESS = "https://intra.example.org"
FAULTS: dict[str, Callable[[], Exception]] = {
    "400": BadRequest, "401": SignInNeeded, "403": NotAllowed, "404": NotFound, "409": Stale,
    "413": TooLong, "422": lambda: Invalid({"words": "missing"}), "429": lambda: TooMany(1), "500": RuntimeError,
    "503": NotSaved,
}


@dataclass
class Scorer:
    """Asks a site over https and scores every answer; who asks keeps the cookies."""

    site: Flask
    scored: int = 0
    least: int = 1_000
    least_pages: int = 1_000
    complaints: list[str] = field(default_factory=list)

    def asks(self, cookies: list[str], path: str, method: str = "GET", **more: object) -> TestResponse:
        """One request with these cookies; new ones are added to them."""
        held = "; ".join(one.partition(";")[0] for one in cookies)
        answer = self.site.test_client(use_cookies=False).open(
            path, method=method, base_url=ADDRESS, **more,  # type: ignore[arg-type]
            headers={"Cookie": held, "Origin": ADDRESS if method != "GET" else "https://elsewhere.example"})
        cookies.extend(answer.headers.getlist("Set-Cookie"))
        return answer

    def scores(self, what: str, answer: TestResponse, cookies: list[str]) -> int:
        """The points of an answer; less than what such an answer can have is noted."""
        html = answer.get_data(as_text=True) if answer.mimetype == "text/html" else ""
        parts = parts_of(ADDRESS, answer.headers, html, cookies)
        found = points(parts)
        self.scored += 1
        self.least = min(self.least, found)
        if "<script" in html:
            self.least_pages = min(self.least_pages, found)
        if found < possible(html):
            self.complaints.append(f"{what} ({answer.status_code}): {found} of {possible(html)}, {parts}")
        return found


@pytest.fixture
def by_https(wide: WideWorld) -> Iterator[Flask]:
    """The same world, served at an https address."""
    settings: Settings = wide.world.site.extensions["ankkuri_settings"]
    app = quick(create_app(replace(settings, site_url=ADDRESS), testing=True))
    app.config["RAISE_UNEXPECTED"] = False

    def broken(status: str) -> str:
        raise FAULTS[status]()

    def seat(role: str) -> str:
        with wide.world.people[role].client.session_transaction() as kept:
            session.update(kept)
        session.setdefault("csrf_token", "x" * 40)
        return "Istu tähän."

    app.add_url_rule("/seat/<role>", view_func=open_to_all(seat))
    app.add_url_rule("/broken/<status>", view_func=open_to_all(broken), methods=["GET", "POST"])
    for name, made in PLANTED.items():
        app.add_url_rule(f"/planted/{name}", name, open_to_all(partial(made)))
    app.wsgi_app = _WithoutPolicy(app.wsgi_app)  # type: ignore[method-assign]
    yield app
    with app.app_context():
        db.session.remove()
        db.engine.dispose()


def cookies_of(app: Flask, role: str) -> list[str]:
    """The cookies of somebody who is signed in, as the site sets them: with all their flags."""
    answer = app.test_client(use_cookies=False).get(f"/seat/{role}", base_url=ADDRESS)
    found = answer.headers.getlist("Set-Cookie")
    assert found and found[0].startswith("__Host-ankkuri="), found
    return found


def test_every_answer_has_all_points_of_the_scale(wide: WideWorld, by_https: Flask) -> None:
    scorer = Scorer(by_https)
    people = {role: cookies_of(by_https, role) for role in ROLES}
    for route in wide.routes:
        role = next((one for one in ROLES if route in wide.offers[one].by_route), "member")
        method, _, rule = route.partition(" ")
        offer = next(iter(wide.offers[role].by_route.get(route, ())), Offer(method, rule))
        if method == "GET":
            scorer.scores(route, scorer.asks(people[role], offer.path), people[role])
            scorer.scores(f"{route} by nobody", scorer.asks(people["none"], offer.path), people["none"])
        else:
            token = wide.people[role][1]
            scorer.scores(f"{route} without a token", scorer.asks(people[role], offer.path, method), people[role])
            sent = scorer.asks(people[role], offer.path, method, data={**offer.fields, "csrf_token": token})
            scorer.scores(route, sent, people[role])
            wide.world.put_back() if not wide.world.signed_in() else None
    pages = scorer.scored
    assert not scorer.complaints, "\n".join(scorer.complaints[:20])
    assert scorer.least_pages == MOST and scorer.least == MOST - 5 and pages > 2 * len(wide.routes) - 10
    tell("headers", wide.routes, answers_scored=pages, least_points_of_pages=scorer.least_pages,
         least_points_of_files=scorer.least)


def test_every_refusal_and_every_static_file_has_them_too(wide: WideWorld, by_https: Flask) -> None:
    scorer, mine = Scorer(by_https), cookies_of(by_https, "member")
    for status in FAULTS:
        for method in ("GET", "POST"):
            told = scorer.asks(mine, f"/broken/{status}", method, data={"csrf_token": wide.people["member"][1]})
            assert told.status_code in (int(status), 303), f"{status} came as {told.status_code}"
            scorer.scores(status, told, mine)
    wrong = scorer.asks(mine, "/theme")
    assert wrong.status_code == 405
    scorer.scores("405", wrong, mine)
    for name in sorted(by_https.jinja_env.globals["asset"].__closure__[0].cell_contents.__closure__[0].cell_contents):  # type: ignore[index,union-attr]
        scorer.scores(name, scorer.asks(mine, str(by_https.jinja_env.globals["asset"](name))), mine)  # type: ignore[operator]
    scorer.scores("no static file", scorer.asks(mine, "/static/nothing.css"), mine)
    assert not scorer.complaints, "\n".join(scorer.complaints[:20])
    assert scorer.scored > 30
    tell("headers", [f"refusals {' '.join(FAULTS)} 405", "static files"], answers_scored=scorer.scored)


def _page(body: str = "", **headers: str) -> Response:
    return Response(f"<!doctype html><title>x</title><p>x</p>{body}", headers={
        name.replace("_", "-"): value for name, value in headers.items()})


def _loose_cookie() -> Response:
    answer = _page()
    answer.set_cookie("seen", "1", secure=True, samesite="Lax")
    return answer


PLANTED: dict[str, Callable[[], Response]] = {
    "no-policy": _page,
    "unsafe-inline": lambda: _page(Content_Security_Policy="default-src 'none'; script-src 'self' 'unsafe-inline'"),
    "loose-cookie": _loose_cookie,
    "script-from-elsewhere": lambda: _page("<script src='https://cdn.example/x.js'></script>"),
    "shared-with-everybody": lambda: _page(Access_Control_Allow_Origin="https://elsewhere.example",
                                           Access_Control_Allow_Credentials="true"),
    "weak-opener": lambda: _page(Cross_Origin_Opener_Policy="unsafe-none"),
}


class _WithoutPolicy:
    """A site in front of the site, which loses the policy of one page."""

    def __init__(self, inner: Callable[..., object]) -> None:
        self._inner = inner

    def __call__(self, environ: dict[str, object], start: Callable[..., object]) -> object:
        def begin(status: str, headers: list[tuple[str, str]], *more: object) -> object:
            lost = environ["PATH_INFO"] == "/planted/no-policy"
            return start(status, [one for one in headers if not (lost and one[0] == "Content-Security-Policy")], *more)
        return self._inner(environ, begin)


@pytest.mark.parametrize("name", PLANTED)
def test_a_weaker_answer_loses_points(wide: WideWorld, by_https: Flask, name: str) -> None:
    scorer, mine = Scorer(by_https), cookies_of(by_https, "member")
    answer = scorer.asks(mine, f"/planted/{name}")
    assert answer.status_code == 200
    assert scorer.scores(name, answer, mine) < possible(answer.get_data(as_text=True)) and scorer.complaints
    caught("headers", f"{name.replace('-', ' ')}: {scorer.least} points")
