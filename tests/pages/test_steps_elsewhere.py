"""Steps on other rooms' pages: the start page, a result, the next fill, the page for the board, files."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from docx import Document as read_docx
from flask import Flask

from intranet.database import writing
from intranet.steps.models import StepRow
from tests.cards_on_the_shelf import counted_queries
from tests.conftest import both_ways
from tests.inspect_page import text_of
from tests.pages.test_worksheets_files import fills
from tests.pages.test_worksheets_pages import saves, starts
from tests.pages.test_worksheets_summary import LONGEST_SUBJECT, page_of
from tests.steps_agreed import agrees, id_of, low_sheet, presses
from tests.visitor import Page, Visitor

WEDNESDAY = datetime(2027, 6, 2, 9, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def at() -> Iterator[time_machine.Coordinates]:
    with time_machine.travel(WEDNESDAY, tick=False) as moment:
        yield moment


# -- the start page ---------------------------------------------------------------------------------------------------


def told(page: Page) -> list[str]:
    """The steps that a start page tells of."""
    return [text_of(one.find(".//h3")) for one in page.all("li", class_="split")  # type: ignore[arg-type]
            if "Sovittu askel" in text_of(one)]


def test_the_start_page_tells_of_own_steps_due_within_two_weeks_and_of_late_ones(
        member: Visitor, contact: Visitor, at: time_machine.Coordinates) -> None:
    for what, due in (("Kahden viikon", "2027-06-16"), ("Kauempana", "2027-06-17"), ("Myöhässä", "2027-06-02"),
                      ("Ilman päivää", "")):
        agrees(member, what, due=due)
    agrees(member, "Kollegan", due="2027-06-05", who=contact.person_id)
    agrees(member, "Puhujan", due="2027-06-06", who="other", who_name="Pekka Puhuja")
    at.shift(timedelta(hours=20))
    page = member.opens("/")
    assert told(page) == ["Myöhässä", "Puhujan", "Kahden viikon"]
    assert "1 päivä myöhässä" in page.text and "Pekka Puhuja" in page.text
    assert told(contact.opens("/")) == ["Kollegan"]


def test_more_than_three_are_counted(member: Visitor) -> None:
    for day in range(3, 8):
        agrees(member, f"Askel {day}", due=f"2027-06-0{day}")
    page = member.opens("/")
    assert told(page) == ["Askel 3", "Askel 4", "Askel 5"] and "Vielä 2 askelta" in page.text


def test_a_step_is_marked_as_done_on_the_start_page_and_can_be_brought_back(member: Visitor) -> None:
    step_id = id_of(agrees(member, due="2027-06-05"))
    form = next(one for one in member.opens("/").tree.iter("form") if one.get("action") == f"/steps/{step_id}")
    fields = {one.get("name"): one.get("value") for one in form.iter("input")}
    answer = member.sends(f"/steps/{step_id}", {**fields, "do": "done"})
    assert answer.goes_to == f"/steps/{step_id}?said=done" and told(member.opens("/")) == []
    assert "Palauta askel" in member.opens(answer.goes_to).text


def test_the_start_page_asks_one_question_about_steps(member: Visitor, site: Flask) -> None:
    agrees(member, due="2027-06-05")
    with counted_queries(site) as queries:
        member.opens("/")
    assert len([one for one in queries if "FROM step" in one]) == 1, queries


# -- a result ---------------------------------------------------------------------------------------------------------


def test_a_low_and_a_middle_area_lead_to_a_step_and_a_good_one_does_not(member: Visitor) -> None:
    sheet = low_sheet(member)
    for section, value in (("knowing", "3"), ("trust", "4")):
        for number in range(1, 5):
            saves(member, sheet, f"{section}_{number}", value)
    page = member.opens(f"{sheet}/result")
    links = [one.get("href") for one in page.tree.iter("a") if "steps?area=" in (one.get("href") or "")]
    assert links == [f"{sheet}/steps?area=purpose#new-step", f"{sheet}/steps?area=knowing#new-step"]
    assert "Tee tästä askel : Tavoite" in page.text or "Tee tästä askel: Tavoite" in page.text


def test_a_result_shows_what_was_agreed_with_it(member: Visitor) -> None:
    sheet = low_sheet(member)
    assert "Kirjatkaa, mitä tehdään, kuka tekee" in text_of(member.opens(f"{sheet}/result").one("section", id="agreed"))
    step_id = id_of(agrees(member, "Olohuoneilta", f"{sheet}/steps", due="2027-06-20"))
    agrees(member, "Muualta tullut")
    shown = member.opens(f"{sheet}/result").one("section", id="agreed")
    assert "Olohuoneilta" in text_of(shown) and "Muualta" not in text_of(shown)
    assert presses(member, step_id, "done", next=f"{sheet}/result#step-{step_id}").goes_to == (
        f"{sheet}/result#step-{step_id}")


# -- the next fill ----------------------------------------------------------------------------------------------------


def planned(page: Page) -> str:
    found = page.all("section", class_="planned")
    return text_of(found[0]) if found else ""


@both_ways
def test_at_the_next_fill_one_says_what_became_of_the_plan(member: Visitor, at: time_machine.Coordinates,
                                                           htmx: bool) -> None:
    sheet = low_sheet(member)
    ids = [id_of(agrees(member, what, f"{sheet}/steps", due="2027-06-20")) for what in ("Eka", "Toka", "Kolmas")]
    assert planned(member.opens(f"{sheet}/purpose")) == "", "the sheet that the plan came from is not the next one"
    at.shift(timedelta(days=5))
    again = starts(member, subject=" iisalmen  HANKEHAUTOMO")
    first = member.opens(f"{again}/purpose")
    assert "Suunnittelitte tämän" in planned(first)
    assert all(one in planned(first) for one in ("Eka", "Toka", "Kolmas"))
    assert planned(member.opens(f"{again}/knowing")) == "", "only where one begins"
    back = {"next": f"{again}/purpose"}
    for step_id, do, due in ((ids[0], "done", ""), (ids[1], "moved", "2027-08-01"), (ids[2], "dropped", "")):
        answer = presses(member, step_id, do, htmx=htmx, due=due, **back)
        assert answer.status == (200 if htmx else 303) and (htmx or answer.goes_to == f"{again}/purpose")
    said = planned(member.opens(f"{again}/purpose"))
    assert "tehty 7.6.2027" in said and "Siirretty: 20.6.2027 → 1.8.2027" in said and "luovuttiin 7.6.2027" in said
    at.shift(timedelta(days=1))
    third = starts(member)
    said = planned(member.opens(f"{third}/purpose"))
    assert "Toka" in said and "Eka" not in said and "Kolmas" not in said


@pytest.mark.parametrize("other", [{"subject": "Toinen verkosto"}, {"perspective": "whole", "subject": ""}])
def test_another_matter_brings_no_plan(member: Visitor, at: time_machine.Coordinates, other: dict[str, str]) -> None:
    agrees(member, address=f"{low_sheet(member)}/steps")
    at.shift(60)
    sheet = starts(member, **other)
    assert planned(member.opens(f"{sheet}/purpose")) == ""


def test_a_colleague_who_fills_the_same_sees_the_plan_and_a_neighbour_does_not(
        member: Visitor, colleague: Visitor, neighbour: Visitor, at: time_machine.Coordinates) -> None:
    sheet = low_sheet(member)
    agrees(member, "Yhteinen", f"{sheet}/steps")
    agrees(member, "Omani", f"{sheet}/steps", whose="me")
    at.shift(60)
    said = planned(colleague.opens(f"{starts(colleague)}/purpose"))
    assert "Yhteinen" in said and "Omani" not in said and "Tehty" not in said
    assert planned(neighbour.opens(f"{starts(neighbour)}/purpose")) == ""
    assert "Yhteinen" in planned(colleague.opens("/worksheets/network_health"))
    assert planned(neighbour.opens("/worksheets/network_health")) == ""


def test_the_page_of_a_worksheet_shows_the_plan_until_an_hour_after_it_ended(
        member: Visitor, at: time_machine.Coordinates) -> None:
    step_id = id_of(agrees(member, "Eka", f"{low_sheet(member)}/steps"))
    presses(member, step_id, "done")
    assert "Palauta" in planned(member.opens("/worksheets/network_health"))
    at.shift(timedelta(minutes=61))
    assert planned(member.opens("/worksheets/network_health")) == ""


def test_a_section_in_the_middle_asks_nothing_about_steps(member: Visitor, site: Flask) -> None:
    sheet = low_sheet(member)
    with counted_queries(site) as queries:
        member.opens(f"{sheet}/knowing")
        saves(member, sheet, "purpose_1", "2", 1, htmx=True)
    assert not [one for one in queries if "FROM step" in one]


# -- files ------------------------------------------------------------------------------------------------------------


def test_the_page_for_the_board_has_the_open_steps_instead_of_lines_to_write_on(member: Visitor) -> None:
    sheet = fills(member)
    _, words = page_of(member, sheet)
    assert "Sovitut askeleet" not in words
    ids = [id_of(agrees(member, what, f"{sheet}/steps", due=due, who="other", who_name="Pekka Puhuja"))
           for what, due in (("Kutsutaan\nkoolle", "2027-06-20"), ("Tehty jo", "2027-06-21"), ("Ilman päivää", ""))]
    presses(member, ids[1], "done")
    pdf, words = page_of(member, sheet)
    assert len(pdf.pages) == 1 and "Kutsutaan koolle Pekka Puhuja 20.6.2027" in words
    assert "Ilman päivää Pekka Puhuja –" in words and "Tehty jo" not in words
    table = read_docx(io.BytesIO(member.client.get(f"{sheet}/summary.docx").data)).tables[-1]
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Mitä", "Kuka", "Mihin mennessä"], ["Kutsutaan koolle", "Pekka Puhuja", "20.6.2027"],
        ["Ilman päivää", "Pekka Puhuja", "–"]]


def test_the_page_stays_one_page_with_the_longest_steps(member: Visitor) -> None:
    sheet = fills(member, "network_health", subject=LONGEST_SUBJECT)
    for _ in range(7):
        agrees(member, "Järjestöjen ja hyvinvointialueen yhteinen kumppanuuspöytä " * 17, f"{sheet}/steps",
               due="2027-06-20", who="other", who_name="Pohjoissavolainen Puheenjohtaja " * 3)
    pdf, words = page_of(member, sheet)
    assert len(pdf.pages) == 1 and "Sovitut askeleet" in words and words.count("20.6.2027") == 5


def test_a_private_worksheets_page_has_ones_own_steps_without_a_name(member: Visitor) -> None:
    sheet = fills(member, "network_competence")
    agrees(member, "Luen kortin", f"{sheet}/steps", due="2027-06-20")
    _, words = page_of(member, sheet)
    assert "Luen kortin 20.6.2027" in words and "Kuka" not in words


def test_a_file_that_is_brought_back_makes_no_steps(member: Visitor, neighbour: Visitor, site: Flask) -> None:
    sheet = fills(member)
    agrees(member, "Salainen askel", f"{sheet}/steps")
    octets = member.client.get(f"{sheet}/export.json").data
    assert "Salainen" not in octets.decode() and "steps" not in json.loads(octets)
    answer = neighbour.sends("/sheets", {"file": (io.BytesIO(octets), "sheet.json")})
    assert answer.status == 303
    with site.app_context(), writing() as database:
        assert database.query(StepRow).count() == 1
    assert "Salainen" not in neighbour.opens("/steps").text
