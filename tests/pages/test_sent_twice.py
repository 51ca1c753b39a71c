"""A form that is sent twice has one effect, and leads where it led first."""

from __future__ import annotations

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import func, select

from intranet import clock, once
from intranet.database import db
from intranet.ids import random_id
from intranet.people.models import Organisation, Person
from intranet.worksheets.models import SheetRow
from tests.conftest import both_ways
from tests.visitor import Visitor

PLACE = "/worksheets/network_health/sheets"


def fields(key: str, subject: str = "Verkosto") -> dict[str, str]:
    return {"perspective": "own", "subject": subject, "once": key}


def count_of(site: Flask, model: type) -> int:
    with site.app_context():
        return int(db.session.scalar(select(func.count()).select_from(model)) or 0)


@both_ways
def test_the_second_is_led_where_the_first_was(site: Flask, member: Visitor, htmx: bool) -> None:
    key = random_id()
    first = member.sends(PLACE, fields(key), htmx=htmx)
    second = member.sends(PLACE, fields(key), htmx=htmx)
    assert first.goes_to == second.goes_to and first.goes_to.startswith("/sheets/")
    assert count_of(site, SheetRow) == 1


def test_other_words_another_page_or_another_person_is_another_send(site: Flask, member: Visitor,
                                                                     neighbour: Visitor) -> None:
    key = random_id()
    for visitor, sent in ((member, fields(key)), (member, fields(key, "Toinen")), (member, fields(random_id())),
                          (neighbour, fields(key))):
        assert visitor.sends(PLACE, sent).status == 303
    assert count_of(site, SheetRow) == 4


def test_what_was_refused_can_be_sent_again(site: Flask, member: Visitor) -> None:
    key = random_id()
    for _ in range(2):
        assert member.sends(PLACE, {"perspective": "", "subject": "x", "once": key}).status == 422
    assert member.sends(PLACE, fields(key)).status == 303


def test_a_counted_try_is_no_effect(contact: Visitor) -> None:
    """Trying is counted before anything else is looked at: what is refused after that can be sent again too."""
    there = f"/account/organisations/{random_id()}/invitations"
    sent = {"email": "uusi@esimerkki.example", "name": "Uusi", "once": random_id()}
    assert [contact.sends(there, sent).status for _ in range(2)] == [404, 404]


def test_a_page_says_its_key_in_every_form_and_a_visitor_gets_none(member: Visitor, stranger: Visitor) -> None:
    for page in (member.opens("/account"), member.opens("/cards"), member.opens("/cards")):
        keys = [one.get("value") or "" for one in page.all("input", name="once")]
        assert len(keys) == len(page.all("form", method="post")) and len(set(keys)) == 1
        assert once.KEY.fullmatch(keys[0])
    shelves = {member.opens("/cards").all("input", name="once")[0].get("value") for _ in range(3)}
    assert len(shelves) == 3, "a page that is remembered for all readers has a key of its own each time"
    assert not stranger.opens("/login").all("input", name="once")


def test_a_row_is_added_once_and_the_page_is_asked_to_show_it(member: Visitor) -> None:
    """The answer to the first went astray; htmx asks again with the same key."""
    sheet = member.sends("/worksheets/network_timeline/sheets", {"subject": "Verkosto"}).goes_to.rpartition("/")[0]
    member.sends(f"{sheet}/waking", {"row": "add:waking"}, htmx=True, inspected=False)
    row = {"row": "add:waking", "once": random_id()}
    before = len(member.opens(f"{sheet}/waking").all("fieldset", class_="row"))
    assert member.sends(f"{sheet}/waking", row, htmx=True, inspected=False).status == 200
    again = member.sends(f"{sheet}/waking", row, htmx=True)
    assert again.status == 204 and again.response.headers["HX-Refresh"] == "true"
    assert len(member.opens(f"{sheet}/waking").all("fieldset", class_="row")) == before + 1


def test_what_answers_with_a_page_says_that_it_was_done(member: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(once, "PATIENCE_SECONDS", 0.0)
    sent = {**fields(random_id())}
    assert member.sends(PLACE, sent).status == 303
    monkeypatch.setattr(once, "where_it_went", lambda: "")
    page = member.sends(PLACE, sent)
    assert page.status == 200 and "Tämä on jo lähetetty" in page.text


def test_nothing_of_a_password_is_kept_and_what_is_kept_goes_after_a_day(site: Flask, admin: Visitor,
                                                                         monkeypatch: pytest.MonkeyPatch) -> None:
    sent = {"organisation_name": "Uusi ry", "once": random_id()}
    assert admin.sends("/admin/organisations", sent).status == 303
    assert admin.sends("/admin/organisations", {**sent, "password": "salainen"}).status == 303
    assert count_of(site, once.OnceRow) == 1 and count_of(site, Organisation) == 1
    later = clock.now() + timedelta(days=1, minutes=1)
    monkeypatch.setattr(clock, "now", lambda: later)
    admin.sends("/admin/organisations", {"organisation_name": "Toinen ry", "once": random_id()})
    assert count_of(site, once.OnceRow) == 1 and count_of(site, Person) == 1
