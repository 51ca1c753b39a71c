"""Differences word by word: both texts can be read from them to the letter, and a long text costs no wait."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intranet.settings import PROJECT
from intranet.text.differences import Piece, in_signs, only_changes, word_differences

WORDS = st.lists(st.sampled_from(["järjestö", "vaali", "ja", "on", "\n\n", "\r\n", " ", "  ", "\u00a0", "👩‍👧", ","]))
TEXTS = st.one_of(WORDS.map(" ".join), WORDS.map("".join), st.text(max_size=60))


def texts_of(pieces: tuple[Piece, ...]) -> tuple[str, str]:
    """The old text and the new one as the pieces have them."""
    return ("".join(one.text for one in pieces if one.kind != "added"),
            "".join(one.text for one in pieces if one.kind != "removed"))


@settings(max_examples=400, deadline=None)
@given(TEXTS, TEXTS)
def test_both_texts_stand_in_the_pieces_to_the_letter(old: str, new: str) -> None:
    pieces = word_differences(old, new)
    assert texts_of(pieces) == (old, new)
    assert all(piece.text for piece in pieces)
    for first, second in zip(pieces, pieces[1:], strict=False):
        assert (first.kind, second.kind) in {("same", "removed"), ("same", "added"), ("removed", "added"),
                                             ("removed", "same"), ("added", "same")}


@given(TEXTS)
def test_a_text_that_did_not_change_is_one_piece(text: str) -> None:
    assert word_differences(text, text) == ((Piece("same", text),) if text else ())


def test_a_changed_word_is_shown_in_its_sentence() -> None:
    assert word_differences("Kunta päättää asiasta.\n", "Alue päättää asiasta nyt.\n") == (
        Piece("removed", "Kunta"), Piece("added", "Alue"), Piece("same", " päättää "),
        Piece("removed", "asiasta."), Piece("added", "asiasta nyt."), Piece("same", "\n"))


def test_white_space_between_words_is_told_apart_from_words() -> None:
    pieces = word_differences("Yksi. Kaksi.", "Yksi.\n\nKaksi.")
    assert [(one.kind, one.is_blank, one.is_break) for one in pieces] == [
        ("same", False, False), ("removed", True, False), ("added", True, True), ("same", False, False)]


def test_a_summary_leaves_out_what_stayed() -> None:
    old = "alku " * 50 + "vanha " + "loppu " * 50
    shown = only_changes(word_differences(old, old.replace("vanha", "uusi")), around=10)
    assert [one.text for one in shown] == ["… alku alku ", "vanha", "uusi", " loppu lop …"]
    assert only_changes((Piece("same", "x" * 500),)) == (Piece("same", "…"),)


def test_a_console_gets_signs() -> None:
    assert in_signs(word_differences("Kunta päättää.\n", "Alue {x} päättää.\n\n")) == (
        "[-Kunta-]{+Alue {x}+} päättää.\n\n")


LONG = " ".join(path.read_text(encoding="utf-8") for path in sorted((PROJECT / "content/cards").glob("*.md"))).split()


@pytest.mark.parametrize("old, new", [
    (LONG, LONG[::2] + ["uusi"] * 50 + LONG[1::2]),
    (LONG, [word if number % 9 else "muu" for number, word in enumerate(LONG)]),
    (["a"] * 50_000, ["b", *["a"] * 49_999, "b"]),
    (["a", "b"] * 25_000, ["c", *["b", "a"] * 24_000, "c"]),
    ([str(number) for number in range(20_000)], [str(number) for number in range(20_000)][::-1]),
], ids=["shuffled", "scattered", "one word", "two words", "backwards"])
def test_a_long_text_costs_no_wait(old: list[str], new: list[str]) -> None:
    began = process_time()
    pieces = word_differences(" ".join(old), " ".join(new))
    assert process_time() - began < 5
    assert texts_of(pieces) == (" ".join(old), " ".join(new))
