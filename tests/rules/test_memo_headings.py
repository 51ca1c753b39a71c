"""What is picked in a memo stands under its own heading, and a frozen memo keeps it there."""

from __future__ import annotations

from intranet.exports.types import Heading, Paragraph, line, plain
from intranet.memos import rules
from intranet.memos.keeping import drawn_from_json, drawn_to_json
from intranet.memos.types import Part
from intranet.plugin_system.memo_blocks import MemoBlock, MemoChoice

CHOICES = tuple(MemoChoice(key, line(words), under) for key, words, under in (
    ("a", "rohkeutta", "Rohkeus"), ("b", "uskallusta", "Rohkeus"), ("c", "kahvia", "Muut vastaukset")))
DRAWN = MemoBlock("open", "open_answers", "Mitä opit?", choices=CHOICES)


def said(*picked: str) -> list[tuple[str, str]]:
    part = Part("p", 1, "open_answers", contributor="feedback", key="open", chosen=picked)
    return [("heading" if isinstance(one, Heading) else one.look, plain(one.line))
            for one in rules.piece(part, DRAWN, "fi", "").blocks if isinstance(one, Heading | Paragraph)]


def test_each_heading_stands_once_above_what_was_picked_under_it() -> None:
    assert said("a", "b", "c") == [("heading", "Rohkeus"), ("quote", "rohkeutta"), ("quote", "uskallusta"),
                                   ("heading", "Muut vastaukset"), ("quote", "kahvia")]
    assert said("c") == [("heading", "Muut vastaukset"), ("quote", "kahvia")] and said() == []


def test_a_frozen_memo_keeps_headings_and_one_from_before_them_is_read() -> None:
    assert drawn_from_json(drawn_to_json(DRAWN)) == DRAWN
    before = drawn_to_json(DRAWN).replace(', "Rohkeus"]', "]").replace(', "Muut vastaukset"]', "]")
    again = drawn_from_json(before)
    assert again is not None and [one.under for one in again.choices] == ["", "", ""]
