"""Facilitators make and change events and series: their own and nobody else's."""

from __future__ import annotations

import pytest
from flask import Flask

from tests.events_ahead import TYPED, a_series, an_event, event_row, sent
from tests.tables import rows
from tests.visitor import Visitor

# -- who may what ---------------------------------------------------------------------------------------------------


PATHS = ("edit", "call-off", "delete", "materials")


def test_other_roles_are_refused_and_visitors_are_asked_to_sign_in(
        site: Flask, member: Visitor, curator: Visitor, admin: Visitor, stranger: Visitor) -> None:
    an_event(site)
    for path in ("/events/new", "/events/series/new", *(f"/events/iisalmi/{one}" for one in PATHS)):
        for visitor in (member, curator, admin):
            assert visitor.opens(path).status == 403, path
            assert visitor.sends(path, TYPED).status == 403, path
        assert stranger.opens(path).goes_to.startswith("/login?next=/events")
    assert member.sends("/events/iisalmi/publish").status == 403
    assert member.sends("/events/iisalmi/draft").status == 403


def test_another_facilitators_event_and_series_are_not_there_to_change(
        site: Flask, facilitator: Visitor, another: Visitor) -> None:
    a_series(site, led_by=[facilitator])
    an_event(site, led_by=[facilitator])
    an_event(site, "luonnos", led_by=[facilitator], state="draft")
    for slug in ("iisalmi", "luonnos"):
        for path in PATHS:
            there, missing = another.opens(f"/events/{slug}/{path}"), another.opens(f"/events/nowhere/{path}")
            assert there.status == missing.status == 404, path
            assert there.html_without_tokens.replace(slug, "nowhere") == missing.html_without_tokens, path
            assert another.sends(f"/events/{slug}/{path}", TYPED).status == 404, path
        for step in ("publish", "draft"):
            assert another.sends(f"/events/{slug}/{step}").status == 404
        assert another.opens(f"/events/new?copy={slug}").status == 404
        assert another.sends("/events/new", {**TYPED, "copy_of": slug}).status == 404
    assert another.opens("/events/series/kevat/edit").status == 404
    assert another.sends("/events/series/kevat/edit", {"title": "Kaapattu"}).status == 404
    page = another.sends("/events/new", {**TYPED, "series": "kevat"})
    assert page.status == 422 and "Valitse jokin omista sarjoistasi." in page.text
    assert another.opens("/events/iisalmi").status == 200, "what is published everybody reads"
    assert "Vetäjälle" not in another.opens("/events/iisalmi").text
    assert {row.state for row in rows(site, "SELECT state FROM event")} == {"published", "draft"}


# -- making and changing ----------------------------------------------------------------------------------------------


def test_an_event_is_made_as_a_draft_and_published(site: Flask, facilitator: Visitor, member: Visitor) -> None:
    went = facilitator.sends("/events/new", TYPED).goes_to
    assert went == "/events/pienmarkkinat-varkaudessa-varkaus?said=made"
    path = went.split("?")[0]
    page = facilitator.opens(went)
    for words in ("Luonnos on tallennettu.", "su 19.4.2099 klo 8.30–11.30", "Kirjasto, Osmajoentie 1, Varkaus",
                  "Veera Vetäjä", "Tervetuloa!"):
        assert words in page.text, words
    assert [th.text for th in page.all("th", scope="row")] == ["8.30–9.00", "9.00–11.30"]
    assert member.opens(path).status == 404
    assert facilitator.sends(f"{path}/publish").goes_to == f"{path}?said=published"
    assert member.opens(path).status == 200 and member.sends(f"{path}/signup").status == 303
    assert facilitator.sends(f"{path}/draft").goes_to.endswith("said=not_now"), "somebody is signed up"
    told = [row.action for row in rows(site, "SELECT action FROM trail WHERE object_kind = 'event'")]
    assert told == ["event-published"]


def test_an_agenda_without_minutes_shows_no_clock_times_and_can_be_saved_again(
        facilitator: Visitor, member: Visitor) -> None:
    went = facilitator.sends("/events/new", {**TYPED, "minutes-0": "", "minutes-1": ""}).goes_to.split("?")[0]
    facilitator.sends(f"{went}/publish")
    page = member.opens(went)
    assert [th.text for th in page.all("th", scope="row")] == ["Kahvit", "Aikajana"]
    assert [th.text for th in page.all("th", scope="col")] == ["Mitä", "Kuka"]
    form = facilitator.opens(f"{went}/edit")
    assert [form.one("input", name=f"minutes-{row}").get("value") for row in (0, 1)] == ["", ""]
    seen = {"seen": form.hidden("seen")}
    assert facilitator.sends(f"{went}/edit", {**TYPED, **seen, "minutes-1": ""}).goes_to.endswith("said=changed")
    page = member.opens(went)
    assert [th.text for th in page.all("th", scope="row")] == ["8.30–9.00", "Aikajana"]


