"""Passkeys, with an authenticator in software: added, used after a password and instead of one, refused, removed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
import time_machine
from flask import Flask
from sqlalchemy import select, text

from intranet import clock
from intranet.database import reading_aside, writing
from intranet.people.models import Person, SignIn
from intranet.settings import Settings
from tests.conftest import PASSWORD
from tests.passkey_device import PasskeyDevice
from tests.second_steps import HOME, adds_passkey, second, signs_in, wish_on
from tests.visitor import Page, Visitor

SitsDown = Callable[[Person], Visitor]


@pytest.fixture
def aino(a_person: Callable[..., Person]) -> Person:
    """Somebody with an account."""
    return a_person("Aino Jäsen", email="aino@esimerkki.example")


@pytest.fixture
def device(aino: Person, sits_down: SitsDown) -> PasskeyDevice:
    """Aino's authenticator, known to the site."""
    made = PasskeyDevice()
    assert adds_passkey(sits_down(aino), made).status == 200
    return made


def proves(visitor: Visitor, device: PasskeyDevice) -> Page:
    """The second step with a passkey."""
    wish, issued = wish_on(visitor.opens("/login/second"), "/login/second")
    return second(visitor, passkey=device.proves(wish), issued=issued)


def later(seconds: int) -> time_machine.travel:
    """A page that asks for a passkey asks anew each second."""
    return time_machine.travel(clock.now() + timedelta(seconds=seconds), tick=False)


def test_a_first_passkey_comes_with_recovery_codes(aino: Person, sits_down: SitsDown) -> None:
    here, there = sits_down(aino), sits_down(aino)
    done = adds_passkey(here, PasskeyDevice(), "Oma puhelin")
    assert done.status == 200 and len(done.all("code")) == 10
    assert there.opens("/account").status == 303
    with later(2):
        again = adds_passkey(here, PasskeyDevice(), "Turva-avain")
        assert again.goes_to == f"{HOME}?said=added"
        text = here.opens(HOME).text
    assert "Oma puhelin" in text and "Turva-avain" in text and "10 käyttämätöntä" in text


def test_a_passkey_is_added_only_with_name_and_password_and_once(aino: Person, device: PasskeyDevice,
                                                                 sits_down: SitsDown) -> None:
    here = sits_down(aino)
    for wrong in ({"passkey_name": " "}, {"passkey_name": "x" * 61}, {"passkey_password": ""},
                  {"passkey_password": "aivan väärä salasana"}, {"passkey": ""}, {"passkey": "[" * 9000},
                  {"passkey": '{"id": 1}'}, {"issued": "7"}, {"passkey_name": "a\x00b"}):
        page = adds_passkey(here, PasskeyDevice(), **wrong)
        assert page.status == 422, wrong
    assert adds_passkey(here, device).status == 422, "the same authenticator twice"
    assert adds_passkey(here, PasskeyDevice(origin="https://evil.example")).status == 422
    assert adds_passkey(here, PasskeyDevice(host="evil.example")).status == 422


def test_it_is_the_second_step_and_each_proof_counts_once(aino: Person, device: PasskeyDevice, site: Flask) -> None:
    visitor = Visitor(site)
    signs_in(visitor)
    with later(2):
        page = visitor.opens("/login/second")
        assert not page.all("input", name="code"), "there is no app"
        wish, issued = wish_on(page, "/login/second")
        proof = device.proves(wish)
        assert second(visitor, passkey=proof, issued=issued).goes_to == "/"
        assert visitor.opens("/account").status == 200
        for thief in (Visitor(site), visitor):
            signs_in(thief)
            assert second(thief, passkey=proof, issued=issued).status == 422


