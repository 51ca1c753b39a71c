"""What is shared in lists, files, the trail and the own export; two windows at once."""

from __future__ import annotations

import io
import json

import pytest
from docx import Document as read_docx
from flask import Flask

from intranet.database import writing
from intranet.worksheets.sharing import store
from tests.conftest import OTHER_ORGANISATION, OUR_ORGANISATION
from tests.pages.test_worksheets_files import brings, trail
from tests.pages.test_worksheets_pages import saves, starts
from tests.shared_sheets import READ, closed, filled, shares
from tests.steps_agreed import agrees
from tests.visitor import Page, Visitor

TITLE = "Pienmarkkinat Iisalmessa"


# -- two windows, the trail, one's own data ------------------------------------------------------------------------


def test_two_windows_are_told_of_each_other(member: Visitor, colleague: Visitor, site: Flask) -> None:
    sheet = filled(site, member)
    shares(member, sheet, "organisation")
    late = shares(member, sheet, "network", version="0")
    assert late.status == 409 and "Tätä muutettiin toisessa ikkunassa" in late.text and "Virhe:" in late.html
    assert late.one("input", name="network").get("checked") is not None, "the choices that were sent come back"
    assert late.one("input", name="organisation").get("checked") is None
    assert colleague.opens(f"{sheet}/result").status == 200, "nothing was saved"
    again = member.sends(f"{sheet}/share", {"version": late.hidden("version"), "network": "yes"})
    assert again.status == 303
    closed(colleague, sheet)


def test_a_change_is_noted_once_and_names_nobody_chosen(member: Visitor, site: Flask) -> None:
    sheet = filled(site, member)
    before = len(trail(site))
    for _ in range(2):
        shares(member, sheet, "organisation")
    shares(member, sheet, "organisation", version="0")
    assert trail(site)[before:] == [("sharing-changed", sheet.removeprefix("/sheets/"))]


def test_ones_own_export_tells_with_whom_each_sheet_is_shared(member: Visitor, site: Flask) -> None:
    shared, alone = filled(site, member), filled(site, member)
    shares(member, shared, "organisation", "network")
    held = json.loads(member.opens("/account/export.json").html)["worksheets"]["sheets"]
    told = [one["shared_with"] for one in held]
    assert sorted(told, key=bool)[0] is None and alone
    assert [{name: one[name] for name in ("organisation", "network", "events")} for one in told if one] == [
        {"organisation": True, "network": True, "events": []}]


def test_a_deleted_sheet_takes_its_choices_along(member: Visitor, colleague: Visitor, site: Flask) -> None:
    sheet = filled(site, member)
    shares(member, sheet, "organisation")
    member.sends(f"{sheet}/delete")
    closed(colleague, sheet)
    with site.app_context(), writing() as database:
        assert store.sharings(database, [sheet.removeprefix("/sheets/")]) == {}


# -- lists --------------------------------------------------------------------------------------------------------


def results_on(page: Page) -> int:
    """How many results a page leads to."""
    return len([link for link in page.all("a") if (link.get("href") or "").endswith("/result")])


def test_the_list_of_ones_own_has_what_colleagues_share(member: Visitor, colleague: Visitor, neighbour: Visitor,
                                                        site: Flask) -> None:
    for number in range(7):
        shares(member, filled(site, member, subject=f"Verkosto {number}"), "organisation")
    page = colleague.opens("/sheets")
    assert "Jaettu järjestöllesi" in page.text and results_on(page) == 5
    assert results_on(colleague.opens("/sheets/shared")) == 7
    assert "Jaettu järjestöllesi" not in member.opens("/sheets").text, "one's own are not among them"
    assert "jaettu" in member.opens("/sheets").text
    other = neighbour.opens("/sheets/shared")
    assert f"Järjestö: {OTHER_ORGANISATION}" in other.text and "Aino Jäsen" not in other.text


def test_the_list_says_what_it_is_for_while_it_is_empty(member: Visitor, curator: Visitor) -> None:
    assert "Kukaan ei ole vielä jakanut työpaperia täällä." in member.opens("/sheets/shared").text
    assert "Et kuulu mihinkään järjestöön" in curator.opens("/sheets/shared").text


