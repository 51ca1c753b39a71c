"""What people stumbled over when they came for the first time: each test is named after what they saw."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask

from intranet.feedback.rules import LONGEST_ANSWER
from intranet.settings import Settings
from intranet.worksheets.rules import LONGEST_SUBJECT
from tests.cards_on_the_shelf import all_cards, all_words
from tests.conftest import PASSWORD
from tests.feedback_forms import many_answer, opens_form
from tests.inspect_page import text_of
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


# -- ways that were missing -------------------------------------------------------------------------------------------


def test_nothing_led_to_the_glossary(site: Flask, member: Visitor) -> None:
    all_words(site)
    all_cards(site)
    assert member.opens("/cards").all("a", href="/glossary")
    assert member.opens("/cards/kuka-paattaa-mista").one("aside").findall(".//a[@href='/glossary']")


def test_a_finished_worksheet_was_gone_from_the_start_page(member: Visitor, neighbour: Visitor) -> None:
    way = finishes(member)
    page = member.opens("/")
    assert "Uusin tuloksesi: Miten verkostomme toimii?" in page.text and page.all("a", href=f"{way}/result")
    assert "Uusin tuloksesi" not in neighbour.opens("/").text


def test_the_start_page_said_nothing_of_what_is_broken(settings: Settings, tmp_path: Path, another_site,
                                                       a_person, password_hash: str) -> None:
    shutil.copytree(settings.content, tmp_path / "content")
    (tmp_path / "content" / "cards" / "rikki.fi.md").write_text("---\ntitle: Rikki\n", encoding="utf-8")
    shutil.copytree(settings.plugins, tmp_path / "plugins")
    (tmp_path / "plugins" / "broken_one").mkdir()
    (tmp_path / "plugins" / "broken_one" / "plugin.yaml").write_text("name: broken_one\n", encoding="utf-8")
    site = another_site(replace(settings, content=tmp_path / "content", plugins=tmp_path / "plugins"))
    for role, words in (("curator", "Korjattavaa 1 virhe korttien tiedostoissa"), ("admin", "broken_one")):
        person = a_person("Veikko Valvova", roles=(role,))
        visitor = Visitor(site)
        visitor.sends("/login", {"email": person.email, "password": PASSWORD})
        assert words in "".join(text_of(visitor.opens("/").one("aside"))), role


def test_deleting_a_worksheet_ended_without_a_word(member: Visitor) -> None:
    way = member.sends("/worksheets/network_competence/sheets", {}).goes_to.rpartition("/")[0]
    page = member.opens(member.sends(f"{way}/delete").goes_to)
    assert "Työpaperi poistettiin." in [text_of(said) for said in page.all("p", class_="said", role="status")]


def test_the_word_about_an_invitation_was_out_of_sight(contact: Visitor) -> None:
    own = next(section for section in contact.opens("/account").all("section")
               if (section.get("id") or "").startswith("organisation-"))
    where = (own.get("id") or "").removeprefix("organisation-")
    answer = contact.sends(f"/account/organisations/{where}/invitations",
                           {"name": "Uusi Tulija", "email": "uusi@esimerkki.example"})
    assert answer.goes_to.endswith(f"#organisation-{where}")
    page = contact.opens(answer.goes_to)
    assert [text_of(said) for said in page.one("section", id=own.get("id") or "").findall("p[@class='said']")]
    assert len(page.all("p", class_="said")) == 1


def test_a_result_without_answers_promised_to_grow_more_exact(member: Visitor) -> None:
    way = member.sends("/worksheets/network_competence/sheets", {}).goes_to.rpartition("/")[0]
    page = member.opens(f"{way}/result")
    assert "niitä ei vielä ole" in page.text and "tarkentuu" not in page.text and not page.all("table")


def test_more_statements_were_promised_and_nowhere_to_be_found(member: Visitor) -> None:
    page = member.opens(f"{finishes(member)}/result")
    assert text_of(page.one("a", href="#all-answers")).startswith("Ja vielä") and page.one("div", id="all-answers")
    assert "Kirjatkaa se alle askeleeksi" in page.text and page.one("section", id="agreed") is not None


def test_two_bars_had_names_that_told_them_not_apart(site: Flask, facilitator: Visitor) -> None:
    form = opens_form(site, facilitator)
    many_answer(site, form, 5)
    page = facilitator.opens(f"/forms/{form.id}/results")
    names = [element.text or "" for element in page.tree.iter() if str(element.tag).endswith("title")][1:]
    assert len(set(names)) == 2 and "täysin samaa mieltä 5" in names[0] and "jokseenkin samaa mieltä 5" in names[1]


def test_opening_a_form_ended_without_a_word(facilitator: Visitor) -> None:
    page = facilitator.opens("/forms/new")
    assert "Mitä kysytään: Työpajan palaute" in page.text and "Mitä opit?" in page.text
    made = facilitator.sends("/forms/new", {"template": "workshop_feedback", "title": "Kuopio", "closes_on": "",
                                            "about": "", "audience": "all"})
    opened = facilitator.sends(made.goes_to.replace("/edit", "/open"))
    assert "Lomake on auki. Jaa osoite, koodi tai QR-koodi." in facilitator.opens(opened.goes_to).text


def test_thirteen_sign_ins_alike_filled_the_page(a_person, sits_down) -> None:
    person = a_person("Moni Selain")
    for _ in range(7):
        visitor = sits_down(person)
    page = visitor.opens("/account")
    folded = page.one("details")
    assert text_of(folded.find("summary")) == "2 muuta" and len(folded.findall(".//li")) == 2


def finishes(visitor: Visitor) -> str:
    """A worksheet answered to its end, all of it with the lowest choice; its address."""
    first = visitor.sends("/worksheets/network_health/sheets", {"perspective": "own", "subject": "Verkosto"}).goes_to
    way = first.rpartition("/")[0]
    while not first.endswith("/result"):
        choices = reversed(visitor.opens(first).all("input", type="radio"))
        chosen = {field.get("name") or "": field.get("value") for field in choices}
        first = visitor.sends(first, {**chosen, "go": "next"}).goes_to
    return way


def test_the_accessibility_statement_named_nobody_to_write_to(settings: Settings, another_site) -> None:
    visitor = Visitor(another_site(replace(settings, contact="apu@verkosto.example")))
    for path in ("/accessibility", "/privacy"):
        assert visitor.opens(path).one("main").findall(".//a[@href='mailto:apu@verkosto.example']"), path
    without = Visitor(another_site(replace(settings, contact=""))).opens("/accessibility")
    assert "mailto:" not in without.html and "Kerro verkostosi ylläpitäjälle. Kerro, mikä sivu" in without.text


@pytest.mark.parametrize("key", ["network_health", "network_competence", "network_timeline", "own_activity",
                                 "relation_types", "project_incubator"])
def test_a_worksheet_said_three_times_that_it_is_a_draft(member: Visitor, key: str) -> None:
    page = member.opens(f"/worksheets/{key}")
    assert page.text.lower().count("luonnos") == 1
    assert "luonnos" not in member.opens("/worksheets").text.lower()


def test_a_cards_day_was_told_in_the_browsers_order_alone(curator: Visitor) -> None:
    fields = {"title": "", "kind": "tip", "body": "Soita.", "review_by": "2027-05-06", "publish_at": "2027-06-05T08:05",
              "do": "publish"}
    page = curator.sends("/cards/new", fields)
    assert page.status == 422 and "Kun sivu avautui: 6.5.2027." in page.text
    assert "Kun sivu avautui: 5.6.2027 klo 8.05." in page.text
    for odd in ("", "pian", "2027-13-40", "2027-05-06T99:99", "T"):
        page = curator.sends("/cards/new", {**fields, "review_by": odd, "publish_at": odd})
        assert page.status == 422 and "Kun sivu avautui" not in page.text


def test_the_last_day_was_asked_for_in_american_order(facilitator: Visitor) -> None:
    page = facilitator.opens("/forms/new")
    assert page.one("input", name="closes_on").get("type") == "text" and "31.5.2027" in page.text


def test_the_qr_code_went_into_a_file_and_there_was_no_poster(site: Flask, facilitator: Visitor,
                                                              member: Visitor) -> None:
    form = opens_form(site, facilitator)
    way = f"/forms/{form.id}/poster"
    for path in ("/forms", f"/forms/{form.id}/results"):
        assert facilitator.opens(path).all("a", href=way), path
    page = facilitator.opens(way)
    assert page.one("img").get("src") == f"/forms/{form.id}/code.svg" and f"/f/{form.code}" in page.text
    assert member.opens(way).status == 403
    facilitator.sends(f"/forms/{form.id}/close")
    assert facilitator.opens(way).goes_to == f"/forms/{form.id}/results"


def test_another_facilitators_poster_is_not_there(site: Flask, facilitator: Visitor, a_person, sits_down) -> None:
    form = opens_form(site, facilitator)
    assert sits_down(a_person("Veikko Toinen", roles=("facilitator",))).opens(f"/forms/{form.id}/poster").status == 404


def test_an_account_was_closed_without_a_question(admin: Visitor, member: Visitor) -> None:
    way = f"/admin/people/{member.person_id}"
    page = admin.opens(way)
    assert not page.all("form", action=f"{way}/close") and not page.all("button", value="remove")
    asked = admin.opens(f"{way}/close")
    assert "Suljetaanko tili: Aino Jäsen?" in asked.text and asked.one("form", action=f"{way}/close")
    remove = next(link.get("href") or "" for link in page.all("a") if "/remove?" in (link.get("href") or ""))
    asked = admin.opens(remove)
    assert "Poistetaanko järjestöstä Kallaveden Omaiset ry: Aino Jäsen?" in asked.text
    assert member.opens("/").status == 200, "nothing was done yet"
    fields = {"do": "remove", "organisation": asked.hidden("organisation")}
    assert admin.sends(f"{way}/membership", fields).status == 303
    assert admin.opens(remove).goes_to == way, "done already"
    assert member.opens(f"{way}/close").status == 403
