"""A card's life at the desk: review, publishing now and at a set time, the archive, the lists, the history."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from flask import Flask
from sqlalchemy import update

from intranet import clock
from intranet.audit.models import TrailRow
from intranet.cards.desk import actions
from intranet.cards.models import CardRow
from intranet.database import db, writing
from intranet.people.models import Person
from intranet.web.formatting import local
from tests.cards_on_the_shelf import a_card, changes
from tests.conftest import both_ways
from tests.inspect_page import text_of
from tests.pages.test_desk_writing import WORDS, fields_of
from tests.visitor import Page, Visitor


def listed(page: Page) -> list[str]:
    """The titles on the desk."""
    return [text_of(one) for one in page.one("div", id="desk-list").iter("h2")]


def counts(page: Page) -> dict[str, int]:
    """How many cards each tab says it holds."""
    return {(one.get("id") or "").removeprefix("state-"): int(text_of(one).split()[-1]) for one in page.all("a")
            if (one.get("id") or "").startswith("state-")}


def test_a_card_goes_from_draft_to_review_to_published(curator: Visitor, member: Visitor, site: Flask,
                                                       a_person: Callable[..., Person],
                                                       sits_down: Callable[[Person], Visitor]) -> None:
    other = a_person("Olli Toinen", roles=("curator",))
    page = curator.sends("/cards/new", {**WORDS, "do": "review", "reviewer": other.id})
    assert page.goes_to == "/cards/soita-paattajalle/edit"
    assert "Odottaa, että Olli Toinen lukee sen." in curator.opens(page.goes_to).text
    reviewer = sits_down(other)
    assert listed(reviewer.opens("/cards/desk?state=review")) == ["Soita päättäjälle"]
    form = fields_of(reviewer.opens(page.goes_to))
    assert reviewer.sends(page.goes_to, {**form, "body": form["body"] + "\nLisäys.", "do": "save"}).status == 303
    assert listed(reviewer.opens("/cards/desk?state=review")) == ["Soita päättäjälle"], "still in review"
    form = fields_of(reviewer.opens(page.goes_to))
    assert reviewer.sends(page.goes_to, {**form, "do": "publish"}).goes_to == "/cards/soita-paattajalle"
    assert "Lisäys." in member.opens("/cards/soita-paattajalle").text
    with site.app_context():
        trail = db.session.query(TrailRow).filter_by(action="card-published").all()
    assert [one.person_id for one in trail] == [other.id]


@both_ways
def test_a_curator_who_opens_an_archived_card_is_led_to_the_desk(curator: Visitor, member: Visitor, site: Flask,
                                                                 htmx: bool) -> None:
    a_card(site, "soita", title="Soita ajoissa", state="archived")
    page = curator.opens("/cards/soita?view=plain", htmx=htmx)
    assert page.status == 404 and "Kortti on arkistossa" in page.text and page.all("a", href="/cards/soita/edit")
    if htmx:
        assert page.response.headers["HX-Retarget"] == "#error-notice" and "<html" not in page.html
    page = member.opens("/cards/soita", htmx=htmx)
    assert page.status == 404 and "arkisto" not in page.text and "Soita ajoissa" not in page.text
    assert page.text == member.opens("/cards/eiole", htmx=htmx).text, "as one that does not exist"
    assert "arkisto" not in curator.opens("/cards/eiole", htmx=htmx).text


def test_a_curator_who_opens_a_card_that_is_not_published_yet_is_led_to_the_desk(curator: Visitor,
                                                                                 member: Visitor) -> None:
    curator.sends("/cards/new", WORDS)
    page = curator.opens("/cards/soita-paattajalle")
    assert page.status == 404 and "ei ole vielä julkaistu" in page.text
    assert page.all("a", href="/cards/soita-paattajalle/edit")
    assert "ei ole vielä julkaistu" not in member.opens("/cards/soita-paattajalle").text


def test_a_newer_draft_stands_beside_what_members_read(curator: Visitor, member: Visitor, site: Flask) -> None:
    a_card(site, "soita", body="Vanha teksti.")
    form = fields_of(curator.opens("/cards/soita/edit"))
    curator.sends("/cards/soita/edit", {**form, "body": "Uusi teksti.", "do": "save"})
    assert "Vanha teksti." in member.opens("/cards/soita").text
    page = curator.opens("/cards/desk")
    assert "jäsenet lukevat versiota 1" in page.text and counts(page)["draft"] == counts(page)["published"] == 1
    form = fields_of(curator.opens("/cards/soita/edit"))
    curator.sends("/cards/soita/edit", {**form, "do": "publish"})
    page = member.opens("/cards/soita")
    assert "Uusi teksti." in page.text and "versio 2" in page.text
    assert member.opens("/cards/soita/history").text.count("Versio ") == 2


def test_publishing_at_a_set_time(curator: Visitor, member: Visitor, inside: Flask) -> None:
    when = local(clock.now() + timedelta(days=2)).replace(second=0, microsecond=0)
    page = curator.sends("/cards/new", {**WORDS, "do": "publish", "publish_at": f"{when:%Y-%m-%dT%H:%M}"})
    assert page.goes_to == "/cards/soita-paattajalle/edit"
    assert member.opens("/cards/soita-paattajalle").status == 404
    assert listed(curator.opens("/cards/desk?state=scheduled")) == ["Soita päättäjälle"]
    form = fields_of(curator.opens(page.goes_to))
    curator.sends(page.goes_to, {**form, "body": "Myöhempi luonnos.", "do": "save"})
    assert actions.publish_due(when - timedelta(minutes=1)) == []
    assert actions.publish_due(when) == ["soita-paattajalle"] and actions.publish_due(when) == []
    read = member.opens("/cards/soita-paattajalle")
    assert "Kirjoita kolme asiaa." in read.text and "Myöhempi luonnos" not in read.text
    assert counts(curator.opens("/cards/desk"))["draft"] == 1


def test_whoever_comes_to_look_publishes_what_is_due(curator: Visitor, member: Visitor, site: Flask) -> None:
    when = local(clock.now() + timedelta(days=2))
    curator.sends("/cards/new", {**WORDS, "do": "publish", "publish_at": f"{when:%Y-%m-%dT%H:%M}"})
    assert "Soita päättäjälle" not in member.opens("/cards").text
    with site.app_context(), writing() as database:
        database.execute(update(CardRow).values(publish_at=clock.now() - timedelta(minutes=1)))
    assert "Soita päättäjälle" in member.opens("/cards").text
    assert member.opens("/cards/soita-paattajalle").status == 200


def test_a_set_time_can_be_cancelled_and_is_never_past(curator: Visitor, inside: Flask) -> None:
    assert curator.sends("/cards/new", {**WORDS, "do": "publish", "publish_at": "2020-01-01T10:00"}).status == 422
    when = local(clock.now() + timedelta(days=2))
    curator.sends("/cards/new", {**WORDS, "do": "publish", "publish_at": f"{when:%d.%m.%Y %H.%M}"})
    assert curator.sends("/cards/soita-paattajalle/unschedule").status == 303
    assert actions.publish_due(when + timedelta(days=1)) == []


@pytest.mark.parametrize("odd", ["\0", "\x1b", f"{' ' * 60}2027-06-05T08:05", f"2027-06-05T08:05{' ' * 60}x"])
def test_a_time_that_cannot_be_read_publishes_nothing_at_once(curator: Visitor, member: Visitor, odd: str) -> None:
    assert curator.sends("/cards/new", {**WORDS, "do": "publish", "publish_at": odd}).status in (303, 422)
    assert member.opens("/cards/soita-paattajalle").status == 404


@both_ways
def test_an_archived_card_is_gone_at_once_and_comes_back(curator: Visitor, member: Visitor, site: Flask,
                                                         htmx: bool) -> None:
    a_card(site, "soita")
    before = member.opens("/cards/soita").response.headers["ETag"]
    assert curator.sends("/cards/soita/archive", htmx=htmx).goes_to == "/cards/soita/edit"
    assert member.opens("/cards/soita", If_None_Match=before).status == 404
    assert listed(curator.opens("/cards/desk?state=archived")) == ["Soita"]
    assert counts(curator.opens("/cards/desk"))["all"] == 0
    form = fields_of(curator.opens("/cards/soita/edit"))
    page = curator.sends("/cards/soita/edit", {**form, "title": "Uusi", "do": "save"})
    assert page.status == 422 and fields_of(page)["title"] == "Uusi"
    assert curator.sends("/cards/soita/back", htmx=htmx).goes_to
    assert member.opens("/cards/soita").status == 200


def test_what_is_due_for_a_check(curator: Visitor, site: Flask) -> None:
    today = local(clock.now()).date()
    a_card(site, "myohassa", review_by=today - timedelta(days=1))
    a_card(site, "pian", review_by=today + timedelta(days=20))
    a_card(site, "joskus", review_by=today + timedelta(days=200))
    page = curator.opens("/cards/desk?state=due")
    assert listed(page) == ["Myohassa", "Pian"] and counts(page)["due"] == 2
    assert "piti tarkistaa" in page.text


def test_plain_language_that_is_missing_or_old(curator: Visitor, site: Flask) -> None:
    a_card(site, "ilman")
    a_card(site, "kanssa", plain="Selko.\n")
    assert listed(curator.opens("/cards/desk?state=plain")) == ["Ilman"]
    form = fields_of(curator.opens("/cards/kanssa/edit"))
    curator.sends("/cards/kanssa/edit", {**form, "body": "Toinen teksti.", "do": "publish"})
    page = curator.opens("/cards/desk?state=plain")
    assert sorted(listed(page)) == ["Ilman", "Kanssa"] and "vanhempi kuin kortti" in page.text
    form = fields_of(curator.opens("/cards/kanssa/edit"))
    curator.sends("/cards/kanssa/edit", {**form, "plain_holds": "yes", "do": "save"})
    assert listed(curator.opens("/cards/desk?state=plain")) == ["Ilman"]
    form = fields_of(curator.opens("/cards/kanssa/edit"))
    curator.sends("/cards/kanssa/edit", {**form, "body": "Kolmas.", "plain_body": "Uusi selko.", "do": "publish"})
    assert listed(curator.opens("/cards/desk?state=plain")) == ["Ilman"]


def test_an_empty_desk_says_what_it_is_for(curator: Visitor) -> None:
    for state in ("all", "draft", "review", "scheduled", "published", "due", "plain", "archived"):
        page = curator.opens(f"/cards/desk?state={state}")
        assert page.status == 200 and page.all("div", class_="empty"), state
    assert curator.opens("/cards/desk?state=jotain").one("a", id="state-all").get("aria-current") == "true"


def test_htmx_swaps_the_list_alone(curator: Visitor, site: Flask) -> None:
    a_card(site, "soita")
    page = curator.opens("/cards/desk?state=published", htmx=True)
    assert "<html" not in page.html and page.one("div", id="desk-list") is not None
    assert text_of(page.one("p", id="desk-said")) == "Julkaistut: 1 kortti"


def test_the_history_names_who_wrote_what(curator: Visitor, member: Visitor, site: Flask) -> None:
    a_card(site, "soita")
    form = fields_of(curator.opens("/cards/soita/edit"))
    curator.sends("/cards/soita/edit", {**form, "title": "Soita nyt", "do": "save"})
    page = curator.opens("/cards/soita/history")
    assert "Versio 2" in page.text and "Aila Asiantuntija" in page.text and "cards/soita.fi.md" in page.text
    assert "Versio 2" not in member.opens("/cards/soita/history").text


def test_the_owner_can_be_changed_without_a_new_revision(curator: Visitor, site: Flask,
                                                         a_person: Callable[..., Person]) -> None:
    a_card(site, "soita")
    other = a_person("Olli Toinen", roles=("curator",))
    form = fields_of(curator.opens("/cards/soita/edit"))
    curator.sends("/cards/soita/edit", {**form, "owner": other.id, "do": "save"})
    page = curator.opens("/cards/desk")
    assert "vastuussa Olli Toinen" in page.text and "Versio 1" in page.text
    assert curator.sends("/cards/soita/edit", {**form, "owner": "x" * 22, "do": "save"}).status == 422


def test_changed_files_are_not_dated_by_us(curator: Visitor, site: Flask) -> None:
    when = datetime(2026, 1, 2, 10, tzinfo=UTC)
    a_card(site, "soita", published_at=when)
    changes(site, "soita", review_by=date(2020, 1, 1))
    assert "2.1.2026" in curator.opens("/cards/desk").text


def test_the_start_page_tells_who_is_asked_to_read(curator: Visitor, site: Flask, a_person: Callable[..., Person],
                                                   sits_down: Callable[[Person], Visitor], member: Visitor) -> None:
    asked, other = a_person("Raija", roles=("curator",)), a_person("Olli", roles=("curator",))
    curator.sends("/cards/new", {**WORDS, "do": "review", "reviewer": asked.id})
    assert "odottaa, että luet sen" in sits_down(asked).opens("/").text
    for visitor in (sits_down(other), curator, member):
        assert "odottaa, että luet sen" not in visitor.opens("/").text
    curator.sends("/cards/new", {**WORDS, "title": "Kenen tahansa", "do": "review"})
    assert "Kenen tahansa" in sits_down(other).opens("/").text


def test_the_reader_is_told_who_looks_after_a_card(curator: Visitor, member: Visitor, site: Flask) -> None:
    a_card(site, "ilman")
    curator.sends("/cards/new", {**WORDS, "do": "publish"})
    assert "Kortista vastaa Aila Asiantuntija." in member.opens("/cards/soita-paattajalle").text
    assert "Ylläpitää: vaikuttamisasiantuntija." in member.opens("/cards/ilman").text


def test_what_a_curator_wrote_is_in_their_own_export(curator: Visitor) -> None:
    curator.sends("/cards/new", WORDS)
    form = fields_of(curator.opens("/cards/soita-paattajalle/edit"))
    curator.sends(f"/cards/drafts/{form['draft']}", {**form, "body": "Kesken oleva."}, htmx=True)
    held = curator.opens("/account/export.json").response.get_json()["cards"]
    assert held["card_versions"][0]["card"] == "soita-paattajalle"
    assert held["card_drafts"][0]["words"]["body"] == "Kesken oleva."


def test_a_renamed_card_stays_related_by_its_old_name(curator: Visitor, member: Visitor, site: Flask) -> None:
    a_card(site, "soita", related={"cards": ["kirjoita"]})
    a_card(site, "kirjoita")
    form = fields_of(curator.opens("/cards/kirjoita/edit"))
    curator.sends("/cards/kirjoita/edit", {**form, "slug": "kirjoita-heti", "do": "save"})
    assert member.opens("/cards/soita").one("a", href="/cards/kirjoita-heti") is not None


def test_archiving_was_told_as_the_time_of_the_version(curator: Visitor, site: Flask) -> None:
    a_card(site, "soita", published_at=clock.now() - timedelta(days=400))
    before = text_of(curator.opens("/cards/soita/edit").one("p", class_="desk-facts")).split("Versio 1, ")[1]
    curator.sends("/cards/soita/archive")
    after = text_of(curator.opens("/cards/soita/edit").one("p", class_="desk-facts")).split("Versio 1, ")[1]
    assert after == before


def test_an_archived_card_is_brought_back_before_it_is_written(curator: Visitor, site: Flask) -> None:
    a_card(site, "soita")
    assert curator.opens("/cards/soita/edit").all("button", name="do")
    curator.sends("/cards/soita/archive")
    page = curator.opens("/cards/soita/edit")
    assert not page.all("button", name="do")
    assert [form.get("action") for form in page.all("form") if form.get("action", "").endswith("/back")] == [
        "/cards/soita/back"]
