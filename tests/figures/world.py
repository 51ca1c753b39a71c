"""A world with rows in every room: two organisations, all roles, everything that pages can show.

Made once in a process of tests. `put_back` brings the database to where it was, so that thousands of requests may do
with it what they like.
"""

from __future__ import annotations

import io
import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

from flask import Flask
from sqlalchemy import create_engine, func, select, text
from sqlalchemy.engine import make_url
from werkzeug.test import TestResponse

from intranet import clock
from intranet.commands.start import load_demo, load_first_content
from intranet.database import db, writing
from intranet.ids import digest, random_id, random_key
from intranet.people.models import Person, SignIn
from intranet.search import actions as search
from intranet.settings import PROJECT, Settings
from intranet.wishes import actions as wishes
from tests.visitor import Page, Visitor

PEOPLE = {"member": "jasen@demo.example", "contact": "yhteys@demo.example", "curator": "asiantuntija@demo.example",
          "facilitator": "vetaja@demo.example", "admin": "yllapito@demo.example", "neighbour": "naapuri@demo.example"}
CARDS = ("kuka-paattaa-mista", "hankehautomo", "maakuntauudistus-selkeasti", "meet-a-decision-maker")
"""Few of the shipped cards: the rest would be the same again, and take seconds to render."""
TYPED_CODE = "ABC234"
RECOVERY_CODE = "ABCD EFGH JKMN PQRS"
"""Of who waits for the second step. It works once, and again when the world was put back."""


@dataclass
class World:
    """The site, and everybody at a browser of their own; `none` has not signed in, `half` waits for the second step."""

    site: Flask
    people: dict[str, Visitor] = field(default_factory=dict)
    keys: tuple[str, ...] = ()
    """The digests of what the browsers hold."""
    picture: str = ""
    """A copy of the database: a file of SQLite, the name of a database of PostgreSQL."""

    def take_picture(self) -> None:
        """Remember the database as it is now."""
        self.picture = _copied(self._address(), "")

    def put_back(self) -> None:
        """The database as it was when the picture was taken."""
        _copied(self._address(), self.picture)

    def signed_in(self) -> bool:
        """Whether everybody still is, by what their browsers hold: requests may have ended a sign-in, or an account."""
        with self.site.app_context(), db.engine.connect() as connection:
            left = connection.execute(
                select(func.count()).select_from(SignIn).join(Person, Person.id == SignIn.person_id)
                .where(SignIn.key_digest.in_(self.keys), SignIn.ended_at.is_(None), Person.disabled_at.is_(None))
            ).scalar_one()
        return int(left) == len(self.keys)

    def _address(self) -> str:
        with self.site.app_context():
            db.session.remove()
            db.engine.dispose()
            return db.engine.url.render_as_string(hide_password=False)


class Hasty(Visitor):
    """A visitor whose pages are not inspected: other tests do that."""

    def _seen(self, response: TestResponse, htmx: bool, inspected: bool) -> Page:
        return super()._seen(response, htmx, False)


def few_cards(folder: Path) -> Path:
    """A folder of content with what the demo needs and few cards."""
    ours = PROJECT / "content"
    for name in ("demo", "glossary"):
        shutil.copytree(ours / name, folder / name)
    (folder / "cards").mkdir()
    for slug in CARDS:
        for path in (ours / "cards").glob(f"{slug}.*"):
            shutil.copyfile(path, folder / "cards" / path.name)
    return folder


def make_world(settings: Settings, folder: Path, make_site: Callable[[Settings], Flask]) -> World:
    """The demo, and beside it what people do in every room."""
    world = World(make_site(replace(settings, content=few_cards(folder / "content"))))
    world.site.config["RAISE_UNEXPECTED"] = False
    # a demo asks nobody by which name they came; a site in production does, before anything else
    world.site.config["TRUSTED_HOSTS"] = world.site.extensions["ankkuri_settings"].host_names
    with world.site.app_context():
        load_first_content(_silent)
        load_demo(_silent)
    world.people = {"none": Hasty(world.site)} | {
        role: _sits_down(world.site, email) for role, email in PEOPLE.items()}
    with world.site.app_context(), db.engine.connect() as connection:
        world.keys = tuple(connection.execute(select(SignIn.key_digest)).scalars())
    for people_do in (in_worksheets, in_cards, in_events, in_feedback, in_live, in_memos, in_the_house,
                      with_second_steps):
        people_do(world)
    with world.site.app_context():
        search.make_ready()
    world.take_picture()
    return world


def in_worksheets(world: World) -> None:
    """Filled sheets, one shared, a paper; a round that goes on, one that is shown, with steps."""
    from tests.rounds import answers, joins, opens_round, takes_part
    from tests.shared_sheets import filled, shares
    from tests.steps_agreed import agrees
    who = world.people
    for key in ("network_health", "own_activity", "network_competence"):
        filled(world.site, who["member"], key)
    sheet = filled(world.site, who["contact"], subject="Kallaveden verkosto")
    shares(who["contact"], sheet, "organisation", "network")
    filled(world.site, who["neighbour"])
    asked = [who["member"], who["contact"]]
    going_on = opens_round(who["contact"], asked)
    answers(who["member"], joins(who["member"], going_on), purpose_1="2")
    shown = opens_round(who["contact"], asked, subject="Toinen verkosto")
    for one in asked:
        takes_part(one, shown, purpose_1="1", purpose_2="4")
    agrees(who["contact"], address=f"{shown}/steps")
    agrees(who["member"])


