"""A form that is sent twice has one effect, and leads where it led first."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from flask import Flask, Response
from sqlalchemy import func, select, text, update

from intranet import clock, once
from intranet.database import db, writing
from intranet.ids import random_id
from intranet.jobs import actions as jobs
from intranet.people.models import Organisation, Person
from intranet.web.access import Access, signed_in
from intranet.web.password_fields import PASSWORD_FIELDS
from intranet.worksheets.models import SheetRow
from tests.cards_on_the_shelf import a_card
from tests.conftest import both_ways
from tests.feedback_forms import FULL, opens_form, ticket_on
from tests.forms_on_pages import forms_of
from tests.live_sessions import STATEMENT, a_session, goes_to
from tests.tables import rows
from tests.visitor import Page, Visitor

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
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


def test_the_same_words_after_others_are_another_send(member: Visitor) -> None:
    """Aaaa, Bbbb, Aaaa from one page: only its last send counts as sent already."""
    key = random_id()
    for name in ("Aaaa Ensin", "Bbbb Sitten", "Aaaa Ensin", "Aaaa Ensin", "Bbbb Sitten"):
        answer = member.sends("/account/name", {"name": name, "once": key})
        assert answer.status == 303 and name in member.opens("/account").html


def test_what_was_undone_can_be_done_again_from_the_same_page(site: Flask, member: Visitor) -> None:
    a_card(site, "soita")
    sent = {"what": "card", "target": "soita", "next": "/cards/soita", "once": random_id()}
    for do, followed in (("watch", True), ("watch", True), ("stop", False), ("watch", True), ("stop", False)):
        assert member.sends("/following", {**sent, "do": do}).status == 303
        assert ("Lopeta kortin" in member.opens("/cards/soita").text) is followed


def test_what_was_answered_in_place_makes_nobody_wait(site: Flask, member: Visitor,
                                                      monkeypatch: pytest.MonkeyPatch) -> None:
    def wait(seconds: float) -> None:
        raise AssertionError("a thread waits for an answer that was given long ago")

    monkeypatch.setattr(once.time, "sleep", wait)
    a_card(site, "soita")
    sent = {"what": "card", "target": "soita", "next": "/", "do": "watch", "once": random_id()}
    assert [member.sends("/following", sent, htmx=True, inspected=False).status for _ in range(3)] == [200, 204, 204]


def test_one_waits_while_the_first_is_being_answered_and_no_longer(site: Flask, member: Visitor,
                                                                   monkeypatch: pytest.MonkeyPatch) -> None:
    sent, waited = fields(random_id()), list[float]()
    place = member.sends(PLACE, sent).goes_to

    def answers_now(seconds: float) -> None:
        waited.append(seconds)
        if len(waited) == 3:
            changes("is_answered = true")

    def changes(what: str) -> None:
        with site.app_context(), db.engine.begin() as connection:
            connection.execute(text(f"UPDATE sent_once SET {what}"))  # noqa: S608 - words of our own

    changes("is_answered = false")
    monkeypatch.setattr(once.time, "sleep", answers_now)
    assert member.sends(PLACE, sent).goes_to == place and len(waited) == 3
    changes("is_answered = false, went_to = ''")
    hours_ago = clock.now() - timedelta(hours=1)
    with site.app_context(), db.engine.begin() as connection:
        connection.execute(update(once.OnceRow).values(sent_at=hours_ago))
    waited.clear()
    assert "Tämä on jo lähetetty" in member.sends(PLACE, sent).text and waited == [], "its process was killed"


def test_what_answers_with_a_page_says_that_it_was_done(member: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    sent = {**fields(random_id())}
    assert member.sends(PLACE, sent).status == 303
    monkeypatch.setattr(once, "where_it_went", lambda: "")
    page = member.sends(PLACE, sent)
    assert page.status == 200 and "Tämä on jo lähetetty" in page.text


def test_nothing_of_a_password_is_kept_and_what_is_kept_counts_for_a_day(site: Flask, admin: Visitor,
                                                                         monkeypatch: pytest.MonkeyPatch) -> None:
    sent = {"organisation_name": "Uusi ry", "once": random_id()}
    assert admin.sends("/admin/organisations", sent).status == 303
    assert admin.sends("/admin/organisations", {**sent, "password": "salainen"}).status == 303
    assert count_of(site, once.OnceRow) == 1 and count_of(site, Organisation) == 1
    place, said = "/account/name", {"name": "Uusi Nimi", "once": random_id(), "password_of_the_door": "1"}
    first = said_of(site, admin, place, said)
    assert said_of(site, admin, place, {**said, "password_of_the_door": "2"}) != first, "no password of ours"
    later = clock.now() + timedelta(days=1, minutes=1)
    monkeypatch.setattr(clock, "now", lambda: later)
    assert admin.sends("/admin/organisations", {**sent, "organisation_name": "Uusi ry"}).status != 200
    assert count_of(site, Person) == 1


def said_of(site: Flask, visitor: Visitor, place: str, sent: dict[str, str]) -> set[str]:
    """What is kept of what was said."""
    assert visitor.sends(place, sent).status == 303
    return {row.said for row in rows(site, "SELECT said FROM sent_once")}


def test_a_day_later_a_job_forgets_what_was_sent(site: Flask, member: Visitor) -> None:
    """Also when nobody sends anything any more."""
    assert member.sends(PLACE, fields(random_id())).status == 303
    with site.app_context():
        job = jobs.register()["forget_sends"].job
        assert job.run(clock.now() + timedelta(hours=23)) == 0
        assert job.run(clock.now() + timedelta(hours=25)) == 1
    assert count_of(site, once.OnceRow) == 0


@both_ways
def test_an_anonymous_answer_leaves_no_time_and_no_order(site: Flask, member: Visitor, facilitator: Visitor, htmx: bool,
                                                         monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever is signed in while they answer: the forms have tickets of their own, and a key counts for nothing."""
    form, session = opens_form(site, facilitator), a_session(site, facilitator, steps=(STATEMENT,))
    goes_to(facilitator, session, 0)
    before = rows(site, "SELECT * FROM sent_once")
    page, phone = member.opens(f"/f/{form.code}"), member.opens(session.path)
    for one in (page, phone):
        content = next(one.tree.iter("main"))
        assert not [field for field in content.iter("input") if field.get("name") == "once"]

    def sends_all() -> None:
        key = {"once": random_id()}
        ticket = ticket_on(member.opens(f"/f/{form.code}"))
        sent = member.sends(f"/f/{form.code}", {**FULL, "ticket": ticket, **key}, htmx=htmx, inspected=False)
        assert sent.goes_to.endswith("/thanks")
        for where, more in ((f"{session.path}/join", {}), (session.path, live_fields(phone))):
            assert member.sends(where, {**more, **key}, htmx=htmx, inspected=False).status in (200, 303)

    sends_all()
    assert rows(site, "SELECT * FROM sent_once") == before
    monkeypatch.setattr(once, "access_of", lambda view: Access())  # the planted fault: as if they were like others
    sends_all()
    assert len(rows(site, "SELECT * FROM sent_once")) > len(before)


