"""Events that are moved, called off, deleted or copied: who is asked, who is told, what stays."""

from __future__ import annotations

from flask import Flask
from icalendar import Calendar

from intranet import clock
from intranet.events.notices import actions as notices
from intranet.settings import Settings
from tests.events_ahead import TYPED, a_series, an_event, event_row, seats, sent, some_people, utc
from tests.outbox import calendar_of, mails, words_of
from tests.tables import rows
from tests.visitor import Visitor

# -- moved, called off ------------------------------------------------------------------------------------------------


def test_moving_it_asks_first_and_then_tells_everybody_with_a_new_file(
        site: Flask, settings: Settings, facilitator: Visitor, member: Visitor, neighbour: Visitor) -> None:
    an_event(site, led_by=[facilitator], seats=1, starts_at=utc(2099, 4, 19, 5, 30))
    member.sends("/events/iisalmi/signup")
    neighbour.sends("/events/iisalmi/signup")
    first = Calendar.from_ical(member.opens("/events/iisalmi.ics").response.get_data()).walk("VEVENT")[0]
    typed = sent(facilitator, "/events/iisalmi/edit", day="26.4.2099", place="Kirjasto")
    page = facilitator.sends("/events/iisalmi/edit", typed)
    assert page.status == 422 and "2 henkilöä on ilmoittautunut" in page.text and page.all("input", id="tell")
    assert page.one("input", id="place").get("value") == "Kirjasto"
    assert len(mails(settings)) == 2 and event_row(site, "iisalmi").sequence == 0, "nothing was done yet"
    page = facilitator.opens(facilitator.sends("/events/iisalmi/edit", {**typed, "tell": "yes"}).goes_to)
    assert "Kaikille ilmoittautuneille kerrotaan muutoksesta" in page.text
    _, moved = mails(settings, "jasen@demo.example")
    assert moved["Subject"] == "Muutos: Pienmarkkinat Iisalmessa, su 26.4.2099"
    assert "su 26.4.2099 klo 8.30–11.30" in words_of(moved) and "Kirjasto" in words_of(moved)
    assert "Aiemmin: su 19.4.2099 klo 8.30–11.30, Kulttuurikeskus, Iisalmi" in words_of(moved)
    (again,) = Calendar.from_ical(calendar_of(moved)).walk("VEVENT")
    assert again["uid"] == first["uid"] and again["sequence"] == first["sequence"] + 1 == 1
    assert again.decoded("dtstart") == utc(2099, 4, 26, 5, 30)
    _, waiting = mails(settings, "naapuri@")
    assert "Muutos:" in waiting["Subject"] and not calendar_of(waiting)
    assert [row.action for row in rows(site, "SELECT action FROM trail WHERE object_kind = 'event'")] == ["event-moved"]


def test_other_changes_tell_nobody_but_the_calendar_knows(site: Flask, settings: Settings, facilitator: Visitor,
                                                          member: Visitor) -> None:
    an_event(site, led_by=[facilitator])
    member.sends("/events/iisalmi/signup")
    facilitator.sends("/events/iisalmi/edit", sent(facilitator, "/events/iisalmi/edit", speaker="Paula"))
    assert event_row(site, "iisalmi").sequence == 0
    facilitator.sends("/events/iisalmi/edit", sent(facilitator, "/events/iisalmi/edit", title="Uusi nimi"))
    assert event_row(site, "iisalmi").sequence == 1 and len(mails(settings)) == 1


def test_more_seats_go_to_those_who_wait_and_fewer_take_none_away(
        site: Flask, settings: Settings, facilitator: Visitor, a_person, sits_down) -> None:
    an_event(site, led_by=[facilitator], seats=1)
    for person in some_people(4, a_person, sits_down):
        person.sends("/events/iisalmi/signup")
    facilitator.sends("/events/iisalmi/edit", sent(facilitator, "/events/iisalmi/edit", seats="3"))
    assert [seat for _, seat in seats(site)] == [True, True, True, False]
    assert mails(settings, "henkilo3@")[-1]["Subject"].startswith("Sait paikan")
    facilitator.sends("/events/iisalmi/edit", sent(facilitator, "/events/iisalmi/edit", seats="1"))
    assert [seat for _, seat in seats(site)] == [True, True, True, False]
    facilitator.sends("/events/iisalmi/edit", sent(facilitator, "/events/iisalmi/edit", seats=""))
    assert all(seat for _, seat in seats(site))


