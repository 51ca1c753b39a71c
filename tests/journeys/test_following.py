"""A member follows a topic; a card of it is published at its set time without a visit; the member is told on the start
page and by mail; the card is changed and renamed, and told of once more.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
import time_machine
from flask import Flask

from intranet import clock
from intranet.jobs import actions as jobs
from intranet.settings import Settings
from tests.cards_on_the_shelf import a_card
from tests.conftest import both_ways
from tests.outbox import mails, words_of
from tests.pages.test_desk_writing import WORDS, fields_of
from tests.pages.test_following import panel
from tests.visitor import Visitor

WEDNESDAY = datetime(2027, 6, 2, 9, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def at() -> Iterator[time_machine.Coordinates]:
    with time_machine.travel(WEDNESDAY, tick=False) as moment:
        yield moment


def time_is_kept(site: Flask) -> None:
    """What the timekeeper does when it looks."""
    with site.app_context():
        for key in jobs.due(clock.now()):
            jobs.run_if_due(key, "timekeeper")


@both_ways
def test_from_a_followed_topic_to_the_start_page_and_the_mail(member: Visitor, curator: Visitor, site: Flask,
                                                              settings: Settings, at: time_machine.Coordinates,
                                                              htmx: bool) -> None:
    time_is_kept(site)
    a_card(site, "vanha", title="Vanha", tags=["valtuusto"])
    button = next(one for one in member.opens("/cards?tag=valtuusto").all("form", action="/following"))
    fields = {one.get("name", ""): one.get("value") or "" for one in button.iter("input")}
    member.sends("/following", {**fields, "do": "watch"}, htmx=htmx)

    # the curator sets a time for Friday and goes home
    answer = curator.sends("/cards/new", {**WORDS, "tags": "Valtuusto", "publish_at": "2027-06-04T08:00",
                                          "do": "publish"}, htmx=htmx)
    assert answer.goes_to, answer.text
    at.move_to(datetime(2027, 6, 4, 4, 59, tzinfo=UTC))
    time_is_kept(site)
    assert panel(member.opens("/")) == ""
    at.move_to(datetime(2027, 6, 4, 5, 0, tzinfo=UTC))
    time_is_kept(site)
    assert "Soita päättäjälle" in panel(member.opens("/")) and "julkaistu 4.6.2027" in panel(member.opens("/"))
    assert mails(settings) == []

    at.move_to(datetime(2027, 6, 7, 5, 0, tzinfo=UTC))
    time_is_kept(site)
    (mail,) = mails(settings)
    assert mail["Subject"] == "Ankkuri: Soita päättäjälle"
    assert "http://localhost/cards/soita-paattajalle\n" in words_of(mail)
    member.sends("/following/seen", {"until": member.opens("/").hidden("until"), "next": "/"}, htmx=htmx)
    assert panel(member.opens("/")) == ""

    # a new version at a new address is one more change
    at.move_to(datetime(2027, 6, 9, 9, 0, tzinfo=UTC))
    form = fields_of(curator.opens("/cards/soita-paattajalle/edit"))
    changed = {**form, "body": form["body"] + "\nLisäys.", "slug": "soita-ajoissa", "do": "publish"}
    assert curator.sends("/cards/soita-paattajalle/edit", changed, htmx=htmx).goes_to == "/cards/soita-ajoissa"
    assert "muutettu 9.6.2027" in panel(member.opens("/"))
    at.move_to(datetime(2027, 6, 14, 5, 0, tzinfo=UTC))
    time_is_kept(site)
    time_is_kept(site)
    first, second = mails(settings)
    assert "http://localhost/cards/soita-ajoissa\n" in words_of(second) and "muutettu 9.6.2027" in words_of(second)

    # it goes into the archive, and nothing is told of it any more
    curator.sends("/cards/soita-ajoissa/archive", htmx=htmx)
    assert panel(member.opens("/")) == ""
    at.move_to(datetime(2027, 6, 21, 5, 0, tzinfo=UTC))
    time_is_kept(site)
    assert len(mails(settings)) == 2
