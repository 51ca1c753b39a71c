"""Counting tries where many come at once, and what only a demo may load."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from flask import Flask

from intranet.people import demo
from intranet.people.tries import begin_try, forget_try
from intranet.people.types import TooManyTries
from intranet.settings import Settings
from tests.visitor import Visitor


def test_many_at_once_cannot_slip_past_the_limit(site: Flask) -> None:
    def once(number: int) -> bool:
        with site.app_context():
            try:
                begin_try("sign-in", account="aino@esimerkki.example", address=f"10.0.0.{number}")
            except TooManyTries:
                return False
            return True

    with ThreadPoolExecutor(8) as many:
        assert sum(many.map(once, range(30))) == 10


def test_a_hall_of_people_shares_two_hundred_failures(inside: Flask) -> None:
    for number in range(200):
        begin_try("sign-in", account=f"{number}@esimerkki.example", address="10.0.0.1")
    with pytest.raises(TooManyTries) as told:
        begin_try("sign-in", account="uusi@esimerkki.example", address="10.0.0.1")
    assert told.value.wait_minutes == 15
    begin_try("sign-in", account="uusi@esimerkki.example", address="10.0.0.2")


def test_kinds_are_counted_apart_and_successes_not_at_all(inside: Flask) -> None:
    for _ in range(10):
        begin_try("code", account="sama", address="10.0.0.1")
    begin_try("sign-in", account="sama", address="10.0.0.1")
    for _ in range(20):
        forget_try(begin_try("reset", account="sama", address="10.0.0.1"))


def test_codes_that_belong_to_nobody_are_counted_by_address_alone(inside: Flask) -> None:
    for _ in range(50):
        begin_try("join-code", address="10.0.0.1")


def test_the_demo_people_are_loaded_once_and_can_sign_in(site: Flask) -> None:
    said: list[str] = []
    for _ in range(2):
        with site.app_context():
            demo.load_demo(said.append)
    assert len(said) == 1
    for email, name, organisation, _, _ in demo.PEOPLE:
        visitor = Visitor(site)
        assert visitor.sends("/login", {"email": email, "password": demo.PASSWORD}).status == 303
        page = visitor.opens("/account").html
        assert name in page and organisation in page


def test_a_production_instance_refuses_the_demo_people(settings: Settings,
                                                        another_site: Callable[[Settings], Flask]) -> None:
    with another_site(replace(settings, mode="production")).app_context(), pytest.raises(demo.NotADemo):
        demo.load_demo()
