"""The second step of a sign-in: set up, passed, refused, changed."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest
import time_machine
from flask import Flask

from intranet import clock
from intranet.database import writing
from intranet.people.models import Person
from intranet.people.tries import begin_try
from intranet.settings import Settings
from tests.conftest import OUR_ORGANISATION, PASSWORD
from tests.outbox import mails
from tests.second_steps import HOME, code_of, second, secret_on, sets_up_app, signs_in
from tests.tables import rows
from tests.visitor import Visitor

Build = Callable[..., Person]
SitsDown = Callable[[Person], Visitor]
LATER = timedelta(minutes=2)


@pytest.fixture
def aino(a_person: Build) -> Person:
    """Somebody with an account."""
    return a_person("Aino Jäsen", email="aino@esimerkki.example", organisation=OUR_ORGANISATION)


@pytest.fixture
def secret(aino: Person, sits_down: SitsDown) -> str:
    """The secret of Aino's app."""
    return sets_up_app(sits_down(aino))[0]


def test_an_app_is_set_up_with_recovery_codes_that_are_shown_once(aino: Person, site: Flask, settings: Settings,
                                                                  sits_down: SitsDown) -> None:
    here, there = sits_down(aino), sits_down(aino)
    secret, codes = sets_up_app(here)
    assert len(codes) == len(set(codes)) == 10 and all(len(one.replace(" ", "")) == 16 for one in codes)
    page = here.opens(HOME)
    assert page.status == 200 and "10 käyttämätöntä" in page.text
    assert secret not in page.html.replace(" ", "") and codes[0] not in page.html
    assert there.opens("/account").status == 303, "other browsers were signed out"
    kept = str(rows(site, "SELECT sealed_secret FROM authenticator_app")
               + rows(site, "SELECT code_digest FROM recovery_code"))
    assert secret not in kept and codes[0].replace(" ", "") not in kept
    assert "kaksivaihe" in str(mails(settings, aino.email)[-1]["Subject"]).lower()


def test_the_set_up_page_shows_the_same_secret_until_it_is_confirmed(aino: Person, sits_down: SitsDown) -> None:
    here = sits_down(aino)
    secret = secret_on(here.opens(HOME))
    wrong = here.sends(f"{HOME}/app", {"code": "000000", "app_password": PASSWORD})
    assert wrong.status == 422 and secret_on(wrong) == secret
    assert here.sends(f"{HOME}/app", {"code": "", "app_password": PASSWORD}).status == 422
    picture = here.client.get(f"{HOME}/code.svg")
    assert picture.mimetype == "image/svg+xml" and picture.headers["Cache-Control"] == "no-store"
    assert secret_on(sits_down(aino).opens(HOME)) != secret, "another sign-in sets up another"


def test_an_app_is_set_up_with_the_password_and_the_code_stays_on_the_page(aino: Person, site: Flask,
                                                                           sits_down: SitsDown) -> None:
    here = sits_down(aino)
    code = code_of(secret_on(here.opens(HOME)))
    for password in ("", "aivan väärä salasana"):
        page = here.sends(f"{HOME}/app", {"code": code, "app_password": password})
        field = page.one("input", name="app_password")
        assert page.status == 422 and field.get("aria-invalid") == "true" and field.get("value") is None
        assert field.get("autocomplete") == "current-password"
        assert page.one("input", name="code").get("value") == code
    both = here.sends(f"{HOME}/app", {})
    assert len([one for one in both.all("input") if one.get("aria-invalid") == "true"]) == 2, "both are told at once"
    assert rows(site, "SELECT person_id FROM authenticator_app") == []
    sets_up_app(here)
    assert len(rows(site, "SELECT person_id FROM authenticator_app")) == 1


def test_wrong_passwords_at_the_set_up_are_counted_like_those_of_a_sign_in(aino: Person, site: Flask,
                                                                           sits_down: SitsDown) -> None:
    here = sits_down(aino)
    code = code_of(secret_on(here.opens(HOME)))
    with site.app_context():
        for number in range(10):
            begin_try("sign-in", account=aino.email, address=f"10.0.0.{number}")
    assert here.sends(f"{HOME}/app", {"code": code, "app_password": PASSWORD}).status == 429


