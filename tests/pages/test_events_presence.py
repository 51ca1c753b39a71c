"""Who was there: the list, the code on the door, certificates."""

from __future__ import annotations

import csv
import io
from datetime import timedelta

import pytest
from flask import Flask
from pypdf import PdfReader

from intranet import clock
from intranet.settings import Settings
from tests.conftest import OTHER_ORGANISATION, OUR_ORGANISATION
from tests.events_ahead import an_event, door_code_of, in_an_hour, utc
from tests.outbox import mails
from tests.tables import rows
from tests.visitor import Visitor

PEOPLE = "/events/iisalmi/people"


def there(site: Flask) -> dict[str, str]:
    return {row.name: row.way for row in rows(
        site, "SELECT name, way FROM event_attendance JOIN person ON person.id = person_id")}


# -- who may what ---------------------------------------------------------------------------------------------------


def test_names_are_for_those_who_lead_the_event(site: Flask, facilitator: Visitor, member: Visitor, admin: Visitor,
                                                contact: Visitor, curator: Visitor, stranger: Visitor, a_person,
                                                sits_down) -> None:
    an_event(site, led_by=[facilitator], **in_an_hour())
    member.sends("/events/iisalmi/signup", {"needs": "pähkinäallergia"})
    facilitator.sends("/events/iisalmi/door/open")
    paths = (PEOPLE, f"{PEOPLE}.csv", f"{PEOPLE}/{member.person_id}/remove", "/events/iisalmi/door",
             "/events/iisalmi/door.svg")
    other = sits_down(a_person("Veikko Toinen", roles=("facilitator",)))
    for path in paths:
        for visitor in (member, admin, contact, curator):
            assert visitor.opens(path).status == 403, path
        assert stranger.opens(path).goes_to.startswith("/login")
        assert other.opens(path).status == other.opens(path.replace("iisalmi", "x")).status == 404
    for path in (PEOPLE, f"{PEOPLE}/{member.person_id}/remove", "/events/iisalmi/door/open"):
        assert other.sends(path, {"there": [member.person_id]}).status == 404
        assert member.sends(path).status == 403
    page = facilitator.opens(PEOPLE)
    assert "Aino Jäsen" in page.text and OUR_ORGANISATION in page.text and "pähkinäallergia" in page.text
    assert there(site) == {}


# -- the list -------------------------------------------------------------------------------------------------------


def test_the_facilitator_ticks_who_is_there_and_can_take_it_back(site: Flask, facilitator: Visitor, member: Visitor,
                                                                 neighbour: Visitor, colleague: Visitor) -> None:
    an_event(site, led_by=[facilitator], seats=2, **in_an_hour())
    for visitor in (member, neighbour, colleague):
        visitor.sends("/events/iisalmi/signup")
    page = facilitator.opens(PEOPLE)
    everybody = [one.get("value") for one in page.all("input", name="seen")]
    assert set(everybody) == {member.person_id, neighbour.person_id, colleague.person_id}
    assert "1. Kaisa Kollega" in page.text, "who waits may come too"
    facilitator.sends(PEOPLE, {"seen": everybody, "there": [member.person_id, colleague.person_id], "guests": "4"})
    page = facilitator.opens(PEOPLE)
    assert there(site) == {"Aino Jäsen": "list", "Kaisa Kollega": "list"} and "6 oli paikalla." in page.text
    facilitator.sends(PEOPLE, {"seen": everybody, "there": [neighbour.person_id], "guests": ""})
    assert there(site) == {"Niilo Naapuri": "list"}
    assert facilitator.opens(PEOPLE).one("input", id="guests").get("value") == "0"