def test_proofs_of_others_for_others_and_too_late_are_refused(aino: Person, device: PasskeyDevice, site: Flask,
                                                              a_person: Callable[..., Person],
                                                              sits_down: SitsDown) -> None:
    theirs = PasskeyDevice()
    adds_passkey(sits_down(a_person("Toinen", email="toinen@esimerkki.example")), theirs)
    visitor, other = Visitor(site), Visitor(site)
    with later(2):
        for one in (visitor, other):
            signs_in(one)
        assert proves(visitor, theirs).status == 422, "somebody else's passkey"
        assert proves(visitor, PasskeyDevice()).status == 422, "an unknown one"
        wish, issued = wish_on(other.opens("/login/second"), "/login/second")
        assert second(visitor, passkey=device.proves(wish), issued=issued).status == 422, "another browser's page"
        wish, issued = wish_on(visitor.opens("/login"), "/login/passkey")
        assert second(visitor, passkey=device.proves(wish), issued=issued).status == 422, "a proof for something else"
        forged = PasskeyDevice()
        forged.id = device.id
        assert proves(visitor, forged).status == 422, "the right name, another key"
        device.origin = "https://evil.example"
        assert proves(visitor, device).status == 422, "a page that looks like ours"


def on_shared(site: Flask) -> list[bool]:
    """Of each sign-in by a passkey, in their order, whether it is on a shared computer."""
    with site.app_context(), reading_aside() as connection:
        return list(connection.scalars(select(SignIn.is_shared).where(SignIn.passed_by == "passkey")
                                       .order_by(SignIn.created_at, SignIn.is_shared)))


def test_a_passkey_alone_signs_in_when_it_is_unlocked(aino: Person, device: PasskeyDevice, site: Flask) -> None:
    def alone(visitor: Visitor, **more: str) -> Page:
        wish, issued = wish_on(visitor.opens("/login?next=/cards"), "/login/passkey")
        return visitor.sends("/login/passkey?next=/cards", {"passkey": device.proves(wish), "issued": issued, **more})

    with later(2):
        device.verifies = False
        assert alone(Visitor(site)).status == 422, "somebody may have found it"
        device.verifies = True
        visitor = Visitor(site)
        wish, issued = wish_on(visitor.opens("/login"), "/login/passkey")
        proof = {"passkey": device.proves(wish), "issued": issued}
        assert Visitor(site).sends("/login/passkey", proof).status == 422, "asked for by another browser"
        assert visitor.sends("/login/passkey?next=//evil.example", proof).goes_to == "/"
        assert visitor.opens("/account").status == 200
    with later(4):
        assert alone(Visitor(site)).goes_to == "/cards"
    with later(5):
        assert alone(Visitor(site), shared="yes").goes_to == "/cards"
        assert on_shared(site) == [False, False, False, True], "as with the password: others use that computer too"
        with site.app_context(), writing() as database:
            database.get_one(Person, aino.id).disabled_at = clock.now()
    with later(6):
        closed, unknown = alone(Visitor(site)), Visitor(site).sends("/login/passkey", {"passkey": "{}", "issued": "1"})
        assert closed.status == unknown.status == 422 and "ei toiminut" in closed.text and "ei toiminut" in unknown.text


def test_wrong_proofs_are_counted_by_the_network_address(aino: Person, device: PasskeyDevice, site: Flask) -> None:
    told = [Visitor(site).sends("/login/passkey", {"passkey": "{}", "issued": "1"}).status for _ in range(11)]
    assert told == [422] * 10 + [429]


@pytest.mark.parametrize("spelt", ['{"id": "\\ud800"}', '{"id": "a\\u0000b"}',
                                   '{"id": "a", "response": [{"\\udfff": 1}]}',
                                   '{"id": "a", "response": {"signature": ["\\ud800"]}}', "[" * 9000, "null", "7",
                                   '{"id": ["a"]}', '{"id": NaN}'])
def test_what_no_script_of_ours_sends_is_refused_wherever_a_passkey_comes(aino: Person, site: Flask, spelt: str,
                                                                          sits_down: SitsDown) -> None:
    """JSON spells signs that no text holds: the field's own text has none of them."""
    assert Visitor(site).sends("/login/passkey", {"passkey": spelt, "issued": "1"}).status == 422
    here, half = sits_down(aino), Visitor(site)
    assert adds_passkey(here, PasskeyDevice(), passkey=spelt).status == 422
    adds_passkey(here, PasskeyDevice())
    signs_in(half)
    page = second(half, passkey=spelt, issued="1")
    assert page.status == 422 and "ei toiminut" in page.text


