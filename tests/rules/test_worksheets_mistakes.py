"""Mistakes in a worksheet.yaml: whatever is written, the reader tells all of it at once, and never raises."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from intranet.settings import PROJECT
from intranet.text.complaints import Complaint, errors_of
from intranet.worksheets.reading import read_worksheet
from tests.rules.test_worksheets_reading import GOOD, read

OURS = {path.parent.name: path.read_text(encoding="utf-8")
        for path in sorted((PROJECT / "plugins").glob("*/worksheet.yaml"))}
LABEL, KIND, ID = '{fi: "Keitä?"}', "kind: long_text", "id: who"


def told(complaints: list[Complaint]) -> list[tuple[int | None, str, str]]:
    return [(one.line, str(one.found), one.nearest) for one in complaints]


@pytest.mark.parametrize(("old", "new", "line", "found", "nearest"), [
    (LABEL, '{fi: "Keitä?", sv: ""}', 19, "names with values as “items 2 label”", ""),
    (LABEL, '{fi: " "}', 19, "names with values as “items 2 label”", ""),
    (LABEL, '"Keitä?"', 19, "“Keitä?” as “items 2 label”", ""),
    (LABEL, "{fi: 7}", 19, "7 as “label fi str”", ""),
    (LABEL, "[a]", 19, "a list as “items 2 label”", ""),
    (LABEL, "", 19, "nothing as “items 2 label”", ""),
    (f"        label: {LABEL}\n", "", 17, "no “label” in “items 2”", ""),
    (f"        {KIND}\n", "", 17, "no “kind” in “items 2”", ""),
    (KIND, "kind: longtxt", 18, "“longtxt”", "long_text"),
    (KIND, f"{KIND}\n        requierd: true", 19, "the unknown word “requierd”", "required"),
    (KIND, f'{KIND}\n        required: "yes"', 19, "“yes” as “items 2 required”", ""),
    (KIND, f"{KIND}\n        most_words: viisi", 19, "“viisi” as “items 2 most_words”", ""),
    (KIND, f"{KIND}\n        most_words: -1", 19, "-1 as “items 2 most_words”", ""),
    (KIND, f"{KIND}\n        least: 3", 19, "“least” for the kind “long_text”", ""),
    (KIND, "kind: number\n        least: 3\n        most: 1", 20, "most 1.0 below least 3.0", ""),
    (KIND, f"{KIND}\n        kind: date", 19, "“kind” a second time", ""),
    (ID, "id: Who", 17, "“Who” as “items 2 id”", ""),
    (ID, "id: 3", 17, "3 as “items 2 id”", ""),
    (ID, "id: how", 17, "the item id “how” a second time", ""),
    ("scale: four", "scale: fuor", 15, "“fuor”", "four"),
    ("scale: four", "scale: [four]", 15, "a list as “items 1 scale”", ""),
    ("{value: 1,", '{value: "1",', 7, "“1” as “points 1 value”", ""),
    ("{value: 1,", "{value: 2,", 6, "points 2, 2", ""),
    ("items: [how]", "items: how", 23, "“how” as “dimensions 1 items”", ""),
    ("items: [how]", "items: []", 23, "a list as “dimensions 1 items”", ""),
    ("items: [how]", "items: [hows]", 23, "“hows”", "how"),
    ("sections:", "secktions:", 9, "the unknown word “secktions”", "sections"),
    ('one: "Heillä"', 'one: ""', 16, "no words for one", ""),
    ("        kind: scale", "\tkind: scale", 14, "a tab", ""),
    ("   kind: scale", "    kind: scale", 14, "a line that is indented otherwise than those it belongs to", ""),
    ("kind: scale", "kind scale", 14, "a line without a colon", ""),
    (LABEL, '{fi: "Keitä?}', 19, "a quote that is opened on this line and not closed on it", ""),
    (LABEL, "{fi: Keitä #tänään}", 19, "a bracket that is opened on this line and not closed", ""),
    (KIND, f"{KIND}\n        was: how", 19, "“how” as a former id", ""),
    ("dimensions:", 'headline: {usual: {fi: "{strongst}"}, even: {fi: "b"}, few: {fi: "c"}}\ndimensions:', 20,
     "“{strongst}”", "strongest"),
    ("dimensions:", 'headline: {usual: {fi: "a"}, even: {fi: "{weakest}"}, few: {fi: "c"}}\ndimensions:', 20,
     "“{weakest}”", ""),
    ("dimensions:", 'one_page: {fi: "{subjekt} sivulla"}\ndimensions:', 20, "“{subjekt}”", "subject"),
])
def test_one_mistake_is_told_with_its_line_and_the_nearest_word(tmp_path: Path, old: str, new: str, line: int,
                                                                found: str, nearest: str) -> None:
    assert old in GOOD
    definition, complaints = read(tmp_path, GOOD.replace(old, new, 1))
    assert definition is None and (line, found, nearest) in told(complaints), told(complaints)
    assert all(one.place.startswith("visit/worksheet.yaml:") for one in complaints)


def test_every_mistake_is_told_at_once_of_whatever_kind_it_is(tmp_path: Path) -> None:
    """A word of the wrong type must not hide that another part names something that is not there."""
    wrong = GOOD.replace('{id: own, label: {fi: "Oma"}}', '{id: own, label: 5}').replace("scale: four", "scale: fuor") \
        .replace(KIND, "kind: long_txt").replace(LABEL, '{fi: "Keitä?", no: "Hvem?"}') \
        .replace("items: [how]", "items: [how, when]\n    minimum_answered: moni\n    crads: [a]")
    _, complaints = read(tmp_path, wrong + "bands:\n  - {id: low, below: 2.5}\n")
    assert {(line, nearest) for line, _, nearest in told(complaints)} == {
        (2, ""), (15, "four"), (18, "long_text"), (19, ""), (23, ""), (24, ""), (25, "cards"), (26, ""), (27, "")}


def test_what_depends_on_a_mistake_is_not_told_as_another(tmp_path: Path) -> None:
    for old, new in (("id: how", "id: How"), ("        kind: scale\n", ""), ("- id: four", "- id: Four"),
                     ("scales:", "scalse:"), ("perspectives:", "perspective:"),
                     ("    points:\n      - {value: 1", "    points: 3\n    x:\n      - {value: 1")):
        _, complaints = read(tmp_path, GOOD.replace(old, new, 1))
        words = " ".join(one.sentence() for one in complaints)
        assert complaints and "stand_in" not in words and "there are none" not in words, words
        assert len({one.line for one in complaints}) <= 2, words


@pytest.mark.parametrize(("new", "found"), [
    ("title: {fi: Tule\n      #metoo iltaan}", None), ("title:\n      fi: Tule #metoo iltaan", "words that end at a #"),
    ('title:\n      fi: Tule iltaan"', "words that end with a quote and begin with none")])
def test_words_without_quotes_are_warned_of_when_something_is_cut(tmp_path: Path, new: str, found: str | None) -> None:
    definition, complaints = read(tmp_path, GOOD.replace('title: {fi: "Ihmiset"}', new, 1))
    if found:
        assert definition is not None and [one.warning for one in complaints] == [True]
        assert found in complaints[0].sentence()
    else:
        assert definition is None and complaints


def test_a_byte_that_is_no_text_is_told_with_its_line(tmp_path: Path) -> None:
    folder = tmp_path / "visit"
    folder.mkdir()
    (folder / "worksheet.yaml").write_bytes(GOOD.encode().replace("Keitä".encode(), b"Keit\xe4"))
    _, complaints = read_worksheet(folder / "worksheet.yaml", "visit")
    assert told(complaints) == [(19, "a byte that is not UTF-8", "")]


# -- whatever is written ------------------------------------------------------------------------------------------

LINES = some.sampled_from(["drop", "twice", "in", "out", "tab", "bare", "cut", "hash", "no colon", "join", "sign",
                           "value"])
VALUES = some.sampled_from(['""', "7", "-1", "[1, a]", "{a: 1}", "", "true", "~", "*a", "&a b", "!x y", "2026-13-45",
                            "|", '"a\\0"', "no", "12:30", "[[[[", "1e999", "0x", "zzz"])
SIGNS = some.sampled_from("\x00\x01\u2028😀&*!|>%@`{}[]\\'\"-?,:#\t ")


def changed(text: str, line: int, how: str, at: int, sign: str, value: str) -> str:
    """The text with one slip of the hand."""
    rows = text.split("\n")
    line %= len(rows)
    row = rows[line]
    match how:
        case "drop":
            del rows[line]
        case "twice":
            rows.insert(line, row)
        case "join":
            rows[line] = row + "".join(rows[line + 1:line + 2])
        case _:
            rows[line] = {"in": f" {row}", "out": row[1:], "tab": "\t" + row.lstrip(), "bare": row.replace('"', "", 1),
                          "cut": row[:at % (len(row) + 1)], "hash": row.replace('"', "").replace(": ", ": # ", 1),
                          "no colon": row.replace(":", "", 1), "value": re.sub(r":\s.*$", f": {value}", row),
                          "sign": row[:at % (len(row) + 1)] + sign + row[at % (len(row) + 1):]}[how]
    return "\n".join(rows)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=some.sampled_from(sorted(OURS)), slips=some.lists(
    some.tuples(some.integers(0, 900), LINES, some.integers(0, 200), SIGNS, VALUES), min_size=1, max_size=4))
def test_no_slip_of_the_hand_makes_the_reader_fall(tmp_path: Path, name: str,
                                                   slips: list[tuple[int, str, int, str, str]]) -> None:
    text = OURS[name]
    for slip in slips:
        text = changed(text, *slip)
    folder = tmp_path / name
    folder.mkdir(exist_ok=True)
    (folder / "plugin.yaml").write_bytes((PROJECT / "plugins" / name / "plugin.yaml").read_bytes())
    (folder / "worksheet.yaml").write_text(text, encoding="utf-8")
    definition, complaints = read_worksheet(folder / "worksheet.yaml", name)
    errors = errors_of(complaints)
    assert (definition is None) == bool(errors)
    for one in complaints:
        assert one.line is not None and 1 <= one.line <= text.count("\n") + 2, one.sentence()
        assert "stand_in" not in one.sentence()
