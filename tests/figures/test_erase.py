"""Figure `erase`: people who have written into every field they can are erased, and nothing of them is found anywhere.

What stays by decision is in STAYS, each with its reason; everything else must be gone, and name and address always.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from io import BytesIO
from typing import Any

import pytest
from flask import Flask

from intranet import clock
from intranet.cards.questions import actions as questions
from intranet.cards.questions import store as questions_store
from intranet.database import db, writing
from intranet.events.models import AttendanceRow
from intranet.following.digest import send_digests
from intranet.mail import actions as mail
from intranet.people.models import Person
from intranet.privacy import store as privacy_store
from tests.canaries import Canaries, files_of, tables_of
from tests.cards_on_the_shelf import a_card
from tests.conftest import OUR_ORGANISATION, PASSWORD, POSTGRES
from tests.contract.test_retention import EXPORTED
from tests.events_ahead import a_series, an_event
from tests.feedback_forms import opens_form, ticket_on
from tests.figures.telling import caught, tell
from tests.live_sessions import a_session, presses
from tests.memos_made import a_memo, frozen, in_days, offers_in
from tests.outbox import mails, words_of
from tests.pages.test_following import publishes_anew
from tests.pages.test_worksheets_pages import saves, starts
from tests.pictures import png
from tests.rounds import opens_round, takes_part, the_day_ends
from tests.shared_sheets import shares
from tests.steps_agreed import agrees, id_of
from tests.steps_agreed import presses as presses_step
from tests.tables import rows
from tests.visitor import Page, Visitor

STAYS = {
    "round subject": "the organisation's round", "round talk": "what the organisation agreed on",
    "organisation's step": "the organisation's", "answered wish": "its answer would make no sense alone",
    "feedback answer": "anonymous: nobody's", "search in vain": "counted without a person, 90 days",
    "what a card says": "the network's guidance", "picture's words": "shown in the network's guidance",
    "answer to a reader": "shown with a card", "decision on a wish": "the network's", "event": "the network's",
    "series": "the network's", "memo's text": "the network's", "form's title": "the network's",
}
"""Fields whose words stay, and why: intranet/privacy and docs/operating.md say the same."""


on_files = pytest.mark.skipif(bool(POSTGRES), reason="a tenth on PostgreSQL, whose files are not ours to read: "
                              "test_what_is_left_behind_is_found erases there too")


@dataclass
class Someone:
    """A person whose name, address and words stand nowhere else."""

    visitor: Visitor
    words: Canaries
    email: str
    export: dict[str, Any] = field(default_factory=dict)

    def writes(self, field_name: str) -> str:
        """Words for a field: a canary among others."""
        return f"Tässä {self.words.for_field(field_name)} lukee"


def someone(a_person: Callable[..., Person], sits_down: Callable[[Person], Visitor], prefix: str,
            **facts: Any) -> Someone:
    words = Canaries(prefix)
    email = f"{words.for_field('address')}@esimerkki.example"
    person = a_person(f"Nimi {words.for_field('name')}", email=email, **facts)
    return Someone(sits_down(person), words, email)


def fine(page: Page) -> Page:
    assert page.status in (200, 303), page.text
    return page


def is_here(site: Flask, one: Someone) -> None:
    """The export has what every row speaks of that names the person; which columns those are is counted by hand."""
    rooms = json.loads(one.visitor.opens("/account/export.json", inspected=False).html)
    one.export = {word: facts for room in rooms.values() if isinstance(room, dict) for word, facts in room.items()}


def columns_with(site: Flask, person_id: str) -> set[str]:
    """The columns in which the person's id stands."""
    found = set()
    for table in db.metadata.tables.values():
        for column in table.columns:
            if column.type.python_type is str and rows(
                    site, f'SELECT 1 FROM "{table.name}" WHERE "{column.name}" = :id LIMIT 1', id=person_id):  # noqa: S608
                found.add(f"{table.name}.{column.name}")
    return found


# -- a member who is contact too --------------------------------------------------------------------------------------


