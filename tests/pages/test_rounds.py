"""Pages of a round: opening one, who sees what of it, what it costs and holds."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from flask import Flask
from sqlalchemy import delete

from intranet.database import db, writing
from intranet.people.models import MembershipRow, Person
from intranet.settings import Settings
from tests.cards_on_the_shelf import counted_queries
from tests.outbox import mails
from tests.rounds import in_days, joins, opens_round, takes_part
from tests.visitor import Visitor

TALK = "Puhukaa ensin näistä"


def leaves(site: Flask, visitor: Visitor) -> None:
    """The person does not belong to the organisation any more."""
    with site.app_context(), writing() as database:
        database.execute(delete(MembershipRow).where(MembershipRow.person_id == visitor.person_id))


# -- opening ------------------------------------------------------------------------------------------------------


def test_a_round_is_opened_and_waits_for_those_who_are_asked(contact: Visitor, member: Visitor,
                                                             colleague: Visitor) -> None:
    there = opens_round(contact, [contact, member])
    page = member.opens("/")
    assert "Kierros: Miten verkostomme toimii?" in page.text and "0/2 valmiina" in page.text
    assert "Odottaa vastauksiasi" in member.opens("/rounds").text
    page = member.opens(there)
    assert "Nyt on sinun vuorosi" in page.text and "Ennen kuin vastaukset näytetään" in page.text
    assert "Kallaveden verkosto" in page.text
    assert colleague.opens(there).status == 404, "who was not asked sees nothing"
    assert there not in colleague.opens("/rounds").html and there not in colleague.opens("/").html


def test_the_form_proposes_everybody_and_a_fortnight(contact: Visitor, member: Visitor, neighbour: Visitor) -> None:
    assert "Vain itselle tarkoitetuilla" in contact.opens("/rounds/new").text
    page = contact.opens("/rounds/new?worksheet=network_health")
    boxes = page.all("input", name="asked")
    assert {one.get("value") for one in boxes} == {contact.person_id, member.person_id}
    assert all(one.get("checked") is not None for one in boxes)
    assert page.one("input", name="until").get("value") == in_days(14)


def test_each_who_is_asked_gets_a_mail_that_says_what_will_be_seen(contact: Visitor, member: Visitor,
                                                                   settings: Settings) -> None:
    there = opens_round(contact, [contact, member])
    (mail,) = mails(settings)
    words = mail.get_content()
    assert mail["To"] == "Aino Jäsen <jasen@demo.example>" and "Vastaa viimeistään" in mail["Subject"]
    assert settings.site_url + there in words and "Yrjö Yhteys" in words and "Nimiä ei näy" in words


def test_the_same_form_sent_twice_is_one_round(contact: Visitor, member: Visitor, settings: Settings) -> None:
    page = contact.opens("/rounds/new?worksheet=network_health")
    fields = {"key": page.hidden("key")}
    assert opens_round(contact, [contact, member], **fields) == opens_round(contact, [contact, member], **fields)
    assert len(mails(settings)) == 1 and contact.opens("/rounds").html.count("<li>") >= 1
    other = opens_round(contact, [contact, member], key="<script>")
    assert other.removeprefix("/rounds/") != "<script>"


def test_somebody_elses_key_opens_nothing_of_theirs(contact: Visitor, member: Visitor, neighbour: Visitor,
                                                    a_person: Callable[..., Person],
                                                    sits_down: Callable[[Person], Visitor]) -> None:
    there = opens_round(contact, [contact, member])
    other = sits_down(a_person("Olli", organisation="Koljonvirran Kumppanit ry", contact=True))
    answer = other.sends("/rounds/new", {
        "worksheet": "network_health", "perspective": "own", "until": in_days(3), "key": there.rsplit("/", 1)[1],
        "asked": [other.person_id, neighbour.person_id]})
    assert answer.status == 404


@pytest.mark.parametrize(("fields", "words"), [
    ({"perspective": ""}, "Valitse näkökulma."),
    ({"perspective": "moon"}, "vaihtoehdoista"),
    ({"subject": ""}, "Kirjoita nimi"),
    ({"subject": "x" * 250}, "liian pitkä"),
    ({"subject": "a\x00b"}, "merkkejä"),
    ({"until": ""}, "Valitse viimeinen vastauspäivä"),
    ({"until": "1.1.2020"}, "Päivä on jo mennyt"),
    ({"until": "<b>"}, "ei voi lukea päivämääräksi"),
    ({"until": in_days(500)}, "vuoden sisältä"),
    ({"asked": []}, "vähintään kaksi"),
    ({"asked": ["nobody", "x" * 22]}, "ei enää kuulu"),
])
def test_an_opening_that_lacks_something_keeps_what_was_typed(contact: Visitor, member: Visitor,
                                                              fields: dict[str, object], words: str) -> None:
    sent = {"worksheet": "network_health", "perspective": "one", "subject": "Verkosto", "until": in_days(7),
            "asked": [contact.person_id, member.person_id], **fields}
    page = contact.sends("/rounds/new", sent)
    assert page.status == 422 and words in page.text and "Virhe:" in page.html
    assert page.one("input", id="subject").get("value") == str(sent["subject"]).replace("\x00", "")
    chosen = [one.get("value") for one in page.all("input", name="asked") if one.get("checked") is not None]
    assert set(chosen) == set(sent["asked"]) & {contact.person_id, member.person_id}  # type: ignore[call-overload]


def test_a_private_worksheet_has_no_rounds(contact: Visitor, member: Visitor) -> None:
    assert contact.opens("/rounds/new?worksheet=network_competence").status == 404
    assert "network_competence" not in contact.opens("/rounds/new").html
    answer = contact.sends("/rounds/new", {"worksheet": "network_competence", "until": in_days(7),
                                           "asked": [contact.person_id, member.person_id]})
    assert answer.status == 404
    assert contact.opens("/rounds/new?worksheet=nothing").status == 404


def test_who_is_alone_is_sent_to_invite_somebody(contact: Visitor) -> None:
    page = contact.opens("/rounds/new?worksheet=network_health")
    assert "Kutsu ensin kollegasi" in page.text and page.all("a", href="/account")
    assert not page.all("input", name="until")
    refused = contact.sends("/rounds/new", {"worksheet": "network_health", "perspective": "own", "until": "",
                                            "asked": [contact.person_id]})
    assert refused.status == 422 and "Kutsu ensin kollegasi" in refused.text
    assert not refused.all("div", class_="problems"), "no links to fields that are not there"


def test_only_a_contact_opens_rounds_and_only_for_the_own_organisation(
        contact: Visitor, member: Visitor, neighbour: Visitor, curator: Visitor, admin: Visitor, stranger: Visitor,
        site: Flask) -> None:
    for other in (member, neighbour, curator, admin):
        assert other.opens("/rounds/new").status == 403
        assert other.sends("/rounds/new", {"worksheet": "network_health"}).status == 403
    assert stranger.opens("/rounds").status in (302, 303, 401)
    with site.app_context():
        theirs = db.session.query(MembershipRow).filter_by(person_id=neighbour.person_id).one().organisation_id
    answer = contact.sends("/rounds/new", {
        "worksheet": "network_health", "organisation": theirs, "perspective": "own", "until": in_days(7),
        "asked": [neighbour.person_id, contact.person_id]})
    assert answer.status == 403


# -- what is seen, by whom ------------------------------------------------------------------------------------------


def test_answers_are_shown_when_the_last_is_ready_and_never_before(contact: Visitor, member: Visitor) -> None:
    there = opens_round(contact, [contact, member])
    takes_part(member, there, purpose_1="4", purpose_2="2")
    page = contact.opens(there)
    assert "1/2 valmiina" in page.text and TALK not in page.text and "Täysin" not in page.text
    takes_part(contact, there, purpose_1="1", purpose_2="2")
    for visitor in (contact, member):
        page = visitor.opens(there)
        assert TALK in page.text and "Näette tämän eri tavoin" in page.text and "2 vastannutta" in page.text
        main = "".join(page.one("main").itertext())
        assert "Jäsen" not in main and "Yrjö" not in main, "no names beside the answers"


def test_the_contact_sees_who_is_ready_and_others_only_how_many(contact: Visitor, member: Visitor,
                                                                colleague: Visitor) -> None:
    there = opens_round(contact, [contact, member, colleague])
    takes_part(member, there, purpose_1="4")
    joins(colleague, there)
    page = contact.opens(there)
    people = {"".join(row.itertext()).split("\n")[0].strip(): "".join(row.itertext())
              for row in page.all("li") if "Aino" in "".join(row.itertext()) or "Kaisa" in "".join(row.itertext())}
    assert "valmis" in people["Aino Jäsen"] and "on aloittanut" in people["Kaisa Kollega"]
    page = colleague.opens(there)
    assert "1/3 valmiina" in page.text and "Aino Jäsen" not in page.text


def test_a_round_of_others_looks_like_one_that_is_not_there(contact: Visitor, member: Visitor, colleague: Visitor,
                                                            neighbour: Visitor, admin: Visitor) -> None:
    there = opens_round(contact, [contact, member])
    for shown in (False, True):
        if shown:
            takes_part(contact, there, purpose_1="1")
            takes_part(member, there, purpose_1="4")
        for other in (colleague, neighbour, admin):
            other.opens("/account")
            for path in ("", "/off", "/delete", "/export.json"):
                assert other.opens(there + path).status == 404, path
            for path in ("/join", "/ready", "/remind", "/people", "/until", "/show", "/off", "/delete", "/talk",
                         "/talk/purpose_1"):
                assert other.sends(there + path, {"value": "1", "version": "0"}, htmx=path.startswith("/talk/")
                                   ).status == 404, path


def test_who_takes_part_may_not_do_what_the_contact_does(contact: Visitor, member: Visitor) -> None:
    there = opens_round(contact, [contact, member])
    for path in ("/remind", "/people", "/until", "/show", "/off", "/delete"):
        assert member.sends(there + path, {"until": in_days(30), "asked": [member.person_id]}).status == 403, path
    for path in ("/off", "/delete"):
        assert member.opens(there + path).status == 403, path
    assert "Peru kierros" not in member.opens(there).text


def test_a_sheet_of_a_round_is_nobody_elses(contact: Visitor, member: Visitor) -> None:
    there = opens_round(contact, [contact, member])
    sheet = takes_part(member, there, purpose_1="4")
    for path in ("", "/purpose", "/result", "/export.json", "/delete"):
        assert contact.opens(sheet + path).status == 404
    takes_part(contact, there, purpose_1="1")
    for path in ("", "/purpose", "/result", "/export.json"):
        assert contact.opens(sheet + path).status == 404, "after the answers are shown, too"


def test_a_sheet_of_a_round_is_not_shared_with_the_organisation_by_itself(contact: Visitor, member: Visitor) -> None:
    there = opens_round(contact, [contact, member])
    sheet = takes_part(member, there, purpose_1="4")
    page = member.opens(f"{sheet}/share")
    assert "kuuluu kierrokseen" in page.text and not page.all("input", name="organisation")
    answer = member.sends(f"{sheet}/share", {"version": page.hidden("version"), "organisation": "yes"})
    assert answer.status == 422
    assert contact.opens(f"{sheet}/result").status == 404
    contact.sends(f"{there}/off")
    assert member.opens(f"{sheet}/share").all("input", name="organisation"), "called off, it is the owner's alone"


def test_the_sheet_says_what_the_round_will_show(contact: Visitor, member: Visitor) -> None:
    there = opens_round(contact, [contact, member])
    sheet = joins(member, there)
    for path in ("/purpose", "/result"):
        page = member.opens(sheet + path)
        assert "kuuluu järjestönne kierrokseen" in page.text and page.all("a", href=there)
        assert "Vain sinä näet vastauksesi," not in page.text
    assert "sinun vastauksesi poistuvat siitä" in member.opens(f"{sheet}/delete").text
    assert "Vain sinä näet vastauksesi," in member.opens("/worksheets/network_health").text


def test_who_left_the_organisation_loses_sight_of_it_and_given_answers_stay(
        contact: Visitor, member: Visitor, colleague: Visitor, site: Flask) -> None:
    there = opens_round(contact, [contact, member, colleague])
    takes_part(member, there, purpose_1="4")
    takes_part(contact, there, purpose_1="1")
    leaves(site, member)
    assert member.opens(there).status == 404 and there not in member.opens("/").html
    assert "joku, joka on lähtenyt" in contact.opens(there).text.casefold()
    takes_part(colleague, there, purpose_1="2")
    page = contact.opens(there)
    assert "3 vastannutta" in page.text and "Näette tämän eri tavoin" in page.text


# -- what it costs, what is held ------------------------------------------------------------------------------------


def test_the_page_asks_no_question_for_each_statement(contact: Visitor, member: Visitor, site: Flask) -> None:
    there = opens_round(contact, [contact, member])
    takes_part(member, there, purpose_1="4")
    takes_part(contact, there, purpose_1="1")
    with counted_queries(site) as queries:
        contact.opens(there)
    assert len(queries) <= 10, queries


def test_the_own_export_holds_ones_own_part_and_nobody_elses(contact: Visitor, member: Visitor) -> None:
    there = opens_round(contact, [contact, member])
    takes_part(member, there, purpose_1="4")
    takes_part(contact, there, purpose_1="1")
    member.sends(f"{there}/talk/purpose_1.because", {"value": "Kanarianlintu", "version": "0"}, htmx=True)
    held = json.loads(member.opens("/account/export.json").html)
    (own,) = held["rounds"]["rounds"]
    assert own["answers_as_shown"] == {"purpose_1": "4"} and not own["opened_by_you"]
    assert own["written_of_the_talk"][0]["words"] == "Kanarianlintu"
    other = json.loads(contact.opens("/account/export.json").html)
    assert [(one["answers_as_shown"], one["opened_by_you"]) for one in other["rounds"]["rounds"]] == [
        ({"purpose_1": "1"}, True)]
    assert "Kanarianlintu" not in json.dumps(other)


def test_an_empty_list_says_what_rounds_are_for_and_who_can_begin(contact: Visitor, member: Visitor,
                                                                  curator: Visitor) -> None:
    assert "yhdyshenkilö avaa ne" in member.opens("/rounds").text
    assert contact.opens("/rounds").all("a", href="/rounds/new")
    assert "et kuulu mihinkään järjestöön" in curator.opens("/rounds").text.replace("etkä", "et")
