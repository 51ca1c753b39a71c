"""/privacy, leaving an organisation, erasing an account by its owner and by an administrator."""

from __future__ import annotations

from dataclasses import replace

import pytest
from flask import Flask

from tests.conftest import PASSWORD
from tests.outbox import mails, words_of
from tests.tables import rows
from tests.visitor import Visitor


def people(site: Flask) -> set[str]:
    return {row.email for row in rows(site, "SELECT email FROM person")}


def trail(site: Flask) -> list[str]:
    return [row.action for row in rows(site, "SELECT action FROM trail ORDER BY number")]


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_privacy_says_what_is_kept_in_three_languages(stranger: Visitor, language: str) -> None:
    stranger.sends("/language", {"language": language, "next": "/privacy"})
    page = stranger.opens("/privacy")
    assert page.status == 200 and "%(" not in page.text
    assert {"fi": "2 vuotta", "sv": "2 år", "en": "2 years"}[language] in page.text
    assert {"fi": "Jos tilisi suljetaan, jakamasi näkyvät yhä niille, joille jaoit ne",
            "sv": "Om ditt konto stängs syns det du har delat fortfarande",
            "en": "If your account is closed, those with whom you shared something still see it"}[language] in page.text


@pytest.mark.parametrize(("daily", "weekly", "said"), [(7, 5, "35 päivää"), (7, 2, "14 päivää"), (20, 2, "20 päivää"),
                                                       (9, 0, "9 päivää")])
def test_how_long_backups_hold_what_was_erased_follows_the_settings(  # noqa: PLR0913 - the people are fixtures
        site: Flask, member: Visitor, admin: Visitor, daily: int, weekly: int, said: str) -> None:
    site.extensions["ankkuri_settings"] = replace(site.extensions["ankkuri_settings"], backups_daily=daily,
                                                  backups_weekly=weekly)
    assert f"Noin {said}" in member.opens("/privacy").text
    for page in (member.opens("/privacy"), member.opens("/account/leave"),
                 admin.opens(f"/admin/people/{member.person_id}/erase")):
        assert f"vielä noin {said}" in page.text


def test_the_trail_says_how_long_an_entry_is_kept_here(site: Flask, admin: Visitor) -> None:
    assert "kun siitä on 2 vuotta" in admin.opens("/admin/audit").text
    site.extensions["ankkuri_settings"] = replace(site.extensions["ankkuri_settings"], keep_trail=90)
    assert "kun siitä on 90 päivää" in admin.opens("/admin/audit").text


def test_somebody_leaves_an_organisation(site: Flask, member: Visitor, contact: Visitor) -> None:
    page = member.opens("/account/leave")
    organisation = next(one for one in page.all("button", name="organisation")).get("value")
    assert member.sends("/account/leave/organisation", {"organisation": organisation}).goes_to \
        == "/account/leave?said=left"
    assert "Aino Jäsen" not in contact.opens("/account").text
    assert trail(site) == ["organisation-left"]
    assert member.sends("/account/leave/organisation", {"organisation": organisation}).status == 404


@pytest.mark.parametrize("address", ["", "tuki@jarjesto.example"])
def test_who_has_no_password_is_led_to_a_new_one_before_erasing(site: Flask, member: Visitor, address: str) -> None:
    site.extensions["ankkuri_settings"] = replace(site.extensions["ankkuri_settings"], contact=address)
    page = member.opens("/account/leave")
    (link,) = page.all("a", href="/login/reset")
    assert link.text == "Pyydä uusi salasana" and member.opens("/login/reset").status == 200
    assert ("Tai kirjoita osoitteeseen" in page.text) is bool(address) and address in page.text


