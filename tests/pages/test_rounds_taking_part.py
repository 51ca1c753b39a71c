"""Rounds: taking part, early, late and twice; and what the contact does while others answer."""

from __future__ import annotations

import json
from datetime import timedelta

from flask import Flask

from intranet import clock
from intranet.database import db
from intranet.rounds.models import PartRow, RoundRow, VoiceRow
from intranet.rounds.rules import day_of
from intranet.rounds.showing import show_what_is_due
from intranet.settings import Settings
from tests.outbox import mails
from tests.rounds import answers, in_days, is_ready, joins, opens_round, takes_part, the_day_ends
from tests.visitor import Visitor

TALK = "Puhukaa ensin näistä"


# -- taking part ------------------------------------------------------------------------------------------------------


def test_beginning_twice_is_one_sheet(contact: Visitor, member: Visitor) -> None:
    there = opens_round(contact, [contact, member])
    assert joins(member, there) == joins(member, there)
    assert "0/24" in member.opens(there).text
    assert member.opens("/sheets").html.count("/result#take") == 1


def test_a_contact_who_is_not_asked_begins_nothing(contact: Visitor, member: Visitor, colleague: Visitor) -> None:
    there = opens_round(contact, [member, colleague])
    assert contact.opens(there).status == 200 and "Nyt on sinun vuorosi" not in contact.opens(there).text
    assert contact.sends(f"{there}/join").status == 404 and contact.sends(f"{there}/ready").status == 404


def test_who_has_not_begun_is_not_ready(contact: Visitor, member: Visitor) -> None:
    there = opens_round(contact, [contact, member])
    assert member.sends(f"{there}/ready").status == 404


def test_one_can_be_ready_with_open_questions_and_take_it_back(contact: Visitor, member: Visitor) -> None:
    there = opens_round(contact, [contact, member])
    answers(member, joins(member, there), purpose_1="4")
    assert "Olet valmis" in is_ready(member, there).text
    assert "Et ole enää valmis" in is_ready(member, there, "no").text
    assert "0/2 valmiina" in contact.opens(there).text


def test_the_last_one_is_told_before(contact: Visitor, member: Visitor) -> None:
    there = opens_round(contact, [contact, member])
    takes_part(contact, there, purpose_1="1")
    joins(member, there)
    assert "Olet viimeinen" in member.opens(there).text


def test_a_changed_answer_counts_until_the_answers_are_shown_and_not_after(contact: Visitor, member: Visitor,
                                                                           site: Flask) -> None:
    there = opens_round(contact, [contact, member])
    sheet = takes_part(member, there, purpose_1="4")
    assert member.sends(f"{sheet}/answers/purpose_1", {"value": "3", "version": "1"}, htmx=True).status == 200
    takes_part(contact, there, purpose_1="1")
    assert member.sends(f"{sheet}/answers/purpose_1", {"value": "2", "version": "2"}, htmx=True).status == 200
    with site.app_context():
        kept = sorted(json.loads(row.words)["purpose_1"] for row in db.session.query(VoiceRow))
    assert kept == ["1", "3"]


def test_deleting_ones_sheet_before_takes_the_answers_out_and_after_leaves_what_was_shown(
        contact: Visitor, member: Visitor, colleague: Visitor) -> None:
    there = opens_round(contact, [contact, member, colleague])
    sheet = takes_part(member, there, purpose_1="4")
    assert member.sends(f"{sheet}/delete").status == 303
    page = member.opens(there)
    assert "0/3 valmiina" in page.text and "Nyt on sinun vuorosi" in page.text, "one can begin again"
    sheet = takes_part(member, there, purpose_1="2")
    for other in (contact, colleague):
        takes_part(other, there, purpose_1="1")
    assert member.sends(f"{sheet}/delete").status == 303
    page = contact.opens(there)
    assert "3 vastannutta" in page.text and TALK in page.text


