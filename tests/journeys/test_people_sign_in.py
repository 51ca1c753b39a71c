"""Signing in and out: who gets in, who waits, what ends, and that nobody learns who has an account."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from flask import Flask
from sqlalchemy import text

from intranet import clock
from intranet.database import reading_aside, writing
from intranet.ids import digest
from intranet.people.models import MembershipRow, Person, SignIn
from intranet.settings import Settings
from tests.conftest import OUR_ORGANISATION, PASSWORD
from tests.inspect_page import text_of
from tests.visitor import Page, Visitor

Build = Callable[..., Person]


@pytest.fixture
def aino(a_person: Build) -> Person:
    """Somebody with an account, not signed in."""
    return a_person("Aino Jäsen", email="aino@esimerkki.example", organisation=OUR_ORGANISATION)


def signs_in(visitor: Visitor, email: str = "aino@esimerkki.example", password: str = PASSWORD, *,
             htmx: bool = False, **more: Any) -> Page:
    """Sends the sign-in form."""
    return visitor.sends("/login", {"email": email, "password": password, **more}, htmx=htmx)


def key_of(visitor: Visitor) -> str:
    """The key that the visitor's cookie holds."""
    with visitor.client.session_transaction() as session:
        return str(session.get("_user_id", ""))


def test_one_signs_in_and_goes_where_one_was_going(aino: Person, stranger: Visitor) -> None:
    sent = stranger.opens("/account")
    assert sent.goes_to == "/login?next=/account"
    form = stranger.opens(sent.goes_to)
    assert form.hidden("next") == "/account"
    assert signs_in(stranger, next="/account").goes_to == "/account"
    assert "Aino Jäsen" in stranger.opens("/account").html


def test_the_address_may_be_typed_in_capitals_and_with_spaces(aino: Person, stranger: Visitor) -> None:
    assert signs_in(stranger, " Aino@Esimerkki.EXAMPLE ").status == 303


def test_the_cookie_holds_a_random_key_and_the_table_its_digest(aino: Person, site: Flask, stranger: Visitor) -> None:
    signs_in(stranger)
    with stranger.client.session_transaction() as session:
        assert set(session) <= {"_user_id", "csrf_token", "_permanent"}
    key = key_of(stranger)
    assert len(key) == 43 and aino.id not in key
    with site.app_context(), reading_aside() as connection:
        kept = connection.execute(text("SELECT key_digest FROM sign_in")).scalars().all()
    assert kept == [digest(key)]


def test_signing_in_gives_a_new_key_and_ends_what_the_browser_had(aino: Person, site: Flask,
                                                                  stranger: Visitor) -> None:
    signs_in(stranger)
    first, token = key_of(stranger), stranger.opens("/logout").hidden("csrf_token")
    signs_in(stranger)
    assert key_of(stranger) != first
    thief = Visitor(site)
    thief.holds(_user_id=first)
    assert thief.opens("/account").status == 303
    assert stranger.sends("/account/name", {"name": "X", "csrf_token": token}, token=False).status == 403


@pytest.mark.parametrize("way", ["//evil.example", "/\\evil.example", "https://evil.example", "/%09/evil.example",
                                 "/cards\r\nX: y", "//a@evil.example"])
def test_nobody_is_sent_to_another_site(aino: Person, site: Flask, way: str) -> None:
    assert signs_in(Visitor(site), next=way).goes_to == "/"
    assert Visitor(site).client.get("/login", query_string={"next": way}).text.count("evil") == 0


def test_unknown_wrong_and_closed_are_told_the_same(a_person: Build, aino: Person, site: Flask) -> None:
    closed = a_person("Suljettu", email="suljettu@esimerkki.example")
    with site.app_context(), writing() as database:
        database.get_one(Person, closed.id).disabled_at = clock.now()
        database.add(Person(email="kutsuttu@esimerkki.example", name="Ei salasanaa", created_at=clock.now()))
    told = [signs_in(Visitor(site), *who) for who in (
        ("aino@esimerkki.example", "aivan väärä salasana"), ("ei-ole@esimerkki.example", PASSWORD),
        ("suljettu@esimerkki.example", PASSWORD), ("kutsuttu@esimerkki.example", " "), ("ei osoite", PASSWORD),
        ("aino@esimerkki.example", "x" * 999))]
    assert {page.status for page in told} == {422}
    same = {re.sub(r'value="[^"]*"', "", page.html) for page in told}
    assert len(same) == 1 and "ei ole oikein" in told[0].text


