"""What a plugin writer is told about a wrong worksheet.yaml: all of it, with lines and the nearest right words."""

from __future__ import annotations

from pathlib import Path

from intranet.text.complaints import Complaint
from intranet.worksheets.reading import read_worksheet
from intranet.worksheets.types import KINDS, Definition

MANIFEST = """name: "visit"
api: 1
version: "1.0"
title: {fi: "Vierailu"}
description: {fi: "Koe"}
licence: "MIT"
author: "Koe"
"""

GOOD = """perspectives:
  - {id: own, label: {fi: "Oma"}}
  - {id: one, label: {fi: "Yksi"}}
scales:
  - id: four
    points:
      - {value: 1, label: {fi: "Ei"}}
      - {value: 2, label: {fi: "On"}}
sections:
  - id: people
    title: {fi: "Ihmiset"}
    items:
      - id: how
        kind: scale
        scale: four
        label: {fi: {own: "Meillä", one: "Heillä"}, sv: "Hos alla"}
      - id: who
        kind: long_text
        label: {fi: "Keitä?"}
dimensions:
  - id: people
    title: {fi: "Ihmiset"}
    items: [how]
"""


def read(folder: Path, text: str) -> tuple[Definition | None, list[Complaint]]:
    own = folder / "visit"
    own.mkdir(exist_ok=True)
    (own / "plugin.yaml").write_text(MANIFEST, encoding="utf-8")
    (own / "worksheet.yaml").write_text(text, encoding="utf-8")
    return read_worksheet(own / "worksheet.yaml", "visit")


def test_words_are_told_by_perspective(tmp_path: Path) -> None:
    definition, complaints = read(tmp_path, GOOD)
    assert complaints == [] and definition is not None and definition.key == "visit"
    how, who = definition.items
    assert how.label_for("own") == {"fi": "Meillä", "sv": "Hos alla"} and how.label_for("one")["fi"] == "Heillä"
    assert who.label_for("own") == who.label_for("") == {"fi": "Keitä?"}
    assert definition.dimensions[0].minimum_answered == 1


def test_what_parts_say_of_each_other_is_told_at_once(tmp_path: Path) -> None:
    wrong = GOOD.replace("id: people\n    title", "id: result\n    title", 1).replace("scale: four", "scale: fuor") \
        .replace('one: "Heillä"', 'onee: "Heillä"').replace("kind: long_text", "kind: canvass") \
        .replace("items: [how]", "items: [hows, who]")
    definition, complaints = read(tmp_path, wrong)
    assert definition is None
    told = [(one.line, one.nearest) for one in complaints]
    assert told == [(10, ""), (15, "four"), (16, "one"), (16, ""), (18, "canvas"), (23, "how"), (23, "")]
    words = " ".join(one.sentence() for one in complaints)
    assert "visit/worksheet.yaml:10" in words and "no words for one" in words


def test_ids_stand_once(tmp_path: Path) -> None:
    wrong = GOOD.replace("id: who", "id: how").replace("{id: one,", "{id: own,").replace(', one: "Heillä"', "")
    _, complaints = read(tmp_path, wrong)
    assert [(one.line, "a second time" in one.found) for one in complaints] == [(3, True), (17, True)]


def test_a_misspelt_kind_gets_the_nearest(tmp_path: Path) -> None:
    _, complaints = read(tmp_path, GOOD.replace("long_text", "longtext"))
    assert [one.nearest for one in complaints] == ["long_text"]


def test_finnish_words_are_always_there(tmp_path: Path) -> None:
    _, complaints = read(tmp_path, GOOD.replace('{fi: "Keitä?"}', '{sv: "Vilka?", no: "Hvem?"}'))
    assert len(complaints) == 1 and complaints[0].line == 19 and "fi always there" in complaints[0].expected


def test_options_and_bands_are_looked_at(tmp_path: Path) -> None:
    wrong = GOOD.replace("kind: long_text", "kind: choice") + """    feedback:
      low: {text: {fi: "x"}, next_step: {fi: "y"}}
    minimum_answered: 3
bands:
  - {id: low, title: {fi: "Matala"}, below: 3.0}
  - {id: good, title: {fi: "Hyvä"}, below: 2.0}
"""
    wrong += 'headline: {usual: {fi: "a"}, even: {fi: "b"}, few: {fi: "c"}, level: {god: {fi: "d"}}}\n'
    _, complaints = read(tmp_path, wrong)
    words = " ".join(one.sentence() for one in complaints)
    for part in ("“god”", "no options for “who”", "bands out of order", "no feedback for good", "minimum_answered 3"):
        assert part in words


