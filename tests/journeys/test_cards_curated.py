"""One of the great journeys: a card is written from nothing, reviewed, published, changed in two windows, restored."""

from __future__ import annotations

from collections.abc import Callable

from flask import Flask

from intranet.people.models import Person
from tests.conftest import both_ways
from tests.inspect_page import text_of
from tests.pages.test_desk_writing import fields_of
from tests.visitor import Page, Visitor

FIRST = "Naapuri voi auttaa.\n\n## Kysy ensin\n\nKysy, mitä naapuri tarvitsee.\n\n## Sovi päivä\n\nSovi yksi päivä.\n"


def sends(visitor: Visitor, page: Page, do: str, htmx: bool, **words: str) -> Page:
    """The page's form with some fields changed and one of its buttons pressed."""
    address = page.one("form", id="card-form").get("action") or ""
    return visitor.sends(address, {**fields_of(page), **words, "do": do}, htmx=htmx)


@both_ways
def test_a_card_from_the_first_word_to_its_history(curator: Visitor, member: Visitor, site: Flask, htmx: bool,
                                                   a_person: Callable[..., Person],
                                                   sits_down: Callable[[Person], Visitor]) -> None:
    reviewer_person = a_person("Raija Lukija", roles=("curator",))
    reviewer = sits_down(reviewer_person)

    # a new card from nothing, seen before it is saved
    form = curator.opens("/cards/new")
    assert "Teksti ilmestyy tähän" in form.text
    seen = curator.sends("/cards/preview", {"body": FIRST, "language": "fi"}, htmx=htmx)
    assert [text_of(one) for one in seen.all("h2")] == ["Kysy ensin", "Sovi päivä"]
    saved = sends(curator, form, "save", htmx, title="Naapuriapu", kind="method", summary="Auta naapuria.", body=FIRST,
                  tags="naapurit, arki", review_by="31.12.2027")
    assert saved.goes_to == "/cards/naapuriapu/edit"
    assert member.opens("/cards/naapuriapu").status == 404

    # somebody else reads it first, mends a word and publishes
    asked = sends(curator, curator.opens(saved.goes_to), "review", htmx, reviewer=reviewer_person.id)
    assert asked.goes_to == saved.goes_to
    waiting = reviewer.opens("/cards/desk?state=review", htmx=htmx)
    assert "Naapuriapu" in waiting.text and "Raija Lukija" in waiting.text
    published = sends(reviewer, reviewer.opens(saved.goes_to), "publish", htmx,
                      body=FIRST.replace("Kysy,", "Kysy aina,"))
    assert published.goes_to == "/cards/naapuriapu"
    page = member.opens("/cards/naapuriapu")
    assert "Kysy aina, mitä naapuri tarvitsee." in page.text and "Tarkistetaan viimeistään 31.12.2027" in page.text
    assert page.all("a", href="/cards?tag=naapurit")

    # two windows at once: different parts go together, and nothing is overwritten unseen
    one, other = curator.opens(saved.goes_to), reviewer.opens(saved.goes_to)
    assert sends(curator, one, "save", htmx, body=fields_of(one)["body"].replace("yksi päivä", "kaksi päivää")).goes_to
    refused = sends(reviewer, other, "save", htmx, body=fields_of(other)["body"].replace("voi auttaa", "auttaa"))
    assert refused.status == 409 and "eri kohtia" in refused.text
    together = {field.get("name") or "": field.text or field.get("value") or ""
                for field in refused.one("form", class_="proposal").iter() if field.tag in ("textarea", "input")}
    assert reviewer.sends(saved.goes_to, {**together, "do": "publish"}, htmx=htmx).goes_to == "/cards/naapuriapu"
    page = member.opens("/cards/naapuriapu")
    assert "Naapuri auttaa." in page.text and "Sovi kaksi päivää." in page.text

    # the same part in two windows: both texts, then the person decides
    one, other = curator.opens(saved.goes_to), reviewer.opens(saved.goes_to)
    sends(curator, one, "save", htmx, title="Naapurin apu")
    refused = sends(reviewer, other, "save", htmx, title="Apua naapurille")
    assert refused.status == 409 and not refused.all("form", class_="proposal")
    assert {text_of(piece) for piece in refused.all("del")} and fields_of(refused)["title"] == "Apua naapurille"
    assert sends(reviewer, refused, "publish", htmx).goes_to == "/cards/naapuriapu"

    # the history tells it all, and an old version comes back
    history = curator.opens("/cards/naapuriapu/history")
    assert [text_of(one) for one in history.all("h2")] == [f"Versio {number}" for number in (6, 5, 4, 3, 2, 1)]
    assert "Raija Lukija" in history.text and "Aila Asiantuntija" in history.text
    difference = curator.opens("/cards/naapuriapu/history/2")
    assert "aina," in "".join(text_of(one) for one in difference.all("ins"))
    restored = curator.sends("/cards/naapuriapu/history/1/restore", {"revision": "6"}, htmx=htmx)
    assert "Kysy, mitä" in fields_of(curator.opens(restored.goes_to))["body"]
    assert "Kysy aina, mitä" in member.opens("/cards/naapuriapu").text, "until it is published"
    sends(curator, curator.opens(restored.goes_to), "publish", htmx)
    assert "Kysy, mitä naapuri tarvitsee." in member.opens("/cards/naapuriapu").text
    assert member.opens("/cards/naapuriapu/history").text.count("Julkaistu") == 4