def test_what_was_typed_stays_except_the_password(aino: Person, stranger: Visitor) -> None:
    page = signs_in(stranger, password="väärä salasana", next="/cards")
    assert page.one("input", name="email").get("value") == "aino@esimerkki.example"
    assert page.hidden("next") == "/cards" and "väärä salasana" not in page.html
    assert page.one("title").text.startswith("Virhe:")


def test_ten_failures_and_the_account_waits_while_others_at_the_address_go_on(a_person: Build, aino: Person,
                                                                             site: Flask) -> None:
    a_person("Toinen", email="toinen@esimerkki.example")
    for _ in range(10):
        assert signs_in(Visitor(site), password="väärä salasana").status == 422
    waits = signs_in(Visitor(site))
    assert waits.status == 429 and "15 minuuttia" in waits.text
    assert waits.response.headers["Retry-After"] == "900"
    assert signs_in(Visitor(site), "toinen@esimerkki.example").status == 303
    with time_machine.travel(clock.now() + timedelta(minutes=16), tick=False):
        assert signs_in(Visitor(site)).status == 303


def test_who_is_to_wait_keeps_the_form_and_can_have_a_link_instead(aino: Person, site: Flask) -> None:
    told = []
    for email in ("aino@esimerkki.example", "ei-ole@esimerkki.example"):
        for _ in range(10):
            signs_in(Visitor(site), email, password="väärä salasana")
        page = signs_in(Visitor(site), email, password="väärä salasana", next="/cards")
        assert page.status == 429 and page.response.headers["Retry-After"] == "900"
        assert [one.get("value") for one in page.all("input", name="email")] == [email, email]
        assert page.hidden("next") == "/cards" and "väärä salasana" not in page.html
        assert "Odota 15 minuuttia" in text_of(page.one("div", id="problems"))
        told.append(page.html_without_tokens.replace(email, ""))
        asked = Visitor(site).sends("/login/reset", {"email": email, "do": "sign-in"})
        told.append(asked.html_without_tokens.replace(email, ""))
        assert page.one("form", action="/login/reset") is not None and asked.status == 200
    assert told[:2] == told[2:], "the words tell nobody who has an account"


def test_no_link_is_offered_where_none_may_be_asked_for(aino: Person, site: Flask) -> None:
    for _ in range(10):
        signs_in(Visitor(site), password="väärä salasana")
        Visitor(site).sends("/login/reset", {"email": aino.email})
    page = signs_in(Visitor(site))
    assert page.status == 429 and page.all("form", action="/login") and not page.all("form", action="/login/reset")
    asked = Visitor(site).sends("/login/reset", {"email": aino.email})
    assert asked.status == 429 and asked.one("input", name="email").get("value") == aino.email
    assert "Odota" in asked.text and asked.response.headers["Retry-After"] == "900"


def test_who_is_to_wait_in_the_middle_of_work_stays_on_the_page(aino: Person, site: Flask) -> None:
    for _ in range(10):
        signs_in(Visitor(site), password="väärä salasana")
    page = signs_in(Visitor(site), htmx=True, here="1")
    assert page.status == 429 and page.all("div", id="sign-in-again") and "Odota 15 minuuttia" in page.text
    assert "HX-Retarget" not in page.response.headers


def test_an_unknown_address_waits_just_the_same(site: Flask) -> None:
    told = [signs_in(Visitor(site), "ei-ole@esimerkki.example").status for _ in range(11)]
    assert told == [422] * 10 + [429]


def test_successes_are_not_counted(aino: Person, site: Flask) -> None:
    assert {signs_in(Visitor(site)).status for _ in range(15)} == {303}


def test_the_counting_table_holds_no_addresses(aino: Person, site: Flask) -> None:
    signs_in(Visitor(site), password="väärä salasana")
    with site.app_context(), reading_aside() as connection:
        row = connection.execute(text("SELECT * FROM counted_try")).one()
    assert not [value for value in row if "aino" in str(value) or "127.0.0.1" in str(value)]
    assert digest("aino@esimerkki.example") not in row


