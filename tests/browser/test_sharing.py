"""Sharing in real browsers: the owner chooses, the colleague reads, and reads nothing after it was taken back.

The network beside one's own. Axe on every page and state, the keyboard alone, and the whole way without script.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask
from playwright.sync_api import Page, expect
from sqlalchemy import text

from intranet import clock
from intranet.app import create_app
from intranet.database import db, reading_aside, writing
from intranet.ids import random_id
from intranet.people.models import MembershipRow, Organisation, Person
from intranet.people.types import Membership, SignedInPerson
from intranet.settings import PROJECT, Settings
from intranet.worksheets.sharing import actions
from intranet.worksheets.sharing.types import Choices
from tests.browser.looks import looks_right
from tests.browser.server import Server
from tests.browser.visit import DESK, PHONE, Opens, Visit
from tests.events_ahead import an_event
from tests.shared_sheets import filled
from tests.visitor import Visitor

PICTURES = os.environ.get("SHARING_PICTURES")
NETWORK = "/worksheets/network_health/network"


@pytest.fixture
def inside(server: Server) -> Iterator[Flask]:
    """The site's own database, to fill what these tests do not look at."""
    app = create_app(Settings(mode="demo", secret_key="not-the-site's", instance=server.instance,
                              database_url=f"sqlite:///{server.instance / 'ankkuri.sqlite'}",
                              site_url=server.url, plugins=PROJECT / "plugins", content=PROJECT / "content"),
                     testing=True)
    yield app
    with app.app_context():
        db.session.remove()
        db.engine.dispose()


def demo_person(inside: Flask, who: str) -> Visitor:
    """One of the demo people, as the builders of tests want them."""
    with inside.app_context(), reading_aside() as connection:
        found = connection.execute(text("SELECT id FROM person WHERE email = :email"),
                                   {"email": f"{who}@demo.example"}).scalar_one()
    return Visitor(inside, found)


def organisations_join(inside: Flask, points: str, perspective: str = "own") -> None:
    """For each point an organisation whose one member gives a sheet of nothing but this point into the sums."""
    for point in points:
        with inside.app_context(), writing() as database:
            own = Organisation(id=random_id(), name=f"Järjestö {random_id()}", created_at=clock.now())
            person = Person(id=random_id(), name="Joku Muu", email=f"{random_id().lower()}@muu.example",
                            created_at=clock.now())
            database.add_all([own, person])
            database.flush()
            database.add(MembershipRow(person_id=person.id, organisation_id=own.id, joined_at=clock.now()))
            database.flush()
            acting = SignedInPerson(person.id, person.name, person.email, "fi",
                                    memberships=(Membership(own.id, own.name),))
        sheet = filled(inside, Visitor(inside, acting.id), point=point, perspective=perspective)
        with inside.app_context():
            actions.share(acting, sheet.removeprefix("/sheets/"), 0, Choices(network=True))
            db.session.remove()


def looks(visit: Visit, name: str, width: int, dark: bool) -> None:
    """Accessible, and as wide as the window."""
    looks_right(visit, name)
    if PICTURES:
        visit.page.screenshot(path=Path(PICTURES) / f"{name}-{width}{'-dark' if dark else ''}.png", full_page=True)


