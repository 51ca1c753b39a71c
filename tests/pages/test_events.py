"""Events: looking, signing up, waiting, many at once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from flask import Flask
from icalendar import Calendar

from intranet import clock
from intranet.events import actions
from intranet.people.types import SignedInPerson
from intranet.settings import Settings
from tests.acting import acting
from tests.events_ahead import a_series, an_event, seats, some_people, utc
from tests.outbox import calendar_of, mails, words_of
from tests.tables import rows
from tests.visitor import Visitor

# -- looking ----------------------------------------------------------------------------------------------------------


def test_an_empty_page_says_what_it_is_for(member: Visitor) -> None:
    page = member.opens("/events")
    assert "Juuri nyt ei ole tulossa tapahtumia." in page.text and page.all("a", href="/events?when=past")
    assert "jotka on jo pidetty" in member.opens("/events?when=past").text


def test_coming_events_stand_by_day_and_past_ones_apart(site: Flask, member: Visitor) -> None:
    now = clock.now()
    an_event(site, "toinen", title="Toinen", starts_at=now + timedelta(days=5))
    an_event(site, "eka", title="Eka", starts_at=now + timedelta(days=2))
    an_event(site, "nyt", title="Juuri nyt", starts_at=now - timedelta(hours=1))
    an_event(site, "ohi", title="Ohi", starts_at=now - timedelta(days=2))
    page = member.opens("/events")
    assert [link.text for heading in page.all("h2") for link in heading.iter("a")] == ["Juuri nyt", "Eka", "Toinen"]
    past = member.opens("/events?when=past")
    assert [link.text for heading in past.all("h2") for link in heading.iter("a")] == ["Ohi"]


def test_an_event_tells_when_where_who_and_its_agenda_by_the_clock(site: Flask, member: Visitor,
                                                                   facilitator: Visitor) -> None:
    series = a_series(site)
    an_event(site, led_by=[facilitator], series=series, starts_at=utc(2099, 4, 19, 5, 30), address="Savonkatu 1",
             speaker="Paula Puhuja", description="<b>Tule</b>\nmukaan", seats=12,
             agenda=[(30, "Kahvit & <i>pulla</i>", ""), (90, "Aikajana", "Veera")])
    page = member.opens("/events/iisalmi")
    for words in ("su 19.4.2099 klo 8.30–11.30", "Kulttuurikeskus, Savonkatu 1, Iisalmi", "Paula Puhuja",
                  "Veera Vetäjä", "0/12 varattu", "<b>Tule</b>", "Kahvit & <i>pulla</i>"):
        assert words in page.text, words
    assert [th.text for th in page.all("th", scope="row")] == ["8.30–9.00", "9.00–10.30"]
    assert page.all("a", href="/events/series/kevat") and page.all("a", href="/events/iisalmi.ics")


def test_a_series_tells_its_goals_themes_and_events(site: Flask, member: Visitor) -> None:
    series = a_series(site)
    an_event(site, series=series)
    an_event(site, "kuopio", series=series, title="Pienmarkkinat Kuopiossa", town="Kuopio")
    an_event(site, "luonnos", series=series, title="Salainen", state="draft")
    page = member.opens("/events/series/kevat")
    assert "Yhteinen linja löytyy." in page.text and "Vaikuttaminen" in page.text
    assert page.all("a", href="/events/iisalmi") and page.all("a", href="/events/kuopio")
    assert "Salainen" not in page.text


def test_pages_are_for_the_signed_in(site: Flask, stranger: Visitor) -> None:
    a_series(site)
    an_event(site)
    for path in ("/events", "/events.ics", "/events/iisalmi", "/events/iisalmi.ics", "/events/iisalmi/cancel",
                 "/events/series/kevat"):
        assert stranger.opens(path).goes_to.startswith("/login?next=/events"), path
    assert stranger.sends("/events/iisalmi/signup").status == 401
    assert seats(site) == []


def test_a_draft_is_there_for_who_leads_it_and_nobody_else(site: Flask, member: Visitor, facilitator: Visitor, a_person,
                                                           sits_down, admin: Visitor) -> None:
    series = a_series(site, led_by=[facilitator])
    an_event(site, "luonnos", state="draft", title="Salainen", led_by=[facilitator], series=series)
    other = sits_down(a_person("Veikko Toinen", roles=("facilitator",)))
    for visitor in (member, other, admin):
        for path in ("/events/luonnos", "/events/luonnos.ics", "/events/series/kevat", "/events/luonnos/cancel"):
            there, missing = visitor.opens(path), visitor.opens(path.replace("luonnos", "x").replace("kevat", "x"))
            assert there.status == missing.status == 404, path
            assert there.html_without_tokens.replace(path, "") == missing.html_without_tokens.replace(
                path.replace("luonnos", "x").replace("kevat", "x"), "")
        assert visitor.sends("/events/luonnos/signup").status == 404
        assert "Salainen" not in visitor.opens("/events").text
        assert "Salainen" not in visitor.opens("/events.ics").html
    assert "luonnos" in facilitator.opens("/events/luonnos").text and "Salainen" in facilitator.opens("/events").text
    assert "Salainen" not in facilitator.opens("/events.ics").html
    assert facilitator.opens("/events/series/kevat").status == 200


def test_who_is_no_facilitator_any_more_leads_nothing(site: Flask, member: Visitor) -> None:
    an_event(site, "luonnos", state="draft", led_by=[member])
    assert member.opens("/events/luonnos").status == 404
    with site.app_context():
        assert actions.led_events(acting(site, member)) == frozenset()


# -- signing up -------------------------------------------------------------------------------------------------------


def test_signing_up_gives_a_seat_a_mail_and_a_file(site: Flask, settings: Settings, member: Visitor) -> None:
    an_event(site, seats=2, starts_at=utc(2099, 4, 19, 5, 30))
    assert "2 paikkaa vapaana" in member.opens("/events").text
    went = member.sends("/events/iisalmi/signup", {"needs": "  pähkinäallergia "}).goes_to
    page = member.opens(went)
    assert went == "/events/iisalmi?said=seat#own" and "Saat vahvistuksen sähköpostilla" in page.text
    assert page.one("textarea", id="needs").text == "pähkinäallergia" and "1/2 varattu" in page.text
    (mail,) = mails(settings, "jasen@demo.example")
    assert mail["Subject"] == "Olet ilmoittautunut: Pienmarkkinat Iisalmessa"
    assert "su 19.4.2099 klo 8.30–11.30" in words_of(mail) and "pähkinä" not in words_of(mail)
    (event,) = Calendar.from_ical(calendar_of(mail)).walk("VEVENT")
    assert event.decoded("dtstart") == utc(2099, 4, 19, 5, 30) and str(event["url"]).endswith("/events/iisalmi")
    assert "Olet ilmoittautunut" in member.opens("/events").text


def test_signing_up_twice_is_once_and_changes_what_one_asks_for(site: Flask, settings: Settings,
                                                                member: Visitor) -> None:
    an_event(site)
    for needs in ("gluteeniton", "", "laktoositon"):
        assert member.sends("/events/iisalmi/signup", {"needs": needs}).status == 303
    assert seats(site) == [(1, True)] and len(mails(settings)) == 1
    assert rows(site, "SELECT needs FROM event_sign_up")[0].needs == "laktoositon"


def test_a_full_event_has_a_queue_with_visible_places_and_frees_go_to_the_first(
        site: Flask, settings: Settings, member: Visitor, a_person, sits_down) -> None:
    an_event(site, seats=1)
    others = some_people(3, a_person, sits_down)
    member.sends("/events/iisalmi/signup")
    for place, other in enumerate(others, start=1):
        assert f"paikkasi jonossa olisi {place}." in other.opens("/events/iisalmi").text
        assert other.sends("/events/iisalmi/signup").goes_to.endswith("said=waiting#own")
        assert f"Olet jonossa sijalla {place}" in other.opens("/events/iisalmi").text
    assert "Täynnä, 3 jonossa" in others[0].opens("/events").text
    assert others[0].sends("/events/iisalmi/cancel").status == 303, "one may leave the queue too"
    assert "Olet jonossa sijalla 1" in others[1].opens("/events/iisalmi").text
    page = member.opens("/events/iisalmi/cancel")
    assert "Paikkasi siirtyy heti seuraavalle jonossa." in page.text and seats(site)[0] == (1, True)
    member.sends("/events/iisalmi/cancel")
    assert seats(site) == [(3, True), (4, False)]
    assert [mail["Subject"] for mail in mails(settings, "henkilo2@")] == [
        "Olet jonossa: Pienmarkkinat Iisalmessa", "Sait paikan: Pienmarkkinat Iisalmessa"]
    waiting, lucky = mails(settings, "henkilo2@")
    assert not calendar_of(waiting) and calendar_of(lucky)
    assert "Olet ilmoittautunut" in others[1].opens("/events/iisalmi").text
    assert "Olet jonossa sijalla 1" in others[2].opens("/events/iisalmi").text


def test_who_signs_up_again_is_last_and_is_told_again(site: Flask, settings: Settings, member: Visitor,
                                                     neighbour: Visitor) -> None:
    an_event(site, seats=1)
    member.sends("/events/iisalmi/signup")
    neighbour.sends("/events/iisalmi/signup")
    member.sends("/events/iisalmi/cancel")
    member.sends("/events/iisalmi/signup")
    assert "Olet jonossa sijalla 1" in member.opens("/events/iisalmi").text
    assert [mail["Subject"].split(":")[0] for mail in mails(settings, "jasen@demo.example")] == [
        "Olet ilmoittautunut", "Olet jonossa"]
    neighbour.sends("/events/iisalmi/cancel")
    neighbour.sends("/events/iisalmi/signup")
    assert len(mails(settings, "naapuri@")) == 3


def test_cancelling_twice_is_once_and_without_a_sign_up_nothing(site: Flask, member: Visitor) -> None:
    an_event(site)
    assert member.opens("/events/iisalmi/cancel").goes_to == "/events/iisalmi"
    for _ in range(2):
        assert member.sends("/events/iisalmi/cancel").status == 303
    assert seats(site) == []


def test_after_the_beginning_nothing_changes_and_what_was_typed_is_there(site: Flask, member: Visitor) -> None:
    an_event(site, starts_at=clock.now() - timedelta(minutes=5))
    page = member.sends("/events/iisalmi/signup", {"needs": "Tulkki, kiitos"})
    assert page.status == 409 and "Tulkki, kiitos" in page.text and "Ilmoittautuminen on päättynyt" in page.text
    assert seats(site) == []
    an_event(site, "peruttu", state="cancelled", reason="Vesivahinko")
    page = member.opens("/events/peruttu")
    assert "Tämä tapahtuma on peruttu." in page.text and "Vesivahinko" in page.text
    assert member.sends("/events/peruttu/signup").status == member.sends("/events/peruttu/cancel").status == 409


def test_others_see_how_many_come_and_nobodys_name(site: Flask, member: Visitor, neighbour: Visitor, admin: Visitor,
                                                   contact: Visitor) -> None:
    an_event(site, seats=20)
    member.sends("/events/iisalmi/signup", {"needs": "pähkinäallergia"})
    for visitor in (neighbour, admin, contact):
        for path in ("/events/iisalmi", "/events", "/events/iisalmi.ics", "/events.ics", "/"):
            html = visitor.opens(path).html
            assert "Aino" not in html and "pähkinä" not in html, path
    assert "1/20 varattu" in neighbour.opens("/events/iisalmi").text


HOSTILE = ["x" * 501, "a\x00b", "x" * 30_000, "\ud800"]


def test_what_cannot_be_kept_is_said_and_comes_back(site: Flask, member: Visitor) -> None:
    an_event(site)
    for needs in HOSTILE[:2]:
        page = member.sends("/events/iisalmi/signup", {"needs": needs})
        assert page.status == 422 and page.one("textarea", id="needs").get("aria-invalid") == "true"
        assert needs.replace("\x00", "") in (page.one("textarea", id="needs").text or "")
    assert member.sends("/events/iisalmi/signup", {"needs": HOSTILE[2]}, inspected=False).status == 422
    assert seats(site) == []
    member.sends("/events/iisalmi/signup", {"needs": "<script>alert(1)</script>"})
    assert "<script>alert" not in member.opens("/events/iisalmi").html


def test_the_post_addresses_lead_to_the_page_with_the_form(site: Flask, member: Visitor) -> None:
    an_event(site)
    assert member.opens("/events/iisalmi/signup").goes_to == "/events/iisalmi"
    assert member.sends("/events/iisalmi/signup", token=False).status == 403 and seats(site) == []


# -- many at once -----------------------------------------------------------------------------------------------------


def test_two_at_once_for_the_last_seat(site: Flask, member: Visitor, neighbour: Visitor) -> None:
    an_event(site, seats=1)
    people = [acting(site, member), acting(site, neighbour)]

    def once(person: SignedInPerson) -> bool:
        with site.app_context():
            return actions.sign_up(person, "iisalmi", "").has_seat

    with ThreadPoolExecutor(2) as both:
        assert sorted(both.map(once, people)) == [False, True]
    assert sorted(seats(site)) == [(1, True), (2, False)]


def test_many_come_and_go_at_once_and_no_seat_is_lost(site: Flask, a_person, sits_down) -> None:
    an_event(site, seats=3)
    people = [acting(site, one) for one in some_people(8, a_person, sits_down)]

    def comes(person: SignedInPerson) -> None:
        with site.app_context():
            actions.sign_up(person, "iisalmi", "")

    def goes(person: SignedInPerson) -> None:
        with site.app_context():
            actions.cancel(person, "iisalmi")

    with ThreadPoolExecutor(4) as many:
        list(many.map(comes, people))
        assert sum(seat for _, seat in seats(site)) == 3 and len(seats(site)) == 8
        list(many.map(goes, people[:4]))
    found = seats(site)
    assert len(found) == 4 and [seat for _, seat in found] == [True, True, True, False]
    assert len({number for number, _ in found}) == 4