def test_the_second_step_is_asked_for_and_nothing_opens_before(aino: Person, site: Flask, secret: str) -> None:
    visitor = Visitor(site)
    step = signs_in(visitor, next="/cards")
    assert step.goes_to == "/login/second?next=/cards"
    with visitor.client.session_transaction() as session:
        assert set(session) <= {"half", "csrf_token"}
    assert visitor.opens("/account").goes_to.startswith("/login?next=")
    assert visitor.opens("/account", htmx=True).status == 401
    page = visitor.opens(step.goes_to)
    assert page.one("input", name="code").get("autocomplete") == "one-time-code"
    assert {field.get("value") for field in page.all("input", name="next", type="hidden")} >= {"/cards"}
    assert second(visitor, code="000000").status == 422
    with time_machine.travel(clock.now() + LATER, tick=False):
        assert second(visitor, code=code_of(secret), next="/cards").goes_to == "/cards"
        assert visitor.opens("/account").status == 200


def test_the_mailed_link_asks_for_the_second_step_too(aino: Person, site: Flask, settings: Settings,
                                                      secret: str) -> None:
    visitor = Visitor(site)
    visitor.sends("/login/reset", {"email": aino.email, "do": "sign-in"})
    letter = mails(settings, aino.email)[-1].get_content()
    link = next(word for word in letter.split() if "/login/link/" in word).replace("http://localhost", "")
    assert visitor.sends(link).goes_to == "/login/second"
    assert visitor.opens("/account").status == 303
    with time_machine.travel(clock.now() + LATER, tick=False):
        assert second(visitor, code=code_of(secret)).goes_to == "/"


def test_a_new_password_by_mail_does_not_replace_the_second_step(aino: Person, site: Flask, settings: Settings,
                                                                 secret: str) -> None:
    visitor = Visitor(site)
    visitor.sends("/login/reset", {"email": aino.email})
    letter = mails(settings, aino.email)[-1].get_content()
    link = next(word for word in letter.split() if "/login/reset/" in word).replace("http://localhost", "")
    visitor.sends(link, {"password": "kolme pientä kalaa"})
    visitor.sends("/login", {"email": aino.email, "password": "kolme pientä kalaa"})
    assert visitor.opens("/account").status == 303


def test_no_code_counts_twice(aino: Person, site: Flask, sits_down: SitsDown) -> None:
    with time_machine.travel(clock.now(), tick=False):
        secret, _ = sets_up_app(sits_down(aino))
        visitor = Visitor(site)
        signs_in(visitor)
        assert second(visitor, code=code_of(secret)).status == 422, "the code of the set-up neither"
    with time_machine.travel(clock.now() + LATER, tick=False):
        code = code_of(secret)
        for goes_on in (True, False):
            visitor = Visitor(site)
            signs_in(visitor)
            assert bool(second(visitor, code=code).goes_to) is goes_on
        assert second(visitor, code=code_of(secret, -1)).status == 422, "an earlier one neither"


def test_two_who_come_at_once_with_one_code_get_in_once(aino: Person, site: Flask, secret: str) -> None:
    visitors = [Visitor(site) for _ in range(4)]
    with time_machine.travel(clock.now() + LATER, tick=False):
        code = code_of(secret)
        for one in visitors:
            signs_in(one)
        with ThreadPoolExecutor(4) as many:
            told = list(many.map(lambda one: second(one, code=code).status, visitors))
    assert sorted(told) == [303, 422, 422, 422]


def test_a_recovery_code_works_once_and_the_owner_is_told(aino: Person, site: Flask, settings: Settings,
                                                          sits_down: SitsDown) -> None:
    _, codes = sets_up_app(sits_down(aino))
    first, again = Visitor(site), Visitor(site)
    signs_in(first)
    assert second(first, recovery=codes[3].lower().replace(" ", "-")).goes_to == "/"
    assert rows(site, "SELECT kind FROM counted_try") == [], "what succeeded is not counted"
    assert "9" in mails(settings, aino.email)[-1].get_content()
    signs_in(again)
    refused = second(again, recovery=codes[3])
    assert refused.status == 422 and "varakoodi" in refused.text
    assert second(again, recovery=codes[4]).goes_to == "/"


