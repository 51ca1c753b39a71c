"""Words that mean the same: curators pair them, and what cannot be kept comes back with everything that was typed."""

from __future__ import annotations

import pytest

from tests.inspect_page import text_of
from tests.pages.test_typed_text_comes_back import told_at
from tests.visitor import Visitor


@pytest.mark.parametrize(("one", "other", "said"), [
    ("", "avustus", "Kirjoita sana tai pari."), ("raha", "!?", "Kirjoita sana tai pari."),
    ("raha", "RAHA", "Nämä ovat jo samat sanat."), ("x" * 81, "raha", "Tämä on pidempi kuin 80 merkkiä.")])
def test_an_unfit_pair_comes_back_with_what_was_typed(curator: Visitor, one: str, other: str, said: str) -> None:
    page = curator.sends("/search/synonyms", {"one": one, "other": other})
    assert page.status == 422 and said in page.text and text_of(page.one("title")).startswith("Virhe:")
    assert page.one("input", id="one").get("value") == one


def test_a_pair_is_there_once_whichever_way_round(curator: Visitor) -> None:
    assert curator.sends("/search/synonyms", {"one": "raha", "other": "avustus"}).status == 303
    assert "Tämä pari on jo täällä." in curator.sends("/search/synonyms", {"one": "Avustus", "other": "raha"}).text


@pytest.mark.parametrize(("typed", "comes_back"), [
    ("ra\x00ha", "raha"), ("ra\x1bha", "raha"), ("x" * 301, "x" * 301), ("x" * 5_000, "x" * 5_000)])
@pytest.mark.parametrize(("field", "beside"), [("one", "other"), ("other", "one")])
def test_a_text_that_cannot_be_kept_is_told_at_its_field_and_the_other_comes_back_too(
        curator: Visitor, field: str, beside: str, typed: str, comes_back: str) -> None:
    page = curator.sends("/search/synonyms", {field: typed, beside: "avustus ja tuki"})
    assert told_at(page, field) == comes_back
    assert page.one("input", id=beside).get("value") == "avustus ja tuki"


def test_what_is_wrong_with_both_texts_is_told_at_once(curator: Visitor) -> None:
    page = curator.sends("/search/synonyms", {"one": "\x00", "other": ""})
    assert page.status == 422
    assert [one.get("id") for one in page.all("input") if one.get("aria-invalid") == "true"] == ["one", "other"]
