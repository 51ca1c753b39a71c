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
from intranet.web.sender import counted_as
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


@pytest.mark.parametrize(("address", "counted"), [
    ("192.0.2.7", "192.0.2.7"), ("::ffff:192.0.2.7", "192.0.2.7"), ("::FFFF:c000:207", "192.0.2.7"),
    ("2001:db8:1:2:aaaa::1", "2001:db8:1:2::/64"), ("2001:db8:1:2:ffff:ffff:ffff:ffff", "2001:db8:1:2::/64"),
    ("2001:0DB8:0001:0003::1", "2001:db8:1:3::/64"), ("fe80::1%eth0", "fe80::/64"), ("::1", "::/64"),
    ("unknown", "unknown"), ("1.2.3.4:80", "1.2.3.4:80"), ("", ""),
])
def test_a_line_counts_once_whichever_of_its_addresses_is_used(address: str, counted: str) -> None:
    assert counted_as(address) == counted


def test_whoever_changes_the_address_of_their_line_waits_all_the_same(site: Flask,
                                                                      monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("intranet.people.rules.MOST_AN_ADDRESS", 3)

    def tries(address: str, number: int) -> int:
        visitor = Visitor(site)
        visitor.client.environ_base["REMOTE_ADDR"] = address
        return visitor.sends("/login", {"email": f"{number}@esimerkki.example", "password": "aivan väärä"}).status

    assert [tries(f"2001:db8::{number}", number) for number in range(5)] == [422] * 3 + [429] * 2
    assert tries("2001:db8:0:1::1", 9) == 422, "the line beside it"
    assert [tries(one, 9) for one in ("192.0.2.7", "::ffff:192.0.2.7", "192.0.2.7", "::ffff:c000:207")] == [
        422, 422, 422, 429]


def test_kinds_are_counted_apart_and_successes_not_at_all(inside: Flask) -> None:
    for _ in range(10):
        begin_try("code", account="sama", address="10.0.0.1")
    begin_try("sign-in", account="sama", address="10.0.0.1")
    for _ in range(20):
        forget_try(begin_try("reset", account="sama", address="10.0.0.1"))
    with pytest.raises(TooManyTries):
        begin_try("code", account="sama", address="10.0.0.1")
    assert begin_try("reset", account="sama", address="10.0.0.1")


def test_codes_that_belong_to_nobody_are_counted_by_address_alone(inside: Flask) -> None:
    for _ in range(200):
        begin_try("join-code", address="10.0.0.1")
    with pytest.raises(TooManyTries):
        begin_try("join-code", address="10.0.0.1")
    assert begin_try("join-code", address="10.0.0.2")


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