def test_a_second_event_of_the_same_name_gets_another_address(facilitator: Visitor) -> None:
    went = [facilitator.sends("/events/new", {**TYPED, "title": title, "town": ""}).goes_to.split("?")[0]
            for title in ("Ilta", "Ilta", "new", "Series", "???x", "Ilta 2")]
    assert went == ["/events/ilta", "/events/ilta-2", "/events/new-2", "/events/series-2", "/events/x",
                    "/events/ilta-2-2"]


UNFIT: list[tuple[dict[str, str], str, str]] = [
    ({"title": "  "}, "title", "Anna tapahtumalle nimi."),
    ({"title": "x" * 121}, "title", "Teksti on liian pitkä. Enintään 120 merkkiä."),
    ({"title": "a\x00b"}, "title", "merkkejä, joita ei voi tallentaa"),
    ({"day": ""}, "day", "Kirjoita päivä"),
    ({"day": "31.2.2099"}, "day", "ei voi lukea päiväksi"),
    ({"day": "1.1.9999"}, "day", "ei voi lukea päiväksi"),
    ({"starts": "puoli yhdeksän"}, "starts", "ei voi lukea kellonajaksi"),
    ({"starts": "25.00"}, "starts", "ei voi lukea kellonajaksi"),
    ({"ends": ""}, "ends", "milloin tapahtuma päättyy"),
    ({"ends": "8.00"}, "ends", "päättyy ennen kuin alkaa"),
    ({"last_day": "18.4.2099"}, "last_day", "päättyy ennen kuin alkaa"),
    ({"last_day": "19.5.2099"}, "last_day", "enintään kaksi viikkoa"),
    ({"day": "29.3.2099", "starts": "3.30", "ends": "5"}, "starts", "kellot siirretään kolmesta neljään"),
    ({"day": "29.3.2099", "starts": "2", "ends": "3.15"}, "ends", "kellot siirretään kolmesta neljään"),
    ({"seats": "0"}, "seats", "luku väliltä 1–5000"),
    ({"seats": "-3"}, "seats", "luku väliltä 1–5000"),
    ({"seats": "٣"}, "seats", "luku väliltä 1–5000"),
    ({"seats": "1e9"}, "seats", "luku väliltä 1–5000"),
    ({"minutes-0": "paljon"}, "minutes-0", "Ohjelman rivi 1: kirjoita, montako minuuttia"),
    ({"minutes-1": "0"}, "minutes-1", "Ohjelman rivi 2"),
    ({"what-1": ""}, "what-1", "Ohjelman rivi 2: kirjoita, mitä tehdään."),
    ({"what-0": "x" * 201}, "what-0", "Enintään 200 merkkiä"),
    ({"description": "x" * 10_001}, "description", "Enintään 10000 merkkiä"),
    ({"series": "nowhere"}, "series", "omista sarjoistasi"),
]


@pytest.mark.parametrize(("fields", "name", "sentence"), UNFIT, ids=lambda one: str(one)[:30])
def test_what_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost(
        site: Flask, facilitator: Visitor, fields: dict[str, str], name: str, sentence: str) -> None:
    page = facilitator.sends("/events/new", {**TYPED, **fields})
    assert page.status == 422 and sentence in page.text and "Virhe:" in page.html
    field = next(one for one in page.tree.iter() if one.get("id") == name)
    assert field.get("aria-invalid") == "true" and page.all("a", href=f"#{name}")
    for kept, value in TYPED.items():
        if kept not in fields and kept not in ("series", "description") and value:
            assert page.one("input", id=kept).get("value") == value, kept
    assert rows(site, "SELECT id FROM event") == []


def test_all_mistakes_are_told_at_once(facilitator: Visitor) -> None:
    page = facilitator.sends("/events/new", {"minutes-0": "x", "what-0": "", "seats": "?"})
    assert {link.get("href") for link in page.all("a")} >= {
        "#title", "#day", "#starts", "#ends", "#seats", "#minutes-0", "#what-0"}


def test_an_hour_that_a_night_has_twice_is_the_first_and_an_end_comes_after_the_beginning(
        site: Flask, facilitator: Visitor) -> None:
    facilitator.sends("/events/new", {**TYPED, "title": "Yö", "town": "", "day": "25.10.2099", "starts": "3.30",
                                      "ends": "3.15"})
    facilitator.sends("/events/new", {**TYPED, "title": "Valvojaiset", "town": "", "day": "25.10.2099",
                                      "starts": "2.00", "ends": "3.30"})
    found = {row.slug: row for row in rows(site, "SELECT slug, starts_at, ends_at FROM event")}
    assert [str(found["yo"].starts_at)[:16], str(found["yo"].ends_at)[:16]] == ["2099-10-25 00:30", "2099-10-25 01:15"]
    assert str(found["valvojaiset"].ends_at)[:16] == "2099-10-25 00:30"


