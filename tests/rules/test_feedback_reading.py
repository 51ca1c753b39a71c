"""What a plugin writer is told about a wrong form.yaml: all of it, with lines and the nearest right words."""

from __future__ import annotations

from pathlib import Path

from intranet.feedback.reading import read_form
from intranet.feedback.types import KINDS, FormDefinition
from intranet.settings import PROJECT
from intranet.text.complaints import Complaint

MANIFEST = """name: "visit"
api: 1
version: "1.0"
title: {fi: "Vierailu"}
description: {fi: "Koe"}
licence: "MIT"
author: "Koe"
"""

GOOD = """scales:
  - id: four
    points:
      - {value: 1, label: {fi: "Ei lainkaan"}}
      - {value: 2, label: {fi: "Ei"}}
      - {value: 3, label: {fi: "On"}}
      - {value: 4, label: {fi: "On kyllä"}}
items:
  - id: useful
    kind: scale
    scale: four
    label: {fi: "Oli hyötyä"}
    agreed: {fi: "hyötyi"}
  - id: why
    kind: long_text
    label: {fi: "Miksi?"}
    show_when: {item: useful, values: [1, 2]}
  - id: wish
    kind: long_text
    label: {fi: "Toive"}
"""


def read(folder: Path, text: str) -> tuple[FormDefinition | None, list[Complaint]]:
    own = folder / "visit"
    own.mkdir(exist_ok=True)
    (own / "plugin.yaml").write_text(MANIFEST, encoding="utf-8")
    (own / "form.yaml").write_text(text, encoding="utf-8")
    return read_form(own / "form.yaml", "visit")


def test_a_good_form_is_read(tmp_path: Path) -> None:
    definition, complaints = read(tmp_path, GOOD)
    assert complaints == [] and definition is not None
    assert definition.key == "visit" and definition.title == {"fi": "Vierailu"} and definition.minutes == 2
    assert [one.id for one in definition.follow_ups("useful")] == ["why"]
    assert definition.question("why").show_when.values == ("1", "2")  # type: ignore[union-attr]


def test_everything_wrong_is_told_at_once_with_its_line(tmp_path: Path) -> None:
    wrong = GOOD.replace("value: 4", "value: 5").replace("scale: four", "scale: fuor") \
        .replace('    agreed: {fi: "hyötyi"}\n', "").replace("item: useful", "item: usefull") \
        .replace("id: wish\n    kind: long_text", "id: why\n    kind: choice")
    definition, complaints = read(tmp_path, wrong)
    assert definition is None
    assert [(one.line, one.nearest) for one in complaints] == [(3, ""), (9, ""), (11, "four"), (16, "useful"),
                                                               (17, ""), (17, "")]
    words = " ".join(one.sentence() for one in complaints)
    assert "visit/form.yaml:11" in words and "points 1, 2, 3, 5" in words
    assert "fewer than two options for “why”" in words


def test_shapes_are_checked_with_the_nearest_word(tmp_path: Path) -> None:
    wrong = GOOD.replace("kind: scale", "kindd: scale").replace('label: {fi: "Toive"}', 'label: {sv: "Önskan"}') \
        .replace('      - {value: 4, label: {fi: "On kyllä"}}\n', "")
    _, complaints = read(tmp_path, wrong)
    words = " ".join(one.sentence() for one in complaints)
    assert "Did you mean “kind”?" in words and "with fi always there" in words and "at least 4" in words
    assert all(one.line for one in complaints)


def test_a_conditional_question_stands_after_the_statement_that_opens_it(tmp_path: Path) -> None:
    first, _, rest = GOOD.partition("  - id: useful")
    moved = first + "  - id: first\n    kind: long_text\n    label: {fi: \"Ensin\"}\n" \
        "    show_when: {item: useful, values: [9]}\n  - id: useful" + rest
    _, complaints = read(tmp_path, moved)
    assert [("right after “useful”" in one.expected, one.found) for one in complaints] == [
        (True, "“first” elsewhere than after “useful”"), (False, "“9”")]


def test_one_conditional_question_does_not_open_another(tmp_path: Path) -> None:
    _, complaints = read(tmp_path, GOOD.replace('label: {fi: "Toive"}',
                                                'label: {fi: "Toive"}\n    show_when: {item: why, values: [1]}'))
    assert ["a statement or a choice that is always asked" in one.expected for one in complaints] == [True]


def test_an_open_question_has_no_scale(tmp_path: Path) -> None:
    _, complaints = read(tmp_path, GOOD.replace('label: {fi: "Toive"}', 'label: {fi: "Toive"}\n    scale: four'))
    assert [one.found for one in complaints] == ["“scale” for the kind “long_text”"]


CHOICE = """  - id: from
    kind: choice
    label: {fi: "Mistä kuulit?"}
    options:
      - {value: mail, label: {fi: "Sähköpostista"}}
      - {value: other, label: {fi: "Muualta"}}
  - id: where
    kind: short_text
    label: {fi: "Mistä?"}
    show_when: {item: from, values: [other]}
"""


def test_a_choice_opens_a_question_as_a_statement_does(tmp_path: Path) -> None:
    definition, complaints = read(tmp_path, GOOD + CHOICE)
    assert complaints == [] and definition is not None
    assert [point.value for point in definition.points_of(definition.question("from"))] == ["mail", "other"]
    assert definition.question("where").show_when.values == ("other",)  # type: ignore[union-attr]


def test_wrong_options_are_told(tmp_path: Path) -> None:
    wrong = CHOICE.replace("value: other", "value: mail").replace("values: [other]", "values: [othre]") \
        .replace("kind: short_text", "kind: long_text\n    options: [{value: a, label: {fi: \"A\"}}]")
    _, complaints = read(tmp_path, GOOD + wrong)
    assert [one.found for one in complaints] == [
        "the option “mail” a second time", "options for the kind “long_text”", "“othre”"]


def test_more_open_questions_than_a_request_holds_are_refused(tmp_path: Path) -> None:
    many = "".join(f'  - id: more_{number}\n    kind: long_text\n    label: {{fi: "Vielä"}}\n' for number in range(11))
    _, complaints = read(tmp_path, GOOD + many)
    assert [one.found for one in complaints] == ["13 open questions"]


def test_the_example_of_the_docs_is_in_order(tmp_path: Path) -> None:
    docs = (PROJECT / "plugins" / "README.md").read_text(encoding="utf-8")
    example = docs.split("## form.yaml")[1].split("```yaml\n")[1].split("```")[0]
    definition, complaints = read(tmp_path, example)
    assert complaints == [] and definition is not None
    told = docs.split("## form.yaml")[1].split("\n## ")[0]
    assert all(f"`{kind}`" in told for kind in KINDS)