def test_who_came_in_by_the_code_meanwhile_stays(site: Flask, facilitator: Visitor, member: Visitor,
                                                 neighbour: Visitor) -> None:
    an_event(site, led_by=[facilitator], **in_an_hour())
    facilitator.sends("/events/iisalmi/door/open")
    member.sends("/events/iisalmi/signup")
    page = facilitator.opens(PEOPLE)
    neighbour.sends(f"/events/here/{door_code_of(site)}")
    facilitator.sends(PEOPLE, {"seen": [one.get("value") for one in page.all("input", name="seen")],
                               "there": [member.person_id], "guests": "0"})
    assert there(site) == {"Aino Jäsen": "list", "Niilo Naapuri": "code"}
    assert "Tulivat ilmoittautumatta" in facilitator.opens(PEOPLE).text


def test_strangers_cannot_be_ticked_and_numbers_are_looked_at(site: Flask, facilitator: Visitor, member: Visitor,
                                                              neighbour: Visitor) -> None:
    an_event(site, led_by=[facilitator], **in_an_hour())
    member.sends("/events/iisalmi/signup")
    facilitator.sends(PEOPLE, {"there": [neighbour.person_id, "x" * 22], "guests": "0"})
    assert there(site) == {}
    for guests in ("-1", "1001", "paljon", "٣", "1e3"):
        page = facilitator.sends(PEOPLE, {"there": [member.person_id], "guests": guests})
        assert page.status == 422 and page.one("input", id="guests").get("value") == guests
        assert page.one("input", name="there").get("checked") is not None, "a tick is not lost"
    assert there(site) == {}


def test_nobody_is_there_before_the_event(site: Flask, facilitator: Visitor, member: Visitor) -> None:
    an_event(site, led_by=[facilitator])
    member.sends("/events/iisalmi/signup")
    page = facilitator.opens(PEOPLE)
    assert not page.all("input", name="there") and "Kaksi tuntia ennen tapahtumaa" in page.text
    page = facilitator.sends(PEOPLE, {"there": [member.person_id], "guests": "0"})
    assert page.status == 409 and there(site) == {}


def test_a_sign_up_is_removed_after_a_question_and_the_next_one_gets_the_seat(
        site: Flask, settings: Settings, facilitator: Visitor, member: Visitor, neighbour: Visitor) -> None:
    an_event(site, led_by=[facilitator], seats=1)
    member.sends("/events/iisalmi/signup")
    neighbour.sends("/events/iisalmi/signup")
    assert "Aino Jäsen" in facilitator.opens(f"{PEOPLE}/{member.person_id}/remove").text
    for _ in range(2):
        assert facilitator.sends(f"{PEOPLE}/{member.person_id}/remove").status == 303
    assert [mail["Subject"].split(":")[0] for mail in mails(settings, "jasen@")] == [
        "Olet ilmoittautunut", "Ilmoittautumisesi poistettiin"]
    assert mails(settings, "naapuri@")[-1]["Subject"].startswith("Sait paikan")
    assert facilitator.opens(f"{PEOPLE}/{member.person_id}/remove").goes_to == PEOPLE


def test_the_list_as_a_file_runs_nothing_and_leaves_needs_out(site: Flask, facilitator: Visitor, a_person,
                                                              sits_down) -> None:
    an_event(site, led_by=[facilitator], **in_an_hour())
    evil = sits_down(a_person("=HYPERLINK(\"x\")", organisation="Äänekäs ry"))
    evil.sends("/events/iisalmi/signup", {"needs": "pähkinäallergia"})
    answer = facilitator.opens(f"{PEOPLE}.csv").response
    text = answer.get_data().decode("utf-8-sig")
    table = list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))
    assert table == [["Nimi", "Järjestö", "Sija", "Oli paikalla"], ["'=HYPERLINK(\"x\")", "Äänekäs ry", "paikka", ""]]
    assert "pähkinä" not in text
    assert rows(site, "SELECT action FROM trail WHERE object_kind = 'event'")[-1].action == "event-people-exported"


