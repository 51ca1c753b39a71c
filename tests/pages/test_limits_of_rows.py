"""What grows, and what ends it: invitations, the trail of refusals, rows that have had their time; and signing out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
import time_machine
from flask import Flask
from sqlalchemy.exc import OperationalError

from intranet import clock
from intranet.people import sign_ins
from intranet.people.models import Person
from intranet.settings import Settings
from tests.conftest import PASSWORD
from tests.journeys.test_people_invited import NEW_PASSWORD, UUSI, link_of, our_id
from tests.outbox import mails
from tests.tables import counted, rows
from tests.visitor import Visitor


def test_one_address_gets_no_flood_of_invitations(contact: Visitor, admin: Visitor, settings: Settings) -> None:
    way = f"/account/organisations/{our_id(contact.opens('/account'))}/invitations"
    told = [contact.sends(way, UUSI).status for _ in range(12)]
    assert told == [303] * 10 + [429] * 2 and len(mails(settings)) == 10
    assert contact.sends(way, {**UUSI, "email": "toinen@esimerkki.example"}).status == 303


def test_an_address_is_one_however_it_is_typed(contact: Visitor, settings: Settings) -> None:
    way = f"/account/organisations/{our_id(contact.opens('/account'))}/invitations"
    typed = [f"{UUSI['email'][:number].upper()}{UUSI['email'][number:]}" for number in range(12)]
    assert [contact.sends(way, {**UUSI, "email": one}).status for one in typed] == [303] * 10 + [429] * 2
    assert len(mails(settings)) == 10


def test_a_contact_sends_no_flood_of_invitations(contact: Visitor, settings: Settings,
                                                 monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("intranet.people.rules.MOST_AN_ADDRESS", 3)
    way = f"/account/organisations/{our_id(contact.opens('/account'))}/invitations"
    told = [contact.sends(way, {**UUSI, "email": f"uusi{number}@esimerkki.example"}).status for number in range(5)]
    assert told == [303] * 3 + [429] * 2 and len(mails(settings)) == 3


def test_a_page_that_is_refused_again_and_again_fills_no_trail(site: Flask, member: Visitor, curator: Visitor) -> None:
    for _ in range(5):
        assert member.opens("/admin").status == 403
    member.opens("/admin/people")
    curator.opens("/admin")
    assert counted(site, "trail") == 3
    with time_machine.travel(clock.now() + timedelta(minutes=61), tick=False):
        member.opens("/admin")
    assert counted(site, "trail") == 4


@pytest.mark.parametrize("way_in", ["password", "link", "invitation"])
def test_whoever_comes_in_by_whichever_way_ends_what_has_had_its_time(
        site: Flask, contact: Visitor, stranger: Visitor, settings: Settings, way_in: str,
        a_person: Callable[..., Person], sits_down: Callable[[Person], Visitor]) -> None:
    aino = a_person(email="aino@esimerkki.example")
    sits_down(aino)
    with time_machine.travel(clock.now() + timedelta(days=100), tick=False):
        sits_down(a_person(email="toinen@esimerkki.example"))
        if way_in == "password":
            stranger.sends("/login", {"email": aino.email, "password": PASSWORD})
        elif way_in == "link":
            stranger.sends("/login/reset", {"email": aino.email, "do": "sign-in"})
            stranger.sends(link_of(mails(settings)[-1]))
        else:
            fresh = sits_down(a_person(email="uusi.yhteys@esimerkki.example", organisation="Uusi ry", contact=True))
            fresh.sends(f"/account/organisations/{our_id(fresh.opens('/account'))}/invitations", UUSI)
            stranger.sends(link_of(mails(settings)[-1]), {"name": "Uusi", "password": NEW_PASSWORD})
        assert stranger.opens("/account").status == 200
    aged = rows(site, "SELECT count(*) FROM sign_in WHERE person_id = :who", who=aino.id)[0][0]
    assert aged == (0 if way_in == "invitation" else int(way_in in ("password", "link")))


def test_signing_out_counts_here_also_when_the_disk_is_full(member: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_args: object, **_more: object) -> None:
        raise OperationalError("UPDATE", {}, Exception("database or disk is full"))

    monkeypatch.setattr(sign_ins, "end_one", full)
    monkeypatch.setattr(sign_ins, "end_all", full)
    assert member.sends("/logout").goes_to == "/login?said=signed-out"
    assert member.opens("/account").status == 303, "still signed in at a computer that others use"


def test_signing_out_everywhere_says_so_when_the_disk_is_full(member: Visitor,
                                                              monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_args: object, **_more: object) -> None:
        raise OperationalError("UPDATE", {}, Exception("database or disk is full"))

    monkeypatch.setattr(sign_ins, "end_all", full)
    assert member.sends("/logout", {"everywhere": "1"}).status == 503
    assert member.opens("/account").status == 303