def test_a_late_answer_is_told_so_and_is_not_among_them(contact: Visitor, member: Visitor, colleague: Visitor,
                                                        site: Flask) -> None:
    there = opens_round(contact, [contact, member, colleague])
    takes_part(contact, there, purpose_1="1")
    takes_part(member, there, purpose_1="4")
    sheet = joins(colleague, there)
    answers(colleague, sheet, purpose_1="2")
    the_day_ends(site, there)
    page = is_ready(colleague, there)
    assert "Tulit liian myöhään" in page.text and "2 vastannutta" in page.text
    assert "Vastauksesi eivät ole tässä vertailussa" in colleague.opens(there).text
    assert colleague.opens(f"{sheet}/result").status == 200, "the sheet stays theirs"


def test_who_begins_after_the_day_is_late_although_nobody_has_looked_yet(contact: Visitor, member: Visitor,
                                                                         colleague: Visitor, site: Flask) -> None:
    there = opens_round(contact, [contact, member, colleague])
    takes_part(contact, there, purpose_1="1")
    takes_part(member, there, purpose_1="4")
    the_day_ends(site, there)
    answer = colleague.sends(f"{there}/join")
    assert answer.goes_to == f"{there}?said=late"
    assert not colleague.opens("/sheets").all("a", href=there)


def test_when_the_day_has_ended_and_one_answered_nothing_is_shown_until_another_does(
        contact: Visitor, member: Visitor, site: Flask) -> None:
    there = opens_round(contact, [contact, member])
    takes_part(member, there, purpose_1="4")
    the_day_ends(site, there)
    page = contact.opens(there)
    assert "vähemmän kuin kaksi" in page.text and TALK not in page.text and "Anna alempana lisää aikaa" in page.text
    assert "voi antaa lisää aikaa" in member.opens(there).text
    assert "Vastauksia liian vähän" in contact.opens("/rounds").text
    takes_part(contact, there, purpose_1="1")
    assert TALK in contact.opens(there).text


def test_a_complete_sheet_counts_when_the_day_has_ended_without_saying_so(contact: Visitor, member: Visitor,
                                                                          colleague: Visitor, site: Flask) -> None:
    there = opens_round(contact, [contact, member, colleague])
    takes_part(member, there, purpose_1="4")
    everything = {f"{section}_{number}": "2" for section in
                  ("purpose", "knowing", "trust", "roles", "organising", "impact") for number in (1, 2, 3, 4)}
    answers(contact, joins(contact, there), **everything)
    answers(colleague, joins(colleague, there), purpose_1="1")
    the_day_ends(site, there)
    assert "2 vastannutta" in contact.opens(there).text


# -- what the contact does -----------------------------------------------------------------------------------------


def test_the_contact_reminds_once_a_day_and_only_who_is_awaited(contact: Visitor, member: Visitor, colleague: Visitor,
                                                                settings: Settings, site: Flask) -> None:
    there = opens_round(contact, [contact, member, colleague])
    takes_part(member, there, purpose_1="4")
    before = len(mails(settings))
    assert contact.sends(f"{there}/remind").status == 303
    (mail,) = mails(settings)[before:]
    assert "Kaisa Kollega" in mail["To"] and "Muistutus" in mail["Subject"]
    answer = contact.sends(f"{there}/remind")
    assert answer.status == 422 and "on jo lähetetty tänään" in answer.text and len(mails(settings)) == before + 1
    with site.app_context():
        row = db.session.query(RoundRow).one()
        row.reminded_on = day_of(clock.now()) - timedelta(days=1)
        db.session.commit()
    assert contact.sends(f"{there}/remind").status == 303 and len(mails(settings)) == before + 2


def test_the_contact_gives_more_time_and_never_less(contact: Visitor, member: Visitor, site: Flask) -> None:
    there = opens_round(contact, [contact, member])
    for until, words in ((in_days(14), "myöhempi päivä"), (in_days(3), "myöhempi päivä"), ("x\x00", "merkkejä"),
                         ("", "Valitse viimeinen"), (in_days(500), "vuoden sisältä")):
        answer = contact.sends(f"{there}/until", {"until": until})
        assert answer.status == 422 and words in answer.text, until
    assert "Aikaa on nyt lisää" in contact.opens(contact.sends(f"{there}/until", {"until": in_days(20)}).goes_to).text
    the_day_ends(site, there)
    takes_part(member, there, purpose_1="4")
    assert contact.sends(f"{there}/until", {"until": in_days(2)}).status == 303, "also when the day has ended"
    assert "vähemmän kuin kaksi" not in contact.opens(there).text


