"""Reminders of events, only to those who have a seat; and what is forgotten when."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from flask import Flask

from intranet import clock
from intranet.database import writing
from intranet.events.models import SignUpRow
from intranet.events.notices.reminders import remind
from intranet.events.presence import actions, rules
from intranet.people.models import Person
from intranet.settings import Settings
from tests.events_ahead import an_event, door_code_of, in_an_hour, some_people, utc
from tests.outbox import mails, words_of
from tests.tables import rows
from tests.visitor import Visitor

PEOPLE = "/events/iisalmi/people"


# -- reminders --------------------------------------------------------------------------------------------------------


NINE = utc(2099, 4, 12, 6)  # nine o'clock on a Finnish wall, a week before


def reminded(site: Flask, settings: Settings, now: datetime) -> list[str]:
    """Who has been reminded by now, as a list of first words of subjects."""
    with site.app_context():
        remind(now)
    return [str(mail["Subject"]).split(":")[0] for mail in mails(settings) if str(mail["Subject"]).split(":")[0] in (
        "Tulossa", "Huomenna")]


def test_those_who_have_a_seat_are_reminded_a_week_and_a_day_before_once(
        site: Flask, settings: Settings, member: Visitor, neighbour: Visitor) -> None:
    an_event(site, seats=1, starts_at=utc(2099, 4, 19, 5, 30))
    member.sends("/events/iisalmi/signup")
    neighbour.sends("/events/iisalmi/signup")
    assert reminded(site, settings, NINE - timedelta(minutes=1)) == []
    for _ in range(2):
        assert reminded(site, settings, NINE) == ["Tulossa"]
    assert reminded(site, settings, NINE + timedelta(days=3)) == ["Tulossa"]
    assert reminded(site, settings, NINE + timedelta(days=6, minutes=-1)) == ["Tulossa"]
    for _ in range(2):
        assert reminded(site, settings, NINE + timedelta(days=6)) == ["Tulossa", "Huomenna"]
    assert reminded(site, settings, NINE + timedelta(days=7)) == ["Tulossa", "Huomenna"]
    mail = mails(settings, "jasen@")[-1]
    assert "su 19.4.2099 klo 8.30–11.30" in words_of(mail) and not list(mail.iter_attachments())
    assert not any("Huomenna" in one["Subject"] for one in mails(settings, "naapuri@"))


def test_a_reminder_that_was_held_up_comes_late_but_not_for_those_who_have_just_signed_up(
        site: Flask, settings: Settings, member: Visitor, neighbour: Visitor) -> None:
    an_event(site, starts_at=utc(2099, 4, 19, 5, 30))
    member.sends("/events/iisalmi/signup")
    neighbour.sends("/events/iisalmi/signup")
    with site.app_context(), writing() as database:
        database.query(SignUpRow).filter_by(person_id=neighbour.person_id).update(
            {"signed_up_at": NINE + timedelta(days=1)})
    assert reminded(site, settings, NINE + timedelta(days=2)) == ["Tulossa"]
    assert not any("Tulossa" in one["Subject"] for one in mails(settings, "naapuri@"))


def test_nobody_is_reminded_of_what_is_called_off_or_moved_away(site: Flask, settings: Settings, facilitator: Visitor,
                                                               member: Visitor) -> None:
    an_event(site, led_by=[facilitator], starts_at=utc(2099, 4, 19, 5, 30))
    member.sends("/events/iisalmi/signup")
    assert reminded(site, settings, NINE) == ["Tulossa"]
    facilitator.sends("/events/iisalmi/edit", {
        "title": "Pienmarkkinat", "day": "3.5.2099", "starts": "8.30", "ends": "11.30", "tell": "yes",
        "seen": facilitator.opens("/events/iisalmi/edit").hidden("seen")})
    assert reminded(site, settings, NINE + timedelta(days=6)) == ["Tulossa"]
    assert reminded(site, settings, NINE + timedelta(days=14)) == ["Tulossa", "Tulossa"], "of its new day"
    facilitator.sends("/events/iisalmi/call-off", {"reason": ""})
    assert len(reminded(site, settings, NINE + timedelta(days=20))) == 2


def test_reminders_of_a_morning_after_clocks_change_come_at_nine(site: Flask, settings: Settings,
                                                                member: Visitor) -> None:
    an_event(site, starts_at=datetime(2099, 3, 30, 5, 30, tzinfo=UTC))  # Monday; clocks change on the 29th
    member.sends("/events/iisalmi/signup")
    assert reminded(site, settings, datetime(2099, 3, 23, 6, 59, tzinfo=UTC)) == []
    assert reminded(site, settings, datetime(2099, 3, 23, 7, 0, tzinfo=UTC)) == ["Tulossa"]
    assert reminded(site, settings, datetime(2099, 3, 29, 5, 59, tzinfo=UTC)) == ["Tulossa"]
    assert reminded(site, settings, datetime(2099, 3, 29, 6, 0, tzinfo=UTC)) == ["Tulossa", "Huomenna"]


# -- forgetting -------------------------------------------------------------------------------------------------------


def test_needs_are_forgotten_after_30_days_and_names_after_two_years(site: Flask, facilitator: Visitor, member: Visitor,
                                                                    neighbour: Visitor) -> None:
    an_event(site, led_by=[facilitator], seats=1, **in_an_hour())
    member.sends("/events/iisalmi/signup", {"needs": "pähkinäallergia"})
    neighbour.sends("/events/iisalmi/signup")
    facilitator.sends("/events/iisalmi/door/open")
    member.sends(f"/events/here/{door_code_of(site)}")
    ended = clock.now() + timedelta(hours=4)
    with site.app_context():
        assert actions.forget_needs(ended + timedelta(days=29)) == 0
        assert actions.forget_needs(ended + timedelta(days=30, hours=1)) == 1
        assert [row.needs for row in rows(site, "SELECT needs FROM event_sign_up")] == ["", ""]
        assert actions.forget_names(ended + rules.NAMES_KEPT - timedelta(days=1)) == 0
        assert [actions.forget_names(ended + rules.NAMES_KEPT + timedelta(days=1)) for _ in range(2)] == [1, 0]
    for table in ("event_sign_up", "event_attendance", "event_notice"):
        assert rows(site, f"SELECT * FROM {table}") == [], table
    kept = rows(site, "SELECT past_signed_up, past_attended, past_organisations, door_code FROM event")[0]
    assert tuple(kept) == (1, 1, 1, None)
    page = facilitator.opens(PEOPLE)
    assert "nimet on poistettu" in page.text and "1 ilmoittautunut" in page.text and "1 oli paikalla." in page.text


def test_who_leaves_takes_their_rows_along(site: Flask, member: Visitor) -> None:
    an_event(site)
    member.sends("/events/iisalmi/signup")
    with site.app_context(), writing() as database:
        database.delete(database.get(Person, member.person_id))
    assert rows(site, "SELECT * FROM event_sign_up") == rows(site, "SELECT * FROM event_notice") == []


def test_ones_own_data_tells_of_attendance(site: Flask, facilitator: Visitor, member: Visitor) -> None:
    an_event(site, led_by=[facilitator], **in_an_hour())
    facilitator.sends("/events/iisalmi/door/open")
    member.sends(f"/events/here/{door_code_of(site)}")
    assert "event_attended" in member.opens("/account/export.json").html
    assert '"iisalmi"' in facilitator.opens("/account/export.json").html


def test_a_hall_of_people_with_one_code(site: Flask, facilitator: Visitor, a_person, sits_down) -> None:
    an_event(site, led_by=[facilitator], **in_an_hour())
    facilitator.sends("/events/iisalmi/door/open")
    for person in some_people(12, a_person, sits_down):
        assert person.sends(f"/events/here/{door_code_of(site)}").status == 303
    assert "12 oli paikalla." in facilitator.opens(PEOPLE).text