def test_another_persons_recovery_code_opens_nothing(a_person: Build, site: Flask, secret: str,
                                                     sits_down: SitsDown) -> None:
    other = a_person("Toinen", email="toinen@esimerkki.example")
    _, codes = sets_up_app(sits_down(other))
    visitor = Visitor(site)
    signs_in(visitor)
    assert second(visitor, recovery=codes[0]).status == 422


def test_ten_wrong_codes_and_the_account_waits(aino: Person, site: Flask, secret: str) -> None:
    visitor = Visitor(site)
    signs_in(visitor)
    assert second(visitor, code="000000").status == 422
    with site.app_context():
        for number in range(9):
            begin_try("second", account=aino.email, address=f"10.0.0.{number}")
    with time_machine.travel(clock.now() + timedelta(minutes=1), tick=False):
        waits = second(visitor, code=code_of(secret), next="/cards")
        assert waits.status == 429 and "minuuttia" in waits.text and waits.response.headers["Retry-After"]
        assert signs_in(Visitor(site)).status == 303, "passwords are counted apart"
    with time_machine.travel(clock.now() + timedelta(minutes=16), tick=False):
        signs_in(visitor)
        assert second(visitor, code=code_of(secret)).status == 303


def test_the_step_has_ten_minutes_and_one_browser(aino: Person, site: Flask, secret: str) -> None:
    late, thief = Visitor(site), Visitor(site)
    signs_in(late)
    assert second(thief, code=code_of(secret)).goes_to == "/login?said=second-over"
    with time_machine.travel(clock.now() + timedelta(minutes=11), tick=False):
        assert second(late, code=code_of(secret)).goes_to == "/login?said=second-over"
        assert "liian kauan" in late.opens("/login?said=second-over").text
        assert late.opens("/login/second").goes_to == "/login?said=second-over"


def test_what_ends_the_sign_ins_ends_what_waits(aino: Person, site: Flask, secret: str) -> None:
    visitor = Visitor(site)
    signs_in(visitor)
    with site.app_context(), writing() as database:
        database.get_one(Person, aino.id).disabled_at = clock.now()
    with time_machine.travel(clock.now() + LATER, tick=False):
        assert second(visitor, code=code_of(secret)).goes_to == "/login?said=second-over"


def test_nothing_is_kept_of_a_step_that_was_passed_or_is_over(aino: Person, site: Flask, secret: str) -> None:
    signs_in(Visitor(site))
    visitor = Visitor(site)
    signs_in(visitor)
    assert len(rows(site, "SELECT id FROM half_sign_in")) == 2
    with time_machine.travel(clock.now() + timedelta(minutes=9), tick=False):
        second(visitor, code=code_of(secret))
    with time_machine.travel(clock.now() + timedelta(minutes=11), tick=False):
        signs_in(Visitor(site))
        assert len(rows(site, "SELECT id FROM half_sign_in")) == 1


def test_in_the_middle_of_work_the_second_step_comes_in_place(aino: Person, site: Flask, secret: str) -> None:
    visitor = Visitor(site)
    asked = visitor.opens("/account", htmx=True)
    assert asked.status == 401 and asked.all("div", id="sign-in-again")
    step = signs_in(visitor, here="1", htmx=True)
    assert step.status == 200 and step.one("div", id="sign-in-again") is not None and "<html" not in step.html
    assert "signed-in" not in step.response.headers.get("HX-Trigger", "")
    assert [one.get("hx-target") for one in step.all("form", action="/login/second")] == ["#sign-in-again"] * 2
    wrong = second(visitor, code="000000", here="1", htmx=True)
    assert wrong.status == 422 and wrong.all("div", id="sign-in-again")
    with time_machine.travel(clock.now() + LATER, tick=False):
        done = second(visitor, code=code_of(secret), here="1", htmx=True)
        assert done.status == 200 and "signed-in" in done.response.headers["HX-Trigger"]
        token = done.response.headers["X-CSRF-Token"]
        assert visitor.sends("/account/name", {"name": "Aino Uusi", "csrf_token": token}).status == 303


