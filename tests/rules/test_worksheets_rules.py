"""Who was first, what an item can hold, where to go on: the decisions about one answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intranet.worksheets import rules
from intranet.worksheets.filled import Answer, StaleAnswer, UnfitAnswer, Writer
from intranet.worksheets.types import (
    ANY,
    UNSURE,
    Definition,
    Item,
    Option,
    Perspective,
    Scale,
    Section,
    Subject,
    UnfitStart,
)

NOW = datetime(2026, 4, 12, 7, 42, tzinfo=UTC)
LABEL = {ANY: {"fi": "Kysymys"}}
POINTS = tuple(Option(str(point), {"fi": str(point)}) for point in range(1, 5))
ITEMS = (
    Item("how", "scale", LABEL, scale="four"), Item("who", "long_text", LABEL), Item("name", "short_text", LABEL),
    Item("many", "number", LABEL, least=0, most=100), Item("day", "date", LABEL),
    Item("one", "choice", LABEL, options=(Option("a", {"fi": "A"}), Option("b", {"fi": "B"}))),
    Item("some", "choices", LABEL, options=(Option("a", {"fi": "A"}), Option("b", {"fi": "B"}))),
)
PAPER = Definition(
    "paper", "1.0", {"fi": "Koe"}, {"fi": "Koe"},
    (Section("first", {"fi": "Eka"}, ITEMS[:3]), Section("second", {"fi": "Toka"}, ITEMS[3:])),
    perspectives=(Perspective("own", {"fi": "Oma"}), Perspective("one", {"fi": "Yksi"})),
    subject=Subject({"fi": "Mikä?"}, required_for=("one",)), scales=(Scale("four", POINTS, {"fi": "EOS"}),))


def keep(answer: Answer, seen: int, words: str, key: str = "", sequence: int = 0) -> Answer:
    return rules.keep_words(answer, seen, words, Writer(key, sequence) if key else None, NOW)


def fit(item: str, *values: str) -> str:
    return rules.fit_words(PAPER, PAPER.item(item), list(values))


def test_a_first_answer_gets_the_first_version() -> None:
    kept = keep(Answer("who"), 0, "naapurit")
    assert (kept.words, kept.version, kept.saved_at) == ("naapurit", 1, NOW)


def test_two_tabs_never_overwrite_each_other() -> None:
    saved = keep(Answer("who"), 0, "naapurit", "tab-one", 1)
    with pytest.raises(StaleAnswer) as stale:
        keep(saved, 0, "kaikki", "tab-two", 5)
    assert (stale.value.saved.words, stale.value.sent) == ("naapurit", "kaikki")
    with pytest.raises(StaleAnswer):
        keep(saved, 7, "kaikki")


def test_the_same_text_is_no_new_version_whatever_was_seen() -> None:
    saved = keep(Answer("who"), 0, "naapurit")
    assert keep(saved, 0, "naapurit") == saved
    assert keep(saved, 1, "naapurit", "elsewhere", 9) == saved


def test_a_lost_reply_is_no_conflict() -> None:
    saved = keep(Answer("who"), 0, "naa", "tab", 1)
    later = keep(saved, 0, "naapurit", "tab", 2)
    assert (later.words, later.version) == ("naapurit", 2)


def test_a_replay_after_somebody_else_saved_is_a_conflict() -> None:
    saved = keep(Answer("who"), 0, "naa", "tab", 1)
    theirs = keep(saved, 1, "kaikki", "phone", 1)
    with pytest.raises(StaleAnswer):
        keep(theirs, 0, "naapurit", "tab", 2)


def test_an_overtaken_save_never_overwrites_a_later_one() -> None:
    saved = keep(Answer("who"), 0, "naapurit", "tab", 2)
    for seen in (0, 1):
        with pytest.raises(StaleAnswer):
            keep(saved, seen, "naa", "tab", 1)
    repeated = keep(keep(saved, 1, "naapurit", "tab", 4), 1, "naapurit", "tab", 3)
    assert repeated.version == 1 and repeated.writer == Writer("tab", 4)


@given(st.lists(st.tuples(st.text("ab", max_size=3), st.integers(0, 4), st.integers(0, 6)), max_size=12))
def test_no_accepted_text_is_lost_unseen(saves: list[tuple[str, int, int]]) -> None:
    """Whatever is accepted over another's text had seen it, or came later from the same page."""
    answer = Answer("who")
    for words, seen, sequence in saves:
        try:
            kept = keep(answer, seen, words, "tab" if sequence else "", sequence)
        except StaleAnswer:
            continue
        if kept.version != answer.version:
            same = answer.writer is not None and kept.writer is not None and kept.writer.key == answer.writer.key
            assert seen == answer.version or same
            assert kept.version == answer.version + 1
        answer = kept


