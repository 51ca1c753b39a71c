"""One of the great journeys: a curator writes, a member finds it by whatever words, and what was missing is mended."""

from __future__ import annotations

from flask import Flask

from tests.conftest import both_ways
from tests.inspect_page import text_of
from tests.journeys.test_cards_curated import sends
from tests.pages.test_search_pages import found
from tests.visitor import Page, Visitor

BODY = "Hae kumppanuusavustusta ennen syksyä.\n\n## Liitteet\n\nMukaan tulee toimintasuunnitelma.\n"
PLAIN = "Hae rahaa ennen syksyä. Kirjoita lyhyt suunnitelma.\n"


def asks(visitor: Visitor, query: str, htmx: bool, kind: str = "card") -> Page:
    """The search as somebody types it, or as they press Enter."""
    return visitor.opens(f"/search?q={query}&kind={kind}", htmx=htmx)


@both_ways
def test_a_card_is_found_by_whatever_a_member_types(curator: Visitor, member: Visitor, stranger: Visitor, site: Flask,
                                                    htmx: bool) -> None:
    # from nothing to a published card with its plain twin; until then nobody finds it
    card = "/cards/avustusten-hakeminen"
    draft = sends(curator, curator.opens("/cards/new"), "save", htmx, title="Avustusten hakeminen", kind="guide",
                  summary="Näin haet avustusta alueelta.", body=BODY, plain_body=PLAIN, tags="talous")
    assert draft.goes_to == f"{card}/edit" and found(asks(member, "avustus", htmx)) == []
    assert sends(curator, curator.opens(draft.goes_to), "publish", htmx).goes_to == card

    # inflected, a part of a compound, a compound written apart, the plain text, a slip of the finger, a question
    for query in ("avustuksista", "HAKEMISEEN", "kumppanuus", "toiminta suunnitelma", "rahaa", "avustuksne",
                  "miten meidän pitäisi hakea avustusta"):
        assert found(asks(member, query, htmx)) == [card], query
    page = asks(member, "avustuksista", htmx)
    assert [text_of(mark) for mark in page.all("mark")][0] == "Avustusten", "what was meant is marked"
    assert member.opens(found(page)[0]).status == 200
    assert stranger.opens("/search?q=avustus").goes_to.startswith("/login")

    # in vain: a way on, and a count without a name
    missed = asks(member, "fyrkkaa", htmx, kind="")
    assert "ei löytynyt mitään" in missed.text and missed.all("a", href="/cards")
    if htmx:  # who stops typing there has searched in vain
        waiting = missed.one("form", action="/search/misses")
        member.sends(waiting.get("action") or "", {"q": missed.hidden("q")}, htmx=True)
    misses = curator.opens("/search/misses")
    assert "fyrkkaa" in misses.text
    assert member.opens("/search/misses").status == 403

    # the curator says what it means, a first try unfit; from then on it is found, and nothing is left to mend
    form = curator.opens(misses.one("a", href="/search/synonyms?one=fyrkkaa").get("href") or "")
    assert form.one("input", id="one").get("value") == "fyrkkaa"
    unfit = curator.sends("/search/synonyms", {"one": "fyrkka", "other": ""})
    assert unfit.status == 422 and unfit.one("input", id="one").get("value") == "fyrkka"
    curator.sends("/search/synonyms", {"one": "fyrkka", "other": "avustus"})
    for query in ("fyrkkaa", "fyrkan hakeminen"):
        assert found(asks(member, query, htmx)) == [card], query
    assert "fyrkkaa" not in curator.opens("/search/misses").text

    # what the card says now is what is found, and an archived card is not
    sends(curator, curator.opens(f"{card}/edit"), "publish", htmx, plain_body="Hae tukea ja kirjoita suunnitelma.\n")
    assert found(asks(member, "tukea", htmx)) == [card] and found(asks(member, "rahaa", htmx)) == []
    curator.sends(f"{card}/archive", htmx=htmx)
    assert found(asks(member, "avustus", htmx)) == []