def test_who_leads_the_event_reads_for_which_organisation_it_was_filled(event: str, facilitator: Visitor,
                                                                        member: Visitor, site: Flask) -> None:
    before = facilitator.opens("/sheets/shared")
    assert "Näiden tapahtumien vetäjille kukaan ei ole jakanut työpaperia." in before.text
    assert "Jaa ensimmäisenä" not in before.text, "who leads has no one to begin for"
    sheet = filled(site, member, "own_activity")
    shares(member, sheet, events=(event,))
    after = facilitator.opens("/sheets/shared")
    assert "Näiden tapahtumien" not in after.text and results_on(after) == 1
    assert OUR_ORGANISATION in str(facilitator.opens(f"{sheet}/result").one("h1").text)


def test_a_file_in_a_readers_hands_says_who_answered(member: Visitor, colleague: Visitor, site: Flask) -> None:
    sheet = filled(site, member)
    shares(member, sheet, "organisation")

    def words(visitor: Visitor) -> str:
        document = read_docx(io.BytesIO(visitor.client.get(f"{sheet}/export.docx").data))
        return "".join(document.element.body.itertext())

    assert f"Aino Jäsen · {OUR_ORGANISATION}" in words(colleague) and "Aino Jäsen" not in words(member)


def test_what_its_owner_removed_or_hid_goes_to_no_reader(member: Visitor, colleague: Visitor) -> None:
    sheet = starts(member, "network_timeline", subject="Verkosto")
    row = member.sends(f"{sheet}/waking", {"row": "add:waking"}).goes_to.rsplit("-", 1)[1]
    saves(member, sheet, f"waking.{row}.what", "Riita hallituksessa", htmx=True)
    assert member.sends(f"{sheet}/waking", {"row": f"remove:waking.{row}"}).status == 303
    shares(member, sheet, "organisation")
    assert "Riita hallituksessa" in member.opens(f"{sheet}/export.json").html, "the owner can bring it back"
    for path in READ:
        octets = colleague.client.get(sheet + path).data
        assert b"Riita" not in octets and row.encode() not in octets, path


def test_a_shared_sheet_that_is_brought_back_from_a_file_is_its_new_owners_alone(
        member: Visitor, colleague: Visitor, contact: Visitor, site: Flask) -> None:
    sheet = filled(site, member)
    shares(member, sheet, "organisation", "network")
    octets = colleague.client.get(f"{sheet}/export.json").data
    assert b"Aino" not in octets
    new = brings(colleague, octets).goes_to.split("/result")[0]
    assert new != sheet
    for other in (member, contact):
        closed(other, new)


def test_a_save_that_is_refused_still_tells_who_reads(member: Visitor, site: Flask) -> None:
    sheet = filled(site, member)
    shares(member, sheet, "organisation")
    page = member.sends(f"{sheet}/purpose", {"answer-purpose_1": "9", "version-purpose_1": "1"})
    assert page.status == 422 and "Olet jakanut tämän." in page.text


def test_the_ways_to_what_is_shared_stand_where_one_looks_for_them(member: Visitor) -> None:
    assert member.opens("/worksheets").all("a", href="/sheets/shared")
    assert member.opens("/worksheets/network_health").all("a", href="/worksheets/network_health/network")
    for key in ("network_competence", "own_activity"):
        assert not member.opens(f"/worksheets/{key}").all("a", href=f"/worksheets/{key}/network")


@pytest.mark.parametrize("private", [True, False], ids=["only me", "the organisation"])
def test_the_preview_has_the_steps_that_each_of_them_would_see(event: str, facilitator: Visitor, member: Visitor,
                                                               colleague: Visitor, site: Flask,
                                                               private: bool) -> None:
    sheet = filled(site, member, point="1")
    answer = agrees(member, "Sovitaan varavetäjä", f"{sheet}/steps", **({"whose": "me"} if private else {}))
    assert answer.status == 303, answer.text
    shares(member, sheet, "organisation", events=(event,))
    for way, reader in (("organisation", colleague), ("facilitator", facilitator)):
        seen = "Sovitaan varavetäjä" in reader.opens(f"{sheet}/result").text
        assert ("Sovitaan varavetäjä" in member.opens(f"{sheet}/share/preview?as={way}").text) == seen
        assert seen == (way == "organisation" and not private)
