"""What is refused has had no effect: no key of a form is noted, so the same form can be sent again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from flask import Flask
from sqlalchemy import text

from intranet.database import reading_aside, writing
from intranet.ids import random_id
from intranet.people.models import Person
from intranet.settings import Settings
from tests.conftest import PASSWORD
from tests.pages.test_unsafe_routes import anything
from tests.second_steps import HOME, sets_up_app, signs_in
from tests.visitor import Visitor

PLACES = ("/account", "/login", "/invite/")
ASKED = ("old_password", "app_password", "passkey_password", "drop_password", "codes_password")
UNFIT = {"code": "000000", "passkey": '{"id": "a"}', "passkey_name": "Uusi", "new_password": "x", "password": "x",
         "name": "", "email": "kk@esimerkki.example", "issued": "1", "language": "xx"}
SENT = ({}, {**UNFIT, **dict.fromkeys(ASKED, PASSWORD)}, {**UNFIT, **dict.fromkeys(ASKED, "aivan väärä salasana")},
        {**UNFIT, "code": "", "new_password": "kolme pientä kalaa", "old_password": "väärä"})


def noted(site: Flask) -> int:
    """How many forms count as sent."""
    with site.app_context(), reading_aside() as connection:
        return int(connection.execute(text("SELECT count(*) FROM sent_once")).scalar_one())


def forget(site: Flask) -> None:
    """What had its effect is not looked at here."""
    with site.app_context(), writing() as database:
        database.execute(text("DELETE FROM sent_once"))
        database.execute(text("DELETE FROM counted_try"))


def test_no_refused_form_counts_as_sent(a_person: Callable[..., Person], site: Flask, settings: Settings,
                                        another_site: Callable[[Settings], Flask]) -> None:
    """The only administrator, whose role needs the app: with the right password too much is refused."""
    person = a_person("Kaikki Kädet", email="kk@esimerkki.example", roles=("admin",))
    earnest = another_site(replace(settings, mode="production"))
    visitor, refused = Visitor(earnest), set()
    signs_in(visitor, person.email)
    sets_up_app(visitor)
    adapter = earnest.url_map.bind("localhost")
    for rule in earnest.url_map.iter_rules():
        if "POST" not in (rule.methods or ()) or not rule.rule.startswith(PLACES):
            continue
        path = adapter.build(rule.endpoint, anything(rule), method="POST")
        for fields in SENT:
            forget(site)
            for _ in range(2):
                page = visitor.sends(path, {**fields, "once": random_id()}, inspected=False)
                if page.status >= 400:
                    refused.add(rule.rule)
                    assert noted(site) == 0, f"{path} with {fields} answers {page.status}"
    assert {f"{HOME}/app", f"{HOME}/app/off", f"{HOME}/passkeys", f"{HOME}/codes", "/login", "/login/passkey",
            "/account/password", "/account/leave"} <= refused


def test_a_form_that_was_refused_is_refused_again_and_not_done_already(
        a_person: Callable[..., Person], settings: Settings, another_site: Callable[[Settings], Flask]) -> None:
    person = a_person("Kaikki Kädet", email="kk@esimerkki.example", roles=("admin",))
    visitor = Visitor(another_site(replace(settings, mode="production")))
    signs_in(visitor, person.email)
    sets_up_app(visitor)
    sent = {"app_password": PASSWORD, "once": random_id()}
    for _ in range(2):
        page = visitor.sends(f"{HOME}/app/off", sent)
        assert page.status == 422 and "Roolisi vaatii" in page.text
