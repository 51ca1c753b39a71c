"""What events and worksheets hand to a memo: drawn anew each time, counts and no names, in the memo's language."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import text

from intranet import clock
from intranet.database import writing
from intranet.events import contributions as events
from intranet.exports.types import Heading, Listing, Paragraph, Run, Table, plain
from intranet.people.models import Person
from intranet.plugin_system.memo_blocks import MemoBlock, MemoScope
from intranet.steps import contributions as steps
from intranet.worksheets import contributions as worksheets
from tests.events_ahead import a_series, an_event
from tests.shared_sheets import filled, shares
from tests.steps_agreed import agrees
from tests.tables import rows
from tests.visitor import Visitor

DAY = timedelta(days=1)
HIDDEN = "<script>alert(1)</script>"


def scope_of(site: Flask, series_id: str, as_of: datetime | None = None) -> MemoScope:
    """A memo of today about a series with its published events."""
    ids = tuple(row.id for row in rows(site, "SELECT id FROM event WHERE series_id = :one AND state = 'published' "
                                             "ORDER BY starts_at", one=series_id))
    return MemoScope(series_id, ids, as_of or clock.now())


def drawn(site: Flask, scope: MemoScope, language: str = "fi", room: Any = events) -> dict[str, MemoBlock]:
    """The blocks of a room by their keys."""
    with site.app_context():
        found = room.memo_blocks(scope, language, clock.now())
    assert len({one.key for one in found}) == len(found)
    return {one.key: one for one in found}


def lines_of(block: MemoBlock) -> list[tuple[Run, ...]]:
    """Every line and cell of a block."""
    found: list[Any] = []
    for one in block.says:
        if isinstance(one, Heading | Paragraph):
            found.append(one.line)
        elif isinstance(one, Listing):
            found += one.lines
        elif isinstance(one, Table):
            found += [cell for row in (*one.rows, one.foot) for cell in row]
    return [line if isinstance(line, tuple) else (Run(str(line)),) for line in found]


def words_of(block: MemoBlock) -> str:
    """Everything that it says."""
    return "\n".join(plain(line) for line in lines_of(block))


def cells_of(block: MemoBlock) -> list[list[str]]:
    """The rows of its table, with what stands below."""
    (table,) = [one for one in block.says if isinstance(one, Table)]
    return [[str(cell) if isinstance(cell, int) else plain(cell) for cell in row] for row in (*table.rows, table.foot)]


def links_of(block: MemoBlock) -> list[str]:
    """Where its links lead."""
    return [run.address for line in lines_of(block) for run in line if run.address]


@pytest.fixture
def spring(site: Flask, facilitator: Visitor) -> str:
    """A series with two meetings in two towns each, and what Iisalmi did on its own."""
    series = a_series(site, led_by=[facilitator])
    with site.app_context(), writing() as database:
        database.execute(text(
            "UPDATE event_series SET heading = 'Ankkurointi', bigger_picture = 'Luotettava kumppani.', "
            "earlier = 'Ensin teema 1.', earlier_address = 'https://example.org/1', contact = 'Soittakaa.', "
            "upcoming = 'Toukokuussa.', channels = 'Some https://example.org/some'"))
    for town in ("Kuopio", "Varkaus"):
        an_event(site, town.lower(), series=series, led_by=[facilitator], meeting=1, town=town, happened="Arvioimme.",
                 title=f"Pienmarkkinat, {town}", starts_at=clock.now() - 20 * DAY, agenda=[(30, "Kahvit", "Veera")])
        an_event(site, f"{town.lower()}-2", series=series, led_by=[facilitator], meeting=2, town=town,
                 title=f"Pienmarkkinat, {town} 2", starts_at=clock.now() - 10 * DAY, speaker="Leena R",
                 speaker_part="Vaaliteemat.", happened=f"Aikajana {town}.", agenda=[(30, "Vaalit", "Leena R")])
    an_event(site, "iisalmi", series=series, led_by=[facilitator], title="Pienmarkkinat, Iisalmi", town="Iisalmi",
             starts_at=clock.now() - 15 * DAY, happened="Hautomo.", still_open="Jatkuu.")
    return series


def test_everything_that_a_series_holds_stands_in_its_part(site: Flask, spring: str) -> None:
    found = drawn(site, scope_of(site, spring))
    told = [(one.part, words) for one in found.values() for words in words_of(one).split("\n")]
    for part, words in (("towns", "Ankkurointi"), ("themes", "Vaikuttaminen"), ("goals", "Yhteinen linja löytyy."),
                        ("goals", "Luotettava kumppani."), ("differently", "Hautomo."),
                        ("differently", "Kesken: Jatkuu."), ("first_meeting", "Arvioimme."),
                        ("first_meeting", "Kuopio, Varkaus"), ("first_meeting", "Kahvit"),
                        ("earlier", "Ensin teema 1."), ("second_meeting", "Aikajana Kuopio."),
                        ("second_meeting", "Aikajana Varkaus."), ("expert", "Vaaliteemat."), ("contact", "Soittakaa."),
                        ("contact", "Toukokuussa."), ("coming", "Some: https://example.org/some")):
        assert told.count((part, words)) == 1, words
    assert not [words for _part, words in told if "Veera" in words], "who led a row of an agenda is a person"
    assert found["earlier"].source == "/events/series/kevat"
    assert links_of(found["earlier"]) == ["https://example.org/1"]


def test_what_towns_did_alike_is_told_once_and_what_differs_under_its_town(site: Flask, spring: str) -> None:
    found = drawn(site, scope_of(site, spring))
    assert words_of(found["meeting-1"]).count("Arvioimme.") == 1
    heads = [plain(one.line) for one in found["meeting-2"].says if isinstance(one, Heading)]
    assert heads == ["Kuopio", "Varkaus", "Ohjelma"]


@pytest.mark.parametrize(("language", "title", "when"), [
    ("fi", "Ensimmäinen tapaaminen", "klo"), ("sv", "Första träffen", "kl."), ("en", "First meeting", "at")])
def test_blocks_are_in_the_memos_language_and_mark_what_was_written_in_another(
        site: Flask, spring: str, language: str, title: str, when: str) -> None:
    found = drawn(site, scope_of(site, spring), language)
    assert found["meeting-1"].title == title and f" {when} " in cells_of(found["towns"])[0][1]
    (run,) = [run for line in lines_of(found["goals"]) for run in line if run.text == "Yhteinen linja löytyy."]
    assert run.language == ("" if language == "fi" else "fi")


def test_attendance_is_a_count_that_changes_with_the_next_one_and_tells_no_name(
        site: Flask, spring: str, member: Visitor, colleague: Visitor, neighbour: Visitor) -> None:
    scope = scope_of(site, spring)
    assert len(cells_of(drawn(site, scope)["towns"])[0]) == 2, "nothing is known of who came"
    with site.app_context(), writing() as database:
        for visitor in (member, colleague, neighbour):
            organisation = database.execute(text("SELECT organisation_id FROM membership WHERE person_id = :one"),
                                            {"one": visitor.person_id}).scalar()
            database.execute(text("INSERT INTO event_attendance (event_id, person_id, organisation_id, way, noted_at) "
                                  "VALUES (:event, :person, :organisation, 'list', :now)"),
                             {"event": scope.events[0], "person": visitor.person_id, "organisation": organisation,
                              "now": clock.now()})
        database.execute(text("UPDATE event SET guests = 2 WHERE slug IN ('kuopio', 'iisalmi')"))
    found = drawn(site, scope)
    assert cells_of(found["towns"])[0][2:] == ["5", "2"] and cells_of(found["towns"])[-1][2:] == ["7", ""]
    whole = " ".join(words_of(one) for one in found.values())
    names = [row.name for row in rows(site, "SELECT name FROM person")]
    assert len(names) >= 4 and not [name for name in names if name in whole or name.split()[0] in whole.split()]


def test_what_is_to_come_is_the_series_own_and_what_its_facilitators_lead(
        site: Flask, spring: str, facilitator: Visitor, another: Visitor) -> None:
    now = clock.now()
    an_event(site, "jatko", series=spring, led_by=[another], title="Jatko", starts_at=now + 20 * DAY)
    an_event(site, "koulu", led_by=[facilitator], title=HIDDEN, place="Puijonsarvi", starts_at=now + 5 * DAY)
    an_event(site, "luonnos", led_by=[facilitator], title="Luonnos", state="draft", starts_at=now + 5 * DAY)
    an_event(site, "peruttu", led_by=[facilitator], title="Peruttu", state="cancelled", starts_at=now + 5 * DAY)
    an_event(site, "vieras", title="Vieras", starts_at=now + 5 * DAY)
    an_event(site, "kaukana", led_by=[facilitator], title="Kaukana", starts_at=now + 300 * DAY)
    coming = drawn(site, scope_of(site, spring))["coming"]
    assert [row[0] for row in cells_of(coming)[:-1]] == [
        f"{HIDDEN}, Puijonsarvi, Iisalmi", "Jatko, Kulttuurikeskus, Iisalmi"]
    assert links_of(coming)[0].endswith("/events/koulu")
    with site.app_context(), writing() as database:
        database.execute(text("UPDATE event SET place = 'Kirjasto' WHERE slug = 'koulu'"))
    assert cells_of(drawn(site, scope_of(site, spring))["coming"])[0][0] == f"{HIDDEN}, Kirjasto, Iisalmi"
    assert "Jatko" not in words_of(drawn(site, scope_of(site, spring))["towns"]), "it has not been held yet"
    later = drawn(site, scope_of(site, spring, now + 21 * DAY))
    assert "Jatko" in words_of(later["towns"]) and not [one for one in later["coming"].says if isinstance(one, Table)]


def test_a_series_that_is_gone_or_empty_gives_what_it_has(site: Flask, facilitator: Visitor) -> None:
    assert drawn(site, MemoScope("x" * 22, (), clock.now())) == {}
    empty = a_series(site, "tyhja", led_by=[facilitator], themes="", goals="")
    assert list(drawn(site, MemoScope(empty, (), clock.now()))) == ["towns"]
    assert drawn(site, MemoScope(empty, (), clock.now()), room=worksheets) == {}


# -- worksheets -------------------------------------------------------------------------------------------------------


def bring(site: Flask, slug: str, *keys: str) -> str:
    """The event has these worksheets as materials; its id."""
    (event,) = rows(site, "SELECT id FROM event WHERE slug = :slug", slug=slug)
    with site.app_context(), writing() as database:
        for number, key in enumerate(keys):
            database.execute(text("INSERT INTO event_material (id, event_id, number, kind, title, address, file_kind, "
                                  "octets, made_at) VALUES (:id, :event, :number, 'sheet', '', :key, '', 0, :now)"),
                             {"id": f"{slug}-{key}"[:22].ljust(22, "m"), "event": event.id, "number": number,
                              "key": key, "now": clock.now()})
    return str(event.id)


def attends(site: Flask, visitor: Visitor, event_id: str) -> None:
    """The visitor was noted as present."""
    with site.app_context(), writing() as database:
        database.execute(text("INSERT INTO event_attendance (event_id, person_id, way, noted_at) VALUES "
                              "(:event, :person, 'list', :now)"),
                         {"event": event_id, "person": visitor.person_id, "now": clock.now()})


def test_a_worksheet_tells_its_perspectives_and_how_many_were_begun_and_shared(
        site: Flask, spring: str, member: Visitor) -> None:
    event = bring(site, "kuopio", "network_health", "network_competence")
    bring(site, "iisalmi", "gone_worksheet")
    attends(site, member, event)
    scope = scope_of(site, spring)
    found = drawn(site, scope, room=worksheets)
    assert list(found) == ["worksheets-first_meeting"]
    block = found["worksheets-first_meeting"]
    assert (block.part, block.title, block.source) == ("first_meeting", "Ensimmäisen tapaamisen työpaperit",
                                                      "/worksheets")
    for words in ("Miten verkostomme toimii?", "Oma osaamiseni verkostotoimijana",
                  "Oma järjestömme verkostoissa", "Verkostojemme kokonaisuus", "Yksi valittu verkosto"):
        assert words in words_of(block)
    assert "aloitettiin" not in words_of(block) and "jaettiin" not in words_of(block)
    for key in ("network_health", "network_competence"):
        sheet = filled(site, member, key)
        assert shares(member, sheet, events=(event,)).status == 303
        with site.app_context(), writing() as database:
            database.execute(text("UPDATE sheet SET started_at = (SELECT starts_at FROM event WHERE id = :event)"),
                             {"event": event})
    told = words_of(drawn(site, scope, room=worksheets)["worksheets-first_meeting"])
    assert told.count("Tapahtumissa aloitettiin 1 työpaperi. Tapahtumien vetäjille jaettiin 1 työpaperi.") == 1
    assert told.count("aloitettiin") == told.count("jaettiin") == 1, "a private worksheet goes into no numbers"


def test_the_networks_distribution_stands_in_a_memo_of_its_time_from_five_organisations_up(
        site: Flask, spring: str, a_person: Callable[..., Person], sits_down: Callable[[Person], Visitor]) -> None:
    bring(site, "kuopio", "network_health")
    scope = scope_of(site, spring)
    for number, point in enumerate("11344"):
        visitor = sits_down(a_person(f"Henkilö {number}", organisation=f"Järjestö {number}"))
        assert not [one for one in drawn(site, scope, room=worksheets)["worksheets-first_meeting"].says
                    if isinstance(one, Table)], number
        assert shares(visitor, filled(site, visitor, point=point), "network").status == 303
    block = drawn(site, scope, room=worksheets)["worksheets-first_meeting"]
    assert cells_of(block)[0][1:] == ["2", "1", "2", "5"] and "Mukana on 5 järjestöä." in words_of(block)
    assert "Henkilö" not in words_of(block) and "Järjestö 1" not in words_of(block)
    old = MemoScope(scope.series_id, scope.events, clock.now() - 15 * DAY - timedelta(days=183))
    assert not drawn(site, old, room=worksheets), "nothing had been held by then"


# -- steps ------------------------------------------------------------------------------------------------------------


def attends_for_its_organisation(site: Flask, visitor: Visitor, event_id: str) -> None:
    """The visitor was noted as present, with the organisation."""
    with site.app_context(), writing() as database:
        database.execute(text(
            "INSERT INTO event_attendance (event_id, person_id, organisation_id, way, noted_at) SELECT :event, "
            "person_id, organisation_id, 'list', :now FROM membership WHERE person_id = :person"),
            {"event": event_id, "person": visitor.person_id, "now": clock.now()})


def test_steps_are_a_count_from_five_organisations_that_were_there_up(
        site: Flask, spring: str, a_person: Callable[..., Person], sits_down: Callable[[Person], Visitor]) -> None:
    scope = scope_of(site, spring)
    for number in range(5):
        visitor = sits_down(a_person(f"Henkilö {number}", organisation=f"Järjestö {number}"))
        attends_for_its_organisation(site, visitor, scope.events[0])
        assert drawn(site, scope_of(site, spring), room=steps) == {}, number
        agrees(visitor, f"Askel {number}")
    block = drawn(site, scope_of(site, spring), room=steps)["steps"]
    assert (block.part, words_of(block)) == (
        "conclusions", "Sen jälkeen on sovittu vähintään 5 askeleesta vähintään 5 järjestössä, jotka olivat mukana.")
    agrees(sits_down(a_person("Henkilö 9", organisation="Järjestö 9")), "Muualla")
    assert drawn(site, scope_of(site, spring), room=steps)["steps"] == block, "they were not there"
    assert drawn(site, MemoScope(scope.series_id, scope.events, clock.now() - 5 * DAY), room=steps) == {}


def test_who_takes_an_organisation_off_the_list_sees_no_difference_in_the_steps(
        site: Flask, spring: str, a_person: Callable[..., Person], sits_down: Callable[[Person], Visitor]) -> None:
    scope = scope_of(site, spring)
    for number in range(6):
        visitor = sits_down(a_person(f"Henkilö {number}", organisation=f"Järjestö {number}"))
        attends_for_its_organisation(site, visitor, scope.events[0])
        for what in "abcd" if number == 5 else "a":
            agrees(visitor, f"Askel {number} {what}")
    before = drawn(site, scope_of(site, spring), room=steps)["steps"]
    with site.app_context(), writing() as database:
        database.execute(text("DELETE FROM event_attendance WHERE person_id = :person"), {"person": visitor.person_id})
    assert drawn(site, scope_of(site, spring), room=steps)["steps"] == before
