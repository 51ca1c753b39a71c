"""Somebody who writes into every field that a member and a contact, or an expert and a facilitator, can write into."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from io import BytesIO
from typing import Any

from flask import Flask

from intranet import clock
from intranet.database import writing
from intranet.events.models import AttendanceRow
from intranet.following.digest import send_digests
from intranet.people.models import Person
from tests.canaries import Canaries
from tests.cards_on_the_shelf import a_card
from tests.conftest import PASSWORD
from tests.events_ahead import a_series, an_event
from tests.feedback_forms import opens_form, ticket_on
from tests.live_sessions import a_session, presses
from tests.memos_made import a_memo, frozen, in_days, offers_in
from tests.outbox import mails, words_of
from tests.pages.test_following import publishes_anew
from tests.pages.test_glossary_desk import FORUM
from tests.pages.test_worksheets_pages import saves, starts
from tests.pictures import png
from tests.rounds import opens_round, takes_part, the_day_ends
from tests.shared_sheets import shares
from tests.steps_agreed import agrees, id_of
from tests.steps_agreed import presses as presses_step
from tests.tables import rows
from tests.visitor import Page, Visitor


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
    _workshop(site, one, event.partition("?")[0])
    _words_of_the_network(one)
    offers_in(site)
    there = rows(site, "SELECT id FROM event_series")[0].id
    a_memo(me, there, title=writes("memo's text"))
    fine(me.sends("/account/name", {"name": f"Toinen {one.words.for_field('name')}"}))


def _workshop(site: Flask, one: Someone, event: str) -> None:
    """Before, at and after an event: what is brought to it, the run sheet of its session, a form built question by
    question of which one is taken out again.
    """
    me, writes = one.visitor, one.writes
    brought = (BytesIO(writes("material's file").encode()), "aineisto.txt")
    fine(me.sends(f"{event}/materials", {"kind": "file", "title": writes("material"), "file": brought}))
    opens_form(site, me, title=writes("form's title"))
    form = fine(me.sends("/forms/new", {"template": "blank-form", "title": writes("form that is built"), "about": "",
                                        "audience": "all", "closes_on": ""})).goes_to
    for typed in ({"do": "add-long_text"}, {"do": "add-long_text", "label-q1": writes("question of a form")},
                  {"do": "out-q2", "label-q2": writes("question taken out"), "lead": writes("form that is built")}):
        fine(me.sends(form, {**fields(me.opens(form)), **typed}))
    session = a_session(site, me)
    fine(me.sends(f"{session.path}/steps/new", {"kind": "text", "title": writes("run sheet"),
                                                "body": writes("run sheet")}))
    presses(me, session, "start")


def _words_of_the_network(one: Someone) -> None:
    """A word of the glossary, and two that mean the same to the search."""
    me, writes = one.visitor, one.writes
    fine(me.sends("/glossary/new", {**FORUM, "definition": writes("word of the glossary")}))
    fine(me.sends("/search/synonyms", {"one": "fillari", "other": one.words.for_field("synonym")}))
