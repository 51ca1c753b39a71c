"""Steps: writing one down, from nowhere and from a worksheet; hostile input; other rooms; the own export."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine
from flask import Flask
from sqlalchemy import update

from intranet import clock
from intranet.database import writing
from intranet.faults import NotSaved
from intranet.people.models import MembershipRow, Person
from intranet.steps import actions, rules
from intranet.steps.models import StepRow
from intranet.steps.types import OTHER, Origin, StepWords
from tests.acting import acting
from tests.conftest import OUR_ORGANISATION, both_ways
from tests.inspect_page import text_of
from tests.pages.test_worksheets_pages import starts
from tests.steps_agreed import agrees, id_of, low_sheet, organisation_of, presses, row_of
from tests.visitor import Visitor

WEDNESDAY = datetime(2027, 6, 2, 9, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def at() -> Iterator[time_machine.Coordinates]:
    with time_machine.travel(WEDNESDAY, tick=False) as moment:
        yield moment


# -- writing one down -------------------------------------------------------------------------------------------------


def test_an_empty_page_says_what_it_is_for_and_where_to_begin(member: Visitor) -> None:
    page = member.opens("/steps")
    assert "Askelia ei ole vielä sovittu." in page.text and page.all("a", href="/worksheets")
    assert page.all("a", href="/steps/new") and "<title>Askeleet – Ankkuri</title>" in page.html
    assert "Sinulla ei ole nyt askelia." in member.opens("/steps?show=own").text


def test_a_step_is_written_down_and_stands_in_the_list(member: Visitor, site: Flask) -> None:
    answer = agrees(member, due="9.6.2027")
    step_id = id_of(answer)
    page = member.opens("/steps?said=added")
    assert "Askel on kirjattu." in page.text
    row = text_of(page.one("li", id=f"step-{step_id}"))
    assert "Kutsutaan koolle" in row and "Sinä · 9.6.2027 7 päivän päästä" in row and OUR_ORGANISATION in row
    assert row_of(site, step_id).due.isoformat() == "2027-06-09"


def test_the_list_has_late_ones_first_then_by_date_then_the_closed(member: Visitor,
                                                                   at: time_machine.Coordinates) -> None:
    days = ("2027-06-04", "2027-06-20", "", "2027-06-10")
    ids = {due: id_of(agrees(member, f"Askel {due}", due=due)) for due in days}
    presses(member, ids["2027-06-10"], "done")
    at.shift(timedelta(days=4))
    page = member.opens("/steps")
    assert [one.get("id", "")[5:] for one in page.all("li", class_="agreed-step")] == [
        ids["2027-06-04"], ids["2027-06-20"], ids[""], ids["2027-06-10"]]
    assert [text_of(one) for one in page.all("h2")][:4] == ["Myöhässä 1", "Tulossa 1", "Ilman päivää 1",
                                                           "Päättyneet 1"]
    assert "2 päivää myöhässä" in page.text and "ei päivää, ei muistutusta" in page.text


@pytest.mark.parametrize(("fields", "at_field", "words"), [
    ({"what": " \u200b "}, "what", "Kirjoita, mitä tehdään."),
    ({"what": "x" * 1001}, "what", "enintään 1 000 merkkiä"),
    ({"what": "a\x00b"}, "what", "merkkejä, joita ei voi tallentaa"),
    ({"due": "31.2.2027"}, "due", "Tästä ei saa selvää päivää."),
    ({"due": "pian"}, "due", "Tästä ei saa selvää päivää."),
    ({"due": "9" * 300}, "due", "Tästä ei saa selvää päivää."),
    ({"due": "1.6.2027"}, "due", "Tämä päivä on jo mennyt."),
    ({"due": "1.1.9999"}, "due", "Tästä ei saa selvää päivää."),
    ({"who": ""}, "who", "Valitse, kuka tekee."),
    ({"who": "x" * 22}, "who", "Valitse joku, joka näkee askeleen."),
    ({"who": "'; DROP TABLE step; --"}, "who", "Valitse joku, joka näkee askeleen."),
    ({"who": "x" * 23}, "who", "Valitse, kuka tekee."),
    ({"who": "other"}, "who", "Kirjoita tekijän nimi."),
    ({"who": "other", "who_name": "\u200b"}, "who", "Kirjoita tekijän nimi."),
    ({"who": "other", "who_name": "N" * 121}, "who_name", "enintään 120 merkkiä"),
    ({"who_name": "Pekka"}, "who", "Valitsit tekijän ja kirjoitit myös nimen."),
])
@pytest.mark.parametrize("where", ["/steps", "sheet"])
def test_what_cannot_be_kept_is_said_at_its_field_and_comes_back(member: Visitor, where: str, fields: dict[str, str],
                                                                 at_field: str, words: str) -> None:
    address = where if where == "/steps" else f"{low_sheet(member)}/steps"
    page = agrees(member, address=address, **{"what": "Soitetaan", "due": "", **fields})
    assert page.status == 422 and page.html.count("<title>Virhe:") == 1
    place = "step-" + at_field.replace("_", "-")
    assert words in text_of(page.one("strong", id=f"{place}-problem")) and page.all("a", href=f"#{place}")
    assert (page.one("textarea", id="step-what").text or "").strip("\n") == fields.get("what", "Soitetaan").replace(
        "\x00", "")
    typed = " ".join(fields.get("due", "").split())
    assert page.one("input", id="step-due").get("value") == typed
    assert page.one("input", id="step-who-name").get("value") == " ".join(fields.get("who_name", "").split())
    assert not member.opens("/steps").all("li", class_="agreed-step")


def test_the_same_form_sent_twice_makes_one_step(member: Visitor, neighbour: Visitor) -> None:
    key = "k" * 22
    assert id_of(agrees(member, key=key)) == id_of(agrees(member, key=key)) == key
    assert len(member.opens("/steps").all("li", class_="agreed-step")) == 1
    assert id_of(agrees(neighbour, "Naapurin", key=key)) != key
    assert "Naapurin" not in member.opens("/steps").text


def test_nobody_makes_steps_without_end(member: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rules, "MOST_OPEN", 2)
    first = id_of(agrees(member))
    agrees(member)
    page = agrees(member, "Kolmas")
    assert page.status == 422 and "Merkitse ensin joitakin tehdyiksi" in page.text and "Kolmas" in page.html
    presses(member, first, "dropped")
    assert agrees(member).status == 303


@pytest.mark.parametrize("where", ["/steps", "sheet", "change"])
def test_what_cannot_be_saved_just_now_stays_on_the_page(member: Visitor, monkeypatch: pytest.MonkeyPatch,
                                                         where: str) -> None:
    address = f"{low_sheet(member)}/steps" if where == "sheet" else "/steps"
    step_id = id_of(agrees(member))

    def locked() -> Any:
        raise NotSaved

    monkeypatch.setattr(actions, "writing", locked)
    if where == "change":
        page = presses(member, step_id, "save", what="Ei saa kadota", who=member.person_id, due="2027-06-20")
    else:
        page = agrees(member, "Ei saa kadota", address, due="2027-06-20")
    assert page.status == 503 and "Tallentaminen ei juuri nyt onnistunut." in page.text
    assert (page.one("textarea", id="step-what").text or "").strip() == "Ei saa kadota"
    assert page.one("input", id="step-due").get("value") == "2027-06-20"


@pytest.mark.parametrize(("language", "title", "late"), [("sv", "Steg", "1 dag försenat"),
                                                         ("en", "Steps", "1 day late")])
def test_the_pages_speak_swedish_and_english(a_person: Callable[..., Person], sits_down: Callable[[Person], Visitor],
                                             at: time_machine.Coordinates, language: str, title: str,
                                             late: str) -> None:
    visitor = sits_down(a_person(language=language, organisation="Vi rf"))
    step_id = id_of(agrees(visitor, due="2027-06-02"))
    at.shift(timedelta(days=1))
    page = visitor.opens("/steps")
    assert text_of(page.one("h1")) == title and late in page.text
    assert visitor.opens(f"/steps/{step_id}").status == visitor.opens("/steps/new").status == 200


def test_words_are_shown_as_they_were_typed_and_never_as_a_page(member: Visitor) -> None:
    step_id = id_of(agrees(member, "<script>alert(1)</script>\n{{ 7*7 }}", who="other", who_name="<b>Pekka</b>"))
    for path in ("/steps", f"/steps/{step_id}"):
        page = member.opens(path)
        assert "<script>alert" not in page.html and "<b>Pekka" not in page.html
        assert "<script>alert(1)</script> {{ 7*7 }}" in page.text and "<b>Pekka</b>" in page.text


# -- from a worksheet -------------------------------------------------------------------------------------------------


def test_a_low_area_offers_its_next_step_as_a_ready_proposal(member: Visitor, site: Flask) -> None:
    sheet = low_sheet(member)
    page = member.opens(f"{sheet}/steps?area=purpose")
    proposal = (page.one("textarea", id="step-what").text or "").strip()
    assert proposal.startswith("Kirjoittakaa tavoite yhteen lauseeseen")
    assert page.hidden("dimension") == "purpose"
    step_id = id_of(agrees(member, proposal, f"{sheet}/steps", dimension="purpose"))
    row = text_of(member.opens(f"{sheet}/steps").one("li", id=f"step-{step_id}"))
    assert "Miten verkostomme toimii?" in row and "Iisalmen hankehautomo" in row
    kept = row_of(site, step_id)
    assert (kept.origin_kind, kept.worksheet, kept.perspective, kept.dimension) == (
        "sheet", "network_health", "one", "purpose")
    assert member.opens(f"{sheet}/steps?area=nothing").status == 200
    assert not member.opens(f"{sheet}/steps?area=nothing").all("input", name="dimension")


def test_the_steps_of_a_sheet_are_its_owners_page(member: Visitor, colleague: Visitor, neighbour: Visitor,
                                                  stranger: Visitor) -> None:
    sheet = low_sheet(member)
    for other in (colleague, neighbour):
        assert other.opens(f"{sheet}/steps").status == 404
        assert other.sends(f"{sheet}/steps", {"what": "x", "who": other.person_id}).status == 404
    assert stranger.opens(f"{sheet}/steps").goes_to.startswith("/login")
    assert member.opens("/sheets/" + "x" * 22 + "/steps").status == 404


@both_ways
def test_a_step_is_added_in_place(member: Visitor, htmx: bool) -> None:
    sheet = low_sheet(member)
    fields = {"what": "Soitetaan", "who": member.person_id, "whose": "me", "key": "q" * 22}
    page = member.sends(f"{sheet}/steps", fields, htmx=htmx)
    if htmx:
        assert page.status == 200 and page.all("li", id="step-" + "q" * 22) and "<html" not in page.html
        assert text_of(page.one("p", id="steps-said")) == "Askel on kirjattu."
        page = member.sends(f"{sheet}/steps", {**fields, "what": "", "key": ""}, htmx=True)
        assert page.status == 422 and page.all("section", id="plan") and "Kirjoita, mitä tehdään." in page.text
    else:
        assert page.goes_to == f"{sheet}/steps?said=added#step-" + "q" * 22


def test_a_private_worksheet_makes_steps_for_its_owner_alone(member: Visitor, colleague: Visitor, contact: Visitor,
                                                             site: Flask) -> None:
    sheet = starts(member, "network_competence")
    page = member.opens(f"{sheet}/steps")
    assert "Vain sinä näet askeleen." in page.text and not page.all("input", name="whose", type="radio")
    assert colleague.person_id and colleague.person_id not in page.html
    step_id = id_of(agrees(member, address=f"{sheet}/steps", whose=organisation_of(site)))
    assert row_of(site, step_id).organisation_id is None and row_of(site, step_id).private_to == member.person_id
    for other in (colleague, contact):
        assert other.opens(f"/steps/{step_id}").status == 404 and "Kutsutaan" not in other.opens("/steps").text
    refused = agrees(member, address=f"{sheet}/steps", who=colleague.person_id)
    assert refused.status == 422 and "Muut eivät näe tätä askelta." in refused.text


def test_who_belongs_nowhere_has_steps_of_their_own(facilitator: Visitor, site: Flask) -> None:
    page = facilitator.opens("/steps/new")
    assert "Vain sinä näet askeleen." in page.text
    assert row_of(site, id_of(agrees(facilitator))).private_to == facilitator.person_id


# -- the API for other rooms, personal data ---------------------------------------------------------------------------


def test_other_rooms_add_steps_and_show_them(member: Visitor, colleague: Visitor, neighbour: Visitor,
                                             site: Flask) -> None:
    ours = organisation_of(site)
    with site.test_request_context():
        person = acting(site, member)
        origin = Origin("round", "r" * 22, ours, "network_health", "one", "Hautomo", "trust")
        made = actions.make(person, origin, StepWords("Pidetään alkukierros", colleague.person_id or "",
                                                           due=clock.now().date().isoformat()))
        free = actions.make(person, origin, StepWords("Kutsutaan puhuja", OTHER, "Pekka Puhuja", "20.6.2027"))
        assert (made.person_id, made.who_name, free.person_id, free.who_name) == (
            colleague.person_id, "", None, "Pekka Puhuja")
        plan = actions.steps_of(acting(site, colleague), "round", "r" * 22, ours)
        assert [one.step.what for one in plan] == ["Pidetään alkukierros", "Kutsutaan puhuja"] and len(plan) == 2
        assert [one.who for one in plan] == ["Kaisa Kollega", "Pekka Puhuja"]
        assert len(actions.steps_of(acting(site, neighbour), "round", "r" * 22)) == 0


def test_the_own_export_has_the_steps_in_which_one_has_a_part(member: Visitor, colleague: Visitor,
                                                              neighbour: Visitor, at: time_machine.Coordinates) -> None:
    agrees(member, "Kollegalle annettu", who=colleague.person_id)
    at.shift(1)
    agrees(member, "Vain minun", whose="me")
    held = {one: json.loads(one.opens("/account/export.json").html)["steps"] for one in (member, colleague, neighbour)}
    assert [one["what"] for one in held[member]["steps"]] == ["Kollegalle annettu", "Vain minun"]
    (theirs,) = held[colleague]["steps"]
    assert (theirs["what"], theirs["your_part"]) == ("Kollegalle annettu", ["does_it"])
    assert held[neighbour] == {"steps": [], "reminders_by_mail": True}


def test_what_was_closed_long_ago_is_deleted(member: Visitor, site: Flask) -> None:
    old, fresh = id_of(agrees(member)), id_of(agrees(member))
    for one in (old, fresh):
        presses(member, one, "done")
    with site.app_context():
        with writing() as database:
            database.execute(update(StepRow).where(StepRow.id == old).values(
                closed_at=clock.now() - rules.CLOSED_KEPT - timedelta(days=1)))
        assert actions.forget_old(clock.now()) == 1 and actions.forget_old(clock.now()) == 0
    assert member.opens(f"/steps/{old}").status == 404 and member.opens(f"/steps/{fresh}").status == 200


def test_a_deleted_sheet_leaves_its_steps(member: Visitor) -> None:
    sheet = low_sheet(member)
    step_id = id_of(agrees(member, address=f"{sheet}/steps"))
    assert member.opens(f"/steps/{step_id}").all("a", href=f"{sheet}/result")
    member.sends(f"{sheet}/delete")
    page = member.opens(f"/steps/{step_id}")
    assert page.status == 200 and not page.all("a", href=f"{sheet}/result") and "Iisalmen hankehautomo" in page.text


def test_a_person_of_two_organisations_chooses_whose_it_is(a_person: Callable[..., Person],
                                                           sits_down: Callable[[Person], Visitor], site: Flask) -> None:
    person = a_person("Kahden Jäsen", organisation="Ensi ry")
    a_person("Toinen", organisation="Toka ry")
    second = organisation_of(site, "Toka ry")
    with site.app_context(), writing() as database:
        database.add(MembershipRow(person_id=person.id, organisation_id=second, joined_at=clock.now()))
    visitor = sits_down(person)
    page = visitor.opens("/steps/new")
    assert len(page.all("input", name="whose", type="radio")) == 3
    assert row_of(site, id_of(agrees(visitor, whose=second))).organisation_id == second