def a_member_writes_everywhere(site: Flask, one: Someone, colleague: Visitor, curator: Visitor,
                               facilitator: Visitor) -> None:
    """Through the pages alone, into every field that a member and a contact has."""
    me, writes = one.visitor, one.writes
    fine(me.sends("/account/name", {"name": f"Uusi {one.words.for_field('name')}"}))
    for password in (PASSWORD, "väärä salasana tässä"):
        Visitor(site).sends("/login", {"email": one.email, "password": password}, User_Agent="Firefox/130.0")
    Visitor(site).sends("/login/reset", {"email": one.email})
    organisation = str(rows(site, "SELECT organisation_id AS one FROM membership WHERE person_id = :id",
                            id=me.person_id)[0].one)
    for email in ("uuno@uusi.example", "tuula@tulokas.example"):
        fine(me.sends(f"/account/organisations/{organisation}/invitations", {"name": "Uuno Uusi", "email": email}))
    settings = site.extensions["ankkuri_settings"]
    link = words_of(mails(settings, "tuula@")[0]).split("http://localhost")[1].split()[0]
    fine(Visitor(site).sends(link, {"name": "Tuula Tulokas", "password": "pitkä ja oma salasana", "language": "fi"}))
    _worksheets(site, one, colleague, organisation)
    card = a_card(site, "soita")
    for name in ("question", "published question"):
        asked = question_of(fine(me.sends(f"{card}/ask", {"words": writes(name), "key": ""})))
    fine(curator.sends(f"/cards/desk/questions/{asked}", {"answer": "Soita.", "published_question": "Miten?",
                                                          "version": 0, "do": "publish"}))
    fine(me.sends("/following", {"what": "card", "target": "soita", "do": "watch", "next": "/cards"}))
    publishes_anew(site, "soita")
    with site.app_context():
        send_digests(clock.now() + timedelta(days=9))
    for name in ("wish", "answered wish"):
        wish = fine(me.sends("/wishes/new", {"words": writes(name), "named": "yes"})).goes_to.split("?")[0]
    fine(curator.sends(wish, {"do": "decline", "outcome": "Ei nyt.", "version": 0}))
    me.opens(f"/search?q={one.words.for_field('search in vain')}")
    _events(site, one, facilitator)
    form = opens_form(site, facilitator)
    page = me.opens(f"/f/{form.code}")
    fine(me.sends(f"/f/{form.code}", {"answer-support": "4", "answer-readiness": "3", "ticket": ticket_on(page),
                                      **{name: writes("feedback answer") for name in texts_of(page)}}))


def question_of(page: Page) -> str:
    """The id of the question that was just asked."""
    return page.goes_to.split("/")[2].partition("?")[0]


def texts_of(page: Page) -> list[str]:
    """The names of a page's text areas."""
    return [one.get("name") or "" for one in page.all("textarea")]


def _worksheets(site: Flask, one: Someone, colleague: Visitor, organisation: str) -> None:
    me, writes = one.visitor, one.writes
    sheet = starts(me, subject=writes("sheet's subject"))
    fine(saves(me, sheet, "purpose_1", "1"))
    fine(shares(me, sheet, "organisation"))
    own = starts(me, "own_activity")
    fine(saves(me, own, "for_whom", writes("sheet's answer")))
    there = opens_round(me, [me, colleague], subject=writes("round subject"))
    for visitor in (me, colleague):
        takes_part(visitor, there, purpose_1="2")
    the_day_ends(site, there)
    fine(me.opens(there))
    fine(me.sends(f"{there}/talk/purpose_1.because", {"value": writes("round talk"), "version": "0"}, htmx=True))
    step = id_of(agrees(me, writes("organisation's step"), whose=organisation))
    fine(presses_step(me, step, "done"))
    fine(agrees(me, writes("own step"), whose="me"))
    fine(me.sends("/steps/mails", {"mails": "no"}))


def _events(site: Flask, one: Someone, facilitator: Visitor) -> None:
    me, writes = one.visitor, one.writes
    an_event(site, led_by=[facilitator], starts_at=clock.now() + timedelta(hours=1))
    fine(me.sends("/events/iisalmi/signup", {"needs": writes("what one asks for at an event")}))
    fine(facilitator.sends("/events/iisalmi/people", {"there": [me.person_id or ""]}))
    about = next(option.get("value") or "" for option in facilitator.opens("/forms/new?event=iisalmi").one(
        "select", id="about").iter("option") if option.get("selected") is not None)
    listed = facilitator.sends("/forms/new", {"template": "workshop_feedback", "about": about, "audience": "list",
                                              "title": "Osallistujille"}).goes_to
    fine(facilitator.sends(listed.replace("/edit", "/open")))
    code = rows(site, "SELECT code FROM feedback_form WHERE title = 'Osallistujille'")[0].code
    page = me.opens(f"/f/{code}")
    fine(me.sends(f"/f/{code}", {"answer-support": "4", "answer-readiness": "3", "ticket": ticket_on(page)}))
    offers_in(site)
    series = a_series(site, led_by=[facilitator])
    event = an_event(site, "kuopio", led_by=[facilitator], series=series, starts_at=clock.now() - timedelta(days=9))
    with site.app_context(), writing() as database:  # who was there months ago was ticked then
        database.add(AttendanceRow(event_id=event, person_id=me.person_id, way="list", noted_at=clock.now()))
    memo = frozen(facilitator, a_memo(facilitator, series, as_of="1.1.2099"))
    fine(facilitator.sends(f"{memo}/ask", {"until": in_days(7)}))
    fine(me.sends(f"{memo}/comments", {"part": "", "words": writes("comment on a memo")}))


