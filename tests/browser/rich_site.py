"""A site with something on every page: the demo, and what people would have made of it after a spring.

Filled by the same builders as the pages' tests, in a process beside the server that the browser visits. Lists that are
common to all are never empty there; beside it stands a site on its first day, with one person and nothing else.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from flask import Flask

from intranet import clock
from intranet.app import create_app
from intranet.database import db, writing
from intranet.events.models import SeriesRow
from intranet.following.actions import proof_for as digest_proof
from intranet.ids import digest, random_id, random_key
from intranet.people.demo import OURS, person_id_of
from intranet.people.models import Invitation, MailedLink, MembershipRow, Organisation, Person, SignIn
from intranet.people.types import ROLES
from intranet.settings import PROJECT, read_settings
from intranet.steps.mails import proof_for
from tests import every_kind
from tests.browser.server import Server, running_site
from tests.events_ahead import a_series, an_event, in_an_hour
from tests.feedback_forms import many_answer as answer_form
from tests.feedback_forms import opens_form
from tests.live_sessions import a_session, goes_to, many_answer
from tests.live_sessions import presses as at_control
from tests.memos_made import a_memo, frozen, in_days
from tests.pages.test_cards_questions import answers as answers_question
from tests.pages.test_cards_questions import asks as asks_question
from tests.pages.test_cards_questions import id_of as question_id
from tests.pages.test_feedback_building import makes as makes_draft
from tests.pages.test_feedback_building import presses as presses_in_draft
from tests.pages.test_papers import prints
from tests.pages.test_wishes import decides, wishes
from tests.pages.test_wishes import id_of as wish_id
from tests.pages.test_worksheets_pages import saves, starts
from tests.pictures import png
from tests.renewed_worksheets import RENEWED, fills
from tests.rounds import HEALTH, opens_round, takes_part
from tests.shared_sheets import filled, shares
from tests.steps_agreed import agrees
from tests.steps_agreed import id_of as step_id
from tests.tables import rows
from tests.visitor import Visitor

PEOPLE = ("jasen", "yhteys", "naapuri", "asiantuntija", "vetaja", "yllapito")
ALONE = "yksin"
"""The only member of an organisation, and its contact."""
FIRST = "alku"
"""Whoever is at the site of the first day, in every role."""
KINDS = ("project_incubator", "network_timeline", "relation_types", "own_activity")
"""Worksheets that ask otherwise than by statements."""


@dataclass
class RichSite:
    """The server, who is at it, and the values that addresses are filled with."""

    server: Server
    cookies: dict[str, str] = field(default_factory=dict)
    """The whole cookie of each person: a browser that has it is signed in."""
    values: dict[str, str] = field(default_factory=dict)

    app: Flask | None = None
    """The same site in this process, to change what no page changes quickly."""
    first_day: RichSite | None = None
    """The site beside it that nobody has used yet."""

    def of(self, who: str) -> RichSite:
        """The site that somebody is at."""
        return self.first_day if self.first_day is not None and who in self.first_day.cookies else self

    def speaks(self, language: str) -> None:
        """Everybody reads in this language from now on."""
        assert self.app is not None
        if self.first_day is not None:
            self.first_day.speaks(language)
        with self.app.app_context(), writing() as database:
            database.query(Person).update({"language": language})

    def address(self, pattern: str) -> str:
        """A path with its `{names}` filled."""
        return pattern.format_map(self.values)


@contextmanager
def rich_site(folder: Path, **environment: str) -> Iterator[RichSite]:
    """Such a site for the time of some tests."""
    plugins = folder / "plugins"
    visit = every_kind.bring(plugins)
    for one in (PROJECT / "plugins").iterdir():
        if one.is_dir():
            (plugins / one.name).symlink_to(one)
    with running_site(folder, PLUGINS=str(plugins), **environment) as server, first_day(folder / "first-day") as beside:
        found = RichSite(server, first_day=beside)
        app = create_app(read_settings(server.environment), testing=True)
        found.app = app
        fill(app, found)
        (visit / "worksheet.yaml").write_text(RENEWED, encoding="utf-8")  # one sheet is of the worksheet before
        server.stop()
        server.start()
        yield found
        with app.app_context():
            db.session.remove()
            db.engine.dispose()


@contextmanager
def first_day(folder: Path) -> Iterator[RichSite]:
    """A site of real people on its first day: no content, no plugins, no demo, and one person in every role."""
    nothing = folder / "nothing"
    nothing.mkdir(parents=True)
    with running_site(folder, MODE="production", CONTENT=str(nothing), PLUGINS=str(nothing),
                      CONTACT="yllapito@esimerkki.example") as server:
        found = RichSite(server)
        found.app = app = create_app(read_settings(server.environment), testing=True)
        _newcomer(app, FIRST, roles=ROLES)
        _at_browser(app, FIRST, found)
        yield found
        with app.app_context():
            db.session.remove()
            db.engine.dispose()


def fill(app: Flask, found: RichSite) -> None:
    """Everything that the demo does not have."""
    _newcomer(app, ALONE, organisation="Yksinäiset ry")
    _at_browser(app, ALONE, found)
    _in_the_network(app, found)
    people = {name: _at_browser(app, name, found) for name in PEOPLE}
    values = found.values
    values |= _mailed_links(app, people)
    values |= _cards(app, people)
    values |= _sheets(people)
    values |= _rounds_and_steps(people)
    values |= _events(app, people)
    values |= _feedback(app, people)
    values |= _live(app, people)
    values |= _memos(app, people)
    values |= _built(people)


def _newcomer(app: Flask, name: str, *, organisation: str = "", roles: Iterable[str] = ()) -> None:
    """Somebody whom the demo does not have; the contact of an organisation of their own, if it has a name."""
    now = clock.now()
    with app.app_context(), writing() as database:
        person = Person(id=random_id(), email=f"{name}@demo.example", name=f"Uuno {name.title()}", roles=list(roles),
                        created_at=now)
        database.add(person)
        if organisation:
            own = Organisation(id=random_id(), name=organisation, created_at=now)
            database.add(own)
            database.flush()
            database.add(MembershipRow(person_id=person.id, organisation_id=own.id, is_contact=True, joined_at=now))


def _at_browser(app: Flask, name: str, found: RichSite) -> Visitor:
    key = random_key()
    with app.app_context(), writing() as database:
        person_id = person_id_of(f"{name}@demo.example")
        database.add(SignIn(key_digest=digest(key), person_id=person_id, created_at=clock.now(), seen_at=clock.now(),
                            browser="Firefox", passed_by="app"))
    visitor = Visitor(app, person_id)
    visitor.holds(_user_id=key)
    cookie = visitor.client.get_cookie(str(app.config["SESSION_COOKIE_NAME"]))
    assert cookie is not None
    found.cookies[name] = cookie.value
    found.values[name] = person_id or ""
    return visitor


def _in_the_network(app: Flask, found: RichSite) -> None:
    """Five organisations give their numbers: fewer are not shown."""
    for number, point in enumerate("11344", 1):
        _newcomer(app, f"verkko{number}", organisation=f"Verkostoyhdistys {number}")
        visitor = _at_browser(app, f"verkko{number}", found)
        assert shares(visitor, filled(app, visitor, point=point), "network").status == 303


def _mailed_links(app: Flask, people: Mapping[str, Visitor]) -> dict[str, str]:
    links = {name: random_key() for name in ("invitation", "reset", "link")}
    now, soon = clock.now(), clock.now() + timedelta(days=1)
    person = people["jasen"].person_id or ""
    with app.app_context(), writing() as database:
        organisation = rows(app, "SELECT id FROM organisation WHERE name = :name", name=OURS)[0].id
        database.add(Invitation(key_digest=digest(links["invitation"]), email="uusi@demo.example", name="Uusi Ihminen",
                                organisation_id=organisation, invited_by=people["yhteys"].person_id,
                                created_at=now, expires_at=soon))
        for name, purpose in (("reset", "reset"), ("link", "sign-in")):
            database.add(MailedLink(key_digest=digest(links[name]), purpose=purpose, person_id=person, expires_at=soon))
        proofs = {"steps_proof": proof_for(person), "following_proof": digest_proof(person)}
    return {**links, **proofs, "organisation": organisation}


def _cards(app: Flask, people: Mapping[str, Visitor]) -> dict[str, str]:
    member, expert, neighbour = people["jasen"], people["asiantuntija"], people["naapuri"]
    slug = str(rows(app, "SELECT slug FROM card WHERE slug LIKE 'kuka-paattaa%'")[0].slug)
    waiting = question_id(asks_question(member, f"/cards/{slug}"))
    answered = question_id(asks_question(member, f"/cards/{slug}", "Kuka kutsuu koolle?"))
    answers_question(expert, answered)
    member.sends(f"/cards/{slug}/helped", {"revision": 1, "view": "standard", "answer": "no"})
    assert member.sends("/following", {"what": "card", "target": slug, "do": "watch", "next": "/"}).status == 303
    for visitor in (member, neighbour):
        visitor.opens("/search?q=avaruusromu")
    expert.sends("/search/synonyms", {"one": "polkupyörä", "other": "fillari"})
    expert.sends("/cards/desk/pictures", {"picture": (io.BytesIO(png()), "kuva.png"), "alternative": "Talo"})
    wished = wish_id(wishes(member))
    promised = wish_id(wishes(neighbour, "Koulutusta iltaisin"))
    decides(people["vetaja"], promised)
    return {"slug": slug, "question": waiting, "answered": answered, "wish": wished, "promised": promised,
            "term": str(rows(app, "SELECT slug FROM glossary_term ORDER BY slug")[0].slug)}


def _sheets(people: Mapping[str, Visitor]) -> dict[str, str]:
    member, other = people["jasen"], people["yhteys"]
    full = filled(member.app, member, point=lambda item: "1" if item.id.startswith("purpose") else "3")
    earlier = filled(member.app, member, point="2")
    begun = starts(member)
    saves(member, begun, "purpose_1", "2")
    shared = filled(member.app, other)
    shares(other, shared, "organisation")
    kinds = {key: _first_section(member, starts(member, key, subject="Hankehautomo")) for key in KINDS}
    agrees(member, "Kirjataan tavoite", f"{full}/steps")
    untouched, unshared = starts(member, subject="Koskematon"), starts(people["asiantuntija"], subject="Omani")
    return {"untouched": untouched, "unshared": unshared, "old": fills(member), "full": full, "earlier": earlier,
            "begun": begun, "shared": shared, "paper": prints(member)[0], **kinds}


def _first_section(visitor: Visitor, sheet: str) -> str:
    return str(visitor.opens(sheet).goes_to)


def _rounds_and_steps(people: Mapping[str, Visitor]) -> dict[str, str]:
    member, contact = people["jasen"], people["yhteys"]
    going = opens_round(contact, [contact, member], subject="Kesken")
    shown = opens_round(contact, [contact, member], subject="Näytetty")
    given = {f"{section}_{number}": "2" for section in HEALTH for number in range(1, 5)}
    takes_part(contact, shown, **given)
    takes_part(member, shown, **{**given, "purpose_1": "4"})
    unplanned = opens_round(contact, [contact, member], subject="Ilman askelia")
    for visitor in (contact, member):
        takes_part(visitor, unplanned, **given)
    step = step_id(agrees(member))
    agrees(member, "Sovitaan työnjaosta", f"{shown}/steps")
    return {"round": going, "shown": shown, "unplanned": unplanned, "step": step}


def _events(app: Flask, people: Mapping[str, Visitor]) -> dict[str, str]:
    leader, member = people["vetaja"], people["jasen"]
    an_event(app, "nyt", led_by=[leader], title="Pienmarkkinat juuri nyt", agenda=[(30, "Kahvit", "")],
             **in_an_hour())
    an_event(app, "luonnos", led_by=[leader], state="draft", title="Luonnos")
    an_event(app, "ilman-vetajaa", state="draft", title="Kenenkään luonnos")
    for slug in ("nyt", "oppikoulu-kuopio"):
        member.sends(f"/events/{slug}/signup", {"needs": "pähkinäallergia"})
    leader.sends("/events/nyt/door/open")
    leader.sends("/events/nyt/materials", {"kind": "link", "title": "Aineisto", "address": "https://esimerkki.example",
                                           "audience": "all"})
    code = str(rows(app, "SELECT door_code FROM event WHERE slug = 'nyt'")[0].door_code)
    series = rows(app, "SELECT slug FROM event_series ORDER BY slug")
    a_series(app, "tyhja-sarja", led_by=[leader], title="Sarja ilman tapahtumia")
    return {"event": "nyt", "draft_event": "luonnos", "door": code, "series": str(series[0].slug)}


def _feedback(app: Flask, people: Mapping[str, Visitor]) -> dict[str, str]:
    leader = people["vetaja"]
    form = opens_form(app, leader, "Palaute keväästä")
    answer_form(app, form, 6, {"answer-learned": "uskallan kysyä"})
    fresh = opens_form(app, leader, "Vielä ilman vastauksia")
    draft = makes_draft(leader)
    closed = rows(app, "SELECT id FROM feedback_form WHERE title = 'Pienmarkkinat, kevät 2018'")[0].id
    answers = leader.opens(f"/forms/{closed}/answers")
    question = answers.all("input", name="question")[0].get("value")
    assert leader.sends(f"/forms/{closed}/themes", {"question": question, "name": "Selkokieli"}).status == 303
    links = (link.get("href") or "" for link in answers.all("a"))
    answer = next(link for link in links if link.startswith(f"/forms/{closed}/answers/"))
    return {"form": form.id, "code": form.code, "fresh": fresh.id, "fresh_code": fresh.code, "draft": draft,
            "closed": str(closed), "answer": answer}


def _live(app: Flask, people: Mapping[str, Visitor]) -> dict[str, str]:
    leader = people["vetaja"]
    prepared = a_session(app, leader)
    stepless = a_session(app, leader, steps=())
    asked = a_session(app, leader)
    goes_to(leader, asked, 3)
    shown = a_session(app, leader)
    goes_to(leader, shown, 1)
    many_answer(app, shown, *"12343")
    assert at_control(leader, shown, "reveal").status == 303
    leader.opens(f"{shown.path}/screen").one("div", class_="screen-bar")
    step = rows(app, "SELECT id FROM live_step WHERE session_id = :session ORDER BY number", session=prepared.id)
    return {"prepared": prepared.path, "stepless": stepless.path, "asked": asked.path, "revealed": shown.path,
            "live_step": str(step[0].id)}


def _memos(app: Flask, people: Mapping[str, Visitor]) -> dict[str, str]:
    leader = people["vetaja"]
    series = str(rows(app, "SELECT id FROM event_series WHERE title = 'Pienmarkkinat, kevät 2018'")[0].id)
    draft = a_memo(leader, series, title="Luonnos", as_of="10.4.2018")
    closed = frozen(leader, a_memo(leader, series, title="Jäädytetty", as_of="10.4.2018"))
    leader.sends(f"{closed}/ask", {"until": in_days(7)})
    with app.app_context(), writing() as database:
        database.query(SeriesRow).filter_by(id=series).update({"goals": "Tavoite, joka tuli jälkeenpäin."})
    unchanged = frozen(leader, a_memo(leader, series, title="Ei kasvanut", as_of="10.4.2018"))
    return {"memo": draft, "frozen": closed, "unchanged": unchanged}


def _built(people: Mapping[str, Visitor]) -> dict[str, str]:
    """A draft of a form that can be opened."""
    draft = makes_draft(people["vetaja"])
    presses_in_draft(people["vetaja"], draft, "add-choice")
    presses_in_draft(people["vetaja"], draft, "save", label__q1="Mistä kuulit?", options__q1="Tutulta\nMuualta")
    return {"built": draft}