def test_rows_of_the_agenda_move_without_saving_and_without_losing_a_word(site: Flask, facilitator: Visitor) -> None:
    page = facilitator.sends("/events/new", {**TYPED, "title": "", "do": "down-0"})
    assert page.status == 200 and "Muista tallentaa." in page.text
    assert [page.one("input", id=f"what-{at}").get("value") for at in range(3)] == ["Aikajana", "Kahvit", ""]
    assert page.one("input", id="place").get("value") == "Kirjasto"
    page = facilitator.sends("/events/new", {**TYPED, "do": "out-0"})
    assert page.one("input", id="what-0").get("value") == "Aikajana"
    for do in ("more", "up-0", "down-99", "out-x", "up--1", "x" * 20):
        assert facilitator.sends("/events/new", {**TYPED, "do": do}).status == 200, do
    assert rows(site, "SELECT id FROM event") == []
    button = next(facilitator.opens("/events/new").tree.iter("main")).iter("button")
    assert next(button).get("value") == "save", "Enter in a field saves"


def test_only_named_fields_are_kept(site: Flask, facilitator: Visitor) -> None:
    facilitator.sends("/events/new", {**TYPED, "state": "published", "slug": "kaapattu", "sequence": "99",
                                      "language": "xx", "facilitator": "x" * 22})
    (row,) = rows(site, "SELECT state, slug, sequence, language FROM event")
    assert (row.state, row.sequence, row.language) == ("draft", 0, "fi") and row.slug != "kaapattu"
    assert len(rows(site, "SELECT * FROM event_facilitator")) == 1


def test_another_facilitator_can_be_named_and_then_leads_it_too(site: Flask, facilitator: Visitor, another: Visitor,
                                                               member: Visitor) -> None:
    went = facilitator.sends("/events/new", {**TYPED, "facilitator": [another.person_id, member.person_id]}).goes_to
    path = went.split("?")[0]
    assert another.opens(f"{path}/edit").status == 200
    assert len(rows(site, "SELECT * FROM event_facilitator")) == 2, "a member cannot be named"
    another.sends(f"{path}/edit", sent(another, f"{path}/edit", title="Uusi nimi"))
    assert facilitator.opens(f"{path}/edit").status == 404, "who was not ticked leads it no more"


def test_a_series_is_made_changed_and_gets_events(site: Flask, facilitator: Visitor, member: Visitor) -> None:
    went = facilitator.sends("/events/series/new", {"title": "Pienmarkkinat, kevät 2099", "goals": "Yhteinen linja.",
                                                    "themes": "Rakenteet\n\n  Vaikuttaminen "}).goes_to
    assert went == "/events/series/pienmarkkinat-kevat-2099?said=made"
    path = went.split("?")[0]
    page = facilitator.opens(went)
    assert "Sarjassa ei ole vielä tapahtumia." in page.text
    assert page.all("a", href="/events/new?series=pienmarkkinat-kevat-2099")
    assert member.opens(path).status == 404, "nothing of it is published"
    form = facilitator.opens("/events/new?series=pienmarkkinat-kevat-2099")
    assert [one.get("value") for one in form.all("option") if one.get("selected") is not None] == [
        "pienmarkkinat-kevat-2099"]
    made = facilitator.sends("/events/new", {**TYPED, "series": "pienmarkkinat-kevat-2099"}).goes_to.split("?")[0]
    facilitator.sends(f"{made}/publish")
    assert [item.text for item in member.opens(path).all("li") if item.text in ("Rakenteet", "Vaikuttaminen")] == [
        "Rakenteet", "Vaikuttaminen"]
    facilitator.sends(f"{path}/edit", sent(facilitator, f"{path}/edit", title="Toinen nimi", themes="Yksi", goals=""))
    assert "Toinen nimi" in member.opens(path).text and "Toinen nimi" in member.opens(made).text
    for words, sentence in (({"title": ""}, "Anna sarjalle nimi."), ({"title": "x" * 121}, "Enintään 120"),
                            ({"title": "x", "themes": "a\x00"}, "joita ei voi tallentaa")):
        page = facilitator.sends(f"{path}/edit", {"goals": "<b>Tavoite</b>", **words})
        assert page.status == 422 and sentence in page.text
        assert (page.one("textarea", id="goals").text or "").strip() == "<b>Tavoite</b>"


def test_two_facilitators_at_once_get_both_texts(site: Flask, facilitator: Visitor, another: Visitor) -> None:
    an_event(site, led_by=[facilitator, another], description="Alku")
    ours, theirs = (sent(one, "/events/iisalmi/edit", facilitator=[facilitator.person_id, another.person_id])
                    for one in (facilitator, another))
    assert facilitator.sends("/events/iisalmi/edit", {**ours, "description": "Ensimmäinen"}).status == 303
    page = another.sends("/events/iisalmi/edit", {**theirs, "description": "Toinen"})
    assert page.status == 409 and "Toinen vetäjä tallensi" in page.text and "Ensimmäinen" in page.text
    assert (page.one("textarea", id="description").text or "").strip() == "Toinen"
    again = {**theirs, "description": "Toinen", "seen": page.hidden("seen")}
    assert another.sends("/events/iisalmi/edit", again).status == 303
    assert event_row(site, "iisalmi").description == "Toinen"