def test_in_place_too_late_begins_from_the_beginning(aino: Person, site: Flask, secret: str) -> None:
    visitor = Visitor(site)
    signs_in(visitor, here="1", htmx=True)
    with time_machine.travel(clock.now() + timedelta(minutes=11), tick=False):
        late = second(visitor, code=code_of(secret), here="1", htmx=True)
    assert late.status == 401 and late.one("form", action="/login") is not None


def test_the_app_is_turned_off_with_the_password(aino: Person, site: Flask, sits_down: SitsDown) -> None:
    visitor = sits_down(aino)
    sets_up_app(visitor)
    for password in ("", "aivan väärä salasana"):
        page = visitor.sends(f"{HOME}/app/off", {"app_password": password})
        assert page.status == 422 and page.one("input", name="app_password").get("aria-invalid") == "true"
    assert visitor.sends(f"{HOME}/app/off", {"app_password": PASSWORD}).goes_to == f"{HOME}?said=removed"
    assert rows(site, "SELECT id FROM recovery_code") == []
    assert signs_in(Visitor(site)).goes_to == "/"


def test_new_codes_take_the_place_of_the_old(aino: Person, site: Flask, sits_down: SitsDown) -> None:
    here = sits_down(aino)
    assert here.sends(f"{HOME}/codes", {"codes_password": PASSWORD}).goes_to == HOME, "there is nothing to stand in for"
    _, old = sets_up_app(here)
    assert here.sends(f"{HOME}/codes", {"codes_password": "väärä salasana"}).status == 422
    page = here.sends(f"{HOME}/codes", {"codes_password": PASSWORD})
    new = ["".join(one.itertext()) for one in page.all("code")]
    assert len(new) == 10 and not set(new) & set(old)
    visitor = Visitor(site)
    signs_in(visitor)
    assert second(visitor, recovery=old[0]).status == 422
    assert second(visitor, recovery=new[0]).status == 303


def test_a_change_of_the_password_keeps_the_second_step(aino: Person, site: Flask, sits_down: SitsDown) -> None:
    here = sits_down(aino)
    sets_up_app(here)
    here.sends("/account/password", {"old_password": PASSWORD, "new_password": "kolme pientä kalaa"})
    assert here.opens("/account").status == 200
    assert rows(site, "SELECT passed_by FROM sign_in WHERE ended_at IS NULL") == [("app",)]


def test_without_the_instances_secret_codes_fail_and_recovery_codes_work(
        aino: Person, settings: Settings, sits_down: SitsDown, another_site: Callable[[Settings], Flask]) -> None:
    secret, codes = sets_up_app(sits_down(aino))
    visitor = Visitor(another_site(replace(settings, secret_key="another-secret")))
    signs_in(visitor)
    with time_machine.travel(clock.now() + LATER, tick=False):
        assert second(visitor, code=code_of(secret)).status == 422
    assert second(visitor, recovery=codes[0]).status == 303


HOSTILE: tuple[dict[str, object], ...] = (
    {}, {"code": "1", "recovery": "2"}, {"code": "a\x00b"}, {"code": "1" * 5000}, {"recovery": "x" * 5000},
    {"passkey": "[" * 9000, "issued": "1"}, {"passkey": "{}", "issued": "-1"}, {"passkey": '{"id": 7}', "issued": "x"},
    {"code": "\ud800".encode("utf-8", "surrogatepass")}, {"passkey": '{"id": "a", "response": 3}', "issued": "9" * 30},
    {"passkey": '{"id": "\\ud800"}', "issued": "1"},
    {"passkey": '{"id": "a", "b": [{"c": "\\u0000"}]}', "issued": "1"},
    {"passkey": '{"\\udfff": 1}', "issued": "1"}, {"passkey": "{\"a\":" * 1_000}, {"passkey": "NaN"})


def test_hostile_fields_get_an_answer_not_an_error(aino: Person, site: Flask, secret: str) -> None:
    visitor = Visitor(site)
    signs_in(visitor)
    for fields in HOSTILE:
        assert visitor.sends("/login/second", fields).status == 422, fields
    with time_machine.travel(clock.now() + LATER, tick=False):
        assert second(visitor, code=code_of(secret)).status in (303, 429)
