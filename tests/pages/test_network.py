"""The network beside one's own: hidden until five organisations take part, renewed when five bring something new."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from flask import Flask
from sqlalchemy import text

from intranet import clock
from intranet.database import db, reading_aside, writing
from intranet.faults import NotSaved
from intranet.people.models import MembershipRow, Organisation, Person
from intranet.settings import Settings
from intranet.worksheets.network import actions, store
from tests.cards_on_the_shelf import counted_queries
from tests.events_ahead import an_event
from tests.pages.test_worksheets_pages import saves
from tests.shared_sheets import filled, shares
from tests.visitor import Page, Visitor

PAGE = "/worksheets/network_health/network"
AREAS, STATEMENTS = 6, 24
CROWD = '<svg class="chart crowd"'


@pytest.fixture
def joins(site: Flask, a_person: Callable[..., Person],
          sits_down: Callable[[Person], Visitor]) -> Callable[..., tuple[Visitor, str]]:
    """Somebody of an organisation gives a filled sheet into the sums; who, and their sheet."""

    def join(organisation: str, point: str = "3", **facts: str) -> tuple[Visitor, str]:
        visitor = sits_down(a_person(f"Henkilö {organisation} {point}", organisation=organisation))
        sheet = filled(site, visitor, point=point, **facts)
        assert shares(visitor, sheet, "network").status == 303
        return visitor, sheet

    return join


def counts(page: Page, area: int = 0) -> list[str]:
    """A row of the first table: how many organisations are in each part, and together."""
    row = page.all("tbody")[0].findall("tr")[area]
    return [cell.text or "" for cell in row.findall("td")]


def test_an_empty_network_says_how_many_are_needed(member: Visitor, joins: Callable[..., tuple[Visitor, str]]) -> None:
    page = member.opens(PAGE)
    assert page.status == 200 and "Mukaan tarvitaan vielä 5 järjestöä" in page.text
    assert "Vielä yksikään ei ole mukana." in page.text and not page.all("table")
    for number in range(4):
        joins(f"Järjestö {number}")
    page = member.opens(PAGE)
    assert "Mukaan tarvitaan vielä 1 järjestö," in page.text and "Nyt mukana on 4." in page.text
    assert not page.all("table") and CROWD not in page.html


def test_five_organisations_are_shown_as_parts_of_the_scale(site: Flask, member: Visitor,
                                                            joins: Callable[..., tuple[Visitor, str]]) -> None:
    for number, point in enumerate("11344"):
        joins(f"Järjestö {number}", point)
    page = member.opens(PAGE)
    assert counts(page) == ["2", "1", "2", "5"] and page.html.count(CROWD) == AREAS
    assert "Mukana on 5 järjestöä." in page.text and "Laskettu viimeksi" in page.text
    assert len(page.all("tbody")) == 1 + AREAS and page.html.count('<circle class="dot"') == 5 * AREAS
    assert "Henkilö" not in page.text and "Järjestö 1" not in page.text
    other = member.opens(f"{PAGE}?perspective=whole")
    assert "Mukaan tarvitaan vielä 5 järjestöä" in other.text, "each perspective is counted on its own"
    assert counts(member.opens(f"{PAGE}?perspective=moon")) == ["2", "1", "2", "5"]


def test_the_own_value_is_marked_beside_the_others(site: Flask, member: Visitor, colleague: Visitor,
                                                   joins: Callable[..., tuple[Visitor, str]]) -> None:
    sheet = filled(site, member, point="2")
    page = member.opens(f"{sheet}/result")
    assert "Muiden rinnalla" in page.text and "Mukaan tarvitaan vielä 5 järjestöä" in page.text
    for number, point in enumerate("11344"):
        joins(f"Järjestö {number}", point)
    page = member.opens(f"{sheet}/result")
    beside = next(one for one in page.all("section") if one.get("id") == "beside-others")
    assert page.html.count('<path class="mark"') == AREAS
    row = next(iter(beside.iter("tbody"))).findall("tr")[0]
    assert [" ".join(cell.itertext()) for cell in row.findall("td")][:4] == ["2", "1", "2", "5"]
    assert "2,0 · Matala" in " ".join("".join(row.itertext()).split())
    assert "Anna tämä työpaperi verkoston koosteeseen" in page.text
    shares(member, sheet, "network", "organisation")
    assert "Anna tämä työpaperi" not in member.opens(f"{sheet}/result").text
    assert "Anna tämä työpaperi" not in colleague.opens(f"{sheet}/result").text


def test_colleagues_count_as_one_organisation(member: Visitor, joins: Callable[..., tuple[Visitor, str]]) -> None:
    for point in "4411":
        joins("Järjestö 0", point)
    assert "Nyt mukana on 1." in member.opens(PAGE).text
    for number in range(1, 5):
        joins(f"Järjestö {number}", "4")
    assert counts(member.opens(PAGE)) == ["0", "1", "4", "5"], "the mean of four is 2,5: in the middle"


def test_only_the_newest_complete_sheet_of_a_person_counts(site: Flask, member: Visitor,
                                                           joins: Callable[..., tuple[Visitor, str]]) -> None:
    for number in range(4):
        joins(f"Järjestö {number}", "4")
    visitor, _ = joins("Järjestö 4", "1")
    shares(visitor, filled(site, visitor, point="4"), "network")
    half, _ = joins("Järjestö 5", "1")
    newer = filled(site, half, point="4")
    shares(half, newer, "network")
    saves(half, newer, "purpose_1", "", 1)
    assert counts(member.opens(PAGE)) == ["1", "0", "5", "6"], "an open one leaves the one before it in its place"


@pytest.mark.parametrize("how", ["takes it back", "deletes it", "leaves the organisation", "empties an answer"])
def test_who_leaves_is_out_and_below_five_nothing_is_shown(site: Flask, member: Visitor, how: str,
                                                           joins: Callable[..., tuple[Visitor, str]]) -> None:
    joined = [joins(f"Järjestö {number}", "4") for number in range(5)]
    assert counts(member.opens(PAGE)) == ["0", "0", "5", "5"]
    visitor, sheet = joined[0]
    if how == "takes it back":
        shares(visitor, sheet)
    elif how == "deletes it":
        visitor.sends(f"{sheet}/delete")
    elif how == "empties an answer":
        saves(visitor, sheet, "trust_1", "", 1)
    else:
        with site.app_context(), writing() as database:
            database.query(MembershipRow).filter_by(person_id=visitor.person_id).delete()
        with site.app_context():
            assert actions.count_all(clock.now()) == 0
            db.session.remove()
    page = member.opens(PAGE)
    assert "Mukaan tarvitaan vielä 1 järjestö," in page.text and not page.all("table")


def test_a_count_is_not_renewed_for_fewer_than_five(site: Flask, member: Visitor,
                                                    joins: Callable[..., tuple[Visitor, str]]) -> None:
    joined = [joins(f"Järjestö {number}", "4") for number in range(5)]
    seen = counts(member.opens(PAGE))
    for number in range(5, 9):
        joins(f"Järjestö {number}", "1")
        assert counts(member.opens(PAGE)) == seen
    shares(joined[0][0], joined[0][1])
    assert counts(member.opens(PAGE)) == seen, "nobody can see what who left had said"
    shares(joined[0][0], joined[0][1], "network")
    assert counts(member.opens(PAGE)) == seen, "who comes back with the same is not new"
    shares(joined[1][0], joined[1][1])
    joins("Järjestö 9", "1")
    assert counts(member.opens(PAGE)) == ["5", "0", "4", "9"], "at the next count who left is out"


def test_the_timed_job_counts_while_nobody_looks(site: Flask, member: Visitor,
                                                 joins: Callable[..., tuple[Visitor, str]]) -> None:
    for number in range(5):
        joins(f"Järjestö {number}", "4")
    with site.app_context():
        assert actions.count_all(clock.now()) == 1 and actions.count_all(clock.now()) == 0
        db.session.remove()
    assert counts(member.opens(PAGE)) == ["0", "0", "5", "5"]


def test_a_saved_answer_counts_nothing(site: Flask, member: Visitor, joins: Callable[..., tuple[Visitor, str]]) -> None:
    for number in range(4):
        joins(f"Järjestö {number}", "4")
    visitor, sheet = joins("Järjestö 4", "4")
    with counted_queries(site) as queries:
        saves(visitor, sheet, "trust_1", "3", 1)
    assert queries and not [one for one in queries if "network_" in one]


def test_nobody_waits_with_saving_while_the_sheets_are_gathered(member: Visitor, monkeypatch: pytest.MonkeyPatch,
                                                                joins: Callable[..., tuple[Visitor, str]]) -> None:
    for number in range(5):
        joins(f"Järjestö {number}", "4")
    given, in_transaction = store.given, []

    def gathered(*which: str) -> object:
        in_transaction.append(db.session().in_transaction())
        return given(*which)

    monkeypatch.setattr(store, "given", gathered)
    assert counts(member.opens(PAGE)) == ["0", "0", "5", "5"]
    assert in_transaction == [False], "a thousand sheets take seconds"


def test_looking_again_counts_nothing_anew(site: Flask, member: Visitor,
                                           joins: Callable[..., tuple[Visitor, str]]) -> None:
    for number in range(5):
        joins(f"Järjestö {number}", "4")
    member.opens(PAGE)
    with counted_queries(site) as queries:
        member.opens(PAGE)
    assert len([one for one in queries if "network_count" in one]) == 1, queries
    assert not [one for one in queries if one.startswith(("INSERT", "UPDATE network")) or "FROM answer" in one]


def test_no_number_can_be_read_from_what_is_kept(site: Flask, member: Visitor,
                                                 joins: Callable[..., tuple[Visitor, str]]) -> None:
    for number in range(5):
        joins(f"Järjestö {number}", "4")
    member.opens(PAGE)
    with site.app_context(), reading_aside() as connection:
        rows = connection.execute(text("SELECT * FROM network_number")).all()
    assert len(rows) == 5 * (AREAS + STATEMENTS)
    assert len({row.digest for row in rows}) == len(rows), "the same number of two organisations looks different"


@pytest.mark.parametrize("key", ["network_competence", "own_activity", "nothing"])
def test_what_goes_into_no_sums_has_no_page(member: Visitor, key: str) -> None:
    assert member.opens(f"/worksheets/{key}/network").status == 404


def test_a_network_that_cannot_be_written_is_read_all_the_same(site: Flask, member: Visitor,
                                                               monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise NotSaved

    sheet = filled(site, member)
    shares(member, sheet, "network")
    monkeypatch.setattr(actions, "_look", full)
    assert member.opens(f"{sheet}/result").status == 200


def test_after_a_change_of_the_secret_old_numbers_are_not_taken_for_new(
        site: Flask, member: Visitor, settings: Settings, joins: Callable[..., tuple[Visitor, str]],
        another_site: Callable[[Settings], Flask]) -> None:
    for number in range(5):
        joins(f"Järjestö {number}", "4")
    assert counts(member.opens(PAGE)) == ["0", "0", "5", "5"]
    visitor, _ = joins("Järjestö 5", "1")
    later = another_site(replace(settings, secret_key="another"))
    with later.app_context():
        assert actions.count_all(clock.now()) == 0, "six numbers with new digests, one of them new"
        db.session.remove()
    assert visitor and counts(member.opens(PAGE)) == ["0", "0", "5", "5"]


def test_a_new_version_does_not_make_old_numbers_new(site: Flask, member: Visitor,
                                                     joins: Callable[..., tuple[Visitor, str]]) -> None:
    for number in range(5):
        joins(f"Järjestö {number}", "4")
    assert counts(member.opens(PAGE)) == ["0", "0", "5", "5"]
    with site.app_context(), writing() as database:  # as if they had been counted in other parts of the scale
        database.execute(text("UPDATE network_number SET thing = substr(thing, 1, length(thing) - 8) || '00000000'"))
        database.execute(text("UPDATE network_count SET state = '', shown = '', counted_at = NULL"))
    joins("Järjestö 5", "1")
    assert not member.opens(PAGE).all("table"), "the old count taken away from this one is the sixth"


def test_a_facilitator_who_reads_some_of_them_learns_nothing_of_the_others(
        site: Flask, member: Visitor, facilitator: Visitor, joins: Callable[..., tuple[Visitor, str]]) -> None:
    event = an_event(site, led_by=[facilitator])
    joined = [joins(f"Järjestö {number}", "4") for number in range(5)]
    for visitor, sheet in joined[:4]:
        visitor.sends("/events/iisalmi/signup")
        assert shares(visitor, sheet, "network", events=(event,)).status == 303
    page = facilitator.opens(PAGE)
    assert not page.all("table") and "vetäjille" in page.text, "the fifth would be what is left"
    visitor, sheet = joined[4]
    visitor.sends("/events/iisalmi/signup")
    shares(visitor, sheet, "network", events=(event,))
    assert counts(facilitator.opens(PAGE)) == ["0", "0", "5", "5"], "there is nothing left that they do not know"


@pytest.mark.parametrize("how", ["own sheets", "colleagues' sheets"])
def test_who_belongs_to_several_organisations_learns_nothing_of_the_others(
        site: Flask, member: Visitor, joins: Callable[..., tuple[Visitor, str]], how: str) -> None:
    names = [f"Järjestö {number}" for number in range(5)]
    joined = [joins(name, "4") for name in names]
    with site.app_context(), writing() as database:
        ids = dict(database.query(Organisation.name, Organisation.id).all())
        busy = joined[0][0]
        for name in names[1:4]:
            database.add(MembershipRow(person_id=busy.person_id, organisation_id=ids[name], joined_at=clock.now()))
        if how == "own sheets":
            for name, (visitor, sheet) in zip(names[1:4], joined[1:4], strict=True):
                database.query(MembershipRow).filter_by(person_id=visitor.person_id).delete()
                database.execute(text("UPDATE sheet SET person_id = :busy WHERE id = :sheet"),
                                 {"busy": busy.person_id, "sheet": sheet.rsplit("/", 1)[1]})
                assert name
    if how != "own sheets":
        for visitor, sheet in joined[1:4]:
            assert shares(visitor, sheet, "network", "organisation").status == 303
    assert not member.opens(PAGE).all("table"), "the fifth would be what is left"
    for number in range(5, 9):
        joins(f"Järjestö {number}", "1")
    assert counts(member.opens(PAGE)) == ["4", "0", "5", "9"], "five that they do not know are there now"
