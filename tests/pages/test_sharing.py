"""Sharing a sheet: with the organisation, with facilitators, taken back; the previews."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from flask import Flask

from intranet.database import writing
from intranet.events.models import EventFacilitator
from intranet.people.models import MembershipRow, Person
from tests.conftest import OUR_ORGANISATION, both_ways
from tests.events_ahead import an_event
from tests.pages.test_worksheets_pages import saves, starts
from tests.shared_sheets import closed, filled, open_to_read, shares
from tests.visitor import Visitor

TITLE = "Pienmarkkinat Iisalmessa"


# -- choosing -----------------------------------------------------------------------------------------------------


def test_a_new_sheet_is_its_owners_alone(member: Visitor, colleague: Visitor, neighbour: Visitor, facilitator: Visitor,
                                         admin: Visitor, site: Flask) -> None:
    sheet = filled(site, member)
    page = member.opens(f"{sheet}/share")
    assert page.status == 200 and "Vain sinä näet tämän työpaperin." in page.text
    assert not [one for one in page.all("input", type="checkbox") if one.get("checked") is not None]
    for other in (colleague, neighbour, facilitator, admin):
        closed(other, sheet)


@both_ways
def test_the_organisation_reads_and_changes_nothing(member: Visitor, colleague: Visitor, contact: Visitor,
                                                    neighbour: Visitor, admin: Visitor, site: Flask,
                                                    htmx: bool) -> None:
    sheet = filled(site, member, subject="Iisalmen verkosto")
    answer = member.sends(f"{sheet}/share", {"version": "0", "organisation": "yes"}, htmx=htmx)
    assert answer.goes_to == f"{sheet}/share?said=kept"
    said = member.opens(answer.goes_to)
    assert "Valintasi on tallennettu." in said.text and "Järjestösi jäsenet voivat lukea" in said.text
    for reader in (colleague, contact):
        open_to_read(reader, sheet)
        page = reader.opens(f"{sheet}/result")
        assert "Aino Jäsen" in page.text and OUR_ORGANISATION in page.text
        assert "Aino Jäsen on jakanut tämän sinulle." in page.text and "Vastauksesi" not in page.text
    for other in (neighbour, admin):
        closed(other, sheet)
    assert "Olet jakanut tämän." in member.opens(f"{sheet}/purpose").text, "who answers is told who reads"


def test_taken_back_counts_from_the_next_request(member: Visitor, colleague: Visitor, site: Flask) -> None:
    sheet = filled(site, member)
    shares(member, sheet, "organisation")
    open_to_read(colleague, sheet)
    assert sheet in colleague.opens("/sheets").html
    shares(member, sheet)
    closed(colleague, sheet)
    assert sheet not in colleague.opens("/sheets").html + colleague.opens("/sheets/shared").html


def test_only_me_takes_everything_back_with_one_button(member: Visitor, colleague: Visitor, site: Flask) -> None:
    sheet = filled(site, member)
    shares(member, sheet, "organisation", "network")
    sent = {"version": "1", "organisation": "yes", "network": "yes", "do": "nobody"}
    assert member.sends(f"{sheet}/share", sent).status == 303
    closed(colleague, sheet)


@pytest.mark.parametrize("who", ["reader", "owner"])
def test_whoever_is_taken_out_of_the_organisation_ends_it(member: Visitor, colleague: Visitor, site: Flask,
                                                          who: str) -> None:
    sheet = filled(site, member)
    shares(member, sheet, "organisation")
    open_to_read(colleague, sheet)
    gone = colleague if who == "reader" else member
    with site.app_context(), writing() as database:
        database.query(MembershipRow).filter_by(person_id=gone.person_id).delete()
    closed(colleague, sheet)
    assert sheet not in colleague.opens("/sheets").html + colleague.opens("/sheets/shared").html
    if who == "owner":
        page = member.opens(f"{sheet}/share")
        assert "Et kuulu enää tähän järjestöön" in page.text
        assert shares(member, sheet).status == 303, "what was chosen can still be taken back"
        assert not member.opens(f"{sheet}/share").all("input", name="organisation")


def test_a_sheet_without_organisation_says_why_it_cannot_be_shared_with_one(facilitator: Visitor, site: Flask) -> None:
    sheet = filled(site, facilitator)
    page = facilitator.opens(f"{sheet}/share")
    assert "et kuulunut mihinkään järjestöön" in page.text and "Koosteessa lasketaan järjestöjä" in page.text
    assert not page.all("input", type="checkbox") and "Et ole vielä ilmoittautunut" in page.text
    for way in ("organisation", "network"):
        refused = shares(facilitator, sheet, way)
        assert refused.status == 422 and "Tätä ei voi enää valita." in refused.text


def test_a_private_worksheet_is_shared_by_its_owner_and_goes_into_no_sums(member: Visitor, colleague: Visitor,
                                                                          site: Flask) -> None:
    sheet = filled(site, member, "network_competence")
    page = member.opens(f"{sheet}/share")
    assert "koskee sinua itseäsi" in page.text and not page.all("input", name="network")
    assert shares(member, sheet, "network").status == 422
    assert "eikä siitä tehdä koosteita" in member.opens(f"{sheet}/share/preview?as=network").text
    closed(colleague, sheet)
    assert shares(member, sheet, "organisation").status == 303
    assert colleague.opens(f"{sheet}/result").status == 200
    assert "Muiden rinnalla" not in colleague.opens(f"{sheet}/result").text
    assert "ei tehdä yhteenvetoja" in member.opens(f"{sheet}/result").text


# -- the facilitators of an event ---------------------------------------------------------------------------------


def test_the_facilitator_of_the_chosen_event_reads(event: str, facilitator: Visitor, member: Visitor,
                                                   colleague: Visitor, site: Flask) -> None:
    sheet = filled(site, member)
    page = member.opens(f"{sheet}/share")
    assert TITLE in page.text and "Veera Vetäjä" in page.text
    assert shares(member, sheet, events=(event,)).status == 303
    open_to_read(facilitator, sheet)
    assert "Aino Jäsen" in facilitator.opens(f"{sheet}/result").text
    listed = facilitator.opens("/sheets/shared")
    assert f"Aino Jäsen, {OUR_ORGANISATION}" in listed.text
    assert f"Tapahtuma: {TITLE}" in listed.text and f"{sheet}/result" in listed.html
    assert "/sheets/shared" in facilitator.opens("/sheets").html
    closed(colleague, sheet)
    with site.app_context(), writing() as database:
        database.query(EventFacilitator).delete()
    closed(facilitator, sheet)
    assert sheet not in facilitator.opens("/sheets/shared").html


def test_another_facilitator_reads_nothing(event: str, facilitator: Visitor, member: Visitor, site: Flask,
                                           a_person: Callable[..., Person],
                                           sits_down: Callable[[Person], Visitor]) -> None:
    other = sits_down(a_person("Olli Ohjaaja", roles=("facilitator",)))
    an_event(site, "kuopio", led_by=[other], title="Pienmarkkinat Kuopiossa")
    sheet = filled(site, member)
    shares(member, sheet, events=(event,))
    closed(other, sheet)
    listed = other.opens("/sheets/shared")
    assert "Muut tapahtumat, joita vedät" in listed.text and "Pienmarkkinat Kuopiossa" in listed.text
    assert sheet not in listed.html
    assert facilitator.opens(f"{sheet}/result").status == 200


def test_an_event_that_one_is_not_signed_up_for_cannot_be_chosen(event: str, neighbour: Visitor, site: Flask) -> None:
    sheet = filled(site, neighbour)
    refused = shares(neighbour, sheet, events=(event,))
    assert refused.status == 422 and "Vain sinä näet tämän työpaperin." in refused.text
    assert neighbour.sends(f"{sheet}/share", {"version": "0", "event": ["x" * 5000]}).status == 422


def test_an_event_that_left_the_list_can_be_taken_back(event: str, facilitator: Visitor, member: Visitor,
                                                       site: Flask) -> None:
    sheet = filled(site, member)
    shares(member, sheet, events=(event,))
    member.sends("/events/iisalmi/cancel")
    page = member.opens(f"{sheet}/share")
    assert "ei ole enää luettelossasi" in page.text and page.one("input", name="event").get("checked") is not None
    assert facilitator.opens(f"{sheet}/result").status == 200, "what was chosen stands until it is taken back"
    shares(member, sheet)
    closed(facilitator, sheet)


# -- previews -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", ["network_health", "network_competence", "own_activity", "project_incubator"])
def test_the_preview_is_the_very_page_that_others_see(member: Visitor, colleague: Visitor, site: Flask,
                                                      key: str) -> None:
    sheet = filled(site, member, key, subject="Verkosto")
    preview = member.opens(f"{sheet}/share/preview?as=organisation")
    assert "Esikatselu" in preview.text and "Katsominen ei vielä jaa mitään." in preview.text
    closed_before = colleague.opens(f"{sheet}/result")
    assert closed_before.status == 404, "looking shares nothing"
    shares(member, sheet, "organisation")
    seen = colleague.opens(f"{sheet}/result")

    def told(html: str) -> str:
        content = html[html.index('<p class="crumb">'):]
        return content[:content.index("</main>")] + content[content.index("<aside"):].split("</aside>")[0]

    assert told(seen.html_without_tokens) == told(preview.html_without_tokens)
    other = member.opens(f"{sheet}/share/preview?as=facilitator")
    assert told(other.html_without_tokens) == told(seen.html_without_tokens)


def test_the_preview_of_the_sums_has_the_numbers_and_nothing_else(member: Visitor, site: Flask) -> None:
    sheet = filled(site, member, subject="Salainen nimi")
    page = member.opens(f"{sheet}/share/preview?as=network")
    assert "vähintään viisi järjestöä" in page.text and "Salainen nimi" not in page.text
    assert len(page.one("tbody").findall("tr")) == 6 + 24
    half = starts(member)
    assert "Laskettavaa ei ole vielä" in member.opens(f"{half}/share/preview?as=network").text
    saves(member, half, "purpose_1", "3")
    assert "kun kaikkiin on vastattu" in member.opens(f"{half}/share/preview?as=network").text
    for way in ("", "moon", "admin"):
        assert member.opens(f"{sheet}/share/preview?as={way}").status == 404
