"""/account, /language and /theme."""

from __future__ import annotations

import json
from collections.abc import Callable

from flask import Flask

from intranet.people.models import Person
from tests.conftest import OUR_ORGANISATION, PASSWORD
from tests.visitor import Visitor

NEW_PASSWORD = "kolme pientä kalaa"


def test_one_sees_own_data_colleagues_and_browsers(member: Visitor, colleague: Visitor, neighbour: Visitor) -> None:
    page = member.opens("/account")
    assert page.status == 200
    for words in ("Aino Jäsen", "jasen@demo.example", OUR_ORGANISATION, "Kaisa Kollega", "tämä selain"):
        assert words in page.html
    assert "Niilo" not in page.html
    assert not [form for form in page.all("form") if "/invitations" in form.get("action", "")]


def test_a_name_is_changed_and_a_bad_one_comes_back(member: Visitor) -> None:
    assert member.sends("/account/name", {"name": "  Aino   Uusi "}).goes_to == "/account?said=named"
    assert member.opens("/account").one("input", id="name").get("value") == "Aino Uusi"
    wrong = member.sends("/account/name", {"name": "N" * 130})
    assert wrong.status == 422 and wrong.one("input", id="name").get("value") == "N" * 130
    assert member.sends("/account/name", {"name": "<script>alert(1)</script>"}).status == 303
    assert "<script>alert" not in member.opens("/account").html


def test_one_ends_a_lost_phone_or_all_others(a_person: Callable[..., Person],
                                             sits_down: Callable[[Person], Visitor]) -> None:
    aino = a_person()
    desk, phone, tablet = sits_down(aino), sits_down(aino), sits_down(aino)
    own = [button.get("value", "") for button in desk.opens("/account").all("button", name="sign_in")]
    assert len(own) == 3 and own[-1] == "others"
    desk.sends("/account/sign-ins/end", {"sign_in": own[0]})
    assert sorted(one.opens("/account").status for one in (phone, tablet)) == [200, 303]
    desk.sends("/account/sign-ins/end", {"sign_in": "others"})
    assert [one.opens("/account").status for one in (desk, phone, tablet)] == [200, 303, 303]


def test_somebody_elses_sign_in_cannot_be_ended(member: Visitor, neighbour: Visitor, a_person: Callable[..., Person],
                                                sits_down: Callable[[Person], Visitor], site: Flask) -> None:
    aino = a_person()
    desk = sits_down(aino)
    sits_down(aino)
    theirs = desk.opens("/account").all("button", name="sign_in")[0].get("value", "")
    assert neighbour.sends("/account/sign-ins/end", {"sign_in": theirs}).status == 404
    assert neighbour.sends("/account/sign-ins/end", {"sign_in": "../x"}).status == 404
    assert theirs in desk.opens("/account").html


def test_a_new_password_ends_the_others_and_renews_this_key(a_person: Callable[..., Person], site: Flask,
                                                            sits_down: Callable[[Person], Visitor]) -> None:
    aino = a_person(email="aino@esimerkki.example")
    desk, phone = sits_down(aino), sits_down(aino)
    with desk.client.session_transaction() as session:
        before = session["_user_id"]
    wrong = desk.sends("/account/password", {"old_password": "väärä", "new_password": NEW_PASSWORD})
    assert wrong.status == 422 and "nykyinen salasanasi" in wrong.text and NEW_PASSWORD not in wrong.html
    weak = desk.sends("/account/password", {"old_password": PASSWORD, "new_password": "lyhyt"})
    assert weak.status == 422 and weak.one("input", id="new_password").get("aria-invalid") == "true"
    done = desk.sends("/account/password", {"old_password": PASSWORD, "new_password": NEW_PASSWORD})
    assert done.status == 303 and desk.opens("/account").status == 200 and phone.opens("/account").status == 303
    with desk.client.session_transaction() as session:
        assert session["_user_id"] != before
    assert Visitor(site).sends("/login", {"email": aino.email, "password": NEW_PASSWORD}).status == 303


def test_guessing_the_present_password_is_counted(member: Visitor) -> None:
    told = [member.sends("/account/password", {"old_password": f"arvaus {n}", "new_password": NEW_PASSWORD}).status
            for n in range(11)]
    assert told == [422] * 10 + [429]


def test_the_export_holds_own_data_and_no_keys(member: Visitor, neighbour: Visitor) -> None:
    page = member.opens("/account/export.json")
    assert "attachment" in page.response.headers["Content-Disposition"]
    held = json.loads(page.html)
    assert held["people"]["email"] == "jasen@demo.example"
    assert "argon2" not in page.html and "digest" not in page.html and "Niilo" not in page.html
    assert neighbour.opens("/account/export.json").html.count("jasen@demo.example") == 0


def test_a_visitors_language_lives_in_a_cookie_and_a_members_in_their_row(
        stranger: Visitor, a_person: Callable[..., Person], sits_down: Callable[[Person], Visitor]) -> None:
    assert stranger.sends("/language", {"language": "sv", "next": "/login"}).goes_to == "/login"
    assert stranger.opens("/login").tree.get("lang") == "sv"
    aino = a_person()
    desk = sits_down(aino)
    assert desk.sends("/language", {"language": "en", "next": "/account"}).goes_to == "/account"
    assert sits_down(aino).opens("/account").tree.get("lang") == "en"


def test_hostile_preferences_are_refused(stranger: Visitor) -> None:
    for path, name in (("/language", "language"), ("/theme", "theme")):
        assert stranger.sends(path, {name: "xx", "next": "/"}).status == 422
        assert stranger.sends(path, {}).status == 422
    assert stranger.sends("/language", {"language": "sv", "next": "//evil.example"}).goes_to == "/"
    assert stranger.sends("/theme", {"theme": "dark", "next": "https://evil.example"}).goes_to == "/"


def test_the_theme_is_a_cookie_of_this_browser(stranger: Visitor) -> None:
    page = stranger.sends("/theme", {"theme": "dark", "next": "/accessibility"})
    assert page.goes_to == "/accessibility"
    cookie = page.response.headers["Set-Cookie"]
    assert "ankkuri-theme=dark" in cookie and "HttpOnly" in cookie and "SameSite=Lax" in cookie


def test_every_page_is_whole_in_every_language(contact: Visitor) -> None:
    for language in ("sv", "en", "fi"):
        contact.sends("/language", {"language": language})
        for path in ("/account", "/logout"):
            assert contact.opens(path).tree.get("lang") == language
