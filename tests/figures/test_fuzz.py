"""Fuzzing: hypothesis over the URL map, as every role, with hostile values, in a world with rows in every room.

Each test takes a part of the routes. First every role sends what pages really offer for each route; then hypothesis
makes the rest. Its choices follow from the strategies alone (`derandomize`), so a fault that it found comes again.
"""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import pytest
from argon2 import PasswordHasher
from flask import Flask, Response
from hypothesis import HealthCheck, Phase, given
from hypothesis import settings as how
from hypothesis import strategies as st

from intranet.people import passwords
from intranet.web.access import open_to_all
from tests.figures.fuzzing import PUT_BACK_AFTER, ROLES, Fuzz, Wanderer, net
from tests.figures.hostile import NOUGHT_TO_ONE, Request, as_chosen, as_offered, deep, wild
from tests.figures.offered import Offer, Offers
from tests.figures.telling import caught, share, tell
from tests.figures.wide_world import WideWorld
from tests.visitor import Visitor

REQUESTS = 20_000
PARTS = 8
HEAVY = re.compile(r"\.<any|\.pdf|\.svg|/code|/poster|/admin/jobs/run|/admin/backup|/blank|/results|/account/export"
                   r"|/search$|^POST /log")
"""What takes ten times as long as a page is asked for a tenth as often."""
NOT_REACHED = {
    "POST /account/second/app": "the app's code of this half minute",
    "POST /account/second/passkeys": "what an authenticator has signed",
    "POST /login/passkey": "what an authenticator has signed",
    "POST /admin/leaders": "everything has a leader",
    "POST /admin/people/<token:person_id>/erase": "the address of who is erased is to be typed",
    "POST /cards/<slug:slug>/history/<int(max=999999):number>/restore": "no card has an older revision",
    "POST /cards/<slug:slug>/marks": "its buttons name the paragraph by their own value",
    "POST /forms": "no page has its form any more; other programs send it",
    "POST /forms/<token:form_id>/remind": "no form asks those on a list",
    "POST /memos/<slug:slug>/order": "its order is sent by a script",
    "POST /memos/<slug:slug>/publish": "only a frozen memo without open comments is published",
    "POST /memos/<slug:slug>/renew": "nothing is new since it was frozen",
    "POST /rounds/<token:round_id>/people": "everybody of the organisation was asked",
    "POST /rounds/<token:round_id>/show": "only whoever waits for one answer has the button",
    "POST /rounds/new": "two of its boxes of one name are to be ticked, and an offer ticks one",
    "POST /sheets": "only a file that was taken along comes back",
    "POST /sheets/<token:sheet_id>/settings/version": "no worksheet was renewed",
}
"""Routes without an answer below 400 as pages offer them, each with its reason; hostile requests go to them all the
same.
"""


def requests_of(pool: list[str], offers: dict[str, Offers]) -> st.SearchStrategy[tuple[str, str, Request]]:
    """A role, a route and a request to it: half of them deep, half of them wild."""
    heavy = [route for route in pool if HEAVY.search(route)]
    light = [route for route in pool if route not in heavy] or heavy

    @st.composite
    def one(draw: Any) -> tuple[str, str, Request]:
        some = heavy if heavy and draw(NOUGHT_TO_ONE) < 100 * len(heavy) / (len(heavy) + 10 * len(light)) else light
        route = some[draw(st.integers(0, len(some) - 1))]
        likely = [role for role in ROLES if route in offers[role].by_route] if draw(NOUGHT_TO_ONE) < 70 else []
        role = draw(st.sampled_from(likely or ROLES))
        there = offered(role, route, offers)
        offer = there[draw(NOUGHT_TO_ONE) % len(there)]
        return role, route, draw(deep(offer) if draw(NOUGHT_TO_ONE) < 60 else wild(offer))

    return one()


def offered(role: str, route: str, offers: dict[str, Offers]) -> list[Offer]:
    """What the route's pages offer this role, else what they offer another one."""
    own = offers[role].by_route.get(route)
    return own or next((one.by_route[route] for one in offers.values() if route in one.by_route), [as_it_stands(route)])


def as_it_stands(route: str) -> Offer:
    """A request to a route that no page leads to, with names where its address has gaps."""
    method, _, rule = route.partition(" ")
    return Offer(method, re.sub(r"<[^>]*>", "a" * 22, rule))


