"""Somebody who has the password or the mailbox guesses at the second step: counted, stopped, told to the owner."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
import time_machine
from flask import Flask

from intranet import clock
from intranet.people.models import Person
from intranet.people.signing_in import forget_what_is_over
from intranet.people.tries import begin_try
from intranet.people.types import TooManyTries
from intranet.settings import Settings
from tests.conftest import OUR_ORGANISATION
from tests.outbox import mails
from tests.passkey_device import PasskeyDevice
from tests.second_steps import adds_passkey, code_of, second, sets_up_app, signs_in, wish_on
from tests.visitor import Page, Visitor

SitsDown = Callable[[Person], Visitor]
NEW = "kolme pientä kalaa"


@pytest.fixture
def aino(a_person: Callable[..., Person]) -> Person:
    """Somebody with an account."""
    return a_person("Aino Jäsen", email="aino@esimerkki.example", organisation=OUR_ORGANISATION)


@pytest.fixture
def secret(aino: Person, sits_down: SitsDown) -> str:
    """The secret of Aino's app."""
    return sets_up_app(sits_down(aino))[0]


def wrong_steps(site: Flask, person: Person, how_many: int) -> None:
    """So many wrong second steps, from as many places."""
    with site.app_context():
        for number in range(how_many):
            begin_try("second", account=person.email, address=f"10.0.0.{number}")


def after(**much: float) -> time_machine.travel:
    """The same later."""
    return time_machine.travel(clock.now() + timedelta(**much), tick=False)


def new_password(site: Flask, settings: Settings, person: Person) -> None:
    """Whoever reads the person's mail chooses a password."""
    visitor = Visitor(site)
    visitor.sends("/login/reset", {"email": person.email})
    letter = mails(settings, person.email)[-1].get_content()
    link = next(word for word in letter.split() if "/login/reset/" in word).replace("http://localhost", "")
    assert visitor.sends(link, {"password": NEW}).status == 303


def with_new_password(site: Flask, code: str) -> Page:
    """Both steps."""
    visitor = Visitor(site)
    assert signs_in(visitor, password=NEW).goes_to.startswith("/login/second")
    return second(visitor, code=code)


def warnings(settings: Settings, person: Person) -> int:
    """How many mails say that somebody was stopped."""
    return sum("toisessa vaiheessa" in str(one["Subject"]) for one in mails(settings, person.email))


def test_a_new_password_by_mail_gives_no_new_tries_at_the_second_step(aino: Person, site: Flask, settings: Settings,
                                                                      secret: str) -> None:
    wrong_steps(site, aino, 10)
    with site.app_context():
        for number in range(9):
            begin_try("sign-in", account=aino.email, address=f"10.0.1.{number}")
    new_password(site, settings, aino)
    with after(minutes=2):
        assert with_new_password(site, code_of(secret)).status == 429
        for _ in range(2):
            assert signs_in(Visitor(site), password="aivan väärä salasana").status == 422, "passwords are counted anew"
    with after(minutes=18):
        assert with_new_password(site, code_of(secret)).status == 303


def test_the_owner_hears_once_that_somebody_was_stopped(aino: Person, site: Flask, settings: Settings,
                                                        secret: str) -> None:
    visitor = Visitor(site)
    signs_in(visitor)
    wrong_steps(site, aino, 8)
    assert second(visitor, code="000000").status == 422 and warnings(settings, aino) == 0
    assert second(visitor, code="000000").status == 422 and warnings(settings, aino) == 1
    assert "pysäytettiin" in str(mails(settings, aino.email)[-1]["Subject"])
    assert second(visitor, code="000000").status == 429 and warnings(settings, aino) == 1
    with after(minutes=14):
        wrong_steps_later = Visitor(site)
        signs_in(wrong_steps_later)
        assert second(wrong_steps_later, code="000000").status == 429 and warnings(settings, aino) == 1
    with after(minutes=16):
        signs_in(visitor)
        wrong_steps(site, aino, 9)
        second(visitor, code="000000")
        assert warnings(settings, aino) == 2


def test_thirty_wrong_steps_a_day_and_the_account_waits_until_the_operator_helps(
        aino: Person, site: Flask, settings: Settings, secret: str, sits_down: SitsDown) -> None:
    for quarter in range(3):
        with after(minutes=16 * quarter):
            wrong_steps(site, aino, 10)
    with after(hours=20):
        with site.app_context():
            forget_what_is_over(clock.now())
        visitor = Visitor(site)
        signs_in(visitor)
        waits = second(visitor, code=code_of(secret))
        assert waits.status == 429 and "4 tuntia" in waits.text, waits.text
        new_password(site, settings, aino)
        assert with_new_password(site, code_of(secret)).status == 429, "the mailbox is no second step"
        told = site.test_cli_runner().invoke(args=["people", "unlock", aino.email])
        assert told.exit_code == 0, told.output
        begins_anew = Visitor(site)
        assert signs_in(begins_anew, password=NEW).goes_to == "/"
        with site.app_context():
            begin_try("second", account=aino.email, address="10.0.0.1")


def test_what_cannot_be_guessed_opens_however_often_somebody_guessed(aino: Person, site: Flask, settings: Settings,
                                                                     sits_down: SitsDown) -> None:
    visitor, device = sits_down(aino), PasskeyDevice()
    secret, codes = sets_up_app(visitor)
    adds_passkey(visitor, device)
    for quarter in range(3):
        with after(minutes=16 * quarter):
            wrong_steps(site, aino, 10)
    with after(hours=2):
        for proof in ("recovery", "passkey"):
            owner = Visitor(site)
            signs_in(owner)
            waits = second(owner, code=code_of(secret))
            assert waits.status == 429 and "varakoodilla pääset sisään odottamatta" in waits.text
            assert waits.one("details").get("open") is not None
            wish, issued = wish_on(waits, "/login/second")
            assert second(owner, recovery="AAAA AAAA AAAA AAAA").status == 422
            sent = {"recovery": codes[0]} if proof == "recovery" else {"passkey": device.proves(wish), "issued": issued}
            assert second(owner, **sent).status == 303, proof
    assert warnings(settings, aino) == 0, "wrong recovery codes stop nobody"


def test_a_day_later_there_are_tries_again_and_nothing_is_kept_of_the_old(aino: Person, site: Flask,
                                                                          secret: str) -> None:
    for quarter in range(3):
        with after(minutes=16 * quarter):
            wrong_steps(site, aino, 10)
    with after(hours=25), site.app_context():
        assert forget_what_is_over(clock.now()) >= 30
        begin_try("second", account=aino.email, address="10.0.0.1")


def test_nobody_else_waits_for_it(aino: Person, site: Flask, secret: str) -> None:
    for quarter in range(3):
        with after(minutes=16 * quarter):
            wrong_steps(site, aino, 10)
    with after(hours=20), site.app_context():
        begin_try("second", account="toinen@esimerkki.example", address="10.0.0.1")
        begin_try("sign-in", account=aino.email, address="10.0.0.1")
        with pytest.raises(TooManyTries):
            begin_try("second", account=aino.email, address="10.0.0.1")
