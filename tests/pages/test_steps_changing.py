"""Steps: who sees and changes one; moved, done, dropped and back; two editors at once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from flask import Flask
from sqlalchemy import delete

from intranet.audit.models import TrailRow
from intranet.database import writing
from intranet.people.models import MembershipRow, Person
from intranet.steps import actions
from tests.acting import acting
from tests.conftest import both_ways
from tests.inspect_page import text_of
from tests.steps_agreed import agrees, id_of, organisation_of, presses, row_of
from tests.visitor import Visitor

WEDNESDAY = datetime(2027, 6, 2, 9, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def at() -> Iterator[time_machine.Coordinates]:
    with time_machine.travel(WEDNESDAY, tick=False) as moment:
        yield moment


# -- who sees, who changes --------------------------------------------------------------------------------------------


def test_the_organisation_sees_the_step_and_nobody_else(member: Visitor, colleague: Visitor, contact: Visitor,
                                                        neighbour: Visitor, admin: Visitor, curator: Visitor,
                                                        stranger: Visitor) -> None:
    step_id = id_of(agrees(member, "Salainen suunnitelma"))
    for one in (member, colleague, contact):
        assert "Salainen suunnitelma" in one.opens("/steps").text and one.opens(f"/steps/{step_id}").status == 200
    missing = neighbour.opens("/steps/" + "z" * 22)
    for one in (neighbour, admin, curator):
        assert "Salainen" not in one.opens("/steps").text
        page = one.opens(f"/steps/{step_id}")
        assert page.status == 404 and text_of(page.one("main")) == text_of(missing.one("main"))
        assert presses(one, step_id, "done").status == 404
    assert stranger.opens(f"/steps/{step_id}").goes_to.startswith("/login")
    assert stranger.sends(f"/steps/{step_id}", {"do": "done"}).status in (401, 403)


@pytest.mark.parametrize("do", ["save", "moved", "done", "dropped", "back"])
def test_others_of_the_organisation_look_and_do_not_change(member: Visitor, colleague: Visitor, site: Flask,
                                                           do: str) -> None:
    step_id = id_of(agrees(member, due="2027-06-20"))
    page = colleague.opens(f"/steps/{step_id}")
    assert not list(page.one("main").iter("form")) and "Askelta voivat muuttaa" in page.text
    assert not colleague.opens("/steps").all("button", name="do")
    refused = presses(colleague, step_id, do, what="Muuta", who=colleague.person_id, due="2027-07-01")
    assert refused.status == 403 and row_of(site, step_id).version == 1


def test_maker_doer_and_contact_change_it_and_the_trail_notes_who_is_neither(
        member: Visitor, colleague: Visitor, contact: Visitor, site: Flask) -> None:
    step_id = id_of(agrees(member, who=colleague.person_id))
    assert presses(member, step_id, "moved", 1, due="2027-06-20").status == 303
    assert presses(colleague, step_id, "moved", 2, due="2027-06-21").status == 303
    with site.app_context(), writing() as database:
        assert database.query(TrailRow).filter_by(action="step-changed").count() == 0
    assert presses(contact, step_id, "moved", 3, due="2027-06-22").status == 303
    with site.app_context(), writing() as database:
        (line,) = database.query(TrailRow).filter_by(action="step-changed").all()
        assert (line.person_id, line.object_id, line.object_kind) == (contact.person_id, step_id, "step")


def test_a_colleague_is_named_and_a_neighbour_cannot_be(member: Visitor, colleague: Visitor,
                                                        neighbour: Visitor) -> None:
    page = member.opens("/steps/new")
    choices = [one.get("value") for one in page.one("select", id="step-who").iter("option")]
    assert choices == [member.person_id, colleague.person_id, "other"]
    assert "Kaisa Kollega" in member.opens(f"/steps/{id_of(agrees(member, who=colleague.person_id))}").text
    assert agrees(member, who=neighbour.person_id).status == 422


def test_whose_a_step_is_cannot_be_somebody_elses(member: Visitor, neighbour: Visitor, site: Flask) -> None:
    theirs = organisation_of(site, "Koljonvirran Kumppanit ry")
    step_id = id_of(agrees(member, whose=theirs))
    assert row_of(site, step_id).organisation_id is None, "what is not one's own is not chosen: nobody else sees it"
    assert neighbour.opens(f"/steps/{step_id}").status == 404


def test_who_leaves_the_organisation_sees_it_no_more_and_the_step_stays(member: Visitor, colleague: Visitor,
                                                                        contact: Visitor, site: Flask) -> None:
    step_id = id_of(agrees(member, who=colleague.person_id))
    with site.app_context(), writing() as database:
        database.execute(delete(MembershipRow).where(MembershipRow.person_id == colleague.person_id))
    assert colleague.opens(f"/steps/{step_id}").status == 404
    assert presses(colleague, step_id, "done").status == 404
    page = contact.opens(f"/steps/{step_id}")
    assert "Kaisa Kollega" in page.text
    option = next(one for one in page.one("select", id="step-who").iter("option") if one.get("selected") is not None)
    assert option.get("value") == colleague.person_id
    saved = presses(contact, step_id, "save", 1, what="Uudet sanat", who=colleague.person_id, who_name="", due="")
    assert saved.status == 303 and row_of(site, step_id).person_id == colleague.person_id


def test_who_is_deleted_leaves_the_words_and_no_name(member: Visitor, colleague: Visitor, site: Flask) -> None:
    shared = id_of(agrees(colleague, "Yhteinen"))
    own = id_of(agrees(colleague, "Vain oma", whose="me"))
    with site.app_context(), writing() as database:
        database.execute(delete(Person).where(Person.id == colleague.person_id))
    with site.test_request_context():
        (found,) = [one.step for one in actions.listed(acting(site, member)).undated]
        assert (found.id, found.what, found.person_id, found.created_by) == (shared, "Yhteinen", None, None)
    assert "joku, joka ei ole enää mukana" in member.opens("/steps").text
    assert member.opens(f"/steps/{own}").status == 404


# -- changing ---------------------------------------------------------------------------------------------------------


def test_a_step_that_is_moved_tells_both_days(member: Visitor) -> None:
    step_id = id_of(agrees(member, due="2027-06-10"))
    assert presses(member, step_id, "moved", due="20.6.2027").goes_to == f"/steps/{step_id}?said=moved"
    page = member.opens(f"/steps/{step_id}?said=moved")
    assert "Askel siirrettiin toiseen päivään." in page.text and "Siirretty: 10.6.2027 → 20.6.2027" in page.text
    presses(member, step_id, "save", 2, what="Kutsutaan koolle", who=member.person_id, due="")
    page = member.opens(f"/steps/{step_id}")
    assert "Päivä 20.6.2027 poistettiin" in page.text and "ei päivää, ei muistutusta" in page.text
    assert "Siirretty: 10.6.2027 → 20.6.2027" in page.text
    presses(member, step_id, "moved", 3, due="2027-06-30")
    assert "Sai päivän 30.6.2027" in member.opens("/steps").text


@pytest.mark.parametrize(("do", "fields", "place", "words"), [
    ("moved", {"due": ""}, "due", "Valitse uusi päivä."),
    ("moved", {"due": "1.1.2020"}, "due", "Tämä päivä on jo mennyt."),
    ("moved", {"due": "<b>"}, "due", "Tästä ei saa selvää päivää."),
    ("done", {"closed_on": "3.6.2027"}, "closed-on", "Tämä päivä on vasta tulossa."),
    ("done", {"closed_on": "eilen"}, "closed-on", "Tästä ei saa selvää päivää."),
    ("done", {"outcome": "x" * 2001}, "outcome", "enintään 2 000 merkkiä"),
    ("dropped", {"outcome": "a\x00b"}, "outcome", "merkkejä, joita ei voi tallentaa"),
    ("save", {"what": "", "who": "other"}, "what", "Kirjoita, mitä tehdään."),
    ("save", {"what": "x", "who": "y" * 22}, "who", "Valitse joku, joka näkee askeleen."),
])
def test_a_change_that_cannot_be_kept_is_said_at_its_field(member: Visitor, site: Flask, do: str,
                                                           fields: dict[str, str], place: str, words: str) -> None:
    step_id = id_of(agrees(member, due="2027-06-10"))
    page = presses(member, step_id, do, **fields)
    assert page.status == 422 and words in text_of(page.one("strong", id=f"step-{place}-problem"))
    if fields.get("outcome"):
        kept = page.one("textarea", id="step-outcome").text or ""
        assert kept.strip("\n") == fields["outcome"].replace("\x00", "")
    assert row_of(site, step_id).version == 1


def test_a_late_step_may_keep_its_day_when_its_words_change(member: Visitor, at: time_machine.Coordinates) -> None:
    step_id = id_of(agrees(member, due="2027-06-10"))
    at.shift(timedelta(days=12))
    assert presses(member, step_id, "save", what="Uudet sanat", who=member.person_id, due="2027-06-10").status == 303
    assert "Uudet sanat" in member.opens("/steps").text


def test_done_with_what_came_of_it_and_back_again(member: Visitor, site: Flask) -> None:
    step_id = id_of(agrees(member, due="2027-06-10"))
    presses(member, step_id, "done", closed_on="1.6.2027", outcome="Kaksitoista tuli.\nHyvä ilta.")
    page = member.opens(f"/steps/{step_id}?said=done")
    assert "Hienoa! Askel on merkitty tehdyksi." in page.text and "tehty 1.6.2027" in page.text
    assert [text_of(one) for one in page.all("dd", class_="as-typed")] == ["Kaksitoista tuli. Hyvä ilta."]
    assert "Mitä siitä tuli" in page.text and not page.all("textarea")
    assert row_of(site, step_id).closed_by == member.person_id
    presses(member, step_id, "back", 2)
    page = member.opens(f"/steps/{step_id}?said=back")
    assert "Askel on taas avoinna." in page.text and row_of(site, step_id).closed_on is None
    assert "Kaksitoista tuli." in (page.one("textarea", id="step-outcome").text or "")


def test_dropped_with_a_reason(member: Visitor) -> None:
    step_id = id_of(agrees(member))
    presses(member, step_id, "dropped", outcome="Rahaa ei tullut.")
    page = member.opens(f"/steps/{step_id}")
    assert text_of(page.one("dd", class_="as-typed")) == "Rahaa ei tullut." and "Miksi" in page.text
    assert "luovuttiin 2.6.2027" in member.opens("/steps").text


def test_the_same_button_twice_is_once(member: Visitor, site: Flask) -> None:
    step_id = id_of(agrees(member))
    assert presses(member, step_id, "done").status == presses(member, step_id, "done").status == 303
    assert row_of(site, step_id).version == 2


@both_ways
def test_a_button_in_a_list_answers_in_place(member: Visitor, htmx: bool) -> None:
    step_id = id_of(agrees(member, due="2027-06-10"))
    answer = presses(member, step_id, "done", next=f"/steps#step-{step_id}", htmx=htmx)
    if not htmx:
        assert (answer.status, answer.goes_to) == (303, f"/steps#step-{step_id}")
        return
    row = answer.one("li", id=f"step-{step_id}")
    assert "tehty 2.6.2027" in text_of(row) and "Palauta" in text_of(row) and "<html" not in answer.html
    assert text_of(answer.one("p", id="steps-said")) == "Hienoa! Askel on merkitty tehdyksi."
    wrong = presses(member, step_id, "moved", 2, due="x", htmx=True)
    assert wrong.status == 422 and wrong.one("li", id=f"step-{step_id}") is not None


def test_a_button_leads_nowhere_but_to_this_site(member: Visitor) -> None:
    step_id = id_of(agrees(member))
    assert presses(member, step_id, "done", next="https://elsewhere.example/").goes_to == "/"


# -- two at once ------------------------------------------------------------------------------------------------------


def test_two_editors_at_once_get_both_texts(member: Visitor, contact: Visitor, site: Flask) -> None:
    step_id = id_of(agrees(member, "Alku"))
    fields = {"who": member.person_id or "", "due": "2027-06-20"}
    assert presses(member, step_id, "save", 1, what="Ensimmäinen", **fields).status == 303
    page = presses(contact, step_id, "save", 1, what="Toinen", who=contact.person_id, due="30.6.2027")
    assert page.status == 409 and "<title>Virhe:" in page.html
    said = text_of(page.one("section", id="problems"))
    assert "Ensimmäinen" in said and "Toinen" in said and "20.6.2027" in said and "30.6.2027" in said
    assert (page.one("textarea", id="step-what").text or "").strip() == "Toinen"
    assert row_of(site, step_id).what == "Ensimmäinen"
    versions = {one.get("value") for one in page.all("input", name="version")}
    assert versions == {"2"}
    assert presses(contact, step_id, "save", 2, what="Toinen", who=contact.person_id, due="30.6.2027").status == 303
    assert row_of(site, step_id).what == "Toinen"


@both_ways
def test_a_button_on_an_old_page_changes_nothing_and_keeps_the_words(member: Visitor, contact: Visitor, site: Flask,
                                                                     htmx: bool) -> None:
    step_id = id_of(agrees(member, due="2027-06-20"))
    presses(member, step_id, "moved", due="2027-06-25")
    page = presses(contact, step_id, "dropped", 1, outcome="Ei ehditty", htmx=htmx)
    assert page.status == 409 and "muutti tätä askelta sillä välin" in page.text
    if not htmx:
        assert "Ei ehditty" in (page.one("textarea", id="step-outcome").text or "")
    assert row_of(site, step_id).state == "open"
    presses(member, step_id, "done", 2)
    assert presses(contact, step_id, "dropped", 3, htmx=htmx).status == 409


def test_a_stale_page_of_a_closed_step_shows_what_was_typed(member: Visitor) -> None:
    step_id = id_of(agrees(member))
    presses(member, step_id, "done")
    page = presses(member, step_id, "save", 1, what="Myöhässä tullut teksti", who=member.person_id)
    assert page.status == 409 and "Myöhässä tullut teksti" in page.text
    page = presses(member, step_id, "dropped", 1, outcome="Syy, joka jäi")
    assert page.status == 409 and "Syy, joka jäi" in page.text
