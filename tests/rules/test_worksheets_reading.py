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
        .replace('one: "Heillä"', 'onee: "Heillä"').replace("kind: long_text", "kind: timeline") \
        .replace("items: [how]", "items: [hows, who]")
    definition, complaints = read(tmp_path, wrong)
    assert definition is None
    told = [(one.line, one.nearest) for one in complaints]
    assert told == [(10, ""), (15, "four"), (16, "one"), (16, ""), (18, ""), (23, "how"), (23, "")]
    words = " ".join(one.sentence() for one in complaints)
    assert "visit/worksheet.yaml:10" in words and "“timeline” is planned" in words and "no words for one" in words


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
    _, complaints = read(tmp_path, wrong)
    words = " ".join(one.sentence() for one in complaints)
    for part in ("no options for “who”", "bands out of order", "no feedback for good", "minimum_answered 3"):
        assert part in words


def test_the_example_of_the_docs_is_right_and_names_every_kind(tmp_path: Path) -> None:
    docs = (Path(__file__).resolve().parents[2] / "plugins" / "README.md").read_text(encoding="utf-8")
    example = docs.split("## worksheet.yaml")[1].split("```yaml\n")[1].split("```")[0]
    definition, complaints = read(tmp_path, example)
    assert complaints == [] and definition is not None and definition.headline is not None
    for kind in KINDS:
        assert f"`{kind}`" in docs