def in_cards(world: World) -> None:
    """A draft, a card that waits for a reader, an archived one; pictures, questions, notes, synonyms, terms."""
    from tests.cards_on_the_shelf import a_card
    from tests.pages.test_cards_questions import answers, asks, id_of
    from tests.pages.test_desk_writing import WORDS
    from tests.pictures import png
    who = world.people
    a_card(world.site, "vanha", state="archived")
    a_card(world.site, "kaksi", plain="Selkeä teksti.\n")
    who["curator"].sends("/cards/new", {**WORDS, "title": "Luonnos", "slug": "luonnos"})
    later = (clock.now() + timedelta(days=30)).date().isoformat()
    who["curator"].sends("/cards/new", {**WORDS, "title": "Ajastettu", "slug": "ajastettu", "do": "publish",
                                        "publish_at": f"{later}T08:00"})
    who["curator"].sends("/cards/desk/pictures", {"picture": (io.BytesIO(png()), "kuva.png"), "alternative": "Kuva"})
    who["curator"].sends("/search/synonyms", {"one": "apuraha", "other": "avustus"})
    asked = id_of(asks(who["member"], "/cards/kaksi"))
    answers(who["curator"], asked)
    asks(who["neighbour"], "/cards/kaksi", "Toinen kysymys?")
    who["member"].sends("/cards/kaksi/marks", {"paragraph": "0", "view": "standard", "revision": "1"})
    who["member"].opens("/search?q=qwzxyt", inspected=False)


def in_events(world: World) -> None:
    """A meeting that is led here, with people, a code on its door and materials; one that was."""
    from tests.events_ahead import a_series, an_event, in_an_hour
    from tests.pages.test_events_materials import brings
    who = world.people
    series = a_series(world.site, led_by=[who["facilitator"]])
    an_event(world.site, led_by=[who["facilitator"]], series=series, agenda=[(30, "Kahvit", "")], **in_an_hour())
    an_event(world.site, "luonnos", led_by=[who["facilitator"]], state="draft")
    an_event(world.site, "ollut", led_by=[who["facilitator"]], series=series,
             starts_at=clock.now() - timedelta(days=3))
    for role in ("member", "contact", "neighbour"):
        who[role].sends("/events/iisalmi/signup")
    who["facilitator"].sends("/events/iisalmi/door/open")
    brings(who["facilitator"], "Älä unohda!\n".encode(), name="muista.txt")
    who["facilitator"].sends("/events/iisalmi/materials", {"kind": "link", "title": "Linkki",
                                                           "address": "https://example.org/"})


def in_feedback(world: World) -> None:
    """A draft of a form, one that is open and answered, one in three towns; a theme, a wish of somebody's."""
    from tests.feedback_forms import many_answer, opens_form
    from tests.feedback_parts import split_form
    from tests.tables import rows
    who = world.people
    who["facilitator"].sends("/forms/new", {"template": "workshop_feedback", "title": "Luonnos",
                                            "closes_on": "", "about": "", "audience": "all", "key": random_id()})
    form = opens_form(world.site, who["facilitator"])
    many_answer(world.site, form, 6, {"answer-learned": "Matti sanoi asiansa"})
    split_form(world.site, who["facilitator"])
    who["facilitator"].sends(f"/forms/{form.id}/themes", {"question": "learned", "name": "Yhteistyö"})
    who["member"].sends("/wishes/new", {"words": "Lisää selkokieltä", "named": "yes", "key": random_id()})
    (wish,) = rows(world.site, "SELECT id FROM wish WHERE words = 'Lisää selkokieltä'")
    who["facilitator"].sends(f"/wishes/{wish.id}", {"do": "promise", "version": "0", "promised_by": "Veera",
                                                    "promised_for": "31.5.2028", "outcome": "", "link": ""})
    with world.site.app_context(), writing() as database:  # codes that are typed, on a wall and from a slip of paper
        database.execute(text("UPDATE feedback_form SET code = :code WHERE id = :form"),
                         {"code": TYPED_CODE, "form": form.id})
        database.execute(text("UPDATE wish SET code_digest = :code WHERE id = :wish"),
                         {"code": wishes.code_digest(TYPED_CODE), "wish": wish.id})


def in_live(world: World) -> None:
    """One session at its first question, one that is over, one that has not begun."""
    from tests.live_sessions import QUESTION, STATEMENT, TEXT, a_session, goes_to, many_answer, presses
    over = a_session(world.site, world.people["facilitator"], steps=(STATEMENT, QUESTION))
    goes_to(world.people["facilitator"], over, 1)
    many_answer(world.site, over, *["Apua hakemuksiin"] * 5)
    for button in ("reveal", "end"):
        presses(world.people["facilitator"], over, button)
    session = a_session(world.site, world.people["facilitator"], steps=(STATEMENT, QUESTION, TEXT))
    goes_to(world.people["facilitator"], session, 0)
    many_answer(world.site, session, "1", "2")
    a_session(world.site, world.people["facilitator"])