@pytest.fixture(autouse=True)
def cheap_passwords(monkeypatch: pytest.MonkeyPatch) -> None:
    """Thousands of sign-ins are tried: each would cost what a real one does."""
    cheap = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    monkeypatch.setattr(passwords, "_hasher", cheap)
    monkeypatch.setattr(passwords, "_NOBODYS", cheap.hash("nobody"))


@pytest.mark.parametrize("part", range(PARTS))
def test_no_request_breaks_the_site(wide: WideWorld, part: int) -> None:
    pool, wanted = wide.routes[part::PARTS], share(REQUESTS) // PARTS
    with net() as log:
        fuzz = Fuzz(wide.world.site, log, people=wide.people)
        sender = Wanderer(wide.world, fuzz, often=PUT_BACK_AFTER if share(10) == 10 else 4 * PUT_BACK_AFTER)
        as_pages_offer(sender, pool, wide)
        offered_through = set(fuzz.reached)

        @how(max_examples=wanted - fuzz.sent, derandomize=True, database=None, deadline=None, phases=[Phase.generate],
             suppress_health_check=list(HealthCheck))
        @given(requests_of(pool, wide.offers))
        def wander(sent: tuple[str, str, Request]) -> None:
            sender.send(*sent)

        wander()
    tell("fuzz", fuzz.reached, requests=fuzz.sent, slowest_seconds=fuzz.slowest,
         routes_without_success=len(set(pool) - fuzz.reached),
         **{f"answers_{kind}": fuzz.answers[kind] for kind in ("2xx", "3xx", "4xx", "5xx")})
    assert not fuzz.faults, f"{len(fuzz.faults)} faults:\n" + "\n".join(fuzz.faults[:40])
    assert fuzz.sent >= wanted, "hypothesis ended early"
    if share(10) == 10:
        unknown = set(pool) - fuzz.reached - set(NOT_REACHED)
        assert not unknown, f"no answer below 400 came from {unknown}: give the world what they need, or say why not"
        stale = offered_through & set(NOT_REACHED)
        assert not stale, f"pages offer what {stale} takes: its reason in NOT_REACHED is not true"


def as_pages_offer(sender: Wanderer, pool: list[str], wide: WideWorld) -> None:
    """Every role sends what pages offer, nothing hostile in it; on PostgreSQL until one has come through."""
    for route in pool:
        if share(10) == 10 and route.startswith("POST "):
            sender.put_back()
        for role in sorted(ROLES, key=lambda one: route not in wide.offers[one].by_route):
            for offer in offered(role, route, wide.offers):
                sender.send(role, route, as_offered(offer))
                if route not in sender.fuzz.reached and offer.choices:
                    sender.send(role, route, as_chosen(offer))
                if route in sender.fuzz.reached:
                    break
            if share(10) < 10 and route in sender.fuzz.reached:
                break


# -- what the same judge says of a site that is broken ----------------------------------------------------------------


@dataclass(frozen=True)
class Broken:
    """A view that breaks, and what is to be said of it."""

    view: Callable[[], str]
    said: str
    limit: float = 5.0
    typed: tuple[tuple[str, str], ...] = ()


def _raises() -> str:
    raise LookupError("planted")


def _sleeps() -> str:
    time.sleep(0.2)
    return "x"


def _logs() -> str:
    try:
        _raises()
    except LookupError:
        logging.getLogger("ankkuri.planted").exception("and went on")
    return "x"


def _forgets() -> Response:
    return Response('<form><textarea name="words"></textarea></form>', 422)


BROKEN = {
    "a view that raises": Broken(_raises, "answered 500"),
    "a view that sleeps for longer than the limit": Broken(_sleeps, "took 0.2 s", limit=0.1),
    "a view that logs a traceback and answers 200": Broken(_logs, "logged and went on"),
    "a form that forgets what was typed": Broken(_forgets, "lost what was typed into words",
                                                 typed=(("words", "Aino"),)),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_view_is_found(site: Flask, stranger: Visitor, name: str) -> None:
    broken = BROKEN[name]
    site.config["RAISE_UNEXPECTED"] = False
    site.add_url_rule("/broken", view_func=open_to_all(partial(broken.view)), endpoint="broken", methods=["POST"])
    with net() as log:
        fuzz = Fuzz(site, log, broken.limit)
        fuzz.knows("none", stranger)
        fuzz.send("none", "POST /broken", Request("POST", "/broken", broken.typed, typed=broken.typed))
        fuzz.send("none", "GET /login", Request("GET", "/privacy"))
    (found,) = fuzz.faults
    assert broken.said in found.replace("\n", " ") and "POST /broken as none" in found
    caught("fuzz", name)