def test_the_example_of_the_docs_is_right_and_names_every_kind(tmp_path: Path) -> None:
    docs = (Path(__file__).resolve().parents[2] / "plugins" / "README.md").read_text(encoding="utf-8")
    example = docs.split("## worksheet.yaml")[1].split("```yaml\n")[1].split("```")[0]
    definition, complaints = read(tmp_path, example)
    assert complaints == [] and definition is not None and definition.headline is not None
    for kind in KINDS:
        assert f"`{kind}`" in docs


TABLE = """      - id: needs
        kind: table
        label: {fi: "Tarpeet"}
        row_name: {fi: "Tarve"}
        add_row: {fi: "Lisää tarve"}
        columns:
          - {id: what, label: {fi: "Mitä?"}}
          - {id: who, kind: choice, label: {fi: "Kuka?"}, options: [{value: a, label: {fi: "A"}}]}
"""


def with_table(change: tuple[str, str] = ("", "")) -> str:
    return GOOD.replace("dimensions:", TABLE.replace(*change) + "dimensions:")


def test_a_table_has_columns_and_names_of_its_own(tmp_path: Path) -> None:
    definition, complaints = read(tmp_path, with_table())
    assert complaints == [] and definition is not None
    table = definition.item("needs")
    assert [(one.id, one.kind) for one in table.columns] == [("what", "short_text"), ("who", "choice")]
    assert table.row_name["fi"] == "Tarve" and table.add_row["fi"] == "Lisää tarve" and not definition.is_flat


def test_a_timeline_brings_its_columns_in_every_language(tmp_path: Path) -> None:
    definition, complaints = read(tmp_path, GOOD.replace("kind: long_text", "kind: timeline"))
    assert complaints == [] and definition is not None
    item = definition.item("who")
    assert [one.id for one in item.columns] == ["when", "what", "effect"]
    assert all(set(words) == {"fi", "sv", "en"} for one in item.columns for words in one.label.values())
    assert set(item.row_name) == set(item.add_row) == {"fi", "sv", "en"}


def test_columns_are_looked_at(tmp_path: Path) -> None:
    for change, line, words, nearest in (
            (("kind: choice", "kind: choise"), 27, "a kind of column", "choice"),
            (("kind: choice", "kind: table"), 27, "a kind of column", ""),
            ((", options: [{value: a, label: {fi: \"A\"}}]", ""), 27, "no options for “who”", ""),
            (("id: who", "id: what"), 27, "“what” a second time", ""),
            (("kind: table", "kind: long_text"), 25, "“columns” only for table", ""),
            (("{value: a, label", "{value: a, label: {fi: \"B\"}}, {value: a, label"), 27, "“a” a second time", "")):
        _, complaints = read(tmp_path, with_table(change))
        assert any(one.line == line and words in one.sentence() and one.nearest == nearest for one in complaints), (
            change, [one.sentence() for one in complaints])


def test_a_table_without_columns_and_one_with_too_many_are_told(tmp_path: Path) -> None:
    text = with_table().split("        columns:")[0] + "dimensions:" + with_table().split("dimensions:")[1]
    _, complaints = read(tmp_path, text)
    assert ["no columns for “needs”" in one.sentence() for one in complaints] == [True]
    many = "".join(f"          - {{id: c{number}, label: {{fi: \"x\"}}}}\n" for number in range(12))
    _, complaints = read(tmp_path, with_table(("        columns:\n", "        columns:\n" + many)))
    assert any("14 columns in one section" in one.sentence() for one in complaints)


def test_now_is_a_choice_of_timelines(tmp_path: Path) -> None:
    text = GOOD.replace("kind: long_text", "kind: timeline").replace("dimensions:", """      - id: where
        kind: choice
        label: {fi: "Missä?"}
        options: [{value: whoo, label: {fi: "A"}}]
dimensions:""") + "now: wher\n"
    _, complaints = read(tmp_path, text)
    assert [(one.line, one.nearest) for one in complaints] == [(28, "where")]
    _, complaints = read(tmp_path, text.replace("now: wher", "now: where"))
    assert [(one.line, one.nearest) for one in complaints] == [(23, "who")]