def test_a_fragment_asks_to_sign_in_again_in_place_and_goes_on(aino: Person, site: Flask, stranger: Visitor) -> None:
    asked = stranger.opens("/account", htmx=True)
    assert asked.status == 401 and asked.all("form", action="/login") and "<html" not in asked.html
    wrong = signs_in(stranger, password="väärä salasana", htmx=True, here="1")
    assert wrong.status == 422 and wrong.all("div", id="sign-in-again")
    done = signs_in(stranger, htmx=True, here="1")
    assert done.status == 200 and "signed-in" in done.response.headers["HX-Trigger"]
    token = done.response.headers["X-CSRF-Token"]
    assert stranger.sends("/account/name", {"name": "Aino Uusi", "csrf_token": token}).status == 303


def test_logout_asks_first_then_counts_at_once(aino: Person, stranger: Visitor) -> None:
    signs_in(stranger)
    assert "Haluatko kirjautua ulos?" in stranger.opens("/logout").text
    assert stranger.opens("/account").status == 200
    key = key_of(stranger)
    out = stranger.sends("/logout")
    assert out.goes_to.startswith("/login") and "cookies" not in out.response.headers["Clear-Site-Data"]
    stranger.holds(_user_id=key)
    assert stranger.opens("/account").status == 303


def test_logout_everywhere_counts_at_the_next_request(aino: Person, sits_down: Callable[[Person], Visitor]) -> None:
    phone, desk = sits_down(aino), sits_down(aino)
    assert desk.opens("/account").status == 200
    phone.sends("/logout", {"everywhere": "1"})
    assert desk.opens("/account").status == 303
    assert desk.opens("/account", htmx=True).status == 401


def test_a_closed_account_and_a_removed_membership_count_at_the_next_request(
        aino: Person, site: Flask, sits_down: Callable[[Person], Visitor]) -> None:
    desk = sits_down(aino)
    assert OUR_ORGANISATION in desk.opens("/account").text
    with site.app_context(), writing() as database:
        database.query(MembershipRow).filter_by(person_id=aino.id).delete()
    assert OUR_ORGANISATION not in desk.opens("/account").text
    with site.app_context(), writing() as database:
        database.get_one(Person, aino.id).disabled_at = clock.now()
    assert desk.opens("/account").status == 303


def test_an_unused_sign_in_ends_and_a_used_one_is_noted_every_ten_minutes(
        aino: Person, site: Flask, sits_down: Callable[[Person], Visitor]) -> None:
    desk = sits_down(aino)
    start = clock.now()

    def seen() -> Any:
        with site.app_context(), reading_aside() as connection:
            return connection.execute(SignIn.__table__.select()).one().seen_at

    first = seen()
    with time_machine.travel(start + timedelta(minutes=9), tick=False):
        assert desk.opens("/account").status == 200 and seen() == first
    with time_machine.travel(start + timedelta(days=13), tick=False):
        assert desk.opens("/account").status == 200 and seen() > first
    with time_machine.travel(start + timedelta(days=26), tick=False):
        assert desk.opens("/account").status == 200
    with time_machine.travel(start + timedelta(days=41), tick=False):
        assert desk.opens("/account").status == 303


def test_a_page_does_not_fail_when_the_last_use_cannot_be_noted(
        aino: Person, site: Flask, settings: Settings, sits_down: Callable[[Person], Visitor]) -> None:
    desk = sits_down(aino)
    with site.app_context(), writing(), time_machine.travel(clock.now() + timedelta(hours=1), tick=False):
        assert desk.opens("/account").status == 200  # somebody else is writing all the while


def test_hostile_fields_get_an_answer_not_an_error(aino: Person, site: Flask) -> None:
    for fields in ({"email": "a\x00b@c.fi", "password": "x"}, {"email": "aino@esimerkki.example", "password": "a\x00b"},
                   {"email": "x" * 5000, "password": "y"}, {"email": "aino@esimerkki.example", "password": "z" * 5000},
                   {}, {"email": "\ud800".encode("utf-8", "surrogatepass"), "password": "x"}):
        assert Visitor(site).sends("/login", fields).status == 422


def test_demo_accounts_are_told_only_in_the_demo(settings: Settings, stranger: Visitor,
                                                  another_site: Callable[[Settings], Flask]) -> None:
    assert "ankkuri-demo" in stranger.opens("/login").text
    production = Visitor(another_site(replace(settings, mode="production")))
    assert "demo" not in production.opens("/login").text
