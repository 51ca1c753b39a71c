"""/search: everything in one list, in step with what is published, for everybody who is signed in."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlencode

import pytest
from flask import Flask
from sqlalchemy import event, select, update

from intranet.cards.models import CardRow
from intranet.commands.start import load_first_content
from intranet.database import db, writing
from intranet.language.analysis import analyser
from intranet.language.search_index import IndexedText, SearchIndex
from intranet.language.search_words import keys_of
from intranet.plugin_system.registry import gather
from intranet.plugin_system.types import SearchText
from intranet.search import actions
from intranet.search.models import SearchWord
from intranet.search.remembered import MEMORY, name_of, remembered
from intranet.settings import Settings
from tests.cards_on_the_shelf import a_card, all_cards, all_words, changes, counted_queries
from tests.conftest import both_ways
from tests.inspect_page import text_of
from tests.visitor import Page, Visitor

MATERIAL = Path(__file__).resolve().parents[1] / "material" / "search"


def found(page: Page) -> list[str]:
    """The addresses that the page lists, in their order."""
    return [link.get("href", "") for item in page.all("ol", class_="results") for link in item.iter("a")]


@both_ways
def test_cards_words_and_worksheets_stand_in_one_list(site: Flask, member: Visitor, htmx: bool) -> None:
    all_cards(site)
    page = member.opens("/search?q=verkostossa", htmx=htmx)
    kinds = {address.split("/")[1] for address in found(page)}
    assert page.status == 200 and kinds == {"cards", "glossary", "worksheets"}
    assert [text_of(one) for one in page.one("nav", aria_label="Osumien lajit").iter("a")][0].startswith("Kaikki ")


@both_ways
def test_a_card_is_found_by_other_forms_than_it_has(site: Flask, member: Visitor, htmx: bool) -> None:
    all_cards(site)
    for query in ("EHDOKKAAN tapaaminen", "milloin kannattaa tavata ehdokas"):
        assert found(member.opens(f"/search?q={query}", htmx=htmx))[0] == "/cards/tapaa-ehdokas", query
    for query in ("ehdokkaille", "ehdokas", "ehdokaan tapaminen"):  # several cards are about candidates and meetings
        assert "/cards/tapaa-ehdokas" in found(member.opens(f"/search?q={query}", htmx=htmx))[:3], query


def test_the_plain_text_is_found_too(site: Flask, member: Visitor) -> None:
    a_card(site, "soita", plain="Kitara on hyvä soitin.\n")
    page = member.opens("/search?q=kitara")
    assert found(page) == ["/cards/soita"] and text_of(page.one("mark")) == "Kitara"


def test_a_term_is_found_by_a_form_that_no_rule_knows(site: Flask, member: Visitor) -> None:
    all_words(site)
    assert found(member.opens("/search?q=hyvinvointialueitten"))[0] == "/glossary/hyvinvointialue"


def test_a_worksheet_is_shown_in_the_readers_language(site: Flask, member: Visitor) -> None:
    page = member.opens("/search?q=verkoston+terveys")
    assert "/worksheets/network_health" in found(page)
    assert len(found(page)) == len(set(found(page))), "each thing once, in whichever language it answered"


def test_a_worksheet_is_found_by_its_guide_too(site: Flask, member: Visitor) -> None:
    page = member.opens("/search?q=arvosanaa&kind=worksheet")
    assert "/worksheets/network_health" in found(page)
    assert "arvosanaa" in [text_of(one) for one in page.all("mark")]
    assert "# Näin" not in page.text, "its words, not its markup"


def test_kinds_are_filters_with_addresses(site: Flask, member: Visitor) -> None:
    all_cards(site)
    page = member.opens("/search?q=verkosto&kind=term")
    assert found(page) and all(address.startswith("/glossary/") for address in found(page))
    link = page.one("a", id="kind-card")
    assert link.get("href") == link.get("hx-get") == "/search?q=verkosto&kind=card"
    assert page.one("a", id="kind-term").get("aria-current") == "true"
    assert page.one("input", name="kind", type="hidden").get("form") == "ask", "typing on keeps the kind"
    assert member.opens("/search?q=verkosto&kind=nonsense").status == 200


def test_a_draft_and_an_archived_card_are_not_there(site: Flask, member: Visitor, curator: Visitor) -> None:
    a_card(site, "soita", title="Avaruusromu")
    a_card(site, "vanha", title="Avaruusromun keräys", state="archived")
    for visitor in (member, curator):
        assert found(visitor.opens("/search?q=avaruusromu")) == ["/cards/soita"]
    with site.app_context(), writing() as database:
        database.execute(update(CardRow).values(published_number=None, state="draft"))
    assert found(member.opens("/search?q=avaruusromu")) == []


def test_what_changed_is_found_at_once_and_what_was_is_not(site: Flask, member: Visitor) -> None:
    a_card(site, "soita", title="Soita ajoissa")
    assert found(member.opens("/search?kind=card&q=lennättää")) == []
    changes(site, "soita", title="Lennätä viesti")
    assert found(member.opens("/search?kind=card&q=lennättää")) == ["/cards/soita"]
    a_card(site, "toinen", title="Lennätin")
    assert set(found(member.opens("/search?kind=card&q=lennätin"))) == {"/cards/soita", "/cards/toinen"}
    with site.app_context(), writing() as database:
        database.execute(update(CardRow).where(CardRow.slug == "soita").values(state="archived"))
    assert found(member.opens("/search?kind=card&q=lennättää")) == ["/cards/toinen"]


def test_another_process_sees_the_change_too(site: Flask, member: Visitor) -> None:
    a_card(site, "soita", title="Soita")
    member.opens("/search?q=soita")
    other = site.extensions.pop(MEMORY)  # what a second process would remember
    a_card(site, "toinen", title="Soita toisen kerran")
    assert len(found(member.opens("/search?q=soita&kind=card"))) == 2
    site.extensions[MEMORY] = other
    assert len(found(member.opens("/search?q=soita&kind=card"))) == 2


def test_words_found_are_marked_and_nothing_of_a_text_is_html(site: Flask, member: Visitor) -> None:
    a_card(site, "soita", title="Soita &lt;b&gt; ystävälle", body="Kirjoita `<script>alert(1)</script>` torvi.\n")
    page = member.opens("/search?q=torvessa&kind=card")
    assert "<script>alert" not in page.html and "<script>alert(1)</script>" in page.text
    assert [text_of(mark) for mark in page.all("mark")] == ["torvi"]
    page = member.opens("/search?q=%3Cscript%3Ealert(1)%3C/script%3E")
    assert "<script>alert" not in page.html


@both_ways
def test_no_question_breaks_the_page(site: Flask, member: Visitor, htmx: bool) -> None:
    a_card(site)
    for query in ("%00", "%ff", "%22", "'--", "*", "a" * 5000, "%F0%9F%99%82", "NEAR(", "%5C", "%25", "%C2%B2"):
        assert member.opens(f"/search?q={query}", htmx=htmx).status == 200, query
        assert member.opens(f"/search?q=soita&page={query[:20]}&kind={query[:20]}", htmx=htmx).status == 200, query


def test_before_a_question_the_page_says_what_it_is_for(site: Flask, member: Visitor) -> None:
    page = member.opens("/search")
    assert "Kaikki yhdessä luettelossa" in page.text
    assert page.one("input", id="question").get("name") == "q" and not page.all("input", id="find")
    field = member.opens("/cards").one("input", id="find")
    assert field.get("name") == "q", "every other page has the field in its frame"


def test_htmx_gets_the_results_alone_and_their_number_is_said_aloud(site: Flask, member: Visitor) -> None:
    a_card(site, "soita")
    page = member.opens("/search?q=soita&kind=card", htmx=True)
    assert "<html" not in page.html and page.all("div", id="results")
    said = page.one("p", id="results-said")
    assert text_of(said) == "1 osuma" and said.get("hx-swap-oob") == "innerHTML"
    assert text_of(page.one("title")) == "soita – Haku – Ankkuri"


def test_visitors_are_asked_to_sign_in_and_see_nothing(site: Flask, stranger: Visitor) -> None:
    a_card(site, "soita", title="Salaisuus")
    assert stranger.opens("/search?q=salaisuus").goes_to.startswith("/login")
    answer = stranger.opens("/search?q=salaisuus", htmx=True)
    assert answer.status == 401 and "/cards/soita" not in answer.html
    assert stranger.sends("/search/misses", {"q": "salaisuus"}).status == 401


def test_many_results_stand_on_pages(site: Flask, member: Visitor) -> None:
    for number in range(23):
        a_card(site, f"kortti-{number}", title=f"Avaruusromu {number}")
    first = member.opens("/search?q=avaruusromu")
    assert len(found(first)) == 20 and "Sivu 1/2" in first.text
    second = member.opens(first.one("a", rel="next").get("href", ""))
    assert len(found(second)) == 3 and not set(found(first)) & set(found(second))
    assert len(found(member.opens("/search?q=avaruusromu&page=99"))) == 3


# -- the index --------------------------------------------------------------------------------------------------------


def test_a_second_start_takes_no_word_apart_again(site: Flask, member: Visitor,
                                                  monkeypatch: pytest.MonkeyPatch) -> None:
    a_card(site, "soita", title="Soita ajoissa")
    member.opens("/search?q=soita")
    with site.app_context(), db.engine.connect() as connection:
        kept = set(connection.execute(select(SearchWord.word)).scalars())
    assert {"soita", "ajoissa"} <= kept
    site.extensions.pop(MEMORY)
    asked: list[str] = []
    monkeypatch.setattr("intranet.language.vocabulary.keys_of", lambda word, analyser: asked.append(word))
    with site.app_context():
        remembered().make_ready()
    assert asked == []


def test_the_index_is_made_anew_for_another_analyser(site: Flask, member: Visitor,
                                                     monkeypatch: pytest.MonkeyPatch) -> None:
    a_card(site, "soita", title="Soita ajoissa")
    member.opens("/search?q=soita")
    site.extensions.pop(MEMORY)
    monkeypatch.setattr("intranet.search.remembered.WAY", "another")
    assert found(member.opens("/search?q=soitan&kind=card")) == ["/cards/soita"]
    with site.app_context(), db.engine.connect() as connection:
        ways = set(connection.execute(select(SearchWord.analyser)).scalars())
    assert len(ways) == 1 and ways.pop().endswith("another")


def test_a_search_is_few_queries(site: Flask, member: Visitor) -> None:
    all_cards(site)
    member.opens("/search?q=vaalit")
    with counted_queries(site) as asked:
        member.opens("/search?q=kokous", htmx=True)
    assert len(asked) <= 3, asked


def test_what_a_plugin_hands_over_is_found_and_its_failure_is_not_ours(
        site: Flask, member: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    def gathered(hook: str, kind: type, **offered: object) -> list[SearchText]:
        return [SearchText("fortune", "/worksheets/x", "Avaruusromu", ("Putoaa.",), "en")]

    monkeypatch.setattr("intranet.search.remembered.gather", gathered)
    page = member.opens("/search?q=avaruusromu")
    assert found(page) == ["/worksheets/x"] and "Muu" in page.text


@pytest.fixture
def written(site: Flask) -> Iterator[list[str]]:
    """Every statement that changes something."""
    found: list[str] = []

    def note(connection: object, cursor: object, statement: str, *rest: object) -> None:
        if statement.split()[0] in ("INSERT", "UPDATE", "DELETE"):
            found.append(statement)

    with site.app_context():
        engine = db.engine
    event.listen(engine, "before_cursor_execute", note)
    yield found
    event.remove(engine, "before_cursor_execute", note)


def test_searching_what_is_there_writes_nothing(site: Flask, member: Visitor, written: list[str]) -> None:
    a_card(site)
    member.opens("/search?q=soita")
    written.clear()
    member.opens("/search?q=soita")
    assert written == []


def test_a_start_makes_the_index_ready(site: Flask, a_person: Callable[..., object]) -> None:
    with site.app_context():
        load_first_content(lambda words: None)
        assert actions.make_ready() > 90


def test_every_database_gives_the_answer_of_the_index_itself(site: Flask, member: Visitor) -> None:
    """Run on SQLite and on PostgreSQL; the pure index is the same, so both answer the same."""
    docs = [json.loads(line) for line in (MATERIAL / "docs.jsonl").read_text(encoding="utf-8").splitlines()[:60]]
    index = SearchIndex(analyser())
    for number, doc in enumerate(docs):
        a_card(site, f"doc-{number}", title=doc["title"].replace('"', ""), body=doc["text"] + "\n")
    with site.app_context():
        for text in gather("search_texts", SearchText):
            index.put(name_of(text), IndexedText(text.title, text.texts, text.keywords))
    for line in (MATERIAL / "queries.tsv").read_text(encoding="utf-8").splitlines()[1::8]:
        query = line.split("\t")[1]
        wanted = list(dict.fromkeys(hit.name.split()[0] for hit in index.search(query).hits))
        assert found(member.opens(f"/search?{urlencode({'q': query})}")) == wanted[:20], query


def test_the_forms_of_glossary_words_are_taken_apart_once_too(site: Flask, settings: Settings,
                                                  another_site: Callable[[Settings], Flask],
                                                  monkeypatch: pytest.MonkeyPatch) -> None:
    all_cards(site)
    all_words(site)
    with site.app_context():
        actions.make_ready()
    anew: list[str] = []
    monkeypatch.setattr("intranet.language.vocabulary.keys_of",
                        lambda word, words: anew.append(word) or keys_of(word, words))
    with another_site(settings).app_context():
        assert actions.make_ready() > 50
    assert anew == []
