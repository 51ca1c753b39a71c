"""Somebody with more sheets than one page shows: every one of them can be opened and taken home."""

from __future__ import annotations

import json
import re
from datetime import timedelta

from flask import Flask

from intranet import clock
from intranet.database import writing
from intranet.ids import random_id
from intranet.people.types import SignedInPerson
from intranet.worksheets import actions, store
from intranet.worksheets.filled import Sheet
from tests.visitor import Visitor

MANY = 230


def has_filled_many(site: Flask, visitor: Visitor) -> set[str]:
    """So many sheets of the visitor's own, a minute between them; their ids."""
    now, made = clock.now(), []
    with site.app_context():
        definition = actions.worksheet("network_health")
        with writing() as database:
            for number in range(MANY):
                when = now - timedelta(minutes=number)
                made.append(random_id())
                store.add_sheet(database, Sheet(made[-1], definition, visitor.person_id or "", None, "one",
                                                f"Verkosto {number}", when, when))
    return set(made)


def sheets_on(html: str) -> set[str]:
    return set(re.findall(r"/sheets/([\w-]{22})/result", html))


def test_who_has_filled_many_worksheets_takes_all_of_them_home(site: Flask, member: Visitor) -> None:
    has_filled_many(site, member)
    held = json.loads(member.opens("/account/export.json").html)["worksheets"]["sheets"]
    assert {one["subject"] for one in held} == {f"Verkosto {number}" for number in range(MANY)}


def test_who_has_filled_many_worksheets_comes_to_every_one_page_by_page(site: Flask, member: Visitor) -> None:
    made, seen, way, pages = has_filled_many(site, member), set[str](), "/sheets", 0
    while way and pages < 20:
        page, pages = member.opens(way), pages + 1
        assert page.status == 200 and len(page.html) < 60_000
        seen |= sheets_on(page.html)
        way = next((link.get("href", "") for link in page.all("a") if link.text == "Vanhemmat työpaperit"), "")
    assert seen == made and pages == 5
    back = [link.get("href") for link in member.opens("/sheets?page=2").all("a") if link.text == "Uudemmat työpaperit"]
    assert back == ["/sheets"]


def test_a_page_of_sheets_that_is_not_there_is_told(member: Visitor, site: Flask, neighbour: Visitor) -> None:
    assert "Vanhemmat" not in member.opens("/sheets").text
    assert member.opens("/sheets?page=2").status == 404
    for odd in ("0", "-1", "x", "٢", "1e3", "99999", ""):
        assert member.opens(f"/sheets?page={odd}").status in (200, 404)
    theirs = has_filled_many(site, neighbour)
    assert not sheets_on(member.opens("/sheets").html) & theirs


def test_the_sheets_of_others_are_in_nobodys_export(site: Flask, member: Visitor, neighbour: Visitor) -> None:
    has_filled_many(site, neighbour)
    with site.app_context():
        person = SignedInPerson(member.person_id or "", "Aino", "a@b.fi", "fi")
        assert actions.held_about(person) == {"sheets": []}