def live_fields(phone: Page) -> dict[str, str]:
    """The answer to a statement, as the phone's page has it."""
    return {"step": phone.hidden("step"), "at": phone.hidden("at"),
            **{field.get("name") or "": "3" for field in phone.all("input", type="radio")}}


def test_of_what_is_refused_nothing_is_kept(
        site: Flask, member: Visitor, contact: Visitor, curator: Visitor, facilitator: Visitor, admin: Visitor) -> None:
    """Every form of many pages with words that are too long: what was told "no" is looked at again."""
    a_card(site, "soita")
    form = opens_form(site, facilitator)
    sheet = member.sends(PLACE, {"perspective": "own", "subject": "Verkosto"}).goes_to
    refused = Counter[str]()
    for visitor, paths in ((member, (sheet, "/account", "/worksheets/network_health", "/wishes/new", "/steps/new",
                                     "/following", "/cards/soita/ask")),
                           (contact, ("/account", "/rounds/new")),
                           (curator, ("/cards/new", "/glossary/new", "/cards/soita/edit", "/search/misses")),
                           (facilitator, ("/events/new", "/memos/new", "/forms/new", f"/forms/{form.id}/edit",
                                          "/live/new", "/live")),
                           (admin, ("/admin/people", "/admin/organisations"))):
        for path in paths:
            answer = visitor.opens(path, inspected=False)
            if answer.status == 200:
                for where, sent in sends_of(answer):
                    before = rows(site, "SELECT digest FROM sent_once")
                    if visitor.sends(where, sent, inspected=False).status >= 400:
                        refused[where.split("/")[1]] += 1
                        assert rows(site, "SELECT digest FROM sent_once") == before, where
    assert len(refused) >= 8 and refused.total() >= 15, refused


def sends_of(page: Page) -> Iterator[tuple[str, dict[str, str]]]:
    """What the forms of a page send when every field that may hold anything holds too much."""
    for form in forms_of(page.html, "x")[0]:
        for where, sent in [] if form.files else form.ways(1):
            kept = {"csrf_token", *(name for name, value in form.fields if not value.startswith("Koe "))}
            if where.startswith("/") and not where.startswith(("/log", "/language", "/theme")):
                yield where, {**{name: value if name in kept else "x" * 25_000 for name, value in sent},
                              "once": random_id()}


def test_a_request_that_wrote_and_then_refused_can_be_sent_again(site: Flask, member: Visitor) -> None:
    """And after an error of ours what was written counts."""
    def view(status: int) -> Response:
        with writing():
            pass
        return Response(status=status)

    site.add_url_rule("/trial/<int:status>", "trial", signed_in(view), methods=["POST"])
    for status, kept in ((422, 0), (409, 0), (503, 0), (200, 1), (500, 2)):
        assert member.sends(f"/trial/{status}", {"once": random_id()}).status == status
        assert count_of(site, once.OnceRow) == kept, status


def test_the_fields_of_passwords_are_those_of_our_forms() -> None:
    """A new one is left out of what is kept and carried back, or this fails."""
    found = set()
    for path in TEMPLATES.rglob("*.html"):
        for line in path.read_text(encoding="utf-8").splitlines():
            found |= set(re.findall(r'field\("(\w+)",(?=[^\n]*?"password", "(?:current|new)-password")', line))
            found |= set(re.findall(r'<input(?=[^>]*type="password")[^>]* name="(\w+)"', line))
    assert found == PASSWORD_FIELDS
