"""Principal parts proposed for new words: mostly right, also without Voikko, and always what inflect() takes."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intranet.glossary.desk.rules import parts_in
from intranet.glossary.reading import read_glossary
from intranet.language.analysis import analyser
from intranet.language.inflection import inflect
from intranet.language.proposing import proposed

FILE = Path(__file__).resolve().parents[2] / "content" / "glossary" / "fi.yaml"
WAYS = {one.name: one for one in (analyser("voikko"), analyser("fallback"))}


@pytest.mark.parametrize("name", WAYS)
def test_nearly_every_word_of_our_glossary_is_inflected_as_its_curator_did(name: str) -> None:
    glossary, _ = read_glossary(FILE)
    assert glossary is not None
    words = [term for term in glossary.terms if term.term.isalpha() and not term.term[1:].isupper()
             and len(parts_in(term.paradigm)) == 6]
    right = [term.term for term in words
             if all(set(made.split("/")) <= set(wanted.split("/")) for made, wanted in zip(
                 proposed(term.term, lambda form, base: base in WAYS[name].lemmas(form)).split(),
                 parts_in(term.paradigm), strict=False))]
    assert len(words) > 50 and len(right) / len(words) > 0.95, {term.term for term in words} - set(right)


@pytest.mark.parametrize(("word", "forms"), [
    ("liitto", "liiton liittoa liittoon liittojen liittoja liitoissa"),
    ("ehdokas", "ehdokkaan ehdokasta ehdokkaaseen ehdokkaiden/ehdokkaitten ehdokkaita ehdokkaissa"),
    ("toimielin", "toimielimen toimielintä toimielimeen toimielinten/toimielimien toimielimiä toimielimissä"),
    ("Kela", "Kelan Kelaa Kelaan Kelojen Keloja Keloissa"), ("kaksi sanaa", ""), ("STM:n", ""), ("", ""), ("ab", ""),
])
def test_words_are_inflected_by_their_end(word: str, forms: str) -> None:
    known = analyser("fallback")
    assert proposed(word, lambda form, base: base in known.lemmas(form)) == forms


@settings(deadline=None)
@given(st.text("aeioäöykptlrnshjvm", min_size=3, max_size=14), st.booleans())
def test_what_is_proposed_can_be_inflected(word: str, known: bool) -> None:
    forms = proposed(word, lambda form, base: known)
    assert len(forms.split()) in (0, 6)
    if forms:
        assert word in inflect(word, forms).written_forms()
