"""Rows that people add: which are there, in which order, what a removed one keeps."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from intranet.worksheets.asked import counted, progress
from intranet.worksheets.cells import (
    MOST_ROWS,
    changed_row,
    check_room,
    is_asked_in,
    row_id,
    rows_of,
)
from intranet.worksheets.filled import ADDED, REMOVED, Answer, RowNotFound, Sheet, SheetEntry, UnfitAnswer
from intranet.worksheets.rules import is_complete, section_to_continue
from intranet.worksheets.standard import MOMENT
from intranet.worksheets.types import ANY, ROW_ID, Definition, Item, ItemNotFound, Section

NOW = datetime(2026, 11, 29, 8, 0, tzinfo=UTC)
LABEL = {ANY: {"fi": "Mitä?"}}
PATH = Item("path", "timeline", LABEL, columns=MOMENT)
NEXT = Item("next", "long_text", LABEL)
PAPER = Definition("paper", "1", {"fi": "Aikajana"}, {"fi": "Koe"}, (
    Section("phase", {"fi": "Vaihe"}, (PATH,)), Section("after", {"fi": "Sitten"}, (NEXT,))))
FIRST, SECOND = "0mx1aaaaa0000000001", "0mx1bbbbb0000000001"


def a_sheet(**answers: str) -> Sheet:
    """A sheet with answers; `path__ROW__what` stands for `path.ROW.what`."""
    kept = {name.replace("__", "."): Answer(name.replace("__", "."), words, 1) for name, words in answers.items()}
    return Sheet("s", PAPER, "p", None, "", "", NOW, NOW, kept)


def test_a_cell_is_an_item_of_its_own() -> None:
    cell = PAPER.item(f"path.{FIRST}.effect")
    assert cell.id == f"path.{FIRST}.effect" and cell.kind == "choice" and len(PAPER.options_of(cell)) == 2
    assert PAPER.section_of(cell.id).id == "phase" and is_asked_in(PAPER, "phase", cell.id)
    assert not is_asked_in(PAPER, "after", cell.id)


@pytest.mark.parametrize("name", [
    "path.", f"path.{FIRST}", f"path.{FIRST}.", f"path.{FIRST}.nothing", "path.short.what", f"next.{FIRST}.what",
    f"path.{FIRST.upper()}.what", f"path.{FIRST}.what.more", f"nothing.{FIRST}.what", ".", "..",
])
def test_what_is_no_cell_is_not_found(name: str) -> None:
    with pytest.raises(ItemNotFound):
        PAPER.item(name)
    assert not is_asked_in(PAPER, "phase", name)


def test_ids_of_rows_sort_by_time_and_do_not_meet() -> None:
    ids = [row_id(NOW + timedelta(milliseconds=one), "x-_" * 7) for one in range(200)]
    assert ids == sorted(ids) and all(ROW_ID.fullmatch(one) for one in ids)
    assert row_id(NOW, "AAAAAAAAAAAAAAAAAAAAAA") != row_id(NOW, "BBBBBBBBBBBBBBBBBBBBBB")
    assert ROW_ID.fullmatch(row_id(datetime(2059, 1, 1, tzinfo=UTC), "ABCDEFGHIJKLMNOPQRSTUV"))


def test_a_row_is_there_when_it_was_added_or_written_into() -> None:
    sheet = a_sheet(**{f"path__{SECOND}": ADDED, f"path__{FIRST}__what": "Tila", "next": "x"})
    assert rows_of(sheet.answers, "path").there == (FIRST, SECOND)
    assert rows_of(sheet.answers, "next").there == ()


def test_a_removed_row_keeps_its_words_and_says_nothing_until_it_is_back() -> None:
    sheet = a_sheet(**{f"path__{FIRST}__what": "Tila"})
    gone = changed_row(sheet, "path", FIRST, "remove", NOW)
    assert gone is not None and gone.words == REMOVED
    after = Sheet("s", PAPER, "p", None, "", "", NOW, NOW, {**sheet.answers, gone.item: gone})
    assert rows_of(after.answers, "path").removed == (FIRST,) and after.words() == {}
    assert after.answer(f"path.{FIRST}.what").words == "Tila"
    assert changed_row(after, "path", FIRST, "remove", NOW) is None, "twice is as good as once"
    back = changed_row(after, "path", FIRST, "back", NOW)
    assert back is not None and (back.words, back.version) == (ADDED, 2)


def test_a_row_that_was_never_written_into_leaves_nothing_behind() -> None:
    assert changed_row(a_sheet(), "path", FIRST, "remove", NOW) is None
    assert changed_row(a_sheet(), "path", FIRST, "back", NOW) is None


@pytest.mark.parametrize(("item", "row"), [("next", FIRST), ("path", "x"), ("path", "")])
def test_only_items_with_rows_have_rows(item: str, row: str) -> None:
    with pytest.raises(RowNotFound):
        changed_row(a_sheet(), item, row, "add", NOW)


def test_rows_have_an_end_and_what_is_written_comes_back() -> None:
    full = a_sheet(**{f"path__{row_id(NOW + timedelta(seconds=one), 'a' * 22)}": ADDED for one in range(MOST_ROWS)})
    with pytest.raises(UnfitAnswer) as refused:
        check_room(full, f"path.{FIRST}.what", "Vielä yksi")
    assert (refused.value.problem, refused.value.sent) == ("too_many_rows", "Vielä yksi")
    with pytest.raises(UnfitAnswer):
        changed_row(full, "path", FIRST, "add", NOW)
    check_room(full, f"path.{rows_of(full.answers, 'path').there[0]}.what", "Tähän mahtuu")
    check_room(full, "next", "Ja tähän")


def test_an_item_is_answered_as_soon_as_a_cell_says_something() -> None:
    assert progress(PAPER, PAPER.items, a_sheet(**{f"path__{FIRST}": ADDED}).words()) == (0, 2)
    some = a_sheet(**{f"path__{FIRST}__what": "Tila"})
    assert progress(PAPER, PAPER.items, some.words()) == (1, 2) and section_to_continue(PAPER, some.words()) == "after"
    assert is_complete(PAPER, a_sheet(**{f"path__{FIRST}__when": "2018", "next": "x"}).words())
    entry = SheetEntry("s", PAPER, "", "", NOW, NOW, 9, 2)
    assert counted(entry, some.answers).answered == 1