def test_organisations_that_are_missing_are_told_politely_to_the_facilitator_alone(
        site: Flask, facilitator: Visitor, member: Visitor, neighbour: Visitor) -> None:
    an_event(site, led_by=[facilitator], starts_at=utc(2099, 4, 19, 5, 30))
    member.sends("/events/iisalmi/signup")
    page = facilitator.opens(PEOPLE)
    assert "Ehkä kutsu ei ole tavoittanut heitä" in page.text
    assert [item.text for item in page.all("li") if item.text in (OUR_ORGANISATION, OTHER_ORGANISATION)] == [
        OTHER_ORGANISATION]
    assert OTHER_ORGANISATION not in member.opens("/events/iisalmi").text


def test_once_it_has_begun_those_are_missing_of_whom_nobody_came(site: Flask, facilitator: Visitor, member: Visitor,
                                                                neighbour: Visitor) -> None:
    an_event(site, led_by=[facilitator], starts_at=clock.now() - timedelta(minutes=5))
    facilitator.sends("/events/iisalmi/door/open")
    neighbour.sends(f"/events/here/{door_code_of(site)}")
    page = facilitator.opens(PEOPLE)
    assert "Ehkä he kuulisivat mielellään, mitä tehtiin." in page.text
    assert [item.text for item in page.all("li") if item.text in (OUR_ORGANISATION, OTHER_ORGANISATION)] == [
        OUR_ORGANISATION]


# -- the door ---------------------------------------------------------------------------------------------------------


def test_people_say_that_they_are_here_with_the_code_on_the_door(site: Flask, facilitator: Visitor, member: Visitor,
                                                                 neighbour: Visitor) -> None:
    an_event(site, led_by=[facilitator], **in_an_hour())
    member.sends("/events/iisalmi/signup")
    assert facilitator.opens("/events/iisalmi/door").goes_to == PEOPLE, "it is shut at first"
    assert facilitator.sends("/events/iisalmi/door/open").goes_to == "/events/iisalmi/door"
    code = door_code_of(site)
    poster = facilitator.opens("/events/iisalmi/door")
    assert code in poster.text and f"http://localhost/events/here/{code}" in poster.text
    assert facilitator.opens("/events/iisalmi/door.svg").response.mimetype == "image/svg+xml"
    assert member.opens("/events/here").all("input", id="code")
    typed = f"{code[:3].lower()}%20{code[3:].lower()}"
    assert member.opens(f"/events/here?code={typed}").goes_to == f"/events/here/{code}"
    page = member.opens(f"/events/here/{code.lower()}")
    assert "Oletko täällä?" in page.text and there(site) == {}, "looking notes nobody"
    for _ in range(2):
        assert member.sends(f"/events/here/{code}").goes_to == "/events/iisalmi?said=here#own"
    neighbour.sends(f"/events/here/{code}")
    assert there(site) == {"Aino Jäsen": "code", "Niilo Naapuri": "code"}
    names = {row.name for row in rows(site, "SELECT o.name FROM event_attendance a JOIN organisation o "
                                            "ON o.id = a.organisation_id")}
    assert names == {OUR_ORGANISATION, OTHER_ORGANISATION}
    assert "Sinut on merkitty paikalle." in member.opens(f"/events/here/{code}").text
    assert facilitator.sends("/events/iisalmi/door/shut").goes_to == f"{PEOPLE}?said=shut"
    page = member.opens(f"/events/here/{code}")
    assert page.status == 404 and page.one("input", id="code").get("value") == code


def test_a_new_door_has_a_new_code(site: Flask, facilitator: Visitor) -> None:
    an_event(site, led_by=[facilitator])
    codes = []
    for _ in range(2):
        facilitator.sends("/events/iisalmi/door/open")
        codes.append(door_code_of(site))
        facilitator.sends("/events/iisalmi/door/shut")
    assert codes[0] != codes[1]


