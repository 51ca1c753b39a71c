"""What a plugin writer reads when a definition is wrong: all of it at once, each with its line."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pydantic import BaseModel, ConfigDict, Field

from intranet.cards.file_shape import CardWords
from intranet.text import definitions
from intranet.text.definitions import read_definition, read_text, read_with_lines


class Thing(BaseModel):
    model_config = ConfigDict(extra="forbid")
    id: str = Field(pattern="^[a-z]+$")
    label: dict[str, str]
    size: int = 1


class Shelf(BaseModel):
    model_config = ConfigDict(extra="forbid")
    title: str
    day: date | None = None
    things: list[Thing] = []


GOOD = 'title: "Hylly"\nday: 2027-05-31\nthings:\n  - id: "no"\n    label: {fi: "Ei", no: "Nei"}\n'


def read(text: str, offset: int = 0):
    return read_text(text, "shelf.yaml", Shelf, offset)


def test_words_stay_words_and_dates_are_dates() -> None:
    shelf, complaints = read(GOOD)
    assert complaints == [] and shelf is not None
    assert shelf.day == date(2027, 5, 31)
    assert shelf.things[0].id == "no" and shelf.things[0].label["no"] == "Nei"


def test_all_mistakes_are_told_at_once_with_their_lines() -> None:
    text = ('title: 12\ntitel: "Hylly"\nthings:\n  - id: "A1"\n    label: "Kirja"\n  - id: "b"\n    lable: {fi: "x"}\n'
            '  - id: "c"\n    id: "d"\n    label: {fi: "y"}\n    size: "iso"\n')
    shelf, complaints = read(text)
    assert shelf is None
    told = {(one.line, one.nearest) for one in complaints}
    assert {(1, ""), (2, "title"), (4, ""), (5, ""), (6, ""), (7, "label"), (9, ""), (11, "")} == told
    assert any("a second time" in one.found and "line 8" in one.expected for one in complaints)
    assert any(one.found == "“iso” as “things 3 size”" and one.expected == "a whole number" for one in complaints)


def test_lines_count_from_the_file_when_the_text_is_its_front_matter() -> None:
    _, complaints = read("titel: x\n", offset=1)
    assert {one.line for one in complaints} == {2}


def test_a_hash_that_cuts_a_sentence_is_a_warning_and_the_file_is_used() -> None:
    shelf, complaints = read("title: Tule iltaan #metoo ja muut\n")
    assert shelf is not None and shelf.title == "Tule iltaan"
    assert [one.warning for one in complaints] == [True]
    assert read("title: Hylly # a comment\n")[1] == []


def test_copies_of_copies_are_refused() -> None:
    bomb = 'title: "x"\nthings: &a [{id: "a", label: {fi: "b"}}]\nmore: [*a, *a]\n'
    shelf, complaints = read(bomb)
    assert shelf is None and any("copy" in one.found for one in complaints)


def test_what_is_no_yaml_names_the_line() -> None:
    shelf, complaints = read('title: "auki\nthings:\n')
    assert shelf is None and len(complaints) == 1 and complaints[0].line
    for text in ("", "\x00", "[" * 3000, "- 1", "? [a]\n: 1", "title: !!python/object:os.system x", "title: !x y"):
        shelf, complaints = read(text)
        assert shelf is None and complaints and complaints[0].sentence()


@pytest.mark.parametrize(("text", "line", "found"), [
    ('title: "auki\nthings:\n', 1, "a quote that is opened on this line and never closed"),
    ('title: "auki\nday: x\nthings: "Jotain"\n', 1, "a quote that is opened on this line and not closed on it"),
    ("day: x\ntitle: 'auki\n", 2, "a quote that is opened on this line and never closed"),
    ('title: "a" b\n', 1, "words after a closing quote"),
    ("title: aika: ilta\n", 1, "a second colon on the line"),
    ("title\nday: x\n", 1, "a line without a colon"),
    ('title: "x"\nsanoja\nday: x\n', 2, "a line without a colon"),
    ("title: x\n\tday: y\n", 2, "a tab"),
    ("title: x\n  day: y\n", 2, "a line that is indented otherwise than those it belongs to"),
    ("things:\n  - b\n day: d\n", 3, "a line that is indented otherwise than those it belongs to"),
    ("title: @x\n", 1, "words that begin with the sign @"),
    ("title: *x\n", 1, "words that begin with the sign *"),
    ("title: [a, b\nday: x\n", 1, "a bracket that is opened on this line and not closed"),
    ('title: "a\\q"\n', 1, "a \\ that stands before no sign known to YAML"),
    ("title: a\n---\ntitle: b\n", 2, "a line of --- in the middle"),
    ("title: ?\n", 1, "something that is no YAML"),
    ("title: x\nday: a\x01\n", 2, "a sign that no text holds"),
])
def test_what_is_no_yaml_is_told_as_its_writer_sees_it(text: str, line: int, found: str) -> None:
    complaint, = read(text)[1]
    assert (complaint.line, complaint.found) == (line, found)
    assert "while " not in complaint.found + complaint.expected
    assert complaint.detail.startswith("YAML: ") or "\x01" in text


def test_what_limits_a_model_sets_is_said_in_words_of_our_own() -> None:
    class Narrow(BaseModel):
        word: str = Field(min_length=2, max_length=3)
        several: list[str] = Field(min_length=2, max_length=3)
        number: int = Field(ge=1, le=5)

    few = read_text('word: "a"\nseveral: ["a"]\nnumber: 0\n', "narrow.yaml", Narrow)[1]
    many = read_text('word: "abcd"\nseveral: [a, b, c, d]\nnumber: 6\n', "narrow.yaml", Narrow)[1]
    assert [one.expected for one in few] == ["at least 2 letters", "at least 2 entries", "at least 1"]
    assert [one.expected for one in many] == ["at most 3 letters", "at most 3 entries", "at most 5"]
    assert all(one.detail == "" for one in few + many)


def test_files_that_cannot_be_read_are_complaints(tmp_path: Path) -> None:
    path = tmp_path / "shelf.yaml"
    assert "read" in read_definition(path, Shelf)[1][0].expected
    path.write_bytes(b"title: \xff")
    assert "UTF-8" in read_definition(path, Shelf)[1][0].expected
    path.write_text("#" * 600_000)
    assert "bytes" in read_definition(path, Shelf)[1][0].found
    path.write_text("\ufeff" + GOOD, encoding="utf-8")
    assert read_definition(path, Shelf)[0] is not None


def test_a_reader_can_ask_for_the_line_of_a_part(tmp_path: Path) -> None:
    path = tmp_path / "shelf.yaml"
    path.write_text(GOOD)
    shelf, complaints, lines = read_with_lines(path, Shelf)
    assert shelf is not None and complaints == []
    assert lines.at("things", 0, "id") == 4
    assert lines.at("things", 0, "missing") == 4
    assert lines.at("things") == 3


def test_levels_that_only_the_last_step_cannot_follow_are_a_mistake_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """At one depth, which depends on what called, everything before it comes through."""
    def deep(value: object) -> object:
        raise RecursionError

    monkeypatch.setattr(definitions, "deepcopy", deep)
    found, complaints = read_text("foo: [[x]]\n", "x/y.yaml", CardWords)
    assert found is None and ["entries within entries" in str(one.found) for one in complaints] == [True]
