"""Words taken out of answers, and themes: decisions alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intranet.feedback.answers import rules
from intranet.feedback.answers.types import (
    Mark,
    MovedMeanwhile,
    StaleRedaction,
    StaleTheme,
    Theme,
    UnfitRedaction,
    UnfitTheme,
)

SIGN = "[poistettu]"
TEXT = "Matti Meikäläinen auttoi, kiitos Matti! (a+b)"
THEMES = [Theme("t1", "q", "Rohkeus", 0), Theme("t2", "q", "Vertaisuus", 1), Theme("t3", "q", "Kahvi", 2),
          Theme("t4", "q", "Vanha", 1, is_removed=True)]


def names(themes: list[Theme]) -> list[str]:
    return [one.name for one in sorted(themes, key=lambda one: one.place) if not one.is_removed]


# -- words taken out --------------------------------------------------------------------------------------------------


def test_words_are_taken_out_wherever_they_stand_and_whatever_their_capitals() -> None:
    assert rules.redacted(TEXT, ["matti"], SIGN) == f"{SIGN} Meikäläinen auttoi, kiitos {SIGN}! (a+b)"
    assert rules.redacted(TEXT, ["Matti", "Matti Meikäläinen"], SIGN) == f"{SIGN} auttoi, kiitos {SIGN}! (a+b)"
    assert rules.redacted(TEXT, [], SIGN) == TEXT


def test_signs_of_patterns_are_words_like_others() -> None:
    assert rules.redacted(TEXT, ["(a+b)"], SIGN).endswith(f"! {SIGN}")
    assert rules.redacted("a.b axb", ["a.b"], r"\1") == r"\1 axb"


@given(st.text(max_size=80), st.lists(st.text(min_size=1, max_size=8), max_size=4))
def test_no_word_that_was_taken_out_is_left(text: str, removed: list[str]) -> None:
    left = rules.redacted(text, removed, "\0")
    assert all(one not in part for one in removed for part in left.split("\0") if "\0" not in one)


def test_a_leader_takes_out_hides_and_brings_back() -> None:
    taken = rules.redaction(TEXT, Mark("t1"), "Matti\n\n  Meikäläinen \nMatti", 0, hides=False)
    assert (taken.removed, taken.version, taken.theme_id) == (("Matti", "Meikäläinen"), 1, "t1")
    hidden = rules.redaction(TEXT, taken, "Matti", 1, hides=True)
    assert hidden.is_hidden and hidden.version == 2
    back = rules.redaction(TEXT, hidden, "", 2, hides=False)
    assert (back.removed, back.is_hidden, back.version) == ((), False, 3)
    assert rules.redaction(TEXT, back, " \n", 0, hides=False) is back


def test_words_that_do_not_stand_there_are_refused_and_come_back() -> None:
    with pytest.raises(UnfitRedaction) as told:
        rules.redaction(TEXT, Mark(), "Matti\nMaija", 0, hides=False)
    assert told.value.words == {"removed": "Matti\nMaija", "missing": "Maija"}


def test_two_leaders_at_one_answer_keep_both_texts() -> None:
    first = rules.redaction(TEXT, Mark(), "Matti", 0, hides=False)
    with pytest.raises(StaleRedaction) as told:
        rules.redaction(TEXT, first, "auttoi", 0, hides=False)
    assert (told.value.saved, told.value.sent) == (first, "auttoi")


# -- themes -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "problem"), [
    ("", "missing"), (" \u200b", "missing"), ("!!!", "unreadable"), ("x" * 81, "too_long"), ("rohkeus", "taken"),
    ("ROH KEUS", "taken")])
def test_what_is_no_name_of_a_theme(name: str, problem: str) -> None:
    with pytest.raises(UnfitTheme) as told:
        rules.check_name(name, THEMES)
    assert told.value.problems == {"name": problem} and told.value.words == {"name": name}


def test_a_name_of_a_removed_theme_is_free_and_ones_own_is_no_other() -> None:
    rules.check_name("Vanha", THEMES)
    rules.check_name("rohkeus", THEMES, "t1")
    many = [Theme(f"t{one}", "q", f"Aihe {one}", one) for one in range(rules.MOST_THEMES)]
    with pytest.raises(UnfitTheme):
        rules.check_name("Vielä yksi", many)
    rules.check_name("Aihe 3 toisin", many, "t3")


def test_themes_move_and_stay_at_the_ends() -> None:
    assert names(rules.moved(THEMES, "t1", "down")) == ["Vertaisuus", "Rohkeus", "Kahvi"]
    assert names(rules.moved(THEMES, "t1", "up")) == ["Rohkeus", "Vertaisuus", "Kahvi"]
    assert names(rules.moved(THEMES, "t3", "down")) == ["Rohkeus", "Vertaisuus", "Kahvi"]


def test_a_removed_theme_comes_back_last_and_twice_is_once() -> None:
    gone = rules.moved(THEMES, "t1", "remove")
    assert names(gone) == ["Vertaisuus", "Kahvi"] and rules.moved(gone, "t1", "remove") == gone
    back = rules.moved(gone, "t1", "restore")
    assert names(back) == ["Vertaisuus", "Kahvi", "Rohkeus"]
    assert names(rules.moved(back, "t1", "restore")) == names(back)


def test_two_names_for_one_theme_are_both_kept() -> None:
    after = rules.renamed(THEMES[0], "Uskallus", 0)
    assert (after.name, after.version) == ("Uskallus", 1) and rules.renamed(after, "Uskallus", 0) is after
    with pytest.raises(StaleTheme) as told:
        rules.renamed(after, "Into", 0)
    assert (told.value.saved, told.value.sent) == (after, "Into")


def test_an_answer_that_moved_meanwhile_is_told_with_both_places() -> None:
    assert rules.placed("a", Mark(), "t1", "").theme_id == "t1"
    assert rules.placed("a", Mark("t1"), "t1", "") == Mark("t1")
    with pytest.raises(MovedMeanwhile) as told:
        rules.placed("a", Mark("t1"), "t2", "")
    assert (told.value.saved, told.value.sent) == ("t1", "t2")


def test_answers_stand_under_their_themes_as_everybody_may_see_them() -> None:
    answers = [("a1", TEXT), ("a2", "rohkeutta"), ("a3", "piiloon"), ("a4", "vanhassa")]
    marks = {"a1": Mark("t1", ("Matti",)), "a3": Mark("t2", is_hidden=True), "a4": Mark("t4")}
    groups = rules.in_themes(answers, [*THEMES, replace(THEMES[0], id="t9", name="Tyhjä", place=9)], marks, SIGN)
    assert [(one.name, [answer.id for answer in one.answers], one.hidden) for one in groups] == [
        ("Rohkeus", ["a1"], ()), ("Vertaisuus", [], ("a3",)), ("Kahvi", [], ()), ("Tyhjä", [], ()),
        ("", ["a2", "a4"], ())]
    assert groups[0].answers[0].is_redacted and "Matti" not in groups[0].answers[0].text