def test_calling_it_off_asks_first_tells_everybody_and_stays_on_the_page(
        site: Flask, settings: Settings, facilitator: Visitor, member: Visitor) -> None:
    an_event(site, led_by=[facilitator])
    member.sends("/events/iisalmi/signup")
    assert "1 henkilölle kerrotaan" in facilitator.opens("/events/iisalmi/call-off").text
    page = facilitator.sends("/events/iisalmi/call-off", {"reason": "x" * 301})
    assert page.status == 422 and event_row(site, "iisalmi").state == "published"
    assert facilitator.sends("/events/iisalmi/call-off", {"reason": "Vesivahinko"}).goes_to.endswith("said=called_off")
    off = mails(settings, "jasen@demo.example")[-1]
    assert off["Subject"] == "Peruttu: Pienmarkkinat Iisalmessa" and "Syy: Vesivahinko" in words_of(off)
    calendar = Calendar.from_ical(calendar_of(off))
    assert str(calendar["method"]) == "CANCEL" and calendar.walk("VEVENT")[0]["sequence"] == 1
    assert "method=CANCEL" in off.as_string().replace('"', "")
    assert "peruttu" in member.opens("/events").text
    assert facilitator.sends("/events/iisalmi/call-off").goes_to.endswith("said=not_now") and len(mails(settings)) == 2
    page = facilitator.sends("/events/iisalmi/edit", {**TYPED, "seen": ""})
    assert page.status == 409
    for step in ("publish", "draft"):
        assert facilitator.sends(f"/events/iisalmi/{step}").goes_to.endswith("said=not_now")


def test_a_draft_is_deleted_after_a_question_and_nothing_else_is(site: Flask, facilitator: Visitor) -> None:
    an_event(site, "luonnos", led_by=[facilitator], state="draft")
    an_event(site, led_by=[facilitator])
    assert "Poistetaanko luonnos?" in facilitator.opens("/events/luonnos/delete").text
    assert facilitator.opens("/events/iisalmi/delete").goes_to == "/events/iisalmi"
    assert facilitator.sends("/events/iisalmi/delete").goes_to.endswith("said=not_now")
    assert facilitator.sends("/events/luonnos/delete").goes_to == "/events?said=deleted"
    assert [row.slug for row in rows(site, "SELECT slug FROM event")] == ["iisalmi"]


def test_hundreds_are_told_a_few_at_once_and_the_rest_by_the_clock(
        site: Flask, settings: Settings, facilitator: Visitor, a_person, sits_down) -> None:
    an_event(site, led_by=[facilitator])
    for person in some_people(25, a_person, sits_down):
        person.sends("/events/iisalmi/signup")
    facilitator.sends("/events/iisalmi/edit", sent(facilitator, "/events/iisalmi/edit", place="Kirjasto", tell="yes"))
    assert sum("Muutos" in mail["Subject"] for mail in mails(settings)) == 20
    with site.app_context():
        assert notices.send_all_due(clock.now()) == 5 and notices.send_all_due(clock.now()) == 0
    assert sum("Muutos" in mail["Subject"] for mail in mails(settings)) == 25


# -- the same in another town -----------------------------------------------------------------------------------------


def test_a_copy_has_everything_but_where_and_when(site: Flask, facilitator: Visitor, member: Visitor) -> None:
    series = a_series(site, led_by=[facilitator])
    an_event(site, led_by=[facilitator], series=series, seats=12, speaker="Paula", address="Savonkatu 1",
             agenda=[(30, "Kahvit", ""), (60, "Aikajana", "Veera")])
    member.sends("/events/iisalmi/signup")
    typed = sent(facilitator, "/events/new?copy=iisalmi", series="kevat")
    assert [typed[name] for name in ("town", "place", "address", "day")] == [""] * 4
    assert (typed["speaker"], typed["seats"], typed["what-1"]) == ("Paula", "12", "Aikajana")
    went = facilitator.sends("/events/new", {**typed, "title": "Pienmarkkinat", "town": "Kuopio",
                                             "day": "20.5.2099"}).goes_to
    page = facilitator.opens(went)
    assert "/events/pienmarkkinat-kuopio?" in went and "Luonnos" in page.text
    assert "Aikajana" in page.text and "Paula" in page.text
    copy = event_row(site, "pienmarkkinat-kuopio")
    assert copy.state == "draft" and copy.series_id == series and len(seats(site)) == 1


def test_the_facilitator_is_told_of_an_hour_that_comes_twice_and_of_an_agenda_that_is_too_long(
        site: Flask, facilitator: Visitor, member: Visitor) -> None:
    an_event(site, led_by=[facilitator], starts_at=utc(2099, 10, 25, 0, 30), agenda=[(200, "Valvotaan", "")])
    assert "kelloja siirretään" in facilitator.opens("/events/iisalmi").text
    assert "ohjelma jatkuu kello 5.50 asti" in facilitator.opens("/events/iisalmi").text
    assert "Vetäjälle" not in member.opens("/events/iisalmi").text


def test_a_facilitators_first_step_is_their_next_event(site: Flask, facilitator: Visitor, another: Visitor) -> None:
    assert facilitator.opens("/").all("a", href="/events/new")
    an_event(site, "myohemmin", led_by=[facilitator], starts_at=utc(2099, 5, 1), title="Myöhemmin")
    an_event(site, led_by=[facilitator], state="draft", starts_at=utc(2099, 4, 19, 5, 30))
    page = facilitator.opens("/")
    assert page.all("a", href="/events/iisalmi/people") and not page.all("a", href="/events/new")
    assert "su 19.4.2099 klo 8.30–11.30. Tapahtuma on vielä luonnos." in page.text
    assert another.opens("/").all("a", href="/events/new")
