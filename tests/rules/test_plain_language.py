"""The meter: what it finds in sentences, where, and what it leaves alone."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intranet.glossary.reading import read_glossary
from intranet.language.analysis import analyser
from intranet.language.plain.grammar import Grammar, grammar_of
from intranet.language.plain.lists import HARD
from intranet.language.plain.meter import CHECKS, CLEAR, PLAIN, look
from intranet.language.plain.notes import Limits
from intranet.language.terms import index_of
from tests.plain_sentences import BEGINS, ENDS, SENTENCES, Example, found_by, table

ROOT = Path(__file__).resolve().parents[2]
DOCS, CONTENT = ROOT / "docs" / "plain-language.md", ROOT / "content"
ENDINGS = grammar_of(analyser("fallback"))
READINGS = grammar_of(analyser("voikko"))
HAS_VOIKKO = READINGS.name.startswith("voikko")
with_voikko = pytest.mark.skipif(not HAS_VOIKKO, reason="this system has no Voikko (apt install libvoikko1 voikko-fi): "
                                                        "what it finds is not tried here")
BEYOND_ENDINGS = ("Hän kertoi kunnan aikovan auttaa.", "Valtuusto hyväksyi hyvinvointialuestrategian.")
"""What only Voikko finds; the docs say so."""


def found(text: str, check: str, limits: Limits = PLAIN, grammar: Grammar = ENDINGS, **more: object) -> list[str]:
    """The source's words in the places of a check's notes, or its sentences where it marks no words."""
    notes = [note for note in look(text, grammar, limits, **more).notes if note.check == check]  # type: ignore[arg-type]
    return [text[place.start:place.end] for note in notes for place in note.places] or [
        text[note.start:note.end] for note in notes]


@with_voikko
@pytest.mark.parametrize("example", SENTENCES, ids=lambda one: f"{one.check}: {one.sentence}")
def test_with_voikko_every_example_is_met(example: Example) -> None:
    assert found_by(READINGS, example) == example.meant


@pytest.mark.parametrize("example", SENTENCES, ids=lambda one: f"{one.check}: {one.sentence}")
def test_without_voikko_nearly_every_example_is_met_and_nothing_is_claimed_wrongly(example: Example) -> None:
    met = found_by(ENDINGS, example)
    assert met == example.meant or (example.sentence in BEYOND_ENDINGS and met == ())


def test_the_table_of_the_docs_says_what_is_found() -> None:
    text = DOCS.read_text(encoding="utf-8")
    written = text.partition(BEGINS)[2].partition(ENDS)[0].strip().splitlines()
    made = table(READINGS if HAS_VOIKKO else None, ENDINGS).splitlines()
    if not HAS_VOIKKO:  # its column can be read, not tried
        written = [" | ".join([*line.split(" | ")[:3], "", line.split(" | ")[-1]]) for line in written]
        made = [" | ".join([*line.split(" | ")[:3], "", line.split(" | ")[-1]]) for line in made]
    assert written == made, "run .venv/bin/python -m tests.plain_sentences where there is Voikko"
    assert all(f"| {check} |" in text for check in CHECKS), "every check stands in the docs"


# -- limits -----------------------------------------------------------------------------------------------------------


def words(count: int) -> str:
    """A sentence of so many words."""
    return " ".join(["Talo", *["on"] * (count - 1)]) + "."


@pytest.mark.parametrize(("count", "limits", "level"), [
    (12, PLAIN, ""), (13, PLAIN, "look"), (15, PLAIN, "look"), (16, PLAIN, "mend"),
    (20, CLEAR, ""), (21, CLEAR, "look"), (25, CLEAR, "look"), (26, CLEAR, "mend"),
])
def test_a_sentence_is_long_from_its_limit_on(count: int, limits: Limits, level: str) -> None:
    notes = [note for note in look(words(count), ENDINGS, limits).notes if note.check == "sentence_length"]
    assert [(note.level, note.count) for note in notes] == ([(level, count)] if level else [])


def test_the_mean_is_told_once_and_only_of_several_sentences() -> None:
    assert found(" ".join([words(11)] * 3), "average_length") == [words(11)]
    assert found(" ".join([words(11)] * 2), "average_length") == []
    assert found(" ".join([words(10)] * 3), "average_length") == []


def test_commas_in_numbers_do_not_count() -> None:
    assert found("Hän sanoi, että 2,5 riittää.", "commas") == []
    assert found("Hän sanoi, että riittää, kun tulet.", "commas") != []
    assert found("Hän sanoi, että riittää, kun tulet.", "commas", CLEAR) == []


def test_a_long_stretch_is_told_once_and_a_heading_ends_it() -> None:
    text = "\n\n".join([words(10)] * 20)
    notes = [note for note in look(text, ENDINGS).notes if note.check == "no_heading"]
    assert [(note.count, note.limit) for note in notes] == [(200, 80)]
    assert found(f"{words(10)}\n\n" * 8 + "## Otsikko\n\n" + f"{words(10)}\n\n" * 8, "no_heading") == []


def test_a_paragraph_of_more_than_forty_words_is_long() -> None:
    assert found(" ".join([words(10)] * 4), "paragraph_length") == []
    assert found(" ".join([words(10)] * 4 + [words(2)]), "paragraph_length") == [words(10)]


def test_one_passive_alone_is_no_note() -> None:
    assert found("Asia päätetään. " + "Hän tulee. " * 5 + "Asia tehdään.", "passive") == []
    assert found("Asia päätetään. " + "Hän tulee. " * 3 + "Asia tehdään.", "passive") == ["päätetään", "tehdään"]


def test_what_the_glossary_explains_is_not_told() -> None:
    text = "STEA antaa avustuksen hyvinvointialueellemme, ja fasilitointi auttaa."
    checks = {"long_word", "abbreviation", "borrowed_word"}
    assert {note.check for note in look(text, ENDINGS).notes} >= checks
    assert not checks & {note.check for note in look(text, ENDINGS, is_term=lambda word: True).notes}


def test_an_instruction_speaks_to_its_reader() -> None:
    nobody = "Kunta auttaa. Järjestö toimii."
    assert found(nobody, "asks_nothing") and found(nobody, "speaks_to_nobody")
    assert not found(nobody, "asks_nothing", instructs=False)
    asking = "Kunta auttaa. Soita kuntaan."
    assert not found(asking, "asks_nothing") and not found(asking, "speaks_to_nobody")
    assert not found("Voit soittaa kuntaan.", "speaks_to_nobody") and found("Voit soittaa kuntaan.", "asks_nothing")


def test_the_beginning_names_somebody() -> None:
    assert found("## Otsikko\n\nKunta auttaa.", "first_things") == ["Otsikko"]
    assert found("Asia päätetään.", "first_things") and not found("Kunta päättää asian.", "first_things")


def test_easier_words_come_with_the_hard_ones() -> None:
    note = next(note for note in look("Tilanne on haasteellinen.", ENDINGS).notes if note.check == "hard_word")
    assert [(place.text, place.instead) for place in note.places] == [("haasteellinen", "vaikea")]
    assert all(HARD.values())


# -- places in the source ---------------------------------------------------------------------------------------------

MARKDOWN = """---

