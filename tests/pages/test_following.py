"""Following: buttons on cards and the shelf, the own page, the start page, undo; nobody else's is shown."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import delete, update

from intranet import clock
from intranet.cards.models import CardRendering, CardRevision, CardRow
from intranet.database import writing
from intranet.following import actions, rules, store
from intranet.following.models import FollowRow
from intranet.following.types import Own
from intranet.ids import random_id
from intranet.people.models import Person
from tests.cards_on_the_shelf import a_card, counted_queries
from tests.conftest import both_ways
from tests.inspect_page import text_of
from tests.visitor import Page, Visitor

FOLLOW, STOP = "Seuraa tätä korttia", "Lopeta kortin seuraaminen"


def follows(person: Visitor, what: str, target: str, do: str = "watch", **more: str) -> Page:
    return person.sends("/following", {"what": what, "target": target, "do": do, "next": "/cards", **more})


def publishes_anew(site: Flask, slug: str, *, ago: timedelta = timedelta(), title: str = "") -> None:
    """The next version of a card, as the desk publishes it."""
    with site.app_context(), writing() as database:
        card = database.query(CardRow).filter_by(slug=slug).one()
        old = database.query(CardRevision).filter_by(card_id=card.id, number=card.published_number).one()
        values = {column.name: getattr(old, column.name) for column in CardRevision.__table__.columns}
        values |= {"id": random_id(), "number": old.number + 1, "published_at": clock.now() - ago,
                   "title": title or old.title}
        database.execute(CardRevision.__table__.insert().values(**values))
        for one in database.query(CardRendering).filter_by(revision_id=old.id).all():
            facts = {column.name: getattr(one, column.name) for column in CardRendering.__table__.columns}
            database.execute(CardRendering.__table__.insert().values(**{**facts, "revision_id": values["id"]}))
        database.execute(update(CardRow).where(CardRow.id == card.id).values(
            published_number=old.number + 1, newest_number=old.number + 1, changed_at=clock.now()))


def published_long_ago(site: Flask, slug: str, **more: object) -> str:
    return a_card(site, slug, published_at=clock.now() - timedelta(days=10), **more)  # type: ignore[arg-type]


def panel(page: Page) -> str:
    """What the start page says of what one follows."""
    found = page.all("section", class_="followed")
    return text_of(found[0]) if found else ""


@both_ways
def test_a_card_is_followed_by_its_button_and_the_page_says_so(member: Visitor, site: Flask, htmx: bool) -> None:
    address = published_long_ago(site, "soita")
    page = member.opens(address)
    assert FOLLOW in page.text and STOP not in page.text
    fields = {"what": "card", "target": "soita", "do": "watch", "next": f"{address}#follow-card-do"}
    answer = member.sends("/following", fields, htmx=htmx)
    if htmx:
        assert answer.status == 200 and STOP in answer.text and "Seuraat tätä korttia." in answer.text
        assert "Seuraat nyt tätä." in text_of(answer.one("p", id="follow-said"))
        assert answer.one("input", name="next").get("value") == f"{address}#follow-card-do"
    else:
        assert (answer.status, answer.goes_to) == (303, f"{address}#follow-card-do")
    page = member.opens(address)
    assert STOP in page.text and "Seuraat tätä korttia." in page.text and FOLLOW not in page.text
    answer = member.sends("/following", {**fields, "do": "stop"}, htmx=htmx)
    assert FOLLOW in (answer if htmx else member.opens(address)).text


def test_one_readers_button_is_not_anothers(member: Visitor, neighbour: Visitor, curator: Visitor, site: Flask) -> None:
    address = published_long_ago(site, "soita")
    follows(member, "card", "soita")
    for _ in range(2):
        assert STOP in member.opens(address).text
        assert FOLLOW in neighbour.opens(address).text and FOLLOW in curator.opens(address).text
    assert "Soita" not in neighbour.opens("/following").text


def test_a_page_that_the_browser_holds_is_renewed_when_its_button_changes(member: Visitor, site: Flask) -> None:
    address = published_long_ago(site, "soita")
    tag = member.opens(address).response.headers["ETag"]
    assert member.opens(address, If_None_Match=tag).status == 304
    follows(member, "card", "soita")
    page = member.opens(address, If_None_Match=tag)
    assert page.status == 200 and STOP in page.text


def test_a_kind_and_a_topic_are_followed_from_the_shelf(member: Visitor, site: Flask) -> None:
    published_long_ago(site, "soita", tags=["Vaalit"])
    assert not member.opens("/cards").all("form", action="/following")
    page = member.opens("/cards?kind=tip&tag=vaalit")
    assert "Seuraa tätä korttilajia" in page.text and "Seuraa tätä aihetta" in page.text
    assert follows(member, "tag", "vaalit").status == follows(member, "kind", "tip").status == 303
    page = member.opens("/cards?kind=tip&tag=VAALIT")
    assert "Seuraat tätä korttilajia." in page.text and "Seuraat tätä aihetta." in page.text
    own = member.opens("/following")
    assert "Vaikuttamisvinkit" in own.text and "Vaalit Aihe" in own.text
    assert own.all("a", href="/cards?kind=tip") and own.all("a", href="/cards?tag=Vaalit")
    assert not member.opens("/cards?kind=guide&tag=olematon").all("form", action="/following")
    member.opens("/cards?kind=tip", htmx=True)


def test_what_is_new_is_told_on_the_start_page_until_it_is_marked_as_seen(member: Visitor, neighbour: Visitor,
                                                                           site: Flask) -> None:
    published_long_ago(site, "soita")
    published_long_ago(site, "kirjoita")
    follows(member, "card", "soita")
    assert panel(member.opens("/")) == "", "what was there before is no news"
    publishes_anew(site, "soita")
    publishes_anew(site, "kirjoita")
    page = member.opens("/")
    assert "Soita" in panel(page) and "muutettu" in panel(page) and "Kirjoita" not in panel(page)
    assert panel(member.opens("/")) == panel(page), "looking marks nothing as seen"
    assert panel(neighbour.opens("/")) == ""
    until = page.hidden("until")
    publishes_anew(site, "soita")
    answer = member.sends("/following/seen", {"until": until, "next": "/#content"})
    assert (answer.status, answer.goes_to) == (303, "/#content")
    assert "Soita" in panel(member.opens("/")), "what came after the page was shown is still new"
    member.sends("/following/seen", {"until": member.opens("/").hidden("until"), "next": "/"})
    assert panel(member.opens("/")) == ""


def test_a_new_card_of_a_followed_kind_is_told_as_published(member: Visitor, site: Flask) -> None:
    published_long_ago(site, "soita")
    follows(member, "kind", "tip")
    a_card(site, "kirjoita")
    a_card(site, "opas", kind="guide")
    said = panel(member.opens("/"))
    assert "Kirjoita" in said and "julkaistu" in said and "Opas" not in said


def test_many_changes_are_cut_with_a_way_to_the_rest(member: Visitor, site: Flask) -> None:
    published_long_ago(site, "soita")
    follows(member, "kind", "tip")
    for number in range(10):
        a_card(site, f"uusi-{number}", published_at=clock.now() + timedelta(milliseconds=number))
    page = member.opens("/")
    assert panel(page).count("julkaistu") == rules.MOST_ON_START and "Vielä 2 muutosta" in panel(page)
    assert page.all("a", href="/following#news")
    whole = member.opens("/following")
    assert whole.text.count("julkaistu ") == 10
    assert text_of(whole.all("ul", class_="tight")[0]).startswith("Uusi-9"), "the newest first"


def test_a_renamed_card_stays_followed_and_an_archived_one_falls_silent(member: Visitor, site: Flask) -> None:
    published_long_ago(site, "soita")
    follows(member, "card", "soita")
    with site.app_context(), writing() as database:
        database.execute(update(CardRow).where(CardRow.slug == "soita").values(slug="soita-heti"))
    publishes_anew(site, "soita-heti")
    page = member.opens("/")
    assert "Soita" in panel(page) and page.all("a", href="/cards/soita-heti")
    assert STOP in member.opens("/cards/soita-heti").text
    with site.app_context(), writing() as database:
        database.execute(update(CardRow).values(state="archived"))
    assert panel(member.opens("/")) == ""
    own = member.opens("/following")
    assert "Kortti, jota ei nyt voi lukea" in own.text and "Soita" not in own.text
    target = own.one("input", name="target").get("value") or ""
    assert follows(member, "card", target, "stop").status == 303
    assert "Et seuraa vielä mitään" in member.opens("/following").text


def test_stopping_is_undone_and_loses_no_news(member: Visitor, site: Flask) -> None:
    published_long_ago(site, "soita")
    follows(member, "card", "soita")
    publishes_anew(site, "soita")
    own = member.opens("/following")
    form = next(one for one in own.all("form", action="/following"))
    fields = {one.get("name", ""): one.get("value") or "" for one in form.iter("input")}
    answer = member.sends("/following", {**fields, "do": "stop"})
    assert answer.status == 303 and answer.goes_to.startswith("/following?stopped=card&which=")
    page = member.opens(answer.goes_to)
    assert "Et enää seuraa: Soita." in page.text and panel(member.opens("/")) == ""
    undo = next(page.one("div", class_="undo").iter("form"))
    fields = {one.get("name", ""): one.get("value") or "" for one in undo.iter("input")}
    answer = member.sends("/following", {**fields, "do": "watch"})
    assert "Seuraat tätä taas." in member.opens(answer.goes_to).text
    assert "Soita" in panel(member.opens("/"))


def test_a_name_in_the_address_undoes_nothing_that_was_not_stopped(member: Visitor, neighbour: Visitor,
                                                                   site: Flask) -> None:
    published_long_ago(site, "soita")
    follows(member, "kind", "tip")
    follows(member, "kind", "tip", "stop")
    assert "Et enää seuraa" in member.opens("/following?stopped=kind&which=tip").text
    for person, query in ((neighbour, "stopped=kind&which=tip"), (member, "stopped=kind&which=%3Cb%3E"),
                          (member, "stopped=x&which=tip"), (member, "stopped=kind")):
        assert "Et enää seuraa" not in person.opens(f"/following?{query}").text


def test_who_follows_nothing_is_told_how_to_begin(member: Visitor) -> None:
    page = member.opens("/following")
    assert "Et seuraa vielä mitään." in page.text and page.all("a", href="/cards", class_="btn")
    assert page.one("input", name="digest", value="weekly").get("checked") is not None
    assert member.opens("/account").all("a", href="/following")


def test_how_often_the_digest_comes_is_chosen(member: Visitor, site: Flask) -> None:
    for digest in ("daily", "never", "weekly"):
        answer = member.sends("/following/digest", {"digest": digest})
        assert answer.goes_to == "/following?said=digest#digest"
        page = member.opens("/following?said=digest")
        assert "Valintasi tallennettiin." in page.text
        assert page.one("input", name="digest", value=digest).get("checked") is not None
    with site.app_context():
        follower = store.own(member.person_id or "").follower
        assert follower.digest_at == rules.digest_time("weekly", clock.now()), "nothing of the past is sent"


@pytest.mark.parametrize(("path", "fields", "status"), [
    ("/following", {"what": "card", "target": "olematon"}, 404),
    ("/following", {"what": "card", "target": ""}, 404),
    ("/following", {"what": "kind", "target": "Tip"}, 404),
    ("/following", {"what": "tag", "target": "<script>alert(1)</script>"}, 404),
    ("/following", {"what": "person", "target": "soita"}, 404),
    ("/following", {"what": "", "target": "soita"}, 404),
    ("/following", {"what": "tag", "target": "x" * 121}, 422),
    ("/following", {"what": "tag", "target": "a\0b"}, 422),
    ("/following/seen", {"until": ""}, 422),
    ("/following/seen", {"until": "eilen"}, 422),
    ("/following/seen", {"until": "2027-01-01"}, 422),
    ("/following/seen", {"until": "9999-12-31T23:59:59+00:00"}, 422),
    ("/following/seen", {"until": "2027-01-01T00:00:00"}, 422),
    ("/following/seen", {"until": "0001-01-01T00:00:00+14:00"}, 422),
    ("/following/digest", {"digest": "hourly"}, 422),
    ("/following/digest", {"digest": ""}, 422),
    ("/following/digest", {}, 422),
])
def test_what_cannot_be_is_refused(member: Visitor, site: Flask, path: str, fields: dict[str, str],
                                   status: int) -> None:
    published_long_ago(site, "soita")
    assert member.sends(path, fields).status == status
    with site.app_context():
        assert store.own(member.person_id or "").follows == ()


@pytest.mark.parametrize("path", ["/following", "/following/seen", "/following/digest"])
def test_visitors_forged_and_foreign_requests_change_nothing(member: Visitor, stranger: Visitor, site: Flask,
                                                             path: str) -> None:
    published_long_ago(site, "soita")
    fields = {"what": "card", "target": "soita", "until": clock.now().isoformat(), "digest": "never"}
    assert stranger.sends(path, fields).status == 401
    assert member.sends(path, fields, token=False).status == 403
    assert member.sends(path, fields, Origin="https://evil.example").status == 403
    with site.app_context():
        assert store.own(member.person_id or "") == Own()


def test_the_way_back_leads_to_this_site_alone(member: Visitor, site: Flask) -> None:
    published_long_ago(site, "soita")
    for elsewhere in ("https://evil.example/", "//evil.example", "/\\evil.example", ""):
        assert follows(member, "card", "soita", next=elsewhere).goes_to == "/"


def test_a_draft_and_an_archived_card_cannot_be_followed(member: Visitor, site: Flask) -> None:
    a_card(site, "vanha", state="archived")
    assert follows(member, "card", "vanha").status == 404


def test_the_export_tells_what_one_follows(member: Visitor, neighbour: Visitor, site: Flask) -> None:
    published_long_ago(site, "soita", tags=["vaalit"])
    follows(member, "card", "soita")
    follows(neighbour, "tag", "vaalit")
    held = json.loads(member.opens("/account/export.json").html)["following"]["following"]
    assert [(one["what"], one["which"]) for one in held["follows"]] == [("card", "soita")]
    assert held["mail"] == "weekly" and held["told"] == []


def test_when_a_person_goes_everything_of_theirs_goes(member: Visitor, site: Flask) -> None:
    published_long_ago(site, "soita")
    follows(member, "card", "soita")
    with site.app_context():
        with writing() as database:
            store.note_told(database, member.person_id or "", actions.cards.readables(), clock.now())
        with writing() as database:
            database.execute(delete(Person).where(Person.id == member.person_id))
        assert store.own(member.person_id or "") == Own() and store.told_aside(member.person_id or "") == set()


def test_what_was_stopped_is_forgotten_after_a_day(member: Visitor, site: Flask) -> None:
    published_long_ago(site, "soita")
    follows(member, "card", "soita")
    follows(member, "card", "soita", "stop")
    with site.app_context():
        assert actions.forget_old(clock.now()) == 0
        assert actions.forget_old(clock.now() + timedelta(days=1, seconds=1)) == 1
        with writing() as database:
            assert database.query(FollowRow).count() == 0


def test_following_costs_a_card_no_query(member: Visitor, site: Flask) -> None:
    address = published_long_ago(site, "soita")
    follows(member, "card", "soita")
    member.opens(address)
    with counted_queries(site) as queries:
        member.opens(address)
    assert len([one for one in queries if one.startswith("SELECT")]) <= 2, queries


@pytest.mark.parametrize("language", ["sv", "en"])
def test_the_pages_speak_the_readers_language(a_person: Callable[..., Person], sits_down: Callable[[Person], Visitor],
                                              site: Flask, language: str) -> None:
    person = sits_down(a_person(language=language, organisation="Me ry"))
    published_long_ago(site, "soita")
    follows(person, "card", "soita")
    publishes_anew(site, "soita")
    word = {"sv": "ändrat", "en": "changed"}[language]
    assert re.search(rf"{word} \d", person.opens("/following").text) and word in panel(person.opens("/"))
