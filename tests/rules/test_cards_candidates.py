"""Which words may need explaining, and which of them come first."""

from __future__ import annotations

from intranet.cards.candidates.rules import LONGEST_WORD, candidates, key_of, long_words
from intranet.cards.candidates.types import Found, Place

SOITA, KIRJOITA = Place("soita", "Soita", "fi"), Place("kirjoita", "Kirjoita", "fi")
BASES = {"hyvinvointialueen": ("hyvinvointialue",), "osallisuudesta": ("osallisuus",), "kunnasta": ("kunta",)}


def test_long_words_come_in_their_base_form_once_and_without_terms() -> None:
    words = "Hyvinvointialueen osallisuudesta, osallisuudesta ja kunnasta: sote-uudistuksesta 2024."
    found = list(long_words(words, lambda word: BASES.get(word.lower(), ()),
                            lambda word: word.lower() == "hyvinvointialueen"))
    assert found == ["osallisuus", "sote-uudistuksesta"]


def test_what_readers_marked_most_comes_first_and_then_what_stands_in_most_cards() -> None:
    found = candidates([
        Found("valtuusto", "long_word", 0, SOITA), Found("valtuusto", "long_word", 0, KIRJOITA),
        Found("osallisuus", "", 1, SOITA), Found("Osallisuus", "long_compound", 2, KIRJOITA),
        Found("aluevaali", "long_word", 0, SOITA), Found("STEA", "abbreviation", 0, SOITA)], frozenset(["aluevaali"]))
    assert [(one.word, one.taps, len(one.places)) for one in found] == [
        ("osallisuus", 3, 2), ("valtuusto", 0, 2), ("STEA", 0, 1)]
    assert found[0].checks == ("long_compound",)


def test_a_word_is_remembered_however_it_is_written() -> None:
    assert key_of(" O\u0308ljy  Kauppa ") == "öljy kauppa" and key_of("  ") == ""
    assert len(key_of("a" * 300)) == LONGEST_WORD
