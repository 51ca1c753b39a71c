"""The start page and what every site owes: accessibility and privacy, in three languages."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from flask import Flask

from intranet.people.models import Person
from tests.cards_on_the_shelf import all_cards, counted_queries
from tests.conftest import OUR_ORGANISATION
from tests.events_ahead import an_event
from tests.feedback_forms import FULL, opens_form, ticket_on
from tests.rounds import in_days, joins, opens_round
from tests.shared_sheets import filled
from tests.visitor import Page, Visitor

Build = Callable[..., Person]


def test_a_visitor_is_led_to_the_sign_in(stranger: Visitor) -> None:
    assert stranger.opens("/").goes_to == "/login?next=/"


def test_a_new_member_is_greeted_with_a_first_step(member: Visitor) -> None:
    page = member.opens("/")
    assert page.status == 200 and "Hei Aino." in page.text
    assert any(link.get("href") == "/worksheets" for link in page.all("a"))


def steps(page: Page) -> list[str]:
    """Where the first steps lead."""
    (first,) = page.all("ul", class_="first")
    return [link.get("href", "") for link in first.iter("a")]


def test_each_role_has_first_steps_of_its_own(member: Visitor, curator: Visitor, facilitator: Visitor, admin: Visitor,
                                              site: Flask) -> None:
    assert steps(member.opens("/")) == ["/cards", "/worksheets", "/account"]
    assert steps(curator.opens("/")) == ["/cards/desk", "/cards/desk/questions", "/cards/new"]
    assert steps(admin.opens("/")) == ["/admin/people", "/admin/plugins", "/admin/jobs"]
    assert steps(facilitator.opens("/")) == ["/events/new", "/live/new", "/forms/new"]
    form = opens_form(site, facilitator)
    page = facilitator.opens("/")
    assert steps(page) == ["/events/new", f"/forms/{form.id}/results", "/live/new", "/forms/new"]
    assert "Lomake on auki. Kukaan ei ole vastannut. Tulokset näkyvät, kun vastauksia tulee vielä 5." in page.text
    Visitor(site).sends(f"/f/{form.code}", {**FULL, "ticket": ticket_on(Visitor(site).opens(f"/f/{form.code}"))})
    assert "1 on vastannut. Tulokset näkyvät, kun vastauksia tulee vielä 4." in facilitator.opens("/").text


def test_the_steps_of_a_role_stay_while_a_worksheet_is_unfinished(site: Flask, a_person: Build, sits_down: Any,
                                                                  member: Visitor) -> None:
    curator = sits_down(a_person("Outi Opas", organisation=OUR_ORGANISATION, roles=("curator",)))
    for person in (curator, member):
        person.sends("/worksheets/network_health/sheets", {"perspective": "own", "subject": "Hautomo"})
    page = curator.opens("/")
    assert "Jatka siitä" in page.text and steps(page)[0] == "/cards/desk"
    assert not member.opens("/").all("ul", class_="first"), "who has something to continue begins there"


def test_the_start_page_costs_the_same_however_much_there_is_to_tell(contact: Visitor, member: Visitor,
                                                                      site: Flask) -> None:
    """One question for each room that has something to tell, and none for each row."""
    asked = []
    member.opens("/")
    for turn in range(2):
        joins(member, opens_round(contact, [contact, member], subject=f"Hanke {turn}"))
        sheet = filled(site, member, subject=f"Hanke {turn}")
        member.sends(f"{sheet}/steps", {"what": f"Soita {turn}", "who": member.person_id, "due": in_days(3)})
        member.sends("/wishes/new", {"words": f"Toive {turn}", "key": str(turn) * 22, "named": "yes"})
        an_event(site, f"tapahtuma-{turn}")
        with counted_queries(site) as queries:
            page = member.opens("/")
        asked.append(len(queries))
    for words in ("Hanke 1", "Soita 1", "Pienmarkkinat Iisalmessa"):
        assert words in page.text
    assert asked[0] == asked[1] <= 12, queries


def test_who_belongs_to_no_organisation_is_told_of_none(a_person: Build, sits_down: Any, member: Visitor) -> None:
    alone = sits_down(a_person("Yksi Yksinäinen")).opens("/")
    assert "järjestösi" not in alone.text and "missä olet kirjautuneena" in alone.text
    assert "järjestösi muut ihmiset" in member.opens("/").text


def test_the_start_page_leads_to_what_one_follows_and_has_asked(member: Visitor, curator: Visitor) -> None:
    assert {"/following", "/questions"} <= {one.get("href") for one in member.opens("/").all("a")}
    assert "/questions" not in {one.get("href") for one in curator.opens("/").all("a")}, "they answer"


def test_a_newcomer_finds_what_one_follows_and_asks_also_from_the_account_and_the_cards(
        site: Flask, member: Visitor, curator: Visitor) -> None:
    all_cards(site)
    for path in ("/account", "/cards"):
        assert {"/following", "/questions"} <= {one.get("href") for one in member.opens(path).all("a")}, path
        assert "/questions" not in {one.get("href") for one in curator.opens(path).all("a")}, path
    places = {one.get("href") for one in curator.opens("/cards/desk").all("a")}
    assert {"/cards/desk/questions", "/cards/desk/words", "/glossary/desk", "/search/misses"} <= places


@pytest.mark.parametrize("path", ["/accessibility", "/privacy"])
@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_everybody_may_read_what_the_site_owes(stranger: Visitor, path: str, language: str) -> None:
    page = stranger.opens(path, Accept_Language=language)
    assert page.status == 200 and page.tree.get("lang") == language
    assert len(page.text) > 600
