"""What people stumbled over when they came for the first time: each test is named after what they saw."""

from __future__ import annotations

import pytest
from flask import Flask

from intranet.feedback.rules import LONGEST_ANSWER
from intranet.worksheets.rules import LONGEST_SUBJECT
from tests.feedback_forms import opens_form
from tests.visitor import Visitor

# -- nothing that was typed vanishes, and nothing is refused without our words ----------------------------------------


def test_the_end_of_a_long_answer_vanished_when_it_was_pasted(site: Flask, facilitator: Visitor,
                                                              stranger: Visitor) -> None:
    form = opens_form(site, facilitator)
    long = "x" * (LONGEST_ANSWER + 1_500)
    stranger.opens(f"/f/{form.code}")
    page = stranger.sends(f"/f/{form.code}", {"answer-learned": long})
    assert page.status == 422 and (page.one("textarea", name="answer-learned").text or "").strip() == long.strip()
    assert "Tekstissäsi on 5 500 merkkiä, 1 500 liikaa." in " ".join(page.text.split())


def test_the_end_of_a_long_subject_vanished_too(member: Visitor) -> None:
    assert member.opens("/worksheets/network_health").one("input", name="subject").get("maxlength") is None
    page = member.sends("/worksheets/network_health/sheets",
                        {"perspective": "own", "subject": "x" * (LONGEST_SUBJECT + 1)})
    assert page.status == 422 and len(page.one("input", name="subject").get("value") or "") == LONGEST_SUBJECT + 1


@pytest.mark.parametrize("fields", [{}, {"email": "jasen@demo.example"}, {"password": "ankkuri-demo"}])
@pytest.mark.parametrize("htmx", [False, True], ids=["plain", "htmx"])
def test_an_empty_sign_in_is_refused_in_our_words(stranger: Visitor, fields: dict[str, str], htmx: bool) -> None:
    page = stranger.sends("/login", fields, htmx=htmx)
    assert page.status == 422 and "Kirjoita sekä sähköpostiosoitteesi että salasanasi." in page.text


def test_an_empty_address_gets_no_link_and_is_told_so(stranger: Visitor) -> None:
    page = stranger.sends("/login/reset", {"email": " "})
    assert page.status == 422 and "Kirjoita sähköpostiosoite." in page.text
    assert page.one("input", name="email").get("aria-invalid") == "true"


def test_an_empty_invitation_is_told_everything_at_once(admin: Visitor, contact: Visitor) -> None:
    page = admin.sends("/admin/people/invitations", {})
    for words in ("Kirjoita nimi.", "Kirjoita sähköpostiosoite.", "Valitse järjestö, rooli tai molemmat."):
        assert words in page.text
    assert page.status == 422


# -- words and looks --------------------------------------------------------------------------------------------------


def test_deleting_an_empty_worksheet_spoke_of_nought_answers(member: Visitor) -> None:
    way = member.sends("/worksheets/network_health/sheets",
                       {"perspective": "own", "subject": "Verkosto"}).goes_to.rpartition("/")[0]
    page = member.opens(f"{way}/delete")
    assert "Siinä ei ole vastauksia." in page.text and "0 vastausta" not in page.text


def test_a_name_that_ends_in_a_full_stop_got_a_second_one(site: Flask, facilitator: Visitor) -> None:
    form = opens_form(site, facilitator, title="Iisalmen tapaaminen 19.4.")
    page = facilitator.opens(f"/forms/{form.id}/results")
    assert "19.4.." not in page.text
    assert "Iisalmen tapaaminen 19.4." in "".join(page.one("h1").itertext()), "the heading names the form"


def test_a_persons_marks_stood_without_a_space(contact: Visitor) -> None:
    assert "Yrjö Yhteys (sinä) yhdyshenkilö" in contact.opens("/account").text


def test_the_trail_spoke_in_ids_and_in_greenwich_time(site: Flask, facilitator: Visitor, admin: Visitor,
                                                      member: Visitor) -> None:
    opened = facilitator.sends("/forms", {"template": "workshop_feedback", "title": "Kuopion tilaisuus"})
    admin.sends("/admin/people/invitations", {"name": "Uusi Tulija", "email": "uusi@esimerkki.example",
                                              "roles": "curator"})
    member.opens("/admin/people")
    page = admin.opens("/admin/audit")
    assert "palautelomake: Kuopion tilaisuus" in page.text and opened.goes_to.split("/")[2] not in page.html
    assert "kutsu: Uusi Tulija" in page.text and "sivu /admin/people" in page.text
    assert " klo " in page.text and "UTC" not in page.text