def save(page: Page) -> None:
    page.locator("main form button[type=submit]:not([name])").click()
    expect(page.locator("main [role=status]")).to_contain_text("Valintasi on tallennettu.")


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [PHONE, DESK])
def test_every_page_of_sharing_is_accessible(opens: Opens, inside: Flask, width: int, dark: bool) -> None:
    slug = f"jako-{width}-{'tumma' if dark else 'vaalea'}"
    member = demo_person(inside, "jasen")
    an_event(inside, slug, led_by=[demo_person(inside, "vetaja")], title=f"Pienmarkkinat Iisalmessa {width}")
    visit = opens(width, dark=dark)
    page = visit.signs_in("jasen")
    visit.opens(f"/events/{slug}")
    page.locator(f"main form[action='/events/{slug}/signup'] button").click()
    page.wait_for_load_state()
    sheet = filled(inside, member, point=lambda item: "1" if item.id.startswith("trust") else "3",
                   subject="Iisalmen hankehautomo")
    private = filled(inside, member, "network_competence")
    for name, path in (("alone", f"{sheet}/share"), ("private", f"{private}/share"),
                       ("preview-organisation", f"{sheet}/share/preview?as=organisation"),
                       ("preview-facilitator", f"{sheet}/share/preview?as=facilitator"),
                       ("preview-network", f"{sheet}/share/preview?as=network"),
                       ("preview-private", f"{private}/share/preview?as=network"),
                       ("network-hidden", f"{NETWORK}?perspective=whole"), ("shared-empty", "/sheets/shared")):
        visit.opens(path)
        looks(visit, name, width, dark)
    visit.opens(f"{sheet}/share")
    stale = page.locator("input[name=version]").get_attribute("value")
    for one in ("#share-organisation", "#share-network", "input[name=event]"):
        page.locator(one).first.check()
    save(page)
    looks(visit, "saved", width, dark)
    page.locator("input[name=version]").evaluate("(field, version) => { field.value = version; }", stale)
    page.locator("#share-network").uncheck()
    page.locator("main form button[type=submit]:not([name])").click()
    page.wait_for_selector("#problems")
    looks(visit, "stale", width, dark)
    organisations_join(inside, "11233344")
    for name, path in (("result", f"{sheet}/result"), ("network", NETWORK), ("sheets-own", "/sheets")):
        visit.opens(path)
        looks(visit, name, width, dark)
    other = opens(width, dark=dark)
    other.signs_in("yhteys")
    for name, path in (("sheets-other", "/sheets"), ("shared", "/sheets/shared"), ("result-other", f"{sheet}/result")):
        other.opens(path)
        looks(other, name, width, dark)
    leader = opens(width, dark=dark)
    leader.signs_in("vetaja")
    leader.opens("/sheets/shared")
    looks(leader, "shared-facilitator", width, dark)


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_from_the_owner_to_the_colleague_and_back(opens: Opens, inside: Flask, script: bool) -> None:
    """Three people at once: nobody but the colleague reads, and only as long as the owner wants it."""
    sheet = filled(inside, demo_person(inside, "jasen"), subject="Iisalmen hankehautomo")
    owner, colleague, stranger = (opens(script=script) for _ in range(3))
    mine, theirs = owner.signs_in("jasen"), colleague.signs_in("yhteys")
    stranger.signs_in("naapuri")
    assert colleague.status_of(f"{sheet}/result") == 404
    owner.opens(f"{sheet}/result")
    mine.get_by_role("link", name="Jaa tämä työpaperi").click()
    mine.locator("a[href$='as=organisation']").click()
    expect(mine.locator(".preview-said")).to_contain_text("Katsominen ei vielä jaa mitään.")
    assert colleague.status_of(f"{sheet}/result") == 404
    mine.get_by_role("link", name="Takaisin jakamiseen").click()
    mine.locator("#share-organisation").check()
    save(mine)
    colleague.opens("/sheets")
    theirs.locator(f"main a[href='{sheet}/result']").click()
    expect(theirs.locator(".owner")).to_contain_text("Kallaveden Omaiset ry")
    with theirs.expect_download() as download:
        theirs.locator("a[href$='export.csv']").click()
    assert download.value.path().stat().st_size > 500
    assert colleague.status_of(f"{sheet}/purpose") == 404
    assert stranger.status_of(f"{sheet}/result") == 404
    owner.opens(f"{sheet}/share")
    mine.get_by_role("button", name="Vain minä").click()
    expect(mine.locator("main [role=status]")).to_contain_text("Vain sinä näet tämän työpaperin.")
    assert colleague.status_of(f"{sheet}/result") == 404
    assert colleague.status_of(f"{sheet}/export.csv") == 404


def test_the_keyboard_alone_shares_and_takes_back(opens: Opens, inside: Flask) -> None:
    sheet = filled(inside, demo_person(inside, "jasen"))
    visit = opens()
    page = visit.signs_in("jasen")
    visit.opens(f"{sheet}/share")
    page.locator("main h1").click()
    for _ in range(3):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == "share-organisation":
            break
    assert page.evaluate("document.activeElement.id") == "share-organisation"
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    expect(page.locator("main [role=status]")).to_contain_text("Valintasi on tallennettu.")
    expect(page.locator("#share-organisation")).to_be_checked()


def test_the_result_prints_with_the_network_beside_it(opens: Opens, inside: Flask) -> None:
    sheet = filled(inside, demo_person(inside, "jasen"), point="2")
    organisations_join(inside, "12334")
    visit = opens()
    page = visit.signs_in("jasen")
    visit.opens(f"{sheet}/result")
    expect(page.locator("#beside-others .crowd")).to_have_count(6)
    page.emulate_media(media="print")
    expect(page.locator("#beside-others table")).to_be_visible()
    expect(page.get_by_role("link", name="Miten verkosto vastaa")).to_be_hidden()
    if PICTURES:
        page.pdf(path=str(Path(PICTURES) / "result.pdf"), format="A4")
