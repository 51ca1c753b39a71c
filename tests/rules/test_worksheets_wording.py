"""What is told beside a text: its words counted, words that say nothing. Never a reason to refuse it."""

from __future__ import annotations

import pytest

from intranet.worksheets.types import ANY, Item
from intranet.worksheets.wording import Looked, asks_for_a_look, avoided_words, word_count

BASES = {"edistämme": ("edistää",), "kehittämistä": ("kehittäminen",), "kehitysvammaisten": ("kehitysvammainen",)}


@pytest.mark.parametrize(("text", "count"), [
    ("", 0), ("  \n ", 0), ("Yksi", 1), ("Autamme 3–5 perhettä – joka viikko.", 5), ("a\nb\tc  d", 4), ("… – !", 0),
    ("omais- ja läheisliitto", 3), ("Hyvää 😀 päivää", 2),
])
def test_words_are_counted_as_people_count_them(text: str, count: int) -> None:
    assert word_count(text) == count


def test_words_to_avoid_are_known_in_any_form_and_told_as_they_stand() -> None:
    def bases(word: str) -> tuple[str, ...]:
        return BASES.get(word.casefold(), ())

    text = "Edistämme hyvää. Edistämme kehittämistä kehitysvammaisten kanssa."
    assert avoided_words(text, ("edistää", "kehittää", "kehittäminen"), bases) == ("Edistämme", "kehittämistä")
    assert avoided_words("Autamme ihmisiä.", ("edistää",), bases) == ()
    assert avoided_words("Vi FRÄMJAR hälsa", ("främjar",), bases) == ("FRÄMJAR",)


def test_only_items_that_ask_for_it_are_looked_at() -> None:
    label = {ANY: {"fi": "Mitä?"}}
    assert not asks_for_a_look(Item("a", "long_text", label))
    assert asks_for_a_look(Item("a", "long_text", label, most_words=50))
    assert asks_for_a_look(Item("a", "long_text", label, plain_notes=True))


def test_fifty_words_of_fifty_are_not_too_many() -> None:
    assert not Looked(50, 50, (), (), 0, False).is_too_long and Looked(51, 50, (), (), 0, False).is_too_long
    assert not Looked(900, 0, (), (), 0, False).is_too_long