def in_memos(world: World) -> None:
    """A memo that is written, one that is commented, one that is published."""
    from tests.memos_made import a_memo, frozen, in_days, published, spring
    who = world.people
    leader = who["facilitator"]
    series = spring_elsewhere(world, spring)
    a_memo(leader, series, title="Kirjoitettava")
    memo = frozen(leader, a_memo(leader, series, title="Kommentoitava"))
    leader.sends(f"{memo}/ask", {"until": in_days(7)})
    who["member"].sends(f"{memo}/comments", {"part": "", "words": "Hyvä muistio"})
    published(leader, a_memo(leader, series, title="Julkaistu"))


def spring_elsewhere(world: World, spring: Callable[..., str]) -> str:
    """The series of two meetings with slugs of its own."""
    from intranet.events.models import AttendanceRow
    from tests.events_ahead import a_series, an_event
    leader = world.people["facilitator"]
    series = a_series(world.site, "toinen", led_by=[leader], title="Pienmarkkinat, syksy")
    event = an_event(world.site, "kuopiossa", led_by=[leader], series=series, town="Kuopio",
                     starts_at=clock.now() - timedelta(days=9))
    with world.site.app_context(), writing() as database:
        for role in ("member", "contact"):
            database.add(AttendanceRow(event_id=event, person_id=world.people[role].person_id, way="list",
                                       noted_at=clock.now()))
    return series


def in_the_house(world: World) -> None:
    """What is followed, with something new of it; invitations that wait, links in mails, a note in the trail."""
    from tests.cards_on_the_shelf import a_card
    who = world.people
    who["member"].sends("/following", {"what": "kind", "target": "tip"})
    a_card(world.site, "uusin")
    who["admin"].sends("/admin/people/invitations", {"name": "Uusi Ihminen", "email": "uusi@demo.example",
                                                     "roles": "curator"})
    page = who["contact"].opens("/account")
    for form in page.all("form"):
        if "/invitations" in (form.get("action") or ""):
            who["contact"].sends(form.get("action") or "", {"name": "Toinen Uusi", "email": "toinen@demo.example"})
    who["member"].opens("/admin")
    for wanted in ("reset", "sign-in"):
        who["none"].sends("/login/reset", {"email": PEOPLE["neighbour"], "do": wanted})


def with_second_steps(world: World) -> None:
    """The contact has an app, a passkey and another browser; the neighbour waits for the second step in one."""
    from intranet.people.factors.models import PasskeyRow
    from intranet.people.factors.sealing import sealed
    from intranet.people.factors.second_step import code_digest
    from intranet.people.factors.store import begin_half, keep_app, keep_codes
    contact, neighbour = (world.people[role].person_id or "" for role in ("contact", "neighbour"))
    key, now = random_key(), clock.now()
    with world.site.app_context(), writing() as database:
        for person_id in (contact, neighbour):
            keep_app(database, person_id, sealed("JBSWY3DPEHPK3PXP" * 2, person_id), 0, now)
            database.add(PasskeyRow(id=random_id(), person_id=person_id, credential_digest=digest(person_id),
                                    credential=random_id(), public_key=random_id(), sign_count=0, name="Puhelin",
                                    created_at=now))
        keep_codes(database, neighbour, [code_digest(neighbour, RECOVERY_CODE.replace(" ", ""))])
        begin_half(database, key, neighbour, now + timedelta(days=1), is_shared=False)
        database.add(SignIn(key_digest=digest(random_key()), person_id=contact, created_at=now, seen_at=now,
                            browser="Firefox, Linux"))
    world.people["half"] = Hasty(world.site)
    world.people["half"].holds(half=key)


def _sits_down(site: Flask, email: str) -> Visitor:
    key = random_key()
    with site.app_context(), writing() as database:
        person_id = database.query(Person.id).filter_by(email=email).scalar()
        database.add(SignIn(key_digest=digest(key), person_id=person_id, created_at=clock.now(), seen_at=clock.now(),
                            browser="test"))
    visitor = Hasty(site, person_id)
    visitor.holds(_user_id=key)
    return visitor


def _copied(address: str, picture: str) -> str:
    """The database copied to a new picture, or the picture copied over it; the picture's name."""
    url = make_url(address)
    if url.get_backend_name() == "sqlite":
        name = picture or f"{url.database}.picture"
        source, target = (name, url.database) if picture else (url.database, name)
        with sqlite3.connect(source or "") as one, sqlite3.connect(target or "") as other:
            one.backup(other)
        one.close()
        other.close()
        return name
    name = picture or f"{url.database}_picture"
    source, target = (name, url.database) if picture else (url.database, name)
    engine = create_engine(url.set(database="postgres"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f'DROP DATABASE IF EXISTS "{target}" WITH (FORCE)'))
        connection.execute(text(f'CREATE DATABASE "{target}" TEMPLATE "{source}"'))
    engine.dispose()
    return name


def _silent(words: str) -> None:
    pass