RELATIONS = """      - id: partners
        kind: relations
        label: {fi: "Suhteet"}
        options: [{value: market, label: {fi: "Markkina"}}, {value: network, label: {fi: "Verkosto"}}]
        columns:
          - id: binds
            kind: choice
            label: {fi: "Mikä sitoo?"}
            options: [{value: market, label: {fi: "sopimus"}}, {value: network, label: {fi: "luottamus"}}]
"""


def test_relations_stand_between_a_name_and_a_wish(tmp_path: Path) -> None:
    definition, complaints = read(tmp_path, GOOD.replace("dimensions:", RELATIONS + "dimensions:"))
    assert complaints == [] and definition is not None
    columns = definition.item("partners").columns
    assert [one.id for one in columns] == ["name", "binds", "wished"]
    assert [one.value for one in columns[-1].options] == ["market", "network"]
    assert columns[-1].options[0].label["fi"] == "Markkina" and columns[1].options[0].label["fi"] == "sopimus"


def test_the_questions_of_relations_have_an_answer_for_each_kind(tmp_path: Path) -> None:
    kinds = RELATIONS.splitlines(keepends=True)[3]
    trust = '{value: network, label: {fi: "luottamus"}}'
    for old, new, line, words, nearest in (
            (trust, trust.replace("network", "networks"), 28, "“networks”", "network"),
            (f", {trust}", "", 28, "no option for network", ""),
            ("id: binds", "id: wished", 25, "has this column itself", ""),
            ("kind: choice", "kind: number", 26, "choices only", ""),
            (kinds, "", 20, "no options for “partners”", "")):
        _, complaints = read(tmp_path, GOOD.replace("dimensions:", RELATIONS.replace(old, new) + "dimensions:"))
        assert any(one.line == line and words in one.sentence() and one.nearest == nearest for one in complaints), (
            old, new, [one.sentence() for one in complaints])


CHOICE = """      - id: which
        kind: choice
        label: {fi: "Kumpi?"}
        options: [{value: a, label: {fi: "A"}}, {value: b, label: {fi: "B"}}]
      - id: box
        kind: canvas
        label: {fi: "Idea"}
        enough: {fi: "kaikki ymmärtävät"}
      - id: then
        kind: long_text
        label: {fi: "Miksi?"}
        show_when: WHEN
"""


def with_condition(when: str, more: str = "") -> str:
    return GOOD.replace("dimensions:", CHOICE.replace("WHEN", when) + "dimensions:") + more


def test_a_condition_becomes_part_of_the_definition(tmp_path: Path) -> None:
    definition, complaints = read(tmp_path, with_condition("{item: which, values: [a]}", 'state: which\nover: ["b"]\n'))
    assert complaints == [] and definition is not None
    when = definition.item("then").show_when
    assert when is not None and (when.item, when.values, when.done) == ("which", ("a",), ())
    assert (definition.state, definition.over) == ("which", ("b",))
    definition, complaints = read(tmp_path, with_condition("{item: how, values: [1]}"))
    assert complaints == [] and definition is not None and definition.item("then").show_when.values == ("1",)  # type: ignore[union-attr]
    definition, complaints = read(tmp_path, with_condition("{done: [box]}"))
    assert complaints == [] and definition is not None and not definition.item("then").is_gate


def test_a_condition_looks_back_at_what_can_be_chosen(tmp_path: Path) -> None:
    for when, words, nearest in (
            ("{item: whic, values: [a]}", "“whic”", "which"), ("{item: which, values: [c]}", "“c”", ""),
            ("{item: who, values: [a]}", "“who”", "how"), ("{item: then, values: [a]}", "“then”", ""),
            ("{item: how, values: [3]}", "“3”", ""), ("{item: which}", "no values", ""),
            ("{done: [which]}", "“which”", ""), ("{done: [boxx]}", "“boxx”", "box"),
            ("{item: which, values: [a], done: [box]}", "“item” and “done”", ""), ("{values: [a]}", "neither", "")):
        _, complaints = read(tmp_path, with_condition(when))
        told = [(one.line, one.nearest) for one in complaints if words in one.sentence()]
        assert told == [(31, nearest)], (when, [one.sentence() for one in complaints])


def test_the_state_is_a_choice_and_what_is_over_one_of_its_values(tmp_path: Path) -> None:
    for more, nearest in (("state: whic\n", "which"), ("state: how\n", "which"), ('state: which\nover: ["c"]\n', "")):
        _, complaints = read(tmp_path, with_condition("{done: [box]}", more))
        assert len(complaints) == 1 and complaints[0].nearest in (nearest, ""), more
