"""A card's revisions: two of them word by word, and an earlier one taken back."""

from __future__ import annotations

from flask import Flask

from tests.cards_on_the_shelf import a_card
from tests.conftest import both_ways
from tests.inspect_page import text_of
from tests.pages.test_desk_writing import fields_of, revisions
from tests.visitor import Visitor


def written(curator: Visitor, do: str = "save", **words: str) -> None:
    """One more revision of /cards/soita."""
    page = curator.sends("/cards/soita/edit", {**fields_of(curator.opens("/cards/soita/edit")), **words, "do": do})
    assert page.status == 303


def test_two_versions_are_compared_word_by_word(curator: Visitor, site: Flask) -> None:
    a_card(site, "soita", body="Soita aamulla, kiitä illalla.")
    written(curator, body="Soita päivällä, kiitä illalla.")
    written(curator, title="Soita nyt", plain_body="Soita.")
    page = curator.opens("/cards/soita/history/2")
    assert [text_of(one) for one in page.all("del")] == ["poistettu: aamulla,"]
    assert "päivällä," in text_of(page.one("ins")) and "Mikä muuttui versiosta 1." in page.text
    page = curator.opens("/cards/soita/history/3?from=1")
    assert [text_of(one) for one in page.all("h2")][:3] == ["Otsikko", "Teksti", "Selkokielinen teksti"]
    assert "kaikki siinä on uutta" in curator.opens("/cards/soita/history/1").text


def test_a_changed_kind_was_told_by_the_word_of_its_file(curator: Visitor, site: Flask) -> None:
    a_card(site, "soita", kind="tip")
    form = fields_of(curator.opens("/cards/soita/edit"))
    written(curator, kind="guide")
    page = curator.opens("/cards/soita/history/2")
    assert text_of(page.one("del")) == "poistettu: Vaikuttamisvinkki"
    assert text_of(page.one("ins")) == "lisätty: Opas muutos päättyy"
    page = curator.sends("/cards/soita/edit", {**form, "kind": "method", "do": "save"})
    assert page.status == 409 and text_of(page.one("ins")) == "lisätty: Menetelmä muutos päättyy"
    curator.sends(f"/cards/drafts/{form['draft']}", {**form, "body": "Eka ikkuna."})
    page = curator.sends(f"/cards/drafts/{form['draft']}", {**form, "kind": "role"})
    assert page.status == 409 and "lisätty: Verkostorooli muutos päättyy" in [text_of(one) for one in page.all("ins")]


def test_members_compare_what_was_published(curator: Visitor, member: Visitor, site: Flask) -> None:
    a_card(site, "soita", body="Soita aamulla.")
    written(curator, body="Vain luonnos.")
    written(curator, body="Soita illalla.", do="publish")
    assert member.opens("/cards/soita/history/2").status == 404
    page = member.opens("/cards/soita/history/3?from=2")
    assert page.status == 200 and "versiosta 1" in page.text and "luonnos" not in page.text
    assert all("not-printed" in (one.get("class") or "").split() for one in page.one("main").iter("form"))
    assert not page.all("form", action="/cards/soita/history/3/restore")
    assert member.opens("/cards/soita/history").one("a", href="/cards/soita/history/3") is not None
    assert member.sends("/cards/soita/history/1/restore", {"revision": "3"}).status == 403


@both_ways
def test_an_old_version_comes_back_to_the_letter(curator: Visitor, member: Visitor, site: Flask, htmx: bool) -> None:
    a_card(site, "soita", body="Vanha.  \n\n\n", plain="Selko.\n\n", verify=["Tarkista"])
    written(curator, body="Uusi.", title="Uusi", plain_body="", do="publish")
    assert curator.sends("/cards/soita/history/1/restore", {"revision": "2"}, htmx=htmx).goes_to == "/cards/soita/edit"
    first, _, third = revisions(site, "soita")
    assert (third.source, third.plain_source, third.restored_from) == (first.source, first.plain_source, 1)
    assert not third.plain_is_old and third.origin == ""
    assert "Uusi." in member.opens("/cards/soita").text, "members read it when it is published"
    assert "Version 1 teksti palautettuna." in curator.opens("/cards/soita/history").text
    written(curator, do="publish")
    assert "Vanha." in member.opens("/cards/soita").text


def test_restoring_over_a_version_that_was_not_seen_is_refused(curator: Visitor, site: Flask) -> None:
    a_card(site, "soita", body="Vanha.")
    written(curator, body="Uusi.")
    written(curator, body="Uusin.")
    page = curator.sends("/cards/soita/history/1/restore", {"revision": "2"})
    assert page.status == 409 and "uudemman version" in page.text and len(revisions(site, "soita")) == 3
    assert curator.sends("/cards/soita/history/3/restore", {"revision": "2"}).status == 303, "it is the newest already"
    assert len(revisions(site, "soita")) == 3


def test_a_version_that_is_not_there_is_not_found(curator: Visitor, site: Flask) -> None:
    a_card(site, "soita")
    for path in ("/cards/soita/history/2", "/cards/eiole/history/1", "/cards/soita/history/0",
                 "/cards/soita/history/9999999", "/cards/soita/history/x"):
        assert curator.opens(path).status == 404
    assert curator.sends("/cards/soita/history/7/restore", {"revision": "1"}).status == 404


def test_an_archived_card_is_not_restored_before_it_comes_back(curator: Visitor, site: Flask) -> None:
    a_card(site, "soita", body="Vanha.")
    written(curator, body="Uusi.")
    curator.sends("/cards/soita/archive")
    assert curator.sends("/cards/soita/history/1/restore", {"revision": "2"}).status == 422
    assert curator.opens("/cards/soita/history/1").status == 200 and len(revisions(site, "soita")) == 2
