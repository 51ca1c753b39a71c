"""Rules of memos: which parts in which order, what is shown of each, what has grown, what may be typed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as some

from intranet.exports.types import (
    Beside,
    Box,
    Facts,
    Heading,
    Listing,
    NewPage,
    Paragraph,
    Picture,
    Table,
    line,
)
from intranet.memos import keeping, rules
from intranet.memos.comments import rules as comments
from intranet.memos.comments.types import Comment, StaleAnswer
from intranet.memos.types import About, Memo, NotNow, Paper, Part, Piece, StalePart, UnfitMemo
from intranet.plugin_system.memo_blocks import PARTS, MemoBlock, MemoChoice, MemoSeries
from intranet.plugin_system.types import UnfitValue

NOW = datetime(2026, 4, 10, 12, tzinfo=UTC)
TITLES = {"conclusions": "Omat päätelmät", "greeting": "Terveiset"}
SITE = "https://ankkuri.example"


def a_block(key: str = "a", part: str = "feedback", title: str = "Palaute", **more: object) -> MemoBlock:
    return MemoBlock(key, part, title, **{"says": (Paragraph(line("Sanat.")),), **more})  # type: ignore[arg-type]


def offered(*blocks: MemoBlock, by: str = "core:events") -> dict[tuple[str, str], MemoBlock]:
    return {(by, one.key): one for one in blocks}


def parts(ids: str, removed: str = "") -> list[Part]:
    """A part for each letter."""
    return [Part(one, place, "", removed=one in removed) for place, one in enumerate(ids)]


def order(found: list[Part]) -> str:
    return "".join(one.id or "+" for one in found)


# -- which parts ------------------------------------------------------------------------------------------------------


def test_a_new_memo_proposes_the_parts_in_the_order_of_2018_with_greetings_last() -> None:
    blocks = [a_block(part, part) for part in reversed(PARTS) if part != "conclusions"]
    found = rules.proposed(offered(*blocks), TITLES)
    assert [one.place for one in found[:-1]] == list(PARTS)
    assert found[-1].key == "greeting" and found[-1].title == "Terveiset" and found[-1].is_written
    assert [one.key for one in found if one.is_written] == ["conclusions", "greeting"], "two texts are written by hand"
    assert [one.number for one in found] == list(range(len(found)))


def test_blocks_of_one_part_keep_their_contributors_order_and_conclusions_come_before_what_others_draw_there() -> None:
    found = rules.proposed(offered(a_block("b"), a_block("a"), a_block("c", "conclusions")), TITLES)
    assert [one.key for one in found] == ["b", "a", "conclusions", "c", "greeting"]


def test_what_is_offered_later_goes_where_a_new_memo_would_have_it() -> None:
    there = rules.proposed(offered(a_block("t", "themes"), a_block("w", "wishes")), TITLES)
    assert [one.key for one in rules.added(there, "x", a_block("f"))] == ["t", "f", "w", "conclusions", "greeting"]
    assert [one.key for one in rules.added(there, "x", a_block("z", "towns"))][0] == "z"
    assert [key for _, key in [(name, one.key) for name, one in rules.to_add(there, offered(
        a_block("t", "themes"), a_block("new")))]] == ["new"]


@pytest.mark.parametrize(("step", "part", "wanted"), [
    ("up", "c", "acbd"), ("down", "a", "bacd"), ("up", "a", "abcd"), ("down", "d", "abcd")])
def test_parts_go_up_and_down(step: str, part: str, wanted: str) -> None:
    assert order(rules.moved(parts("abcd"), part, step)) == wanted


def test_a_step_goes_past_what_is_taken_out() -> None:
    assert order(rules.moved(parts("abcd", removed="bc"), "d", "up")) == "dabc"
    assert order(rules.moved(parts("abcd", removed="bc"), "a", "down")) == "bcda"


@given(some.permutations("abcdef"), some.sampled_from("abcdef"), some.sampled_from("abcdefx"))
def test_moving_never_loses_or_doubles_a_part(letters: list[str], part: str, other: str) -> None:
    there = parts("".join(letters))
    for found in (rules.moved(there, part, "up"), rules.moved(there, part, "down"),
                  rules.moved_before(there, part, other)):
        assert sorted(order(found)) == list("abcdef")
    before = order(rules.moved_before(there, part, other))
    if other in letters and other != part:
        assert before.index(part) == before.index(other) - 1


def test_a_text_goes_after_a_part_or_to_the_end() -> None:
    assert order(rules.text_added(parts("ab"), "a")) == "a+b"
    assert order(rules.text_added(parts("ab"), "nobody")) == "ab+"


def test_a_text_that_waits_for_words_is_not_added_again() -> None:
    first, last = (replace(one, version=1) for one in parts("ab"))
    waits = Part("t", 1, "")
    assert rules.waiting_text([first, waits, last], "a") == waits == rules.waiting_text([first, waits], "")
    for other in (replace(waits, version=1), replace(waits, removed=True), replace(waits, key="greeting"),
                  replace(waits, contributor="x")):
        assert rules.waiting_text([first, other, last], "a") is None
    assert rules.waiting_text([], "") is None


def test_slugs_are_free_and_never_a_word_of_the_addresses() -> None:
    assert rules.free_slug("kevat", {"kevat", "kevat-2"}) == "kevat-3"
    assert rules.free_slug("new", set()) == "new-2" and rules.free_slug("", set()) == "muistio"


# -- two editors ------------------------------------------------------------------------------------------------------


def test_a_part_is_changed_by_who_saw_it_last() -> None:
    part = Part("a", 0, "", words="vanha", version=3)
    after = rules.changed(part, {"words": "uusi", "title": "  Oma \n otsikko "}, None, 3)
    assert (after.words, after.title, after.version) == ("uusi", "Oma otsikko", 4)
    with pytest.raises(StalePart) as stale:
        rules.changed(after, {"words": "kolmas"}, ("x",), 3)
    assert stale.value.saved == after and stale.value.sent == {"words": "kolmas"} and stale.value.chosen == ("x",)
    assert rules.changed(after, {"words": "uusi"}, None, 0) == after, "the same once more is no conflict"
    assert rules.changed(after, {}, ("k",), 4).chosen == ("k",)


# -- what is shown ----------------------------------------------------------------------------------------------------


def test_a_drawn_part_shows_words_above_it_then_what_is_drawn_then_what_was_picked() -> None:
    part = Part("a", 0, "feedback", "x", "f", chosen=("2", "gone"), above="**Näin:**")
    choices = (MemoChoice("1", line("eka")), MemoChoice("2", line("toka")))
    block = a_block(choices=choices, source="/forms", example=True)
    found = rules.piece(part, block, "fi", SITE)
    assert [type(one).__name__ for one in found.blocks] == ["Paragraph", "Paragraph", "Paragraph"]
    assert found.blocks[-1] == Paragraph(line("toka"), "quote")
    assert (found.title, found.source, found.example, found.shows) == ("Palaute", "/forms", True, "there")


def test_a_part_says_what_it_lacks() -> None:
    part = Part("a", 0, "feedback", "x", "f", named="Palaute")
    assert rules.piece(part, a_block(says=(), hidden="Vielä 2."), "fi", SITE).needs == "Vielä 2."
    gone = rules.piece(replace(part, above="Sanat."), None, "fi", SITE)
    assert (gone.shows, gone.title, len(gone.blocks)) == ("gone", "Palaute", 1)
    assert rules.piece(part, a_block(says=()), "fi", SITE).shows == "empty", "answers to pick from, and none is picked"
    assert rules.piece(Part("t", 0, "", words=" \n"), None, "fi", SITE).shows == "empty"
    assert rules.piece(replace(part, title="Oma"), a_block(), "fi", SITE).title == "Oma"


def test_only_what_differs_from_what_was_kept_has_grown() -> None:
    block = keeping.settled(a_block())
    part = Part("a", 0, "feedback", "core:events", "a", kept=block)
    assert not rules.has_grown(part, offered(block))
    assert rules.has_grown(part, offered(replace(block, title="Uusi")))
    assert not rules.has_grown(part, {}), "what is gone has not grown"
    assert not rules.has_grown(replace(part, removed=True), offered(replace(block, title="Uusi")))
    assert not rules.has_grown(Part("t", 0, ""), offered(block))
    assert rules.has_grown(replace(part, kept=None), offered(block)), "it was gone and is back"


def test_what_readers_see_leaves_out_what_is_empty() -> None:
    pieces = (Piece("a", "A"), Piece("b", "B", shows="empty"), Piece("c", "C", shows="hidden"),
              Piece("d", "D", shows="gone"))
    paper = Paper("T", "fi", date(2026, 4, 10), About("S", "fi", "/s"), pieces)
    assert [one.id for one in paper.shown] == ["a", "c", "d"]


def test_the_words_of_every_kind_of_block_are_found() -> None:
    table = Table("T", ("A", "B"), ((line("solu"), 3),))
    words = rules.words_of((
        Heading(line("otsikko")), Paragraph(line("kappale")), Listing((line("kohta"),)),
        Facts((("nimi", line("arvo")),)), table, Picture("", "kuva"),
        Beside(Picture("", "vieressä"), (Paragraph(line("sisällä")),)),
        Box(line("laatikko"), (Paragraph(line("siinä")),)), NewPage(), Paragraph(())))
    assert words == ["otsikko", "kappale", "kohta", "nimi arvo", "solu 3", "kuva", "vieressä", "sisällä", "laatikko",
                     "siinä"]


# -- kept as JSON -----------------------------------------------------------------------------------------------------


def test_what_is_kept_comes_back_as_it_was() -> None:
    block = a_block(choices=(MemoChoice("1", line("eka")),), source="/x", example=True,
                    says=(Picture("<svg/>", "kuva", 90), Table("T", ("A",), ((3.5,),))))
    assert keeping.drawn_from_json(keeping.drawn_to_json(block)) == block == keeping.settled(block)
    assert keeping.drawn_from_json(None) is None and keeping.about_from_json("") is None
    lists = MemoBlock("a", "feedback", "P", [Paragraph(line("x"))], choices=[MemoChoice("1", list(line("y")))])  # type: ignore[arg-type]
    assert keeping.settled(lists) == MemoBlock("a", "feedback", "P", (Paragraph(line("x")),),
                                               choices=(MemoChoice("1", line("y")),))
    about = About("Sarja", "fi", "/events/series/s", ("Iisalmi", "Kuopio"))
    assert keeping.about_from_json(keeping.about_to_json(about)) == about
    paper = Paper("T", "sv", date(2026, 4, 10), about, (Piece("a", "A", (Paragraph(line("x")),), "hidden", "Vielä 2.",
                                                              "/x", True),))
    assert keeping.paper_from_json(keeping.paper_to_json(paper)) == paper


# -- a memo's head and life -------------------------------------------------------------------------------------------


def test_a_head_tells_everything_that_is_wrong_at_once() -> None:
    assert rules.check_head({"title": "…", "language": "de", "as_of": "eilen"}, {}) == {
        "title": "missing", "language": "not_a_choice", "as_of": "no_day"}
    assert rules.check_head({"title": "", "language": "fi", "as_of": ""}, {}, must_have_title=False) == {
        "as_of": "missing"}
    assert rules.check_head({"title": "A", "language": "fi", "as_of": "10.4.2018"}, {}) == {}
    assert rules.check_head({"title": "A", "language": "fi", "as_of": "10.4.1018"}, {}) == {"as_of": "no_day"}
    assert rules.day_typed({"as_of": "2018-04-10"}) == date(2018, 4, 10)


def test_comments_are_taken_while_a_memo_is_frozen_until_its_day_and_before_it_is_published() -> None:
    memo = Memo("m", "s", "x", "T", "fi", date(2026, 4, 10), NOW, frozen_at=NOW, comments_until=NOW + timedelta(days=1))
    assert rules.may_comment(memo, NOW) and not rules.may_comment(memo, NOW + timedelta(days=1))
    for other in (replace(memo, frozen_at=None), replace(memo, revision=1), replace(memo, comments_until=None)):
        assert not rules.may_comment(other, NOW)


def test_the_state_of_a_memo_follows_from_what_was_done() -> None:
    memo = Memo("m", "s", "x", "T", "fi", date(2026, 4, 10), NOW)
    assert (memo.state, memo.is_public) == ("draft", False)
    assert replace(memo, frozen_at=NOW).state == "frozen"
    public = replace(memo, frozen_at=NOW, revision=2)
    assert (public.state, public.is_public) == ("published", True)
    withdrawn = replace(public, withdrawn_at=NOW)
    assert (withdrawn.state, withdrawn.is_public) == ("withdrawn", False)
    with pytest.raises(NotNow):
        rules.must_be(False)


def test_a_day_for_comments_is_today_or_later_and_not_too_far() -> None:
    zone, today = ZoneInfo("Europe/Helsinki"), date(2026, 4, 10)
    assert comments.until("10.4.2026", today, zone) == datetime(2026, 4, 10, 21, tzinfo=UTC)
    for typed, problem in (("", "missing"), ("x", "no_day"), ("9.4.2026", "past"), ("1.1.2027", "too_far")):
        with pytest.raises(UnfitMemo) as fault:
            comments.until(typed, today, zone)
        assert fault.value.problems == {"until": problem} and fault.value.words == {"until": typed}


def test_an_answer_meets_a_conflict_only_when_it_differs() -> None:
    one = Comment("c", "m", "", "", "p", "Sanat", NOW, "Vastaus", True, 2)
    assert comments.answered(one, "Vastaus", True, 0) == one
    assert comments.answered(one, "Uusi", False, 2) == replace(one, answer="Uusi", resolved=False, version=3)
    with pytest.raises(StaleAnswer):
        comments.answered(one, "Uusi", True, 1)


def test_a_series_of_a_contributor_is_checked_where_it_is_made() -> None:
    with pytest.raises(UnfitValue):
        MemoSeries("a b", "T", "fi", "/x")
    with pytest.raises(UnfitValue):
        MemoSeries("ab", "T", "fi", "/x", "events")  # type: ignore[arg-type]
