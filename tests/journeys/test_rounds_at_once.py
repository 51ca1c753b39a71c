"""Several people and tabs at once: one sheet for each person, shown once, and no text of the talk is lost."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from flask import Flask

from intranet.database import db
from intranet.rounds.models import TalkRow, VoiceRow
from intranet.settings import Settings
from tests.outbox import mails
from tests.rounds import answers, joins, opens_round, takes_part
from tests.visitor import Visitor

TABS = 6


def tab_of(visitor: Visitor) -> Visitor:
    """One more browser of the same sign-in."""
    tab = Visitor(visitor.app, visitor.person_id)
    with visitor.client.session_transaction() as session:
        tab.holds(**dict(session))
    return tab


def at_once(calls: list[Callable[[], Any]]) -> list[Any]:
    with ThreadPoolExecutor(len(calls)) as threads:
        return [one.result() for one in [threads.submit(call) for call in calls]]


def test_beginning_in_many_tabs_at_once_is_one_sheet(contact: Visitor, member: Visitor, site: Flask) -> None:
    there = opens_round(contact, [contact, member])
    tabs = [tab_of(member) for _ in range(TABS)]
    found = at_once([lambda tab=tab: joins(tab, there) for tab in tabs])
    assert len(set(found)) == 1
    assert member.opens("/sheets").html.count("/result#take") == 1


def test_the_last_two_are_ready_at_once_and_the_answers_are_shown_once(contact: Visitor, member: Visitor,
                                                                        colleague: Visitor, site: Flask,
                                                                        settings: Settings) -> None:
    there = opens_round(contact, [contact, member, colleague])
    takes_part(contact, there, purpose_1="1")
    for visitor, value in ((member, "4"), (colleague, "2")):
        answers(visitor, joins(visitor, there), purpose_1=value)
    tabs = [tab_of(visitor) for visitor in (member, colleague) for _ in range(3)]
    for answer in at_once([lambda tab=tab: tab.sends(f"{there}/ready", {"ready": "yes"}) for tab in tabs]):
        assert answer.status == 303 and answer.goes_to.startswith(there)
    with site.app_context():
        assert sorted(row.place for row in db.session.query(VoiceRow)) == [1, 2, 3]
    shown = [mail for mail in mails(settings) if "Vastaukset näkyvissä" in mail["Subject"]]
    assert len(shown) == 3, "each is told once"


def test_of_many_who_write_at_once_one_is_first_and_the_others_see_both_texts(contact: Visitor, member: Visitor,
                                                                             site: Flask) -> None:
    there = opens_round(contact, [contact, member])
    takes_part(member, there, purpose_1="4")
    takes_part(contact, there, purpose_1="1")
    tabs = [tab_of(visitor) for visitor in (member, contact) for _ in range(3)]

    def write(place: int, tab: Visitor) -> tuple[int, str]:
        page = tab.sends(f"{there}/talk/purpose_1.because", {"value": f"Teksti {place}", "version": "0"}, htmx=True)
        return page.status, page.text

    found = at_once([lambda place=place, tab=tab: write(place, tab) for place, tab in enumerate(tabs)])
    assert sorted(status for status, _ in found) == [200] + [409] * (len(tabs) - 1)
    with site.app_context():
        (row,) = db.session.query(TalkRow)
        saved = row.words
    assert all(f"Teksti {place}" in text and saved in text for place, (status, text) in enumerate(found)
               if status == 409)
