"""Whoever led something alone and is gone: what nobody would lead is said before, and given to somebody afterwards."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from flask import Flask

from intranet.people.models import Person
from tests.conftest import OUR_ORGANISATION, PASSWORD
from tests.events_ahead import a_series, an_event
from tests.feedback_forms import opens_form
from tests.inspect_page import text_of
from tests.live_sessions import a_session
from tests.tables import rows
from tests.visitor import Visitor

ALONE = ("Vain sarja", "Vain tapahtuma", "Vain palaute", "Pienmarkkinat · Kuopio")


@pytest.fixture
def second(a_person: Callable[..., Person], sits_down: Callable[[Person], Visitor]) -> Visitor:
    """Another facilitator."""
    return sits_down(a_person("Toini Toinen", email="toinen@demo.example", roles=("facilitator",)))


@pytest.fixture
def form_id(site: Flask, facilitator: Visitor, second: Visitor) -> str:
    """One thing of each kind that one facilitator leads alone, and one that two lead; the form's id."""
    a_series(site, led_by=[facilitator], title="Vain sarja")
    an_event(site, "vain", led_by=[facilitator], title="Vain tapahtuma")
    an_event(site, "kaksin", led_by=[facilitator, second], title="Kaksin vedetty")
    a_session(site, facilitator)
    return opens_form(site, facilitator, "Vain palaute").id


def offered(admin: Visitor) -> dict[str, str]:
    """What nobody leads, on the administrator's page: the value of its box by its title."""
    page = admin.opens("/admin/leaders")
    return {title: box.get("value") or "" for label in page.all("label") for box in label.iter("input")
            for title in (*ALONE, "Kaksin vedetty") if box.get("name") == "what" and title in text_of(label)}


def test_what_somebody_led_alone_is_said_before_and_given_to_somebody_afterwards(
        site: Flask, admin: Visitor, facilitator: Visitor, second: Visitor, member: Visitor, form_id: str) -> None:
    assert offered(admin) == {} and "Kaikella on vetäjä" in admin.opens("/admin/leaders").text
    before = admin.opens(f"/admin/people/{facilitator.person_id}/erase").text
    leaving = facilitator.opens("/account/leave")
    for title in ALONE:
        assert title in before and title in leaving.text
    assert "Kaksin vedetty" not in before + leaving.text
    assert {"/events/vain", "/events/series/kevat", f"/forms/{form_id}/results"} <= {
        link.get("href") for link in leaving.all("a")}
    assert facilitator.sends("/account/leave", {"old_password": PASSWORD}).status == 303

    things = offered(admin)
    assert things.keys() == set(ALONE) and "4 ilman vetäjää" in admin.opens("/admin").text
    shared = f"event:{rows(site, 'SELECT id FROM event WHERE slug = :slug', slug='kaksin')[0].id}"
    for what, leader in (([], second.person_id), ([shared], second.person_id), (list(things.values()), ""),
                         (list(things.values()), member.person_id), (list(things.values()), "x" * 22)):
        assert admin.sends("/admin/leaders", {"what": what, "leader": leader}).status == 422
    assert offered(admin) == things and second.opens(f"/forms/{form_id}/results").status == 404
    some = [things["Vain palaute"], things["Vain sarja"], things["Vain tapahtuma"]]
    assert admin.sends("/admin/leaders", {"what": some, "leader": second.person_id}).status == 303
    assert offered(admin).keys() == {"Pienmarkkinat · Kuopio"}
    assert second.opens(f"/forms/{form_id}/results").status == second.opens("/events/vain/edit").status == 200
    assert second.opens("/memos/new").status == 200
    last = [things["Pienmarkkinat · Kuopio"]]
    assert admin.sends("/admin/leaders", {"what": last, "leader": second.person_id}).status == 303
    assert offered(admin) == {} and "Pienmarkkinat · Kuopio" in second.opens("/live").text
    named = [row.object_kind for row in rows(site, "SELECT object_kind FROM trail WHERE action = 'leader-named' "
                                                   "ORDER BY object_kind")]
    assert named == ["event", "form", "live", "person", "person", "series"]
    assert "nimesi vetäjän" in admin.opens("/admin/audit").text


def test_an_administrator_who_leads_too_gives_nothing_to_themselves(
        site: Flask, a_person: Callable[..., Person], sits_down: Callable[[Person], Visitor]) -> None:
    admin = sits_down(a_person("Yki Ylläpito", roles=("admin", "facilitator")))
    an_event(site, "vain", title="Vain tapahtuma")
    things = offered(admin)
    assert "Ei ole ketään" in admin.opens("/admin/leaders").text
    page = admin.sends("/admin/leaders", {"what": list(things.values()), "leader": admin.person_id})
    assert page.status == 422 and "Itseäsi et voi nimetä" in page.text
    assert offered(admin) == things != {}


def test_who_cannot_sign_in_or_lost_the_role_leads_nothing(site: Flask, admin: Visitor, facilitator: Visitor,
                                                          form_id: str) -> None:
    way = f"/admin/people/{facilitator.person_id}"
    assert "Vain palaute" in admin.opens(f"{way}/close").text
    assert "Vain palaute" not in admin.opens(f"{way}/factors").text
    admin.sends(f"{way}/close")
    assert offered(admin).keys() == set(ALONE)
    admin.sends(f"{way}/open")
    assert offered(admin) == {}
    admin.sends(f"{way}/roles", {"roles": []})
    assert offered(admin).keys() == set(ALONE)


def test_the_only_one_with_a_role_or_at_an_organisation_is_said_before(
        admin: Visitor, curator: Visitor, contact: Visitor, member: Visitor, a_person: Callable[..., Person]) -> None:
    page = admin.opens(f"/admin/people/{curator.person_id}/erase").text
    assert "Kenelläkään muulla ei ole tätä roolia: vaikuttamisasiantuntija." in page
    assert "Kerro ensin ylläpitäjälle" in curator.opens("/account/leave").text
    other = a_person("Aura Asiantuntija", roles=("curator",))
    assert "tätä roolia" not in admin.opens(f"/admin/people/{curator.person_id}/erase").text
    admin.sends(f"/admin/people/{other.id}/close")
    assert "tätä roolia" in admin.opens(f"/admin/people/{curator.person_id}/close").text

    assert "jäisi ilman yhdyshenkilöä" in admin.opens(f"/admin/people/{contact.person_id}/close").text
    second = a_person("Toinen Yhteys", organisation=OUR_ORGANISATION, contact=True)
    assert "jäisi ilman yhdyshenkilöä" not in admin.opens(f"/admin/people/{contact.person_id}/close").text
    admin.sends(f"/admin/people/{second.id}/close")
    assert "jäisi ilman yhdyshenkilöä" in admin.opens(f"/admin/people/{contact.person_id}/close").text
    assert "kukaan ei voi kutsua" not in admin.opens("/admin/organisations").text
    admin.sends(f"/admin/people/{contact.person_id}/close")
    assert "kukaan ei voi kutsua" in admin.opens("/admin/organisations").text