def trail(site: Flask) -> list[tuple[str, str, str]]:
    """What happened, by whom, to what."""
    with site.app_context(), reading_aside() as connection:
        return [tuple(row) for row in connection.execute(text("SELECT action, person_id, object_id FROM trail "
                                                              "ORDER BY number"))]


def test_the_trail_tells_of_refused_passkeys_and_of_wrong_present_passwords(aino: Person, device: PasskeyDevice,
                                                                            site: Flask, sits_down: SitsDown) -> None:
    here, visitor = sits_down(aino), Visitor(site)
    before = len(trail(site))
    with later(2):
        device.verifies = False
        for maker in (device, PasskeyDevice()):
            wish, issued = wish_on(visitor.opens("/login"), "/login/passkey")
            assert visitor.sends("/login/passkey", {"passkey": maker.proves(wish), "issued": issued}).status == 422
        wrong = "aivan väärä salasana"
        for place, fields in ((f"{HOME}/app/off", {"app_password": wrong}),
                              (f"{HOME}/codes", {"codes_password": wrong}),
                              ("/account/password", {"old_password": wrong, "new_password": "kolme pientä kalaa"}),
                              ("/account/leave", {"old_password": wrong})):
            assert here.sends(place, fields).status == 422, place
    refused = ("password-refused", aino.id, aino.id)
    assert trail(site)[before:] == [("sign-in-refused", "", aino.id), ("sign-in-refused", "", ""), *[refused] * 4]


def test_names_change_and_a_passkey_is_removed_with_the_password(aino: Person, device: PasskeyDevice, site: Flask,
                                                                 sits_down: SitsDown, member: Visitor) -> None:
    here = sits_down(aino)
    form = next(one for one in here.opens(HOME).all("form") if (one.get("action") or "").endswith("/name"))
    place = (form.get("action") or "").removesuffix("/name")
    assert member.sends(f"{place}/name", {"passkey_name": "Minun"}).status == 404
    assert member.sends(f"{place}/remove", {"drop_password": PASSWORD}).status == 404
    assert here.sends(f"{place}/name", {"passkey_name": ""}).status == 422
    assert here.sends(f"{place}/name", {"passkey_name": "Vanha puhelin"}).status == 303
    assert "Vanha puhelin" in here.opens(HOME).text
    wrong = here.sends(f"{place}/remove", {"drop_password": "aivan väärä salasana"})
    assert wrong.status == 422 and "Vanha puhelin" in wrong.text
    assert here.sends(f"{place}/remove", {"drop_password": PASSWORD}).goes_to == f"{HOME}?said=removed"
    assert signs_in(Visitor(site)).goes_to == "/"


@pytest.mark.parametrize("address", ["http://127.0.0.1:8000", "https://192.0.2.7", "http://kyla.lan"])
def test_where_the_address_allows_none_the_page_says_why(aino: Person, settings: Settings, address: str,
                                                         another_site: Callable[[Settings], Flask]) -> None:
    site = another_site(replace(settings, site_url=address))
    visitor = Visitor(site)
    site.config["SESSION_COOKIE_SECURE"] = False  # the test's browser speaks http
    assert not visitor.opens("/login").all("form", action="/login/passkey?next=/")
    signs_in(visitor)
    page = visitor.opens(HOME)
    assert "Pääsyavaimia ei voi käyttää täällä" in page.text
    assert not page.all("form", action=f"{HOME}/passkeys")
    sent = {"passkey_name": "Uusi", "passkey_password": PASSWORD, "passkey": "{}", "issued": "1"}
    assert visitor.sends(f"{HOME}/passkeys", sent).status == 422
