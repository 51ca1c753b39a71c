"""/admin: for administrators alone; people, organisations, plugins and the trail."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask

from intranet.admin.contributions import navigation
from intranet.admin.leaders.actions import ROOMS
from intranet.admin.words import action_words, kind_words
from intranet.audit.types import ACTIONS
from intranet.people.models import Person
from intranet.people.types import SignedInPerson
from intranet.settings import Settings
from tests.conftest import OUR_ORGANISATION, PASSWORD
from tests.visitor import Visitor

ROOT = Path(__file__).resolve().parents[2]
PAGES = ("/admin", "/admin/people", "/admin/organisations", "/admin/leaders", "/admin/plugins", "/admin/jobs",
         "/admin/audit")


@pytest.mark.parametrize("path", PAGES)
def test_pages_are_for_admins_alone(path: str, admin: Visitor, member: Visitor, contact: Visitor, curator: Visitor,
                                    facilitator: Visitor, stranger: Visitor) -> None:
    assert admin.opens(path).status == 200
    for person in (member, contact, curator, facilitator):
        assert person.opens(path).status == 403
    assert stranger.opens(path).status == 303


def test_changes_are_for_admins_alone(member: Visitor, curator: Visitor, stranger: Visitor) -> None:
    someone = "x" * 22
    for path in ("/admin/people/invitations", f"/admin/people/{someone}/roles", f"/admin/people/{someone}/close",
                 f"/admin/people/{someone}/sign_ins", f"/admin/people/{someone}/membership", "/admin/organisations",
                 f"/admin/organisations/{someone}/name", "/admin/leaders", "/admin/plugins/off", "/admin/jobs/run"):
        assert member.sends(path).status == 403 and curator.sends(path).status == 403
        assert stranger.sends(path).status == 401


def test_the_way_there_is_in_the_navigation_of_admins_alone(site: Flask) -> None:
    with site.test_request_context():
        for roles, places in (({"admin"}, ["/admin"]), ({"curator", "facilitator"}, []), (set(), [])):
            person = SignedInPerson("a", "A", "a@b.fi", "fi", frozenset(roles))
            assert [entry.href for entry in navigation(person)] == places


def person_page(admin: Visitor, words: str) -> str:
    """The address of the one person that the search finds."""
    links = [a.get("href", "") for a in admin.opens(f"/admin/people?q={words}").all("a")]
    found = [link for link in links if link.startswith("/admin/people/")]
    assert len(found) == 1
    return found[0]


def test_people_are_found_by_name_address_or_organisation(admin: Visitor, member: Visitor, neighbour: Visitor) -> None:
    assert "Aino Jäsen" in admin.opens(person_page(admin, "JASEN@")).text
    assert person_page(admin, "aino+jäsen") == person_page(admin, "kallaveden")
    assert "Ketään ei löytynyt" in admin.opens("/admin/people?q=olematon").text


def test_a_role_counts_from_the_next_sign_in_and_is_taken_at_once(admin: Visitor, curator: Visitor) -> None:
    way = person_page(admin, "asiantuntija@")
    assert admin.sends(f"{way}/roles", {"roles": ["admin"]}).status == 303
    assert curator.opens("/account").status == 303
    curator.sends("/login", {"email": "asiantuntija@demo.example", "password": PASSWORD})
    assert curator.opens("/admin").status == 200
    admin.sends(f"{way}/roles", {})
    assert curator.opens("/admin").status == 303


def test_an_admin_cannot_shut_themselves_out(admin: Visitor) -> None:
    way = person_page(admin, "yllapito@")
    assert admin.sends(f"{way}/roles", {"roles": ["curator"]}).status == 422
    assert admin.sends(f"{way}/close").status == 422
    assert admin.sends(f"{way}/roles", {"roles": ["admin", "owner"]}).status == 422
    assert admin.opens("/admin").status == 200


def test_an_account_is_closed_and_opened(admin: Visitor, member: Visitor, site: Flask) -> None:
    way = person_page(admin, "jasen@")
    admin.sends(f"{way}/close")
    assert member.opens("/account").status == 303
    fields = {"email": "jasen@demo.example", "password": PASSWORD}
    assert Visitor(site).sends("/login", fields).status == 422
    assert "suljettu" in admin.opens(way).text
    admin.sends(f"{way}/open")
    assert Visitor(site).sends("/login", fields).status == 303


def test_a_lost_phone_is_signed_out_by_an_admin(admin: Visitor, member: Visitor) -> None:
    admin.sends(f"{person_page(admin, 'jasen@')}/sign_ins")
    assert member.opens("/account").status == 303


def test_contact_and_membership_change_at_once(admin: Visitor, member: Visitor) -> None:
    way = person_page(admin, "jasen@")
    ours = admin.opens(way).hidden("organisation")
    admin.sends(f"{way}/membership", {"organisation": ours, "do": "make_contact"})
    assert [form for form in member.opens("/account").all("form") if "/invitations" in form.get("action", "")]
    admin.sends(f"{way}/membership", {"organisation": ours, "do": "remove"})
    assert OUR_ORGANISATION not in member.opens("/account").text
    assert admin.sends(f"{way}/membership", {"organisation": ours, "do": "remove"}).status == 404
    assert admin.sends(f"{way}/membership", {"organisation": "x", "do": "make_contact"}).status == 404


def test_unknown_people_and_organisations_are_404(admin: Visitor) -> None:
    someone = "x" * 22
    assert admin.opens(f"/admin/people/{someone}").status == 404
    for path in (f"/admin/people/{someone}/close", f"/admin/people/{someone}/roles",
                 f"/admin/people/invitations/{someone}/withdraw"):
        assert admin.sends(path).status == 404
    assert admin.sends(f"/admin/organisations/{someone}/name", {"organisation_name": "X"}).status == 404
    assert admin.sends("/admin/plugins/off", {"plugin": "../../etc"}).status == 404


def test_an_admin_invites_to_roles_and_organisations_but_not_themselves(admin: Visitor, contact: Visitor,
                                                                        settings: Settings) -> None:
    page = admin.opens("/admin/people")
    ours = next(one.get("value", "") for one in page.all("option") if one.text == OUR_ORGANISATION)
    new = {"name": "Uusi", "email": "uusi@esimerkki.example"}
    assert admin.sends("/admin/people/invitations", {**new, "roles": ["curator"]}).status == 303
    assert admin.sends("/admin/people/invitations", {**new, "organisation": ours, "as_contact": "1"}).status == 303
    assert len(list((settings.instance / "outbox").glob("*.eml"))) == 2
    for wrong in ({}, {"organisation": ours, "roles": ["admin"]}, {"roles": ["owner"]},
                  {"organisation": ours, "email": "yllapito@demo.example"}):
        assert admin.sends("/admin/people/invitations", {**new, **wrong}).status == 422
    assert admin.sends("/admin/people/invitations", {**new, "organisation": "x" * 22}).status == 404


def test_organisations_are_added_and_renamed_once(admin: Visitor, member: Visitor) -> None:
    assert admin.sends("/admin/organisations", {"organisation_name": " Uusi  Yhdistys ry "}).status == 303
    for wrong in ("uusi yhdistys RY", "", "X" * 161):
        page = admin.sends("/admin/organisations", {"organisation_name": wrong})
        assert page.status == 422 and page.all("input", aria_invalid="true")
    listed = admin.opens("/admin/organisations")
    assert "Uusi Yhdistys ry" in listed.text
    ours = next(form.get("action", "") for form in listed.all("form") if form.get("action", "").endswith("/name"))
    assert admin.sends(ours, {"organisation_name": "Kallaveden Ystävät ry"}).status == 303
    assert "Kallaveden Ystävät ry" in member.opens("/account").text
    assert admin.sends(ours, {"organisation_name": "Uusi Yhdistys ry"}).status == 422


def test_a_broken_plugin_is_named_with_file_line_and_the_right_word(
        settings: Settings, tmp_path: Path, another_site: Callable[[Settings], Flask],
        a_person: Callable[..., Person]) -> None:
    folder = tmp_path / "plugins" / "broken_one"
    folder.mkdir(parents=True)
    (folder / "plugin.yaml").write_text('name: "broken_one"\napi: 1\nversoin: "1.0"\n', encoding="utf-8")
    person = a_person(roles=("admin",))
    site = another_site(replace(settings, plugins=tmp_path / "plugins"))
    visitor = Visitor(site, person.id)
    visitor.sends("/login", {"email": person.email, "password": PASSWORD})
    page = visitor.opens("/admin/plugins")
    assert "broken_one/plugin.yaml:3" in page.text and "versoin" in page.text and "rikki" in page.text
    assert "kaipaa katsomista" in visitor.opens("/admin").text
    assert visitor.sends("/admin/plugins/off", {"plugin": "broken_one"}).status == 303
    assert "pois käytöstä" in visitor.opens("/admin/plugins").text
    assert visitor.sends("/admin/plugins/on", {"plugin": "broken_one"}).status == 303


def test_the_trail_tells_who_did_what_and_no_secrets(admin: Visitor, contact: Visitor, member: Visitor,
                                                     stranger: Visitor) -> None:
    stranger.sends("/login", {"email": "jasen@demo.example", "password": "salainen arvaus"})
    member.opens("/admin")
    admin.sends(f"{person_page(admin, 'jasen@')}/roles", {"roles": ["curator"]})
    page = admin.opens("/admin/audit")
    for words in ("vaihtoi rooleja", "kirjautuminen torjuttiin", "ei päässyt sivulle", "Aino Jäsen", "Yki Ylläpito"):
        assert words in page.text
    assert "salainen" not in page.html and "argon2" not in page.html and "127.0.0.1" not in page.html
    only = admin.opens("/admin/audit?action=roles-changed").tree
    assert len(list(only.iter("tr"))) == 2
    for odd in ("/admin/audit?before=x", "/admin/audit?before=999999999999999", "/admin/audit?action=%00';--",
                "/admin/audit?before=٣"):
        assert admin.opens(odd).status == 200


def kinds_in_the_trail(source: str) -> tuple[set[str], set[str]]:
    """The kinds of things that a source names where something is noted; and, as written, what it computes there."""
    given = [each.value for one in ast.walk(ast.parse(source)) if isinstance(one, ast.Call)
             for each in one.keywords if each.arg == "object_kind"]
    written = {one.value for one in given if isinstance(one, ast.Constant) and isinstance(one.value, str)}
    return written, {ast.unparse(one) for one in given if not isinstance(one, ast.Constant)}


def test_no_code_word_stands_in_the_trail(site: Flask) -> None:
    """A kind that is computed comes from a table of the code: what is computed elsewhere is to be named here."""
    kinds, computed = set(ROOMS), {}
    for path in (ROOT / "intranet").rglob("*.py"):
        written, others = kinds_in_the_trail(path.read_text(encoding="utf-8"))
        kinds |= written
        computed |= {str(path.relative_to(ROOT / "intranet")): others} if others else {}
    assert computed == {
        "admin/leaders/actions.py": {"one.kind"},  # one of ROOMS
        "audit/actions.py": {"object_kind"}, "audit/store.py": {"entry.object_kind[:40]"},  # what the others gave
    }
    assert len(kinds) >= 17 and "series" in kinds, "the trail is written in another way now"
    with site.test_request_context(headers={"Accept-Language": "fi"}):
        assert [one for one in ACTIONS if action_words(one) == one] == []
        assert [one for one in sorted(kinds) if kind_words(one) == one] == []


def test_pages_are_whole_in_every_language(admin: Visitor, member: Visitor) -> None:
    way = person_page(admin, "jasen@")
    for language in ("sv", "en", "fi"):
        admin.sends("/language", {"language": language})
        for path in (*PAGES, way):
            assert admin.opens(path).tree.get("lang") == language
