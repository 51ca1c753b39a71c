"""A table for a spreadsheet: opens right, and runs nothing."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intranet.exports.csv_file import csv_bytes, safe_cell


@pytest.mark.parametrize("cell", ["=1+1", "+358 40", "-ja sitten", "@x", "\t=1", " =1", "\r=1", "＝1", "=cmd|'/c'!A0",
                                  "\N{NO-BREAK SPACE}=1"])
def test_formulas_become_text(cell: str) -> None:
    assert safe_cell(cell) in ("'" + cell, f"'{cell[0]}'{cell[1:]}")


@pytest.mark.parametrize(("cell", "safe"), [
    ("a,=cmd()", "a,'=cmd()"), ("a;+1", "a;'+1"), ("a\n@x", "a\n'@x"), ("a, -cmd|x", "a, '-cmd|x"),
    ("a\t＝1", "a\t'＝1"),
    ("kahvi 10,-", "kahvi 10,-"), ("10,-/kk", "10,-/kk"), ("hyvä, - mutta", "hyvä, - mutta"),
    ("a=b, c-d", "a=b, c-d"),
])
def test_a_program_that_splits_at_commas_runs_nothing_either(cell: str, safe: str) -> None:
    assert safe_cell(cell) == safe


def test_words_and_numbers_stay() -> None:
    assert [safe_cell(one) for one in ("ongelmat = samoja", "3-4", "", "åäö😀")] == [
        "ongelmat = samoja", "3-4", "", "åäö😀"]
    assert safe_cell(-3) == "-3"


@given(st.lists(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\x00")), min_size=2, max_size=2),
                max_size=5))
def test_every_cell_comes_back(rows: list[list[str]]) -> None:
    text = csv_bytes(rows).decode("utf-8")
    assert text.startswith("\ufeff")
    read = list(csv.reader(io.StringIO(text[1:], newline=""), delimiter=";"))
    assert read == [[safe_cell(cell) for cell in row] for row in rows]
