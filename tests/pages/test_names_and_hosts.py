"""Names that look like nothing or like another's, and hosts by which a site is not to be asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from flask import Flask

from intranet.settings import Settings
from intranet.text.signs import as_compared, shows_something
from tests.conftest import OUR_ORGANISATION
from tests.journeys.test_people_invited import UUSI, our_id
from tests.visitor import Visitor

UNSEEN = ["\u200b", "\u2060\u200b", "\u00ad", "\ufeff", "\u3164", "\u2800", "\U000e0041", " \u200d ", "–", "…"]


@pytest.mark.parametrize("name", UNSEEN)
def test_a_name_that_nobody_sees_is_no_name(member: Visitor, contact: Visitor, admin: Visitor, name: str) -> None:
    ours = our_id(contact.opens("/account"))
    for page in (member.sends("/account/name", {"name": name}),
                 contact.sends(f"/account/organisations/{ours}/invitations", {**UUSI, "name": name}),
                 admin.sends("/admin/people/invitations", {**UUSI, "name": name, "roles": ["curator"]}),
                 admin.sends("/admin/organisations", {"organisation_name": name})):
        assert page.status == 422 and page.all("input", aria_invalid="true")


@pytest.mark.parametrize("twin", ["Kallaveden Omaiset\u200b ry", "kallaveden\u2060 omaiset ry",
                                  "Kallaveden\u00adOmaiset ry", "Kallaveden Omaiset\u00a0ry", "Ｋallaveden Omaiset ry"])
def test_an_organisation_gets_no_twin_that_looks_the_same(admin: Visitor, member: Visitor, twin: str) -> None:
    page = admin.sends("/admin/organisations", {"organisation_name": twin})
    assert page.status == 422 and "jo olemassa" in page.text, OUR_ORGANISATION


@pytest.mark.parametrize("name", ["\u200b\u2060", "\u2800", "\u3164"])
def test_what_has_a_heading_has_one_that_is_seen(curator: Visitor, facilitator: Visitor, member: Visitor,
                                                 name: str) -> None:
    card = {"title": name, "kind": "tip", "body": "Soita kuntaan."}
    for page, field in (
            (curator.sends("/cards/new", {**card, "do": "save"}), "title"),
            (curator.sends("/cards/new", {**card, "title": "Soita", "body": name, "do": "publish"}), "body"),
            (curator.sends("/glossary/new", {"term": name, "definition": "Sana.", "language": "fi"}), "term"),
            (curator.sends("/glossary/new", {"term": "luotsi", "definition": name, "language": "fi"}), "definition"),
            (facilitator.sends("/forms", {"template": "workshop_feedback", "title": name, "closes_on": ""}), "title"),
            (member.sends("/worksheets/network_health/sheets", {"perspective": "one", "subject": name}), "subject")):
        wrong = [*page.all("input", aria_invalid="true"), *page.all("textarea", aria_invalid="true")]
        assert page.status == 422 and field in {one.get("name") for one in wrong}, field


def test_a_text_needs_no_letters_but_something_to_see() -> None:
    for seen in ("?", "👍🏽", "🫨", "…", "4", "👩‍🚒", "ä"):
        assert shows_something(seen), seen
    for unseen in ("", " \n", "\u200b\u00a0", "\u3164", "\u2800", "\ufe0f", "\u034f\u0301", "\U000e0041",
                   "\u200d\u00ad"):
        assert not shows_something(unseen), unseen


def test_names_of_every_script_are_names(member: Visitor) -> None:
    for name in ("Åsa Öö-Björk", "Нина", "مریم‌ السادات", "李", "O'Neill 3"):
        assert member.sends("/account/name", {"name": name}).status == 303
    assert as_compared("Söde ry") != as_compared("Sode ry")


@pytest.mark.parametrize(("host", "status"), [
    ("localhost", 200), ("127.0.0.1:8000", 200), ("192.168.1.5:8000", 200), ("[::1]:8000", 200), ("kone", 200),
    ("kone.local:8000", 200), ("rebind.example", 400), ("127.0.0.1.nip.example:8000", 400), ("localhost.example", 400),
])
def test_a_demo_is_not_asked_by_a_name_that_a_stranger_may_own(site: Flask, host: str, status: int) -> None:
    assert Visitor(site).client.get("/login", headers={"Host": host}).status_code == status


def test_a_production_site_is_asked_by_its_own_names_alone(settings: Settings,
                                                           another_site: Callable[[Settings], Flask]) -> None:
    site = another_site(replace(settings, mode="production", site_url="https://intra.example.org"))
    for host, status in (("intra.example.org", 200), ("127.0.0.1:8000", 200), ("192.168.1.5", 400), ("kone", 400)):
        assert site.test_client().get("/login", headers={"Host": host}).status_code == status, host
    for method, path in (("POST", "/login"), ("POST", "/nowhere"), ("OPTIONS", "/login"), ("PUT", "/privacy")):
        for headers in ({}, {"HX-Request": "true"}, {"Origin": "https://evil.example"}, {"Referer": "http://[::1"}):
            answer = site.test_client().open(path, method=method, headers={"Host": "evil.example", **headers})
            assert answer.status_code == 400 and "Content-Security-Policy" in answer.headers, (method, path, headers)
