"""The second step where a role asks for it, and for who has lost theirs; what export and trail tell of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from flask import Flask

from intranet.people.models import Person
from intranet.settings import Settings
from tests.conftest import OUR_ORGANISATION, PASSWORD
from tests.outbox import mails
from tests.second_steps import HOME, code_of, second, secret_on, sets_up_app, signs_in
from tests.tables import rows
from tests.visitor import Visitor

Build = Callable[..., Person]
SitsDown = Callable[[Person], Visitor]


@pytest.fixture
def aino(a_person: Build) -> Person:
    """Somebody with an account."""
    return a_person("Aino Jäsen", email="aino@esimerkki.example", organisation=OUR_ORGANISATION)


# -- roles ------------------------------------------------------------------------------------------------------------


@pytest.fixture
def production(settings: Settings, site: Flask, another_site: Callable[[Settings], Flask]) -> Flask:
    """The same database, run in earnest."""
    return another_site(replace(settings, mode="production"))


@pytest.mark.parametrize(("role", "own"), [("curator", "/cards/desk"), ("facilitator", "/forms")])
def test_each_role_is_led_to_the_second_step(a_person: Build, production: Flask, role: str, own: str) -> None:
    person = a_person("Rooli", email="rooli@esimerkki.example", roles=(role,))
    visitor = Visitor(production)
    signs_in(visitor, person.email)
    assert visitor.opens(own).goes_to == f"{HOME}?next={own}"
    sets_up_app(visitor)
    assert visitor.opens(own).status == 200


def test_a_role_opens_nothing_before_the_second_step_is_set_up(a_person: Build, production: Flask,
                                                               site: Flask) -> None:
    person, own = a_person("Ylläpitäjä", email="yp@esimerkki.example", roles=("admin",)), "/admin/people"
    in_demo, visitor = Visitor(site), Visitor(production)
    signs_in(in_demo, person.email)
    assert in_demo.opens(own).status == 200, "the demo asks for none"
    assert signs_in(visitor, person.email, next=own).goes_to == own
    assert visitor.opens(own).goes_to == f"{HOME}?next={own}"
    for path in ("/", "/cards", "/worksheets", "/search?q=a", "/account/export.json"):
        assert visitor.opens(path).goes_to.startswith(f"{HOME}?next="), path
    assert visitor.opens(own, htmx=True).status == 403
    refused = visitor.sends("/account/name", {"name": "Uusi Nimi"}, Origin="http://localhost")
    assert refused.status == 403 and "Uusi Nimi" in refused.html, "what was typed comes back"
    for path in (HOME, "/account", "/logout", "/privacy", f"{HOME}/code.svg"):
        assert visitor.opens(path).status == 200, path
    page = visitor.opens(f"{HOME}?next={own}")
    assert "Roolisi vaatii" in page.text
    done = visitor.sends(f"{HOME}/app", {"code": code_of(secret_on(page)), "app_password": PASSWORD,
                                               "next": own})
    assert done.one("a", href=own, class_="btn") is not None
    assert visitor.opens(own).status == 200


def test_who_has_only_the_mailbox_of_a_role_sets_nothing_up(a_person: Build, production: Flask,
                                                            settings: Settings) -> None:
    person = a_person("Ylläpitäjä", email="yp@esimerkki.example", roles=("admin",))
    visitor = Visitor(production)
    visitor.sends("/login/reset", {"email": person.email, "do": "sign-in"})
    letter = mails(settings, person.email)[-1].get_content()
    link = next(word for word in letter.split() if "/login/link/" in word).replace("http://localhost", "")
    assert visitor.sends(link).goes_to == "/"
    code = code_of(secret_on(visitor.opens(HOME)))
    assert visitor.sends(f"{HOME}/app", {"code": code, "app_password": "aivan väärä salasana"}).status == 422
    assert visitor.opens("/admin").goes_to == f"{HOME}?next=/admin"


def test_a_role_cannot_turn_its_last_factor_off(a_person: Build, production: Flask) -> None:
    person = a_person("Ylläpitäjä", email="yp@esimerkki.example", roles=("admin",))
    visitor = Visitor(production)
    signs_in(visitor, person.email)
    sets_up_app(visitor)
    kept = visitor.sends(f"{HOME}/app/off", {"app_password": PASSWORD})
    assert kept.status == 422 and "Roolisi vaatii" in kept.text
    assert visitor.opens("/admin").status == 200


def test_members_may_and_need_not(aino: Person, production: Flask) -> None:
    visitor = Visitor(production)
    signs_in(visitor)
    assert visitor.opens("/cards").status == 200
    sets_up_app(visitor)
    assert visitor.opens("/cards").status == 200
    assert signs_in(Visitor(production)).goes_to.startswith("/login/second")


def test_a_role_that_comes_later_asks_at_the_next_sign_in(aino: Person, a_person: Build, production: Flask) -> None:
    boss = a_person("Ylläpitäjä", email="yp@esimerkki.example", roles=("admin",))
    admin, visitor = Visitor(production), Visitor(production)
    signs_in(admin, boss.email)
    sets_up_app(admin)
    signs_in(visitor)
    assert visitor.opens("/cards").status == 200
    assert admin.sends(f"/admin/people/{aino.id}/roles", {"roles": "curator"}).status == 303
    assert visitor.opens("/cards").goes_to.startswith("/login"), "new rights, new key"
    signs_in(visitor)
    assert visitor.opens("/cards").goes_to.startswith(HOME)


# -- lost -------------------------------------------------------------------------------------------------------------


def test_an_admin_removes_a_lost_factor(aino: Person, admin: Visitor, member: Visitor, site: Flask,
                                        settings: Settings, sits_down: SitsDown) -> None:
    here = sits_down(aino)
    sets_up_app(here)
    waiting = Visitor(site)
    signs_in(waiting)
    page = admin.opens(f"/admin/people/{aino.id}")
    assert "Todennussovellus" in page.text and page.one("a", href=f"/admin/people/{aino.id}/factors") is not None
    assert "soita" in admin.opens(f"/admin/people/{aino.id}/factors").text
    assert member.sends(f"/admin/people/{aino.id}/factors").status == 403
    assert admin.sends(f"/admin/people/{aino.id}/factors").status == 303
    assert here.opens("/account").status == 303, "signed out everywhere"
    assert waiting.opens("/login/second").goes_to == "/login?said=second-over"
    assert "toisen vaiheen" in mails(settings, aino.email)[-1].get_content()
    assert ("factors-removed", admin.person_id, aino.id) in rows(
        site, "SELECT action, person_id, object_id FROM trail")
    assert signs_in(Visitor(site)).goes_to == "/"


def test_an_admins_own_factor_is_not_removed_that_way(admin: Visitor) -> None:
    sets_up_app(admin)
    assert admin.sends(f"/admin/people/{admin.person_id}/factors").status == 422
    assert "1" in admin.opens(HOME).text and admin.opens("/admin").status == 200


def test_the_operator_removes_a_lost_factor(aino: Person, site: Flask, settings: Settings,
                                            sits_down: SitsDown) -> None:
    sets_up_app(sits_down(aino))
    told = site.test_cli_runner().invoke(args=["people", "unlock", " Aino@Esimerkki.example"])
    assert told.exit_code == 0, told.output
    assert signs_in(Visitor(site)).goes_to == "/"
    assert "toisen vaiheen" in mails(settings, aino.email)[-1].get_content()
    nobody = site.test_cli_runner().invoke(args=["people", "unlock", "ei-ole@esimerkki.example"])
    assert nobody.exit_code == 1 and "Nobody has the address" in nobody.output


def test_the_own_export_tells_of_the_second_step_without_its_secrets(aino: Person, sits_down: SitsDown) -> None:
    here = sits_down(aino)
    secret, codes = sets_up_app(here)
    held = here.opens("/account/export.json").html
    assert '"recovery_codes_left": 10' in held and '"factor-added"' in held
    assert secret not in held and codes[0] not in held


def test_the_trail_tells_of_each_change_without_codes(aino: Person, site: Flask, sits_down: SitsDown) -> None:
    here = sits_down(aino)
    _, codes = sets_up_app(here)
    here.sends(f"{HOME}/codes", {"codes_password": PASSWORD})
    visitor = Visitor(site)
    signs_in(visitor)
    second(visitor, code="000000")
    here.sends(f"{HOME}/app/off", {"app_password": PASSWORD})
    said = [row[0] for row in rows(site, "SELECT action FROM trail ORDER BY number")]
    assert said == ["factor-added", "recovery-codes-made", "second-step-refused", "factor-removed"]
    assert codes[0] not in str(rows(site, "SELECT * FROM trail"))
