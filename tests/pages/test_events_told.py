"""What others are told of events: mails, calendar files, the start page, the search, the own export."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from flask import Flask
from icalendar import Calendar

from intranet import clock
from intranet.commands.start import load_demo, load_first_content
from intranet.events import actions
from intranet.events.demo import working_day
from intranet.settings import Settings
from tests.acting import acting
from tests.events_ahead import a_series, an_event, seats, utc
from tests.outbox import calendar_of, mails, words_of
from tests.tables import rows
from tests.visitor import Visitor

# -- mails ------------------------------------------------------------------------------------------------------------


def test_a_mail_that_could_not_be_written_is_tried_again_and_written_once(
        site: Flask, settings: Settings, member: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    an_event(site)
    from intranet.events.notices import actions as notices  # noqa: PLC0415

    def no_room(*_: object, **__: object) -> None:
        raise OSError(28, "No space left")

    with monkeypatch.context() as broken:
        broken.setattr(notices.mail, "send", no_room)
        assert member.sends("/events/iisalmi/signup").status == 303
    assert seats(site) == [(1, True)] and mails(settings) == []
    with site.app_context():
        assert [notices.send_all_due(clock.now()) for _ in range(2)] == [1, 0]
    assert len(mails(settings)) == 1


def test_each_is_written_to_in_their_own_language(site: Flask, settings: Settings, a_person, sits_down) -> None:
    an_event(site, starts_at=utc(2099, 4, 19, 5, 30))
    sits_down(a_person("Sven", email="sven@demo.example", language="sv", organisation="X ry")).sends(
        "/events/iisalmi/signup")
    (mail,) = mails(settings, "sven@")
    assert mail["Subject"] == "Du är anmäld: Pienmarkkinat Iisalmessa"
    assert "sö 19.4.2099 kl. 8.30–11.30" in words_of(mail)
    assert mail["Content-Language"] == "sv"


def test_links_in_mails_and_files_are_the_sites_own(site: Flask, settings: Settings, member: Visitor) -> None:
    an_event(site)
    site.extensions["ankkuri_settings"] = replace(settings, site_url="http://intra.example.org")
    member.sends("/events/iisalmi/signup")
    (mail,) = mails(settings)
    assert "http://intra.example.org/events/iisalmi" in words_of(mail)
    assert "@intra.example.org" in calendar_of(mail)


# -- files ------------------------------------------------------------------------------------------------------------


def test_one_event_and_all_of_them_as_calendar_files(site: Flask, member: Visitor) -> None:
    event_id = an_event(site, title="Ilta; kahvit, pulla")
    an_event(site, "ohi", starts_at=clock.now() - timedelta(days=3))
    an_event(site, "peruttu", state="cancelled", title="Peruttu ilta")
    answer = member.opens("/events/iisalmi.ics").response
    assert answer.mimetype == "text/calendar" and "attachment" in answer.headers["Content-Disposition"]
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    (event,) = Calendar.from_ical(answer.get_data()).walk("VEVENT")
    assert str(event["uid"]) == f"{event_id}@localhost" and str(event["summary"]) == "Ilta; kahvit, pulla"
    every = Calendar.from_ical(member.opens("/events.ics").response.get_data())
    assert {str(one["summary"]): str(one["status"]) for one in every.walk("VEVENT")} == {
        "Ilta; kahvit, pulla": "CONFIRMED", "Peruttu ilta": "CANCELLED"}
    assert str(Calendar.from_ical(member.opens("/events/peruttu.ics").response.get_data())["method"]) == "CANCEL"


# -- other rooms ------------------------------------------------------------------------------------------------------


def test_the_start_page_shows_ones_own_events_first(site: Flask, member: Visitor) -> None:
    for number in range(1, 6):
        an_event(site, f"e{number}", title=f"Tapahtuma {number}", starts_at=clock.now() + timedelta(days=number))
    member.sends("/events/e5/signup")
    page = member.opens("/")
    titles = [link.text for heading in page.all("h3") for link in heading.iter("a") if "Tapahtuma" in (link.text or "")]
    assert titles == ["Tapahtuma 5", "Tapahtuma 1", "Tapahtuma 2"]
    assert page.all("a", href="/events/e5.ics") and page.all("a", href="/events/e1#own")
    assert page.all("a", href="/events"), "events stand in the menu"


def test_the_search_finds_what_is_published(site: Flask, member: Visitor) -> None:
    an_event(site, title="Hankehautomo", series=a_series(site), agenda=[(30, "Nuotiopiiri", "")])
    an_event(site, "luonnos", state="draft", title="Salainen ilta", agenda=[(30, "Nuotiopiiri", "")])
    page = member.opens("/search?q=nuotiopiiri")
    assert page.all("a", href="/events/iisalmi") and "Salainen" not in page.text
    assert member.opens("/search?q=pienmarkkinat").all("a", href="/events/series/kevat")


def test_ones_own_data_holds_sign_ups(site: Flask, member: Visitor) -> None:
    an_event(site)
    member.sends("/events/iisalmi/signup", {"needs": "tulkki"})
    held = member.opens("/account/export.json").response.get_json(force=True)
    found = str(held)
    assert "event_sign_ups" in found and "tulkki" in found and "iisalmi" in found


def test_what_can_be_shared_with_whom(site: Flask, member: Visitor, facilitator: Visitor) -> None:
    own = an_event(site, led_by=[facilitator], seats=1)
    an_event(site, "toinen", led_by=[facilitator])
    member.sends("/events/iisalmi/signup")
    with site.app_context():
        (choice,) = actions.events_to_share_with(acting(site, member))
        assert (choice.id, choice.title, choice.facilitators) == (own, "Pienmarkkinat Iisalmessa", ("Veera Vetäjä",))
        assert own in actions.led_events(acting(site, facilitator))
        assert actions.led_events(acting(site, member)) == frozenset()


def test_the_demo_begins_with_something_ahead_and_loads_it_once(site: Flask) -> None:
    with site.app_context():
        load_first_content(lambda words: None)
        told: list[str] = []
        for _ in range(2):
            load_demo(told.append)
    assert [sum(f"{which} events" in words for words in told) for which in ("coming", "past")] == [1, 1]
    found = rows(site, "SELECT e.state, p.email FROM event e JOIN event_facilitator f ON f.event_id = e.id "
                       "JOIN person p ON p.id = f.person_id")
    assert {row.email for row in found} == {"vetaja@demo.example"} and {row.state for row in found} == {"published"}
    assert len(rows(site, "SELECT m.card_id FROM event_material m JOIN event e ON e.id = m.event_id "
                            "WHERE m.card_id IS NOT NULL AND e.forgotten_at IS NULL")) == 3


def test_a_past_event_nobody_signed_up_for_says_nothing_of_seats(
        site: Flask, member: Visitor, facilitator: Visitor) -> None:
    an_event(site, "ennen", led_by=[facilitator], starts_at=clock.now() - timedelta(days=3_000))
    an_event(site, "tuleva", led_by=[facilitator])
    for path in ("/events/ennen", "/events/ennen/people"):
        assert "Ei vielä ilmoittautuneita" not in facilitator.opens(path).text
    assert "Ei vielä ilmoittautuneita" in member.opens("/events/tuleva").text


@pytest.mark.parametrize("day", [date(2027, 3, 26), date(2027, 3, 27), date(2027, 3, 28), date(2027, 3, 29)])
def test_the_demo_meets_on_working_days(day: date) -> None:
    assert working_day(day).weekday() < 5 and working_day(day) - day < timedelta(days=3)