def fields(page: Page) -> dict[str, Any]:
    """What a browser would send of a page's form, but for its buttons."""
    main = next(page.tree.iter("main"))
    found: dict[str, Any] = {one.get("name"): one.get("value", "") for one in main.iter("input")
                             if one.get("name") and (one.get("type") not in ("checkbox", "radio", "submit", "file")
                                                     or one.get("checked") is not None)}
    found |= {one.get("name"): (one.text or "").lstrip("\n") for one in main.iter("textarea") if one.get("name")}
    for select in main.iter("select"):
        options = list(select.iter("option"))
        chosen = [one for one in options if one.get("selected") is not None] or options[:1]
        found[select.get("name")] = chosen[0].get("value", "") if chosen else ""
    return found


# -- an expert who leads events too -----------------------------------------------------------------------------------


def an_expert_writes_everywhere(site: Flask, one: Someone, member: Visitor) -> None:
    """Through the pages alone, into the fields of a curator and a facilitator."""
    me, writes = one.visitor, one.writes
    said = writes("what a card says")
    new = {**fields(me.opens("/cards/new")), "title": said, "summary": said, "body": said, "kind": "tip",
           "do": "publish"}
    card = fine(me.sends("/cards/new", new)).goes_to
    fine(me.sends("/cards/new", {**fields(me.opens("/cards/new")), "title": "Luettavaksi", "kind": "tip", "body": "Lue",
                                 "do": "review", "reviewer": me.person_id or "", "owner": me.person_id or ""}))
    draft = fields(me.opens(f"{card}/edit"))
    fine(me.sends(f"/cards/drafts/{draft['draft']}", {**draft, "body": writes("text on the desk")}, htmx=True))
    fine(me.sends("/cards/desk/pictures", {"picture": (BytesIO(png()), "kuva.png", "image/png"),
                                           "alternative": writes("picture's words")}))
    asked = question_of(fine(member.sends(f"{card}/ask", {"words": "Miten?", "key": ""})))
    fine(me.sends(f"/cards/desk/questions/{asked}", {
        "answer": writes("answer to a reader"), "published_question": writes("answer to a reader"), "version": 0,
        "do": "publish"}))
    wish = fine(member.sends("/wishes/new", {"words": "Selkoa", "named": "yes"})).goes_to.split("?")[0]
    fine(me.sends(wish, {"do": "promise", "promised_by": f"Nimi {one.words.for_field('name')}",
                         "promised_for": in_days(30), "outcome": writes("decision on a wish"), "version": 0}))
    typed = fields(me.opens("/events/new"))
    event = fine(me.sends("/events/new", {**typed, "title": writes("event"), "town": "Kuopio", "place": "Talo",
                                          "day": in_days(20), "starts": "8.30", "ends": "11.30"})).goes_to
    assert event.startswith("/events/")
    series = fine(me.sends("/events/series/new", {**fields(me.opens("/events/series/new")), "title": writes("series"),
                                                  "themes": writes("series"), "goals": writes("series")})).goes_to
    assert series.startswith("/events/series/")
    opens_form(site, me, title=writes("form's title"))
    session = a_session(site, me)
    presses(me, session, "start")
    offers_in(site)
    there = rows(site, "SELECT id FROM event_series")[0].id
    a_memo(me, there, title=writes("memo's text"))
    fine(me.sends("/account/name", {"name": f"Toinen {one.words.for_field('name')}"}))


# -- the figure -------------------------------------------------------------------------------------------------------


def check_gone(site: Flask, one: Someone) -> dict[str, set[str]]:
    """What of the person is still there although it should not be; empty when everything is as it was said."""
    found = one.words.found_in(site)
    kept = {field: places for field, places in found.items() if field not in STAYS}
    for column in columns_with(site, one.visitor.person_id or ""):
        if column not in ("trail.person_id", "trail.object_id"):
            kept[column] = {"the id"}
    return kept


def erases_themselves(one: Someone) -> None:
    answer = one.visitor.sends("/account/leave", {"old_password": PASSWORD})
    assert answer.goes_to == "/privacy?said=erased", answer.text


def says_it(site: Flask, one: Someone, columns: set[str], gone: dict[str, set[str]]) -> None:
    """Tell the figure."""
    written = set(one.words.fields)
    stayed = written & one.words.found_in(site).keys()
    tell("erase", {f"field: {name}" for name in written} | {f"column: {name}" for name in columns},
         people_erased=1, fields_written=len(written), fields_that_stay_by_decision=len(stayed),
         places_searched=len(files_of(site)) + len(tables_of(site)), found_where_nothing_should_be=len(gone))