def test_who_erases_the_only_contact_is_told_where_another_one_is_made(
        site: Flask, admin: Visitor, contact: Visitor, member: Visitor) -> None:
    assert "kerro ylläpitäjälle" in contact.opens("/account/leave").text
    page = admin.opens(f"/admin/people/{contact.person_id}/erase")
    assert "jäisi ilman yhdyshenkilöä" in page.text and "kerro ylläpitäjälle" not in page.text
    (link,) = [one for one in page.all("a") if (one.get("href") or "").startswith("/admin/people?q=")]
    members = admin.opens(link.get("href") or "")
    assert "Aino Jäsen" in members.text and f"/admin/people/{member.person_id}" in members.html
    way = f"/admin/people/{member.person_id}"
    (organisation,) = admin.opens(way).all("input", name="organisation")
    admin.sends(f"{way}/membership", {"organisation": organisation.get("value"), "do": "make_contact"})
    assert "jäisi ilman yhdyshenkilöä" not in admin.opens(f"/admin/people/{contact.person_id}/erase").text


def test_an_account_is_erased_after_its_password(site: Flask, member: Visitor, contact: Visitor) -> None:
    wrong = member.sends("/account/leave", {"old_password": "something else"})
    assert wrong.status == 422 and "jasen@demo.example" in people(site)
    assert member.sends("/account/leave", {}).status == 422
    answer = member.sends("/account/leave", {"old_password": PASSWORD})
    assert answer.goes_to == "/privacy?said=erased"
    assert answer.response.headers["Clear-Site-Data"] == '"cache", "storage"'
    assert "jasen@demo.example" not in people(site)
    assert member.opens("/account").goes_to.startswith("/login")
    assert "poistettu" in member.opens("/privacy?said=erased").text
    assert trail(site)[-1] == "person-erased"


def test_the_last_administrator_stays(site: Flask, admin: Visitor) -> None:
    page = admin.sends("/account/leave", {"old_password": PASSWORD})
    assert page.status == 422 and "ainoa ylläpitäjä" in page.text
    assert "yllapito@demo.example" in people(site)


def test_an_admin_erases_somebody_by_typing_their_address(site: Flask, admin: Visitor, member: Visitor) -> None:
    way = f"/admin/people/{member.person_id}"
    assert "Aino Jäsen" in admin.opens(f"{way}/erase").text
    assert admin.sends(f"{way}/erase", {"email": "naapuri@demo.example"}).status == 422
    assert admin.sends(f"{way}/erase", {"email": " Jasen@Demo.example "}).goes_to == "/admin/people?said=erased"
    assert "jasen@demo.example" not in people(site)
    assert admin.opens(way).status == admin.opens(f"{way}/erase").status == 404
    assert admin.sends(f"{way}/erase", {"email": "jasen@demo.example"}).status == 404


def test_only_an_admin_erases_others(site: Flask, contact: Visitor, curator: Visitor, member: Visitor) -> None:
    for visitor in (contact, curator):
        assert visitor.sends(f"/admin/people/{member.person_id}/erase", {"email": "jasen@demo.example"}).status == 403
    assert "jasen@demo.example" in people(site)


def test_mails_of_who_is_erased_go_and_those_that_name_them_do_not_any_more(
        site: Flask, contact: Visitor) -> None:
    page = contact.opens("/account")
    (way,) = [one.get("action") or "" for one in page.all("form") if (one.get("action") or "").endswith("/invitations")]
    assert contact.sends(way, {"email": "uusi@esimerkki.example", "name": "Uuno Uusi"}).status == 303
    settings = site.extensions["ankkuri_settings"]
    before = words_of(mails(settings, "uusi@")[0])
    assert "Yrjö Yhteys" in before
    Visitor(site).sends("/login/reset", {"email": "yhteys@demo.example"})
    assert mails(settings, "yhteys@")
    assert contact.sends("/account/leave", {"old_password": PASSWORD}).status == 303
    (left,) = mails(settings)
    assert "Yrjö" not in left.as_string() and words_of(left) == before.replace("Yrjö Yhteys", "–")


def test_what_an_administrator_opens_stands_in_the_trail_once_an_hour(site: Flask, admin: Visitor,
                                                                      member: Visitor) -> None:
    for _ in range(2):
        admin.opens(f"/admin/people/{member.person_id}")
        admin.opens("/admin/audit")
    assert sorted(trail(site)) == ["person-opened", "trail-opened"]
    assert admin.opens("/admin/people/" + "x" * 22).status == 404
    assert len(trail(site)) == 2