## Otsikko jossa KELA on

Kunta **ei** voi [eikä](https://vaalit.fi) halua. Toinen
virke jatkuu `ei eikä` rivin yli.

- Kohta *ei* ole eikä tule.
- [Tästä](https://vaalit.fi)

> Lainaus ei ole
> eikä tule.

```
ei koodia eikä esim. mitään
```

| Sarake | STM |
|---|---|
| esim. yksi | kaksi |

    ei koodia eikä esim. mitään
"""


def test_places_point_into_the_source_and_markup_is_no_word() -> None:
    assert found(MARKDOWN, "negation") == ["ei", "eikä", "ei", "eikä", "ei", "eikä"]
    assert found(MARKDOWN, "abbreviation") == ["KELA", "STM"]
    assert found(MARKDOWN, "shortened") == ["esim."]
    assert found(MARKDOWN, "link_text") == ["Tästä"]
    notes = [note for note in look(MARKDOWN, ENDINGS).notes if note.check == "negation"]
    assert MARKDOWN[notes[0].start:notes[0].end] == "Kunta **ei** voi [eikä](https://vaalit.fi) halua."
    assert notes[0].sentence == "Kunta ei voi eikä halua."
    assert MARKDOWN[notes[2].start:notes[2].end] == "Lainaus ei ole\n> eikä tule."
    assert notes[2].sentence == "Lainaus ei ole eikä tule."


@pytest.mark.parametrize(("text", "count"), [
    ("Niitä on 21. Aluevaltuusto päättää.", 2), ("Kuntia on esim. Kuopio ja mm. Iisalmi.", 1),
    ("Tule klo 12. Ota eväät.", 2),
    ("Vaalit ovat 13. huhtikuuta.", 1), ("Kirjoitti T. Järvensivu.", 1), ("Mitä? Miksi! Siksi…", 3),
    ("Hän sanoi: ”Tule.” Minä tulin.", 2), ("Mukana on kuntia jne. Muut tulevat.", 2), ("Vain sanoja", 1), ("", 0),
    ("1. Yksi\n2. Kaksi", 2), ("Yksi\nvirke\nkolmella rivillä.", 1), ("**Lupa.** Kysy se.", 2),
])
def test_sentences_end_where_a_reader_ends_them(text: str, count: int) -> None:
    assert len(look(text, ENDINGS).starts) == count


PIECES = st.sampled_from([
    "ei", "eikä", "KELA", "tehdään", "esim.", "12 345", "**", "*", "_", "[", "](", ")", "`", "```", "\n",
    "\n\n", " ", "> ",
    "- ", "1. ", "# ", "|", "---", "<b>",
    "<!--", "\\", "https://a.fi", "\u00ad", "ä" * 30, "😀", "\x01", "\u200b", ".", "?",
    "[^1]", "    ", "\t", "\u2028", "\x0b",
])


@settings(deadline=None)
@given(st.lists(PIECES, max_size=40).map("".join))
def test_whatever_is_written_every_place_is_in_the_source(text: str) -> None:
    looked = look(text, ENDINGS)
    assert len(looked.text) == len(text)
    for note in looked.notes:
        assert 0 <= note.start < note.end <= len(text)
        for place in note.places:
            assert note.start <= place.start < place.end <= note.end
            assert note.check in CHECKS


ENDLESS = ("[", "*", "> ", "`", "a", "<", "|", "(", "ei ", "https://", "esim.", "A", "_a", "1 ", "- ", "[a](", "AB ",
           "Ei ole. ", "![", "<!--", "ei, ", "tehdään. ", "\\", "&amp;")


@pytest.mark.parametrize("piece", ENDLESS)
def test_no_text_takes_long(piece: str) -> None:
    begun = time.process_time()
    look((piece * 20_000)[:20_000], ENDINGS)
    assert time.process_time() - begun < 3


@pytest.mark.parametrize("grammar", [ENDINGS, READINGS] if HAS_VOIKKO else [ENDINGS], ids=lambda one: one.name)
def test_the_plain_twins_that_we_ship_have_little_to_look_at(grammar: Grammar) -> None:
    """Fewer than one note in a hundred words, and nothing to mend: what is left are names that cannot be shorter."""
    terms, _ = read_glossary(CONTENT / "glossary" / "fi.yaml")
    assert terms is not None
    index = index_of(terms.terms, "fi")
    looked = [look(path.read_text(encoding="utf-8"), grammar, is_term=lambda word: index.slug_of(word) is not None,
                   instructs="kind: theme" not in path.with_suffix("").with_suffix(".md").read_text(encoding="utf-8"))
              for path in sorted((CONTENT / "cards").glob("*.fi.plain.md"))]
    notes = [note for one in looked for note in one.notes]
    assert [note.sentence for note in notes if note.level == "mend"] == []
    assert len(notes) < sum(one.words for one in looked) / 100


@pytest.mark.parametrize(("word", "is_while"), [("tehdessään", True), ("lukiessaan", True), ("tullessani", True),
                                                ("talossaan", False), ("perheessään", False), ("huoneessaan", False)])
def test_a_form_that_no_file_of_words_has_is_known_by_its_verb(word: str, is_while: bool) -> None:
    assert ("while" in ENDINGS.told(word).sure) is is_while