def has_everything(one: Someone, columns: set[str]) -> None:
    """Each column that names the person has its words in their export, and each word that they wrote as their own."""
    missing = {column for column in columns & EXPORTED.keys() if not one.export.get(EXPORTED[column])
               and column != "step_reminding.person_id"}
    assert missing == set(), "these rows are not in the export"
    told = json.dumps(one.export, ensure_ascii=False)
    own = {"name", "address", "sheet's subject", "sheet's answer", "question", "published question", "wish", "own step",
           "answered wish", "organisation's step", "what one asks for at an event", "comment on a memo", "round talk",
           "text on the desk", "picture's words", "answer to a reader", "decision on a wish"}
    assert {field for field in own & one.words.fields.keys() if one.words.fields[field] not in told} == set()


@pytest.fixture
def written(site: Flask, a_person: Callable[..., Person], sits_down: Callable[[Person], Visitor], colleague: Visitor,
            curator: Visitor, facilitator: Visitor) -> Someone:
    """A member and contact who has written everywhere."""
    one = someone(a_person, sits_down, "kanarialintu", organisation=OUR_ORGANISATION, contact=True)
    a_member_writes_everywhere(site, one, colleague, curator, facilitator)
    return one


@on_files
def test_a_member_is_erased_everywhere(site: Flask, written: Someone) -> None:
    is_here(site, written)
    columns = columns_with(site, written.visitor.person_id or "")
    has_everything(written, columns)
    there = written.words.found_in(site).keys()
    assert written.words.fields.keys() <= there, "a word that was never kept proves nothing"
    erases_themselves(written)
    gone = check_gone(site, written)
    assert gone == {}
    assert STAYS.keys() & written.words.fields.keys() <= written.words.found_in(site).keys(), "more went than was said"
    says_it(site, written, columns, gone)


@on_files
def test_an_expert_is_erased_and_what_they_wrote_for_the_network_stays(
        site: Flask, admin: Visitor, member: Visitor, a_person: Callable[..., Person],
        sits_down: Callable[[Person], Visitor]) -> None:
    one = someone(a_person, sits_down, "lumipollonen", roles=("curator", "facilitator"))
    an_expert_writes_everywhere(site, one, member)
    is_here(site, one)
    columns = columns_with(site, one.visitor.person_id or "")
    has_everything(one, columns)
    answer = admin.sends(f"/admin/people/{one.visitor.person_id}/erase", {"email": one.email})
    assert answer.goes_to == "/admin/people?said=erased"
    gone = check_gone(site, one)
    assert gone == {}
    assert STAYS.keys() & one.words.fields.keys() <= one.words.found_in(site).keys()
    says_it(site, one, columns, gone)


def test_what_is_left_behind_is_found(site: Flask, written: Someone, monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted: a room that does not erase, and a mail that stays; the same search finds both."""
    monkeypatch.setattr(questions, "forget_person", lambda database, person: None)
    monkeypatch.setattr(mail, "forget_person", lambda email, name: 0)
    erases_themselves(written)
    found = check_gone(site, written)
    assert "table card_question" in found["question"]
    caught("erase", "a room that does not erase what it holds")
    assert [place for place in found["address"] if place.startswith("outbox/")]
    caught("erase", "a mail to the person that was left in the outbox")
    monkeypatch.undo()  # what was left is done now, and the same search finds nothing any more
    with site.app_context():
        with writing() as database:
            questions_store.forget_gone(database)
        mail.forget_person(written.email, f"Uusi {written.words.fields['name']}")
        mail.forget_person(written.email, f"Nimi {written.words.fields['name']}")
        privacy_store.sweep()
    gone = check_gone(site, written)
    assert gone == {}
    says_it(site, written, set(), gone)


@on_files
def test_deleted_rows_that_a_file_still_holds_are_found(
        site: Flask, a_person: Callable[..., Person], sits_down: Callable[[Person], Visitor],
        monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted: the database's files are not written anew, and deleted rows are not written over."""
    written = someone(a_person, sits_down, "haarapaasky", organisation=OUR_ORGANISATION)
    fine(saves(written.visitor, starts(written.visitor, "own_activity"), "for_whom", written.writes("sheet's answer")))
    monkeypatch.setattr(privacy_store, "sweep", lambda: True)
    with site.app_context(), db.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA secure_delete = OFF")
    erases_themselves(written)
    found = check_gone(site, written)
    assert any(place.startswith("ankkuri.sqlite") for places in found.values() for place in places)
    caught("erase", "rows that were deleted and still stand in the files of SQLite")