def test_the_contact_asks_more_people(contact: Visitor, member: Visitor, colleague: Visitor, neighbour: Visitor,
                                      settings: Settings) -> None:
    there = opens_round(contact, [contact, member])
    assert colleague.opens(there).status == 404
    assert contact.sends(f"{there}/people", {"asked": [neighbour.person_id]}).status == 422
    assert contact.sends(f"{there}/people", {"asked": [member.person_id]}).status == 422, "they are asked already"
    assert contact.sends(f"{there}/people", {"asked": [colleague.person_id]}).status == 303
    assert colleague.opens(there).status == 200 and "Kaisa Kollega" in mails(settings)[-1]["To"]


def test_the_contact_shows_the_answers_early_when_all_who_have_begun_are_ready(
        contact: Visitor, member: Visitor, colleague: Visitor, settings: Settings) -> None:
    there = opens_round(contact, [contact, member, colleague])
    takes_part(contact, there, purpose_1="1")
    assert contact.sends(f"{there}/show").status == 422, "one is no comparison"
    sheet = joins(member, there)
    answers(member, sheet, purpose_1="4")
    answer = contact.sends(f"{there}/show")
    assert answer.status == 422 and "ei ole valmis" in answer.text and "Näytä vastaukset nyt" not in answer.text
    is_ready(member, there)
    assert "Näytä vastaukset nyt" in contact.opens(there).text
    assert contact.sends(f"{there}/show").status == 303 and TALK in member.opens(there).text
    shown = [mail for mail in mails(settings) if "Vastaukset näkyvissä" in mail["Subject"]]
    assert len(shown) == 3
    assert "Vastauksesi eivät ole tässä vertailussa" in colleague.opens(there).text


def test_a_round_is_called_off_and_the_sheets_stay_with_their_owners(contact: Visitor, member: Visitor) -> None:
    there = opens_round(contact, [contact, member])
    sheet = takes_part(member, there, purpose_1="4")
    assert "Kenellekään ei näytetä" in contact.opens(f"{there}/off").text
    assert contact.opens(f"{there}/delete").goes_to == there
    assert contact.sends(f"{there}/off").status == 303
    page = member.opens(there)
    assert "Kenellekään ei näytetty mitään" in page.text and page.all("a", href=sheet)
    assert "Vain sinä näet vastauksesi," in member.opens(f"{sheet}/purpose").text
    for path in ("/remind", "/people", "/until", "/show", "/off"):
        fields = {"until": in_days(30), "asked": [contact.person_id]}
        assert contact.sends(there + path, fields).status == 422, path
    assert member.sends(f"{there}/ready").goes_to == f"{there}?said=late"
    assert TALK not in contact.opens(there).text


def test_a_round_that_was_shown_is_deleted_with_what_was_shown(contact: Visitor, member: Visitor, site: Flask) -> None:
    there = opens_round(contact, [contact, member])
    sheet = takes_part(member, there, purpose_1="4")
    takes_part(contact, there, purpose_1="1")
    assert "Otettu" not in contact.opens(f"{there}/delete").text
    assert contact.sends(f"{there}/delete").goes_to == "/rounds?said=deleted"
    assert contact.opens(there).status == 404 and member.opens(f"{sheet}/purpose").status == 200
    assert "Vain sinä näet vastauksesi," in member.opens(f"{sheet}/purpose").text
    with site.app_context():
        assert db.session.query(VoiceRow).count() == db.session.query(PartRow).count() == 0


def test_the_timed_job_shows_what_is_due_once(contact: Visitor, member: Visitor, colleague: Visitor, site: Flask,
                                              settings: Settings) -> None:
    there = opens_round(contact, [contact, member, colleague])
    takes_part(member, there, purpose_1="4")
    takes_part(contact, there, purpose_1="1")
    with site.app_context():
        assert show_what_is_due(clock.now()) == 0
    the_day_ends(site, there)
    with site.app_context():
        assert show_what_is_due(clock.now()) == 1 and show_what_is_due(clock.now()) == 0
    assert sum("Vastaukset näkyvissä" in mail["Subject"] for mail in mails(settings)) == 3
    assert TALK in contact.opens(there).text
