"""Finnish search without a database: words, what a question means, the order of what is found."""

from __future__ import annotations

import pytest

from intranet.language import voikko
from intranet.language.analysis import Choice, analyser
from intranet.language.empty_words import is_empty
from intranet.language.search_index import IndexedText, SearchIndex
from intranet.language.search_words import fold, keys_of, words_of

BOTH = ["fallback", pytest.param("voikko", marks=pytest.mark.skipif(voikko.opened() is None, reason="no libvoikko"))]
pytestmark = pytest.mark.parametrize("choice", BOTH)


def index_of(choice: Choice, **titles: str) -> SearchIndex:
    """An index of texts that have their title only."""
    index = SearchIndex(analyser(choice))
    for name, title in titles.items():
        index.put(name, IndexedText(title, ()))
    return index


def found(index: SearchIndex, query: str, **more: tuple[tuple[str, str], ...]) -> list[str]:
    return [hit.name for hit in index.search(query, **more).hits]


def test_words_are_small_and_whole(choice: Choice) -> None:
    assert words_of("STM:n sote-uudistus, Järjestö 2.0 ja “yhdis\u00adtys”!") == [
        "stm:n", "sote-uudistus", "järjestö", "2.0", "ja", "yhdistys"]
    assert fold("Järjestö Åbo šakki") == "jarjesto abo sakki"
    assert words_of("") == [] and words_of("!?…") == []


def test_the_same_word_in_two_cases_shares_a_key(choice: Choice) -> None:
    for one, other in (("järjestöissä", "järjestölle"), ("kokouksen", "kokous"), ("vaaleissa", "vaali")):
        assert set(keys_of(one, analyser(choice)).base) & set(keys_of(other, analyser(choice)).base)


@pytest.mark.parametrize("word", ["miten", "meidän", "onko", "olisi", "jotka", "miks", "kun", "emme", "voitaisiin",
                                  "varför", "utan", "vem", "what", "does", "the"])
def test_words_of_the_closed_classes_say_nothing(choice: Choice, word: str) -> None:
    assert is_empty(word, analyser(choice))


@pytest.mark.parametrize("word", ["kunta", "järjestö", "vaikuttaa", "tavoite", "pieni", "kokous", "2018", "into",
                                  "vara", "erä", "vilkas", "kommun", "grant"])
def test_nouns_and_verbs_say_something(choice: Choice, word: str) -> None:
    assert not is_empty(word, analyser(choice))


def test_exact_comes_before_a_form_before_a_part_before_what_is_near(choice: Choice) -> None:
    index = index_of(choice, near="Kirja ja muste", part="Kirjastokortti ja muste", form="Kirjastossa ja muste",
                     exact="Kirjasto ja muste")
    assert found(index, "kirjasto")[:3] == ["exact", "form", "part"]
    assert "near" not in found(index, "kirjasdo")[:1]


def test_a_compound_is_found_by_either_part(choice: Choice) -> None:
    index = index_of(choice, one="Maakuntavaalit peruttiin", two="Vaaliteemat valittiin", three="Pyöräretki")
    assert set(found(index, "vaalit")) == {"one", "two"}
    assert found(index, "teema") == ["two"]
    assert found(index, "maakunta") == ["one"]


def test_a_compound_written_apart_or_together_is_the_same(choice: Choice) -> None:
    index = index_of(choice, one="Aikajana verkostolle", two="Suhteiden kartta", three="Aika kuluu")
    assert found(index, "aika jana")[0] == "one"
    assert found(index, "suhteidenkartta")[0] == "two"


@pytest.mark.parametrize("typed", ["jarjesto", "järjstö", "järjestöö", "JÄRJESTÖ"])
def test_a_word_typed_wrongly_is_understood(choice: Choice, typed: str) -> None:
    assert found(index_of(choice, one="Järjestö", two="Pyöräretki"), typed) == ["one"]


def test_what_was_probably_meant_is_said(choice: Choice) -> None:
    index = index_of(choice, one="Koordinaattori kutsuu koolle")
    assert index.search("kordinaattori kutsuu").question.corrected == "koordinaattori kutsuu"
    assert index.search("koordinaattori").question.corrected == ""
    assert index.search("koordinaattorille").question.corrected == ""


def test_a_question_is_answered_by_what_has_all_of_it(choice: Choice) -> None:
    index = index_of(choice, many="Raha raha raha raha rahaa", both="Hanke saa rahaa", one="Hanke alkaa")
    assert found(index, "mistä hanke saa rahaa")[0] == "both"


def test_what_is_done_tells_less_than_what_it_is_done_with(choice: Choice) -> None:
    index = index_of(choice, doing="Maalari maalaa seinän ja katon", thing="Veneen hinta keväällä")
    assert found(index, "maalaan veneen") == ["thing", "doing"]
    assert found(index, "maalaan") == ["doing"], "a verb alone tells all"
    concepts = index.search("maalaan veneen").question.concepts
    assert [one.weight < 1 for one in concepts] == [True, False]


def test_a_compound_that_no_text_has_is_looked_for_by_its_parts(choice: Choice) -> None:
    index = index_of(choice, part="Veneen hinta", other="Seinän väri")
    assert found(index, "soutuveneellä") == ["part"]


def test_a_synonym_finds_what_has_the_other_word(choice: Choice) -> None:
    index = index_of(choice, one="Valtionavustus myönnettiin", two="Pyöräretki")
    assert found(index, "fyrkka") == []
    assert found(index, "fyrkkaa", synonyms=(("fyrkka", "valtionavustus"),)) == ["one"]
    assert found(index, "valtionavustukset", synonyms=(("fyrkka", "valtionavustus"),)) == ["one"]


def test_a_text_that_was_dropped_is_not_found_and_its_words_are_nobodys(choice: Choice) -> None:
    index = index_of(choice, one="Kirjasto", two="Kirjastot")
    index.drop("one")
    assert found(index, "kirjasto") == ["two"]
    index.put("two", IndexedText("Uimahalli", ()))
    assert found(index, "kirjasto") == []
    assert found(index, "kirjosto") == []
    assert index.search("uimakalli").question.corrected == "uimahalli"


@pytest.mark.parametrize("query", ["", "   ", "?", "a", "ä" * 5000, "x " * 500, "miten", "'; DROP TABLE", "\0", "🙂",
                                   "%_*", "\N{COMBINING DIAERESIS}", "- - -", "NEAR AND OR NOT", '"', "ﬁ", "a.b:c'd-e"])
def test_no_query_is_a_fault(choice: Choice, query: str) -> None:
    index = index_of(choice, one="Kirjasto", two="")
    assert set(found(index, query)) <= {"one"}, "a text without words is never found"
    assert found(SearchIndex(analyser(choice)), query) == []