def test_a_wrong_code_is_said_and_comes_back_and_wrong_ones_are_counted(site: Flask, facilitator: Visitor,
                                                                       member: Visitor, neighbour: Visitor) -> None:
    an_event(site, led_by=[facilitator], **in_an_hour())
    facilitator.sends("/events/iisalmi/door/open")
    code = door_code_of(site)
    for typed in ("abc", "<script>", "ÄÄÄÄÄÄ"):
        page = member.opens(f"/events/here?code={typed}")
        assert "Millään tapahtumalla ei ole nyt tätä koodia." in page.text and "<script>" not in page.html
    for number in range(10):
        page = member.sends(f"/events/here/AAAA{number:02d}")
        assert page.status == 404 and page.one("input", id="code").get("value") == f"AAAA{number:02d}"
    assert member.opens("/events/here/AAAA11").status == 429
    assert member.sends(f"/events/here/{code}").status == 429, "a right one waits too"
    assert neighbour.sends(f"/events/here/{code}").status == 303, "others of the hall do not"
    assert there(site) == {"Niilo Naapuri": "code"}


@pytest.mark.parametrize(("begins_in", "is_open"), [(3, False), (1.9, True), (-14.9, True), (-15.1, False)])
def test_the_code_works_around_the_event_alone(site: Flask, facilitator: Visitor, member: Visitor, begins_in: float,
                                               is_open: bool) -> None:
    an_event(site, led_by=[facilitator], starts_at=clock.now() + timedelta(hours=begins_in))
    facilitator.sends("/events/iisalmi/door/open")
    page = member.opens(f"/events/here/{door_code_of(site)}")
    assert bool(page.all("form", action=f"/events/here/{door_code_of(site)}")) is is_open
    assert member.sends(f"/events/here/{door_code_of(site)}").status == (303 if is_open else 409)
    assert bool(there(site)) is is_open


def test_an_event_that_is_called_off_has_no_door(site: Flask, facilitator: Visitor, member: Visitor) -> None:
    an_event(site, led_by=[facilitator], **in_an_hour())
    facilitator.sends("/events/iisalmi/door/open")
    code = door_code_of(site)
    facilitator.sends("/events/iisalmi/call-off", {"reason": ""})
    assert member.sends(f"/events/here/{code}").status == 404
    assert facilitator.sends("/events/iisalmi/door/open").goes_to.endswith("said=not_now")


# -- certificates -----------------------------------------------------------------------------------------------------


def test_who_was_there_gets_a_certificate_and_nobody_else(site: Flask, facilitator: Visitor, member: Visitor,
                                                          neighbour: Visitor) -> None:
    an_event(site, led_by=[facilitator], starts_at=clock.now() - timedelta(hours=5), hours=2.5, speaker="Paula Puhuja",
             agenda=[(30, "Kahvit", ""), (120, "Aikajana", "")])
    facilitator.sends("/events/iisalmi/door/open")
    member.sends(f"/events/here/{door_code_of(site)}")
    assert "Osallistumistodistus (PDF)" in member.opens("/events/iisalmi").text
    answer = member.opens("/events/iisalmi/certificate.pdf").response
    reader = PdfReader(io.BytesIO(answer.get_data()))
    text = " ".join(page.extract_text() for page in reader.pages)
    for words in ("Osallistumistodistus", "Aino Jäsen", "Pienmarkkinat Iisalmessa", "2,5 tuntia", "Veera Vetäjä",
                  "Paula Puhuja", "Aikajana"):
        assert words in text, words
    assert len(reader.pages) == 1 and reader.trailer["/Root"]["/MarkInfo"]["/Marked"]
    assert answer.mimetype == "application/pdf" and "attachment" in answer.headers["Content-Disposition"]
    for visitor in (neighbour, facilitator):
        assert visitor.opens("/events/iisalmi/certificate.pdf").status == 404
        assert "Osallistumistodistus" not in visitor.opens("/events/iisalmi").text
    assert member.opens("/events/nowhere/certificate.pdf").status == 404


def test_there_is_no_certificate_before_the_end(site: Flask, facilitator: Visitor, member: Visitor) -> None:
    an_event(site, led_by=[facilitator], **in_an_hour())
    facilitator.sends("/events/iisalmi/door/open")
    member.sends(f"/events/here/{door_code_of(site)}")
    assert member.opens("/events/iisalmi/certificate.pdf").status == 404
