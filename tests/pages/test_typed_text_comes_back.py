"""A field that cannot be kept is named where the person is, and what stood in the others comes back."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from intranet.people.models import Person
from intranet.settings import Settings
from tests.conftest import OUR_ORGANISATION
from tests.journeys.test_people_invited import NEW_PASSWORD, UUSI, link_of, our_id
from tests.outbox import mails
from tests.visitor import Page, Visitor

UNFIT = {"NUL": "Aino\x00 Uusi", "400 letters": "N" * 400}
unfit = pytest.mark.parametrize("typed", UNFIT.values(), ids=UNFIT)


def told_at(page: Page, field: str) -> str:
    """What the field holds, once it is sure that the page says at that field that it cannot be kept."""
    assert page.status == 422
    wrong = [one for one in page.all("input", name=field) if one.get("aria-invalid") == "true"]
    assert len(wrong) == 1, "the field is not named"
    places = [link.get("href") for box in page.all("div", id="problems") for link in box.iter("a")]
    assert f"#{wrong[0].get('id')}" in places, "the head of the page does not lead to the field"
    assert page.one("title").text.startswith("Virhe:")
    return wrong[0].get("value") or ""


def as_told(typed: str) -> str:
    """What comes back of it: everything but signs that no text can hold."""
    return typed.replace("\x00", "")


@unfit
def test_an_own_name_that_cannot_be_kept_comes_back(member: Visitor, typed: str) -> None:
    assert told_at(member.sends("/account/name", {"name": typed}), "name") == as_told(typed)


@unfit
def test_a_colleagues_name_that_cannot_be_kept_comes_back_with_the_address(contact: Visitor, typed: str) -> None:
    ours = our_id(contact.opens("/account"))
    page = contact.sends(f"/account/organisations/{ours}/invitations", {**UUSI, "name": typed, "as_contact": "1"})
    assert told_at(page, "name") == as_told(typed)
    assert page.one("input", id=f"invite-email-{ours}").get("value") == UUSI["email"]
    assert page.one("input", name="as_contact").get("checked") is not None


@unfit
def test_an_invited_name_that_cannot_be_kept_comes_back_with_everything_else(admin: Visitor, contact: Visitor,
                                                                             typed: str) -> None:
    ours = next(one.get("value", "") for one in admin.opens("/admin/people").all("option")
                if one.text == OUR_ORGANISATION)
    page = admin.sends("/admin/people/invitations", {**UUSI, "name": typed, "organisation": ours,
                                                     "roles": ["curator"]})
    assert told_at(page, "name") == as_told(typed)
    assert page.one("input", name="email").get("value") == UUSI["email"]
    assert page.one("option", value=ours).get("selected") is not None
    assert page.one("input", id="role-curator").get("checked") is not None


@unfit
def test_an_organisations_name_that_cannot_be_kept_comes_back(admin: Visitor, contact: Visitor, typed: str) -> None:
    assert told_at(admin.sends("/admin/organisations", {"organisation_name": typed}),
                   "organisation_name") == as_told(typed)
    rename = next(form.get("action", "") for form in admin.opens("/admin/organisations").all("form")
                  if form.get("action", "").endswith("/name"))
    assert told_at(admin.sends(rename, {"organisation_name": typed}), "organisation_name") == as_told(typed)


@unfit
def test_the_name_of_who_joins_comes_back_when_it_cannot_be_kept(contact: Visitor, stranger: Visitor, typed: str,
                                                                 settings: Settings) -> None:
    ours = our_id(contact.opens("/account"))
    contact.sends(f"/account/organisations/{ours}/invitations", UUSI)
    link = link_of(mails(settings)[-1])
    page = stranger.sends(link, {"name": typed, "password": NEW_PASSWORD})
    assert told_at(page, "name") == as_told(typed) and NEW_PASSWORD not in page.html


@unfit
@pytest.mark.parametrize("path", ["/login", "/login/reset"])
def test_an_address_that_cannot_be_kept_comes_back_to_the_sign_in(stranger: Visitor, path: str, typed: str) -> None:
    page = stranger.sends(path, {"email": typed, "password": "mikä vain salasana"})
    assert told_at(page, "email") == as_told(typed)


def test_who_asks_for_a_link_without_an_address_is_told_what_is_missing(stranger: Visitor, settings: Settings) -> None:
    assert told_at(stranger.sends("/login/reset", {"email": " "}), "email") == ""
    assert mails(settings) == []


def test_a_password_that_is_far_too_long_is_named_and_the_address_stays(
        stranger: Visitor, a_person: Callable[..., Person]) -> None:
    page = stranger.sends("/login", {"email": "aino@esimerkki.example", "password": "s" * 5000})
    assert page.one("input", name="password").get("aria-invalid") == "true" and "s" * 100 not in page.html
    assert page.one("input", name="email").get("value") == "aino@esimerkki.example"