def test_what_is_typed_stays_as_typed() -> None:
    assert fit("who", "  rivi\r\n\ttoinen  ") == "  rivi\n\ttoinen  "
    assert fit("many", " 3,2 ") == " 3,2 " and fit("day", "19.4.2026") == "19.4.2026"
    assert fit("some", "b", "a") == "a\nb" and fit("how", UNSURE) == UNSURE
    assert [fit(item.id, "") for item in ITEMS] == [""] * len(ITEMS)
    assert fit("some") == ""


@pytest.mark.parametrize(("item", "values", "problem"), [
    ("how", ["5"], "not_a_choice"), ("how", ["1", "2"], "not_a_choice"), ("one", ["c"], "not_a_choice"),
    ("some", ["a", "<b>"], "not_a_choice"), ("many", ["paljon"], "not_a_number"), ("many", ["٣"], "not_a_number"),
    ("many", ["1e9"], "not_a_number"), ("many", ["-1"], "out_of_bounds"), ("many", ["100,5"], "out_of_bounds"),
    ("day", ["31.2.2026"], "not_a_date"), ("day", ["huomenna"], "not_a_date"), ("day", ["0001-01-01"], "not_a_date"),
    ("who", ["a\x00b"], "forbidden_signs"), ("who", ["\ud800"], "forbidden_signs"),
    ("who", ["a%ED%A0%80"], "forbidden_signs"),
    ("who", ["x" * 20_001], "too_long"),
    ("name", ["x" * 301], "too_long"), ("how", ["1" * 500], "too_long"),
])
def test_what_an_item_cannot_hold_comes_back(item: str, values: list[str], problem: str) -> None:
    with pytest.raises(UnfitAnswer) as unfit:
        fit(item, *values)
    assert unfit.value.problems == {item: problem}
    assert "\x00" not in unfit.value.sent
    unfit.value.sent.encode()


@given(st.sampled_from(ITEMS), st.lists(st.text(max_size=40), max_size=3))
def test_any_text_is_kept_or_refused(item: Item, values: list[str]) -> None:
    try:
        words = rules.fit_words(PAPER, item, values)
    except UnfitAnswer:
        return
    words.encode()
    assert rules.fit_words(PAPER, item, words.split("\n") if item.kind == "choices" else [words]) == words


def test_a_start_needs_its_perspective_and_its_subject() -> None:
    rules.check_start(PAPER, "own", "")
    rules.check_start(PAPER, "one", "Hautomo")
    for perspective, subject, problems in (
            ("", "", {"perspective": "missing"}), ("all", "", {"perspective": "not_a_choice"}),
            ("one", " ", {"subject": "missing"}), ("one", "\u200b\u2060", {"subject": "missing"}),
            ("own", "\u200b", {"subject": "missing"}), ("one", "…", {"subject": "missing"}),
            ("", "x" * 300, {"perspective": "missing", "subject": "too_long"})):
        with pytest.raises(UnfitStart) as unfit:
            rules.check_start(PAPER, perspective, subject)
        assert unfit.value.problems == problems and unfit.value.words["subject"] == subject
    rules.check_start(replace(PAPER, perspectives=(), subject=None), "", "")


def test_one_goes_on_where_something_is_open() -> None:
    assert rules.section_to_continue(PAPER, {}) == "first"
    some = dict.fromkeys(("how", "who", "name"), "x")
    assert rules.section_to_continue(PAPER, some) == "second"
    assert rules.section_to_continue(PAPER, dict.fromkeys((item.id for item in ITEMS), "x")) == "result"
    following, before = rules.next_section(PAPER, "first"), rules.previous_section(PAPER, "second")
    assert following is not None and following.id == "second" and before is not None and before.id == "first"
    assert rules.next_section(PAPER, "second") is None and rules.previous_section(PAPER, "first") is None
